//! A linear memory: bytes behind bounds checks, and nothing else.
//!
//! Everything outside reads and writes through these verbs, so that how the bytes are kept (one
//! vector that grows in pieces, its pages tracked for snapshots) stays a matter of this file alone.
//! Source: core specification, "Memory Instances".

use std::fmt;

use wasmparser::MemoryType;

use crate::exec::growable::{Growable, Growth};
use crate::exec::pages::REACHED;

/// A memory instance.
#[derive(Clone, Debug)]
pub struct Memory {
    bytes: Growable<u8>,
    ty: MemoryType,
    /// Pages of 64 KiB that the machine's user allows to all memories together.
    limit: u64,
}

/// An access that left a memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfBounds {
    /// First byte that was asked for.
    pub address: u64,
    /// How many bytes were asked for.
    pub len: u64,
    /// How many bytes there are.
    pub size: u64,
}

impl fmt::Display for OutOfBounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let OutOfBounds { address, len, size } = self;
        let s = if *len == 1 { "" } else { "s" };
        write!(f, "{len} byte{s} at address {address:#x}, but the memory has {size} bytes")
    }
}

impl std::error::Error for OutOfBounds {}

/// Bytes of several memories together.
pub(crate) fn size_of_all(memories: &[Memory]) -> u64 {
    memories.iter().map(Memory::size).fold(0, u64::saturating_add)
}

/// A piece of what `memory.grow` does to one of the memories of a store: the limit is that of
/// their sum. Answers the old number of pages, none where it may not grow so far. Whoever begins
/// a growth says so first ([`Memory::begin_growth`]).
#[cold]
pub(crate) fn grow(memories: &mut [Memory], at: usize, pages: u64) -> Option<(u64, Growth)> {
    let all = size_of_all(memories);
    let memory = memories.get_mut(at)?;
    memory.grow(pages, all.saturating_sub(memory.size()))
}

/// Whether `grow` would succeed as far as limits go.
pub(crate) fn may_grow(memories: &[Memory], at: usize, pages: u64) -> bool {
    memories.get(at).is_some_and(|memory| {
        let others = size_of_all(memories).saturating_sub(memory.size());
        memory.grown(pages, others).is_some()
    })
}

impl Memory {
    /// A zeroed memory of a type; none where the limit or the process forbids its initial size.
    /// `others` are the bytes of the memories that share the limit with it.
    pub(crate) fn new(ty: MemoryType, limit: u64, others: u64) -> Option<Memory> {
        let mut memory = Memory { bytes: Growable::zeroed(0)?, ty, limit };
        if ty.initial > memory.max_pages(others) {
            return None;
        }
        let len = usize::try_from(ty.initial.checked_mul(memory.page_size())?).ok()?;
        memory.bytes = Growable::zeroed(len)?;
        // What ops reach has addresses of 32 bits.
        if !ty.memory64 {
            memory.bytes = memory.bytes.reaching(REACHED);
        }
        Some(memory)
    }

    /// The type it was made with; `initial` is its size at that time.
    #[must_use]
    pub fn ty(&self) -> MemoryType {
        self.ty
    }

    /// Bytes of a page: 65,536 unless the module says otherwise.
    #[must_use]
    pub fn page_size(&self) -> u64 {
        1 << self.ty.page_size_log2.unwrap_or(16).min(16)
    }

    /// Pages that it has now.
    #[must_use]
    pub fn pages(&self) -> u64 {
        self.size() / self.page_size()
    }

