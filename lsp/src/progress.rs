//! Progress: the client is told of work that takes longer than a moment, and of its end.
//!
//! Source: Language Server Protocol 3.17, "Work Done Progress".

use std::future::Future;
use std::pin::pin;

use tower_lsp::lsp_types::notification::Progress as ProgressNotification;
use tower_lsp::lsp_types::request::WorkDoneProgressCreate;
use tower_lsp::lsp_types::{
    ProgressParams, ProgressParamsValue, ProgressToken, WorkDoneProgress, WorkDoneProgressBegin,
    WorkDoneProgressCreateParams, WorkDoneProgressEnd,
};

use crate::limits;
use crate::outbox::Outbox;

/// Under which name the client knows a piece of work.
#[derive(Debug)]
pub(crate) enum Token {
    /// It gave one with its request.
    Given(ProgressToken),
    /// It takes those that we make.
    Ours,
    /// It shows no progress.
    None,
}

/// Waits for work; begins to show its progress when that takes longer than [`limits::PATIENCE`].
pub(crate) async fn shown<T>(
    outbox: &Outbox,
    token: Token,
    title: &str,
    work: impl Future<Output = T>,
) -> T {
    let mut work = pin!(work);
    tokio::select! {
        biased;
        result = &mut work => return result,
        () = tokio::time::sleep(limits::PATIENCE) => {}
    }
    let token = match token {
        Token::Given(token) => token,
        Token::Ours => {
            let token = outbox.progress_token();
            let params = WorkDoneProgressCreateParams { token: token.clone() };
            outbox.request::<WorkDoneProgressCreate>(&params);
            token
        }
        Token::None => return work.await,
    };
    let begin = WorkDoneProgressBegin { title: title.to_owned(), ..Default::default() };
    tell(outbox, &token, WorkDoneProgress::Begin(begin));
    // Also told when nobody waits any more: the client has cancelled, or the work has panicked.
    let _end = End { outbox, token };
    work.await
}

struct End<'a> {
    outbox: &'a Outbox,
    token: ProgressToken,
}

impl Drop for End<'_> {
    fn drop(&mut self) {
        let end = WorkDoneProgressEnd::default();
        tell(self.outbox, &self.token, WorkDoneProgress::End(end));
    }
}

fn tell(outbox: &Outbox, token: &ProgressToken, progress: WorkDoneProgress) {
    let value = ProgressParamsValue::WorkDone(progress);
    outbox.notify::<ProgressNotification>(&ProgressParams { token: token.clone(), value });
}
