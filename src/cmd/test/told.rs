//! How a file's verdicts are told: lines for a reader, or a part of the JSON document.
//!
//! The document is `{format, files: [{file, passed, failed, notRun, error, verdicts: [{line,
//! column, kind, outcome, expected, actual}]}], passed, failed, notRun}`. Lines and columns count
//! from 1; `outcome` is `passed`, `failed` or `notRun`; verdicts that passed are there with
//! `--verbose` only. Its shape is a contract: `format` counts up when it changes for readers.

use std::fmt::Write as _;

use analyzer::module::spell;
use analyzer::script::{Outcome, Verdict};
use analyzer::text::{LineIndex, Range};
use serde::Serialize;

use super::{Args, Counts};
use crate::findings;

/// Characters of what was expected and found that a line shows.
const SHOWN: usize = 1000;

/// Failed directives of one file that lines are printed for; with `--verbose` all are.
const TOLD: u64 = 100;

/// Bytes of the script around a place that an excerpt is made from.
const AROUND: usize = 400;

#[derive(Serialize)]
pub(super) struct Document {
    format: u32,
    files: Vec<File>,
    #[serde(flatten)]
    counts: Counts,
}

impl Document {
    pub(super) fn new(files: Vec<File>, counts: Counts) -> Document {
        Document { format: 1, files, counts }
    }
}

#[derive(Serialize)]
pub(super) struct File {
    file: String,
    #[serde(flatten)]
    counts: Counts,
    /// Why nothing of it was run.
    error: Option<String>,
    verdicts: Vec<Row>,
}

#[derive(Serialize)]
pub(super) struct Row {
    line: u32,
    column: u32,
    kind: &'static str,
    outcome: &'static str,
    expected: String,
    actual: String,
}

/// The verdicts of one file as they come.
pub(super) enum Told {
    Text { text: String, same: Same, failed: u64 },
    Rows(Vec<Row>),
}

/// Directives in a row that were not run for one reason are told once.
#[derive(Default)]
pub(super) struct Same {
    reason: String,
    more: u64,
}

impl Told {
    pub(super) fn new(args: &Args) -> Told {
        if args.json {
            Told::Rows(Vec::new())
        } else {
            Told::Text { text: String::new(), same: Same::default(), failed: 0 }
        }
    }

    pub(super) fn add(&mut self, args: &Args, name: &str, text: &str, verdict: Verdict) {
        if verdict.outcome == Outcome::Passed && !args.verbose {
            return;
        }
        match self {
            Told::Rows(rows) => rows.push(row(verdict)),
            Told::Text { text: out, same, failed } => {
                let again = verdict.outcome == Outcome::NotRun && verdict.actual == same.reason;
                if again && !args.verbose {
                    same.more += 1;
                    return;
                }
                same.close(out, name);
                if verdict.outcome == Outcome::NotRun {
                    same.reason.clone_from(&verdict.actual);
                }
                *failed += u64::from(verdict.outcome == Outcome::Failed);
                if *failed <= TOLD || args.verbose {
                    line(out, name, text, &verdict);
                }
            }
        }
    }

    /// Behind the last verdict.
    pub(super) fn end(&mut self, args: &Args, name: &str) {
        if let Told::Text { text, same, failed } = self {
            same.close(text, name);
            if let Some(more @ 1..) = failed.checked_sub(TOLD)
                && !args.verbose
            {
                let _ = writeln!(text, "{name}: and {more} more that failed; --verbose tells them");
            }
        }
    }

    /// The lines, each with its end.
    pub(super) fn text(&self) -> &str {
        match self {
            Told::Text { text, .. } => text,
            Told::Rows(_) => "",
        }
    }

    pub(super) fn file(self, file: String, counts: Counts, error: Option<&anyhow::Error>) -> File {
        let verdicts = match self {
            Told::Rows(rows) => rows,
            Told::Text { .. } => Vec::new(),
        };
        File { file, counts, error: error.map(|error| format!("{error:#}")), verdicts }
    }
}

impl Same {
    fn close(&mut self, out: &mut String, name: &str) {
        if self.more > 0 {
            let s = if self.more == 1 { "" } else { "s" };
            let _ =
                writeln!(out, "{name}: {} more directive{s} not run for this reason", self.more);
        }
        *self = Same::default();
    }
}

fn row(verdict: Verdict) -> Row {
    let outcome = match verdict.outcome {
        Outcome::Passed => "passed",
        Outcome::Failed => "failed",
        Outcome::NotRun => "notRun",
    };
    let Verdict { line, column, kind, expected, actual, .. } = verdict;
    Row { line, column, kind: kind.word(), outcome, expected, actual }
}

/// The line of a verdict; under a failed one, where it stands in the script.
fn line(out: &mut String, name: &str, text: &str, verdict: &Verdict) {
    let shown: String = spell::shown(&verdict.to_string()).chars().take(SHOWN).collect();
    let _ = writeln!(out, "{name}:{shown}");
    if verdict.outcome == Outcome::Failed
        && let Some(excerpt) = excerpt(text, verdict.range)
    {
        out.push_str(&excerpt);
    }
}

/// The part of a line around a place. Only what is near is looked at: lines may be very long.
fn excerpt(text: &str, range: Range) -> Option<String> {
    let place = range.start as usize;
    let mut from = place.saturating_sub(AROUND);
    while !text.is_char_boundary(from) {
        from -= 1;
    }
    let mut to = place.saturating_add(AROUND).min(text.len());
    while !text.is_char_boundary(to) {
        to += 1;
    }
    let part = text.get(from..to)?;
    let start = u32::try_from(place - from).ok()?;
    let range = Range::new(start, start.saturating_add(range.len()));
    findings::marked(part, &LineIndex::new(part), range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_looks_at_what_is_near() {
        let long = format!("{}é(x)\n", "é".repeat(1_000));
        let at = u32::try_from(long.find('x').unwrap()).unwrap();
        let told = excerpt(&long, Range::new(at, at + 1)).unwrap();
        assert!(told.contains("éé(x)\n") && told.ends_with(" ^\n"), "{told}");
        assert_eq!(excerpt("a\nbc d\n", Range::new(2, 4)).unwrap(), "  | bc d\n  | ^^\n");
        assert_eq!(excerpt("", Range::new(0, 0)).unwrap(), "  | \n  | ^\n");
    }
}
