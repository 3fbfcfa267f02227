//! `wasmscope debug FILE`: the program on the terminal, under the reader's hands.

use std::path::{Path, PathBuf};

use analyzer::debug::{Imports, Invoke, OpenError, Options, Program, Session, Stdin, sample};
use anyhow::{Result, anyhow};
use tui_debugger::{Palette, Setup};

use crate::exit;
use crate::input::{self, Features};

/// The options of `debug`.
#[derive(Debug, Default, clap::Args)]
#[command(after_help = concat!(
    "Without --invoke the program begins with its `_start`. It meets no files, and a clock and \
     random bytes that are the same in every run, so that restarting gives the same states.\n\n",
    "With --line a script is run as by `test` up to the directive that begins in that line, or \
     covers it, and the call of that directive is debugged.\n\n",
    "Examples:\n",
    "  wasmscope debug hello.wasm first second\n",
    "  wasmscope debug math.wat --invoke gcd 48 18\n",
    "  wasmscope debug math.wast --line 12"
))]
pub(crate) struct Args {
    /// The .wasm or .wat file to debug, or a .wast script; without it, a sample program
    file: Option<PathBuf>,

    /// Call this exported function with ARGS, parsed by its parameter types
    #[arg(long, value_name = "NAME")]
    invoke: Option<String>,

    /// Debug the call of the directive in this line of a script (an invoke, or an assertion about one)
    #[arg(
        long,
        value_name = "NUMBER",
        value_parser = clap::value_parser!(u32).range(1..),
        requires = "file",
        conflicts_with_all = ["invoke", "environ", "stdin", "stub", "args"]
    )]
    line: Option<u32>,

    /// Give the program an environment variable
    #[arg(long = "env", value_name = "KEY=VALUE", value_parser = pair)]
    environ: Vec<(String, String)>,

    /// Give the program this file as standard input; without it, the debugger asks for each line
    #[arg(long, value_name = "FILE")]
    stdin: Option<PathBuf>,

    /// Answer unknown imports: functions with zeros, memories and tables with their initial size
    #[arg(long)]
    stub: bool,

    #[command(flatten)]
    features: Features,

    /// Arguments of the program, or of the function that is invoked
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGS")]
    args: Vec<String>,
}

impl Args {
    /// A file (none = the sample program), and nothing else asked for.
    pub(crate) fn of(file: Option<PathBuf>) -> Args {
        Args { file, ..Args::default() }
    }
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("expected KEY=VALUE")?;
    Ok((key.to_owned(), value.to_owned()))
}

/// Debugs until the user leaves.
pub(crate) fn run(args: &Args) -> Result<exit::Code> {
    // What is wrong with the program is told without a terminal, too.
    let mut session = open(args)?;
    if !tui_debugger::is_interactive() {
        let what = "the debugger needs a terminal for input and output; `wasmscope run` runs \
                    without one";
        return Err(exit::Usage(what.to_owned()).into());
    }
    let palette = Palette::from_no_color(std::env::var_os("NO_COLOR").as_deref());
    let input = args.stdin.as_deref().map(input::read).transpose()?.map(|file| file.bytes);
    tui_debugger::debug(&mut session, Setup { palette, input })?;
    Ok(exit::Code::Done)
}

/// Whether a file is a program that begins by itself; otherwise there is nothing to step through
/// unless the user says what to call.
///
/// # Errors
/// The file cannot be read.
pub(crate) fn has_a_beginning(path: &Path) -> Result<bool> {
    let file = input::read(path)?;
    let program = Program { name: file.name, bytes: file.bytes };
    Ok(Session::open(program, Options::default()).is_ok())
}

fn open(args: &Args) -> Result<Session> {
    let program = match &args.file {
        None => sample::program(),
        Some(path) => {
            let file = input::read(path)?;
            Program { name: file.name, bytes: file.bytes }
        }
    };
    let (invoke, rest) = match &args.invoke {
        Some(name) => (Some(Invoke { name: name.clone(), args: args.args.clone() }), Vec::new()),
        None => (None, args.args.clone()),
    };
    let options = Options {
        args: rest,
        env: args.environ.clone(),
        invoke,
        line: args.line,
        features: Some(args.features.flags()),
        stdin: Stdin::Ask,
        imports: if args.stub { Imports::Stub } else { Imports::Refuse },
    };
    let name = program.name.clone();
    Session::open(program, options).map_err(|error| match error {
        OpenError::Text(errors) => {
            let errors: Vec<String> = errors.iter().map(|it| format!("{name}:{it}")).collect();
            anyhow!("cannot debug `{name}`:\n{}", errors.join("\n"))
        }
        OpenError::Script(_) if args.line.is_none() => {
            anyhow!("cannot debug `{name}`: {error} (--line NUMBER)")
        }
        _ => anyhow!("cannot debug `{name}`: {error}"),
    })
}
