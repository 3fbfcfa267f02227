//! What the command line says. Each verb's own options stand beside the verb in `cmd/`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{CommandFactory as _, Parser, Subcommand};

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
    pub(crate) file: Option<PathBuf>,

    /// Taken so that what goes wrong can be said: a file alone has no arguments
    #[arg(hide = true, trailing_var_arg = true)]
    pub(crate) rest: Vec<OsString>,
}

impl Args {
    /// The verb that a word was perhaps meant to be, and all verbs.
    pub(crate) fn verbs_like(word: &str) -> (Option<String>, String) {
        let command = Args::command();
        let names: Vec<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
        let near = names.iter().copied().filter(|name| is_near(word, name)).map(str::to_owned);
        (near.min(), names.join(", "))
    }
}

/// Whether a letter too many, too few or wrong, or two letters swapped make one word of the other.
fn is_near(word: &str, name: &str) -> bool {
    let same = word.chars().zip(name.chars()).take_while(|(a, b)| a == b).count();
    let tail = |text: &str, skip: usize| text.chars().skip(same + skip).collect::<String>();
    let swapped = || {
        let mut rest: Vec<char> = word.chars().skip(same).collect();
        if rest.len() > 1 {
            rest.swap(0, 1);
        }
        rest.into_iter().collect::<String>()
    };
    tail(word, 1) == tail(name, 1)
        || tail(word, 1) == tail(name, 0)
        || tail(word, 0) == tail(name, 1)
        || swapped() == tail(name, 0)
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
    /// Look for errors and likely mistakes in texts, and fix some of them
    Check(cmd::check::Args),
    /// Lay out texts anew, in place
    Fmt(cmd::fmt::Args),
    /// Run a program, or one of its functions
    Run(cmd::run::Args),
    /// Run scripts in the format of the official test suite
    Test(cmd::test::Args),
    /// Step through a program on the terminal; without a file, through a sample
    Debug(cmd::debug::Args),
    /// Show the debug information: units, functions, line tables
    Dwarf(cmd::dwarf::Args),
    /// Find the functions and source lines of code offsets
    Addr2line(cmd::addr2line::Args),
    /// Serve an editor: the language server for .wat and .wast
    Lsp(cmd::lsp::Args),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verb_is_recognised_by_its_neighbours() {
        for word in ["valdate", "validtae", "validates", "valudate"] {
            assert_eq!(Args::verbs_like(word).0.as_deref(), Some("validate"), "{word}");
        }
        assert_eq!(Args::verbs_like("hello").0, None);
    }

    #[test]
    fn the_command_line_is_well_made() {
        Args::command().debug_assert();
    }
}
