//! The guest's memory as host functions see it: bounds-checked reads and writes, little-endian.
//!
//! Knows nothing of what the bytes mean. An address outside the memory is `EFAULT`, as the
//! standard has it, never a trap and never a panic.

use crate::spec::limits;
use crate::wasi::errno::Errno;

/// An access outside the memory (or there is none).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfBounds;

impl From<OutOfBounds> for Errno {
    fn from(_: OutOfBounds) -> Errno {
        Errno::EFAULT
    }
}

/// What a host function may do with the memory of its caller. Addresses and lengths in bytes.
pub trait GuestMemory {
    /// The size; 0 where there is no memory.
    fn size(&self) -> u64;
    /// Fills `into` from an address.
    ///
    /// # Errors
    /// When a byte of the range is outside; nothing is read then.
    fn read(&self, addr: u64, into: &mut [u8]) -> Result<(), OutOfBounds>;
    /// Stores bytes at an address.
    ///
    /// # Errors
    /// When a byte of the range is outside; nothing is stored then.
    fn write(&mut self, addr: u64, bytes: &[u8]) -> Result<(), OutOfBounds>;
}

/// Checks that a range lies inside the memory.
pub(crate) fn check(
    memory: &dyn GuestMemory,
    addr: u64,
    len_bytes: u64,
) -> Result<(), OutOfBounds> {
    let end = addr.checked_add(len_bytes).ok_or(OutOfBounds)?;
    if end <= memory.size() { Ok(()) } else { Err(OutOfBounds) }
}

/// Reads a byte.
pub(crate) fn read_u8(memory: &dyn GuestMemory, addr: u64) -> Result<u8, OutOfBounds> {
    let mut bytes = [0; 1];
    memory.read(addr, &mut bytes)?;
    Ok(u8::from_le_bytes(bytes))
}

/// Reads 16 bits.
pub(crate) fn read_u16(memory: &dyn GuestMemory, addr: u64) -> Result<u16, OutOfBounds> {
    let mut bytes = [0; 2];
    memory.read(addr, &mut bytes)?;
    Ok(u16::from_le_bytes(bytes))
}

/// Reads 32 bits.
pub(crate) fn read_u32(memory: &dyn GuestMemory, addr: u64) -> Result<u32, OutOfBounds> {
    let mut bytes = [0; 4];
    memory.read(addr, &mut bytes)?;
    Ok(u32::from_le_bytes(bytes))
}

/// Reads 64 bits.
pub(crate) fn read_u64(memory: &dyn GuestMemory, addr: u64) -> Result<u64, OutOfBounds> {
    let mut bytes = [0; 8];
    memory.read(addr, &mut bytes)?;
    Ok(u64::from_le_bytes(bytes))
}

/// A buffer of a scatter or gather list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Iovec {
    /// Where it begins.
    pub(crate) addr: u64,
    /// Its length in bytes.
    pub(crate) len_bytes: u32,
}

/// Reads a list of iovecs: first all of the list, so that a result stored over it changes nothing.
///
/// `EINVAL` for more than `limits::IOVECS` or more than 2^32-1 bytes in all; `EFAULT` when the
/// list or one of its buffers is outside the memory.
pub(crate) fn iovecs(memory: &dyn GuestMemory, addr: u32, count: u32) -> Result<Vec<Iovec>, Errno> {
    if count > limits::IOVECS {
        return Err(Errno::EINVAL);
    }
    check(memory, u64::from(addr), u64::from(count) * 8)?;
    let mut list = Vec::new();
    let mut total_bytes = 0u32;
    for position in 0..count {
        let at = u64::from(addr) + u64::from(position) * 8;
        let iovec =
            Iovec { addr: u64::from(read_u32(memory, at)?), len_bytes: read_u32(memory, at + 4)? };
        check(memory, iovec.addr, u64::from(iovec.len_bytes))?;
        total_bytes = total_bytes.checked_add(iovec.len_bytes).ok_or(Errno::EINVAL)?;
        list.push(iovec);
    }
    Ok(list)
}

#[cfg(test)]
pub(crate) mod testing {
    use super::*;

    /// A memory that is a vector.
    #[derive(Clone, Debug)]
    pub(crate) struct Bytes(pub(crate) Vec<u8>);

    impl GuestMemory for Bytes {
        fn size(&self) -> u64 {
            self.0.len() as u64
        }

        fn read(&self, addr: u64, into: &mut [u8]) -> Result<(), OutOfBounds> {
            check(self, addr, into.len() as u64)?;
            let start = usize::try_from(addr).map_err(|_| OutOfBounds)?;
            into.copy_from_slice(&self.0[start..start + into.len()]);
            Ok(())
        }

        fn write(&mut self, addr: u64, bytes: &[u8]) -> Result<(), OutOfBounds> {
            check(self, addr, bytes.len() as u64)?;
            let start = usize::try_from(addr).map_err(|_| OutOfBounds)?;
            self.0[start..start + bytes.len()].copy_from_slice(bytes);
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::testing::Bytes;
    use super::*;

    #[test]
    fn ranges_are_checked_without_overflow() {
        let memory = Bytes(vec![0; 16]);
        assert_eq!(check(&memory, 16, 0), Ok(()));
        assert_eq!(check(&memory, 12, 4), Ok(()));
        assert_eq!(check(&memory, 13, 4), Err(OutOfBounds));
        assert_eq!(check(&memory, u64::MAX, 2), Err(OutOfBounds));
        assert_eq!(read_u64(&memory, 9), Err(OutOfBounds));
    }

    #[test]
    fn iovec_lists_have_bounds() {
        let mut memory = Bytes(vec![0; 64]);
        assert_eq!(iovecs(&memory, 0, limits::IOVECS + 1), Err(Errno::EINVAL));
        assert_eq!(iovecs(&memory, 60, 1), Err(Errno::EFAULT));
        memory.write(0, &[60, 0, 0, 0, 5, 0, 0, 0]).expect("inside");
        assert_eq!(iovecs(&memory, 0, 1), Err(Errno::EFAULT));
    }
}
