//! What would put an error right: the new spelling of an old word, the word that was meant, the
//! `then` around what an `if` does, or a text without a byte order mark.

use crate::text::{Edit, Range};
use crate::wat::diagnostic::{BYTE_ORDER_MARK, Code, Diagnostic, EXPECTED_THEN};
use crate::wat::document::Document;
use crate::wat::lint::{Fix, Tag};
use crate::wat::renamed::renamed;
use crate::wat::token::Kind;

/// Bytes of a word that may be an old one.
const LONGEST: u32 = 32;

/// A byte order mark, and its length.
const MARK: char = '\u{feff}';
const MARK_BYTES: u32 = 3;

/// What an editor may do with the place of an error: an old word is struck through.
#[must_use]
pub fn tag(document: &Document, diagnostic: &Diagnostic) -> Option<Tag> {
    let old = diagnostic.code == Code::Syntax
        && diagnostic.range.len() <= LONGEST
        && renamed(&document.slice(diagnostic.range)).is_some();
    old.then_some(Tag::Deprecated)
}

/// What would put an error right, as far as its place and words tell.
#[must_use]
pub fn fix(document: &Document, diagnostic: &Diagnostic) -> Option<Fix> {
    let word = document.slice(diagnostic.range);
    let edit = |new: &str| vec![Edit { range: diagnostic.range, new: new.to_owned() }];
    if diagnostic.code == Code::Syntax
        && let Some(new) = renamed(&word)
    {
        return Some(Fix::safe(
            format!("replace with `{new}`, as `{word}` is called now"),
            edit(new),
        ));
    }
    if diagnostic.message == EXPECTED_THEN {
        return arms(document, diagnostic.range);
    }
    // What follows the mark without a blank may be part of the same wrong word.
    if diagnostic.message == BYTE_ORDER_MARK && word.starts_with(MARK) {
        let range = Range { end: diagnostic.range.start + MARK_BYTES, ..diagnostic.range };
        let edits = vec![Edit { range, new: String::new() }];
        return Some(Fix::safe("remove the byte order mark", edits));
    }
    let (_, meant) = diagnostic.message.rsplit_once("; did you mean ")?;
    let meant = meant.strip_suffix('?')?.trim_matches('`');
    // A name that needs quotes is not one that the message shows as it must be written.
    let is_word = |ch: char| ch.is_ascii_graphic() && !"\"();,[]{}".contains(ch);
    let fits = !meant.is_empty() && meant.chars().all(is_word);
    let same = word.starts_with('$') == meant.starts_with('$') && !word.is_empty();
    // A guess: somebody has to look at it.
    (fits && same).then(|| Fix {
        title: format!("replace with `{meant}`"),
        edits: edit(meant),
        safe: false,
    })
}

/// The lists behind a folded `if` and its header: the condition, then what is to be its arms. Linear
/// in the field around it.
struct Operands {
    lists: Vec<Range>,
    /// The last of them is an `(else …)`.
    has_else: bool,
}

impl Operands {
    /// None when something else stands between them, or the `if` is not closed.
    fn read(document: &Document, header: Range) -> Option<Operands> {
        let (at, start) = document.chunk_at(header.start)?;
        let chunk = document.chunks().get(at)?;
        let (mut offset, mut depth) = (start, 0u32);
        let mut operands = Operands { lists: Vec::new(), has_else: false };
        let (mut open, mut begins) = (None, false);
        for token in chunk.tokens() {
            let range = Range::new(offset, offset + token.len());
            offset = range.end;
            if range.start < header.end {
                continue;
            }
            match token.kind() {
                Kind::Open => {
                    if depth == 0 {
                        open = Some(range.start);
                    }
                    begins = depth == 0;
                    depth += 1;
                }
                Kind::Annotation => depth = depth.checked_add(1).filter(|it| *it > 1)?,
                Kind::Close if depth == 0 => return Some(operands),
                Kind::Close => {
                    depth -= 1;
                    if depth == 0 {
                        operands.lists.push(Range::new(open.take()?, range.end));
                    }
                }
                kind if kind.is_trivia() => {}
                _ if depth == 0 => return None,
                _ => {
                    // The first word of the list.
                    if depth == 1 && std::mem::take(&mut begins) {
                        let word = Range::new(range.start - start, range.end - start);
                        operands.has_else = word.of(chunk.text()) == "else";
                    }
                }
            }
        }
        None
    }
}

