//! Findings as SARIF 2.1.0, which services show beside the code.
//!
//! Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".

use std::path::{Component, Path};

use analyzer::text::{Edit, Encoding, LineIndex, Range};
use analyzer::wat::diagnostic::{self, Severity};
use analyzer::wat::lint::{Fix, LINTS, Level, Tag};
use serde::Serialize;

use crate::cmd::check::{Checked, Finding};
use crate::explain;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// The whole document.
#[derive(Serialize)]
pub(super) struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool,
    /// Columns count characters (§3.14.17).
    column_kind: &'static str,
    results: Vec<Outcome<'a>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    information_uri: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Words<'static>,
    help: Help,
    help_uri: String,
    default_configuration: Configuration,
    properties: Properties,
}

#[derive(Serialize)]
struct Words<'a> {
    text: &'a str,
}

#[derive(Serialize)]
struct Help {
    text: &'static str,
    markdown: &'static str,
}

#[derive(Serialize)]
struct Configuration {
    enabled: bool,
    level: &'static str,
}

#[derive(Serialize)]
struct Properties {
    tags: Vec<&'static str>,
}

/// A finding; SARIF calls it a result.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Words<'a>,
    locations: [Location<'a>; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<DescribedFix<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: Place,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Words<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Place {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Clone, Serialize)]
struct Artifact {
    uri: String,
}

/// Lines and columns from 1; the end does not belong to it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u64,
    start_column: u64,
    end_line: u64,
    end_column: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DescribedFix<'a> {
    description: Words<'a>,
    artifact_changes: [Change<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change<'a> {
    artifact_location: Artifact,
    replacements: Vec<Replacement<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement<'a> {
    deleted_region: Region,
    inserted_content: Words<'a>,
}

/// The findings of all texts.
pub(super) fn log(all: &[Checked]) -> Log<'_> {
    let rules = rules();
    let index_of = |code: &str| rules.iter().position(|it| it.id == code).unwrap_or_default();
    let mut results = Vec::new();
    for checked in all {
        let file = File::new(checked);
        results.extend(checked.findings.iter().map(|it| file.outcome(it, index_of(it.code))));
    }
    let driver = Driver {
        name: env!("CARGO_PKG_NAME"),
        version: env!("CARGO_PKG_VERSION"),
        information_uri: env!("CARGO_PKG_REPOSITORY"),
        rules,
    };
    let run = Run { tool: Tool { driver }, column_kind: "unicodeCodePoints", results };
    Log { schema: SCHEMA, version: "2.1.0", runs: [run] }
}

/// The codes of errors, then the lints.
fn rules() -> Vec<Rule> {
    let errors = diagnostic::Code::ALL.iter().map(|code| {
        let level = Configuration { enabled: true, level: "error" };
        rule(code.as_str(), None, level, vec!["error"])
    });
    let lints = LINTS.iter().map(|row| {
        let level = match row.level {
            Level::Allow | Level::Hint => "note",
            Level::Warn => "warning",
            Level::Deny => "error",
        };
        let mut tags = vec!["lint"];
        tags.extend(row.tag.map(|tag| match tag {
            Tag::Unnecessary => "unnecessary",
            Tag::Deprecated => "deprecated",
        }));
        let enabled = row.level != Level::Allow;
        rule(row.name, Some(row.summary), Configuration { enabled, level }, tags)
    });
    errors.chain(lints).collect()
}

fn rule(
    code: &'static str,
    summary: Option<&'static str>,
    default_configuration: Configuration,
    tags: Vec<&'static str>,
) -> Rule {
    let section = explain::section(code).unwrap_or_default();
    // Under the heading and an empty line.
    let text = section.split_once("\n\n").map_or(section, |(_, text)| text);
    let first = text.split("\n\n").next().unwrap_or_default();
    Rule {
        id: code,
        short_description: Words { text: summary.unwrap_or(first) },
        help: Help { text, markdown: section },
        help_uri: explain::address(code),
        default_configuration,
        properties: Properties { tags },
    }
}

/// A text whose places are asked for.
struct File<'a> {
    text: &'a str,
    index: LineIndex,
    artifact: Artifact,
}

impl<'a> File<'a> {
    fn new(checked: &'a Checked) -> File<'a> {
        let artifact = Artifact { uri: uri(Path::new(&checked.name)) };
        File { text: &checked.text, index: LineIndex::new(&checked.text), artifact }
    }

    fn region(&self, range: Range) -> Region {
        let at = |offset| self.index.position(self.text, offset, Encoding::Utf32);
        let (start, end) = (at(range.start), at(range.end));
        Region {
            start_line: u64::from(start.line) + 1,
            start_column: u64::from(start.column) + 1,
            end_line: u64::from(end.line) + 1,
            end_column: u64::from(end.column) + 1,
        }
    }

    fn place(&self, range: Range) -> Place {
        Place { artifact_location: self.artifact.clone(), region: self.region(range) }
    }

    fn outcome(&self, it: &'a Finding, rule_index: usize) -> Outcome<'a> {
        let related = it.related.iter().enumerate().map(|(at, related)| Location {
            id: Some(at),
            physical_location: self.place(related.range),
            message: Some(Words { text: &related.message }),
        });
        let place = self.place(it.range);
        Outcome {
            rule_id: it.code,
            rule_index,
            level: match it.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Hint => "note",
            },
            message: Words { text: &it.message },
            locations: [Location { id: None, physical_location: place, message: None }],
            related_locations: related.collect(),
            fixes: it.fix.iter().map(|fix| self.fix(fix)).collect(),
        }
    }

    fn fix(&self, fix: &'a Fix) -> DescribedFix<'a> {
        let replacement = |edit: &'a Edit| Replacement {
            deleted_region: self.region(edit.range),
            inserted_content: Words { text: &edit.new },
        };
        let replacements = fix.edits.iter().map(replacement).collect();
        let artifact_location = self.artifact.clone();
        DescribedFix {
            description: Words { text: &fix.title },
            artifact_changes: [Change { artifact_location, replacements }],
        }
    }
}

/// The address of a file: relative as it was given, or `file://` (RFC 3986, RFC 8089).
fn uri(path: &Path) -> String {
    let mut out = String::new();
    for part in path.components() {
        match part {
            Component::Prefix(prefix) => {
                out.push_str("file:///");
                escape(&mut out, &prefix.as_os_str().to_string_lossy());
            }
            Component::RootDir if out.is_empty() => out.push_str("file://"),
            Component::RootDir | Component::CurDir => {}
            Component::ParentDir | Component::Normal(_) => {
                if !out.is_empty() {
                    out.push('/');
                }
                escape(&mut out, &part.as_os_str().to_string_lossy());
            }
        }
    }
    out
}

/// What may stand in a segment of a path as it is; the rest in hexadecimal, byte by byte.
fn escape(out: &mut String, segment: &str) {
    for byte in segment.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_addresses() {
        assert_eq!(uri(Path::new("./a/b c.wat")), "a/b%20c.wat");
        assert_eq!(uri(Path::new("../\u{e9}.wat")), "../%C3%A9.wat");
        if cfg!(unix) {
            assert_eq!(uri(Path::new("/a/b.wat")), "file:///a/b.wat");
        }
    }
}
