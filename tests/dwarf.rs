//! `wasmscope dwarf` and `wasmscope addr2line` over a module that the `wast` crate equips.

use std::path::PathBuf;
use std::process::{Command, Output};

const TEXT: &str = "(module
  (func $add (export \"add\") (param i32 i32) (result i32)
    local.get 0
    local.get 1
    i32.add)
  (func $main
    (drop (call $add (i32.const 1) (i32.const 2)))))
";

fn encode(dwarf: bool) -> Vec<u8> {
    let mut buffer = wast::parser::ParseBuffer::new(TEXT).unwrap();
    buffer.track_instr_spans(true);
    let mut wat = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap();
    let wast::Wat::Module(module) = &mut wat else { panic!("a module") };
    let mut options = wast::core::EncodeOptions::new();
    if dwarf {
        options.dwarf("add.wat".as_ref(), TEXT, wast::core::GenerateDwarf::Full);
    }
    options.encode_module(module).unwrap()
}

/// A file of this test's own.
fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn wasmscope(verb: &str, path: &PathBuf, rest: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wasmscope")).arg(verb).arg(path).args(rest).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn units_functions_and_lines_are_listed() {
    let path = file("dwarf-lines.wasm", &encode(true));
    let output = wasmscope("dwarf", &path, &["--lines"]);
    let text = stdout(&output);
    assert!(output.status.success(), "{text}");
    for part in ["1 units", "add.wat:2", "add.wat:6", "4:5", "end of sequence"] {
        assert!(text.contains(part), "`{part}` in:\n{text}");
    }
}

#[test]
fn json_says_the_same() {
    let path = file("dwarf-none-such.wasm", &encode(true));
    let output = wasmscope("dwarf", &path, &["--unit", "nobody.c"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("0 of 1 units have `nobody.c` in their name"));
    let path = file("dwarf-json.wasm", &encode(true));
    let json: serde_json::Value =
        serde_json::from_str(&stdout(&wasmscope("dwarf", &path, &["--json"]))).unwrap();
    let unit = &json["modules"][0]["units"][0];
    assert_eq!(unit["functions"][0]["name"], "add");
    assert_eq!(unit["functions"][1]["line"], 6);
    assert!(unit["lines"].as_array().unwrap().len() > 6);
}

#[test]
fn an_offset_is_found_in_both_spaces() {
    let bytes = encode(true);
    let path = file("addr2line.wasm", &bytes);
    // The body of `add`: no locals, `local.get 0`, `local.get 1`, `i32.add`, `end`.
    let body = bytes.windows(7).position(|w| w == [0, 0x20, 0, 0x20, 1, 0x6a, 0x0b]).unwrap();
    let by_file = stdout(&wasmscope("addr2line", &path, &[&format!("{:#x}", body + 5)]));
    assert!(by_file.contains("bytes from the start of the file"), "{by_file}");
    assert!(by_file.contains("in function 0 `add`"), "{by_file}");
    assert!(by_file.contains("add.wat:5:5"), "{by_file}");
    // The code section's content begins with the count of bodies and the size of this one.
    let by_code = stdout(&wasmscope("addr2line", &path, &["--code", "7"]));
    assert!(by_code.contains("code section's content"), "{by_code}");
    assert!(by_code.contains("add.wat:5:5"), "{by_code}");
}

#[test]
fn a_file_with_nothing_but_debug_information_answers_code_offsets() {
    let bytes = encode(true);
    let first = bytes.windows(7).position(|window| window == b".debug_").unwrap();
    // The custom section begins with its id, its size in one or two bytes, its name's length.
    let start = (first - 4..first).find(|at| bytes[*at] == 0).unwrap();
    let mut stripped = bytes[..8].to_vec();
    stripped.extend(&bytes[start..]);
    let path = file("only-debug.wasm", &stripped);
    let output = wasmscope("addr2line", &path, &["--code", "7"]);
    assert!(stdout(&output).contains("add.wat:5:5"), "{}", stdout(&output));
    assert!(output.status.success());
}

#[test]
fn nothing_to_show_is_said_plainly() {
    let path = file("dwarf-none.wasm", &encode(false));
    let output = wasmscope("dwarf", &path, &[]);
    assert_eq!(output.status.code(), Some(1));
    let text = stdout(&output);
    assert!(text.contains("there is no .debug_info section"), "{text}");
    let output = wasmscope("addr2line", &path, &["0x1"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("outside the code section"), "{}", stdout(&output));
}
