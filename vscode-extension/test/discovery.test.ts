/** The order in which the server program is looked for, on a pretended disk. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { discover, type Places } from "../src/discovery";

const PLACES: Places = {
  setting: "",
  extension: "/ext",
  searchPath: "/bin:/usr/bin",
  folders: ["/project"],
  home: "/home/me",
  windows: false,
};

/** `disk` maps each program there is to the time it was written. */
function check(places: Partial<Places>, disk: Record<string, number>, expected: string): void {
  const found = discover({ ...PLACES, ...places }, (file) => disk[file]);
  const shown = found.kind === "found" ? `${found.origin}: ${found.program}`
    : found.kind === "bad setting" ? `${found.kind}: ${found.program}`
    : found.kind;
  assert.equal(shown, expected);
}

const EVERYWHERE = {
  "/opt/wasmscope": 1,
  "/ext/server/wasmscope": 2,
  "/usr/bin/wasmscope": 3,
  "/project/target/release/wasmscope": 4,
};

test("the setting comes first", () => {
  check({ setting: "/opt/wasmscope" }, EVERYWHERE, "setting: /opt/wasmscope");
});

test("a setting that names no program is reported, not passed over", () => {
  check({ setting: "/opt/missing" }, EVERYWHERE, "bad setting: /opt/missing");
});

test("a setting may begin at home, at the folder, or nowhere", () => {
  check({ setting: "~/bin/w" }, { "/home/me/bin/w": 1 }, "setting: /home/me/bin/w");
  check({ setting: "${workspaceFolder}/w" }, { "/project/w": 1 }, "setting: /project/w");
  check({ setting: "build/w" }, { "/project/build/w": 1 }, "setting: /project/build/w");
  check({ setting: "build/w", folders: [] }, { "/home/me/build/w": 1 }, "setting: /home/me/build/w");
});

test("the program inside the extension comes before PATH", () => {
  check({}, EVERYWHERE, "bundled: /ext/server/wasmscope");
});

test("PATH comes before Cargo builds, and its first hit wins", () => {
  check({}, { "/usr/bin/wasmscope": 1, "/project/target/release/wasmscope": 9 }, "PATH: /usr/bin/wasmscope");
  check({}, { "/usr/bin/wasmscope": 9, "/bin/wasmscope": 1 }, "PATH: /bin/wasmscope");
});

test("relative entries of PATH do not count", () => {
  check({ searchPath: ".::bin" }, { wasmscope: 1, "bin/wasmscope": 1, "./wasmscope": 1 }, "missing");
});

test("the newest Cargo build wins, of all folders and both profiles", () => {
  check({ folders: ["/project", "/other"] }, {
    "/project/target/release/wasmscope": 4,
    "/project/target/debug/wasmscope": 5,
    "/other/target/release/wasmscope": 6,
  }, "cargo build: /other/target/release/wasmscope");
  check({}, { "/project/target/debug/wasmscope": 5, "/project/target/release/wasmscope": 4 },
    "cargo build: /project/target/debug/wasmscope");
});

test("a checkout around the extension counts as a folder", () => {
  check({ extension: "/src/wasmscope/vscode-extension", folders: [] },
    { "/src/wasmscope/target/debug/wasmscope": 1 },
    "cargo build: /src/wasmscope/target/debug/wasmscope");
});

test("without trusted folders their builds are not run", () => {
  check({ folders: [] }, { "/project/target/release/wasmscope": 4 }, "missing");
});

test("nothing found: the places are listed in the order they were tried", () => {
  assert.deepEqual(discover(PLACES, () => undefined), {
    kind: "missing",
    looked: [
      "/ext/server/wasmscope",
      "/bin/wasmscope",
      "/usr/bin/wasmscope",
      "/project/target/release/wasmscope",
      "/project/target/debug/wasmscope",
      "/target/release/wasmscope",
      "/target/debug/wasmscope",
    ],
  });
});

test("Windows: .exe, backslashes and semicolons", () => {
  const places = { extension: "C:\\ext", searchPath: "C:\\a;D:\\b", folders: ["C:\\project"], home: "C:\\me", windows: true };
  check(places, { "C:\\ext\\server\\wasmscope.exe": 1 }, "bundled: C:\\ext\\server\\wasmscope.exe");
  check(places, { "D:\\b\\wasmscope.exe": 1 }, "PATH: D:\\b\\wasmscope.exe");
  check(places, { "C:\\project\\target\\debug\\wasmscope.exe": 1 }, "cargo build: C:\\project\\target\\debug\\wasmscope.exe");
  check({ ...places, setting: "D:\\x\\w.exe" }, { "D:\\x\\w.exe": 1 }, "setting: D:\\x\\w.exe");
});
