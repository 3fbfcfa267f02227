//! What can be folded away.

use super::*;
use crate::random::Random;
use crate::wat::tests::edits::{START, random_edit, rounds};

/// Each fold as `first-last`, in brackets where a client folds within lines: `[end:column]`.
fn shown(folds: &[Fold]) -> Vec<String> {
    let column = |fold: &Fold| fold.end_column.map_or(String::new(), |it| format!(":{it}"));
    let end = |fold: &Fold| format!("[{}{}]", fold.end_line, column(fold));
    folds
        .iter()
        .map(|it| format!("{}-{}{} {:?}", it.line, it.last_line, end(it), it.kind))
        .collect()
}

fn check_in(language: Language, text: &str, expect: &[&str]) {
    let mut file = File::new(text, settings(language));
    assert_eq!(shown(&file.folds(FoldEnds::Anywhere, None)), expect, "{text}");
}

fn check(text: &str, expect: &[&str]) {
    check_in(Language::Wat, text, expect);
}

#[test]
fn fields_and_lists_fold_up_to_what_closes_them() {
    check("(func\n nop)", &["0-1[1:4] Code"]);
    check("(func\n nop\n)", &["0-1[2:0] Code"]);
    check("(module\n (func\n  nop\n )\n)", &["0-3[4:0] Code", "1-2[3:1] Code"]);
    check("(module\n (func\n  nop))", &["0-2[2] Code", "1-2[2:5] Code"]);
    check("(func (block\n (nop)\n))", &["0-1[2:1] Code"]);
    check("(func nop) (func)", &[]);
    check("(func\n", &[]);
    check("(func\n nop\n\n", &["0-1[1] Code"]);
}

#[test]
fn whole_lines_fold_only_where_there_are_some() {
    let lines = |ends| open("(func\n)\n(func\n nop)").folds(ends, None).len();
    assert_eq!(lines(FoldEnds::Anywhere), 2);
    assert_eq!(lines(FoldEnds::Lines), 1);
}

#[test]
fn blocks_without_parentheses_fold() {
    check(
        "(func\n if\n  nop\n else\n  nop\n end)",
        &["0-4[5:4] Code", "1-2[3:1] Code", "3-4[5:1] Code"],
    );
    check("(func\n block $a\n  nop\n end $a\n)", &["0-3[4:0] Code", "1-2[3:1] Code"]);
    check("(func\n loop\n nop)", &["0-2[2:4] Code", "1-2[2:4] Code"]);
}

#[test]
fn comments_fold() {
    check(";; a\n;; b\n\n;; c\n(func)\n(; d\n ;)", &["0-1[1] Comment", "5-6[6] Comment"]);
    check("(func) ;; a\n;; b\n;; c\n", &["1-2[2] Comment"]);
    check(
        "(module\n ;; #region a\n (func)\n (func)\n ;; #endregion\n)",
        &["0-4[5:0] Code", "1-4[4] Region"],
    );
}

#[test]
fn imports_fold_together() {
    let imports = "(import \"a\" \"b\" (func))\n (import \"a\" \"c\" (func))\n ";
    check(&format!("(module {imports} (func)\n)"), &["0-2[3:0] Code"]);
    check(&format!("(module\n {imports} (func))"), &["0-3[3] Code", "1-2[2] Imports"]);
    check_in(
        Language::Wast,
        &format!("(module\n {imports} (func)\n)\n(module)"),
        &["0-3[4:0] Code", "1-2[2] Imports"],
    );
}

#[test]
fn scripts_and_components_fold() {
    check_in(
        Language::Wast,
        "(assert_invalid\n (module\n  (func\n   nop))\n \"x\")",
        &["0-4[4:4] Code", "1-3[3:7] Code", "2-3[3:6] Code"],
    );
    check("(component\n (core module\n  (func)\n )\n)", &["0-3[4:0] Code", "1-2[3:1] Code"]);
}

#[test]
fn the_outer_folds_are_the_last_to_go() {
    let text = "(module\n(func\n(block\n nop))\n(func\n nop))";
    let lines = |most| -> Vec<u32> {
        open(text).folds(FoldEnds::Anywhere, Some(most)).iter().map(|it| it.line).collect()
    };
    assert_eq!(lines(9), [0, 1, 2, 4]);
    assert_eq!(lines(3), [0, 1, 4]);
    assert_eq!(lines(2), [0, 1]);
    assert_eq!(lines(0), []);
}

#[test]
fn folds_after_edits_are_those_of_a_fresh_text() {
    let start = format!(";; a\n;; b\n{START}");
    for language in [Language::Wat, Language::Wast] {
        let mut random = Random(99);
        let mut text = start.clone();
        let mut file = File::new(&text, settings(language));
        for round in 0..rounds() {
            let (range, new) = if round % 40 == 0 {
                (text::Range::new(0, u32::try_from(text.len()).unwrap()), start.clone())
            } else {
                random_edit(&mut random, &text)
            };
            edit(&mut file, range, &new);
            text.replace_range(range.start as usize..range.end as usize, &new);
            let fresh = fresh(&file).folds(FoldEnds::Anywhere, None);
            assert_eq!(
                file.folds(FoldEnds::Anywhere, None),
                fresh,
                "round {round}: {range} by {new:?}\n{text}"
            );
        }
    }
}

#[test]
fn folding_knows_no_depth() {
    let text = format!("(func {}", "(block\n".repeat(100_000));
    assert_eq!(open(&text).folds(FoldEnds::Anywhere, None).len(), 100_000 - 1);
    let closed = format!("(func {}{})", "(block\n".repeat(100_000), ")".repeat(100_000));
    assert_eq!(open(&closed).folds(FoldEnds::Lines, Some(7)).len(), 7);
}
