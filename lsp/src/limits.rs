//! The bounds of what a client can make grow, and how long it is waited for.

use std::time::Duration;

/// Bytes of one message: a whole file as JSON, and room for escapes.
pub(crate) const MESSAGE_BYTES: u64 = 2 << 30;

/// Bytes that are set aside for a message before it is there.
pub(crate) const ROOM: usize = 1 << 26;

/// Bytes from which on a string of a message is not copied, escapes included.
pub(crate) const LONG_STRING: usize = if cfg!(test) { 32 } else { 1 << 16 };

/// Bytes of one header line of a message.
pub(crate) const HEADER_BYTES: u64 = 1 << 12;

/// Changes of one document that wait and are made together.
pub(crate) const BURST: usize = 1000;

/// How long a client must be quiet before lints are looked for in a long text.
pub(crate) const QUIET: Duration = Duration::from_millis(400);

/// How long a job is waited for before it is asked whether lints have been found.
pub(crate) const LINTING: Duration = Duration::from_millis(20);

/// Messages that wait to be read by the client before the server waits for it.
pub(crate) const QUEUED_MESSAGES: usize = 1 << 12;

/// Threads for questions that take long.
pub(crate) const ASIDE_THREADS: usize = 2;

/// How long work takes before the client is told that it is going on.
pub(crate) const PATIENCE: Duration = Duration::from_millis(300);

/// Runs that may be under way at one time.
pub(crate) const RUNS: usize = 4;

/// How long a run goes on; the user who started it waits.
pub(crate) const RUN: Duration = Duration::from_secs(30);

/// How long a script is tried; then what is known of it counts.
pub(crate) const TRIAL: Duration = Duration::from_secs(20);

/// Folders of the workspace that are looked into.
pub(crate) const WORKSPACE_FOLDERS: usize = 100_000;

/// How long texts of the workspace wait to be read when the folders are known: an editor opens a
/// document then.
pub(crate) const SETTLE: Duration = Duration::from_millis(50);

/// How long one of these texts waits while there is something else to do.
pub(crate) const WAY: Duration = Duration::from_millis(100);

/// Texts of the workspace whose names are kept.
pub(crate) const WORKSPACE_FILES: usize = 50_000;

/// Bytes of such a text.
pub(crate) const WORKSPACE_FILE_BYTES: u64 = 32 << 20;

/// Names of the workspace that are kept: some 100 bytes each.
pub(crate) const WORKSPACE_NAMES: usize = 1 << 20;

/// Names that are told to who looks for one.
pub(crate) const NAMES_FOUND: usize = 256;
