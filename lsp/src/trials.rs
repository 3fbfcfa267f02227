//! Scripts are tried by a thread beside the desk, one after the other.
//!
//! A trial of a text that changes is ended at once; one that takes too long is ended, too, and
//! what it has found until then counts. What a script does and what its verdicts mean is not known
//! here.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

use analyzer::ide;
use tower_lsp::lsp_types::Url;

use crate::limits;

/// The scripts that are to be tried, and the one that is.
#[derive(Debug, Default)]
pub(crate) struct Trials {
    owed: BTreeSet<Url>,
    running: Option<Running>,
}

#[derive(Debug)]
struct Running {
    uri: Url,
    began: Instant,
    interrupt: Arc<AtomicBool>,
    found: Receiver<ide::AssertionRun>,
}

impl Trials {
    /// A script is to be tried when there is time.
    pub(crate) fn owe(&mut self, uri: Url) {
        self.owed.insert(uri);
    }

    /// A text has changed: a trial of it is worth nothing.
    pub(crate) fn end(&self, uri: &Url) {
        if let Some(running) = self.running.as_ref().filter(|it| it.uri == *uri) {
            running.interrupt.store(true, Ordering::Relaxed);
        }
    }

    /// A text is closed.
    pub(crate) fn forget(&mut self, uri: &Url) {
        self.end(uri);
        self.owed.remove(uri);
    }

    /// How long to wait for jobs before [`Trials::step`]; none when there is nothing to do.
    pub(crate) fn wait(&self) -> Option<Duration> {
        match (&self.running, self.owed.is_empty()) {
            (Some(_), _) => Some(limits::LINTING),
            (None, false) => Some(limits::QUIET),
            (None, true) => None,
        }
    }

    /// Starts the next trial, or gives what came of the last one when that is there.
    pub(crate) fn step(
        &mut self,
        task: impl FnOnce(&Url) -> Option<ide::AssertionTask>,
    ) -> Option<(Url, ide::AssertionRun)> {
        let Some(running) = &self.running else {
            let uri = self.owed.pop_first()?;
            self.running = task(&uri).and_then(|task| start(uri, task));
            return None;
        };
        if running.began.elapsed() > limits::TRIAL {
            running.interrupt.store(true, Ordering::Relaxed);
        }
        match running.found.try_recv() {
            Ok(run) => self.running.take().map(|it| (it.uri, run)),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => {
                tracing::error!("the trial of a script panicked; the session goes on");
                self.running = None;
                None
            }
        }
    }
}

fn start(uri: Url, task: ide::AssertionTask) -> Option<Running> {
    let (tell, found) = mpsc::sync_channel(1);
    let interrupt = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&interrupt);
    // It ends when the flag is raised, also when nobody wants to know any more.
    let work = move || drop(tell.send(task.run(&flag)));
    match thread::Builder::new().name("lsp-trial".to_owned()).spawn(work) {
        Ok(_) => Some(Running { uri, began: Instant::now(), interrupt, found }),
        Err(error) => {
            tracing::warn!(%error, "no thread for the trial of a script");
            None
        }
    }
}
