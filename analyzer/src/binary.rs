//! The binary format, by way of wasmparser: decode what can be decoded, validate.
//!
//! Decoding is tolerant: a section that is broken yields a finding and the next one is read, so
//! that a reader sees what there is. Validation is strict and wasmparser's alone; only what it
//! accepts becomes a [`module::Valid`] and may be executed.
//! Source: WebAssembly core specification, "Binary Format" and "Validation".

pub(crate) mod check;
pub mod custom;
pub mod decode;
pub mod disasm;
pub(crate) mod expr;
mod names;
pub mod nested;

use std::fmt;
use std::sync::Arc;

use wasmparser::WasmFeatures;

use crate::binary::decode::Decoded;
use crate::module;
use crate::module::offset::FileOffset;

/// What the first bytes say a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A core module in the binary format.
    Module,
    /// A component in the binary format.
    Component,
    /// The magic number, but neither a module's nor a component's version.
    UnknownVersion,
    /// No magic number.
    NotWasm,
}

/// Tells what a file is by its first eight bytes.
#[must_use]
pub fn kind(bytes: &[u8]) -> Kind {
    match bytes {
        [b'\0', b'a', b's', b'm', 1, 0, 0, 0, ..] => Kind::Module,
        [b'\0', b'a', b's', b'm', _, _, 1, 0, ..] => Kind::Component,
        [b'\0', b'a', b's', b'm', ..] => Kind::UnknownVersion,
        _ => Kind::NotWasm,
    }
}

/// A malformation, or a violation of validation, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// Where in the file.
    pub offset: FileOffset,
    /// What is wrong there and what was expected; lower case, no full stop.
    pub message: String,
}

impl Error {
    /// A finding of our own at an offset.
    pub fn new(offset: u64, message: impl Into<String>) -> Error {
        Error { offset: FileOffset(offset), message: message.into() }
    }
}

impl From<wasmparser::Error> for Error {
    fn from(error: wasmparser::Error) -> Error {
        Error::new(error.offset(), error.message())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at offset {}: {}", self.offset, self.message)
    }
}

impl std::error::Error for Error {}

/// Validates a core module under some features.
///
/// # Errors
/// The first violation, in the sections before the bodies; or, for anything but a core module, what the bytes are.
pub fn validate(bytes: Arc<[u8]>, features: WasmFeatures) -> Result<module::Valid, Error> {
    match kind(&bytes) {
        Kind::Module => {}
        Kind::Component => {
            return Err(Error::new(4, "this is a component; expected a core module"));
        }
        Kind::UnknownVersion | Kind::NotWasm => return Err(header_error(&bytes)),
    }
    let Decoded { module, errors } =
        check::beside(&bytes, features, || decode::decode(Arc::clone(&bytes)))?;
    match errors.into_iter().next() {
        None => Ok(module::Valid::new(module, features)),
        Some(error) => Err(error),
    }
}

/// Why the first bytes are not those of a module.
#[must_use]
pub fn header_error(bytes: &[u8]) -> Error {
    const MAGIC: [u8; 4] = *b"\0asm";
    if bytes.is_empty() {
        return Error::new(0, "the file is empty; expected a WebAssembly module");
    }
    let matching = bytes.iter().zip(MAGIC).take_while(|(found, wanted)| **found == *wanted).count();
    match bytes.get(4..8) {
        _ if matching < bytes.len().min(4) => Error::new(
            0,
            format!(
                "not a WebAssembly module: it begins with {}; expected `00 61 73 6d` (\\0asm)",
                hex(bytes.get(..4).unwrap_or(bytes))
            ),
        ),
        None => Error::new(
            bytes.len() as u64,
            "the file ends inside the header; expected 4 bytes of magic number and 4 of version",
        ),
        Some(version) => Error::new(
            4,
            format!("unknown version {}; expected `01 00 00 00` (module)", hex(version)),
        ),
    }
}

fn hex(bytes: &[u8]) -> String {
    let digits: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("`{}`", digits.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::features::default_features;

    fn check(bytes: &[u8], expect: &str) {
        let error = validate(bytes.into(), default_features()).unwrap_err();
        assert_eq!(error.to_string(), expect);
    }

    #[test]
    fn headers_that_are_none_say_what_was_found() {
        check(b"", "at offset 0x0: the file is empty; expected a WebAssembly module");
        check(
            b"\x7fELF\x02",
            "at offset 0x0: not a WebAssembly module: it begins with `7f 45 4c 46`; \
             expected `00 61 73 6d` (\\0asm)",
        );
        check(
            b"\0asm\x01",
            "at offset 0x5: the file ends inside the header; \
             expected 4 bytes of magic number and 4 of version",
        );
        check(
            b"\0asm\x02\0\0\0",
            "at offset 0x4: unknown version `02 00 00 00`; expected `01 00 00 00` (module)",
        );
        check(b"\0asm\x0d\0\x01\0", "at offset 0x4: this is a component; expected a core module");
    }
}
