//! What needs the shape of a text: tokens, folds, selections, highlights.
//!
//! What a client was told of tokens is kept here, the last of each document: an answer that tells
//! what has changed since is worked out on the desk, which has the document as it is.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use analyzer::ide::{self, TokenSink as _};
use tower_lsp::jsonrpc::Result;
use tower_lsp::lsp_types::*;

use crate::backend::{Backend, newest, outdated, written};
use crate::proto;

/// The tokens that the client was told last, by document; cheap to clone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Told {
    told: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    /// With the id of the answer.
    answers: HashMap<Url, (u64, ide::Tokens)>,
    last_id: u64,
}

impl Told {
    fn state(&self) -> MutexGuard<'_, State> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn has(&self, uri: &Url, id: &str) -> bool {
        let state = self.state();
        state.answers.get(uri).is_some_and(|(last, _)| last.to_string() == id)
    }

    /// Takes what was told by an answer out, if that was the last.
    fn take(&self, uri: &Url, id: &str) -> Option<ide::Tokens> {
        if !self.has(uri, id) {
            return None;
        }
        self.state().answers.remove(uri).map(|(_, tokens)| tokens)
    }

    /// Keeps what is being told, and gives the answer an id; nothing is kept of what is not wanted.
    fn keep(&self, uri: Url, tokens: ide::Tokens, is_wanted: impl FnOnce() -> bool) -> u64 {
        let mut state = self.state();
        state.last_id += 1;
        let id = state.last_id;
        if is_wanted() {
            state.answers.insert(uri, (id, tokens));
        }
        id
    }

    /// A document is closed.
    pub(super) fn forget(&self, uri: &Url) {
        self.state().answers.remove(uri);
    }
}

impl Backend {
    /// The answer to `textDocument/semanticTokens/full`, as JSON.
    pub(crate) async fn tokens_text(&self, params: SemanticTokensParams) -> Result<String> {
        self.all_tokens(params.text_document.uri).await
    }

    async fn all_tokens(&self, uri: Url) -> Result<String> {
        let (told, versions, place) = (self.told.clone(), Arc::clone(&self.versions), uri.clone());
        let comments = self.client().token_comments;
        let ask = move |file: &mut ide::File, _: &dyn Fn() -> bool| {
            let (tokens, numbers) = file.tokens(comments, proto::token::Numbers::default());
            let is_open = || newest(&versions, &place).is_some();
            let id = told.keep(place.clone(), tokens, is_open);
            numbers.full(id)
        };
        self.ask_aside(uri, ask).await
    }

    /// The answer to `textDocument/semanticTokens/full/delta`, as JSON.
    pub(crate) async fn token_changes_text(
        &self,
        params: SemanticTokensDeltaParams,
    ) -> Result<String> {
        let (uri, before) = (params.text_document.uri, params.previous_result_id);
        if !self.told.has(&uri, &before) {
            return self.all_tokens(uri).await;
        }
        let version = newest(&self.versions, &uri);
        let (told, versions, place) = (self.told.clone(), Arc::clone(&self.versions), uri.clone());
        let ask = move |file: &mut ide::File| {
            let mut tokens = told.take(&place, &before)?;
            let mut numbers = proto::token::Numbers::default();
            let change = file.tokens_since(&mut tokens, |token| numbers.push(token))?;
            let is_open = || newest(&versions, &place).is_some();
            let id = told.keep(place.clone(), tokens, is_open);
            Some(numbers.delta(id, change))
        };
        match self.ask(uri.clone(), ask).await? {
            Some(text) => Ok(text),
            // The client waits for an answer about the text that it asked about.
            None if newest(&self.versions, &uri) != version => Err(outdated()),
            None => self.all_tokens(uri).await,
        }
    }

    /// The answer to `textDocument/semanticTokens/range`, as JSON.
    pub(crate) async fn tokens_in_text(&self, params: SemanticTokensRangeParams) -> Result<String> {
        let span = proto::from_range(params.range);
        let ask = move |file: &mut ide::File, _: &dyn Fn() -> bool| {
            let mut numbers = proto::token::Numbers::default();
            file.tokens_in(span).into_iter().for_each(|token| numbers.push(token));
            numbers.range()
        };
        self.ask_aside(params.text_document.uri, ask).await
    }

    /// The answer to `textDocument/foldingRange`, as JSON.
    pub(crate) async fn folds_text(&self, params: FoldingRangeParams) -> Result<String> {
        let client = self.client();
        let (ends, most) = (client.fold_ends, client.most_folds.map(|it| it as usize));
        let ask = move |file: &mut ide::File| {
            let folds = file.folds(ends, most);
            let folds: Vec<_> = folds.iter().map(|it| proto::shape::fold(it, ends)).collect();
            written(&folds)
        };
        self.ask(params.text_document.uri, ask).await?
    }

    /// The answer to `textDocument/selectionRange`.
    pub(super) async fn selections(
        &self,
        params: SelectionRangeParams,
    ) -> Result<Option<Vec<SelectionRange>>> {
        let places = params.positions;
        let ask = move |file: &mut ide::File| -> Vec<Vec<ide::Span>> {
            places.into_iter().map(|at| file.selections(proto::from_position(at))).collect()
        };
        let found = self.ask(params.text_document.uri, ask).await?;
        Ok(Some(found.iter().map(|spans| proto::shape::selection(spans)).collect()))
    }

    /// The answer to `textDocument/documentHighlight`.
    pub(super) async fn highlights(
        &self,
        params: DocumentHighlightParams,
    ) -> Result<Option<Vec<DocumentHighlight>>> {
        let TextDocumentPositionParams { text_document, position } =
            params.text_document_position_params;
        let ask = move |file: &mut ide::File| file.highlights(proto::from_position(position));
        let found = self.ask(text_document.uri, ask).await?;
        Ok(found.map(|it| it.into_iter().map(proto::shape::highlight).collect()))
    }

    /// The answer to `textDocument/linkedEditingRange`.
    pub(super) async fn linked(
        &self,
        params: LinkedEditingRangeParams,
    ) -> Result<Option<LinkedEditingRanges>> {
        let TextDocumentPositionParams { text_document, position } =
            params.text_document_position_params;
        let ask = move |file: &mut ide::File| file.linked(proto::from_position(position));
        Ok(self.ask(text_document.uri, ask).await?.map(|spans| proto::shape::linked(&spans)))
    }

    /// The answer to `textDocument/documentLink`.
    pub(super) async fn links(
        &self,
        params: DocumentLinkParams,
    ) -> Result<Option<Vec<DocumentLink>>> {
        let ask = move |file: &mut ide::File, _: &dyn Fn() -> bool| file.links();
        let found = self.ask_aside(params.text_document.uri, ask).await?;
        Ok(Some(found.iter().filter_map(proto::shape::link).collect()))
    }
}
