//! The door tested through the door: scripts of commands, and the transcripts they must give.

mod exceptions;
mod objects;
mod scripts;

use std::fmt::Write as _;
use std::sync::Arc;

use crate::debug::view::{Reason, Status, Variable};
use crate::debug::{Invoke, Options, Program, Session, Stdin};
use crate::module::idx::{FuncIdx, ModuleId};
use crate::module::offset::FileOffset;
use crate::random::Random;

/// Instructions that a command of a script may execute before it is `Running`.
const SLICE: u64 = 100_000;

fn encode(text: &str) -> Arc<[u8]> {
    let buffer = wast::parser::ParseBuffer::new(text).unwrap();
    let mut wat = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap();
    Arc::from(wat.encode().unwrap())
}

fn program(text: &str) -> Program {
    Program { name: "test.wasm".to_owned(), bytes: encode(text) }
}

/// `fib 5 6` = call `fib` with 5 and 6; nothing = begin as a program begins.
fn options(invoke: &str) -> Options {
    let mut words = invoke.split_whitespace().map(str::to_owned);
    let invoke = words.next().map(|name| Invoke { name, args: words.collect() });
    Options { invoke, stdin: Stdin::Ask, ..Options::default() }
}

/// Runs the commands of a transcript (its lines that begin with `>`) and compares the whole.
#[track_caller]
fn check(text: &str, invoke: &str, transcript: &str) {
    compare(&mut Session::open(program(text), options(invoke)).unwrap(), transcript);
}

#[track_caller]
fn compare(session: &mut Session, transcript: &str) {
    let lines = || transcript.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut found = String::new();
    for command in lines().filter_map(|line| line.strip_prefix("> ")) {
        writeln!(found, "> {command}").unwrap();
        let answer = execute(session, command);
        for line in answer.lines() {
            writeln!(found, "{}", line.trim()).unwrap();
        }
    }
    let expect: String = lines().map(|line| format!("{line}\n")).collect();
    assert!(found == expect, "found:\n{found}\nexpected:\n{expect}");
}

fn number(word: Option<&str>, default: u64) -> u64 {
    word.map_or(default, |word| word.parse().unwrap())
}

/// One command of a script: its answer as text.
fn execute(session: &mut Session, command: &str) -> String {
    let mut words = command.split_whitespace();
    let verb = words.next().unwrap_or("");
    let word = words.next();
    match verb {
        "step" => status(session.step_instruction(number(word, 1))),
        "over" => status(session.step_over(number(word, SLICE))),
        "out" => status(session.step_out(number(word, SLICE))),
        "line" => status(session.step_line(number(word, SLICE))),
        "run" => status(session.resume(number(word, SLICE))),
        "go" => status(session.go_on(number(word, SLICE))),
        "pause" => status(session.pause()),
        "restart" => status(session.restart()),
        "where" => status(session.status()),
        "to" => match session.find_place(word.unwrap()) {
            Ok(place) => status(session.run_to(place, SLICE)),
            Err(message) => message,
        },
        "break" => match session.find_place(word.unwrap()) {
            Ok(place) if session.toggle_breakpoint(place) => "set".to_owned(),
            Ok(_) => "taken away".to_owned(),
            Err(message) => message,
        },
        "feed" => {
            session.feed(word.unwrap().as_bytes());
            String::new()
        }
        "throws" => if session.toggle_throws() { "stop" } else { "pass" }.to_owned(),
        "close" => {
            session.close_input();
            String::new()
        }
        _ => view(session, verb, &[word, words.next(), words.next()]),
    }
}

fn status(status: &Status) -> String {
    let place = status.place.map_or("-".to_owned(), |place| {
        format!("{}+{} {}", place.func, place.instr, place.file_offset)
    });
    format!("{} | {place} | time {}", status.text, status.time)
}

