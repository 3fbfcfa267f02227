//! Runs a script in the format of the official test suite and gives a verdict per directive.
//!
//! It stands apart from the tests around it: it knows the analyzer and the `wast` crate, which
//! reads scripts, and nothing of files, lists of expectations or the test harness.
//! Source: "Scripts" in the README of the specification's reference interpreter.

use std::collections::HashMap;

use analyzer::binary;
use analyzer::exec::Machine;
use analyzer::exec::addr::{Extern, InstanceId};
use analyzer::exec::host::{
    Guest, Host, HostCall, HostFuncId, HostReply, ImportType, Imports, NoImports, Resolved,
};
use analyzer::exec::limits::Limits;
use analyzer::exec::link::LinkError;
use analyzer::exec::stop::{Stop, Until};
use analyzer::exec::trap::TrapKind;
use analyzer::exec::value::{Ref, Value};
use analyzer::module::Valid;
use wasmparser::WasmFeatures;
use wast::core::{NanPattern, V128Pattern, WastArgCore, WastRetCore};
use wast::{QuoteWat, WastArg, WastDirective, WastExecute, WastInvoke, WastRet, Wat};

/// What became of a directive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Verdict {
    /// Line of the directive, 1-based.
    pub(super) line: usize,
    /// Why it failed; none if it passed.
    pub(super) failure: Option<String>,
}

/// Operators that one directive may execute: an endless loop becomes a failure.
const BUDGET: u64 = 1 << 30;

/// Frames that guests may have: enough for every script, and exhaustion stays quick.
const CALL_FRAMES: usize = 1 << 16;

/// Runs a script.
///
/// # Errors
/// A text that is no script: where and why.
pub(super) fn run(text: &str, features: WasmFeatures) -> Result<Vec<Verdict>, String> {
    let mut lexer = wast::lexer::Lexer::new(text);
    lexer.allow_confusing_unicode(true);
    let buffer = wast::parser::ParseBuffer::new_with_lexer(lexer).map_err(|it| it.to_string())?;
    let script = wast::parser::parse::<wast::Wast<'_>>(&buffer).map_err(|it| it.to_string())?;
    let mut runner = Runner::new(features)?;
    let mut verdicts = Vec::with_capacity(script.directives.len());
    for directive in script.directives {
        let line = directive.span().linecol_in(text).0 + 1;
        verdicts.push(Verdict { line, failure: runner.directive(directive).err() });
    }
    Ok(verdicts)
}

/// The module that scripts import from.
const SPECTEST: &str = r#"(module
    (func (export "print") (import "host" "print"))
    (func (export "print_i32") (import "host" "print") (param i32))
    (func (export "print_i64") (import "host" "print") (param i64))
    (func (export "print_f32") (import "host" "print") (param f32))
    (func (export "print_f64") (import "host" "print") (param f64))
    (func (export "print_i32_f32") (import "host" "print") (param i32 f32))
    (func (export "print_f64_f64") (import "host" "print") (param f64 f64))
    (global (export "global_i32") i32 (i32.const 666))
    (global (export "global_i64") i64 (i64.const 666))
    (global (export "global_f32") f32 (f32.const 666.6))
    (global (export "global_f64") f64 (f64.const 666.6))
    (table (export "table") 10 20 funcref)
    (memory (export "memory") 1 2))"#;

/// Gives `print` to the spectest module.
struct Print;

impl Imports for Print {
    fn resolve(&mut self, module: &str, _: &str, ty: &ImportType<'_>) -> Option<Resolved> {
        (module == "host" && matches!(ty, ImportType::Func(_)))
            .then_some(Resolved::Host(HostFuncId(0)))
    }
}

impl Host for Print {
    fn call(&mut self, _: &HostCall<'_>, _: &mut Guest<'_>) -> HostReply {
        HostReply::Return(Vec::new())
    }
}

struct Runner {
    machine: Machine,
    features: WasmFeatures,
    current: Option<InstanceId>,
    named: HashMap<String, InstanceId>,
    definitions: HashMap<String, Valid>,
    last_definition: Option<Valid>,
}

/// How an action ended.
enum Outcome {
    Values(Vec<Value>),
    Trap(TrapKind, String),
}

impl Runner {
    fn new(features: WasmFeatures) -> Result<Runner, String> {
        let limits = Limits { call_frames: CALL_FRAMES, ..Limits::default() };
        let mut machine = Machine::new(limits);
        let spectest = valid(&encode_text(SPECTEST)?, WasmFeatures::default())?;
        let spectest =
            machine.instantiate(&spectest, &mut Print).map_err(|error| error.to_string())?;
        machine.register("spectest", spectest);
        Ok(Runner {
            machine,
            features,
            current: None,
            named: HashMap::new(),
            definitions: HashMap::new(),
            last_definition: None,
        })
    }

