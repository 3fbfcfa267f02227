//! Rename: what can be renamed, and the edit that does it.

use std::collections::HashMap;

use analyzer::ide;
use tower_lsp::jsonrpc::{Error, ErrorCode};
use tower_lsp::lsp_types::{
    DocumentChanges, OneOf, OptionalVersionedTextDocumentIdentifier, PrepareRenameResponse,
    TextDocumentEdit, Url, WorkspaceEdit,
};

use crate::proto::{edits, range};

/// A request was right, but cannot be done: `RequestFailed` of the protocol.
const REQUEST_FAILED: ErrorCode = ErrorCode::ServerError(-32803);

/// To the client.
pub(crate) fn renamable(it: ide::Renamable) -> PrepareRenameResponse {
    PrepareRenameResponse::RangeWithPlaceholder { range: range(it.span), placeholder: it.name }
}

/// To the client: edits of a version of a text, if it knows such, else of whatever text is there.
pub(crate) fn edit(uri: Url, version: Option<i32>, changed: Vec<ide::Edit>) -> WorkspaceEdit {
    if version.is_none() {
        let changes = HashMap::from([(uri, edits(changed))]);
        return WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() };
    }
    let edits = edits(changed).into_iter().map(OneOf::Left).collect();
    let text_document = OptionalVersionedTextDocumentIdentifier { uri, version };
    let changes = DocumentChanges::Edits(vec![TextDocumentEdit { text_document, edits }]);
    WorkspaceEdit { document_changes: Some(changes), ..WorkspaceEdit::default() }
}

/// To the client: why nothing is renamed.
pub(crate) fn refused(why: String) -> Error {
    Error { code: REQUEST_FAILED, message: why.into(), data: None }
}
