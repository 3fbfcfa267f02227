//! Layout: what formatting a text would replace, with lines and columns.

use crate::config::INDENTS;
use crate::ide::source::Sweep;
use crate::ide::{Edit, File, Layout, Position, Settings, Span, Tabs, Typed};
use crate::text;
use crate::wat::document::Document;
use crate::wat::format::{self, Options};

impl File {
    /// What laying out the text would replace: blanks only, in the order of the text and apart.
    /// Fields that are broken stay as they are. Linear in the length of the text.
    #[must_use]
    pub fn format(&self, tabs: Tabs) -> Vec<Edit> {
        let options = options(self.settings.layout, tabs);
        let edits = format::format_edits(&self.document, options);
        self::edits(&self.document, self.settings, edits)
    }

    /// As [`File::format`], of the fields that a range touches.
    #[must_use]
    pub fn format_range(&self, span: Span, tabs: Tabs) -> Vec<Edit> {
        let range = self.range(span);
        let options = options(self.settings.layout, tabs);
        let edits = format::format_range(&self.document, range, options);
        self::edits(&self.document, self.settings, edits)
    }

    /// What a character that was just typed entails for the blanks at the start of its line; the
    /// place is that behind the character. Linear in the field around it.
    #[must_use]
    pub fn format_typed(&self, at: Position, typed: Typed, tabs: Tabs) -> Vec<Edit> {
        let (document, offset) = (&self.document, self.offset(at));
        let options = options(self.settings.layout, tabs);
        let edits = match typed {
            Typed::LineEnd => format::typed::line_end(document, offset, options),
            Typed::Close => format::typed::close(document, offset, options).into_iter().collect(),
        };
        self::edits(document, self.settings, edits)
    }
}

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
