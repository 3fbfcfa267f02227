//! What is reported, and where: the comment under a line marks the range on it.

use wasmparser::WasmFeatures;

use crate::text::{Encoding, LineIndex, Position};
use crate::wat;
use crate::wat::document::{Document, Language};

/// `;; ^^^ error: text` under a line: what the line above is expected to report.
fn check(marked: &str) {
    let analysis = wat::analyze(&Document::new(marked, Language::Wat), WasmFeatures::default());
    let index = LineIndex::new(marked);
    let found: Vec<(Position, Position, String)> = analysis
        .diagnostics
        .iter()
        .map(|it| {
            let position = |offset| index.position(marked, offset, Encoding::Utf16);
            (position(it.range.start), position(it.range.end), it.message.clone())
        })
        .collect();
    let mut expect = Vec::new();
    let mut code_line = 0;
    for (line, text) in (0u32..).zip(marked.lines()) {
        let Some(mark) = text.trim_start().strip_prefix(";;") else {
            code_line = line;
            continue;
        };
        let Some((carets, message)) = mark.split_once(" error: ") else { continue };
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
;;       ^^^^ error: type mismatch: expected a type but nothing on stack
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
fn scripts_and_components_are_left_alone() {
    for (text, language) in [
        ("(module) (assert_return (invoke \"f\") (i32.const 1)", Language::Wast),
        ("(component (core module $m (func)))", Language::Wat),
    ] {
        let analysis = wat::analyze(&Document::new(text, language), WasmFeatures::default());
        assert_eq!(analysis.diagnostics, []);
        assert!(analysis.lowered.is_none());
    }
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
