//! `wasmscope check FILE…`: errors and lints of texts, each with its place, and fixes.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use analyzer::module::spell;
use analyzer::text::{Edit, Encoding, LineIndex, Range};
use analyzer::wat;
use analyzer::wat::diagnostic::{Related, Severity};
use analyzer::wat::lint::{self, Fix, Level, Levels, Lint, mend};
use anyhow::Result;
use serde::Serialize;

use crate::input::{self, Features, Form, Input};
use crate::{exit, findings, report, texts};

/// Rounds of fixes: one may make room for another.
const ROUNDS: usize = 16;

/// The options of `check`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Files to check: .wat or .wast, folders of them, or - for standard input
    #[arg(required = true)]
    files: Vec<PathBuf>,

    /// Apply the fixes that keep the meaning, and write the files
    #[arg(long)]
    fix: bool,

    /// Print one JSON document
    #[arg(long)]
    json: bool,

    /// Take warnings for errors
    #[arg(long, value_name = "WHAT", value_parser = ["warnings"])]
    deny: Option<String>,

    /// Take a lint in another way: allow, hint, warn or deny
    #[arg(long = "lint", value_name = "NAME=LEVEL", value_parser = level)]
    lints: Vec<(Lint, Level)>,

    #[command(flatten)]
    features: Features,
}

fn level(word: &str) -> Result<(Lint, Level), String> {
    let (name, level) = word.split_once('=').ok_or("expected NAME=LEVEL")?;
    let lint = Lint::of_name(name).ok_or_else(|| {
        let near = Lint::nearest(name).map(|near| format!("; did you mean `{near}`?"));
        format!("unknown lint `{name}`{}", near.unwrap_or_default())
    })?;
    let level = Level::of_word(level)
        .ok_or_else(|| format!("unknown level `{level}`; expected allow, hint, warn or deny"))?;
    Ok((lint, level))
}

/// An error or the finding of a lint.
struct Finding {
    range: Range,
    severity: Severity,
    code: &'static str,
    message: String,
    related: Vec<Related>,
    fix: Option<Fix>,
}

/// What is wrong with one text.
struct Checked {
    name: String,
    text: String,
    findings: Vec<Finding>,
    /// Fixes that were applied.
    fixed: usize,
}

