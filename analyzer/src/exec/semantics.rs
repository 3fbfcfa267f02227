//! What each numeric instruction computes: pure functions over values, the one definition of it.
//!
//! Integers are unsigned bit patterns, floats are the bits of theirs; `i32` and `f32` are `u32`,
//! `i64` and `f64` are `u64`. An instruction that may trap answers `Err` with the kind. Where the
//! standard leaves a choice of NaN, the result is the canonical one (positive, payload 1000…).
//! `for_each_numeric` lists the instructions; decoder and executors are made from the list.
//! Knows nothing of machines. Source: core specification, "Numerics".

pub(crate) mod atomic;
mod float;
#[cfg(test)]
mod tests;
pub(crate) mod vector;
pub(crate) mod wide;

use crate::exec::trap::TrapKind;

pub(crate) use float::*;

/// The list: `Operator function operand-type result-type`, by shape. All operands of an
/// instruction are of one type. Loads give the type in memory and the integer type it widens to;
/// stores give the type in memory.
macro_rules! for_each_numeric {
    ($mac:ident) => {
        $mac! {
            unary {
                I32Clz i32_clz I32 I32
                I32Ctz i32_ctz I32 I32
                I32Popcnt i32_popcnt I32 I32
                I32Eqz i32_eqz I32 I32
                I32Extend8S i32_extend8_s I32 I32
                I32Extend16S i32_extend16_s I32 I32
                I64Clz i64_clz I64 I64
                I64Ctz i64_ctz I64 I64
                I64Popcnt i64_popcnt I64 I64
                I64Eqz i64_eqz I64 I32
                I64Extend8S i64_extend8_s I64 I64
                I64Extend16S i64_extend16_s I64 I64
                I64Extend32S i64_extend32_s I64 I64
                F32Abs f32_abs F32 F32
                F32Neg f32_neg F32 F32
                F32Ceil f32_ceil F32 F32
                F32Floor f32_floor F32 F32
                F32Trunc f32_trunc F32 F32
                F32Nearest f32_nearest F32 F32
                F32Sqrt f32_sqrt F32 F32
                F64Abs f64_abs F64 F64
                F64Neg f64_neg F64 F64
                F64Ceil f64_ceil F64 F64
                F64Floor f64_floor F64 F64
                F64Trunc f64_trunc F64 F64
                F64Nearest f64_nearest F64 F64
                F64Sqrt f64_sqrt F64 F64
                I32WrapI64 i32_wrap_i64 I64 I32
                I64ExtendI32S i64_extend_i32_s I32 I64
                I64ExtendI32U i64_extend_i32_u I32 I64
                F32ConvertI32S f32_convert_i32_s I32 F32
                F32ConvertI32U f32_convert_i32_u I32 F32
                F32ConvertI64S f32_convert_i64_s I64 F32
                F32ConvertI64U f32_convert_i64_u I64 F32
                F32DemoteF64 f32_demote_f64 F64 F32
                F64ConvertI32S f64_convert_i32_s I32 F64
                F64ConvertI32U f64_convert_i32_u I32 F64
                F64ConvertI64S f64_convert_i64_s I64 F64
                F64ConvertI64U f64_convert_i64_u I64 F64
                F64PromoteF32 f64_promote_f32 F32 F64
                I32ReinterpretF32 same_u32 F32 I32
                I64ReinterpretF64 same_u64 F64 I64
                F32ReinterpretI32 same_u32 I32 F32
                F64ReinterpretI64 same_u64 I64 F64
                I32TruncSatF32S i32_trunc_sat_f32_s F32 I32
                I32TruncSatF32U i32_trunc_sat_f32_u F32 I32
                I32TruncSatF64S i32_trunc_sat_f64_s F64 I32
                I32TruncSatF64U i32_trunc_sat_f64_u F64 I32
                I64TruncSatF32S i64_trunc_sat_f32_s F32 I64
                I64TruncSatF32U i64_trunc_sat_f32_u F32 I64
                I64TruncSatF64S i64_trunc_sat_f64_s F64 I64
                I64TruncSatF64U i64_trunc_sat_f64_u F64 I64
            }
            unary_trapping {
                I32TruncF32S i32_trunc_f32_s F32 I32
                I32TruncF32U i32_trunc_f32_u F32 I32
                I32TruncF64S i32_trunc_f64_s F64 I32
                I32TruncF64U i32_trunc_f64_u F64 I32
                I64TruncF32S i64_trunc_f32_s F32 I64
                I64TruncF32U i64_trunc_f32_u F32 I64
                I64TruncF64S i64_trunc_f64_s F64 I64
                I64TruncF64U i64_trunc_f64_u F64 I64
            }
            binary {
                I32Add i32_add I32 I32
                I32Sub i32_sub I32 I32
                I32Mul i32_mul I32 I32
                I32And i32_and I32 I32
                I32Or i32_or I32 I32
                I32Xor i32_xor I32 I32
                I32Shl i32_shl I32 I32
                I32ShrS i32_shr_s I32 I32
                I32ShrU i32_shr_u I32 I32
                I32Rotl i32_rotl I32 I32
                I32Rotr i32_rotr I32 I32
                I32Eq i32_eq I32 I32
                I32Ne i32_ne I32 I32
                I32LtS i32_lt_s I32 I32
                I32LtU i32_lt_u I32 I32
                I32GtS i32_gt_s I32 I32
                I32GtU i32_gt_u I32 I32
                I32LeS i32_le_s I32 I32
                I32LeU i32_le_u I32 I32
                I32GeS i32_ge_s I32 I32
                I32GeU i32_ge_u I32 I32
                I64Add i64_add I64 I64
                I64Sub i64_sub I64 I64
                I64Mul i64_mul I64 I64
                I64And i64_and I64 I64
                I64Or i64_or I64 I64
                I64Xor i64_xor I64 I64
                I64Shl i64_shl I64 I64
                I64ShrS i64_shr_s I64 I64
                I64ShrU i64_shr_u I64 I64
                I64Rotl i64_rotl I64 I64
                I64Rotr i64_rotr I64 I64
                I64Eq i64_eq I64 I32
                I64Ne i64_ne I64 I32
                I64LtS i64_lt_s I64 I32
                I64LtU i64_lt_u I64 I32
                I64GtS i64_gt_s I64 I32
                I64GtU i64_gt_u I64 I32
                I64LeS i64_le_s I64 I32
                I64LeU i64_le_u I64 I32
                I64GeS i64_ge_s I64 I32
                I64GeU i64_ge_u I64 I32
                F32Add f32_add F32 F32
                F32Sub f32_sub F32 F32
                F32Mul f32_mul F32 F32
                F32Div f32_div F32 F32
                F32Min f32_min F32 F32
                F32Max f32_max F32 F32
                F32Copysign f32_copysign F32 F32
                F32Eq f32_eq F32 I32
                F32Ne f32_ne F32 I32
                F32Lt f32_lt F32 I32
                F32Gt f32_gt F32 I32
                F32Le f32_le F32 I32
                F32Ge f32_ge F32 I32
                F64Add f64_add F64 F64
                F64Sub f64_sub F64 F64
                F64Mul f64_mul F64 F64
                F64Div f64_div F64 F64
                F64Min f64_min F64 F64
                F64Max f64_max F64 F64
                F64Copysign f64_copysign F64 F64
                F64Eq f64_eq F64 I32
                F64Ne f64_ne F64 I32
                F64Lt f64_lt F64 I32
                F64Gt f64_gt F64 I32
                F64Le f64_le F64 I32
                F64Ge f64_ge F64 I32
            }
            binary_trapping {
                I32DivS i32_div_s I32 I32
                I32DivU i32_div_u I32 I32
                I32RemS i32_rem_s I32 I32
                I32RemU i32_rem_u I32 I32
                I64DivS i64_div_s I64 I64
                I64DivU i64_div_u I64 I64
                I64RemS i64_rem_s I64 I64
                I64RemU i64_rem_u I64 I64
            }
            load {
                I32Load u32 u32 I32
                I64Load u64 u64 I64
                F32Load u32 u32 F32
                F64Load u64 u64 F64
                I32Load8S i8 u32 I32
                I32Load8U u8 u32 I32
                I32Load16S i16 u32 I32
                I32Load16U u16 u32 I32
                I64Load8S i8 u64 I64
                I64Load8U u8 u64 I64
                I64Load16S i16 u64 I64
                I64Load16U u16 u64 I64
                I64Load32S i32 u64 I64
                I64Load32U u32 u64 I64
            }
            store {
                I32Store u32 I32
                I64Store u64 I64
                F32Store u32 F32
                F64Store u64 F64
                I32Store8 u8 I32
                I32Store16 u16 I32
                I64Store8 u8 I64
                I64Store16 u16 I64
                I64Store32 u32 I64
            }
        }
    };
}
pub(crate) use for_each_numeric;

