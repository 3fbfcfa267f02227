//! Programs in a machine, with the host over the world that is always the same.

use std::sync::Arc;

use crate::binary;
use crate::exec::Machine;
use crate::exec::addr::Extern;
use crate::exec::limits::Limits;
use crate::exec::stop::{Stop, Until};
use crate::module;
use crate::spec::features;
use crate::wasi::world::{Fixed, Stream};
use crate::wasi::{Unknown, Wasi, lacks_memory_export};

fn module(text: &str) -> module::Valid {
    let text = format!("(module {text})");
    let buffer = wast::parser::ParseBuffer::new(&text).expect("tokens");
    let mut wat = wast::parser::parse::<wast::Wat<'_>>(&buffer).expect("a module");
    let bytes: Arc<[u8]> = wat.encode().expect("encodes").into();
    binary::validate(bytes, features::default_features()).expect("valid")
}

/// A machine that is about to run `_start`.
fn start(text: &str, world: Fixed, unknown: Unknown) -> (Machine, Wasi<Fixed>) {
    let module = module(text);
    let mut wasi = Wasi::new(world, unknown);
    let mut machine = Machine::new(Limits::default());
    let instance = machine.instantiate(&module, &mut wasi).expect("links");
    let Some(Extern::Func(func)) = machine.export(instance, "_start") else { panic!("_start") };
    machine.call(func, &[]).expect("no arguments");
    (machine, wasi)
}

/// Reads up to 16 bytes and writes them; ends with the number of them.
const ECHO: &str = r#"
    (import "wasi_snapshot_preview1" "fd_read" (func $r (param i32 i32 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "fd_write" (func $w (param i32 i32 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
    (memory (export "memory") 1)
    (func (export "_start")
        (i32.store (i32.const 0) (i32.const 32))
        (i32.store (i32.const 4) (i32.const 16))
        (drop (call $r (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 4)))
        (drop (call $w (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
        (call $exit (i32.load (i32.const 8))))"#;

#[test]
fn a_program_waits_for_input_and_goes_on_when_it_comes() {
    let world = Fixed { stdin_open: true, calls: Some(Vec::new()), ..Fixed::default() };
    let (mut machine, mut wasi) = start(ECHO, world, Unknown::Refuse);
    assert_eq!(machine.run(&mut wasi, &Until::end()), Stop::Wait);
    let time = machine.time();
    assert_eq!(machine.run(&mut wasi, &Until::end()), Stop::Wait);
    assert_eq!(machine.time(), time, "waiting takes no time");
    wasi.world_mut().stdin.extend(b"hello");
    assert_eq!(machine.run(&mut wasi, &Until::end()), Stop::Exit(5));
    assert_eq!(wasi.world().written(Stream::Out), b"hello");
    assert_eq!(
        wasi.world().calls.as_deref().unwrap_or_default(),
        [
            r#"fd_read(0, [{0x20, 16, "hello"}]) = 0, nread 5"#,
            r#"fd_write(1, [{0x20, 5, "hello"}]) = 0, nwritten 5"#,
            "proc_exit(5)",
        ]
    );
}

#[test]
fn the_same_world_makes_the_same_run() {
    let text = r#"
        (import "wasi_unstable" "clock_time_get" (func $c (param i32 i64 i32) (result i32)))
        (import "wasi_unstable" "random_get" (func $r (param i32 i32) (result i32)))
        (memory 1)
        (func (export "_start")
            (drop (call $c (i32.const 0) (i64.const 0) (i32.const 0)))
            (drop (call $r (i32.const 8) (i32.const 100))))"#;
    let hash = || {
        let (mut machine, mut wasi) = start(text, Fixed::default(), Unknown::Refuse);
        assert_eq!(machine.run(&mut wasi, &Until::end()), Stop::Done(Vec::new()));
        machine.state_hash()
    };
    assert_eq!(hash(), hash());
    assert!(lacks_memory_export(&module(text)));
    assert!(!lacks_memory_export(&module(ECHO)));
}

#[test]
fn stand_ins_answer_by_type() {
    let text = r#"
        (import "env" "f" (func $f (param f32) (result i64 externref (ref extern))))
        (import "env" "s" (global (ref extern)))
        (import "env" "m" (memory 3))
        (import "env" "t" (table 2 externref))
        (import "env" "g" (global (mut f64)))
        (func (export "_start") (drop (drop (drop (call $f (f32.const 1.5))))))"#;
    let world = Fixed { calls: Some(Vec::new()), ..Fixed::default() };
    let (mut machine, mut wasi) = start(text, world, Unknown::Stub);
    assert_eq!(machine.run(&mut wasi, &Until::end()), Stop::Done(Vec::new()));
    let calls = wasi.world().calls.clone().unwrap_or_default();
    assert_eq!(calls, ["env.f(1.5) = 0, null, extern 0 (stub)"]);
    assert_eq!(machine.store().memories[0].pages(), 3);
    assert_eq!(machine.store().tables[0].entries.len(), 2);
}

#[test]
fn what_has_no_zero_cannot_be_stood_in_for() {
    let text = r#"(import "env" "g" (global (ref func))) (func (export "_start"))"#;
    let mut wasi = Wasi::new(Fixed::default(), Unknown::Stub);
    let error = Machine::new(Limits::default()).instantiate(&module(text), &mut wasi);
    let error = error.expect_err("no zero").to_string();
    assert!(error.contains("incompatible import type"), "{error}");
}
