//! The text front end against the official suite, the `wast` crate, and random edits.

mod cuts;
mod diagnostics;
pub(crate) mod edits;
mod format;
mod lints;
mod oracle;
mod recovery;
mod script;
mod scripts;
mod suite;
