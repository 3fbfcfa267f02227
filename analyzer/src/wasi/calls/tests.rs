//! The calls, on a memory that is a vector and the world that is always the same.

use std::fmt::Write as _;

use crate::wasi::abi::{self, Version};
use crate::wasi::calls::{self, Break, Context};
use crate::wasi::decode::Decoding;
use crate::wasi::errno::Errno;
use crate::wasi::fds::Fds;
use crate::wasi::guest::GuestMemory as _;
use crate::wasi::guest::testing::Bytes;
use crate::wasi::world::{Fixed, Stream};

/// A guest without a machine.
struct Guest {
    world: Fixed,
    fds: Fds,
    memory: Bytes,
    version: Version,
}

impl Guest {
    fn new(world: Fixed) -> Guest {
        Guest { world, fds: Fds::new(), memory: Bytes(vec![0; 0x400]), version: Version::Preview1 }
    }

    fn put(&mut self, addr: u64, words: &[u32]) {
        for (position, word) in words.iter().enumerate() {
            self.memory.write(addr + position as u64 * 4, &word.to_le_bytes()).expect("inside");
        }
    }

    fn word(&self, addr: u64) -> u32 {
        let mut bytes = [0; 4];
        self.memory.read(addr, &mut bytes).expect("inside");
        u32::from_le_bytes(bytes)
    }

    /// Makes a call; the answer is what a listener would hear, or the break.
    fn call(&mut self, name: &str, args: &[u64]) -> String {
        let row = abi::find(self.version, name).expect("a row");
        assert_eq!(row.core_params().len(), args.len(), "{name}");
        let decoding = Decoding::begin(row, args, &self.memory);
        let mut cx = Context {
            world: &mut self.world,
            fds: &mut self.fds,
            memory: &mut self.memory,
            version: self.version,
            args,
        };
        match calls::find(name).expect("an answer")(&mut cx) {
            Ok(()) => decoding.end(Some(Errno::ESUCCESS), &self.memory),
            Err(Break::Errno(errno)) => decoding.end(Some(errno), &self.memory),
            Err(other) => format!("{other:?}"),
        }
    }
}

#[test]
fn every_row_has_an_answer() {
    for row in abi::TABLE {
        assert!(calls::find(row.name).is_some(), "{}", row.name);
    }
    assert!(calls::find("fd_dup").is_none());
}

#[test]
fn no_call_panics_whatever_it_is_given() {
    let numbers = [0, 1, 2, 3, 8, 0x3fc, 0x400, 0x401, 0x7fff_ffff, 0xffff_ffff];
    for row in abi::TABLE {
        let params = row.core_params();
        for (turn, number) in numbers.iter().enumerate() {
            let pick = |position: usize| numbers[(turn * 7 + position * 3) % numbers.len()];
            let args: Vec<u64> = (0..params.len())
                .map(|position| if position == turn % 8 { *number } else { pick(position) })
                .collect();
            let mut world = Fixed::new(&["prog", "a"]).with_stdin(b"in");
            world.environ.push(b"K=V".to_vec());
            Guest::new(world).call(row.name, &args);
        }
    }
}

#[test]
fn a_write_takes_all_buffers_although_the_count_lies_over_the_list() {
    let mut guest = Guest::new(Fixed::default());
    guest.memory.write(0x40, b"Hello, World!\n").expect("inside");
    guest.put(0, &[0x40, 7, 0x47, 7]);
    assert_eq!(
        guest.call("fd_write", &[1, 0, 2, 12]),
        r#"fd_write(1, [{0x40, 7, "Hello, "}, {0x47, 7, "World!\n"}]) = 0, nwritten 14"#
    );
    assert_eq!(guest.world.written(Stream::Out), b"Hello, World!\n");
    assert_eq!(guest.word(12), 14);
}

#[test]
fn writing_tells_what_is_wrong() {
    let mut guest = Guest::new(Fixed::default());
    guest.put(0, &[0x3ff, 2]);
    assert_eq!(
        guest.call("fd_write", &[1, 0, 1, 8]),
        "fd_write(1, 0x0[1] (21 EFAULT (address outside the memory))) = \
         21 EFAULT (address outside the memory)"
    );
    assert_eq!(
        guest.call("fd_write", &[9, 0, 0, 8]),
        "fd_write(9, []) = 8 EBADF (bad file descriptor)"
    );
    assert_eq!(
        guest.call("fd_write", &[0, 0, 0, 8]),
        "fd_write(0, []) = 76 ENOTCAPABLE (capabilities insufficient)"
    );
}

