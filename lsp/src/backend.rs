//! The methods of the protocol: each puts its edit or question on the desk and waits for the
//! answer, no more.
//!
//! Nothing is awaited before an edit or a question is in the queue; that keeps the client's
//! order. What a module means is not known here.

use std::collections::HashMap;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use analyzer::ide;
use serde::Serialize;
use tokio::sync::oneshot;
use tower_lsp::LanguageServer;
use tower_lsp::jsonrpc::{Error, ErrorCode, Result};
use tower_lsp::lsp_types::notification::{DidChangeWatchedFiles, Notification as _};
use tower_lsp::lsp_types::request::RegisterCapability;
use tower_lsp::lsp_types::*;

use crate::desk::{self, Desk, Job};
use crate::outbox::Outbox;
use crate::rules::{self, Rules};
use crate::{Options, proto};

/// What the client can do and wants, known from `initialize` on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Client {
    /// How it counts columns.
    pub(crate) encoding: ide::Encoding,
    /// Whether it asks for diagnostics itself; else they are sent.
    pub(crate) pulls_diagnostics: bool,
    /// Whether it asks for them again when it is told to.
    pub(crate) refreshes_diagnostics: bool,
    /// Whether it takes a fix as an edit, not only as a command.
    pub(crate) has_code_actions: bool,
    /// Whether it can be asked to tell of changed files.
    pub(crate) watches_files: bool,
    /// Whether it shows symbols as a tree.
    pub(crate) has_symbol_tree: bool,
    /// Whether a definition may come with the range of the word it was asked for.
    pub(crate) has_location_links: bool,
}

/// The server as tower-lsp sees it.
#[derive(Debug)]
pub(crate) struct Backend {
    desk: Desk,
    outbox: Outbox,
    client: OnceLock<Client>,
    /// The newest version of each open document, as the client has sent it.
    versions: desk::Versions,
    is_shut_down: AtomicBool,
}

impl Backend {
    /// Starts the desk.
    pub(crate) fn start(outbox: Outbox, options: Options) -> io::Result<Backend> {
        let versions: desk::Versions = Arc::new(Mutex::new(HashMap::new()));
        let rules = Rules::new(options.given, options.read_project, outbox.clone());
        let desk = Desk::start(outbox.clone(), rules)?;
        let is_shut_down = AtomicBool::new(false);
        Ok(Backend { desk, outbox, client: OnceLock::new(), versions, is_shut_down })
    }

    /// Whether the client has asked for `shutdown`.
    pub(crate) fn is_shut_down(&self) -> bool {
        self.is_shut_down.load(Ordering::Relaxed)
    }

    fn client(&self) -> Client {
        *self.client.get_or_init(|| Client::of(&ClientCapabilities::default()))
    }

    /// Asks the desk about a document and waits for the answer.
    async fn ask<T: Send + 'static>(
        &self,
        uri: Url,
        question: impl FnOnce(&mut ide::File) -> T + Send + 'static,
    ) -> Result<T> {
        let versions = Arc::clone(&self.versions);
        let asked = newest(&versions, &uri).ok_or_else(|| not_open(&uri))?;
        let (reply, answer) = oneshot::channel();
        let place = uri.clone();
        let run = move |file: Option<&mut ide::File>| {
            // A cancelled question is dropped together with its receiver.
            if reply.is_closed() {
                return;
            }
            let is_stale = newest(&versions, &place) != Some(asked);
            let _ = reply.send(match file {
                _ if is_stale => Err(outdated()),
                Some(file) => Ok(question(file)),
                None => Err(not_open(&place)),
            });
        };
        self.desk.put(Job::Ask { uri, run: Box::new(run) });
        answer.await.unwrap_or_else(|_| Err(Error::internal_error()))
    }

    /// The answer to `textDocument/documentSymbol`, as JSON.
    pub(crate) async fn document_symbol_text(
        &self,
        params: DocumentSymbolParams,
    ) -> Result<String> {
        let uri = params.text_document.uri;
        let place = uri.clone();
        let has_tree = self.client().has_symbol_tree;
        let ask =
            move |file: &mut ide::File| written(&proto::symbols(&place, file.symbols(), has_tree));
        self.ask(uri, ask).await?
    }

    /// The answer to `textDocument/diagnostic`, as JSON.
    pub(crate) async fn diagnostic_text(&self, params: DocumentDiagnosticParams) -> Result<String> {
        let uri = params.text_document.uri;
        let place = uri.clone();
        let ask = move |file: &mut ide::File| {
            let items = proto::diagnostics(&place, &file.diagnostics());
            let report = FullDocumentDiagnosticReport { result_id: None, items };
            written(&DocumentDiagnosticReport::Full(RelatedFullDocumentDiagnosticReport {
                related_documents: None,
                full_document_diagnostic_report: report,
            }))
        };
        self.ask(uri, ask).await?
    }

    /// Lets the desk judge all documents anew.
    fn judge(&self, settings: Option<ide::Config>) {
        self.desk.put(Job::Judge { settings });
    }

    fn set_version(&self, uri: &Url, version: i32) {
        let mut versions = self.versions.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = versions.insert(uri.clone(), version)
            && version <= before
        {
            tracing::warn!(%uri, version, before, "a document's version did not grow");
        }
    }
}

