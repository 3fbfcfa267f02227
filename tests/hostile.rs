//! Guests that want everything: the built program stays within an address-space limit and a small
//! native stack, says which bound was met, and never aborts.
//!
//! All inputs are made here; each is a few lines of text, however big the module is.

use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::{fs, str};

/// What `ulimit -v` allows: KiB of address space.
const ADDRESS_SPACE: u32 = 1 << 20;

/// What `ulimit -s` allows: KiB of native stack.
const NATIVE_STACK: u32 = 1 << 10;

/// The built program under the limits, where the system has a shell that can set them.
fn wasmscope() -> Command {
    if cfg!(unix) {
        let mut command = Command::new("sh");
        let limits = format!("ulimit -v {ADDRESS_SPACE}; ulimit -s {NATIVE_STACK}; exec \"$@\"");
        command.args(["-c", &limits, "sh", env!("CARGO_BIN_EXE_wasmscope")]);
        command
    } else {
        Command::new(env!("CARGO_BIN_EXE_wasmscope"))
    }
}

fn run(name: &str, input: &[u8], words: &str) -> Output {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile");
    fs::create_dir_all(&dir).unwrap();
    fs::write(dir.join(name), input).unwrap();
    let words = words.split_whitespace().map(|word| if word == "%" { name } else { word });
    wasmscope().current_dir(dir).stdin(Stdio::null()).args(words).output().unwrap()
}

/// Runs a command line over a module (`%` is its file) and compares the exit code and, by their
/// beginning, what was printed and what was told on standard error.
fn check(name: &str, input: impl AsRef<[u8]>, cases: &[(&str, i32, &str)]) {
    for (words, code, expect) in cases {
        let output = run(name, input.as_ref(), words);
        let out = str::from_utf8(&output.stdout).unwrap();
        let error = str::from_utf8(&output.stderr).unwrap();
        let told = if out.is_empty() { error } else { out };
        let start: String = told.chars().take(2_000).collect();
        assert_eq!(
            output.status.code(),
            Some(*code),
            "{name}: {words}: {:?} {start}",
            output.status
        );
        assert!(told.starts_with(expect), "{name}: {words}: {start}");
    }
}

#[test]
fn endless_loops_use_up_their_operators() {
    let module = "(module (func $f (export \"_start\") (loop (br 0))))";
    let told = "stopped: the operators of --max-steps are used up";
    check("loop.wat", module, &[("run --max-steps 1000000 %", 124, told)]);
    let module = "(module (func $f (loop (br 0))) (start $f) (func (export \"f\")))";
    check("start.wat", module, &[("run --max-steps 1000 % --invoke f", 124, told)]);
    let script = format!("{module}\n(invoke \"f\")");
    let told = "start.wast:1:2: module failed: expected a module that can be instantiated, found an \
                error: no end within the budget of 1000 operators";
    check("start.wast", script, &[("test --budget 1000 %", 1, told)]);
}

#[test]
fn recursion_is_a_trap_and_never_the_native_stack() {
    let module = "(module
        (func $f (export \"_start\") (call $f))
        (func $count (export \"count\") (param i32) (result i32)
          (if (result i32) (i32.eqz (local.get 0))
            (then (i32.const 0))
            (else (i32.add (i32.const 1) (call $count (i32.sub (local.get 0) (i32.const 1))))))))";
    let trap = "trap: call stack exhausted";
    check(
        "bomb.wat",
        module,
        &[
            ("run %", 134, trap),
            ("run % --invoke count 1000000", 134, trap),
            ("run --max-frames 1000001 % --invoke count 1000000", 0, "1000000\n"),
        ],
    );
}

#[test]
fn memories_grow_to_their_bound() {
    let module = "(module (memory 1) (func (export \"f\") (result i32)
        (loop (br_if 0 (i32.ne (memory.grow (i32.const 64)) (i32.const -1))))
        (i32.le_u (memory.size) (i32.const 65536))))";
    let told = "stopped: the program needs more memory pages in all than --max-pages allows";
    let cases = [("run % --invoke f", 0, "1\n"), ("run --max-pages 100 % --invoke f", 124, told)];
    check("grow.wat", module, &cases);
    let module = "(module (memory i64 0x1000000000000) (func (export \"_start\")))";
    let told = "error: the module cannot be linked: the module needs 281474976710656 memory pages";
    check("memory64.wat", module, &[("run %", 1, told)]);
    if cfg!(unix) {
        let module = "(module (memory 65536) (func (export \"_start\")))";
        let told =
            "error: the module cannot be linked: the host has no room for 65536 memory pages";
        check("memory.wat", module, &[("run %", 1, told)]);
    }
}