    /// Bytes that it has now.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.bytes.len() as u64
    }

    /// All bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// All bytes, for who sees to tracking by [`Memory::touch`] and [`Memory::states`].
    pub(crate) fn untracked_mut(&mut self) -> &mut [u8] {
        self.bytes.untracked_mut()
    }

    /// Tells that bytes inside will be written.
    pub(crate) fn touch(&mut self, start: u64, len: usize) {
        if let Ok(range) = self.range(start, len as u64) {
            self.bytes.touch(range);
        }
    }

    /// The states of its pages (`pages`), and of those that are not there where its addresses have
    /// 32 bits; none where they are not tracked.
    pub(crate) fn states(&self) -> Option<&[u8]> {
        self.bytes.tracker().states()
    }

    /// Bytes that were saved since the last mark.
    pub(crate) fn saved_bytes(&self) -> u64 {
        self.bytes.tracker().bytes()
    }

    /// Its bytes as a list that can be marked.
    pub(crate) fn tracked(&mut self) -> &mut Growable<u8> {
        &mut self.bytes
    }

    /// Pages that it may have: the type's maximum, what others leave of the user's limit (in bytes,
    /// as pages may be smaller), and what an address can reach.
    fn max_pages(&self, others: u64) -> u64 {
        let reachable = if self.ty.memory64 { u64::MAX } else { (1 << 32) / self.page_size() };
        let allowed = self.limit.saturating_mul(1 << 16).saturating_sub(others) / self.page_size();
        self.ty.maximum.unwrap_or(u64::MAX).min(allowed).min(reachable)
    }

    /// Pages after a growth that the limits allow.
    fn grown(&self, pages: u64, others: u64) -> Option<u64> {
        self.pages().checked_add(pages).filter(|new| *new <= self.max_pages(others))
    }

    /// Forgets a growth that was not completed.
    pub(crate) fn begin_growth(&mut self) {
        self.bytes.begin();
    }

    /// Adds zeroed pages, piece by piece; answers the old number of pages, none where it may not
    /// grow so far.
    fn grow(&mut self, pages: u64, others: u64) -> Option<(u64, Growth)> {
        let old = self.pages();
        let new = self.grown(pages, others)?;
        let len = usize::try_from(new.checked_mul(self.page_size())?).ok()?;
        Some((old, self.bytes.grow(len, 0)?))
    }

    /// Reads bytes.
    ///
    /// # Errors
    /// When a byte of the range is outside.
    pub fn read(&self, address: u64, len: u64) -> Result<&[u8], OutOfBounds> {
        let range = self.range(address, len)?;
        Ok(self.bytes.get(range).unwrap_or_default())
    }

    /// Writes bytes, all or none.
    ///
    /// # Errors
    /// When a byte of the range is outside.
    pub fn write(&mut self, address: u64, bytes: &[u8]) -> Result<(), OutOfBounds> {
        let range = self.range(address, bytes.len() as u64)?;
        if let Some(target) = self.bytes.part_mut(range) {
            target.copy_from_slice(bytes);
        }
        Ok(())
    }

    /// Sets bytes to one value, all or none.
    ///
    /// # Errors
    /// When a byte of the range is outside.
    pub fn fill(&mut self, address: u64, len: u64, byte: u8) -> Result<(), OutOfBounds> {
        let range = self.range(address, len)?;
        if let Some(target) = self.bytes.part_mut(range) {
            target.fill(byte);
        }
        Ok(())
    }

    /// Copies within the memory, ranges may overlap, all or none.
    ///
    /// # Errors
    /// When a byte of either range is outside.
    pub fn copy(&mut self, from: u64, to: u64, len: u64) -> Result<(), OutOfBounds> {
        let source = self.range(from, len)?;
        let target = self.range(to, len)?;
        let _ = self.bytes.copy_within(source, target.start);
        Ok(())
    }

    /// Reads a number of `N` bytes at `base + offset`; none outside. For the hot loop.
    #[inline(always)]
    pub(crate) fn load<const N: usize>(&self, base: u64, offset: u64) -> Option<[u8; N]> {
        let start = usize::try_from(base.checked_add(offset)?).ok()?;
        self.bytes.get(start..start.checked_add(N)?)?.try_into().ok()
    }

    /// Writes a number of `N` bytes at `base + offset`; none outside. For the hot loop.
    #[inline(always)]
    pub(crate) fn store<const N: usize>(
        &mut self,
        base: u64,
        offset: u64,
        bytes: [u8; N],
    ) -> Option<()> {
        let start = usize::try_from(base.checked_add(offset)?).ok()?;
        self.bytes.part_mut(start..start.checked_add(N)?)?.copy_from_slice(&bytes);
        Some(())
    }

    fn range(&self, address: u64, len: u64) -> Result<std::ops::Range<usize>, OutOfBounds> {
        let size = self.size();
        match address.checked_add(len) {
            // Both ends are at most the length of a vector, so they are exact as usize.
            Some(end) if end <= size => Ok(address as usize..end as usize),
            _ => Err(OutOfBounds { address, len, size }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn memory(initial: u64, maximum: Option<u64>, limit: u64) -> Option<Memory> {
        let ty =
            MemoryType { memory64: false, shared: false, initial, maximum, page_size_log2: None };
        Memory::new(ty, limit, 0)
    }

    #[test]
    fn growth_is_bounded_by_type_and_limit() {
        let mut typed = memory(1, Some(3), 100).unwrap();
        let done = |pages| Some((pages, Growth::Done));
        assert_eq!(typed.grow(2, 0), done(1));
        assert_eq!(typed.grow(1, 0), None);
        assert_eq!(typed.grow(0, 0), done(3));
        let mut limited = memory(1, None, 2).unwrap();
        assert_eq!(limited.grow(u64::MAX, 0), None);
        assert_eq!(limited.grow(1, 0), done(1));
        assert_eq!(limited.grow(1, 0), None);
        assert!(memory(3, None, 2).is_none());
    }

    #[test]
    fn accesses_are_all_or_nothing() {
        let mut memory = memory(1, None, 1).unwrap();
        assert_eq!(memory.write(65_534, &[1, 2]), Ok(()));
        let error = memory.write(65_535, &[8, 8]).unwrap_err();
        assert_eq!(memory.read(65_534, 2), Ok(&[1, 2][..]));
        assert_eq!(error.to_string(), "2 bytes at address 0xffff, but the memory has 65536 bytes");
        assert_eq!(memory.read(65_536, 0), Ok(&[][..]));
        assert!(memory.read(65_537, 0).is_err());
        assert!(memory.read(u64::MAX, 2).is_err());
        assert_eq!(memory.load::<4>(u64::MAX, 4), None);
        assert_eq!(memory.load::<1>(65_535, 0), Some([2]));
    }
}
