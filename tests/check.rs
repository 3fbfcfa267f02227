//! `check` and `fmt` over folders: project files, several jobs, and what other programs read.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// A folder with these files, for one test.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("check").join(name);
    let _ = fs::remove_dir_all(&folder);
    for (file, text) in files {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// Exit code, standard output, standard error.
fn run(folder: &Path, words: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wasmscope"));
    let output = command.current_dir(folder).stdin(Stdio::null()).args(words).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

const UNUSED: &str = "(module\n  (func $helper)\n)\n";
const SIMD: &str = "(module (func (export \"f\") (result v128) (v128.const i64x2 0 0)))";

/// The first words of what is told.
fn heads(out: &str) -> Vec<&str> {
    let words = ["error", "warning", "hint", " -->"];
    let lines = out.lines().filter(|line| words.iter().any(|word| line.starts_with(word)));
    lines.map(|line| line.trim_start_matches(" --> ")).collect()
}

#[test]
fn the_nearest_project_file_counts_and_the_command_line_wins() {
    let files = [
        ("wasmscope.toml", "[lints]\nunused-function = \"deny\"\n[format]\nindent = 4\n"),
        ("a.wat", UNUSED),
        ("inner/wasmscope.toml", "features = [\"-simd\"]\n"),
        ("inner/deeper/b.wat", UNUSED),
        ("inner/c.wat", SIMD),
    ];
    let dir = folder("nearest", &files);
    let (code, out, err) = run(&dir, &["check", "a.wat"]);
    assert_eq!((code, err.as_str()), (1, ""), "{out}");
    assert_eq!(out.lines().next(), Some("error[unused-function]: function $helper is never used"));
    let (code, out, _) = run(&dir, &["check", "--lint", "unused-function=allow", "a.wat"]);
    assert_eq!((code, out.as_str()), (0, "0 errors, 0 warnings in 1 file\n"));
    // The file further up is not asked, though it says something of this lint.
    let (code, out, _) = run(&dir, &["check", "inner/deeper/b.wat"]);
    assert!(code == 0 && out.starts_with("warning[unused-function]"), "{out}");
    let (code, out, _) = run(&dir, &["check", "inner/c.wat"]);
    assert!(code == 1 && out.contains("error[validation]: SIMD"), "{out}");
    let (code, out, _) = run(&dir, &["check", "--features", "default", "inner/c.wat"]);
    assert_eq!(code, 0, "{out}");
    let (code, _, _) = run(&dir, &["fmt", "--indent", "2", "--check", "a.wat"]);
    assert_eq!(code, 0);
    let (code, out, _) = run(&dir, &["fmt", "--check", "a.wat"]);
    assert_eq!((code, out.as_str()), (1, "a.wat\n"), "a step has four columns here");
    let (code, _, _) = run(&dir, &["fmt", "a.wat"]);
    assert_eq!(code, 0);
    let now = fs::read_to_string(dir.join("a.wat")).unwrap();
    assert_eq!(now, "(module\n    (func $helper)\n)\n");
}

#[test]
fn a_project_file_that_is_not_understood_ends_the_verb() {
    let config = "[lints]\nunused-functon = \"deny\"\n[formt]\n";
    let dir = folder("wrong", &[("wasmscope.toml", config), ("a.wat", UNUSED), ("b.wat", UNUSED)]);
    for verb in ["check", "fmt"] {
        let (code, out, err) = run(&dir, &[verb, "."]);
        assert_eq!((code, out.as_str()), (2, ""), "{verb}: {err}");
        let lines: Vec<&str> = err.lines().filter(|line| line.contains("toml")).collect();
        let expect = [
            "error: wasmscope.toml:2:1: unknown lint `unused-functon`; did you mean \
             `unused-function`?",
            "wasmscope.toml:3:2: unknown key `formt`; did you mean `format`?",
        ];
        assert_eq!(lines, expect, "{verb}: {err}");
    }
}

#[test]
fn a_folder_without_texts_is_told() {
    let dir = folder("none", &[("empty/a.wasm", ""), ("b.wat", UNUSED)]);
    for verb in ["check", "fmt"] {
        let (code, _, err) = run(&dir, &[verb, "empty", "b.wat"]);
        let expect = "error: no .wat or .wast file lies in `empty` or below it\n";
        assert_eq!((code, err.as_str()), (1, expect), "{verb}");
    }
}

#[test]
fn files_are_told_in_order_however_many_jobs_and_each_once() {
    let names: Vec<String> = (10..40).map(|at| format!("f{at}.wat")).collect();
    let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), UNUSED)).collect();
    let dir = folder("jobs", &files);
    let (_, one, _) = run(&dir, &["check", "--jobs", "1", "."]);
    let places: Vec<String> = names.iter().map(|name| format!("./{name}:2:9")).collect();
    let told: Vec<&str> = heads(&one).into_iter().filter(|it| it.starts_with("./")).collect();
    assert_eq!(told, places);
    let (_, many, _) = run(&dir, &["check", "--jobs", "8", ".", "./f11.wat"]);
    assert_eq!(one, many);
}

