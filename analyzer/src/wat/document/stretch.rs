//! An edit within a long function: what lies before and behind it is not cut again.
//!
//! A long chunk has seams, places between instructions with what the cutter knew there. Behind an
//! edit cutting goes on from the seam before it, up to one behind it at which all is as it was: the
//! tokens before and behind these stay, and so does what the field declares.

use std::sync::{Arc, OnceLock, Weak};

use crate::spec::accept::Uses;
use crate::wat::chunk::{Cutter, Seam, Shift};
use crate::wat::cursor::Place;
use crate::wat::document::sizes::Size;
use crate::wat::document::{Chunk, Document, lines};
use crate::wat::item::Asks;
use crate::wat::parse::ahead;
use crate::wat::parse::field::{Scan, scan};
use crate::wat::token::{Ahead, Source, Token};

/// What a chunk has in common with the one that it was before an edit.
#[derive(Debug)]
pub(crate) struct Kept {
    old: Weak<Chunk>,
    pub(crate) shift: Shift,
    /// So many of the first seams are those of the old chunk,
    pub(crate) front: usize,
    /// and so many of the last.
    pub(crate) back: usize,
}

impl Chunk {
    /// In a long function: places between instructions.
    pub(crate) fn seams(&self) -> &[Seam] {
        &self.seams
    }

    /// What it has in common with another chunk, if it comes from that one by an edit within.
    pub(crate) fn kept_from(&self, old: &Arc<Chunk>) -> Option<&Kept> {
        self.kept.as_ref().filter(|kept| std::ptr::eq(kept.old.as_ptr(), Arc::as_ptr(old)))
    }

    /// The chunk with other text in a range, if that changes neither where it ends nor what it
    /// declares and is far enough inside.
    fn edited(self: &Arc<Chunk>, start: u32, end: u32, new: &str) -> Option<Chunk> {
        let front = self.seams.partition_point(|seam| seam.place.offset < start);
        let behind = self.seams.partition_point(|seam| seam.place.offset < end);
        let from = self.seams.get(front.checked_sub(1)?)?;
        self.seams.get(behind)?;
        let number = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let bytes = number(new.len()).wrapping_sub(end - start);
        let mut shift = Shift { end, bytes, tokens: 0 };
        let (before, behind_it) =
            (self.text.get(..start as usize)?, self.text.get(end as usize..)?);
        let text: Box<str> = [before, new, behind_it].concat().into();

        let ahead = Ahead::default();
        let source = Source { bytes: text.as_bytes(), last: false, ahead: &ahead };
        let mut cutter = Cutter::default();
        let goals = self.seams.iter().skip(behind).map(|seam| seam.moved(shift));
        let behind = behind + cutter.rejoin(source, from, goals)?;
        let goal = self.seams.get(behind)?;

        let (first, old_end) = (from.place.token as usize, goal.place.token as usize);
        shift.tokens = number(cutter.tokens().len()).wrapping_sub(number(old_end - first));
        let (before, rest) = (self.tokens.get(..first)?, self.tokens.get(old_end..)?);
        let tokens: Box<[Token]> = [before, cutter.tokens(), rest].concat().into();
        let mut seams = cutter.seams().to_vec();
        let goal_now = shift.place(goal.place);

        let (from_at, goal_at) = (from.place.offset as usize, goal.place.offset as usize);
        let was = self.text.get(from_at..goal_at)?;
        let is = text.get(from_at..goal_now.offset as usize)?;
        let before = scan(was, self.tokens.get(first..old_end)?);
        let now = scan(is, cutter.tokens());
        let asks = |scan: &Scan, text: &str, tokens: &[Token], to: Place, seams: &mut Vec<Seam>| {
            match scan.asking {
                Some(_) => ahead::asks_between(text, tokens, [from.place, to], seams),
                None => Some(Asks::default()),
            }
        };
        let asked = asks(&before, &self.text, &self.tokens, goal.place, &mut Vec::new())?;
        let asks = asks(&now, &text, &tokens, goal_now, &mut seams)?;
        if !now.found.is_empty() || !self.item.diagnostics.is_empty() || asks != asked {
            return None;
        }
        // Whether what was there is used elsewhere too is not known.
        if before.uses != Uses::default() {
            return None;
        }
        let mut item = self.item.clone();
        item.uses.add(now.uses);
        item.range = shift.range(item.range);
        item.close = shift.range(item.close);

        let back = self.seams.len() - behind;
        let rest = self.seams.iter().skip(behind).map(|seam| seam.moved(shift));
        let seams = self.seams.iter().take(front).copied().chain(seams).chain(rest).collect();
        Some(Chunk {
            lines: self.lines - lines(was) + lines(is),
            text,
            tokens,
            item,
            seams,
            tree: OnceLock::new(),
            kept: Some(Kept { old: Arc::downgrade(self), shift, front, back }),
            field: self.field,
            before: self.before,
            after: self.after,
            looked_ahead: self.looked_ahead,
            open_comment: false,
        })
    }
}

impl Document {
    /// Replaces text that lies within a long function, where that leaves all else as it is.
    pub(super) fn edit_within(&mut self, start: usize, end: usize, new: &str) -> bool {
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let Some((at, chunk_start)) = self.chunk_at(number(start)) else { return false };
        let Some(chunk) = self.chunks.get_mut(at).filter(|chunk| !chunk.seams.is_empty()) else {
            return false;
        };
        // A comment that is open before may be closed by the edit.
        if self.open_comments || number(end) > chunk_start + chunk.len() {
            return false;
        }
        let inside = |at: usize| number(at) - chunk_start;
        let Some(edited) = chunk.edited(inside(start), inside(end), new) else { return false };
        self.uses.remove(chunk.item.uses);
        self.uses.add(edited.item.uses);
        *chunk = Arc::new(edited);
        let size = Size::of(chunk);
        self.sizes.splice(at..at + 1, std::iter::once(size));
        self.len = self.len - (end - start) + new.len();
        true
    }
}
