//! Values and what a script wants of them, in the words of the text format.
//!
//! Source: core specification, "Instructions" (text format), and "Scripts" in the README of the
//! specification's reference interpreter for patterns.

use wast::WastRet;
use wast::core::{AbstractHeapType, HeapType, NanPattern, V128Pattern, WastRetCore};
use wast::token::{F32, F64, Index};

use crate::exec::Machine;
use crate::exec::value::{Ref, Value};

/// What stands for an empty list.
pub(super) const NOTHING: &str = "no value";

/// What an assertion wants where a trap is to happen that says this.
pub(super) fn trap(message: &str) -> String {
    format!("a trap: {message}")
}

/// What an assertion wants where nobody is to catch what is thrown.
pub(super) const EXCEPTION: &str = "an exception";

/// What an assertion wants where nobody is to handle a suspension, which says this.
pub(super) fn suspension(message: &str) -> String {
    format!("a suspension that nobody handles: {message}")
}

/// Values, each in parentheses; vectors in the shape that is wanted at their place.
pub(super) fn values(machine: &Machine, values: &[Value], wanted: &[WastRet<'_>]) -> String {
    let each = values.iter().enumerate().map(|(at, it)| value(machine, *it, wanted.get(at)));
    joined(each.collect())
}

/// What is wanted, each in parentheses.
pub(super) fn wanted(wanted: &[WastRet<'_>]) -> String {
    let each = wanted.iter().map(|wanted| match wanted {
        WastRet::Core(core) => pattern(core),
        _ => "(a value of the component model)".to_owned(),
    });
    joined(each.collect())
}

fn joined(each: Vec<String>) -> String {
    if each.is_empty() { NOTHING.to_owned() } else { each.join(" ") }
}

/// A value.
fn value(machine: &Machine, value: Value, wanted: Option<&WastRet<'_>>) -> String {
    match value {
        Value::I32(_) | Value::I64(_) | Value::F32(_) | Value::F64(_) => {
            format!("({}.const {value})", value.kind())
        }
        Value::V128(bits) => vector(bits, wanted),
        Value::FuncRef(Some(func)) => match machine.store().func_name(func) {
            Some(name) => format!("(ref.func ${name})"),
            None => "(ref.func)".to_owned(),
        },
        Value::ExternRef(Some(handle)) => format!("(ref.extern {handle})"),
        Value::FuncRef(None) => "(ref.null func)".to_owned(),
        Value::ExternRef(None) => "(ref.null extern)".to_owned(),
        Value::Ref(Ref::Null) => "(ref.null)".to_owned(),
        Value::Ref(Ref::I31(bits)) => format!("(ref.i31 {})", sign_extended(bits)),
        Value::Ref(Ref::Struct(_)) => "(ref.struct)".to_owned(),
        Value::Ref(Ref::Array(_)) => "(ref.array)".to_owned(),
        Value::Ref(Ref::Exception(_)) => "(ref.exn)".to_owned(),
        Value::Ref(Ref::Continuation(_)) => "(ref.cont)".to_owned(),
        Value::Ref(Ref::Host(number)) => format!("(ref.host {number})"),
    }
}

/// The 31 low bits as a signed number.
fn sign_extended(bits: u32) -> i32 {
    (bits << 1).cast_signed() >> 1
}

/// A vector in the shape that is wanted, else as four integers.
fn vector(bits: u128, wanted: Option<&WastRet<'_>>) -> String {
    let mut core = match wanted {
        Some(WastRet::Core(core)) => Some(core),
        _ => None,
    };
    while let Some(WastRetCore::Either(choices)) = core {
        core = choices.first();
    }
    let lane = |at: usize, width: usize| bits >> (at * width);
    let lanes = |count: usize, text: &dyn Fn(usize) -> String| -> String {
        (0..count).map(|at| format!(" {}", text(at))).collect()
    };
    let (shape, text) = match core {
        Some(WastRetCore::V128(V128Pattern::I8x16(_))) => {
            ("i8x16", lanes(16, &|at| (lane(at, 8) as i8).to_string()))
        }
        Some(WastRetCore::V128(V128Pattern::I16x8(_))) => {
            ("i16x8", lanes(8, &|at| (lane(at, 16) as i16).to_string()))
        }
        Some(WastRetCore::V128(V128Pattern::I64x2(_))) => {
            ("i64x2", lanes(2, &|at| (lane(at, 64) as i64).to_string()))
        }
        Some(WastRetCore::V128(V128Pattern::F32x4(_))) => {
            ("f32x4", lanes(4, &|at| Value::F32(lane(at, 32) as u32).to_string()))
        }
        Some(WastRetCore::V128(V128Pattern::F64x2(_))) => {
            ("f64x2", lanes(2, &|at| Value::F64(lane(at, 64) as u64).to_string()))
        }
        _ => ("i32x4", lanes(4, &|at| (lane(at, 32) as i32).to_string())),
    };
    format!("(v128.const {shape}{text})")
}

/// A pattern. Choices among choices are bounded by whoever reads the script.
fn pattern(wanted: &WastRetCore<'_>) -> String {
    match wanted {
        WastRetCore::I32(value) => format!("(i32.const {value})"),
        WastRetCore::I64(value) => format!("(i64.const {value})"),
        WastRetCore::F32(value) => format!("(f32.const {})", f32(value)),
        WastRetCore::F64(value) => format!("(f64.const {})", f64(value)),
        WastRetCore::V128(lanes) => lanes_wanted(lanes),
        WastRetCore::RefNull(None) => "(ref.null)".to_owned(),
        WastRetCore::RefNull(Some(ty)) => format!("(ref.null {})", heap_type(ty)),
        WastRetCore::RefExtern(None) => "(ref.extern)".to_owned(),
        WastRetCore::RefExtern(Some(handle)) => format!("(ref.extern {handle})"),
        WastRetCore::RefHost(handle) => format!("(ref.host {handle})"),
        WastRetCore::RefFunc(None) => "(ref.func)".to_owned(),
        WastRetCore::RefFunc(Some(index)) => format!("(ref.func {})", self::index(index)),
        WastRetCore::RefAny => "(ref.any)".to_owned(),
        WastRetCore::RefEq => "(ref.eq)".to_owned(),
        WastRetCore::RefArray => "(ref.array)".to_owned(),
        WastRetCore::RefStruct => "(ref.struct)".to_owned(),
        WastRetCore::RefI31 => "(ref.i31)".to_owned(),
        WastRetCore::RefI31Shared => "(ref.i31_shared)".to_owned(),
        WastRetCore::Either(_) => either(wanted),
    }
}

/// Choices in a row, also those of choices among them: they mean the same.
fn either(wanted: &WastRetCore<'_>) -> String {
    let (mut open, mut text) = (vec![wanted], String::from("(either"));
    while let Some(one) = open.pop() {
        match one {
            WastRetCore::Either(choices) => open.extend(choices.iter().rev()),
            one => {
                text.push(' ');
                text.push_str(&pattern(one));
            }
        }
    }
    text.push(')');
    text
}

fn f32(wanted: &NanPattern<F32>) -> String {
    match wanted {
        NanPattern::CanonicalNan => "nan:canonical".to_owned(),
        NanPattern::ArithmeticNan => "nan:arithmetic".to_owned(),
        NanPattern::Value(value) => Value::F32(value.bits).to_string(),
    }
}

fn f64(wanted: &NanPattern<F64>) -> String {
    match wanted {
        NanPattern::CanonicalNan => "nan:canonical".to_owned(),
        NanPattern::ArithmeticNan => "nan:arithmetic".to_owned(),
        NanPattern::Value(value) => Value::F64(value.bits).to_string(),
    }
}

fn lanes_wanted(wanted: &V128Pattern) -> String {
    fn list<T>(shape: &str, lanes: &[T], text: impl Fn(&T) -> String) -> String {
        let lanes: String = lanes.iter().map(|lane| format!(" {}", text(lane))).collect();
        format!("(v128.const {shape}{lanes})")
    }
    match wanted {
        V128Pattern::I8x16(lanes) => list("i8x16", lanes, i8::to_string),
        V128Pattern::I16x8(lanes) => list("i16x8", lanes, i16::to_string),
        V128Pattern::I32x4(lanes) => list("i32x4", lanes, i32::to_string),
        V128Pattern::I64x2(lanes) => list("i64x2", lanes, i64::to_string),
        V128Pattern::F32x4(lanes) => list("f32x4", lanes, f32),
        V128Pattern::F64x2(lanes) => list("f64x2", lanes, f64),
    }
}

fn index(index: &Index<'_>) -> String {
    match index {
        Index::Num(number, _) => number.to_string(),
        Index::Id(id) => format!("${}", id.name()),
    }
}

fn heap_type(ty: &HeapType<'_>) -> String {
    match ty {
        HeapType::Concrete(index) => self::index(index),
        HeapType::Exact(index) => format!("(exact {})", self::index(index)),
        HeapType::Abstract { shared: true, ty } => format!("(shared {})", abstract_type(*ty)),
        HeapType::Abstract { shared: false, ty } => abstract_type(*ty).to_owned(),
    }
}

fn abstract_type(ty: AbstractHeapType) -> &'static str {
    match ty {
        AbstractHeapType::Func => "func",
        AbstractHeapType::Extern => "extern",
        AbstractHeapType::Exn => "exn",
        AbstractHeapType::Cont => "cont",
        AbstractHeapType::Any => "any",
        AbstractHeapType::Eq => "eq",
        AbstractHeapType::Struct => "struct",
        AbstractHeapType::Array => "array",
        AbstractHeapType::I31 => "i31",
        AbstractHeapType::NoFunc => "nofunc",
        AbstractHeapType::NoExtern => "noextern",
        AbstractHeapType::None => "none",
        AbstractHeapType::NoExn => "noexn",
        AbstractHeapType::NoCont => "nocont",
    }
}