/// A view of a frame, or of the whole, as text.
fn view(session: &mut Session, verb: &str, words: &[Option<&str>]) -> String {
    let arg = |at: usize| number(words[at], 0);
    let lines: Vec<String> = match verb {
        "breaks" => {
            let each = session.breakpoints().into_iter();
            each.map(|it| format!("{}+{} hits {}", it.func_name, it.place.instr, it.hits)).collect()
        }
        "frames" => session
            .frames(usize::MAX)
            .into_iter()
            .map(|it| format!("#{} {}+{}", it.index, it.name, it.place.instr))
            .collect(),
        "lines" => session
            .frames(usize::MAX)
            .into_iter()
            .map(|it| {
                let line = it.source.map_or("?".to_owned(), |it| {
                    format!("{}:{}:{}", it.file, it.line, it.column.unwrap_or(0))
                });
                format!("{} {line}", it.name)
            })
            .collect(),
        "stack" => session
            .operands(arg(0) as usize)
            .into_iter()
            .map(|it| format!("{} {} <- {}", it.value.ty, it.value.text, it.pushed_by_text))
            .collect(),
        "labels" => session
            .labels(arg(0) as usize)
            .into_iter()
            .map(|it| {
                let name = it.name.map(|name| format!(" ${name}")).unwrap_or_default();
                let catches: String =
                    it.catches.iter().map(|tag| format!(" catch {tag}")).collect();
                format!(
                    "{} {}{name} to {} carries {} above {}{catches}",
                    it.depth, it.kind, it.target, it.arity, it.height
                )
            })
            .collect(),
        "locals" => session.locals(arg(0) as usize).iter().map(variable).collect(),
        _ => return view_of_instance(session, verb, words),
    };
    lines.join("\n")
}

/// A view of what the instance owns, or of the program, as text.
fn view_of_instance(session: &mut Session, verb: &str, words: &[Option<&str>]) -> String {
    let arg = |at: usize| number(words[at], 0);
    let lines: Vec<String> = match verb {
        "globals" => session.globals().iter().map(variable).collect(),
        "memories" => session
            .memories()
            .into_iter()
            .map(|it| {
                format!(
                    "{} {:?} {} bytes {} pages max {:?}",
                    it.index, it.name, it.size_bytes, it.pages, it.max_pages
                )
            })
            .collect(),
        "memory" => {
            let bytes = session.read_memory(0, arg(0), arg(1) as usize);
            vec![format!("{}: {:02x?} changed {:?}", bytes.addr, bytes.bytes, bytes.changed)]
        }
        "changed" => vec![format!("{:?}", session.changed_memory(0))],
        "tables" => session
            .tables()
            .into_iter()
            .map(|it| format!("{} {:?} {} {} max {:?}", it.index, it.name, it.ty, it.size, it.max))
            .collect(),
        "table" => session
            .table_entries(arg(0) as u32, arg(1), arg(2) as usize)
            .into_iter()
            .map(|it| format!("{} {}", it.ty, it.text))
            .collect(),
        "output" => session
            .output()
            .iter()
            .map(|it| {
                format!("{:?} {:?} at {}", it.stream, String::from_utf8_lossy(&it.bytes), it.time)
            })
            .collect(),
        "calls" => {
            session.host_calls().iter().map(|it| format!("{}: {}", it.time, it.text)).collect()
        }
        "functions" => session
            .functions()
            .into_iter()
            .map(|it| {
                format!(
                    "{} {} {}{}",
                    it.func,
                    it.name,
                    it.signature,
                    if it.imported { " imported" } else { "" }
                )
            })
            .collect(),
        "code" => {
            let place = session.find_place(words[0].unwrap()).ok();
            let code = place.map(|place| session.code(place.module, place.func));
            let code = code.unwrap_or_else(|| Arc::from([]));
            code.iter().map(|it| format!("{} {} {}", it.place.instr, it.indent, it.text)).collect()
        }
        _ => vec![format!("no such command: {verb}")],
    };
    lines.join("\n")
}

fn variable(variable: &Variable) -> String {
    let Variable { index, kind, name, value, changed } = variable;
    let name = name.as_deref().unwrap_or("-");
    let changed = if *changed { " changed" } else { "" };
    format!("{index} {kind:?} {name} {} {}{changed}", value.ty, value.text)
}

