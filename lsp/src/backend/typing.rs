//! What an editor asks for while somebody types.

use std::sync::PoisonError;

use analyzer::ide;
use serde_json::Value;
use tower_lsp::jsonrpc::Result;
use tower_lsp::lsp_types::request::InlayHintRefreshRequest;
use tower_lsp::lsp_types::*;

use crate::backend::Backend;
use crate::{proto, rules};

impl Backend {
    /// The answer to `textDocument/completion`.
    pub(super) async fn completed(
        &self,
        params: TextDocumentPositionParams,
    ) -> Result<Option<CompletionResponse>> {
        let TextDocumentPositionParams { text_document, position } = params;
        let (client, uri) = (self.client(), text_document.uri);
        let snippets = if client.takes_snippets { ide::Snippets::Yes } else { ide::Snippets::No };
        let at = proto::from_position(position);
        let ask = move |file: &mut ide::File| file.complete(at, snippets);
        let found = self.ask(uri.clone(), ask).await?;
        Ok(Some(proto::completion::list(client, &uri, position, found)))
    }

    /// The answer to `completionItem/resolve`. What a text says of an item, that text must be asked;
    /// where it has changed meanwhile the item stays as it is.
    pub(super) async fn explained(&self, item: CompletionItem) -> Result<CompletionItem> {
        let Some((subject, place)) = proto::completion::subject(&item) else { return Ok(item) };
        let said = match place {
            None => ide::explained(&subject),
            Some((uri, at)) => {
                let at = proto::from_position(at);
                let ask = move |file: &mut ide::File| file.explained(&subject, at);
                self.ask(uri, ask).await.unwrap_or_default()
            }
        };
        Ok(proto::completion::resolved(item, said))
    }

    /// The answer to `textDocument/signatureHelp`.
    pub(super) async fn signature(
        &self,
        params: TextDocumentPositionParams,
    ) -> Result<Option<SignatureHelp>> {
        let at = proto::from_position(params.position);
        let ask = move |file: &mut ide::File| file.signature(at);
        Ok(self.ask(params.text_document.uri, ask).await?.map(proto::signature::help))
    }

    /// The answer to `textDocument/inlayHint`.
    pub(super) async fn hints(&self, params: InlayHintParams) -> Result<Option<Vec<InlayHint>>> {
        let (span, kinds) = (proto::from_range(params.range), self.hint_kinds());
        let ask = move |file: &mut ide::File| {
            let verdicts = if kinds.verdicts { file.verdicts(span) } else { Vec::new() };
            (file.hints(span, kinds), verdicts)
        };
        let (found, verdicts) = self.ask(params.text_document.uri, ask).await?;
        let found = found.into_iter().map(proto::hint::hint);
        Ok(Some(found.chain(verdicts.into_iter().map(proto::hint::verdict)).collect()))
    }

    /// Which hints the client wants.
    fn hint_kinds(&self) -> ide::HintKinds {
        *self.hint_kinds.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the settings of a client for what it is shown while it types.
    pub(super) fn choose_hints(&self, settings: &Value) {
        let Some(kinds) = rules::hints(settings, &self.outbox) else { return };
        let mut known = self.hint_kinds.lock().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::replace(&mut *known, kinds);
        drop(known);
        if before != kinds && self.client().refreshes_hints {
            self.outbox.request::<InlayHintRefreshRequest>(&());
        }
    }
}
