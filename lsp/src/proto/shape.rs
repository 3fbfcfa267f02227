//! What has to do with the shape of a text: folds, selections, highlights, names that are edited
//! together, links.

use analyzer::ide;
use tower_lsp::lsp_types::{
    DocumentHighlight, DocumentHighlightKind, DocumentLink, FoldingRange, FoldingRangeKind,
    LinkedEditingRanges, SelectionRange, Url,
};

use crate::proto::range;

/// To the client.
pub(crate) fn fold(fold: &ide::Fold, ends: ide::FoldEnds) -> FoldingRange {
    let (end_line, end_character) = match ends {
        ide::FoldEnds::Lines => (fold.last_line, None),
        ide::FoldEnds::Anywhere => (fold.end_line, fold.end_column),
    };
    let kind = match fold.kind {
        ide::FoldKind::Code => None,
        ide::FoldKind::Comment => Some(FoldingRangeKind::Comment),
        ide::FoldKind::Imports => Some(FoldingRangeKind::Imports),
        ide::FoldKind::Region => Some(FoldingRangeKind::Region),
    };
    FoldingRange { start_line: fold.line, end_line, end_character, kind, ..FoldingRange::default() }
}

/// To the client, from the inside outwards. The door has few of them, so that nesting is no danger.
pub(crate) fn selection(spans: &[ide::Span]) -> SelectionRange {
    let mut outer: Option<SelectionRange> = None;
    for span in spans.iter().rev() {
        outer = Some(SelectionRange { range: range(*span), parent: outer.map(Box::new) });
    }
    // There is always all of the text, be it empty.
    outer.unwrap_or(SelectionRange { range: range(ide::Span::default()), parent: None })
}

/// To the client.
pub(crate) fn highlight(highlight: ide::Highlight) -> DocumentHighlight {
    let kind = match highlight.access {
        ide::Access::Mention => DocumentHighlightKind::TEXT,
        ide::Access::Read => DocumentHighlightKind::READ,
        ide::Access::Write => DocumentHighlightKind::WRITE,
    };
    DocumentHighlight { range: range(highlight.span), kind: Some(kind) }
}

/// To the client, with what a name may hold behind its `$`, as a regular expression.
pub(crate) fn linked(spans: &[ide::Span]) -> LinkedEditingRanges {
    LinkedEditingRanges {
        ranges: spans.iter().map(|span| range(*span)).collect(),
        word_pattern: Some(r"[!#-'*+\-./0-9:<=>?@A-Z\\^-z|~]+".to_owned()),
    }
}

/// To the client; none for what it could not read as an address.
pub(crate) fn link(link: &ide::Link) -> Option<DocumentLink> {
    let target = Some(Url::parse(&link.target).ok()?);
    Some(DocumentLink { range: range(link.span), target, tooltip: None, data: None })
}
