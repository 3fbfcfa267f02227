//! What an editor offers to do with a text, and what it can have shown of it.

use analyzer::ide;
use serde_json::Value;
use tower_lsp::jsonrpc::{Error, Result};
use tower_lsp::lsp_types::*;

use crate::backend::{Backend, failed, newest, not_open, outdated};
use crate::proto::command::Command;
use crate::{progress, proto};

impl Backend {
    /// The answer to `textDocument/codeAction`.
    pub(super) async fn actions(
        &self,
        params: CodeActionParams,
    ) -> Result<Option<CodeActionResponse>> {
        let client = self.client();
        if !client.has_code_actions || proto::is_read_only(&params.text_document.uri) {
            return Ok(None);
        }
        let (uri, range) = (params.text_document.uri, params.range);
        let wanted = proto::action::Wanted::new(params.context);
        let version = newest(&self.versions, &uri).ok_or_else(|| not_open(&uri))?;
        let data = proto::action::Data::new(uri.clone(), version, range);
        let ask =
            move |file: &mut ide::File| offered(file, &data, &wanted, !client.resolves_actions);
        let all = self.ask(uri, ask).await?;
        Ok(Some(all.into_iter().map(CodeActionOrCommand::CodeAction).collect()))
    }

    /// The answer to `codeAction/resolve`.
    pub(super) async fn made(&self, action: CodeAction) -> Result<CodeAction> {
        // An action of other kinds has its edit already.
        let Some(data) = proto::action::Data::of(&action) else { return Ok(action) };
        let (uri, span) = (data.uri.clone(), proto::from_range(data.range));
        if newest(&self.versions, &uri).ok_or_else(|| not_open(&uri))? != data.version {
            return Err(outdated());
        }
        let edits = match data.task() {
            proto::action::Task::FixAll => {
                let ask = |file: &mut ide::File, _: &dyn Fn() -> bool| file.fix_all();
                Some(self.ask_aside(uri.clone(), ask).await?)
            }
            proto::action::Task::At(id) => {
                let ask = move |file: &mut ide::File| file.action(span, &id);
                self.ask(uri.clone(), ask).await?
            }
        };
        let edits = edits.ok_or_else(|| {
            failed(format!("nothing comes of \u{201c}{}\u{201d} here", action.title))
        })?;
        Ok(proto::action::made(&uri, action, edits))
    }

    /// The answer to the commands that show what a text becomes.
    pub(super) async fn shown(&self, params: ExecuteCommandParams) -> Result<Option<Value>> {
        let token = self.token(params.work_done_progress_params.work_done_token.clone());
        let command = Command::read(params).map_err(Error::invalid_params)?;
        let nothing =
            |what: &str| failed(format!("there is no {what} here, or its module has errors"));
        match command {
            Command::ControlFlow(uri, at) => {
                let at = proto::from_position(at);
                let ask = move |file: &mut ide::File, _: &dyn Fn() -> bool| file.control_flow(at);
                let graph = self.ask_aside(uri, ask).await?;
                graph.map(|it| Some(Value::String(it))).ok_or_else(|| nothing("function"))
            }
            Command::Binary(uri, at) => {
                let at = proto::from_position(at);
                let ask = move |file: &mut ide::File, _: &dyn Fn() -> bool| file.binary(at);
                let listing = self.ask_aside(uri, ask).await?;
                let nothing = || nothing("field with bytes of its own");
                listing.map(|it| Some(Value::String(it))).ok_or_else(nothing)
            }
            Command::Assemble(uri) => {
                let ask = |file: &mut ide::File, _: &dyn Fn() -> bool| file.assemble();
                let work = self.ask_aside(uri, ask);
                let bytes = progress::shown(&self.outbox, token, "Assembling", work).await?;
                let bytes = bytes.map_err(|found| failed(proto::command::refusal(&found)))?;
                Ok(Some(serde_json::json!({ "bytes": proto::command::base64(&bytes) })))
            }
        }
    }
}

/// What can be done at a place; with the edits where the client does not ask for them later.
fn offered(
    file: &mut ide::File,
    data: &proto::action::Data,
    wanted: &proto::action::Wanted,
    made: bool,
) -> Vec<CodeAction> {
    let span = proto::from_range(data.range);
    let fixes = match wanted.wants(&CodeActionKind::QUICKFIX) {
        true => file.fixes(span),
        false => Vec::new(),
    };
    let mut all: Vec<CodeAction> =
        fixes.iter().map(|it| proto::action::fix(&data.uri, it)).collect();
    for action in file.actions(span, |kind| wanted.wants(&proto::action::kind(kind))) {
        let offer = data.offer(&action);
        if !made {
            all.push(offer);
        } else if let Some(edits) = file.action(span, action.id) {
            all.push(proto::action::made(&data.uri, offer, edits));
        }
    }
    // Where nobody asks for it, it stands beside the fix of a single place.
    if wanted.names_fix_all() || fixes.iter().any(|it| it.safe) {
        let offer = data.offer_fix_all();
        all.push(if made { proto::action::made(&data.uri, offer, file.fix_all()) } else { offer });
    }
    all
}
