//! A section while it is written: its items, and which text each byte comes from.

use crate::text::Range;
use crate::wat::code::Body;
use crate::wat::encode;

/// One item of a section.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    /// Where its bytes begin in the section's content (without the count).
    pub(crate) offset: u32,
    /// The text to point to: absolute.
    pub(crate) range: Range,
    /// Its index in its space; functions and globals only.
    pub(crate) index: u32,
    /// What can stand for it when it is wrong, so that the others can be checked. Empty: it can be
    /// left out. None: these are many items, with which nothing can be wrong.
    pub(crate) stand_in: Option<&'static [u8]>,
}

/// Items of one section.
#[derive(Clone, Debug, Default)]
pub(crate) struct Section {
    /// The items, without their count.
    pub(crate) bytes: Vec<u8>,
    pub(crate) entries: Vec<Entry>,
    /// How many items the entries hold besides one each.
    more: usize,
    /// Finer than entries: instructions of initialisers. Sorted by offset.
    pub(crate) marks: Vec<(u32, Range)>,
}

impl Section {
    /// Begins an item.
    pub(crate) fn entry(&mut self, range: Range, stand_in: &'static [u8]) -> &mut Vec<u8> {
        self.entry_of(0, range, stand_in)
    }

    /// Begins an item that has an index.
    pub(crate) fn entry_of(
        &mut self,
        index: u32,
        range: Range,
        stand_in: &'static [u8],
    ) -> &mut Vec<u8> {
        let stand_in = Some(stand_in);
        self.entries.push(Entry { offset: self.offset(), range, index, stand_in });
        &mut self.bytes
    }

    /// Appends items with which nothing can be wrong.
    pub(crate) fn run(&mut self, items: &[u8], count: usize) {
        let Some(more) = count.checked_sub(1) else { return };
        let (offset, range) = (self.offset(), Range::default());
        self.entries.push(Entry { offset, range, index: 0, stand_in: None });
        self.more += more;
        self.bytes.extend_from_slice(items);
    }

    /// How many items there are.
    pub(crate) fn count(&self) -> usize {
        self.entries.len() + self.more
    }

    pub(crate) fn offset(&self) -> u32 {
        u32::try_from(self.bytes.len()).unwrap_or(u32::MAX)
    }

    /// The bytes of an item.
    pub(crate) fn item(&self, entry: usize) -> &[u8] {
        let start = self.entries.get(entry).map_or(0, |entry| entry.offset as usize);
        let next = self.entries.get(entry + 1);
        let end = next.map_or(self.bytes.len(), |entry| entry.offset as usize);
        self.bytes.get(start..end).unwrap_or_default()
    }

    /// Appends an expression of a chunk that begins at `start`, and remembers its instructions.
    pub(crate) fn expression(&mut self, body: &Body, start: u32) {
        let base = self.offset();
        let marks = body.marks.iter().map(|mark| (base + mark.offset, mark.range.shifted(start)));
        self.marks.extend(marks);
        self.bytes.extend_from_slice(&body.bytes);
    }

    /// The section with its header, if it has an item.
    pub(crate) fn write(&self, id: u8, out: &mut Vec<u8>) {
        if self.entries.is_empty() {
            return;
        }
        let mut content = Vec::with_capacity(self.bytes.len() + 5);
        encode::length(&mut content, self.count());
        content.extend_from_slice(&self.bytes);
        write(id, &content, out);
    }
}

/// A section's header and content.
pub(crate) fn write(id: u8, content: &[u8], out: &mut Vec<u8>) {
    out.push(id);
    encode::bytes(out, content);
}