#[test]
fn tables_grow_to_their_bound() {
    let module = "(module (table 10000000 funcref)
        (func (export \"size\") (result i32) (table.size))
        (func (export \"grow\") (result i32) (table.grow (ref.null func) (i32.const 1))))";
    check(
        "table.wat",
        module,
        &[("run % --invoke size", 0, "10000000\n"), ("run % --invoke grow", 0, "-1\n")],
    );
    let module = "(module (table 0xffffffff funcref) (func (export \"_start\")))";
    let told = "error: the module cannot be linked: the module needs 4294967295 table entries in \
                all; the limit is 10000000";
    check("huge-table.wat", module, &[("run %", 1, told), ("validate %", 0, "huge-table.wat: v")]);
}

#[test]
fn big_functions_run() {
    let locals = format!(
        "(module (func $f (export \"f\") (param i32) (result i32) (local {})
          (if (result i32) (local.get 0)
            (then (call $f (i32.sub (local.get 0) (i32.const 1))))
            (else (i32.const 7)))))",
        "i64 ".repeat(49_999)
    );
    let cases = [
        ("run % --invoke f 20", 0, "7\n"),
        ("run % --invoke f 1000", 134, "trap: call stack exhausted"),
    ];
    check("locals.wat", locals, &cases);
    let table = format!(
        "(module (func (export \"f\") (param i32) (result i32)
          (block (block (br_table {}1 (local.get 0))) (return (i32.const 1))) (i32.const 2)))",
        "0 ".repeat(400_000)
    );
    let cases = [("run % --invoke f 399999", 0, "1\n"), ("run % --invoke f 400000", 0, "2\n")];
    check("br_table.wat", table, &cases);
    let blocks = format!(
        "(module (func (export \"f\") (result i32) {}(i32.const 5){}))",
        "(block (result i32) ".repeat(100_000),
        ")".repeat(100_000)
    );
    let cases = [("run % --invoke f", 0, "5\n"), ("validate %", 0, "blocks.wat: valid module\n")];
    check("blocks.wat", blocks, &cases);
}

#[test]
fn exceptions_fly_through_many_frames() {
    let module = "(module (tag $e (param i32))
        (func $deep (param i32)
          (if (local.get 0)
            (then (call $deep (i32.sub (local.get 0) (i32.const 1))))
            (else (throw $e (i32.const 9)))))
        (func $again (param i32)
          (block $h (result exnref)
            (try_table (catch_all_ref $h)
              (if (local.get 0)
                (then (call $again (i32.sub (local.get 0) (i32.const 1))))
                (else (throw $e (i32.const 9)))))
            (return))
          throw_ref)
        (func (export \"caught\") (param i32) (result i32)
          (block $h (result i32)
            (try_table (catch $e $h) (call $deep (local.get 0)))
            (i32.const 0)))
        (func (export \"uncaught\") (param i32) (call $deep (local.get 0)))
        (func (export \"rethrown\") (param i32) (call $again (local.get 0))))";
    check(
        "throw.wat",
        module,
        &[
            ("run % --invoke caught 100000", 0, "9\n"),
            ("run % --invoke uncaught 100000", 134, "uncaught exception: "),
            ("run % --invoke rethrown 100000", 134, "uncaught exception: "),
        ],
    );
}

#[test]
fn big_segments_are_placed() {
    let data = format!(
        "(module (memory 160) (data (i32.const 0) \"{}\")
          (func (export \"f\") (result i32) (i32.load8_u (i32.const 9999999))))",
        "abcdefghij".repeat(1_000_000)
    );
    check("data.wat", data, &[("run % --invoke f", 0, "106\n")]);
    let elements = format!(
        "(module (table 1000000 funcref) (elem (i32.const 0) func {}) (func $f)
          (func (export \"f\") (call_indirect (i32.const 999999))))",
        "$f ".repeat(1_000_000)
    );
    check("elements.wat", elements, &[("run % --invoke f", 0, "")]);
}

#[test]
fn sizes_that_lie_are_found_out() {
    let header = b"\0asm\x01\0\0\0".as_slice();
    let section = |id: u8, content: &[u8]| {
        let size = u8::try_from(content.len()).unwrap();
        [header, &[id, size], content].concat()
    };
    let most = [0xff, 0xff, 0xff, 0xff, 0x0f];
    let cases = [
        ("section.wasm", [header, &[1], &most].concat()),
        ("types.wasm", section(1, &most)),
        ("funcs.wasm", section(3, &most)),
        ("name.wasm", section(7, &[&[1], most.as_slice()].concat())),
        ("bodies.wasm", section(10, &most)),
    ];
    for (name, bytes) in cases {
        let told = format!("{name}: invalid at offset ");
        check(name, bytes, &[("validate %", 1, &told)]);
    }
}

#[test]
fn many_missing_imports_are_one_message() {
    let imports: String =
        (0..50_000).map(|it| format!("(import \"m\" \"f{it}\" (func (param i32)))")).collect();
    let output = run("imports.wat", format!("(module {imports})").as_bytes(), "run % --invoke f");
    let told = str::from_utf8(&output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(told.starts_with("error: nothing here answers 50000 imports of the module:\n"));
    assert!(told.contains("\n  `m` `f0`: func (i32) -> ()\n"), "{told}");
    assert!(told.contains("\n  and 49500 more\n") && told.lines().count() < 510);
}

#[test]
fn the_collected_heap_has_a_bound() {
    let module = "(module
        (type $list (struct (field (ref null $list)) (field i64)))
        (type $array (array (mut i64)))
        (func (export \"live\") (local $x (ref null $list))
          (loop (local.set $x (struct.new $list (local.get $x) (i64.const 1))) (br 0)))
        (func (export \"dead\")
          (loop (drop (struct.new $list (ref.null $list) (i64.const 1))) (br 0)))
        (func (export \"huge\") (drop (array.new $array (i64.const 1) (i32.const -1)))))";
    check(
        "heap.wat",
        module,
        &[
            ("run % --invoke live", 134, "trap: gc heap exhausted"),
            ("run % --invoke huge", 134, "trap: gc heap exhausted"),
            ("run --max-steps 20000000 % --invoke dead", 124, "stopped: the operators of"),
        ],
    );
}
