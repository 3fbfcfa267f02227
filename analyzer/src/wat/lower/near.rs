//! One field of a module, and one thing that a module defines: what is asked about a place of a
//! long text that is being edited, without lowering the rest.
//!
//! Numbering is counting the fields before; what names mean and which types there are is known
//! from the skeleton. The answers are those of lowering the whole text; a test compares them.

use std::collections::{BTreeSet, HashSet};

use foldhash::fast::RandomState;

use crate::text::Range;
use crate::wat::document::{Chunk, Document};
use crate::wat::item::Space;
use crate::wat::lower::sums::Sums;
use crate::wat::lower::{At, Lowerer, Parts};
use crate::wat::symbols::{Definition, Names, Symbols, Use};
use crate::wat::types::Types;

/// A module that is not lowered as a whole.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a> {
    pub(crate) document: &'a Document,
    /// Of all chunks.
    pub(crate) sums: &'a Sums,
}

/// All that the fields of a module define, in the order of the text. Linear in their number.
pub(crate) fn definitions(document: &Document) -> Vec<Definition> {
    let mut counted = Lowerer::default();
    let mut start = 0;
    for (at, chunk) in document.chunks().iter().enumerate() {
        counted.chunk = At { at, start, first: 0, broken: false };
        counted.number_item(chunk.item());
        start += chunk.len();
    }
    counted.parts.symbols.definitions
}

/// What one field defines; places are counted from the start of its chunk, indices are not known.
pub(crate) fn own(chunk: &Chunk) -> Vec<Definition> {
    let mut counted = Lowerer::default();
    counted.number_item(chunk.item());
    counted.parts.symbols.definitions
}

/// A field that is looked at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    /// Its chunk.
    pub(crate) at: usize,
    /// The index of the first thing that it defines.
    pub(crate) first: u32,
    /// Whether its code is looked at, too.
    pub(crate) with_code: bool,
}

/// What is counted up to.
#[derive(Clone, Copy)]
enum Wanted {
    Chunk(usize),
    Index(Space, u32),
}

impl Wanted {
    /// Whether it is the next of a space, in this chunk.
    fn is_next(self, at: usize, next: Space, names: &Names) -> bool {
        match self {
            Wanted::Chunk(chunk) => chunk == at,
            Wanted::Index(space, index) => space == next && names.count(space) == index,
        }
    }

    fn is_found(self, at: usize, names: &Names) -> bool {
        match self {
            Wanted::Chunk(chunk) => chunk == at,
            Wanted::Index(space, index) => names.count(space) > index,
        }
    }
}

impl<'a> Fields<'a> {
    /// What a chunk defines and uses, its code included, in no order. Places are the text's. Linear
    /// in the chunk and the number of chunks. `names` and `types` are those of the skeleton, which
    /// are borrowed.
    pub(crate) fn symbols(self, at: usize, names: &mut Names, types: &mut Types) -> Symbols {
        let counted = self.count(Wanted::Chunk(at));
        let (Some(counted), Some(chunk)) = (counted, self.document.chunks().get(at)) else {
            return Symbols::default();
        };
        let mut symbols = counted.parts.symbols;
        let mut lowerer = Lowerer {
            names: std::mem::take(names),
            types: std::mem::take(types),
            chunk: counted.chunk,
            ..Lowerer::default()
        };
        lowerer.field(chunk);
        lowerer.code_here(chunk);
        *names = lowerer.names;
        *types = lowerer.types;
        symbols.definitions.append(&mut lowerer.parts.symbols.definitions);
        symbols.uses.append(&mut lowerer.parts.symbols.uses);
        symbols
    }

    /// The definition of an index of the module; of a field of a structure, `owner` is its type.
    /// Linear in the number of chunks.
    pub(crate) fn definition(
        self,
        space: Space,
        index: u32,
        owner: Option<u32>,
    ) -> Option<Definition> {
        let wanted = match (space, owner) {
            (Space::Field, Some(ty)) => Wanted::Index(Space::Type, ty),
            (_, None) => Wanted::Index(space, index),
            // It stands in the code of its owner.
            _ => return None,
        };
        let counted = self.count(wanted)?;
        let key = (space, index, owner);
        let mut definitions = counted.parts.symbols.definitions.into_iter();
        definitions.find(|it| (it.space, it.index, it.owner) == key)
    }

    /// The places in some fields at which something is meant, in order. `names` and `types` are
    /// those of the skeleton, which are borrowed. Linear in these fields and the number of all.
    pub(crate) fn uses(
        self,
        fields: &[Part],
        names: &mut Names,
        types: &mut Types,
        is_meant: impl Fn(&Use) -> bool,
    ) -> Vec<Range> {
        let (names_here, types_here) = (std::mem::take(names), std::mem::take(types));
        let mut lowerer = Lowerer { names: names_here, types: types_here, ..Lowerer::default() };
        let (mut found, mut start, mut next) = (Vec::new(), 0, 0);
        for Part { at, first, with_code } in fields.iter().copied() {
            start += self.document.sizes().bytes(next..at);
            next = at;
            let Some(chunk) = self.document.chunks().get(at) else { break };
            lowerer.chunk = At { at, start, first, broken: false };
            lowerer.field(chunk);
            if with_code {
                lowerer.code_here(chunk);
            }
            let uses = lowerer.parts.symbols.uses.iter().filter(|it| is_meant(it));
            found.extend(uses.map(|it| it.range));
            lowerer.parts = Parts::default();
            lowerer.exported.clear();
        }
        *names = lowerer.names;
        *types = lowerer.types;
        found.sort();
        found
    }

    /// The definitions of several indices of the module, in the order of the text. Linear in the
    /// number of chunks.
    pub(crate) fn definitions(self, wanted: &BTreeSet<(Space, u32)>) -> Vec<Definition> {
        let wanted: HashSet<(Space, u32), RandomState> = wanted.iter().copied().collect();
        let (mut counted, mut found) = (Lowerer::default(), Vec::new());
        let mut start = 0;
        let plains = self.sums.plains(0..self.sums.len()).zip(self.document.sizes().lens());
        for (at, (chunk, (plain, len))) in self.document.chunks().iter().zip(plains).enumerate() {
            if found.len() == wanted.len() {
                break;
            }
            if let Some(space) = plain.space()
                && !wanted.contains(&(space, counted.names.count(space)))
            {
                counted.names.define(space, None);
            } else {
                counted.chunk = At { at, start, first: 0, broken: false };
                counted.number_item(chunk.item());
                let definitions = counted.parts.symbols.definitions.drain(..);
                found.extend(definitions.filter(|it| wanted.contains(&(it.space, it.index))));
            }
            start += len;
        }
        found
    }

    /// Counts up to what is wanted; gives the definitions of its chunk, and where that is.
    fn count(self, wanted: Wanted) -> Option<Lowerer<'a>> {
        let mut counted = Lowerer::default();
        let mut start = 0;
        let plains = self.sums.plains(0..self.sums.len()).zip(self.document.sizes().lens());
        for (at, (chunk, (plain, len))) in self.document.chunks().iter().zip(plains).enumerate() {
            if let Some(space) = plain.space()
                && !wanted.is_next(at, space, &counted.names)
            {
                counted.names.define(space, None);
            } else {
                counted.parts.symbols.definitions.clear();
                counted.chunk = At { at, start, first: 0, broken: false };
                counted.chunk.first = counted.number_item(chunk.item());
                if wanted.is_found(at, &counted.names) {
                    return Some(counted);
                }
            }
            start += len;
        }
        None
    }
}