/// `fact n` by recursion.
const FACT: &str = r#"(module
  (func $fact (export "fact") (param $n i32) (result i32)
    local.get $n
    i32.eqz
    if (result i32)
      i32.const 1
    else
      local.get $n
      local.get $n
      i32.const 1
      i32.sub
      call $fact
      i32.mul
    end))"#;

#[test]
fn stepping_shows_operands_and_who_pushed_them() {
    check(
        FACT,
        "fact 3",
        "
        > where
        at the entry of fact | 0+0 0x23 | time 0
        > code fact
        0 0 local.get $n
        1 0 i32.eqz
        2 0 if (result i32) ;; label @1
        3 1 i32.const 1
        4 0 else
        5 1 local.get $n
        6 1 local.get $n
        7 1 i32.const 1
        8 1 i32.sub
        9 1 call $fact
        10 1 i32.mul
        11 0 end
        12 0 end
        > step
        stopped at fact+1 | 0+1 0x25 | time 1
        > stack
        i32 3 <- local.get $n
        > step 2
        stopped at fact+5 | 0+5 0x2b | time 3
        > step 4
        stopped at fact+9 | 0+9 0x32 | time 7
        > stack
        i32 3 <- local.get $n
        i32 2 <- i32.sub
        > labels
        0 else to 12 carries 1 above 0
        1 func to 12 carries 1 above 0
        > locals
        0 Param n i32 3
        ",
    );
}

#[test]
fn stepping_over_and_out_compares_frames_in_recursion() {
    check(
        FACT,
        "fact 3",
        "
        > to fact+9
        stopped at fact+9 | 0+9 0x32 | time 7
        > over
        stopped at fact+10 | 0+10 0x34 | time 36
        > stack
        i32 3 <- local.get $n
        i32 2 <- call $fact
        > restart
        at the entry of fact | 0+0 0x23 | time 0
        > to fact+9
        stopped at fact+9 | 0+9 0x32 | time 7
        > step
        stopped at the start of fact | 0+0 0x23 | time 8
        > frames
        #0 fact+0
        #1 fact+9
        > step 9
        stopped at fact+1 | 0+1 0x25 | time 17
        > frames
        #0 fact+1
        #1 fact+9
        #2 fact+9
        > stack 1
        i32 2 <- local.get $n
        > locals 1
        0 Param n i32 2
        > out
        stopped at fact+10 | 0+10 0x34 | time 33
        > frames
        #0 fact+10
        #1 fact+9
        > out
        stopped at fact+10 | 0+10 0x34 | time 36
        > out
        finished, returned 6 | - | time 39
        ",
    );
}

#[test]
fn breakpoints_stop_before_the_instruction_and_count() {
    check(
        FACT,
        "fact 2",
        "
        > break nowhere
        no function is called `nowhere`
        > break fact+99
        fact has instructions 0 to 12, not 99
        > break @0xffff
        no function has code at offset 0xffff of the file
        > break fact
        set
        > break fact+4
        set
        > breaks
        fact+0 hits 0
        fact+4 hits 0
        > run
        breakpoint at the start of fact, hit once | 0+0 0x23 | time 8
        > run
        breakpoint at the start of fact, hit 2 times | 0+0 0x23 | time 16
        > run
        breakpoint at fact+4, hit once | 0+4 0x2a | time 20
        > breaks
        fact+0 hits 2
        fact+4 hits 1
        > break fact
        taken away
        > run
        finished, returned 2 | - | time 28
        > breaks
        fact+4 hits 1
        > run
        finished, returned 2 | - | time 28
        > run
        finished, returned 2 | - | time 28
        > restart
        at the entry of fact | 0+0 0x23 | time 0
        > breaks
        fact+4 hits 0
        > break fact
        set
        > to fact+9
        stopped at fact+9 | 0+9 0x32 | time 7
        > over
        breakpoint at the start of fact, hit once | 0+0 0x23 | time 8
        > over
        stopped at fact+1 | 0+1 0x25 | time 9
        > go
        stopped at fact+1 | 0+1 0x25 | time 9
        ",
    );
}

