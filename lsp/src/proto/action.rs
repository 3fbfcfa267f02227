//! What an editor offers to do with a text.

use std::collections::HashMap;

use analyzer::ide;
use tower_lsp::lsp_types::*;

use crate::proto;
use crate::proto::diagnostic;

/// To the client.
pub(crate) fn fix(uri: &Url, fix: &ide::Fix) -> CodeActionOrCommand {
    let changes = HashMap::from([(uri.clone(), proto::edits(fix.edits.clone()))]);
    CodeActionOrCommand::CodeAction(CodeAction {
        title: capitalized(&fix.title),
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![diagnostic::one(uri, &fix.finding)]),
        edit: Some(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }),
        is_preferred: Some(fix.safe),
        ..CodeAction::default()
    })
}

/// Editors show titles in menus.
fn capitalized(title: &str) -> String {
    let mut chars = title.chars();
    chars
        .next()
        .map_or_else(String::new, |first| format!("{}{}", first.to_uppercase(), chars.as_str()))
}