#[test]
fn reading_fills_the_buffers_and_ends() {
    let mut guest = Guest::new(Fixed::default().with_stdin(b"gorilla\n"));
    guest.put(0, &[0x40, 3, 0x50, 16]);
    assert_eq!(
        guest.call("fd_read", &[0, 0, 2, 0x20]),
        r#"fd_read(0, [{0x40, 3, "gor"}, {0x50, 16, "illa\n"}]) = 0, nread 8"#
    );
    let end = guest.call("fd_read", &[0, 0, 2, 0x20]);
    assert!(end.ends_with("= 0, nread 0"), "{end}");
}

#[test]
fn open_input_waits_unless_the_descriptor_does_not_block() {
    let mut guest = Guest::new(Fixed { stdin_open: true, ..Fixed::default() });
    guest.put(0, &[0x40, 3]);
    assert_eq!(guest.call("fd_read", &[0, 0, 1, 0x20]), "Wait");
    assert_eq!(guest.call("fd_fdstat_set_flags", &[0, 4]), "fd_fdstat_set_flags(0, nonblock) = 0");
    let text = guest.call("fd_read", &[0, 0, 1, 0x20]);
    assert!(text.ends_with("= 6 EAGAIN (would block)"), "{text}");
}

#[test]
fn arguments_and_environment_arrive() {
    let mut guest = Guest::new(Fixed::new(&["prog", "a", "b"]));
    assert_eq!(
        guest.call("args_sizes_get", &[0, 4]),
        "args_sizes_get() = 0, argc 3, argv_buf_size 9"
    );
    assert_eq!(guest.call("args_get", &[0x10, 0x40]), "args_get(0x10, 0x40) = 0");
    assert_eq!([guest.word(0x10), guest.word(0x14), guest.word(0x18)], [0x40, 0x45, 0x47]);
    assert_eq!(&guest.memory.0[0x40..0x49], b"prog\0a\0b\0");
    assert_eq!(
        guest.call("environ_sizes_get", &[0, 4]),
        "environ_sizes_get() = 0, environc 0, environ_buf_size 0"
    );
    let text = guest.call("args_get", &[0x10, 0x3fd]);
    assert!(text.contains("EFAULT"), "{text}");
}

#[test]
fn clocks_and_random_are_the_same_in_every_run() {
    let mut guest = Guest::new(Fixed::default());
    assert_eq!(
        guest.call("clock_time_get", &[1, 0, 8]),
        "clock_time_get(monotonic, 0) = 0, time 1000000"
    );
    assert_eq!(
        guest.call("clock_res_get", &[0, 8]),
        "clock_res_get(realtime) = 0, resolution 1000000"
    );
    let text = guest.call("clock_time_get", &[9, 0, 8]);
    assert!(text.ends_with("28 EINVAL (invalid argument)"), "{text}");
    assert_eq!(guest.call("random_get", &[0x100, 16]), "random_get({0x100, 16}) = 0");
    let random = guest.memory.0[0x100..0x110].to_vec();
    let mut again = Guest::new(Fixed::default());
    again.call("random_get", &[0x100, 16]);
    assert_eq!(random, again.memory.0[0x100..0x110]);
    assert_ne!(random, [0; 16]);
}

/// Makes a call and expects the end of its text.
fn check(name: &str, args: &[u64], expect: &str) {
    let text = Guest::new(Fixed::default()).call(name, args);
    assert!(text.ends_with(expect), "{text} should end with {expect}");
}