/// Globals, a memory, a table, a loop.
const STATE: &str = r#"(module $state
  (memory (export "mem") 1 2)
  (data (i32.const 8) "abc")
  (table $t (export "tab") 3 5 funcref)
  (elem (i32.const 1) $count)
  (global $steps (mut i64) (i64.const 5))
  (global $pi f64 (f64.const 3.25))
  (func $count (export "count") (param $to i32) (local $i i32) (local f32)
    loop $next
      local.get $i
      local.get $i
      i32.const 3
      i32.mul
      i32.store8 offset=8
      global.get $steps
      i64.const 2
      i64.mul
      global.set $steps
      local.get $i
      i32.const 1
      i32.add
      local.tee $i
      local.get $to
      i32.lt_u
      br_if $next
    end
    i32.const 1
    memory.grow
    drop
    f32.const nan
    local.set 2))"#;

#[test]
fn changes_are_those_since_the_stop_before() {
    check(
        STATE,
        "count 3",
        r#"
        > globals
        0 MutableGlobal steps i64 5
        1 ConstGlobal pi f64 3.25
        > memories
        0 Some("mem") 65536 bytes 1 pages max Some(2)
        > tables
        0 Some("t") funcref 3 max Some(5)
        > table 0 0 10
        funcref null
        funcref func 0 $count
        funcref null
        > table 0 2 18446744073709551615
        funcref null
        > table 1 0 1
        > memory 6 6
        6: [00, 00, 61, 62, 63, 00] changed []
        > to count+10
        stopped at count+10 | 0+10 0x70 | time 10
        > memory 6 6
        6: [00, 00, 00, 62, 63, 00] changed [8..9]
        > globals
        0 MutableGlobal steps i64 10 changed
        1 ConstGlobal pi f64 3.25
        > changed
        [8..9]
        > locals
        0 Param to i32 3
        1 Local i i32 0
        2 Local - f32 0.0
        > labels
        0 loop $next to 1 carries 0 above 0
        1 func to 23 carries 0 above 0
        > step 7
        stopped at count+1 | 0+1 0x5f | time 17
        > changed
        []
        > locals
        0 Param to i32 3
        1 Local i i32 1 changed
        2 Local - f32 0.0
        > to count+10
        stopped at count+10 | 0+10 0x70 | time 26
        > changed
        [9..10]
        > memory 6 6
        6: [00, 00, 00, 03, 63, 00] changed [9..10]
        > memory 65534 10
        65534: [00, 00] changed []
        > memory 18446744073709551615 10
        18446744073709551615: [] changed []
        > run
        finished | - | time 56
        > memories
        0 Some("mem") 131072 bytes 2 pages max Some(2)
        > changed
        [10..11]
        > memory 65534 10
        65534: [00, 00, 00, 00, 00, 00, 00, 00, 00, 00] changed []
        > memory 131070 10
        131070: [00, 00] changed []
        "#,
    );
}

#[test]
fn a_program_that_runs_for_ever_can_be_paused() {
    check(
        r#"(module (func (export "_start") (local i32)
             loop local.get 0 i32.const 1 i32.add local.set 0 br 0 end))"#,
        "",
        "
        > run 1000
        running, now at _start+5 | 0+5 0x2e | time 1000
        > go 1000
        running, now at _start+5 | 0+5 0x2e | time 2000
        > pause
        paused at _start+5 | 0+5 0x2e | time 2000
        > go 1000
        paused at _start+5 | 0+5 0x2e | time 2000
        > locals
        0 Local - i32 400 changed
        > step
        stopped at _start+1 | 0+1 0x27 | time 2001
        > out 500
        running, now at _start+1 | 0+1 0x27 | time 2501
        > over
        stopped at _start+2 | 0+2 0x29 | time 2502
        > run 7
        running, now at _start+4 | 0+4 0x2c | time 2509
        > break _start+3
        set
        > go
        breakpoint at _start+3, hit once | 0+3 0x2b | time 2513
        > go
        breakpoint at _start+3, hit once | 0+3 0x2b | time 2513
        ",
    );
}

