//! Calls on the standard streams: reading, writing, and what they say about themselves.
//!
//! Source: WASI preview 1 witx, `fd_*`, and for `writev` and `readv` POSIX: a write takes all
//! buffers, a read fills as many as it has bytes for.

use crate::wasi::abi::Version;
use crate::wasi::calls::{Break, Context};
use crate::wasi::errno::Errno;
use crate::wasi::fds::{Handle, Open, flag, right};
use crate::wasi::guest::{self, Iovec};
use crate::wasi::world::{Read, Stream, Write};

/// One call reads or writes its bytes in pieces of this size.
const CHUNK_BYTES: u64 = 1 << 16;

/// Whence values that the standard knows.
const WHENCES: u32 = 3;

/// `filetype` values.
const UNKNOWN: u8 = 0;
const CHARACTER_DEVICE: u8 = 2;

/// Writes every buffer of the list, in order.
///
/// The list is read whole before anything else, and the count is stored last: a guest may put the
/// count over the list (and one of the well-known samples does).
pub(super) fn fd_write(cx: &mut Context<'_>) -> Result<(), Break> {
    let open = *cx.fds.with_right(cx.u32(0), right::FD_WRITE)?;
    let Handle::Output(stream) = open.handle else { return Err(Errno::EBADF.into()) };
    let list = guest::iovecs(cx.memory, cx.u32(1), cx.u32(2))?;
    guest::check(cx.memory, cx.addr(3), 4)?;
    let mut written_bytes = 0u32;
    for iovec in list {
        written_bytes += write_one(cx, stream, iovec)?;
    }
    cx.store_u32(3, written_bytes)
}

fn write_one(cx: &mut Context<'_>, stream: Stream, iovec: Iovec) -> Result<u32, Break> {
    let end = iovec.addr + u64::from(iovec.len_bytes);
    let mut place = iovec.addr;
    while place < end {
        let count = (end - place).min(CHUNK_BYTES);
        // At most CHUNK_BYTES, so the conversion keeps it.
        let mut chunk = vec![0; count as usize];
        cx.memory.read(place, &mut chunk)?;
        match cx.world.write(stream, &chunk) {
            Write::Done => place += count,
            Write::Failed(errno) => return Err(errno.into()),
            Write::Stop(why) => return Err(Break::Stop(why)),
        }
    }
    Ok(iovec.len_bytes)
}

/// Reads once, at most [`CHUNK_BYTES`], into the buffers of the list in order.
pub(super) fn fd_read(cx: &mut Context<'_>) -> Result<(), Break> {
    let open = *cx.fds.with_right(cx.u32(0), right::FD_READ)?;
    let Handle::Stdin = open.handle else { return Err(Errno::EBADF.into()) };
    let list = guest::iovecs(cx.memory, cx.u32(1), cx.u32(2))?;
    // Before anything is taken from the input, for it could not be put back.
    guest::check(cx.memory, cx.addr(3), 4)?;
    let room_bytes: u64 = list.iter().map(|iovec| u64::from(iovec.len_bytes)).sum();
    if room_bytes == 0 {
        return cx.store_u32(3, 0);
    }
    let mut buffer = vec![0; room_bytes.min(CHUNK_BYTES) as usize];
    let count = match cx.world.read(&mut buffer) {
        Read::Bytes(count) => count.min(buffer.len()),
        Read::Wait if open.flags & flag::NONBLOCK != 0 => return Err(Errno::EAGAIN.into()),
        Read::Wait => return Err(Break::Wait),
        Read::Failed(errno) => return Err(errno.into()),
    };
    let mut rest = buffer.get(..count).unwrap_or_default();
    for iovec in list {
        let (now, later) = rest.split_at(rest.len().min(iovec.len_bytes as usize));
        cx.memory.write(iovec.addr, now)?;
        rest = later;
    }
    // At most CHUNK_BYTES, so the conversion keeps it.
    cx.store_u32(3, count as u32)
}

