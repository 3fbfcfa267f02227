//! From a text and its layout to edits that keep as much as possible: markers, cursors and
//! foldings of an editor live in what is not replaced.
//!
//! A layout has the same tokens as its text, so that what differs are blanks between them: one
//! edit for each place. A line end of two characters is replaced whole or not at all, because
//! editors have no place between the two.

use std::ops::Range as Bytes;

use crate::text::{Edit, Range};

/// The edits that make the new text of the old one, where only blanks differ. `start` is where the
/// old text begins. Linear. Where more than blanks differ there is one edit.
pub(super) fn blanks(old: &str, new: &str, start: u32) -> Vec<Edit> {
    let all = first_blanks(old, new, start, |rest, new| rest.is_empty() && new.is_empty());
    all.unwrap_or_else(|| middle(old, new, start).into_iter().collect())
}

/// As [`blanks`], for the start of a new text: without what would be made of the rest of the old
/// one.
pub(super) fn blanks_before(old: &str, new: &str, start: u32) -> Vec<Edit> {
    first_blanks(old, new, start, |_, new| new.is_empty()).unwrap_or_default()
}

/// Until `ends` says of what is left of both that it is over; none where more than blanks differ.
fn first_blanks(
    old: &str,
    new: &str,
    start: u32,
    ends: impl Fn(&str, &str) -> bool,
) -> Option<Vec<Edit>> {
    let (mut edits, mut at, mut new_at) = (Vec::new(), 0, 0);
    loop {
        let same = common_start(behind(old, at), behind(new, new_at));
        (at, new_at) = (at + same, new_at + same);
        let (rest, new_rest) = (behind(old, at), behind(new, new_at));
        if ends(rest, new_rest) {
            return Some(edits);
        }
        let (end, new_end) = (at + blank(rest), new_at + blank(new_rest));
        if (end, new_end) == (at, new_at) {
            return None;
        }
        edits.extend(edit(old, at..end, new, new_at..new_end, start));
        (at, new_at) = (end, new_end);
    }
}

/// The one edit that makes the new text of the old one; none where they are equal.
pub(super) fn middle(old: &str, new: &str, start: u32) -> Option<Edit> {
    let same = common_start(old, new);
    edit(old, same..old.len(), new, same..new.len(), start)
}

/// The replacement of a part of the old text by a part of the new one, without what is the same at
/// their ends. What stands before them is the same, too.
fn edit(
    old: &str,
    part: Bytes<usize>,
    new: &str,
    new_part: Bytes<usize>,
    start: u32,
) -> Option<Edit> {
    let (mut from, mut new_from) = (part.start, new_part.start);
    let (replaced, by) = (old.get(part.clone())?, new.get(new_part.clone())?);
    let same = common_end(replaced, by);
    let (mut to, mut new_to) = (part.end - same, new_part.end - same);
    if from == to && new_from == new_to {
        return None;
    }
    let splits = |at: usize| {
        old.get(..at).is_some_and(|it| it.ends_with('\r')) && behind(old, at).starts_with('\n')
    };
    if splits(from) {
        (from, new_from) = (from - 1, new_from - 1);
    }
    if splits(to) {
        (to, new_to) = (to + 1, new_to + 1);
    }
    let range = Range::new(u32::try_from(from).ok()?, u32::try_from(to).ok()?).shifted(start);
    Some(Edit { range, new: new.get(new_from..new_to)?.to_owned() })
}

fn behind(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

/// The length of the blanks at the start of a text.
fn blank(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\t', '\n', '\r']).len()
}

/// How many bytes two texts have in common at their starts, in whole characters.
fn common_start(a: &str, b: &str) -> usize {
    const STEP: usize = 16;
    let steps = a.as_bytes().chunks_exact(STEP).zip(b.as_bytes().chunks_exact(STEP));
    let skipped = steps.take_while(|(a, b)| a == b).count() * STEP;
    let pairs = a.bytes().zip(b.bytes()).skip(skipped);
    let mut same = skipped + pairs.take_while(|(a, b)| a == b).count();
    while !a.is_char_boundary(same) {
        same -= 1;
    }
    same
}

/// How many bytes two texts have in common at their ends, in whole characters.
fn common_end(a: &str, b: &str) -> usize {
    let pairs = a.chars().rev().zip(b.chars().rev());
    pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(old: &str, new: &str, expect: &[(u32, u32, &str)]) {
        let edits = blanks(old, new, 0);
        let shown: Vec<(u32, u32, &str)> =
            edits.iter().map(|it| (it.range.start, it.range.end, it.new.as_str())).collect();
        assert_eq!(shown, expect, "{old:?} -> {new:?}");
        let mut applied = old.to_owned();
        for edit in edits.iter().rev() {
            applied.replace_range(edit.range.start as usize..edit.range.end as usize, &edit.new);
        }
        assert_eq!(applied, new);
    }

    #[test]
    fn only_what_differs_is_replaced() {
        check("(a b)", "(a b)", &[]);
        check("(a)(b)", "(a)\n(b)\n", &[(3, 3, "\n"), (6, 6, "\n")]);
        check("a\n    b\n    c", "a\n  b\n  c", &[(4, 6, ""), (10, 12, "")]);
        check("a \n\n\n b", "a\n\n  b", &[(1, 5, "\n\n ")]);
        check("x", "y", &[(0, 1, "y")]);
        check("\u{e9}", "\u{e8}", &[(0, 2, "\u{e8}")]);
    }

    #[test]
    fn a_line_end_of_two_characters_stays_whole() {
        check("a\nb", "a\r\nb", &[(1, 1, "\r")]);
        check("a \r\n b", "a\r\n  b", &[(1, 4, "\r\n ")]);
        check("a\r\rb", "a\r\nb", &[(2, 3, "\n")]);
        check("a\r\nb", "a\rb", &[(1, 3, "\r")]);
    }
}