/// Arms around what an `if` without them does. The first list is taken for the condition.
fn arms(document: &Document, header: Range) -> Option<Fix> {
    let Operands { lists, has_else } = Operands::read(document, header)?;
    let (_, arms) = lists.split_first()?;
    let arms = if has_else { arms.split_last()?.1 } else { arms };
    let put = |at: u32, new: &str| Edit { range: Range::new(at, at), new: new.to_owned() };
    let around = |word: &str, first: &Range, last: &Range| {
        [put(first.start, &format!("({word} ")), put(last.end, ")")]
    };
    match arms {
        // An empty arm, before the `else`.
        [] if has_else => {
            let edits = vec![put(lists.last()?.start, "(then) ")];
            Some(Fix::safe("add the missing `(then)`", edits))
        }
        [] => None,
        // Before there was a `then`, two lists were the two arms.
        [then, other] if !has_else => {
            let edits = [around("then", then, then), around("else", other, other)].concat();
            let title = "put `(then …)` and `(else …)` around the two arms".to_owned();
            Some(Fix { title, edits, safe: false })
        }
        [first, ..] => {
            let edits = around("then", first, arms.last()?).to_vec();
            let title = "put `(then …)` around what the `if` does".to_owned();
            Some(Fix { title, edits, safe: has_else || arms.len() == 1 })
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::spec::features;
    use crate::wat;
    use crate::wat::document::Language;

    use super::*;

    fn check(text: &str, expect: Option<(&str, bool)>) {
        let document = Document::new(text, Language::Wat);
        let analysis = wat::analyze(&document, features::default_features());
        let fix = analysis.diagnostics.first().and_then(|it| fix(&document, it));
        let fix = fix.as_ref().map(|it| (it.edits[0].new.as_str(), it.safe));
        assert_eq!(fix, expect, "{:?}", analysis.diagnostics);
    }

    #[test]
    fn old_words_get_their_new_spelling_and_guesses_are_no_fixes() {
        check("(func (param i32) get_local 0 drop)", Some(("local.get", true)));
        check(
            "(func (param f32) (drop (i32.trunc_s:sat/f32 (local.get 0))))",
            Some(("i32.trunc_sat_f32_s", true)),
        );
        check("(table 1 anyfunc)", Some(("funcref", true)));
        check("(func nopp)", Some(("nop", false)));
        check("(func $print) (func call $prnt)", Some(("$print", false)));
        check("(func i32.add)", None);
        check("\u{feff}(func)", Some(("", true)));
    }

    /// The text behind the fix of the error that has one, and whether it is safe.
    fn check_arms(text: &str, expect: Option<(&str, bool)>) {
        let document = Document::new(text, Language::Wat);
        let analysis = wat::analyze(&document, features::default_features());
        let fix = analysis.diagnostics.iter().find_map(|it| fix(&document, it));
        let mut fixed = text.to_owned();
        for edit in fix.iter().flat_map(|it| &it.edits).rev() {
            let Range { start, end } = edit.range;
            fixed.replace_range(start as usize..end as usize, &edit.new);
        }
        let now = fix.map(|it| (fixed.as_str(), it.safe));
        assert_eq!(now, expect, "{text}: {:?}", analysis.diagnostics);
        if expect.is_some() {
            let fixed = Document::new(&fixed, Language::Wat);
            let analysis = wat::analyze(&fixed, features::default_features());
            assert_eq!(analysis.diagnostics, [], "{text}");
        }
    }

    #[test]
    fn what_an_if_does_gets_its_then() {
        check_arms(
            "(func $f (if (i32.const 1)\n (call $f) (; done ;)))",
            Some(("(func $f (if (i32.const 1)\n (then (call $f)) (; done ;)))", true)),
        );
        check_arms(
            "(func $f (result i32) (if $l (result i32) (i32.const 1) (call $f) (i32.const 2)))",
            Some((
                "(func $f (result i32) (if $l (result i32) (i32.const 1) (then (call $f)) \
                 (else (i32.const 2))))",
                false,
            )),
        );
        check_arms(
            "(func (if (i32.const 1) (nop) (nop) (else (nop))))",
            Some(("(func (if (i32.const 1) (then (nop) (nop)) (else (nop))))", true)),
        );
        check_arms(
            "(func (if (i32.const 1) (else (nop))))",
            Some(("(func (if (i32.const 1) (then) (else (nop))))", true)),
        );
        check_arms(
            "(func (if (i32.const 1) (nop) (nop) (nop)))",
            Some(("(func (if (i32.const 1) (then (nop) (nop) (nop))))", false)),
        );
        check_arms("(func (if (i32.const 1)))", None);
        check_arms("(func (if (i32.const 1) nop))", None);
    }
}
