//! Lists and blocks of a chunk: where each begins and ends, and which keywords and labels of a
//! block belong together, folded or not.
//!
//! It looks at keywords and parentheses, and knows neither names nor types; text that is broken has
//! lists and blocks, too: what is not closed ends with what is around it. Source: core
//! specification, "Control Instructions" (text format).

use crate::text::Range;
use crate::wat::document::Chunk;
use crate::wat::token::{self, Kind};

/// What begins a list or block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    /// `module` or `component`.
    Module,
    Import,
    /// `block`, `loop` or `try_table`.
    Block,
    If,
    Try,
    Other,
}

impl Head {
    fn of(word: &str) -> Head {
        match word {
            "block" | "loop" | "try_table" => Head::Block,
            "if" => Head::If,
            "try" => Head::Try,
            "module" | "component" => Head::Module,
            "import" => Head::Import,
            _ => Head::Other,
        }
    }

    fn is_block(self) -> bool {
        matches!(self, Head::Block | Head::If | Head::Try)
    }

    /// Whether a word parts a block that begins so.
    fn has_part(self, word: &str) -> bool {
        match self {
            Head::If => matches!(word, "then" | "else"),
            Head::Try => matches!(word, "do" | "catch" | "catch_all" | "delegate"),
            _ => false,
        }
    }
}

/// A keyword of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part<N> {
    pub(super) keyword: Range,
    /// The name behind it.
    pub(super) label: Option<Range>,
    /// What the caller has noted of the keyword.
    pub(super) note: N,
}

/// A list or block that ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Nest<N> {
    /// All of it.
    pub(super) range: Range,
    /// What the caller has noted of its first token.
    pub(super) note: N,
    pub(super) head: Head,
    /// It has no parentheses.
    pub(super) is_flat: bool,
    /// It has its `)` or `end`.
    pub(super) is_closed: bool,
    /// Of blocks: their keywords, the first begins it.
    pub(super) parts: Vec<Part<N>>,
}

/// Meets the tokens of a chunk one by one. The caller notes of each what it wants to know later.
#[derive(Debug, Default)]
pub(super) struct Walker<N> {
    open: Vec<Nest<N>>,
    after_open: bool,
    /// How many lists of an annotation are open.
    annotation: u32,
    /// The token before is a keyword behind which the name of its block may stand.
    labelled: bool,
    /// A flat block that the token before has ended: its name may follow.
    closing: Option<Nest<N>>,
}

impl<N: Copy> Walker<N> {
    /// How many lists and blocks are open.
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    /// What the innermost list or block begins with.
    pub(super) fn around(&self) -> Option<Head> {
        self.open.last().map(|it| it.head)
    }

    /// The next token that is no trivia. `ended` is given what has ended with it or, where a name
    /// might have followed, before; from the inside outwards, with how much is open around it.
    pub(super) fn token(
        &mut self,
        (kind, range): (Kind, Range),
        word: &str,
        note: N,
        mut ended: impl FnMut(Nest<N>, &Walker<N>),
    ) {
        let after_open = std::mem::replace(&mut self.after_open, kind == Kind::Open);
        let mut labelled = std::mem::take(&mut self.labelled);
        if let Some(mut nest) = self.closing.take() {
            if kind == Kind::Id && std::mem::take(&mut labelled) {
                nest.range.end = range.end;
                name(&mut nest, range);
            }
            ended(nest, self);
        }
        match kind {
            Kind::Open | Kind::Annotation => {
                let inside = self.annotation > 0 || kind == Kind::Annotation;
                self.annotation += u32::from(inside);
                self.begin(range, note, Head::Other);
            }
            Kind::Close => {
                self.annotation = self.annotation.saturating_sub(1);
                self.close(range, &mut ended);
            }
            Kind::Id if labelled => {
                if let Some(nest) = self.open.last_mut() {
                    name(nest, range);
                }
            }
            Kind::Keyword if self.annotation == 0 && after_open => self.head(range, word, note),
            Kind::Keyword if self.annotation == 0 => self.plain(range, word, note),
            _ => {}
        }
    }

