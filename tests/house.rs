//! The rules of the house, as far as a machine can read them: floors, purity, documentation,
//! and counts that may only fall.
//!
//! A rule that fails names the file and line. What clippy already refuses is not repeated here.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Files above 800 lines without a reason in their header. May only fall.
const LONG_FILES: usize = 0;

/// Functions longer than a screen, each with its reason at the place. May only fall.
const LONG_FUNCTIONS: usize = 3;

/// A source file, read once.
struct Source {
    /// Relative to the repository, with `/`.
    path: String,
    text: String,
}

impl Source {
    /// Lines of product code: no comments, and nothing from the test module on.
    fn product(&self) -> impl Iterator<Item = (usize, &str)> {
        let test_file = self.path.ends_with("/tests.rs") || self.path.contains("/tests/");
        let mut lines: Vec<&str> = if test_file { Vec::new() } else { self.text.lines().collect() };
        let inline = lines.windows(2).position(|pair| {
            pair[0].starts_with("#[cfg(test)]")
                && pair[1].starts_with("mod ")
                && pair[1].ends_with('{')
        });
        lines.truncate(inline.unwrap_or(lines.len()));
        lines
            .into_iter()
            .enumerate()
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
            .map(|(index, line)| (index + 1, line))
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folders: &[&str]) -> Vec<Source> {
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    let mut sources = Vec::new();
    // A folder that is not there yet has no sources; that the product has some is asserted below.
    open.retain(|folder| folder.is_dir());
    while let Some(folder) = open.pop() {
        let mut entries: Vec<PathBuf> =
            fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                // A crate outside the workspace may have been built where it stands.
                open.extend(path.file_name().is_some_and(|name| name != "target").then_some(path));
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let path = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
                sources.push(Source { path, text });
            }
        }
    }
    assert!(!sources.is_empty(), "no sources in {folders:?}");
    sources
}

const PRODUCT: [&str; 4] = ["src", "analyzer/src", "lsp/src", "tui-debugger/src"];

/// Fails with a line for each finding.
fn none(rule: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{rule}\n{}", findings.join("\n"));
}

/// Lines of product code that hold one of these words.
fn lines_with(folders: &[&str], words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources(folders) {
        for (number, line) in source.product() {
            if let Some(word) = words.iter().find(|word| line.contains(**word)) {
                found.push(format!("{}:{number}: {word}", source.path));
            }
        }
    }
    found
}

/// The floors of the analyzer by the order of its `mod` lines; the lowest first.
fn floors() -> Vec<Vec<String>> {
    let text = fs::read_to_string(root().join("analyzer/src/lib.rs")).unwrap();
    let mut floors = vec![Vec::new()];
    for line in text.lines() {
        match line.strip_prefix("pub mod ").and_then(|rest| rest.strip_suffix(';')) {
            Some(name) => floors.last_mut().unwrap().push(name.to_owned()),
            None if line.is_empty() && !floors.last().unwrap().is_empty() => {
                floors.push(Vec::new())
            }
            None => {}
        }
    }
    floors.retain(|floor| !floor.is_empty());
    floors
}

#[test]
fn a_module_names_lower_floors_only() {
    let floors = floors();
    assert!(floors.len() >= 4, "the floors of analyzer/src/lib.rs: {floors:?}");
    let floor_of = |name: &str| floors.iter().position(|floor| floor.iter().any(|m| m == name));
    let mut findings = Vec::new();
    for source in sources(&["analyzer/src"]) {
        let inside = source.path.trim_start_matches("analyzer/src/");
        let own = inside.split(['/', '.']).next().unwrap();
        let Some(own_floor) = floor_of(own) else { continue };
        for (number, line) in source.product() {
            for (at, _) in line.match_indices("crate::") {
                let rest = &line[at + "crate::".len()..];
                let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
                let name = &rest[..end.unwrap_or(rest.len())];
                if name != own && floor_of(name).is_some_and(|floor| floor >= own_floor) {
                    findings.push(format!("{}:{number}: {own} names {name}", source.path));
                }
            }
        }
    }
    none("a module of the analyzer names lower floors only, and no sibling", &findings);
}

#[test]
fn every_file_says_what_it_is() {
    let mut folders = PRODUCT.to_vec();
    folders.extend(["tests", "benches"]);
    let findings: Vec<String> = sources(&folders)
        .iter()
        .filter(|source| !source.text.starts_with("//! "))
        .map(|source| source.path.clone())
        .collect();
    none("every file begins with `//!`: what it is and what it must not know", &findings);
}

#[test]
fn the_analyzer_is_pure() {
    let words = [
        "std::fs",
        "std::net",
        "std::env",
        "std::process",
        "std::io",
        "Instant::now",
        "SystemTime",
        "thread::spawn",
        "println!",
        "eprintln!",
        "serde",
        "Serialize",
        "tower_lsp",
        "lsp_types",
        "ratatui",
    ];
    let findings = lines_with(&["analyzer/src"], &words);
    none("the analyzer has no input or output, clock, thread, protocol", &findings);
    let manifest = fs::read_to_string(root().join("analyzer/Cargo.toml")).unwrap();
    let product = manifest.split("[dev-dependencies]").next().unwrap();
    for name in ["serde", "tokio", "tower-lsp", "ratatui", "crossterm", "cap-std", "tracing"] {
        assert!(!product.contains(name), "analyzer/Cargo.toml depends on {name}");
    }
}

