//! Work on many things at one time, told in their order.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;

use anyhow::{Context as _, Result};

/// Stack of a thread: nothing of ours recurses on its input, but a library may, a little.
const STACK_BYTES: usize = 32 << 20;

/// Works on all items with so many threads, as many as there are processors unless told; `tell`
/// gets what became of each in the order of the items, as soon as it can.
///
/// # Errors
/// No thread can be had; or the error of `tell`, after which no further item is begun.
pub(crate) fn each<T: Send, R: Send>(
    items: Vec<T>,
    jobs: Option<NonZero<usize>>,
    work: impl Fn(T) -> R + Sync,
    mut tell: impl FnMut(R) -> Result<()>,
) -> Result<()> {
    let jobs = jobs.or_else(|| thread::available_parallelism().ok());
    let jobs = jobs.map_or(1, NonZero::get).min(items.len());
    let items = Mutex::new(items.into_iter().enumerate());
    let take = || items.lock().unwrap_or_else(PoisonError::into_inner).next();
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..jobs {
            let (take, work, sender) = (&take, &work, sender.clone());
            let run = move || {
                while let Some((at, item)) = take() {
                    if sender.send((at, work(item))).is_err() {
                        return;
                    }
                }
            };
            let builder = thread::Builder::new().stack_size(STACK_BYTES);
            builder.spawn_scoped(scope, run).context("cannot start a thread")?;
        }
        drop(sender);
        let told = in_order(&receiver, &mut tell);
        // The reader of our output may be gone: then the rest need not be done.
        if told.is_err() {
            while take().is_some() {}
        }
        told
    })
}

fn in_order<R>(
    receiver: &mpsc::Receiver<(usize, R)>,
    tell: &mut impl FnMut(R) -> Result<()>,
) -> Result<()> {
    let (mut early, mut next) = (BTreeMap::new(), 0);
    // When all threads are done there is nothing more to wait for.
    while let Ok((at, done)) = receiver.recv() {
        early.insert(at, done);
        while let Some(done) = early.remove(&next) {
            next += 1;
            tell(done)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_is_told_in_order_and_an_error_ends_it() {
        for jobs in [1, 3, 500] {
            let (jobs, mut told) = (NonZero::new(jobs), Vec::new());
            let work = |item: u32| item * 2;
            let tell = |it| {
                told.push(it);
                Ok(())
            };
            each((0..100).collect(), jobs, work, tell).unwrap();
            assert_eq!(told, (0..100).map(|it| it * 2).collect::<Vec<_>>());
            let (mut count, tell) = (0, |count: &mut u32| {
                *count += 1;
                anyhow::ensure!(*count < 5, "enough");
                Ok(())
            });
            each((0..100).collect(), jobs, work, |_| tell(&mut count)).unwrap_err();
            assert_eq!(count, 5);
        }
        each(Vec::<u32>::new(), None, |it| it, |_| Ok(())).unwrap();
    }
}
