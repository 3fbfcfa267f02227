//! `wasmscope run`: output, exit codes, traps, invoked functions, imports nobody knows, bad ends.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A program on disk, deleted with the value.
struct Program(PathBuf);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// Encodes a module's text (or a part of one, without the outer parentheses) to a file.
fn program(text: &str) -> Program {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let text = format!("(module {text})");
    let buffer = wast::parser::ParseBuffer::new(&text).expect("tokens");
    let mut wat = wast::parser::parse::<wast::Wat<'_>>(&buffer).expect("a module");
    let bytes = wat.encode().expect("encodes");
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("wasmscope-run-{}-{number}.wasm", std::process::id());
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).expect("written");
    Program(path)
}

fn command(program: &Program, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wasmscope"));
    command.arg("run").arg(&program.0).args(args).stdin(Stdio::null());
    command
}

fn run(text: &str, args: &[&str]) -> Output {
    command(&program(text), args).output().expect("it starts")
}

/// Exit code and standard output, and words that must stand in standard error.
fn check(text: &str, args: &[&str], expect: (i32, &str), errors: &[&str]) {
    let output = run(text, args);
    let error = String::from_utf8_lossy(&output.stderr);
    let found = (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned());
    assert_eq!(found, (Some(expect.0), expect.1.to_owned()), "{args:?}: {error}");
    for words in errors {
        assert!(error.contains(words), "`{words}` should be in: {error}");
    }
    assert!(!error.contains("panicked"), "{error}");
    if errors.is_empty() {
        assert_eq!(error, "", "{args:?}");
    }
}