/// Streams have no position.
pub(super) fn fd_seek(cx: &mut Context<'_>) -> Result<(), Break> {
    cx.fds.get(cx.u32(0))?;
    Err(if cx.u32(2) < WHENCES { Errno::ESPIPE } else { Errno::EINVAL }.into())
}

/// Stores a `fdstat`: filetype at 0, flags at 2, rights at 8, inheriting rights at 16.
pub(super) fn fd_fdstat_get(cx: &mut Context<'_>) -> Result<(), Break> {
    let open = *cx.fds.get(cx.u32(0))?;
    let mut record = Vec::new();
    record.extend_from_slice(&[filetype(cx, &open), 0]);
    record.extend_from_slice(&open.flags.to_le_bytes());
    record.extend_from_slice(&[0; 4]);
    record.extend_from_slice(&open.rights.to_le_bytes());
    record.extend_from_slice(&open.inheriting.to_le_bytes());
    Ok(cx.memory.write(cx.addr(1), &record)?)
}

/// A terminal is a character device: that is how libc tells it.
fn filetype(cx: &Context<'_>, open: &Open) -> u8 {
    let stream = match open.handle {
        Handle::Stdin => None,
        Handle::Output(stream) => Some(stream),
    };
    if cx.world.is_terminal(stream) { CHARACTER_DEVICE } else { UNKNOWN }
}

/// Streams can be made non-blocking; to append is what they do anyway.
pub(super) fn fd_fdstat_set_flags(cx: &mut Context<'_>) -> Result<(), Break> {
    let flags = u16::try_from(cx.u32(1)).map_err(|_| Errno::EINVAL)?;
    cx.fds.with_right(cx.u32(0), right::FD_FDSTAT_SET_FLAGS)?;
    if flags & !flag::ALL != 0 {
        return Err(Errno::EINVAL.into());
    }
    if flags & !(flag::APPEND | flag::NONBLOCK) != 0 {
        return Err(Errno::ENOTSUP.into());
    }
    cx.fds.get_mut(cx.u32(0))?.flags = flags;
    Ok(())
}

/// Rights can only be given up.
pub(super) fn fd_fdstat_set_rights(cx: &mut Context<'_>) -> Result<(), Break> {
    let (rights, inheriting) = (cx.u64(1), cx.u64(2));
    let open = cx.fds.get_mut(cx.u32(0))?;
    if rights & !open.rights != 0 || inheriting & !open.inheriting != 0 {
        return Err(Errno::ENOTCAPABLE.into());
    }
    (open.rights, open.inheriting) = (rights, inheriting);
    Ok(())
}

/// Stores a `filestat`: device, inode, filetype, links, size, three times; a stream has only a
/// type, and its number as inode. Snapshot 0 counts links in 32 bits.
pub(super) fn fd_filestat_get(cx: &mut Context<'_>) -> Result<(), Break> {
    let fd = cx.u32(0);
    let open = *cx.fds.with_right(fd, right::FD_FILESTAT_GET)?;
    let size_bytes = match cx.version {
        Version::Preview1 => 64,
        Version::Unstable => 56,
    };
    let mut record = vec![0; size_bytes];
    for (place, byte) in record.iter_mut().skip(8).zip(fd.to_le_bytes()) {
        *place = byte;
    }
    let kind = filetype(cx, &open);
    if let Some(place) = record.get_mut(16) {
        *place = kind;
    }
    Ok(cx.memory.write(cx.addr(1), &record)?)
}

/// A stream keeps no times; a request that contradicts itself is told so first.
pub(super) fn fd_filestat_set_times(cx: &mut Context<'_>) -> Result<(), Break> {
    cx.fds.get(cx.u32(0))?;
    let flags = cx.u32(3);
    let contradicts = flags & 3 == 3 || flags & 12 == 12 || flags > 15;
    Err(if contradicts { Errno::EINVAL } else { Errno::ENOTSUP }.into())
}
