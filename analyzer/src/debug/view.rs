//! What a stopped program looks like: plain data for front ends, in the reader's words.
//!
//! Nothing here computes; `session` and its neighbours fill these in. Indices and offsets are
//! the newtypes of `module`; all are 0-based unless a field says otherwise.

use std::ops::Range;

use crate::module::idx::{FuncIdx, InstrOrdinal, ModuleId};
use crate::module::offset::{CodeOffset, FileOffset, TextOffset};

/// A place in the program: one instruction of one function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The module: a script may have several.
    pub module: ModuleId,
    /// The function, in the module's index space (imported ones come first).
    pub func: FuncIdx,
    /// The instruction, counted from the first of the body.
    pub instr: InstrOrdinal,
    /// Where the instruction begins in the module's binary form.
    pub file_offset: FileOffset,
}

/// Why the program stands still, or that it does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Before its first instruction.
    Entry,
    /// The step that was asked for is done, or the place to run to is reached.
    Step,
    /// A breakpoint; the instruction there has not been executed.
    Breakpoint,
    /// It does not stand still: the slice is used up. Call `go_on`, or `pause`.
    Running,
    /// Stopped by `pause`.
    Paused,
    /// It is about to throw an exception that somebody catches, and `stop_at_throws` asked for
    /// that.
    Throw,
    /// It trapped, or threw what nobody catches: it cannot go on.
    Trap,
    /// It asked to end, with this exit code.
    Exit(i32),
    /// It returned; these are its results.
    Done(Vec<Value>),
    /// It reads from standard input and there is nothing: call `feed`, then go on.
    WaitingForInput,
    /// A limit of ours is reached: it cannot go on.
    Limit,
}

/// Where the program is and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// Why it stopped.
    pub reason: Reason,
    /// The same in words: one line, lower case, no full stop.
    pub text: String,
    /// The next instruction. After a trap or an exit the one that did it, while a host function
    /// waits its call; none once the program has returned.
    pub place: Option<Place>,
    /// Instructions executed since the start.
    pub time: u64,
}

impl Status {
    /// Whether the program has ended and only a restart leads on.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        matches!(self.reason, Reason::Trap | Reason::Exit(_) | Reason::Done(_) | Reason::Limit)
    }

    /// Whether a command is still under way and `go_on` continues it.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.reason == Reason::Running
    }
}

/// A line of source code, as the debug information has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceLine {
    /// Path of the file as the compiler wrote it down.
    pub file: String,
    /// Line, 1-based; 0 = code that belongs to no line.
    pub line: u32,
    /// Column, 1-based; none = unknown.
    pub column: Option<u32>,
}

/// A call that is under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// 0 = innermost.
    pub index: usize,
    /// Its function's name, or `func 12` when it has none.
    pub name: String,
    /// Innermost: the next instruction. Others: the call they wait for.
    pub place: Place,
    /// The same in the address space of DWARF.
    pub code_offset: Option<CodeOffset>,
    /// Source line of the place: by debug information, else in the module's own text.
    pub source: Option<SourceLine>,
    /// Where a source function is inlined at this place: the source-level calls, innermost first,
    /// the last being this frame's own function. Else empty.
    pub inlined: Vec<InlinedFrame>,
}

/// A call of source functions that the compiler made one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InlinedFrame {
    /// Its name, demangled.
    pub name: String,
    /// Where in it.
    pub source: Option<SourceLine>,
}

/// A value of the machine, as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// Its type as in the text format: `i32`, `funcref`. `?` where it is not known.
    pub ty: String,
    /// Decimal for numbers (integers signed), `nan` with its payload, `null`, `func 3 $name`,
    /// `exception tag(5)`.
    pub text: String,
    /// The bits in hexadecimal, all digits, with `0x`; none for references.
    pub hex: Option<String>,
    /// The object of the collected heap that it refers to, where it does: what
    /// `Session::object` takes.
    pub object: Option<u32>,
}

/// An object of the collected heap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectView {
    /// What it is: `struct #12 $point`, `array #3 type 4`, `exception #4 $tag`.
    pub title: String,
    /// How many members it has.
    pub len: usize,
    /// Those that were asked for.
    pub members: Vec<Member>,
}

