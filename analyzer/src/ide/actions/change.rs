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

/// Keeps words apart that edits of a text, in order and apart, would put together where there was a
/// parenthesis between them. The text begins at `start`; edits outside of it stay.
pub(super) fn kept_apart(text: &str, start: u32, mut edits: Vec<Edit>) -> Vec<Edit> {
    let is_word = |ch: char| !ch.is_whitespace() && !"()".contains(ch);
    let mut touched = 0;
    for at in 0..edits.len() {
        let next = edits.get(at + 1).map_or(u32::MAX, |it| it.range.start);
        let Some(edit) = edits.get_mut(at) else { break };
        let Range { start: from, end: to } = edit.range;
        let (Some(from), Some(to)) = (from.checked_sub(start), to.checked_sub(start)) else {
            continue;
        };
        let before = text.get(..from as usize).and_then(|it| it.chars().next_back());
        let behind = text.get(to as usize..).and_then(|it| it.chars().next());
        let before = before.filter(|it| is_word(*it) && touched < edit.range.start);
        let behind = behind.filter(|it| is_word(*it) && next > edit.range.end);
        touched = edit.range.end;
        if edit.new.is_empty() {
            if before.is_some() && behind.is_some() {
                edit.new.push(' ');
            }
            continue;
        }
        if before.is_some() && edit.new.starts_with(is_word) {
            edit.new.insert(0, ' ');
        }
        if behind.is_some() && edit.new.ends_with(is_word) {
            edit.new.push(' ');
        }
    }
    edits
}

/// A text behind edits of it, which are in order and apart.
pub(super) fn applied(text: &str, edits: &[Edit]) -> String {
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for edit in edits {
        out.push_str(text.get(at..edit.range.start as usize).unwrap_or_default());
        out.push_str(&edit.new);
        at = edit.range.end as usize;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}
