//! The command line, by transcripts: dropping a file into `tests/cli` adds a test.
//!
//! A transcript begins with the commands, then comes the input, then what each command printed:
//!
//! ```text
//! ;; RUN: dump % --section type        % is the input's file name
//! ;; CUT: 40                           keep the first 40 bytes only (binary input)
//! ;; PATCH: 0x20=ff00                  overwrite bytes (binary input)
//! ;; INPUT: text                       do not encode: hand the text over as it is
//! (module …)
//! ;; ==== dump % --section type        the expected output; lines of standard error begin
//! …                                    with `! `, and an exit code other than 0 ends it
//! ;; exit 1
//! ```
//!
//! `UPDATE=1 cargo test` writes what the commands print now; review the difference.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

const OUTPUT: &str = ";; ==== ";

fn wasmscope() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wasmscope"));
    command.stdin(Stdio::null());
    command
}

/// A directory of its own for one test.
fn scratch(name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(name);
    fs::create_dir_all(&dir).unwrap();
    dir
}

fn encode(wat: &str) -> Vec<u8> {
    let buffer = wast::parser::ParseBuffer::new(wat).unwrap();
    wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap().encode().unwrap()
}

/// The parts of a transcript before the first output.
struct Script<'a> {
    directives: Vec<(&'a str, &'a str)>,
    head: &'a str,
}

impl<'a> Script<'a> {
    fn read(text: &'a str) -> Script<'a> {
        let head = text.find(OUTPUT).map_or(text, |end| &text[..end]);
        let directives = head.lines().map_while(|line| line.strip_prefix(";; ")?.split_once(": "));
        Script { directives: directives.collect(), head }
    }

    fn all(&self, word: &str) -> impl Iterator<Item = &'a str> {
        let found = self.directives.iter().filter(move |(key, _)| *key == word);
        found.map(|(_, value)| value.trim()).collect::<Vec<_>>().into_iter()
    }

    fn input(&self) -> (&'static str, Vec<u8>) {
        if self.all("INPUT").any(|kind| kind == "text") {
            let lines = self.head.lines().skip(self.directives.len());
            return ("input.wat", lines.map(|line| format!("{line}\n")).collect::<String>().into());
        }
        let mut bytes = encode(self.head);
        for patch in self.all("PATCH") {
            let (at, digits) = patch.split_once('=').unwrap();
            let at = usize::from_str_radix(at.trim_start_matches("0x"), 16).unwrap();
            for (index, pair) in digits.as_bytes().chunks(2).enumerate() {
                let pair = str::from_utf8(pair).unwrap();
                bytes[at + index] = u8::from_str_radix(pair, 16).unwrap();
            }
        }
        for cut in self.all("CUT") {
            bytes.truncate(cut.parse().unwrap());
        }
        ("input.wasm", bytes)
    }
}

fn transcript(path: &Path) -> (String, String) {
    let text = fs::read_to_string(path).unwrap();
    let script = Script::read(&text);
    let dir = scratch(path.file_stem().unwrap().to_str().unwrap());
    let (name, bytes) = script.input();
    fs::write(dir.join(name), bytes).unwrap();
    let mut now = script.head.trim_end().to_owned();
    for run in script.all("RUN") {
        let words = run.split_whitespace().map(|word| if word == "%" { name } else { word });
        let output = wasmscope().current_dir(&dir).args(words).output().unwrap();
        let _ = write!(now, "\n\n{OUTPUT}{run}\n");
        now.push_str(str::from_utf8(&output.stdout).unwrap());
        for line in str::from_utf8(&output.stderr).unwrap().lines() {
            let _ = writeln!(now, "! {line}");
        }
        if !output.status.success() {
            let _ = writeln!(now, ";; exit {}", output.status.code().unwrap());
        }
        now.truncate(now.trim_end().len());
    }
    now.push('\n');
    (text, now)
}

