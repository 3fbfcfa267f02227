//! After each change: ask the door for the new scene, then bring cursors and scroll positions
//! into what there is to show. Must not know why anything changed.

use std::ops::Range;

use analyzer::debug::Session;

use crate::layout::Panel;
use crate::model::Model;
use crate::scene::{MAX_FRAMES, Scene};
use crate::view;

/// Rows above and below the cursor of the code, and columns beside it, that stay visible if there
/// is room.
const MARGIN: usize = 3;

/// Makes the scene that of the session and the model one that fits it.
pub(crate) fn settle(model: &mut Model, scene: &mut Scene, session: &mut Session) {
    let calls = session.depth().min(MAX_FRAMES);
    model.frame = model.frame.min(calls.saturating_sub(1));
    for typed in model.typed.drain(..) {
        scene.console.echo(&typed);
    }
    let memory_bytes = place_memory(model, scene, session);
    scene.gather(session, model, memory_bytes);
    if model.frame == 0 && scene.is_outside && scene.frames.len() > 1 {
        // A call out of the program has no code: who called it has.
        model.frame = 1;
        scene.gather(session, model, memory_bytes);
    }
    settle_code(model, scene);
    settle_calls(model, scene);
    for panel in [Panel::Stack, Panel::Locals, Panel::Globals] {
        let (_, height) = model.room(panel);
        let last = view::rows(panel, scene).saturating_sub(height);
        let scroll = model.scroll_mut(panel);
        scroll.top = scroll.top.min(last);
    }
}

/// Chooses the first byte of the memory panel; says how many bytes it has room for.
fn place_memory(model: &mut Model, scene: &Scene, session: &Session) -> usize {
    let (columns, rows) = model.room(Panel::Memory);
    let per_row = view::memory::bytes_per_row(columns, scene);
    let bytes = per_row.saturating_mul(rows);
    let memories = session.memories();
    let Some(memory) = memories.get(model.memory.which) else { return bytes };
    let has_moved = session.status().time != scene.status.time;
    if model.memory.follow && has_moved {
        let changed = session.changed_memory(memory.index);
        let window = model.memory.start..model.memory.start.saturating_add(bytes as u64);
        let is_seen = changed.iter().any(|range| window.contains(&range.start));
        if let (false, Some(first)) = (is_seen, changed.first()) {
            // One row of what stands before it helps to see where it is.
            model.memory.start = first.start.saturating_sub(per_row as u64);
        }
    }
    let last = memory.size_bytes.saturating_sub(bytes as u64).next_multiple_of(per_row as u64);
    let start = model.memory.start.min(last);
    model.memory.start = start - start % per_row as u64;
    bytes
}

fn settle_code(model: &mut Model, scene: &Scene) {
    let rows = &scene.code.rows;
    if let (true, Some(here)) = (model.code.follow, &scene.code.here) {
        let at = Some((here.row, here.bytes.as_ref().map_or(0, |bytes| bytes.start)));
        model.code.reveal |= model.code.cursor != here.row || model.code.followed != at;
        model.code.followed = at;
        model.code.cursor = here.row;
    } else if let Some(found) = model.code.wanted.and_then(|place| rows.find(place)) {
        model.code.cursor = found.row;
        model.code.reveal = true;
    }
    model.code.wanted = None;
    model.code.cursor = model.code.cursor.min(rows.len().saturating_sub(1));
    let (columns, rows_shown) = model.room(Panel::Code);
    let height = rows_shown.saturating_sub(usize::from(view::code_header_rows(scene)));
    let last = rows.len().saturating_sub(height);
    let cursor = model.code.cursor;
    let reveal = model.code.reveal && height > 0;
    let follows = model.code.follow;
    let scroll = model.scroll_mut(Panel::Code);
    if reveal {
        scroll.top = revealed(scroll.top, cursor, height);
        // Where the user moves the cursor, the columns are the user's, too.
        let words = view::code_columns(scene, cursor, columns).filter(|_| follows);
        if let Some((words, room)) = words {
            scroll.left = revealed_sideways(scroll.left, words, room);
        }
        model.code.reveal = false;
    }
    let scroll = model.scroll_mut(Panel::Code);
    scroll.top = scroll.top.min(last);
}

fn settle_calls(model: &mut Model, scene: &Scene) {
    let (_, height) = model.room(Panel::Calls);
    let rows = view::rows(Panel::Calls, scene);
    let reveal = model.reveal_frame && height > 0;
    let frame = model.frame;
    let scroll = model.scroll_mut(Panel::Calls);
    if reveal {
        let mut all = 0..rows;
        let row = all.rfind(|row| view::frame_of_call_row(scene, *row) == Some(frame));
        if let Some(row) = row.filter(|row| !(scroll.top..scroll.top + height).contains(row)) {
            scroll.top = row.saturating_sub(height / 2);
        }
    }
    scroll.top = scroll.top.min(rows.saturating_sub(height));
    if reveal {
        model.reveal_frame = false;
    }
}

/// The first row to show so that `cursor` is among `height` rows: the nearest if it is near,
/// otherwise with a third of the rows above it.
fn revealed(top: usize, cursor: usize, height: usize) -> usize {
    let margin = MARGIN.min(height.saturating_sub(1) / 2);
    let lowest = (cursor + margin + 1).saturating_sub(height);
    let highest = cursor.saturating_sub(margin);
    if (lowest..=highest).contains(&top) {
        return top;
    }
    let distance = top.saturating_sub(highest).max(lowest.saturating_sub(top));
    match (distance > height, top < lowest) {
        (true, _) => cursor.saturating_sub(height / 3),
        (false, true) => lowest,
        (false, false) => highest,
    }
}

/// The first column to show so that the instruction in the columns `words` is among `room`
/// columns: the first of all wherever that does, otherwise no further than needed.
fn revealed_sideways(left: usize, words: Range<usize>, room: usize) -> usize {
    let is_visible = left <= words.start && words.end <= left + room;
    match (words.end <= room, is_visible) {
        (true, _) => 0,
        (false, true) => left,
        (false, false) => (words.end + MARGIN).saturating_sub(room).min(words.start),
    }
}

#[cfg(test)]
mod tests {
    use super::{revealed, revealed_sideways};

    #[test]
    fn a_near_cursor_scrolls_little_and_a_far_one_jumps() {
        assert_eq!(revealed(0, 5, 20), 0);
        assert_eq!(revealed(0, 17, 20), 1);
        assert_eq!(revealed(10, 11, 20), 8);
        assert_eq!(revealed(0, 500, 30), 490);
        assert_eq!(revealed(7, 3, 1), 3);
    }

    #[test]
    fn deep_nesting_and_long_lines_scroll_sideways() {
        assert_eq!(revealed_sideways(0, 10..30, 40), 0);
        assert_eq!(revealed_sideways(0, 90..100, 40), 63);
        assert_eq!(revealed_sideways(63, 92..103, 40), 63);
        assert_eq!(revealed_sideways(80, 2..20, 40), 0);
        assert_eq!(revealed_sideways(0, 3..200, 40), 3);
        assert_eq!(revealed_sideways(5, 3..4, 0), 3);
    }
}
