//! Diagnostics: what the front end of the text found, with lines and columns.

use crate::ide::source::Sweep;
use crate::ide::{Diagnostic, Encoding, Related, Severity};
use crate::spec::limits;
use crate::wat::diagnostic;
use crate::wat::document::Document;

/// The findings in the order of the text, at most [`limits::FILE_DIAGNOSTICS`]; then a last one
/// says how many more there are.
pub(super) fn diagnostics(
    document: &Document,
    encoding: Encoding,
    found: &[diagnostic::Diagnostic],
) -> Vec<Diagnostic> {
    let more = found.len().saturating_sub(limits::FILE_DIAGNOSTICS);
    let found = found.get(..limits::FILE_DIAGNOSTICS).unwrap_or(found);
    let mut sweep = Sweep::new(document, encoding);
    let mut all: Vec<Diagnostic> = found.iter().map(|it| spanned(it, &mut sweep)).collect();
    relate(Sweep::new(document, encoding), found, &mut all);
    if let Some(last) = all.last()
        && more > 0
    {
        all.push(Diagnostic {
            span: last.span,
            severity: Severity::Hint,
            code: diagnostic::Code::Limit.as_str(),
            message: format!("{more} more findings are not shown"),
            related: Vec::new(),
        });
    }
    all
}

fn spanned(diagnostic: &diagnostic::Diagnostic, sweep: &mut Sweep<'_>) -> Diagnostic {
    Diagnostic {
        span: sweep.span(diagnostic.range),
        severity: severity(diagnostic.severity),
        code: diagnostic.code.as_str(),
        message: diagnostic.message.clone(),
        related: Vec::new(),
    }
}

/// Adds the related places. They lie anywhere, so they are put in order for a walk of their own.
fn relate(mut sweep: Sweep<'_>, found: &[diagnostic::Diagnostic], all: &mut [Diagnostic]) {
    let mut places: Vec<(usize, &diagnostic::Related)> = found
        .iter()
        .enumerate()
        .flat_map(|(at, it)| it.related.iter().map(move |related| (at, related)))
        .collect();
    places.sort_by_key(|(_, related)| related.range);
    for (at, related) in places {
        let span = sweep.span(related.range);
        if let Some(diagnostic) = all.get_mut(at) {
            diagnostic.related.push(Related { span, message: related.message.clone() });
        }
    }
}

fn severity(severity: diagnostic::Severity) -> Severity {
    match severity {
        diagnostic::Severity::Error => Severity::Error,
        diagnostic::Severity::Warning => Severity::Warning,
        diagnostic::Severity::Hint => Severity::Hint,
    }
}