    fn directive(&mut self, directive: WastDirective<'_>) -> Result<(), String> {
        // A trap leaves the machine where it happened, to be looked at; nobody does here.
        self.machine.unwind();
        match directive {
            WastDirective::Module(mut module) => {
                let name = module.name().map(|id| id.name().to_owned());
                let module = self.decode(&mut module)?;
                self.instantiate(&module, name)
            }
            WastDirective::ModuleDefinition(mut module) => {
                let name = module.name().map(|id| id.name().to_owned());
                let module = self.decode(&mut module)?;
                if let Some(name) = name {
                    self.definitions.insert(name, module.clone());
                }
                self.last_definition = Some(module);
                Ok(())
            }
            WastDirective::ModuleInstance { instance, module, .. } => {
                let found = match module {
                    Some(id) => self.definitions.get(id.name()).cloned(),
                    None => self.last_definition.clone(),
                };
                let module = found.ok_or("there is no such module definition")?;
                self.instantiate(&module, instance.map(|id| id.name().to_owned()))
            }
            WastDirective::Register { name, module, .. } => {
                let instance = self.instance(module)?;
                self.machine.register(name, instance);
                Ok(())
            }
            WastDirective::Invoke(invoke) => match self.invoke(&invoke)? {
                Outcome::Values(_) => Ok(()),
                Outcome::Trap(_, text) => Err(format!("trapped: {text}")),
            },
            WastDirective::AssertReturn { exec, results, .. } => match self.execute(exec)? {
                Outcome::Values(values) => compare(&values, &results),
                Outcome::Trap(_, text) => Err(format!("expected a return, trapped: {text}")),
            },
            WastDirective::AssertTrap { exec, message, .. } => {
                let outcome = self.execute(exec)?;
                expect_trap(&outcome, message)
            }
            WastDirective::AssertExhaustion { call, message, .. } => {
                let outcome = self.invoke(&call)?;
                expect_trap(&outcome, message)
            }
            WastDirective::AssertInvalid { mut module, message, .. }
            | WastDirective::AssertMalformed { mut module, message, .. } => {
                // The wording of validators is their own; that it is refused is what counts.
                match self.decode(&mut module) {
                    Ok(_) => Err(format!("expected `{message}`, the module is valid")),
                    Err(_) => Ok(()),
                }
            }
            WastDirective::AssertUnlinkable { module, message, .. } => {
                self.expect_unlinkable(module, message)
            }
            other => Err(format!("directive not known here: {other:?}").chars().take(80).collect()),
        }
    }

    fn decode(&self, module: &mut QuoteWat<'_>) -> Result<Valid, String> {
        valid(&module.encode().map_err(|error| error.message())?, self.features)
    }

    fn instantiate(&mut self, module: &Valid, name: Option<String>) -> Result<(), String> {
        let instance =
            self.machine.instantiate(module, &mut NoImports).map_err(|error| error.to_string())?;
        match self.finish()? {
            Outcome::Values(_) => {}
            Outcome::Trap(_, text) => return Err(format!("the start function trapped: {text}")),
        }
        self.current = Some(instance);
        if let Some(name) = name {
            self.named.insert(name, instance);
        }
        Ok(())
    }

    fn expect_unlinkable(&mut self, mut module: Wat<'_>, message: &str) -> Result<(), String> {
        let bytes = module.encode().map_err(|error| error.message())?;
        let module = valid(&bytes, self.features)?;
        match self.machine.instantiate(&module, &mut NoImports) {
            Ok(_) => Err(format!("expected `{message}`, the module was linked")),
            Err(error) if agrees(error.spec_text(), message) => Ok(()),
            // What version 1 called unlinkable.
            Err(LinkError::DataSegment { .. }) if message == "data segment does not fit" => Ok(()),
            Err(LinkError::ElemSegment { .. }) if message == "elements segment does not fit" => {
                Ok(())
            }
            Err(error) => Err(format!("expected `{message}`, found `{error}`")),
        }
    }

    fn instance(&self, id: Option<wast::token::Id<'_>>) -> Result<InstanceId, String> {
        match id {
            Some(id) => self.named.get(id.name()).copied(),
            None => self.current,
        }
        .ok_or_else(|| "there is no such instance".to_owned())
    }

