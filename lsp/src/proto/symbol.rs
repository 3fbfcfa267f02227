//! The outline of a text.

use analyzer::ide;
use tower_lsp::lsp_types::{
    DocumentSymbol, DocumentSymbolResponse, Location, SymbolInformation, SymbolKind, Url,
};

use crate::proto::range;
use crate::workspace::Found;

/// To the client: a tree, or for old clients a list.
pub(crate) fn outline(
    uri: &Url,
    symbols: Vec<ide::Symbol>,
    has_tree: bool,
) -> DocumentSymbolResponse {
    if has_tree {
        return DocumentSymbolResponse::Nested(symbols.into_iter().map(symbol).collect());
    }
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
    DocumentSymbolResponse::Flat(list)
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

/// The door's trees are two deep: a module and what it holds.
fn symbol(symbol: ide::Symbol) -> DocumentSymbol {
    let children = symbol.children.into_iter().map(self::symbol).collect::<Vec<_>>();
    #[expect(deprecated, reason = "the field must be given")]
    DocumentSymbol {
        name: symbol.name,
        detail: (!symbol.detail.is_empty()).then_some(symbol.detail),
        kind: kind(symbol.kind),
        tags: None,
        deprecated: None,
        range: range(symbol.span),
        selection_range: range(symbol.selection),
        children: (!children.is_empty()).then_some(children),
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
