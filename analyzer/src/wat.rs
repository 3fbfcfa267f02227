//! The text format: a lossless document, what it declares, and its lowering to the binary format.
//!
//! ```text
//! text -> tokens -> chunks (one per field) -> items (what a field declares)
//!                      |                           |
//!                      tree, when asked            numbering of every index space
//!                                                  |
//!                      code of each function -> bytes + text ranges -> wasmparser
//! ```
//!
//! Every stage takes any text, loses no byte and never fails; what is wrong becomes
//! [`diagnostic::Diagnostic`]s. There is no recursion on input depth. There is no second type
//! checker: wasmparser judges what the text was lowered to. Nothing here knows editors or files.
//! Source: core specification, "Text Format".

pub(crate) mod check;
pub mod chunk;
pub(crate) mod code;
pub(crate) mod cursor;
pub mod diagnostic;
pub mod document;
mod encode;
pub mod format;
pub mod item;
pub mod lint;
pub mod literal;
pub mod live;
pub mod lower;
mod parse;
mod renamed;
pub(crate) mod script;
mod section;
pub(crate) mod spread;
pub mod symbols;
pub mod token;
pub mod tree;
mod types;

use crate::spec::accept::Accept;
use crate::text;
use crate::wat::diagnostic::Diagnostic;
use crate::wat::document::Document;
use crate::wat::lower::{Lowered, Scope};
use crate::wat::symbols::Symbols;

/// What can be said about a text.
#[derive(Clone, Debug, Default)]
pub struct Analysis {
    /// What is wrong, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
    /// What is defined, and where it is used.
    pub symbols: Symbols,
    /// The module, when the text has no error. Validation errors count.
    pub lowered: Option<Lowered>,
    /// Which proposals were accepted.
    pub accept: Accept,
}

/// Numbers, resolves, lowers and validates a document under a set of features, or under those of
/// an editor.
///
/// The modules of a script are judged each by itself, and by what its directive says of it. A
/// script, a component and a `(module binary …)` are not lowered.
#[must_use]
pub fn analyze(document: &Document, accept: impl Into<Accept>) -> Analysis {
    let accept = accept.into();
    if document.holds_module() {
        module(document, accept, Scope::All)
    } else {
        script::analyze(document, accept)
    }
}

/// As [`analyze`], for who asks for nothing but the module and what is wrong with it: what the code
/// of a module defines and uses is not among the symbols.
#[must_use]
pub fn validate(document: &Document, accept: impl Into<Accept>) -> Analysis {
    if document.holds_module() {
        module(document, accept.into(), Scope::Module)
    } else {
        analyze(document, accept)
    }
}

/// What can be said about the text of one core module.
fn module(document: &Document, accept: Accept, scope: Scope) -> Analysis {
    let mut parts = lower::parts(document, scope);
    let starts = document.chunks().iter().scan(0, |next, chunk| {
        let start = *next;
        *next += chunk.len();
        Some(start)
    });
    check::check(&mut parts, &starts.collect::<Vec<u32>>(), accept.features(document.uses()));
    let mut diagnostics = std::mem::take(&mut parts.diagnostics);
    diagnostics.sort();
    diagnostics.dedup();
    let broken = diagnostics.iter().any(|it| it.severity == diagnostic::Severity::Error);
    let symbols = std::mem::take(&mut parts.symbols);
    let lowered = (!broken).then(|| parts.into_lowered());
    Analysis { diagnostics, symbols, lowered, accept }
}

/// Lowers a document without validating it.
///
/// # Errors
/// The errors of the text, in its order; never empty.
pub fn lower(document: &Document) -> Result<Lowered, Vec<Diagnostic>> {
    let mut parts = lower::parts(document, Scope::Module);
    if !document.holds_module() {
        let range = text::Range::new(0, 0);
        let message =
            "not supported yet: lowering of a script, a component or a `(module binary …)`";
        parts.diagnostics.push(Diagnostic::error(range, diagnostic::Code::Unsupported, message));
    }
    if parts.is_broken() {
        let mut diagnostics = parts.diagnostics;
        diagnostics.sort();
        return Err(diagnostics);
    }
    Ok(parts.into_lowered())
}

#[cfg(test)]
pub(crate) mod tests;
