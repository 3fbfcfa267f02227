//! The names of the workspace: one thread reads the texts in its folders, one after another, and
//! keeps nothing of them but their names.
//!
//! Jobs are done in their order, so that a question is answered from all that was there before it.
//! Open documents win over what is on the disk, and what is asked about them comes first. Reading is
//! the shell's; which folders are left out is said here.

use std::collections::{BTreeMap, HashMap};
use std::ffi::OsStr;
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use analyzer::ide;
use tokio::sync::oneshot;
use tower_lsp::lsp_types::Url;

use crate::desk::Busy;
use crate::{FolderEntry, ReadFolder, ReadText, limits, proto};

/// A document that is open: its version, and its text as it is now.
pub(crate) type Open = (Url, i32, ide::File);

/// A name, and the text that it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) uri: Url,
    pub(crate) name: ide::Name,
}

/// What there is to do.
enum Job {
    /// Folders have come to the workspace, or gone; whoever waits is told by the drop of the sender.
    Folders { encoding: ide::Encoding, change: Change, _done: oneshot::Sender<()> },
    /// Files have come, changed or gone.
    Look { paths: Vec<PathBuf> },
    /// Somebody looks for a name.
    Find { typed: String, open: Vec<Open>, reply: oneshot::Sender<Vec<Found>> },
}

/// Folders that have come to the workspace, and folders that have gone.
struct Change {
    added: Vec<PathBuf>,
    removed: Vec<PathBuf>,
}

/// The queue of the thread.
#[derive(Clone, Debug)]
pub(crate) struct Workspace {
    jobs: Sender<Job>,
}

impl Workspace {
    /// Starts the thread.
    pub(crate) fn start(
        read_folder: ReadFolder,
        read_text: ReadText,
        busy: Busy,
    ) -> io::Result<Workspace> {
        let (jobs, queue) = mpsc::channel();
        let mut known = Known {
            encoding: ide::Encoding::Utf16,
            folders: Vec::new(),
            files: BTreeMap::new(),
            open: HashMap::new(),
            count: 0,
            read_folder,
            read_text,
            busy,
        };
        thread::Builder::new().name("lsp-names".to_owned()).spawn(move || known.work(&queue))?;
        Ok(Workspace { jobs })
    }

    /// Reads folders that have come, and forgets those that have gone; ends when that is done.
    /// `encoding` is that of the client.
    pub(crate) async fn folders(
        &self,
        encoding: ide::Encoding,
        added: Vec<PathBuf>,
        removed: Vec<PathBuf>,
    ) {
        let (done, is_done) = oneshot::channel();
        self.put(Job::Folders { encoding, change: Change { added, removed }, _done: done });
        // It ends when the other half is dropped.
        let _ = is_done.await;
    }

    /// Looks at files that have come, changed or gone.
    pub(crate) fn look(&self, paths: Vec<PathBuf>) {
        if !paths.is_empty() {
            self.put(Job::Look { paths });
        }
    }

    /// The names that fit best what is typed; none when the thread has panicked over it.
    pub(crate) async fn find(&self, typed: String, open: Vec<Open>) -> Option<Vec<Found>> {
        let (reply, answer) = oneshot::channel();
        self.put(Job::Find { typed, open, reply });
        answer.await.ok()
    }

    fn put(&self, job: Job) {
        // The thread ends only with the session.
        drop(self.jobs.send(job));
    }
}

/// The names of a text.
type Names = Arc<[ide::Name]>;

struct Known {
    /// How places in files are counted.
    encoding: ide::Encoding,
    folders: Vec<PathBuf>,
    files: BTreeMap<PathBuf, (Url, Names)>,
    /// Of open documents, with the versions that they are of.
    open: HashMap<Url, (i32, Names)>,
    /// How many names there are in files.
    count: usize,
    read_folder: ReadFolder,
    read_text: ReadText,
    busy: Busy,
}

impl Known {
    fn work(&mut self, queue: &Receiver<Job>) {
        for job in queue {
            if panic::catch_unwind(AssertUnwindSafe(|| self.job(job))).is_err() {
                tracing::error!("reading the workspace panicked; the session goes on");
            }
        }
    }

