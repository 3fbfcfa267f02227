//! The one thread that owns the documents: it takes edits and questions in their order.
//!
//! Diagnostics are sent when the queue is empty, so that a burst of edits costs one analysis. An
//! edit that changes the meaning of much is told of twice: when the text around it is looked at, and
//! when all is, in slices between which other jobs run. Lints of long texts take longer than errors,
//! which must not wait for them: another thread looks for them when the client has been quiet for a
//! moment, and they are sent after the errors; so are the verdicts on the assertions of a script. A
//! panic in one job is logged; the job's question is answered with an error and the next job runs.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, TryRecvError};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use analyzer::ide;
use tokio::sync::oneshot;
use tower_lsp::lsp_types::notification::PublishDiagnostics;
use tower_lsp::lsp_types::request::{InlayHintRefreshRequest, WorkspaceDiagnosticRefresh};
use tower_lsp::lsp_types::{PublishDiagnosticsParams, TextDocumentContentChangeEvent, Url};

use crate::aside::{Aside, Task};
use crate::capabilities::Client;
use crate::outbox::Outbox;
use crate::rules::Rules;
use crate::trials::Trials;
use crate::{limits, proto, workspace};

/// The newest version of each open document, as the client has sent it. It is ahead of the desk
/// by what waits in the queue.
pub(crate) type Versions = Arc<Mutex<HashMap<Url, i32>>>;

/// A question; it gets the document, or none when it is not open.
pub(crate) type Question = Box<dyn FnOnce(Option<&mut ide::File>) + Send>;

/// A question that is worked on beside the desk.
pub(crate) type Remote = Box<dyn FnOnce(Option<ide::File>) + Send>;

/// A question about all documents that are open, as they are now.
pub(crate) type QuestionOfAll = Box<dyn FnOnce(Vec<workspace::Open>) + Send>;

/// What there is to do.
pub(crate) enum Job {
    /// A document is opened.
    Open {
        uri: Url,
        version: i32,
        text: String,
        language: ide::Language,
        client: Client,
        /// Dropped when the text is looked at.
        seen: oneshot::Sender<()>,
    },
    /// A document is edited; the changes apply one after the other.
    Change { uri: Url, version: i32, changes: Vec<TextDocumentContentChangeEvent> },
    /// A document is closed.
    Close { uri: Url },
    /// The client has other settings, or project files have changed.
    Judge { settings: Option<ide::Config> },
    /// Somebody wants to know something.
    Ask { uri: Url, run: Question },
    /// As [`Job::Ask`], but it takes long: it gets the text as it is now, on another thread.
    AskAside { uri: Url, run: Remote },
    /// Something that has to do with no open document, on another thread.
    Aside { task: Task },
    /// Somebody wants to know something about all that is open.
    AskAll { run: QuestionOfAll },
}

/// Whether the desk has something to do; cheap to clone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Busy(Arc<AtomicBool>);

impl Busy {
    fn set(&self, is_busy: bool) {
        self.0.store(is_busy, Ordering::Relaxed);
    }

    /// Lets the desk go first, for a moment.
    pub(crate) fn give_way(&self) {
        const STEP: Duration = Duration::from_millis(2);
        let steps = limits::WAY.as_millis() / STEP.as_millis();
        for _ in 0..steps {
            if !self.0.load(Ordering::Relaxed) {
                return;
            }
            thread::sleep(STEP);
        }
    }
}

/// The queue of the thread.
#[derive(Debug)]
pub(crate) struct Desk {
    jobs: Sender<Job>,
}

