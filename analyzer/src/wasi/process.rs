//! A guest's process: its descriptors, the world outside it, and how it answers a call.
//!
//! Knows functions of preview 1 and memories, but no machine. Source: WASI preview 1.

use crate::wasi::abi::{self, Row, Version};
use crate::wasi::calls::{self, Break, Call, Context};
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
#[derive(Clone, Debug)]
pub struct Process<W> {
    world: W,
    fds: Fds,
}

impl<W: World> Process<W> {
    /// A process in a world, with the three standard streams open.
    #[must_use]
    pub fn new(world: W) -> Process<W> {
        Process { world, fds: Fds::new() }
    }

    /// The world outside.
    pub fn world(&self) -> &W {
        &self.world
    }

    /// The world outside, to change.
    pub fn world_mut(&mut self) -> &mut W {
        &mut self.world
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
            world: &mut self.world,
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
