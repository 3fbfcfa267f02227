//! The text as a list of chunks, and the edit that touches only what it must.
//!
//! The chunks' own strings are the only copy of the text; nothing stores an absolute position, so
//! nothing behind an edit moves. An unchanged chunk is shared (by pointer) between the documents
//! before and after an edit: whoever caches by chunk keeps its results.
//! It does not know what the fields mean; `parse` tells it, once per chunk.

pub(crate) mod sizes;
mod stretch;

use std::borrow::Cow;
use std::ops;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::spec::accept::{Counts, Uses};
use crate::spec::limits;
use crate::text::{self, Encoding, Position, Range};
use crate::wat::chunk::{Cut, Cutter, Field, Seam, State};
use crate::wat::document::sizes::{Seat, Size, Sizes};
use crate::wat::item::Item;
use crate::wat::parse;
use crate::wat::spread::{self, spread};
use crate::wat::token::{Ahead, NeedMore, Source, Token};
use crate::wat::tree::Tree;

pub(crate) use crate::wat::document::stretch::Kept;

/// What kind of text it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// `.wat`: one module (or component).
    #[default]
    Wat,
    /// `.wast`: a script of directives. Each is one chunk, which `script` reads.
    Wast,
}

/// Leading trivia and one top-level thing, with everything that depends on its text alone.
#[derive(Debug)]
pub struct Chunk {
    text: Box<str>,
    tokens: Box<[Token]>,
    field: Field,
    before: State,
    after: State,
    item: Item,
    lines: u32,
    looked_ahead: bool,
    open_comment: bool,
    tree: OnceLock<Tree>,
    /// In a long function: places from which reading can go on.
    seams: Vec<Seam>,
    /// What it has in common with the chunk that it was before an edit.
    kept: Option<Kept>,
}

impl Chunk {
    fn new(piece: Piece<'_>) -> Chunk {
        let Piece { text, tokens, mut seams, before, cut } = piece;
        Chunk {
            text: text.into(),
            field: cut.field,
            before,
            after: cut.state,
            item: parse::field::item(cut.field, text, &tokens, &mut seams),
            tokens,
            lines: lines(text),
            looked_ahead: cut.looked_ahead(),
            open_comment: cut.open_comment,
            tree: OnceLock::new(),
            seams,
            kept: None,
        }
    }

    /// Its text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its length in bytes.
    #[must_use]
    pub fn len(&self) -> u32 {
        u32::try_from(self.text.len()).unwrap_or(u32::MAX)
    }

    /// How many line ends there are in it.
    #[must_use]
    pub fn lines(&self) -> u32 {
        self.lines
    }

    /// Never, but for the chunk of an empty text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Its tokens; their lengths add up to its text.
    #[must_use]
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// What it holds.
    #[must_use]
    pub fn field(&self) -> Field {
        self.field
    }

    /// The state at its start.
    #[must_use]
    pub fn state_before(&self) -> State {
        self.before
    }

    /// What it declares.
    #[must_use]
    pub fn item(&self) -> &Item {
        &self.item
    }

    /// Its tree, built on the first call.
    #[must_use]
    pub fn tree(&self) -> &Tree {
        self.tree.get_or_init(|| Tree::new(&self.tokens))
    }

    fn is_cut_like(&self, piece: &Piece<'_>) -> bool {
        self.before == piece.before
            && self.field == piece.cut.field
            && self.after == piece.cut.state
            && self.looked_ahead == piece.cut.looked_ahead()
            && *self.text == *piece.text
            && *self.tokens == *piece.tokens
    }
}

/// How many line ends there are in a text.
fn lines(text: &str) -> u32 {
    let lines = memchr::memchr_iter(b'\n', text.as_bytes()).count();
    u32::try_from(lines).unwrap_or(u32::MAX)
}

impl Size {
    fn of(chunk: &Arc<Chunk>) -> Size {
        Size { len: chunk.len(), lines: chunk.lines }
    }
}

/// A text, cut into chunks. Clones share the chunks.
#[derive(Clone, Debug)]
pub struct Document {
    language: Language,
    chunks: Vec<Arc<Chunk>>,
    sizes: Sizes,
    /// How many chunks are opaque.
    opaque: usize,
    /// How many chunks use a proposal that is not always on.
    uses: Counts,
    /// Whether some chunk holds a block comment that the text does not close.
    open_comments: bool,
    len: usize,
}

