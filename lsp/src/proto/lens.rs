//! Lenses. What one says is resolved when it is seen.

use analyzer::ide;
use serde::{Deserialize, Serialize};
use tower_lsp::lsp_types::{CodeLens, Command, Location, Url};

use crate::json;
use crate::proto::location;

/// The command of a client that shows places: it gets a URI, a position and locations.
pub(crate) const SHOW_REFERENCES: &str = "wasmscope.showReferences";

/// What comes back with a lens that is to be resolved.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Data {
    /// The text.
    pub(crate) uri: Url,
}

/// To the client: writes lenses into a list of them. See [`CodeLens`].
pub(crate) fn add(text: &mut Vec<u8>, uri: &Url, lenses: &[ide::Lens]) -> serde_json::Result<()> {
    let data = serde_json::to_string(&Data { uri: uri.clone() })?;
    json::more(text, lenses, |text, lens| match lens.kind {
        ide::LensKind::References => {
            text.extend_from_slice(b"{\"range\":");
            json::span(text, lens.span);
            text.extend_from_slice(b",\"data\":");
            text.extend_from_slice(data.as_bytes());
            text.push(b'}');
            Ok(())
        }
    })
}

/// To the client: how often something is used, and where, if it can show that.
pub(crate) fn references(lens: CodeLens, uri: &Url, uses: &[ide::Span], shows: bool) -> CodeLens {
    let title = match uses.len() {
        1 => "1 reference".to_owned(),
        count => format!("{count} references"),
    };
    let places: Vec<Location> = uses.iter().map(|span| location(uri, *span)).collect();
    let arguments = serde_json::json!([uri, lens.range.start, places]);
    let command = match arguments {
        serde_json::Value::Array(arguments) if shows && !uses.is_empty() => {
            Command::new(title, SHOW_REFERENCES.to_owned(), Some(arguments))
        }
        // A title only.
        _ => Command::new(title, String::new(), None),
    };
    CodeLens { command: Some(command), data: None, ..lens }
}
