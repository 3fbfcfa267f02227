//! The globals of a module as the validator is shown them: few, where a module has many.
//!
//! A plain global is valid, and nothing asks more of it than whether it is mutable and of what type
//! it is. So one of each kind stands for all plain ones, before the others: indices of globals in
//! what the validator reads are the numbers that those have there, and an index that means no
//! global stays as it is, because messages tell it.

use wasmparser::BinaryReader;

use crate::wat::code::Body;
use crate::wat::document::Chunk;
use crate::wat::encode;
use crate::wat::item::{Content, Extern};
use crate::wat::lower::Lowerer;
use crate::wat::lower::plain::Held;
use crate::wat::section::Section;

/// `global.get`
const GLOBAL_GET: u8 = 0x23;

/// Which number the validator knows each global by.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shown {
    /// How many are imported: they come first, and keep their indices.
    imported: u32,
    /// The kinds of plain ones that there are.
    kinds: Vec<Held>,
    /// By kind: its place among those.
    of_kinds: [Option<u32>; Held::COUNT as usize],
    /// Of each global that is defined here: the place of its kind, or [`Held::COUNT`] and how many
    /// there are before it that are not plain.
    places: Vec<u32>,
    /// How many are not plain.
    others: u32,
}

impl Shown {
    /// The next global, which is imported.
    pub(super) fn import(&mut self) {
        self.imported += 1;
    }

    /// The next global, which is plain.
    pub(super) fn plain(&mut self, held: Held) {
        let Some(place) = self.of_kinds.get_mut(held.kind()) else { return };
        let place = *place.get_or_insert_with(|| {
            self.kinds.push(held);
            self.kinds.len() as u32 - 1
        });
        self.places.push(place);
    }

    /// The next global, which is any other that is defined.
    pub(super) fn other(&mut self) {
        self.places.push(u32::from(Held::COUNT) + self.others);
        self.others += 1;
    }

    /// The number by which the validator knows a global.
    pub(crate) fn number(&self, index: u32) -> Option<u32> {
        let Some(defined) = index.checked_sub(self.imported) else { return Some(index) };
        let place = *self.places.get(defined as usize)?;
        let place = match place.checked_sub(Held::COUNT.into()) {
            Some(others) => self.kinds.len() as u32 + others,
            None => place,
        };
        Some(self.imported + place)
    }

    /// What stands for the plain ones.
    pub(super) fn write_kinds(&self, section: &mut Section) {
        let mut bytes = Vec::new();
        self.kinds.iter().for_each(|kind| kind.write(&mut bytes));
        section.run(&bytes, self.kinds.len());
    }
}

impl Lowerer<'_> {
    /// The number by which the validator knows a global; what means none stays.
    pub(super) fn shown_global(&self, index: u32) -> u32 {
        self.parts.shown.as_ref().and_then(|shown| shown.number(index)).unwrap_or(index)
    }

    /// Puts the numbers by which the validator knows globals into a constant expression of a chunk.
    pub(super) fn show_globals(&mut self, chunk: &Chunk, body: &mut Body) {
        let Some(shown) = &self.parts.shown else { return };
        let own = match &chunk.item().content {
            // The validator reads it when it knows imports alone: they keep their indices.
            Content::Define(Extern::Table(_)) => return,
            Content::Define(Extern::Global(_)) => self.chunk.first,
            _ => u32::MAX,
        };
        let ends = body.marks.iter().skip(1).map(|mark| mark.offset as usize);
        let ends: Vec<usize> = ends.chain([body.bytes.len()]).collect();
        let mut bytes = Vec::with_capacity(body.bytes.len());
        for (mark, end) in body.marks.iter_mut().zip(ends) {
            let instr = body.bytes.get(mark.offset as usize..end).unwrap_or_default();
            mark.offset = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
            let index = match instr {
                [GLOBAL_GET, index @ ..] => BinaryReader::new(index, 0).read_var_u32().ok(),
                _ => None,
            };
            let Some(index) = index else {
                bytes.extend_from_slice(instr);
                continue;
            };
            let number = shown.number(index);
            // A global knows those before it. What means none must not mean one by its number.
            self.needs_all |= index >= own && shown.number(own).is_some_and(|own| index < own);
            bytes.push(GLOBAL_GET);
            encode::unsigned(&mut bytes, number.filter(|_| index < own).unwrap_or(index).into());
        }
        body.bytes = bytes;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_globals_have_the_number_of_their_kind() {
        let [one, other, ..] = Held::all();
        let mut shown = Shown::default();
        shown.import();
        shown.plain(other);
        shown.other();
        shown.plain(one);
        shown.plain(other);
        shown.other();
        let numbers: Vec<Option<u32>> = (0..7).map(|index| shown.number(index)).collect();
        assert_eq!(numbers, [Some(0), Some(1), Some(3), Some(2), Some(1), Some(4), None]);
        let mut section = Section::default();
        shown.write_kinds(&mut section);
        assert_eq!((section.count(), section.entries.len()), (2, 1));
    }
}
