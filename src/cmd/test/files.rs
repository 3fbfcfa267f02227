//! Which files are meant: those that are named, and those that lie in directories.

use std::fs;
use std::path::{Path, PathBuf};

use analyzer::module::spell;
use anyhow::{Context as _, Result, anyhow};

/// The files of some paths: a file is itself, a directory all `.wast` files in it and below it, in
/// the order of their names. A directory that cannot be read, or has no such file, is an error in
/// its place. Links to directories are not followed.
pub(super) fn find(paths: &[PathBuf]) -> Vec<Result<PathBuf>> {
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            let before = found.len();
            below(path, &mut found);
            if found.len() == before {
                let name = spell::shown(&path.display().to_string());
                found.push(Err(anyhow!("no .wast file lies in `{name}` or below it")));
            }
        } else {
            found.push(Ok(path.clone()));
        }
    }
    found
}

/// Adds what lies in a directory and below it.
fn below(directory: &Path, found: &mut Vec<Result<PathBuf>>) {
    let mut open = vec![directory.to_path_buf()];
    while let Some(path) = open.pop() {
        if !path.is_dir() {
            found.push(Ok(path));
            continue;
        }
        match entries(&path) {
            // The last one is looked at next, so the first comes last.
            Ok(entries) => open.extend(entries.into_iter().rev()),
            Err(error) => found.push(Err(error)),
        }
    }
}

/// The scripts and directories in a directory, by name.
fn entries(directory: &Path) -> Result<Vec<PathBuf>> {
    let name = spell::shown(&directory.display().to_string());
    let cannot = || format!("cannot read the directory `{name}`");
    let mut paths = Vec::new();
    for entry in fs::read_dir(directory).with_context(cannot)? {
        let entry = entry.with_context(cannot)?;
        let path = entry.path();
        let kind = entry.file_type().with_context(cannot)?;
        let script = path.extension().is_some_and(|it| it.eq_ignore_ascii_case("wast"));
        if kind.is_dir() || (script && !path.is_dir()) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}
