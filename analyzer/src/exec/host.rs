//! The boundary between guest and host: calls out, their answers, and what a host may touch.
//!
//! A host function is a frame of the guest's stack like any other. It may answer at once, ask to
//! be called again later (`Wait`), or have a guest function called first (`Call`): then it is
//! called again with `round` one higher and the results in `returned`. So no host, however
//! nested, recurses on the native stack, and the machine stays a value that can be cloned in the
//! middle of a host call.

use wasmparser::{FuncType, GlobalType, MemoryType, TableType, TagType};

use crate::exec::addr::{Extern, FuncAddr, InstanceId, TagAddr};
use crate::exec::memory::{Memory, OutOfBounds};
use crate::exec::value::Value;

/// By what a host knows one of its functions: a number of its own choosing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HostFuncId(pub u32);

/// The functions that guests call outside.
pub trait Host {
    /// Answers a call. `guest` is what the function may read and change meanwhile.
    fn call(&mut self, call: &HostCall<'_>, guest: &mut Guest<'_>) -> HostReply;
}

/// A call from a guest to the host.
#[derive(Clone, Copy, Debug)]
pub struct HostCall<'a> {
    /// What the resolver of imports answered for this function.
    pub id: HostFuncId,
    /// First name of the import.
    pub module: &'a str,
    /// Second name of the import.
    pub name: &'a str,
    /// The function's type.
    pub ty: &'a FuncType,
    /// Its arguments.
    pub args: &'a [Value],
    /// The instance that called; none when it was called from outside.
    pub caller: Option<InstanceId>,
    /// Operators executed so far.
    pub time: u64,
    /// How many guest calls this call has asked for so far (see [`HostReply::Call`]).
    pub round: u32,
    /// The results of the last of them.
    pub returned: Option<&'a [Value]>,
}

/// What a host function answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostReply {
    /// The results, which must fit the function's type; otherwise the guest traps and says so.
    Return(Vec<Value>),
    /// Call this function of the guest with these arguments, then call me again.
    Call(FuncAddr, Vec<Value>),
    /// Throw an exception: its tag and its arguments, which must fit the tag's type.
    Throw(TagAddr, Vec<Value>),
    /// Something happened that the guest cannot recover from: the reason, in words.
    Trap(String),
    /// The guest asked to end with a code.
    Exit(i32),
    /// Not yet: `run` ends with `Wait`, and the next `run` calls again.
    Wait,
}

/// Where the memory that a host function sees comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemorySource {
    /// The caller exports it as `memory`, as WASI asks.
    Exported,
    /// The caller exports none of that name: its memory 0.
    First,
    /// The caller has no memory, or the call came from outside.
    None,
}

/// What a host function may touch while it answers.
#[derive(Debug)]
pub struct Guest<'a> {
    pub(crate) memory: Option<&'a mut Memory>,
    pub(crate) source: MemorySource,
}

impl Guest<'_> {
    /// A guest without memory.
    #[must_use]
    pub fn none() -> Guest<'static> {
        Guest { memory: None, source: MemorySource::None }
    }

    /// Where the memory comes from.
    #[must_use]
    pub fn source(&self) -> MemorySource {
        self.source
    }

    /// The memory; none where the caller has none.
    #[must_use]
    pub fn memory(&self) -> Option<&Memory> {
        self.memory.as_deref()
    }

    /// Bytes of the memory; 0 without one.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.memory().map_or(0, Memory::size)
    }

    /// Reads bytes.
    ///
    /// # Errors
    /// When a byte of the range is outside, or there is no memory.
    pub fn read(&self, address: u64, len: u64) -> Result<&[u8], OutOfBounds> {
        self.memory().ok_or(OutOfBounds { address, len, size: 0 })?.read(address, len)
    }

    /// Writes bytes, all or none.
    ///
    /// # Errors
    /// When a byte of the range is outside, or there is no memory.
    pub fn write(&mut self, address: u64, bytes: &[u8]) -> Result<(), OutOfBounds> {
        let missing = OutOfBounds { address, len: bytes.len() as u64, size: 0 };
        self.memory.as_deref_mut().ok_or(missing)?.write(address, bytes)
    }
}

/// What a module asks for, with its type.
#[derive(Clone, Copy, Debug)]
pub enum ImportType<'a> {
    /// A function.
    Func(&'a FuncType),
    /// A table.
    Table(TableType),
    /// A memory.
    Memory(MemoryType),
    /// A global.
    Global(GlobalType),
    /// A tag.
    Tag(TagType),
}

/// What is given for an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// A function of the host, of exactly the type that was asked for.
    Host(HostFuncId),
    /// Something that is in the store already.
    Extern(Extern),
    /// A new memory, table, global or tag of the type that was asked for: initial size, zeros.
    Fresh,
}

/// Finds what no registered instance has.
pub trait Imports {
    /// What to give for an import; none = unknown, and linking fails.
    fn resolve(&mut self, module: &str, name: &str, ty: &ImportType<'_>) -> Option<Resolved>;
}

/// Knows no import.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoImports;

impl Imports for NoImports {
    fn resolve(&mut self, _: &str, _: &str, _: &ImportType<'_>) -> Option<Resolved> {
        None
    }
}

/// The host of programs that import no function: traps when called all the same.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoHost;

impl Host for NoHost {
    fn call(&mut self, call: &HostCall<'_>, _: &mut Guest<'_>) -> HostReply {
        HostReply::Trap(format!("no host answers `{}` `{}`", call.module, call.name))
    }
}