#[test]
fn traps_say_what_happened_and_leave_the_state_to_be_seen() {
    check(
        r#"(module (memory 1)
             (func $div (param $a i32) (param $b i32) (result i32)
               local.get $a local.get $b i32.div_s)
             (func (export "div") (param i32 i32) (result i32)
               i32.const 7 local.get 0 local.get 1 call $div i32.add)
             (func (export "load") (param i32) (result i64) local.get 0 i64.load offset=16))"#,
        "div 1 0",
        "
        > run
        trap: integer divide by zero: 1 divided by 0 (i32.div_s at offset 0x3a) | 0+2 0x3a | time 6
        > frames
        #0 div+2
        #1 div+3
        > stack
        i32 1 <- local.get $a
        i32 0 <- local.get $b
        > stack 1
        i32 7 <- i32.const 7
        > step
        trap: integer divide by zero: 1 divided by 0 (i32.div_s at offset 0x3a) | 0+2 0x3a | time 6
        > over
        trap: integer divide by zero: 1 divided by 0 (i32.div_s at offset 0x3a) | 0+2 0x3a | time 6
        > restart
        at the entry of div | 1+0 0x3e | time 0
        > run 3
        running, now at div+3 | 1+3 0x44 | time 3
        > out
        trap: integer divide by zero: 1 divided by 0 (i32.div_s at offset 0x3a) | 0+2 0x3a | time 6
        ",
    );
}

#[test]
fn vectors_are_read_as_the_instruction_that_made_them_means() {
    check(
        r#"(module (func (export "f") (param v128)
             local.get 0 v128.const f64x2 0.5 -1
             local.get 0 local.get 0 i16x8.sub
             local.get 0 local.get 0 f32x4.eq
             unreachable))"#,
        "f 0x3f800000_00000002",
        "
        > run
        trap: unreachable (unreachable at offset 0x40) | 0+8 0x40 | time 8
        > stack
        v128 i32x4 2 1065353216 0 0 <- local.get 0
        v128 i32x4 0 1071644672 0 -1074790400 <- v128.const i32x4 0x00000000 0x3fe00000 0x00000000 0xbff00000
        v128 i16x8 0 0 0 0 0 0 0 0 <- i16x8.sub
        v128 i32x4 -1 -1 -1 -1 <- f32x4.eq
        ",
    );
}

#[test]
fn a_wait_that_nobody_ends_is_told() {
    check(
        r#"(module (memory 1 1 shared) (func (export "f") (result i32)
             (memory.atomic.wait32 (i32.const 8) (i32.const 0) (i64.const -1))))"#,
        "f",
        "
        > run
        waits for ever: address 0x8 holds 0, there is no timeout, and no other thread to wake \
this one (memory.atomic.wait32 at offset 0x2b) | 0+3 0x2b | time 3
        > stack
        i32 8 <- i32.const 8
        i32 0 <- i32.const 0
        i64 -1 <- i64.const -1
        ",
    );
}

/// Asks for a name and greets it.
const GREET: &str = r#"(module
  (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\20\00\00\00\10\00\00\00")
  (data (i32.const 32) "name?\0a")
  (func (export "_start")
    i32.const 4 i32.const 6 i32.store
    i32.const 1 i32.const 0 i32.const 1 i32.const 8 call $write drop
    i32.const 4 i32.const 16 i32.store
    i32.const 0 i32.const 0 i32.const 1 i32.const 8 call $read drop
    i32.const 4 i32.const 8 i32.load i32.store
    i32.const 2 i32.const 0 i32.const 1 i32.const 8 call $write
    i32.const 3 i32.add call $exit))"#;

