//! What may be written at a place.

use analyzer::ide;
use serde_json::{Value, json};
use tower_lsp::lsp_types::{
    CompletionItem, CompletionItemKind, CompletionItemLabelDetails, CompletionList,
    CompletionOptions, CompletionOptionsCompletionItem, CompletionResponse, CompletionTextEdit,
    Documentation, InsertTextFormat, MarkupContent, MarkupKind, Position, TextEdit, Url,
};

use crate::capabilities::Client;
use crate::proto;

/// When completion is asked for, besides at letters.
pub(crate) fn options() -> CompletionOptions {
    let triggers = ["(", "$", ".", "\""];
    CompletionOptions {
        trigger_characters: Some(triggers.map(str::to_owned).to_vec()),
        resolve_provider: Some(true),
        completion_item: Some(CompletionOptionsCompletionItem {
            label_details_support: Some(true),
        }),
        ..CompletionOptions::default()
    }
}

/// To the client. Items keep their order by numbers; `uri` and `at` say later what was asked.
pub(crate) fn list(
    client: Client,
    uri: &Url,
    at: Position,
    found: ide::Completions,
) -> CompletionResponse {
    let items = found.items.into_iter().enumerate();
    let items = items.map(|(place, it)| item(client, (uri, at), place, it)).collect();
    CompletionResponse::List(CompletionList { is_incomplete: found.is_incomplete, items })
}

fn item(
    client: Client,
    (uri, at): (&Url, Position),
    place: usize,
    it: ide::Completion,
) -> CompletionItem {
    let detail = Some(it.detail).filter(|detail| !detail.is_empty());
    let with_details = client.has_label_details;
    let (details, detail) = if with_details { (detail, None) } else { (None, detail) };
    let edit = TextEdit { range: proto::range(it.edit.span), new_text: it.edit.new };
    CompletionItem {
        kind: Some(kind(it.kind)),
        detail,
        label_details: details
            .map(|detail| CompletionItemLabelDetails { detail: None, description: Some(detail) }),
        sort_text: Some(format!("{place:05}")),
        filter_text: (it.label != edit.new_text && it.kind == ide::CompletionKind::Import)
            .then(|| it.label.clone()),
        insert_text_format: it.is_snippet.then_some(InsertTextFormat::SNIPPET),
        text_edit: Some(CompletionTextEdit::Edit(edit)),
        additional_text_edits: (!it.additional.is_empty()).then(|| proto::edits(it.additional)),
        data: it.subject.map(|subject| data(uri, at, &subject)),
        label: it.label,
        ..CompletionItem::default()
    }
}

fn kind(kind: ide::CompletionKind) -> CompletionItemKind {
    match kind {
        ide::CompletionKind::Instruction => CompletionItemKind::OPERATOR,
        ide::CompletionKind::Snippet => CompletionItemKind::SNIPPET,
        ide::CompletionKind::Keyword => CompletionItemKind::KEYWORD,
        ide::CompletionKind::Type => CompletionItemKind::STRUCT,
        ide::CompletionKind::Func => CompletionItemKind::FUNCTION,
        ide::CompletionKind::Table => CompletionItemKind::VALUE,
        ide::CompletionKind::Memory => CompletionItemKind::MODULE,
        ide::CompletionKind::Global | ide::CompletionKind::Local => CompletionItemKind::VARIABLE,
        ide::CompletionKind::Tag => CompletionItemKind::EVENT,
        ide::CompletionKind::Elem | ide::CompletionKind::Data => CompletionItemKind::CONSTANT,
        ide::CompletionKind::Label => CompletionItemKind::REFERENCE,
        ide::CompletionKind::StructField => CompletionItemKind::FIELD,
        ide::CompletionKind::Import => CompletionItemKind::TEXT,
    }
}

/// The index spaces whose entries can be asked about.
const SPACES: [(&str, ide::Space); 8] = [
    ("type", ide::Space::Type),
    ("func", ide::Space::Func),
    ("table", ide::Space::Table),
    ("memory", ide::Space::Memory),
    ("global", ide::Space::Global),
    ("tag", ide::Space::Tag),
    ("elem", ide::Space::Elem),
    ("data", ide::Space::Data),
];

fn data(uri: &Url, at: Position, subject: &ide::Subject) -> Value {
    match subject {
        ide::Subject::Mnemonic(word) => json!({ "mnemonic": word }),
        ide::Subject::Wasi(name) => json!({ "wasi": name }),
        ide::Subject::Symbol(space, index) => {
            let word = SPACES.iter().find(|(_, it)| it == space).map(|(word, _)| *word);
            json!({ "uri": uri, "at": at, "space": word, "index": index })
        }
    }
}

/// What an item stands for, and the text and place where it was offered, if that matters.
pub(crate) fn subject(item: &CompletionItem) -> Option<(ide::Subject, Option<(Url, Position)>)> {
    let data = item.data.as_ref()?;
    let word = |key: &str| data.get(key).and_then(Value::as_str);
    if let Some(word) = word("mnemonic") {
        return Some((ide::Subject::Mnemonic(word.to_owned()), None));
    }
    if let Some(name) = word("wasi") {
        return Some((ide::Subject::Wasi(name.to_owned()), None));
    }
    let (_, space) = SPACES.iter().find(|(name, _)| Some(*name) == word("space"))?;
    let index = data.get("index").and_then(Value::as_u64).and_then(|it| u32::try_from(it).ok())?;
    let uri = Url::parse(word("uri")?).ok()?;
    let at = serde_json::from_value(data.get("at")?.clone()).ok()?;
    Some((ide::Subject::Symbol(*space, index), Some((uri, at))))
}

/// To the client: the item with more about it.
pub(crate) fn resolved(mut item: CompletionItem, markdown: Option<String>) -> CompletionItem {
    item.documentation = markdown.map(|value| {
        Documentation::MarkupContent(MarkupContent { kind: MarkupKind::Markdown, value })
    });
    item
}
