//! The one thread that owns the documents: it takes edits and questions in their order.
//!
//! Diagnostics are sent when the queue is empty, so that a burst of edits costs one analysis. A
//! panic in one job is logged; the job's question is answered with an error and the next job
//! runs.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::sync::{Arc, Mutex};
use std::thread;

use analyzer::ide;
use tower_lsp::lsp_types::notification::PublishDiagnostics;
use tower_lsp::lsp_types::{PublishDiagnosticsParams, TextDocumentContentChangeEvent, Url};

use crate::backend::Client;
use crate::outbox::Outbox;
use crate::proto;

/// The newest version of each open document, as the client has sent it. It is ahead of the desk
/// by what waits in the queue.
pub(crate) type Versions = Arc<Mutex<HashMap<Url, i32>>>;

/// A question; it gets the document, or none when it is not open.
pub(crate) type Question = Box<dyn FnOnce(Option<&mut ide::File>) + Send>;

/// What there is to do.
pub(crate) enum Job {
    /// A document is opened.
    Open { uri: Url, version: i32, text: String, settings: ide::Settings, client: Client },
    /// A document is edited; the changes apply one after the other.
    Change { uri: Url, version: i32, changes: Vec<TextDocumentContentChangeEvent> },
    /// A document is closed.
    Close { uri: Url },
    /// Somebody wants to know something.
    Ask { uri: Url, run: Question },
}

/// The queue of the thread.
#[derive(Debug)]
pub(crate) struct Desk {
    jobs: Sender<Job>,
}

impl Desk {
    /// Starts the thread.
    pub(crate) fn start(outbox: Outbox) -> io::Result<Desk> {
        let (jobs, queue) = mpsc::channel();
        let mut documents = Documents { open: BTreeMap::new(), changed: BTreeSet::new(), outbox };
        thread::Builder::new().name("lsp-desk".to_owned()).spawn(move || documents.work(&queue))?;
        Ok(Desk { jobs })
    }

    /// Puts a job behind all others. It does not wait.
    pub(crate) fn put(&self, job: Job) {
        // The thread ends only with the session.
        drop(self.jobs.send(job));
    }
}

struct Document {
    file: ide::File,
    version: i32,
    client: Client,
}

struct Documents {
    open: BTreeMap<Url, Document>,
    /// Documents whose diagnostics have not been sent since they changed.
    changed: BTreeSet<Url>,
    outbox: Outbox,
}

impl Documents {
    fn work(&mut self, queue: &Receiver<Job>) {
        loop {
            let job = match queue.try_recv() {
                Ok(job) => job,
                Err(TryRecvError::Disconnected) => return,
                Err(TryRecvError::Empty) => match self.changed.pop_first() {
                    Some(uri) => {
                        self.guarded(|it| it.publish(&uri));
                        continue;
                    }
                    None => match queue.recv() {
                        Ok(job) => job,
                        Err(_) => return,
                    },
                },
            };
            self.guarded(|it| it.job(job));
        }
    }

    /// Runs one step and survives it.
    fn guarded(&mut self, step: impl FnOnce(&mut Documents)) {
        if panic::catch_unwind(AssertUnwindSafe(|| step(self))).is_err() {
            tracing::error!("the analysis panicked; the session goes on");
        }
    }

    fn job(&mut self, job: Job) {
        match job {
            Job::Open { uri, version, text, settings, client } => {
                let file = ide::File::new(&text, settings);
                self.open.insert(uri.clone(), Document { file, version, client });
                self.changed.insert(uri);
            }
            Job::Change { uri, version, changes } => {
                let Some(document) = self.open.get_mut(&uri) else { return };
                document.version = version;
                self.changed.insert(uri);
                for change in changes {
                    document.file.edit(change.range.map(proto::from_range), &change.text);
                }
            }
            Job::Close { uri } => {
                self.changed.remove(&uri);
                if self.open.remove(&uri).is_some_and(|it| !it.client.pulls_diagnostics) {
                    self.send(uri, Vec::new(), None);
                }
            }
            Job::Ask { uri, run } => run(self.open.get_mut(&uri).map(|it| &mut it.file)),
        }
    }

    fn publish(&mut self, uri: &Url) {
        let Some(document) = self.open.get_mut(uri) else { return };
        if document.client.pulls_diagnostics {
            return;
        }
        let version = document.version;
        let diagnostics = proto::diagnostics(uri, &document.file.diagnostics());
        self.send(uri.clone(), diagnostics, Some(version));
    }

    fn send(
        &self,
        uri: Url,
        diagnostics: Vec<tower_lsp::lsp_types::Diagnostic>,
        version: Option<i32>,
    ) {
        let params = PublishDiagnosticsParams { uri, diagnostics, version };
        self.outbox.notify::<PublishDiagnostics>(&params);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Puts questions on a desk without documents and gives their answers in order.
    fn check(questions: Vec<fn() -> u32>) -> Vec<Option<u32>> {
        let desk = Desk::start(Outbox::start(|| {}).unwrap()).unwrap();
        let ask = |question: fn() -> u32| {
            let (reply, answer) = mpsc::channel();
            let uri = Url::parse("file:///a.wat").unwrap();
            desk.put(Job::Ask { uri, run: Box::new(move |_| reply.send(question()).unwrap()) });
            answer
        };
        let answers: Vec<_> = questions.into_iter().map(ask).collect();
        answers.into_iter().map(|answer| answer.recv().ok()).collect()
    }

    #[test]
    fn a_panic_loses_its_own_answer_only() {
        let questions: Vec<fn() -> u32> = vec![|| 1, || panic!("a bug in a feature"), || 3];
        assert_eq!(check(questions), [Some(1), None, Some(3)]);
    }
}
