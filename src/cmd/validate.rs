//! `wasmscope validate FILE…`: one verdict a line.

use std::io::{self, Write as _};
use std::path::PathBuf;

use anyhow::Result;

use crate::exit;
use crate::input::{self, Features};

/// The options of `validate`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Files to check: .wasm, .wat, or - for standard input
    #[arg(required = true)]
    files: Vec<PathBuf>,

    #[command(flatten)]
    features: Features,
}

/// Checks each file; bad if any is.
pub(crate) fn run(args: &Args) -> Result<exit::Code> {
    let mut out = io::stdout().lock();
    let mut code = exit::Code::Done;
    for path in &args.files {
        let file = input::read(path)?;
        match analyzer::binary::validate(file.bytes, args.features.flags()) {
            Ok(_) => writeln!(out, "{}: valid", path.display())?,
            Err(error) => {
                writeln!(out, "{}: {error}", path.display())?;
                code = exit::Code::Bad;
            }
        }
    }
    Ok(code)
}
