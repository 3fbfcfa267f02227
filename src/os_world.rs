//! The operating system as a guest's world: its streams, and on request its clock and randomness.
//!
//! Clock and random bytes are the deterministic ones unless the user asks for the host's. Output
//! is handed over at each call, so that nothing is lost when the run ends, however it ends.

use std::collections::VecDeque;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::{self, IsTerminal as _, Read as _, Write as _};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use analyzer::wasi::errno::Errno;
use analyzer::wasi::world::{
    Await, Awoken, Clock, FixedClock, FixedRandom, Read, Stream, World, Write,
};

/// Where clocks come from.
#[derive(Debug)]
pub(crate) enum Clocks {
    /// They go on by a fixed step at each reading.
    Fixed(FixedClock),
    /// They are the machine's; the monotonic ones count from this moment.
    Host(Instant),
}

/// Where random bytes come from.
#[derive(Debug)]
pub(crate) enum Random {
    /// From a seed.
    Fixed(FixedRandom),
    /// From the operating system.
    Host,
}

/// What the reading thread has sent.
#[derive(Debug)]
struct Reader {
    receiver: Receiver<io::Result<Vec<u8>>>,
    /// Bytes that the guest has not taken.
    pending: VecDeque<u8>,
    /// The input has ended or failed.
    ended: bool,
}

/// The operating system as a world.
#[derive(Debug)]
pub(crate) struct OsWorld {
    /// The arguments, the program's name first.
    pub(crate) args: Vec<Vec<u8>>,
    /// The environment as `KEY=VALUE`.
    pub(crate) environ: Vec<Vec<u8>>,
    /// Where clocks come from.
    pub(crate) clocks: Clocks,
    /// Where random bytes come from.
    pub(crate) random: Random,
    /// Whether host calls are told on standard error.
    pub(crate) trace_calls: bool,
    /// Reads standard input, once a guest has asked to wait for it no longer than some time; until
    /// then a read blocks the caller.
    reader: Option<Reader>,
}

impl OsWorld {
    /// A world without arguments and environment, with deterministic clocks and random bytes.
    pub(crate) fn new() -> OsWorld {
        OsWorld {
            args: Vec::new(),
            environ: Vec::new(),
            clocks: Clocks::Fixed(FixedClock::default()),
            random: Random::Fixed(FixedRandom::default()),
            trace_calls: false,
            reader: None,
        }
    }

    /// How long, in real time, until a clock shows a time.
    fn left(&self, clock: Clock, deadline_ns: u64) -> Duration {
        let now_ns = match &self.clocks {
            Clocks::Fixed(fixed) => fixed.peek(clock),
            Clocks::Host(start) => host_now(*start, clock),
        };
        Duration::from_nanos(deadline_ns.saturating_sub(now_ns))
    }

    /// Waits for input, at most until the deadline.
    fn wait_for_input(&mut self, deadline: Option<(Clock, u64)>) -> Awoken {
        let left = deadline.map(|(clock, deadline_ns)| self.left(clock, deadline_ns));
        match self.reader.get_or_insert_with(Reader::start).wait(left) {
            Some(bytes) => Awoken::Stdin(bytes),
            None => {
                self.reach(deadline);
                Awoken::Deadline
            }
        }
    }

    /// After a wait: fixed clocks jump to what was waited for.
    fn reach(&mut self, deadline: Option<(Clock, u64)>) {
        if let (Clocks::Fixed(fixed), Some((clock, deadline_ns))) = (&mut self.clocks, deadline) {
            fixed.jump(clock, deadline_ns);
        }
    }
}

/// Nanoseconds that a clock of the machine shows; more than 64 bits hold will not come.
fn host_now(start: Instant, clock: Clock) -> u64 {
    let since = match clock {
        Clock::Realtime => SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default(),
        Clock::Monotonic | Clock::ProcessCpu | Clock::ThreadCpu => start.elapsed(),
    };
    u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
}

/// Random bytes: from the system's generator, or where it has no file for it, from the random
/// keys that the system gives the standard library's hash.
fn host_random(into: &mut [u8]) {
    let device = std::fs::File::open("/dev/urandom").and_then(|mut file| file.read_exact(into));
    if device.is_ok() {
        return;
    }
    let keys = RandomState::new();
    for (counter, chunk) in into.chunks_mut(8).enumerate() {
        let mut hasher = keys.build_hasher();
        hasher.write_usize(counter);
        for (byte, random) in chunk.iter_mut().zip(hasher.finish().to_le_bytes()) {
            *byte = random;
        }
    }
}

