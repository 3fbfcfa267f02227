//! Completion: what is offered where, and in which order.

use super::*;

/// The labels that an editor shows: those that begin with what was typed, in their order.
fn offered(file: &mut File, text: &str, at: Position) -> Vec<String> {
    let line = text.lines().nth(at.line as usize).unwrap_or_default();
    let end = text::offset_in_line(line, at.column, Encoding::Utf16);
    let found = file.complete(at, Snippets::Yes);
    let fits = |it: &&Completion| {
        let start = text::offset_in_line(line, it.edit.span.start.column, Encoding::Utf16);
        assert_eq!(it.edit.span.start.line, at.line, "{it:?}");
        it.label.to_lowercase().starts_with(&line[start..end].to_lowercase())
    };
    found.items.iter().filter(fits).map(|it| it.label.clone()).collect()
}

fn labels(text: &str) -> Vec<String> {
    let (text, at) = cursor(text);
    offered(&mut open(&text), &text, at)
}

/// The first labels.
fn check_first(text: &str, expect: &[&str]) {
    let labels = labels(text);
    let first: Vec<&str> = labels.iter().map(String::as_str).take(expect.len()).collect();
    assert_eq!(first, expect, "{text}");
}

/// Labels that are there, and others that are not.
fn check_offers(text: &str, some: &[&str], none: &[&str]) {
    let labels = labels(text);
    for label in some {
        assert!(labels.iter().any(|it| it == label), "no {label} in {labels:?}\n{text}");
    }
    for label in none {
        assert!(!labels.iter().any(|it| it == label), "{label} in {labels:?}\n{text}");
    }
}

fn item(text: &str, label: &str) -> Completion {
    let (text, at) = cursor(text);
    let found = open(&text).complete(at, Snippets::Yes).items;
    found.into_iter().find(|it| it.label == label).unwrap_or_else(|| panic!("no {label}: {text}"))
}

/// The text behind choosing an item.
fn chosen(text: &str, label: &str) -> String {
    let item = item(text, label);
    let (text, _) = cursor(text);
    let mut file = open(&text);
    // The last place first, so that the others stay.
    let mut edits = item.additional.clone();
    edits.push(item.edit);
    edits.sort_by_key(|edit| edit.span);
    for edit in edits.iter().rev() {
        file.edit(Some(edit.span), &edit.new);
    }
    file.text()
}

#[test]
fn instructions_whose_types_fit_come_first() {
    check_first("(module (func i64.const 1 i64.const 2 i64.a$0))", &["i64.add", "i64.and"]);
    let flat = labels("(module (func f32.const 1 f32.const 2 $0))");
    let place = |name: &str| flat.iter().position(|it| it == name).unwrap();
    assert!(place("f32.add") < place("i32.add"));
    assert!(place("f32.add") < place("f64.add"));
    assert!(place("drop") < place("i64.eqz"));
    // Folded: by what the instruction around asks for.
    let folded = labels("(module (func (param $x i64) (drop (i64.add (local.get $x) ($0)))))");
    let place = |name: &str| folded.iter().position(|it| it == name).unwrap();
    assert!(place("i64.const") < place("i32.const"));
    assert!(place("local.get") < place("i32.const"));
    assert!(place("i64.load") < place("i64.store"));
    assert!(place("i64.extend_i32_s") < place("i64.eqz"));
}

#[test]
fn what_ends_a_block_comes_where_one_is_open() {
    check_first("(module (func block e$0 end))", &["end"]);
    check_first("(module (func i32.const 1 if nop el$0 end))", &["else"]);
    check_offers("(module (func (if (i32.const 1) ($0))))", &["then"], &["else", "i32.const"]);
    check_offers("(module (func (if (i32.const 1) (then) ($0))))", &["else"], &["then"]);
}

#[test]
fn names_are_offered_by_their_types() {
    let text = "(module (func $a (param i32)) (func $b (param f32)) \
                (func (export \"c\") f32.const 1 call $0))";
    check_first(text, &["$b", "2", "$a"]);
    assert_eq!(item(text, "$b").detail, "(param f32)");
    check_first(
        "(module (func (param $x i32) (local $y f64) f64.const 1 local.set $$0))",
        &["$y", "$x"],
    );
    check_first(
        "(module (func (param $x i32) (param $y f64) (drop (f64.neg (local.get $0)))))",
        &["$y", "$x"],
    );
    check_first(
        "(module (global $a i32 (i32.const 0)) (global $b (mut i32) (i32.const 0))\n\
         (func i32.const 1 global.set $$0))",
        &["$b"],
    );
    check_offers(
        "(module (global $a i32 (i32.const 0)) (func i32.const 1 global.set $$0))",
        &[],
        &["$a"],
    );
    check_first("(module (func (block $out (loop $in (br $$0)))))", &["$in", "$out"]);
    check_first("(module (tag $e) (func (block $out (try_table $in (catch $e $$0)))))", &["$out"]);
    check_first("(module (func (param i32 i32) (drop (local.get $0))))", &["0", "1"]);
    check_first("(module (memory $m 1) (func i32.const 0 i32.load $$0))", &["$m"]);
    check_first("(module (func (start $f) (func $f))\n(start $$0))", &["$f"]);
    check_first("(module (tag $e (param i32)) (func i32.const 1 throw $$0))", &["$e"]);
    check_first("(module (data $d \"\") (func data.drop $$0))", &["$d"]);
    check_first("(module (elem $e func) (func elem.drop $$0))", &["$e"]);
    check_first("(module (table $t 1 funcref) (func table.size $$0))", &["$t"]);
    check_first("(module (func $f) (export \"f\" (func $$0)))", &["$f"]);
}

