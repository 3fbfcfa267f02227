//! The questions about the shape of a text: what its words are, what can be folded, what lies around
//! a place, what stands for the same thing. The answers are worked out in a file each.

use crate::ide::{
    File, Fold, FoldEnds, Highlight, Link, Position, Span, Token, TokenChange, TokenComments,
    TokenSink, Tokens, highlight, linked, links, selection, tokens,
};

impl File {
    /// Writes down what each word is, in the order of the text; each says how far it lies behind the
    /// one before. Linear in the length of the text, by several threads.
    pub fn tokens<S: TokenSink>(&self, comments: TokenComments, sink: S) -> (Tokens, S) {
        tokens::tokens(&self.document, self.settings.encoding, comments, sink)
    }

    /// Hands over what has changed since somebody was told the tokens of this file, which are then
    /// those of now: the answer says which go, and what is handed over takes their place. None when
    /// most may have changed, then [`File::tokens`] is to be called. Linear in the fields that have
    /// changed, of a long one in a part of it.
    pub fn tokens_since(&self, told: &mut Tokens, write: impl FnMut(Token)) -> Option<TokenChange> {
        told.update(&self.document, self.settings.encoding, write)
    }

    /// The tokens that a range touches; the first says where it stands in the text.
    #[must_use]
    pub fn tokens_in(&self, span: Span) -> Vec<Token> {
        tokens::tokens_in(&self.document, self.settings.encoding, self.range(span))
    }

    /// What can be folded away, by lines, one for each line that stays; when that is more than
    /// `most`, what has least around it. Linear in the fields that have changed since it was last
    /// asked, and in the number of folds.
    pub fn folds(&mut self, ends: FoldEnds, most: Option<usize>) -> Vec<Fold> {
        self.folds.folds(&self.document, self.settings.encoding, ends, most)
    }

    /// What lies around a place, from the word outwards to all of the text: each is longer than the
    /// one before and holds it. Linear in the field.
    #[must_use]
    pub fn selections(&self, at: Position) -> Vec<Span> {
        selection::around(&self.document, self.settings.encoding, self.offset(at))
    }

    /// The places of the file that stand for the same as the name, index or keyword at a place, in
    /// order; none where that stands for nothing. Linear in the fields that mean it and the number
    /// of fields.
    pub fn highlights(&mut self, at: Position) -> Option<Vec<Highlight>> {
        let (offset, encoding) = (self.offset(at), self.settings.encoding);
        let keywords = highlight::of_keyword(&self.document, encoding, offset);
        if keywords.is_some() {
            return keywords;
        }
        let offset = highlight::asked(&self.document, offset);
        highlight::of_name(&mut self.asked(), offset)
    }

    /// The places that hold the name of the block at a place, without its `$`: what is typed at one
    /// of them belongs to all. None where there is only one. Linear in the field.
    #[must_use]
    pub fn linked(&self, at: Position) -> Option<Vec<Span>> {
        linked::linked(&self.document, self.settings.encoding, self.offset(at))
    }

    /// Addresses of the web in comments and strings. Linear in the length of the text.
    #[must_use]
    pub fn links(&self) -> Vec<Link> {
        links::links(&self.document, self.settings.encoding)
    }
}
