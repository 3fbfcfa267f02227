/*
 * Walks through what the editor can ask of the server, in a real VS Code, and makes a picture of each: the pictures of
 * the README are among them. Each step waits for what it must see. Tools as for e2e.mjs.
 *   VSC_TOOLS=FOLDER node e2e/features.mjs [--vsix FILE] [--server PROGRAM] [--screenshots FOLDER]
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Host, Window, plain, startBrowser, until } from "./vscode.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: {
    vsix: { type: "string", default: path.join(here, "../wasmscope.vsix") },
    server: { type: "string", default: path.join(here, "../../target/release/wasmscope") },
    screenshots: { type: "string", default: path.join(here, "../out/features") },
  },
});

const MODULE = `(module
  (import "env" "log" (func $log (param $level i32) (param $value i64)))
  (type $binary (func (param $left i32) (param $right i32) (result i32)))
  (memory (export "memory") 1)
  (data $hello (i32.const 16) "Hello, world!\\0a")
  (global $count (mut i32) (i32.const 0))
  (table $operations funcref (elem $add $subtract))

  ;; Adds two numbers; the sum wraps around.
  (func $add (type $binary)
    local.get 0
    local.get 1
    i32.add)

  (func $subtract (type $binary)
    (i32.sub (local.get 0) (local.get 1)))

  ;; The greatest common divisor, by Euclid.
  (func $gcd (export "gcd") (param $a i32) (param $b i32) (result i32)
    (local $rest i32)
    block $done
      loop $again
        local.get $b
        i32.eqz
        br_if $done
        (local.set $rest (i32.rem_u (local.get $a) (local.get $b)))
        (local.set $a (local.get $b))
        (local.set $b (local.get $rest))
        br $again
      end
    end
    (global.set $count (call $add (global.get $count) (i32.const 1)))
    local.get $a)

  (func $main (export "main") (result i32)
    (call $log (i32.const 0) (i64.extend_i32_u (i32.load8_u (i32.const 16))))
    (drop (call_indirect (type 0) (i32.const 9) (i32.const 4) (i32.const 1)))
    (call $gcd (i32.const 12) (i32.const 18)))
)
`;
const SCRIPT = `(module
  (func (export "div") (param i32 i32) (result i32)
    (i32.div_s (local.get 0) (local.get 1)))
  (func (export "spin") (loop (br 0)))
)
(assert_return (invoke "div" (i32.const 42) (i32.const 6)) (i32.const 7))
(assert_return (invoke "div" (i32.const 42) (i32.const -6)) (i32.const 7))
(assert_trap (invoke "div" (i32.const 1) (i32.const 0)) "integer divide by zero")
(assert_return (invoke "div" (i32.const 1) (i32.const 0)) (i32.const 0))
`;

const folder = mkdtempSync(path.join(tmpdir(), "wasmscope-folder-"));
for (const [name, text] of [["euclid.wat", MODULE], ["script.wast", SCRIPT]]) writeFileSync(path.join(folder, name), text);
// (module (export "f" (func 0)) (func))
writeFileSync(path.join(folder, "binary.wasm"), Buffer.from(
  "0061736d01000000" + "010401600000" + "03020100" + "0705010166" + "0000" + "0a040102000b", "hex"));

let host, browser, window, step = 0;
const shot = (name) => window.screenshot(path.join(path.resolve(options.screenshots), `${String(++step).padStart(2, "0")}-${name}.png`));
const line = (text) => window.page.locator(".monaco-editor .view-line").filter({ hasText: text }).first();
/** Puts the cursor into a word of the first line that holds a text. */
const click = async (text, word) => {
  await window.page.mouse.move(5, 5);
  const exact = line(text).locator("span span").filter({ hasText: word }).first();
  await exact.click();
};
const said = async (locator) => plain((await locator.allInnerTexts()).join(" | ")).replace(/\s+/g, " ").slice(0, 400);
const done = (what, told = "") => console.log(`ok   ${what}${told && `: ${told}`}`);
const see = async (what, locator, pattern) => {
  await locator.first().waitFor({ timeout: 20_000 });
  const told = await until(what, async () => {
    const told = await said(locator);
    return pattern.test(told) && told;
  }, 10_000);
  await shot(what.replace(/[^a-z]+/g, "-"));
  done(what, told);
};

