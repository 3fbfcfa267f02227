//! The bounds that one machine keeps its guests within; the user may lower or raise them.
//!
//! Knows nothing of what is bounded. Defaults come from `spec::limits`.

use std::fmt;

use crate::spec::limits;

/// What a guest may use at most. Deterministic: the same limits give the same run everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Pages (64 KiB) of all memories of the store together; smaller pages count by their bytes.
    /// `memory.grow` past it answers -1.
    pub memory_pages: u64,
    /// Entries of all tables of the store together. `table.grow` past it answers -1.
    pub table_entries: u64,
    /// Bytes of all objects of the collected heap, headers included. An allocation past it traps
    /// with "gc heap exhausted".
    pub gc_bytes: u64,
    /// Slots (8 bytes) of the value stack; past it a call traps with "call stack exhausted".
    pub stack_slots: usize,
    /// Call frames at one time; past it a call traps with "call stack exhausted".
    pub call_frames: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            memory_pages: limits::MEMORY_PAGES,
            table_entries: limits::TABLE_ENTRIES,
            gc_bytes: limits::GC_BYTES,
            stack_slots: limits::STACK_SLOTS,
            call_frames: limits::CALL_FRAMES,
        }
    }
}

/// One of the bounds, or of what a run may use, for messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// [`Limits::memory_pages`], a total.
    MemoryPages,
    /// [`Limits::table_entries`], a total.
    TableEntries,
    /// [`Limits::gc_bytes`], a total.
    GcBytes,
    /// [`Limits::stack_slots`]
    StackSlots,
    /// [`Limits::call_frames`]
    CallFrames,
    /// Operators executed: `Until::budget`.
    Operators,
    /// Fuel used: `Until::fuel`.
    Fuel,
    /// Distinct types of all modules of a machine (2^20, the type index space of the decoder).
    Types,
}

impl fmt::Display for Which {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Which::MemoryPages => "memory pages in all",
            Which::TableEntries => "table entries in all",
            Which::GcBytes => "bytes of the collected heap",
            Which::StackSlots => "value stack slots",
            Which::CallFrames => "call frames",
            Which::Operators => "operators",
            Which::Fuel => "fuel",
            Which::Types => "types",
        })
    }
}
