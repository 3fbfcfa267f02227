//! The program that Wasmscope shows when it is given no other. Its text says what it does.

use std::sync::Arc;

use crate::debug::Program;

/// The text of the sample program.
pub const TEXT: &str = include_str!("sample.wat");

/// The sample program.
#[must_use]
pub fn program() -> Program {
    Program { name: "factorials.wat".to_owned(), bytes: Arc::from(TEXT.as_bytes()) }
}