/// A piece of the text that is to be a chunk.
struct Piece<'a> {
    text: &'a str,
    tokens: Box<[Token]>,
    seams: Vec<Seam>,
    before: State,
    cut: Cut,
}

impl<'a> Piece<'a> {
    /// What the cutter has just cut.
    fn of(cutter: &Cutter, text: &'a str, before: State, cut: Cut) -> Piece<'a> {
        let (tokens, seams) = (cutter.tokens().into(), cutter.seams().to_vec());
        Piece { text, tokens, seams, before, cut }
    }
}

/// The pieces of a whole text.
struct Pieces<'a> {
    text: &'a str,
    ahead: Ahead,
    cutter: Cutter,
    at: usize,
    state: State,
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        if self.at >= self.text.len() {
            return None;
        }
        let source = Source { bytes: self.text.as_bytes(), last: true, ahead: &self.ahead };
        let cut = self.cutter.cut(source, self.at, self.state).ok()?;
        let text = self.text.get(self.at..cut.end).unwrap_or_default();
        let piece = Piece::of(&self.cutter, text, self.state, cut);
        self.at = cut.end;
        self.state = cut.state;
        Some(piece)
    }
}

/// The window of a document that an edit cuts again.
struct Window {
    /// First chunk of the window.
    first: usize,
    /// Where it begins in the text.
    start: usize,
    /// The text of the window, and of chunks loaded behind it.
    buffer: String,
    /// The next old chunk to load.
    next: usize,
    /// Ends of old chunks behind the edit: (offset in the buffer, the old chunk that begins there).
    borders: Vec<(usize, usize)>,
}

impl Document {
    /// Cuts a text. Linear in its length.
    ///
    /// A text longer than [`limits::TEXT_BYTES`] is kept, but not looked into.
    #[must_use]
    pub fn new(text: &str, language: Language) -> Document {
        let mut document = Document {
            language,
            chunks: Vec::new(),
            sizes: Sizes::default(),
            opaque: 0,
            uses: Counts::default(),
            open_comments: false,
            len: text.len(),
        };
        if text.len() > limits::TEXT_BYTES {
            document.keep_unread(text);
            return document;
        }
        let pieces = Pieces {
            text,
            ahead: Ahead::default(),
            cutter: Cutter::default(),
            at: 0,
            state: document.first_state(),
        };
        // Where a piece ends depends on all before it; what it declares is its own.
        let made = Mutex::new(Vec::new());
        spread(pieces.enumerate(), text.len(), |pieces| {
            let own = pieces.map(|(at, piece)| (at, Arc::new(Chunk::new(piece))));
            let mut own: Vec<(usize, Arc<Chunk>)> = own.collect();
            made.lock().unwrap_or_else(PoisonError::into_inner).append(&mut own);
        });
        let mut chunks = made.into_inner().unwrap_or_else(PoisonError::into_inner);
        chunks.sort_unstable_by_key(|(at, _)| *at);
        chunks.into_iter().for_each(|(_, chunk)| document.push(chunk));
        document
    }

    fn push(&mut self, chunk: Arc<Chunk>) {
        self.open_comments |= chunk.open_comment;
        self.opaque += usize::from(chunk.field == Field::Opaque);
        self.uses.add(chunk.item.uses);
        self.sizes.push(Size::of(&chunk));
        self.chunks.push(chunk);
    }

    fn first_state(&self) -> State {
        match self.language {
            Language::Wat => State::Outside,
            Language::Wast => State::Script,
        }
    }

    /// Pieces without tokens: nothing here can be analysed, but no byte is lost.
    fn keep_unread(&mut self, text: &str) {
        const PIECE: usize = 1 << 26;
        let mut rest = text;
        while !rest.is_empty() {
            let mut end = rest.len().min(PIECE);
            while !rest.is_char_boundary(end) {
                end -= 1;
            }
            let (piece, behind) = rest.split_at(end);
            let cut = Cut {
                field: Field::Opaque,
                end,
                state: State::After,
                open_comment: false,
                unclosed: false,
            };
            let (tokens, seams) = (Box::default(), Vec::new());
            let piece = Piece { text: piece, tokens, seams, before: State::Outside, cut };
            self.push(Arc::new(Chunk::new(piece)));
            rest = behind;
        }
    }

