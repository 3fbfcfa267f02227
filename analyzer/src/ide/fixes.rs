//! Fixes: what would put findings right, with lines and columns.

use crate::ide::diagnostics::{self, Found};
use crate::ide::{Edit, Encoding, Fix, Span};
use crate::text::Range;
use crate::wat::document::Document;
use crate::wat::lint::{self, mend};

/// The fixes of the findings that touch a place, in the order of the text.
pub(super) fn fixes(
    document: &Document,
    encoding: Encoding,
    found: Vec<Found>,
    place: Range,
) -> Vec<Fix> {
    let touches = |it: &Found| it.range().start <= place.end && place.start <= it.range().end;
    let mut fixes = Vec::new();
    for it in found.into_iter().filter(touches) {
        let fix = match &it {
            Found::Error(error) => mend::fix(document, error),
            Found::Lint(finding) => finding.fix.clone(),
            Found::Verdict(finding) => finding.fix.clone(),
        };
        let Some(lint::Fix { title, edits, safe }) = fix else { continue };
        let Some(finding) = diagnostics::diagnostics(document, encoding, vec![it], 0).pop() else {
            continue;
        };
        let span = |range: Range| Span {
            start: document.position(range.start, encoding),
            end: document.position(range.end, encoding),
        };
        let edits = edits.into_iter().map(|it| Edit { span: span(it.range), new: it.new });
        fixes.push(Fix { title, edits: edits.collect(), safe, finding });
    }
    fixes
}
