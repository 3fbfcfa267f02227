//! Directives of scripts: where they begin, what is shown of the modules around them, how they end.

use super::*;

fn open(text: &str, line: u32) -> Result<Session, crate::debug::OpenError> {
    let program = Program { name: "test.wast".to_owned(), bytes: Arc::from(text.as_bytes()) };
    Session::open(program, Options { line: Some(line), ..Options::default() })
}

/// Runs the commands of a transcript in the directive of a line.
#[track_caller]
fn check_at(text: &str, line: u32, transcript: &str) {
    compare(&mut open(text, line).unwrap(), transcript);
}

#[track_caller]
fn check_error(text: &str, line: u32, expect: &str) {
    let found = open(text, line).unwrap_err().to_string();
    assert_eq!(found, expect, "line {line} of {text}");
}

/// Two modules, the second of which calls the first.
const LINKED: &str = r#"(module $counter
  (global $n (mut i32) (i32.const 5))
  (func (export "next") (param $by i32) (result i32)
    (global.set $n (i32.add (global.get $n) (local.get $by)))
    (global.get $n)))
(register "counter")
(module $user
  (import "counter" "next" (func $next (param i32) (result i32)))
  (import "spectest" "print_i32" (func $print (param i32)))
  (global $own i32 (i32.const 77))
  (func $twice (export "twice") (param $x i32) (result i32)
    (drop (call $next (local.get $x)))
    (call $print (call $next (local.get $x)))
    (call $next (i32.const 0))))
(invoke $counter "next" (i32.const 10))
(assert_return (invoke "twice" (i32.const 2)) (i32.const 19))
(assert_return (invoke $counter "next" (i32.const 1)) (i32.const 20))
(assert_return (get $user "none") (i32.const 20))
"#;

#[test]
fn a_directive_is_debugged_behind_all_that_stands_before_it() {
    check_at(
        LINKED,
        16,
        "
        > where
        at the entry of twice; line 16 expects (i32.const 19) | 2+0 0x58 | time 0
        > globals
        0 ConstGlobal own i32 77
        > locals
        0 Param x i32 2
        > step 2
        stopped at the start of next | 0+0 0x2b | time 2
        > lines
        next test.wast:4:30
        twice test.wast:12:12
        > globals
        0 MutableGlobal n i32 15
        > locals
        0 Param by i32 2
        > step 4
        stopped at next+4 | 0+4 0x32 | time 6
        > globals
        0 MutableGlobal n i32 17 changed
        > out
        stopped at twice+2 | 2+2 0x5c | time 8
        > globals
        0 ConstGlobal own i32 77
        > run
        finished, returned 19; line 16 expects (i32.const 19) | - | time 27
        > output
        Stdout \"19 : i32\\n\" at 18
        > calls
        18: print(19 : i32)
        > globals
        0 ConstGlobal own i32 77
        ",
    );
}

#[test]
fn a_restart_runs_what_stands_before_anew() {
    let mut session = open(LINKED, 16).unwrap();
    let (first, status) = (session.state_hash(), session.status().clone());
    let twice = session.find_place("next+1").unwrap();
    assert!(session.toggle_breakpoint(twice));
    for _ in 0..2 {
        assert_eq!(session.resume(SLICE).reason, Reason::Breakpoint);
        assert_eq!(session.restart(), &status);
        assert_eq!(session.state_hash(), first);
        assert!(session.output().is_empty());
    }
    let listing = session.code(twice.module, twice.func);
    let range = listing[1].source.clone().unwrap();
    let text = session.source_text().unwrap();
    assert_eq!(&text[range.start.0 as usize..range.end.0 as usize], "local.get $by");
    assert_eq!(session.functions().len(), 4);
}

