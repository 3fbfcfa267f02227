/**
 * The colours, by VS Code's own tokeniser. An expectation is written under the text it is about:
 * a row of carets (`^^^`), then the scope that the marked text must carry (`-` for none but the language's own).
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { createOnigScanner, createOnigString, loadWASM } from "vscode-oniguruma";
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from "vscode-textmate";

type Language = "wat" | "wast";

const registry = new Registry({
  onigLib: loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")))
    .then(() => ({ createOnigScanner, createOnigString })),
  loadGrammar: (scope) => {
    const file = `syntaxes/${scope.replace("source.", "")}.tmLanguage.json`;
    return Promise.resolve(parseRawGrammar(readFileSync(file, "utf8"), file));
  },
});

async function load(language: Language): Promise<IGrammar> {
  const grammar = await registry.loadGrammar(`source.${language}`);
  assert.ok(grammar);
  return grammar;
}

/** The scopes of each character of each line. */
function scopesOf(grammar: IGrammar, lines: string[]): string[][][] {
  let state = INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.flatMap((token) => Array<string[]>(token.endIndex - token.startIndex).fill(token.scopes)).slice(0, line.length);
  });
}

async function check(language: Language, text: string): Promise<void> {
  const lines: string[] = [];
  const expected: { line: number; from: number; to: number; scope: string }[] = [];
  for (const row of text.split("\n").filter((it) => it.trim() !== "")) {
    const mark = /^(\s*)(\^+) (\S+)$/.exec(row);
    if (mark === null) {
      lines.push(row);
      continue;
    }
    const [, indent = "", carets = "", scope = ""] = mark;
    expected.push({ line: lines.length - 1, from: indent.length, to: indent.length + carets.length, scope });
  }
  const actual = scopesOf(await load(language), lines);
  for (const { line, from, to, scope } of expected) {
    for (let column = from; column < to; column++) {
      const scopes = actual[line]?.[column] ?? [];
      const where = `${lines[line] ?? ""}\n${" ".repeat(column)}^ is ${scopes.join(" ")}, expected ${scope}`;
      assert.ok(scope === "-" ? scopes.length === 1 : scopes.includes(scope), where);
    }
  }
}

/** Every word of `words`, alone on a line, carries `scope` from its first to its last character. */
async function checkWords(language: Language, scope: string, words: string): Promise<void> {
  const grammar = await load(language);
  for (const word of words.split(/\s+/).filter((it) => it !== "")) {
    const [scopes = []] = scopesOf(grammar, [word]);
    assert.ok(scopes.every((it) => scope === "-" ? it.length === 1 : it.includes(scope)), `${word} is ${scopes.map((it) => it.at(-1)).join(" ")}`);
  }
}

test("line comments", () => check("wat", `
nop ;; i32.add (func
^^^ support.function.instruction.wat
    ^^^^^^^^^^^^^^^^ comment.line.double-semicolon.wat
    ^^ punctuation.definition.comment.wat
nop
^^^ support.function.instruction.wat
`));

test("block comments nest and span lines", () => check("wat", `
(; a (; b ;) c nop
^^^^^^^^^^^^^^^^^^ comment.block.wat
"still" ;; comment
^^^^^^^^^^^^^^^^^^ comment.block.wat
;) nop
^^ comment.block.wat
   ^^^ support.function.instruction.wat
(func(;0;))
 ^^^^ storage.type.function.wat
     ^^^^^ comment.block.wat
          ^ punctuation.section.parens.end.wat
`));

test("strings and their escapes", () => check("wat", String.raw`
"a\n\t\\\"\'\00\fF\u{1_F6}b" nop
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.double.wat
  ^^^^^^^^^^^^^^^^^^^^^^^^ constant.character.escape.wat
                             ^^^ support.function.instruction.wat
"\q"
 ^^ invalid.illegal.escape.wat
"(; no comment ;; here"
^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.double.wat
"open
^^^^^ string.quoted.double.wat
nop
^^^ support.function.instruction.wat
`));

test("identifiers, also quoted ones", () => check("wat", `
local.get $x!#$%&'*+-./:<=>?@\\^_\`|~z
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ variable.other.wat
local.get $"a ) \\u{7A} (; b" nop
          ^^^^^^^^^^^^^^^^^^ variable.other.quoted.wat
                ^^^^^^ constant.character.escape.wat
                             ^^^ support.function.instruction.wat
`));

