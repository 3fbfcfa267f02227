//! Our machine in the race.

use std::collections::BTreeSet;

use analyzer::exec::Machine;
use analyzer::exec::addr::{Extern, FuncAddr, InstanceId};
use analyzer::exec::host::{
    Guest, Host, HostCall, HostFuncId, HostReply, ImportType, Imports, Resolved,
};
use analyzer::exec::limits::Limits;
use analyzer::exec::link::LinkError;
use analyzer::exec::stop::{Stop, Until};
use analyzer::exec::trace::{At, Trace};
use analyzer::exec::value::{Ref, Value};
use analyzer::module::{Item, Module};
use analyzer::spec::instr;
use wasmparser::{BinaryReader, FunctionBody, ValType};

use super::generate::{self, Case};
use super::outcome::{self, End, Trap, Val};
use super::race::Engine;

/// Operators that a call may execute.
const BUDGET: u64 = 100_000;

/// Our machine with one instance.
pub(super) struct Ours {
    machine: Machine,
    instance: Option<InstanceId>,
    host: Stubs,
    seen: Option<Seen>,
}

/// Which operators were about to be executed, by function address and ordinal.
#[derive(Default)]
struct Seen(Vec<Vec<bool>>);

impl Trace for Seen {
    fn operator(&mut self, at: &At<'_>) {
        let (func, instr) = (at.func.index(), at.instr.0 as usize);
        if self.0.len() <= func {
            self.0.resize_with(func + 1, Vec::new);
        }
        let seen = &mut self.0[func];
        if seen.len() <= instr {
            seen.resize(instr + 1, false);
        }
        seen[instr] = true;
    }
}

/// Gives stand-ins for every import, in order.
pub(super) struct Link {
    pub(super) functions: u32,
}

impl Imports for Link {
    fn resolve(&mut self, _: &str, _: &str, ty: &ImportType<'_>) -> Option<Resolved> {
        Some(match ty {
            ImportType::Func(_) => {
                self.functions += 1;
                Resolved::Host(HostFuncId(self.functions - 1))
            }
            _ => Resolved::Fresh,
        })
    }
}

/// The functions of the host: answers made of the seed, and a record of the calls.
#[derive(Default)]
pub(super) struct Stubs {
    pub(super) seed: u64,
    /// Result types by import.
    pub(super) results: Vec<Vec<ValType>>,
    pub(super) calls: Vec<outcome::HostCall>,
}

impl Host for Stubs {
    fn call(&mut self, call: &HostCall<'_>, _: &mut Guest<'_>) -> HostReply {
        let import = call.id.0 as usize;
        let nth = self.calls.iter().filter(|it| it.import == import).count();
        let args = call.args.iter().copied().map(to_val).collect();
        self.calls.push(outcome::HostCall { import, args });
        let results = self.results.get(import).map_or(&[][..], Vec::as_slice);
        let answer = generate::answer(self.seed, (import, nth), results);
        let values = answer.map(|vals| {
            vals.iter().zip(call.ty.results()).map(|(val, ty)| from_val(*val, *ty)).collect()
        });
        values.map_or_else(|| HostReply::Trap("no answer".to_owned()), HostReply::Return)
    }
}

/// Ours as all engines know it.
fn to_val(value: Value) -> Val {
    match value {
        Value::I32(value) => Val::I32(value as u32),
        Value::I64(value) => Val::I64(value as u64),
        Value::F32(bits) => Val::F32(bits),
        Value::F64(bits) => Val::F64(bits),
        Value::V128(bits) => Val::V128(bits),
        Value::FuncRef(None) | Value::ExternRef(None) | Value::Ref(Ref::Null) => Val::Null,
        Value::FuncRef(Some(_)) => Val::Func,
        Value::ExternRef(Some(number)) | Value::Ref(Ref::Host(number)) => Val::Extern(number),
        Value::Ref(Ref::I31(bits)) => Val::I31(bits),
        Value::Ref(Ref::Struct(_)) => Val::Ref("struct"),
        Value::Ref(Ref::Array(_)) => Val::Ref("array"),
        Value::Ref(Ref::Exception(_)) => Val::Ref("exception"),
        Value::Ref(Ref::Continuation(_)) => Val::Ref("continuation"),
    }
}

pub(super) fn from_val(val: Val, ty: ValType) -> Value {
    match val {
        Val::I32(bits) => Value::I32(bits as i32),
        Val::I64(bits) => Value::I64(bits as i64),
        Val::F32(bits) => Value::F32(bits),
        Val::F64(bits) => Value::F64(bits),
        Val::V128(bits) => Value::V128(bits),
        Val::Extern(number) => Value::ExternRef(Some(number)),
        Val::I31(bits) => Value::Ref(Ref::I31(bits)),
        Val::Null | Val::Func | Val::Ref(_) => Value::default_of(ty),
    }
}

/// Traps by the words of the official suite.
fn trap(text: &str) -> End {
    End::Trap(match text {
        "unreachable" => Trap::Unreachable,
        "integer divide by zero" => Trap::DivideByZero,
        "integer overflow" => Trap::IntegerOverflow,
        "invalid conversion to integer" => Trap::InvalidConversion,
        "out of bounds memory access" => Trap::Memory,
        "out of bounds table access" | "undefined element" => Trap::Table,
        "uninitialized element" => Trap::NullCall,
        "indirect call type mismatch" => Trap::Signature,
        "cast failure" => Trap::Cast,
        "out of bounds array access" => Trap::Array,
        "unaligned atomic" => Trap::Unaligned,
        "expected shared memory" => Trap::NotShared,
        "host function failed" => Trap::Host,
        "call stack exhausted" => return End::Limit(text.to_owned()),
        _ if text.starts_with("null ") => Trap::NullReference,
        _ if text.contains("heap exhausted") => return End::Limit(text.to_owned()),
        _ if text.contains("exception") => Trap::Exception,
        _ => Trap::Other(text.to_owned()),
    })
}