#[test]
fn types_and_fields_are_offered_by_what_they_are() {
    let text = "(module (type $f (func)) (type $s (struct (field $x i32) (field $y (mut f32))))\n\
                (func (param $p (ref $s)) BODY))";
    let check = |body: &str, first: &[&str]| check_first(&text.replace("BODY", body), first);
    check("struct.new $$0", &["$s"]);
    check("call_ref $$0", &["$f"]);
    check("(struct.get $s $$0)", &["$x", "$y"]);
    check("(struct.set $s $$0)", &["$y"]);
    check("(call_indirect (type $$0))", &["$f"]);
    check("ref.null $0", &["$f", "$s", "func", "extern"]);
}

#[test]
fn type_words_stand_where_a_type_may() {
    check_first("(module (func (param $0)))", &["i32", "i64", "f32", "f64", "v128", "funcref"]);
    check_first("(module (func (param $x i$0)))", &["i32", "i64", "i31ref"]);
    check_first("(module (func (block (result $0))))", &["i32", "i64"]);
    check_first("(module (global $g $0))", &["i32"]);
    check_first("(module (type (struct (field $0))))", &["i32", "i64", "f32", "f64", "v128", "i8"]);
    check_first("(module (func (local (ref $0))))", &["null"]);
    check_first("(module (table 1 $0))", &["funcref"]);
    check_offers("(module (func (param $0)))", &[], &["i32.const", "i8"]);
}

#[test]
fn fields_and_their_parts_are_offered() {
    check_first("(module ($0))", &["func"]);
    check_offers("(module f$0)", &["func"], &["local.get"]);
    check_offers("(module (func) ($0) (func))", &["func", "memory", "start"], &["i32.const"]);
    check_offers("$0", &["module", "func"], &[]);
    check_offers("(module (func ($0)))", &["param", "result", "local", "export", "i32.const"], &[]);
    check_offers("(module (func (result i32) ($0)))", &["result", "local"], &["param", "export"]);
    check_offers("(module (func nop ($0)))", &["i32.const"], &["param", "result", "local"]);
    check_offers("(module (type ($0)))", &["func", "struct", "array", "sub"], &["param"]);
    check_offers("(module (import \"a\" \"b\" ($0)))", &["func", "memory"], &["param"]);
    check_offers("(module (global i32 ($0)))", &["i32.const", "global.get"], &["call", "nop"]);
    check_offers("(module (data ($0)))", &["i32.const", "memory", "offset"], &["call"]);
    check_offers("(module (func (block ($0))))", &["result", "i32.const"], &[]);
    check_offers("(module (memory 1) (func (drop (i32.load $0))))", &["offset=", "align="], &[]);
    check_offers("(module (memory 1) (func (i32.load offset=1 $0)))", &["align="], &["offset="]);
}

#[test]
fn nothing_is_offered_in_comments_and_strings() {
    for text in [
        "(module ;; f$0\n)",
        "(module (; f$0 ;))",
        "(module (func (export \"f$0\")))",
        "(module (data \"f$0\"))",
        "(module (func $f$0))",
        "(module (func i32.const 1$0))",
    ] {
        assert_eq!(labels(text), [""; 0], "{text}");
    }
}

#[test]
fn imports_are_completed_inside_their_strings() {
    assert!(!item("(module (import \"w$0\"))", "\"wasi_snapshot_preview1\"").is_snippet);
    let text = "(module (import \"wasi_snapshot_preview1\" \"$0\" (func)))";
    assert_eq!(item(text, "\"fd_write\"").detail, "(param i32 i32 i32 i32) (result i32)");
    assert_eq!(
        chosen(text, "\"fd_close\""),
        "(module (import \"wasi_snapshot_preview1\" \"fd_close\" (func)))"
    );
}

#[test]
fn what_is_missing_is_added() {
    assert_eq!(
        chosen("(module (func (param $x i32)\n  i64.const 1 local.set $ne$0))", "$ne"),
        "(module (func (param $x i32)\n    (local $ne i64)\n  i64.const 1 local.set $ne))"
    );
    assert_eq!(
        chosen("(module (func (drop (i64.eqz (local.get $ne$0)))))", "$ne"),
        "(module (func (local $ne i64) (drop (i64.eqz (local.get $ne)))))"
    );
    assert_eq!(
        chosen("(module\n  (memory 1)\n  (func (call $fd_c$0)))", "$fd_close"),
        "(module\n  (import \"wasi_snapshot_preview1\" \"fd_close\" \
         (func $fd_close (param i32) (result i32)))\n  (memory 1)\n  (func (call $fd_close)))"
    );
    check_offers("(module (func $fd_close) (func (call $fd_c$0)))", &["$fd_close"], &[]);
}

