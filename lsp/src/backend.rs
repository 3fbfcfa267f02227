//! The methods of the protocol: each puts its edit or question on the desk and waits for the
//! answer, no more.
//!
//! Nothing is awaited before an edit or a question is in the queue; that keeps the client's
//! order. What a module means is not known here.

mod action;
mod names;
mod run;
mod shape;
mod typing;
mod workspace;

use std::collections::HashMap;
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use analyzer::ide;
use serde::Serialize;
use serde_json::Value;
use tokio::sync::oneshot;
use tower_lsp::LanguageServer;
use tower_lsp::jsonrpc::{Error, ErrorCode, Result};
use tower_lsp::lsp_types::request::{
    GotoDeclarationParams, GotoDeclarationResponse, GotoImplementationParams,
    GotoImplementationResponse, GotoTypeDefinitionParams, GotoTypeDefinitionResponse,
};
use tower_lsp::lsp_types::*;

use crate::capabilities::Client;
use crate::desk::{self, Desk, Job};
use crate::outbox::Outbox;
use crate::rules::{self, Rules};
use crate::workspace::Workspace;
use crate::{Options, ReadBinary, progress, proto};

/// The server as tower-lsp sees it.
#[derive(Debug)]
pub(crate) struct Backend {
    desk: Desk,
    outbox: Outbox,
    client: OnceLock<Client>,
    /// The newest version of each open document, as the client has sent it.
    versions: desk::Versions,
    /// The tokens that the client was told.
    told: shape::Told,
    workspace: Workspace,
    /// The folders that the client began with.
    folders: OnceLock<Vec<PathBuf>>,
    /// Which inlay hints the client wants.
    hint_kinds: Mutex<ide::HintKinds>,
    is_shut_down: AtomicBool,
    read_binary: ReadBinary,
    runs: run::Runs,
    endable: progress::Endable,
}

impl Backend {
    /// Starts the desk.
    pub(crate) fn start(outbox: Outbox, options: Options) -> io::Result<Backend> {
        let versions: desk::Versions = Arc::new(Mutex::new(HashMap::new()));
        let rules = Rules::new(options.given, options.read_project, outbox.clone());
        let busy = desk::Busy::default();
        let desk = Desk::start(outbox.clone(), rules, busy.clone())?;
        Ok(Backend {
            desk,
            outbox,
            client: OnceLock::new(),
            versions,
            told: shape::Told::default(),
            workspace: Workspace::start(options.read_folder, options.read_text, busy)?,
            folders: OnceLock::new(),
            hint_kinds: Mutex::default(),
            is_shut_down: AtomicBool::new(false),
            read_binary: options.read_binary,
            runs: run::Runs::default(),
            endable: progress::Endable::default(),
        })
    }

    /// Whether the client has asked for `shutdown`.
    pub(crate) fn is_shut_down(&self) -> bool {
        self.is_shut_down.load(Ordering::Relaxed)
    }

    fn client(&self) -> Client {
        *self.client.get_or_init(|| Client::of(&ClientCapabilities::default()))
    }

