//! The functions of WASI preview 1 as data: one row a function, each parameter with its meaning.
//!
//! A row resolves an import (by name **and** signature: other systems put functions of other
//! shapes under the same module name) and lets a call be decoded to text. It knows nothing of how
//! calls are answered. Source: WASI `wasi_snapshot_preview1.witx` and `wasi_unstable.witx`.

use wasmparser::ValType;

/// The generation of the interface that a module was built for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// `wasi_snapshot_preview1`.
    Preview1,
    /// `wasi_unstable` (snapshot 0): same signatures, other layouts of filestat and subscription.
    Unstable,
}

impl Version {
    /// The version that a module name of an import stands for.
    #[must_use]
    pub fn of_module(module: &str) -> Option<Version> {
        match module {
            "wasi_snapshot_preview1" => Some(Version::Preview1),
            "wasi_unstable" => Some(Version::Unstable),
            _ => None,
        }
    }
}

/// What a parameter means. One kind may stand for two core parameters (pointer and length).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A file descriptor.
    Fd,
    /// A 32-bit number.
    U32,
    /// A 64-bit number: a size, an offset, a timestamp, a cookie.
    U64,
    /// A signed 64-bit number.
    I64,
    /// One of a list of names, 0 the first.
    Enum(&'static [&'static str]),
    /// Bits in 32, named from bit 0 on.
    Flags(&'static [&'static str]),
    /// Bits in 64, named from bit 0 on.
    Flags64(&'static [&'static str]),
    /// Pointer and length of a text that goes in.
    Path,
    /// Pointer and length of a buffer that the call fills.
    Buffer,
    /// Pointer and number of iovecs whose buffers the call fills.
    Iovecs,
    /// Pointer and number of iovecs whose contents go in.
    Ciovecs,
    /// A pointer whose target the row does not describe further.
    Pointer,
    /// Pointer to a place for a 16-bit number that the call stores.
    OutU16,
    /// Pointer to a place for a 32-bit number that the call stores.
    OutU32,
    /// Pointer to a place for a 64-bit number that the call stores.
    OutU64,
    /// Pointer to a place for a record that the call stores.
    OutRecord,
}

impl Kind {
    /// The core parameters it stands for.
    #[must_use]
    pub fn core(self) -> &'static [ValType] {
        match self {
            Kind::U64 | Kind::I64 | Kind::Flags64(_) => &[ValType::I64],
            Kind::Path | Kind::Buffer | Kind::Iovecs | Kind::Ciovecs => {
                &[ValType::I32, ValType::I32]
            }
            _ => &[ValType::I32],
        }
    }
}

/// A parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Param {
    /// Its name in the standard.
    pub name: &'static str,
    /// Its meaning.
    pub kind: Kind,
}

/// A function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub name: &'static str,
    /// Its parameters.
    pub params: &'static [Param],
    /// Whether it returns an error number (all do but `proc_exit`, which does not return).
    pub returns_errno: bool,
}

impl Row {
    /// The core parameter types.
    #[must_use]
    pub fn core_params(&self) -> Vec<ValType> {
        self.params.iter().flat_map(|param| param.kind.core().iter().copied()).collect()
    }

    /// The core result types.
    #[must_use]
    pub fn core_results(&self) -> &'static [ValType] {
        if self.returns_errno { &[ValType::I32] } else { &[] }
    }

    /// Whether an import of this type means this row.
    #[must_use]
    pub fn matches(&self, ty: &wasmparser::FuncType) -> bool {
        self.core_params() == ty.params() && self.core_results() == ty.results()
    }
}

/// The row of a name.
#[must_use]
pub fn find(version: Version, name: &str) -> Option<&'static Row> {
    let row = TABLE.iter().find(|row| row.name == name)?;
    // The one function that preview 1 has gained since snapshot 0.
    (version == Version::Preview1 || name != "sock_accept").then_some(row)
}

