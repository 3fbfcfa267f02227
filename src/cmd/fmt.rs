//! `wasmscope fmt FILE…`: texts laid out anew, in place.

use std::io::{self, Write};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use analyzer::config::{self, Config};
use analyzer::module::spell;
use analyzer::text::{Encoding, LineIndex};
use analyzer::wat::format::{self, Options};
use anyhow::Result;

use crate::input::{self, Form};
use crate::project::Projects;
use crate::{exit, texts};

/// The options of `fmt`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
[format] in the nearest wasmscope.toml in the folder of a file or above it says how wide lines and \
steps are; the command line wins over it.")]
pub(crate) struct Args {
    /// Files to lay out: .wat or .wast, folders of them, or - for standard input to standard output
    #[arg(required = true)]
    files: Vec<PathBuf>,

    /// Write nothing; name the files that would change, and end with 1 if there is one
    #[arg(long)]
    check: bool,

    /// Columns of a line [default: 100]
    #[arg(long, value_name = "COLUMNS", value_parser = within(config::WIDTHS))]
    width: Option<u32>,

    /// Columns of a step to the right [default: 2]
    #[arg(long, value_name = "COLUMNS", value_parser = within(config::INDENTS))]
    indent: Option<u32>,
}

fn within(range: RangeInclusive<u32>) -> clap::builder::RangedI64ValueParser<u32> {
    clap::value_parser!(u32).range(i64::from(*range.start())..=i64::from(*range.end()))
}

/// What became of a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ended {
    Well,
    /// It would change, or parts of it are broken and were left alone.
    Badly,
}

/// Lays out each file. One that cannot be read or written does not keep the others from it; the
/// last such error ends the verb.
pub(crate) fn run(args: &Args) -> Result<exit::Code> {
    let given = Config { width: args.width, indent: args.indent, ..Config::default() };
    let mut projects = Projects::default();
    let (mut ended, mut failed) = (Ended::Well, None::<anyhow::Error>);
    for path in texts::find(&args.files, texts::TEXTS) {
        let done = match path {
            Ok(path) => {
                // A project file that is not understood ends the verb: it would say how.
                let config = Config::clone(&*projects.of(&path)?).with(&given);
                one(&path, args, config.format())
            }
            Err(error) => Err(error),
        };
        match done {
            Ok(Ended::Well) => {}
            Ok(Ended::Badly) => ended = Ended::Badly,
            Err(error) => {
                if let Some(earlier) = failed.replace(error) {
                    writeln!(io::stderr(), "error: {earlier:#}")?;
                }
            }
        }
    }
    let code = if ended == Ended::Badly { exit::Code::Bad } else { exit::Code::Done };
    failed.map_or(Ok(code), Err)
}

fn one(path: &Path, args: &Args, options: Options) -> Result<Ended> {
    let file = input::read(path)?;
    let name = spell::shown(&file.name);
    if file.form == Form::Binary {
        let message = format!("{name}: this is a binary; `wasmscope print` gives its text");
        return Err(exit::Usage(message).into());
    }
    let (text, document) = (input::text(&file)?, input::document(&file)?);
    let laid = format::format(&document, options);
    let mut ended = Ended::Well;
    let index = LineIndex::new(text);
    for range in format::broken(&document) {
        let at = index.position(text, range.start, Encoding::Utf32);
        let (line, column) = (u64::from(at.line) + 1, u64::from(at.column) + 1);
        let message = "this field is broken and was left alone; `wasmscope check` says why";
        writeln!(io::stderr(), "{name}:{line}:{column}: {message}")?;
        ended = Ended::Badly;
    }
    let mut out = io::stdout().lock();
    let changes = laid != text;
    if args.check {
        if changes {
            writeln!(out, "{name}")?;
            ended = Ended::Badly;
        }
    } else if path == Path::new("-") {
        out.write_all(laid.as_bytes())?;
    } else if changes {
        texts::write(path, &laid)?;
    }
    out.flush()?;
    Ok(ended)
}
