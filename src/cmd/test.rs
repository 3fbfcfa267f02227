//! `wasmscope test FILE…`: runs scripts in the format of the official test suite.
//!
//! Files are run beside each other, each on a thread of its own, and told in their order, so that
//! the output does not depend on who was first. How a file is told is in `told`.

mod told;

use std::io::{self, BufWriter, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};

use analyzer::module::spell;
use analyzer::script::{Options, Outcome, Script};
use analyzer::spec::limits;
use anyhow::{Result, bail};
use serde::Serialize;

use crate::input::{self, Features, Form, Input};
use crate::{exit, parallel, report, texts};

/// The options of `test`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
A script is a list of (module …), (register …), (invoke …), (assert_return …), (assert_trap …) \
and the other directives of the official test suite; a file that is one module is run as such. \
Components are not run.\n\n\
The exit code is 1 when a directive failed or could not be run.\n\n\
Examples:\n  \
wasmscope test add.wast\n  \
wasmscope test --features wasm2 --jobs 4 testsuite/\n  \
wasmscope test --json --verbose add.wast")]
pub(crate) struct Args {
    /// Scripts, directories to look for .wast files in, or - for standard input
    #[arg(required = true, value_name = "FILE")]
    paths: Vec<PathBuf>,

    #[command(flatten)]
    features: Features,

    /// Operators that one directive may execute before it counts as endless
    #[arg(long, value_name = "NUMBER", default_value_t = limits::DIRECTIVE_STEPS)]
    budget: u64,

    /// Pages (64 KiB) that all memories of a script may have together
    #[arg(long, value_name = "NUMBER", default_value_t = limits::MEMORY_PAGES)]
    max_pages: u64,

    /// Files to run at one time; as many as there are processors unless given
    #[arg(short, long, value_name = "NUMBER")]
    jobs: Option<NonZero<usize>>,

    /// List the directives that passed, too
    #[arg(short, long)]
    verbose: bool,

    /// Print one JSON document instead of text
    #[arg(long)]
    json: bool,
}

/// How many directives came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Counts {
    passed: u64,
    failed: u64,
    not_run: u64,
}

impl Counts {
    fn add(&mut self, other: Counts) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.not_run += other.not_run;
    }

    fn count(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Passed => self.passed += 1,
            Outcome::Failed => self.failed += 1,
            Outcome::NotRun => self.not_run += 1,
        }
    }

    fn is_good(self) -> bool {
        self.failed == 0 && self.not_run == 0
    }
}

/// `12 passed, 1 failed`
impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} passed", self.passed)?;
        if self.failed > 0 {
            write!(f, ", {} failed", self.failed)?;
        }
        if self.not_run > 0 {
            write!(f, ", {} not run", self.not_run)?;
        }
        Ok(())
    }
}

/// What became of a file.
struct Ran {
    name: String,
    counts: Counts,
    /// The text for the terminal, or the list for JSON.
    told: told::Told,
    /// Why nothing of it was run.
    error: Option<anyhow::Error>,
}

impl Ran {
    fn new(args: &Args) -> Ran {
        let (name, counts) = (String::new(), Counts::default());
        Ran { name, counts, told: told::Told::new(args), error: None }
    }

    fn refused(args: &Args, error: anyhow::Error) -> Ran {
        Ran { error: Some(error), ..Ran::new(args) }
    }
}

/// Runs all files; bad if a directive of one failed. A file that cannot be read does not keep the
/// others from being run; the last such error ends the verb.
pub(crate) fn run(args: &Args) -> Result<exit::Code> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut summary = Summary::default();
    let work = |path: Result<PathBuf>| match path {
        Ok(path) => one(args, &path),
        Err(error) => Ran::refused(args, error),
    };
    let found = texts::find(&args.paths, &["wast"]);
    parallel::each(found, args.jobs, work, |ran| summary.add(args, &mut out, ran))?;
    summary.finish(args, &mut out)
}

/// Runs one file.
fn one(args: &Args, path: &Path) -> Ran {
    let mut ran = Ran::new(args);
    match input::read(path) {
        Ok(input) => {
            ran.name = spell::shown(&input.name);
            ran.error = script(args, &input, &mut ran).err();
        }
        Err(error) => {
            ran.name = spell::shown(&path.display().to_string());
            ran.error = Some(error);
        }
    }
    ran
}

fn script(args: &Args, input: &Input, ran: &mut Ran) -> Result<()> {
    if input.form == Form::Binary {
        bail!("{}: this is a binary; expected a script as text", ran.name);
    }
    let text = input::text(input)?;
    let options = Options {
        features: args.features.flags(),
        budget: args.budget,
        memory_pages: args.max_pages,
        ..Options::default()
    };
    let mut any = false;
    for verdict in Script::new(text, &options) {
        any = true;
        ran.counts.count(verdict.outcome);
        ran.told.add(args, &ran.name, text, verdict);
    }
    ran.told.end(args, &ran.name);
    if !any {
        bail!(
            "{}: no directive in it; expected (module …), (assert_return …) and the like",
            ran.name
        );
    }
    Ok(())
}

/// All files together.
#[derive(Default)]
struct Summary {
    files: u64,
    counts: Counts,
    /// The files of the JSON document.
    documents: Vec<told::File>,
    /// Whether a file was no script.
    bad: bool,
    /// The last file that could not be read.
    unread: Option<anyhow::Error>,
}

impl Summary {
    fn add(&mut self, args: &Args, out: &mut impl Write, ran: Ran) -> Result<()> {
        let Ran { name, counts, told, error } = ran;
        self.files += 1;
        self.counts.add(counts);
        if args.json {
            self.documents.push(told.file(name, counts, error.as_ref()));
        } else {
            out.write_all(told.text().as_bytes())?;
            if error.is_none() {
                writeln!(out, "{name}: {counts}")?;
            }
        }
        if let Some(error) = error {
            out.flush()?;
            self.bad |= !is_io(&error);
            if is_io(&error) {
                if let Some(earlier) = self.unread.replace(error) {
                    writeln!(io::stderr(), "error: {earlier:#}")?;
                }
            } else {
                writeln!(io::stderr(), "error: {error:#}")?;
            }
        }
        Ok(())
    }

    fn finish(self, args: &Args, out: &mut impl Write) -> Result<exit::Code> {
        if args.json {
            let Summary { counts, documents, .. } = self;
            report::json(out, &told::Document::new(documents, counts))?;
        } else if self.files != 1 {
            writeln!(out, "{}: {}", report::count(self.files, "file"), self.counts)?;
        }
        out.flush()?;
        match self.unread {
            Some(error) => Err(error),
            None if self.bad || !self.counts.is_good() => Ok(exit::Code::Bad),
            None => Ok(exit::Code::Done),
        }
    }
}

fn is_io(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| cause.is::<io::Error>())
}