#[test]
fn colours_are_for_terminals_unless_asked_for() {
    let dir = folder("colour", &[("a.wat", UNUSED)]);
    let (_, plain, _) = run(&dir, &["check", "a.wat"]);
    assert!(!plain.contains('\u{1b}'));
    let (_, never, _) = run(&dir, &["check", "--color", "never", "a.wat"]);
    let (_, always, _) = run(&dir, &["check", "--color", "always", "a.wat"]);
    assert_eq!(plain, never);
    assert!(always.starts_with("\u{1b}[1;33mwarning[unused-function]\u{1b}[0m: "), "{always:?}");
    assert!(always.contains("  |         \u{1b}[1;33m^^^^^^^\u{1b}[0m\n"), "{always:?}");
    // Without the colours it is the same.
    let mut bare = String::new();
    for (at, part) in always.split("\u{1b}[").enumerate() {
        bare.push_str(if at == 0 { part } else { part.split_once('m').unwrap().1 });
    }
    assert_eq!(bare, plain);
}

#[test]
fn sarif_has_rules_with_help_and_places_of_findings_and_fixes() {
    let text = "(module\n  (func (export \"\u{e9}\u{1f600}\") (local $x i32) nop)\n  \
                (func $f) (func $f))\n";
    let unused = "(module (func (export \"a\")\n  (local $x i32)))";
    let dir = folder("sarif", &[("a b.wat", text), ("c.wat", unused)]);
    let (code, out, err) = run(&dir, &["check", "--sarif", "a b.wat", "c.wat"]);
    assert_eq!((code, err.as_str()), (1, ""));
    let log: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert!(rules.iter().all(|it| it["help"]["text"].as_str().unwrap().len() > 40));
    let results = run["results"].as_array().unwrap();
    let shown: Vec<(&str, &str)> = results
        .iter()
        .map(|it| (it["ruleId"].as_str().unwrap(), it["level"].as_str().unwrap()))
        .collect();
    assert_eq!(shown, [("duplicate-name", "error"), ("unused-local", "warning")]);
    for it in results {
        let rule = &rules[usize::try_from(it["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], it["ruleId"]);
    }
    let place = &results[0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "a%20b.wat");
    let region = serde_json::json!({
        "startLine": 3, "startColumn": 19, "endLine": 3, "endColumn": 21
    });
    assert_eq!(place["region"], region);
    assert_eq!(results[0]["relatedLocations"].as_array().unwrap().len(), 1);
    let change = &results[1]["fixes"][0]["artifactChanges"][0];
    let region = serde_json::json!({
        "startLine": 1, "startColumn": 27, "endLine": 2, "endColumn": 17
    });
    assert_eq!(change["replacements"][0]["deletedRegion"], region);
    assert_eq!(change["replacements"][0]["insertedContent"]["text"], "");
}

#[test]
fn a_code_is_explained() {
    let dir = folder("explain", &[("a.wat", UNUSED)]);
    let (code, out, _) = run(&dir, &["check", "--explain", "unused-function"]);
    assert!(code == 0 && out.starts_with("## unused-function\n\nLevel: warn. "), "{out}");
    assert!(out.contains("```wat\n") && !out.contains("## unused-global"), "{out}");
    let (code, _, err) = run(&dir, &["check", "--explain", "unused-funtion"]);
    assert_eq!(code, 2);
    assert!(err.contains("did you mean"), "{err}");
    let (code, _, _) = run(&dir, &["check"]);
    assert_eq!(code, 2, "files are still required");
}

/// A verb on a file with these bytes, in a folder of the test; gives exit code, and both outputs together.
fn on_bytes(test: &str, name: &str, bytes: &[u8], verb: &[&str]) -> (i32, String) {
    let dir = folder(test, &[]);
    fs::create_dir_all(&dir).unwrap();
    fs::write(dir.join(name), bytes).unwrap();
    let (code, out, err) = run(&dir, &[verb, &[name]].concat());
    (code, out + &err)
}

#[test]
fn odd_bytes_have_a_clear_answer() {
    let mark = "error[syntax]: a byte order mark is no part of the text format: save the file \
                without it\n --> ";
    let cases: [(&[u8], i32, &str); 14] = [
        (b"", 0, "0 errors, 0 warnings in 1 file\n"),
        (b"\r\n\t ", 0, "0 errors, 0 warnings in 1 file\n"),
        (b"\xef\xbb\xbf(module)", 1, mark),
        (b"\xef\xbb\xbf", 1, mark),
        (b"(module\r\n\r\n  (start $no))\r\n", 1, ":3:10\n"),
        (b"(module ;; a\r(func $f)\r(start $f))", 0, "0 errors, 0 warnings in 1 file\n"),
        // Only `\n` begins a line here, as in most editors.
        (b"(module ;; a\r(start $no))", 1, ":1:21\n"),
        ("(module \u{2028})".as_bytes(), 1, "error[syntax]: unexpected character U+2028: no token"),
        (";; \u{2028} \u{1f600}\n(module (; \u{1f600} ;) (start $no))".as_bytes(), 1, ":2:24\n"),
        (b"(module \0)", 1, "error[syntax]: unexpected character U+0000: no token"),
        (b"(module) ;; \0", 0, "0 errors, 0 warnings in 1 file\n"),
        (b"(module)\n(; \xc3\xa9 \xff ;)", 1, ":2:6: the byte 0xff is not UTF-8; expected text\n"),
        (b"(module)\xe2\x80", 1, ":1:9: the byte 0xe2 is not UTF-8; expected text\n"),
        (b"\xff\xfe(\0m\0", 1, ": this is text in UTF-16; expected UTF-8\n"),
    ];
    for (bytes, code, expect) in cases {
        let shown = String::from_utf8_lossy(bytes);
        for name in ["a.wat", "a.wast"] {
            let (found, out) = on_bytes("odd", name, bytes, &["check"]);
            assert_eq!(found, code, "{name} {shown:?}: {out}");
            assert!(out.contains(expect), "{name} {shown:?}: {out}");
            let errors = out.lines().filter(|line| line.starts_with("error")).count();
            assert_eq!(errors, usize::try_from(code).unwrap(), "{name} {shown:?}: {out}");
        }
    }
}

#[test]
fn files_that_are_none_have_a_clear_answer() {
    let dir = folder("not-there", &[("empty/a.txt", "")]);
    for verb in ["check", "fmt"] {
        let (code, _, err) = run(&dir, &[verb, "gone.wat"]);
        assert_eq!(code, 3, "{verb}");
        assert!(err.starts_with("error: cannot open `gone.wat`: "), "{verb}: {err}");
        let (code, _, err) = run(&dir, &[verb, "empty"]);
        let expect = "error: no .wat or .wast file lies in `empty` or below it\n";
        assert_eq!((code, err.as_str()), (1, expect), "{verb}");
    }
}

#[test]
fn odd_bytes_are_laid_out_or_left_alone() {
    let format = |bytes: &[u8]| {
        let (code, out) = on_bytes("laid", "b.wat", bytes, &["fmt"]);
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("check");
        (code, out, fs::read(folder.join("laid/b.wat")).unwrap())
    };
    let laid = |bytes: &[u8], expect: &[u8]| {
        assert_eq!(format(bytes), (0, String::new(), expect.to_vec()));
    };
    laid(b"", b"");
    laid(b"\xef\xbb\xbf(module )", b"\xef\xbb\xbf(module)\n");
    laid(b"(module\r\n (func))", b"(module\r\n  (func)\r\n)\r\n");
    laid(b"(module ;; a\r(func) ;; b\r)", b"(module ;; a\n  (func) ;; b\n)\n");
    laid(
        "(func) ;; \u{1f600}\u{2028}\0 \n\n\n".as_bytes(),
        "(func) ;; \u{1f600}\u{2028}\0\n".as_bytes(),
    );
    let (code, out, now) = format(b"(func )(func \0  nop)");
    assert_eq!((code, now.as_slice()), (1, b"(func)(func \0  nop)".as_slice()));
    assert!(out.contains("b.wat:1:8: this field is broken and was left alone"), "{out}");
    let (code, out, now) = format(b"(func  \xff)");
    assert_eq!((code, now.as_slice()), (1, b"(func  \xff)".as_slice()));
    assert!(out.contains("b.wat:1:8: the byte 0xff is not UTF-8; expected text"), "{out}");
}

#[test]
fn a_byte_order_mark_is_taken_away_by_a_fix() {
    let (code, out) = on_bytes("mark", "c.wat", b"\xef\xbb\xbf(module)", &["check", "--fix"]);
    assert_eq!((code, out.as_str()), (0, "c.wat: 1 fix applied\n0 errors, 0 warnings in 1 file\n"));
}

#[test]
fn the_modules_of_a_script_are_linted_and_fixed() {
    let script = "(module $m (func (export \"f\") (local $x i32)))\n\
                  (module (func $silent) (func drop))\n\
                  (assert_invalid (module (func $quiet) (func drop)) \"\")\n\
                  (assert_return (invoke $m \"f\"))\n";
    let dir = folder("script", &[("a.wast", script)]);
    let (code, out, _) = run(&dir, &["check", "a.wast"]);
    assert_eq!(code, 1);
    let expect = [
        "warning[unused-local]: local $x is never used",
        "a.wast:1:38",
        "error[validation]: type mismatch: expected an operand, found none",
        "a.wast:2:30",
        // The note of the error.
        "a.wast:2:30",
    ];
    assert_eq!(heads(&out), expect, "{out}");
    let (_, out, _) = run(&dir, &["check", "--lint", "unused-local=hint", "a.wast"]);
    assert!(out.starts_with("hint[unused-local]"), "{out}");
    let (_, out, _) = run(&dir, &["check", "--deny", "warnings", "a.wast"]);
    assert!(out.starts_with("error[unused-local]"), "{out}");
    let (_, out, _) = run(&dir, &["check", "--fix", "a.wast"]);
    assert!(out.contains("a.wast: 1 fix applied"), "{out}");
    let now = fs::read_to_string(dir.join("a.wast")).unwrap();
    assert_eq!(now, script.replace(" (local $x i32)", ""));
}
