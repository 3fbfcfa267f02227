//! The shell: the only code that touches the operating system.
//!
//! It reads arguments and files, plugs the world into the core, and prints. What a verb does
//! stands in `cmd/<verb>.rs`; what is true about a module is the analyzer's business.

mod args;
mod cmd;
mod colour;
mod debug_info;
mod exit;
mod explain;
mod findings;
mod folders;
mod input;
mod os_world;
mod parallel;
mod project;
mod report;
mod texts;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    // Usage errors end inside `parse`, with exit code 2 and clap's message.
    let args = args::Args::parse();
    match cmd::run(args) {
        Ok(code) => code.into(),
        Err(error) => exit::report(&error),
    }
}
