/** The patterns of language-configuration.json: brackets inside strings and comments are taken away by VS Code before it asks. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

interface Configuration {
  wordPattern: string;
  indentationRules: { increaseIndentPattern: string; decreaseIndentPattern: string };
  onEnterRules: { beforeText: string; action: { indent: string } }[];
}

const configuration = JSON.parse(readFileSync("language-configuration.json", "utf8")) as Configuration;
const increase = new RegExp(configuration.indentationRules.increaseIndentPattern);
const decrease = new RegExp(configuration.indentationRules.decreaseIndentPattern);
/** The rule for Enter whose action is `indent`. */
const onEnter = (indent: string) => new RegExp(configuration.onEnterRules.find((it) => it.action.indent === indent)?.beforeText ?? "no rule");
const outdent = onEnter("outdent");

const matching = (pattern: RegExp, lines: string[]) => lines.filter((line) => pattern.test(line));

test("an open bracket or a flat block indents the next line", () => {
  const lines = ["(module", "  (func $f (export a) (param i32)", "  (if (i32.eqz (local.get $x))", "block $l (result i32)", "  loop", "  else", "i32.add ("];
  assert.deepEqual(matching(increase, lines), lines);
});

test("balanced lines do not", () => {
  const lines = ["(module)", "(func (param i32) (result i32))", "i32.add", "block nop end", "block_size", ")", "call $loop", ""];
  assert.deepEqual(matching(increase, lines), []);
});

test("between an open bracket and the one that closes it, Enter makes room", () => {
  assert.deepEqual(matching(onEnter("indentOutdent"), ["(module", "(func (param i32)", "(a)", "nop"]), ["(module", "(func (param i32)"]);
});

test("what closes stands further left", () => {
  const lines = ["  )", ")", "  end", "end $l", "else", "catch_all"];
  assert.deepEqual(matching(decrease, lines), lines);
  assert.deepEqual(matching(decrease, ["ending", "end.x", "(else", "(end)", "nop"]), []);
});

test("a line that closes more than it opens ends the indentation", () => {
  const lines = ["  i32.add)", "  (local.get $x))", "  (a (b)) c)"];
  assert.deepEqual(matching(outdent, lines), lines);
  assert.deepEqual(matching(outdent, [")", "  )", "(a)", "nop", "(a (b)"]), []);
});

test("a word is a whole identifier or mnemonic", () => {
  const words = (line: string) => line.match(new RegExp(configuration.wordPattern, "g"));
  assert.deepEqual(words("(i32.load8_u offset=4 (local.get $x-1:y))"), ["i32.load8_u", "offset", "4", "local.get", "$x-1:y"]);
});

test("hostile lines do not take long", () => {
  for (const line of ["(".repeat(20_000), "(a ".repeat(7_000), "(a)".repeat(7_000), "(a (b (c)))".repeat(2_000) + ")", "block " + "x".repeat(20_000)]) {
    for (const pattern of [increase, decrease, outdent, onEnter("indentOutdent")]) pattern.test(line);
  }
});
