//! The debug door: open a program, step it, look around where it stands.
//!
//! [`Session`] owns the machine and the maps over the program. Front ends give commands and read
//! views; both are plain data in [`view`]. No command blocks: each takes a *slice*, the number of
//! instructions it may execute, so that a front end stays alive and can pause a program that runs
//! for ever. No file, terminal or protocol is known here.
//!
//! ```text
//! open -> Entry --command(slice)--> Step | Breakpoint | Trap | Exit | Done | WaitingForInput | Limit
//!                       |                ^
//!                       v   go_on(slice) |
//!                    Running ------------+        pause() makes Running into Paused
//! ```

pub mod sample;
pub mod view;

mod code;
mod stack_map;
mod value;

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use wasmparser::WasmFeatures;

use crate::binary;
use crate::debug::view::{
    Breakpoint, CodeLine, Frame, Function, HostCall, Label, MemoryBytes, MemoryInfo, Operand,
    OutputChunk, Place, Reason, Status, TableInfo, Value, Variable,
};
use crate::module::idx::{FuncIdx, InstrOrdinal};
use crate::module::offset::FileOffset;

/// What to debug: a file's content.
#[derive(Clone, Debug)]
pub struct Program {
    /// What the reader calls it; also the program's own argument 0.
    pub name: String,
    /// A core module, in the binary or the text format.
    pub bytes: Arc<[u8]>,
}

/// How to run it.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The program's arguments after its own name.
    pub args: Vec<String>,
    /// Its environment.
    pub env: Vec<(String, String)>,
    /// What to call; none = `_start`, or what else begins the program.
    pub invoke: Option<Invoke>,
    /// Features to validate under; none = the default ones.
    pub features: Option<WasmFeatures>,
    /// What standard input does when it is read and there is nothing.
    pub stdin: Stdin,
}

/// A function to call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invoke {
    /// Its export name.
    pub name: String,
    /// Its arguments as text: decimal or hexadecimal numbers, `nan`, `inf`.
    pub args: Vec<String>,
}

/// What standard input does when it is read and there is nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stdin {
    /// It is at its end.
    #[default]
    Empty,
    /// The program waits for [`Session::feed`].
    Ask,
}

/// Why a program cannot be debugged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// It is not a valid module; the place is a file offset.
    Invalid(binary::Error),
    /// It has errors as text; each with its place as line and column, 1-based.
    Text(Vec<String>),
    /// It cannot be instantiated: an import is missing or of another type, a segment does not fit.
    Link(String),
    /// What was to be called is not there, or takes other arguments.
    Invoke(String),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OpenError::Invalid(error) => error.fmt(f),
            OpenError::Text(messages) => f.write_str(&messages.join("\n")),
            OpenError::Link(message) | OpenError::Invoke(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for OpenError {}

/// A program being debugged.
pub struct Session {
    program: Program,
    code: code::Code,
    status: Status,
    breakpoints: BTreeMap<Place, u64>,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("status", &self.status).finish_non_exhaustive()
    }
}

/// Beginning.
impl Session {
    /// Loads a program and stops it before its first instruction.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub fn open(program: Program, options: Options) -> Result<Session, OpenError> {
        let features = options.features.unwrap_or_else(crate::spec::features::default_features);
        let module =
            binary::validate(Arc::clone(&program.bytes), features).map_err(OpenError::Invalid)?;
        let status = Status {
            reason: Reason::Entry,
            text: "stopped at the entry".to_owned(),
            place: None,
            time: 0,
        };
        let code = code::Code::new(module, None);
        Ok(Session { program, code, status, breakpoints: BTreeMap::new() })
    }

    /// Begins anew: same program, same arguments, breakpoints kept (their hits count from 0).
    pub fn restart(&mut self) -> &Status {
        &self.status
    }

    /// What the reader calls the program.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.program.name
    }
}

/// Commands. A command given while another is under way replaces it; one given after the end of
/// the program changes nothing. All of them stop at breakpoints on their way.
impl Session {
    /// Executes up to `count` instructions, going into calls.
    pub fn step_instruction(&mut self, count: u64) -> &Status {
        let _ = count;
        &self.status
    }

    /// Executes one instruction; a call with all that it calls.
    pub fn step_over(&mut self, slice: u64) -> &Status {
        let _ = slice;
        &self.status
    }

    /// Runs until the current function has returned.
    pub fn step_out(&mut self, slice: u64) -> &Status {
        let _ = slice;
        &self.status
    }

    /// Runs until another source line begins, going into calls that have lines; without debug
    /// information one instruction.
    pub fn step_line(&mut self, slice: u64) -> &Status {
        let _ = slice;
        &self.status
    }

    /// Runs until something stops it.
    pub fn resume(&mut self, slice: u64) -> &Status {
        let _ = slice;
        &self.status
    }

    /// Runs until a place is about to be executed.
    pub fn run_to(&mut self, place: Place, slice: u64) -> &Status {
        let _ = (place, slice);
        &self.status
    }

    /// Continues the command that is under way; without one, nothing happens.
    pub fn go_on(&mut self, slice: u64) -> &Status {
        let _ = slice;
        &self.status
    }

