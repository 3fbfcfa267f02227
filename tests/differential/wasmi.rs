//! The wasmi interpreter in the race: the standard without garbage collection and exceptions.
//!
//! It is built with its deterministic profile: canonical NaNs, one choice of relaxed results.
//! Its dispatch is the portable one, as the other wants tail calls, which a build for tests has not.

use std::sync::Arc;

use wasmi::errors::{ErrorKind, InstantiationError, TableError};
use wasmi::{
    Caller, Config, Engine as Wasmi, Error, Extern, ExternRef, ExternType, Func, Global, Instance,
    Memory, Module, Nullable, Ref, Store, Table, TrapCode, V128,
};
use wasmparser::ValType;

use super::generate::{self, Case};
use super::outcome::{End, HostCall, Trap, Val};
use super::race::Engine;

/// Fuel of a call: more than our budget, as both count operators.
const FUEL: u64 = 400_000;

/// Wasmi with one instance.
pub(super) struct Peer {
    engine: Wasmi,
    store: Store<Calls>,
    instance: Option<Instance>,
    fuel: u64,
}

/// Calls of the host so far.
#[derive(Default)]
struct Calls(Vec<HostCall>);

impl Peer {
    pub(super) fn new() -> Peer {
        let mut config = Config::default();
        config
            .consume_fuel(true)
            .wasm_custom_page_sizes(true)
            .wasm_wide_arithmetic(true)
            .set_max_recursion_depth(100_000)
            .set_max_stack_height(32 << 20);
        let engine = Wasmi::new(&config);
        let store = Store::new(&engine, Calls::default());
        Peer { engine, store, instance: None, fuel: FUEL }
    }

    fn link(&mut self, case: &Case, module: &Module) -> Result<Instance, Error> {
        let results = Arc::new(case.import_results());
        let seed = case.seed;
        let mut externs: Vec<Extern> = Vec::new();
        let mut functions = 0;
        for import in module.imports() {
            let store = &mut self.store;
            externs.push(match import.ty() {
                ExternType::Func(ty) => {
                    let (import, results) = (functions, Arc::clone(&results));
                    functions += 1;
                    Func::new(store, ty.clone(), move |caller, params, out| {
                        host_call(caller, (seed, import), &results[import], (params, out))
                    })
                    .into()
                }
                ExternType::Table(ty) => {
                    Table::new(store, *ty, Ref::default_for_ty(ty.element()))?.into()
                }
                ExternType::Memory(ty) => Memory::new(store, *ty)?.into(),
                ExternType::Global(ty) => {
                    let zero = wasmi::Val::default_for_ty(ty.content());
                    Global::new(store, zero, ty.mutability()).into()
                }
            });
        }
        self.store.set_fuel(self.fuel)?;
        Instance::new(&mut self.store, module, &externs)
    }
}

/// Records a call and answers from the seed.
fn host_call(
    mut caller: Caller<'_, Calls>,
    (seed, import): (u64, usize),
    types: &[ValType],
    (params, out): (&[wasmi::Val], &mut [wasmi::Val]),
) -> Result<(), Error> {
    let args = params.iter().map(|val| to_val(val, &caller)).collect();
    let calls = &mut caller.data_mut().0;
    let nth = calls.iter().filter(|call| call.import == import).count();
    calls.push(HostCall { import, args });
    let answer = generate::answer(seed, (import, nth), types);
    let answer = answer.ok_or_else(|| Error::new("no answer"))?;
    for ((out, val), ty) in out.iter_mut().zip(answer).zip(types) {
        *out = from_val(val, *ty, &mut caller);
    }
    Ok(())
}

fn to_val(val: &wasmi::Val, store: impl wasmi::AsContext) -> Val {
    match val {
        wasmi::Val::I32(value) => Val::I32(*value as u32),
        wasmi::Val::I64(value) => Val::I64(*value as u64),
        wasmi::Val::F32(value) => Val::F32(value.to_bits()),
        wasmi::Val::F64(value) => Val::F64(value.to_bits()),
        wasmi::Val::V128(value) => Val::V128(value.as_u128()),
        wasmi::Val::FuncRef(Nullable::Null) | wasmi::Val::ExternRef(Nullable::Null) => Val::Null,
        wasmi::Val::FuncRef(Nullable::Val(_)) => Val::Func,
        wasmi::Val::ExternRef(Nullable::Val(it)) => {
            let number = it.data(store.as_context()).downcast_ref::<u32>();
            number.map_or(Val::Ref("foreign"), |number| Val::Extern(*number))
        }
    }
}

fn from_val(val: Val, ty: ValType, store: impl wasmi::AsContextMut) -> wasmi::Val {
    match val {
        Val::I32(bits) => wasmi::Val::I32(bits as i32),
        Val::I64(bits) => wasmi::Val::I64(bits as i64),
        Val::F32(bits) => wasmi::Val::F32(wasmi::F32::from_bits(bits)),
        Val::F64(bits) => wasmi::Val::F64(wasmi::F64::from_bits(bits)),
        Val::V128(bits) => wasmi::Val::V128(V128::from(bits)),
        Val::Extern(number) => wasmi::Val::ExternRef(Nullable::Val(ExternRef::new(store, number))),
        Val::I31(_) | Val::Null | Val::Func | Val::Ref(_) if ty == ValType::EXTERNREF => {
            wasmi::Val::ExternRef(Nullable::Null)
        }
        Val::I31(_) | Val::Null | Val::Func | Val::Ref(_) => wasmi::Val::FuncRef(Nullable::Null),
    }
}

