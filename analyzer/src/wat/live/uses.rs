//! All uses of one thing of the module, without lowering the rest of the text.
//!
//! What code may name is known from the facts that it rests on; of all else the words tell. The
//! fields that are left are lowered, and their uses are those of lowering the whole text; a test
//! compares them.

use std::collections::BTreeSet;

use crate::text::Range;
use crate::wat::document::{Chunk, Document};
use crate::wat::item::{Content, Extern, Index, Space, TypeUse};
use crate::wat::literal;
use crate::wat::live::Live;
use crate::wat::live::facts::Sought;
use crate::wat::lower::near::{Fields, Part};
use crate::wat::lower::plain::Plain;
use crate::wat::symbols::Definition;
use crate::wat::token::{Kind, placed};

/// What is looked for: what the text must say where it is used.
struct Spelled {
    space: Space,
    index: u32,
    /// `$name`, where it has a name that can be written like this.
    id: Option<String>,
    name: Option<String>,
}

impl Spelled {
    /// Whether a word of the text may mean it: names in quotes may be any.
    fn is_word(&self, kind: Kind, word: &str) -> bool {
        match kind {
            Kind::Id => word.starts_with("$\"") || self.id.as_deref() == Some(word),
            Kind::Number => literal::unsigned(word) == Some(self.index.into()),
            _ => false,
        }
    }

    /// Whether a word of the chunk may mean it.
    fn is_in(&self, chunk: &Chunk) -> bool {
        let mut words = placed(chunk.tokens());
        words.any(|(kind, range)| self.is_word(kind, range.of(chunk.text())))
    }

    fn is_index(&self, index: &Index) -> bool {
        match index {
            Index::Number(number) => *number == self.index,
            Index::Name(name) => self.name.as_deref() == Some(name),
        }
    }

    /// Whether the header of a function names it.
    fn is_in_header(&self, chunk: &Chunk) -> bool {
        let item = chunk.item();
        let own = match &item.content {
            Content::Define(Extern::Func(TypeUse { index, .. }, _)) => index.as_ref(),
            _ => None,
        };
        own.into_iter().chain(&item.types).any(|reference| self.is_index(&reference.index))
    }
}

impl Live {
    /// The places that mean a definition of the module, or a field of one of its types; in order.
    /// `document` is the text as [`Live::update`] has seen it last.
    ///
    /// Linear in the fields that name it (in those of its type, if it is a field) and the number of
    /// fields.
    #[must_use]
    pub fn uses_of(&mut self, document: &Document, of: &Definition) -> Vec<Range> {
        let whole = match (of.space, of.owner) {
            (Space::Field, Some(ty)) => (Space::Type, ty),
            (space, None) => (space, of.index),
            // It stands in the code of its owner.
            _ => return Vec::new(),
        };
        let Some(sought) = self.naming(whole) else { return Vec::new() };
        let key = (of.space, Some(of.index), of.owner);
        let fields = Fields { document, sums: &self.sums };
        let (names, types) = (&mut self.skeleton.names, &mut self.skeleton.types);
        fields.uses(&sought, names, types, |it| (it.space, it.index, it.owner) == key)
    }

    /// The chunks that may name something of the module, in order.
    fn naming(&self, (space, index): (Space, u32)) -> Option<Vec<Part>> {
        let names = &self.skeleton.names;
        let name = names.name_of(space, index);
        let sought = Sought::new(space, index, name)?;
        let word = name.and_then(|name| names.words().find(name));
        let forms = match space {
            Space::Type => self.skeleton.plains.naming(index, word),
            _ => Vec::new(),
        };
        let id = name.map(|name| format!("${name}"));
        let spelled = Spelled { space, index, id, name: name.map(str::to_owned) };
        let plains = self.sums.plains(0..self.sums.len()).zip(&self.bits).enumerate();
        let named = plains.filter_map(|(at, (plain, bits))| {
            let in_header = match plain {
                // Its value is a number, its type as well.
                Plain::Global(_) => return None,
                Plain::Func(form) => forms.get(form as usize) == Some(&true),
                Plain::No => spelled.space == Space::Type && self.is_in_header(at, &spelled),
            };
            let with_code = self.may_name(at, *bits, &sought, &spelled);
            let first = *self.skeleton.firsts.get(at)?;
            (in_header || with_code).then_some(Part { at, first, with_code })
        });
        Some(named.collect())
    }

    fn is_in_header(&self, at: usize, spelled: &Spelled) -> bool {
        self.chunks.get(at).is_some_and(|chunk| spelled.is_in_header(chunk))
    }

    /// Whether the code of a chunk may name it, or anything in a chunk without code.
    fn may_name(&self, at: usize, bits: u64, sought: &Sought, spelled: &Spelled) -> bool {
        // No code is known there: that which is rests on something always.
        if bits == 0 {
            return self.chunks.get(at).is_some_and(|chunk| spelled.is_in(chunk));
        }
        let code = || self.slots.get(at).and_then(|slot| slot.code.as_ref());
        sought.may_be_in(bits) && code().is_none_or(|code| code.may_name(sought))
    }

    /// The definition of an index of the module; of a field with a name, `owner` is its type.
    /// Linear in the number of fields.
    #[must_use]
    pub fn definition(
        &self,
        document: &Document,
        space: Space,
        index: u32,
        owner: Option<u32>,
    ) -> Option<Definition> {
        Fields { document, sums: &self.sums }.definition(space, index, owner)
    }

    /// The definitions of several indices of the module, in the order of the text. Linear in the
    /// number of fields.
    #[must_use]
    pub fn definitions(
        &self,
        document: &Document,
        wanted: &BTreeSet<(Space, u32)>,
    ) -> Vec<Definition> {
        Fields { document, sums: &self.sums }.definitions(wanted)
    }

    /// What a name means in a space of the module, or among the fields of a type.
    #[must_use]
    pub fn named(&self, space: Space, owner: Option<u32>, name: &str) -> Option<u32> {
        match owner {
            Some(ty) => self.skeleton.names.field(ty, name),
            None => self.skeleton.names.lookup(space, name),
        }
    }

    /// The index of the first thing that a chunk defines.
    #[must_use]
    pub fn first(&self, at: usize) -> Option<u32> {
        self.skeleton.firsts.get(at).copied()
    }

    /// The functions that are defined with a type, whether they name it or spell it out: their
    /// chunks and indices, in order. Linear in the number of fields.
    pub fn functions_of(&self, ty: u32) -> impl Iterator<Item = (usize, u32)> {
        let forms: Vec<bool> = self.skeleton.plains.types().map(|it| it == Some(ty)).collect();
        let mut others = self.skeleton.funcs.iter().map(|func| &func.head).peekable();
        let all = self.sums.plains(0..self.sums.len()).zip(&self.skeleton.firsts).enumerate();
        all.filter_map(move |(at, (plain, first))| {
            let has_type = match others.next_if(|head| head.chunk == at) {
                Some(head) => head.ty == ty,
                None => {
                    matches!(plain, Plain::Func(form) if forms.get(form as usize) == Some(&true))
                }
            };
            has_type.then_some((at, *first))
        })
    }
}