test("names are coloured by what they name", () => check("wat", `
(func $add (type $t) (param $a i32) (result i32)
 ^^^^ storage.type.function.wat
      ^^^^ entity.name.function.wat
            ^^^^ storage.type.wat
                 ^^ entity.name.type.wat
                      ^^^^^ storage.type.wat
                            ^^ variable.other.wat
                               ^^^ support.type.wat
(call $a\\tb)
      ^^^^^ entity.name.function.wat
(call $add (ref.func $"a\\tb")) return_call $add
 ^^^^ keyword.control.call.wat
      ^^^^ entity.name.function.wat
            ^^^^^^^^ support.function.instruction.wat
                     ^^^^^^^ entity.name.function.wat
                        ^^ constant.character.escape.wat
                               ^^^^^^^^^^^ keyword.control.call.wat
(block $done (br_if $done (ref.null $t)))
 ^^^^^ keyword.control.wat
       ^^^^^ entity.name.label.wat
              ^^^^^ keyword.control.wat
                    ^^^^^ entity.name.label.wat
                                    ^^ entity.name.type.wat
(module $m (type $s (sub final $t (struct (field $f (mut (ref null $s)))))))
 ^^^^^^ storage.type.module.wat
        ^^ entity.name.namespace.wat
                         ^^^^^ storage.type.wat
                               ^^ entity.name.type.wat
                                   ^^^^^^ storage.type.wat
                                                     ^^^ storage.modifier.wat
                                                          ^^^^^^^^ support.type.wat
                                                                   ^^ entity.name.type.wat
`));

test("arguments of memory instructions", () => check("wat", `
i32.load8_u offset=0x10 align=1
^^^^^^^^^^^ support.function.instruction.wat
            ^^^^^^ variable.parameter.memarg.wat
                  ^ keyword.operator.assignment.wat
                   ^^^^ constant.numeric.integer.wat
                        ^^^^^ variable.parameter.memarg.wat
                              ^ constant.numeric.integer.wat
(offset (i32.const 0)) offset=x
 ^^^^^^ storage.type.wat
                       ^^^^^^^^ -
`));

test("annotations", () => check("wat", `
(@custom "a\\n" (after (data)) i32.add $x 12) nop
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ meta.annotation.wat
 ^ punctuation.definition.annotation.wat
  ^^^^^^ storage.type.annotation.wat
         ^^^^^ string.quoted.double.wat
           ^^ constant.character.escape.wat
                                      ^^ variable.other.wat
                                         ^^ constant.numeric.integer.decimal.wat
                                             ^^^ support.function.instruction.wat
(@"quoted id" (; ) ;)
^^^^^^^^^^^^^^^^^^^^^ meta.annotation.wat
  ^^^^^^^^^^^ string.quoted.double.wat
              ^^^^^^^ comment.block.wat
) nop
^ meta.annotation.wat
  ^^^ support.function.instruction.wat
`));

test("decimal integers", () => checkWords("wat", "constant.numeric.integer.decimal.wat", "0 12 +1 -1 1_000_000"));
test("hexadecimal integers", () => checkWords("wat", "constant.numeric.integer.hexadecimal.wat", "0x0 0xdead_BEEF -0x1 +0xF"));
test("decimal floats", () => checkWords("wat", "constant.numeric.float.decimal.wat", "1. 1.5 -1.5e10 1e-3 1E+3 1_0.0_1e1_0"));
test("hexadecimal floats", () => checkWords("wat", "constant.numeric.float.hexadecimal.wat", "0x1. 0x1.8 0x1p3 -0x1.8p-3 0xA.Fp+1_0"));
test("special floats", () => checkWords("wat", "constant.numeric.float.special.wat", "inf -inf +inf nan -nan nan:0x7f_ff nan:canonical nan:arithmetic"));
test("what is no number stays plain", () => checkWords("wat", "-", "1__0 _1 0x 0xg 1e 12a nan:x inf2 i32.1x!"));

test("types", () => checkWords("wat", "support.type.wat", `
  i32 i64 f32 f64 v128 i8 i16 i32x4 f64x2 funcref externref anyref eqref i31ref structref arrayref exnref contref nullref
  nullfuncref nullexternref nullexnref nullcontref ref any eq i31 none nofunc noextern exn noexn cont nocont extern`));

