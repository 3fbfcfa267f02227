//! Proposals under way: atomic globals and tables, memory control, small pages, wide arithmetic.

use wasmparser::WasmFeatures;

use super::invoke;
use crate::binary;
use crate::exec::Machine;
use crate::exec::addr::InstanceId;
use crate::exec::host::NoImports;
use crate::exec::limits::Limits;
use crate::exec::stop::Stop;
use crate::exec::value::{Ref, Value};
use crate::module;

fn module(wat: &str) -> module::Valid {
    let buffer = wast::parser::ParseBuffer::new(wat).unwrap();
    let bytes = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap().encode().unwrap();
    binary::validate(bytes.into(), WasmFeatures::all()).unwrap()
}

/// A machine with one instance of a module, all proposals on.
fn machine(wat: &str) -> (Machine, InstanceId) {
    let mut machine = Machine::new(Limits::default());
    let instance = machine.instantiate(&module(wat), &mut NoImports).unwrap();
    (machine, instance)
}

#[track_caller]
fn check(wat: &str, results: &[Value]) {
    let (mut machine, instance) = machine(wat);
    assert_eq!(invoke(&mut machine, instance, "f", &[]), Stop::Done(results.to_vec()));
}

#[track_caller]
fn check_trap(wat: &str, expect: &str) {
    let (mut machine, instance) = machine(wat);
    match invoke(&mut machine, instance, "f", &[]) {
        Stop::Trap(trap) => assert_eq!(trap.to_string(), expect),
        other => panic!("{other:?}"),
    }
}

#[test]
fn globals_change_in_one_step_and_answer_what_was_there() {
    check(
        r#"(module
            (global $g (mut i32) (i32.const -1)) (global $h (mut i64) (i64.const 6))
            (func (export "f") (result i32 i32 i64 i64 i64)
                (global.atomic.rmw.add seqcst $g (i32.const 3))
                (global.atomic.rmw.sub acqrel $g (i32.const 5))
                (global.atomic.rmw.cmpxchg seqcst $h (i64.const 7) (i64.const 1))
                (global.atomic.rmw.cmpxchg seqcst $h (i64.const 6) (i64.const 2))
                (global.atomic.rmw.xchg seqcst $h (i64.const 9))))"#,
        &[Value::I32(-1), Value::I32(2), Value::I64(6), Value::I64(6), Value::I64(2)],
    );
    check(
        r#"(module (global $g (mut i32) (i32.const 12))
            (func (export "f") (result i32 i32 i32 i32)
                (global.atomic.rmw.and seqcst $g (i32.const 10))
                (global.atomic.rmw.or seqcst $g (i32.const 1))
                (global.atomic.rmw.xor seqcst $g (i32.const -1))
                (global.atomic.set seqcst $g
                    (i32.add (global.atomic.get seqcst $g) (i32.const 11)))
                (global.get $g)))"#,
        &[Value::I32(12), Value::I32(8), Value::I32(9), Value::I32(1)],
    );
}

#[test]
fn table_entries_are_exchanged() {
    let table = "(table $t shared 2 (ref null (shared any)))";
    check(
        &format!(
            r#"(module {table} (func (export "f") (result (ref null (shared any)))
                (drop (table.atomic.rmw.xchg seqcst $t
                    (i32.const 1) (ref.null (shared any))))
                (table.atomic.get seqcst $t (i32.const 1))))"#
        ),
        &[Value::Ref(Ref::Null)],
    );
    check_trap(
        &format!(
            r#"(module {table} (func (export "f") (result (ref null (shared any)))
                (table.atomic.rmw.xchg seqcst $t (i32.const 2) (ref.null (shared any)))))"#
        ),
        "out of bounds table access: entry 2, but table 0 has 2 entries \
         (table.atomic.rmw.xchg at offset 0x2c)",
    );
}