#[test]
fn a_program_waits_for_input_and_ends_with_its_code() {
    check(
        GREET,
        "",
        r#"
        > functions
        0 read (i32, i32, i32, i32) -> (i32) imported
        1 write (i32, i32, i32, i32) -> (i32) imported
        2 exit (i32) -> () imported
        3 _start () -> ()
        > run
        waiting for standard input | 3+16 0xc7 | time 17
        > output
        Stdout "name?\n" at 8
        > go
        waiting for standard input | 3+16 0xc7 | time 17
        > step
        waiting for standard input | 3+16 0xc7 | time 17
        > frames
        #0 read+0
        #1 _start+16
        > feed Ada
        > go
        stopped at _start+18 | 3+18 0xca | time 18
        > run
        exited with code 3 | 3+29 0xe1 | time 30
        > output
        Stdout "name?\n" at 8
        Stderr "Ada" at 27
        > calls
        8: fd_write(1, [{0x20, 6, "name?\n"}]) = 0, nwritten 6
        17: fd_read(0, [{0x20, 16, "Ada"}]) = 0, nread 3
        27: fd_write(2, [{0x20, 3, "Ada"}]) = 0, nwritten 3
        30: proc_exit(3)
        > run
        exited with code 3 | 3+29 0xe1 | time 30
        > restart
        at the entry of _start | 3+0 0xa6 | time 0
        > over 1
        stopped at _start+1 | 3+1 0xa8 | time 1
        > close
        > run
        exited with code 3 | 3+29 0xe1 | time 30
        > output
        Stdout "name?\n" at 8
        "#,
    );
}

#[test]
fn a_restart_gives_the_same_states_at_the_same_times() {
    for (text, invoke) in [(FACT, "fact 6"), (STATE, "count 4"), (GREET, "")] {
        let mut session = Session::open(program(text), options(invoke)).unwrap();
        session.close_input();
        let mut hashes = vec![session.state_hash()];
        while !session.step_instruction(1).is_finished() {
            assert_eq!(session.status().time, hashes.len() as u64);
            hashes.push(session.state_hash());
        }
        let end = session.status().clone();
        assert!(hashes.len() > 20, "{}", end.text);
        session.restart();
        session.close_input();
        assert_eq!(session.state_hash(), hashes[0]);
        // Other ways to the same times.
        let mut random = Random(7);
        while !session.status().is_finished() {
            match random.below(3) {
                0 => session.step_over(1 + random.below(9) as u64),
                1 => session.step_instruction(1 + random.below(5) as u64),
                _ => session.resume(1 + random.below(9) as u64),
            };
            if !session.status().is_finished() {
                let time = session.status().time as usize;
                assert_eq!(session.state_hash(), hashes[time], "at time {time}");
            }
        }
        assert_eq!(*session.status(), end);
    }
}

#[test]
fn no_commands_in_any_order_panic_or_hang() {
    let spin = "(module (func (export \"_start\") loop br 0 end))";
    let verbs = [
        "step",
        "over",
        "out",
        "line",
        "run",
        "go",
        "pause",
        "restart",
        "where",
        "to",
        "break",
        "feed",
        "close",
        "breaks",
        "frames",
        "stack",
        "labels",
        "locals",
        "globals",
        "memories",
        "memory",
        "changed",
        "tables",
        "table",
        "output",
        "calls",
        "functions",
        "code",
    ];
    let places = ["0", "1", "fact+3", "count+10", "@0x60", "_start+2", "3", "nowhere", "1+7"];
    for (text, invoke) in [(FACT, "fact 9"), (STATE, "count 9"), (GREET, ""), (spin, "")] {
        let mut session = Session::open(program(text), options(invoke)).unwrap();
        let mut random = Random(invoke.len() as u64 + 1);
        for _ in 0..2_500 {
            let verb = verbs[random.below(verbs.len())];
            let command = match verb {
                "to" | "break" | "feed" => {
                    format!("{verb} {}", places[random.below(places.len())])
                }
                "code" => "code 0".to_owned(),
                "memory" | "table" => {
                    let huge = [0, 1, 65_535, u64::from(u32::MAX), u64::MAX];
                    let mut number = || huge[random.below(5)];
                    format!("{verb} {} {} {}", number(), number() % 100, number() % 1000)
                }
                _ => format!("{verb} {}", random.below(40)),
            };
            execute(&mut session, &command);
        }
    }
}

