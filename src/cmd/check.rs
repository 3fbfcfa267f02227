//! `wasmscope check FILE…`: errors and lints of texts, each with its place, and fixes.
//!
//! Files are checked beside each other and told in their order. What is said of a text for whom
//! stands in `told` (a reader), `json` and `sarif` (other programs).

mod json;
mod sarif;
mod told;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};

use analyzer::config::{self, Config};
use analyzer::module::spell;
use analyzer::text::{Edit, Range};
use analyzer::wat;
use analyzer::wat::diagnostic::{Related, Severity};
use analyzer::wat::lint::{self, Fix, Level, Levels, Lint, mend};
use anyhow::Result;
use wasmparser::WasmFeatures;

use crate::colour::{Paint, When};
use crate::input::{self, Features, Form, Input};
use crate::project::Projects;
use crate::{exit, explain, parallel, report, texts};

/// Rounds of fixes: one may make room for another.
const ROUNDS: usize = 16;

/// The options of `check`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
The nearest wasmscope.toml in the folder of a file or above it says how lints are taken and what \
is accepted; the command line wins over it.\n\n\
Examples:\n  \
wasmscope check --fix src/\n  \
wasmscope check --lint unused-local=deny --deny warnings a.wat\n  \
wasmscope check --sarif src/ > findings.sarif\n  \
wasmscope check --explain unused-local")]
pub(crate) struct Args {
    /// Files to check: .wat or .wast, folders of them, or - for standard input
    #[arg(required_unless_present = "explain")]
    files: Vec<PathBuf>,

    /// Print what a code means, with an example, and what to do
    #[arg(long, value_name = "CODE", exclusive = true)]
    explain: Option<String>,

    /// Apply the fixes that keep the meaning, and write the files
    #[arg(long)]
    fix: bool,

    /// Print one JSON document
    #[arg(long)]
    json: bool,

    /// Print one SARIF 2.1.0 document, for services that show findings beside the code
    #[arg(long, conflicts_with = "json")]
    sarif: bool,

    /// Take warnings for errors
    #[arg(long, value_name = "WHAT", value_parser = ["warnings"])]
    deny: Option<String>,

    /// Take a lint in another way: allow, hint, warn or deny
    #[arg(long = "lint", value_name = "NAME=LEVEL", value_parser = level)]
    lints: Vec<(Lint, Level)>,

    /// Files to check at one time; as many as there are processors unless given
    #[arg(short, long, value_name = "NUMBER")]
    jobs: Option<NonZero<usize>>,

    /// When to print in colours
    #[arg(long, value_name = "WHEN", value_enum, default_value_t)]
    color: When,

    #[command(flatten)]
    features: Features,
}

fn level(word: &str) -> Result<(Lint, Level), String> {
    let (name, level) = word.split_once('=').ok_or("expected NAME=LEVEL")?;
    Ok((config::lint(name)?, config::level(level)?))
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

impl Checked {
    fn is_bad(&self) -> bool {
        self.findings.iter().any(|it| it.severity == Severity::Error)
    }
}

/// A file, and how it is to be checked.
struct Task {
    path: PathBuf,
    levels: Levels,
    features: WasmFeatures,
    fix: bool,
}

/// Checks each file; bad if there is an error. A file that cannot be read does not keep the
/// others from being checked; the last such error ends the verb.
pub(crate) fn run(args: &Args) -> Result<exit::Code> {
    if let Some(code) = &args.explain {
        return explained(code);
    }
    if args.fix && args.files.iter().any(|it| it == Path::new("-")) {
        let message = "--fix writes files: standard input cannot be written";
        return Err(exit::Usage(message.to_owned()).into());
    }
    let tasks = tasks(args)?;
    let stdout = io::stdout();
    let mut told = told::Told::new(Paint::new(args.color, &stdout));
    let mut out = stdout.lock();
    // What is one document is written when all of it is known.
    let (mut all, mut bad, mut unread) = (Vec::new(), false, None::<anyhow::Error>);
    parallel::each(
        tasks,
        args.jobs,
        |task| one(&task?),
        |checked| {
            match checked {
                Ok(checked) => {
                    bad |= checked.is_bad();
                    if args.json || args.sarif {
                        all.push(checked);
                    } else {
                        told.text(&mut out, &checked)?;
                    }
                }
                Err(error) => {
                    if let Some(earlier) = unread.replace(error) {
                        out.flush()?;
                        writeln!(io::stderr(), "error: {earlier:#}")?;
                    }
                }
            }
            Ok(())
        },
    )?;
    if args.json {
        let all = all.iter().flat_map(json::described).collect::<Vec<json::Described<'_>>>();
        report::json(&mut out, &all)?;
    } else if args.sarif {
        report::json(&mut out, &sarif::log(&all))?;
    } else {
        told.end(&mut out)?;
    }
    out.flush()?;
    unread.map_or(Ok(if bad { exit::Code::Bad } else { exit::Code::Done }), Err)
}

/// Which files are to be checked, each once, and how; or why one is not.
///
/// # Errors
/// A project file that cannot be read or understood: nobody knows then what is wanted.
fn tasks(args: &Args) -> Result<Vec<Result<Task>>> {
    let given =
        Config { lints: args.lints.clone(), features: args.features.given(), ..Config::default() };
    let (mut projects, mut seen) = (Projects::default(), BTreeSet::new());
    let mut tasks = Vec::new();
    for path in texts::find(&args.files, texts::TEXTS) {
        let path = match path {
            Ok(path) if !seen.insert(path.clone()) => continue,
            Ok(path) => path,
            Err(error) => {
                tasks.push(Err(error));
                continue;
            }
        };
        let config = Config::clone(&*projects.of(&path)?).with(&given);
        let mut levels = config.levels();
        if args.deny.is_some() {
            levels.deny_warnings();
        }
        tasks.push(Ok(Task { path, levels, features: config.features(), fix: args.fix }));
    }
    Ok(tasks)
}

/// Prints the documentation of a code.
fn explained(code: &str) -> Result<exit::Code> {
    let Some(section) = explain::section(code) else {
        let near = explain::nearest(code).map(|near| format!("; did you mean `{near}`?"));
        let message = format!("unknown code `{}`{}", spell::shown(code), near.unwrap_or_default());
        return Err(exit::Usage(message).into());
    };
    io::stdout().lock().write_all(section.as_bytes())?;
    Ok(exit::Code::Done)
}

fn one(task: &Task) -> Result<Checked> {
    let file = input::read(&task.path)?;
    let name = file.name.clone();
    if file.form == Form::Binary {
        let message = format!("{name}: this is a binary; `wasmscope validate` checks those");
        return Err(exit::Usage(spell::shown(&message)).into());
    }
    let text = input::text(&file)?.to_owned();
    let findings = look(&file, task)?;
    let mut checked = Checked { name, text, findings, fixed: 0 };
    if task.fix {
        mended(&mut checked, task)?;
    }
    Ok(checked)
}

/// The errors and lints of a text, in its order.
fn look(file: &Input, task: &Task) -> Result<Vec<Finding>> {
    let document = input::document(file)?;
    let analysis = wat::analyze(&document, task.features);
    let lints = lint::lint(&document, &analysis, &task.levels);
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
fn mended(checked: &mut Checked, task: &Task) -> Result<()> {
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
        checked.findings = look(&file, task)?;
    }
    if checked.fixed > 0 {
        texts::write(&task.path, &checked.text)?;
    }
    Ok(())
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "hint",
    }
}
