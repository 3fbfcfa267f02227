//! Layout.

use analyzer::ide;
use tower_lsp::lsp_types::{DocumentOnTypeFormattingOptions, FormattingOptions};

/// From the client.
pub(crate) fn tabs(options: &FormattingOptions) -> ide::Tabs {
    ide::Tabs { size: options.tab_size, are_spaces: options.insert_spaces }
}

/// The characters after which a layout is asked for: the first and the others.
pub(crate) fn triggers() -> DocumentOnTypeFormattingOptions {
    DocumentOnTypeFormattingOptions {
        first_trigger_character: "\n".to_owned(),
        more_trigger_character: Some(vec![")".to_owned()]),
    }
}

/// From the client; none for what is no trigger.
pub(crate) fn typed(text: &str) -> Option<ide::Typed> {
    match text {
        "\n" | "\r\n" => Some(ide::Typed::LineEnd),
        ")" => Some(ide::Typed::Close),
        _ => None,
    }
}
