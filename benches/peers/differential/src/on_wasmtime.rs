//! Wasmtime in the race: all of WebAssembly 3.0, atomics, wide arithmetic.
//!
//! It is set to the deterministic profile: canonical NaNs, one choice of relaxed results.
//! Bytes of shared memories are not compared: reading them would take unsafe code.

use wasmtime::{
    AnyRef, Caller, Collector, Config, Engine as Wasmtime, Error, Extern, ExternRef, ExternType,
    Func, Global, I31, Instance, Memory, Module, OptLevel, Ref, RootScope, Rooted, SharedMemory,
    Store, StoreLimits, StoreLimitsBuilder, Table, Tag, ThrownException, Val as Value, ValType,
    WasmBacktraceDetails,
};

use super::generate::{self, Case};
use super::outcome::{End, HostCall, Trap, Val};
use super::race::Engine;

/// Fuel of a call: more than our budget, as both count operators.
const FUEL: u64 = 400_000;

/// Bytes of a memory, or of the collected heap.
const MEMORY_BYTES: usize = 64 << 20;

/// Bytes of native stack for guests.
const STACK: usize = 64 << 20;

/// Wasmtime with one instance.
pub(super) struct Peer {
    engine: Wasmtime,
    store: Store<Host>,
    instance: Option<Instance>,
    fuel: u64,
}

struct Host {
    calls: Vec<HostCall>,
    limits: StoreLimits,
}

fn store(engine: &Wasmtime) -> Store<Host> {
    let limits = StoreLimitsBuilder::new().memory_size(MEMORY_BYTES).build();
    let mut store = Store::new(engine, Host { calls: Vec::new(), limits });
    store.limiter(|host| &mut host.limits);
    store
}

impl Peer {
    pub(super) fn new() -> Result<Peer, Error> {
        let mut config = Config::new();
        config
            .consume_fuel(true)
            .collector(Collector::DeferredReferenceCounting)
            .cranelift_opt_level(OptLevel::None)
            .cranelift_nan_canonicalization(true)
            .relaxed_simd_deterministic(true)
            .async_stack_size(2 * STACK)
            .max_wasm_stack(STACK)
            .memory_reservation(1 << 20)
            .memory_guard_size(1 << 16)
            .memory_reservation_for_growth(1 << 20)
            .memory_init_cow(false)
            .wasm_backtrace_details(WasmBacktraceDetails::Disable)
            .shared_memory(true)
            .wasm_custom_page_sizes(true)
            .wasm_exceptions(true)
            .wasm_extended_const(true)
            .wasm_function_references(true)
            .wasm_gc(true)
            .wasm_memory64(true)
            .wasm_multi_memory(true)
            .wasm_relaxed_simd(true)
            .wasm_tail_call(true)
            .wasm_threads(true)
            .wasm_wide_arithmetic(true);
        let engine = Wasmtime::new(&config)?;
        let store = store(&engine);
        Ok(Peer { engine, store, instance: None, fuel: FUEL })
    }

    /// None where an import has no default, as a reference that must not be null.
    fn link(&mut self, case: &Case, module: &Module) -> Result<Option<Instance>, Error> {
        let results = case.import_results();
        let seed = case.seed;
        let mut externs: Vec<Extern> = Vec::new();
        let mut functions = 0;
        for import in module.imports() {
            let store = &mut self.store;
            externs.push(match import.ty() {
                ExternType::Func(ty) => {
                    let (import, types) = (functions, results[functions].clone());
                    functions += 1;
                    let of_type = ty.clone();
                    Func::new(store, ty, move |caller, params, out| {
                        for (out, ty) in out.iter_mut().zip(of_type.results()) {
                            *out = place(&ty);
                        }
                        host_call(caller, (seed, import), &types, (params, out))
                    })
                    .into()
                }
                ExternType::Table(ty) => {
                    if !ty.element().is_nullable() {
                        return Ok(None);
                    }
                    let null = Ref::null(ty.element().heap_type());
                    Table::new(store, ty, null)?.into()
                }
                ExternType::Memory(ty) if ty.is_shared() => {
                    SharedMemory::new(&self.engine, ty)?.into()
                }
                ExternType::Memory(ty) => Memory::new(store, ty)?.into(),
                ExternType::Global(ty) => {
                    let Some(zero) = Value::default_for_ty(ty.content()) else { return Ok(None) };
                    Global::new(store, ty, zero)?.into()
                }
                ExternType::Tag(ty) => Tag::new(store, &ty)?.into(),
            });
        }
        self.store.set_fuel(self.fuel)?;
        Instance::new(&mut self.store, module, &externs).map(Some)
    }

