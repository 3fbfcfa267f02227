//! Addresses of the store: one newtype for each kind of thing that instances can share.
//!
//! An index (`module::idx`) names a thing inside one module; an address names it in the machine.
//! Source: core specification, "Addresses" (runtime structure).

macro_rules! address {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// For indexing the store's vector of the kind.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// From a position in the store's vector of the kind.
            pub(crate) fn from_index(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }
        }
    )*};
}

address! {
    /// An instance of a module.
    InstanceId
    /// A function, of the guest or of the host.
    FuncAddr
    /// A table.
    TableAddr
    /// A memory.
    MemAddr
    /// A global.
    GlobalAddr
    /// A tag.
    TagAddr
    /// An element segment.
    ElemAddr
    /// A data segment.
    DataAddr
}

/// An object of the collected heap. Good as long as something that the guest can reach refers to
/// it; given to another object afterwards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId(pub u32);

impl ObjectId {
    /// For indexing the heap's table of places.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A type, equal exactly for types that the standard calls equivalent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub u32);

impl TypeId {
    /// For indexing the machine's type table.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// Something that an instance exports or imports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Extern {
    /// A function.
    Func(FuncAddr),
    /// A table.
    Table(TableAddr),
    /// A memory.
    Memory(MemAddr),
    /// A global.
    Global(GlobalAddr),
    /// A tag.
    Tag(TagAddr),
}
