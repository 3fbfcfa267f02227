//! Where messages to the client go: a bounded queue, emptied by a thread of its own.
//!
//! Whoever sends waits when the client does not read and the queue is full: a client that never
//! reads stops the server, but does not fill the memory.

use std::io::{self, BufWriter};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, SyncSender};
use std::thread;
use std::time::Duration;

use serde::Serialize;
use tower_lsp::jsonrpc::Id;
use tower_lsp::lsp_types::ProgressToken;
use tower_lsp::lsp_types::notification::Notification;
use tower_lsp::lsp_types::request::Request;

use crate::{frame, limits};

/// The sending half; cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Outbox {
    queue: SyncSender<Item>,
    /// How many requests were sent.
    requests: Arc<AtomicU64>,
    /// How many pieces of work were named.
    tokens: Arc<AtomicU64>,
}

#[derive(Debug)]
enum Item {
    /// The two halves of a message; of most, the second is empty.
    Message([Vec<u8>; 2]),
    /// Says so when everything before it has been written.
    Mark(SyncSender<()>),
}

impl Outbox {
    /// Starts the thread that writes to standard output. `on_end` is called when the client does
    /// not listen any more.
    pub(crate) fn start(on_end: impl FnOnce() + Send + 'static) -> io::Result<Outbox> {
        let (queue, items) = mpsc::sync_channel(limits::QUEUED_MESSAGES);
        thread::Builder::new().name("lsp-write".to_owned()).spawn(move || {
            let mut sink = BufWriter::new(io::stdout().lock());
            for item in items {
                let result = match item {
                    Item::Message(halves) => frame::write(&mut sink, &halves),
                    Item::Mark(done) => {
                        // Whoever waited may have lost patience.
                        let _ = done.try_send(());
                        Ok(())
                    }
                };
                if let Err(error) = result {
                    tracing::warn!(%error, "the client does not read any more");
                    break;
                }
            }
            on_end();
        })?;
        Ok(Outbox { queue, requests: Arc::default(), tokens: Arc::default() })
    }

    /// Sends anything that is a message.
    pub(crate) fn send(&self, message: &impl Serialize) {
        match serde_json::to_vec(message) {
            // The thread is gone only when the session ends.
            Ok(bytes) => drop(self.queue.send(Item::Message([bytes, Vec::new()]))),
            Err(error) => tracing::error!(%error, "a message could not be written as JSON"),
        }
    }

    /// Answers a request with a result that is JSON already. It may be long and is not copied.
    pub(crate) fn answer(&self, id: &Id, mut result: String) {
        match serde_json::to_string(id) {
            Ok(id) => {
                let before = format!("{{\"jsonrpc\":\"2.0\",\"id\":{id},\"result\":");
                result.push('}');
                let halves = [before.into_bytes(), result.into_bytes()];
                drop(self.queue.send(Item::Message(halves)));
            }
            Err(error) => tracing::error!(%error, "an id could not be written as JSON"),
        }
    }

    /// Sends a notification. It is written straight from its type: a detour over JSON values
    /// costs ten times as much for long lists.
    pub(crate) fn notify<N: Notification>(&self, params: &N::Params) {
        #[derive(Serialize)]
        struct Message<'a, P> {
            jsonrpc: &'a str,
            method: &'a str,
            params: &'a P,
        }
        self.send(&Message { jsonrpc: "2.0", method: N::METHOD, params });
    }

    /// Asks the client for something whose answer nobody waits for.
    pub(crate) fn request<R: Request>(&self, params: &R::Params) {
        #[derive(Serialize)]
        struct Message<'a, P> {
            jsonrpc: &'a str,
            id: u64,
            method: &'a str,
            params: &'a P,
        }
        let id = self.requests.fetch_add(1, Ordering::Relaxed);
        self.send(&Message { jsonrpc: "2.0", id, method: R::METHOD, params });
    }

    /// A name for a piece of work whose progress is shown.
    pub(crate) fn progress_token(&self) -> ProgressToken {
        ProgressToken::String(format!("wasmscope-{}", self.tokens.fetch_add(1, Ordering::Relaxed)))
    }

    /// Gives what was sent a moment to be written, as the process ends.
    pub(crate) fn flush(&self) {
        let (done, written) = mpsc::sync_channel(1);
        // A full queue means that nobody reads; then there is nothing to wait for.
        if self.queue.try_send(Item::Mark(done)).is_ok() {
            let _ = written.recv_timeout(Duration::from_millis(500));
        }
    }
}