    /// What kind of text it is.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The chunks in order; their texts make up the text.
    #[must_use]
    pub fn chunks(&self) -> &[Arc<Chunk>] {
        &self.chunks
    }

    /// The whole text, as a copy.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::with_capacity(self.len);
        for chunk in &self.chunks {
            text.push_str(&chunk.text);
        }
        text
    }

    /// Its length in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// How much text each chunk holds.
    pub(crate) fn sizes(&self) -> &Sizes {
        &self.sizes
    }

    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Whether the text is too long to be looked into.
    #[must_use]
    pub fn is_unread(&self) -> bool {
        self.len > limits::TEXT_BYTES
    }

    /// Whether it is the text of one core module (an empty text is one too).
    #[must_use]
    pub fn holds_module(&self) -> bool {
        self.language == Language::Wat && self.opaque == 0
    }

    /// Which proposals it uses, of those that are not always on.
    pub(crate) fn uses(&self) -> Uses {
        self.uses.uses()
    }

    /// The chunk that holds an offset, and where it begins. The end of the text belongs to the
    /// last chunk.
    #[must_use]
    pub fn chunk_at(&self, offset: u32) -> Option<(usize, u32)> {
        let seat = self.seek(Seat::default(), offset);
        (!self.chunks.is_empty()).then_some((seat.chunk, seat.start))
    }

    /// As [`Document::chunk_at`], from a chunk on that does not lie behind the offset.
    pub(crate) fn seek(&self, seat: Seat, offset: u32) -> Seat {
        self.sizes.seek(seat, offset)
    }

    /// Its chunks in parts of about as much text, one for each thread that may work on them.
    pub(crate) fn parts(&self) -> Vec<ops::Range<usize>> {
        self.cut(spread::threads(self.len()))
    }

    /// Its chunks in so many parts of about as much text; some may be empty.
    pub(crate) fn cut(&self, parts: usize) -> Vec<ops::Range<usize>> {
        let mut from = 0;
        let mut part = |number: usize| {
            let end = if number == parts {
                self.chunks.len()
            } else {
                let offset = self.len() / parts * number;
                let offset = u32::try_from(offset).unwrap_or(u32::MAX);
                self.seek(Seat::default(), offset).chunk.max(from)
            };
            std::mem::replace(&mut from, end)..end
        };
        (1..=parts).map(&mut part).collect()
    }

    /// The column at which a chunk begins: the width of what stands before it on its first line.
    pub(crate) fn first_column(&self, chunk: usize, encoding: Encoding) -> u32 {
        let mut column = 0;
        for before in self.chunks.iter().take(chunk).rev() {
            let text = before.text();
            let end = memchr::memrchr(b'\n', text.as_bytes());
            column += text::width(text.get(end.map_or(0, |end| end + 1)..).unwrap_or(""), encoding);
            if end.is_some() {
                break;
            }
        }
        column
    }

    /// A copy of a range of the text; what lies outside the text is left out.
    #[must_use]
    pub fn slice(&self, range: Range) -> String {
        let mut out = String::new();
        let seat = self.seek(Seat::default(), range.start);
        let mut start = seat.start;
        for chunk in self.chunks.iter().skip(seat.chunk) {
            let end = start.saturating_add(chunk.len());
            if start >= range.end {
                break;
            }
            if end > range.start {
                let from = range.start.saturating_sub(start) as usize;
                let to = (range.end.min(end) - start) as usize;
                out.push_str(chunk.text.get(from..to).unwrap_or_default());
            }
            start = end;
        }
        out
    }

    /// The position of a byte offset; behind the text: its end.
    #[must_use]
    pub fn position(&self, offset: u32, encoding: Encoding) -> Position {
        let seat = self.seek(Seat::default(), offset);
        let Some(chunk) = self.chunks.get(seat.chunk) else { return Position::default() };
        let inside = Range::new(0, (offset - seat.start).min(chunk.len()));
        let column = self.first_column(seat.chunk, encoding);
        let start = Position { line: seat.lines, column };
        text::advanced(start, inside.of(chunk.text()), encoding)
    }

    /// The byte offset of a position; behind the end of its line: that end, behind the last line:
    /// the end of the text.
    #[must_use]
    pub fn offset(&self, position: Position, encoding: Encoding) -> u32 {
        let Seat { chunk, mut start, lines: line } = self.sizes.seek_line(position.line);
        let mut chunks = self.chunks.iter().skip(chunk);
        let mut rest = chunks.next().map_or("", |chunk| chunk.text());
        if line < position.line {
            let mut ends = memchr::memchr_iter(b'\n', rest.as_bytes());
            let Some(at) = ends.nth((position.line - line - 1) as usize) else {
                return u32::try_from(self.len).unwrap_or(u32::MAX);
            };
            rest = rest.get(at + 1..).unwrap_or_default();
            start += u32::try_from(at + 1).unwrap_or_default();
        }
        let to_end = |text: &str| memchr::memchr(b'\n', text.as_bytes());
        let content = match to_end(rest) {
            Some(end) => Cow::Borrowed(rest.get(..end).unwrap_or_default()),
            // The line goes on in the next chunks.
            None => {
                let mut content = rest.to_owned();
                for chunk in chunks {
                    let end = to_end(&chunk.text);
                    let end_here = end.unwrap_or(chunk.text.len());
                    content.push_str(chunk.text.get(..end_here).unwrap_or_default());
                    if end.is_some() {
                        break;
                    }
                }
                Cow::Owned(content)
            }
        };
        let content = content.strip_suffix('\r').unwrap_or(&content);
        let inside = text::offset_in_line(content, position.column, encoding);
        start + u32::try_from(inside).unwrap_or_default()
    }

    /// Replaces a range of bytes. A range that does not fit the text, or would split a character,
    /// is first made to fit: outwards to whole characters.
    pub fn edit(&mut self, range: Range, new: &str) {
        let (start, end) = self.fit(range);
        let len = self.len - (end - start) + new.len();
        if len > limits::TEXT_BYTES || self.is_unread() || self.chunks.is_empty() {
            let mut text = self.text();
            text.replace_range(start..end, new);
            *self = Document::new(&text, self.language);
            return;
        }
        if self.edit_within(start, end, new) {
            return;
        }
        let mut window = self.window(start, end, new);
        window.buffer.replace_range(start - window.start..end - window.start, new);
        window.borders.push((window.buffer.len(), window.next));
        let (stop, fresh) = self.cut_again(&mut window);
        self.open_comments |= fresh.iter().any(|chunk| chunk.open_comment);
        let opaque = |chunks: &[Arc<Chunk>]| {
            chunks.iter().filter(|chunk| chunk.field == Field::Opaque).count()
        };
        let old = self.chunks.get(window.first..stop).unwrap_or_default();
        self.opaque += opaque(&fresh);
        self.opaque -= opaque(old);
        fresh.iter().for_each(|chunk| self.uses.add(chunk.item.uses));
        old.iter().for_each(|chunk| self.uses.remove(chunk.item.uses));
        self.sizes.splice(window.first..stop, fresh.iter().map(Size::of));
        self.chunks.splice(window.first..stop, fresh);
        self.len = len;
        if self.open_comments {
            self.open_comments = self.chunks.iter().any(|chunk| chunk.open_comment);
        }
    }

    fn fit(&self, range: Range) -> (usize, usize) {
        let start = (range.start as usize).min(self.len);
        let end = (range.end as usize).clamp(start, self.len);
        let boundary = |offset: usize, step: fn(usize) -> usize| {
            let offset = u32::try_from(offset).unwrap_or(u32::MAX);
            let Some((chunk, at)) = self.chunk_at(offset) else { return 0 };
            let text = self.chunks.get(chunk).map_or("", |chunk| chunk.text());
            let mut inside = (offset - at) as usize;
            while !text.is_char_boundary(inside) {
                inside = step(inside);
            }
            at as usize + inside
        };
        (boundary(start, |at| at - 1), boundary(end, |at| at + 1))
    }

    /// The chunks that an edit touches, and those before it that looked ahead.
    fn window(&self, start: usize, end: usize, new: &str) -> Window {
        let count = self.chunks.len();
        let len = |at: usize| self.chunks.get(at).map_or(0, |chunk| chunk.text.len());
        let seat = self.seek(Seat::default(), u32::try_from(start).unwrap_or(u32::MAX));
        let (mut first, mut at) = (seat.chunk, seat.start as usize);
        let (mut last, mut last_end) = (first, at + len(first));
        while last_end < end {
            last += 1;
            last_end += len(last);
        }
        if self.open_comments && self.may_change_comments(start, end, new) {
            let open = self.chunks.iter().position(|chunk| chunk.open_comment);
            while open.is_some_and(|open| open < first) {
                first -= 1;
                at -= len(first);
            }
        }
        while first > 0 && self.chunks.get(first - 1).is_some_and(|chunk| chunk.looked_ahead) {
            first -= 1;
            at -= len(first);
        }
        let next = (last + 1).min(count);
        let mut buffer = String::new();
        for chunk in self.chunks.get(first..next).unwrap_or_default() {
            buffer.push_str(&chunk.text);
        }
        Window { first, start: at, buffer, next, borders: Vec::new() }
    }

    /// Whether an edit may add or remove `(;` or `;)`, which would change how far a comment that
    /// is open before it reaches.
    fn may_change_comments(&self, start: usize, end: usize, new: &str) -> bool {
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        // One character more on each side; three bytes of slack keep it whole in UTF-8.
        let around = |from: usize, to: usize| {
            let (from, to) = self.fit(Range::new(number(from), number(to)));
            self.slice(Range::new(number(from), number(to)))
        };
        let old = around(start.saturating_sub(1), (end + 1).min(self.len));
        let before = around(start.saturating_sub(1), start);
        let behind = around(end, (end + 1).min(self.len));
        let now = format!("{before}{new}{behind}");
        [old, now].iter().any(|text| text.contains("(;") || text.contains(";)"))
    }

    /// Cuts the window again, loading chunks behind it, until a new border falls on an old one
    /// with the same state. Gives the old chunk from which everything stays, and the new chunks.
    fn cut_again(&self, window: &mut Window) -> (usize, Vec<Arc<Chunk>>) {
        let count = self.chunks.len();
        let mut state =
            self.chunks.get(window.first).map_or(self.first_state(), |chunk| chunk.before);
        let (mut at, mut border, mut want) = (0, 0, 4096);
        let (mut cutter, mut fresh) = (Cutter::default(), Vec::new());
        let mut ahead = Ahead::default();
        loop {
            while window.borders.get(border).is_some_and(|(end, _)| *end < at) {
                border += 1;
            }
            if let Some((end, old)) = window.borders.get(border).copied()
                && end == at
            {
                let Some(chunk) = self.chunks.get(old) else { return (count, fresh) };
                if chunk.before == state && at > 0 {
                    return (old, fresh);
                }
            }
            let bytes = window.buffer.as_bytes();
            let source = Source { bytes, last: window.next >= count, ahead: &ahead };
            match cutter.cut(source, at, state) {
                Ok(cut) => {
                    let text = window.buffer.get(at..cut.end).unwrap_or_default();
                    if !text.is_empty() {
                        let old = self.chunks.get(window.first + fresh.len());
                        let piece = Piece::of(&cutter, text, state, cut);
                        fresh.push(reuse(old, piece));
                    }
                    at = cut.end;
                    state = cut.state;
                    if cut.field == Field::End && window.next >= count {
                        return (count, fresh);
                    }
                }
                Err(NeedMore) => {
                    // Little at first: the field behind the broken one is mostly enough.
                    want *= 2;
                    self.load(window, want);
                    ahead = ahead.grown();
                }
            }
        }
    }

    fn load(&self, window: &mut Window, want: usize) {
        let target = window.buffer.len() + want;
        while let Some(chunk) = self.chunks.get(window.next)
            && window.buffer.len() < target
        {
            window.buffer.push_str(&chunk.text);
            window.next += 1;
            window.borders.push((window.buffer.len(), window.next));
        }
    }
}

fn reuse(old: Option<&Arc<Chunk>>, piece: Piece<'_>) -> Arc<Chunk> {
    match old {
        Some(old) if old.is_cut_like(&piece) => Arc::clone(old),
        _ => Arc::new(Chunk::new(piece)),
    }
}
