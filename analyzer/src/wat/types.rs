//! The type space: written types first, then those that type uses spell out.
//!
//! A signature that no written type has becomes a new type behind all written ones, in the order
//! in which lowering meets it. Two spellings are one type only when they name types alike (`$t`
//! or its number), and types of a `(rec …)` stand for no spelling. Source: core specification,
//! "Type Uses" (abbreviations).

use foldhash::fast::RandomState;
use indexmap::IndexSet;

use crate::wat::encode::{self, TypeWriter};
use crate::wat::item::{
    Composite, FieldType, HeapType, Index, RefType, Signature, TypeDef, ValType,
};

/// Signatures as they are spelled, with a number each in the order in which they were met.
///
/// They outlive what spells them, as words do (`symbols`).
#[derive(Debug, Default)]
pub(crate) struct Spellings(IndexSet<Signature, RandomState>);

/// The number of a spelling.
pub(crate) type Spelling = u32;

impl Spellings {
    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// The number of a signature, which it has from now on.
    pub(crate) fn number(&mut self, signature: &Signature) -> Spelling {
        let known = self.0.get_index_of(signature);
        let number = known.unwrap_or_else(|| self.0.insert_full(signature.clone()).0);
        u32::try_from(number).unwrap_or(u32::MAX)
    }
}

/// What stands for a spelling that is no type, and for a type that is none of functions.
const NONE: u32 = u32::MAX;

/// The types of a module in order, with what each spelling stands for.
#[derive(Debug, Default)]
pub(crate) struct Types {
    spellings: Spellings,
    /// By index: how a function type is spelled; [`NONE`] for other types.
    signatures: Vec<Spelling>,
    /// By number of the spelling: the type that it stands for, or [`NONE`].
    spelled: Vec<u32>,
    /// How many are written.
    written: usize,
}

impl Types {
    /// The spellings alone: there are no types.
    pub(crate) fn of_spellings(spellings: Spellings) -> Types {
        Types { spellings, ..Types::default() }
    }

    /// The spellings, for the types that come after these.
    pub(crate) fn into_spellings(self) -> Spellings {
        self.spellings
    }

    pub(crate) fn spellings_mut(&mut self) -> &mut Spellings {
        &mut self.spellings
    }

    /// The next written type.
    pub(crate) fn define(&mut self, def: &TypeDef, in_rec: bool) {
        let spelling = match &def.composite {
            Composite::Func(signature, _) => self.spellings.number(signature),
            _ => NONE,
        };
        if spelling != NONE && !in_rec {
            self.stands_for(spelling);
        }
        self.signatures.push(spelling);
        self.written = self.signatures.len();
    }

    /// Lets a spelling stand for the next type, unless it stands for one already.
    fn stands_for(&mut self, spelling: Spelling) -> bool {
        let at = spelling as usize;
        if self.spelled.len() <= at {
            self.spelled.resize(at + 1, NONE);
        }
        let next = u32::try_from(self.signatures.len()).unwrap_or(NONE);
        let ty = self.spelled.get_mut(at).filter(|ty| **ty == NONE);
        ty.map(|ty| *ty = next).is_some()
    }

    /// Makes the type that a signature stands for, if there is none.
    pub(crate) fn spell(&mut self, signature: &Signature) {
        let spelling = self.spellings.number(signature);
        self.spell_as(spelling);
    }

    /// As [`Types::spell`].
    pub(crate) fn spell_as(&mut self, spelling: Spelling) {
        if self.stands_for(spelling) {
            self.signatures.push(spelling);
        }
    }

    /// The type that a signature stands for.
    pub(crate) fn spelled(&self, signature: &Signature) -> Option<u32> {
        let spelling = self.spellings.0.get_index_of(signature)?;
        self.spelled_as(u32::try_from(spelling).ok()?)
    }

    /// As [`Types::spelled`].
    pub(crate) fn spelled_as(&self, spelling: Spelling) -> Option<u32> {
        self.spelled.get(spelling as usize).copied().filter(|ty| *ty != NONE)
    }

    /// How the function type at an index is spelled.
    pub(crate) fn spelling(&self, index: u32) -> Option<Spelling> {
        self.signatures.get(index as usize).copied().filter(|spelling| *spelling != NONE)
    }

    /// The function type at an index.
    pub(crate) fn signature(&self, index: u32) -> Option<&Signature> {
        self.spellings.0.get_index(self.spelling(index)? as usize)
    }

    pub(crate) fn count(&self) -> usize {
        self.signatures.len()
    }

    /// Whether somebody wrote a type.
    pub(crate) fn is_written(&self, index: u32) -> bool {
        (index as usize) < self.written
    }

    /// The types that nobody wrote, in order.
    pub(crate) fn unwritten(&self) -> impl Iterator<Item = &Signature> {
        let spellings = self.signatures.iter().skip(self.written);
        spellings.filter_map(|spelling| self.spellings.0.get_index(*spelling as usize))
    }
}

/// A signature with every name replaced by its index, so that spellings do not matter.
pub(crate) fn resolved(
    signature: &Signature,
    resolve: &dyn Fn(&Index) -> Option<u32>,
) -> Signature {
    let index = |index: &Index| Index::Number(resolve(index).unwrap_or(u32::MAX));
    let value = |ty: &ValType| match ty {
        ValType::Plain(code) => ValType::Plain(*code),
        ValType::Ref(RefType { nullable, heap }) => ValType::Ref(RefType {
            nullable: *nullable,
            heap: match heap {
                HeapType::Abstract { .. } => heap.clone(),
                HeapType::Concrete(ty) => HeapType::Concrete(index(ty)),
                HeapType::Exact(ty) => HeapType::Exact(index(ty)),
            },
        }),
    };
    Signature {
        params: signature.params.iter().map(value).collect(),
        results: signature.results.iter().map(value).collect(),
    }
}

pub(crate) fn encode_signature(writer: &TypeWriter<'_>, out: &mut Vec<u8>, signature: &Signature) {
    out.push(0x60);
    writer.values(out, &signature.params);
    writer.values(out, &signature.results);
}

fn encode_field(writer: &TypeWriter<'_>, out: &mut Vec<u8>, field: &FieldType) {
    writer.value(out, &field.ty);
    out.push(u8::from(field.mutable));
}

/// A type definition as the type section has it.
pub(crate) fn encode_def(writer: &TypeWriter<'_>, out: &mut Vec<u8>, def: &TypeDef) {
    if let Some((is_final, parents)) = &def.sub
        && !(*is_final && parents.is_empty())
    {
        out.push(if *is_final { 0x4f } else { 0x50 });
        encode::length(out, parents.len());
        for parent in parents {
            encode::unsigned(out, writer.index(parent).into());
        }
    }
    out.extend(def.shared.then_some(0x65));
    for (code, index) in [(0x4c, &def.describes), (0x4d, &def.descriptor)] {
        if let Some(index) = index {
            out.push(code);
            encode::unsigned(out, writer.index(index).into());
        }
    }
    match &def.composite {
        Composite::Func(signature, _) => encode_signature(writer, out, signature),
        Composite::Struct(fields) => {
            out.push(0x5f);
            encode::length(out, fields.len());
            for field in fields {
                encode_field(writer, out, field);
            }
        }
        Composite::Array(field) => {
            out.push(0x5e);
            encode_field(writer, out, field);
        }
        Composite::Cont(index) => {
            out.push(0x5d);
            encode::signed(out, writer.index(index).into());
        }
    }
}
