//! Texts in the binary format: all of one module, or the module around a place for who explains it.

use crate::ide::analysis::{self, Analysis};
use crate::ide::diagnostics::{self, Found};
use crate::ide::{Diagnostic, Settings, actions};
use crate::wat;
use crate::wat::document::Document;
use crate::wat::lower::Lowered;

/// Explains something of the module around a place, which is an offset in it. None where the module
/// has errors.
pub(super) fn at<T>(
    analysis: &mut Analysis,
    document: &Document,
    settings: Settings,
    offset: u32,
    explain: fn(&Document, &Lowered, u32) -> Option<T>,
) -> Option<T> {
    let found = actions::at(analysis, document, settings, offset, |seat| {
        let lowered = wat::validate(seat.module, analysis::accept(settings)).lowered?;
        explain(seat.module, &lowered, offset.checked_sub(seat.base)?)
    });
    found.flatten()
}

/// The module that a text is.
pub(super) fn assemble(
    document: &Document,
    settings: Settings,
) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let analysis = wat::validate(document, analysis::accept(settings));
    match analysis.lowered {
        Some(lowered) => Ok(lowered.bytes),
        None => {
            let found = analysis.diagnostics.into_iter().map(Found::Error).collect();
            Err(diagnostics::diagnostics(document, settings.encoding, found, 0))
        }
    }
}
