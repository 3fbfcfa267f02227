//! The language server front end: it speaks the Language Server Protocol for the `ide` door.
//!
//! It holds no truth about a program, only about open documents and the client.
//!
//! # Flow
//! ```text
//! stdin -> frame (thread) -> server (one loop) -> backend -> desk (thread: owns the documents)
//! stdout <- frame (thread) <------ answers ------------------'  `-> diagnostics
//!                                                            `--> aside (threads: questions that
//!                                                            |    take long, on a snapshot)
//!                                                            `--> trials (a thread: runs scripts)
//! files -> workspace (a thread: knows the names in the folders of the workspace)
//! ```
//! tower-lsp routes and types the messages; its transport is not used, because it neither ends at
//! `exit` nor survives a panic. A handler does not wait before it has put its edit or question in
//! the desk's queue, so that everything happens in the order in which the client said it. The
//! desk answers one question after the other from the text as it was when the question came; a
//! question whose text has changed meanwhile, or that was cancelled, is not worked on any more.

mod aside;
mod backend;
mod capabilities;
mod desk;
mod frame;
mod json;
mod limits;
mod message;
mod outbox;
mod progress;
mod proto;
mod rules;
mod server;
mod trials;
mod workspace;

use std::io;
use std::path::{Path, PathBuf};

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The client asked for `shutdown` before it left.
    Orderly,
    /// The client left, or its stream ended, without `shutdown`.
    Abrupt,
}

/// What the shell gives a session.
#[derive(Clone, Debug)]
pub struct Options {
    /// What the command line says; it wins over clients and project files.
    pub given: analyzer::ide::Config,
    /// Finds and reads project files.
    pub read_project: ReadProject,
    /// Reads binaries that are shown as text.
    pub read_binary: ReadBinary,
    /// Lists folders of the workspace.
    pub read_folder: ReadFolder,
    /// Reads texts of the workspace.
    pub read_text: ReadText,
}

/// The project file that a path belongs to: its path, and its text or why it cannot be read.
pub type ReadProject = fn(&Path) -> Option<(PathBuf, io::Result<String>)>;

/// The content of a file of at most so many bytes.
pub type ReadBinary = fn(&Path, usize) -> io::Result<Vec<u8>>;

/// What stands in a folder, in any order; links to folders are not among it.
pub type ReadFolder = fn(&Path) -> io::Result<Vec<FolderEntry>>;

/// A text; none where it has more bytes than that.
pub type ReadText = fn(&Path, u64) -> io::Result<Option<String>>;

/// Something that stands in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolderEntry {
    /// Where it is.
    pub path: PathBuf,
    /// A folder, or a file.
    pub is_folder: bool,
}

/// Serves one client on standard input and output until it leaves.
///
/// # Errors
/// When no thread or event loop can be had from the operating system.
pub fn serve(options: Options) -> io::Result<End> {
    server::run(options)
}
