//! Tokens: what each word of a text is, for colours that tell more than the spelling.
//!
//! What a name means is told by the place in which it stands; only whether a local is a parameter
//! and whether a global is ever written is looked up. Each token says how far it lies behind the
//! one before, so those of unchanged text stay as they are: after an edit only the chunks that have
//! changed are read again, of a long function the stretches. Nothing is kept but how many tokens
//! each stretch has. Source: Language Server Protocol 3.17, "Semantic Tokens".

mod pen;
mod reader;
mod words;

use std::cell::OnceCell;
use std::ops;
use std::sync::Arc;

use crate::ide::tokens::pen::{Gap, Pen, Style};
use crate::ide::tokens::reader::{Constants, Params, Reader};
use crate::ide::{Encoding, Position, Span};
use crate::text::Range;
use crate::wat::chunk::Field;
use crate::wat::cursor::Place;
use crate::wat::document::sizes::Seat;
use crate::wat::document::{Chunk, Document};
use crate::wat::{spread, token};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// `;; …`, or a line of `(; … ;)`.
    Comment,
    /// `"…"`
    String,
    /// A number, also `inf` and `nan`.
    Number,
    /// A word of fields, types, directives: `func`, `param`, `mut`.
    Keyword,
    /// An instruction that says what is executed next, and what belongs to it: `block`, `then`.
    Control,
    /// Any other instruction.
    Instruction,
    /// `=` of a memory argument.
    Operator,
    /// `offset` or `align`.
    Argument,
    /// A type that needs no definition: `i32`, `funcref`.
    ValueType,
    /// The name of a type.
    Type,
    /// The name of a function.
    Function,
    /// The name of a parameter.
    Parameter,
    /// The name of a local that is none.
    Local,
    /// The name of a global.
    Global,
    /// The name of a memory.
    Memory,
    /// The name of a table.
    Table,
    /// The name of a data or element segment.
    Segment,
    /// The name of a tag.
    Tag,
    /// The name of a field of a structure.
    Field,
    /// The name of a block.
    Label,
    /// The name of a module, component, instance or thread.
    Module,
    /// `@name` of an annotation.
    Annotation,
}

/// What else is true of a token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Traits(u8);

impl Traits {
    /// Nothing.
    pub const NONE: Traits = Traits(0);
    /// The name gets its meaning here, or here and elsewhere.
    pub const DECLARATION: Traits = Traits(1);
    /// What it means stands here; that is a declaration, too.
    pub const DEFINITION: Traits = Traits(2 | 1);
    /// Nothing writes it.
    pub const READONLY: Traits = Traits(4);
    /// Something better has taken its place.
    pub const DEPRECATED: Traits = Traits(8);
    /// It is written here.
    pub const MODIFICATION: Traits = Traits(16);

    /// Both.
    #[must_use]
    pub const fn and(self, other: Traits) -> Traits {
        Traits(self.0 | other.0)
    }

    /// Whether all of the other are true.
    #[must_use]
    pub const fn has(self, other: Traits) -> bool {
        self.0 & other.0 == other.0
    }
}

/// A token, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Lines from the one on which the token before begins, for the first from the start of the
    /// text.
    pub lines: u32,
    /// Columns from where the token before begins if that is the same line, else from the start of
    /// the line.
    pub columns: u32,
    /// Columns that it takes. Line ends count in [`Comments::Whole`].
    pub length: u32,
    /// What it is.
    pub kind: TokenKind,
    /// What else is true of it.
    pub traits: Traits,
}

/// How a comment of several lines is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Comments {
    /// As one token.
    Whole,
    /// As a token for each line.
    #[default]
    Lines,
}

/// What somebody was told: from it changes can be told.
#[derive(Debug)]
pub struct Tokens {
    stretches: Vec<Stretch>,
    constants: Constants,
    comments: Comments,
}

/// Tokens that are replaced by others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TokenChange {
    /// How many tokens stay before it.
    pub start: usize,
    /// How many go.
    pub deleted: usize,
}

/// A chunk, or a part of a long one between two seams.
#[derive(Clone, Debug)]
struct Stretch {
    chunk: Arc<Chunk>,
    /// The how-manieth of its chunk.
    index: u32,
    /// Its tokens.
    count: u32,
}

