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

mod changes;
mod code;
mod codes;
mod drive;
mod look;
mod object;
mod outside;
mod start;
mod value;
mod words;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use wasmparser::WasmFeatures;

use crate::binary;
use crate::debug::drive::{Goal, Halt};
use crate::debug::view::{
    Breakpoint, CodeLine, Function, HostCall, OutputChunk, Place, Reason, SourceLine, Status,
};
use crate::exec::stop::Breakpoints;
use crate::module::Loc;
use crate::module::idx::{FuncIdx, ModuleId};
use crate::module::offset::FileOffset;

/// What to debug: a file's content.
#[derive(Clone, Debug)]
pub struct Program {
    /// What the reader calls it; also the program's own argument 0.
    pub name: String,
    /// A core module, in the binary or the text format; or a script.
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
    /// The program is a script, which is run as in `script` up to the call of the directive that
    /// begins in this line (1-based) or covers it: that call is debugged. Then arguments,
    /// environment, `invoke`, `stdin` and `imports` mean nothing.
    pub line: Option<u32>,
    /// Features to validate under; none = the default ones.
    pub features: Option<WasmFeatures>,
    /// What standard input does when it is read and there is nothing.
    pub stdin: Stdin,
    /// What happens with imports that nobody knows.
    pub imports: Imports,
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

/// What happens with imports that nobody knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Imports {
    /// The program cannot be opened.
    #[default]
    Refuse,
    /// Functions answer zeros; memories, tables and globals are made from their types.
    Stub,
}

/// An error in a program's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextError {
    /// Line, 1-based.
    pub line: u32,
    /// Column in characters, 1-based.
    pub column: u32,
    /// What is wrong; lower case, no full stop.
    pub message: String,
    /// The line itself.
    pub source: String,
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let TextError { line, column, message, source } = self;
        // Of a long line the part before the place; a caret stands under it when it is near.
        let shown: String = source.chars().take(SHOWN_COLUMNS).collect();
        write!(f, "{line}:{column}: {message}\n{line:5} | {}", shown.replace('\t', " "))?;
        match usize::try_from(*column) {
            Ok(column) if column <= SHOWN_COLUMNS => write!(f, "\n      | {:>column$}", '^'),
            _ => Ok(()),
        }
    }
}

/// Characters of a source line that a message shows.
const SHOWN_COLUMNS: usize = 120;

/// Why a program cannot be debugged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// It is not a valid module; the place is a file offset.
    Invalid(binary::Error),
    /// It has errors as text: the first ones of them.
    Text(Vec<TextError>),
    /// It cannot be instantiated: an import is missing or of another type, a segment does not fit.
    Link(String),
    /// What was to be called is not there, or takes other arguments.
    Invoke(String),
    /// A script does not come to the call of the directive that was meant, or no line says which
    /// one is meant.
    Script(String),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OpenError::Invalid(error) => error.fmt(f),
            OpenError::Text(errors) => {
                let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
                f.write_str(&lines.join("\n"))
            }
            OpenError::Link(message) | OpenError::Invoke(message) | OpenError::Script(message) => {
                f.write_str(message)
            }
        }
    }
}

impl std::error::Error for OpenError {}

/// A program being debugged.
pub struct Session {
    program: Program,
    options: Options,
    code: codes::Codes,
    drive: drive::Drive,
    before: changes::Before,
    status: Status,
    /// What the script that it is in expects of the program, in words.
    wants: Option<String>,
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
        let (code, start::Begun { drive, wants }) = start::start(&program, &options)?;
        let mut session = Session {
            program,
            options,
            code,
            drive,
            before: changes::Before::default(),
            status: Status { reason: Reason::Entry, text: String::new(), place: None, time: 0 },
            wants,
            breakpoints: BTreeMap::new(),
        };
        session.stand_at_entry();
        Ok(session)
    }

    /// Begins anew: same program, same arguments, breakpoints kept (their hits count from 0).
    pub fn restart(&mut self) -> &Status {
        // What could be started once can be started again; if not, nothing changes.
        let begun = start::again(&self.code, &self.program, &self.options);
        if let Ok(start::Begun { drive, wants }) = begun {
            self.wants = wants;
            let throws = self.drive.throws;
            self.drive = drive;
            self.drive.throws = throws;
            self.before = changes::Before::default();
            self.breakpoints.values_mut().for_each(|hits| *hits = 0);
            self.stand_at_entry();
        }
        &self.status
    }

    /// What the reader calls the program.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.program.name
    }

    fn stand_at_entry(&mut self) {
        self.remember();
        let place = self.place_now();
        let text = match place {
            Some(place) => {
                format!("at the entry of {}", self.code.func_name(place.module, place.func))
            }
            None => "at the entry".to_owned(),
        };
        let text = self.with_wants(text);
        self.status = Status { reason: Reason::Entry, text, place, time: 0 };
    }
}

