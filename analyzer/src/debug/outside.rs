//! What is outside the program, kept inside the session: its input, its output, its host calls.
//!
//! The program meets WASI in a world where every run is the same (`wasi::world::Fixed`), so that
//! restarting gives the same states. What the program may make grow here is bounded.

use crate::debug::view::{HostCall, OutputChunk, Stream};
use crate::debug::{self, Options, Program, Stdin};
use crate::exec::host::{self, Guest, HostReply, ImportType, Imports, Resolved};
use crate::script;
use crate::spec::limits;
use crate::wasi;
use crate::wasi::world::{self, World};

/// The host of the program.
pub(super) struct Outside {
    wasi: wasi::Wasi<Stage>,
    serves: Serves,
    /// Time of the machine at which the program began.
    origin: u64,
}

/// What the program meets outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Serves {
    Wasi,
    /// What scripts of the official test suite import: functions that print.
    Prints,
}

impl Outside {
    pub(super) fn new(program: &Program, options: &Options) -> Outside {
        let arg = |text: &String| text.as_bytes().to_vec();
        let pair = |(key, value): &(String, String)| format!("{key}={value}").into_bytes();
        let fixed = world::Fixed {
            args: std::iter::once(&program.name).chain(&options.args).map(arg).collect(),
            environ: options.env.iter().map(pair).collect(),
            stdin_open: options.stdin == Stdin::Ask,
            ..world::Fixed::default()
        };
        let stage = Stage { fixed, now: 0, output: Vec::new(), output_bytes: 0, calls: Vec::new() };
        let unknown = match options.imports {
            debug::Imports::Refuse => wasi::Unknown::Refuse,
            debug::Imports::Stub => wasi::Unknown::Stub,
        };
        Outside { wasi: wasi::Wasi::new(stage, unknown), serves: Serves::Wasi, origin: 0 }
    }

    /// The host of scripts, where functions print what they are given.
    pub(super) fn that_prints(program: &Program, options: &Options) -> Outside {
        Outside { serves: Serves::Prints, ..Outside::new(program, options) }
    }

    /// Says at which time of the machine the program begins.
    pub(super) fn begin(&mut self, origin: u64) {
        self.origin = origin;
    }

    fn print(&mut self, call: &host::HostCall<'_>) -> HostReply {
        let (world, text) = (self.wasi.world_mut(), script::printed(call.args));
        world.write(world::Stream::Out, text.as_bytes());
        world.called(world.now, &format!("{}({})", call.name, text.trim().replace('\n', ", ")));
        HostReply::Return(Vec::new())
    }

    /// More standard input.
    pub(super) fn feed(&mut self, bytes: &[u8]) {
        self.wasi.world_mut().fixed.stdin.extend(bytes);
    }

    /// Standard input ends behind what was fed.
    pub(super) fn close_input(&mut self) {
        self.wasi.world_mut().fixed.stdin_open = false;
    }

    /// What the program has written, as far as it is kept.
    pub(super) fn output(&self) -> &[OutputChunk] {
        &self.wasi.world().output
    }

    /// The calls that went out, as far as they are kept.
    pub(super) fn calls(&self) -> &[HostCall] {
        &self.wasi.world().calls
    }

    /// Why the outside ended the run, when it was that.
    pub(super) fn stopped(&self) -> Option<&str> {
        self.wasi.stopped()
    }
}

impl host::Host for Outside {
    fn call(&mut self, call: &host::HostCall<'_>, guest: &mut Guest<'_>) -> HostReply {
        self.wasi.world_mut().now = call.time.saturating_sub(self.origin);
        match self.serves {
            Serves::Wasi => self.wasi.call(call, guest),
            Serves::Prints => self.print(call),
        }
    }
}

impl Imports for Outside {
    fn resolve(&mut self, module: &str, name: &str, ty: &ImportType<'_>) -> Option<Resolved> {
        self.wasi.resolve(module, name, ty)
    }
}

/// The world that the program meets: the fixed one, but its output and calls have a time.
struct Stage {
    fixed: world::Fixed,
    now: u64,
    output: Vec<OutputChunk>,
    output_bytes: usize,
    calls: Vec<HostCall>,
}

impl Stage {
    /// Drops the oldest output in one sweep when there is twice what is kept, so that keeping
    /// costs little.
    fn trim_output(&mut self) {
        if self.output_bytes <= 2 * limits::KEPT_OUTPUT_BYTES
            && self.output.len() <= 2 * limits::KEPT_HOST_CALLS
        {
            return;
        }
        let mut kept_bytes = 0;
        let fits = |chunk: &&OutputChunk| {
            kept_bytes += chunk.bytes.len();
            kept_bytes <= limits::KEPT_OUTPUT_BYTES
        };
        let count = self.output.iter().rev().take(limits::KEPT_HOST_CALLS).take_while(fits).count();
        self.output.drain(..self.output.len() - count);
        self.output_bytes = self.output.iter().map(|chunk| chunk.bytes.len()).sum();
    }
}

impl World for Stage {
    fn args(&self) -> &[Vec<u8>] {
        self.fixed.args()
    }

    fn environ(&self) -> &[Vec<u8>] {
        self.fixed.environ()
    }

    fn clock_resolution(&mut self, clock: world::Clock) -> u64 {
        self.fixed.clock_resolution(clock)
    }

    fn clock_now(&mut self, clock: world::Clock) -> u64 {
        self.fixed.clock_now(clock)
    }

    fn random(&mut self, into: &mut [u8]) {
        self.fixed.random(into);
    }

    fn read(&mut self, into: &mut [u8]) -> world::Read {
        self.fixed.read(into)
    }

    fn write(&mut self, stream: world::Stream, bytes: &[u8]) -> world::Write {
        let stream = match stream {
            world::Stream::Out => Stream::Stdout,
            world::Stream::Err => Stream::Stderr,
        };
        // What is kept of one write is its end.
        let start = bytes.len().saturating_sub(limits::KEPT_OUTPUT_BYTES);
        let bytes = bytes.get(start..).unwrap_or_default();
        self.output_bytes += bytes.len();
        match self.output.last_mut() {
            // The pieces of one call are one chunk.
            Some(last) if last.stream == stream && last.time == self.now => {
                last.bytes.extend_from_slice(bytes);
            }
            _ => {
                let chunk = OutputChunk { stream, bytes: bytes.to_vec(), time: self.now };
                self.output.push(chunk);
            }
        }
        self.trim_output();
        world::Write::Done
    }

    fn wait(&mut self, until: world::Await) -> world::Awoken {
        self.fixed.wait(until)
    }

    fn is_terminal(&self, stream: Option<world::Stream>) -> bool {
        self.fixed.is_terminal(stream)
    }

    fn listens(&self) -> bool {
        true
    }

    fn called(&mut self, time: u64, text: &str) {
        self.calls.push(HostCall { time, text: text.to_owned() });
        if self.calls.len() > 2 * limits::KEPT_HOST_CALLS {
            self.calls.drain(..limits::KEPT_HOST_CALLS);
        }
    }
}
