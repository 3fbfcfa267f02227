//! What a run may use: the options, and the words when something is used up.

use analyzer::exec::limits::{Limits, Which};
use analyzer::exec::stop::{Caps, Until};
use analyzer::spec::limits;

/// How far a run may go; past any of these it stops with exit code 124.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(crate) struct Bounds {
    /// Stop after so many operators
    #[arg(long, value_name = "NUMBER")]
    max_steps: Option<u64>,

    /// Stop after so much fuel, counted as wasmtime does (with --time, the fuel used is printed)
    #[arg(long, value_name = "NUMBER")]
    max_fuel: Option<u64>,

    /// Stop when memories would grow past so many pages (64 KiB) in all
    #[arg(long, value_name = "NUMBER")]
    max_pages: Option<u64>,

    /// Stop when tables would grow past so many entries in all
    #[arg(long, value_name = "NUMBER")]
    max_table_entries: Option<u64>,

    /// Stop when the collected heap would need more than so many bytes after a collection
    #[arg(long, value_name = "NUMBER")]
    max_gc_bytes: Option<u64>,

    /// Stop when calls would nest deeper than so many frames
    #[arg(long, value_name = "NUMBER")]
    max_frames: Option<usize>,
}

/// Value stack slots that a frame may take on average when the user names a number of frames.
const SLOTS_PER_FRAME: usize = 64;

impl Bounds {
    /// The limits of the machine: the usual ones, raised where the user allows more.
    pub(super) fn limits(&self) -> Limits {
        let frames = self.max_frames.unwrap_or(0);
        let usual = Limits::default();
        Limits {
            memory_pages: limits::MEMORY_PAGES.max(self.max_pages.unwrap_or(0)),
            table_entries: limits::TABLE_ENTRIES.max(self.max_table_entries.unwrap_or(0)),
            gc_bytes: limits::GC_BYTES.max(self.max_gc_bytes.unwrap_or(0)),
            call_frames: usual.call_frames.max(frames),
            stack_slots: usual.stack_slots.max(frames.saturating_mul(SLOTS_PER_FRAME)),
        }
    }

    /// How far a run may go that has used this much already.
    pub(super) fn until(&self, steps: u64, fuel: u64) -> Until<'static> {
        Until {
            fuel: self.max_fuel.map(|most| most.saturating_sub(fuel)),
            caps: Caps {
                memory_pages: self.max_pages.unwrap_or(u64::MAX),
                table_entries: self.max_table_entries.unwrap_or(u64::MAX),
                gc_bytes: self.max_gc_bytes.unwrap_or(u64::MAX),
                call_frames: self.max_frames.unwrap_or(usize::MAX),
            },
            ..Until::budget(self.max_steps.unwrap_or(u64::MAX).saturating_sub(steps))
        }
    }

    /// Whether fuel is counted.
    pub(super) fn counts_fuel(&self) -> bool {
        self.max_fuel.is_some()
    }
}

/// What the user is told when something is used up.
pub(super) fn used_up(which: Which) -> String {
    let option = match which {
        Which::Operators => "--max-steps",
        Which::Fuel => "--max-fuel",
        Which::MemoryPages => "--max-pages",
        Which::TableEntries => "--max-table-entries",
        Which::GcBytes => "--max-gc-bytes",
        Which::CallFrames => "--max-frames",
        Which::StackSlots | Which::Types => {
            return format!("stopped: no {which} left");
        }
    };
    match which {
        Which::Operators => format!("stopped: the {which} of {option} are used up"),
        Which::Fuel => format!("stopped: the {which} of {option} is used up"),
        _ => format!("stopped: the program needs more {which} than {option} allows"),
    }
}
