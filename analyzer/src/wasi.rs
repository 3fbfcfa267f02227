//! The host that a guest meets: WASI preview 1, and stand-ins for imports nobody else answers.
//!
//! Functions are found by name and signature in the table of rows (`abi`), answered in `calls`,
//! and decoded to text by the same rows (`decode`). All that comes from outside comes through the
//! [`world::World`]; this floor does no input or output itself, and it knows no front end.
//! Source: WASI preview 1 (`wasi_snapshot_preview1.witx`) and snapshot 0 (`wasi_unstable`).

pub mod abi;
mod calls;
mod decode;
pub mod errno;
mod fds;
pub mod guest;
pub mod world;

use crate::module;
use crate::wasi::abi::{Row, Version};
use crate::wasi::calls::{Break, Call, Context};
use crate::wasi::decode::Decoding;
use crate::wasi::errno::Errno;
use crate::wasi::fds::Fds;
use crate::wasi::guest::GuestMemory;
use crate::wasi::world::World;

/// A function of preview 1, found for an import.
#[derive(Clone, Copy, Debug)]
pub struct Function {
    row: &'static Row,
    version: Version,
    call: Call,
}

/// The function that an import means: by module name, name and type.
#[must_use]
pub fn find(module: &str, name: &str, ty: &wasmparser::FuncType) -> Option<Function> {
    let version = Version::of_module(module)?;
    let row = abi::find(version, name).filter(|row| row.matches(ty))?;
    Some(Function { row, version, call: calls::find(name)? })
}

/// How a call was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It returned its error number.
    Return(Errno),
    /// It must be made again when the outside has something; nothing has changed.
    Wait,
    /// The guest ended itself with a code.
    Exit(u32),
    /// The outside cannot go on; the reason in words.
    Stop(String),
}

/// A guest's process: its descriptors and the world outside it.
pub struct Process {
    world: Box<dyn World>,
    fds: Fds,
}

impl Process {
    /// A process in a world, with the three standard streams open.
    #[must_use]
    pub fn new(world: Box<dyn World>) -> Process {
        Process { world, fds: Fds::new() }
    }

    /// The world outside.
    pub fn world(&mut self) -> &mut dyn World {
        self.world.as_mut()
    }

    /// Answers a call. `args` are the core arguments, widened with zeros to 64 bits; `time` is
    /// the machine's time, for a listener.
    pub fn answer(
        &mut self,
        function: Function,
        args: &[u64],
        memory: &mut dyn GuestMemory,
        time: u64,
    ) -> Answer {
        let decoding = self.world.listens().then(|| Decoding::begin(function.row, args, &*memory));
        let mut context = Context {
            world: self.world.as_mut(),
            fds: &mut self.fds,
            memory: &mut *memory,
            version: function.version,
            args,
        };
        let answer = match (function.call)(&mut context) {
            Ok(()) => Answer::Return(Errno::ESUCCESS),
            Err(Break::Errno(errno)) => Answer::Return(errno),
            Err(Break::Wait) => Answer::Wait,
            Err(Break::Exit(code)) => Answer::Exit(code),
            Err(Break::Stop(why)) => Answer::Stop(why),
        };
        let errno = match answer {
            Answer::Return(errno) => Some(errno),
            // A call that waits is told of when it has been answered.
            Answer::Wait => return answer,
            Answer::Exit(_) | Answer::Stop(_) => None,
        };
        if let Some(decoding) = decoding {
            let text = decoding.end(errno, &*memory);
            self.world.called(time, &text);
        }
        answer
    }
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
