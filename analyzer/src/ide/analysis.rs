//! What is known of a text as a whole, worked out when first asked for after an edit.

use crate::ide::{Encoding, Settings, Span};
use crate::text::Range;
use crate::wat;
use crate::wat::document::Document;

/// The cache: it is never older than the text.
#[derive(Debug, Default)]
pub(super) struct Analysis {
    known: Option<wat::Analysis>,
}

/// A text and what is known of it: what the features look at.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) document: &'a Document,
    pub(super) encoding: Encoding,
    pub(super) known: &'a wat::Analysis,
}

impl Analysis {
    /// The text has changed.
    pub(super) fn forget(&mut self) {
        self.known = None;
    }

    /// The text with its findings and names.
    pub(super) fn view<'a>(&'a mut self, document: &'a Document, settings: Settings) -> View<'a> {
        let analyze = || wat::analyze(document, settings.features);
        let known = self.known.get_or_insert_with(analyze);
        View { document, encoding: settings.encoding, known }
    }
}

impl View<'_> {
    /// Lines and columns of one range. For many of them there is `source::Sweep`.
    pub(super) fn span(&self, range: Range) -> Span {
        Span {
            start: self.document.position(range.start, self.encoding),
            end: self.document.position(range.end, self.encoding),
        }
    }
}
