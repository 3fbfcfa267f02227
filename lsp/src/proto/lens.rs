//! Lenses. What one says is resolved when it is seen.

use analyzer::ide;
use serde::{Deserialize, Serialize};
use tower_lsp::lsp_types::{CodeLens, Command, Location, Url};

use crate::proto::{location, range};

/// The command of a client that shows places: it gets a URI, a position and locations.
pub(crate) const SHOW_REFERENCES: &str = "wasmscope.showReferences";

/// What comes back with a lens that is to be resolved.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Data {
    /// The text.
    pub(crate) uri: Url,
}

/// To the client.
pub(crate) fn lenses(uri: &Url, lenses: &[ide::Lens]) -> Vec<CodeLens> {
    // The data is small and has no map, so that it can always be written.
    let data = serde_json::to_value(Data { uri: uri.clone() }).ok();
    let lens = |it: &ide::Lens| match it.kind {
        ide::LensKind::References => {
            CodeLens { range: range(it.span), command: None, data: data.clone() }
        }
    };
    lenses.iter().map(lens).collect()
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
