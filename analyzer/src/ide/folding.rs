//! Folding: what of a text can be folded away.
//!
//! Lists and blocks, comments, imports that follow one another, regions between two comments. What
//! a chunk has depends on the chunk alone and is kept until it changes. Source: Language Server
//! Protocol 3.17, "Folding Range".

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::ide::Encoding;
use crate::ide::blocks::{Head, Nest, Walker};
use crate::ide::per_chunk::PerChunk;
use crate::text;
use crate::wat::chunk::{Field, State};
use crate::wat::document::{Chunk, Document};
use crate::wat::token::{self, Kind};

/// What is folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FoldKind {
    /// A list or block.
    Code,
    /// A comment, or several lines of them.
    Comment,
    /// Imports.
    Imports,
    /// What stands between `;; #region` and `;; #endregion`.
    Region,
}

/// Where folds may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoldEnds {
    /// Anywhere.
    Anywhere,
    /// At the ends of lines: only whole lines are folded away.
    Lines,
}

/// A part of a text that can be folded. Lines and columns from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fold {
    /// The line that stays.
    pub line: u32,
    /// The line on which it ends.
    pub end_line: u32,
    /// The column there: before the `)` or `end`; none for the end of the line.
    pub end_column: Option<u32>,
    /// The last line that is folded away if only whole lines are: one that holds nothing but the
    /// end stays. Not behind `line` where no line can be folded away.
    pub last_line: u32,
    /// What it is.
    pub kind: FoldKind,
}

impl Fold {
    fn below(self, line: u32) -> Fold {
        Fold {
            line: self.line + line,
            end_line: self.end_line + line,
            last_line: self.last_line + line,
            ..self
        }
    }

    /// Whole lines.
    fn lines(line: u32, last: u32, kind: FoldKind) -> Fold {
        Fold { line, end_line: last, end_column: None, last_line: last, kind }
    }
}

/// A fold of a chunk or text, and how many lists and blocks are around it.
#[derive(Clone, Copy, Debug)]
struct Piece {
    fold: Fold,
    depth: usize,
}

/// A comment that begins or ends a region, on a line of its chunk.
#[derive(Clone, Copy, Debug)]
struct Mark {
    line: u32,
    begins: bool,
}

/// What of a chunk can be folded. Lines are counted from its start.
#[derive(Debug)]
struct Pieces {
    own: Vec<Piece>,
    marks: Vec<Mark>,
    /// Of the first and the last token of its field.
    first: Note,
    last: Note,
}

/// Where a token stands.
#[derive(Clone, Copy, Debug, Default)]
struct Note {
    line: u32,
    /// None on the line on which the chunk begins.
    column: Option<u32>,
    /// Nothing stands before it on its line but what ends lists and blocks.
    ends_line: bool,
}

impl Note {
    /// What is folded from here to the token that ends it.
    fn fold(self, end: Note) -> Fold {
        Fold {
            line: self.line,
            end_line: end.line,
            end_column: end.column,
            last_line: end.line - u32::from(end.ends_line && end.line > 0),
            kind: FoldKind::Code,
        }
    }
}

/// What is known of the chunks of a text.
#[derive(Debug, Default)]
pub(super) struct Folds {
    chunks: PerChunk<Pieces>,
}

impl Folds {
    /// What can be folded, by lines; when that is more than `most`, those with least around them.
    /// Linear in the chunks that have changed and in the number of folds.
    pub(super) fn folds(
        &mut self,
        document: &Document,
        encoding: Encoding,
        ends: FoldEnds,
        most: Option<usize>,
    ) -> Vec<Fold> {
        self.chunks.update(document, encoding, |at, chunk| pieces(chunk, encoding, at == 0));
        let mut found = self.long();
        for (start, _, pieces) in self.chunks.placed() {
            let own = pieces.own.iter();
            found.extend(own.map(|it| Piece { fold: it.fold.below(start.line), ..*it }));
        }
        if ends == FoldEnds::Lines {
            found.retain(|it| it.fold.last_line > it.fold.line);
        }
        // What begins on the same line cannot be told apart.
        found.sort_by_key(|it| (it.fold.line, Reverse(it.fold.end_line), it.depth));
        found.dedup_by_key(|it| it.fold.line);
        if let Some(most) = most.filter(|most| *most < found.len()) {
            keep_outer(&mut found, most);
        }
        found.into_iter().map(|it| it.fold).collect()
    }