fn read_all(sender: &SyncSender<io::Result<Vec<u8>>>) {
    loop {
        let mut piece = vec![0; 1 << 16];
        let read = read_some(&mut piece);
        let over = !matches!(read, Ok(1..));
        let sent = sender.send(read.map(|count| {
            piece.truncate(count);
            piece
        }));
        if over || sent.is_err() {
            return;
        }
    }
}

/// Reads once from standard input; an interruption is no result.
fn read_some(into: &mut [u8]) -> io::Result<usize> {
    loop {
        match io::stdin().read(into) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

impl Reader {
    /// Starts the thread, which ends with the input or with the process.
    fn start() -> Reader {
        // The bound is what may be read ahead of the guest: one piece waits, one is read.
        let (sender, receiver) = sync_channel(1);
        thread::spawn(move || read_all(&sender));
        Reader { receiver, pending: VecDeque::new(), ended: false }
    }

    /// Bytes that are there, 0 at the end; none when the time was over first.
    fn wait(&mut self, left: Option<Duration>) -> Option<u64> {
        if self.pending.is_empty() && !self.ended {
            let received = match left {
                Some(left) => self.receiver.recv_timeout(left),
                None => self.receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match received {
                Ok(Ok(piece)) if !piece.is_empty() => self.pending.extend(piece),
                Err(RecvTimeoutError::Timeout) => return None,
                // A failure reads as the end, as a terminal's hang-up does.
                Ok(_) | Err(RecvTimeoutError::Disconnected) => self.ended = true,
            }
        }
        Some(self.pending.len() as u64)
    }

    fn read(&mut self, into: &mut [u8]) -> usize {
        self.wait(None);
        let count = into.len().min(self.pending.len());
        for (place, byte) in into.iter_mut().zip(self.pending.drain(..count)) {
            *place = byte;
        }
        count
    }
}

impl World for OsWorld {
    fn args(&self) -> &[Vec<u8>] {
        &self.args
    }

    fn environ(&self) -> &[Vec<u8>] {
        &self.environ
    }

    fn clock_resolution(&mut self, _clock: Clock) -> u64 {
        match self.clocks {
            Clocks::Fixed(_) => FixedClock::resolution(),
            Clocks::Host(_) => 1,
        }
    }

    fn clock_now(&mut self, clock: Clock) -> u64 {
        match &mut self.clocks {
            Clocks::Fixed(fixed) => fixed.now(clock),
            Clocks::Host(start) => host_now(*start, clock),
        }
    }

    fn random(&mut self, into: &mut [u8]) {
        match &mut self.random {
            Random::Fixed(fixed) => fixed.fill(into),
            Random::Host => host_random(into),
        }
    }

    fn read(&mut self, into: &mut [u8]) -> Read {
        match &mut self.reader {
            None => match read_some(into) {
                Ok(count) => Read::Bytes(count),
                Err(error) if error.kind() == io::ErrorKind::IsADirectory => {
                    Read::Failed(Errno::EISDIR)
                }
                Err(_) => Read::Failed(Errno::EIO),
            },
            Some(reader) => Read::Bytes(reader.read(into)),
        }
    }

    fn write(&mut self, stream: Stream, bytes: &[u8]) -> Write {
        let written = match stream {
            Stream::Out => {
                let mut out = io::stdout().lock();
                out.write_all(bytes).and_then(|()| out.flush())
            }
            Stream::Err => io::stderr().write_all(bytes),
        };
        match (written, stream) {
            (Ok(()), _) => Write::Done,
            // Who pipes the output away and goes does not want the program to run on.
            (Err(error), Stream::Out) => {
                Write::Stop(format!("the program cannot write to standard output: {error}"))
            }
            (Err(error), Stream::Err) => Write::Failed(match error.kind() {
                io::ErrorKind::BrokenPipe => Errno::EPIPE,
                io::ErrorKind::StorageFull => Errno::ENOSPC,
                _ => Errno::EIO,
            }),
        }
    }

    fn wait(&mut self, until: Await) -> Awoken {
        if until.stdin {
            return self.wait_for_input(until.deadline);
        }
        let Some((clock, deadline_ns)) = until.deadline else { return Awoken::Wait };
        if let Clocks::Host(_) = self.clocks {
            thread::sleep(self.left(clock, deadline_ns));
        }
        self.reach(until.deadline);
        Awoken::Deadline
    }

    fn is_terminal(&self, stream: Option<Stream>) -> bool {
        match stream {
            None => io::stdin().is_terminal(),
            Some(Stream::Out) => io::stdout().is_terminal(),
            Some(Stream::Err) => io::stderr().is_terminal(),
        }
    }

    fn listens(&self) -> bool {
        self.trace_calls
    }

    fn called(&mut self, time: u64, text: &str) {
        // A trace that nobody can read any more is no reason to stop.
        let _ = writeln!(io::stderr(), "[{time}] {text}");
    }
}
