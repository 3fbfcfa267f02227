//! Scripts through the door: what a reader is told about each directive.

use super::*;

/// Runs a script and compares its verdicts, one a line, with what stands in the text as
/// `;; line:column: …` comments at its end.
fn check(script: &str, expect: &str) {
    let options = Options { budget: 10_000, ..Options::default() };
    let lines: Vec<String> =
        Script::new(script, &options).map(|verdict| verdict.to_string()).collect();
    let expect: Vec<&str> = expect.trim().lines().map(str::trim).collect();
    assert_eq!(lines, expect);
}

const ADD: &str = r#"(module $m (global (export "g") i32 (i32.const 7))
  (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func (export "loop") (loop (br 0)))
  (func (export "div") (result i32) (i32.div_s (i32.const 1) (i32.const 0)))
  (func (export "two") (result f32 f64) (f32.const nan) (f64.const 0.5)))"#;

fn with_add(rest: &str, expect: &str) {
    let expect = format!("1:2: module passed: instantiated\n{expect}");
    check(&format!("{ADD}\n{rest}"), &expect);
}

#[test]
fn results_are_compared_and_told_as_text() {
    with_add(
        r#"(assert_return (invoke "add" (i32.const 1) (i32.const 2)) (i32.const 3))
        (assert_return (invoke "add" (i32.const 1) (i32.const 2)) (i32.const 4))
        (assert_return (invoke $m "two") (f32.const nan:canonical) (f64.const 0.25))
        (assert_return (invoke "two") (either (f32.const 1) (f32.const nan:arithmetic)) (f64.const 0.5))
        (assert_return (get "g") (i32.const 7))
        (get $m "g")
        (assert_return (get "g"))
        (invoke "loop")"#,
        "6:2: assert_return passed: (i32.const 3)
        7:10: assert_return failed: expected (i32.const 4), found (i32.const 3)
        8:10: assert_return failed: expected (f32.const nan:canonical) (f64.const 0.25), found (f32.const nan) (f64.const 0.5)
        9:10: assert_return passed: (f32.const nan) (f64.const 0.5)
        10:10: assert_return passed: (i32.const 7)
        11:10: invoke passed: (i32.const 7)
        12:10: assert_return failed: expected no value, found (i32.const 7)
        13:10: invoke failed: expected a return, found no end within the budget of 10000 operators",
    );
}

#[test]
fn traps_are_compared_by_their_message() {
    with_add(
        r#"(assert_trap (invoke "div") "integer divide by zero")
        (assert_trap (invoke "div") "unreachable")
        (assert_return (invoke "div") (i32.const 1))
        (assert_trap (module (func $f unreachable) (start $f)) "unreachable")
        (assert_trap (invoke "add" (i32.const 1)) "unreachable")"#,
        "6:2: assert_trap passed: a trap: integer divide by zero: 1 divided by 0 (i32.div_s at offset 0x65)
        7:10: assert_trap failed: expected a trap: unreachable, found a trap: integer divide by zero: 1 divided by 0 (i32.div_s at offset 0x65)
        8:10: assert_return failed: expected (i32.const 1), found a trap: integer divide by zero: 1 divided by 0 (i32.div_s at offset 0x65)
        9:10: assert_trap passed: a trap: unreachable (unreachable at offset 0x1a)
        10:10: assert_trap failed: expected a trap: unreachable, found an error: `add` cannot be called: expected 2 arguments, found 1",
    );
}

#[test]
fn what_needs_a_failed_module_is_not_run() {
    check(
        r#"(module $a (func (export "f") (result i32) (i64.const 1)))
(invoke "f")
(register "a" $a)
(module (import "a" "f" (func)))
(assert_unlinkable (module (import "a" "f" (func))) "unknown import")
(invoke $b "f")
(module)
(invoke "f")"#,
        "1:2: module failed: expected a module that can be instantiated, found an error at 1:57: type mismatch: expected i32, found i64
        2:2: invoke not run: it needs what line 1 should have made, which failed
        3:2: register not run: it needs what line 1 should have made, which failed
        4:2: module not run: it needs what line 3 should have made, which failed
        5:2: assert_unlinkable not run: it needs what line 3 should have made, which failed
        6:2: invoke failed: expected a return, found an error: there is no module `$b`
        7:2: module passed: instantiated
        8:2: invoke failed: expected a return, found an error: no function is exported as `f`",
    );
}

