//! The table of file descriptors of a guest: numbers, what they stand for, rights and flags.
//!
//! Knows nothing of the calls that use it. Descriptors 0 to 2 are the standard streams;
//! directories and files will be further variants of [`Handle`]. Source: WASI `typenames.witx`,
//! `fd`, `rights`, `fdflags`.

use crate::wasi::errno::Errno;
use crate::wasi::world::Stream;

/// What a descriptor stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Handle {
    /// Standard input.
    Stdin,
    /// Standard output or error.
    Output(Stream),
}

/// Rights of a descriptor, as bits of the standard.
pub(crate) mod right {
    /// `fd_read`.
    pub(crate) const FD_READ: u64 = 1 << 1;
    /// `fd_fdstat_set_flags`.
    pub(crate) const FD_FDSTAT_SET_FLAGS: u64 = 1 << 3;
    /// `fd_write`.
    pub(crate) const FD_WRITE: u64 = 1 << 6;
    /// `fd_filestat_get`.
    pub(crate) const FD_FILESTAT_GET: u64 = 1 << 21;
    /// `poll_fd_readwrite`.
    pub(crate) const POLL_FD_READWRITE: u64 = 1 << 27;
}

/// Flags of a descriptor, as bits of the standard.
pub(crate) mod flag {
    /// `append`.
    pub(crate) const APPEND: u16 = 1;
    /// `nonblock`.
    pub(crate) const NONBLOCK: u16 = 1 << 2;
    /// All that the standard names.
    pub(crate) const ALL: u16 = (1 << 5) - 1;
}

/// An open descriptor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Open {
    /// What it stands for.
    pub(crate) handle: Handle,
    /// Its `fdflags`.
    pub(crate) flags: u16,
    /// What may be done with it.
    pub(crate) rights: u64,
    /// What may be done with descriptors opened through it.
    pub(crate) inheriting: u64,
}

/// The table.
#[derive(Clone, Debug)]
pub(crate) struct Fds {
    entries: Vec<Option<Open>>,
}

impl Fds {
    /// The three standard streams.
    pub(crate) fn new() -> Fds {
        let common = right::FD_FDSTAT_SET_FLAGS | right::FD_FILESTAT_GET | right::POLL_FD_READWRITE;
        let open =
            |handle, right| Some(Open { handle, flags: 0, rights: common | right, inheriting: 0 });
        let entries = vec![
            open(Handle::Stdin, right::FD_READ),
            open(Handle::Output(Stream::Out), right::FD_WRITE),
            open(Handle::Output(Stream::Err), right::FD_WRITE),
        ];
        Fds { entries }
    }

    /// An open descriptor, else `EBADF`.
    pub(crate) fn get(&self, fd: u32) -> Result<&Open, Errno> {
        let entry = usize::try_from(fd).ok().and_then(|fd| self.entries.get(fd));
        entry.and_then(Option::as_ref).ok_or(Errno::EBADF)
    }

    /// An open descriptor to change, else `EBADF`.
    pub(crate) fn get_mut(&mut self, fd: u32) -> Result<&mut Open, Errno> {
        self.entry(fd)?.as_mut().ok_or(Errno::EBADF)
    }

    /// A descriptor that has a right, else `EBADF` or `ENOTCAPABLE`.
    pub(crate) fn with_right(&self, fd: u32, right: u64) -> Result<&Open, Errno> {
        let open = self.get(fd)?;
        if open.rights & right == right { Ok(open) } else { Err(Errno::ENOTCAPABLE) }
    }

    /// Closes a descriptor.
    pub(crate) fn close(&mut self, fd: u32) -> Result<(), Errno> {
        self.entry(fd)?.take().map(|_| ()).ok_or(Errno::EBADF)
    }

    /// Puts `from` in the place of `to`, which is closed; both must be open.
    pub(crate) fn renumber(&mut self, from: u32, to: u32) -> Result<(), Errno> {
        self.get(to)?;
        let moved = *self.get(from)?;
        self.close(from)?;
        *self.entry(to)? = Some(moved);
        Ok(())
    }

    fn entry(&mut self, fd: u32) -> Result<&mut Option<Open>, Errno> {
        let entry = usize::try_from(fd).ok().and_then(|fd| self.entries.get_mut(fd));
        entry.ok_or(Errno::EBADF)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renumbering_moves_and_closes() {
        let mut fds = Fds::new();
        assert_eq!(fds.renumber(1, 7), Err(Errno::EBADF));
        assert_eq!(fds.renumber(1, 2), Ok(()));
        assert_eq!(fds.get(1).map(|open| open.handle), Err(Errno::EBADF));
        assert_eq!(fds.get(2).map(|open| open.handle), Ok(Handle::Output(Stream::Out)));
        assert_eq!(fds.renumber(2, 2), Ok(()));
        assert!(fds.get(2).is_ok());
    }

    #[test]
    fn a_closed_descriptor_is_bad() {
        let mut fds = Fds::new();
        assert_eq!(fds.close(0), Ok(()));
        assert_eq!(fds.close(0), Err(Errno::EBADF));
        assert_eq!(fds.close(u32::MAX), Err(Errno::EBADF));
    }
}