/// Where a stretch begins.
fn place(chunk: &Chunk, index: usize) -> Place {
    let seam = index.checked_sub(1).and_then(|at| chunk.seams().get(at));
    seam.map_or(Place::default(), |seam| seam.place)
}

/// How many stretches a chunk has.
fn stretches(chunk: &Chunk) -> usize {
    chunk.seams().len() + 1
}

/// The text of a stretch, and its tokens.
fn stretch(chunk: &Chunk, index: usize) -> (&str, &[token::Token]) {
    let from = place(chunk, index);
    let (text_end, token_end) = match chunk.seams().get(index) {
        Some(seam) => (seam.place.offset as usize, seam.place.token as usize),
        None => (chunk.text().len(), chunk.tokens().len()),
    };
    let text = chunk.text().get(from.offset as usize..text_end).unwrap_or_default();
    (text, chunk.tokens().get(from.token as usize..token_end).unwrap_or_default())
}

/// Whether nothing writes a global that has a name, with its `$`.
type IsConstant<'a> = &'a dyn Fn(&str) -> bool;

/// Reads stretches of a chunk, one behind the other; `done` is told which, and how many tokens it
/// has.
fn read(
    chunk: &Chunk,
    part: ops::Range<usize>,
    is_constant: IsConstant<'_>,
    pen: &mut Pen<impl FnMut(Token)>,
    mut done: impl FnMut(usize, u32),
) {
    let mut own = Constants::default();
    // Its modules are its own.
    let is_opaque = chunk.field() == Field::Opaque;
    if is_opaque {
        reader::constants(chunk.text(), chunk.tokens(), &mut own);
    }
    let is_own = |name: &str| own.contains(name);
    let mut reader = Reader::new(chunk.field(), if is_opaque { &is_own } else { is_constant });
    if part.start > 0 {
        let (text, tokens) = stretch(chunk, 0);
        reader.read(text, tokens, &mut Pen::new(pen.style(), Gap::default(), drop));
        reader.go_to_seam();
    }
    for index in part {
        let (text, tokens) = stretch(chunk, index);
        let before = pen.count;
        pen.prepare(text);
        reader.read(text, tokens, pen);
        done(index, pen.count - before);
        if pen.is_full() {
            return;
        }
    }
}

impl Stretch {
    fn new(chunk: &Arc<Chunk>, index: usize, count: u32) -> Stretch {
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        Stretch { chunk: Arc::clone(chunk), index, count }
    }

    /// Reads stretches of a chunk and adds them.
    fn read(
        chunk: &Arc<Chunk>,
        part: ops::Range<usize>,
        is_constant: IsConstant<'_>,
        pen: &mut Pen<impl FnMut(Token)>,
        out: &mut Vec<Stretch>,
    ) {
        read(chunk, part, is_constant, pen, |index, count| {
            out.push(Stretch::new(chunk, index, count));
        });
    }

    fn read_again(&self, is_constant: IsConstant<'_>, pen: &mut Pen<impl FnMut(Token)>) {
        let index = self.index as usize;
        read(&self.chunk, index..index + 1, is_constant, pen, |_, _| {});
    }

    fn text(&self) -> &str {
        stretch(&self.chunk, self.index as usize).0
    }

    /// The same text in another chunk.
    fn moved(&self, chunk: &Arc<Chunk>, index: usize) -> Stretch {
        Stretch::new(chunk, index, self.count)
    }
}

/// The parameters of a function.
fn header(chunk: &Chunk) -> Params<'_> {
    let mut reader = Reader::new(chunk.field(), &|_| false);
    let (text, tokens) = stretch(chunk, 0);
    reader.read(text, tokens, &mut Pen::new(Style::default(), Gap::default(), drop));
    reader.params
}

