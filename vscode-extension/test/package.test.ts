/** What package.json promises exists, and the README tells of it. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

interface Manifest {
  version: string;
  contributes: {
    languages: { id: string; configuration: string }[];
    grammars: { language: string; path: string }[];
    commands: { command: string; title: string; category: string }[];
    configuration: { properties: Record<string, { markdownDescription?: string }> };
  };
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const { languages, grammars, commands, configuration } = manifest.contributes;
const source = readdirSync("src").map((name) => readFileSync(`src/${name}`, "utf8")).join("\n");
const readme = readFileSync("README.md", "utf8");

test("each command is registered, and only those", () => {
  const registered = [...source.matchAll(/registerCommand\("([^"]+)"/g)].map((match) => match[1]);
  assert.deepEqual(registered.sort(), commands.map(({ command }) => command).sort());
});

test("each setting is described, read and in the README", () => {
  for (const [name, { markdownDescription }] of Object.entries(configuration.properties)) {
    assert.ok(markdownDescription, `${name} has no description`);
    assert.ok(readme.includes(`\`${name}\``), `the README does not tell of ${name}`);
  }
  const read = [...source.matchAll(/settings\(\)\.get<.*?>\("([^"]+)"/g)].map((match) => `wasmscope.server.${match[1] ?? ""}`);
  const declared = Object.keys(configuration.properties).filter((name) => name.startsWith("wasmscope.server."));
  assert.deepEqual([...new Set(read)].sort(), declared.sort());
});

test("each command is in the README", () => {
  for (const { category, title } of commands) {
    assert.ok(readme.includes(`${category}: ${title}`), `the README does not tell of ${category}: ${title}`);
  }
});

test("the files of languages and grammars exist", () => {
  for (const file of [...languages.map((it) => it.configuration), ...grammars.map((it) => it.path)]) {
    assert.ok(existsSync(file), file);
  }
  assert.deepEqual(grammars.map((it) => it.language), languages.map((it) => it.id));
});

test("the version is that of the workspace", () => {
  const cargo = readFileSync("../Cargo.toml", "utf8");
  assert.equal(manifest.version, /^version = "([^"]+)"/m.exec(cargo)?.[1]);
});

test("the lock file names no host to fetch from", () => {
  assert.doesNotMatch(readFileSync("package-lock.json", "utf8"), /"resolved"|registry/);
});
