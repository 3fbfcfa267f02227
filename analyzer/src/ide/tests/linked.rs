//! Names of blocks that are edited together.

use super::*;

/// What is edited together stands in brackets.
fn check(marked: &str) {
    let (plain, at) = cursor(&marked.replace(['[', ']'], ""));
    let mut shown = plain.clone();
    let index = text::LineIndex::new(&plain);
    let offset = |at| index.offset(&plain, at, Encoding::Utf16) as usize;
    for span in open(&plain).linked(at).unwrap_or_default().iter().rev() {
        shown.insert(offset(span.end), ']');
        shown.insert(offset(span.start), '[');
    }
    assert_eq!(shown, marked.replace("$0", ""));
}

#[test]
fn names_of_a_block_are_linked() {
    check("(func block $[l$0abel] nop end $[label])");
    check("(func if $[a] block $a end $a else $[a] nop end $[a$0])");
    check("(func if $a block $[a] end $$0[a] else $a nop end $a)");
}

#[test]
fn other_names_are_not() {
    check("(func block $a$0 end)");
    check("(func block $a$0 end $b)");
    check("(func (block $a$0 (br $a)))");
    check("(func $f$0 block $f end $f)");
    check("(func block $\"a b$0\" end $\"a b\")");
    check("(func try nop delegate $a$0)");
}