/// How a number lies in a slot: zero-extended.
pub(crate) trait Number {
    fn from_slot(slot: u64) -> Self;
    fn to_slot(self) -> u64;
}

impl Number for u32 {
    #[inline(always)]
    fn from_slot(slot: u64) -> u32 {
        slot as u32
    }

    #[inline(always)]
    fn to_slot(self) -> u64 {
        u64::from(self)
    }
}

impl Number for u64 {
    #[inline(always)]
    fn from_slot(slot: u64) -> u64 {
        slot
    }

    #[inline(always)]
    fn to_slot(self) -> u64 {
        self
    }
}

/// Functions of both widths, in which `U` and `S` are the unsigned and the signed type.
macro_rules! integer {
    ($U:ident $S:ident;
     $clz:ident $ctz:ident $popcnt:ident $eqz:ident $extend8:ident $extend16:ident
     $add:ident $sub:ident $mul:ident $and:ident $or:ident $xor:ident
     $shl:ident $shr_s:ident $shr_u:ident $rotl:ident $rotr:ident
     $eq:ident $ne:ident $lt_s:ident $lt_u:ident $gt_s:ident $gt_u:ident
     $le_s:ident $le_u:ident $ge_s:ident $ge_u:ident
     $div_s:ident $div_u:ident $rem_s:ident $rem_u:ident) => {
        integer!(unary $U: $clz |a| a.leading_zeros() as $U);
        integer!(unary $U: $ctz |a| a.trailing_zeros() as $U);
        integer!(unary $U: $popcnt |a| a.count_ones() as $U);
        integer!(unary $U: $extend8 |a| a as i8 as $U);
        integer!(unary $U: $extend16 |a| a as i16 as $U);
        #[inline(always)]
        pub(crate) fn $eqz(a: $U) -> u32 {
            u32::from(a == 0)
        }
        integer!(binary $U: $add |a, b| a.wrapping_add(b));
        integer!(binary $U: $sub |a, b| a.wrapping_sub(b));
        integer!(binary $U: $mul |a, b| a.wrapping_mul(b));
        integer!(binary $U: $and |a, b| a & b);
        integer!(binary $U: $or |a, b| a | b);
        integer!(binary $U: $xor |a, b| a ^ b);
        // Shift and rotation counts are taken modulo the width, as `wrapping_` and `rotate_` do.
        integer!(binary $U: $shl |a, b| a.wrapping_shl(b as u32));
        integer!(binary $U: $shr_s |a, b| (a as $S).wrapping_shr(b as u32) as $U);
        integer!(binary $U: $shr_u |a, b| a.wrapping_shr(b as u32));
        integer!(binary $U: $rotl |a, b| a.rotate_left((b % <$U>::BITS as $U) as u32));
        integer!(binary $U: $rotr |a, b| a.rotate_right((b % <$U>::BITS as $U) as u32));
        integer!(compare $U: $eq |a, b| a == b);
        integer!(compare $U: $ne |a, b| a != b);
        integer!(compare $U: $lt_s |a, b| (a as $S) < b as $S);
        integer!(compare $U: $lt_u |a, b| a < b);
        integer!(compare $U: $gt_s |a, b| a as $S > b as $S);
        integer!(compare $U: $gt_u |a, b| a > b);
        integer!(compare $U: $le_s |a, b| a as $S <= b as $S);
        integer!(compare $U: $le_u |a, b| a <= b);
        integer!(compare $U: $ge_s |a, b| a as $S >= b as $S);
        integer!(compare $U: $ge_u |a, b| a >= b);
        integer!(divide $U: $div_s |a, b| match (a as $S).checked_div(b as $S) {
            Some(quotient) => Ok(quotient as $U),
            // The one quotient that does not fit: the least number divided by -1.
            None => Err(TrapKind::IntegerOverflow),
        });
        integer!(divide $U: $div_u |a, b| Ok(a / b));
        // The remainder of that division does exist: 0.
        integer!(divide $U: $rem_s |a, b| Ok((a as $S).wrapping_rem(b as $S) as $U));
        integer!(divide $U: $rem_u |a, b| Ok(a % b));
    };
    (unary $U:ident: $name:ident |$a:ident| $body:expr) => {
        #[inline(always)]
        pub(crate) fn $name($a: $U) -> $U {
            $body
        }
    };
    (binary $U:ident: $name:ident |$a:ident, $b:ident| $body:expr) => {
        #[inline(always)]
        pub(crate) fn $name($a: $U, $b: $U) -> $U {
            $body
        }
    };
    (compare $U:ident: $name:ident |$a:ident, $b:ident| $body:expr) => {
        #[inline(always)]
        pub(crate) fn $name($a: $U, $b: $U) -> u32 {
            u32::from($body)
        }
    };
    (divide $U:ident: $name:ident |$a:ident, $b:ident| $body:expr) => {
        #[inline(always)]
        pub(crate) fn $name($a: $U, $b: $U) -> Result<$U, TrapKind> {
            if $b == 0 {
                return Err(TrapKind::DivideByZero);
            }
            $body
        }
    };
}

