//! The core of Wasmscope: everything that is known about a module, and nothing about who asks.
//!
//! The core is pure. It does no input or output, reads no clock, starts no thread that goes on when
//! it has answered, and knows no protocol: ground state is bytes, text and the log of what the
//! outside world answered, and everything else is a function of these. Front ends use the three
//! doors at the top only.
//!
//! # Floors
//! The `mod` lines below are the floors of the house, bottom up; a blank line starts the next
//! floor. A module names lower floors only, never a sibling. `tests/house.rs` checks it.
//!
//! # Doors
//! - `inspect`: what a file holds (sections, disassembly, debug information), as plain data.
//! - `ide`: what an editor asks about text (diagnostics, hover, definition, symbols).
//! - `debug`: run, stop, look around, step.
//!
//! # Addresses
//! [`module::Loc`] names a place in a program: module, function, instruction ordinal. The four
//! offset spaces (file, code section, function body, text) are four newtypes in
//! `module::offset`; only that file converts between them.
#![warn(missing_docs)]

#[cfg(test)]
mod random;
pub mod spec;
pub mod text;

pub mod module;

pub mod binary;

pub mod dwarf;
pub mod exec;
pub mod wat;

pub mod config;
pub mod wasi;

pub mod script;

pub mod debug;
pub mod ide;
pub mod inspect;
