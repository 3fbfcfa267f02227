//! The machine through its door: text in, stops and views out.

use crate::binary;
use crate::exec::Machine;
use crate::exec::addr::{Extern, FuncAddr, InstanceId};
use crate::exec::host::{NoHost, NoImports};
use crate::exec::limits::Limits;
use crate::exec::stop::{Stop, Until};
use crate::exec::value::Value;
use crate::module;
use crate::spec::features::default_features;

fn module(wat: &str) -> module::Valid {
    let buffer = wast::parser::ParseBuffer::new(wat).unwrap();
    let mut wat = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap();
    let bytes = wat.encode().unwrap();
    binary::validate(bytes.into(), default_features()).unwrap()
}

/// A machine with one instance of a module without imports.
fn machine(wat: &str) -> (Machine, InstanceId) {
    let mut machine = Machine::new(Limits::default());
    let instance = machine.instantiate(&module(wat), &mut NoImports).unwrap();
    (machine, instance)
}

fn func(machine: &Machine, instance: InstanceId, name: &str) -> FuncAddr {
    match machine.export(instance, name) {
        Some(Extern::Func(func)) => func,
        other => panic!("`{name}` is {other:?}"),
    }
}

/// Calls an export and runs to the end.
fn invoke(machine: &mut Machine, instance: InstanceId, name: &str, args: &[Value]) -> Stop {
    machine.call(func(machine, instance, name), args).unwrap();
    machine.run(&mut NoHost, &Until::end())
}

const FAC: &str = r#"(module
    (memory 1)
    (func $fac (export "fac") (param i32) (result i32)
        (if (result i32) (i32.eqz (local.get 0))
            (then (i32.const 1))
            (else (i32.mul (local.get 0) (call $fac (i32.sub (local.get 0) (i32.const 1)))))))
)"#;

#[test]
fn a_recursive_function_runs() {
    let (mut machine, instance) = machine(FAC);
    let stop = invoke(&mut machine, instance, "fac", &[Value::I32(10)]);
    assert_eq!(stop, Stop::Done(vec![Value::I32(3628800)]));
    // Each call: local.get, eqz, if; then 8 more and the final end, or const, else, end.
    assert_eq!(machine.time(), 10 * 11 + 6);
}
