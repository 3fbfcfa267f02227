//! Which files are meant, also by folders, and files that are written whole or not at all.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use analyzer::module::spell;
use anyhow::{Context as _, Result, anyhow};

/// What texts are called: modules, and scripts.
pub(crate) const TEXTS: &[&str] = &["wat", "wast"];

/// The files of some paths: a file is itself, whatever it is called; a directory all files in it
/// and below it with one of these extensions, in the order of their names. A directory that cannot
/// be read, or has no such file, is an error in its place. Links to directories are not followed:
/// they may lead back.
pub(crate) fn find(paths: &[PathBuf], extensions: &[&str]) -> Vec<Result<PathBuf>> {
    let mut found = Vec::new();
    for path in paths {
        if path == Path::new("-") || !path.is_dir() {
            found.push(Ok(path.clone()));
            continue;
        }
        let before = found.len();
        below(path, extensions, &mut found);
        if found.len() == before {
            let name = spell::shown(&path.display().to_string());
            let wanted: Vec<String> = extensions.iter().map(|it| format!(".{it}")).collect();
            let wanted = wanted.join(" or ");
            found.push(Err(anyhow!("no {wanted} file lies in `{name}` or below it")));
        }
    }
    found
}

/// Adds what lies in a directory and below it.
fn below(directory: &Path, extensions: &[&str], found: &mut Vec<Result<PathBuf>>) {
    let mut open = vec![directory.to_path_buf()];
    while let Some(path) = open.pop() {
        if !path.is_dir() {
            found.push(Ok(path));
            continue;
        }
        match entries(&path, extensions) {
            // The last one is looked at next, so the first comes last.
            Ok(entries) => open.extend(entries.into_iter().rev()),
            Err(error) => found.push(Err(error)),
        }
    }
}

/// The files with one of these extensions and the directories in a directory, by name.
fn entries(directory: &Path, extensions: &[&str]) -> Result<Vec<PathBuf>> {
    let name = spell::shown(&directory.display().to_string());
    let cannot = || format!("cannot read the directory `{name}`");
    let mut paths = Vec::new();
    for entry in fs::read_dir(directory).with_context(cannot)? {
        let entry = entry.with_context(cannot)?;
        let path = entry.path();
        let kind = entry.file_type().with_context(cannot)?;
        let wanted = path.extension().is_some_and(|extension| {
            extensions.iter().any(|wanted| extension.eq_ignore_ascii_case(wanted))
        });
        if kind.is_dir() || (wanted && !path.is_dir()) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
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
