//! What an editor offers to do with a text.

use std::collections::HashMap;

use analyzer::ide;
use serde::{Deserialize, Serialize};
use tower_lsp::lsp_types::*;

use crate::proto;
use crate::proto::diagnostic;

/// The kind of the action that fixes all that is safe to be fixed.
pub(crate) const FIX_ALL: &str = "source.fixAll.wasmscope";

/// The word by which that is asked for; others are those of the door.
const FIX_ALL_ID: &str = "fix-all";

/// The kinds that there are.
pub(crate) fn kinds() -> Vec<CodeActionKind> {
    let plain = [
        CodeActionKind::QUICKFIX,
        CodeActionKind::REFACTOR_REWRITE,
        CodeActionKind::REFACTOR_EXTRACT,
        CodeActionKind::REFACTOR_INLINE,
        CodeActionKind::SOURCE_FIX_ALL,
    ];
    plain.into_iter().chain([CodeActionKind::from(FIX_ALL)]).collect()
}

/// What a client asks for.
pub(crate) struct Wanted(Option<Vec<CodeActionKind>>);

impl Wanted {
    pub(crate) fn new(context: CodeActionContext) -> Wanted {
        Wanted(context.only)
    }

    /// Whether a kind is asked for. A kind stands for all that begin with it; the empty one, or
    /// none, for all.
    pub(crate) fn wants(&self, kind: &CodeActionKind) -> bool {
        let covers = |wanted: &CodeActionKind| {
            let rest = kind.as_str().strip_prefix(wanted.as_str());
            wanted.as_str().is_empty()
                || rest.is_some_and(|it| it.is_empty() || it.starts_with('.'))
        };
        self.0.as_ref().is_none_or(|only| only.iter().any(covers))
    }

    /// Whether the action that fixes all is asked for by its kind.
    pub(crate) fn names_fix_all(&self) -> bool {
        self.0.is_some() && self.wants(&CodeActionKind::from(FIX_ALL))
    }
}

/// The kind of an action.
pub(crate) fn kind(kind: ide::ActionKind) -> CodeActionKind {
    match kind {
        ide::ActionKind::QuickFix => CodeActionKind::QUICKFIX,
        ide::ActionKind::Rewrite => CodeActionKind::REFACTOR_REWRITE,
        ide::ActionKind::Extract => CodeActionKind::REFACTOR_EXTRACT,
        ide::ActionKind::Inline => CodeActionKind::REFACTOR_INLINE,
    }
}

/// What is needed to make an action's edit later: it comes back with the action.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Data {
    pub(crate) uri: Url,
    /// Of the text for which it was offered.
    pub(crate) version: i32,
    pub(crate) range: Range,
    id: String,
}

/// What makes an action's edit.
pub(crate) enum Task {
    FixAll,
    /// The action of a word.
    At(String),
}

impl Data {
    /// For something at a place.
    pub(crate) fn new(uri: Url, version: i32, range: Range) -> Data {
        Data { uri, version, range, id: String::new() }
    }

    /// Reads what came back.
    pub(crate) fn of(action: &CodeAction) -> Option<Data> {
        serde_json::from_value(action.data.clone()?).ok()
    }

    pub(crate) fn task(&self) -> Task {
        match self.id.as_str() {
            FIX_ALL_ID => Task::FixAll,
            id => Task::At(id.to_owned()),
        }
    }

    /// An action without its edit.
    pub(crate) fn offer(&self, action: &ide::Action) -> CodeAction {
        self.unmade(action.id, action.title.clone(), kind(action.kind))
    }

    /// The action that fixes all, without its edit.
    pub(crate) fn offer_fix_all(&self) -> CodeAction {
        let title = "Fix all that is safe to be fixed".to_owned();
        self.unmade(FIX_ALL_ID, title, CodeActionKind::from(FIX_ALL))
    }

    fn unmade(&self, id: &str, title: String, kind: CodeActionKind) -> CodeAction {
        let data = Data { id: id.to_owned(), ..self.clone() };
        CodeAction {
            title,
            kind: Some(kind),
            data: serde_json::to_value(data).ok(),
            ..CodeAction::default()
        }
    }
}

/// Puts the edits into an action.
pub(crate) fn made(uri: &Url, action: CodeAction, edits: Vec<ide::Edit>) -> CodeAction {
    let changes = HashMap::from([(uri.clone(), proto::edits(edits))]);
    let edit = WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() };
    CodeAction { edit: Some(edit), data: None, ..action }
}

/// To the client.
pub(crate) fn fix(uri: &Url, fix: &ide::Fix) -> CodeAction {
    let changes = HashMap::from([(uri.clone(), proto::edits(fix.edits.clone()))]);
    CodeAction {
        title: capitalized(&fix.title),
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![diagnostic::one(uri, &fix.finding)]),
        edit: Some(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }),
        is_preferred: Some(fix.safe),
        ..CodeAction::default()
    }
}

/// Editors show titles in menus.
fn capitalized(title: &str) -> String {
    let mut chars = title.chars();
    chars
        .next()
        .map_or_else(String::new, |first| format!("{}{}", first.to_uppercase(), chars.as_str()))
}