const HELLO: &str = r#"
    (import "wasi_snapshot_preview1" "fd_write"
        (func $write (param i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (data (i32.const 0) "\10\00\00\00\07\00\00\00\17\00\00\00\07\00\00\00Hello, World!\0a")
    (func (export "_start")
        (drop (call $write (i32.const 1) (i32.const 0) (i32.const 2) (i32.const 12))))"#;

#[test]
fn a_program_prints_all_its_buffers() {
    check(HELLO, &[], (0, "Hello, World!\n"), &[]);
}

#[test]
fn memory_that_is_not_exported_is_used_and_said_once() {
    let text = HELLO.replace(r#"(export "memory")"#, "");
    let output = run(&text, &[]);
    assert_eq!(output.stdout, b"Hello, World!\n");
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(error.matches("does not export its memory").count(), 1, "{error}");
}

#[test]
fn calls_can_be_traced() {
    let call = r#"fd_write(1, [{0x10, 7, "Hello, "}, {0x17, 7, "World!\n"}]) = 0, nwritten 14"#;
    check(HELLO, &["--trace-calls"], (0, "Hello, World!\n"), &[call]);
}

/// Copies standard input to standard output, up to 64 bytes.
const CAT: &str = r#"
    (import "wasi_snapshot_preview1" "fd_read"
        (func $read (param i32 i32 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "fd_write"
        (func $write (param i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (func (export "_start")
        (i32.store (i32.const 0) (i32.const 32))
        (i32.store (i32.const 4) (i32.const 64))
        (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 4)))
        (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8))))"#;

#[test]
fn input_arrives() {
    let program = program(CAT);
    let mut child = command(&program, &[])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    child.stdin.take().expect("a pipe").write_all(b"gorilla\n").expect("taken");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.stdout, b"gorilla\n");
}

/// Prints its arguments, or its environment, as they lie in memory.
fn strings(kind: &str) -> String {
    format!(
        r#"(import "wasi_snapshot_preview1" "{kind}_get" (func $get (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "{kind}_sizes_get"
            (func $sizes (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_write"
            (func $write (param i32 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (func (export "_start")
            (i32.store (i32.const 0) (i32.const 512))
            (drop (call $sizes (i32.const 8) (i32.const 4)))
            (drop (call $get (i32.const 256) (i32.const 512)))
            (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8))))"#
    )
}

#[test]
fn arguments_and_environment_are_those_given() {
    let program = program(&strings("args"));
    let output = command(&program, &["-x", "two words"]).output().expect("it starts");
    let name = program.0.file_name().expect("a name").to_string_lossy();
    let expect = format!("{name}\0-x\0two words\0");
    assert_eq!(String::from_utf8_lossy(&output.stdout), expect);
    check(&strings("environ"), &["--env", "K=V", "--env", "L="], (0, "K=V\0L=\0"), &[]);
    check(&strings("environ"), &[], (0, ""), &[]);
}

const EXIT: &str = r#"
    (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
    (memory (export "memory") 1)
    (func (export "_start") (call $exit (i32.const CODE)))"#;

#[test]
fn exit_codes_pass_through() {
    check(&EXIT.replace("CODE", "0"), &[], (0, ""), &[]);
    check(&EXIT.replace("CODE", "42"), &[], (42, ""), &[]);
    check(&EXIT.replace("CODE", "256"), &[], (255, ""), &["the exit code is 256"]);
}

#[test]
fn a_trap_says_what_where_and_who_called() {
    check(
        r#"(func $half (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
           (func (export "_start") (drop (call $half (i32.const 7) (i32.const 0))))"#,
        &[],
        (134, ""),
        &["trap: integer divide by zero", "i32.div_s", "0: half", "1: _start"],
    );
    check(
        r#"(memory 1) (func (export "peek") (param i32) (result i32)
              (i32.load offset=8 (local.get 0)))"#,
        &["--invoke", "peek", "65530"],
        (134, ""),
        &["trap: out of bounds memory access", "i32.load"],
    );
    check(
        r#"(func $deep (export "deep") (call $deep))"#,
        &["--invoke", "deep"],
        (134, ""),
        &["call stack exhausted", "more"],
    );
}

const MATH: &str = r#"
    (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
    (func (export "half") (param f64) (result f64) (f64.mul (local.get 0) (f64.const 0.5)))
    (func (export "both") (param i64 f32) (result f32 i64) (local.get 1) (local.get 0))
    (memory (export "store") 1)"#;

#[test]
fn an_uncaught_exception_says_tag_arguments_and_who_called() {
    check(
        r#"(tag $oops (param i32 f64))
            (func $inner (throw $oops (i32.const -3) (f64.const 0.5)))
            (func (export "_start") (call $inner))"#,
        &[],
        (134, ""),
        &["uncaught exception: oops(-3, 0.5) (throw at offset 0x", "0: inner", "1: _start"],
    );
}

#[test]
fn invoked_functions_print_their_results() {
    check(MATH, &["--invoke", "add", "2", "0x10"], (0, "18\n"), &[]);
    check(MATH, &["--invoke", "add", "-1", "-2147483648"], (0, "2147483647\n"), &[]);
    check(MATH, &["--invoke", "half", "-3"], (0, "-1.5\n"), &[]);
    check(MATH, &["--invoke", "half", "-inf"], (0, "-inf\n"), &[]);
    check(MATH, &["--invoke", "half", "nan"], (0, "nan\n"), &[]);
    check(MATH, &["--invoke", "both", "-9", "0.25"], (0, "0.25\n-9\n"), &[]);
}

#[test]
fn wrong_invocations_say_what_would_be_right() {
    check(
        MATH,
        &["--invoke", "sub"],
        (2, ""),
        &["no export `sub`", "add (i32, i32) -> i32", "both (i64, f32) -> (f32, i64)"],
    );
    check(MATH, &["--invoke", "store"], (2, ""), &["`store` is not a function"]);
    check(
        MATH,
        &["--invoke", "add", "1"],
        (2, ""),
        &["(i32, i32) -> i32", "expected 2 arguments, found 1"],
    );
    check(
        MATH,
        &["--invoke", "add", "1", "x"],
        (2, ""),
        &["argument 2 of `add`", "`x` is not a value of type i32"],
    );
    check(MATH, &["--invoke", "add", "1", "4294967296"], (2, ""), &["argument 2"]);
    check(MATH, &[], (2, ""), &["no `_start`", "--invoke", "half (f64) -> f64"]);
}

#[test]
fn a_reactor_is_initialised_first() {
    let text = r#"(global $g (mut i32) (i32.const 1))
        (func (export "_initialize") (global.set $g (i32.const 7)))
        (func (export "get") (result i32) (global.get $g))"#;
    check(text, &["--invoke", "get"], (0, "7\n"), &[]);
    check(text, &["--no-initialize", "--invoke", "get"], (0, "1\n"), &[]);
    let linker = text.replace("_initialize", "__wasm_call_ctors");
    check(&linker, &["--invoke", "get"], (0, "7\n"), &[]);
    check(text, &[], (2, ""), &["`_initialize` ran", "get () -> i32"]);
}

const UNKNOWN: &str = r#"
    (import "env" "ask" (func $ask (param i32 i64) (result i32)))
    (import "env" "memory" (memory 2))
    (import "env" "table" (table 3 funcref))
    (import "env" "base" (global $base i32))
    (import "wasi_snapshot_preview1" "sock_accept" (func (param i32 i32) (result i32)))
    (func (export "sum") (result i32)
        (i32.add (call $ask (i32.const 1) (i64.const 2))
            (i32.add (memory.size) (i32.add (table.size) (global.get $base)))))"#;

#[test]
fn unknown_imports_are_all_listed() {
    check(
        UNKNOWN,
        &["--invoke", "sum"],
        (1, ""),
        &[
            "`env` `ask`: func (i32, i64) -> i32",
            "`env` `memory`: memory 2",
            "`env` `table`: table 3 funcref",
            "`env` `base`: global i32",
            "`sock_accept`: func (i32, i32) -> i32 (preview 1 has it as (i32, i32, i32) -> i32)",
            "available: the 46 functions of wasi_snapshot_preview1",
            "--stub",
        ],
    );
}

#[test]
fn stubs_answer_unknown_imports_and_say_so() {
    check(
        UNKNOWN,
        &["--stub", "--invoke", "sum"],
        (0, "5\n"),
        &["stub for `env` `ask`: func (i32, i64) -> i32", "stub for `env` `memory`: memory 2"],
    );
}

#[test]
fn an_endless_program_can_be_bounded() {
    let text = r#"(func (export "_start") (loop $l (br $l)))"#;
    check(text, &["--max-steps", "100000"], (124, ""), &["--max-steps"]);
}

#[test]
fn every_bound_stops_the_program_and_names_its_option() {
    let grows = r#"(memory 1) (table 1 funcref) (func $f (export "_start")
        (drop (memory.grow (i32.const 1)))
        (drop (table.grow (ref.null func) (i32.const 1)))
        (call $f))"#;
    let bounds = [
        ("--max-fuel", "100000", "the fuel of --max-fuel is used up"),
        ("--max-pages", "100", "needs more memory pages in all than --max-pages allows"),
        ("--max-table-entries", "100", "needs more table entries in all than"),
        ("--max-frames", "100", "needs more call frames than --max-frames allows"),
    ];
    for (option, value, message) in bounds {
        check(grows, &[option, value], (124, ""), &[message]);
    }
    let hoards = r#"(type $list (struct (field (ref null $list)) (field v128)))
        (global $list (mut (ref null $list)) (ref.null $list))
        (func (export "_start") (loop $again
            (global.set $list
                (struct.new $list (global.get $list) (v128.const i64x2 1 2)))
            (br $again)))"#;
    let message = "needs more bytes of the collected heap than --max-gc-bytes allows";
    check(hoards, &["--max-gc-bytes", "10000000"], (124, ""), &[message]);
}

#[test]
fn garbage_takes_no_memory() {
    let churn = include_str!("../benches/data/gc-churn.wat");
    let fields = churn.find("(module").map(|at| &churn[at + "(module".len()..]);
    let fields = fields.and_then(|rest| rest.trim_end().strip_suffix(')')).unwrap();
    check(fields, &["--max-gc-bytes", "4000000"], (0, ""), &[]);
}

#[test]
fn a_million_frames_are_allowed_when_asked_for() {
    let deep = r#"(func $f (export "f") (param i32) (result i32)
        (if (result i32) (local.get 0)
            (then (i32.add (i32.const 1) (call $f (i32.sub (local.get 0) (i32.const 1)))))
            (else (i32.const 0))))"#;
    let args = ["--max-frames", "1000001", "--invoke", "f", "1000000"];
    check(deep, &args, (0, "1000000\n"), &[]);
    check(deep, &args[2..], (134, ""), &["call stack exhausted"]);
}

#[test]
fn waiting_for_a_thread_that_does_not_exist_ends_the_program() {
    check(
        r#"(memory (export "memory") 1 1 shared)
           (func $lock (export "_start")
               (drop (memory.atomic.wait32 (i32.const 16) (i32.const 0) (i64.const -1))))"#,
        &[],
        (134, ""),
        &["deadlock: waits for ever: address 0x10 holds 0", "0: lock at offset 0x"],
    );
}

#[test]
fn fuel_is_told_on_request() {
    let args = ["--time", "--max-fuel", "1000", "--invoke", "f"];
    check(r#"(func (export "f") (drop (i32.const 1)))"#, &args, (0, ""), &["2 fuel"]);
}

#[test]
fn time_is_told_on_request() {
    check(HELLO, &["--time"], (0, "Hello, World!\n"), &["operators in"]);
}

#[test]
fn assembly_scripts_abort_is_a_trap_with_its_words() {
    check(
        r#"(import "env" "abort" (func $abort (param i32 i32 i32 i32)))
           (memory (export "memory") 1)
           (data (i32.const 16) "\04\00\00\00n\00o\00")
           (data (i32.const 32) "\08\00\00\00a\00.\00t\00s\00")
           (func (export "_start")
               (call $abort (i32.const 20) (i32.const 36) (i32.const 3) (i32.const 9)))"#,
        &[],
        (134, ""),
        &["abort: no in a.ts:3:9"],
    );
}

/// Writes without end.
const YES: &str = r#"
    (import "wasi_snapshot_preview1" "fd_write"
        (func $write (param i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (data (i32.const 0) "\10\00\00\00\02\00\00\00\00\00\00\00\00\00\00\00y\0a")
    (func (export "_start")
        (loop $again
            (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
            (br $again)))"#;

#[test]
fn a_closed_pipe_ends_the_program_with_a_message() {
    let program = program(YES);
    let mut child = command(&program, &[])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{error}");
    assert!(error.contains("cannot write to standard output"), "{error}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_ends_the_program_with_a_message() {
    for (text, args) in [(HELLO, &[][..]), (MATH, &["--invoke", "add", "1", "2"][..])] {
        let program = program(text);
        let full = fs::File::options().write(true).open("/dev/full").expect("a device");
        let output = command(&program, args).stdout(full).output().expect("it starts");
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(3), "{error}");
        assert!(error.contains("No space left on device"), "{error}");
    }
}

/// A file with some bytes; the message and exit code of running it.
fn check_file(bytes: &[u8], code: i32, words: &str) {
    let program = program("");
    fs::write(&program.0, bytes).expect("written");
    let output = command(&program, &[]).output().expect("it starts");
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{error}");
    assert!(error.contains(words), "`{words}` should be in: {error}");
}

#[test]
fn files_that_are_no_module_are_refused() {
    check_file(b"", 1, "is not valid");
    check_file(b"\0asm\x01\0\0\0\x01\x05", 1, "offset");
    check_file(b"\0asm\x0d\0\x01\0", 1, "component");
    check_file(b"\x7fELF garbage", 1, "is not valid");
}

/// A text file with these words; the message and exit code of running it.
fn check_text(text: &str, expect: (i32, &str), errors: &[&str]) {
    let number = TEXTS.fetch_add(1, Ordering::Relaxed);
    let name = format!("wasmscope-run-{}-{number}.wat", std::process::id());
    let program = Program(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name));
    fs::write(&program.0, text).expect("written");
    let output = command(&program, &["--invoke", "f"]).output().expect("it starts");
    let error = String::from_utf8_lossy(&output.stderr);
    let found = (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned());
    assert_eq!(found, (Some(expect.0), expect.1.to_owned()), "{error}");
    for words in errors {
        assert!(error.contains(words), "`{words}` should be in: {error}");
    }
}

static TEXTS: AtomicUsize = AtomicUsize::new(0);

#[test]
fn text_runs_like_a_binary_and_its_errors_name_lines() {
    check_text(r#"(module (func (export "f") (result i32) i32.const 7))"#, (0, "7\n"), &[]);
    check_text(
        "(module\n  (func (export \"f\") (result i32)\n    i64.const 1))",
        (1, ""),
        &[".wat:3:", "expected i32, found i64", "i64.const 1"],
    );
    check_text("(module\n  (func (local.got 0)))", (1, ""), &[".wat:2:", "local.got"]);
}

#[test]
fn names_do_not_reach_the_terminal_as_commands() {
    check(
        r#"(import "e\1b[2J" "f" (func))"#,
        &[],
        (1, ""),
        &["nothing here answers 1 import", "[2J"],
    );
    let output = run(r#"(import "e\1b[2J" "f" (func))"#, &[]);
    assert!(!output.stderr.contains(&0x1b));
}
