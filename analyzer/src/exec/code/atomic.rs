//! Atomic operations as the decoder writes them: the operators of the list in
//! `semantics::atomic`, and those that only threads could need.
//!
//! Knows nothing of running. Source: the threads proposal.

use crate::exec::semantics::atomic::for_each_atomic;

/// What an access reaches, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reach {
    /// Slots of the operands above the address.
    pub(crate) above: usize,
    /// Bytes, from the effective address on.
    pub(crate) bytes: usize,
    pub(crate) reads: bool,
    pub(crate) writes: bool,
}

macro_rules! define_atomic_ops {
    (
        load { $($load:ident $load_raw:ident $load_wide:ident $load_ty:ident)* }
        store { $($store:ident $store_raw:ident $store_ty:ident)* }
        rmw { $($rmw:ident $rmw_fn:ident $rmw_raw:ident $rmw_wide:ident $rmw_ty:ident)* }
        cmpxchg { $($cas:ident $cas_raw:ident $cas_wide:ident $cas_ty:ident)* }
    ) => {
        /// What accesses a linear memory atomically.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum AtomicOp {
            $($load,)* $($store,)* $($rmw,)* $($cas,)*
            Notify,
            Wait32,
            Wait64,
        }

        impl AtomicOp {
            /// What it reaches.
            pub(crate) fn reach(self) -> Reach {
                let (above, bytes, reads, writes) = match self {
                    $(AtomicOp::$load => (0, size_of::<$load_raw>(), true, false),)*
                    $(AtomicOp::$store => (1, size_of::<$store_raw>(), false, true),)*
                    $(AtomicOp::$rmw => (1, size_of::<$rmw_raw>(), true, true),)*
                    $(AtomicOp::$cas => (2, size_of::<$cas_raw>(), true, true),)*
                    AtomicOp::Notify => (1, 4, false, false),
                    AtomicOp::Wait32 => (2, 4, true, false),
                    AtomicOp::Wait64 => (2, 8, true, false),
                };
                Reach { above, bytes, reads, writes }
            }
        }
    };
}
for_each_atomic!(define_atomic_ops);