#[test]
fn what_a_stream_cannot_do_has_its_own_error() {
    check("fd_seek", &[1, 0, 0, 8], "ESPIPE (invalid seek)");
    check("fd_seek", &[1, 0, 3, 8], "EINVAL (invalid argument)");
    check("fd_seek", &[5, 0, 0, 8], "EBADF (bad file descriptor)");
    check("fd_tell", &[0, 8], "ESPIPE (invalid seek)");
    check("fd_prestat_get", &[3, 8], "EBADF (bad file descriptor)");
    check("fd_prestat_dir_name", &[3, 8, 4], "EBADF (bad file descriptor)");
    check("fd_readdir", &[1, 8, 8, 0, 8], "ENOTDIR (not a directory)");
    check("path_open", &[3, 0, 0, 0, 0, 0, 0, 0, 8], "EBADF (bad file descriptor)");
    check("path_symlink", &[0, 0, 3, 0, 0], "EBADF (bad file descriptor)");
    check("sock_shutdown", &[1, 3], "ENOTSOCK (not a socket)");
    check("sock_shutdown", &[8, 3], "EBADF (bad file descriptor)");
    check("fd_renumber", &[1, 2], "= 0");
    check("fd_fdstat_set_rights", &[1, 1, 0], "ENOTCAPABLE (capabilities insufficient)");
    check("sched_yield", &[], "sched_yield() = 0");
    check("proc_exit", &[7], "Exit(7)");
}

#[test]
fn a_terminal_is_a_character_device() {
    for (terminal, kind) in [(false, 0), (true, 2)] {
        let mut guest = Guest::new(Fixed { terminal, ..Fixed::default() });
        assert_eq!(guest.call("fd_fdstat_get", &[1, 0x10]), "fd_fdstat_get(1, 0x10) = 0");
        assert_eq!(guest.memory.0[0x10], kind);
        assert_eq!(guest.call("fd_filestat_get", &[1, 0x40]), "fd_filestat_get(1, 0x40) = 0");
        assert_eq!((guest.memory.0[0x48], guest.memory.0[0x50]), (1, kind));
    }
}

/// The events of a poll: userdata, type and error of each.
fn poll(guest: &mut Guest, subscriptions: &[[u32; 12]]) -> String {
    for (position, words) in subscriptions.iter().enumerate() {
        guest.put(position as u64 * 48, words);
    }
    let count = subscriptions.len() as u64;
    let text = guest.call("poll_oneoff", &[0, 0x200, count, 0x3f0]);
    if !text.contains(" = 0") {
        return text;
    }
    let mut events = String::new();
    for position in 0..u64::from(guest.word(0x3f0)) {
        let at = 0x200 + position * 32;
        let (userdata, error_and_type) = (guest.word(at), guest.word(at + 8));
        let (kind, errno) = (error_and_type >> 16, error_and_type & 0xffff);
        write!(events, "{userdata}:type {kind} error {errno};").expect("a string");
    }
    events
}

#[test]
fn polling_waits_for_the_nearest() {
    let long = [7, 0, 0, 0, 1, 0, 9_000_000, 0, 0, 0, 0, 0];
    let short = [8, 0, 0, 0, 1, 0, 8_000_000, 0, 0, 0, 0, 0];
    let input = [9, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let output = [10, 0, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0];
    let bad = [11, 0, 1, 0, 30, 0, 0, 0, 0, 0, 0, 0];
    let mut guest = Guest::new(Fixed { stdin_open: true, ..Fixed::default() });
    assert_eq!(poll(&mut guest, &[long, short]), "8:type 0 error 0;");
    assert_eq!(poll(&mut guest, &[long, input]), "7:type 0 error 0;");
    assert_eq!(poll(&mut guest, &[input]), "Wait");
    assert_eq!(poll(&mut guest, &[output, input, bad]), "10:type 2 error 0;11:type 1 error 8;");
    guest.world.stdin.extend(b"x");
    assert_eq!(poll(&mut guest, &[long, input]), "9:type 1 error 0;");
    assert!(guest.call("poll_oneoff", &[0, 0x200, 0, 8]).contains("EINVAL"));
}

#[test]
fn the_old_interface_has_other_layouts() {
    let mut guest = Guest::new(Fixed::default());
    guest.version = Version::Unstable;
    // userdata, type, identifier, clock, timeout
    guest.put(0, &[5, 0, 0, 0, 0, 0, 1, 0, 1000, 0]);
    guest.call("poll_oneoff", &[0, 0x200, 1, 0x3f0]);
    assert_eq!((guest.word(0x3f0), guest.word(0x200), guest.word(0x208)), (1, 5, 0));
    guest.memory.0.truncate(56);
    assert_eq!(guest.call("fd_filestat_get", &[1, 0]), "fd_filestat_get(1, 0x0) = 0");
}