/// A field of a struct, an element of an array, an argument of an exception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The field's name, where it has one; else its number, 0-based.
    pub name: String,
    /// Its value; packed integers without sign, of type `i8` or `i16`.
    pub value: Value,
}

/// A value on the operand stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operand {
    /// The value.
    pub value: Value,
    /// The instruction that pushed it.
    pub pushed_by: Option<Place>,
    /// That instruction as text; empty when it is not known.
    pub pushed_by_text: String,
}

/// An open label: a place that a branch can go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// What `br` takes: 0 = innermost.
    pub depth: u32,
    /// Its name, if the name section has one.
    pub name: Option<String>,
    /// What opened it: `loop`, `block`, `if`, `else`, `try_table`, `try`, `catch` for an arm of a
    /// `try`, or `func` for the body itself.
    pub kind: &'static str,
    /// The instruction that opened it; none for the body.
    pub opened_at: Option<InstrOrdinal>,
    /// Where a branch to it goes: a loop's first instruction, or the one behind the `end`.
    pub target: InstrOrdinal,
    /// How many values a branch carries there.
    pub arity: usize,
    /// How many operands stand below it.
    pub height: usize,
    /// The tags of the exceptions that it catches, in order; `*` for all.
    pub catches: Vec<String>,
}

/// A parameter, a local, or a global.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its index in its index space.
    pub index: u32,
    /// What it is.
    pub kind: VariableKind,
    /// Its name without `$`, if there is one.
    pub name: Option<String>,
    /// Its value.
    pub value: Value,
    /// Whether the value differs from that at the stop before.
    pub changed: bool,
}

/// What a [`Variable`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VariableKind {
    /// Parameter of a function.
    Param,
    /// Local of a function.
    Local,
    /// Exception that an arm of a `try` has caught and may throw again; they are counted from the
    /// outermost arm.
    Caught,
    /// Global that can be set.
    MutableGlobal,
    /// Global that cannot.
    ConstGlobal,
}

/// A memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemoryInfo {
    /// Index in the module.
    pub index: u32,
    /// Its name or export name.
    pub name: Option<String>,
    /// Size now, in bytes.
    pub size_bytes: u64,
    /// Size now, in pages of 64 KiB (or of the memory's own page size).
    pub pages: u64,
    /// Largest size it declares, in pages.
    pub max_pages: Option<u64>,
}

/// Some bytes of a memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemoryBytes {
    /// Address of the first byte.
    pub addr: u64,
    /// The bytes; fewer than asked for where the memory ends.
    pub bytes: Vec<u8>,
    /// Addresses of the bytes that differ from those at the stop before, as ranges in order.
    pub changed: Vec<Range<u64>>,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableInfo {
    /// Index in the module.
    pub index: u32,
    /// Its name or export name.
    pub name: Option<String>,
    /// Type of its elements.
    pub ty: String,
    /// Entries now.
    pub size: u64,
    /// Largest number of entries that it declares.
    pub max: Option<u64>,
}

/// Something the program wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputChunk {
    /// Where to.
    pub stream: Stream,
    /// What, as bytes; it need not be UTF-8.
    pub bytes: Vec<u8>,
    /// When.
    pub time: u64,
}

/// A stream that the program writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// Standard output.
    Stdout,
    /// Standard error.
    Stderr,
}

/// A call that went out of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostCall {
    /// When.
    pub time: u64,
    /// The call with its arguments and result decoded, on one line.
    pub text: String,
}

/// A line of a function's disassembly: one instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeLine {
    /// Where.
    pub place: Place,
    /// Nesting: how many blocks are open around it.
    pub indent: u32,
    /// The instruction in the text format.
    pub text: String,
    /// The instruction in `Session::source_text`, in bytes, if the module was made from it.
    pub source: Option<Range<TextOffset>>,
}

/// A function of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// The module.
    pub module: ModuleId,
    /// Index in the module.
    pub func: FuncIdx,
    /// Its name, or `func 12` when it has none.
    pub name: String,
    /// Parameter types and result types.
    pub signature: String,
    /// Whether it is imported: there is no code to show or stop in.
    pub imported: bool,
}

/// A breakpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breakpoint {
    /// Where: it stops before this instruction.
    pub place: Place,
    /// Name of the function.
    pub func_name: String,
    /// How often it stopped the program since the start.
    pub hits: u64,
}
