//! Threads beside the desk, for questions that take long: they look at a text as it was when the
//! question came, so that edits and other questions need not wait for them.

use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::limits;

/// Something to be done.
pub(crate) type Task = Box<dyn FnOnce() + Send>;

/// The queue of the threads; cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Aside {
    tasks: Sender<Task>,
}

impl Aside {
    /// Starts the threads.
    pub(crate) fn start() -> io::Result<Aside> {
        let (tasks, queue) = mpsc::channel();
        let queue = Arc::new(Mutex::new(queue));
        for _ in 0..limits::ASIDE_THREADS {
            let queue = Arc::clone(&queue);
            thread::Builder::new().name("lsp-aside".to_owned()).spawn(move || work(&queue))?;
        }
        Ok(Aside { tasks })
    }

    /// Puts a task behind all others. It does not wait. A panic in the task is logged; whatever the
    /// task holds is dropped then.
    pub(crate) fn put(&self, task: Task) {
        // The threads end only with the session.
        drop(self.tasks.send(task));
    }
}

fn work(queue: &Mutex<Receiver<Task>>) {
    loop {
        // The lock is held while a task is waited for, not while it runs.
        let task = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(task) = task else { return };
        if panic::catch_unwind(AssertUnwindSafe(task)).is_err() {
            tracing::error!("a task beside the desk panicked; the session goes on");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_does_not_end_the_threads() {
        let aside = Aside::start().unwrap();
        let (tell, told) = mpsc::channel();
        for number in 0..2 * limits::ASIDE_THREADS {
            aside.put(Box::new(|| panic!("a bug in a feature")));
            let tell = tell.clone();
            aside.put(Box::new(move || tell.send(number).unwrap()));
        }
        drop(tell);
        assert_eq!(told.iter().count(), 2 * limits::ASIDE_THREADS);
    }
}