/// Checks each file; bad if there is an error. A file that cannot be read does not keep the
/// others from being checked; the last such error ends the verb.
pub(crate) fn run(args: &Args) -> Result<exit::Code> {
    if args.fix && args.files.iter().any(|it| it == Path::new("-")) {
        let message = "--fix writes files: standard input cannot be written";
        return Err(exit::Usage(message.to_owned()).into());
    }
    let mut levels = Levels::default();
    for (lint, level) in &args.lints {
        levels.set(*lint, *level);
    }
    if args.deny.is_some() {
        levels.deny_warnings();
    }
    let (mut all, mut unread) = (Vec::new(), None::<anyhow::Error>);
    for path in &args.files {
        let checked = texts::files(path).and_then(|paths| {
            paths.iter().try_for_each(|path| {
                all.push(one(path, args, &levels)?);
                Ok(())
            })
        });
        if let Err(error) = checked
            && let Some(earlier) = unread.replace(error)
        {
            writeln!(io::stderr(), "error: {earlier:#}")?;
        }
    }
    let mut out = io::stdout().lock();
    if args.json {
        report::json(&mut out, &all.iter().flat_map(described).collect::<Vec<Described<'_>>>())?;
    } else {
        told(&mut out, &all)?;
    }
    out.flush()?;
    let is_error = |it: &Finding| it.severity == Severity::Error;
    let bad = all.iter().any(|it| it.findings.iter().any(is_error));
    unread.map_or(Ok(if bad { exit::Code::Bad } else { exit::Code::Done }), Err)
}

fn one(path: &Path, args: &Args, levels: &Levels) -> Result<Checked> {
    let file = input::read(path)?;
    let name = file.name.clone();
    if file.form == Form::Binary {
        let message = format!("{name}: this is a binary; `wasmscope validate` checks those");
        return Err(exit::Usage(spell::shown(&message)).into());
    }
    let text = input::text(&file)?.to_owned();
    let Some(bare) = text.strip_prefix('\u{feff}') else {
        let findings = look(&file, args, levels)?;
        let mut checked = Checked { name, text, findings, fixed: 0 };
        if args.fix {
            mended(&mut checked, (path, args, levels))?;
        }
        return Ok(checked);
    };
    // No grammar of the text format has a byte order mark; said once, in place of what follows.
    let message = "the text begins with a byte order mark: save it as UTF-8 without one".to_owned();
    let findings = vec![Finding {
        range: Range::new(0, u32::try_from(text.len() - bare.len()).unwrap_or_default()),
        severity: Severity::Error,
        code: "syntax",
        message,
        related: Vec::new(),
        fix: None,
    }];
    Ok(Checked { name, text, findings, fixed: 0 })
}

/// The errors and lints of a text, in its order.
fn look(file: &Input, args: &Args, levels: &Levels) -> Result<Vec<Finding>> {
    let document = input::document(file)?;
    let analysis = wat::analyze(&document, args.features.flags());
    let lints = lint::lint(&document, &analysis, levels);
    let errors = analysis.diagnostics.into_iter().map(|it| Finding {
        fix: mend::fix(&document, &it),
        range: it.range,
        severity: it.severity,
        code: it.code.as_str(),
        message: it.message,
        related: it.related,
    });
    let lints = lints.into_iter().map(|it| Finding {
        range: it.range,
        severity: match it.level {
            Level::Deny => Severity::Error,
            Level::Warn => Severity::Warning,
            Level::Hint | Level::Allow => Severity::Hint,
        },
        code: it.lint.info().name,
        message: it.message,
        related: it.related,
        fix: it.fix,
    });
    let mut findings: Vec<Finding> = errors.chain(lints).collect();
    findings.sort_by_key(|it| it.range);
    Ok(findings)
}

/// Applies fixes until there are none, and writes the text.
fn mended(checked: &mut Checked, (path, args, levels): (&Path, &Args, &Levels)) -> Result<()> {
    for _ in 0..ROUNDS {
        // By where they begin; no two of them touch.
        let mut edits: BTreeMap<u32, &Edit> = BTreeMap::new();
        let mut count = 0;
        for fix in checked.findings.iter().filter_map(|it| it.fix.as_ref()).filter(|it| it.safe) {
            let free = |edit: &Edit| {
                let before = edits.range(..=edit.range.end).next_back();
                before.is_none_or(|(_, it)| it.range.end < edit.range.start)
            };
            if fix.edits.iter().all(free) {
                edits.extend(fix.edits.iter().map(|edit| (edit.range.start, edit)));
                count += 1;
            }
        }
        if edits.is_empty() {
            break;
        }
        for edit in edits.into_values().rev() {
            let range = edit.range.start as usize..edit.range.end as usize;
            checked.text.replace_range(range, &edit.new);
        }
        checked.fixed += count;
        let bytes = checked.text.as_bytes().into();
        let file = Input { name: checked.name.clone(), bytes, form: Form::Text };
        checked.findings = look(&file, args, levels)?;
    }
    if checked.fixed > 0 {
        texts::write(path, &checked.text)?;
    }
    Ok(())
}

/// For a reader: each finding with its line, then how many there are.
fn told(out: &mut impl Write, all: &[Checked]) -> io::Result<()> {
    let (mut errors, mut warnings) = (0u64, 0u64);
    for checked in all {
        let index = LineIndex::new(&checked.text);
        let place = |range: Range| {
            let at = index.position(&checked.text, range.start, Encoding::Utf32);
            let (line, column) = (u64::from(at.line) + 1, u64::from(at.column) + 1);
            format!("{}:{line}:{column}", spell::shown(&checked.name))
        };
        let marked = |range| findings::marked(&checked.text, &index, range).unwrap_or_default();
        for it in &checked.findings {
            errors += u64::from(it.severity == Severity::Error);
            warnings += u64::from(it.severity == Severity::Warning);
            let message = spell::shown(&it.message);
            writeln!(out, "{}[{}]: {message}", word(it.severity), it.code)?;
            write!(out, " --> {}\n{}", place(it.range), marked(it.range))?;
            for related in &it.related {
                let message = spell::shown(&related.message);
                writeln!(out, "note: {message}\n --> {}", place(related.range))?;
                write!(out, "{}", marked(related.range))?;
            }
            if let Some(fix) = &it.fix {
                writeln!(out, "help: {}", spell::shown(&fix.title))?;
            }
            writeln!(out)?;
        }
        if checked.fixed > 0 {
            let count = count(checked.fixed as u64, "fix", "fixes");
            writeln!(out, "{}: {count} applied", spell::shown(&checked.name))?;
        }
    }
    let (errors, warnings) = (report::count(errors, "error"), report::count(warnings, "warning"));
    writeln!(out, "{errors}, {warnings} in {}", report::count(all.len() as u64, "file"))
}

fn count(number: u64, one: &str, more: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { more })
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "hint",
    }
}

/// A finding as JSON.
#[derive(Serialize)]
struct Described<'a> {
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

fn described(checked: &Checked) -> Vec<Described<'_>> {
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