    fn job(&mut self, job: Job) {
        match job {
            Job::Folders { encoding, change: Change { added, removed }, _done } => {
                self.encoding = encoding;
                self.folders.retain(|it| !removed.contains(it));
                let gone: Vec<PathBuf> =
                    self.files.keys().filter(|it| !self.is_inside(it)).cloned().collect();
                gone.iter().for_each(|path| self.forget(path));
                if !added.is_empty() {
                    thread::sleep(limits::SETTLE);
                }
                for folder in added {
                    self.folders.push(folder.clone());
                    self.read_all(folder);
                }
            }
            Job::Look { paths } => {
                for path in paths.into_iter().filter(|it| is_text(it)) {
                    if self.is_inside(&path) { self.read(path) } else { self.forget(&path) }
                }
            }
            Job::Find { typed, open, reply } => {
                // A cancelled question is dropped together with its receiver.
                if !reply.is_closed() {
                    self.follow(open);
                    let _ = reply.send(self.find(&typed));
                }
            }
        }
    }

    /// Whether a file lies in a folder of the workspace and in none that is left out.
    fn is_inside(&self, path: &Path) -> bool {
        self.folders.iter().any(|folder| {
            let inner = path.strip_prefix(folder).ok().and_then(Path::parent);
            inner.is_some_and(|inner| !inner.iter().any(is_left_out))
        })
    }

    fn read_all(&mut self, folder: PathBuf) {
        let mut folders = vec![folder];
        let mut left = limits::WORKSPACE_FOLDERS;
        while let Some(folder) = folders.pop() {
            let entries = (self.read_folder)(&folder).unwrap_or_else(|error| {
                tracing::warn!(%error, folder = %folder.display(), "a folder cannot be read");
                Vec::new()
            });
            for FolderEntry { path, is_folder } in entries {
                if is_folder {
                    let is_wanted = path.file_name().is_some_and(|name| !is_left_out(name));
                    if is_wanted && left > 0 {
                        left -= 1;
                        folders.push(path);
                    }
                } else if is_text(&path) {
                    self.busy.give_way();
                    self.read(path);
                }
            }
        }
    }

    fn read(&mut self, path: PathBuf) {
        self.forget(&path);
        let is_full =
            self.files.len() >= limits::WORKSPACE_FILES || self.count >= limits::WORKSPACE_NAMES;
        let Ok(uri) = Url::from_file_path(&path) else { return };
        if is_full {
            tracing::warn!(%uri, "the names of this file are not kept: there are too many");
            return;
        }
        match (self.read_text)(&path, limits::WORKSPACE_FILE_BYTES) {
            Ok(Some(text)) => {
                let names = names(&ide::File::new(&text, settings(&uri, self.encoding)));
                self.count += names.len();
                self.files.insert(path, (uri, names));
            }
            Ok(None) => tracing::info!(%uri, "the names of this file are not read: it is too long"),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => tracing::warn!(%error, %uri, "a file cannot be read"),
        }
    }

    fn forget(&mut self, path: &Path) {
        if let Some((_, names)) = self.files.remove(path) {
            self.count = self.count.saturating_sub(names.len());
        }
    }

    /// Takes the names of open documents whose versions are not known.
    fn follow(&mut self, open: Vec<Open>) {
        let mut before = std::mem::take(&mut self.open);
        for (uri, version, file) in open {
            let known = before.remove(&uri).filter(|(known, _)| *known == version);
            let known = known.unwrap_or_else(|| (version, names(&file)));
            self.open.insert(uri, known);
        }
    }

    fn find(&self, typed: &str) -> Vec<Found> {
        let query = ide::Query::new(typed);
        let mut best = Vec::new();
        let files = self.files.values().map(|(uri, names)| (uri, names));
        let files = files.filter(|(uri, _)| !self.open.contains_key(*uri));
        let open = self.open.iter().map(|(uri, (_, names))| (uri, names));
        for (uri, names) in open.chain(files) {
            let fits = names.iter().filter_map(|name| Some((query.fit(&name.name)?, name)));
            best.extend(fits.map(|(fit, name)| Fitting { fit, name, uri }));
            if best.len() > 8 * limits::NAMES_FOUND {
                shorten(&mut best);
            }
        }
        shorten(&mut best);
        let found = best.into_iter();
        found.map(|it| Found { uri: it.uri.clone(), name: it.name.clone() }).collect()
    }
}

/// A name that fits.
struct Fitting<'a> {
    fit: ide::Fit,
    name: &'a ide::Name,
    uri: &'a Url,
}