fn end(error: &Error) -> End {
    let trap = match error.as_trap_code() {
        Some(TrapCode::UnreachableCodeReached) => Trap::Unreachable,
        Some(TrapCode::MemoryOutOfBounds) => Trap::Memory,
        Some(TrapCode::TableOutOfBounds) => Trap::Table,
        Some(TrapCode::IndirectCallToNull) => Trap::NullCall,
        Some(TrapCode::IntegerDivisionByZero) => Trap::DivideByZero,
        Some(TrapCode::IntegerOverflow) => Trap::IntegerOverflow,
        Some(TrapCode::BadConversionToInteger) => Trap::InvalidConversion,
        Some(TrapCode::BadSignature) => Trap::Signature,
        Some(
            TrapCode::StackOverflow
            | TrapCode::OutOfFuel
            | TrapCode::GrowthOperationLimited
            | TrapCode::OutOfSystemMemory,
        ) => {
            return End::Limit(error.to_string());
        }
        None => match error.kind() {
            ErrorKind::Message(_) => Trap::Host,
            ErrorKind::Instantiation(InstantiationError::ElementSegmentDoesNotFit { .. })
            | ErrorKind::Table(TableError::CopyOutOfBounds) => Trap::Table,
            _ => return End::Unable(error.to_string()),
        },
    };
    End::Trap(trap)
}

impl Engine for Peer {
    fn instantiate(&mut self, case: &Case) -> End {
        self.store = Store::new(&self.engine, Calls::default());
        self.instance = None;
        // Without loops there is an end; and bulk instructions cost by the length they ask for.
        self.fuel = if case.loops { FUEL } else { u64::MAX >> 1 };
        let module = match Module::new(&self.engine, &case.module.bytes[..]) {
            Ok(module) => module,
            Err(error) => return End::Unable(error.to_string()),
        };
        match self.link(case, &module) {
            Ok(instance) => {
                self.instance = Some(instance);
                End::Done(Vec::new())
            }
            Err(error) => end(&error),
        }
    }

    fn call(&mut self, name: &str, args: &[Val]) -> End {
        let func = self.instance.and_then(|instance| instance.get_func(&self.store, name));
        let Some(func) = func else { return End::Unable(format!("no function {name:?}")) };
        let ty = func.ty(&self.store);
        let args: Vec<wasmi::Val> = args
            .iter()
            .zip(ty.params())
            .map(|(val, ty)| from_val(*val, as_parsed(*ty), &mut self.store))
            .collect();
        let mut results: Vec<wasmi::Val> =
            ty.results().iter().map(|ty| wasmi::Val::default_for_ty(*ty)).collect();
        if let Err(error) = self.store.set_fuel(self.fuel) {
            return End::Unable(error.to_string());
        }
        match func.call(&mut self.store, &args, &mut results) {
            Ok(()) => End::Done(results.iter().map(|val| to_val(val, &self.store)).collect()),
            Err(error) => end(&error),
        }
    }

    fn memory(&mut self, name: &str) -> Option<&[u8]> {
        let memory = self.instance.and_then(|instance| instance.get_memory(&self.store, name));
        memory.map(|memory| memory.data(&self.store))
    }

    fn global(&mut self, name: &str) -> Val {
        let global = self.instance.and_then(|instance| instance.get_global(&self.store, name));
        global.map_or(Val::Ref("missing"), |it| to_val(&it.get(&self.store), &self.store))
    }

    fn table(&mut self, name: &str) -> Vec<Val> {
        let table = self.instance.and_then(|instance| instance.get_table(&self.store, name));
        let Some(table) = table else { return Vec::new() };
        let entries = (0..table.size(&self.store)).filter_map(|at| table.get(&self.store, at));
        entries
            .map(|entry| match entry {
                Ref::Func(func) => to_val(&wasmi::Val::FuncRef(func), &self.store),
                Ref::Extern(it) => to_val(&wasmi::Val::ExternRef(it), &self.store),
            })
            .collect()
    }

    fn host_calls(&mut self) -> Vec<HostCall> {
        self.store.data().0.clone()
    }
}

fn as_parsed(ty: wasmi::ValType) -> ValType {
    match ty {
        wasmi::ValType::ExternRef => ValType::EXTERNREF,
        wasmi::ValType::FuncRef => ValType::FUNCREF,
        wasmi::ValType::I32 => ValType::I32,
        wasmi::ValType::I64 => ValType::I64,
        wasmi::ValType::F32 => ValType::F32,
        wasmi::ValType::F64 => ValType::F64,
        wasmi::ValType::V128 => ValType::V128,
    }
}
