//! The verbs: one file each.

pub(crate) mod addr2line;
pub(crate) mod check;
pub(crate) mod debug;
pub(crate) mod dump;
pub(crate) mod dwarf;
pub(crate) mod fmt;
pub(crate) mod lsp;
pub(crate) mod print;
pub(crate) mod run;
pub(crate) mod test;
pub(crate) mod trace;
pub(crate) mod validate;

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use analyzer::module::spell;
use anyhow::Result;

use crate::args::{Args, Verb};
use crate::exit;

/// Runs the verb that the arguments name.
pub(crate) fn run(args: Args) -> Result<exit::Code> {
    match args.verb {
        Some(Verb::Dump(args)) => dump::run(&args),
        Some(Verb::Print(args)) => print::run(&args),
        Some(Verb::Validate(args)) => validate::run(&args),
        Some(Verb::Check(args)) => check::run(&args),
        Some(Verb::Fmt(args)) => fmt::run(&args),
        Some(Verb::Run(args)) => run::run(&args),
        Some(Verb::Test(args)) => test::run(&args),
        Some(Verb::Debug(args)) => debug::run(&args),
        Some(Verb::Dwarf(args)) => dwarf::run(&args),
        Some(Verb::Addr2line(args)) => addr2line::run(&args),
        Some(Verb::Lsp(args)) => lsp::run(&args),
        None => without_verb(args.file, &args.rest),
    }
}

/// On a terminal the debugger, on the sample program without a file; otherwise a dump of the
/// file, or a trace of the sample.
fn without_verb(file: Option<PathBuf>, rest: &[OsString]) -> Result<exit::Code> {
    if let Some(file) = &file {
        refuse_what_is_no_file(file, rest)?;
    }
    let terminal = tui_debugger::is_interactive();
    match file {
        None if terminal => debug::run(&debug::Args::of(None)),
        None => trace::run(),
        Some(file) if terminal && file != Path::new("-") => {
            if debug::has_a_beginning(&file)? {
                return debug::run(&debug::Args::of(Some(file)));
            }
            let name = spell::shown(&file.display().to_string());
            let note = "note: nothing in it starts by itself, so this is a dump";
            let is_script = name.to_ascii_lowercase().ends_with(".wast");
            let (option, what) = match is_script {
                true => ("--line NUMBER", "through the call of a directive"),
                false => ("--invoke NAME", "through one of its functions"),
            };
            let hint = format!("`wasmscope debug {name} {option}` steps {what}");
            // When standard error is gone, the dump is still what was asked for.
            let _ = writeln!(io::stderr(), "{note}; {hint}");
            dump::run(&dump::Args::of(file))
        }
        Some(file) => dump::run(&dump::Args::of(file)),
    }
}

/// A word that is no file was meant to be a verb; a file with arguments was meant to be run.
fn refuse_what_is_no_file(file: &Path, rest: &[OsString]) -> Result<()> {
    let name = spell::shown(&file.display().to_string());
    let word = !name.contains(['.', '/', '\\']) && name != "-" && !file.exists();
    let message = match (word, rest.is_empty()) {
        (true, _) => {
            let (near, verbs) = Args::verbs_like(&name);
            let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            format!("`{name}` is neither a verb nor a file{near}\nverbs: {verbs}")
        }
        (false, false) => format!(
            "`wasmscope FILE` takes no arguments; `wasmscope run {name} …` runs it with them, \
             `wasmscope debug {name} …` steps through it"
        ),
        (false, true) => return Ok(()),
    };
    Err(exit::Usage(message).into())
}
