//! What is done for an editor: runs, and binaries as text.
//!
//! A run has a thread of its own, so that one that goes on for long holds up nothing else. It is
//! ended when the client cancels its request or does not wait any longer, and after some seconds.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use analyzer::ide;
use serde_json::Value;
use tokio::sync::oneshot;
use tower_lsp::jsonrpc::{Error, ErrorCode, Result};
use tower_lsp::lsp_types::notification::ShowMessage;
use tower_lsp::lsp_types::{
    CodeLensParams, ExecuteCommandParams, ShowMessageParams, WorkDoneProgressCancelParams,
};

use crate::backend::{Backend, text, written};
use crate::desk::Job;
use crate::{ReadBinary, limits, progress, proto};

/// Runs that are under way.
pub(super) type Runs = Arc<AtomicUsize>;

/// Raises a flag when nobody waits any more.
struct Waiting(Arc<AtomicBool>);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Counts a run as long as it goes on, also when it panics.
struct Counted(Runs);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Backend {
    /// The answer to `workspace/executeCommand`.
    pub(super) async fn command(&self, params: ExecuteCommandParams) -> Result<Option<Value>> {
        if params.command != proto::run::RUN {
            return Err(Error::invalid_params(format!("unknown command `{}`", params.command)));
        }
        let (uri, wanted) = proto::run::wanted(&params.arguments).map_err(Error::invalid_params)?;
        let title = proto::run::title(&wanted);
        let token = self.token(params.work_done_progress_params.work_done_token);
        let task = self.ask(uri, move |file: &mut ide::File| file.run_task(wanted)).await?;
        let interrupt = Arc::new(AtomicBool::new(false));
        let _waiting = Waiting(Arc::clone(&interrupt));
        let mut answer = self.start_run(task, Arc::clone(&interrupt))?;
        let work = async {
            tokio::select! {
                biased;
                end = &mut answer => end,
                () = tokio::time::sleep(limits::RUN) => {
                    interrupt.store(true, Ordering::Relaxed);
                    answer.await
                }
            }
        };
        let ends = (&self.endable, Arc::clone(&interrupt));
        let end = progress::endable(&self.outbox, token, &title, ends, work).await;
        let end = end.map_err(|_| Error::internal_error())?;
        if !self.client().shows_runs {
            let (typ, message) = proto::run::message(&end);
            self.outbox.notify::<ShowMessage>(&ShowMessageParams { typ, message });
        }
        Ok(Some(proto::run::end(&end)))
    }

    /// Takes `window/workDoneProgress/cancel`.
    pub(crate) async fn end_work(&self, params: WorkDoneProgressCancelParams) {
        self.endable.end(&params.token);
    }

    fn start_run(
        &self,
        task: ide::RunTask,
        interrupt: Arc<AtomicBool>,
    ) -> Result<oneshot::Receiver<ide::RunEnd>> {
        let counted = Counted(Arc::clone(&self.runs));
        if self.runs.fetch_add(1, Ordering::Relaxed) >= limits::RUNS {
            return Err(failed("so many runs are under way that no other can begin".to_owned()));
        }
        let (reply, answer) = oneshot::channel();
        let work = move || {
            let _counted = counted;
            // Nobody waits for a run that was cancelled.
            let _ = reply.send(task.run(&interrupt));
        };
        let thread = thread::Builder::new().name("lsp-run".to_owned()).spawn(work);
        thread.map_err(|error| failed(format!("no thread for a run: {error}")))?;
        Ok(answer)
    }

    /// The answer to `textDocument/codeLens`, as JSON.
    pub(crate) async fn code_lens_text(&self, params: CodeLensParams) -> Result<String> {
        let uri = params.text_document.uri;
        let (place, debugs) = (uri.clone(), self.client().debugs);
        let ask = move |file: &mut ide::File, _: &dyn Fn() -> bool| {
            let write = || {
                let mut text = b"[".to_vec();
                proto::run::add_lenses(&mut text, &place, &file.runnables(), debugs)?;
                proto::lens::add(&mut text, &place, &file.lenses())?;
                text.push(b']');
                Ok(text)
            };
            text(write())
        };
        self.ask_aside(uri, ask).await?
    }

    /// The answer to `wasmscope/text`, as JSON: `{ "uri": FILE }` to `{ "text": TEXT }`.
    pub(crate) async fn binary_text(&self, params: proto::run::BinaryParams) -> Result<String> {
        let not_local = || Error::invalid_params(format!("`{}` is no local file", params.uri));
        let path = params.uri.to_file_path().map_err(|()| not_local())?;
        let (reply, answer) = oneshot::channel();
        let read = self.read_binary;
        let work = move || {
            if !reply.is_closed() {
                let _ = reply.send(text_of(read, &path));
            }
        };
        self.desk.put(Job::Aside { task: Box::new(work) });
        let answer =
            progress::shown(&self.outbox, self.token(None), "Reading the binary", answer).await;
        answer.unwrap_or_else(|_| Err(Error::internal_error()))
    }
}

fn text_of(read: ReadBinary, path: &Path) -> Result<String> {
    let name = path.display();
    let bytes = read(path, ide::SHOWN_BINARY_BYTES)
        .map_err(|error| failed(format!("cannot read `{name}`: {error}")))?;
    let text = ide::print(&bytes).map_err(|why| failed(format!("`{name}` is no binary: {why}")))?;
    written(&serde_json::json!({ "text": text }))
}

/// A request that was right, but could not be carried out. Source: Language Server Protocol 3.17,
/// "Response Message".
fn failed(message: String) -> Error {
    Error { code: ErrorCode::ServerError(-32803), message: message.into(), data: None }
}