impl Desk {
    /// Starts the thread.
    pub(crate) fn start(outbox: Outbox, rules: Rules, busy: Busy) -> io::Result<Desk> {
        let (jobs, queue) = mpsc::channel();
        let mut documents = Documents {
            open: BTreeMap::new(),
            changed: BTreeSet::new(),
            unfinished: BTreeSet::new(),
            unlinted: BTreeSet::new(),
            linting: None,
            trials: Trials::default(),
            rules,
            outbox,
            aside: Aside::start()?,
            busy,
        };
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
    /// Dropped when the text is looked at for the first time.
    seen: Option<oneshot::Sender<()>>,
}

/// Lints that a thread looks for.
struct Linting {
    uri: Url,
    /// Of the text that it looks at.
    version: i32,
    /// How it looks.
    settings: ide::Settings,
    found: Receiver<ide::Lints>,
}

struct Documents {
    open: BTreeMap<Url, Document>,
    /// Documents whose diagnostics have not been sent since they changed.
    changed: BTreeSet<Url>,
    /// Documents of which not all is looked at since they changed.
    unfinished: BTreeSet<Url>,
    /// Documents whose errors have been sent, but whose lints have not been looked for.
    unlinted: BTreeSet<Url>,
    linting: Option<Linting>,
    trials: Trials,
    rules: Rules,
    outbox: Outbox,
    aside: Aside,
    busy: Busy,
}

/// A change together with those of the same document that wait right behind it, at most
/// [`limits::BURST`] of them; `ahead` is then the job behind them.
fn gathered(job: Job, queue: &Receiver<Job>, ahead: &mut Option<Job>) -> Job {
    let Job::Change { uri, mut version, mut changes } = job else { return job };
    while changes.len() < limits::BURST
        && let Ok(job) = queue.try_recv()
    {
        match job {
            Job::Change { uri: other, version: newest, changes: mut more } if other == uri => {
                version = newest;
                changes.append(&mut more);
            }
            other => {
                *ahead = Some(other);
                break;
            }
        }
    }
    Job::Change { uri, version, changes }
}

impl Documents {
    fn work(&mut self, queue: &Receiver<Job>) {
        let mut ahead = None;
        loop {
            let job = match ahead.take().map_or_else(|| queue.try_recv(), Ok) {
                Ok(job) => job,
                Err(TryRecvError::Disconnected) => return,
                Err(TryRecvError::Empty) => {
                    if let Some(uri) = self.changed.pop_first() {
                        self.guarded(|it| it.begin(&uri));
                        continue;
                    }
                    if let Some(uri) = self.unfinished.pop_first() {
                        self.guarded(|it| it.go_on(&uri));
                        continue;
                    }
                    self.busy.set(false);
                    let Some(job) = self.rest(queue) else { return };
                    self.busy.set(true);
                    job
                }
            };
            let job = gathered(job, queue, &mut ahead);
            self.guarded(|it| it.job(job));
        }
    }

    /// Waits for the next job; while the client is quiet, has lints looked for and scripts tried. None
    /// when there will be no job any more.
    fn rest(&mut self, queue: &Receiver<Job>) -> Option<Job> {
        loop {
            let lints = match (&self.linting, self.unlinted.is_empty()) {
                (Some(_), _) => Some(limits::LINTING),
                (None, false) => Some(limits::QUIET),
                (None, true) => None,
            };
            let waits = lints.into_iter().chain(self.trials.wait());
            let Some(wait) = waits.min() else { return queue.recv().ok() };
            match queue.recv_timeout(wait) {
                Ok(job) => return Some(job),
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => {
                    self.guarded(Documents::lint);
                    self.guarded(Documents::try_scripts);
                }
            }
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
            Job::Open { uri, version, text, language, client, seen } => {
                let settings = self.settings(&uri, language, client);
                let file = ide::File::new(&text, settings);
                self.open.insert(uri.clone(), Document { file, version, client, seen: Some(seen) });
                self.changed.insert(uri);
            }
            Job::Change { uri, version, changes } => {
                let Some(document) = self.open.get_mut(&uri) else { return };
                document.version = version;
                self.trials.end(&uri);
                self.changed.insert(uri);
                let edits = changes.into_iter();
                let edits = edits.map(|it| (it.range.map(proto::from_range), it.text));
                document.file.edit_all(&edits.collect::<Vec<_>>());
            }
            Job::Close { uri } => {
                self.changed.remove(&uri);
                self.unfinished.remove(&uri);
                self.unlinted.remove(&uri);
                self.trials.forget(&uri);
                if self.open.remove(&uri).is_some_and(|it| !it.client.pulls_diagnostics) {
                    self.send(uri, Vec::new(), None);
                }
            }
            Job::Judge { settings } => {
                if let Some(settings) = settings {
                    self.rules.choose(settings);
                }
                self.judge();
            }
            Job::Ask { uri, run } => run(self.open.get_mut(&uri).map(|it| &mut it.file)),
            Job::AskAll { run } => run(self
                .open
                .iter()
                .map(|(uri, it)| (uri.clone(), it.version, it.file.snapshot()))
                .collect()),
            Job::AskAside { uri, run } => {
                let snapshot = self.open.get(&uri).map(|it| it.file.snapshot());
                self.aside.put(Box::new(move || run(snapshot)));
            }
            Job::Aside { task } => self.aside.put(task),
        }
    }

    /// How a document is judged now.
    fn settings(&mut self, uri: &Url, language: ide::Language, client: Client) -> ide::Settings {
        let config = self.rules.of(uri, client.encoding);
        ide::Settings {
            language,
            encoding: client.encoding,
            features: config.features,
            // Nobody can put right what is only shown.
            levels: if proto::is_read_only(uri) { ide::Levels::none() } else { config.levels() },
            layout: ide::Layout::from(&config),
            max_findings: config.max_findings,
            assertions: ide::Steps::of(&config),
            offers_runs: config.run_lenses.unwrap_or(true),
            counts_references: config.reference_lenses.unwrap_or(true),
        }
    }

