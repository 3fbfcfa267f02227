//! How the text format spells types, numbers, names and strings.
//!
//! Names are untrusted: what a terminal could take for a command (control characters, reordering
//! marks) is always written as an escape. This file knows nothing of instructions.
//! Source: core specification, "Text Format" (Values, Types); string identifiers `$"…"` are those
//! of the annotations chapter of version 3.0.

use std::fmt::Write as _;

use wasmparser::{
    AbstractHeapType, CompositeInnerType, FieldType, FuncType, GlobalType, HeapType, MemoryType,
    PackedIndex, RefType, StorageType, SubType, TableType, UnpackedIndex, ValType,
};

use crate::module::idx::{FieldIdx, TypeIdx};
use crate::module::names::Names;

/// A number in the text, by way of `Display`. Writing to a `String` cannot fail.
pub fn number(out: &mut String, value: impl std::fmt::Display) {
    let _ = write!(out, "{value}");
}

/// An identifier: `$name`, or `$"any name"` where the name holds other characters.
pub fn name(out: &mut String, name: &str) {
    out.push('$');
    if !name.is_empty() && name.bytes().all(is_id_char) {
        out.push_str(name);
    } else {
        string(out, name.as_bytes());
    }
}

fn is_id_char(byte: u8) -> bool {
    byte.is_ascii_graphic()
        && !matches!(byte, b'"' | b'(' | b')' | b',' | b';' | b'[' | b']' | b'{' | b'}')
}

/// A quoted string. What is not printable UTF-8 is escaped byte by byte.
pub fn string(out: &mut String, bytes: &[u8]) {
    out.push('"');
    for chunk in bytes.utf8_chunks() {
        for ch in chunk.valid().chars() {
            match ch {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\t' => out.push_str("\\t"),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                _ if ch.is_ascii_control() => {
                    let _ = write!(out, "\\{:02x}", u32::from(ch));
                }
                _ if is_unsafe_to_show(ch) => {
                    let _ = write!(out, "\\u{{{:x}}}", u32::from(ch));
                }
                _ => out.push(ch),
            }
        }
        for byte in chunk.invalid() {
            let _ = write!(out, "\\{byte:02x}");
        }
    }
    out.push('"');
}

/// A quoted string, for callers that want it by itself.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    string(&mut out, text.as_bytes());
    out
}

/// A text for the terminal: as it is, but with everything escaped that a terminal might obey.
#[must_use]
pub fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for ch in text.chars() {
        if is_unsafe_to_show(ch) {
            let _ = write!(out, "\\u{{{:x}}}", u32::from(ch));
        } else {
            out.push(ch);
        }
    }
    out
}

