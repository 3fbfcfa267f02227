//! Plain functions and globals: their header says nothing but what they are called and of what type
//! they are, and the value of a global is one number.
//!
//! Most of what a large text holds are such. What the module asks of them stands side by side, in
//! numbers, so that a skeleton that is made anew looks at no chunk of theirs: a chunk lies anywhere
//! in the memory, and looking at thousands of them costs more than all the rest. Whatever is not
//! plain, or turns out to be wrong, goes the way of all other fields.

use crate::text::Range;
use crate::wat::chunk::{Field, State};
use crate::wat::code::{Coder, Extent, Module};
use crate::wat::document::Chunk;
use crate::wat::item::{
    Asks, Content, Extern, GlobalType, Index, Signature, Space, TypeUse, ValType,
};
use crate::wat::lower::{FuncHead, GLOBAL, Lowerer};
use crate::wat::symbols::{Names, Word, Words};
use crate::wat::types::{Spelling, Spellings, Types};

/// What the skeleton asks of a chunk.
#[derive(Debug)]
pub(crate) struct Sum {
    /// In bytes.
    pub(crate) len: u32,
    pub(crate) field: Field,
    /// Whether what the module sees of it is damaged.
    pub(crate) is_broken: bool,
    /// What it says as a plain field, if it is one.
    pub(crate) plain: Option<Plain>,
}

/// A plain function or global.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Plain {
    name: Option<Word>,
    /// Its name, or its keyword; the chunk's.
    name_range: Range,
    of: PlainOf,
}

#[derive(Debug, PartialEq, Eq)]
enum PlainOf {
    Func {
        /// The type that it names.
        ty: Option<Named>,
        /// The type that it spells out.
        inline: Option<Spelling>,
        /// The types that its code spells out.
        asks: Box<[Spelling]>,
        /// See `Asks::data_count`.
        data_count: bool,
    },
    Global(Number, bool),
}

/// What a plain global holds: its type, and the bytes of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Number(u8);

impl Number {
    /// `t.const` with some value, and the `end`: which value does not matter to anybody.
    fn value(self) -> &'static [u8] {
        match self.0 {
            0x7f => &[0x41, 0, 0x0b],
            0x7e => &[0x42, 0, 0x0b],
            0x7d => &[0x43, 0, 0, 0, 0, 0x0b],
            _ => &[0x44, 0, 0, 0, 0, 0, 0, 0, 0, 0x0b],
        }
    }
}

/// A type that a header names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
        let Content::Define(ty @ (Extern::Func(..) | Extern::Global(_))) = &item.content else {
            return None;
        };
        let whole = item.diagnostics.is_empty() && !item.is_broken;
        let alone = item.import.is_none() && item.exports.is_empty() && item.types.is_empty();
        if !whole || !alone || chunk.state_before() == State::After {
            return None;
        }
        let of = match ty {
            Extern::Func(type_use, _) => PlainOf::func(type_use, &item.asks, words, spellings),
            Extern::Global(ty) => PlainOf::global(chunk, ty)?,
            _ => return None,
        };
        let name = item.named.id.as_ref().map(|id| words.number(&id.name));
        Some(Plain { name, name_range: item.name_range(), of })
    }

    pub(crate) fn space(&self) -> Space {
        match self.of {
            PlainOf::Func { .. } => Space::Func,
            PlainOf::Global(..) => Space::Global,
        }
    }

    /// Its type, if it is a global.
    pub(crate) fn global(&self) -> Option<GlobalType> {
        let PlainOf::Global(Number(code), mutable) = self.of else { return None };
        Some(GlobalType { ty: ValType::Plain(code), mutable, shared: false })
    }
}

impl PlainOf {
    fn func(
        type_use: &TypeUse,
        asks: &Asks,
        words: &mut Words,
        spellings: &mut Spellings,
    ) -> PlainOf {
        let ty = type_use.index.as_ref().map(|reference| match &reference.index {
            Index::Number(number) => Named::Number(*number),
            Index::Name(name) => Named::Word(words.number(name)),
        });
        let inline = match (&type_use.inline, &ty) {
            (Some(signature), _) => Some(spellings.number(signature)),
            (None, None) => Some(spellings.number(&Signature::default())),
            (None, Some(_)) => None,
        };
        let data_count = asks.data_count;
        let asks = asks.types.iter().map(|ty| spellings.number(ty)).collect();
        PlainOf::Func { ty, inline, asks, data_count }
    }

