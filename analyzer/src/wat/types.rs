//! The type space: written types first, then those that type uses spell out.
//!
//! A signature that no written type has becomes a new type behind all written ones, in the order
//! in which lowering meets it. Two spellings are one type only when they name types alike (`$t`
//! or its number), and types of a `(rec …)` stand for no spelling. Source: core specification,
//! "Type Uses" (abbreviations).

use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::wat::encode::{self, TypeWriter};
use crate::wat::item::{
    Composite, FieldType, HeapType, Index, RefType, Signature, TypeDef, ValType,
};

/// The types of a module in order, with what each spelling stands for.
#[derive(Debug, Default)]
pub(crate) struct Types {
    /// Function types by index; none for other types.
    signatures: Vec<Option<Signature>>,
    by_spelling: HashMap<Signature, u32, RandomState>,
    /// How many are written.
    written: usize,
}

impl Types {
    /// The next written type.
    pub(crate) fn define(&mut self, def: &TypeDef, in_rec: bool) {
        let index = u32::try_from(self.signatures.len()).unwrap_or(u32::MAX);
        let signature = match &def.composite {
            Composite::Func(signature, _) => Some(signature.clone()),
            _ => None,
        };
        if let Some(signature) = &signature
            && !in_rec
        {
            self.by_spelling.entry(signature.clone()).or_insert(index);
        }
        self.signatures.push(signature);
        self.written = self.signatures.len();
    }

    /// Makes the type that a spelling stands for, if there is none.
    pub(crate) fn spell(&mut self, signature: &Signature) {
        if !self.by_spelling.contains_key(signature) {
            let index = u32::try_from(self.signatures.len()).unwrap_or(u32::MAX);
            self.by_spelling.insert(signature.clone(), index);
            self.signatures.push(Some(signature.clone()));
        }
    }

    /// The type that a spelling stands for.
    pub(crate) fn spelled(&self, signature: &Signature) -> Option<u32> {
        self.by_spelling.get(signature).copied()
    }

    /// The function type at an index.
    pub(crate) fn signature(&self, index: u32) -> Option<&Signature> {
        self.signatures.get(index as usize)?.as_ref()
    }

    pub(crate) fn count(&self) -> usize {
        self.signatures.len()
    }

    /// The types that nobody wrote, in order.
    pub(crate) fn unwritten(&self) -> impl Iterator<Item = &Signature> {
        self.signatures.iter().skip(self.written).flatten()
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