impl Ours {
    pub(super) fn new() -> Ours {
        let machine = Machine::new(Limits::default());
        Ours { machine, instance: None, host: Stubs::default(), seen: None }
    }

    /// A machine that remembers what it executes.
    pub(super) fn watched() -> Ours {
        Ours { seen: Some(Seen::default()), ..Ours::new() }
    }

    /// The instructions that were executed since `watched`, all of one module.
    pub(super) fn executed(&self, module: &Module) -> BTreeSet<&'static str> {
        let mut executed = BTreeSet::new();
        for (func, seen) in self.seen.iter().flat_map(|seen| seen.0.iter().enumerate()) {
            let guest = self.machine.store().guest_func(FuncAddr(func as u32));
            let body = guest.and_then(|(_, func)| module.funcs.get(func.index())?.body);
            let Some(body) = body else { continue };
            let body = FunctionBody::new(BinaryReader::new(module.slice(body), 0));
            let operators = body.get_operators_reader().unwrap().into_iter();
            for (operator, _) in operators.zip(seen).filter(|(_, seen)| **seen) {
                let row = instr::by_operator(&operator.unwrap());
                executed.insert(row.map_or("unknown", |row| row.mnemonic));
            }
        }
        executed
    }

    fn run(&mut self) -> End {
        let until = Until::budget(BUDGET);
        let stop = match &mut self.seen {
            Some(seen) => self.machine.run_traced(&mut self.host, &until, seen),
            None => self.machine.run(&mut self.host, &until),
        };
        let end = match stop {
            Stop::Done(values) => End::Done(values.into_iter().map(to_val).collect()),
            Stop::Trap(it) => trap(it.kind.spec_text()),
            Stop::NotImplemented(what) => End::Unable(what.to_string()),
            other => End::Limit(format!("{other:?}")),
        };
        self.machine.unwind();
        end
    }

    fn item(&self, item: Item) -> Option<Extern> {
        self.machine.store().item(self.instance?, item)
    }

    fn export(&self, name: &str) -> Option<Extern> {
        self.machine.export(self.instance?, name)
    }

    /// Whether the module's own fuel is used up: from then on every call would trap.
    pub(super) fn is_out_of_fuel(&self, case: &Case) -> bool {
        let global = case.fuel.and_then(|fuel| self.item(Item::Global(fuel)));
        let Some(Extern::Global(addr)) = global else { return false };
        self.machine.store().globals.get(addr.index()).is_some_and(|it| it.value() == Value::I32(0))
    }

    /// Operators executed by this instance.
    pub(super) fn operators(&self) -> u64 {
        self.machine.time()
    }
}

impl Engine for Ours {
    fn instantiate(&mut self, case: &Case) -> End {
        *self = Ours { seen: self.seen.take(), ..Ours::new() };
        self.host.seed = case.seed;
        self.host.results = case.import_results();
        match self.machine.instantiate(&case.module, &mut Link { functions: 0 }) {
            Ok(instance) => {
                self.instance = Some(instance);
                self.run()
            }
            Err(LinkError::ImportType { .. } | LinkError::UnknownImport { .. }) => End::Unlinkable,
            Err(LinkError::NotImplemented { what, .. }) => End::Unable(what),
            Err(error @ LinkError::Limit { .. }) => End::Limit(error.to_string()),
            Err(error) => trap(error.spec_text()),
        }
    }

    fn call(&mut self, name: &str, args: &[Val]) -> End {
        let Some(Extern::Func(func)) = self.export(name) else {
            return End::Unable(format!("no function {name:?}"));
        };
        let Some(ty) = self.machine.store().func_type(func).cloned() else {
            return End::Unable("a function without type".to_owned());
        };
        let args: Vec<Value> =
            args.iter().zip(ty.params()).map(|(val, ty)| from_val(*val, *ty)).collect();
        match self.machine.call(func, &args) {
            Ok(()) => self.run(),
            Err(error) => End::Unable(error.to_string()),
        }
    }

    fn memory(&mut self, name: &str) -> Option<&[u8]> {
        let Some(Extern::Memory(addr)) = self.export(name) else { return None };
        self.machine.store().memories.get(addr.index()).map(|memory| memory.bytes())
    }

    fn global(&mut self, name: &str) -> Val {
        let Some(Extern::Global(addr)) = self.export(name) else { return Val::Ref("missing") };
        let global = self.machine.store().globals.get(addr.index());
        global.map_or(Val::Ref("missing"), |global| to_val(global.value()))
    }

    fn table(&mut self, name: &str) -> Vec<Val> {
        let Some(Extern::Table(addr)) = self.export(name) else { return Vec::new() };
        let Some(table) = self.machine.store().tables.get(addr.index()) else { return Vec::new() };
        let ty = ValType::Ref(table.ty.element_type);
        table.entries.iter().map(|slot| to_val(Value::from_slots(ty, [*slot, 0]))).collect()
    }

    fn host_calls(&mut self) -> Vec<outcome::HostCall> {
        self.host.calls.clone()
    }
}
