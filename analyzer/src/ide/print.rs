//! A binary as text, for an editor to show: as far as it can be read, and never longer than an
//! editor takes.
//!
//! Knows nothing of files; the text is an ordinary one, so that everything else that is asked of
//! texts can be asked of it.

use std::fmt;

use wasmprinter::PrintFmtWrite;

use crate::binary;
use crate::spec::{features, limits};

/// A module or component as text. What cannot be read ends the text with a comment that says why.
///
/// # Errors
/// The bytes are no WebAssembly at all; what they begin with, in words.
pub(super) fn print(bytes: &[u8]) -> Result<String, String> {
    match binary::kind(bytes) {
        binary::Kind::Module | binary::Kind::Component => {}
        binary::Kind::UnknownVersion | binary::Kind::NotWasm => {
            return Err(binary::header_error(bytes).to_string());
        }
    }
    let mut text = Bounded::default();
    let mut config = wasmprinter::Config::new();
    config.features(features::editor_features());
    if let Err(error) = config.print(bytes, &mut PrintFmtWrite(&mut text)) {
        let why = if text.is_full {
            format!("it is longer than {} bytes", limits::PRINTED_BYTES)
        } else {
            // Several lines would be no comment any more.
            error.to_string().split_whitespace().collect::<Vec<_>>().join(" ")
        };
        text.text.push_str(&format!("\n;; the text ends here: {why}\n"));
    }
    Ok(text.text)
}

/// A text that grows up to a bound.
#[derive(Default)]
struct Bounded {
    text: String,
    is_full: bool,
}

impl fmt::Write for Bounded {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        self.is_full = self.text.len().saturating_add(part.len()) > limits::PRINTED_BYTES;
        if self.is_full {
            return Err(fmt::Error);
        }
        self.text.push_str(part);
        Ok(())
    }
}