    /// What reaches over several chunks.
    fn long(&self) -> Vec<Piece> {
        let mut found = Vec::new();
        let mut module = None;
        let mut imports: Option<(u32, u32)> = None;
        let mut regions: Vec<u32> = Vec::new();
        for (start, chunk, pieces) in self.chunks.placed() {
            let below = |note: Note| Note { line: note.line + start.line, ..note };
            let (first, last) = (below(pieces.first), below(pieces.last));
            for mark in &pieces.marks {
                let at = mark.line + start.line;
                if mark.begins {
                    regions.push(at);
                } else if let Some(start) = regions.pop() {
                    let fold = Fold::lines(start, at, FoldKind::Region);
                    found.push(Piece { fold, depth: 0 });
                }
            }
            match chunk.field() {
                Field::ModuleOpen => module = Some(first),
                Field::ModuleClose => {
                    let fold = module.take().map(|open: Note| open.fold(last));
                    found.extend(fold.map(|fold| Piece { fold, depth: 0 }));
                }
                _ => {}
            }
            if chunk.field() == Field::Import {
                let start = imports.map_or(first.line, |(start, _)| start);
                imports = Some((start, last.line));
            } else if let Some((start, end)) = imports.take() {
                found.push(Piece { fold: Fold::lines(start, end, FoldKind::Imports), depth: 1 });
            }
        }
        if let Some((start, end)) = imports {
            found.push(Piece { fold: Fold::lines(start, end, FoldKind::Imports), depth: 1 });
        }
        found.retain(|it| it.fold.end_line > it.fold.line);
        found
    }
}

/// Keeps those with least around them, of those with as much the first.
fn keep_outer(found: &mut Vec<Piece>, most: usize) {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    found.iter().for_each(|it| *counts.entry(it.depth).or_default() += 1);
    let (mut left, mut limit) = (most, 0);
    for (depth, count) in counts {
        limit = depth;
        if count > left {
            break;
        }
        left -= count;
    }
    found.retain(|it| {
        let at_limit = it.depth == limit && left > 0;
        left -= usize::from(at_limit);
        it.depth < limit || at_limit
    });
}

/// Goes over the tokens of one chunk.
struct Finder {
    found: Vec<Piece>,
    marks: Vec<Mark>,
    /// Lists and blocks around the chunk.
    depth: usize,
    /// First and last line of the comments at hand.
    comments: Option<(u32, u32)>,
    /// Imports at hand in modules: how deep they are, first and last line.
    imports: Vec<(usize, u32, u32)>,
}

/// What of a chunk can be folded. `is_first` says that nothing stands before it.
fn pieces(chunk: &Chunk, encoding: Encoding, is_first: bool) -> Pieces {
    let text = chunk.text();
    let depth = usize::from(chunk.state_before() == State::Inside);
    let (marks, imports) = (Vec::new(), Vec::new());
    let mut finder = Finder { found: Vec::new(), marks, depth, comments: None, imports };
    let mut walker = Walker::default();
    let mut line = Line::new(encoding, text, is_first);
    let (mut first, mut last) = (None, Note::default());
    let mut last_line = 0;
    for (kind, range) in token::placed(chunk.tokens()) {
        let word = range.of(text);
        if kind.is_trivia() {
            finder.trivia(kind, word, &line);
            line.go_over_trivia(kind, word);
            continue;
        }
        finder.end_comments();
        last_line = line.number;
        // Nothing folds from or to a number or a string.
        if first.is_none() || !matches!(kind, Kind::Number | Kind::String | Kind::Id) {
            last = line.note();
            first.get_or_insert(last);
        }
        // The unclosed list of a `(module` goes on in other chunks.
        if chunk.field() != Field::ModuleOpen {
            let ended = |nest, walker: &Walker<Note>| finder.nest(&nest, last, walker);
            walker.token((kind, range), word, last, ended);
        }
        line.go_over(word, kind == Kind::Close || word == "end");
    }
    finder.end_comments();
    let end = Note { line: last_line, column: None, ends_line: false };
    walker.finish(chunk.len(), |nest, walker| finder.nest(&nest, end, walker));
    let Finder { found, marks, .. } = finder;
    let first = first.unwrap_or_default();
    Pieces { own: found, marks, first, last }
}

/// The line on which the next token stands, and what stands before it there.
struct Line {
    encoding: Encoding,
    /// Each byte is a column.
    bytes: bool,
    number: u32,
    /// None on the line on which the chunk begins.
    column: Option<u32>,
    is_empty: bool,
    /// Nothing but what ends lists and blocks.
    only_ends: bool,
}