    /// A global whose value is one well-formed number of its type.
    fn global(chunk: &Chunk, ty: &GlobalType) -> Option<PlainOf> {
        let GlobalType { ty: ValType::Plain(code @ 0x7c..=0x7f), mutable, shared: false } = *ty
        else {
            return None;
        };
        let (names, types) = (&Names::default(), &Types::default());
        let place = chunk.item().rest;
        let coder = Coder::new(chunk.text(), chunk.tokens(), place, Module { names, types });
        let (body, _) = coder.constant(Extent::List);
        let (number, opcode) = (Number(code), body.bytes.first());
        let right = body.marks.len() == 2 && opcode == number.value().first();
        let whole = body.diagnostics.is_empty() && !body.damaged && body.hints.is_empty();
        (right && whole).then_some(PlainOf::Global(number, mutable))
    }
}

impl<'a> Lowerer<'a> {
    /// The plain field of a chunk; none where it holds another thing, or sums are not at hand.
    fn plain(&self, at: usize) -> Option<&'a Plain> {
        self.sums.get(at)?.plain.as_ref()
    }

    /// Gives it the next index, and its name a meaning; not where the name has one.
    pub(super) fn number_plain(&mut self, at: usize, start: u32) -> bool {
        let Some(plain) = self.plain(at) else { return false };
        let space = plain.space();
        if plain.name.is_some_and(|name| self.names.meaning(space, name).is_some()) {
            return false;
        }
        let (index, _) = self.names.define_word(space, plain.name);
        self.behind_stray.push(self.stray);
        self.stray = false;
        self.firsts.push(index);
        let names = self.plain_names.entry(space).or_default();
        names.push((index, plain.name_range.shifted(start)));
        true
    }

    /// The space in which a plain field is numbered.
    pub(super) fn plain_space(&self, at: usize) -> Option<Space> {
        self.plain(at).map(Plain::space)
    }

    /// Where the name of a plain field stands.
    pub(super) fn plain_name(&self, space: Space, index: u32) -> Option<Range> {
        let names = self.plain_names.get(&space)?;
        let at = names.binary_search_by_key(&index, |(index, _)| *index).ok()?;
        names.get(at).map(|(_, range)| *range)
    }

    /// Makes the types that it spells out; tells whether it is one.
    pub(super) fn spell_plain(&mut self, at: usize) -> bool {
        let Some(plain) = self.plain(at) else { return false };
        if let PlainOf::Func { ty, inline, asks, data_count } = &plain.of {
            let header = inline.filter(|_| ty.is_none());
            for spelling in header.iter().chain(asks) {
                self.types.spell_as(*spelling);
            }
            self.parts.needs_data_count |= data_count;
        }
        true
    }

    /// Its place in its section; not where something may be wrong with it.
    pub(super) fn plain_field(&mut self, at: usize, start: u32) -> bool {
        let Some(plain) = self.plain(at) else { return false };
        // A field that text follows which is none was most likely closed too early.
        if self.sums.get(at + 1).is_some_and(|next| next.field == Field::Stray) {
            return false;
        }
        let name = plain.name_range.shifted(start);
        let (ty, inline) = match &plain.of {
            PlainOf::Func { ty, inline, .. } => (ty, *inline),
            PlainOf::Global(number, mutable) => {
                let out = self.parts.globals.entry(name, GLOBAL);
                out.extend_from_slice(&[number.0, u8::from(*mutable)]);
                out.extend_from_slice(number.value());
                return true;
            }
        };
        let named = ty.map(|ty| match ty {
            Named::Number(number) => Some(number),
            Named::Word(word) => self.names.meaning(Space::Type, word),
        });
        let ty = match (named, inline) {
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
        let head =
            FuncHead { chunk: at, func, ty, name: plain.name_range, broken: self.misordered };
        self.enter_func(name, head);
        true
    }
}
