//! What the client can do, and what the server tells it that it can do.

use analyzer::ide;
use serde_json::Value;
use tower_lsp::lsp_types::*;

use crate::proto;

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
    /// Whether it asks for the edit of an action when that was chosen.
    pub(crate) resolves_actions: bool,
    /// Whether it can be asked to tell of changed files.
    pub(crate) watches_files: bool,
    /// Whether it shows symbols as a tree.
    pub(crate) has_symbol_tree: bool,
    /// Whether a definition may come with the range of the word it was asked for.
    pub(crate) has_location_links: bool,
    /// Whether an edit may say which version of a text it is for.
    pub(crate) takes_versioned_edits: bool,
    /// Whether it asks what can be renamed before it renames.
    pub(crate) prepares_renames: bool,
    /// Whether it shows the results of runs itself: see `proto::run`.
    pub(crate) shows_runs: bool,
    /// Whether it opens the debugger.
    pub(crate) debugs: bool,
    /// How it takes comments of several lines among tokens.
    pub(crate) token_comments: ide::TokenComments,
    /// Where it can end folds.
    pub(crate) fold_ends: ide::FoldEnds,
    /// How many folds it wants at most.
    pub(crate) most_folds: Option<u32>,
    /// Whether it has the command that shows places: see `proto::lens`.
    pub(crate) shows_references: bool,
    /// Whether it asks for inlay hints again when it is told to.
    pub(crate) refreshes_hints: bool,
    /// Whether it takes texts with places to fill.
    pub(crate) takes_snippets: bool,
    /// Whether it shows something behind the label of an item of completion.
    pub(crate) has_label_details: bool,
    /// Whether it shows the progress of work that it has not asked for.
    pub(crate) shows_progress: bool,
}

impl Client {
    /// What the capabilities of a client say.
    pub(crate) fn of(capabilities: &ClientCapabilities) -> Client {
        let text = capabilities.text_document.as_ref();
        let encodings = capabilities.general.as_ref().and_then(|it| it.position_encodings.as_ref());
        let symbols = text.and_then(|it| it.document_symbol.as_ref());
        let definition = text.and_then(|it| it.definition.as_ref());
        let actions = text.and_then(|it| it.code_action.as_ref());
        let workspace = capabilities.workspace.as_ref();
        let diagnostic = workspace.and_then(|it| it.diagnostic.as_ref());
        let edits = workspace.and_then(|it| it.workspace_edit.as_ref());
        let rename = text.and_then(|it| it.rename.as_ref());
        let hints = workspace.and_then(|it| it.inlay_hint.as_ref());
        let completion = text.and_then(|it| it.completion.as_ref());
        let item = completion.and_then(|it| it.completion_item.as_ref());
        let watched = workspace.and_then(|it| it.did_change_watched_files);
        let tokens = text.and_then(|it| it.semantic_tokens.as_ref());
        let has_long_tokens = tokens.is_some_and(|it| it.multiline_token_support == Some(true));
        let folds = text.and_then(|it| it.folding_range.as_ref());
        let folds_lines = folds.is_some_and(|it| it.line_folding_only == Some(true));
        Client {
            token_comments: match has_long_tokens {
                true => ide::TokenComments::Whole,
                false => ide::TokenComments::Lines,
            },
            fold_ends: if folds_lines { ide::FoldEnds::Lines } else { ide::FoldEnds::Anywhere },
            most_folds: folds.and_then(|it| it.range_limit),
            encoding: proto::encoding(encodings.map_or(&[], Vec::as_slice)),
            pulls_diagnostics: text.is_some_and(|it| it.diagnostic.is_some()),
            refreshes_diagnostics: diagnostic.is_some_and(|it| it.refresh_support == Some(true)),
            has_code_actions: actions.is_some_and(|it| it.code_action_literal_support.is_some()),
            resolves_actions: actions.is_some_and(|it| {
                let lazy = it.resolve_support.as_ref();
                it.data_support == Some(true)
                    && lazy.is_some_and(|it| it.properties.iter().any(|it| it == "edit"))
            }),
            watches_files: watched.is_some_and(|it| it.dynamic_registration == Some(true)),
            has_symbol_tree: symbols
                .is_some_and(|it| it.hierarchical_document_symbol_support == Some(true)),
            takes_versioned_edits: edits.is_some_and(|it| it.document_changes == Some(true)),
            prepares_renames: rename.is_some_and(|it| it.prepare_support == Some(true)),
            shows_runs: has_command(capabilities, proto::run::SHOW_RUN),
            debugs: has_command(capabilities, proto::run::DEBUG),
            shows_references: has_command(capabilities, proto::lens::SHOW_REFERENCES),
            refreshes_hints: hints.is_some_and(|it| it.refresh_support == Some(true)),
            takes_snippets: item.is_some_and(|it| it.snippet_support == Some(true)),
            has_label_details: item.is_some_and(|it| it.label_details_support == Some(true)),
            shows_progress: capabilities
                .window
                .as_ref()
                .is_some_and(|it| it.work_done_progress == Some(true)),
            has_location_links: definition.is_some_and(|it| it.link_support == Some(true)),
        }
    }