impl Line {
    fn new(encoding: Encoding, text: &str, is_first: bool) -> Line {
        Line {
            encoding,
            bytes: encoding == Encoding::Utf8 || text.is_ascii(),
            number: 0,
            column: is_first.then_some(0),
            is_empty: is_first,
            only_ends: is_first,
        }
    }

    fn note(&self) -> Note {
        Note { line: self.number, column: self.column, ends_line: self.only_ends }
    }

    /// A token of one line is behind.
    fn go_over(&mut self, word: &str, is_end: bool) {
        self.is_empty = false;
        self.only_ends &= is_end;
        self.pass(word);
    }

    /// A blank or comment is behind.
    fn go_over_trivia(&mut self, kind: Kind, word: &str) {
        let bytes = word.as_bytes();
        let last = bytes.iter().rposition(|byte| *byte == b'\n');
        let Some(last) = last.filter(|_| kind != Kind::LineComment) else {
            self.is_empty &= kind == Kind::Space;
            self.pass(word);
            return;
        };
        self.number += line_ends(bytes.get(..=last).unwrap_or_default());
        (self.column, self.only_ends) = (Some(0), true);
        self.is_empty = kind == Kind::Space;
        self.pass(word.get(last + 1..).unwrap_or_default());
    }

    fn pass(&mut self, text: &str) {
        let width = match self.bytes {
            true => u32::try_from(text.len()).unwrap_or(u32::MAX),
            false => text::width(text, self.encoding),
        };
        self.column = self.column.map(|column| column + width);
    }
}

fn line_ends(text: &[u8]) -> u32 {
    let count = text.iter().filter(|byte| **byte == b'\n').count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Whether a comment begins or ends a region.
fn mark(comment: &str) -> Option<bool> {
    let words = comment.trim_start_matches(';').trim_start();
    let first = words.split_whitespace().next()?;
    match first {
        "#region" => Some(true),
        "#endregion" => Some(false),
        _ => None,
    }
}

impl Finder {
    fn add(&mut self, fold: Fold, depth: usize) {
        if fold.end_line > fold.line {
            self.found.push(Piece { fold, depth });
        }
    }

    fn trivia(&mut self, kind: Kind, word: &str, line: &Line) {
        let number = line.number;
        match kind {
            Kind::LineComment if line.is_empty => {
                if let Some(begins) = mark(word) {
                    self.marks.push(Mark { line: number, begins });
                }
                match &mut self.comments {
                    Some((_, last)) if *last + 1 == number => *last = number,
                    _ => {
                        self.end_comments();
                        self.comments = Some((number, number));
                    }
                }
            }
            Kind::BlockComment => {
                self.end_comments();
                let last = number + line_ends(word.as_bytes());
                self.add(Fold::lines(number, last, FoldKind::Comment), self.depth);
            }
            _ => {}
        }
    }

    fn end_comments(&mut self) {
        if let Some((first, last)) = self.comments.take() {
            self.add(Fold::lines(first, last, FoldKind::Comment), self.depth);
        }
    }

    /// A list or block ends at a token.
    fn nest(&mut self, nest: &Nest<Note>, end: Note, walker: &Walker<Note>) {
        let depth = self.depth + walker.depth();
        self.import(nest, end, walker);
        if !nest.is_flat {
            self.add(nest.note.fold(end), depth);
            return;
        }
        for pair in nest.parts.windows(2) {
            if let [part, next] = pair {
                self.add(part.note.fold(next.note), depth);
            }
        }
        if let (false, Some(part)) = (nest.is_closed, nest.parts.last()) {
            self.add(part.note.fold(end), depth);
        }
    }

    /// Imports that follow one another in a module.
    fn import(&mut self, nest: &Nest<Note>, end: Note, walker: &Walker<Note>) {
        let (depth, first, last) = (walker.depth(), nest.note.line, end.line);
        let in_module = walker.around() == Some(Head::Module);
        if in_module && nest.head == Head::Import {
            match self.imports.last_mut() {
                Some((at, _, end)) if *at == depth => *end = last,
                _ => self.imports.push((depth, first, last)),
            }
            return;
        }
        let is_over = |at: usize| at > depth || at == depth && in_module;
        while let Some((at, first, last)) = self.imports.pop_if(|it| is_over(it.0)) {
            self.add(Fold::lines(first, last, FoldKind::Imports), self.depth + at);
        }
    }
}
