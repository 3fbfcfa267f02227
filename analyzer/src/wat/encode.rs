//! Numbers, strings and types in the binary format. Source: core specification, "Binary Format".

use crate::wat::item::{HeapType, Index, Limits, RefType, TableType, ValType};

/// Unsigned LEB128.
pub(crate) fn unsigned(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Signed LEB128.
pub(crate) fn signed(out: &mut Vec<u8>, mut value: i64) {
    loop {
        let byte = (value & 0x7f) as u8;
        value >>= 7;
        if value == 0 && byte & 0x40 == 0 || value == -1 && byte & 0x40 != 0 {
            out.push(byte);
            return;
        }
        out.push(byte | 0x80);
    }
}

/// A length, in whatever it counts.
pub(crate) fn length(out: &mut Vec<u8>, length: usize) {
    unsigned(out, length as u64);
}

/// A vector of bytes.
pub(crate) fn bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    length(out, bytes.len());
    out.extend_from_slice(bytes);
}

/// Names with an index each, as the name section has them: they are many, and none is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct NameMap {
    count: usize,
    bytes: Vec<u8>,
}

impl NameMap {
    pub(crate) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The next name; indices grow.
    pub(crate) fn add(&mut self, index: u32, name: &str) {
        self.count += 1;
        unsigned(&mut self.bytes, index.into());
        bytes(&mut self.bytes, name.as_bytes());
    }

    /// The names of what belongs to an index, as one entry.
    pub(crate) fn add_map(&mut self, index: u32, names: &NameMap) {
        if !names.is_empty() {
            self.count += 1;
            unsigned(&mut self.bytes, index.into());
            names.write(&mut self.bytes);
        }
    }

    /// The vector.
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        length(out, self.count);
        out.extend_from_slice(&self.bytes);
    }
}

/// Writes types whose indices something can resolve; what it cannot resolve becomes type 0.
pub(crate) struct TypeWriter<'a> {
    pub(crate) resolve: &'a dyn Fn(&Index) -> Option<u32>,
}

impl TypeWriter<'_> {
    pub(crate) fn index(&self, index: &Index) -> u32 {
        (self.resolve)(index).unwrap_or_default()
    }

    pub(crate) fn heap(&self, out: &mut Vec<u8>, heap: &HeapType) {
        match heap {
            HeapType::Abstract { shared, code } => {
                out.extend(shared.then_some(0x65));
                out.push(*code);
            }
            HeapType::Concrete(index) => signed(out, self.index(index).into()),
            HeapType::Exact(index) => {
                out.push(0x62);
                unsigned(out, self.index(index).into());
            }
        }
    }

    pub(crate) fn reference(&self, out: &mut Vec<u8>, ty: &RefType) {
        match ty {
            RefType { nullable: true, heap: HeapType::Abstract { .. } } => {}
            RefType { nullable: true, .. } => out.push(0x63),
            RefType { nullable: false, .. } => out.push(0x64),
        }
        self.heap(out, &ty.heap);
    }

    pub(crate) fn value(&self, out: &mut Vec<u8>, ty: &ValType) {
        match ty {
            ValType::Plain(code) => out.push(*code),
            ValType::Ref(ty) => self.reference(out, ty),
        }
    }

    pub(crate) fn values(&self, out: &mut Vec<u8>, types: &[ValType]) {
        length(out, types.len());
        for ty in types {
            self.value(out, ty);
        }
    }

    pub(crate) fn table(&self, out: &mut Vec<u8>, ty: &TableType) {
        self.reference(out, &ty.elem);
        limits(out, &ty.limits);
    }
}

/// Limits of a table or memory with their flags.
pub(crate) fn limits(out: &mut Vec<u8>, limits: &Limits) {
    let flags = u8::from(limits.max.is_some())
        | u8::from(limits.shared) << 1
        | u8::from(limits.is64) << 2
        | u8::from(limits.page_size_log2.is_some()) << 3;
    out.push(flags);
    unsigned(out, limits.min);
    if let Some(max) = limits.max {
        unsigned(out, max);
    }
    if let Some(size) = limits.page_size_log2 {
        unsigned(out, size.into());
    }
}
