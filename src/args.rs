//! What the command line says. Each verb's own options stand beside the verb in `cmd/`.

use clap::{Parser, Subcommand};

use crate::{cmd, exit};

/// Edit, inspect, run and debug WebAssembly.
#[derive(Debug, Parser)]
#[command(
    name = "wasmscope",
    version,
    max_term_width = 100,
    after_help = exit::HELP,
    subcommand_negates_reqs = true,
    args_conflicts_with_subcommands = true
)]
pub(crate) struct Args {
    /// What to do; without it, FILE opens in the debugger (on a terminal) or is dumped (in a pipe)
    #[command(subcommand)]
    pub(crate) verb: Option<Verb>,

    /// A .wasm or .wat file to look at
    pub(crate) file: Option<std::path::PathBuf>,
}

/// The verbs, in the order of `--help`.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Show what a file holds: sections, types, functions, data, code
    Dump(cmd::dump::Args),
    /// Print a file as text
    Print(cmd::print::Args),
    /// Check files against the specification, one verdict a line
    Validate(cmd::validate::Args),
    /// Run a program, or one of its functions
    Run(cmd::run::Args),
    /// Step through a program on the terminal; without a file, through a sample
    Debug(cmd::debug::Args),
    /// Show the debug information: units, functions, line tables
    Dwarf(cmd::dwarf::Args),
    /// Find the functions and source lines of code offsets
    Addr2line(cmd::addr2line::Args),
    /// Serve an editor: the language server for .wat and .wast
    Lsp(cmd::lsp::Args),
}
