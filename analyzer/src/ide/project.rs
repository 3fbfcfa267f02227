//! The project file, with lines and columns.

use crate::config;
use crate::ide::{Config, Diagnostic, Encoding, PROJECT, Severity, Span};
use crate::text::LineIndex;

/// What a project file chooses, and what in it nobody understands.
pub(super) fn project(text: &str, encoding: Encoding) -> (Config, Vec<Diagnostic>) {
    let (config, findings) = Config::parse(text);
    let index = LineIndex::new(text);
    let diagnostic = |it: config::Finding| Diagnostic {
        span: Span {
            start: index.position(text, it.range.start, encoding),
            end: index.position(text, it.range.end, encoding),
        },
        severity: Severity::Error,
        code: PROJECT,
        tag: None,
        message: it.message,
        related: Vec::new(),
    };
    (config, findings.into_iter().map(diagnostic).collect())
}
