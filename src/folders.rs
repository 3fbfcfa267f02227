//! Folders and texts of a workspace, for the language server.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use lsp::FolderEntry;

/// What stands in a folder. Links to folders are left out: they may lead in circles.
pub(crate) fn folder(path: &Path) -> io::Result<Vec<FolderEntry>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        if kind.is_dir() || path.is_file() {
            entries.push(FolderEntry { path, is_folder: kind.is_dir() });
        }
    }
    Ok(entries)
}

/// A text; none where it has more bytes.
pub(crate) fn text(path: &Path, max_bytes: u64) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(max_bytes.saturating_add(1)).read_to_end(&mut bytes)?;
    let is_whole = bytes.len() as u64 <= max_bytes;
    Ok(is_whole.then(|| String::from_utf8_lossy(&bytes).into_owned()))
}
