//! Names for many texts, how they are found, and lenses above definitions.

use super::*;

#[test]
fn the_names_of_a_text_are_those_of_its_outline() {
    let text = "(module $m (func $f) (func) (func (export \"e\")) (global $g i32 (i32.const 0)))
        (module (func $f)) (assert_return (invoke $m \"e\"))";
    let names = open_script(text).names();
    let shown: Vec<String> = names
        .iter()
        .map(|it| {
            format!("{} {:?} in {}", it.name, it.kind, it.container.as_deref().unwrap_or("-"))
        })
        .collect();
    let expect = [
        "$m Module in -",
        "$f Func in $m",
        "func \"e\" Func in $m",
        "$g Global in $m",
        "$f Func in -",
    ];
    assert_eq!(shown, expect);
    assert_eq!(spanned(text, names[3].selection), "$g");
}

#[test]
fn what_is_typed_finds_the_likeliest_names_first() {
    let names = ["$read_file", "$file", "$profile", "$file_read", "$fixed_line", "$none"];
    let check = |typed: &str, expect: &[&str]| {
        let query = Query::new(typed);
        let mut found: Vec<_> =
            names.iter().filter_map(|name| Some((query.fit(name)?, *name))).collect();
        found.sort();
        let found: Vec<&str> = found.into_iter().map(|(_, name)| name).collect();
        assert_eq!(found, expect, "{typed}");
    };
    check("file", &["$file", "$file_read", "$read_file", "$profile", "$fixed_line"]);
    check("$FILE", &["$file", "$file_read", "$read_file", "$profile", "$fixed_line"]);
    check("rf", &["$profile", "$read_file"]);
    check("x", &["$fixed_line"]);
    check("fiz", &[]);
    assert!(Query::new("").fit("$f").is_some());
    assert_eq!(Query::new("longer than it").fit("$f"), None);
}

/// The words that have a lens, and how often each is used.
fn check_lenses(file: &mut File, text: &str, expect: &[(&str, usize)]) {
    let lenses = file.lenses();
    let mut found = Vec::new();
    for lens in &lenses {
        assert_eq!(lens.kind, LensKind::References);
        let uses = file.references(lens.span.start).expect("a definition").uses.len();
        found.push((spanned(text, lens.span), uses));
    }
    let expect: Vec<(String, usize)> =
        expect.iter().map(|(word, uses)| ((*word).to_owned(), *uses)).collect();
    assert_eq!(found, expect);
}

#[test]
fn definitions_have_lenses_that_count_their_uses() {
    let text = "(import \"m\" \"n\" (func)) (type (func)) (type $t (struct (field $x i32)))
        (func $f (param $p i32) block $l call 0 call $f end) (func (type 0)) (memory 1)
        (rec (type $a (func)) (type (func (param (ref $a))))) (elem $e func $f) (start $f)";
    let expect = [
        ("\"n\"", 1),
        ("", 1),
        ("$t", 0),
        ("$f", 3),
        ("func", 0),
        ("memory", 0),
        ("$a", 1),
        ("", 0),
    ];
    check_lenses(&mut open(text), text, &expect);
    let script = "(module (func $f) (start $f)) (assert_invalid (module (func $g)) \"x\")";
    check_lenses(&mut open_script(script), script, &[("$f", 1)]);
}
