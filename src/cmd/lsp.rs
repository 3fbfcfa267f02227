//! `wasmscope lsp`: the language server, on standard input and output.

use std::io;

use analyzer::config::Config;
use analyzer::spec::features;
use anyhow::{Context as _, Result};
use tracing_subscriber::EnvFilter;
use wasmparser::WasmFeatures;

use crate::{exit, folders, input, project};

/// The variable that says what is logged, in the form of `tracing` filters.
const LOG_VARIABLE: &str = "WASMSCOPE_LOG";

/// The options of `lsp`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Talk on standard input and output; this is so anyway, but editors like to say it
    #[arg(long)]
    stdio: bool,

    /// What to log on standard error: error, warn, info, debug or trace [default: $WASMSCOPE_LOG,
    /// else warn]
    #[arg(long, value_name = "FILTER")]
    log: Option<String>,

    /// Proposals to accept: a list of names, -name to switch off, or a profile (default, all,
    /// wasm1, wasm2, wasm3) to start from; without it, everything that is known, but stack switching
    /// and custom descriptors only where a text uses their words
    #[arg(
        long,
        value_name = "LIST",
        allow_hyphen_values = true,
        value_parser = editor_features
    )]
    features: Option<WasmFeatures>,
}

fn editor_features(list: &str) -> Result<WasmFeatures, features::UnknownFeature> {
    features::parse_onto(features::editor_features(), list)
}

/// Serves one client; bad if it left without `shutdown`.
pub(crate) fn run(args: &Args) -> Result<exit::Code> {
    let filter = match &args.log {
        Some(filter) => EnvFilter::try_new(filter)
            .map_err(|error| exit::Usage(format!("--log {filter}: {error}")))?,
        None => EnvFilter::try_from_env(LOG_VARIABLE).unwrap_or_else(|_| EnvFilter::new("warn")),
    };
    // Standard output belongs to the protocol.
    let log = tracing_subscriber::fmt().with_writer(io::stderr).with_ansi(false);
    log.with_env_filter(filter).init();
    let given = Config { features: args.features, ..Config::default() };
    let options = lsp::Options {
        given,
        read_project: project::text_of,
        read_folder: folders::folder,
        read_text: folders::text,
        read_binary: input::shown_binary,
    };
    match lsp::serve(options).context("cannot start the language server")? {
        lsp::End::Orderly => Ok(exit::Code::Done),
        lsp::End::Abrupt => Ok(exit::Code::Bad),
    }
}