/// How many of the first stretches of a chunk, and of the last, are as they were in the only chunk
/// that these are of.
fn same_stretches(old: &[Stretch], now: &Chunk) -> (usize, usize) {
    let Some(first) = old.first().filter(|_| old.iter().skip(1).all(|it| it.index > 0)) else {
        return (0, 0);
    };
    let was = &first.chunk;
    if was.field() != now.field() || was.field() == Field::Opaque {
        return (0, 0);
    }
    let (count, now_count) = (stretches(was), stretches(now));
    // At most so many that one is left: no chunk is all as it was.
    let most = count.min(now_count) - 1;
    let is_same = |old: usize, new: usize| stretch(was, old) == stretch(now, new);
    let front = (0..most)
        .take_while(|at| place(was, at + 1) == place(now, at + 1) && is_same(*at, *at))
        .count();
    // What a local is depends on the header, which lies in the first stretch.
    let is_like = front > 0 || header(was) == header(now);
    let most = if is_like { most - front } else { 0 };
    let back = (1..=most).take_while(|at| is_same(count - at, now_count - at)).count();
    (front, back)
}

/// The globals that a chunk defines and nothing writes.
fn add_constants(chunk: &Chunk, found: &mut Constants) {
    if matches!(chunk.field(), Field::Global | Field::Import) {
        reader::constants(chunk.text(), chunk.tokens(), found);
    }
}

fn all_constants(document: &Document) -> Constants {
    let mut found = Constants::default();
    document.chunks().iter().for_each(|chunk| add_constants(chunk, &mut found));
    found
}

/// What tokens are written to, one behind the other.
pub trait TokenSink: Send + Sync {
    /// Adds a token.
    fn push(&mut self, token: Token);

    /// An empty one for tokens behind these, to be joined to them.
    #[must_use]
    fn fork(&self) -> Self;

    /// Adds those that stand behind.
    fn join(&mut self, behind: Self);
}

impl TokenSink for Vec<Token> {
    fn push(&mut self, token: Token) {
        Vec::push(self, token);
    }

    fn fork(&self) -> Vec<Token> {
        Vec::new()
    }

    fn join(&mut self, mut behind: Vec<Token>) {
        self.append(&mut behind);
    }
}

/// The tokens of some chunks that follow one another.
struct Part<S> {
    stretches: Vec<Stretch>,
    /// Counted from the start of the chunks where others stand before them: how far the last token
    /// there lies before it is not known here.
    first: Option<Token>,
    rest: S,
    is_empty: bool,
    /// From the start of the last token to the end of the chunks; without tokens, from their start.
    gap: Gap,
}

impl<S: TokenSink> Part<S> {
    fn read(
        chunks: &[Arc<Chunk>],
        part: ops::Range<usize>,
        constants: &Constants,
        style: Style,
        mut rest: S,
    ) -> Part<S> {
        let (mut stretches, mut first) = (Vec::with_capacity(part.len()), None);
        let mut awaits_first = part.start > 0;
        let write = |token| match awaits_first {
            true => (first, awaits_first) = (Some(token), false),
            false => rest.push(token),
        };
        let mut pen = Pen::new(style, Gap::default(), write);
        let is_constant = |name: &str| constants.contains(name);
        for chunk in chunks.get(part).unwrap_or_default() {
            Stretch::read(chunk, 0..self::stretches(chunk), &is_constant, &mut pen, &mut stretches);
        }
        let (is_empty, gap) = (pen.count == 0, pen.gap);
        Part { stretches, first, rest, is_empty, gap }
    }
}

/// Writes all tokens of a text, in order, by several threads. Linear in the text.
pub(super) fn tokens<S: TokenSink>(
    document: &Document,
    encoding: Encoding,
    comments: Comments,
    sink: S,
) -> (Tokens, S) {
    by_parts(document, Style { encoding, comments }, sink, document.parts())
}

/// The same, each part of the chunks by itself.
fn by_parts<S: TokenSink>(
    document: &Document,
    style: Style,
    mut sink: S,
    parts: Vec<ops::Range<usize>>,
) -> (Tokens, S) {
    let constants = all_constants(document);
    let chunks = document.chunks();
    let parts =
        spread::gathered(parts, |part| Part::read(chunks, part, &constants, style, sink.fork()));
    let mut all = Vec::with_capacity(chunks.len());
    let mut gap = Gap::default();
    for mut part in parts {
        all.append(&mut part.stretches);
        if let Some(first) = part.first {
            let Gap { lines, columns } =
                gap.and(Gap { lines: first.lines, columns: first.columns });
            sink.push(Token { lines, columns, ..first });
        }
        sink.join(part.rest);
        gap = if part.is_empty { gap.and(part.gap) } else { part.gap };
    }
    (Tokens { stretches: all, constants, comments: style.comments }, sink)
}

