//! The host that a guest meets: WASI preview 1, and stand-ins for imports nobody else answers.
//!
//! [`Wasi`] chooses what answers an import when a module is linked, and gives each function a
//! number; a call comes back with that number. Functions are found by name and signature in the
//! table of rows (`abi`), answered in `calls`, and decoded to text by the same rows (`decode`).
//! All that comes from outside comes through the [`world::World`]; this floor does no input or
//! output itself, and it knows no front end.
//! Source: WASI preview 1 (`wasi_snapshot_preview1.witx`) and snapshot 0 (`wasi_unstable`); for
//! `abort` the AssemblyScript runtime (strings are UTF-16, their size in bytes stands before).

pub mod abi;
mod calls;
mod decode;
pub mod errno;
mod fds;
pub mod guest;
pub mod imports;
pub mod process;
pub mod world;

use wasmparser::ValType;

use crate::exec::host::{
    Guest, Host, HostCall, HostFuncId, HostReply, ImportType, Imports, Resolved,
};
use crate::exec::value::Value;
use crate::module;
use crate::wasi::abi::Version;
use crate::wasi::guest::{GuestMemory, OutOfBounds};
use crate::wasi::imports::signature;
use crate::wasi::process::{Answer, Function, Process};
use crate::wasi::world::World;

/// Characters of a text of `abort` that are shown.
const ABORT_UNITS: u32 = 1024;

/// What to do with imports that nobody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// Linking fails.
    Refuse,
    /// Functions answer zeros, memories and tables have their initial size, globals are zero;
    /// where null is not allowed, something of the host stands in.
    Stub,
}

/// The host.
#[derive(Clone, Debug)]
pub struct Wasi<W> {
    process: Process<W>,
    unknown: Unknown,
    /// By the number that the machine knows a function by.
    answers: Vec<Chosen>,
    stopped: Option<String>,
}

/// What answers a function.
#[derive(Clone, Debug)]
enum Chosen {
    Wasi(Function),
    Abort,
    /// Zeros of these types; and what it stands for, for a listener.
    Stub(Vec<ValType>),
}

impl<W: World> Wasi<W> {
    /// A host over a world.
    #[must_use]
    pub fn new(world: W, unknown: Unknown) -> Wasi<W> {
        Wasi { process: Process::new(world), unknown, answers: Vec::new(), stopped: None }
    }

    /// The world outside.
    pub fn world(&self) -> &W {
        self.process.world()
    }

    /// The world outside, to change: to feed input, to take output.
    pub fn world_mut(&mut self) -> &mut W {
        self.process.world_mut()
    }

    /// Why the outside ended the run, when it was that; then the machine's stop is an exit.
    #[must_use]
    pub fn stopped(&self) -> Option<&str> {
        self.stopped.as_deref()
    }

    fn choose(&mut self, chosen: Chosen) -> Resolved {
        let id = u32::try_from(self.answers.len()).unwrap_or(u32::MAX);
        self.answers.push(chosen);
        Resolved::Host(HostFuncId(id))
    }

    fn answer(
        &mut self,
        function: Function,
        call: &HostCall<'_>,
        guest: &mut Guest<'_>,
    ) -> HostReply {
        let args: Vec<u64> = call.args.iter().map(|value| value.to_slots()[0]).collect();
        match self.process.answer(function, &args, guest, call.time) {
            Answer::Return(errno) => HostReply::Return(vec![Value::I32(i32::from(errno.0))]),
            Answer::Wait => HostReply::Wait,
            Answer::Exit(code) => HostReply::Exit(code.cast_signed()),
            Answer::Stop(why) => {
                self.stopped = Some(why);
                HostReply::Exit(0)
            }
        }
    }

    fn tell(&mut self, call: &HostCall<'_>, results: &[Value]) {
        let world = self.process.world_mut();
        if !world.listens() {
            return;
        }
        let list = |values: &[Value]| {
            values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        };
        let mut text = format!("{}.{}({})", call.module, call.name, list(call.args));
        if !results.is_empty() {
            text.push_str(" = ");
            text.push_str(&list(results));
        }
        text.push_str(" (stub)");
        world.called(call.time, &text);
    }
}

