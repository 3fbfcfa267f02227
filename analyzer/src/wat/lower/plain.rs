//! Plain functions and globals: their header says nothing but what they are called and of what type
//! they are, and the value of a global is one number.
//!
//! Most of what a large text holds are such. What the module asks of them are numbers (`sums`), so
//! that a skeleton that is made anew looks at no chunk of theirs: looking at thousands of them costs
//! more than all the rest. What functions say alike is looked at once. Whatever is not plain, or
//! turns out to be wrong, goes the way of all other fields.

use std::ops::Range as Span;

use foldhash::fast::RandomState;
use indexmap::IndexSet;

use crate::text::Range;
use crate::wat::chunk::{Field, State};
use crate::wat::code::{Coder, Extent, Module};
use crate::wat::document::Chunk;
use crate::wat::encode;
use crate::wat::item::{
    Asks, Content, Extern, GlobalType, Index, Signature, Space, TypeUse, ValType,
};
use crate::wat::lower::Lowerer;
use crate::wat::symbols::{Names, Word, Words};
use crate::wat::types::{Spelling, Spellings, Types};

/// What a chunk says as a plain field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plain {
    /// It is none.
    No,
    Func(Form),
    Global(Held),
}

impl Plain {
    /// The space in which it is numbered.
    pub(crate) fn space(self) -> Option<Space> {
        match self {
            Plain::No => None,
            Plain::Func(_) => Some(Space::Func),
            Plain::Global(_) => Some(Space::Global),
        }
    }
}

/// Plain fields that are looked at in one go: room for what is said of them is made before.
pub(crate) const RUN: usize = if cfg!(test) { 3 } else { 256 };

/// The number of what a header says: see [`Forms`].
pub(crate) type Form = u32;

/// What headers of plain functions say besides the name, with a number each.
///
/// They outlive what says them, as words do (`symbols`).
#[derive(Debug, Default)]
pub(crate) struct Forms(IndexSet<FuncForm, RandomState>);

#[derive(Debug, PartialEq, Eq, Hash)]
struct FuncForm {
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Named {
    Number(u32),
    Word(Word),
}

/// What a plain global holds, a number of one of four types, and whether it is mutable: one of
/// [`Held::COUNT`] kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Held(u8);

/// Forms, with what each is in a module.
#[derive(Debug, Default)]
pub(crate) struct Plains {
    forms: Forms,
    /// By number of the form.
    fits: Vec<Fit>,
}

/// What the functions of a form are in a module.
#[derive(Clone, Copy, Debug, Default)]
enum Fit {
    #[default]
    Unmet,
    /// There are such.
    Met,
    /// They have this type.
    Type(u32),
    /// Something may be wrong with them.
    Unfit,
}

impl Forms {
    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// The number of a form, which it has from now on.
    fn number(&mut self, form: FuncForm) -> Form {
        u32::try_from(self.0.insert_full(form).0).unwrap_or(u32::MAX)
    }
}

impl Plains {
    /// The forms alone: nothing has them.
    pub(crate) fn of_forms(forms: Forms) -> Plains {
        let fits = vec![Fit::Unmet; forms.count()];
        Plains { forms, fits }
    }

    /// The forms, for the functions that come after these.
    pub(crate) fn into_forms(self) -> Forms {
        self.forms
    }

    pub(crate) fn forms_mut(&mut self) -> &mut Forms {
        &mut self.forms
    }

    /// The type of the functions of a form; none where they are lowered one by one.
    pub(crate) fn ty(&self, form: Form) -> Option<u32> {
        match self.fits.get(form as usize) {
            Some(Fit::Type(ty)) => Some(*ty),
            _ => None,
        }
    }

    /// The types of the functions of all forms, by their numbers.
    pub(crate) fn types(&self) -> impl Iterator<Item = Option<u32>> {
        (0u32..).zip(&self.fits).map(|(form, _)| self.ty(form))
    }

    /// By number of the form: whether the functions of it name a type, as a number or a word.
    pub(crate) fn naming(&self, ty: u32, word: Option<Word>) -> Vec<bool> {
        let meant = |named: &Named| match named {
            Named::Number(number) => *number == ty,
            Named::Word(named) => Some(*named) == word,
        };
        self.forms.0.iter().map(|form| form.ty.as_ref().is_some_and(meant)).collect()
    }

