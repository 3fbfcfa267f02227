//! Work on many things that do not depend on each other, by several threads.

use std::num::NonZero;
use std::ops::Range as Span;
use std::panic;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Things that a thread takes at a time.
const RUN: usize = 16;

/// Bytes of text for which a thread is worth its start.
const WORTH: usize = 256 << 10;

/// Threads at most.
const MOST: usize = 16;

/// Gives each of the items to one of some threads; `work` is called once by each of them, with the
/// items that are its. `bytes` says how much text they are of. Making the items may be work, too:
/// one thread makes some while the others work.
pub(crate) fn spread<T: Send>(
    items: impl Iterator<Item = T> + Send,
    bytes: usize,
    work: impl Fn(&mut dyn Iterator<Item = T>) + Sync,
) {
    let queue = Mutex::new(items);
    let run = || {
        let next = || -> Vec<T> {
            let mut queue = queue.lock().unwrap_or_else(PoisonError::into_inner);
            queue.by_ref().take(RUN).collect()
        };
        let runs = std::iter::repeat_with(next).take_while(|run| !run.is_empty());
        work(&mut runs.flatten());
    };
    thread::scope(|scope| {
        for _ in 0..helpers(bytes) {
            // Where the system refuses a thread, those that there are do its part.
            if thread::Builder::new().spawn_scoped(scope, run).is_err() {
                break;
            }
        }
        run();
    });
}

/// Threads for so much text.
pub(crate) fn threads(bytes: usize) -> usize {
    helpers(bytes) + 1
}

/// Threads besides this one for so much text.
fn helpers(bytes: usize) -> usize {
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(MOST);
    (threads - 1).min(bytes / WORTH)
}

/// Things that have an order, in about as many each for some threads. `bytes` says how much text
/// they are of.
pub(crate) fn parts(count: usize, bytes: usize) -> Vec<Span<usize>> {
    let size = count.div_ceil(threads(bytes)).max(1);
    (0..count).step_by(size).map(|from| from..(from + size).min(count)).collect()
}

/// What comes of each part, in their order: each is worked on by a thread of its own.
pub(crate) fn gathered<T: Send>(
    parts: Vec<Span<usize>>,
    work: impl Fn(Span<usize>) -> T + Sync,
) -> Vec<T> {
    thread::scope(|scope| {
        let work = &work;
        let mut parts = parts.into_iter();
        let Some(own) = parts.next() else { return Vec::new() };
        let others: Vec<_> = parts
            .map(|part| {
                let run = {
                    let part = part.clone();
                    move || work(part)
                };
                (part, thread::Builder::new().spawn_scoped(scope, run))
            })
            .collect();
        let mut all = vec![work(own)];
        for (part, thread) in others {
            all.push(match thread {
                Ok(thread) => thread.join().unwrap_or_else(|panic| panic::resume_unwind(panic)),
                // The system has refused a thread.
                Err(_) => work(part),
            });
        }
        all
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_gathered_keeps_its_order() {
        for (count, bytes) in [(0, 0), (1, usize::MAX), (5, 0), (10_001, usize::MAX)] {
            let gathered = gathered(parts(count, bytes), |part| part.collect::<Vec<_>>());
            assert_eq!(gathered.concat(), (0..count).collect::<Vec<_>>());
        }
    }

    #[test]
    fn each_item_is_met_once() {
        for (count, bytes) in [(0, 0), (5, 0), (10_000, usize::MAX)] {
            let mut met = vec![0; count];
            spread(met.iter_mut(), bytes, |items| items.for_each(|it| *it += 1));
            assert_eq!(met, vec![1; count]);
        }
    }
}
