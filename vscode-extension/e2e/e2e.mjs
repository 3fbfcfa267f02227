/**
 * The extension in a real VS Code with a real server: a squiggle at the right place, hover, definition, the fix; then
 * the server is killed, misnamed in the settings and found again.
 *
 *   VSC_TOOLS=FOLDER node e2e/e2e.mjs [--vsix FILE] [--server PROGRAM] [--screenshots FOLDER]
 */
import assert from "node:assert/strict";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Host, startBrowser, until, Window } from "./vscode.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: {
    vsix: { type: "string", default: path.join(here, "../wasmscope.vsix") },
    server: { type: "string", default: path.join(here, "../../target/release/wasmscope") },
    screenshots: { type: "string", default: path.join(here, "../out/screenshots") },
  },
});
const shot = (name) => window.screenshot(path.join(path.resolve(options.screenshots), `${name}.png`));

const BROKEN = `(module
  ;; Adds two numbers.
  (func $add (export "add") (param $a i32) (param $b i32) (result i32)
    local.get $a
    local.get $c
    i32.add)

  (func (export "main") (result i32)
    (call $add (i32.const 1) (i32.const 2))))
`;

// A copy of the server under a name of its own: its processes can then be told from all others.
const folder = mkdtempSync(path.join(tmpdir(), "wasmscope-folder-"));
const server = path.join(folder, "bin/wasmscope-under-test");
mkdirSync(path.dirname(server));
copyFileSync(options.server, server);
chmodSync(server, 0o755);
writeFileSync(path.join(folder, "broken.wat"), BROKEN);
writeFileSync(path.join(folder, "script.wast"), `(module (func (export "one") (result i32) (i32.const 1)))
(assert_return (invoke "one") (i32.const 2))
`);
// (module (export "f" (func 0)) (func))
writeFileSync(path.join(folder, "binary.wasm"), Buffer.from(
  "0061736d01000000" + "010401600000" + "03020100" + "0705010166" + "0000" + "0a040102000b", "hex"));

const [quitter, sleeper] = [["quitter", "exit 3"], ["sleeper", "while :; do sleep 1; done"]].map(([name, script]) => {
  const program = path.join(folder, "bin", name);
  writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return program;
});

/** The processes that run a program: our copy of the server, if no other is named. */
const running = (program = server) => readdirSync("/proc").filter((pid) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(program);
  } catch {
    return false;
  }
}).map(Number);

const begun = performance.now();
let lap = begun;
const done = (what) => {
  const now = performance.now();
  console.log(`${String(Math.round(now - lap)).padStart(6)} ms  ${what}`);
  lap = now;
};