    fn execute(&mut self, exec: WastExecute<'_>) -> Result<Outcome, String> {
        match exec {
            WastExecute::Invoke(invoke) => self.invoke(&invoke),
            WastExecute::Get { module, global, .. } => {
                let instance = self.instance(module)?;
                match self.machine.export(instance, global) {
                    Some(Extern::Global(addr)) => {
                        let global = self.machine.store().globals.get(addr.index());
                        Ok(Outcome::Values(
                            global.map(|global| global.value()).into_iter().collect(),
                        ))
                    }
                    other => Err(format!("`{global}` is {other:?}, expected a global")),
                }
            }
            WastExecute::Wat(mut module) => {
                let bytes = module.encode().map_err(|error| error.message())?;
                let module = valid(&bytes, self.features)?;
                match self.machine.instantiate(&module, &mut NoImports) {
                    Ok(_) => self.finish(),
                    Err(error @ LinkError::DataSegment { .. }) => {
                        Ok(Outcome::Trap(TrapKind::MemoryOutOfBounds, error.to_string()))
                    }
                    Err(error @ LinkError::ElemSegment { .. }) => {
                        Ok(Outcome::Trap(TrapKind::TableOutOfBounds, error.to_string()))
                    }
                    Err(error) => Err(error.to_string()),
                }
            }
        }
    }

    fn invoke(&mut self, invoke: &WastInvoke<'_>) -> Result<Outcome, String> {
        let instance = self.instance(invoke.module)?;
        let name = invoke.name;
        let Some(Extern::Func(func)) = self.machine.export(instance, name) else {
            return Err(format!("there is no exported function `{name}`"));
        };
        let args: Vec<Value> = invoke.args.iter().map(argument).collect::<Result<_, _>>()?;
        self.machine.call(func, &args).map_err(|error| error.to_string())?;
        self.finish()
    }

    /// Runs what waits to be run.
    fn finish(&mut self) -> Result<Outcome, String> {
        match self.machine.run(&mut Print, &Until::budget(BUDGET)) {
            Stop::Done(values) => Ok(Outcome::Values(values)),
            Stop::Trap(trap) => Ok(Outcome::Trap(trap.kind, trap.to_string())),
            Stop::NotImplemented(what) => Err(what.to_string()),
            other => Err(format!("stopped: {other:?}")),
        }
    }
}

fn valid(bytes: &[u8], features: WasmFeatures) -> Result<Valid, String> {
    binary::validate(bytes.into(), features).map_err(|error| error.to_string())
}

fn encode_text(text: &str) -> Result<Vec<u8>, String> {
    let buffer = wast::parser::ParseBuffer::new(text).map_err(|error| error.message())?;
    let mut module = wast::parser::parse::<Wat<'_>>(&buffer).map_err(|error| error.message())?;
    module.encode().map_err(|error| error.message())
}

/// Scripts give messages that are prefixes of what an implementation says, or say more
/// (`uninitialized element 2`).
fn agrees(ours: &str, wanted: &str) -> bool {
    ours.starts_with(wanted) || wanted.starts_with(ours)
}

fn expect_trap(outcome: &Outcome, wanted: &str) -> Result<(), String> {
    match outcome {
        Outcome::Trap(kind, _) if agrees(kind.spec_text(), wanted) => Ok(()),
        Outcome::Trap(_, text) => Err(format!("expected trap `{wanted}`, found `{text}`")),
        Outcome::Values(values) => {
            Err(format!("expected trap `{wanted}`, returned {}", list(values)))
        }
    }
}

fn argument(arg: &WastArg<'_>) -> Result<Value, String> {
    let WastArg::Core(arg) = arg else { return Err("an argument of a component".to_owned()) };
    Ok(match arg {
        WastArgCore::I32(value) => Value::I32(*value),
        WastArgCore::I64(value) => Value::I64(*value),
        WastArgCore::F32(value) => Value::F32(value.bits),
        WastArgCore::F64(value) => Value::F64(value.bits),
        WastArgCore::V128(value) => Value::V128(u128::from_le_bytes(value.to_le_bytes())),
        WastArgCore::RefExtern(handle) => Value::ExternRef(Some(*handle)),
        WastArgCore::RefNull(wast::core::HeapType::Abstract { ty, .. }) => match ty {
            wast::core::AbstractHeapType::Func | wast::core::AbstractHeapType::NoFunc => {
                Value::FuncRef(None)
            }
            wast::core::AbstractHeapType::Extern | wast::core::AbstractHeapType::NoExtern => {
                Value::ExternRef(None)
            }
            _ => Value::Ref(Ref::Null),
        },
        WastArgCore::RefHost(number) => Value::Ref(Ref::Host(*number)),
        other => return Err(format!("argument not known here: {other:?}")),
    })
}

fn list(values: &[Value]) -> String {
    let texts: Vec<String> =
        values.iter().map(|value| format!("{} {value}", value.kind())).collect();
    format!("({})", texts.join(", "))
}

