//! `wasmscope test FILE…`: runs scripts in the format of the official test suite.
//!
//! Files are run beside each other, each on a thread of its own, and told in their order, so that
//! the output does not depend on who was first. How a file is told is in `told`, which files a
//! directory means in `files`.

mod files;
mod told;

use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use analyzer::debug::script::{Options, Outcome, Script};
use analyzer::module::spell;
use analyzer::spec::limits;
use anyhow::{Context as _, Result, bail};
use serde::Serialize;

use crate::input::{self, Features, Form, Input};
use crate::{exit, report};

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
    let mut early = BTreeMap::new();
    let mut found = Vec::new();
    for (at, path) in files::find(&args.paths).into_iter().enumerate() {
        match path {
            Ok(path) => found.push((at, path)),
            Err(error) => drop(early.insert(at, Ran::refused(args, error))),
        }
    }
    let jobs = args.jobs.or_else(|| thread::available_parallelism().ok());
    let jobs = jobs.map_or(1, NonZero::get).min(found.len());
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    let mut out = BufWriter::new(io::stdout().lock());
    let mut summary = Summary::default();
    thread::scope(|scope| {
        for _ in 0..jobs {
            let (found, next, sender) = (&found, &next, sender.clone());
            // Nothing here recurses on its input, but whoever reads the text does, a little.
            let builder = thread::Builder::new().stack_size(STACK_BYTES);
            let work = move || work(args, found, next, &sender);
            builder.spawn_scoped(scope, work).context("cannot start a thread")?;
        }
        drop(sender);
        let told = tell(args, &mut out, (early, &receiver), &mut summary);
        // The reader of our output may be gone: then the rest need not be run.
        next.store(found.len(), Ordering::Relaxed);
        told
    })?;
    summary.finish(args, &mut out)
}

/// Stack of a thread that runs scripts.
const STACK_BYTES: usize = 32 << 20;

/// Takes one file after the other until there is none left.
fn work(
    args: &Args,
    found: &[(usize, PathBuf)],
    next: &AtomicUsize,
    sender: &Sender<(usize, Ran)>,
) {
    loop {
        let Some((at, path)) = found.get(next.fetch_add(1, Ordering::Relaxed)) else { return };
        if sender.send((*at, one(args, path))).is_err() {
            return;
        }
    }
}

/// Tells what was run, in the order of the files.
fn tell(
    args: &Args,
    out: &mut impl Write,
    (mut early, receiver): (BTreeMap<usize, Ran>, &Receiver<(usize, Ran)>),
    summary: &mut Summary,
) -> Result<()> {
    let mut next = 0;
    loop {
        while let Some(ran) = early.remove(&next) {
            next += 1;
            summary.add(args, out, ran)?;
        }
        // When all threads are done there is nothing more to wait for.
        let Ok((at, ran)) = receiver.recv() else { return Ok(()) };
        early.insert(at, ran);
    }
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
