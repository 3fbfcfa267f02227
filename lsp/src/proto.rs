//! Between the protocol's types and the `ide` door's: nothing but translation. What all features
//! need stands here, each feature in a file of its own.

pub(crate) mod action;
pub(crate) mod command;
pub(crate) mod completion;
pub(crate) mod definition;
pub(crate) mod diagnostic;
pub(crate) mod format;
pub(crate) mod hierarchy;
pub(crate) mod hint;
pub(crate) mod hover;
pub(crate) mod lens;
pub(crate) mod rename;
pub(crate) mod run;
pub(crate) mod shape;
pub(crate) mod signature;
pub(crate) mod symbol;
pub(crate) mod token;

use analyzer::ide;
use tower_lsp::lsp_types::{Location, Position, PositionEncodingKind, Range, TextEdit, Url};

/// The encoding of columns: bytes when the client can, else what the protocol always allows.
pub(crate) fn encoding(offered: &[PositionEncodingKind]) -> ide::Encoding {
    if offered.contains(&PositionEncodingKind::UTF8) {
        ide::Encoding::Utf8
    } else {
        ide::Encoding::Utf16
    }
}

/// A script or a module, by what the client says or by the file's name.
pub(crate) fn language(id: &str, uri: &Url) -> ide::Language {
    if id == "wast" || uri.path().ends_with(".wast") {
        ide::Language::Wast
    } else {
        ide::Language::Wat
    }
}

/// Whether a text is shown by the editor, but no file of its own: a binary as text.
pub(crate) fn is_read_only(uri: &Url) -> bool {
    uri.scheme() == "wasmscope-wasm"
}

/// The name of an encoding.
pub(crate) fn encoding_kind(encoding: ide::Encoding) -> PositionEncodingKind {
    match encoding {
        ide::Encoding::Utf8 => PositionEncodingKind::UTF8,
        ide::Encoding::Utf16 => PositionEncodingKind::UTF16,
        ide::Encoding::Utf32 => PositionEncodingKind::UTF32,
    }
}

/// From the client.
pub(crate) fn from_position(position: Position) -> ide::Position {
    ide::Position { line: position.line, column: position.character }
}

/// From the client.
pub(crate) fn from_range(range: Range) -> ide::Span {
    ide::Span { start: from_position(range.start), end: from_position(range.end) }
}

/// To the client.
pub(crate) fn position(position: ide::Position) -> Position {
    Position { line: position.line, character: position.column }
}

/// To the client.
pub(crate) fn range(span: ide::Span) -> Range {
    Range { start: position(span.start), end: position(span.end) }
}

/// To the client.
pub(crate) fn edits(edits: Vec<ide::Edit>) -> Vec<TextEdit> {
    let edit = |it: ide::Edit| TextEdit { range: range(it.span), new_text: it.new };
    edits.into_iter().map(edit).collect()
}

/// To the client.
pub(crate) fn location(uri: &Url, span: ide::Span) -> Location {
    Location { uri: uri.clone(), range: range(span) }
}