impl<W: World> Imports for Wasi<W> {
    fn resolve(&mut self, module: &str, name: &str, ty: &ImportType<'_>) -> Option<Resolved> {
        let ImportType::Func(ty) = ty else {
            return (self.unknown == Unknown::Stub).then_some(Resolved::Fresh);
        };
        if let Some(function) = process::find(module, name, ty) {
            return Some(self.choose(Chosen::Wasi(function)));
        }
        if imports::is_abort(module, name, ty) {
            return Some(self.choose(Chosen::Abort));
        }
        match self.unknown {
            Unknown::Refuse => None,
            Unknown::Stub => Some(self.choose(Chosen::Stub(ty.results().to_vec()))),
        }
    }
}

impl<W: World> Host for Wasi<W> {
    fn call(&mut self, call: &HostCall<'_>, guest: &mut Guest<'_>) -> HostReply {
        match self.answers.get(call.id.0 as usize).cloned() {
            Some(Chosen::Wasi(function)) => self.answer(function, call, guest),
            Some(Chosen::Abort) => HostReply::Trap(abort(call.args, guest)),
            Some(Chosen::Stub(results)) => {
                // What nobody can make up is null, and the machine says that it does not fit.
                let made = |ty| Value::stand_in_of(ty).unwrap_or(Value::default_of(ty));
                let results: Vec<Value> = results.into_iter().map(made).collect();
                self.tell(call, &results);
                HostReply::Return(results)
            }
            None => HostReply::Trap(format!(
                "no host answers `{}` `{}` {}",
                call.module,
                call.name,
                signature(call.ty)
            )),
        }
    }
}

impl GuestMemory for Guest<'_> {
    fn size(&self) -> u64 {
        Guest::size(self)
    }

    fn read(&self, addr: u64, into: &mut [u8]) -> Result<(), OutOfBounds> {
        let bytes = Guest::read(self, addr, into.len() as u64).map_err(|_| OutOfBounds)?;
        // The machine gives exactly as many bytes as were asked for.
        into.copy_from_slice(bytes);
        Ok(())
    }

    fn write(&mut self, addr: u64, bytes: &[u8]) -> Result<(), OutOfBounds> {
        Guest::write(self, addr, bytes).map_err(|_| OutOfBounds)
    }
}

/// What AssemblyScript's `abort` says.
fn abort(args: &[Value], guest: &Guest<'_>) -> String {
    let arg = |position: usize| args.get(position).map_or(0, |value| value.to_slots()[0]);
    let (message, file) = (text(guest, arg(0)), text(guest, arg(1)));
    let message = message.unwrap_or_else(|| "no message".to_owned());
    let file = file.unwrap_or_else(|| "unknown file".to_owned());
    format!("abort: {message} in {file}:{}:{}", arg(2), arg(3))
}

fn text(guest: &Guest<'_>, addr: u64) -> Option<String> {
    let size_bytes = guest::read_u32(guest, addr.checked_sub(4)?).ok()?;
    let units: Option<Vec<u16>> = (0..(size_bytes / 2).min(ABORT_UNITS))
        .map(|unit| guest::read_u16(guest, addr + u64::from(unit) * 2).ok())
        .collect();
    Some(String::from_utf16_lossy(&units?))
}

/// Whether a module calls WASI but exports no memory: then its memory 0 is used, and the user
/// should hear so once, for other hosts refuse it.
#[must_use]
pub fn lacks_memory_export(module: &module::Module) -> bool {
    let calls = |import: &module::Import| {
        matches!(import.ty, wasmparser::TypeRef::Func(_))
            && Version::of_module(&import.module).is_some()
    };
    let exported = matches!(module.export("memory"), Some(module::Item::Memory(_)));
    !exported && !module.memories.is_empty() && module.imports.iter().any(calls)
}

#[cfg(test)]
mod tests;