/// Names of the clocks.
const CLOCKS: &[&str] = &["realtime", "monotonic", "process_cputime_id", "thread_cputime_id"];
const ADVICE: &[&str] = &["normal", "sequential", "random", "willneed", "dontneed", "noreuse"];
const FDFLAGS: &[&str] = &["append", "dsync", "nonblock", "rsync", "sync"];
const FSTFLAGS: &[&str] = &["atim", "atim_now", "mtim", "mtim_now"];
const LOOKUP: &[&str] = &["symlink_follow"];
const OFLAGS: &[&str] = &["creat", "directory", "excl", "trunc"];
const WHENCE: &[&str] = &["set", "cur", "end"];
const RIFLAGS: &[&str] = &["peek", "waitall"];
const SDFLAGS: &[&str] = &["rd", "wr"];
/// Names of the rights, bit 0 first.
const RIGHTS: &[&str] = &[
    "fd_datasync",
    "fd_read",
    "fd_seek",
    "fd_fdstat_set_flags",
    "fd_sync",
    "fd_tell",
    "fd_write",
    "fd_advise",
    "fd_allocate",
    "path_create_directory",
    "path_create_file",
    "path_link_source",
    "path_link_target",
    "path_open",
    "fd_readdir",
    "path_readlink",
    "path_rename_source",
    "path_rename_target",
    "path_filestat_get",
    "path_filestat_set_size",
    "path_filestat_set_times",
    "fd_filestat_get",
    "fd_filestat_set_size",
    "fd_filestat_set_times",
    "path_symlink",
    "path_remove_directory",
    "path_unlink_file",
    "poll_fd_readwrite",
    "sock_shutdown",
    "sock_accept",
];

macro_rules! rows {
    ($($name:ident (
        $($param:ident : $kind:ident $(($names:ident))?),*
    ) $(-> $errno:ident)? ;)*) => {
        &[$(Row {
            name: stringify!($name),
            params: &[$(Param { name: stringify!($param), kind: Kind::$kind $(($names))? }),*],
            returns_errno: rows!(@returns $($errno)?),
        }),*]
    };
    (@returns errno) => { true };
    (@returns) => { false };
}

