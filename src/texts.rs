//! Texts in folders, and files that are written whole or not at all.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// Folders inside folders that are walked.
const DEPTH: usize = 64;

/// The texts that a path means: itself, or those in its folder, in the order of their names.
pub(crate) fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if path == Path::new("-") || !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let (mut found, mut open) = (Vec::new(), vec![(path.to_owned(), 0)]);
    while let Some((folder, depth)) = open.pop() {
        let words = || format!("cannot read `{}`", folder.display());
        for entry in fs::read_dir(&folder).with_context(words)? {
            let entry = entry.with_context(words)?;
            // A link to a folder is not followed: it may lead back.
            let kind = entry.file_type().with_context(words)?;
            let path = entry.path();
            if kind.is_dir() && depth < DEPTH {
                open.push((path, depth + 1));
            } else if path.extension().is_some_and(|it| it == "wat" || it == "wast") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Writes a file whole or not at all.
pub(crate) fn write(path: &Path, text: &str) -> Result<()> {
    let words = || format!("cannot write `{}`", path.display());
    // Behind a link lies the file that is meant.
    let path = path.canonicalize().with_context(words)?;
    let mut beside = path.clone().into_os_string();
    beside.push(format!(".{}.tmp", std::process::id()));
    let permissions = fs::metadata(&path).with_context(words)?.permissions();
    let written = fs::File::create_new(&beside)
        .and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.set_permissions(permissions)?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&beside, &path));
    if written.is_err() {
        // What is left of the attempt; the error that stopped it is the one to tell.
        let _ = fs::remove_file(&beside);
    }
    written.with_context(words)
}
