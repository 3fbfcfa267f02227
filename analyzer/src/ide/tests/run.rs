//! What can be run, and what comes of it.

use std::sync::atomic::AtomicBool;

use super::*;
use crate::ide::run::{Ended, Wanted};
use crate::ide::runnables::Target;

fn file(text: &str, language: Language) -> File {
    let assertions = Some(Steps { directive: 1_000, script: 10_000 });
    File::new(text, Settings { assertions, ..settings(language) })
}

/// The words at which something can be run, with the parameters of functions.
fn check_runnables(text: &str, language: Language, expect: &[&str]) {
    let found: Vec<String> = file(text, language)
        .runnables()
        .iter()
        .map(|it| match &it.target {
            Target::Export { name, params } => {
                let params = params.as_ref().map_or("?".to_owned(), |it| it.join(" "));
                format!("{}: {name}({params})", spanned(text, it.span))
            }
            Target::Directive { invokes } => {
                format!("{}{}", spanned(text, it.span), if *invokes { " invokes" } else { "" })
            }
        })
        .collect();
    assert_eq!(found, expect, "{text}");
}

fn run_with(text: &str, name: &str, args: &[&str]) -> RunEnd {
    let args = args.iter().map(|it| (*it).to_owned()).collect();
    let wanted = Wanted::Export { name: name.to_owned(), args };
    file(text, Language::Wat).run_task(wanted).run(&AtomicBool::new(false))
}

/// A call with its arguments, and what is said of it.
fn check_run(text: &str, call: &[&str], ended: Ended, message: &str) -> RunEnd {
    let (name, args) = call.split_first().unwrap();
    let end = run_with(text, name, args);
    assert_eq!((end.ended, end.message.as_str()), (ended, message));
    end
}

/// Runs the directive at the cursor.
fn check_directive(text: &str, ended: Ended, message: &str) {
    let (text, at) = cursor(text);
    let task = file(&text, Language::Wast).run_task(Wanted::Directive(at));
    let end = task.run(&AtomicBool::new(false));
    assert_eq!((end.ended, end.message.as_str()), (ended, message));
}

#[test]
fn exported_functions_and_assertions_can_be_run() {
    check_runnables(
        "(module (type $t (func (param i64 funcref)))\n\
         (import \"a\" \"b\" (func (param f32)))\n\
         (func $f (export \"f\") (param i32 v128))\n\
         (func (type $t))\n\
         (func (export \"g\") (export \"h\"))\n\
         (export \"i\" (func 2)) (export \"j\" (func $f))\n\
         (memory (export \"m\") 1) (export \"none\" (func $none)))",
        Language::Wat,
        &["$f: f(i32 v128)", "func: g()", "func: h()", "export: i(i64 ref)", "export: j(i32 v128)"],
    );
    check_runnables(
        "(module (func (export \"f\"))) (invoke \"f\")\n(assert_return (invoke \"f\")) \
         (get \"g\") (assert_trap (module) \"x\") (assert_return (get \"g\")) \
         (assert_invalid (module) \"x\") (register \"a\")",
        Language::Wast,
        &["invoke invokes", "assert_return invokes", "get", "assert_trap", "assert_return"],
    );
}

const MODULE: &str = r#"(module
  (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func (export "none"))
  (func $div (export "div") (result i32)
    (i32.div_s (i32.const 1) (i32.const 0)))
  (func (export "loop") (loop (br 0))))"#;

#[test]
fn results_are_told() {
    check_run(MODULE, &["add", "2", "0x10"], Ended::Returned, "`add` returned (i32.const 18)");
    check_run(MODULE, &["none"], Ended::Returned, "`none` returned no value");
}

#[test]
fn a_trap_is_told_with_its_place() {
    let message = "`div` trapped: integer divide by zero: 1 divided by 0";
    let end = check_run(MODULE, &["div"], Ended::Trapped, message);
    assert_eq!(spanned(MODULE, end.span.unwrap()), "i32.div_s");
}

