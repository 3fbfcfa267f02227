//! The project file of a text: the nearest `wasmscope.toml` in its folder or above it.
//!
//! What stands in the file the analyzer reads; which one it is, and that it cannot be read or
//! understood, is said here.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{env, fs, io};

use analyzer::config::{self, Config};
use anyhow::{Context as _, Result};

use crate::{exit, findings, input};

/// The project file that a path belongs to, if there is one. `-` is the working folder.
///
/// # Errors
/// Those of the working folder.
pub(crate) fn nearest(path: &Path) -> io::Result<Option<PathBuf>> {
    let folder = folder(path)?;
    Ok(folder.ancestors().map(|it| it.join(config::FILE_NAME)).find(|it| it.is_file()))
}

/// The folder of a path, without links and `..`: the way up must be the real one.
fn folder(path: &Path) -> io::Result<PathBuf> {
    if path == Path::new("-") {
        return env::current_dir();
    }
    let path = std::path::absolute(path)?;
    let folder = path.parent().unwrap_or(&path);
    // A folder that is not there yet has a way up all the same.
    Ok(folder.canonicalize().unwrap_or_else(|_| folder.to_owned()))
}

/// The project files that were read, each once.
#[derive(Debug, Default)]
pub(crate) struct Projects {
    files: BTreeMap<PathBuf, Rc<Config>>,
}

impl Projects {
    /// What the nearest project file says; nothing when there is none.
    ///
    /// # Errors
    /// It cannot be read, or not be understood: then the message has the places.
    pub(crate) fn of(&mut self, path: &Path) -> Result<Rc<Config>> {
        let words = || format!("cannot look for {} above `{}`", config::FILE_NAME, path.display());
        let Some(file) = nearest(path).with_context(words)? else { return Ok(Rc::default()) };
        if let Some(known) = self.files.get(&file) {
            return Ok(Rc::clone(known));
        }
        let input = input::read(&file)?;
        let text = input::text(&input)?;
        let (config, wrong) = Config::parse(text);
        if !wrong.is_empty() {
            let wrong = wrong.iter().map(|it| (it.range, "", it.message.as_str()));
            return Err(exit::Usage(findings::list(&shown(&file), text, wrong)).into());
        }
        let config = Rc::new(config);
        self.files.insert(file, Rc::clone(&config));
        Ok(config)
    }
}

/// The path of a file, from the working folder if it is inside.
fn shown(file: &Path) -> String {
    let here = env::current_dir().ok().and_then(|it| it.canonicalize().ok());
    let inside = here.and_then(|here| file.strip_prefix(here).ok().map(Path::to_owned));
    inside.as_deref().unwrap_or(file).display().to_string()
}

/// For the language server: the nearest project file and its text, or why it cannot be read.
pub(crate) fn text_of(path: &Path) -> Option<(PathBuf, io::Result<String>)> {
    let file = nearest(path).ok().flatten()?;
    let text = fs::read_to_string(&file);
    Some((file, text))
}
