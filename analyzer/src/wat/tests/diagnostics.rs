//! What is reported, and where: the comment under a line marks the range on it.

use wasmparser::WasmFeatures;

use crate::text::{Encoding, LineIndex, Position};
use crate::wat;
use crate::wat::diagnostic::{BYTE_ORDER_MARK, EXPECTED_THEN, Severity};
use crate::wat::document::{Document, Language};
use crate::wat::live::Live;

fn check(marked: &str) {
    check_in(marked, Language::Wat);
}

/// `;; ^^^ error: text` under a line, or `warning:`: what the line above is expected to report.
pub(super) fn check_in(marked: &str, language: Language) {
    let analysis = wat::analyze(&Document::new(marked, language), WasmFeatures::default());
    let index = LineIndex::new(marked);
    let found: Vec<(Position, Position, String)> = analysis
        .diagnostics
        .iter()
        .map(|it| {
            let position = |offset| index.position(marked, offset, Encoding::Utf16);
            let word = if it.severity == Severity::Error { "error" } else { "warning" };
            let message = format!("{word}: {}", it.message);
            (position(it.range.start), position(it.range.end), message)
        })
        .collect();
    let mut expect = Vec::new();
    let mut code_line = 0;
    for (line, text) in (0u32..).zip(marked.lines()) {
        let Some(mark) = text.trim_start().strip_prefix(";;") else {
            code_line = line;
            continue;
        };
        let words = ["error: ", "warning: "];
        let Some(at) = words.iter().find_map(|word| mark.find(word)) else { continue };
        let (carets, message) = mark.split_at(at);
        let start = text.find('^').unwrap();
        let column = |at: usize| u32::try_from(at).unwrap();
        let start_at = Position { line: code_line, column: column(start) };
        let end = column(start + carets.matches('^').count());
        expect.push((start_at, Position { line: code_line, column: end }, message.to_owned()));
    }
    expect.sort();
    assert_eq!(found, expect, "in {marked}");
}

#[test]
fn types_do_not_match() {
    check(
        r#"(module
  (func $f (result i32)
    i64.const 1)
;;             ^ error: type mismatch: expected i32, found i64
  (func (param $a i32) (result i32)
    (i32.add (local.get $a) (f32.const 1)))
;;   ^^^^^^^ error: type mismatch: expected i32, found f32
  (func (drop))
;;       ^^^^ error: type mismatch: expected an operand, found none
)"#,
    );
}

#[test]
fn one_body_reports_several_errors() {
    check(
        r#"(module
  (func (param $a i32)
    (local.set $a (i64.const 1))
;;   ^^^^^^^^^^^^ error: type mismatch: expected i32, found i64
    (call $nothing)
;;        ^^^^^^^^ error: unknown function $nothing
    (local.set $a (f32.const 1))
;;   ^^^^^^^^^^^^ error: type mismatch: expected i32, found f32
    (i32.cost 1)
;;   ^^^^^^^^ error: unknown instruction `i32.cost`; did you mean `i32.const`?
    (br 7)))
;;   ^^^^ error: unknown label: branch depth too large
"#,
    );
}

#[test]
fn names_are_unknown_or_taken() {
    check(
        r#"(module
  (global $count (mut i32) (i32.const 0))
  (global $count i32 (i32.const 0))
;;        ^^^^^^ error: duplicate global $count: the name is taken
  (func $f (param $x i32) (local $x i32)
;;                               ^^ error: duplicate local $x: the name is taken
    (global.set $cuont (local.get $y)))
;;              ^^^^^^ error: unknown global $cuont; did you mean $count?
;;                                ^^ error: unknown local $y; did you mean $x?
  (export "f" (func $f))
  (export "f" (func $g))
;;                  ^^ error: unknown function $g; did you mean $f?
)"#,
    );
}

#[test]
fn the_skeleton_reports_several_errors() {
    check(
        r#"(module
  (global $a i32 (i64.const 1))
;;                            ^ error: type mismatch: expected i32, found i64
  (memory 70000)
;; ^^^^^^ error: memory size must be at most 0x10000 65536-byte pages
  (global $b i64 (i32.const 1))
;;                            ^ error: type mismatch: expected i64, found i32
  (func (param i32))
  (start 0)
;;       ^ error: invalid start function type
)"#,
    );
}

