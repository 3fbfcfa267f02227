//! The module `spectest`, which scripts import from, and its host functions.
//!
//! Whoever serves as its host may show what it prints. Source: "Spectest host module" in the README of the
//! specification's reference interpreter; `shared_memory` as in the threads proposal.

use std::sync::OnceLock;

use wasmparser::WasmFeatures;

use crate::binary;
use crate::exec::Machine;
use crate::exec::addr::InstanceId;
use crate::exec::host::{
    Guest, Host, HostCall, HostFuncId, HostReply, ImportType, Imports, Resolved,
};
use crate::exec::value::Value;
use crate::module;
use crate::wat;
use crate::wat::document::{Document, Language};

const TEXT: &str = r#"(module
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
    (table (export "table64") i64 10 20 funcref)
    (memory (export "memory") 1 2)
    (memory (export "shared_memory") 1 2 shared))"#;

/// Pages that its memories may have together.
pub(super) const PAGES: u64 = 4;

/// Entries that its tables may have together.
pub(super) const ENTRIES: u64 = 40;

/// Makes the instance in a machine.
///
/// # Errors
/// Limits that leave no room for it, in words.
pub(super) fn instantiate(machine: &mut Machine) -> Result<InstanceId, String> {
    // Whoever runs each part of a script by itself makes many of them.
    static MODULE: OnceLock<Result<module::Valid, String>> = OnceLock::new();
    let module = MODULE.get_or_init(valid).as_ref().map_err(String::clone)?;
    machine.instantiate(module, &mut Print).map_err(|error| error.to_string())
}

fn valid() -> Result<module::Valid, String> {
    let lowered = wat::lower(&Document::new(TEXT, Language::Wat)).map_err(|findings| {
        findings.first().map(|finding| finding.message.clone()).unwrap_or_default()
    })?;
    binary::validate(lowered.bytes.into(), WasmFeatures::all()).map_err(|error| error.to_string())
}

/// What `print` writes for its arguments: each on a line, with its type. Source: the host module of
/// the specification's reference interpreter.
pub(super) fn printed(args: &[Value]) -> String {
    args.iter().map(|value| format!("{value} : {}\n", value.kind())).collect()
}

/// The host of scripts where nobody looks: `print` does nothing.
pub(super) struct Print;

impl Imports for Print {
    fn resolve(&mut self, module: &str, _: &str, ty: &ImportType<'_>) -> Option<Resolved> {
        let print = module == "host" && matches!(ty, ImportType::Func(_));
        print.then_some(Resolved::Host(HostFuncId(0)))
    }
}

impl Host for Print {
    fn call(&mut self, _: &HostCall<'_>, _: &mut Guest<'_>) -> HostReply {
        HostReply::Return(Vec::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exec::limits::Limits;

    #[test]
    fn the_module_is_complete() {
        let mut machine = Machine::new(Limits::default());
        let instance = instantiate(&mut machine).unwrap();
        for name in ["print", "print_f64_f64", "global_f64", "table64", "shared_memory"] {
            assert!(machine.export(instance, name).is_some(), "{name}");
        }
    }
}
