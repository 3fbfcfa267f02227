//! Whether values are those that a script wants, and the values that it gives as arguments.
//!
//! Source: "Scripts" in the README of the specification's reference interpreter (result patterns).

use wasmparser::ValType;
use wast::core::{AbstractHeapType, HeapType, NanPattern, V128Pattern, WastArgCore, WastRetCore};
use wast::token::{F32, F64, Index};
use wast::{WastArg, WastRet};

use crate::exec::Machine;
use crate::exec::addr::{FuncAddr, InstanceId};
use crate::exec::value::{Ref, Value};

/// An argument for a parameter of a type; none = there is no such parameter.
///
/// # Errors
/// A value that core modules do not have.
pub(super) fn argument(arg: &WastArg<'_>, ty: Option<ValType>) -> Result<Value, String> {
    let WastArg::Core(arg) = arg else {
        return Err("an argument of the component model".to_owned());
    };
    Ok(match arg {
        WastArgCore::I32(value) => Value::I32(*value),
        WastArgCore::I64(value) => Value::I64(*value),
        WastArgCore::F32(value) => Value::F32(value.bits),
        WastArgCore::F64(value) => Value::F64(value.bits),
        WastArgCore::V128(value) => Value::V128(u128::from_le_bytes(value.to_le_bytes())),
        WastArgCore::RefExtern(number) => Value::ExternRef(Some(*number)),
        WastArgCore::RefHost(number) => Value::Ref(Ref::Host(*number)),
        WastArgCore::RefNull(wanted) => match ty {
            // A null is of the type of its parameter.
            Some(ty @ ValType::Ref(_)) => Value::default_of(ty),
            _ => null(wanted),
        },
    })
}

fn null(ty: &HeapType<'_>) -> Value {
    match ty {
        HeapType::Abstract { ty: AbstractHeapType::Func | AbstractHeapType::NoFunc, .. } => {
            Value::FuncRef(None)
        }
        HeapType::Abstract {
            ty: AbstractHeapType::Extern | AbstractHeapType::NoExtern, ..
        } => Value::ExternRef(None),
        _ => Value::Ref(Ref::Null),
    }
}

/// In what a script's results are looked at.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) machine: &'a Machine,
    /// The instance whose functions `ref.func` numbers.
    pub(super) instance: Option<InstanceId>,
}

impl Context<'_> {
    /// Whether values are as wanted.
    pub(super) fn fit(self, values: &[Value], wanted: &[WastRet<'_>]) -> bool {
        values.len() == wanted.len()
            && values.iter().zip(wanted).all(|(value, wanted)| match wanted {
                WastRet::Core(wanted) => self.fits(*value, wanted),
                _ => false,
            })
    }

    fn fits(self, value: Value, wanted: &WastRetCore<'_>) -> bool {
        let mut open = vec![wanted];
        while let Some(wanted) = open.pop() {
            match wanted {
                WastRetCore::Either(choices) => open.extend(choices),
                wanted if self.is(value, wanted) => return true,
                _ => {}
            }
        }
        false
    }

    fn is(self, value: Value, wanted: &WastRetCore<'_>) -> bool {
        match (value, wanted) {
            (Value::I32(value), WastRetCore::I32(wanted)) => value == *wanted,
            (Value::I64(value), WastRetCore::I64(wanted)) => value == *wanted,
            (Value::F32(bits), WastRetCore::F32(wanted)) => is_f32(bits, wanted),
            (Value::F64(bits), WastRetCore::F64(wanted)) => is_f64(bits, wanted),
            (Value::V128(bits), WastRetCore::V128(wanted)) => is_v128(bits, wanted),
            (Value::FuncRef(Some(func)), WastRetCore::RefFunc(wanted)) => {
                wanted.as_ref().is_none_or(|wanted| self.is_func(func, wanted))
            }
            (Value::ExternRef(Some(number)), WastRetCore::RefExtern(wanted)) => {
                wanted.is_none_or(|wanted| number == wanted)
            }
            // What was an `anyref` before it became an `externref`.
            (Value::Ref(value), WastRetCore::RefExtern(None)) => value != Ref::Null,
            (Value::Ref(value), WastRetCore::RefHost(wanted)) => value == Ref::Host(*wanted),
            (Value::Ref(value), WastRetCore::RefAny) => {
                !matches!(value, Ref::Null | Ref::Exception(_) | Ref::Continuation(_))
            }
            (Value::Ref(value), WastRetCore::RefEq) => {
                matches!(value, Ref::I31(_) | Ref::Struct(_) | Ref::Array(_))
            }
            (Value::Ref(value), WastRetCore::RefI31) => matches!(value, Ref::I31(_)),
            (Value::Ref(value), WastRetCore::RefStruct) => matches!(value, Ref::Struct(_)),
            (Value::Ref(value), WastRetCore::RefArray) => matches!(value, Ref::Array(_)),
            (value, WastRetCore::RefNull(wanted)) => {
                wanted.as_ref().map_or_else(|| is_null(value), |wanted| is_null_of(value, wanted))
            }
            _ => false,
        }
    }

    /// Whether a function is the one that the instance numbers or names so.
    fn is_func(self, func: FuncAddr, wanted: &Index<'_>) -> bool {
        let store = self.machine.store();
        match wanted {
            Index::Num(number, _) => {
                let instance = self.instance.and_then(|it| store.instances.get(it.index()));
                instance.and_then(|it| it.funcs.get(*number as usize)) == Some(&func)
            }
            Index::Id(id) => store.func_name(func).is_some_and(|name| name == id.name()),
        }
    }
}

