//! The verbs: one file each.

pub(crate) mod addr2line;
pub(crate) mod dump;
pub(crate) mod dwarf;
pub(crate) mod lsp;
pub(crate) mod print;
pub(crate) mod run;
pub(crate) mod validate;

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
        Some(Verb::Dwarf(args)) => dwarf::run(&args),
        Some(Verb::Addr2line(args)) => addr2line::run(&args),
        Some(Verb::Lsp(args)) => lsp::run(&args),
        None => Err(exit::Usage("name a verb; see `wasmscope --help`".to_owned()).into()),
    }
}