impl Client {
    fn of(capabilities: &ClientCapabilities) -> Client {
        let text = capabilities.text_document.as_ref();
        let encodings = capabilities.general.as_ref().and_then(|it| it.position_encodings.as_ref());
        let symbols = text.and_then(|it| it.document_symbol.as_ref());
        let definition = text.and_then(|it| it.definition.as_ref());
        let actions = text.and_then(|it| it.code_action.as_ref());
        let workspace = capabilities.workspace.as_ref();
        let diagnostic = workspace.and_then(|it| it.diagnostic.as_ref());
        let watched = workspace.and_then(|it| it.did_change_watched_files);
        Client {
            encoding: proto::encoding(encodings.map_or(&[], Vec::as_slice)),
            pulls_diagnostics: text.is_some_and(|it| it.diagnostic.is_some()),
            refreshes_diagnostics: diagnostic.is_some_and(|it| it.refresh_support == Some(true)),
            has_code_actions: actions.is_some_and(|it| it.code_action_literal_support.is_some()),
            watches_files: watched.is_some_and(|it| it.dynamic_registration == Some(true)),
            has_symbol_tree: symbols
                .is_some_and(|it| it.hierarchical_document_symbol_support == Some(true)),
            has_location_links: definition.is_some_and(|it| it.link_support == Some(true)),
        }
    }
}

