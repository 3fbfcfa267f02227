//! References, with the places that mean something without a name or an index.

use super::*;

/// The definition stands between `<|` and `|>`, uses between `<` and `>`.
fn check_in(language: Language, marked: &str) {
    let mut plain = String::new();
    let (mut open_at, mut expected) = (Vec::new(), Vec::new());
    let mut rest = marked;
    while let Some(ch) = rest.chars().next() {
        let (mark, len) = match ch {
            '<' if rest.starts_with("<|") => ('<', 2),
            '|' if rest.starts_with("|>") => ('d', 2),
            '<' => ('<', 1),
            '>' => ('u', 1),
            _ => (' ', ch.len_utf8()),
        };
        match mark {
            '<' => open_at.push(plain.replace("$0", "").len()),
            'd' | 'u' => {
                let from = open_at.pop().expect("an opening mark");
                expected.push((mark, from, plain.replace("$0", "").len()));
            }
            _ => plain.push(ch),
        }
        rest = &rest[len..];
    }
    let (text, at) = cursor(&plain);
    let found = File::new(&text, settings(language)).references(at);
    let found = found.unwrap_or_else(|| panic!("nothing is meant: {marked}"));
    let index = text::LineIndex::new(&text);
    let place = |span: Span| {
        let [from, to] =
            [span.start, span.end].map(|it| index.offset(&text, it, Encoding::Utf16) as usize);
        (from, to)
    };
    let mut shown = vec![('d', place(found.definition).0, place(found.definition).1)];
    shown.extend(found.uses.iter().map(|it| ('u', place(*it).0, place(*it).1)));
    shown.sort_by_key(|it| it.1);
    assert_eq!(shown, expected, "{marked}");
}

fn check(marked: &str) {
    check_in(Language::Wat, marked);
}

#[test]
fn what_is_the_modules_is_used_all_over_the_text() {
    check(
        "(func <|$f|>) (func call $0<$f>) (elem func <$f> <0>) (start <$f>) (export \"f\" (func <$f>))",
    );
    check("(func call <$g>) (func <|$0$g|> call <1>)");
    check("(type <|$t|> (func)) (func (type <$t>)) (func (block (type $0<0>)))");
    check(
        "(global <|$\"a b\"|> i32 (i32.const 0)) (func global.get <$\"a b\"> drop global.get <$0$\"a\\20b\">)",
    );
    check(
        "(memory <|$m|> 1) (func (drop (i32.load <$m> (i32.const 0))) (drop (memory.size $0<0>)))",
    );
}

#[test]
fn fields_are_used_through_their_types() {
    check(
        "(type $s (struct (field <|$x|> i32))) (type $t (struct (field $x i32)))
        (func (param (ref $s)) (struct.get $s $0<$x> (local.get 0)) (struct.get $s <0> (local.get 0))
        (struct.get $t $x (unreachable)))",
    );
    check(
        "(type $s (struct (field i64 <|(mut i32)|>)))
        (func (param (ref $s)) (struct.set $s $0<1> (local.get 0) (i32.const 1)))",
    );
}

#[test]
fn strings_mean_what_they_import_or_export() {
    check("(func <|$f|>) (export \"$0f\" (func <$f>))");
    check("(func <|$f|> (export \"a\") (export \"$0b\")) (start <$f>)");
    check("(import \"m\" \"$0n\" (func <|$f|>)) (start <$f>)");
    check("(func <|$f|> (import \"$0m\" \"n\")) (start <$f>)");
    check("(import \"m\" <|\"$0n\"|> (func)) (start <0>)");
}

#[test]
fn keywords_mean_what_has_no_name() {
    check("(<|fu$0nc|>) (start <0>)");
    check("(import \"m\" <|\"n\"|> (fu$0nc)) (start <0>)");
    check("(func <|blo$0ck|> br <0> end)");
    assert_eq!(open("(func $f) (start $f)").references(Position { line: 0, column: 3 }), None);
}

#[test]
fn names_of_a_script_are_used_by_its_directives() {
    let check = |text| check_in(Language::Wast, text);
    check("(module <|$a|>) (module $b) (register \"a\" $0<$a>) (invoke <$a> \"f\")");
    check("(module $a (func <|$f|>) (start $0<$f>)) (module $b (func $f) (start $f))");
}

#[test]
fn strings_of_a_script_mean_what_a_module_exports() {
    let check = |text| check_in(Language::Wast, text);
    check(
        "(module $m (func <|$f|> (export \"a\"))) (invoke <\"a\">) (module (func (export \"a\")))
        (assert_return (invoke $m <\"$0a\">)) (invoke \"a\") (get $n \"a\") (invoke $n \"a\")",
    );
    check(
        "(module (func <|$f|>) (export \"a\" (func $0<$f>))) (register \"m\") (register \"n\")
        (module (import \"m\" <\"a\"> (func)) (func (import \"n\" <\"a\">))) (invoke \"a\")",
    );
    check(
        "(module definition $d (<|fu$0nc|> (export \"a\"))) (module instance $i $d)
        (assert_trap (invoke $i <\"a\">) \"a\") (module instance $j $e) (invoke $j \"a\")",
    );
}
