//! The documentation keeps its word: each code has a section, and each example gives its code.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use analyzer::ide;
use analyzer::spec::features;
use analyzer::wat;
use analyzer::wat::diagnostic::Code;
use analyzer::wat::document::{Document, Language};
use analyzer::wat::lint::{self, LINTS, Level, Levels};

/// The sections of `docs/diagnostics.md`, by the code in their heading.
fn sections() -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/diagnostics.md");
    let page = fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    let mut sections = BTreeMap::new();
    for part in page.split("\n## ").skip(1) {
        let (code, text) = part.split_once('\n').unwrap();
        let text = text.split("\n# ").next().unwrap();
        assert!(sections.insert(code.to_owned(), text.to_owned()).is_none(), "twice: {code}");
    }
    sections
}

/// The examples of a section. A line that ends with `;; N times` stands for so many of it.
fn examples(section: &str) -> Vec<(Language, String)> {
    let mut found = Vec::new();
    for (fence, language) in [("```wat\n", Language::Wat), ("```wast\n", Language::Wast)] {
        for block in section.split(fence).skip(1) {
            let mut text = String::new();
            for line in block.split("```").next().unwrap().lines() {
                let times = line.strip_suffix(" times").and_then(|it| it.rsplit_once(";; "));
                let (line, times) =
                    times.map_or((line, 1), |(line, times)| (line, times.parse().unwrap()));
                text.extend(std::iter::repeat_n(format!("{line}\n"), times));
            }
            found.push((language, text));
        }
    }
    found
}

/// The codes that a text gives, with all lints on.
fn codes(language: Language, text: &str) -> Vec<&'static str> {
    let mut levels = Levels::default();
    for row in LINTS {
        levels.set(row.lint, row.level.max(Level::Hint));
    }
    let document = Document::new(text, language);
    let analysis = wat::analyze(&document, features::default_features());
    let lints = lint::lint(&document, &analysis, &levels);
    let errors = analysis.diagnostics.iter().map(|it| it.code.as_str());
    let lints = lints.iter().map(|it| it.lint.info().name);
    errors.chain(lints).chain(codes_of_run(language, text)).collect()
}

/// The codes that an editor gives when it has run the text.
fn codes_of_run(language: Language, text: &str) -> Vec<&'static str> {
    let settings = ide::Settings {
        language,
        encoding: ide::Encoding::Utf16,
        features: None,
        levels: Levels::none(),
        layout: ide::Layout::default(),
        max_findings: None,
        assertions: Some(ide::Steps { directive: 10_000, script: 100_000 }),
        offers_runs: false,
        counts_references: false,
    };
    let mut file = ide::File::new(text, settings);
    let Some(task) = file.assertion_task() else { return Vec::new() };
    file.accept_assertions(task.run(&AtomicBool::new(false)));
    file.diagnostics().iter().map(|it| it.code).collect()
}

#[test]
fn each_code_and_lint_is_explained_with_an_example_that_gives_it() {
    let mut sections = sections();
    let known = Code::ALL.iter().map(|it| it.as_str()).chain(LINTS.iter().map(|it| it.name));
    for code in known.chain(ide::assertions::CODES) {
        let section = sections.remove(code).unwrap_or_else(|| panic!("no section for {code}"));
        let examples = examples(&section);
        assert!(!examples.is_empty(), "no example: {code}");
        for (language, text) in examples {
            let codes = codes(language, &text);
            assert!(codes.contains(&code), "{code}: {codes:?}\n{text}");
        }
        let after = section.rsplit("```\n").next().unwrap();
        assert!(after.trim().len() > 20, "{code}: what is to be done?");
    }
    assert!(sections.is_empty(), "these are no codes: {:?}", sections.keys());
}

#[test]
fn the_level_of_a_lint_is_the_one_of_its_section() {
    let sections = sections();
    for row in LINTS {
        let level = format!("Level: {}.", row.level.as_str());
        let section = sections.get(row.name).unwrap_or_else(|| panic!("{}", row.name));
        assert!(section.trim_start().starts_with(&level), "{}: expected {level}", row.name);
    }
}
