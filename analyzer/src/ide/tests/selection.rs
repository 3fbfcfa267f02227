//! What lies around a place.

use super::*;

/// The texts around the cursor, from the inside outwards; all of the text is left out.
fn check_in(language: Language, text: &str, expect: &[&str]) {
    let (text, at) = cursor(text);
    let file = File::new(&text, settings(language));
    let index = text::LineIndex::new(&text);
    let offset = |at| index.offset(&text, at, Encoding::Utf16) as usize;
    let found = file.selections(at);
    let mut texts: Vec<&str> =
        found.iter().map(|it| &text[offset(it.start)..offset(it.end)]).collect();
    assert_eq!(texts.pop(), (!text.is_empty()).then_some(text.as_str()));
    assert_eq!(texts, expect, "{text}");
}

fn check(text: &str, expect: &[&str]) {
    check_in(Language::Wat, text, expect);
}

#[test]
fn a_word_grows_to_its_module() {
    check(
        " (module (func (call $f$0oo (nop))))",
        &[
            "foo",
            "$foo",
            "call $foo",
            "(call $foo (nop))",
            "(func (call $foo (nop)))",
            "(module (func (call $foo (nop))))",
        ],
    );
    check(
        "(func i32.load offset=4 al$0ign=4 drop) ",
        &[
            "align=4",
            "offset=4 align=4",
            "i32.load offset=4 align=4",
            "(func i32.load offset=4 align=4 drop)",
        ],
    );
    check(
        "(type (func (param i3$02 i64))) ",
        &[
            "i32",
            "i32 i64",
            "param i32 i64",
            "(param i32 i64)",
            "(func (param i32 i64))",
            "(type (func (param i32 i64)))",
        ],
    );
}

#[test]
fn a_block_without_parentheses_grows_from_its_inside() {
    check(
        "(func block $l drop nop$0 end $l return) ",
        &["nop", "drop nop", "block $l drop nop end $l", "(func block $l drop nop end $l return)"],
    );
    check(
        "(func block $l e$0nd $l) ",
        &["end", "end $l", "block $l end $l", "(func block $l end $l)"],
    );
}

#[test]
fn strings_grow_from_within_their_quotes() {
    check("(data \"a $0b\") ", &["a b", "\"a b\"", "data \"a b\"", "(data \"a b\")"]);
}

#[test]
fn comments_grow_to_the_comments_around() {
    check("\n;; a\n\n;; b$0\n;; c\n(func)", &[";; b", ";; b\n;; c"]);
    check("(func (; $0 ;)) ", &["(;  ;)", "(func (;  ;))"]);
}

#[test]
fn parentheses_mean_their_list() {
    check("(func (nop)$0(drop)) ", &["(drop)", "(func (nop)(drop))"]);
    check("(func (nop)$0 (drop)) ", &["(nop)", "(func (nop) (drop))"]);
    check("(func (nop) $0 (drop)) ", &["(func (nop)  (drop))"]);
    check("(func)$0\n(func)", &["(func)"]);
}

#[test]
fn selections_reach_into_scripts_and_broken_text() {
    check_in(
        Language::Wast,
        "(assert_invalid (module (func (no$0p))) \"x\") ",
        &[
            "nop",
            "(nop)",
            "(func (nop))",
            "(module (func (nop)))",
            "(assert_invalid (module (func (nop))) \"x\")",
        ],
    );
    check("(func (block (no$0p ", &["nop", "(nop ", "(block (nop "]);
    check("$0", &[]);
}

#[test]
fn selections_do_not_nest_without_end() {
    let text = format!("(module (func {}", "(block ".repeat(100_000));
    let at = Position { line: 0, column: u32::try_from(text.len()).unwrap() };
    let found = open(&text).selections(at);
    assert_eq!(found.len(), limits::SELECTIONS);
    let starts: Vec<u32> = found.iter().rev().map(|it| it.start.column).take(3).collect();
    assert_eq!(starts, [0, 8, 14]);
}
