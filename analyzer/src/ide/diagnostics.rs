//! Diagnostics: what the front end of the text found, with lines and columns.

use crate::ide::analysis::View;
use crate::ide::source::Sweep;
use crate::ide::{Diagnostic, Related, Severity};
use crate::wat::diagnostic;

/// All findings in the order of the text.
pub(super) fn diagnostics(view: &View<'_>) -> Vec<Diagnostic> {
    let mut sweep = Sweep::new(view.document, view.encoding);
    let mut found: Vec<&diagnostic::Diagnostic> = view.known.diagnostics.iter().collect();
    found.sort_by_key(|it| it.range);
    let mut all = Vec::with_capacity(found.len());
    for it in &found {
        all.push(Diagnostic {
            span: sweep.span(it.range),
            severity: severity(it.severity),
            code: it.code.as_str(),
            message: it.message.clone(),
            related: Vec::new(),
        });
    }
    // Related places lie anywhere: a second walk keeps the first one going forward.
    for (diagnostic, it) in all.iter_mut().zip(&found) {
        let related = it.related.iter().map(|related| Related {
            span: view.span(related.range),
            message: related.message.clone(),
        });
        diagnostic.related = related.collect();
    }
    all
}

fn severity(severity: diagnostic::Severity) -> Severity {
    match severity {
        diagnostic::Severity::Error => Severity::Error,
        diagnostic::Severity::Warning => Severity::Warning,
        diagnostic::Severity::Hint => Severity::Hint,
    }
}
