//! Where a cursor stands: which lists are open around it, what was written before it in the
//! innermost one, which word is being typed.
//!
//! Only tokens are looked at, those of the field at hand; of a long function those from the last
//! seam on. It knows no meanings.

use std::sync::Arc;

use crate::text::Range;
use crate::wat::chunk::Field;
use crate::wat::document::{Chunk, Document};
use crate::wat::token::{Kind, Token};

/// A field and a place in it.
#[derive(Clone, Copy)]
pub(super) struct Seat<'a> {
    pub(super) chunk: &'a Arc<Chunk>,
    /// Which one it is.
    pub(super) at: usize,
    /// Where it begins in the text.
    pub(super) start: u32,
    /// The place, counted from there.
    pub(super) inside: u32,
}

/// What stands around a place. Ranges are the field's.
pub(super) struct Context<'a> {
    pub(super) seat: Seat<'a>,
    /// What is being typed, or stands at the cursor; empty where nothing does.
    pub(super) word: Range,
    /// What kind of token that is.
    pub(super) kind: Option<Kind>,
    /// The lists that are open, the innermost last. Without the outer ones in a long function.
    pub(super) lists: Vec<List>,
    /// It stands in a comment.
    pub(super) in_comment: bool,
    /// It stands in this string.
    pub(super) string: Option<Range>,
    /// It is in code whose outer lists are not looked at.
    pub(super) is_cut: bool,
    /// What stands behind the place and the word there, in its field; no blank or comment.
    pub(super) next: Option<Kind>,
}

/// A list that is open, as far as it was written.
#[derive(Clone, Debug, Default)]
pub(super) struct List {
    /// Its `(`; none where the text before is not looked at.
    pub(super) open: Option<Range>,
    /// The keyword right behind that.
    pub(super) keyword: Option<Range>,
    /// The last keyword directly in it, but words of an immediate.
    pub(super) last: Option<Range>,
    /// What stands behind that.
    pub(super) behind: Vec<Part>,
    /// The keywords of all lists directly in it that are closed.
    pub(super) held: Vec<Range>,
}

/// A word or a list behind a keyword.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part {
    /// A word or a string.
    Word(Kind, Range),
    /// A list, by its keyword.
    List(Range),
}

/// Words, lists and keywords of one list that are kept: more than anybody's immediates.
const MOST_PARTS: usize = 1 << 12;

/// The field that a place has to do with. What stands behind a field that is not closed belongs to
/// it, and so does a word right before the place.
pub(super) fn seat(document: &Document, offset: u32) -> Option<Seat<'_>> {
    let (at, start) = document.chunk_at(offset)?;
    let chunk = document.chunks().get(at)?;
    let inside = offset - start;
    let own = Seat { chunk, at, start, inside };
    let before = at.checked_sub(1).and_then(|at| Some((at, document.chunks().get(at)?)));
    let Some((at, before)) = before.filter(|_| inside <= blank(chunk)) else { return Some(own) };
    let last = before.tokens().last().map(|token| token.kind());
    let is_open = is_field(before.field()) && before.item().close.is_empty();
    let ends_here = inside == 0 && !matches!(last, Some(Kind::Close) | None);
    if is_open || ends_here {
        let start = start - before.len();
        return Some(Seat { chunk: before, at, start, inside: before.len() });
    }
    Some(own)
}

fn is_field(field: Field) -> bool {
    !matches!(
        field,
        Field::Stray
            | Field::ModuleOpen
            | Field::ModuleClose
            | Field::End
            | Field::Opaque
            | Field::Annotation
    )
}

/// How much of a chunk is blank or comment before its first word.
fn blank(chunk: &Chunk) -> u32 {
    let trivia = chunk.tokens().iter().take_while(|token| token.kind().is_trivia());
    trivia.map(|token| token.len()).sum()
}