    /// What the server can do for it.
    pub(crate) fn answered(self) -> ServerCapabilities {
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
            code_action_kinds: Some(proto::action::kinds()),
            resolve_provider: Some(self.resolves_actions),
            ..CodeActionOptions::default()
        };
        let renames = if self.prepares_renames {
            OneOf::Right(RenameOptions {
                prepare_provider: Some(true),
                work_done_progress_options: WorkDoneProgressOptions::default(),
            })
        } else {
            OneOf::Left(true)
        };
        ServerCapabilities {
            position_encoding: Some(proto::encoding_kind(self.encoding)),
            text_document_sync: Some(TextDocumentSyncCapability::Options(sync)),
            completion_provider: Some(proto::completion::options()),
            signature_help_provider: Some(proto::signature::options()),
            inlay_hint_provider: Some(OneOf::Left(true)),
            hover_provider: Some(HoverProviderCapability::Simple(true)),
            definition_provider: Some(OneOf::Left(true)),
            declaration_provider: Some(DeclarationCapability::Simple(true)),
            type_definition_provider: Some(TypeDefinitionProviderCapability::Simple(true)),
            implementation_provider: Some(ImplementationProviderCapability::Simple(true)),
            references_provider: Some(OneOf::Left(true)),
            semantic_tokens_provider: Some(proto::token::provider()),
            folding_range_provider: Some(FoldingRangeProviderCapability::Simple(true)),
            selection_range_provider: Some(SelectionRangeProviderCapability::Simple(true)),
            document_highlight_provider: Some(OneOf::Left(true)),
            linked_editing_range_provider: Some(LinkedEditingRangeServerCapabilities::Simple(true)),
            document_link_provider: Some(DocumentLinkOptions {
                resolve_provider: Some(false),
                work_done_progress_options: WorkDoneProgressOptions::default(),
            }),
            rename_provider: Some(renames),
            execute_command_provider: Some(ExecuteCommandOptions {
                commands: proto::command::ALL
                    .iter()
                    .chain([&proto::run::RUN])
                    .map(|it| (*it).to_owned())
                    .collect(),
                ..ExecuteCommandOptions::default()
            }),
            workspace_symbol_provider: Some(OneOf::Left(true)),
            code_lens_provider: Some(CodeLensOptions { resolve_provider: Some(true) }),
            workspace: Some(folders()),
            call_hierarchy_provider: Some(CallHierarchyServerCapability::Simple(true)),
            document_symbol_provider: Some(OneOf::Left(true)),
            document_formatting_provider: Some(OneOf::Left(true)),
            document_range_formatting_provider: Some(OneOf::Left(true)),
            document_on_type_formatting_provider: Some(proto::format::triggers()),
            code_action_provider: self
                .has_code_actions
                .then_some(CodeActionProviderCapability::Options(actions)),
            diagnostic_provider: self
                .pulls_diagnostics
                .then_some(DiagnosticServerCapabilities::Options(diagnostics)),
            ..ServerCapabilities::default()
        }
    }
}

/// There may be several folders, and others later.
fn folders() -> WorkspaceServerCapabilities {
    WorkspaceServerCapabilities {
        workspace_folders: Some(WorkspaceFoldersServerCapabilities {
            supported: Some(true),
            change_notifications: Some(OneOf::Left(true)),
        }),
        file_operations: None,
    }
}

/// Whether a client has a command of its own. Source: rust-analyzer's extensions of the protocol.
fn has_command(capabilities: &ClientCapabilities, name: &str) -> bool {
    let experimental = capabilities.experimental.as_ref();
    let commands = experimental.and_then(|it| it.pointer("/commands/commands")?.as_array());
    commands.is_some_and(|all| all.iter().any(|it| it == name))
}

/// The parameters of `initialize` with what the library knows under another name than the protocol
/// has: `workspace.diagnostics`.
pub(crate) fn understood(mut params: Value) -> Value {
    if let Some(Value::Object(workspace)) = params.pointer_mut("/capabilities/workspace")
        && let Some(diagnostics) = workspace.get("diagnostics").cloned()
    {
        workspace.insert("diagnostic".to_owned(), diagnostics);
    }
    params
}

/// The answer to `initialize` with what the library's types have no place for.
pub(crate) fn completed(mut answer: Value) -> Value {
    if let Some(Value::Object(all)) = answer.get_mut("capabilities") {
        all.insert("typeHierarchyProvider".to_owned(), Value::Bool(true));
    }
    answer
}
