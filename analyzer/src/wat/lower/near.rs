//! One field of a module, and one thing that a module defines: what is asked about a place of a
//! long text that is being edited, without lowering the rest.
//!
//! Numbering is counting the fields before; what names mean and which types there are is known
//! from the skeleton. The answers are those of lowering the whole text; a test compares them.

use crate::wat::document::Document;
use crate::wat::item::Space;
use crate::wat::lower::sums::Sums;
use crate::wat::lower::{At, Lowerer};
use crate::wat::symbols::{Definition, Names, Symbols};
use crate::wat::types::Types;

/// A module that is not lowered as a whole.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a> {
    pub(crate) document: &'a Document,
    /// Of all chunks.
    pub(crate) sums: &'a Sums,
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

    /// Counts up to what is wanted; gives the definitions of its chunk, and where that is.
    fn count(self, wanted: Wanted) -> Option<Lowerer<'a>> {
        let mut counted = Lowerer::default();
        let mut start = 0;
        let plains = self.sums.plains(0..self.sums.len()).zip(self.sums.lens());
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