#[test]
fn front_ends_use_their_doors_only() {
    let check = |folder: &str, doors: &[&str]| {
        let mut findings = Vec::new();
        for source in sources(&[folder]) {
            for (number, line) in source.product() {
                for (at, _) in line.match_indices("analyzer::") {
                    let rest = &line[at + "analyzer::".len()..];
                    if !doors.iter().any(|door| rest.starts_with(door)) {
                        findings.push(format!("{}:{number}: {}", source.path, line.trim()));
                    }
                }
            }
        }
        none(&format!("{folder} uses {doors:?} of the analyzer"), &findings);
    };
    check("lsp/src", &["ide", "debug", "{ide", "{debug"]);
    check("tui-debugger/src", &["debug", "inspect", "{debug", "{inspect"]);
    none("front ends never meet", &lines_with(&["lsp/src"], &["tui_debugger"]));
    none("front ends never meet", &lines_with(&["tui-debugger/src"], &["lsp::"]));
}

#[test]
fn nothing_ends_the_process_by_surprise() {
    let words = [".unwrap()", "panic!(", "todo!(", "unimplemented!(", "unreachable!("];
    none("no panic outside tests; errors are values", &lines_with(&PRODUCT, &words));
}

#[test]
fn there_is_no_unsafe_code() {
    let words = ["unsafe {", "unsafe fn", "unsafe impl", "unsafe extern"];
    // The inner rooms of the fast tier; its module docs say why they are safe.
    let rooms = [
        "analyzer/src/exec/fast/enter.rs",
        "analyzer/src/exec/fast/handlers.rs",
        "analyzer/src/exec/fast/handlers/",
    ];
    let mut lines = lines_with(&PRODUCT, &words);
    lines.retain(|line| !rooms.iter().any(|room| line.starts_with(room)));
    none("unsafe is for the fast tier alone", &lines);
}

#[test]
fn style_is_kept() {
    let mut folders = PRODUCT.to_vec();
    folders.extend(["tests", "benches"]);
    let mut findings = Vec::new();
    for source in sources(&folders) {
        if source.path.ends_with("/mod.rs") {
            findings.push(format!("{}: `foo.rs` beside `foo/`, no mod.rs", source.path));
        }
        if source.path == "tests/house.rs" {
            continue;
        }
        for (index, line) in source.text.lines().enumerate() {
            let place = format!("{}:{}", source.path, index + 1);
            let words = ["#[allow(", "#![allow(", "#[ignore", "#[should_panic", "FIXME"];
            for word in words.iter().filter(|word| line.contains(**word)) {
                findings.push(format!("{place}: {word}"));
            }
            if line.contains("TODO") && !line.contains("TODO(") {
                findings.push(format!("{place}: a TODO without a name"));
            }
            let reexport =
                line.starts_with("pub use crate::") || line.starts_with("pub use self::");
            if reexport && source.path.starts_with("analyzer/") {
                findings.push(format!("{place}: one path per thing, no re-export"));
            }
            let machine_path =
                ["/work/", "/root/", "/home/"].iter().any(|path| line.contains(path));
            if machine_path {
                findings.push(format!("{place}: a path of somebody's machine"));
            }
        }
    }
    none("STYLE", &findings);
}

#[test]
fn versions_stand_in_the_root_manifest_only() {
    for manifest in ["analyzer/Cargo.toml", "lsp/Cargo.toml", "tui-debugger/Cargo.toml"] {
        let text = fs::read_to_string(root().join(manifest)).unwrap();
        let dependencies = text.split("dependencies]").skip(1).flat_map(str::lines);
        for line in dependencies.take_while(|line| !line.starts_with("[lints")) {
            let versioned = line.contains(" = \"") || line.contains("version =");
            assert!(!versioned, "{manifest}: `{line}`; versions stand once, in the root");
        }
    }
}

#[test]
fn long_files_and_functions_only_become_fewer() {
    let sources = sources(&PRODUCT);
    let mut long = String::new();
    let mut files = 0;
    let mut functions = 0;
    for source in &sources {
        let lines = source.product().count();
        let reason = source.text.lines().take_while(|line| line.starts_with("//!"));
        let excused = reason.into_iter().any(|line| line.to_lowercase().contains("one thing"));
        if lines > 800 && !excused {
            files += 1;
            let _ = writeln!(long, "{}: {lines} lines", source.path);
        }
        functions += source.text.matches("clippy::too_many_lines").count();
    }
    assert_eq!(files, LONG_FILES, "files above 800 lines without a reason:\n{long}");
    assert_eq!(functions, LONG_FUNCTIONS, "functions longer than a screen; lower the figure");
}
