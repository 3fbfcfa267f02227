//! Vector operations as the decoder writes them: the operators of the list in `semantics::vector`.
//!
//! Knows nothing of running. Source: core specification, "Vector Instructions".

use crate::exec::code::atomic::Reach;
use crate::exec::semantics::vector::for_each_vector;

macro_rules! define_vector_ops {
    (
        unary { $($un:ident $un_fn:ident)* }
        binary { $($bin:ident $bin_fn:ident)* }
        ternary { $($ter:ident $ter_fn:ident)* }
        shift { $($sh:ident $sh_fn:ident)* }
        test { $($test:ident $test_fn:ident)* }
        splat { $($splat:ident $splat_fn:ident $splat_in:ident)* }
        extract { $($ext:ident $ext_fn:ident $ext_out:ident)* }
        replace { $($rep:ident $rep_fn:ident $rep_in:ident)* }
        load { $($load:ident $load_fn:ident $load_bytes:literal)* }
        load_lane { $($ll:ident $ll_raw:ident $ll_wide:ident $ll_fn:ident)* }
        store_lane { $($sl:ident $sl_raw:ident $sl_wide:ident $sl_fn:ident)* }
    ) => {
        /// What needs operands alone.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum VectorOp {
            $($un,)* $($bin,)* $($ter,)* $($sh,)* $($test,)* $($splat,)*
        }

        /// What names a lane.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum LaneOp {
            $($ext,)* $($rep,)*
        }

        /// What reads or writes memory.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum VectorAccess {
            $($load,)* $($ll,)* $($sl,)*
            V128Store,
        }

        impl VectorAccess {
            /// What it reaches.
            pub(crate) fn reach(self) -> Reach {
                let (above, bytes, writes) = match self {
                    $(VectorAccess::$load => (0, $load_bytes, false),)*
                    $(VectorAccess::$ll => (2, size_of::<$ll_raw>(), false),)*
                    $(VectorAccess::$sl => (2, size_of::<$sl_raw>(), true),)*
                    VectorAccess::V128Store => (2, 16, true),
                };
                Reach { above, bytes, reads: !writes, writes }
            }
        }
    };
}
for_each_vector!(define_vector_ops);
