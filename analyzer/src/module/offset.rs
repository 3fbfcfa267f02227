//! The four offset spaces, and the only conversions between them.
//!
//! ```text
//! file   0 ........ code section content ............ function body ......... end of file
//! code              0 (DWARF counts from here) ........
//! body                                                0 (locals, then instructions)
//! text   an offset in the .wat source; no arithmetic leads there, only a table
//! ```

use std::fmt;
use std::ops::Range;

/// Bytes from the start of the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileOffset(pub u64);

/// Bytes from the start of the code section's content: what DWARF calls an address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodeOffset(pub u64);

/// Bytes from the start of a function's body (its locals come first).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BodyOffset(pub u64);

/// Bytes from the start of a text (UTF-8).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextOffset(pub u32);

impl fmt::Display for FileOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#x}", self.0)
    }
}

impl fmt::Display for CodeOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#x}", self.0)
    }
}

impl FileOffset {
    /// Relative to the code section's content; none before it.
    #[must_use]
    pub fn to_code(self, code: FileRange) -> Option<CodeOffset> {
        self.0.checked_sub(code.start.0).map(CodeOffset)
    }

    /// Relative to a function's body; none before it.
    #[must_use]
    pub fn to_body(self, body: FileRange) -> Option<BodyOffset> {
        self.0.checked_sub(body.start.0).map(BodyOffset)
    }
}

impl CodeOffset {
    /// From the start of the file.
    #[must_use]
    pub fn to_file(self, code: FileRange) -> Option<FileOffset> {
        self.0.checked_add(code.start.0).map(FileOffset)
    }
}

impl BodyOffset {
    /// From the start of the file.
    #[must_use]
    pub fn to_file(self, body: FileRange) -> Option<FileOffset> {
        self.0.checked_add(body.start.0).map(FileOffset)
    }
}

/// A half-open range of file offsets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileRange {
    /// First byte.
    pub start: FileOffset,
    /// One past the last byte; never before `start`.
    pub end: FileOffset,
}

impl FileRange {
    /// From a range of plain numbers, as wasmparser gives them.
    #[must_use]
    pub fn new(range: Range<u64>) -> FileRange {
        let end = range.end.max(range.start);
        FileRange { start: FileOffset(range.start), end: FileOffset(end) }
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(self) -> u64 {
        self.end.0 - self.start.0
    }

    /// Whether it holds no byte.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether an offset lies inside.
    #[must_use]
    pub fn contains(self, offset: FileOffset) -> bool {
        self.start <= offset && offset < self.end
    }

    /// For slicing; none where the machine's address space is too small.
    #[must_use]
    pub fn to_usize(self) -> Option<Range<usize>> {
        Some(usize::try_from(self.start.0).ok()?..usize::try_from(self.end.0).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversions_round_trip_and_refuse_what_lies_before() {
        let code = FileRange::new(100..200);
        let file = FileOffset(142);
        let code_offset = file.to_code(code).unwrap();
        assert_eq!(code_offset, CodeOffset(42));
        assert_eq!(code_offset.to_file(code), Some(file));
        assert_eq!(FileOffset(99).to_code(code), None);
        assert_eq!(file.to_body(code).unwrap().to_file(code), Some(file));
        assert_eq!(CodeOffset(u64::MAX).to_file(code), None);
    }
}