    /// Stops a command that is under way.
    pub fn pause(&mut self) -> &Status {
        &self.status
    }

    /// Gives the program bytes of standard input; then call `go_on`.
    pub fn feed(&mut self, bytes: &[u8]) {
        let _ = bytes;
    }

    /// Says that standard input ends behind what was fed; then call `go_on`.
    pub fn close_input(&mut self) {}
}

/// Places and breakpoints.
impl Session {
    /// The place of an instruction; none for imported functions and beyond the body.
    pub fn place(&mut self, func: FuncIdx, instr: InstrOrdinal) -> Option<Place> {
        self.code.place(func, instr)
    }

    /// The instruction that covers a file offset.
    pub fn place_at(&mut self, offset: FileOffset) -> Option<Place> {
        self.code.place_at(offset)
    }

    /// Finds the place that words name: a function's name (with or without `$`), `name+12` for
    /// its instruction 12, `12` for a function's index, `@0x1f3` for a file offset.
    ///
    /// # Errors
    /// A message that says what is not there.
    pub fn find_place(&mut self, words: &str) -> Result<Place, String> {
        self.code.find_place(words)
    }

    /// Sets a breakpoint, or takes it away; says whether it is set now.
    pub fn toggle_breakpoint(&mut self, place: Place) -> bool {
        let Some(place) = self.code.place(place.func, place.instr) else { return false };
        if self.breakpoints.remove(&place).is_some() {
            return false;
        }
        self.breakpoints.insert(place, 0);
        true
    }

    /// All breakpoints, by place.
    #[must_use]
    pub fn breakpoints(&self) -> Vec<Breakpoint> {
        let each = self.breakpoints.iter();
        let name = |place: Place| self.code.func_name(place.func);
        each.map(|(&place, &hits)| Breakpoint { place, func_name: name(place), hits }).collect()
    }
}

/// Views. Those that take a frame take its [`Frame::index`] and answer empty where there is none.
impl Session {
    /// Where the program is and why.
    #[must_use]
    pub fn status(&self) -> &Status {
        &self.status
    }

    /// The calls under way, innermost first, at most `limit` of them.
    pub fn frames(&mut self, limit: usize) -> Vec<Frame> {
        let _ = limit;
        Vec::new()
    }

    /// How many calls are under way.
    #[must_use]
    pub fn depth(&self) -> usize {
        0
    }

    /// The operand stack of a frame, bottom first.
    pub fn operands(&mut self, frame: usize) -> Vec<Operand> {
        let _ = frame;
        Vec::new()
    }

    /// The open labels of a frame, innermost first.
    pub fn labels(&mut self, frame: usize) -> Vec<Label> {
        let _ = frame;
        Vec::new()
    }

    /// The parameters and locals of a frame, at most `limits::SHOWN_LOCALS` of them.
    pub fn locals(&mut self, frame: usize) -> Vec<Variable> {
        let _ = frame;
        Vec::new()
    }

    /// The globals.
    #[must_use]
    pub fn globals(&self) -> Vec<Variable> {
        Vec::new()
    }

    /// The memories.
    #[must_use]
    pub fn memories(&self) -> Vec<MemoryInfo> {
        Vec::new()
    }

    /// Bytes of a memory: as many of `len` as there are from `addr` on.
    #[must_use]
    pub fn read_memory(&self, memory: u32, addr: u64, len: usize) -> MemoryBytes {
        let _ = (memory, addr, len);
        MemoryBytes::default()
    }

    /// Where memory changed since the stop before: ranges of addresses in order.
    #[must_use]
    pub fn changed_memory(&self, memory: u32) -> Vec<Range<u64>> {
        let _ = memory;
        Vec::new()
    }

    /// The tables.
    #[must_use]
    pub fn tables(&self) -> Vec<TableInfo> {
        Vec::new()
    }

    /// Entries of a table: as many of `len` as there are from `start` on.
    #[must_use]
    pub fn table_entries(&self, table: u32, start: u64, len: usize) -> Vec<Value> {
        let _ = (table, start, len);
        Vec::new()
    }

    /// What the program has written, in order.
    #[must_use]
    pub fn output(&self) -> &[OutputChunk] {
        &[]
    }

    /// The calls that went out of the program, in order.
    #[must_use]
    pub fn host_calls(&self) -> &[HostCall] {
        &[]
    }

    /// All functions, imported ones first.
    #[must_use]
    pub fn functions(&self) -> Vec<Function> {
        self.code.functions()
    }

    /// The disassembly of a function: one line an instruction, so that line = ordinal. Empty for
    /// imported ones. Made at the first call and kept.
    pub fn code(&mut self, func: FuncIdx) -> Arc<[CodeLine]> {
        self.code.listing(func)
    }

    /// The source text of the module, if it was made from text. [`CodeLine::source`] points in.
    #[must_use]
    pub fn source_text(&self) -> Option<&str> {
        self.code.source_text()
    }

    /// A number that is equal for equal states of the machine.
    #[must_use]
    pub fn state_hash(&self) -> u64 {
        0
    }
}