/// Commands. A command given while another is under way replaces it; one given after the end of
/// the program changes nothing. All of them stop at breakpoints on their way, and when a slice is
/// used up the status is `Running`.
impl Session {
    /// Executes up to `count` instructions, going into calls.
    pub fn step_instruction(&mut self, count: u64) -> &Status {
        self.command(Goal::Steps(count), count)
    }

    /// Executes one instruction; a call with all that it calls.
    pub fn step_over(&mut self, slice: u64) -> &Status {
        self.command(Goal::Over, slice)
    }

    /// Runs until the current function has returned.
    pub fn step_out(&mut self, slice: u64) -> &Status {
        self.command(Goal::Return(self.drive.machine.depth().saturating_sub(1)), slice)
    }

    /// Runs until another source line begins, going into calls that have lines; where the code
    /// has no lines, one instruction.
    pub fn step_line(&mut self, slice: u64) -> &Status {
        let line = self.place_now().and_then(|place| self.code.line(place));
        let goal = match line {
            Some(line) => Goal::Line(line, self.drive.machine.depth()),
            None => Goal::Steps(1),
        };
        self.command(goal, slice)
    }

    /// Runs until something stops it.
    pub fn resume(&mut self, slice: u64) -> &Status {
        self.command(Goal::End, slice)
    }

    /// Runs until a place is about to be executed.
    pub fn run_to(&mut self, place: Place, slice: u64) -> &Status {
        self.command(Goal::Place(loc(place)), slice)
    }

    /// Continues the command that is under way; without one, nothing happens.
    pub fn go_on(&mut self, slice: u64) -> &Status {
        if !self.status.is_finished() && self.drive.is_under_way() {
            let stops = self.stops();
            let halt = self.drive.advance(slice, &mut self.code, &stops);
            self.stand(&halt);
        }
        &self.status
    }

    /// Stops a command that is under way.
    pub fn pause(&mut self) -> &Status {
        if self.drive.is_under_way() {
            self.drive.abandon();
            self.status.reason = Reason::Paused;
            self.status.text = words::paused(&self.code, self.status.place);
        }
        &self.status
    }

    /// Gives the program bytes of standard input; then call `go_on`.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.drive.outside.feed(bytes);
    }

    /// Says that standard input ends behind what was fed; then call `go_on`.
    pub fn close_input(&mut self) {
        self.drive.outside.close_input();
    }

    fn command(&mut self, goal: Goal, slice: u64) -> &Status {
        if !self.status.is_finished() {
            self.remember();
            self.drive.begin(goal);
        }
        self.go_on(slice)
    }

    /// The breakpoints as the machine wants them.
    fn stops(&self) -> Breakpoints {
        let mut stops = Breakpoints::new();
        for place in self.breakpoints.keys() {
            stops.insert(loc(*place));
        }
        stops
    }

    /// Says where the program stands now and why.
    fn stand(&mut self, halt: &Halt) {
        let place = self.place_now();
        if let (Halt::Breakpoint(_), Some(place)) = (halt, place)
            && let Some(hits) = self.breakpoints.get_mut(&place)
        {
            *hits = hits.saturating_add(1);
        }
        let hits = place.and_then(|place| self.breakpoints.get(&place)).copied().unwrap_or(0);
        let (reason, text) = words::halted(&self.code, halt, (place, hits), &self.drive);
        let time = self.drive.time();
        self.status = Status { reason, text, place, time };
        if self.status.is_finished() {
            let text = std::mem::take(&mut self.status.text);
            self.status.text = self.with_wants(text);
        }
    }

    fn with_wants(&self, text: String) -> String {
        match &self.wants {
            Some(wants) => format!("{text}; {wants}"),
            None => text,
        }
    }
}

