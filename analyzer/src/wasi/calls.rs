//! What each function of preview 1 does: the way from a row's name to its answer.
//!
//! A call works on the guest's memory, the descriptors and the world, and on nothing else; it
//! does not know the machine that made it. There is no file system yet: no directory is open, so
//! paths meet `EBADF`, or `ENOTDIR` under a standard stream. Source: WASI preview 1 witx.

mod io;
mod poll;
mod process;

use crate::wasi::abi::Version;
use crate::wasi::errno::Errno;
use crate::wasi::fds::Fds;
use crate::wasi::guest::{GuestMemory, OutOfBounds};
use crate::wasi::world::World;

/// What a call works on.
pub(crate) struct Context<'a> {
    /// The outside.
    pub(crate) world: &'a mut dyn World,
    /// The descriptors.
    pub(crate) fds: &'a mut Fds,
    /// The caller's memory.
    pub(crate) memory: &'a mut dyn GuestMemory,
    /// The version of the interface, for its layouts.
    pub(crate) version: Version,
    /// The core arguments, each widened with zeros.
    pub(crate) args: &'a [u64],
}

impl Context<'_> {
    /// A 32-bit argument. The signature was checked when the import was resolved.
    fn u32(&self, position: usize) -> u32 {
        // Widened from 32 bits, so nothing is cut off.
        self.u64(position) as u32
    }

    /// A 64-bit argument.
    fn u64(&self, position: usize) -> u64 {
        self.args.get(position).copied().unwrap_or_default()
    }

    /// An argument that is an address.
    fn addr(&self, position: usize) -> u64 {
        u64::from(self.u32(position))
    }

    /// Stores 32 bits where an argument points.
    fn store_u32(&mut self, position: usize, value: u32) -> Result<(), Break> {
        Ok(self.memory.write(self.addr(position), &value.to_le_bytes())?)
    }

    /// Stores 64 bits where an argument points.
    fn store_u64(&mut self, position: usize, value: u64) -> Result<(), Break> {
        Ok(self.memory.write(self.addr(position), &value.to_le_bytes())?)
    }
}

/// Why a call did not succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Break {
    /// The guest is told.
    Errno(Errno),
    /// The call must be made again when the outside has something.
    Wait,
    /// The guest ends itself.
    Exit(u32),
    /// The world ends the run; why.
    Stop(String),
}

impl From<Errno> for Break {
    fn from(errno: Errno) -> Break {
        Break::Errno(errno)
    }
}

impl From<OutOfBounds> for Break {
    fn from(_: OutOfBounds) -> Break {
        Break::Errno(Errno::EFAULT)
    }
}

/// What answers a function.
pub(crate) type Call = fn(&mut Context<'_>) -> Result<(), Break>;

/// The answer to a function of the table of rows.
pub(crate) fn find(name: &str) -> Option<Call> {
    let call: Call = match name {
        "args_get" => process::args_get,
        "args_sizes_get" => process::args_sizes_get,
        "environ_get" => process::environ_get,
        "environ_sizes_get" => process::environ_sizes_get,
        "clock_res_get" => process::clock_res_get,
        "clock_time_get" => process::clock_time_get,
        "proc_exit" => process::proc_exit,
        "random_get" => process::random_get,
        "sched_yield" => |_| Ok(()),
        // A signal other than through `proc_exit` has no meaning here.
        "proc_raise" => |_| Err(Errno::ENOSYS.into()),
        "fd_close" => |cx| Ok(cx.fds.close(cx.u32(0))?),
        "fd_renumber" => |cx| Ok(cx.fds.renumber(cx.u32(0), cx.u32(1))?),
        "fd_fdstat_get" => io::fd_fdstat_get,
        "fd_fdstat_set_flags" => io::fd_fdstat_set_flags,
        "fd_fdstat_set_rights" => io::fd_fdstat_set_rights,
        "fd_filestat_get" => io::fd_filestat_get,
        "fd_filestat_set_times" => io::fd_filestat_set_times,
        "fd_read" => io::fd_read,
        "fd_write" => io::fd_write,
        "fd_seek" => io::fd_seek,
        // A stream has no positions, and space cannot be set aside in it.
        "fd_advise" | "fd_allocate" | "fd_pread" | "fd_pwrite" | "fd_tell" => {
            |cx| on_stream(cx, 0, Errno::ESPIPE)
        }
        // Nor can it be cut or forced to a disk.
        "fd_filestat_set_size" | "fd_datasync" | "fd_sync" => |cx| on_stream(cx, 0, Errno::EINVAL),
        "fd_readdir" => |cx| on_stream(cx, 0, Errno::ENOTDIR),
        // No directory is open: libc ends its search at the first `EBADF`.
        "fd_prestat_get" | "fd_prestat_dir_name" => |_| Err(Errno::EBADF.into()),
        "path_symlink" => |cx| on_stream(cx, 2, Errno::ENOTDIR),
        "path_create_directory"
        | "path_filestat_get"
        | "path_filestat_set_times"
        | "path_link"
        | "path_open"
        | "path_readlink"
        | "path_remove_directory"
        | "path_rename"
        | "path_unlink_file" => |cx| on_stream(cx, 0, Errno::ENOTDIR),
        "poll_oneoff" => poll::poll_oneoff,
        "sock_accept" | "sock_recv" | "sock_send" | "sock_shutdown" => {
            |cx| on_stream(cx, 0, Errno::ENOTSOCK)
        }
        _ => return None,
    };
    Some(call)
}

/// The error of a function that a stream cannot serve; `EBADF` when the descriptor is not open.
fn on_stream(cx: &mut Context<'_>, fd_position: usize, errno: Errno) -> Result<(), Break> {
    cx.fds.get(cx.u32(fd_position))?;
    Err(errno.into())
}

#[cfg(test)]
mod tests;