    /// Takes note of a form; whether that is the first time.
    fn meet(&mut self, form: Form) -> bool {
        let fit = self.fits.get_mut(form as usize).filter(|fit| matches!(fit, Fit::Unmet));
        fit.map(|fit| *fit = Fit::Met).is_some()
    }
}

impl Held {
    /// How many there are.
    pub(super) const COUNT: u8 = 8;

    /// The one with a place among all.
    pub(super) fn of_kind(kind: u8) -> Held {
        Held(kind % Held::COUNT)
    }

    pub(crate) fn all() -> [Held; Held::COUNT as usize] {
        std::array::from_fn(|kind| Held(kind as u8))
    }

    /// Its place among all.
    pub(crate) fn kind(self) -> usize {
        usize::from(self.0)
    }

    /// `f64`, `f32`, `i64` and `i32` in the binary format.
    fn code(self) -> u8 {
        0x7c + self.0 / 2
    }

    pub(crate) fn ty(self) -> GlobalType {
        GlobalType { ty: ValType::Plain(self.code()), mutable: self.0 % 2 == 1, shared: false }
    }

    /// `t.const` with some value, and the `end`: which value does not matter to anybody.
    fn value(self) -> &'static [u8] {
        match self.code() {
            0x7f => &[0x41, 0, 0x0b],
            0x7e => &[0x42, 0, 0x0b],
            0x7d => &[0x43, 0, 0, 0, 0, 0x0b],
            _ => &[0x44, 0, 0, 0, 0, 0, 0, 0, 0, 0x0b],
        }
    }

    /// Such a global.
    pub(super) fn write(self, out: &mut Vec<u8>) {
        out.extend_from_slice(&[self.code(), self.0 % 2]);
        out.extend_from_slice(self.value());
    }
}

impl Plain {
    pub(super) fn new(
        chunk: &Chunk,
        words: &mut Words,
        spellings: &mut Spellings,
        forms: &mut Forms,
    ) -> Plain {
        let item = chunk.item();
        let Content::Define(ty @ (Extern::Func(..) | Extern::Global(_))) = &item.content else {
            return Plain::No;
        };
        let whole = item.diagnostics.is_empty() && !item.is_broken;
        let alone = item.import.is_none() && item.exports.is_empty() && item.types.is_empty();
        if !whole || !alone || chunk.state_before() == State::After {
            return Plain::No;
        }
        match ty {
            Extern::Func(type_use, _) => {
                Plain::Func(forms.number(FuncForm::new(type_use, &item.asks, words, spellings)))
            }
            Extern::Global(ty) => Held::new(chunk, ty).map_or(Plain::No, Plain::Global),
            _ => Plain::No,
        }
    }
}

impl FuncForm {
    fn new(
        type_use: &TypeUse,
        asks: &Asks,
        words: &mut Words,
        spellings: &mut Spellings,
    ) -> FuncForm {
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
        FuncForm { ty, inline, asks, data_count }
    }
}

impl Held {
    /// What a global holds whose value is one well-formed number of its type.
    fn new(chunk: &Chunk, ty: &GlobalType) -> Option<Held> {
        let GlobalType { ty: ValType::Plain(code @ 0x7c..=0x7f), mutable, shared: false } = *ty
        else {
            return None;
        };
        let (names, types) = (&Names::default(), &Types::default());
        let place = chunk.item().rest;
        let coder = Coder::new(chunk.text(), chunk.tokens(), place, Module { names, types });
        let (body, _) = coder.constant(Extent::List);
        let held = Held((code - 0x7c) * 2 + u8::from(mutable));
        let opcode = body.bytes.first();
        let right = body.marks.len() == 2 && opcode == held.value().first();
        let whole = body.diagnostics.is_empty() && !body.damaged && body.hints.is_empty();
        (right && whole).then_some(held)
    }
}

/// Where numbering has come by.
#[derive(Clone, Copy)]
pub(super) enum Step {
    /// Plain functions of a form that none had before.
    Form(Form),
    /// A field that is not plain, or not only: which chunk, and where it begins in the text.
    Field(usize, u32),
}

