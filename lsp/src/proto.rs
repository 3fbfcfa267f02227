//! Between the protocol's types and the `ide` door's: nothing but translation.

use std::collections::HashMap;

use analyzer::ide;
use tower_lsp::lsp_types::*;

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

fn position(position: ide::Position) -> Position {
    Position { line: position.line, character: position.column }
}

fn range(span: ide::Span) -> Range {
    Range { start: position(span.start), end: position(span.end) }
}

/// To the client.
pub(crate) fn diagnostics(uri: &Url, diagnostics: &[ide::Diagnostic]) -> Vec<Diagnostic> {
    diagnostics.iter().map(|it| diagnostic(uri, it)).collect()
}

fn diagnostic(uri: &Url, diagnostic: &ide::Diagnostic) -> Diagnostic {
    let related = diagnostic.related.iter().map(|related| DiagnosticRelatedInformation {
        location: Location { uri: uri.clone(), range: range(related.span) },
        message: related.message.clone(),
    });
    let related: Vec<_> = related.collect();
    let tags = diagnostic.tag.map(|tag| match tag {
        ide::Tag::Unnecessary => DiagnosticTag::UNNECESSARY,
        ide::Tag::Deprecated => DiagnosticTag::DEPRECATED,
    });
    Diagnostic {
        range: range(diagnostic.span),
        severity: Some(match diagnostic.severity {
            ide::Severity::Error => DiagnosticSeverity::ERROR,
            ide::Severity::Warning => DiagnosticSeverity::WARNING,
            ide::Severity::Hint => DiagnosticSeverity::HINT,
        }),
        code: Some(NumberOrString::String(diagnostic.code.to_owned())),
        code_description: documentation(diagnostic.code),
        source: Some("wasmscope".to_owned()),
        message: diagnostic.message.clone(),
        related_information: (!related.is_empty()).then_some(related),
        tags: tags.map(|tag| vec![tag]),
        ..Diagnostic::default()
    }
}

/// Where a code is explained. Project files have no section there.
fn documentation(code: &str) -> Option<CodeDescription> {
    const PAGE: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/HEAD/docs/diagnostics.md#");
    let href = (code != ide::PROJECT).then(|| Url::parse(&format!("{PAGE}{code}")).ok());
    Some(CodeDescription { href: href.flatten()? })
}

/// To the client.
pub(crate) fn action(uri: &Url, fix: &ide::Fix) -> CodeActionOrCommand {
    let changes = HashMap::from([(uri.clone(), edits(fix.edits.clone()))]);
    CodeActionOrCommand::CodeAction(CodeAction {
        title: capitalized(&fix.title),
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![diagnostic(uri, &fix.finding)]),
        edit: Some(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }),
        is_preferred: Some(fix.safe),
        ..CodeAction::default()
    })
}

/// To the client.
pub(crate) fn edits(edits: Vec<ide::Edit>) -> Vec<TextEdit> {
    let edit = |it: ide::Edit| TextEdit { range: range(it.span), new_text: it.new };
    edits.into_iter().map(edit).collect()
}

/// From the client.
pub(crate) fn tabs(options: &FormattingOptions) -> ide::Tabs {
    ide::Tabs { size: options.tab_size, are_spaces: options.insert_spaces }
}

/// The characters after which a layout is asked for: the first and the others.
pub(crate) fn typed_triggers() -> DocumentOnTypeFormattingOptions {
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

/// Editors show titles in menus.
fn capitalized(title: &str) -> String {
    let mut chars = title.chars();
    chars
        .next()
        .map_or_else(String::new, |first| format!("{}{}", first.to_uppercase(), chars.as_str()))
}

/// To the client.
pub(crate) fn hover(hover: ide::Hover) -> Hover {
    let contents = MarkupContent { kind: MarkupKind::Markdown, value: hover.markdown };
    Hover { contents: HoverContents::Markup(contents), range: Some(range(hover.span)) }
}

/// To the client.
pub(crate) fn location(uri: &Url, span: ide::Span) -> Location {
    Location { uri: uri.clone(), range: range(span) }
}

/// To the client: a link with the range of the word, or a plain place.
pub(crate) fn definition(
    uri: Url,
    definition: &ide::Definition,
    has_links: bool,
) -> GotoDefinitionResponse {
    if has_links {
        return GotoDefinitionResponse::Link(vec![LocationLink {
            origin_selection_range: Some(range(definition.origin)),
            target_uri: uri,
            target_range: range(definition.target),
            target_selection_range: range(definition.name),
        }]);
    }
    GotoDefinitionResponse::Scalar(Location { uri, range: range(definition.name) })
}

/// To the client: a tree, or for old clients a list.
pub(crate) fn symbols(
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

fn kind(kind: ide::SymbolKind) -> SymbolKind {
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
