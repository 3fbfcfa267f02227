//! Finding the debug information of a file: in it, in its nested modules, or in a file beside it.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use analyzer::binary::{self, decode, nested};
use analyzer::dwarf::Dwarf;
use analyzer::module::Module;
use analyzer::module::offset::FileOffset;
use anyhow::{Result, bail};

use crate::input::{self, Input};

/// A core module of a file, with what is known about its source.
pub(crate) struct Unit {
    /// Which of a component's core modules this is; none where the file is the module.
    pub(crate) nested: Option<usize>,
    /// Where the module begins in the file.
    pub(crate) base: FileOffset,
    /// The module.
    pub(crate) module: Arc<Module>,
    /// Its debug information.
    pub(crate) dwarf: Result<Dwarf, Missing>,
    /// What broke while decoding.
    pub(crate) errors: Vec<binary::Error>,
}

/// Why there is no debug information, in words.
#[derive(Debug)]
pub(crate) struct Missing(String);

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The core modules of a file with their debug information.
///
/// # Errors
/// The file cannot be read or is no WebAssembly binary.
pub(crate) fn load(path: &Path) -> Result<Vec<Unit>> {
    let input = input::read_binary(path)?;
    if binary::kind(&input.bytes) != binary::Kind::Component {
        return Ok(vec![unit(path, None, FileOffset(0), Arc::clone(&input.bytes))]);
    }
    let (modules, error) = nested::modules(&input.bytes);
    if modules.is_empty() {
        match error {
            Some(error) => bail!("{}: {error}", input.name),
            None => bail!("{}: a component without core modules", input.name),
        }
    }
    let slices = modules.into_iter().enumerate().map(|(index, range)| {
        let slice = range.to_usize().and_then(|range| input.bytes.get(range)).unwrap_or_default();
        unit(path, Some(index), range.start, Arc::from(slice))
    });
    Ok(slices.collect())
}

fn unit(path: &Path, nested: Option<usize>, base: FileOffset, bytes: Arc<[u8]>) -> Unit {
    let decoded = decode::decode(bytes);
    let module = Arc::new(decoded.module);
    let dwarf = match Dwarf::load(Arc::clone(&module)) {
        Some(dwarf) => Ok(dwarf),
        None => beside(path, &module),
    };
    Unit { nested, base, module, dwarf, errors: decoded.errors }
}

/// Debug information in the file that `external_debug_info` names, or the reason for none.
fn beside(path: &Path, module: &Module) -> Result<Dwarf, Missing> {
    let Some(reference) = module.custom("external_debug_info") else {
        return Err(Missing(why_missing(module)));
    };
    let name = external_name(reference);
    // Only a file name beside the module is followed: a module must not choose what we open.
    if name.contains(['/', '\\']) || name.is_empty() || name == ".." {
        return Err(Missing(format!(
            "no .debug_info section; external_debug_info names `{}`, which is not a file name \
             and is not followed: pass that file instead",
            name.escape_debug()
        )));
    }
    let file = path.with_file_name(&name);
    match input::read(&file) {
        Ok(Input { bytes, .. }) => {
            let module = Arc::new(decode::decode(bytes).module);
            Dwarf::load(module).ok_or_else(|| {
                Missing(format!(
                    "neither this file nor `{}` holds debug information",
                    file.display()
                ))
            })
        }
        Err(error) => Err(Missing(format!(
            "no .debug_info section; external_debug_info names `{}`: {error:#}",
            name.escape_debug()
        ))),
    }
}

/// The section holds a string with its length before it; some tools write the bare string.
fn external_name(reference: &[u8]) -> String {
    let text = match reference.split_first() {
        Some((length, text)) if usize::from(*length) == text.len() => text,
        _ => reference,
    };
    String::from_utf8_lossy(text).into_owned()
}

fn why_missing(module: &Module) -> String {
    let has = |name| module.custom(name).is_some();
    let mut why = "no debug information: there is no .debug_info section".to_owned();
    if has(".debug_info.dwo") {
        why += "; this is one part of a split unit (.debug_info.dwo), addresses are in the \
                linked module";
    } else if has("sourceMappingURL") {
        why += "; there is a source map instead (sourceMappingURL)";
    } else if !module.names.funcs.is_empty() {
        why += "; function names come from the name section";
    }
    why
}
