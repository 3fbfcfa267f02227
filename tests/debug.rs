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

/// What the debugger says of a file that it cannot debug, and the exit code.
fn refusal(name: &str, text: &str, words: &[&str]) -> (Option<i32>, String) {
    let folder = std::env::temp_dir().join(format!("wasmscope-debug-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    let path = path.to_str().unwrap();
    let output = wasmscope(&[&["debug"], words, &[path]].concat());
    std::fs::remove_file(path).unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    (output.status.code(), told.replace(path, name))
}

#[test]
fn a_line_that_cannot_be_debugged_is_told_without_a_terminal() {
    let script = "(module (func (export \"f\")))\n(assert_return (invoke \"f\"))\n";
    let check = |name: &str, text: &str, words: &[&str], expect: &str| {
        let (code, told) = refusal(name, text, words);
        assert_eq!((code, told.as_str()), (Some(1), format!("error: {expect}\n").as_str()));
    };
    check(
        "none.wast",
        script,
        &[],
        "cannot debug `none.wast`: it is a script: say the line of the directive to begin at, one \
         that calls a function, as in line 2 (--line NUMBER)",
    );
    check(
        "module.wast",
        script,
        &["--line", "1"],
        "cannot debug `module.wast`: the `module` in line 1 makes no call of its own; expected an \
         `invoke`, or an assertion about one, as in line 2",
    );
    check(
        "far.wast",
        script,
        &["--line=9"],
        "cannot debug `far.wast`: no directive stands in line 9; those near it that call a \
         function: line 2",
    );
    check(
        "text.wast",
        "(module)\n(invoke 5)",
        &["--line", "2"],
        "cannot debug `text.wast`:\ntext.wast:2:9: expected a string\n    2 | (invoke 5)\n      |         ^",
    );
    let (code, told) = refusal("good.wast", script, &["--line", "2"]);
    assert_eq!(code, Some(2));
    assert!(told.contains("needs a terminal"), "{told}");
    for words in
        [&["--line", "0"][..], &["--line", "1", "--invoke", "f"], &["--line", "1", "--stub"]]
    {
        assert_eq!(refusal("usage.wast", script, words).0, Some(2), "{words:?}");
    }
}