#[test]
fn refusals_carry_what_was_said() {
    check(
        r#"(assert_invalid (module (func (result i32))) "type mismatch")
(assert_invalid (module) "type mismatch")
(assert_malformed (module quote "(func") "unclosed")
(assert_malformed (module binary "\00asm\01") "unexpected end")
(assert_malformed (module quote "(func)") "x")
(assert_unlinkable (module (import "spectest" "memory" (memory 9))) "incompatible import type")
(assert_unlinkable (module (import "spectest" "memory" (memory 1))) "incompatible import type")
(assert_malformed_custom (module binary "\00asm\01\00\00\00" "\00\05\04name") "x")
(assert_malformed_custom (module binary "\00asm\01\00\00\00" "\00\08\09producers") "x")"#,
        "1:2: assert_invalid passed: at offset 0x18: type mismatch: expected i32 but nothing on stack
        2:2: assert_invalid failed: expected an invalid module: type mismatch, found a valid module
        3:2: assert_malformed passed: expected `)`
        4:2: assert_malformed passed: at offset 0x5: the file ends inside the header; expected 4 bytes of magic number and 4 of version
        5:2: assert_malformed failed: expected a malformed module: x, found a valid module
        6:2: assert_unlinkable passed: incompatible import type for `spectest` `memory` at offset 0xb: expected a memory of 9 or more pages, found a memory of 1 to 2 pages
        7:2: assert_unlinkable failed: expected a link error: incompatible import type, found a module that links
        8:2: assert_malformed_custom failed: expected a malformed custom section: x, found a module with good custom sections
        9:2: assert_malformed_custom passed: at offset 0xb: unexpected end-of-file",
    );
}

#[test]
fn text_that_is_no_script_is_a_failure_of_its_own() {
    check(
        "(module)\n(assert_return (invoke 7))\n(assert_nothing)\n  (module $m (func $f (param i33)))\n(invoke $m \"f\")\n)",
        "1:2: module passed: instantiated
        2:24: syntax error: expected a string
        3:2: syntax error: `assert_nothing` begins no directive
        4:30: syntax error: unexpected token, expected one of: `i32`, `i64`, `f32`, `f64`, `v128`, `funcref`, `externref`, `exnref`, `contref`, `anyref`, `eqref`, `structref`, `arrayref`, `i31ref`, `nullfuncref`, `nullexternref`, `nullexnref`, `nullcontref`, `nullref`, lparen
        5:2: invoke not run: it needs what line 4 should have made, which failed
        6:1: syntax error: a parenthesis too many",
    );
}

#[test]
fn threads_run_in_order_and_see_what_they_share() {
    check(
        r#"(module $mem (memory (export "m") 1 1 shared) (func (export "f") (result i32) (i32.load (i32.const 0))))
(thread $t (shared (module $mem))
  (register "mem" $mem)
  (module (memory (import "mem" "m") 1 1 shared) (func (export "w") (i32.store (i32.const 0) (i32.const 5))))
  (invoke "w"))
(wait $t)
(assert_return (invoke $mem "f") (i32.const 5))
(module (import "mem" "m" (memory 1 1 shared)))
(wait $u)"#,
        "1:2: module passed: instantiated
        2:2: thread passed: started
        3:4: register passed: registered as `mem`
        4:4: module passed: instantiated
        5:4: invoke passed: no value
        6:2: wait passed: at its end
        7:2: assert_return passed: (i32.const 5)
        8:2: module failed: expected a module that can be instantiated, found an error: unknown import `mem` `m` at offset 0xb: expected a shared memory of 1 to 1 pages
        9:2: wait failed: expected a thread `$u`, found no thread of this name was started",
    );
}

#[test]
fn definitions_become_instances_by_name() {
    check(
        r#"(module definition $d (global (export "g") (mut i32) (i32.const 1)) (func (export "s") (global.set 0 (i32.const 2))))
(module instance $i $d)
(module instance $j $d)
(invoke $i "s")
(assert_return (get $j "g") (i32.const 1))
(assert_return (get $i "g") (i32.const 2))
(module instance $k $e)"#,
        "1:2: module definition passed: defined
        2:2: module instance passed: instantiated
        3:2: module instance passed: instantiated
        4:2: invoke passed: no value
        5:2: assert_return passed: (i32.const 1)
        6:2: assert_return passed: (i32.const 2)
        7:2: module instance failed: expected a module that can be instantiated, found an error: there is no module definition `$e`",
    );
}

#[test]
fn components_are_not_run_and_fields_are_a_module() {
    check(
        "(component (core module))\n(invoke \"f\")",
        "1:2: component not run: components are not run; scripts of core modules are
        2:2: invoke not run: it needs what line 1 should have made, which failed",
    );
    check(";; fields\n(func) (memory 1)", "1:1: module passed: instantiated");
    check("", "");
}