#[test]
fn a_missing_parenthesis_is_one_error() {
    check(
        r#"(module
  (func $a (result i32)
;; ^^^^ error: unclosed field: expected `)` before the next field
    (i32.const 1
  (func $b (result i32) (i32.const 2))
)"#,
    );
}

#[test]
fn a_missing_opening_parenthesis_is_one_error() {
    check(
        r#"(module
  func $a (param i32))
;;^^^^ error: expected `(` before `func`
  (func $b param $x i32) (result i32)
;;         ^^^^^ error: expected `(` before `param`
    (local.get $x))
  (func (export "c") (param i32 (result i32)
;;                              ^ error: expected `)`, found `(`
    (call $a (local.get 0)))
)"#,
    );
}

#[test]
fn words_that_are_no_literals_and_names_that_are_no_ascii() {
    check(
        r#"(module (func
  i32.const zero drop
;;          ^^^^ error: expected an i32 constant, found `zero`
  f64.const one drop
;;          ^^^ error: expected an f64 constant, found `one`
) (func $"\u{e9}"))"#,
    );
    check_list(
        "(func $na\u{ef}ve)",
        &[(
            "$na\u{ef}ve",
            "a name that is not ASCII stands in quotes: expected `$\"…\"` around it",
        )],
    );
}

/// A type mismatch with what stands around it: each related place and its message.
fn check_related(text: &str, message: &str, expect: &[(&str, &str)]) {
    let found =
        wat::analyze(&Document::new(text, Language::Wat), WasmFeatures::default()).diagnostics;
    let [it] = &found[..] else { panic!("{found:#?}") };
    assert_eq!(it.message, message);
    let related: Vec<(&str, &str)> =
        it.related.iter().map(|it| (it.range.of(text), &*it.message)).collect();
    assert_eq!(related, expect, "{text}");
    let document = Document::new(text, Language::Wat);
    let live = Live::new(&document, WasmFeatures::default());
    assert_eq!(live.diagnostics(&document), found);
}

#[test]
fn type_mismatches_tell_what_stands_around_them() {
    check_related(
        "(module (type $t (struct)) (func (result i32) (i32.add (i32.const 1) (struct.new $t))))",
        "type mismatch: expected i32, found (ref $t)",
        &[
            ("i32.add", "the operands here, the last on top: i32 (ref $t)"),
            ("struct.new $t", "this leaves the (ref $t)"),
        ],
    );
    check_related(
        "(module (func $f (param i64)) (func (call $f (i32.const 1))))",
        "type mismatch: expected i64, found i32",
        &[
            ("call $f", "the operands here, the last on top: i32"),
            ("i32.const 1", "this leaves the i32"),
            ("$f", "the function that is called"),
        ],
    );
    check_related(
        "(module (func (drop (block $b (result i32) (br $b (f32.const 1))))))",
        "type mismatch: expected i32, found f32",
        &[
            ("br $b", "the operands here, the last on top: f32"),
            ("f32.const 1", "this leaves the f32"),
            ("block $b (result i32)", "the block that is branched to"),
        ],
    );
    check_related(
        "(module (func (result i32) i32.const 1 return i32.const 2 i64.const 3) )",
        "type mismatch: expected i32, found i64",
        &[
            (")", "the operands here, the last on top: i32 i64"),
            ("i64.const 3", "this leaves the i64"),
            ("(", "the results of the function are declared here"),
        ],
    );
}

#[test]
fn strings_and_comments_that_nothing_closes() {
    check(
        r#"(module
  (import "env (func $f))
;;        ^^^^^^^^^^^^^^^ error: unclosed string: expected `"` before the end of the line
  (func $g (call 0))
)"#,
    );
}

#[test]
fn annotations_are_skipped_and_closed() {
    check(
        r#"(@note (module) "x")
(module (@name "m") (@other [1, 2]) (func (@hint) nop))
  (@a (b)
;;^^^ error: unclosed annotation: expected `)`
"#,
    );
}

#[test]
fn literals_out_of_range() {
    check(
        r#"(module (func
  i32.const 4294967296 drop
;;          ^^^^^^^^^^ error: expected an i32 constant, found `4294967296`
  f32.const 1e99 drop
;;          ^^^^ error: expected an f32 constant, found `1e99`
  i32.const $x drop
;;          ^^ error: expected an i32 constant, found `$x`
) (data "\zz"))
;;       ^ error: unknown escape; expected \t, \n, \r, \", \', \\, \u{hex} or two hex digits
"#,
    );
}

