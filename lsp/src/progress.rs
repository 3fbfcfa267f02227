//! Progress: the client is told of work that takes longer than a moment, and of its end.
//!
//! Source: Language Server Protocol 3.17, "Work Done Progress".

use std::collections::HashMap;
use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

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

/// Work that the client can end, by the name that it knows it under; cheap to clone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Endable(Arc<Mutex<HashMap<ProgressToken, Arc<AtomicBool>>>>);

impl Endable {
    /// The client wants a piece of work to end.
    pub(crate) fn end(&self, token: &ProgressToken) {
        if let Some(flag) = self.all().get(token) {
            flag.store(true, Ordering::Relaxed);
        }
    }

    fn all(&self) -> MutexGuard<'_, HashMap<ProgressToken, Arc<AtomicBool>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Waits for work; begins to show its progress when that takes longer than [`limits::PATIENCE`].
pub(crate) async fn shown<T>(
    outbox: &Outbox,
    token: Token,
    title: &str,
    work: impl Future<Output = T>,
) -> T {
    shown_as(outbox, token, title, None, work).await
}

/// As [`shown`]; the client may raise a flag that ends the work.
pub(crate) async fn endable<T>(
    outbox: &Outbox,
    token: Token,
    title: &str,
    end: (&Endable, Arc<AtomicBool>),
    work: impl Future<Output = T>,
) -> T {
    shown_as(outbox, token, title, Some(end), work).await
}

async fn shown_as<T>(
    outbox: &Outbox,
    token: Token,
    title: &str,
    ends: Option<(&Endable, Arc<AtomicBool>)>,
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
    let cancellable = Some(ends.is_some());
    let begin =
        WorkDoneProgressBegin { title: title.to_owned(), cancellable, ..Default::default() };
    let endable = ends.map(|(endable, flag)| {
        endable.all().insert(token.clone(), flag);
        endable
    });
    tell(outbox, &token, WorkDoneProgress::Begin(begin));
    // Also told when nobody waits any more: the client has cancelled, or the work has panicked.
    let _end = End { outbox, token, endable };
    work.await
}

struct End<'a> {
    outbox: &'a Outbox,
    token: ProgressToken,
    endable: Option<&'a Endable>,
}

impl Drop for End<'_> {
    fn drop(&mut self) {
        if let Some(endable) = self.endable {
            endable.all().remove(&self.token);
        }
        let end = WorkDoneProgressEnd::default();
        tell(self.outbox, &self.token, WorkDoneProgress::End(end));
    }
}

fn tell(outbox: &Outbox, token: &ProgressToken, progress: WorkDoneProgress) {
    let value = ProgressParamsValue::WorkDone(progress);
    outbox.notify::<ProgressNotification>(&ProgressParams { token: token.clone(), value });
}