#[test]
fn references_are_compared_by_what_they_are() {
    check(
        r#"(module
  (func $f (export "f") (result funcref) (ref.func $f))
  (func (export "e") (param externref) (result externref) (local.get 0)))
(assert_return (invoke "f") (ref.func))
(assert_return (invoke "f") (ref.func 0))
(assert_return (invoke "f") (ref.func 1))
(assert_return (invoke "e" (ref.extern 3)) (ref.extern 3))
(assert_return (invoke "e" (ref.extern 3)) (ref.extern 4))
(assert_return (invoke "e" (ref.null extern)) (ref.null extern))
(assert_return (invoke "e" (ref.null extern)) (ref.null func))
(assert_return (invoke "e" (ref.null extern)) (ref.null))"#,
        "1:2: module passed: instantiated
        4:2: assert_return passed: (ref.func $f)
        5:2: assert_return passed: (ref.func $f)
        6:2: assert_return failed: expected (ref.func 1), found (ref.func $f)
        7:2: assert_return passed: (ref.extern 3)
        8:2: assert_return failed: expected (ref.extern 4), found (ref.extern 3)
        9:2: assert_return passed: (ref.null extern)
        10:2: assert_return failed: expected (ref.null func), found (ref.null extern)
        11:2: assert_return passed: (ref.null extern)",
    );
}

#[test]
fn what_a_script_may_have_comes_on_top_of_spectest() {
    let options = Options { memory_pages: 3, ..Options::default() };
    let script = "(module (memory 3)) (module (memory 1)) (module (table 10000000 funcref))";
    let outcomes: Vec<Outcome> = Script::new(script, &options).map(|it| it.outcome).collect();
    // Memories of `spectest` leave some of their room: they have not grown.
    assert_eq!(outcomes, [Outcome::Passed, Outcome::Passed, Outcome::Passed]);
    let script = "(module (memory 3)) (module (memory 3))";
    let last = Script::new(script, &options).last().map(|it| it.to_string());
    let expect = "1:22: module failed: expected a module that can be instantiated, found an error: \
                  the module needs 8 memory pages in all; the limit is 7";
    assert_eq!(last.as_deref(), Some(expect));
}

#[test]
fn other_ends_of_an_action_are_told() {
    check(
        r#"(module (memory 1 1 shared) (tag $e (param i32))
  (func (export "t") (throw $e (i32.const 3)))
  (func (export "w") (drop (memory.atomic.wait32 (i32.const 0) (i32.const 0) (i64.const -1)))))
(assert_exception (invoke "t"))
(invoke "t")
(assert_exception (invoke "w"))"#,
        "1:2: module passed: instantiated
        4:2: assert_exception passed: an uncaught exception: e(3) (throw at offset 0x34)
        5:2: invoke failed: expected a return, found an uncaught exception: e(3) (throw at offset 0x34)
        6:2: assert_exception failed: expected an exception, found an action that waits for ever: address 0x0 holds 0, there is no timeout, and no other thread to wake this one (memory.atomic.wait32 at offset 0x3f)",
    );
}

/// Pieces that scripts are made of, also where they make no sense.
const PIECES: [&str; 48] = [
    "(",
    ")",
    "(module ",
    "(module $m ",
    "(module quote ",
    "(module binary ",
    "(module definition ",
    "(module instance $m ",
    "(register \"a\" $m)",
    "(invoke \"f\" ",
    "(invoke $m \"f\")",
    "(get \"g\")",
    "(assert_return ",
    "(assert_trap ",
    "(assert_invalid ",
    "(assert_malformed ",
    "(assert_unlinkable ",
    "(assert_exception ",
    "(assert_exhaustion ",
    "(thread $t (shared (module $m)) ",
    "(wait $t)",
    "(component ",
    "(func $f (export \"f\") (param i32) (result i32) ",
    "(import \"a\" \"f\" (func))",
    "(import \"spectest\" \"memory\" (memory 1))",
    "(memory (export \"m\") 1 1 shared)",
    "(global (export \"g\") i32 (i32.const 1))",
    "(i32.const 1)",
    "(f32.const nan:canonical)",
    "(v128.const i32x4 1 2 3 4)",
    "(ref.null func)",
    "(ref.extern 1)",
    "(ref.host 1)",
    "(ref.func 0)",
    "(either ",
    "\"unreachable\"",
    "\"\\00asm\\01\\00\\00\\00\"",
    "\"\\ff\"",
    "(; ;)",
    "(;",
    ";;\n",
    "(@a ",
    "\"",
    "(loop (br 0))",
    "unreachable",
    "(local.get 0)",
    "(start $f)",
    "(@custom \"n\" \"x\")",
];

#[test]
fn nonsense_is_judged_and_nothing_panics() {
    let options = Options { budget: 1_000, memory_pages: 4, ..Options::default() };
    let mut seed = 1u64;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    let mut kinds = std::collections::BTreeSet::new();
    for _ in 0..2_000 {
        let mut text = String::new();
        for _ in 0..random(24) {
            text.push_str(PIECES[random(PIECES.len())]);
        }
        if random(2) == 0 {
            text.push_str(
                &")".repeat(text.matches('(').count().saturating_sub(text.matches(')').count())),
            );
        }
        for verdict in Script::new(&text, &options) {
            assert!(verdict.range.end as usize <= text.len(), "{text}");
            kinds.insert(verdict.kind.word());
        }
    }
    assert!(kinds.len() >= 10, "{kinds:?}");
}
