//! What the skeleton asks of each chunk, side by side: it is made anew at many edits, and all of
//! this is gone through then. A chunk itself lies anywhere in the memory.

use std::ops::Range as Span;

use crate::wat::document::Chunk;
use crate::wat::lower::plain::{Forms, Held, Plain};
use crate::wat::symbols::{Word, Words};
use crate::wat::types::Spellings;

/// What the skeleton asks of a chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sum {
    /// What it is called, if it is plain.
    name: Option<Word>,
    pub(crate) plain: Plain,
}

impl Sum {
    pub(crate) fn new(
        chunk: &Chunk,
        words: &mut Words,
        spellings: &mut Spellings,
        forms: &mut Forms,
    ) -> Sum {
        let plain = Plain::new(chunk, words, spellings, forms);
        let named = &chunk.item().named;
        let id = named.id.as_ref().filter(|_| plain != Plain::No);
        Sum { name: id.map(|id| words.number(&id.name)), plain }
    }

    /// Whether the chunks say the same as plain fields.
    pub(crate) fn is_like(&self, other: &Sum) -> bool {
        self.plain != Plain::No && (self.plain, self.name) == (other.plain, other.name)
    }
}

/// Of all chunks of a text.
#[derive(Debug, Default)]
pub(crate) struct Sums {
    /// The words, counted from 1; 0 for no name.
    names: Vec<u32>,
    plains: Vec<Packed>,
}

/// A [`Plain`] in four bytes: nothing, then the kinds of globals, then the forms of functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Packed(u32);

impl Packed {
    /// The first function.
    const FUNCS: u32 = 1 + Held::COUNT as u32;

    fn new(plain: Plain) -> Packed {
        Packed(match plain {
            Plain::No => 0,
            Plain::Global(held) => 1 + held.kind() as u32,
            Plain::Func(form) => Packed::FUNCS + form,
        })
    }

    fn plain(self) -> Plain {
        match (self.0.checked_sub(Packed::FUNCS), self.0.checked_sub(1)) {
            (Some(form), _) => Plain::Func(form),
            (None, Some(kind)) => Plain::Global(Held::of_kind(kind as u8)),
            (None, None) => Plain::No,
        }
    }
}

impl Default for &Sums {
    /// Of no chunks.
    fn default() -> Self {
        static NONE: Sums = Sums { names: Vec::new(), plains: Vec::new() };
        &NONE
    }
}

impl FromIterator<Sum> for Sums {
    fn from_iter<T: IntoIterator<Item = Sum>>(all: T) -> Sums {
        let mut sums = Sums::default();
        for sum in all {
            sums.names.push(packed_name(&sum));
            sums.plains.push(Packed::new(sum.plain));
        }
        sums
    }
}

fn packed_name(sum: &Sum) -> u32 {
    sum.name.map_or(0, |name| name.saturating_add(1))
}

impl Sums {
    pub(crate) fn len(&self) -> usize {
        self.plains.len()
    }

    pub(crate) fn get(&self, at: usize) -> Option<Sum> {
        let name = self.names.get(at)?.checked_sub(1);
        Some(Sum { name, plain: self.plains.get(at)?.plain() })
    }

    /// Puts others in the place of some.
    pub(crate) fn splice(&mut self, old: Span<usize>, new: &[Sum]) {
        self.names.splice(old.clone(), new.iter().map(packed_name));
        self.plains.splice(old, new.iter().map(|sum| Packed::new(sum.plain)));
    }

    /// What chunks say as plain fields.
    pub(crate) fn plains(&self, span: Span<usize>) -> impl Iterator<Item = Plain> {
        self.plains.get(span).unwrap_or_default().iter().map(|plain| plain.plain())
    }

    /// The same with their names.
    pub(super) fn named(&self, span: Span<usize>) -> impl Iterator<Item = (Plain, Option<Word>)> {
        let names = self.names.get(span.clone()).unwrap_or_default();
        self.plains(span).zip(names.iter().map(|name| name.checked_sub(1)))
    }

    /// How many chunks from one on are plain.
    pub(super) fn plain_run(&self, from: usize) -> usize {
        let plains = self.plains.get(from..).unwrap_or_default();
        plains.iter().take_while(|plain| plain.0 != 0).count()
    }

    /// The chunks that are not plain.
    pub(crate) fn others(&self) -> impl Iterator<Item = usize> {
        let plains = self.plains.iter().enumerate();
        plains.filter(|(_, plain)| plain.0 == 0).map(|(at, _)| at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_out_again() {
        let globals = Held::all().map(Plain::Global);
        for plain in globals.into_iter().chain([Plain::No, Plain::Func(0), Plain::Func(7)]) {
            let sum = Sum { name: Some(0), plain };
            let mut sums: Sums = [sum, Sum { name: None, ..sum }].into_iter().collect();
            sums.splice(1..1, &[Sum { name: Some(4), ..sum }]);
            let all: Vec<Option<Sum>> = (0..4).map(|at| sums.get(at)).collect();
            let between = Sum { name: Some(4), ..sum };
            assert_eq!(all, [Some(sum), Some(between), Some(Sum { name: None, ..sum }), None]);
            assert_eq!(sums.others().count() + sums.plain_run(0), 3);
        }
    }
}