test("control", () => checkWords("wat", "keyword.control.wat", `
  block loop if then else end try do catch catch_all delegate rethrow try_table catch_ref catch_all_ref throw throw_ref
  br br_if br_table br_on_null br_on_non_null br_on_cast br_on_cast_fail return unreachable suspend resume`));

test("calls", () => checkWords("wat", "keyword.control.call.wat", "call call_indirect call_ref return_call return_call_indirect return_call_ref"));

test("instructions", () => checkWords("wat", "support.function.instruction.wat", `
  nop drop select local.get local.tee global.set i32.add i64.extend32_s f32.demote_f64 i32.trunc_sat_f64_u memory.copy data.drop
  table.grow elem.drop ref.null ref.is_null ref.as_non_null ref.i31 i31.get_s any.convert_extern extern.convert_any struct.new_default array.init_data
  i8x16.shuffle v128.load8x8_s i32x4.relaxed_trunc_f32x4_s f16x8.splat i32.atomic.rmw8.cmpxchg_u memory.atomic.wait32 atomic.fence i64.add128`));

test("fields and modifiers", async () => {
  await checkWords("wat", "storage.type.wat", "type rec sub struct array field param result local global memory table tag elem data start item offset pagesize");
  await checkWords("wat", "storage.modifier.wat", "mut shared final declare binary quote null");
  await checkWords("wat", "keyword.other.import-export.wat", "import export");
});

test("words that only begin or end like a keyword stay plain", () =>
  checkWords("wat", "-", "block_ myblock i32add func.x- funcs local.get! nopnop 9lives foo.bar _nop"));

test("scripts", () => check("wast", `
(assert_return (invoke $m "add" (i32.const 1)) (f32.const nan:canonical))
 ^^^^^^^^^^^^^ keyword.control.assertion.wast
                ^^^^^^ keyword.control.command.wast
                       ^^ variable.other.wat
                          ^^^^^ string.quoted.double.wat
                                 ^^^^^^^^^ support.function.instruction.wat
                                                          ^^^^^^^^^^^^^ constant.numeric.float.special.wat
(assert_malformed (module quote "(func") "unexpected") (register "m" $m)
 ^^^^^^^^^^^^^^^^ keyword.control.assertion.wast
                   ^^^^^^ storage.type.module.wat
                          ^^^^^ storage.modifier.wat
                                                        ^^^^^^^^ keyword.control.command.wast
(module definition $m) (get $m "g") (either (ref.host 1) (ref.extern))
 ^^^^^^ storage.type.module.wat
        ^^^^^^^^^^ storage.modifier.wast
                        ^^^ keyword.control.command.wast
                                     ^^^^^^ support.function.expectation.wast
                                             ^^^^^^^^ support.function.expectation.wast
(func $invoke nop) ;; (assert_trap
      ^^^^^^^ entity.name.function.wat
              ^^^ support.function.instruction.wat
                   ^^^^^^^^^^^^^^^ comment.line.double-semicolon.wat
`));

test("each assertion of the script format", async () => {
  const kinds = ["return", "trap", "exhaustion", "exception", "suspension", "invalid", "malformed", "unlinkable", "invalid_custom", "malformed_custom"];
  for (const kind of kinds) {
    const word = `assert_${kind}`;
    await check("wast", `(${word} (module))\n ${"^".repeat(word.length)} keyword.control.assertion.wast`);
  }
});

test("every mnemonic of the server's instruction table is coloured", async () => {
  const folder = "../analyzer/src/spec/instr";
  const rows = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8")).join("\n");
  const mnemonics = new Set([...rows.matchAll(/\brow\(\s*"([^"]+)"/g)].map((match) => match[1] ?? ""));
  assert.ok(mnemonics.size > 500, `only ${mnemonics.size} rows understood`);
  const grammar = await load("wat");
  const plain = [...mnemonics].filter((word) => scopesOf(grammar, [word])[0]?.some((scopes) => scopes.length === 1));
  assert.deepEqual(plain, []);
});

test("brackets do not deepen the tokeniser's state", async () => {
  const grammar = await load("wat");
  const depthAfter = (line: string) => grammar.tokenizeLine(line, INITIAL).ruleStack.depth;
  assert.equal(depthAfter("(".repeat(100_000)), depthAfter("nop"));
});
