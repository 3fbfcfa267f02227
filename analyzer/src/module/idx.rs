//! Typed indices: one newtype for each index space, so that they cannot be mixed up.
//!
//! Source: WebAssembly core specification, "Indices". All are 0-based; where a space begins with
//! imports, these are counted.

macro_rules! index {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// For indexing a vector of the same space.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// From a position in a vector of the same space (which has at most 2^32 entries).
            #[must_use]
            pub fn from_index(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

index! {
    /// A module of a session, in order of loading.
    ModuleId
    /// A type.
    TypeIdx
    /// A function.
    FuncIdx
    /// A table.
    TableIdx
    /// A memory.
    MemoryIdx
    /// A global.
    GlobalIdx
    /// A tag.
    TagIdx
    /// An element segment.
    ElemIdx
    /// A data segment.
    DataIdx
    /// A local of a function; parameters come first.
    LocalIdx
    /// A field of a struct type.
    FieldIdx
    /// An instruction of a function body, counted from the first after the locals. Each operator
    /// of the binary format counts one, `block`, `else` and `end` too.
    InstrOrdinal
}