#[test]
fn fields_and_elements_change_in_one_step() {
    let types = r#"(type $s (shared (struct (field i64) (field (mut i32))
            (field (mut (ref null (shared eq)))) (field (mut i8)))))
        (type $a (shared (array (mut i64))))"#;
    check(
        &format!(
            r#"(module {types} (func (export "f") (result i32 i32 i32 i32) (local $s (ref null $s))
                (local.set $s (struct.new $s (i64.const 1) (i32.const -1)
                    (ref.i31_shared (i32.const 5)) (i32.const 255)))
                (struct.atomic.rmw.add seqcst $s 1 (local.get $s) (i32.const 3))
                (struct.atomic.rmw.cmpxchg acqrel $s 1
                    (local.get $s) (i32.const 2) (i32.const 9))
                (struct.atomic.get seqcst $s 1 (local.get $s))
                (struct.atomic.get_s seqcst $s 3 (local.get $s))))"#
        ),
        &[Value::I32(-1), Value::I32(2), Value::I32(9), Value::I32(-1)],
    );
    check(
        &format!(
            r#"(module {types} (func (export "f") (result i32 i32) (local $s (ref null $s))
                (local.set $s (struct.new_default $s))
                (struct.atomic.set seqcst $s 2 (local.get $s) (ref.i31_shared (i32.const 5)))
                (ref.eq (ref.i31_shared (i32.const 5))
                    (struct.atomic.rmw.cmpxchg seqcst $s 2 (local.get $s)
                        (ref.i31_shared (i32.const 5)) (ref.null (shared none))))
                (ref.is_null (struct.atomic.rmw.xchg seqcst $s 2
                    (local.get $s) (ref.i31_shared (i32.const 1))))))"#
        ),
        &[Value::I32(1), Value::I32(1)],
    );
    check(
        &format!(
            r#"(module {types} (func (export "f") (result i64 i64 i64) (local $a (ref null $a))
                (local.set $a (array.new $a (i64.const -1) (i32.const 2)))
                (array.atomic.rmw.xor seqcst $a (local.get $a) (i32.const 1) (i64.const 1))
                (array.atomic.rmw.cmpxchg seqcst $a
                    (local.get $a) (i32.const 1) (i64.const -2) (i64.const 7))
                (array.atomic.get seqcst $a (local.get $a) (i32.const 1))))"#
        ),
        &[Value::I64(-1), Value::I64(-2), Value::I64(7)],
    );
    let trap = |body: &str, expect: &str| {
        let wat = format!(r#"(module {types} (func (export "f") (result i64) {body}))"#);
        let (mut machine, instance) = machine(&wat);
        match invoke(&mut machine, instance, "f", &[]) {
            Stop::Trap(trap) => assert_eq!(trap.kind.spec_text(), expect),
            other => panic!("{other:?}"),
        }
    };
    let add = "array.atomic.rmw.add seqcst $a";
    trap(&format!("({add} (ref.null $a) (i32.const 0) (i64.const 0))"), "null array reference");
    trap(
        &format!("({add} (array.new_default $a (i32.const 2)) (i32.const 2) (i64.const 0))"),
        "out of bounds array access",
    );
}

#[test]
fn discarded_pages_are_zero_and_whole() {
    let wat = |start: u32, len: u32| {
        format!(
            r#"(module (memory 2) (data (i32.const 65535) "ab")
                (func (export "f") (result i32)
                    (memory.discard (i32.const {start}) (i32.const {len}))
                    (i32.load16_u (i32.const 65535))))"#
        )
    };
    check(&wat(65_536, 65_536), &[Value::I32(0x61)]);
    check(&wat(0, 131_072), &[Value::I32(0)]);
    check_trap(
        &wat(4, 65_536),
        "unaligned discard: 65536 bytes at 0x4 are not whole pages \
         (memory.discard at offset 0x2a)",
    );
    check_trap(
        &wat(65_536, 131_072),
        "out of bounds memory access: 131072 bytes at 0x10000, but memory 0 has 131072 bytes \
         (memory.discard at offset 0x2c)",
    );
}

#[test]
fn what_is_shared_and_how_large_pages_are_must_match() {
    let (mut machine, lib) = machine(
        r#"(module (memory (export "m") 1 2) (memory (export "s") 1 2 shared)
            (memory (export "p") 1 2 (pagesize 1)) (global (export "g") i32 (i32.const 0)))"#,
    );
    machine.register("lib", lib);
    let mut check = |import: &str, expect: &str| {
        let wat = format!(r#"(module (import "lib" {import}))"#);
        let error = machine.instantiate(&module(&wat), &mut NoImports).unwrap_err();
        let text = error.to_string();
        assert_eq!(text.split_once(" at offset 0xb: ").unwrap().1, expect);
    };
    check(
        r#""m" (memory 1 2 shared)"#,
        "expected a shared memory of 1 to 2 pages, found a memory of 1 to 2 pages",
    );
    check(
        r#""s" (memory 1 2)"#,
        "expected a memory of 1 to 2 pages, found a shared memory of 1 to 2 pages",
    );
    check(
        r#""m" (memory 1 2 (pagesize 1))"#,
        "expected a memory of 1 to 2 pages of 1 byte, found a memory of 1 to 2 pages",
    );
    check(
        r#""p" (memory 1 2)"#,
        "expected a memory of 1 to 2 pages, found a memory of 1 to 2 pages of 1 byte",
    );
    check(
        r#""g" (global (shared i32))"#,
        "expected a shared immutable global of type i32, found an immutable global of type i32",
    );
}

#[test]
fn pages_of_one_byte_are_counted_one_by_one() {
    check(
        r#"(module (memory 3 6 (pagesize 1)) (func (export "f") (result i32 i32 i32 i32)
            (memory.grow (i32.const 2)) (memory.grow (i32.const 2))
            (memory.grow (i32.const 1)) (memory.size)))"#,
        &[Value::I32(3), Value::I32(-1), Value::I32(5), Value::I32(6)],
    );
    check_trap(
        r#"(module (memory 3 (pagesize 1)) (func (export "f") (result i32)
            (i32.load16_u (i32.const 2))))"#,
        "out of bounds memory access: 2 bytes at address 0x2, but memory 0 has 3 bytes \
         (i32.load16_u at offset 0x27)",
    );
}

#[test]
fn products_of_64_bits_are_whole() {
    check(
        r#"(module (func (export "f") (result i64 i64 i64 i64)
            (i64.mul_wide_s (i64.const -9223372036854775808) (i64.const -9223372036854775808))
            (i64.mul_wide_u (i64.const -1) (i64.const -1))))"#,
        &[Value::I64(0), Value::I64(1 << 62), Value::I64(1), Value::I64(-2)],
    );
}
