//! How the fields of structs and the elements of arrays lie in the payload of an object.
//!
//! ```text
//! i8 1 byte | i16 2 | i32, f32 4 | i64, f64 8 | reference 8 (its slot) | v128 16, aligned to 8
//! ```
//! Fields follow each other in order, each at a multiple of its size, lowest byte first. Where a
//! type has a descriptor, a reference to it comes before the fields.
//! Knows nothing of objects. Source: core specification, "Composite Types".

use wasmparser::{CompositeInnerType, FieldType, StorageType, SubType, ValType};

/// How a field or an element is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// One byte of an `i32`.
    I8,
    /// Two bytes of an `i32`.
    I16,
    /// `i32`, `f32`
    Word,
    /// `i64`, `f64`
    Long,
    /// `v128`
    Vector,
    /// The slot of a reference.
    Reference,
}

impl Storage {
    /// Of a type.
    #[must_use]
    pub fn of(ty: StorageType) -> Storage {
        match ty {
            StorageType::I8 => Storage::I8,
            StorageType::I16 => Storage::I16,
            StorageType::Val(ValType::I32 | ValType::F32) => Storage::Word,
            StorageType::Val(ValType::I64 | ValType::F64) => Storage::Long,
            StorageType::Val(ValType::V128) => Storage::Vector,
            StorageType::Val(ValType::Ref(_)) => Storage::Reference,
        }
    }

    /// Bytes in the payload.
    #[must_use]
    pub fn bytes(self) -> u8 {
        match self {
            Storage::I8 => 1,
            Storage::I16 => 2,
            Storage::Word => 4,
            Storage::Long | Storage::Reference => 8,
            Storage::Vector => 16,
        }
    }

    /// Slots on the operand stack.
    #[must_use]
    pub fn slots(self) -> usize {
        if self == Storage::Vector { 2 } else { 1 }
    }

    /// Reads the slots of a value at a byte of a payload, packed integers without sign; zero
    /// outside. The second slot counts for v128 alone.
    #[must_use]
    pub fn read(self, payload: &[u8], at: usize) -> [u64; 2] {
        let bytes = payload.get(at..).unwrap_or_default();
        let long = |bytes: &[u8]| bytes.first_chunk().map_or(0, |it| u64::from_le_bytes(*it));
        match self {
            Storage::I8 => [bytes.first().map_or(0, |it| u64::from(*it)), 0],
            Storage::I16 => {
                [bytes.first_chunk().map_or(0, |it| u64::from(u16::from_le_bytes(*it))), 0]
            }
            Storage::Word => {
                [bytes.first_chunk().map_or(0, |it| u64::from(u32::from_le_bytes(*it))), 0]
            }
            Storage::Long | Storage::Reference => [long(bytes), 0],
            Storage::Vector => [long(bytes), long(bytes.get(8..).unwrap_or_default())],
        }
    }

    /// Writes a value at a byte of a payload; nothing outside.
    pub fn write(self, payload: &mut [u8], at: usize, slots: [u64; 2]) {
        let [low, high] = slots;
        match self {
            Storage::I8 => put(payload, at, (low as u8).to_le_bytes()),
            Storage::I16 => put(payload, at, (low as u16).to_le_bytes()),
            Storage::Word => put(payload, at, (low as u32).to_le_bytes()),
            Storage::Long | Storage::Reference => put(payload, at, low.to_le_bytes()),
            Storage::Vector => {
                put(payload, at, (u128::from(high) << 64 | u128::from(low)).to_le_bytes());
            }
        }
    }
}

/// Writes bytes from one on; nothing where they do not all fit.
#[inline]
fn put<const N: usize>(payload: &mut [u8], at: usize, bytes: [u8; N]) {
    if let Some(target) = payload.get_mut(at..).and_then(<[u8]>::first_chunk_mut) {
        *target = bytes;
    }
}

/// A field of a struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// First byte in the payload.
    pub at: u32,
    /// How it is stored.
    pub storage: Storage,
}

