//! What a word means.

use analyzer::ide;
use tower_lsp::lsp_types::{Hover, HoverContents, MarkupContent, MarkupKind};

use crate::proto;

/// To the client.
pub(crate) fn hover(hover: ide::Hover) -> Hover {
    let contents = MarkupContent { kind: MarkupKind::Markdown, value: hover.markdown };
    Hover { contents: HoverContents::Markup(contents), range: Some(proto::range(hover.span)) }
}
