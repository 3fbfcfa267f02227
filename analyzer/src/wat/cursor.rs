//! Walking a chunk's tokens: trivia and unknown annotations are stepped over.

use crate::text::Range;
use crate::wat::token::{Kind, Token};

/// A place between tokens of a chunk, from which a cursor can go on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Place {
    /// Index of the next token.
    pub token: u32,
    /// Byte offset in the chunk.
    pub offset: u32,
}

/// A token of interest and where it stands in the chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cursor<'a> {
    text: &'a str,
    tokens: &'a [Token],
    place: Place,
    /// One past the last token that was stepped over and was no trivia.
    solid_end: u32,
}

/// The annotations that mean something to us; all others are trivia.
fn is_known_annotation(word: &str) -> bool {
    matches!(word, "(@name" | "(@custom" | "(@metadata.code.branch_hint")
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(text: &'a str, tokens: &'a [Token]) -> Cursor<'a> {
        Cursor::from(text, tokens, Place::default())
    }

    /// Goes on at a place that [`Cursor::place`] gave for the same chunk.
    pub(crate) fn from(text: &'a str, tokens: &'a [Token], place: Place) -> Cursor<'a> {
        let mut cursor = Cursor { text, tokens, place, solid_end: place.offset };
        cursor.skip_trivia();
        cursor
    }

    /// How many tokens are left, trivia among them.
    pub(crate) fn left(&self) -> usize {
        self.tokens.len().saturating_sub(self.place.token as usize)
    }

    /// To the last token of the chunk, if it is of this kind.
    pub(crate) fn go_to_last(&mut self, kind: Kind) -> bool {
        let last = self.tokens.last().filter(|last| last.kind() == kind);
        if let Some(last) = last {
            let number = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
            let offset = number(self.text.len()) - last.len();
            self.place = Place { token: number(self.tokens.len()) - 1, offset };
        }
        last.is_some()
    }

    /// Goes on at a place of the same chunk.
    pub(crate) fn go_on(&mut self, place: Place) {
        self.place = place;
        self.skip_trivia();
    }

    /// The text and tokens that it walks over.
    pub(crate) fn chunk(&self) -> (&'a str, &'a [Token]) {
        (self.text, self.tokens)
    }

    pub(crate) fn place(&self) -> Place {
        self.place
    }

    fn token(&self) -> Option<Token> {
        self.tokens.get(self.place.token as usize).copied()
    }

    fn step(&mut self) {
        if let Some(token) = self.token() {
            self.place.token += 1;
            self.place.offset += token.len();
        }
    }

    fn skip_trivia(&mut self) {
        while let Some(token) = self.token() {
            match token.kind() {
                kind if kind.is_trivia() => self.step(),
                Kind::Annotation if !is_known_annotation(self.text()) => self.step_over_list(),
                _ => return,
            }
        }
    }

    fn step_over_list(&mut self) {
        let mut depth = 0u32;
        while let Some(token) = self.token() {
            match token.kind() {
                Kind::Open | Kind::Annotation => depth += 1,
                Kind::Close if depth <= 1 => {
                    self.step();
                    return;
                }
                Kind::Close => depth -= 1,
                _ => {}
            }
            self.step();
        }
    }

    /// The token at hand; none at the end of the chunk.
    pub(crate) fn kind(&self) -> Option<Kind> {
        self.token().map(Token::kind)
    }

    /// The text of the token at hand; empty at the end.
    pub(crate) fn text(&self) -> &'a str {
        self.range().of(self.text)
    }

    /// The range of the token at hand; at the end an empty one behind the last solid token.
    pub(crate) fn range(&self) -> Range {
        let start = self.place.offset;
        Range::new(start, start + self.token().map_or(0, Token::len))
    }

    /// Where the next token that counts begins.
    pub(crate) fn offset(&self) -> u32 {
        self.place.offset
    }

    /// To the next token that counts.
    pub(crate) fn bump(&mut self) {
        self.step();
        self.solid_end = self.place.offset;
        self.skip_trivia();
    }

    /// Where the token behind which the cursor stands ends.
    pub(crate) fn solid_end(&self) -> u32 {
        self.solid_end
    }

    pub(crate) fn is(&self, kind: Kind) -> bool {
        self.kind() == Some(kind)
    }

    /// Whether the list is over here: at its `)`, or at the end of the chunk.
    pub(crate) fn at_close(&self) -> bool {
        matches!(self.kind(), None | Some(Kind::Close))
    }

    /// The keyword at hand.
    pub(crate) fn keyword(&self) -> Option<&'a str> {
        self.is(Kind::Keyword).then(|| self.text())
    }

    /// The keyword right behind the `(` at hand.
    pub(crate) fn list_keyword(&self) -> Option<&'a str> {
        if !self.is(Kind::Open) {
            return None;
        }
        let mut next = *self;
        next.bump();
        next.keyword()
    }

    /// Over one token, or one whole list; never over a `)` that closes more than was opened.
    pub(crate) fn skip_tree(&mut self) {
        match self.kind() {
            Some(Kind::Open | Kind::Annotation) => {
                self.step_over_list();
                self.solid_end = self.place.offset;
                self.skip_trivia();
            }
            Some(Kind::Close) | None => {}
            Some(_) => self.bump(),
        }
    }

    /// To the `)` that closes the list at hand, without stepping over it.
    pub(crate) fn skip_to_close(&mut self) {
        while !self.at_close() {
            self.skip_tree();
        }
    }

    /// Over indices and names that belong to an instruction which makes no sense.
    pub(crate) fn skip_to_instruction(&mut self) {
        while matches!(self.kind(), Some(Kind::Id | Kind::Number)) {
            self.bump();
        }
    }
}