#[test]
fn what_cannot_be_opened_says_why() {
    let error = |bytes: &[u8], invoke: &str| {
        let program = Program { name: "x".to_owned(), bytes: Arc::from(bytes) };
        Session::open(program, options(invoke)).unwrap_err().to_string()
    };
    let fact = encode(FACT);
    let cases = [
        (error(&fact[..fact.len() - 3], "fact 1"), "offset"),
        (error(b"\0asm\x0d\0\x01\0", ""), "this is a component; expected a core module"),
        (error(&fact, ""), "name one of its exports: `fact` (i32) -> (i32)"),
        (error(&fact, "fac 1"), "no function is exported as `fac`; expected one of: `fact`"),
        (error(&fact, "fact"), "`fact` takes 1 argument (i32), but 0 were given"),
        (error(&fact, "fact x"), "argument 1 of `fact`: `x` is not a value of type i32"),
        (error(&encode("(module)"), ""), "nothing to run"),
        (error(&encode(r#"(module (import "a" "b" (func (param f32))))"#), ""), "`a`"),
    ];
    for (message, part) in cases {
        assert!(message.contains(part), "{message:?} has no {part:?}");
    }
}

#[test]
fn file_offsets_find_their_instructions() {
    let mut session = Session::open(program(FACT), options("fact 1")).unwrap();
    let code = session.code(ModuleId(0), FuncIdx(0));
    for pair in code.windows(2) {
        let (this, next) = (pair[0].place, pair[1].place);
        for offset in this.file_offset.0..next.file_offset.0 {
            assert_eq!(session.place_at(FileOffset(offset)), Some(this));
        }
    }
    assert_eq!(session.place_at(FileOffset(0)), None);
    assert_eq!(session.place_at(FileOffset(u64::MAX)), None);
}

/// What `find_place` makes of words: function and instruction, or the message.
#[track_caller]
fn check_places(text: &str, cases: &[(&str, &str)]) {
    let mut session = Session::open(program(text), options("_start")).unwrap();
    for (words, expect) in cases {
        let found = match session.find_place(words) {
            Ok(place) => format!("{}+{}", place.func, place.instr),
            Err(message) => message,
        };
        assert_eq!(&found, expect, "{words}");
    }
}

#[test]
fn places_are_found_by_offset_and_by_index() {
    let text = r#"(module (func $first) (func (export "_start") nop call $first))"#;
    let mut session = Session::open(program(text), options("_start")).unwrap();
    let place = session.find_place("1+1").unwrap();
    let offset = place.file_offset.0;
    for words in [format!("@{offset}"), format!("@{offset:#x}"), format!("{offset:#x}")] {
        assert_eq!(session.find_place(&words), Ok(place), "{words}");
    }
    check_places(
        text,
        &[
            ("0", "0+0"),
            ("first", "0+0"),
            ("$first", "0+0"),
            ("2", "no function 2; expected an index below 2"),
            ("99999999999", "no function 99999999999; expected an index below 2"),
            ("0x", "`0x` is no file offset; expected 0x1f3 or @499"),
            ("0x0", "no function has code at offset 0x0 of the file"),
            ("1+9", "_start has instructions 0 to 2, not 9"),
        ],
    );
}

#[test]
fn places_are_found_by_the_end_of_a_name() {
    check_places(
        r#"(module
          (func $_ZN5hello4main17h0123456789abcdefE)
          (func (export "_start") nop)
          (func $a::new) (func $b::new)
          (func $_Z3addii)
          (func $_ZNK5shape4areaEv))"#,
        &[
            ("hello::main", "0+0"),
            ("main", "0+0"),
            ("main+0", "0+0"),
            ("b::new", "3+0"),
            ("new", "2 functions are called `new`, such as `a::new`, `b::new`"),
            ("add", "4+0"),
            ("add(int, int)", "4+0"),
            ("area", "5+0"),
            ("ain", "no function is called `ain`; near it: `hello::main`"),
            ("_strat", "no function is called `_strat`; near it: `_start`"),
            ("zzzzzz", "no function is called `zzzzzz`"),
            ("", "no function is called ``"),
        ],
    );
}

/// A call over several lines, and a line with two statements.
const LINES: &str = r#"(module
  (func $double (param $n i32) (result i32)
    (i32.mul
      (local.get $n)
      (i32.const 2)))
  (func (export "_start") (local $x i32)
    (local.set $x (i32.const 4)) (nop)
    (local.set $x (call $double (local.get $x)))
    (drop (local.get $x))))"#;

/// Steps from line to line; gives the file, line and instruction of each stop.
fn line_steps(bytes: &[u8]) -> Vec<String> {
    let program = Program { name: "double.wat".to_owned(), bytes: Arc::from(bytes) };
    let mut session = Session::open(program, Options::default()).unwrap();
    let mut lines = Vec::new();
    while !session.status().is_finished() {
        let frame = session.frames(1).remove(0);
        let line = frame.source.unwrap();
        let code =
            session.code(frame.place.module, frame.place.func)[frame.place.instr.index()].clone();
        let name = code.text.split_whitespace().next().unwrap().to_owned();
        if let Some((range, text)) = code.source.zip(session.source_text()) {
            let shown = &text[range.start.0 as usize..range.end.0 as usize];
            assert!(name == "end" || shown.starts_with(&name), "{name} is not {shown:?}");
        }
        lines.push(format!("{}:{} {name}", line.file, line.line));
        assert!(line.column.unwrap() > 4);
        session.step_line(SLICE);
    }
    lines
}

#[test]
fn a_program_is_debugged_by_the_lines_of_its_text_or_of_its_debug_information() {
    let expect = [
        "double.wat:7 i32.const",
        "double.wat:8 local.get",
        "double.wat:4 local.get",
        "double.wat:5 i32.const",
        "double.wat:3 i32.mul",
        "double.wat:5 end",
        "double.wat:8 local.set",
        "double.wat:9 local.get",
    ];
    assert_eq!(line_steps(LINES.as_bytes()), expect);
    let mut buffer = wast::parser::ParseBuffer::new(LINES).unwrap();
    buffer.track_instr_spans(true);
    let mut wat = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap();
    let wast::Wat::Module(module) = &mut wat else { panic!("a module") };
    let mut options = wast::core::EncodeOptions::new();
    let kind = wast::core::GenerateDwarf::Full;
    options.dwarf(std::path::Path::new("double.wat"), LINES, kind);
    // The `wast` crate's rows: an `end` has none of its own, and `nop` that of the next line.
    let expect = [
        "./double.wat:7 i32.const",
        "./double.wat:8 nop",
        "./double.wat:4 local.get",
        "./double.wat:5 i32.const",
        "./double.wat:3 i32.mul",
        "./double.wat:8 local.set",
        "./double.wat:9 local.get",
    ];
    assert_eq!(line_steps(&options.encode_module(module).unwrap()), expect);
}

#[test]
fn errors_in_text_show_their_lines() {
    let text = "(module\n  (func\n\tlocal.get $nobody)\n  (func (result i32) nop))";
    let program = Program { name: "x.wat".to_owned(), bytes: Arc::from(text.as_bytes()) };
    let message = Session::open(program, Options::default()).unwrap_err().to_string();
    assert!(message.starts_with("3:12: "), "{message}");
    assert!(message.contains("\n    3 |  local.get $nobody)\n      |            ^\n"), "{message}");
    assert!(message.contains("\n4:"), "{message}");
}

#[test]
fn the_sample_computes_what_it_says() {
    let mut session = Session::open(super::sample::program(), Options::default()).unwrap();
    let status = session.resume(SLICE).clone();
    assert_eq!(status.text, "finished");
    assert!(status.time < 600, "{} instructions are too many to follow", status.time);
    assert_eq!(session.output()[0].bytes, b"1! to 5! = 1 2 6 24 120\n");
    let table: Vec<u8> = [1u32, 2, 6, 24, 120].iter().flat_map(|it| it.to_le_bytes()).collect();
    assert_eq!(session.read_memory(0, 16, 20).bytes, table);
    assert_eq!(session.host_calls().len(), 1);
}
