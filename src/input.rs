//! Reading files, and telling what they are.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use analyzer::binary;
use analyzer::module::spell;
use analyzer::spec::{features, limits};
use analyzer::text::{Encoding, LineIndex};
use analyzer::wat;
use analyzer::wat::document::{Document, Language};
use anyhow::{Context as _, Result, anyhow, bail};
use wasmparser::WasmFeatures;

use crate::findings;

/// A file's content, and what it is.
pub(crate) struct Input {
    /// How to call it in messages.
    pub(crate) name: String,
    /// All of it.
    pub(crate) bytes: Arc<[u8]>,
    /// What it is.
    pub(crate) form: Form,
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// It begins with the magic number: module, component or an unknown version.
    Binary,
    /// Text: it is named so, or it begins like it.
    Text,
    /// Neither.
    Unknown,
}

/// Reads a file; `-` is standard input.
///
/// # Errors
/// Missing, a directory, not readable, or larger than [`limits::FILE_BYTES`].
pub(crate) fn read(path: &Path) -> Result<Input> {
    let (name, bytes) = if path == Path::new("-") {
        ("standard input".to_owned(), read_bounded(io::stdin().lock(), "standard input")?)
    } else {
        let name = path.display().to_string();
        let file = File::open(path).with_context(|| format!("cannot open `{name}`"))?;
        let metadata = file.metadata().with_context(|| format!("cannot read `{name}`"))?;
        if metadata.is_dir() {
            let error = io::Error::from(io::ErrorKind::IsADirectory);
            return Err(error)
                .with_context(|| format!("cannot read `{name}`; expected a .wasm or .wat file"));
        }
        let bytes = read_bounded(file, &name)?;
        (name, bytes)
    };
    let form = form(path, &bytes);
    Ok(Input { name, bytes: bytes.into(), form })
}

/// For the language server: the content of a file of at most so many bytes. What is no file, such
/// as a pipe, might never end and is not opened.
///
/// # Errors
/// Missing, no file, not readable, or larger.
pub(crate) fn shown_binary(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is no file"));
    }
    let mut bytes = Vec::new();
    let most = most as u64;
    File::open(path)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(io::Error::other(format!("it is larger than {most} bytes")));
    }
    Ok(bytes)
}

/// Reads a file that must be a WebAssembly binary.
///
/// # Errors
/// As [`read`]; or the file does not begin with the magic number.
pub(crate) fn read_binary(path: &Path) -> Result<Input> {
    let input = read(path)?;
    match input.form {
        Form::Binary => Ok(input),
        Form::Text => bail!("{}: this is text; expected a .wasm binary", input.name),
        Form::Unknown => bail!("{}: {}", input.name, binary::header_error(&input.bytes)),
    }
}

/// The binary format of a file: its bytes, or what its text is lowered to (not validated).
///
/// Bytes that are neither are handed on: whoever decodes them says what they begin with.
///
/// # Errors
/// Text that is no module; all findings are in the message.
pub(crate) fn wasm(file: &Input) -> Result<Arc<[u8]>> {
    match file.form {
        Form::Binary | Form::Unknown => Ok(Arc::clone(&file.bytes)),
        Form::Text => match wat::lower(&document(file)?) {
            Ok(lowered) => Ok(lowered.bytes.into()),
            Err(findings) => bail!("{}", findings::told(&file.name, text(file)?, &findings)),
        },
    }
}

/// As [`wasm`], for who goes on to validate it: what is wrong with a text is told with its line.
///
/// # Errors
/// Text that is no module, or not a valid one.
pub(crate) fn checked(file: &Input, features: WasmFeatures) -> Result<Arc<[u8]>> {
    if file.form != Form::Text {
        return Ok(Arc::clone(&file.bytes));
    }
    let analysis = wat::validate(&document(file)?, features);
    match analysis.lowered {
        Some(lowered) => Ok(lowered.bytes.into()),
        // Scripts and components are not analysed; lowering says so.
        None if analysis.diagnostics.is_empty() => wasm(file),
        None => bail!("{}", findings::told(&file.name, text(file)?, &analysis.diagnostics)),
    }
}

/// The text of a file.
///
/// # Errors
/// It is not UTF-8.
pub(crate) fn text(file: &Input) -> Result<&str> {
    std::str::from_utf8(&file.bytes).map_err(|error| {
        let (before, rest) = file.bytes.split_at(error.valid_up_to());
        let before = String::from_utf8_lossy(before);
        let at = u32::try_from(before.len()).unwrap_or(u32::MAX);
        let at = LineIndex::new(&before).position(&before, at, Encoding::Utf32);
        let (line, column) = (u64::from(at.line) + 1, u64::from(at.column) + 1);
        let name = spell::shown(&file.name);
        // Such a text begins with a mark, of which no byte is UTF-8.
        match (before.is_empty(), rest) {
            (true, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) => {
                anyhow!("{name}: this is text in UTF-16; expected UTF-8")
            }
            (_, rest) => {
                let byte = rest.first().copied().unwrap_or_default();
                anyhow!("{name}:{line}:{column}: the byte {byte:#04x} is not UTF-8; expected text")
            }
        }
    })
}

/// The text of a file, cut for reading.
///
/// # Errors
/// It is not UTF-8.
pub(crate) fn document(file: &Input) -> Result<Document> {
    let is_script = file.name.to_ascii_lowercase().ends_with(".wast");
    let language = if is_script { Language::Wast } else { Language::Wat };
    Ok(Document::new(text(file)?, language))
}

fn read_bounded(source: impl Read, name: &str) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let bound = limits::FILE_BYTES as u64 + 1;
    source.take(bound).read_to_end(&mut bytes).with_context(|| format!("cannot read `{name}`"))?;
    if bytes.len() > limits::FILE_BYTES {
        bail!("`{name}` is larger than {} bytes, the most that is read", limits::FILE_BYTES);
    }
    Ok(bytes)
}

fn form(path: &Path, bytes: &[u8]) -> Form {
    if binary::kind(bytes) != binary::Kind::NotWasm {
        return Form::Binary;
    }
    let named = path.extension().is_some_and(|extension| {
        ["wat", "wast"].iter().any(|text| extension.eq_ignore_ascii_case(text))
    });
    // A module's text begins with a parenthesis or a comment, after white space.
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    let begins = matches!(first, Some(b'(' | b';')) && std::str::from_utf8(bytes).is_ok();
    if named || begins { Form::Text } else { Form::Unknown }
}

/// The `--features` option, the same for every verb that has it.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct Features {
    /// Proposals to accept: a list of names, -name to switch off, or a profile (default, all,
    /// wasm1, wasm2, wasm3) to start from [default: default]
    #[arg(
        long = "features",
        value_name = "LIST",
        allow_hyphen_values = true,
        value_parser = features::parse
    )]
    flags: Option<WasmFeatures>,
}

impl Features {
    /// The features that are on.
    pub(crate) fn flags(&self) -> WasmFeatures {
        self.flags.unwrap_or_else(features::default_features)
    }

    /// The features that are on if somebody has said so.
    pub(crate) fn given(&self) -> Option<WasmFeatures> {
        self.flags
    }
}
