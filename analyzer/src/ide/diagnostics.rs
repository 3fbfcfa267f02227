//! Diagnostics: what the front end of the text found, with lines and columns.

use crate::ide::source::Sweep;
use crate::ide::{Diagnostic, Encoding, Related, Severity, assertions};
use crate::text::Range;
use crate::wat::document::Document;
use crate::wat::{diagnostic, lint};

/// Something that was found.
#[derive(Clone, Debug)]
pub(super) enum Found {
    /// By the front end of the text.
    Error(diagnostic::Diagnostic),
    /// By a lint.
    Lint(lint::Finding),
    /// By running a script.
    Verdict(assertions::Finding),
}

impl Found {
    /// Bytes of the text.
    pub(super) fn range(&self) -> Range {
        match self {
            Found::Error(it) => it.range,
            Found::Lint(it) => it.range,
            Found::Verdict(it) => it.range,
        }
    }

    fn related(&self) -> &[diagnostic::Related] {
        match self {
            Found::Error(it) => &it.related,
            Found::Lint(it) => &it.related,
            Found::Verdict(it) => &it.related,
        }
    }
}

/// At most so many of the findings, which come in order: those around a place; and how many more
/// there are.
pub(super) fn capped(
    mut found: Vec<Found>,
    most: usize,
    near: impl FnOnce() -> u32,
) -> (Vec<Found>, usize) {
    let more = found.len().saturating_sub(most);
    if more > 0 {
        let near = near();
        let behind = found.partition_point(|it| it.range().end < near);
        found.drain(..behind.saturating_sub(most / 2).min(more));
        found.truncate(most);
    }
    (found, more)
}

/// The findings in the order of the text; then a last one says how many more there are.
pub(super) fn diagnostics(
    document: &Document,
    encoding: Encoding,
    found: Vec<Found>,
    more: usize,
) -> Vec<Diagnostic> {
    let mut sweep = Sweep::new(document, encoding);
    let spanned = |it| spanned(document, it, &mut sweep);
    let mut all: Vec<Diagnostic> = found.iter().map(spanned).collect();
    relate(Sweep::new(document, encoding), &found, &mut all);
    if let Some(last) = all.last()
        && more > 0
    {
        all.push(Diagnostic {
            span: last.span,
            severity: Severity::Hint,
            code: diagnostic::Code::Limit.as_str(),
            tag: None,
            message: format!("{more} more findings are not shown"),
            related: Vec::new(),
        });
    }
    all
}

fn spanned(document: &Document, found: &Found, sweep: &mut Sweep<'_>) -> Diagnostic {
    let span = sweep.span(found.range());
    match found {
        Found::Error(it) => Diagnostic {
            span,
            severity: severity(it.severity),
            code: it.code.as_str(),
            tag: lint::mend::tag(document, it),
            message: it.message.clone(),
            related: Vec::new(),
        },
        Found::Lint(it) => Diagnostic {
            span,
            severity: match it.level {
                lint::Level::Deny => Severity::Error,
                lint::Level::Warn => Severity::Warning,
                lint::Level::Hint | lint::Level::Allow => Severity::Hint,
            },
            code: it.lint.info().name,
            tag: it.lint.info().tag,
            message: it.message.clone(),
            related: Vec::new(),
        },
        Found::Verdict(it) => Diagnostic {
            span,
            severity: it.severity,
            code: it.code,
            tag: None,
            message: it.message.clone(),
            related: Vec::new(),
        },
    }
}

/// Adds the related places. They lie anywhere, so they are put in order for a walk of their own.
fn relate(mut sweep: Sweep<'_>, found: &[Found], all: &mut [Diagnostic]) {
    let mut places: Vec<(usize, &diagnostic::Related)> = found
        .iter()
        .enumerate()
        .flat_map(|(at, it)| it.related().iter().map(move |related| (at, related)))
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