#[test]
fn blocks_are_balanced() {
    check(
        r#"(module (func
  block $a
;;^^^^^^^^ error: unclosed block: expected `end` before the `)`
  loop end $b
;;         ^^ error: mismatching label $b: that of the block has none
) (func
  end
;;^^^ error: `end` without a block that is open here
) (func
  (if (i32.const 1) (nop))
;; ^^ error: expected `(then …)` in a folded `if`
))"#,
    );
}

#[test]
fn nesting_of_100_000_is_fine() {
    let deep = 100_000;
    let texts = [
        format!(
            "(func (result i32) {}(i32.const 1){})",
            "(i32.eqz ".repeat(deep),
            ")".repeat(deep)
        ),
        format!("(func {} {})", "block ".repeat(deep), "end ".repeat(deep)),
        format!("(func {}{})", "(if (i32.const 1) (then ".repeat(deep), "))".repeat(deep)),
    ];
    for text in texts {
        let analysis = wat::analyze(&Document::new(&text, Language::Wat), WasmFeatures::default());
        assert_eq!(analysis.diagnostics, []);
    }
    for text in ["(".repeat(deep), "(func ".repeat(deep), "(block ".repeat(deep)] {
        let document = Document::new(&text, Language::Wat);
        assert_eq!(document.text(), text);
        assert!(!wat::analyze(&document, WasmFeatures::default()).diagnostics.is_empty());
    }
}

/// Real code in several styles: flat, folded, tables, imports.
const SAMPLE: &str = r#"(module
  (type $unary (func (param i32) (result i32)))
  (import "env" "log" (func $log (param i32)))
  (memory $mem (export "memory") 1)
  (global $counter (mut i32) (i32.const 0))
  (table $dispatch 2 funcref)
  (elem (i32.const 0) $double $square)
  (data (i32.const 16) "hello")
  (func $double (type $unary) (i32.mul (local.get 0) (i32.const 2)))
  (func $square (param $x i32) (result i32)
    local.get $x
    local.get $x
    i32.mul)
  (func $loop (export "loop") (param $n i32) (result i32) (local $sum i32)
    (block $done
      (loop $again
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $sum (i32.add (local.get $sum) (local.get $n)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $again)))
    (local.get $sum))
  (func $choose (param $which i32) (param $value i32) (result i32)
    (if (result i32) (i32.eqz (local.get $which))
      (then (call $double (local.get $value)))
      (else (call_indirect (type $unary) (local.get $value) (local.get $which)))))
  (func $main (export "main")
    (global.set $counter (call $loop (i32.const 10)))
    (call $log (i32.load offset=4 (global.get $counter))))
  (export "square" (func $square))
  (start $main))
"#;

#[test]
fn a_parenthesis_that_is_missing_costs_few_errors() {
    let analyze = |text: &str| {
        wat::analyze(&Document::new(text, Language::Wat), WasmFeatures::default()).diagnostics
    };
    assert_eq!(analyze(SAMPLE), []);
    let places = SAMPLE.char_indices().filter(|(_, ch)| "()".contains(*ch));
    let (mut most, mut all, mut count) = (0, 0, 0);
    for (at, _) in places {
        let text = format!("{}{}", &SAMPLE[..at], &SAMPLE[at + 1..]);
        let found = analyze(&text);
        assert!(!found.is_empty(), "{text}");
        most = most.max(found.len());
        all += found.len();
        count += 1;
    }
    // These may only fall.
    assert!(most <= 4, "{most} errors for one parenthesis");
    assert!(all <= 250, "{all} errors for {count} parentheses");
}

#[test]
fn folded_try_is_the_flat_one() {
    let lower = |body: &str| {
        let text = format!("(module (tag $e) (func {body}))");
        wat::lower(&Document::new(&text, Language::Wat)).map(|lowered| lowered.bytes)
    };
    let same = [
        (
            "(try $t (do (br $t)) (catch $e (drop (i32.const 1))) (catch_all (rethrow 0)))",
            "try $t br $t catch $e i32.const 1 drop catch_all rethrow 0 end",
        ),
        ("(block $out (try (do nop) (delegate $out)))", "block $out try nop delegate $out end"),
    ];
    for (folded, flat) in same {
        assert_eq!(lower(folded).unwrap(), lower(flat).unwrap());
    }
    assert!(lower("(try (do) (delegate 0) (catch_all))").is_err());
    assert!(lower("(catch_all)").is_err());
}

