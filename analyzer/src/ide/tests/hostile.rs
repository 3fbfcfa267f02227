//! Whatever the text, every question about every place has an answer.

use super::*;

const PIECES: [&str; 6] = [
    "(module $m (type $t (sub (func (param i32) (result (ref $t))))) (type (struct (field $x i32 (mut i8)))",
    "(import \"m\" \"n\" (func $i (type $t))) (func (export \"e\") (param i32 i64) (local f32)",
    "block $l br 0 loop br $l end end (if (local.get 1) (then (call $i)) (else (call 1)))",
    "(struct.get 1 0 (local.get $p)) call_indirect (type 0) end end) (start 1) (elem func 0 $i)",
    "(module (func $\"a b\" (import \"m\" \"e\"))) (invoke $m \"e\") (register \"m\" $m) \"",
    "(rec (type $r (sub 0 (struct))) (type (sub $r final",
];

/// Asks everything there is to be asked about a place.
fn ask(file: &mut File, at: Position) {
    let _ = file.definition(at);
    let _ = file.type_definition(at);
    let _ = file.implementations(at);
    let _ = file.references(at);
    let _ = file.renamable(at);
    for name in ["l", "$i", "", "$\"\\zz"] {
        if let Ok(edits) = file.rename(at, name) {
            assert!(edits.windows(2).all(|it| it[0].span.end <= it[1].span.start), "{edits:?}");
        }
    }
    let _ = file.call_entry(at);
    let _ = file.incoming_calls(at);
    let _ = file.outgoing_calls(at);
    let _ = file.type_entry(at);
    let _ = file.supertypes(at);
    let _ = file.subtypes(at);
}

#[test]
fn broken_texts_are_answered_at_every_place() {
    for language in [Language::Wat, Language::Wast] {
        for (at, first) in PIECES.iter().enumerate() {
            let second = PIECES[(at + 1 + at % 3) % PIECES.len()];
            let text = format!("{first} {second}");
            let mut file = File::new(&text, settings(language));
            let _ = (file.lenses(), file.names());
            for at in 0..=u32::try_from(text.len()).unwrap() {
                ask(&mut file, Position { line: 0, column: at });
            }
        }
    }
}

#[test]
fn depth_and_length_cost_no_stack_and_no_quadratic_time() {
    let count = 8_000;
    let labels = "block $l ".repeat(count);
    let branches = "br $l ".repeat(count);
    let texts = [
        format!("(func {labels}{branches}{})", "end ".repeat(count)),
        format!("(func $f {})", "(block ".repeat(count)),
        format!("(type $t (func)) {}", "(func (type $t)) ".repeat(count)),
        format!("(func $f {})", "call $f ".repeat(count)),
        format!("(type $a (sub (struct))) {}", "(type (sub 0 (struct))) ".repeat(count)),
    ];
    for text in texts {
        let mut file = open(&text);
        for column in [6, 7, 15] {
            let at = Position { line: 0, column };
            let _ = (file.references(at), file.rename(at, "m"), file.implementations(at));
            let _ = (file.incoming_calls(at), file.outgoing_calls(at), file.subtypes(at));
        }
        let _ = (file.lenses(), file.names());
    }
}
