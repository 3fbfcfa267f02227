//! `wasmscope print FILE`: a module or component as text.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::sync::Arc;

use analyzer::inspect::{self, Opened};
use analyzer::module::spell;
use anyhow::{Context as _, Result};
use wasmprinter::PrintIoWrite;

use crate::exit;
use crate::input::{self, Features};

/// Much text is written in small pieces; this is what reaches the operating system at once.
const BUFFER_BYTES: usize = 1 << 18;

/// The options of `print`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The .wasm or .wat file (or - for standard input)
    file: PathBuf,

    /// Leave out function bodies and the content of segments
    #[arg(long)]
    skeleton: bool,

    /// Begin each line with the file offset it comes from
    #[arg(long)]
    offsets: bool,

    /// Write instructions with their operands inside parentheses
    #[arg(long)]
    fold: bool,

    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    #[command(flatten)]
    features: Features,
}

/// Prints the text; what stands before a broken place is printed, then the error told.
pub(crate) fn run(args: &Args) -> Result<exit::Code> {
    let file = input::read(&args.file)?;
    let bytes = input::wasm(&file)?;
    let mut config = wasmprinter::Config::new();
    config.print_skeleton(args.skeleton);
    config.print_offsets(args.offsets);
    config.fold_instructions(args.fold);
    config.features(args.features.flags());
    let name = spell::shown(&file.name);
    let opened = inspect::open(Arc::clone(&bytes)).with_context(|| name.clone())?;
    let printed = match &args.output {
        None => text(io::stdout().lock(), &config, &bytes),
        Some(path) => {
            let path_name = path.display();
            let file = File::create(path).with_context(|| format!("cannot write `{path_name}`"))?;
            text(file, &config, &bytes).with_context(|| format!("cannot write `{path_name}`"))
        }
    };
    printed.map_err(|error| explain(error, &opened, name))?;
    Ok(exit::Code::Done)
}

/// The printer's own errors do not always say where; what decoding found does.
fn explain(error: anyhow::Error, opened: &Opened, name: String) -> anyhow::Error {
    if error.chain().any(|cause| cause.is::<io::Error>()) {
        return error;
    }
    let found = match opened {
        Opened::Module(view) => view.errors().first(),
        Opened::Component(tree) => tree.errors().first(),
    };
    found.map_or(error, |found| found.clone().into()).context(name)
}

fn text(to: impl Write, config: &wasmprinter::Config, bytes: &[u8]) -> Result<()> {
    let mut out = PrintIoWrite(BufWriter::with_capacity(BUFFER_BYTES, to));
    let printed = config.print(bytes, &mut out);
    if printed.is_err() {
        // The text ends somewhere in a line.
        writeln!(out.0)?;
    }
    out.0.flush()?;
    printed
}
