//! Where in the text things stand that have no word of their own: the types of `(param i32 i64)`
//! and the like, and where blocks end. It reads tokens and knows nothing of what they mean.

use crate::text::Range;
use crate::wat::document::Chunk;
use crate::wat::item::{Content, Extern};
use crate::wat::token::{Kind, placed};

/// A type in a list such as `(param i32 (ref $t))`. Ranges are the chunk's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The type.
    pub(super) range: Range,
    /// The keyword of the list.
    pub(super) keyword: Range,
    /// Where what stands before it in the list ends.
    pub(super) before: u32,
    /// Whether it is the first of its list.
    pub(super) is_first: bool,
    /// Where the next of its list begins.
    pub(super) next: Option<u32>,
}

/// An open list.
#[derive(Clone, Copy, Default)]
struct List {
    start: u32,
    /// One of the lists that are looked for: its keyword.
    keyword: Option<Range>,
    /// The end of the last thing in it, and how many types it has.
    last: u32,
    count: usize,
    is_annotation: bool,
}

/// The fields of a structure type that is defined in a part of a chunk, in order.
pub(super) fn fields(chunk: &Chunk, within: Range) -> Vec<Entry> {
    entries(chunk, |word, at, _| word == "field" && within.covers(at))
}

/// The parameters and locals of a function that are written out, in order.
pub(super) fn locals(chunk: &Chunk) -> Vec<Entry> {
    let item = chunk.item();
    if !matches!(item.content, Content::Define(Extern::Func(..))) || item.import.is_some() {
        return Vec::new();
    }
    let code = item.rest.offset;
    entries(chunk, |word, at, depth| match word {
        "param" => at.start < code && depth == 2,
        "local" => at.start >= code && depth == 2,
        _ => false,
    })
}

/// The types in all lists with a keyword that is looked for; that is asked with its place and how
/// many lists are open there.
fn entries(chunk: &Chunk, is_wanted: impl Fn(&str, Range, usize) -> bool) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut open: Vec<List> = Vec::new();
    let mut before = Kind::Space;
    for (kind, range) in placed(chunk.tokens()) {
        if kind.is_trivia() {
            continue;
        }
        let depth = open.len();
        let whole = match kind {
            Kind::Open | Kind::Annotation => {
                let is_annotation = kind == Kind::Annotation;
                open.push(List { start: range.start, is_annotation, ..List::default() });
                None
            }
            Kind::Close => {
                let list = open.pop().filter(|list| !list.is_annotation);
                list.map(|list| Range::new(list.start, range.end))
            }
            Kind::Keyword if before == Kind::Open => {
                if let Some(list) = open.last_mut()
                    && is_wanted(range.of(chunk.text()), range, depth)
                {
                    *list = List { keyword: Some(range), last: range.end, ..*list };
                }
                None
            }
            Kind::Id => {
                if let Some(list) = open.last_mut() {
                    list.last = range.end;
                }
                None
            }
            _ => Some(range),
        };
        before = kind;
        let around = open.last_mut().filter(|list| list.keyword.is_some());
        if let (Some(range), Some(list)) = (whole, around)
            && let Some(keyword) = list.keyword
        {
            let is_first = list.count == 0;
            if let Some(last) = entries.last_mut().filter(|_| !is_first) {
                last.next = Some(range.start);
            }
            entries.push(Entry { range, keyword, before: list.last, is_first, next: None });
            list.last = range.end;
            list.count += 1;
        }
    }
    entries
}

/// A block of a function's code. Ranges are the chunk's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// Its keyword.
    pub(super) keyword: Range,
    /// Where it ends.
    pub(super) end: u32,
    /// Where its label is said again: behind `else` and `end`.
    pub(super) echoes: Vec<Range>,
}

/// What is open while blocks are looked for.
#[derive(Clone, Copy)]
enum Frame {
    /// A list; the block that it is.
    List(Option<usize>),
    /// A block without parentheses.
    Flat(usize),
}

/// The blocks of a chunk, in the order in which they begin. Those that are not closed reach to
/// the end of what is around.
pub(super) fn blocks(chunk: &Chunk) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open: Vec<Frame> = Vec::new();
    let (mut before, mut echoed) = (Kind::Space, None);
    for (kind, range) in placed(chunk.tokens()).filter(|(kind, _)| !kind.is_trivia()) {
        let folded = before == Kind::Open;
        before = kind;
        let echo = echoed.take();
        match kind {
            Kind::Open | Kind::Annotation => open.push(Frame::List(None)),
            Kind::Close => {
                while let Some(frame) = open.pop() {
                    let (Frame::List(Some(at)) | Frame::Flat(at)) = frame else { break };
                    blocks.get_mut(at).into_iter().for_each(|it| it.end = range.end);
                    if matches!(frame, Frame::List(_)) {
                        break;
                    }
                }
            }
            Kind::Id => {
                let block = echo.and_then(|at: usize| blocks.get_mut(at));
                block.into_iter().for_each(|block| block.echoes.push(range));
            }
            Kind::Keyword => match (range.of(chunk.text()), open.last().copied()) {
                ("block" | "loop" | "if" | "try" | "try_table", last) => {
                    let at = blocks.len();
                    let end = chunk.len();
                    blocks.push(Block { keyword: range, end, echoes: Vec::new() });
                    match last {
                        Some(Frame::List(None)) if folded => {
                            open.pop();
                            open.push(Frame::List(Some(at)));
                        }
                        _ => open.push(Frame::Flat(at)),
                    }
                }
                ("else", Some(Frame::Flat(at))) if !folded => echoed = Some(at),
                ("end" | "delegate", Some(Frame::Flat(at))) if !folded => {
                    open.pop();
                    echoed = (range.len() == 3).then_some(at);
                    blocks.get_mut(at).into_iter().for_each(|it| it.end = range.end);
                }
                _ => {}
            },
            _ => {}
        }
    }
    blocks
}
