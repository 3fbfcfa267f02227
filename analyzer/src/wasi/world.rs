//! The world: the socket into which the shell plugs the operating system, and a test its script.
//!
//! Everything that a guest can learn from outside comes through [`World`]; the analyzer itself
//! asks the operating system nothing. [`Fixed`] is the world in which every run is the same. A
//! world knows streams, clocks and bytes, but neither file descriptors nor the guest's memory.

use std::collections::VecDeque;

use crate::wasi::errno::Errno;

/// An output stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stream {
    /// Standard output.
    Out,
    /// Standard error.
    Err,
}

/// A clock, numbered as in the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Clock {
    /// Nanoseconds since 1970-01-01T00:00:00Z.
    Realtime,
    /// Nanoseconds since some moment; never goes back.
    Monotonic,
    /// Nanoseconds of processor time of the program.
    ProcessCpu,
    /// Nanoseconds of processor time of the thread.
    ThreadCpu,
}

impl Clock {
    /// The clock of a `clockid`.
    #[must_use]
    pub fn from_id(id: u32) -> Option<Clock> {
        match id {
            0 => Some(Clock::Realtime),
            1 => Some(Clock::Monotonic),
            2 => Some(Clock::ProcessCpu),
            3 => Some(Clock::ThreadCpu),
            _ => None,
        }
    }
}

/// What came of reading standard input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    /// So many bytes were put into the buffer; 0 is the end of the input.
    Bytes(usize),
    /// Nothing is there yet: the call must be made again when there is.
    Wait,
    /// It failed.
    Failed(Errno),
}

/// What came of writing to a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Write {
    /// All bytes were taken.
    Done,
    /// It failed; the guest is told.
    Failed(Errno),
    /// The stream is gone for good and the run with it; the reason in words.
    Stop(String),
}

/// What a guest waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Await {
    /// Until a clock shows this time (nanoseconds, absolute).
    pub deadline: Option<(Clock, u64)>,
    /// Until standard input has bytes or ends.
    pub stdin: bool,
}

/// Why a wait is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awoken {
    /// The clock has reached the deadline.
    Deadline,
    /// Standard input can be read: this many bytes at least; 0 when it has ended.
    Stdin(u64),
    /// Nothing has come yet: the call must be made again when something has.
    Wait,
}

/// What the outside is to a guest.
///
/// Every method may be called any number of times; none may panic. A call that answers `Wait`
/// must have changed nothing.
pub trait World: Send {
    /// The arguments, the program's name first. A NUL byte in one ends it for the guest.
    fn args(&self) -> &[Vec<u8>];
    /// The environment as `KEY=VALUE`.
    fn environ(&self) -> &[Vec<u8>];
    /// The smallest step of a clock, in nanoseconds; at least 1.
    fn clock_resolution(&mut self, clock: Clock) -> u64;
    /// What a clock shows, in nanoseconds.
    fn clock_now(&mut self, clock: Clock) -> u64;
    /// Fills a buffer with random bytes.
    fn random(&mut self, into: &mut [u8]);
    /// Reads from standard input; `into` is not empty.
    fn read(&mut self, into: &mut [u8]) -> Read;
    /// Writes all bytes to a stream.
    fn write(&mut self, stream: Stream, bytes: &[u8]) -> Write;
    /// Waits; at least one of the two is asked for.
    fn wait(&mut self, until: Await) -> Awoken;
    /// Whether standard input (none) or a stream is a terminal.
    fn is_terminal(&self, stream: Option<Stream>) -> bool;
    /// Whether [`World::called`] wants to hear of each call. Decoding costs; so the default is no.
    fn listens(&self) -> bool {
        false
    }
    /// A host call was answered: the machine's time (operators executed) and the call as text.
    fn called(&mut self, _time: u64, _text: &str) {}
}

impl<W: World + ?Sized> World for Box<W> {
    fn args(&self) -> &[Vec<u8>] {
        self.as_ref().args()
    }

    fn environ(&self) -> &[Vec<u8>] {
        self.as_ref().environ()
    }

    fn clock_resolution(&mut self, clock: Clock) -> u64 {
        self.as_mut().clock_resolution(clock)
    }

    fn clock_now(&mut self, clock: Clock) -> u64 {
        self.as_mut().clock_now(clock)
    }

