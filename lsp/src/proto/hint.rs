//! Texts between the words.

use analyzer::ide;
use tower_lsp::lsp_types::{InlayHint, InlayHintKind, InlayHintLabel, InlayHintTooltip};

use crate::proto;

/// To the client. The blanks around a hint are its own.
pub(crate) fn hint(hint: ide::Hint) -> InlayHint {
    let label = hint.label.trim();
    InlayHint {
        position: proto::position(hint.at),
        padding_left: Some(hint.label.starts_with(' ')),
        padding_right: Some(hint.label.ends_with(' ')),
        kind: match hint.kind {
            ide::HintKind::Type => Some(InlayHintKind::TYPE),
            ide::HintKind::Parameter => Some(InlayHintKind::PARAMETER),
            ide::HintKind::Other => None,
        },
        label: InlayHintLabel::String(label.to_owned()),
        text_edits: None,
        tooltip: None,
        data: None,
    }
}

/// To the client: what became of a directive, behind it.
pub(crate) fn verdict(verdict: ide::Verdict) -> InlayHint {
    InlayHint {
        position: proto::position(verdict.span.end),
        padding_left: Some(true),
        padding_right: None,
        kind: None,
        label: InlayHintLabel::String(verdict.label),
        text_edits: None,
        tooltip: Some(InlayHintTooltip::String(verdict.detail)),
        data: None,
    }
}