impl Lowerer<'_> {
    /// Behind the plain fields from a chunk on, of which none may be wrong but by its name.
    pub(super) fn plain_end(&self, from: usize) -> usize {
        if self.parts.shown.is_none() {
            return from;
        }
        let end = from + self.sums.plain_run(from);
        // A field that text follows which is none was most likely closed too early.
        let next = self.chunks.get(end).filter(|next| next.field() == Field::Stray);
        if next.is_some() && end > from { end - 1 } else { end }
    }

    /// Gives plain fields their indices, and their names meanings; answers how many: at most [`RUN`],
    /// up to one whose name is taken.
    pub(super) fn number_plains(&mut self, span: Span<usize>) -> usize {
        let Some(shown) = &mut self.parts.shown else { return 0 };
        let (from, mut last) = (self.firsts.len(), None);
        // At hand, and without a list that grows: the loop is a part of what every new skeleton of a
        // long text costs.
        let span = span.start..span.end.min(span.start + RUN);
        self.firsts.resize(from + span.len(), 0);
        let mut firsts = self.firsts.iter_mut().skip(from);
        let mut count = 0;
        let [mut funcs, mut globals] =
            [Space::Func, Space::Global].map(|it| self.names.take_space(it));
        for (plain, name) in self.sums.named(span) {
            let index = match plain {
                Plain::No => None,
                Plain::Func(form) => {
                    let index = funcs.define_free(name);
                    if index.is_some() && last != Some(form) {
                        last = Some(form);
                        self.steps.extend(self.plains.meet(form).then_some(Step::Form(form)));
                    }
                    index
                }
                Plain::Global(held) => globals.define_free(name).inspect(|_| shown.plain(held)),
            };
            let (Some(index), Some(first)) = (index, firsts.next()) else { break };
            *first = index;
            count += 1;
        }
        self.firsts.truncate(from + count);
        self.names.put_back(Space::Func, funcs);
        self.names.put_back(Space::Global, globals);
        if count > 0 && std::mem::take(&mut self.stray) {
            self.behind_stray.push(from);
        }
        count
    }

    /// Where the names of plain fields of a space stand, with their indices; sorted by those.
    pub(super) fn plain_names(&self, space: Space) -> Vec<(u32, Range)> {
        let (mut start, mut names) = (0, Vec::new());
        let plains = self.sums.plains(0..self.sums.len());
        let all = plains.zip(self.chunks).zip(&self.firsts).zip(self.sizes.lens());
        for (((plain, chunk), index), len) in all {
            if plain.space() == Some(space) {
                names.push((*index, chunk.item().name_range().shifted(start)));
            }
            start += len;
        }
        names
    }

    /// Makes the types that functions of a form spell out.
    pub(super) fn spell_form(&mut self, form: Form) {
        let Some(form) = self.plains.forms.0.get_index(form as usize) else { return };
        let header = form.inline.filter(|_| form.ty.is_none());
        for spelling in header.iter().chain(&form.asks) {
            self.types.spell_as(*spelling);
        }
        self.parts.needs_data_count |= form.data_count;
    }

    /// The type of functions of a form; none where something may be wrong with them.
    fn fit(&mut self, form: Form) -> Option<u32> {
        let fit = self.plains.fits.get(form as usize);
        if let Some(Fit::Met) = fit {
            let ty = self.type_of(form);
            if let Some(fit) = self.plains.fits.get_mut(form as usize) {
                *fit = ty.map_or(Fit::Unfit, Fit::Type);
            }
            return ty;
        }
        self.plains.ty(form)
    }

    fn type_of(&self, form: Form) -> Option<u32> {
        let form = self.plains.forms.0.get_index(form as usize)?;
        let named = match form.ty {
            None => return form.inline.and_then(|inline| self.types.spelled_as(inline)),
            Some(Named::Number(number)) => number,
            Some(Named::Word(word)) => self.names.meaning(Space::Type, word)?,
        };
        // It has a spelling if it is a type of functions.
        let spelling = self.types.spelling(named)?;
        let alike = form.inline.is_none_or(|inline| spelling == inline);
        (alike && !self.broken.contains(&(Space::Type, named))).then_some(named)
    }

    /// The plain functions of some chunks, the first of which begins at `start`, go into the
    /// function section.
    pub(super) fn plain_funcs(&mut self, span: Span<usize>, mut start: u32) {
        let (mut items, mut count, mut from) = (Vec::new(), 0, span.start);
        let mut last = None;
        for (at, plain) in span.clone().zip(self.sums.plains(span)) {
            let Plain::Func(form) = plain else { continue };
            let known = last.filter(|(before, _)| *before == form).map(|(_, ty)| ty);
            if let Some(ty) = known.or_else(|| self.fit(form)) {
                last = Some((form, ty));
                encode::unsigned(&mut items, ty.into());
                count += 1;
                continue;
            }
            self.parts.funcs.run(&items, count);
            items.clear();
            count = 0;
            start += self.sizes.bytes(from..at);
            from = at;
            self.field_at(at, start);
        }
        self.parts.funcs.run(&items, count);
    }
}
