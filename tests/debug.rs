//! The debugger where there is no terminal: the sample's trace, and what stands in for the verb.

use std::process::{Command, Output, Stdio};

fn wasmscope(words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wasmscope"));
    command.stdin(Stdio::null()).args(words).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn without_arguments_the_sample_is_traced() {
    let output = wasmscope(&[]);
    assert!(output.status.success());
    let text = stdout(&output);
    let lines: Vec<&str> = text.lines().collect();
    assert!((40..=60).contains(&lines.len()), "{} lines", lines.len());
    assert!(lines.iter().all(|line| *line == line.trim_end()), "{text}");
    for part in [
        "call $factorial",
        "enters factorial(n = 1)",
        "back in main with 1",
        "memory[16] = 01",
        "end = 59",
        "fd_write(1, [{0x30, 24, \"1! to 5! = 1 2 6 24 120\\n\"}]) = 0",
        "output:  1! to 5! = 1 2 6 24 120",
        "result:  finished; 491 instructions executed",
    ] {
        assert!(text.contains(part), "no {part:?} in\n{text}");
    }
    // The notes stand in one column.
    let column = lines.iter().find_map(|line| line.find("what happened")).unwrap();
    let note = lines.iter().find_map(|line| line.find("enters factorial")).unwrap();
    assert_eq!(note, column);
}

#[test]
fn a_file_without_a_verb_is_dumped_in_a_pipe() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/analyzer/src/debug/sample.wat");
    let (bare, dump) = (wasmscope(&[path]), wasmscope(&["dump", path]));
    assert!(bare.status.success() && stdout(&bare).contains("factorial"));
    assert_eq!(stdout(&bare), stdout(&dump));
    let missing = wasmscope(&["no-such-file.wasm"]);
    assert_eq!(missing.status.code(), Some(3));
}

#[test]
fn the_debugger_asks_for_a_terminal() {
    let output = wasmscope(&["debug"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("needs a terminal"));
}