/// How an object of a type lies in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A struct.
    Struct(StructLayout),
    /// An array, by its elements.
    Array(Storage),
    /// The type has no objects of the heap.
    None,
}

/// How a struct lies in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StructLayout {
    /// Its fields, in order.
    pub fields: Box<[Field]>,
    /// Bytes of the payload where references lie, the descriptor's included.
    pub references: Box<[u32]>,
    /// Bytes of the payload.
    pub bytes: u32,
    /// Slots of the fields on the operand stack.
    pub slots: u32,
    /// Whether a reference to a descriptor comes first.
    pub descriptor: bool,
}

impl Layout {
    /// Of a declared type.
    #[must_use]
    pub fn of(ty: &SubType) -> Layout {
        match &ty.composite_type.inner {
            CompositeInnerType::Struct(inner) => {
                let descriptor = ty.composite_type.descriptor_idx.is_some();
                Layout::Struct(StructLayout::of(&inner.fields, descriptor))
            }
            CompositeInnerType::Array(inner) => Layout::Array(Storage::of(inner.0.element_type)),
            CompositeInnerType::Func(_) | CompositeInnerType::Cont(_) => Layout::None,
        }
    }
}

impl StructLayout {
    /// Of a struct without fields.
    pub(crate) fn empty() -> StructLayout {
        StructLayout::of(&[], false)
    }

    fn of(fields: &[FieldType], descriptor: bool) -> StructLayout {
        let mut layout = StructLayout {
            fields: Box::default(),
            references: Box::default(),
            bytes: if descriptor { 8 } else { 0 },
            slots: 0,
            descriptor,
        };
        // Validation allows 10,000 fields, so the sums stay small.
        let mut references = if descriptor { vec![0] } else { Vec::new() };
        let mut all = Vec::with_capacity(fields.len());
        for field in fields {
            let storage = Storage::of(field.element_type);
            let bytes = u32::from(storage.bytes());
            let at = layout.bytes.next_multiple_of(bytes.min(8));
            if storage == Storage::Reference {
                references.push(at);
            }
            all.push(Field { at, storage });
            layout.bytes = at + bytes;
            layout.slots += if storage == Storage::Vector { 2 } else { 1 };
        }
        (layout.fields, layout.references) = (all.into(), references.into());
        layout
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(element_type: StorageType) -> FieldType {
        FieldType { element_type, mutable: true }
    }

    #[test]
    fn fields_lie_close_together() {
        let reference = StorageType::Val(ValType::Ref(wasmparser::RefType::ANYREF));
        let fields = [
            StorageType::I8,
            StorageType::I16,
            StorageType::Val(ValType::V128),
            StorageType::Val(ValType::F32),
            reference,
            StorageType::I8,
        ];
        let layout = StructLayout::of(&fields.map(field), true);
        let places: Vec<u32> = layout.fields.iter().map(|field| field.at).collect();
        assert_eq!(places, [8, 10, 16, 32, 40, 48]);
        assert_eq!((&*layout.references, layout.bytes, layout.slots), (&[0, 40][..], 49, 7));
    }

    #[test]
    fn values_are_read_as_they_were_written() {
        let mut payload = [0xff; 20];
        for storage in [Storage::I8, Storage::I16, Storage::Word, Storage::Long, Storage::Vector] {
            let value = [0x8182_8384_8586_8788, 0x9192_9394_9596_9798];
            storage.write(&mut payload, 2, value);
            let [low, high] = storage.read(&payload, 2);
            let bits = u32::from(storage.bytes()) * 8;
            assert_eq!(low, value[0] & u64::MAX >> 64u32.saturating_sub(bits));
            assert_eq!(high, if storage == Storage::Vector { value[1] } else { 0 });
        }
        let before = payload;
        Storage::Long.write(&mut payload, 13, [0, 0]);
        assert_eq!(payload, before, "what does not fit is not written");
    }
}