let host, browser, window;
try {
  host = await Host.start({ folder, vsix: path.resolve(options.vsix), settings: { "wasmscope.server.path": server } });
  browser = await startBrowser();
  window = await Window.open(browser, host, path.join(folder, "broken.wat"));
  done("VS Code shows the file");

  // VS Code itself knows a language `wat`: only our own name for it and our own scopes prove anything.
  await window.statusItem(/^WebAssembly Text$/).first().waitFor();
  assert.match(await window.inspect("i32.add"), /support\.function\.instruction\.wat\s+source\.wat/);
  assert.match(await window.inspect("$add"), /entity\.name\.function\.wat/);
  done("language and colours are ours");

  await window.squiggles().first().waitFor();
  assert.equal(await window.squiggles().count(), 1);
  const [squiggle, wrong] = [await window.squiggles().boundingBox(), await window.token("$c").boundingBox()];
  const near = (a, b) => Math.abs(a - b) <= 3;
  assert.ok(near(squiggle.x, wrong.x) && near(squiggle.width, wrong.width), `squiggle ${JSON.stringify(squiggle)}, $c ${JSON.stringify(wrong)}`);
  assert.ok(squiggle.y >= wrong.y - 3 && squiggle.y < wrong.y + wrong.height, "the squiggle is on another line");
  await window.key("Control+Shift+M");
  await window.problems().filter({ hasText: "Ln 5, Col 15" }).waitFor();
  console.log(`          problem: ${(await window.problems().allInnerTexts()).join(" | ").replace(/\s+/g, " ")}`);
  await shot("1-squiggle");
  done("squiggle under $c, problem at 5:15");

  const hover = await until("a hover over i32.add", () => window.hover("i32.add"));
  assert.match(hover, /i32\.add/);
  console.log(`          hover: ${hover.replace(/\s+/g, " ")}`);
  await shot("2-hover");
  done("hover");

  await window.page.mouse.move(5, 5);
  await until("the cursor at the definition", async () => {
    await window.page.locator(".view-line").filter({ hasText: "call" }).locator("span span").filter({ hasText: "$add" }).first().click();
    await window.key("F12");
    return until("line 3", async () => (await window.cursor()).line === 3, 2000);
  });
  done("F12 on `call $add` goes to line 3");

  await window.token("$c").dblclick();
  await window.page.keyboard.type("$b");
  await until("no squiggle", async () => await window.squiggles().count() === 0);
  await window.key("Control+S");
  await shot("3-fixed");
  done("the fix clears the squiggle");

  await window.openFile("script.wast");
  await window.statusItem(/^WebAssembly Script$/).first().waitFor();
  assert.match(await window.inspect("assert_return"), /keyword\.control\.assertion\.wast\s+source\.wast/);
  await shot("4-script");
  done("a script is a language of its own");

  await window.squiggles().first().waitFor();
  await window.problems().filter({ hasText: "expected (i32.const 2), found (i32.const 1)" }).waitFor();
  await shot("5-assertion");
  done("an assertion that does not hold is a problem");

  await window.pick("Control+P", "binary.wasm", "binary.wasm");
  await window.page.locator(".tab.active").filter({ hasText: "binary.wasm.wat" }).first().waitFor();
  await window.page.locator(".view-line").filter({ hasText: "(export" }).first().waitFor();
  await shot("6-binary");
  done("a binary opens as text");

  await window.openFile("broken.wat");
  await until("a run", async () => {
    await window.page.getByText("▶ Run", { exact: true }).first().click();
    return window.notification("`main` returned (i32.const 3)").first().waitFor({ timeout: 5000 }).then(() => true, () => false);
  });
  await shot("7-run");
  done("a lens runs an exported function");

  const [first] = await until("one server", () => running().length === 1 && running());
  await window.command("Wasmscope: Show Server Version");
  await window.notification("from the setting wasmscope.server.path").first().waitFor();
  await shot("8-version");
  process.kill(first, "SIGKILL");
  await until("another server", () => running().length === 1 && running()[0] !== first);
  done("a killed server is started again");

  host.writeSettings({ "wasmscope.server.path": path.join(folder, "nothing") });
  const advice = window.notification("which is not a program");
  await advice.first().waitFor();
  await advice.getByText("Open Settings").first().waitFor();
  await until("no server", () => running().length === 0);
  await shot("9-bad-setting");
  done("a setting that names no program is told");

  host.writeSettings({ "wasmscope.server.path": quitter });
  await window.notification("did not start as a language server: it ended with exit code 3").first().waitFor();
  await shot("10-no-language-server");
  host.writeSettings({ "wasmscope.server.path": sleeper });
  await until("the silent program", () => running(sleeper).length === 1);
  host.writeSettings({ "wasmscope.server.path": server });
  await until("the server again", () => running().length === 1 && running(sleeper).length === 0);
  done("programs that quit or keep silent do no harm");

  await browser.close();
  await host.stop();
  await until("no process left behind", () => running().length === 0);
  done("closing VS Code ends the server");
  console.log(`PASS in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
} catch (error) {
  process.exitCode = 1;
  console.error("FAIL", error);
  if (window) await shot("failure").catch(() => {});
  if (window) console.error(window.console.slice(-10).join("\n"));
  if (host) console.error(host.logs());
} finally {
  await browser?.close();
  await host?.stop();
  rmSync(folder, { recursive: true, force: true });
}