/// Places and breakpoints.
impl Session {
    /// The place of an instruction; none for imported functions and beyond the body.
    pub fn place(&mut self, at: Loc) -> Option<Place> {
        self.code.place(at)
    }

    /// The instruction that covers an offset in the binary form of the module that is debugged.
    pub fn place_at(&mut self, offset: FileOffset) -> Option<Place> {
        let id = self.code.main().id();
        self.code.get_mut(id)?.place_at(offset)
    }

    /// The source line of a place: by debug information, else in the module's own text.
    #[must_use]
    pub fn source_line(&self, place: Place) -> Option<SourceLine> {
        self.code.line(place)
    }

    /// Finds the place that words name: a function's name (with or without `$`, or its end behind a `::` where
    /// only one has it), `name+12` for
    /// its instruction 12, `12` for a function's index, `0x1f3` or `@499` for a file offset. A name
    /// that the module which is debugged does not have may be one of another module of a script.
    ///
    /// # Errors
    /// A message that says what is not there.
    pub fn find_place(&mut self, words: &str) -> Result<Place, String> {
        self.code.find_place(words)
    }

    /// Sets a breakpoint, or takes it away; says whether it is set now.
    pub fn toggle_breakpoint(&mut self, place: Place) -> bool {
        let Some(place) = self.code.place(loc(place)) else { return false };
        if self.breakpoints.remove(&place).is_some() {
            return false;
        }
        self.breakpoints.insert(place, 0);
        true
    }

    /// Lets commands stop before an exception is thrown that somebody catches, or pass; says
    /// whether they stop now. One that nobody catches ends the program anyway.
    pub fn toggle_throws(&mut self) -> bool {
        self.drive.throws = !self.drive.throws;
        self.drive.throws
    }

    /// All breakpoints, by place.
    #[must_use]
    pub fn breakpoints(&self) -> Vec<Breakpoint> {
        let each = self.breakpoints.iter();
        let name = |place: Place| self.code.func_name(place.module, place.func);
        each.map(|(&place, &hits)| Breakpoint { place, func_name: name(place), hits }).collect()
    }
}

/// Views of the whole; those of frames and of what the instance owns stand in `debug/look.rs`.
impl Session {
    /// Where the program is and why.
    #[must_use]
    pub fn status(&self) -> &Status {
        &self.status
    }

    /// What the program has written, in order.
    #[must_use]
    pub fn output(&self) -> &[OutputChunk] {
        self.drive.outside.output()
    }

    /// The calls that went out of the program, in order.
    #[must_use]
    pub fn host_calls(&self) -> &[HostCall] {
        self.drive.outside.calls()
    }

    /// All functions, imported ones first; in a script those of the module that is debugged, then
    /// those of the others.
    #[must_use]
    pub fn functions(&self) -> Vec<Function> {
        self.code.functions()
    }

    /// The disassembly of a function: one line an instruction, so that line = ordinal. Empty for
    /// imported ones. Made at the first call and kept.
    pub fn code(&mut self, module: ModuleId, func: FuncIdx) -> Arc<[CodeLine]> {
        self.code.listing(module, func)
    }

    /// The text of the file that was opened, if it is text. [`CodeLine::source`] points in.
    #[must_use]
    pub fn source_text(&self) -> Option<&str> {
        self.code.source_text()
    }

    /// A number that is equal for equal states of the machine.
    #[must_use]
    pub fn state_hash(&self) -> u64 {
        self.drive.machine.state_hash()
    }
}

fn loc(Place { module, func, instr, .. }: Place) -> Loc {
    Loc { module, func, instr }
}
