//! Plain functions: their header says nothing but what they are called and of what type they are.
//!
//! Most of what a large text holds are such. What the module asks of them stands side by side, in
//! numbers, so that a skeleton that is made anew looks at no chunk of theirs: a chunk lies anywhere
//! in the memory, and looking at thousands of them costs more than all the rest. Whatever is not
//! plain, or turns out to be wrong, goes the way of all other fields.

use crate::text::Range;
use crate::wat::chunk::{Field, State};
use crate::wat::document::Chunk;
use crate::wat::item::{Content, Extern, Index, Signature, Space};
use crate::wat::lower::{FuncHead, Lowerer};
use crate::wat::symbols::{Word, Words};
use crate::wat::types::{Spelling, Spellings};

/// What the skeleton asks of a chunk.
#[derive(Debug)]
pub(crate) struct Sum {
    /// In bytes.
    pub(crate) len: u32,
    pub(crate) field: Field,
    /// Whether what the module sees of it is damaged.
    pub(crate) is_broken: bool,
    /// What it says as a plain function, if it is one.
    pub(crate) plain: Option<Plain>,
}

/// A plain function.
#[derive(Debug)]
pub(crate) struct Plain {
    name: Option<Word>,
    /// Its name, or its keyword; the chunk's.
    name_range: Range,
    /// The type that it names.
    ty: Option<Named>,
    /// The type that it spells out.
    inline: Option<Spelling>,
    /// The types that its code spells out.
    asks: Box<[Spelling]>,
    /// See `Asks::data_count`.
    data_count: bool,
}

/// A type that a header names.
#[derive(Clone, Copy, Debug)]
enum Named {
    Number(u32),
    Word(Word),
}

impl Sum {
    pub(crate) fn new(chunk: &Chunk, words: &mut Words, spellings: &mut Spellings) -> Sum {
        Sum {
            len: chunk.len(),
            field: chunk.field(),
            is_broken: chunk.item().is_broken,
            plain: Plain::new(chunk, words, spellings),
        }
    }
}

impl Plain {
    fn new(chunk: &Chunk, words: &mut Words, spellings: &mut Spellings) -> Option<Plain> {
        let item = chunk.item();
        let Content::Define(Extern::Func(type_use, _)) = &item.content else { return None };
        let whole = item.diagnostics.is_empty() && !item.is_broken;
        let alone = item.import.is_none() && item.exports.is_empty() && item.types.is_empty();
        if !whole || !alone || chunk.state_before() == State::After {
            return None;
        }
        let ty = type_use.index.as_ref().map(|reference| match &reference.index {
            Index::Number(number) => Named::Number(*number),
            Index::Name(name) => Named::Word(words.number(name)),
        });
        let inline = match (&type_use.inline, &ty) {
            (Some(signature), _) => Some(spellings.number(signature)),
            (None, None) => Some(spellings.number(&Signature::default())),
            (None, Some(_)) => None,
        };
        Some(Plain {
            name: item.named.id.as_ref().map(|id| words.number(&id.name)),
            name_range: item.name_range(),
            ty,
            inline,
            asks: item.asks.types.iter().map(|ty| spellings.number(ty)).collect(),
            data_count: item.asks.data_count,
        })
    }
}

impl<'a> Lowerer<'a> {
    /// The plain function of a chunk; none where it holds another thing, or sums are not at hand.
    fn plain(&self, at: usize) -> Option<&'a Plain> {
        self.sums.get(at)?.plain.as_ref()
    }

    /// Gives it the next index, and its name a meaning; not where the name has one.
    pub(super) fn number_plain(&mut self, at: usize, start: u32) -> bool {
        let Some(plain) = self.plain(at) else { return false };
        if plain.name.is_some_and(|name| self.names.meaning(Space::Func, name).is_some()) {
            return false;
        }
        let (index, _) = self.names.define_word(Space::Func, plain.name);
        self.behind_stray.push(self.stray);
        self.stray = false;
        self.firsts.push(index);
        self.plain_names.push((index, plain.name_range.shifted(start)));
        true
    }

    /// Where the name of a plain function stands.
    pub(super) fn plain_name(&self, func: u32) -> Option<Range> {
        let at = self.plain_names.binary_search_by_key(&func, |(index, _)| *index).ok()?;
        self.plain_names.get(at).map(|(_, range)| *range)
    }

    /// Makes the types that it spells out; tells whether it is one.
    pub(super) fn spell_plain(&mut self, at: usize) -> bool {
        let Some(plain) = self.plain(at) else { return false };
        let header = plain.inline.filter(|_| plain.ty.is_none());
        for spelling in header.iter().chain(&plain.asks) {
            self.types.spell_as(*spelling);
        }
        self.parts.needs_data_count |= plain.data_count;
        true
    }

    /// Its place in the function section; not where something may be wrong with it.
    pub(super) fn plain_field(&mut self, at: usize, start: u32) -> bool {
        let Some(plain) = self.plain(at) else { return false };
        // A field that text follows which is none was most likely closed too early.
        if self.sums.get(at + 1).is_some_and(|next| next.field == Field::Stray) {
            return false;
        }
        let named = plain.ty.map(|ty| match ty {
            Named::Number(number) => Some(number),
            Named::Word(word) => self.names.meaning(Space::Type, word),
        });
        let ty = match (named, plain.inline) {
            (None, inline) => inline.and_then(|it| self.types.spelled_as(it)).unwrap_or_default(),
            (Some(None), _) => return false,
            (Some(Some(ty)), inline) => {
                let alike = inline.is_none_or(|inline| self.types.spelling(ty) == Some(inline));
                if !alike || self.broken.contains(&(Space::Type, ty)) {
                    return false;
                }
                ty
            }
        };
        let func = self.firsts.get(at).copied().unwrap_or_default();
        self.enter_func(
            plain.name_range.shifted(start),
            FuncHead { chunk: at, func, ty, name: plain.name_range, broken: false },
        );
        true
    }
}
