//! What can be said of a chunk by itself, kept until the chunk changes.

use std::sync::Arc;

use crate::text::{self, Encoding, Position};
use crate::wat::document::{Chunk, Document};
use crate::wat::spread;

/// Something of each chunk of a text, in their order.
#[derive(Debug)]
pub(super) struct PerChunk<T> {
    encoding: Encoding,
    known: Vec<Known<T>>,
}

#[derive(Debug)]
struct Known<T> {
    chunk: Arc<Chunk>,
    /// Behind its last character, if it began at the start of a text.
    end: Position,
    what: T,
}

impl<T> Default for PerChunk<T> {
    fn default() -> PerChunk<T> {
        PerChunk { encoding: Encoding::default(), known: Vec::new() }
    }
}

impl<T> PerChunk<T> {
    /// Each with its chunk and the position at which that begins.
    pub(super) fn placed(&self) -> impl Iterator<Item = (Position, &Chunk, &T)> {
        let mut at = Position::default();
        self.known.iter().map(move |known| {
            let start = at;
            at = known.end.behind(at);
            (start, &*known.chunk, &known.what)
        })
    }
}

impl<T: Send + Sync> PerChunk<T> {
    /// Looks at the chunks that have changed, by several threads when they are long. `look` is also
    /// told the how-manieth chunk it is.
    pub(super) fn update(
        &mut self,
        document: &Document,
        encoding: Encoding,
        look: impl Fn(usize, &Chunk) -> T + Sync,
    ) {
        if self.encoding != encoding {
            *self = PerChunk { encoding, known: Vec::new() };
        }
        let new = document.chunks();
        let is_same = |old: &Known<T>, now: &Arc<Chunk>| Arc::ptr_eq(&old.chunk, now);
        let pairs = self.known.iter().zip(new);
        let front = pairs.take_while(|(old, now)| is_same(old, now)).count();
        let most = self.known.len().min(new.len()) - front;
        let pairs = self.known.iter().rev().zip(new.iter().rev()).take(most);
        let back = pairs.take_while(|(old, now)| is_same(old, now)).count();
        let end = new.len() - back;
        let bytes = document.sizes().bytes(front..end) as usize;
        let fresh = spread::gathered(spread::parts(end - front, bytes), |part| {
            let part = part.start + front..part.end + front;
            let chunks = new.get(part.clone()).unwrap_or_default();
            let known = part.zip(chunks).map(|(at, chunk)| Known {
                chunk: Arc::clone(chunk),
                end: text::advanced(Position::default(), chunk.text(), encoding),
                what: look(at, chunk),
            });
            known.collect::<Vec<_>>()
        });
        drop(self.known.splice(front..self.known.len() - back, fresh.into_iter().flatten()));
    }
}