    fn export(&mut self, name: &str) -> Option<Extern> {
        self.instance?.get_export(&mut self.store, name)
    }
}

/// Records a call and answers from the seed.
fn host_call(
    mut caller: Caller<'_, Host>,
    (seed, import): (u64, usize),
    types: &[wasmparser::ValType],
    (params, out): (&[Value], &mut [Value]),
) -> Result<(), Error> {
    let args = params.iter().map(|value| to_val(value, &mut caller)).collect();
    let calls = &mut caller.data_mut().calls;
    let nth = calls.iter().filter(|call| call.import == import).count();
    calls.push(HostCall { import, args });
    let answer = generate::answer(seed, (import, nth), types);
    let answer = answer.ok_or_else(|| Error::msg(NO_ANSWER))?;
    for (out, val) in out.iter_mut().zip(answer) {
        // What is there says by its kind which null is meant.
        *out = from_val(val, out, &mut caller)?;
    }
    Ok(())
}

const NO_ANSWER: &str = "the stand-in has no answer";

fn to_val(value: &Value, mut store: impl wasmtime::AsContextMut) -> Val {
    match value {
        Value::I32(value) => Val::I32(*value as u32),
        Value::I64(value) => Val::I64(*value as u64),
        Value::F32(bits) => Val::F32(*bits),
        Value::F64(bits) => Val::F64(*bits),
        Value::V128(bits) => Val::V128(bits.as_u128()),
        Value::FuncRef(Some(_)) => Val::Func,
        Value::ExternRef(Some(it)) => match it.data(&store) {
            Ok(Some(data)) => data.downcast_ref::<u32>().map_or(FOREIGN, |n| Val::Extern(*n)),
            // An object of the guest that was converted.
            _ => match AnyRef::convert_extern(&mut store, *it) {
                Ok(it) => any(it, store),
                Err(_) => FOREIGN,
            },
        },
        Value::AnyRef(Some(it)) => any(*it, store),
        Value::ExnRef(Some(_)) => Val::Ref("exception"),
        Value::ContRef(Some(_)) => Val::Ref("continuation"),
        _ => Val::Null,
    }
}

const FOREIGN: Val = Val::Ref("foreign");

fn any(it: Rooted<AnyRef>, mut store: impl wasmtime::AsContextMut) -> Val {
    if let Ok(Some(bits)) = it.as_i31(&store) {
        return Val::I31(bits.get_u32());
    }
    if it.is_struct(&store).is_ok_and(|it| it) {
        return Val::Ref("struct");
    }
    if it.is_array(&store).is_ok_and(|it| it) {
        return Val::Ref("array");
    }
    // Something of the host that was converted.
    let converted = ExternRef::convert_any(&mut store, it);
    let data = converted.ok().and_then(|it| {
        it.data(&store).ok().flatten().and_then(|data| data.downcast_ref::<u32>().copied())
    });
    data.map_or(FOREIGN, Val::Extern)
}

/// A value in the place of another, whose kind says which null is meant.
fn from_val(
    val: Val,
    place: &Value,
    mut store: impl wasmtime::AsContextMut,
) -> Result<Value, Error> {
    Ok(match (val, place) {
        (Val::I32(bits), _) => Value::I32(bits as i32),
        (Val::I64(bits), _) => Value::I64(bits as i64),
        (Val::F32(bits), _) => Value::F32(bits),
        (Val::F64(bits), _) => Value::F64(bits),
        (Val::V128(bits), _) => Value::V128(bits.into()),
        (Val::Extern(number), _) => Value::ExternRef(Some(ExternRef::new(&mut store, number)?)),
        (Val::I31(bits), _) => {
            Value::AnyRef(Some(AnyRef::from_i31(&mut store, I31::wrapping_u32(bits))))
        }
        (_, Value::FuncRef(_)) => Value::FuncRef(None),
        (_, Value::ExternRef(_)) => Value::ExternRef(None),
        (_, Value::ExnRef(_)) => Value::ExnRef(None),
        (_, Value::ContRef(_)) => Value::ContRef(None),
        _ => Value::AnyRef(None),
    })
}

/// Something of the kind of a type: null for references.
fn place(ty: &ValType) -> Value {
    match ty {
        ValType::Ref(ty) => Value::null_ref(ty.heap_type()),
        ty => Value::default_for_ty(ty).unwrap_or(Value::I32(0)),
    }
}

