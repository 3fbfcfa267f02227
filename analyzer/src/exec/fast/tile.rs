//! Which neighbouring ops share a handler: fewest jumps over each straight run.
//!
//! By dynamic programming from the end: what an op costs is one jump and what comes after the
//! longest cheap sequence that it begins. Knows nothing of what ops do.

use crate::exec::fast::handlers::Handler;
use crate::exec::fast::handlers::sequences::{self, MOST};
use crate::exec::fast::ir::Row;

/// How many ops from here on share a handler, and which.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tile {
    pub(super) len: usize,
    pub(super) handler: Handler,
}

/// For each op the tile that would begin there. `starts` tells where branches come in, `tracked`
/// whether memories are.
pub(super) fn tile(rows: &[Row], starts: &[bool], tracked: bool) -> Vec<Tile> {
    let of =
        |row: &Row, len| Tile { len, handler: if tracked { row.tracked } else { row.handler } };
    let mut tiles: Vec<Tile> = rows.iter().map(|row| of(row, 1)).collect();
    let mut costs = vec![0_u32; rows.len() + 1];
    for at in (0..rows.len()).rev() {
        let mut best = (costs[at + 1], tiles[at]);
        let mut parts = [None; MOST];
        for len in 1..=MOST.min(rows.len() - at) {
            if len > 1 && starts.get(at + len - 1) == Some(&true) {
                break;
            }
            parts[len - 1] = Some(rows[at + len - 1].handler);
            if len > 1
                && costs[at + len] < best.0
                && let Some(row) = sequences::find(parts)
            {
                best = (costs[at + len], of(&row, len));
            }
        }
        costs[at] = best.0 + 1;
        tiles[at] = best.1;
    }
    tiles
}