fn is_null(value: Value) -> bool {
    matches!(value, Value::FuncRef(None) | Value::ExternRef(None) | Value::Ref(Ref::Null))
}

/// Whether a value is a null that may be one of this type. Of a null whose type a module declares
/// no more is kept than that it is none of the host's.
fn is_null_of(value: Value, wanted: &HeapType<'_>) -> bool {
    let declared = matches!(wanted, HeapType::Concrete(_) | HeapType::Exact(_));
    match value {
        Value::Ref(Ref::Null) => null(wanted) != Value::ExternRef(None),
        Value::FuncRef(None) => declared || null(wanted) == value,
        Value::ExternRef(None) => null(wanted) == value,
        _ => false,
    }
}

fn is_f32(bits: u32, wanted: &NanPattern<F32>) -> bool {
    match wanted {
        NanPattern::CanonicalNan => bits & 0x7fff_ffff == 0x7fc0_0000,
        NanPattern::ArithmeticNan => bits & 0x7fc0_0000 == 0x7fc0_0000,
        NanPattern::Value(wanted) => bits == wanted.bits,
    }
}

fn is_f64(bits: u64, wanted: &NanPattern<F64>) -> bool {
    match wanted {
        NanPattern::CanonicalNan => bits & !(1 << 63) == 0x7ff8_0000_0000_0000,
        NanPattern::ArithmeticNan => bits & 0x7ff8_0000_0000_0000 == 0x7ff8_0000_0000_0000,
        NanPattern::Value(wanted) => bits == wanted.bits,
    }
}

fn is_v128(bits: u128, wanted: &V128Pattern) -> bool {
    fn all<T>(lanes: &[T], is: impl Fn(usize, &T) -> bool) -> bool {
        lanes.iter().enumerate().all(|(at, wanted)| is(at, wanted))
    }
    let lane = |at: usize, width: usize| (bits >> (at * width)) as u64;
    match wanted {
        V128Pattern::I8x16(lanes) => all(lanes, |at, wanted| lane(at, 8) as i8 == *wanted),
        V128Pattern::I16x8(lanes) => all(lanes, |at, wanted| lane(at, 16) as i16 == *wanted),
        V128Pattern::I32x4(lanes) => all(lanes, |at, wanted| lane(at, 32) as i32 == *wanted),
        V128Pattern::I64x2(lanes) => all(lanes, |at, wanted| lane(at, 64) as i64 == *wanted),
        V128Pattern::F32x4(lanes) => all(lanes, |at, wanted| is_f32(lane(at, 32) as u32, wanted)),
        V128Pattern::F64x2(lanes) => all(lanes, |at, wanted| is_f64(lane(at, 64), wanted)),
    }
}