#[test]
fn every_instruction_knows_its_text() {
    let text = r#"(module (import "m" "f" (func)) (func (param i32) (result i32)
        (if (result i32) (local.get 0) (then i32.const 1) (else (i32.add (i32.const 2) (i32.const 3))))
        block br 0 end))"#;
    let lowered = wat::lower(&Document::new(text, Language::Wat)).unwrap();
    let func = &lowered.funcs[0];
    assert_eq!(func.func.0, 1);
    let texts: Vec<&str> = func.instrs.iter().map(|range| range.of(text)).collect();
    assert_eq!(
        texts,
        [
            "local.get 0",
            "if (result i32)",
            "i32.const 1",
            "else",
            "i32.const 2",
            "i32.const 3",
            "i32.add",
            ")",
            "block",
            "br 0",
            "end",
            ")",
        ]
    );
    let at = |word: &str| {
        let offset = u32::try_from(text.find(word).unwrap()).unwrap();
        lowered.at(offset).map(|(_, ordinal)| ordinal.0)
    };
    assert_eq!(at("i32.add"), Some(6));
    assert_eq!(at("br 0"), Some(9));
    assert_eq!(at("(param"), Some(0));
    assert_eq!(at("(import"), None);
}

#[test]
fn sections_of_toolchains_are_checked() {
    check(
        r#"(module
  (@producers (language "C11" ""))
  (@producers (tool "x" "1"))
;;            ^ error: expected `(language …)`, `(sdk …)` or `(processed-by …)`, found `(`
  (@producers (sdk "x"))
;;                    ^ error: expected a version in a string, found `)`
  (@dylink.0 (export-info "f" odd))
;;                            ^^^ error: expected flag such as `undefined` or a number, found `odd`
  (@dylink.0 (mem-info (memory x 1)))
;;                             ^ error: expected size, found `x`
)"#,
    );
}

/// What a text reports, with the texts it is about: for marks that no comment can stand under.
fn check_list(text: &str, expect: &[(&str, &str)]) {
    let analysis = wat::analyze(&Document::new(text, Language::Wat), WasmFeatures::default());
    let found: Vec<(&str, &str)> =
        analysis.diagnostics.iter().map(|it| (it.range.of(text), it.message.as_str())).collect();
    assert_eq!(found, expect, "in {text}");
}

#[test]
fn a_byte_order_mark_is_one_error() {
    let mark = ("\u{feff}", BYTE_ORDER_MARK);
    check_list("\u{feff}(module (func $f) (start $f))", &[mark]);
    check_list("\u{feff}\n(func $f) (start $f)", &[mark]);
    check_list("x (module)", &[("x", "expected a module field, found `x`")]);
}

#[test]
fn characters_that_nobody_sees_are_named() {
    check_list(
        "(module \0 (func)\u{2028})",
        &[
            ("\0", "unexpected character U+0000: no token of the text format"),
            ("\u{2028}", "unexpected character U+2028: no token of the text format"),
        ],
    );
    check_list(
        "(module (data \"\0\"))",
        &[("\0", "a control character must be written as an escape")],
    );
    check_list("(module) ;; \0 \u{2028} \u{1f600} \u{7f}", &[]);
    // A lone `\r` ends a comment, and parts words.
    check_list("(module ;; x\r(func $f)\r(start\r$f))", &[]);
}

#[test]
fn a_parenthesis_too_many_is_one_error() {
    let closed = (")", "one `)` too many: the module is closed already");
    check_list("(module))", &[closed]);
    check_list("(module (func)) ) (func)", &[closed]);
    check_list("(module) x", &[("x", "text after the end of the module")]);
}

#[test]
fn who_calls_damaged_code_is_judged() {
    check(
        r#"(module
  (func $f (param i32) (drop (local.get $b)))
;;                                      ^^ error: unknown local $b
  (func (call $f (i64.const 0)))
;;       ^^^^^^^ error: type mismatch: expected i32, found i64
)"#,
    );
}