#[test]
fn an_endless_program_meets_a_bound() {
    let message = "`loop` did not end within 10000 operators";
    check_run(MODULE, &["loop"], Ended::Limit, message);
    let wanted = Wanted::Export { name: "loop".to_owned(), args: Vec::new() };
    let long = Some(Steps::default());
    let settings = Settings { assertions: long, ..settings(Language::Wat) };
    let end = File::new(MODULE, settings).run_task(wanted).run(&AtomicBool::new(true));
    assert_eq!(end.ended, Ended::Interrupted);
}

#[test]
fn what_is_missing_is_told() {
    let end = check_run(MODULE, &["add"], Ended::Arguments, "`add` takes 2 arguments: i32, i32");
    assert_eq!(end.params, ["i32", "i32"]);
    assert_eq!(run_with(MODULE, "add", &["x", "1"]).ended, Ended::Arguments);
    check_run(MODULE, &["none", "1"], Ended::Arguments, "`none` takes no arguments");
    check_run(MODULE, &["x"], Ended::Refused, "no function is exported as `x`");
    check_run(
        "(module (import \"env\" \"log\" (func (param i32))) (func (export \"f\")))",
        &["f"],
        Ended::Refused,
        "cannot be run: it imports `env` `log` (a function (i32) -> ()); nothing but WASI preview 1 \
         is there to be imported",
    );
    let end = run_with("(module (func (export \"f\") (call $g)))", "f", &[]);
    assert_eq!(end.ended, Ended::Refused);
    assert!(end.span.is_some() && end.message.starts_with("the text has an error: "));
    assert_eq!(run_with("(component)", "f", &[]).ended, Ended::Refused);
}

#[test]
fn wasi_is_an_empty_world_that_keeps_what_is_written() {
    let text = r#"(module
  (import "wasi_snapshot_preview1" "fd_write"
    (func $write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 3)
  (data (i32.const 0) "\10\00\00\00\05\00\00\00" "........" "hello")
  (data (i32.const 32) "\00\01\00\00\00\01\01\00")
  (func (export "hello") (result i32)
    (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
  (func (export "much") (result i32)
    (call $write (i32.const 2) (i32.const 32) (i32.const 1) (i32.const 8))))"#;
    let end = check_run(text, &["hello"], Ended::Returned, "`hello` returned (i32.const 0)");
    assert_eq!(end.output, "hello");
    let end = run_with(text, "much", &[]);
    assert_eq!((end.ended, end.output.len()), (Ended::Returned, limits::RUN_OUTPUT_BYTES));
}

#[test]
fn a_directive_is_run_with_what_it_needs() {
    let script = "(module (global (mut i32) (i32.const 0)) (func (export \"f\") (result i32)\n\
         (global.set 0 (i32.add (global.get 0) (i32.const 1))) (global.get 0)))\n\
         (invoke \"f\")\n(module $other (func (export \"l\") (loop (br 0))))\n(invoke \"l\")\n";
    let module = script.replacen("(module", "(module $m", 1);
    check_directive(
        &format!("{module}(assert_return (in$0voke $m \"f\") (i32.const 2))"),
        Ended::Returned,
        "passed: (i32.const 2)",
    );
    check_directive(
        &format!("{module}($0assert_return (invoke $m \"f\") (i32.const 3)) (invoke \"g\")"),
        Ended::Failed,
        "failed: expected (i32.const 3), found (i32.const 2)",
    );
    check_directive(
        &format!("{module}($0invoke $m \"g\")"),
        Ended::Failed,
        "failed: expected a return, found an error: no function is exported as `g`",
    );
    check_directive(
        &format!("{module}($0invoke \"l\")"),
        Ended::Refused,
        "not run: the script has executed 10000 operators",
    );
    check_directive("$0", Ended::Refused, "there is no directive here");
}