#[test]
fn assertions_end_as_they_end() {
    let script = r#"(module (func (export "div") (param i32) (result i32)
        (i32.div_u (i32.const 1) (local.get 0)))
      (tag $t (param i32)) (func (export "throw") (throw $t (i32.const 3)))
      (func $deep (export "deep") (call $deep)))
      (assert_return (invoke "div" (i32.const 1)) (i32.const 9))
      (assert_trap
        (invoke "div" (i32.const 0))
        "integer divide by zero") (module definition binary "")
      (assert_exception (invoke "throw"))
      (assert_exhaustion (invoke "deep") "call stack exhausted")
      (invoke "div" (i32.const 2))"#;
    let end = |line| {
        let mut session = open(script, line).unwrap();
        assert_eq!(session.status().reason, Reason::Entry);
        session.resume(10_000_000).text.clone()
    };
    assert_eq!(end(5), "finished, returned 1; line 5 expects (i32.const 9)");
    for line in 6..=8 {
        let end = end(line);
        assert!(end.starts_with("trap: integer divide by zero"), "{end}");
        assert!(end.ends_with("; line 6 expects a trap: integer divide by zero"), "{end}");
    }
    assert!(end(9).ends_with("; line 9 expects an exception"), "{}", end(9));
    assert!(end(10).contains("call stack exhausted"), "{}", end(10));
    assert_eq!(end(11), "finished, returned 0");
}

#[test]
fn a_module_of_bytes_has_no_text_and_a_definition_has_its_own() {
    let script = r#"
      (module definition $d (func (export "f") (result i32) (i32.const 1)))
      (module definition $e (func (export "f") (result i32) (i32.const 1)))
      (module instance $i $e)
      (invoke $i "f")
      (module quote "(func (export \"f\") (nop))")
      (invoke "f")
      (module binary "\00asm" "\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00"
        "\07\05\01\01f\00\00" "\0a\04\01\02\00\0b")
      (invoke "f")"#;
    let line = |line| {
        let mut session = open(script, line).unwrap();
        assert_eq!(session.source_text(), Some(script));
        session.frames(1).remove(0).source.map(|source| source.line)
    };
    assert_eq!((line(5), line(7), line(10)), (Some(3), None, None));
}

#[test]
fn modules_in_threads_have_places_too() {
    let script = r#"(module $m (memory (export "m") 1 1 shared))
      (thread $t (shared (module $m))
        (register "m" $m)
        (module (memory (import "m" "m") 1 1 shared)
          (func (export "f") (i32.store8 (i32.const 0) (i32.const 7))))
        (invoke "f"))
      (wait $t)
      (module $n (func (export "f")))
      (invoke $n "f")"#;
    check_at(
        script,
        9,
        "
        > lines
        f test.wast:8:36
        > functions
        0 f () -> ()
        0 f () -> ()
        ",
    );
    let expect = "the `thread` in line 2 makes no call of its own; expected an `invoke`, or an assertion \
                  about one, as in line 9";
    check_error(script, 6, expect);
}

#[test]
fn a_call_that_is_the_hosts_just_ends() {
    let script = r#"(module (import "spectest" "print_f64_f64" (func (param f64 f64)))
      (export "p" (func 0)))
      (invoke "p" (f64.const 1.5) (f64.const nan))"#;
    check_at(
        script,
        3,
        "
        > step
        finished | - | time 0
        > output
        Stdout \"1.5 : f64\\nnan : f64\\n\" at 0
        ",
    );
}

#[test]
fn a_line_without_a_call_is_told_with_those_near_it() {
    let expected = "expected an `invoke`, or an assertion about one, as in lines 15, 16 and 17";
    check_error(LINKED, 3, &format!("the `module` in line 1 makes no call of its own; {expected}"));
    check_error(
        LINKED,
        6,
        &format!("the `register` in line 6 makes no call of its own; {expected}"),
    );
    check_error(
        LINKED,
        18,
        &format!("the `assert_return` in line 18 makes no call of its own; {expected}"),
    );
    check_error(
        LINKED,
        19,
        "no directive stands in line 19; those near it that call a function: lines 15, 16 and 17",
    );
    check_error(
        LINKED,
        u32::MAX,
        "no directive stands in line 4294967295; those near it that call a function: lines 15, 16 and 17",
    );
    check_error(
        "(module)",
        1,
        "the `module` in line 1 makes no call of its own; expected an `invoke`, or an \
                 assertion about one; nothing in this script calls a function",
    );
    check_error(
        "(func)",
        1,
        "the `module` in line 1 makes no call of its own; expected an `invoke`, or an \
                 assertion about one; nothing in this script calls a function",
    );
    check_error("", 1, "no directive stands in line 1; nothing in this script calls a function");
    let many: String = (0..20).map(|_| "(invoke \"f\")\n\n").collect();
    check_error(
        &many,
        20,
        "no directive stands in line 20; those near it that call a function: lines 17, 19, 21, 23 and 25",
    );
}

