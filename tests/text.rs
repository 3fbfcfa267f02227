//! `.wat` files through the verbs: what is right runs, what is wrong is shown where it stands.

use std::path::PathBuf;
use std::process::{Command, Output};

/// Runs the binary on a text file of this test's own, in its folder, so that names are short.
fn wasmscope(name: &str, text: &str, args: &[&str]) -> Output {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(folder.join(name), text).unwrap();
    let binary = env!("CARGO_BIN_EXE_wasmscope");
    Command::new(binary).args(args).current_dir(folder).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

const FIB: &str = "(module
  (func $fib (export \"fib\") (param $n i32) (result i32)
    (if (result i32) (i32.lt_u (local.get $n) (i32.const 2))
      (then (i32.const 1))
      (else (i32.add (call $fib (i32.sub (local.get $n) (i32.const 1)))
                     (call $fib (i32.sub (local.get $n) (i32.const 2))))))))
";

#[test]
fn text_runs() {
    let output = wasmscope("fib.wat", FIB, &["run", "fib.wat", "--invoke", "fib", "10"]);
    assert_eq!((stdout(&output).as_str(), stderr(&output).as_str()), ("89\n", ""));
}

#[test]
fn what_does_not_validate_is_told_with_its_line_before_it_runs() {
    let text = "(module\n  (func (export \"f\") (result i32)\n    i64.const 1))\n";
    let output = wasmscope("typed.wat", text, &["run", "typed.wat", "--invoke", "f"]);
    assert_eq!(output.status.code(), Some(1));
    let shown = stderr(&output);
    assert!(shown.contains("typed.wat:3:16: type mismatch: expected i32, found i64"), "{shown}");
}

#[test]
fn nesting_of_100_000_is_no_trouble() {
    let depth = 100_000;
    let flat = format!("(module (func {}{}))", "(block ".repeat(depth), ")".repeat(depth));
    let folded = format!(
        "(module (func (export \"f\") (result i32) {}(i32.const 0){}))",
        "(i32.eqz ".repeat(depth),
        ")".repeat(depth)
    );
    for text in [&flat, &folded] {
        for verb in ["validate", "dump"] {
            let output = wasmscope("deep.wat", text, &[verb, "deep.wat"]);
            assert!(output.status.success(), "{verb}: {}", stderr(&output));
        }
    }
    let output = wasmscope("deep.wat", &folded, &["run", "deep.wat", "--invoke", "f"]);
    assert_eq!(stdout(&output), "0\n");
    let output = wasmscope("deep.wat", &"(".repeat(depth), &["validate", "deep.wat"]);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_trap_in_a_text_is_shown_in_its_line() {
    let text = "(module
  (func $div (param i32 i32) (result i32)
    (i32.div_s (local.get 0) (local.get 1)))
  (func (export \"f\") (result i32) (call $div (i32.const 1) (i32.const 0))))
";
    let output = wasmscope("div.wat", text, &["run", "div.wat", "--invoke", "f"]);
    assert_eq!(output.status.code(), Some(134));
    let shown = stderr(&output);
    for part in [
        "div at offset 0x2a in div.wat:3:6\n",
        "    (i32.div_s (local.get 0) (local.get 1)))\n  |      ^^^^^^^^^",
        "f at offset 0x32 in div.wat:4:36",
    ] {
        assert!(shown.contains(part), "`{part}` in:\n{shown}");
    }
}

#[test]
fn what_is_neither_verb_nor_file_is_told_so() {
    let check = |args: &[&str], expect: &str| {
        let output = wasmscope("there.wat", "(module)", args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(stderr(&output).contains(expect), "{args:?}: {}", stderr(&output));
    };
    check(&["valdate"], "`valdate` is neither a verb nor a file; did you mean `validate`?");
    check(&["valdate", "there.wat"], "did you mean `validate`?");
    check(&["there.wat", "1"], "`wasmscope run there.wat …` runs it with them");
}
