//! Layout: what formatting a text would replace, with lines and columns.

use crate::config::INDENTS;
use crate::ide::source::Sweep;
use crate::ide::{Edit, Layout, Settings, Tabs};
use crate::text;
use crate::wat::document::Document;
use crate::wat::format::Options;

/// What somebody has chosen, else what the editor does, else what is usual.
pub(super) fn options(layout: Layout, tabs: Tabs) -> Options {
    let usual = Options::default();
    let editor = Some(tabs.size).filter(|it| tabs.are_spaces && INDENTS.contains(it));
    Options {
        width: layout.width.unwrap_or(usual.width),
        indent: layout.indent.or(editor).unwrap_or(usual.indent),
    }
}

/// Edits of bytes, in the order of the text, as edits of lines and columns.
pub(super) fn edits(
    document: &Document,
    settings: Settings,
    edits: impl IntoIterator<Item = text::Edit>,
) -> Vec<Edit> {
    let mut sweep = Sweep::new(document, settings.encoding);
    edits.into_iter().map(|it| Edit { span: sweep.span(it.range), new: it.new }).collect()
}