/// Control characters, and the marks that reorder or hide what stands around them.
fn is_unsafe_to_show(ch: char) -> bool {
    ch.is_control()
        || matches!(ch,
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// An index: by name where there is one, else the number.
pub fn index(out: &mut String, named: Option<&String>, number: u32) {
    match named {
        Some(named) => name(out, named),
        None => {
            let _ = write!(out, "{number}");
        }
    }
}

/// A type index by name or number.
pub fn type_index(out: &mut String, names: &Names, ty: TypeIdx) {
    index(out, names.types.get(&ty), ty.0);
}

fn packed_index(out: &mut String, names: &Names, ty: PackedIndex) {
    unpacked_index(out, names, ty.unpack());
}

fn unpacked_index(out: &mut String, names: &Names, ty: UnpackedIndex) {
    match ty {
        UnpackedIndex::Module(index) => type_index(out, names, TypeIdx(index)),
        other => {
            let _ = write!(out, "{other}");
        }
    }
}

/// A value type.
pub fn val_type(out: &mut String, names: &Names, ty: ValType) {
    match ty {
        ValType::I32 => out.push_str("i32"),
        ValType::I64 => out.push_str("i64"),
        ValType::F32 => out.push_str("f32"),
        ValType::F64 => out.push_str("f64"),
        ValType::V128 => out.push_str("v128"),
        ValType::Ref(ty) => ref_type(out, names, ty),
    }
}

/// A reference type, in its short form where the format has one.
pub fn ref_type(out: &mut String, names: &Names, ty: RefType) {
    if ty.is_nullable()
        && let HeapType::Abstract { shared: false, ty } = ty.heap_type()
    {
        out.push_str(match ty {
            AbstractHeapType::None => "null",
            AbstractHeapType::NoExtern => "nullextern",
            AbstractHeapType::NoFunc => "nullfunc",
            AbstractHeapType::NoExn => "nullexn",
            AbstractHeapType::NoCont => "nullcont",
            other => abstract_heap_type(other),
        });
        out.push_str("ref");
        return;
    }
    out.push_str(if ty.is_nullable() { "(ref null " } else { "(ref " });
    heap_type(out, names, ty.heap_type());
    out.push(')');
}

/// A heap type.
pub fn heap_type(out: &mut String, names: &Names, ty: HeapType) {
    match ty {
        HeapType::Abstract { shared: false, ty } => out.push_str(abstract_heap_type(ty)),
        HeapType::Abstract { shared: true, ty } => {
            let _ = write!(out, "(shared {})", abstract_heap_type(ty));
        }
        HeapType::Concrete(index) => unpacked_index(out, names, index),
        HeapType::Exact(index) => {
            out.push_str("(exact ");
            unpacked_index(out, names, index);
            out.push(')');
        }
    }
}

fn abstract_heap_type(ty: AbstractHeapType) -> &'static str {
    match ty {
        AbstractHeapType::Func => "func",
        AbstractHeapType::Extern => "extern",
        AbstractHeapType::Any => "any",
        AbstractHeapType::None => "none",
        AbstractHeapType::NoExtern => "noextern",
        AbstractHeapType::NoFunc => "nofunc",
        AbstractHeapType::Eq => "eq",
        AbstractHeapType::Struct => "struct",
        AbstractHeapType::Array => "array",
        AbstractHeapType::I31 => "i31",
        AbstractHeapType::Exn => "exn",
        AbstractHeapType::NoExn => "noexn",
        AbstractHeapType::Cont => "cont",
        AbstractHeapType::NoCont => "nocont",
    }
}

/// Parameters and results: `(param i32 i64) (result f32)`, empty where there are none.
pub fn signature(out: &mut String, names: &Names, ty: &FuncType) {
    for (word, types) in [("param", ty.params()), ("result", ty.results())] {
        if types.is_empty() {
            continue;
        }
        if word == "result" && !ty.params().is_empty() {
            out.push(' ');
        }
        let _ = write!(out, "({word}");
        for ty in types {
            out.push(' ');
            val_type(out, names, *ty);
        }
        out.push(')');
    }
}

/// The definition of a type, without `(type $name …)` around it.
pub fn sub_type(out: &mut String, names: &Names, at: TypeIdx, ty: &SubType) {
    let is_plain = ty.is_final && ty.supertype_idxs.is_empty();
    if !is_plain {
        out.push_str(if ty.is_final { "(sub final " } else { "(sub " });
        for parent in &ty.supertype_idxs {
            packed_index(out, names, *parent);
            out.push(' ');
        }
    }
    let composite = &ty.composite_type;
    if composite.shared {
        out.push_str("(shared ");
    }
    for (word, index) in
        [("descriptor", composite.descriptor_idx), ("describes", composite.describes_idx)]
    {
        if let Some(index) = index {
            let _ = write!(out, "({word} ");
            packed_index(out, names, index);
            out.push_str(") ");
        }
    }
    composite_type(out, names, at, &composite.inner);
    if composite.shared {
        out.push(')');
    }
    if !is_plain {
        out.push(')');
    }
}

fn composite_type(out: &mut String, names: &Names, at: TypeIdx, ty: &CompositeInnerType) {
    match ty {
        CompositeInnerType::Func(ty) => {
            out.push_str("(func");
            if !ty.params().is_empty() || !ty.results().is_empty() {
                out.push(' ');
            }
            signature(out, names, ty);
        }
        CompositeInnerType::Array(ty) => {
            out.push_str("(array ");
            field_type(out, names, ty.0);
        }
        CompositeInnerType::Struct(ty) => {
            out.push_str("(struct");
            for (index, field) in ty.fields.iter().enumerate() {
                out.push_str(" (field ");
                if let Some(named) = names.fields.get(&(at, FieldIdx::from_index(index))) {
                    name(out, named);
                    out.push(' ');
                }
                field_type(out, names, *field);
                out.push(')');
            }
        }
        CompositeInnerType::Cont(ty) => {
            out.push_str("(cont ");
            packed_index(out, names, ty.0);
        }
    }
    out.push(')');
}

fn field_type(out: &mut String, names: &Names, ty: FieldType) {
    if ty.mutable {
        out.push_str("(mut ");
    }
    match ty.element_type {
        StorageType::I8 => out.push_str("i8"),
        StorageType::I16 => out.push_str("i16"),
        StorageType::Val(ty) => val_type(out, names, ty),
    }
    if ty.mutable {
        out.push(')');
    }
}

/// A table's type: `i64 1 10 funcref`.
pub fn table_type(out: &mut String, names: &Names, ty: &TableType) {
    if ty.shared {
        out.push_str("shared ");
    }
    if ty.table64 {
        out.push_str("i64 ");
    }
    limits(out, ty.initial, ty.maximum);
    out.push(' ');
    ref_type(out, names, ty.element_type);
}

/// A memory's type, sizes in pages: `1 10`, `i64 1`, `1 1 shared`.
pub fn memory_type(out: &mut String, ty: &MemoryType) {
    if ty.memory64 {
        out.push_str("i64 ");
    }
    limits(out, ty.initial, ty.maximum);
    if ty.shared {
        out.push_str(" shared");
    }
    if let Some(log2) = ty.page_size_log2 {
        match 1u64.checked_shl(log2) {
            Some(bytes) => {
                let _ = write!(out, " (pagesize {bytes})");
            }
            None => {
                let _ = write!(out, " (pagesize 2^{log2})");
            }
        }
    }
}

fn limits(out: &mut String, initial: u64, maximum: Option<u64>) {
    let _ = write!(out, "{initial}");
    if let Some(maximum) = maximum {
        let _ = write!(out, " {maximum}");
    }
}

/// A global's type: `i32` or `(mut i32)`.
pub fn global_type(out: &mut String, names: &Names, ty: &GlobalType) {
    if ty.shared {
        out.push_str("(shared ");
    }
    if ty.mutable {
        out.push_str("(mut ");
    }
    val_type(out, names, ty.content_type);
    for _ in 0..usize::from(ty.mutable) + usize::from(ty.shared) {
        out.push(')');
    }
}

/// A 32-bit float: the shortest decimal that reads back as the same bits; NaNs with their payload.
pub fn f32(out: &mut String, bits: u32) {
    let value = f32::from_bits(bits);
    if value.is_nan() {
        nan(out, value.is_sign_negative(), u64::from(bits & 0x007f_ffff), 0x0040_0000);
    } else if value.is_infinite() {
        out.push_str(if value > 0.0 { "inf" } else { "-inf" });
    } else {
        let _ = match value.abs() {
            // The plain form of these would be a long row of zeros.
            abs if abs != 0.0 && !(1e-7..1e9).contains(&abs) => write!(out, "{value:e}"),
            _ => write!(out, "{value}"),
        };
    }
}

/// A 64-bit float, spelled by the rules of [`f32()`].
pub fn f64(out: &mut String, bits: u64) {
    let value = f64::from_bits(bits);
    if value.is_nan() {
        let quiet = 0x0008_0000_0000_0000;
        nan(out, value.is_sign_negative(), bits & 0x000f_ffff_ffff_ffff, quiet);
    } else if value.is_infinite() {
        out.push_str(if value > 0.0 { "inf" } else { "-inf" });
    } else {
        let _ = match value.abs() {
            abs if abs != 0.0 && !(1e-7..1e16).contains(&abs) => write!(out, "{value:e}"),
            _ => write!(out, "{value}"),
        };
    }
}

fn nan(out: &mut String, is_negative: bool, payload: u64, canonical: u64) {
    if is_negative {
        out.push('-');
    }
    out.push_str("nan");
    if payload != canonical {
        let _ = write!(out, ":{payload:#x}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(write: impl Fn(&mut String)) -> String {
        let mut out = String::new();
        write(&mut out);
        out
    }

    #[test]
    fn names_cannot_command_a_terminal() {
        let check = |text: &str, expect: &str| assert_eq!(spelled(|out| name(out, text)), expect);
        check("main", "$main");
        check("a b", "$\"a b\"");
        check("", "$\"\"");
        check("\u{1b}[31mred", "$\"\\1b[31mred\"");
        check("x\u{202e}y", "$\"x\\u{202e}y\"");
        check("\u{9b}31m", "$\"\\u{9b}31m\"");
        assert_eq!(shown("a\u{7}\nb"), "a\\u{7}\\u{a}b");
        assert_eq!(spelled(|out| string(out, b"\xff\x00ok\"")), "\"\\ff\\00ok\\\"\"");
    }

    #[test]
    fn floats_read_back_as_the_same_bits() {
        let check = |bits, expect: &str| assert_eq!(spelled(|out| f64(out, bits)), expect);
        check(1.5f64.to_bits(), "1.5");
        check((-0.0f64).to_bits(), "-0");
        check(1e300f64.to_bits(), "1e300");
        check(5e-324f64.to_bits(), "5e-324");
        check(f64::NEG_INFINITY.to_bits(), "-inf");
        check(0x7ff8_0000_0000_0000, "nan");
        check(0xfff0_0000_0000_0001, "-nan:0x1");
        assert_eq!(spelled(|out| f32(out, 0x7fc0_0000)), "nan");
        assert_eq!(spelled(|out| f32(out, 0.1f32.to_bits())), "0.1");
    }

    #[test]
    fn reference_types_use_the_short_forms() {
        let check = |ty: RefType, expect: &str| {
            assert_eq!(spelled(|out| ref_type(out, &Names::default(), ty)), expect);
        };
        check(RefType::FUNCREF, "funcref");
        check(RefType::NULLREF, "nullref");
        check(RefType::I31, "(ref i31)");
        check(RefType::concrete(true, PackedIndex::from_module_index(3).unwrap()), "(ref null 3)");
    }
}