    fn random(&mut self, into: &mut [u8]) {
        self.as_mut().random(into);
    }

    fn read(&mut self, into: &mut [u8]) -> Read {
        self.as_mut().read(into)
    }

    fn write(&mut self, stream: Stream, bytes: &[u8]) -> Write {
        self.as_mut().write(stream, bytes)
    }

    fn wait(&mut self, until: Await) -> Awoken {
        self.as_mut().wait(until)
    }

    fn is_terminal(&self, stream: Option<Stream>) -> bool {
        self.as_ref().is_terminal(stream)
    }

    fn listens(&self) -> bool {
        self.as_ref().listens()
    }

    fn called(&mut self, time: u64, text: &str) {
        self.as_mut().called(time, text);
    }
}

/// 2026-01-01T00:00:00Z in nanoseconds: where the deterministic real-time clock begins.
const EPOCH_NS: u64 = 1_767_225_600_000_000_000;

/// How far the deterministic clocks go on at each reading: a millisecond.
const STEP_NS: u64 = 1_000_000;

/// Clocks that go on by a fixed step at each reading, so that every run sees the same times and a
/// loop that waits for a time ends.
#[derive(Clone, Debug, Default)]
pub struct FixedClock {
    elapsed_ns: u64,
}

impl FixedClock {
    /// What a clock shows; all of them go on together.
    pub fn now(&mut self, clock: Clock) -> u64 {
        self.elapsed_ns = self.elapsed_ns.saturating_add(STEP_NS);
        self.peek(clock)
    }

    /// What a clock would show without going on.
    #[must_use]
    pub fn peek(&self, clock: Clock) -> u64 {
        self.elapsed_ns.saturating_add(origin(clock))
    }

    /// Jumps to a deadline, unless it has passed.
    pub fn jump(&mut self, clock: Clock, deadline_ns: u64) {
        self.elapsed_ns = self.elapsed_ns.max(deadline_ns.saturating_sub(origin(clock)));
    }

    /// The step, in nanoseconds.
    #[must_use]
    pub fn resolution() -> u64 {
        STEP_NS
    }
}

fn origin(clock: Clock) -> u64 {
    if clock == Clock::Realtime { EPOCH_NS } else { 0 }
}

/// Random bytes that are the same in every run: the SplitMix64 sequence of a seed.
#[derive(Clone, Debug, Default)]
pub struct FixedRandom {
    state: u64,
}

impl FixedRandom {
    /// The sequence of a seed.
    #[must_use]
    pub fn new(seed: u64) -> FixedRandom {
        FixedRandom { state: seed }
    }

    /// Fills a buffer; each eight bytes (and a shorter rest) take one number of the sequence.
    pub fn fill(&mut self, into: &mut [u8]) {
        for chunk in into.chunks_mut(8) {
            self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = self.state;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            mixed ^= mixed >> 31;
            for (byte, random) in chunk.iter_mut().zip(mixed.to_le_bytes()) {
                *byte = random;
            }
        }
    }
}

/// A piece of output, as long as the stream did not change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputChunk {
    /// Where it went.
    pub stream: Stream,
    /// What was written.
    pub bytes: Vec<u8>,
}

/// The world in which every run is the same: clocks that step, seeded random bytes, given
/// arguments, environment and input, captured output.
#[derive(Clone, Debug, Default)]
pub struct Fixed {
    /// The arguments, the program's name first.
    pub args: Vec<Vec<u8>>,
    /// The environment as `KEY=VALUE`.
    pub environ: Vec<Vec<u8>>,
    /// The input that has not been read yet.
    pub stdin: VecDeque<u8>,
    /// Whether more input may come: then an empty `stdin` makes the guest wait, else it is at its
    /// end.
    pub stdin_open: bool,
    /// Whether the three streams say that they are a terminal (C programs then write by line).
    pub terminal: bool,
    /// What was written, in order.
    pub output: Vec<OutputChunk>,
    /// How many more bytes of output are kept; none: all.
    pub kept_bytes: Option<usize>,
    /// The clocks.
    pub clock: FixedClock,
    /// The random bytes.
    pub random: FixedRandom,
    /// The host calls as text, when they are wanted.
    pub calls: Option<Vec<String>>,
}