/// The tokens that a range touches, in order; the first says where it stands in the text. Linear in
/// the fields that it touches, and the number of all.
pub(super) fn tokens_in(document: &Document, encoding: Encoding, range: Range) -> Vec<Token> {
    // Only who meets a global needs them.
    let constants = OnceCell::new();
    let is_constant = |name: &str| constants.get_or_init(|| all_constants(document)).contains(name);
    let start = document.position(range.start, encoding);
    let span = Span { start, end: document.position(range.end, encoding) };
    let mut clip = Clip { span, here: Position::default(), last: Position::default() };
    let mut found = Vec::new();
    let mut seat = document.seek(Seat::default(), range.start);
    let columns = document.first_column(seat.chunk, encoding);
    // A whole comment may begin far before the range.
    let style = Style { encoding, comments: Comments::Lines };
    let mut pen = Pen::new(style, Gap { lines: seat.lines, columns }, |token| {
        found.extend(clip.token(token));
    });
    for chunk in document.chunks().iter().skip(seat.chunk) {
        if seat.start > range.end {
            break;
        }
        let stretch_at = |offset: u32| {
            let inside = offset.saturating_sub(seat.start);
            chunk.seams().partition_point(|seam| seam.place.offset <= inside)
        };
        let part = stretch_at(range.start)..stretch_at(range.end) + 1;
        let skipped = place(chunk, part.start).offset as usize;
        pen.skip(chunk.text().get(..skipped).unwrap_or_default());
        read(chunk, part, &is_constant, &mut pen, |_, _| {});
        seat.start = seat.start.saturating_add(chunk.len());
    }
    found
}

/// Lets the tokens of a span pass.
struct Clip {
    span: Span,
    /// Where the token before begins, whether it passed or not.
    here: Position,
    /// Where the one begins that passed last.
    last: Position,
}

impl Clip {
    fn token(&mut self, token: Token) -> Option<Token> {
        let before = if token.lines == 0 { self.here.column } else { 0 };
        let (line, column) = (self.here.line + token.lines, before + token.columns);
        self.here = Position { line, column };
        let end = Position { line, column: column + token.length };
        if self.here >= self.span.end || end <= self.span.start {
            return None;
        }
        let last = std::mem::replace(&mut self.last, self.here);
        let lines = line - last.line;
        let columns = if lines == 0 { column - last.column } else { column };
        Some(Token { lines, columns, ..token })
    }
}

/// How many tokens there are in stretches.
fn counted(stretches: &[Stretch]) -> usize {
    stretches.iter().map(|it| it.count as usize).sum()
}

impl Tokens {
    /// Hands over the tokens that have changed; none where all may have. They take the place of
    /// those that the answer says to be deleted. From then on it knows the text as it is now.
    ///
    /// Linear in the changed stretches; the number of all counts little.
    pub(super) fn update(
        &mut self,
        document: &Document,
        encoding: Encoding,
        write: impl FnMut(Token),
    ) -> Option<TokenChange> {
        let new = document.chunks();
        let (first, chunk, start) = self.same_front(new);
        let (last, chunk_end) = self.same_back(new, first, chunk);
        let fresh = new.get(chunk..chunk_end).unwrap_or_default();
        let old = self.stretches.get(first..last).unwrap_or_default();
        if !keeps_constants(old, fresh) {
            return None;
        }
        let only = if let [one] = fresh { Some(one) } else { None };
        let (front, back) = only.map_or((0, 0), |now| same_stretches(old, now));
        let (front_old, rest) = old.split_at(front);
        let (middle_old, back_old) = rest.split_at(rest.len() - back);
        let mut change =
            TokenChange { start: start + counted(front_old), deleted: counted(middle_old) };
        let move_to = |chunk, old: &[Stretch], from: usize| -> Vec<Stretch> {
            old.iter().enumerate().map(|(at, it)| it.moved(chunk, from + at)).collect()
        };
        let mut now = only.map_or_else(Vec::new, |chunk| move_to(chunk, front_old, 0));
        let style = Style { encoding, comments: self.comments };
        let gap = self.gap_behind(first, &now, style);
        let mut pen = Pen::new(style, gap, write);
        for chunk in fresh {
            let part = front..stretches(chunk) - back;
            let is_constant = |name: &str| self.constants.contains(name);
            Stretch::read(chunk, part, &is_constant, &mut pen, &mut now);
        }
        let behind = first + now.len();
        now.extend(only.map_or_else(Vec::new, |it| move_to(it, back_old, stretches(it) - back)));
        drop(self.stretches.splice(first..last, now));
        // How far the next token lies behind the one before may have changed, too.
        let mut pen = pen.one_more();
        for stretch in self.stretches.iter().skip(behind) {
            stretch.read_again(&|name| self.constants.contains(name), &mut pen);
            if pen.is_full() {
                change.deleted += 1;
                break;
            }
        }
        Some(change)
    }