integer! { u32 i32;
i32_clz i32_ctz i32_popcnt i32_eqz i32_extend8_s i32_extend16_s
i32_add i32_sub i32_mul i32_and i32_or i32_xor
i32_shl i32_shr_s i32_shr_u i32_rotl i32_rotr
i32_eq i32_ne i32_lt_s i32_lt_u i32_gt_s i32_gt_u
i32_le_s i32_le_u i32_ge_s i32_ge_u
i32_div_s i32_div_u i32_rem_s i32_rem_u }

integer! { u64 i64;
i64_clz i64_ctz i64_popcnt i64_eqz i64_extend8_s i64_extend16_s
i64_add i64_sub i64_mul i64_and i64_or i64_xor
i64_shl i64_shr_s i64_shr_u i64_rotl i64_rotr
i64_eq i64_ne i64_lt_s i64_lt_u i64_gt_s i64_gt_u
i64_le_s i64_le_u i64_ge_s i64_ge_u
i64_div_s i64_div_u i64_rem_s i64_rem_u }

#[inline(always)]
pub(crate) fn i64_extend32_s(a: u64) -> u64 {
    a as i32 as u64
}

#[inline(always)]
pub(crate) fn i32_wrap_i64(a: u64) -> u32 {
    a as u32
}

#[inline(always)]
pub(crate) fn i64_extend_i32_s(a: u32) -> u64 {
    a as i32 as u64
}

#[inline(always)]
pub(crate) fn i64_extend_i32_u(a: u32) -> u64 {
    u64::from(a)
}

/// Reinterpretation: bits stay.
#[inline(always)]
pub(crate) fn same_u32(a: u32) -> u32 {
    a
}

/// Reinterpretation: bits stay.
#[inline(always)]
pub(crate) fn same_u64(a: u64) -> u64 {
    a
}
