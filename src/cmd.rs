//! The verbs: one file each.

pub(crate) mod validate;

use anyhow::Result;

use crate::args::{Args, Verb};
use crate::exit;

/// Runs the verb that the arguments name.
pub(crate) fn run(args: Args) -> Result<exit::Code> {
    match args.verb {
        Some(Verb::Validate(args)) => validate::run(&args),
        None => Err(exit::Usage("name a verb; see `wasmscope --help`".to_owned()).into()),
    }
}