    /// The first stretch and the first chunk that are not as they were, and the tokens before.
    fn same_front(&self, new: &[Arc<Chunk>]) -> (usize, usize, usize) {
        let (mut at, mut chunk, mut tokens) = (0, 0, 0);
        while let (Some(old), Some(now)) = (self.stretches.get(at), new.get(chunk))
            && Arc::ptr_eq(&old.chunk, now)
        {
            tokens += old.count as usize;
            (at, chunk) = (at + 1, chunk + 1);
            while let Some(more) = self.stretches.get(at).filter(|it| it.index > 0) {
                tokens += more.count as usize;
                at += 1;
            }
        }
        (at, chunk, tokens)
    }

    /// One past the last stretch and the last chunk that are not as they were.
    fn same_back(&self, new: &[Arc<Chunk>], first: usize, chunk: usize) -> (usize, usize) {
        let (mut end, mut chunk_end) = (self.stretches.len(), new.len());
        while end > first
            && chunk_end > chunk
            && let (Some(old), Some(now)) = (self.stretches.get(end - 1), new.get(chunk_end - 1))
            && Arc::ptr_eq(&old.chunk, now)
        {
            chunk_end -= 1;
            end = end.saturating_sub(old.index as usize + 1);
        }
        (end, chunk_end)
    }

    /// How far the end of the first stretches, and of those given, lies behind the start of the
    /// last token in them.
    fn gap_behind(&self, first: usize, more: &[Stretch], style: Style) -> Gap {
        let before = self.stretches.get(..first).unwrap_or_default();
        let empty = before.iter().chain(more).rev().take_while(|it| it.count == 0).count();
        let full = before.len() + more.len() - empty;
        let mut pen = Pen::new(style, Gap::default(), drop);
        let mut all = before.iter().chain(more).skip(full.saturating_sub(1));
        if full > 0
            && let Some(last) = all.next()
        {
            last.read_again(&|_| false, &mut pen);
        }
        all.for_each(|it| pen.skip(it.text()));
        pen.gap
    }
}

/// Whether chunks define the constants that those did which they replace.
fn keeps_constants(old: &[Stretch], new: &[Arc<Chunk>]) -> bool {
    let (mut before, mut now) = (Constants::default(), Constants::default());
    let firsts = old.iter().filter(|it| it.index == 0);
    firsts.for_each(|it| add_constants(&it.chunk, &mut before));
    new.iter().for_each(|chunk| add_constants(chunk, &mut now));
    before == now
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wat::document::Language;

    #[test]
    fn parts_read_by_themselves_make_up_the_whole() {
        let text = "(module\n (global $g i32 (i32.const 1)) (func (local $x i32)\n\n local.get $x\n \
                    drop)(;\n\u{1f600} ;) (func $g)\n\n;;\n (memory 1)\n)\n";
        let document = Document::new(text, Language::Wat);
        let style = Style { encoding: Encoding::Utf16, comments: Comments::Lines };
        let tokens = |parts| {
            let (told, tokens) = by_parts(&document, style, Vec::new(), document.cut(parts));
            let counts: Vec<u32> = told.stretches.iter().map(|it| it.count).collect();
            (counts, tokens)
        };
        let whole = tokens(1);
        assert!(whole.0.len() > 5 && whole.1.len() >= 20, "{whole:?}");
        for parts in 2..=text.len() {
            assert_eq!(tokens(parts), whole, "{parts} parts");
        }
    }
}
