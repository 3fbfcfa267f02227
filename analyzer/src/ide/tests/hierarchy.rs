//! Types of things, what implements them, and the hierarchies of calls and types.

use super::*;

/// The definition's name stands at `<|…|>`.
fn check_type(text: &str) {
    let from = text.find("<|").expect("a mark");
    let plain = text.replace("<|", "").replace("|>", "");
    let name = &text[from + 2..text.find("|>").unwrap()];
    let (plain, at) = cursor(&plain);
    let found = open(&plain).type_definition(at).unwrap_or_else(|| panic!("no type: {text}"));
    assert_eq!(spanned(&plain, found.name), name, "{text}");
    let before = text[..from].replace("$0", "");
    assert_eq!(found.name.start.column as usize, before.len(), "{text}");
}

#[test]
fn the_type_of_a_thing_is_where_it_is_defined() {
    check_type("(type <|$t|> (func)) (func $0$f (type $t))");
    check_type("(type <|$t|> (func)) (func $f (type $t)) (start $0$f)");
    check_type("(type <|$t|> (func)) (import \"m\" \"n\" (func $0$f (type $t)))");
    check_type("(type <|$s|> (struct)) (global $0$g (ref null $s) (ref.null $s))");
    check_type("(type <|$s|> (struct)) (func (param i32 (ref $s)) local.get $01)");
    check_type("(type <|$s|> (struct)) (func (param i32) (local $x (ref $s)) local.get $0$x)");
    check_type(
        "(type <|$s|> (struct)) (type $r (struct (field i32) (field $x (ref $s))))
        (func (struct.get $r $0$x (unreachable)))",
    );
    check_type("(type <|$s|> (struct)) (table $t 1 (ref null $s)) (func (table.size $0$t))");
    check_type("(tag $0$t (type $f)) (type <|$f|> (func))");
    for text in ["(func $0$f (param i32))", "(global $0$g i32 (i32.const 0))", "(memory $0$m 1)"] {
        let (text, at) = cursor(text);
        assert_eq!(open(&text).type_definition(at), None, "{text}");
    }
}

fn names(text: &str, definitions: &[Definition]) -> Vec<String> {
    definitions.iter().map(|it| spanned(text, it.name)).collect()
}

#[test]
fn functions_implement_their_type_and_subtypes_a_type() {
    let check = |language: Language, text: &str, expect: &[&str]| {
        let (text, at) = cursor(text);
        let found = File::new(&text, settings(language)).implementations(at);
        assert_eq!(names(&text, &found), expect, "{text}");
    };
    let funcs =
        "(type $0$t (func (param i32))) (func $a (type $t) (unreachable)) (func $b (param i32))
        (func $c) (import \"m\" \"n\" (func $d (type $t)))";
    check(Language::Wat, funcs, &["$a", "$b"]);
    let types = "(type $a (sub (struct))) (type $b (sub $a (struct))) (type (sub final 1 (struct)))
        (func (param (ref $0$a)))";
    check(Language::Wat, types, &["$b", "type"]);
    check(Language::Wast, &format!("(module $m {types})"), &["$b", "type"]);
    check(Language::Wat, "(func $f) (start $0$f)", &["$f"]);
    check(Language::Wat, "(import \"m\" \"n\" (func $0$f))", &[]);
    let linked = "(module (func $f (export \"a\"))) (register \"m\")
        (module (import \"m\" \"a\" (func $g)) (start $0$g))";
    check(Language::Wast, linked, &["$f"]);
}

/// One line for each call: the function and the words that call.
fn shown(text: &str, calls: &[Call]) -> Vec<String> {
    let shown = calls.iter().map(|it| {
        let places: Vec<String> = it.places.iter().map(|span| spanned(text, *span)).collect();
        assert!(it.entry.span.start <= it.entry.selection.start, "{it:?}");
        format!("{}: {}", it.entry.name, places.join(" "))
    });
    shown.collect()
}

fn check_calls(language: Language, text: &str, incoming: &[&str], outgoing: &[&str]) {
    let (text, at) = cursor(text);
    let mut file = File::new(&text, settings(language));
    let entry = file.call_entry(at).unwrap_or_else(|| panic!("no function: {text}"));
    // What the editor shows is asked about by the place of its name.
    let at = entry.selection.start;
    assert_eq!(shown(&text, &file.incoming_calls(at).unwrap()), incoming, "{text}");
    assert_eq!(shown(&text, &file.outgoing_calls(at).unwrap()), outgoing, "{text}");
}

#[test]
fn calls_are_found_in_both_directions() {
    let text = "(import \"m\" \"n\" (func $i))
        (func $a (call $i) (call $b) (call 2) (drop (ref.func $c)))
        (func $0$b return_call $c)
        (func $c (export \"x\") (call $b))
        (start $b) (elem func $b) (export \"b\" (func $b))";
    let incoming = ["$a: $b 2", "$c: $b", "start: $b"];
    check_calls(Language::Wat, text, &incoming, &["$c: $c"]);
    check_calls(Language::Wast, &format!("(module)\n(module {text})"), &incoming, &["$c: $c"]);
    let from = text.replace("$0", "").replace("(func $a", "(func $0$a");
    check_calls(Language::Wat, &from, &[], &["$i: $i", "$b: $b 2", "$c: $c"]);
}

#[test]
fn functions_without_names_are_told_by_something() {
    check_calls(
        Language::Wat,
        "(import \"m\" \"n\" (func)) (fu$0nc call 0 call 2) (func (export \"e\") call 1)",
        &["func \"e\": 1"],
        &["function 0: 0", "func \"e\": 2"],
    );
    check_calls(Language::Wat, "(func) (func call $00)", &["func 1: 0"], &[]);
    let (text, at) = cursor("(global $0$g i32 (i32.const 0))");
    assert_eq!(open(&text).call_entry(at), None);
}

#[test]
fn types_stand_above_and_below_each_other() {
    let text = "(type $a (sub (struct))) (rec (type (sub $a (struct (field (ref null $a)))))
        (type $c (sub final 1 (struct (field (ref null $a)))))) (type $d (sub $a (struct)))";
    for text in [text.to_owned(), format!("(module $m)\n(module {text})")] {
        let language = if text.contains("module") { Language::Wast } else { Language::Wat };
        let mut file = File::new(&text, settings(language));
        let place = |word: &str| {
            let line = text.lines().position(|line| line.contains(word)).unwrap();
            let column = text.lines().nth(line).unwrap().find(word).unwrap();
            let number = |at: usize| u32::try_from(at).unwrap();
            Position { line: number(line), column: number(column) }
        };
        let names = |entries: Option<Vec<HierarchyEntry>>| -> Vec<String> {
            entries.unwrap().into_iter().map(|it| it.name).collect()
        };
        assert_eq!(names(file.subtypes(place("$a (sub"))), ["type 1", "$d"]);
        assert_eq!(names(file.supertypes(place("$a (sub"))), Vec::<String>::new());
        assert_eq!(names(file.supertypes(place("$c"))), ["type 1"]);
        let second = file.subtypes(place("$a (sub")).unwrap().remove(0);
        assert_eq!(spanned(&text, second.selection), "type");
        assert_eq!(names(file.subtypes(second.selection.start)), ["$c"]);
        assert_eq!(file.type_entry(place("$d")).unwrap().name, "$d");
        assert_eq!(file.type_entry(place("struct")), None);
    }
}