    /// Judges all documents anew.
    fn judge(&mut self) {
        let open: Vec<(Url, ide::Settings, Client)> = self
            .open
            .iter()
            .map(|(uri, it)| (uri.clone(), it.file.settings(), it.client))
            .collect();
        let mut pulls = None;
        for (uri, before, client) in open {
            let settings = self.settings(&uri, before.language, client);
            if let Some(document) = self.open.get_mut(&uri)
                && settings != before
            {
                document.file.set_settings(settings);
                self.trials.end(&uri);
                self.changed.insert(uri);
                pulls = pulls.or(client.pulls_diagnostics.then_some(client));
            }
        }
        self.ask_to_pull(pulls);
    }

    /// A client that pulls diagnostics does so only when it has edited something, or is told.
    fn ask_to_pull(&self, client: Option<Client>) {
        if client.is_some_and(|it| it.refreshes_diagnostics) {
            self.outbox.request::<WorkspaceDiagnosticRefresh>(&());
        }
    }

    /// Has a thread look for the lints of the next text, or takes what it has found.
    fn lint(&mut self) {
        let Some(linting) = &self.linting else {
            if let Some(uri) = self.unlinted.pop_first() {
                self.linting = self.start_linting(uri);
            }
            return;
        };
        let lints = match linting.found.try_recv() {
            Ok(lints) => lints,
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => {
                tracing::error!("a lint panicked; the session goes on");
                self.linting = None;
                return;
            }
        };
        let Some(Linting { uri, version, settings, .. }) = self.linting.take() else { return };
        let Some(document) = self.open.get_mut(&uri) else { return };
        // Those of an older text are worth nothing: a new look is owed already.
        let same = (document.version, document.file.settings()) == (version, settings);
        if !same || !document.file.owes_lints() {
            return;
        }
        if !document.file.accept(lints) {
            return;
        }
        if document.client.pulls_diagnostics {
            let client = document.client;
            self.ask_to_pull(Some(client));
        } else {
            self.publish(&uri);
        }
    }

    fn start_linting(&mut self, uri: Url) -> Option<Linting> {
        let document = self.open.get_mut(&uri)?;
        let task = document.file.lint_task()?;
        let (tell, found) = mpsc::sync_channel(1);
        // It ends by itself, also when nobody wants to know any more.
        let look = move || drop(tell.send(task.run()));
        let thread = thread::Builder::new().name("lsp-lints".to_owned()).spawn(look);
        if let Err(error) = thread {
            tracing::warn!(%error, "no thread for lints");
            return None;
        }
        let (version, settings) = (document.version, document.file.settings());
        Some(Linting { uri, version, settings, found })
    }

    /// Has a thread try the next script, or takes what came of it.
    fn try_scripts(&mut self) {
        let open = &mut self.open;
        let task = |uri: &Url| open.get_mut(uri)?.file.assertion_task();
        let Some((uri, run)) = self.trials.step(task) else { return };
        let Some(document) = self.open.get_mut(&uri) else { return };
        if !document.file.accept_assertions(run) {
            // It was a trial of another text.
            self.trials.owe(uri);
            return;
        }
        if document.client.refreshes_hints {
            self.outbox.request::<InlayHintRefreshRequest>(&());
        }
        if document.client.pulls_diagnostics {
            let client = document.client;
            self.ask_to_pull(Some(client));
        } else {
            self.publish(&uri);
        }
    }

    /// After an edit: tells what is known when the text around it is looked at.
    fn begin(&mut self, uri: &Url) {
        self.unfinished.remove(uri);
        let Some(document) = self.open.get_mut(uri) else { return };
        if document.client.pulls_diagnostics || document.file.start() {
            self.publish(uri);
            return;
        }
        let (version, found) = (document.version, document.file.diagnostics_so_far());
        self.unfinished.insert(uri.clone());
        self.send(uri.clone(), proto::diagnostic::all(uri, &found), Some(version));
    }

    /// Looks at the next part of a text; tells all when it was the last one.
    fn go_on(&mut self, uri: &Url) {
        let Some(document) = self.open.get_mut(uri) else { return };
        if document.file.go_on() {
            self.publish(uri);
        } else {
            self.unfinished.insert(uri.clone());
        }
    }

    fn publish(&mut self, uri: &Url) {
        let Some(document) = self.open.get_mut(uri) else { return };
        if document.file.owes_lints() {
            self.unlinted.insert(uri.clone());
        }
        if document.file.owes_assertions() {
            self.trials.owe(uri.clone());
        }
        if document.client.pulls_diagnostics {
            document.seen = None;
            return;
        }
        let version = document.version;
        let diagnostics = proto::diagnostic::all(uri, &document.file.diagnostics());
        document.seen = None;
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
        let outbox = Outbox::start(|| {}).unwrap();
        let rules = Rules::new(ide::Config::default(), |_| None, outbox.clone());
        let desk = Desk::start(outbox, rules, Busy::default()).unwrap();
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
