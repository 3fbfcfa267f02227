//! Inlay hints: what stands between the words of a range.

use super::*;

const NONE: HintKinds = HintKinds {
    types: false,
    names: false,
    ends: false,
    stack: false,
    parameters: false,
    verdicts: false,
};

/// The text with the hints of all of it in `«»`.
fn shown(file: &mut File, text: &str, span: Span, kinds: HintKinds) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let hints = file.hints(span, kinds);
    assert!(hints.is_sorted_by_key(|it| it.at), "{hints:?}");
    for hint in hints.iter().rev() {
        let line = &mut lines[hint.at.line as usize];
        let at = text::offset_in_line(line, hint.at.column, Encoding::Utf16);
        line.insert_str(at, &format!("«{}»", hint.label));
    }
    lines.join("\n")
}

fn whole() -> Span {
    let end = Position { line: 1_000_000, column: 0 };
    Span { start: Position::default(), end }
}

fn check(kinds: HintKinds, text: &str, expect: &str) {
    assert_eq!(shown(&mut open(text), text, whole(), kinds), expect);
}

#[test]
fn numbers_show_the_names_of_what_they_mean() {
    check(
        HintKinds { names: true, ..NONE },
        "(module (func $f) (global $g i32 (i32.const 1))\n\
         (func (param $x i32) (call 0) (drop (global.get 0)) local.get 0 drop\n\
         (block $b (br 0)) call $f call 1))",
        "(module (func $f) (global $g i32 (i32.const 1))\n\
         (func (param $x i32) (call 0« $f») (drop (global.get 0« $g»)) local.get 0« $x» drop\n\
         (block $b (br 0« $b»)) call $f call 1))",
    );
}

#[test]
fn numbers_outside_of_code_show_their_names_too() {
    check(
        HintKinds { names: true, ..NONE },
        "(module (type $t (func)) (func $f (type 0))\n(export \"f\" (func 0)) (start 0) (start $f))",
        "(module (type $t (func)) (func $f (type 0« $t»))\n\
         (export \"f\" (func 0« $f»)) (start 0« $f») (start $f))",
    );
}

#[test]
fn ends_of_long_blocks_say_what_ends() {
    let nops = "nop\n".repeat(12);
    let text = format!("(module (func $f\nblock $b\n{nops}end\n(loop $l\n{nops})\nblock nop end))");
    let expect = format!(
        "(module (func $f\nblock $b\n{nops}end« block $b»\n(loop $l\n{nops})« loop $l»\n\
         block nop end)« func $f»)"
    );
    check(HintKinds { ends: true, ..NONE }, &text, &expect);
    let named = text.replace("end\n(loop", "end $b\n(loop");
    let shown = shown(&mut open(&named), &named, whole(), HintKinds { ends: true, ..NONE });
    assert!(!shown.contains("« block"), "{shown}");
}

#[test]
fn the_operands_stand_behind_lines_of_flat_code() {
    check(
        HintKinds { stack: true, ..NONE },
        "(module (func (param $x i64)\ni32.const 1\nlocal.get $x ;; why\ndrop\n(drop (i32.const 1))\ndrop))",
        "(module (func (param $x i64)\ni32.const 1«  [i32]»\nlocal.get $x«  [i32 i64]» ;; why\n\
         drop«  [i32]»\n(drop (i32.const 1))\ndrop))",
    );
}

#[test]
fn parameters_stand_before_folded_operands() {
    check(
        HintKinds { parameters: true, ..NONE },
        "(module (func $f (param $a i32) (param $b i32))\n\
         (func (call $f (i32.const 1) (i32.const 2)) (call $f (i32.const 1))))",
        "(module (func $f (param $a i32) (param $b i32))\n\
         (func (call $f «a: »(i32.const 1) «b: »(i32.const 2)) (call $f (i32.const 1))))",
    );
}

#[test]
fn types_stand_behind_locals_that_are_read() {
    check(
        HintKinds { types: true, ..NONE },
        "(module (type $t (func)) (func (param $x (ref $t)) (drop (local.get $x))))",
        "(module (type $t (func)) (func (param $x (ref $t)) (drop (local.get $x«: (ref $t)»))))",
    );
}

#[test]
fn only_the_range_has_hints_and_scripts_have_them_too() {
    let text = "(module (func $f)\n(func call 0)\n(func call 0)\n(func call 0))";
    let line =
        |line| Span { start: Position { line, column: 0 }, end: Position { line, column: 20 } };
    let kinds = HintKinds { names: true, ..NONE };
    assert_eq!(
        shown(&mut open(text), text, line(2), kinds),
        "(module (func $f)\n(func call 0)\n(func call 0« $f»)\n(func call 0))"
    );
    let text = "(module (func $f) (func call 0))\n(assert_return (invoke \"x\"))\n(module (func $g call 0))";
    assert_eq!(
        shown(&mut open_script(text), text, whole(), kinds),
        "(module (func $f) (func call 0« $f»))\n(assert_return (invoke \"x\"))\n(module (func $g call 0« $g»))"
    );
}

/// In a long function only what the range needs is read.
#[test]
fn a_long_function_has_the_same_hints_in_each_part() {
    let line = "(call $f (local.get 0) (i32.const 2)) local.get 0 drop\n";
    let text = format!(
        "(module (func $f (param $a i32) (param $b i32))\n(func (param $x i32)\n{}))",
        line.repeat(60)
    );
    let kinds = HintKinds { types: true, stack: true, ..HintKinds::default() };
    let mut file = open(&text);
    let all = file.hints(whole(), kinds);
    for line in (2..62).step_by(7) {
        let start = Position { line, column: 0 };
        let end = Position { line, column: 60 };
        let part = file.hints(Span { start, end }, kinds);
        let same: Vec<Hint> = all.iter().filter(|it| it.at.line == line).cloned().collect();
        assert_eq!(part, same, "line {line}");
        assert!(!part.is_empty());
    }
}
