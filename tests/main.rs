//! The integration tests of the built binary, as one test binary: one module per topic.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod check;
mod cli;
mod debug;
mod differential;
mod docs;
mod dwarf;
mod hostile;
mod house;
mod lsp;
mod run;
mod script;
mod spec;
mod text;
