//! The verbs: one file each.

pub(crate) mod addr2line;
pub(crate) mod debug;
pub(crate) mod dump;
pub(crate) mod dwarf;
pub(crate) mod lsp;
pub(crate) mod print;
pub(crate) mod run;
pub(crate) mod trace;
pub(crate) mod validate;

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
        Some(Verb::Run(args)) => run::run(&args),
        Some(Verb::Debug(args)) => debug::run(&args),
        Some(Verb::Dwarf(args)) => dwarf::run(&args),
        Some(Verb::Addr2line(args)) => addr2line::run(&args),
        Some(Verb::Lsp(args)) => lsp::run(&args),
        None => without_verb(args.file),
    }
}

/// On a terminal the debugger, on the sample program without a file; otherwise a dump of the
/// file, or a trace of the sample.
fn without_verb(file: Option<PathBuf>) -> Result<exit::Code> {
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
            let hint = "steps through one of its functions";
            // When standard error is gone, the dump is still what was asked for.
            let _ = writeln!(io::stderr(), "{note}; `wasmscope debug {name} --invoke NAME` {hint}");
            dump::run(&dump::Args::of(file))
        }
        Some(file) => dump::run(&dump::Args::of(file)),
    }
}
