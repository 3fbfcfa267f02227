//! What an instruction takes.

use analyzer::ide;
use tower_lsp::lsp_types::{
    Documentation, MarkupContent, MarkupKind, ParameterInformation, ParameterLabel, SignatureHelp,
    SignatureHelpOptions, SignatureInformation, WorkDoneProgressOptions,
};

/// When signature help is asked for.
pub(crate) fn options() -> SignatureHelpOptions {
    SignatureHelpOptions {
        trigger_characters: Some(vec!["(".to_owned(), " ".to_owned()]),
        retrigger_characters: Some(vec![")".to_owned()]),
        work_done_progress_options: WorkDoneProgressOptions::default(),
    }
}

/// To the client. Places in a label are counted in units of UTF-16 whatever else is agreed.
pub(crate) fn help(signature: ide::Signature) -> SignatureHelp {
    let ide::Signature { label, params, active, documentation } = signature;
    let units = |end: usize| {
        let text = label.get(..end).unwrap_or_default();
        u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
    };
    let parameter = |(start, end): &(usize, usize)| ParameterInformation {
        label: ParameterLabel::LabelOffsets([units(*start), units(*end)]),
        documentation: None,
    };
    let parameters = params.iter().map(parameter).collect();
    let active = u32::try_from(active).ok();
    let documentation = MarkupContent { kind: MarkupKind::Markdown, value: documentation };
    let signature = SignatureInformation {
        parameters: Some(parameters),
        active_parameter: active,
        documentation: Some(Documentation::MarkupContent(documentation)),
        label,
    };
    SignatureHelp {
        signatures: vec![signature],
        active_signature: Some(0),
        active_parameter: active,
    }
}
