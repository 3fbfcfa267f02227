//! Edits that come at once mean what they mean one after the other.

use super::*;
use crate::random::Random;

const TEXT: &str = "(module\n  (func $é (result i32)\r\n    i32.const 1 ;; 𝄞 one\n    i32.const 2\n\
                    \n    i32.add)\n  (func $b\r\n    nop nop\n    nop)\n)\n";

#[test]
fn edits_at_once_are_edits_one_after_the_other() {
    let mut random = Random(7);
    let pieces = ["", "7", "\n", "é", "𝄞", "(", ")", "nop\n", "\r\n", "\r", ";; a\n\n"];
    for round in 0..4_000 {
        let encoding = [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32][round % 3];
        let settings = Settings { encoding, ..settings(Language::Wat) };
        let mut one = File::new(TEXT, settings);
        let mut all = File::new(TEXT, settings);
        let (mut line, mut column) = (random.below(11), random.below(20));
        let edits: Vec<(Option<Span>, String)> = (0..=random.below(9))
            .map(|_| {
                let mut near =
                    |at: usize, by: usize| (at + random.below(by)).saturating_sub(by / 2);
                (line, column) = (near(line, 3), near(column, 7));
                let start = Position { line: line as u32, column: column as u32 };
                let (line, column) = (near(line, 3), near(column, 7));
                let end = Position { line: line as u32, column: column as u32 };
                let new = pieces[random.below(pieces.len())].to_owned();
                let whole = random.below(50) == 0;
                ((!whole).then_some(Span { start, end }), new)
            })
            .collect();
        for (span, new) in &edits {
            one.edit(*span, new);
        }
        all.edit_all(&edits);
        assert_eq!(all.text(), one.text(), "{edits:?}");
    }
}

#[test]
fn edits_at_the_far_end_of_numbers_fit() {
    let far = Position { line: u32::MAX, column: u32::MAX };
    let mut file = File::new("(module)\n", settings(Language::Wat));
    let put = |start, end, new: &str| (Some(Span { start, end }), new.to_owned());
    let first = Position::default();
    file.edit_all(&[put(first, first, ";"), put(far, far, "b"), put(far, first, "(")]);
    assert_eq!(file.text(), "(");
}