fn end(error: &Error) -> End {
    use wasmtime::Trap as Code;
    let trap = match error.downcast_ref::<Code>() {
        Some(Code::UnreachableCodeReached) => Trap::Unreachable,
        Some(Code::MemoryOutOfBounds) => Trap::Memory,
        Some(Code::TableOutOfBounds) => Trap::Table,
        Some(Code::IndirectCallToNull) => Trap::NullCall,
        Some(Code::IntegerDivisionByZero) => Trap::DivideByZero,
        Some(Code::IntegerOverflow) => Trap::IntegerOverflow,
        Some(Code::BadConversionToInteger) => Trap::InvalidConversion,
        Some(Code::BadSignature) => Trap::Signature,
        Some(Code::NullReference) => Trap::NullReference,
        Some(Code::CastFailure) => Trap::Cast,
        Some(Code::ArrayOutOfBounds) => Trap::Array,
        Some(Code::HeapMisaligned) => Trap::Unaligned,
        Some(Code::AtomicWaitNonSharedMemory) => Trap::NotShared,
        Some(Code::StackOverflow | Code::OutOfFuel | Code::AllocationTooLarge) => {
            return End::Limit(error.to_string());
        }
        Some(other) => Trap::Other(other.to_string()),
        None if error.is::<ThrownException>() => Trap::Exception,
        None => {
            let text = format!("{error:?}");
            if text.contains(NO_ANSWER) {
                Trap::Host
            } else if text.contains("out of memory") || text.contains("GC heap") {
                return End::Limit(text);
            } else {
                return End::Unable(text);
            }
        }
    };
    End::Trap(trap)
}

impl Engine for Peer {
    fn instantiate(&mut self, case: &Case) -> End {
        self.store = store(&self.engine);
        self.instance = None;
        // Without loops there is an end; and bulk instructions cost by the length they ask for.
        self.fuel = if case.loops { FUEL } else { u64::MAX >> 1 };
        let module = match Module::new(&self.engine, &case.module.bytes[..]) {
            Ok(module) => module,
            Err(error) => return End::Unable(format!("{error:?}")),
        };
        match self.link(case, &module) {
            Ok(Some(instance)) => {
                self.instance = Some(instance);
                End::Done(Vec::new())
            }
            Ok(None) => End::Unlinkable,
            Err(error) => end(&error),
        }
    }

    fn call(&mut self, name: &str, args: &[Val]) -> End {
        let Some(Extern::Func(func)) = self.export(name) else {
            return End::Unable(format!("no function {name:?}"));
        };
        let fuel = self.fuel;
        let mut scope = RootScope::new(&mut self.store);
        let ty = func.ty(&scope);
        let mut values = Vec::new();
        for (val, ty) in args.iter().zip(ty.params()) {
            match from_val(*val, &place(&ty), &mut scope) {
                Ok(value) => values.push(value),
                Err(error) => return end(&error),
            }
        }
        let mut results: Vec<Value> = ty.results().map(|ty| place(&ty)).collect();
        let called = wasmtime::AsContextMut::as_context_mut(&mut scope)
            .set_fuel(fuel)
            .and_then(|()| func.call(&mut scope, &values, &mut results));
        match called {
            Ok(()) => End::Done(results.iter().map(|value| to_val(value, &mut scope)).collect()),
            Err(error) => end(&error),
        }
    }

    fn memory(&mut self, name: &str) -> Option<&[u8]> {
        match self.export(name)? {
            Extern::Memory(memory) => Some(memory.data(&self.store)),
            _ => None,
        }
    }

    fn global(&mut self, name: &str) -> Val {
        let Some(Extern::Global(global)) = self.export(name) else { return Val::Ref("missing") };
        let mut scope = RootScope::new(&mut self.store);
        let value = global.get(&mut scope);
        to_val(&value, &mut scope)
    }

    fn table(&mut self, name: &str) -> Vec<Val> {
        let Some(Extern::Table(table)) = self.export(name) else { return Vec::new() };
        let mut scope = RootScope::new(&mut self.store);
        (0..table.size(&scope))
            .filter_map(|at| table.get(&mut scope, at))
            .map(Value::from)
            .collect::<Vec<_>>()
            .iter()
            .map(|value| to_val(value, &mut scope))
            .collect()
    }

    fn host_calls(&mut self) -> Vec<HostCall> {
        self.store.data().calls.clone()
    }
}