#[test]
fn a_script_that_does_not_come_there_says_why() {
    check_error(
        "(module\n(func)",
        9,
        "1:1: this parenthesis is never closed\n    1 | (module\n      | ^",
    );
    check_error(
        "(module)\n(register 1)\n(invoke \"f\")",
        3,
        "2:11: expected a string\n    2 | (register 1)\n      |           ^",
    );
    check_error(
        "(module)\n(invoke\n  \"f\" (i32.const x))",
        2,
        "3:18: expected a i32\n    3 |   \"f\" (i32.const x))\n      |                  ^",
    );
    check_error(
        "(module\n  (func (export \"f\") (result i32)))\n(invoke \"f\")",
        3,
        "the directive in line 3 needs what line 1 should have made, which failed (line 1: an error \
         at 2:34: type mismatch: expected i32, found no operand)",
    );
    check_error(
        "(module (func (export \"f\")))\n(invoke \"g\")",
        2,
        "the call in line 2 cannot be made: no function is exported as `g`",
    );
    check_error(
        "(module $m (import \"no\" \"f\" (func)))\n(register \"m\" $m)\n\
         (module (import \"m\" \"f\" (func)))\n(invoke \"f\")",
        4,
        "the directive in line 4 needs what line 3 should have made, which failed (line 1: an \
         error: unknown import `no` `f` at offset 0x11: expected a function () -> ())",
    );
    let endless = "(module (func (export \"f\") (loop (br 0))))\n(invoke \"f\")\n(invoke \"f\")";
    check_error(
        endless,
        3,
        "the `invoke` before it, in line 2: no end within the budget of 1073741824 operators",
    );
    assert_eq!(open(endless, 2).unwrap().resume(1000).reason, Reason::Running);
}

#[test]
fn a_script_asks_for_its_line() {
    let open = |name: &str, bytes: &[u8], line| {
        let program = Program { name: name.to_owned(), bytes: Arc::from(bytes) };
        let invoke = Some(Invoke { name: "f".to_owned(), args: Vec::new() });
        let session = Session::open(program, Options { line, invoke, ..Options::default() });
        session.map_or_else(|error| error.to_string(), |session| session.status().text.clone())
    };
    let script = b"(module (func (export \"f\")))\n(invoke \"f\")";
    let expect = "it is a script: say the line of the directive to begin at, one that calls a \
                  function, as in line 2";
    assert_eq!(open("a.WAST", script, None), expect);
    assert_eq!(open("a.wast", b";; x", None), "it is a script in which nothing calls a function");
    // A script may be just a module.
    assert_eq!(open("a.wast", b"(module (func (export \"f\")))", None), "at the entry of f");
    assert_eq!(open("a.wast", b"(func (export \"f\"))", None), "at the entry of f");
    let binary = "it is a binary, which has no lines; expected a script";
    assert_eq!(open("a.wasm", &encode("(module)"), Some(1)), binary);
    let bad = "the byte at offset 1 is not UTF-8; expected a script";
    assert_eq!(open("a.wast", b"(\xff", Some(1)), bad);
}

#[test]
fn no_text_and_no_line_panics() {
    let mut random = Random(7);
    for _ in 0..300 {
        let mut text = LINKED.as_bytes().to_vec();
        for _ in 0..1 + random.below(3) {
            let at = random.below(text.len());
            let from = random.below(LINKED.len());
            text[at] = LINKED.as_bytes()[from];
        }
        let text = String::from_utf8(text).unwrap();
        if let Ok(mut session) = open(&text, 1 + u32::try_from(random.below(20)).unwrap()) {
            session.step_instruction(5);
            session.frames(9);
            session.locals(0);
            session.operands(0);
            session.resume(1000);
            session.restart();
        }
    }
}
