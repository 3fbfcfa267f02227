//! The workspace: its folders, the files in them, and the names in those.

use std::path::PathBuf;

use analyzer::ide;
use tokio::sync::oneshot;
use tower_lsp::jsonrpc::{Error, Result};
use tower_lsp::lsp_types::notification::{DidChangeWatchedFiles, Notification as _};
use tower_lsp::lsp_types::request::RegisterCapability;
use tower_lsp::lsp_types::*;

use crate::backend::Backend;
use crate::desk::Job;
use crate::{progress, proto};

impl Backend {
    /// Asks the client to tell of changed files.
    pub(super) fn watch_files(&self) {
        if !self.client().watches_files {
            return;
        }
        let globs = [format!("**/{}", ide::PROJECT_FILE), "**/*.{wat,wast}".to_owned()];
        let watchers = globs.map(|glob| serde_json::json!({ "globPattern": glob }));
        let registration = Registration {
            id: "files".to_owned(),
            method: DidChangeWatchedFiles::METHOD.to_owned(),
            register_options: Some(serde_json::json!({ "watchers": watchers })),
        };
        let params = RegistrationParams { registrations: vec![registration] };
        self.outbox.request::<RegisterCapability>(&params);
    }

    /// Reads the names in folders that have come to the workspace, and forgets those of others.
    pub(super) async fn change_folders(&self, added: Vec<PathBuf>, removed: Vec<PathBuf>) {
        if added.is_empty() && removed.is_empty() {
            return;
        }
        let work = self.workspace.folders(self.client().encoding, added, removed);
        progress::shown(&self.outbox, self.token(None), "Reading the workspace", work).await;
    }

    /// Follows changes on the disk.
    pub(super) fn follow_files(&self, changes: Vec<FileEvent>) {
        let is_project = |it: &FileEvent| {
            let mut parts = it.uri.path().rsplit('/');
            parts.next() == Some(ide::PROJECT_FILE)
        };
        // A client that does not say what has changed may mean any file.
        if changes.is_empty() || changes.iter().any(is_project) {
            self.judge(None);
        }
        let paths = changes.iter().filter_map(|it| it.uri.to_file_path().ok());
        self.workspace.look(paths.collect());
    }

    /// The answer to `workspace/symbol`.
    pub(super) async fn found(
        &self,
        params: WorkspaceSymbolParams,
    ) -> Result<Option<Vec<SymbolInformation>>> {
        let (reply, open) = oneshot::channel();
        let run = Box::new(move |open| drop(reply.send(open)));
        self.desk.put(Job::AskAll { run });
        let token = self.token(params.work_done_progress_params.work_done_token);
        let work = async {
            let open = open.await.ok()?;
            self.workspace.find(params.query, open).await
        };
        let found = progress::shown(&self.outbox, token, "Looking for names", work).await;
        let found = found.ok_or_else(Error::internal_error)?;
        Ok(Some(found.into_iter().map(proto::symbol::found).collect()))
    }
}

/// The folders that a client works in.
pub(super) fn folders(params: &InitializeParams) -> Vec<PathBuf> {
    let all = match (&params.workspace_folders, &params.root_uri) {
        (Some(folders), _) => folders.iter().map(|it| it.uri.clone()).collect(),
        (None, Some(root)) => vec![root.clone()],
        (None, None) => Vec::new(),
    };
    paths(all)
}

/// The folders on the disk.
pub(super) fn paths(uris: Vec<Url>) -> Vec<PathBuf> {
    uris.into_iter().filter_map(|it| it.to_file_path().ok()).collect()
}