/// All functions of preview 1, in the order of the standard.
pub const TABLE: &[Row] = rows! {
    args_get(argv: Pointer, argv_buf: Pointer) -> errno;
    args_sizes_get(argc: OutU32, argv_buf_size: OutU32) -> errno;
    environ_get(environ: Pointer, environ_buf: Pointer) -> errno;
    environ_sizes_get(environc: OutU32, environ_buf_size: OutU32) -> errno;
    clock_res_get(id: Enum(CLOCKS), resolution: OutU64) -> errno;
    clock_time_get(id: Enum(CLOCKS), precision: U64, time: OutU64) -> errno;
    fd_advise(fd: Fd, offset: U64, len: U64, advice: Enum(ADVICE)) -> errno;
    fd_allocate(fd: Fd, offset: U64, len: U64) -> errno;
    fd_close(fd: Fd) -> errno;
    fd_datasync(fd: Fd) -> errno;
    fd_fdstat_get(fd: Fd, stat: OutRecord) -> errno;
    fd_fdstat_set_flags(fd: Fd, flags: Flags(FDFLAGS)) -> errno;
    fd_fdstat_set_rights(fd: Fd, base: Flags64(RIGHTS), inheriting: Flags64(RIGHTS)) -> errno;
    fd_filestat_get(fd: Fd, stat: OutRecord) -> errno;
    fd_filestat_set_size(fd: Fd, size: U64) -> errno;
    fd_filestat_set_times(fd: Fd, atim: U64, mtim: U64, fst_flags: Flags(FSTFLAGS)) -> errno;
    fd_pread(fd: Fd, iovs: Iovecs, offset: U64, nread: OutU32) -> errno;
    fd_prestat_get(fd: Fd, prestat: OutRecord) -> errno;
    fd_prestat_dir_name(fd: Fd, path: Buffer) -> errno;
    fd_pwrite(fd: Fd, iovs: Ciovecs, offset: U64, nwritten: OutU32) -> errno;
    fd_read(fd: Fd, iovs: Iovecs, nread: OutU32) -> errno;
    fd_readdir(fd: Fd, buf: Buffer, cookie: U64, bufused: OutU32) -> errno;
    fd_renumber(fd: Fd, to: Fd) -> errno;
    fd_seek(fd: Fd, offset: I64, whence: Enum(WHENCE), newoffset: OutU64) -> errno;
    fd_sync(fd: Fd) -> errno;
    fd_tell(fd: Fd, offset: OutU64) -> errno;
    fd_write(fd: Fd, iovs: Ciovecs, nwritten: OutU32) -> errno;
    path_create_directory(fd: Fd, path: Path) -> errno;
    path_filestat_get(fd: Fd, flags: Flags(LOOKUP), path: Path, stat: OutRecord) -> errno;
    path_filestat_set_times(
        fd: Fd, flags: Flags(LOOKUP), path: Path, atim: U64, mtim: U64, fst_flags: Flags(FSTFLAGS)
    ) -> errno;
    path_link(old_fd: Fd, flags: Flags(LOOKUP), old_path: Path, new_fd: Fd, new_path: Path)
        -> errno;
    path_open(
        fd: Fd, dirflags: Flags(LOOKUP), path: Path, oflags: Flags(OFLAGS),
        base: Flags64(RIGHTS), inheriting: Flags64(RIGHTS), fdflags: Flags(FDFLAGS),
        opened: OutU32
    ) -> errno;
    path_readlink(fd: Fd, path: Path, buf: Buffer, bufused: OutU32) -> errno;
    path_remove_directory(fd: Fd, path: Path) -> errno;
    path_rename(fd: Fd, old_path: Path, new_fd: Fd, new_path: Path) -> errno;
    path_symlink(old_path: Path, fd: Fd, new_path: Path) -> errno;
    path_unlink_file(fd: Fd, path: Path) -> errno;
    poll_oneoff(subscriptions: Pointer, events: Pointer, nsubscriptions: U32, nevents: OutU32)
        -> errno;
    proc_exit(code: U32);
    proc_raise(signal: U32) -> errno;
    sched_yield() -> errno;
    random_get(buf: Buffer) -> errno;
    sock_accept(fd: Fd, flags: Flags(FDFLAGS), accepted: OutU32) -> errno;
    sock_recv(fd: Fd, data: Iovecs, ri_flags: Flags(RIFLAGS), nread: OutU32, ro_flags: OutU16)
        -> errno;
    sock_send(fd: Fd, data: Ciovecs, si_flags: U32, nwritten: OutU32) -> errno;
    sock_shutdown(fd: Fd, how: Flags(SDFLAGS)) -> errno;
};

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, params: &str) {
        let row = find(Version::Preview1, name).expect("a row");
        let found: String = row
            .core_params()
            .iter()
            .map(|ty| if *ty == ValType::I64 { 'I' } else { 'i' })
            .collect();
        assert_eq!(found, params, "{name}");
    }

    #[test]
    fn core_signatures_are_those_of_the_standard() {
        assert_eq!(TABLE.len(), 46);
        check("args_get", "ii");
        check("clock_time_get", "iIi");
        check("fd_seek", "iIii");
        check("fd_readdir", "iiiIi");
        check("fd_pwrite", "iiiIi");
        check("fd_filestat_set_times", "iIIi");
        check("path_filestat_set_times", "iiiiIIi");
        check("path_link", "iiiiiii");
        check("path_open", "iiiiiIIii");
        check("path_symlink", "iiiii");
        check("poll_oneoff", "iiii");
        check("sock_recv", "iiiiii");
        check("sock_send", "iiiii");
        check("sched_yield", "");
    }

    #[test]
    fn a_name_alone_is_not_enough() {
        let row = find(Version::Preview1, "sock_accept").expect("a row");
        let official = [ValType::I32, ValType::I32, ValType::I32];
        assert!(row.matches(&wasmparser::FuncType::new(official, [ValType::I32])));
        let other = [ValType::I32, ValType::I32];
        assert!(!row.matches(&wasmparser::FuncType::new(other, [ValType::I32])));
        assert_eq!(find(Version::Unstable, "sock_accept"), None);
    }
}
