//! What of the stack is as it was at the last snapshot: whoever runs changes nothing but its frame.
//!
//! ```text
//! … | frame, marked | frame, marked | frame, new | running frame, new
//!   as it was      ^fp   may have run
//! ```
//! A snapshot marks the headers of all frames. A frame that returns, is unwound or suspended takes
//! its mark along, and what is called in its place has none. So a frame with a mark has stood
//! there all the time, its callers have only waited, and all that lies below it is as it was; the
//! marked ones are the outermost ones. That asks nothing of who calls and returns. A tail call
//! leaves the callers waiting, so it may keep the mark or lose it.
//! What is not told by marks: what the embedder changes in frames (`History::untouched`), and
//! places to resume in headers, which no snapshot vouches for.

use crate::exec::Machine;
use crate::exec::chunks::Chunks;
use crate::exec::frame;
use crate::exec::view::{RawFrame, Walk, raw_frames};

/// Slots of the stack, from the first on, that are as they were at the last snapshot.
pub(in crate::exec) fn unchanged(machine: &Machine) -> usize {
    let stood = raw_frames(machine).find(|frame| has_stood(machine, frame));
    stood.map_or(0, |frame| frame.fp).min(machine.history.untouched)
}

/// Whether a frame has stood since the last snapshot.
pub(in crate::exec) fn has_stood(machine: &Machine, frame: &RawFrame) -> bool {
    frame::has_stood(&machine.stack, frame.fp + frame.locals)
}

/// A copy of the stack up to the running frame's operands, beside that of the last snapshot.
pub(super) fn copy(machine: &mut Machine, last: Option<&Chunks<u64>>) -> Chunks<u64> {
    let same = unchanged(machine);
    debug_assert!(last.is_none_or(|last| is_as_it_was(machine, same, last)), "{same} slots");
    mark(machine);
    let slots = machine.regs.map_or(0, |regs| regs.sp);
    Chunks::beginning(machine.stack.get(..slots).unwrap_or_default(), same, last)
}

/// Marks all frames; those that are marked have nothing but marked ones below.
fn mark(machine: &mut Machine) {
    let mut walk = Walk::new(machine);
    while let Some(frame) = walk.step(machine) {
        if has_stood(machine, &frame) {
            return;
        }
        frame::mark(&mut machine.stack, frame.fp + frame.locals);
    }
}

/// Puts a copy back where the stack begins with `same` slots of the last copy; answers the first
/// slot that was written.
pub(super) fn put_back(
    machine: &mut Machine,
    copy: &Chunks<u64>,
    (same, last): (usize, &Chunks<u64>),
) -> usize {
    debug_assert!(is_as_it_was(machine, same, last), "{same} slots");
    let mut first = usize::MAX;
    for (start, old) in copy.beside(last, same) {
        if let Some(slots) = machine.stack.get_mut(start..start + old.len()) {
            slots.copy_from_slice(old);
        }
        first = first.min(start);
    }
    first
}

/// Whether the stack begins as a copy says, but for places to resume.
fn is_as_it_was(machine: &Machine, same: usize, copy: &Chunks<u64>) -> bool {
    let mut now = machine.stack.get(..same).unwrap_or_default().to_vec();
    let mut then: Vec<u64> = copy.iter().take(same).copied().collect();
    for frame in raw_frames(machine) {
        for slots in [&mut now, &mut then] {
            if let Some(word) = slots.get_mut(frame.fp + frame.locals) {
                *word = frame::without_resume(*word);
            }
        }
    }
    now == then
}