#[test]
fn the_rest_of_code_is_judged_where_an_if_lacks_its_then() {
    let messages = |text: &str| {
        let document = Document::new(text, Language::Wat);
        let analysis = wat::analyze(&document, WasmFeatures::default());
        analysis.diagnostics.into_iter().map(|it| it.message).collect::<Vec<String>>()
    };
    let lacks = |it: &&String| it.as_str() == EXPECTED_THEN;
    // How many lack one, and what else is wrong, before the result of the function is.
    let check_if = |inside: &str, count: usize, more: &[&str]| {
        let text = format!("(func $f) (func $g (param i64) (result i64) {inside} (f32.const 0))\n");
        let found = messages(&text);
        assert_eq!(found.iter().filter(lacks).count(), count, "{inside}: {found:#?}");
        let others: Vec<&String> = found.iter().filter(|it| !lacks(it)).collect();
        let expect = [more, &["expected i64, found f32"]].concat();
        assert_eq!(others.len(), expect.len(), "{inside}: {found:#?}");
        for (other, expect) in others.iter().zip(expect) {
            assert!(other.contains(expect), "{inside}: {found:#?}");
        }
    };
    check_if("(if (i32.const 1) (call $f))", 1, &[]);
    check_if("(if (i64.const 1) (call $f))", 1, &["expected i32, found i64"]);
    check_if("(if (i32.const 1) (call $f) (call $f) (call $f))", 1, &[]);
    let wrong = "(drop (i32.add (i64.const 1) (i32.const 1)))";
    check_if(&format!("(if (i32.const 1) {wrong})"), 1, &["found i64"]);
    check_if(&format!("(if (i32.const 1) (nop) {wrong})"), 1, &["found i64"]);
    check_if(&format!("{wrong} (if (i32.const 1) (nop)) {wrong}"), 1, &["found i64"; 2]);
    check_if("(drop (if (result i32) (i32.const 1) (i32.const 1) (i32.const 2)))", 1, &[]);
    check_if("(drop (if (result i32) (i32.const 1) (i32.const 1)))", 1, &[]);
    check_if(
        "(drop (if (result i32) (i32.const 1) (i64.const 1) (else (i64.const 2))))",
        1,
        &["found i64"; 2],
    );
    check_if("(if $l (i32.const 1) (br $l) (else (br 0) (br $l)))", 1, &[]);
    check_if("(if (i32.const 1) (else (i32.const 1)))", 1, &["1 operand too many"]);
    check_if("(if (i32.const 1))", 1, &[]);
    check_if("(if)", 1, &[]);
    check_if("(if (else (call $f)))", 1, &[]);
    check_if("(if (i32.const 1) (if (local.get 0) (call $f)))", 2, &["found i64"]);
    check_if("(if (if (result i32) (i32.const 1) (i32.const 2)) (call $f))", 2, &[]);
    check_if("(if (@a (if) (then)) (i32.const 1) (@b (then)) (call $f))", 1, &[]);
    let deep = 100_000;
    let text = format!("(func {}{})", "(if (i32.const 1) ".repeat(deep), ")".repeat(deep));
    let found = messages(&text);
    let others: Vec<&String> = found.iter().filter(|it| !lacks(it)).collect();
    assert_eq!(others, ["99800 more errors in this field are not shown"]);
}

#[test]
fn an_import_behind_definitions_is_one_error() {
    let import = "(import \"m\" \"f\" (func $f (param i32)))";
    let (one, two) = ("(func $g (result i32) (i32.const 1))", "(func (call $f (i32.const 1)))");
    for text in [
        format!("(module {one} {import} {two})"),
        format!("(module {two} {one} {import})"),
        format!("(module {one} (func $f (import \"m\" \"f\") (param i32)) {two})"),
    ] {
        let document = Document::new(&text, Language::Wat);
        let found = wat::analyze(&document, WasmFeatures::all()).diagnostics;
        let messages: Vec<&str> = found.iter().map(|it| &*it.message).collect();
        let order = "import after a function: imports must come before all definitions";
        assert_eq!(messages, [order], "{text}");
    }
    // Other spaces have numbers of their own: code is judged.
    let text = "(func (result i32)) (memory (import \"m\" \"m\") 1)";
    let found = wat::analyze(&Document::new(text, Language::Wat), WasmFeatures::all()).diagnostics;
    assert_eq!(found.len(), 2);
}