/// Keeps the best.
fn shorten(best: &mut Vec<Fitting<'_>>) {
    best.sort_by(|it, other| {
        let key = |it: &'_ Fitting<'_>| (it.fit, it.name.selection.start);
        let names = it.name.name.cmp(&other.name.name);
        let ((fit, place), (other_fit, other_place)) = (key(it), key(other));
        let uris = it.uri.cmp(other.uri);
        fit.cmp(&other_fit).then(names).then(uris).then(place.cmp(&other_place))
    });
    best.truncate(limits::NAMES_FOUND);
}

fn names(file: &ide::File) -> Names {
    file.names().into()
}

/// How a file is read of which nothing but names is asked.
fn settings(uri: &Url, encoding: ide::Encoding) -> ide::Settings {
    ide::Settings {
        language: proto::language("", uri),
        encoding,
        features: None,
        levels: ide::Levels::none(),
        layout: ide::Layout::default(),
        max_findings: None,
        assertions: None,
        offers_runs: false,
        counts_references: false,
    }
}

/// Folders whose texts nobody means: hidden ones, and what is built or installed.
fn is_left_out(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with('.') || matches!(&*name, "target" | "node_modules")
}

fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == "wat" || it == "wast")
}

#[cfg(test)]
mod tests {
    use super::*;

    const UTF16: ide::Encoding = ide::Encoding::Utf16;

    fn folder(path: &Path) -> io::Result<Vec<FolderEntry>> {
        let entry = |path: &str, is_folder| FolderEntry { path: path.into(), is_folder };
        Ok(match path.to_str().unwrap() {
            "/w" => vec![
                entry("/w/a.wat", false),
                entry("/w/b.wast", false),
                entry("/w/long.wat", false),
                entry("/w/read.me", false),
                entry("/w/.git", true),
                entry("/w/target", true),
                entry("/w/inner", true),
            ],
            "/w/inner" => vec![entry("/w/inner/c.wat", false)],
            "/v" => vec![entry("/v/d.wat", false), entry("/v/gone.wat", false)],
            other => panic!("nobody reads {other}"),
        })
    }

    fn text(path: &Path, _: u64) -> io::Result<Option<String>> {
        Ok(Some(match path.to_str().unwrap() {
            "/w/a.wat" => "(func $one)(func $two)".to_owned(),
            "/w/b.wast" => "(module $m (func $one))".to_owned(),
            "/w/long.wat" => return Ok(None),
            "/w/inner/c.wat" => "(global $one_more i32 (i32.const 0))".to_owned(),
            "/v/d.wat" => "(func $one)".to_owned(),
            "/v/gone.wat" => return Err(io::ErrorKind::NotFound.into()),
            other => panic!("nobody reads {other}"),
        }))
    }

    /// What is found, as `name file`.
    async fn check(workspace: &Workspace, typed: &str, open: Vec<Open>, expect: &[&str]) {
        let found = workspace.find(typed.to_owned(), open).await.unwrap();
        let shown: Vec<String> =
            found.iter().map(|it| format!("{} {}", it.name.name, it.uri.path())).collect();
        assert_eq!(shown, expect);
    }

    #[tokio::test]
    async fn names_are_those_of_all_folders_and_open_documents_win() {
        let workspace = Workspace::start(folder, text, Busy::default()).unwrap();
        workspace.folders(UTF16, vec!["/w".into(), "/v".into()], Vec::new()).await;
        let all = ["$one /v/d.wat", "$one /w/a.wat", "$one /w/b.wast", "$one_more /w/inner/c.wat"];
        check(&workspace, "one", Vec::new(), &all).await;
        let uri = Url::parse("file:///w/a.wat").unwrap();
        let file = ide::File::new("(func $ones)", settings(&uri, UTF16));
        let open = vec![(uri, 3, file)];
        let found = [all[0], all[2], "$ones /w/a.wat", all[3]];
        check(&workspace, "one", open, &found).await;
        check(&workspace, "one", Vec::new(), &all).await;
        workspace.folders(UTF16, Vec::new(), vec!["/w".into()]).await;
        check(&workspace, "one", Vec::new(), &all[..1]).await;
        workspace.look(vec!["/v/d.wat".into(), "/w/a.wat".into(), "/v/target/e.wat".into()]);
        check(&workspace, "one", Vec::new(), &all[..1]).await;
    }
}