impl Fixed {
    /// A world with arguments (the program's name first) and nothing else.
    #[must_use]
    pub fn new(args: &[&str]) -> Fixed {
        let args = args.iter().map(|arg| arg.as_bytes().to_vec()).collect();
        Fixed { args, ..Fixed::default() }
    }

    /// The same world with input that ends after these bytes.
    #[must_use]
    pub fn with_stdin(mut self, bytes: &[u8]) -> Fixed {
        self.stdin.extend(bytes);
        self
    }

    /// All that was written to a stream.
    #[must_use]
    pub fn written(&self, stream: Stream) -> Vec<u8> {
        let chunks = self.output.iter().filter(|chunk| chunk.stream == stream);
        chunks.flat_map(|chunk| chunk.bytes.iter().copied()).collect()
    }
}

impl World for Fixed {
    fn args(&self) -> &[Vec<u8>] {
        &self.args
    }

    fn environ(&self) -> &[Vec<u8>] {
        &self.environ
    }

    fn clock_resolution(&mut self, _clock: Clock) -> u64 {
        FixedClock::resolution()
    }

    fn clock_now(&mut self, clock: Clock) -> u64 {
        self.clock.now(clock)
    }

    fn random(&mut self, into: &mut [u8]) {
        self.random.fill(into);
    }

    fn read(&mut self, into: &mut [u8]) -> Read {
        if self.stdin.is_empty() && self.stdin_open {
            return Read::Wait;
        }
        let count = into.len().min(self.stdin.len());
        for (place, byte) in into.iter_mut().zip(self.stdin.drain(..count)) {
            *place = byte;
        }
        Read::Bytes(count)
    }

    fn write(&mut self, stream: Stream, bytes: &[u8]) -> Write {
        let kept = self.kept_bytes.map_or(bytes.len(), |most| most.min(bytes.len()));
        self.kept_bytes = self.kept_bytes.map(|most| most - kept);
        let Some(bytes @ [_, ..]) = bytes.get(..kept) else { return Write::Done };
        match self.output.last_mut() {
            Some(chunk) if chunk.stream == stream => chunk.bytes.extend_from_slice(bytes),
            _ => self.output.push(OutputChunk { stream, bytes: bytes.to_vec() }),
        }
        Write::Done
    }

    fn wait(&mut self, until: Await) -> Awoken {
        if until.stdin && !(self.stdin.is_empty() && self.stdin_open) {
            return Awoken::Stdin(self.stdin.len() as u64);
        }
        let Some((clock, deadline_ns)) = until.deadline else { return Awoken::Wait };
        self.clock.jump(clock, deadline_ns);
        Awoken::Deadline
    }

    fn is_terminal(&self, _stream: Option<Stream>) -> bool {
        self.terminal
    }

    fn listens(&self) -> bool {
        self.calls.is_some()
    }

    fn called(&mut self, _time: u64, text: &str) {
        if let Some(calls) = &mut self.calls {
            calls.push(text.to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_step_together_and_jump_to_a_deadline() {
        let mut world = Fixed::default();
        assert_eq!(world.clock_now(Clock::Monotonic), STEP_NS);
        assert_eq!(world.clock_now(Clock::Realtime), EPOCH_NS + 2 * STEP_NS);
        let until = Await { deadline: Some((Clock::Monotonic, 5_000_000_000)), stdin: false };
        assert_eq!(world.wait(until), Awoken::Deadline);
        assert_eq!(world.clock_now(Clock::Monotonic), 5_000_000_000 + STEP_NS);
    }

    #[test]
    fn random_bytes_are_those_of_the_seed() {
        let (mut first, mut second) = ([0; 11], [0; 11]);
        FixedRandom::new(7).fill(&mut first);
        FixedRandom::new(7).fill(&mut second);
        assert_eq!(first, second);
        FixedRandom::new(8).fill(&mut second);
        assert_ne!(first, second);
    }

    #[test]
    fn open_input_makes_the_guest_wait() {
        let mut world = Fixed { stdin_open: true, ..Fixed::default() };
        let mut buffer = [0; 4];
        assert_eq!(world.read(&mut buffer), Read::Wait);
        world.stdin.extend(b"ab");
        assert_eq!(world.read(&mut buffer), Read::Bytes(2));
        world.stdin_open = false;
        assert_eq!(world.read(&mut buffer), Read::Bytes(0));
    }
}
