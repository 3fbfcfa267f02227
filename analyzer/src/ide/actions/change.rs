//! Edits in the making: replacements of one field's text, and of what stands elsewhere.

use crate::text::{Edit, Range};

/// Replacements that do not overlap. Those of the field are given in its chunk.
#[derive(Clone, Debug, Default)]
pub(super) struct Changes {
    /// Where the chunk begins in the module.
    start: u32,
    edits: Vec<Edit>,
}

impl Changes {
    pub(super) fn new(start: u32) -> Changes {
        Changes { start, edits: Vec::new() }
    }

    /// Replaces a range of the chunk.
    pub(super) fn replace(&mut self, range: Range, new: impl Into<String>) {
        self.edits.push(Edit { range: range.shifted(self.start), new: new.into() });
    }

    /// Puts something at a place of the chunk.
    pub(super) fn insert(&mut self, at: u32, new: impl Into<String>) {
        self.replace(Range::new(at, at), new);
    }

    pub(super) fn remove(&mut self, range: Range) {
        self.replace(range, "");
    }

    /// Puts something at a place of the module.
    pub(super) fn insert_outside(&mut self, at: u32, new: impl Into<String>) {
        self.edits.push(Edit { range: Range::new(at, at), new: new.into() });
    }

    /// The edits in the order of the text; none where they overlap, or there are none.
    pub(super) fn done(mut self) -> Option<Vec<Edit>> {
        self.edits.sort_by_key(|it| (it.range.start, it.range.end));
        let apart = self.edits.windows(2).all(|pair| match pair {
            [before, behind] => before.range.end <= behind.range.start,
            _ => true,
        });
        (apart && !self.edits.is_empty()).then_some(self.edits)
    }
}