impl<'a> Context<'a> {
    /// Linear in the field before the place, or the part of it behind the last seam.
    pub(super) fn new(document: &'a Document, offset: u32) -> Option<Context<'a>> {
        Some(Context::of_seat(seat(document, offset)?))
    }

    fn of_seat(seat: Seat<'a>) -> Context<'a> {
        let Seat { chunk, inside, .. } = seat;
        let word = Range::new(inside, inside);
        let seam = chunk.seams().iter().rev().find(|seam| seam.place.offset < inside);
        let mut context = Context {
            seat,
            word,
            kind: None,
            lists: Vec::new(),
            in_comment: false,
            string: None,
            is_cut: seam.is_some(),
            next: None,
        };
        let (token, mut at) = seam.map_or((0, 0), |it| (it.place.token as usize, it.place.offset));
        // What stands outside of all lists, or before the seam.
        context.lists.push(List::default());
        let mut after_open = false;
        let mut tokens = chunk.tokens().iter().skip(token);
        while let Some(token) = tokens.next() {
            let range = Range::new(at, at + token.len());
            let is_behind = range.start >= inside;
            at = range.end;
            if is_behind || range.end >= inside && context.end(*token, range) {
                let own = is_behind.then_some(token);
                let mut behind = own.into_iter().chain(tokens).map(|token| token.kind());
                context.next = behind.find(|kind| !kind.is_trivia());
                break;
            }
            if token.kind().is_trivia() {
                continue;
            }
            context.push(token.kind(), range, after_open);
            after_open = token.kind() == Kind::Open;
        }
        context
    }

    /// The token around the place, or that ends there: whether it is a word that is being typed.
    fn end(&mut self, token: Token, range: Range) -> bool {
        let within = range.end > self.seat.inside;
        match token.kind() {
            Kind::Keyword | Kind::Id | Kind::Number | Kind::Other => {
                (self.word, self.kind) = (range, Some(token.kind()));
                return true;
            }
            Kind::LineComment | Kind::BadComment => self.in_comment = true,
            Kind::BlockComment => self.in_comment = within,
            Kind::String if within => self.string = Some(range),
            Kind::BadString => self.string = Some(range),
            _ => {}
        }
        self.string.is_some()
    }

    fn push(&mut self, kind: Kind, range: Range, after_open: bool) {
        match kind {
            Kind::Open => self.lists.push(List { open: Some(range), ..List::default() }),
            Kind::Annotation => {
                self.lists.push(List {
                    open: Some(range),
                    keyword: Some(range),
                    ..List::default()
                });
            }
            Kind::Close => {
                // One too many is left where it is.
                if self.lists.len() > 1
                    && let Some(closed) = self.lists.pop()
                    && let Some(around) = self.lists.last_mut()
                {
                    let keyword = closed.keyword.or(closed.open).unwrap_or(range);
                    if around.held.len() < MOST_PARTS {
                        around.held.push(keyword);
                    }
                    if around.behind.len() < MOST_PARTS {
                        around.behind.push(Part::List(keyword));
                    }
                }
            }
            _ => {
                let text = self.seat.chunk.text();
                let Some(list) = self.lists.last_mut() else { return };
                if kind == Kind::Keyword && after_open {
                    list.keyword = Some(range);
                }
                let of_immediate =
                    !after_open && is_of_immediate(range.of(text), list.last.map(|it| it.of(text)));
                if kind == Kind::Keyword && !of_immediate {
                    list.last = Some(range);
                    list.behind.clear();
                } else if list.behind.len() < MOST_PARTS {
                    list.behind.push(Part::Word(kind, range));
                }
            }
        }
    }

    /// The innermost list.
    pub(super) fn list(&self) -> Option<&List> {
        self.lists.last()
    }

    /// The list around the innermost one.
    pub(super) fn around(&self) -> Option<&List> {
        self.lists.len().checked_sub(2).and_then(|at| self.lists.get(at))
    }

    /// The text of a range of the field.
    pub(super) fn text(&self, range: Range) -> &'a str {
        range.of(self.seat.chunk.text())
    }

    /// The keyword of a list; empty where it has none.
    pub(super) fn keyword(&self, list: Option<&List>) -> &'a str {
        list.and_then(|list| list.keyword).map_or("", |range| self.text(range))
    }

    /// Whether the place is right behind a `(`, but for blanks and the word at hand.
    pub(super) fn is_head(&self) -> bool {
        self.list().is_some_and(|list| list.open.is_some() && list.last.is_none())
            && self.list().is_some_and(|list| list.keyword.is_none() && list.behind.is_empty())
    }

    /// Where the instruction at hand begins: its `(`, or the word.
    pub(super) fn head_start(&self) -> u32 {
        match self.list().and_then(|list| list.open) {
            Some(open) if self.is_head() => open.start,
            _ => self.word.start,
        }
    }

    /// What was typed of the word so far.
    pub(super) fn typed(&self) -> &'a str {
        self.text(Range::new(self.word.start, self.seat.inside))
    }
}

/// Whether a keyword belongs to the instruction before it.
fn is_of_immediate(word: &str, before: Option<&str>) -> bool {
    if word.starts_with("offset=") || word.starts_with("align=") {
        return true;
    }
    match before {
        Some("v128.const") => {
            matches!(word, "i8x16" | "i16x8" | "i32x4" | "i64x2" | "f32x4" | "f64x2")
        }
        Some("ref.null" | "br_on_cast" | "br_on_cast_fail" | "ref.test" | "ref.cast") => {
            // Heap types: none of them is an instruction.
            !word.contains('.') && crate::spec::instr::by_mnemonic(word).is_none()
        }
        Some("i32.const" | "i64.const" | "f32.const" | "f64.const") => {
            word == "inf" || word == "nan" || word.starts_with("nan:")
        }
        Some(before) if before.contains("atomic") => matches!(word, "seqcst" | "acqrel"),
        _ => false,
    }
}