#[test]
fn transcripts() {
    let mut paths: Vec<PathBuf> = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    assert!(!paths.is_empty());
    let mut failures = String::new();
    for path in paths {
        let (expected, now) = transcript(&path);
        if expected == now {
            continue;
        }
        if env::var_os("UPDATE").is_some() {
            fs::write(&path, now).unwrap();
            continue;
        }
        let first = expected.lines().zip(now.lines()).position(|(old, new)| old != new);
        let line = first.unwrap_or_else(|| expected.lines().count().min(now.lines().count()));
        let _ = writeln!(
            failures,
            "{}:{}:\n  expected {:?}\n  printed  {:?}",
            path.display(),
            line + 1,
            expected.lines().nth(line).unwrap_or("the end"),
            now.lines().nth(line).unwrap_or("the end"),
        );
    }
    assert!(failures.is_empty(), "{failures}UPDATE=1 accepts what is printed now");
}

/// Runs in a directory; gives exit code, standard output and standard error.
fn run(dir: &Path, words: &[&str]) -> (i32, String, String) {
    let output = wasmscope().current_dir(dir).args(words).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

const VERBS: [&str; 3] = ["dump", "print", "validate"];

#[test]
fn files_that_cannot_be_read_say_why() {
    let dir = scratch("unreadable");
    fs::create_dir_all(dir.join("folder")).unwrap();
    for verb in VERBS {
        let (code, out, err) = run(&dir, &[verb, "missing.wasm"]);
        assert_eq!((code, out.as_str()), (3, ""), "{verb}");
        assert!(err.starts_with("error: cannot open `missing.wasm`: "), "{verb}: {err}");
        let (code, _, err) = run(&dir, &[verb, "folder"]);
        assert_eq!(code, 3, "{verb}");
        assert!(err.contains("`folder`") && err.contains("expected a .wasm or .wat file"), "{err}");
    }
}

#[test]
fn files_that_are_no_modules_say_what_they_are() {
    let dir = scratch("strangers");
    fs::write(dir.join("empty.wasm"), "").unwrap();
    fs::write(dir.join("elf.wasm"), b"\x7fELF\x02\x01\x01\0").unwrap();
    fs::write(dir.join("short.wasm"), b"\0asm\x01").unwrap();
    for verb in VERBS {
        for (file, words) in [
            ("empty.wasm", "the file is empty"),
            ("elf.wasm", "`7f 45 4c 46`; expected `00 61 73 6d`"),
            ("short.wasm", "the file ends inside the header"),
        ] {
            let (code, out, err) = run(&dir, &[verb, file]);
            assert_eq!(code, 1, "{verb} {file}: {out}{err}");
            let both = out + &err;
            assert!(both.contains(file) && both.contains(words), "{verb}: {both}");
        }
    }
}

#[test]
fn an_unknown_feature_is_wrong_usage() {
    let dir = scratch("features");
    fs::write(dir.join("a.wasm"), b"\0asm\x01\0\0\0").unwrap();
    let (code, _, err) = run(&dir, &["validate", "--features", "wasm2,sims", "a.wasm"]);
    assert_eq!(code, 2);
    assert!(err.contains("unknown feature `sims`"), "{err}");
}

/// A module whose dump is longer than any pipe's buffer.
fn long() -> Vec<u8> {
    let mut wat = String::from("(module");
    for index in 0..5_000 {
        let _ = write!(wat, "(func (export \"exported function {index}\") nop nop)");
    }
    encode(&(wat + ")"))
}

#[test]
fn a_reader_that_leaves_ends_the_verb_quietly() {
    let dir = scratch("pipe");
    fs::write(dir.join("long.wasm"), long()).unwrap();
    for verb in ["dump", "print"] {
        let mut child = wasmscope()
            .current_dir(&dir)
            .args([verb, "long.wasm"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(str::from_utf8(&output.stderr).unwrap(), "", "{verb}");
        assert!(output.status.success(), "{verb}: {}", output.status);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let dir = scratch("full");
    fs::write(dir.join("long.wasm"), long()).unwrap();
    let to_full = ["print", "long.wasm", "-o", "/dev/full"];
    for words in [&["dump", "long.wasm"][..], &["print", "long.wasm"], &to_full] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = wasmscope().current_dir(&dir).args(words).stdout(full).output().unwrap();
        let err = str::from_utf8(&output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(3), "{words:?}: {err}");
        assert!(err.starts_with("error: ") && err.contains("No space left"), "{words:?}: {err}");
    }
}