    /// Behind the last token: what is still open ends there.
    pub(super) fn finish(&mut self, end: u32, mut ended: impl FnMut(Nest<N>, &Walker<N>)) {
        if let Some(nest) = self.closing.take() {
            ended(nest, self);
        }
        while let Some(mut nest) = self.open.pop() {
            nest.range.end = end;
            ended(nest, self);
        }
    }

    fn begin(&mut self, range: Range, note: N, head: Head) {
        let (is_flat, parts) = (head.is_block(), Vec::new());
        self.open.push(Nest { range, note, head, is_flat, is_closed: false, parts });
    }

    /// `)` ends a list, and the flat blocks in it that have no `end`.
    fn close(&mut self, range: Range, ended: &mut impl FnMut(Nest<N>, &Walker<N>)) {
        while let Some(mut nest) = self.open.pop() {
            nest.range.end = if nest.is_flat { range.start } else { range.end };
            let is_list = !nest.is_flat;
            nest.is_closed = is_list;
            ended(nest, self);
            if is_list {
                return;
            }
        }
    }

    /// A keyword right behind a `(`.
    fn head(&mut self, keyword: Range, word: &str, note: N) {
        let part = Part { keyword, label: None, note };
        let mut inner = self.open.iter_mut().rev();
        let Some(own) = inner.next() else { return };
        own.head = Head::of(word);
        if own.head.is_block() {
            own.parts.push(part);
            self.labelled = true;
        } else if let Some(around) = inner.next().filter(|it| !it.is_flat && it.head.has_part(word))
        {
            around.parts.push(part);
        }
    }

    /// A keyword elsewhere.
    fn plain(&mut self, keyword: Range, word: &str, note: N) {
        let head = Head::of(word);
        let part = Part { keyword, label: None, note };
        if head.is_block() {
            self.begin(keyword, note, head);
        }
        let ends = |nest: &Nest<N>| match word {
            "end" => true,
            "delegate" => nest.head == Head::Try,
            _ => false,
        };
        let Some(nest) = self.open.last_mut().filter(|it| it.is_flat) else { return };
        if head.is_block() || nest.head.has_part(word) && word != "delegate" {
            nest.parts.push(part);
            // What stands behind `catch` is a tag.
            self.labelled = head.is_block() || word == "else";
        } else if ends(nest)
            && let Some(mut nest) = self.open.pop()
        {
            nest.parts.push(part);
            nest.range.end = keyword.end;
            nest.is_closed = true;
            self.closing = Some(nest);
            // The name behind `delegate` is that of a block around.
            self.labelled = word == "end";
        }
    }
}

/// The name behind the last keyword of a block.
fn name<N>(nest: &mut Nest<N>, label: Range) {
    if let Some(part) = nest.parts.last_mut() {
        part.label = Some(label);
    }
}

/// Meets all tokens of a chunk; gives its lists and blocks in the order in which they end, those
/// that are wanted.
pub(super) fn nests(chunk: &Chunk, wanted: impl Fn(&Nest<()>) -> bool) -> Vec<Nest<()>> {
    let mut found = Vec::new();
    let mut walker = Walker::default();
    let mut take = |nest: Nest<()>, _: &Walker<()>| {
        if wanted(&nest) {
            found.push(nest);
        }
    };
    for (kind, range) in token::placed(chunk.tokens()).filter(|(kind, _)| !kind.is_trivia()) {
        walker.token((kind, range), range.of(chunk.text()), (), &mut take);
    }
    walker.finish(chunk.len(), take);
    found
}

impl<N> Nest<N> {
    /// Whether a range is one of its keywords.
    pub(super) fn has_keyword(&self, range: Range) -> bool {
        self.parts.iter().any(|it| it.keyword == range)
    }

    /// The names behind its keywords, the first that of the block.
    pub(super) fn labels(&self) -> impl Iterator<Item = Range> + '_ {
        self.parts.iter().filter_map(|it| it.label)
    }
}