#[test]
fn lists_become_snippets_and_are_closed_where_nobody_has() {
    let is = |text: &str, label: &str, snippets| {
        let (text, at) = cursor(text);
        let found = open(&text).complete(at, snippets).items;
        found.into_iter().find(|it| it.label == label).unwrap().edit.new
    };
    assert_eq!(is("(module (mem$0))", "memory", Snippets::Yes), "memory \\$${1:memory} ${2:1}");
    assert_eq!(is("(module (mem$0", "memory", Snippets::Yes), "memory \\$${1:memory} ${2:1})");
    assert_eq!(is("(module mem$0)", "memory", Snippets::No), "(memory");
    assert_eq!(is("(module (mem$0 $m 1))", "memory", Snippets::Yes), "memory");
    assert_eq!(is("(module (func if$0))", "if … end", Snippets::Yes), "if\n\t$0\nend");
    assert_eq!(is("(module (func (local.g$0)))", "local.get", Snippets::No), "local.get ");
    assert_eq!(is("(module (func (local.g$0 $x)))", "local.get", Snippets::No), "local.get");
}

#[test]
fn more_is_said_about_an_item_when_it_is_asked_for() {
    let text = "(module\n;; Adds.\n(func $add (param i32)) (func call $0))";
    let subject = item(text, "$add").subject.unwrap();
    let (text, at) = cursor(text);
    let said = open(&text).explained(&subject, at).unwrap();
    assert_eq!(said, "```wat\n(func $add (param i32))\n```\nfunction 0\n\n---\nAdds.");
    let said = open("").explained(&Subject::Mnemonic("i32.add".into()), at).unwrap();
    assert!(said.contains("i32 i32 -> i32"), "{said}");
    let said = open("").explained(&Subject::Wasi("fd_write".into()), at).unwrap();
    assert!(said.contains("WASI preview 1: `fd_write(fd, "), "{said}");
}

#[test]
fn scripts_have_directives_and_modules_of_their_own() {
    let check = |text: &str, some: &[&str], none: &[&str]| {
        let (text, at) = cursor(text);
        let labels = offered(&mut open_script(&text), &text, at);
        for label in some {
            assert!(labels.iter().any(|it| it == label), "no {label} in {labels:?}\n{text}");
        }
        for label in none {
            assert!(!labels.iter().any(|it| it == label), "{label} in {labels:?}\n{text}");
        }
    };
    check("(module) ($0)", &["assert_return", "invoke", "module"], &["memory"]);
    check("(module) (assert_return ($0))", &["invoke", "get"], &["call"]);
    check("(module) (module $b (func $f) (func (call $$0)))", &["$f"], &[]);
    check("(module (func) ($0)) (invoke \"f\")", &["memory"], &["invoke"]);
}

#[test]
fn completion_follows_broken_text() {
    check_first("(module (func i64.const 1 (block $l i64.ct$0", &["i64.ctz"]);
    check_first("(module (func $f (param f32)\n  f32.const 1 cal$0\n(func $g))", &["call"]);
    check_first("(module (func $f (local.get 0) ) ) (func (call $$0", &["$f"]);
    for text in ["($0", ")$0", "(module $0", "(module (func (param $x $0", "(@$0", "\"$0"] {
        labels(text);
    }
}

/// Each place of a module, also of a damaged one, has an answer.
#[test]
fn no_place_panics() {
    let text = "(module $m (type $t (func (param i32))) (import \"e\" \"f\" (func $i (type $t)))\n\
                (memory $m 1) (global $g (mut i32) (i32.const 0)) (table 1 funcref)\n\
                (func $f (export \"f\") (param $x i32) (result i32) (local $y f32)\n\
                (block $l (br_if $l (local.get $x))) loop $k br $k end\n\
                (if (result i32) (i32.load offset=4 (i32.const 0)) (then (i32.const 1))\n\
                (else (call_indirect (type $t) (i32.const 1) (i32.const 0)) i32.const 2)))\n\
                (elem (i32.const 0) func $f) (data (i32.const 0) \"x\"))";
    for end in 0..text.len() {
        for text in [
            text.to_owned(),
            text[..end].to_owned(),
            format!("{}{}", &text[..end], &text[(end + 3).min(text.len())..]),
        ] {
            let before = &text[..end];
            let line = u32::try_from(before.matches('\n').count()).unwrap();
            let column = text::width(before.rsplit('\n').next().unwrap(), Encoding::Utf16);
            let mut file = open(&text);
            file.complete(Position { line, column }, Snippets::Yes);
            file.hover(Position { line, column });
        }
    }
}