fn compare(values: &[Value], wanted: &[WastRet<'_>]) -> Result<(), String> {
    let same = values.len() == wanted.len()
        && values.iter().zip(wanted).all(|(value, wanted)| match wanted {
            WastRet::Core(wanted) => matches(*value, wanted),
            _ => false,
        });
    if same { Ok(()) } else { Err(format!("expected {wanted:?}, found {}", list(values))) }
}

fn matches(value: Value, wanted: &WastRetCore<'_>) -> bool {
    match (value, wanted) {
        (Value::I32(value), WastRetCore::I32(wanted)) => value == *wanted,
        (Value::I64(value), WastRetCore::I64(wanted)) => value == *wanted,
        (Value::F32(bits), WastRetCore::F32(wanted)) => f32_matches(bits, wanted),
        (Value::F64(bits), WastRetCore::F64(wanted)) => f64_matches(bits, wanted),
        (Value::V128(bits), WastRetCore::V128(wanted)) => v128_matches(bits, wanted),
        (Value::ExternRef(handle), WastRetCore::RefExtern(wanted)) => match wanted {
            Some(wanted) => handle == Some(*wanted),
            None => handle.is_some(),
        },
        (Value::FuncRef(func), WastRetCore::RefFunc(_)) => func.is_some(),
        (
            Value::FuncRef(None) | Value::ExternRef(None) | Value::Ref(Ref::Null),
            WastRetCore::RefNull(_),
        ) => true,
        (Value::Ref(value), wanted) => reference_matches(value, wanted),
        (value, WastRetCore::Either(choices)) => {
            choices.iter().any(|choice| matches(value, choice))
        }
        _ => false,
    }
}

fn reference_matches(value: Ref, wanted: &WastRetCore<'_>) -> bool {
    match wanted {
        WastRetCore::RefNull(_) => value == Ref::Null,
        WastRetCore::RefHost(wanted) => value == Ref::Host(*wanted),
        WastRetCore::RefExtern(None) => value != Ref::Null,
        WastRetCore::RefAny => !matches!(value, Ref::Null | Ref::Exception(_)),
        WastRetCore::RefEq => matches!(value, Ref::I31(_) | Ref::Struct(_) | Ref::Array(_)),
        WastRetCore::RefI31 => matches!(value, Ref::I31(_)),
        WastRetCore::RefStruct => matches!(value, Ref::Struct(_)),
        WastRetCore::RefArray => matches!(value, Ref::Array(_)),
        WastRetCore::Either(choices) => {
            choices.iter().any(|choice| reference_matches(value, choice))
        }
        _ => false,
    }
}

fn f32_matches(bits: u32, wanted: &NanPattern<wast::token::F32>) -> bool {
    match wanted {
        NanPattern::CanonicalNan => bits & 0x7fff_ffff == 0x7fc0_0000,
        NanPattern::ArithmeticNan => bits & 0x7fc0_0000 == 0x7fc0_0000,
        NanPattern::Value(wanted) => bits == wanted.bits,
    }
}

fn f64_matches(bits: u64, wanted: &NanPattern<wast::token::F64>) -> bool {
    match wanted {
        NanPattern::CanonicalNan => bits & !(1 << 63) == 0x7ff8_0000_0000_0000,
        NanPattern::ArithmeticNan => bits & 0x7ff8_0000_0000_0000 == 0x7ff8_0000_0000_0000,
        NanPattern::Value(wanted) => bits == wanted.bits,
    }
}

fn v128_matches(bits: u128, wanted: &V128Pattern) -> bool {
    let lane = |at: usize, width: usize| (bits >> (at * width)) as u64;
    match wanted {
        V128Pattern::I8x16(lanes) => {
            lanes.iter().enumerate().all(|(at, wanted)| lane(at, 8) as i8 == *wanted)
        }
        V128Pattern::I16x8(lanes) => {
            lanes.iter().enumerate().all(|(at, wanted)| lane(at, 16) as i16 == *wanted)
        }
        V128Pattern::I32x4(lanes) => {
            lanes.iter().enumerate().all(|(at, wanted)| lane(at, 32) as i32 == *wanted)
        }
        V128Pattern::I64x2(lanes) => {
            lanes.iter().enumerate().all(|(at, wanted)| lane(at, 64) as i64 == *wanted)
        }
        V128Pattern::F32x4(lanes) => {
            lanes.iter().enumerate().all(|(at, wanted)| f32_matches(lane(at, 32) as u32, wanted))
        }
        V128Pattern::F64x2(lanes) => {
            lanes.iter().enumerate().all(|(at, wanted)| f64_matches(lane(at, 64), wanted))
        }
    }
}