try {
  const settings = { "wasmscope.server.path": path.resolve(options.server), "wasmscope.inlayHints.types": false,
    // So that what a terminal shows is text of the page.
    "terminal.integrated.gpuAcceleration": "off" };
  host = await Host.start({ folder, vsix: path.resolve(options.vsix), settings });
  browser = await startBrowser();
  window = await Window.open(browser, host, path.join(folder, "euclid.wat"));
  const { page } = window;

  await see("lenses", page.locator(".codelens-decoration"), /▶ Run.*Debug.*reference/);
  await line("module").click();
  await window.key("Control+End");
  await see("hints", page.locator(".view-line").filter({ hasText: "call_indirect" }), /\$binary/);

  const hover = await until("hover with operands", async () => {
    await page.mouse.move(5, 5);
    await line("i32.rem_u").locator("span span").filter({ hasText: "i32.rem_u" }).first().hover();
    const box = page.locator(".monaco-hover:visible");
    await box.first().waitFor({ timeout: 3000 });
    return /operands|stack|before/i.test(await said(box)) && said(box);
  }, 20_000);
  await shot("hover");
  done("hover", hover);
  await page.mouse.move(5, 5);

  await click("call $gcd", "$gcd");
  await window.key("F12");
  await until("the definition", async () => (await window.cursor()).line === 19);
  done("definition");
  await click("func $add", "$add");
  await window.press("Shift+F12", page.locator(".reference-zone-widget"));
  await see("references", page.locator(".reference-zone-widget"), /\$add/);
  await window.key("Escape");

  await click("call $add", "$add");
  const side = page.locator(".sidebar .monaco-list-row");
  await window.press("Shift+Alt+H", side.filter({ hasText: "$gcd" }));
  await see("call hierarchy", side, /\$gcd/);
  await window.key("Control+Shift+E");
  await side.filter({ hasText: "euclid.wat" }).first().waitFor();

  await click("local.set $rest", "$rest");
  await see("highlights", page.locator(".wordHighlight, .wordHighlightStrong, .wordHighlightText"), /^/);
  const box = page.locator(".rename-box input");
  await window.key("F2");
  await until("the name to be changed", async () => (await box.inputValue()) === "$rest");
  await box.fill("$r");
  await shot("rename");
  await box.press("Enter");
  await until("three times the new name", async () => (await page.locator(".view-line").filter({ hasText: "$rest" }).count()) === 0);
  done("rename");
  await window.key("Control+Z");
  await line("local.set $rest").waitFor();

  await click("local.set $a", "$a");
  await window.press("Control+.", page.locator(".action-widget:visible"));
  await see("actions", page.locator(".action-widget:visible"), /Unfold|number|index/i);
  await window.key("Escape");

  await window.press("Control+Shift+O", page.locator(".quick-input-widget:visible"));
  await see("symbols", page.locator(".quick-input-widget:visible .monaco-list-row"), /\$gcd/);
  await window.key("Escape");
  await window.press("Control+T", page.locator(".quick-input-widget:visible"));
  await page.keyboard.type("gcd");
  await see("workspace symbols", page.locator(".quick-input-widget:visible .monaco-list-row"), /gcd/);
  await window.key("Escape");

  await click("block $done", "block");
  for (let at = 0; at < 3; at++) await window.key("Shift+Alt+ArrowRight");
  await shot("selection");
  await window.key("ArrowLeft");
  await click("loop $again", "loop");
  await window.key("Control+Shift+[");
  await until("a fold", async () => (await page.locator(".view-line").filter({ hasText: "br $again" }).count()) === 0);
  await shot("folding");
  done("folding");
  await window.key("Control+Shift+]");

  await click("global.set $count", "global.set");
  await window.key("End");
  await window.key("Enter");
  await page.keyboard.type("global.get $count i32.", { delay: 30 });
  // Whoever types faster than VS Code asks must ask by himself.
  const items = page.locator(".suggest-widget:visible .monaco-list-row");
  await window.press("Control+Space", items);
  await see("completion", items, /i32\.const.*i32\.eqz/);
  await window.key("Escape");
  for (let at = 0; at < 4; at++) await window.key("Control+Backspace");
  await page.keyboard.type("(drop (call $gcd (i32.const 1) ");
  await window.press("Control+Shift+Space", page.locator(".parameter-hints-widget:visible"));
  await see("signature help", page.locator(".parameter-hints-widget:visible"), /\$b i32/);
  await window.key("Escape");
  await window.command("File: Revert File");
  await line("local.get $a)").waitFor();

  await click("func $gcd", "$gcd");
  await window.command("Wasmscope: Show Control Flow Graph of the Function");
  await see("control flow", page.locator(".view-line").filter({ hasText: "digraph" }), /gcd/);
  await window.key("Control+W");
  await click("func $add", "$add");
  await window.command("Wasmscope: Show Bytes of the Field");
  await see("bytes", page.locator(".view-line").filter({ hasText: "20 00" }), /local\.get/);
  await window.key("Control+W");

  await window.openFile("script.wast");
  await see("verdicts", page.locator(".squiggly-error"), /^/);
  await see("verdict hints", page.locator(".view-line").filter({ hasText: "assert" }), /✓.*✗|✗.*✓/);
  await page.locator(".codelens-decoration a").filter({ hasText: "Debug" }).first().click();
  const terminal = page.locator(".terminal-wrapper .xterm-rows").first();
  await see("debugger of a directive", terminal, /at the entry of div/);
  await window.key("n");
  await until("a step", async () => /stopped at div\+1/.test(await said(terminal)));
  await window.key("q");
  await page.locator(".terminal-wrapper").first().waitFor({ state: "detached" });
  await line("assert_return").click();

  await window.pick("Control+P", "binary.wasm", "binary.wasm");
  await page.locator(".tab.active").filter({ hasText: "binary.wasm.wat" }).first().waitFor();
  await see("binary", page.locator(".view-line"), /export "f"/);
  await window.pick("Control+P", "euclid.wat", "euclid.wat");
  await page.getByText("▶ Run", { exact: true }).first().waitFor();
  assert.equal(await window.notification(/crash|terminated/).count(), 0);
  console.log("PASS");
} catch (error) {
  process.exitCode = 1;
  console.error("FAIL", error);
  if (window) await shot("failure").catch(() => {});
  if (host) console.error(host.logs());
} finally {
  await browser?.close();
  await host?.stop();
  rmSync(folder, { recursive: true, force: true });
}
