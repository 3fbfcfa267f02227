//! Findings as JSON: a contract, see the transcript in `tests/cli`.

use analyzer::text::{Encoding, LineIndex, Range};
use serde::Serialize;

use crate::cmd::check::{Checked, word};

/// A finding as JSON.
#[derive(Serialize)]
pub(super) struct Described<'a> {
    file: &'a str,
    range: Place,
    severity: &'static str,
    code: &'static str,
    message: &'a str,
    related: Vec<DescribedRelated<'a>>,
    fix: Option<DescribedFix<'a>>,
}

/// Bytes from 0, lines and columns (in characters) from 1; the end does not belong to it.
#[derive(Serialize)]
struct Place {
    start: u32,
    end: u32,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Serialize)]
struct DescribedRelated<'a> {
    range: Place,
    message: &'a str,
}

#[derive(Serialize)]
struct DescribedFix<'a> {
    title: &'a str,
    safe: bool,
    edits: Vec<DescribedEdit<'a>>,
}

#[derive(Serialize)]
struct DescribedEdit<'a> {
    range: Place,
    new: &'a str,
}

/// The findings of a text.
pub(super) fn described(checked: &Checked) -> Vec<Described<'_>> {
    let index = LineIndex::new(&checked.text);
    let at = |offset| index.position(&checked.text, offset, Encoding::Utf32);
    let place = |range: Range| {
        let (start, end) = (at(range.start), at(range.end));
        Place {
            start: range.start,
            end: range.end,
            line: start.line + 1,
            column: start.column + 1,
            end_line: end.line + 1,
            end_column: end.column + 1,
        }
    };
    let mut out = Vec::new();
    for it in &checked.findings {
        let related = it.related.iter();
        let fix = it.fix.as_ref().map(|fix| {
            let edits = fix.edits.iter();
            let edits = edits.map(|it| DescribedEdit { range: place(it.range), new: &it.new });
            DescribedFix { title: &fix.title, safe: fix.safe, edits: edits.collect() }
        });
        out.push(Described {
            file: &checked.name,
            range: place(it.range),
            severity: word(it.severity),
            code: it.code,
            message: &it.message,
            related: related
                .map(|it| DescribedRelated { range: place(it.range), message: &it.message })
                .collect(),
            fix,
        });
    }
    out
}