#[tower_lsp::async_trait]
impl LanguageServer for Backend {
    async fn initialize(&self, params: InitializeParams) -> Result<InitializeResult> {
        let client = Client::of(&params.capabilities);
        // A second `initialize` does not come here: tower-lsp refuses it.
        let _ = self.client.set(client);
        if let Some(options) = &params.initialization_options {
            self.judge(rules::settings(options, &self.outbox));
        }
        let sync = TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(TextDocumentSyncKind::INCREMENTAL),
            ..TextDocumentSyncOptions::default()
        };
        let diagnostics = DiagnosticOptions {
            identifier: Some("wasmscope".to_owned()),
            ..DiagnosticOptions::default()
        };
        let actions = CodeActionOptions {
            code_action_kinds: Some(vec![CodeActionKind::QUICKFIX]),
            ..CodeActionOptions::default()
        };
        let capabilities = ServerCapabilities {
            position_encoding: Some(proto::encoding_kind(client.encoding)),
            text_document_sync: Some(TextDocumentSyncCapability::Options(sync)),
            hover_provider: Some(HoverProviderCapability::Simple(true)),
            definition_provider: Some(OneOf::Left(true)),
            references_provider: Some(OneOf::Left(true)),
            document_symbol_provider: Some(OneOf::Left(true)),
            document_formatting_provider: Some(OneOf::Left(true)),
            document_range_formatting_provider: Some(OneOf::Left(true)),
            document_on_type_formatting_provider: Some(proto::typed_triggers()),
            code_action_provider: client
                .has_code_actions
                .then_some(CodeActionProviderCapability::Options(actions)),
            diagnostic_provider: client
                .pulls_diagnostics
                .then_some(DiagnosticServerCapabilities::Options(diagnostics)),
            ..ServerCapabilities::default()
        };
        let server_info = ServerInfo {
            name: "wasmscope".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
        };
        Ok(InitializeResult { capabilities, server_info: Some(server_info) })
    }

    async fn initialized(&self, _: InitializedParams) {
        if !self.client().watches_files {
            return;
        }
        let glob = format!("**/{}", ide::PROJECT_FILE);
        let options = serde_json::json!({ "watchers": [{ "globPattern": glob }] });
        let registration = Registration {
            id: "project-files".to_owned(),
            method: DidChangeWatchedFiles::METHOD.to_owned(),
            register_options: Some(options),
        };
        let params = RegistrationParams { registrations: vec![registration] };
        self.outbox.request::<RegisterCapability>(&params);
    }

    async fn did_change_configuration(&self, params: DidChangeConfigurationParams) {
        self.judge(rules::settings(&params.settings, &self.outbox));
    }

    async fn did_change_watched_files(&self, _: DidChangeWatchedFilesParams) {
        self.judge(None);
    }

    async fn shutdown(&self) -> Result<()> {
        self.is_shut_down.store(true, Ordering::Relaxed);
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        let document = params.text_document;
        self.set_version(&document.uri, document.version);
        self.desk.put(Job::Open {
            language: proto::language(&document.language_id, &document.uri),
            uri: document.uri,
            version: document.version,
            text: document.text,
            client: self.client(),
        });
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        let document = params.text_document;
        if newest(&self.versions, &document.uri).is_none() {
            tracing::warn!(uri = %document.uri, "a change of a document that is not open");
            return;
        }
        self.set_version(&document.uri, document.version);
        self.desk.put(Job::Change {
            uri: document.uri,
            version: document.version,
            changes: params.content_changes,
        });
    }

    async fn did_close(&self, params: DidCloseTextDocumentParams) {
        let uri = params.text_document.uri;
        self.versions.lock().unwrap_or_else(PoisonError::into_inner).remove(&uri);
        self.desk.put(Job::Close { uri });
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        // A kind stands for all that begin with it; the empty one for all.
        let is_wanted = |kind: &CodeActionKind| {
            [CodeActionKind::EMPTY, CodeActionKind::QUICKFIX].contains(kind)
        };
        let wanted = params.context.only.is_none_or(|only| only.iter().any(is_wanted));
        if !wanted || !self.client().has_code_actions {
            return Ok(None);
        }
        let (uri, span) = (params.text_document.uri, proto::from_range(params.range));
        let ask = move |file: &mut ide::File| file.fixes(span);
        let fixes = self.ask(uri.clone(), ask).await?;
        Ok(Some(fixes.iter().map(|fix| proto::action(&uri, fix)).collect()))
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        let TextDocumentPositionParams { text_document, position } =
            params.text_document_position_params;
        let ask = move |file: &mut ide::File| file.hover(proto::from_position(position));
        Ok(self.ask(text_document.uri, ask).await?.map(proto::hover))
    }

    async fn goto_definition(
        &self,
        params: GotoDefinitionParams,
    ) -> Result<Option<GotoDefinitionResponse>> {
        let TextDocumentPositionParams { text_document, position } =
            params.text_document_position_params;
        let uri = text_document.uri;
        let ask = move |file: &mut ide::File| file.definition(proto::from_position(position));
        let found = self.ask(uri.clone(), ask).await?;
        let has_links = self.client().has_location_links;
        Ok(found.map(|definition| proto::definition(uri, &definition, has_links)))
    }

    async fn formatting(&self, params: DocumentFormattingParams) -> Result<Option<Vec<TextEdit>>> {
        let tabs = proto::tabs(&params.options);
        let ask = move |file: &mut ide::File| file.format(tabs);
        Ok(Some(proto::edits(self.ask(params.text_document.uri, ask).await?)))
    }

    async fn range_formatting(
        &self,
        params: DocumentRangeFormattingParams,
    ) -> Result<Option<Vec<TextEdit>>> {
        let (tabs, span) = (proto::tabs(&params.options), proto::from_range(params.range));
        let ask = move |file: &mut ide::File| file.format_range(span, tabs);
        Ok(Some(proto::edits(self.ask(params.text_document.uri, ask).await?)))
    }

    async fn on_type_formatting(
        &self,
        params: DocumentOnTypeFormattingParams,
    ) -> Result<Option<Vec<TextEdit>>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position;
        let (tabs, at) = (proto::tabs(&params.options), proto::from_position(position));
        let Some(typed) = proto::typed(&params.ch) else { return Ok(None) };
        let ask = move |file: &mut ide::File| file.format_typed(at, typed, tabs);
        Ok(Some(proto::edits(self.ask(text_document.uri, ask).await?)))
    }

    async fn references(&self, params: ReferenceParams) -> Result<Option<Vec<Location>>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position;
        let uri = text_document.uri;
        let ask = move |file: &mut ide::File| file.references(proto::from_position(position));
        let found = self.ask(uri.clone(), ask).await?;
        let with_definition = params.context.include_declaration;
        Ok(found.map(|references| {
            let definition = with_definition.then_some(references.definition);
            let spans = definition.into_iter().chain(references.uses);
            spans.map(|span| proto::location(&uri, span)).collect()
        }))
    }
}

/// Written on the desk's thread and straight from its type: see `server::TEXTS`.
fn written(answer: &impl Serialize) -> Result<String> {
    serde_json::to_string(answer).map_err(|error| {
        tracing::error!(%error, "an answer could not be written as JSON");
        Error::internal_error()
    })
}

fn newest(versions: &desk::Versions, uri: &Url) -> Option<i32> {
    versions.lock().unwrap_or_else(PoisonError::into_inner).get(uri).copied()
}

fn outdated() -> Error {
    Error {
        code: ErrorCode::ContentModified,
        message: "the text has changed since the question".into(),
        data: None,
    }
}

fn not_open(uri: &Url) -> Error {
    Error::invalid_params(format!("`{uri}` is not open; expected a didOpen before"))
}
