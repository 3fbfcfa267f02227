//! `wasmscope test`: what a user sees of scripts, by the built program.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::{fs, str};

const SCRIPT: &str = r#"(module (func (export "add") (param i32 i32) (result i32)
    (i32.add (local.get 0) (local.get 1))))
(assert_return (invoke "add" (i32.const 1) (i32.const 2)) (i32.const 3))
(assert_return (invoke "add" (i32.const 1) (i32.const 2)) (i32.const 4))
(module (func (export "f") (result i32)))
(invoke "f")
(invoke "f")
"#;

/// A directory of its own for one test, with some files in it.
fn directory(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("script").join(name);
    // What an earlier run has left would be found, too.
    let _ = fs::remove_dir_all(&dir);
    for (file, content) in files {
        let path = dir.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    dir
}

fn run(dir: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wasmscope"));
    command.current_dir(dir).stdin(Stdio::null()).arg("test").args(args).output().unwrap()
}

/// Runs it and compares standard output, the first line of standard error, and the exit code.
fn check(dir: &Path, args: &[&str], (out, error, code): (&str, &str, i32)) {
    let output = run(dir, args);
    assert_eq!(str::from_utf8(&output.stdout).unwrap(), out, "{args:?}");
    let told = str::from_utf8(&output.stderr).unwrap();
    assert_eq!(told.lines().next().unwrap_or_default(), error, "{args:?}");
    assert_eq!(output.status.code(), Some(code), "{args:?}");
}

#[test]
fn failures_are_told_with_their_place() {
    let dir = directory("failures", &[("a.wast", SCRIPT.as_bytes())]);
    let expect = "\
a.wast:4:2: assert_return failed: expected (i32.const 4), found (i32.const 3)
  | (assert_return (invoke \"add\" (i32.const 1) (i32.const 2)) (i32.const 4))
  |  ^^^^^^^^^^^^^
a.wast:5:2: module failed: expected a module that can be instantiated, found an error at 5:40: type mismatch: expected i32, found no operand
  | (module (func (export \"f\") (result i32)))
  |  ^^^^^^
a.wast:6:2: invoke not run: it needs what line 5 should have made, which failed
a.wast: 1 more directive not run for this reason
a.wast: 2 passed, 2 failed, 2 not run
";
    check(&dir, &["a.wast"], (expect, "", 1));
}

#[test]
fn passing_directives_are_told_when_asked() {
    let script = "(module (global (export \"g\") f32 (f32.const nan)))\n(assert_return (get \"g\") (f32.const nan:canonical))";
    let dir = directory("verbose", &[("a.wat", script.as_bytes())]);
    let expect = "\
a.wat:1:2: module passed: instantiated
a.wat:2:2: assert_return passed: (f32.const nan)
a.wat: 2 passed
";
    check(&dir, &["--verbose", "a.wat"], (expect, "", 0));
    check(&dir, &["a.wat"], ("a.wat: 2 passed\n", "", 0));
}

#[test]
fn directories_are_walked_in_order_however_many_jobs() {
    let module = b"(module)".as_slice();
    let files = [("d/b.wast", module), ("d/a/z.wast", module), ("d/c.txt", b""), ("e/f", b"")];
    let dir = directory("walk", &files);
    let expect = "d/a/z.wast: 1 passed\nd/b.wast: 1 passed\n2 files: 2 passed\n";
    for jobs in ["1", "2", "16"] {
        check(&dir, &["--jobs", jobs, "d"], (expect, "", 0));
    }
    check(&dir, &["e"], ("", "error: no .wast file lies in `e` or below it", 1));
}

#[test]
fn what_is_no_script_does_not_keep_the_others_from_running() {
    let files: [(&str, &[u8]); 5] = [
        ("bad.wast", b"\xff(module)"),
        ("cut.wast", b"(module)\n(assert_return (invoke \"f\""),
        ("empty.wast", b";; nothing\n"),
        ("good.wast", b"(module)"),
        ("m.wasm", b"\0asm\x01\0\0\0"),
    ];
    let dir = directory("mixed", &files);
    let no_text = "error: bad.wast:1:1: the byte 0xff is not UTF-8; expected text";
    let good = "good.wast: 1 passed\n2 files: 1 passed\n";
    check(&dir, &["bad.wast", "good.wast"], (good, no_text, 1));
    let cut = "\
cut.wast:2:1: syntax error: this parenthesis is never closed
  | (assert_return (invoke \"f\"
  | ^
cut.wast: 1 passed, 1 failed
";
    check(&dir, &["cut.wast"], (cut, "", 1));
    let empty = "error: empty.wast: no directive in it; expected (module …), (assert_return …) and the like";
    check(&dir, &["empty.wast"], ("", empty, 1));
    check(&dir, &["m.wasm"], ("", "error: m.wasm: this is a binary; expected a script as text", 1));
    let output = run(&dir, &["missing.wast", "good.wast"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(
        str::from_utf8(&output.stderr).unwrap().starts_with("error: cannot open `missing.wast`")
    );
    assert_eq!(run(&dir, &[]).status.code(), Some(2));
    assert_eq!(run(&dir, &["--jobs", "0", "good.wast"]).status.code(), Some(2));
}

#[test]
fn json_has_a_stable_shape() {
    let dir = directory("json", &[("a.wast", SCRIPT.as_bytes())]);
    let output = run(&dir, &["--json", "a.wast"]);
    assert_eq!(output.status.code(), Some(1));
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(document["format"], 1);
    assert_eq!((&document["passed"], &document["notRun"]), (&2.into(), &2.into()));
    let file = &document["files"][0];
    assert_eq!((&file["file"], &file["failed"]), (&"a.wast".into(), &2.into()));
    assert!(file["error"].is_null());
    let expect = serde_json::json!({
        "line": 4,
        "column": 2,
        "kind": "assert_return",
        "outcome": "failed",
        "expected": "(i32.const 4)",
        "actual": "(i32.const 3)",
    });
    assert_eq!(file["verdicts"][0], expect);
    assert_eq!(file["verdicts"].as_array().unwrap().len(), 4);
}

#[test]
fn budgets_and_features_are_the_users() {
    let script = "(module (func (export \"f\") (loop (br 0))) (func (param v128)))\n(invoke \"f\")";
    let dir = directory("budget", &[("a.wast", script.as_bytes())]);
    let expect = "\
a.wast:2:2: invoke failed: expected a return, found no end within the budget of 1000 operators
  | (invoke \"f\")
  |  ^^^^^^
a.wast: 1 passed, 1 failed
";
    check(&dir, &["--budget", "1000", "a.wast"], (expect, "", 1));
    let output = run(&dir, &["--features", "wasm1", "a.wast"]);
    let out = str::from_utf8(&output.stdout).unwrap();
    assert!(out.contains("an error at 1:2: SIMD support is not enabled"), "{out}");
}

#[test]
fn nesting_and_length_end_nothing_but_the_script() {
    let deep = |open: &str, close: &str, count: usize| {
        format!("(module){}{}(module)", open.repeat(count), close.repeat(count))
    };
    let blocks = format!("(module (func {}{}))", "(block ".repeat(100_000), ")".repeat(100_000));
    let files = [
        ("blocks.wast", blocks, "blocks.wast: 1 passed\n"),
        ("threads.wast", deep("(thread $t ", ")", 50_000), "syntax error: item nesting too deep"),
        ("open.wast", "(".repeat(200_000), "syntax error: this parenthesis is never closed"),
        ("line.wast", "(module)".repeat(20_000), "line.wast: 20000 passed\n"),
    ];
    for (name, text, expect) in files {
        let dir = directory("hostile", &[(name, text.as_bytes())]);
        let output = run(&dir, &[name]);
        let out = str::from_utf8(&output.stdout).unwrap();
        assert!(output.status.code().is_some_and(|code| code < 2), "{name}: {:?}", output.status);
        assert!(out.contains(expect), "{name}: {out}");
    }
}