    /// Asks the desk about a document and waits for the answer.
    ///
    /// # Errors
    /// The document is not open, or its text has changed since the question.
    async fn ask<T: Send + 'static>(
        &self,
        uri: Url,
        question: impl FnOnce(&mut ide::File) -> T + Send + 'static,
    ) -> Result<T> {
        let (asked, answer) = self.asked(&uri)?;
        let run = move |file: Option<&mut ide::File>| asked.answer(file, |file, _| question(file));
        self.desk.put(Job::Ask { uri, run: Box::new(run) });
        answer.await.unwrap_or_else(|_| Err(Error::internal_error()))
    }

    /// As [`Backend::ask`], for a question that takes long: it is worked on beside the desk, on the
    /// text as it is now, and can see whether its answer is still wanted.
    async fn ask_aside<T: Send + 'static>(
        &self,
        uri: Url,
        question: impl FnOnce(&mut ide::File, &dyn Fn() -> bool) -> T + Send + 'static,
    ) -> Result<T> {
        let (asked, answer) = self.asked(&uri)?;
        let run = move |mut file: Option<ide::File>| asked.answer(file.as_mut(), question);
        self.desk.put(Job::AskAside { uri, run: Box::new(run) });
        answer.await.unwrap_or_else(|_| Err(Error::internal_error()))
    }

    /// How the progress of something is shown, for which the client may have given a token.
    fn token(&self, given: Option<ProgressToken>) -> progress::Token {
        match given {
            Some(token) => progress::Token::Given(token),
            None if self.client().shows_progress => progress::Token::Ours,
            None => progress::Token::None,
        }
    }

    fn asked<T>(&self, uri: &Url) -> Result<(Asked<T>, oneshot::Receiver<Result<T>>)> {
        let versions = Arc::clone(&self.versions);
        let version = newest(&versions, uri).ok_or_else(|| not_open(uri))?;
        let (reply, answer) = oneshot::channel();
        Ok((Asked { uri: uri.clone(), version, versions, reply }, answer))
    }

    /// The answer to `textDocument/documentSymbol`, as JSON.
    pub(crate) async fn document_symbol_text(
        &self,
        params: DocumentSymbolParams,
    ) -> Result<String> {
        let uri = params.text_document.uri;
        let place = uri.clone();
        let has_tree = self.client().has_symbol_tree;
        let ask = move |file: &mut ide::File, _: &dyn Fn() -> bool| {
            text(proto::symbol::outline(&place, file.symbols(), has_tree))
        };
        self.ask_aside(uri, ask).await?
    }

    /// The answer to `textDocument/diagnostic`, as JSON.
    pub(crate) async fn diagnostic_text(&self, params: DocumentDiagnosticParams) -> Result<String> {
        let uri = params.text_document.uri;
        let place = uri.clone();
        let before = params.previous_result_id;
        let ask = move |file: &mut ide::File| {
            let items = proto::diagnostic::all(&place, &file.diagnostics());
            written(&proto::diagnostic::report(items, before.as_deref()))
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

#[tower_lsp::async_trait]
impl LanguageServer for Backend {
    async fn initialize(&self, params: InitializeParams) -> Result<InitializeResult> {
        let client = Client::of(&params.capabilities);
        // A second `initialize` does not come here: tower-lsp refuses it.
        let _ = self.client.set(client);
        let _ = self.folders.set(workspace::folders(&params));
        if let Some(options) = &params.initialization_options {
            self.judge(rules::settings(options, &self.outbox));
            self.choose_hints(options);
        }
        let capabilities = client.answered();
        let server_info = ServerInfo {
            name: "wasmscope".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
        };
        Ok(InitializeResult { capabilities, server_info: Some(server_info) })
    }

    async fn initialized(&self, _: InitializedParams) {
        self.watch_files();
        let folders = self.folders.get().cloned().unwrap_or_default();
        self.change_folders(folders, Vec::new()).await;
    }

    async fn did_change_workspace_folders(&self, params: DidChangeWorkspaceFoldersParams) {
        let [added, removed] = [params.event.added, params.event.removed]
            .map(|it| workspace::paths(it.into_iter().map(|it| it.uri).collect()));
        self.change_folders(added, removed).await;
    }

    async fn symbol(
        &self,
        params: WorkspaceSymbolParams,
    ) -> Result<Option<Vec<SymbolInformation>>> {
        self.found(params).await
    }

    async fn did_change_configuration(&self, params: DidChangeConfigurationParams) {
        self.judge(rules::settings(&params.settings, &self.outbox));
        self.choose_hints(&params.settings);
    }

    async fn did_change_watched_files(&self, params: DidChangeWatchedFilesParams) {
        self.follow_files(params.changes);
    }

    async fn shutdown(&self) -> Result<()> {
        self.is_shut_down.store(true, Ordering::Relaxed);
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        let document = params.text_document;
        self.set_version(&document.uri, document.version);
        let (seen, is_seen) = oneshot::channel();
        self.desk.put(Job::Open {
            language: proto::language(&document.language_id, &document.uri),
            uri: document.uri,
            version: document.version,
            text: document.text,
            client: self.client(),
            seen,
        });
        // It ends when the other half is dropped.
        let _ = progress::shown(&self.outbox, self.token(None), "Reading the text", is_seen).await;
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
        self.told.forget(&uri);
        // Its text on the disk may be another.
        self.workspace.look(uri.to_file_path().into_iter().collect());
        self.desk.put(Job::Close { uri });
    }

    async fn code_lens_resolve(&self, lens: CodeLens) -> Result<CodeLens> {
        self.lens(lens).await
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        self.actions(params).await
    }

    async fn code_action_resolve(&self, action: CodeAction) -> Result<CodeAction> {
        self.made(action).await
    }

    async fn completion(&self, params: CompletionParams) -> Result<Option<CompletionResponse>> {
        self.completed(params.text_document_position).await
    }

    async fn completion_resolve(&self, params: CompletionItem) -> Result<CompletionItem> {
        self.explained(params).await
    }

    async fn signature_help(&self, params: SignatureHelpParams) -> Result<Option<SignatureHelp>> {
        self.signature(params.text_document_position_params).await
    }

    async fn inlay_hint(&self, params: InlayHintParams) -> Result<Option<Vec<InlayHint>>> {
        self.hints(params).await
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        let TextDocumentPositionParams { text_document, position } =
            params.text_document_position_params;
        let ask = move |file: &mut ide::File| file.hover(proto::from_position(position));
        Ok(self.ask(text_document.uri, ask).await?.map(proto::hover::hover))
    }

    async fn goto_definition(
        &self,
        params: GotoDefinitionParams,
    ) -> Result<Option<GotoDefinitionResponse>> {
        self.places(params.text_document_position_params, ide::File::definition).await
    }

    async fn goto_declaration(
        &self,
        params: GotoDeclarationParams,
    ) -> Result<Option<GotoDeclarationResponse>> {
        // What is imported is declared where it is imported; all else where it is defined.
        self.places(params.text_document_position_params, ide::File::definition).await
    }

    async fn goto_type_definition(
        &self,
        params: GotoTypeDefinitionParams,
    ) -> Result<Option<GotoTypeDefinitionResponse>> {
        self.places(params.text_document_position_params, ide::File::type_definition).await
    }

    async fn goto_implementation(
        &self,
        params: GotoImplementationParams,
    ) -> Result<Option<GotoImplementationResponse>> {
        self.places(params.text_document_position_params, ide::File::implementations).await
    }

    async fn prepare_rename(
        &self,
        params: TextDocumentPositionParams,
    ) -> Result<Option<PrepareRenameResponse>> {
        self.renamable(params).await
    }

    async fn rename(&self, params: RenameParams) -> Result<Option<WorkspaceEdit>> {
        self.renamed(params).await
    }

    async fn prepare_call_hierarchy(
        &self,
        params: CallHierarchyPrepareParams,
    ) -> Result<Option<Vec<CallHierarchyItem>>> {
        self.call_item(params.text_document_position_params).await
    }

    async fn incoming_calls(
        &self,
        params: CallHierarchyIncomingCallsParams,
    ) -> Result<Option<Vec<CallHierarchyIncomingCall>>> {
        self.callers(params.item).await
    }

    async fn outgoing_calls(
        &self,
        params: CallHierarchyOutgoingCallsParams,
    ) -> Result<Option<Vec<CallHierarchyOutgoingCall>>> {
        self.called(params.item).await
    }

    async fn prepare_type_hierarchy(
        &self,
        params: TypeHierarchyPrepareParams,
    ) -> Result<Option<Vec<TypeHierarchyItem>>> {
        self.type_item(params.text_document_position_params).await
    }

    async fn supertypes(
        &self,
        params: TypeHierarchySupertypesParams,
    ) -> Result<Option<Vec<TypeHierarchyItem>>> {
        self.types(params.item, ide::File::supertypes).await
    }

    async fn subtypes(
        &self,
        params: TypeHierarchySubtypesParams,
    ) -> Result<Option<Vec<TypeHierarchyItem>>> {
        self.types(params.item, ide::File::subtypes).await
    }

    async fn execute_command(&self, params: ExecuteCommandParams) -> Result<Option<Value>> {
        match proto::command::ALL.contains(&&*params.command) {
            true => self.shown(params).await,
            false => self.command(params).await,
        }
    }

    async fn formatting(&self, params: DocumentFormattingParams) -> Result<Option<Vec<TextEdit>>> {
        if proto::is_read_only(&params.text_document.uri) {
            return Ok(None);
        }
        let tabs = proto::format::tabs(&params.options);
        let token = self.token(params.work_done_progress_params.work_done_token);
        let ask = move |file: &mut ide::File, _: &dyn Fn() -> bool| file.format(tabs);
        let work = self.ask_aside(params.text_document.uri, ask);
        let edits = progress::shown(&self.outbox, token, "Formatting", work).await?;
        Ok(Some(proto::edits(edits)))
    }

    async fn range_formatting(
        &self,
        params: DocumentRangeFormattingParams,
    ) -> Result<Option<Vec<TextEdit>>> {
        if proto::is_read_only(&params.text_document.uri) {
            return Ok(None);
        }
        let (tabs, span) = (proto::format::tabs(&params.options), proto::from_range(params.range));
        let ask = move |file: &mut ide::File| file.format_range(span, tabs);
        Ok(Some(proto::edits(self.ask(params.text_document.uri, ask).await?)))
    }

    async fn on_type_formatting(
        &self,
        params: DocumentOnTypeFormattingParams,
    ) -> Result<Option<Vec<TextEdit>>> {
        let TextDocumentPositionParams { text_document, position } = params.text_document_position;
        let (tabs, at) = (proto::format::tabs(&params.options), proto::from_position(position));
        let typed = proto::format::typed(&params.ch);
        let typed = typed.filter(|_| !proto::is_read_only(&text_document.uri));
        let Some(typed) = typed else { return Ok(None) };
        let ask = move |file: &mut ide::File| file.format_typed(at, typed, tabs);
        Ok(Some(proto::edits(self.ask(text_document.uri, ask).await?)))
    }

    async fn selection_range(
        &self,
        params: SelectionRangeParams,
    ) -> Result<Option<Vec<SelectionRange>>> {
        self.selections(params).await
    }

    async fn document_highlight(
        &self,
        params: DocumentHighlightParams,
    ) -> Result<Option<Vec<DocumentHighlight>>> {
        self.highlights(params).await
    }

    async fn linked_editing_range(
        &self,
        params: LinkedEditingRangeParams,
    ) -> Result<Option<LinkedEditingRanges>> {
        self.linked(params).await
    }

    async fn document_link(&self, params: DocumentLinkParams) -> Result<Option<Vec<DocumentLink>>> {
        self.links(params).await
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

/// A question that was asked, about one version of a text.
struct Asked<T> {
    uri: Url,
    version: i32,
    versions: desk::Versions,
    reply: oneshot::Sender<Result<T>>,
}

impl<T> Asked<T> {
    /// Works on it, unless nobody wants to know any more. A cancelled question is dropped together
    /// with its receiver; one whose text has changed is told so, also when it changes meanwhile.
    fn answer<F>(self, file: Option<F>, question: impl FnOnce(F, &dyn Fn() -> bool) -> T) {
        let is_fresh = || newest(&self.versions, &self.uri) == Some(self.version);
        if self.reply.is_closed() {
            return;
        }
        let answer = match file {
            _ if !is_fresh() => Err(outdated()),
            None => Err(not_open(&self.uri)),
            Some(file) => {
                let answer = question(file, &|| !self.reply.is_closed() && is_fresh());
                if is_fresh() { Ok(answer) } else { Err(outdated()) }
            }
        };
        let _ = self.reply.send(answer);
    }
}

/// Written on the desk's thread and straight from its type: see `server::TEXTS`.
fn written(answer: &impl Serialize) -> Result<String> {
    text(serde_json::to_vec(answer))
}

/// An answer that is JSON already.
fn text(answer: serde_json::Result<Vec<u8>>) -> Result<String> {
    let text = answer.map(|bytes| String::from_utf8(bytes).unwrap_or_default());
    text.map_err(|error| {
        tracing::error!(%error, "an answer could not be written as JSON");
        Error::internal_error()
    })
}

fn newest(versions: &desk::Versions, uri: &Url) -> Option<i32> {
    versions.lock().unwrap_or_else(PoisonError::into_inner).get(uri).copied()
}

/// The request was right, but could not be fulfilled. Source: Language Server Protocol 3.17.
fn failed(message: String) -> Error {
    Error { code: ErrorCode::ServerError(-32803), message: message.into(), data: None }
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
