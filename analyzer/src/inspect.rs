//! The door for those who look at a file: what it holds, where, and what is wrong with it.
//!
//! Plain data in the reader's words: numbers, ranges of file offsets (0-based, in bytes) and
//! text in the spelling of the text format. Nothing is executed and nothing is judged except by
//! [`verdict`]; a broken file shows all that stands before the break, then the error.
//! Texts contain names of the file as they are: escape them before a terminal sees them
//! ([`spell::shown`]), except where a text is in WAT spelling, which is safe.
//! Source: core specification, "Binary Format"; component model, "Binary Format".
//!
//! [`spell::shown`]: crate::module::spell::shown

pub mod component;
pub mod custom;
pub mod module;
pub mod verdict;

use std::sync::Arc;

use crate::binary;

/// A file opened for looking.
#[derive(Clone, Debug)]
pub enum Opened {
    /// A core module.
    Module(module::View),
    /// A component, with what is nested in it.
    Component(component::Tree),
}

/// Opens a module or a component, broken or not: what is wrong inside is in the views.
///
/// # Errors
/// The bytes do not begin as either; the error says what they begin with.
pub fn open(bytes: Arc<[u8]>) -> Result<Opened, binary::Error> {
    match binary::kind(&bytes) {
        binary::Kind::Module => Ok(Opened::Module(module::View::new(bytes, 0))),
        binary::Kind::Component => Ok(Opened::Component(component::Tree::new(bytes))),
        binary::Kind::UnknownVersion | binary::Kind::NotWasm => Err(binary::header_error(&bytes)),
    }
}

#[cfg(test)]
mod tests;
