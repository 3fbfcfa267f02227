//! What is known of a text as a whole, worked out when first asked for after an edit.

use crate::ide::{Encoding, Settings, Span};
use crate::text::Range;
use crate::wat;
use crate::wat::diagnostic;
use crate::wat::document::Document;
use crate::wat::live::Live;

/// The cache: it is never older than the text.
#[derive(Debug, Default)]
pub(super) struct Analysis {
    known: Option<wat::Analysis>,
    /// What is wrong, from edit to edit.
    live: Option<Live>,
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

    /// What is wrong, in the order of the text.
    pub(super) fn findings(
        &mut self,
        document: &Document,
        settings: Settings,
    ) -> Vec<diagnostic::Diagnostic> {
        if !document.holds_module() {
            return self.view(document, settings).known.diagnostics.clone();
        }
        match &mut self.live {
            Some(live) => live.update(document),
            None => self.live = Some(Live::new(document, settings.features)),
        }
        self.live.as_ref().map_or_else(Vec::new, Live::diagnostics)
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
