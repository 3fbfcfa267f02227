//! What stands for the same thing.

use super::*;

/// The highlighted words stand between brackets, with a letter for what is done there: `r[…]` is
/// read, `w[…]` written, `[…]` neither.
fn check_in(language: Language, marked: &str) {
    let mut plain = marked.replace("$0", "\u{1}");
    for mark in ["r[", "w[", "[", "]"] {
        plain = plain.replace(mark, "");
    }
    let (plain, at) = cursor(&plain.replace('\u{1}', "$0"));
    let mut file = File::new(&plain, settings(language));
    let found = file.highlights(at).unwrap_or_default();
    let mut shown = plain.clone();
    let index = text::LineIndex::new(&plain);
    for highlight in found.iter().rev() {
        let offset = |at| index.offset(&plain, at, Encoding::Utf16) as usize;
        let letter = match highlight.access {
            Access::Mention => "[",
            Access::Read => "r[",
            Access::Write => "w[",
        };
        shown.insert(offset(highlight.span.end), ']');
        shown.insert_str(offset(highlight.span.start), letter);
    }
    assert_eq!(shown, marked.replace("$0", ""));
}

fn check(marked: &str) {
    check_in(Language::Wat, marked);
}

#[test]
fn locals_are_read_and_written() {
    check(
        "(func (param w[$$0p] i32) local.get r[$p] local.set w[$p] local.tee w[$p] local.get $q)",
    );
    check("(func (param $q i32) (local w[$p] i32) (local.set w[1$0] (local.get r[$p])))");
    check("(func (param i32) local.get r[0$0] local.set w[0])");
}

#[test]
fn what_is_the_modules_is_found_in_all_of_it() {
    check(
        "(global w[$g] (mut i32) (i32.const 0)) (func global.get r[$$0g]) (func global.set w[0])",
    );
    check("(func [$f] call r[$f]) (start r[$f$0]) (export \"f\" (func r[$f]))");
    check(
        "(type w[$s] (struct (field w[$x] i32))) (func struct.get $s r[$$0x] struct.set 0 w[0])"
            .replace("w[$s]", "$s")
            .as_str(),
    );
    check_in(Language::Wast, "(module (func $f call $f)) (module (func [$f$0] call r[$f]))");
}

#[test]
fn labels_are_found_where_they_are_meant_and_at_the_end() {
    check("(func block [$l] br r[$l$0] br r[0] end [$l])");
    check("(func if [$$0l] br r[$l] else [$l] nop end [$l])");
    check("(func if [$l] br r[$l] else [$l] nop end [$l$0])");
    check("(func (block [$l] (br r[$$0l]) (block $l (br $l))))");
    check("(func [loop] br r[$00] end)");
}

#[test]
fn keywords_of_a_block_belong_together() {
    check("(func [if$0] block end [else] nop [end])");
    check("(func if [block] $0[end] else nop end)");
    check("(func ([if] (nop) ([th$0en] (if (nop) (then))) ([else])))");
    check("(func [try] [catch] $e nop [catch_all] [en$0d])");
    check("(func [try] nop [dele$0gate] 0)");
    check("(func ([try] ([do]) ([catch$0] $e) ([catch_all])))");
    check_in(Language::Wast, "(module (func [block] br 0 [end$0]))");
    check("(func [block$0] (block");
}

#[test]
fn what_means_nothing_has_no_highlights() {
    check("(func i32.a$0dd)");
    check("(func call $no$0where)");
    check("$0");
}
