//! The outline of a text.

use analyzer::ide;
use tower_lsp::lsp_types::{Location, SymbolInformation, SymbolKind, Url};

use crate::json;
use crate::proto::range;
use crate::workspace::Found;

/// To the client, as JSON: a tree, or for old clients a list.
pub(crate) fn outline(
    uri: &Url,
    symbols: Vec<ide::Symbol>,
    has_tree: bool,
) -> serde_json::Result<Vec<u8>> {
    if !has_tree {
        return serde_json::to_vec(&flat(uri, symbols));
    }
    let mut text = Vec::new();
    json::list(&mut text, &symbols, tree)?;
    Ok(text)
}

/// Writes a [`DocumentSymbol`](tower_lsp::lsp_types::DocumentSymbol). The door's trees are two
/// deep: a module and what it holds.
fn tree(text: &mut Vec<u8>, symbol: &ide::Symbol) -> serde_json::Result<()> {
    text.extend_from_slice(b"{\"name\":");
    json::string(text, &symbol.name)?;
    if !symbol.detail.is_empty() {
        text.extend_from_slice(b",\"detail\":");
        json::string(text, &symbol.detail)?;
    }
    text.extend_from_slice(b",\"kind\":");
    serde_json::to_writer(&mut *text, &kind(symbol.kind))?;
    text.extend_from_slice(b",\"range\":");
    json::span(text, symbol.span);
    text.extend_from_slice(b",\"selectionRange\":");
    json::span(text, symbol.selection);
    if !symbol.children.is_empty() {
        text.extend_from_slice(b",\"children\":");
        json::list(text, &symbol.children, tree)?;
    }
    text.push(b'}');
    Ok(())
}

fn flat(uri: &Url, symbols: Vec<ide::Symbol>) -> Vec<SymbolInformation> {
    let mut list = Vec::new();
    let mut open: Vec<(ide::Symbol, Option<String>)> =
        symbols.into_iter().rev().map(|symbol| (symbol, None)).collect();
    while let Some((symbol, container)) = open.pop() {
        let inside = Some(symbol.name.clone());
        open.extend(symbol.children.into_iter().rev().map(|child| (child, inside.clone())));
        #[expect(deprecated, reason = "the field must be given")]
        list.push(SymbolInformation {
            name: symbol.name,
            kind: kind(symbol.kind),
            tags: None,
            deprecated: None,
            location: Location { uri: uri.clone(), range: range(symbol.span) },
            container_name: container,
        });
    }
    list
}

/// To the client: something that was found in the workspace.
pub(crate) fn found(it: Found) -> SymbolInformation {
    let Found { uri, name } = it;
    #[expect(deprecated, reason = "the field must be given")]
    SymbolInformation {
        name: name.name.into(),
        kind: kind(name.kind),
        tags: None,
        deprecated: None,
        location: Location { uri, range: range(name.selection) },
        container_name: name.container.map(Into::into),
    }
}

/// To the client.
pub(crate) fn kind(kind: ide::SymbolKind) -> SymbolKind {
    match kind {
        ide::SymbolKind::Module => SymbolKind::MODULE,
        ide::SymbolKind::Type => SymbolKind::STRUCT,
        ide::SymbolKind::Import => SymbolKind::INTERFACE,
        ide::SymbolKind::Func => SymbolKind::FUNCTION,
        ide::SymbolKind::Table => SymbolKind::ARRAY,
        ide::SymbolKind::Memory => SymbolKind::OBJECT,
        ide::SymbolKind::Global => SymbolKind::VARIABLE,
        ide::SymbolKind::Tag => SymbolKind::EVENT,
        ide::SymbolKind::Elem | ide::SymbolKind::Data => SymbolKind::CONSTANT,
        ide::SymbolKind::Export => SymbolKind::PROPERTY,
        ide::SymbolKind::Start => SymbolKind::CONSTRUCTOR,
        ide::SymbolKind::Component => SymbolKind::PACKAGE,
        ide::SymbolKind::Instance => SymbolKind::OBJECT,
        ide::SymbolKind::Assertion => SymbolKind::BOOLEAN,
        ide::SymbolKind::Action => SymbolKind::METHOD,
    }
}
