//! `poll_oneoff`: waiting for a time, for input, or for room for output.
//!
//! Output always has room. Source: WASI preview 1 witx, `subscription` and `event`; snapshot 0
//! has a longer subscription.

use crate::spec::limits;
use crate::wasi::abi::Version;
use crate::wasi::calls::{Break, Context};
use crate::wasi::errno::Errno;
use crate::wasi::fds::{Handle, flag, right};
use crate::wasi::guest;
use crate::wasi::world::{Await, Awoken, Clock};

/// Size of an `event`: userdata at 0, error at 8, type at 10, bytes at 16, flags at 24.
const EVENT_BYTES: u64 = 32;

/// What a subscription asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    /// A clock to reach a time.
    Time(Deadline),
    /// A descriptor to have input.
    Input(u32),
    /// A descriptor to have room.
    Output(u32),
}

/// A time that a clock is to reach. Clocks have different origins: what is left is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Deadline {
    left_ns: u64,
    clock: Clock,
    at_ns: u64,
}

#[derive(Clone, Copy, Debug)]
struct Subscription {
    userdata: u64,
    /// The type as the guest gave it, for the event.
    tag: u8,
    /// What it asks for, or what is wrong with it (told in an event of its own).
    wanted: Result<Wanted, Errno>,
}

#[derive(Clone, Copy, Debug)]
struct Event {
    errno: Errno,
    bytes: u64,
    hangup: bool,
}

impl Event {
    const fn ready(bytes: u64) -> Event {
        Event { errno: Errno::ESUCCESS, bytes, hangup: false }
    }
}

pub(super) fn poll_oneoff(cx: &mut Context<'_>) -> Result<(), Break> {
    let count = cx.u32(2);
    if count == 0 || count > limits::SUBSCRIPTIONS {
        return Err(Errno::EINVAL.into());
    }
    guest::check(cx.memory, cx.addr(1), u64::from(count) * EVENT_BYTES)?;
    guest::check(cx.memory, cx.addr(3), 4)?;
    let subscriptions = read_subscriptions(cx, count)?;
    let events: Vec<Option<Event>> = subscriptions.iter().map(|one| at_once(cx, one)).collect();
    let events = if events.iter().any(Option::is_some) {
        add_ready_input(cx, &subscriptions, events)
    } else {
        wait(cx, &subscriptions)?
    };
    store_events(cx, &subscriptions, &events)
}

fn read_subscriptions(cx: &mut Context<'_>, count: u32) -> Result<Vec<Subscription>, Break> {
    let (stride, clock_at) = match cx.version {
        Version::Preview1 => (48, 16),
        Version::Unstable => (56, 24),
    };
    let mut nows = Vec::new();
    let mut subscriptions = Vec::new();
    for position in 0..count {
        let at = cx.addr(0) + u64::from(position) * stride;
        let tag = guest::read_u8(cx.memory, at + 8)?;
        let wanted = match tag {
            0 => read_time(cx, at + clock_at, &mut nows)?,
            1 => Ok(Wanted::Input(guest::read_u32(cx.memory, at + 16)?)),
            2 => Ok(Wanted::Output(guest::read_u32(cx.memory, at + 16)?)),
            _ => Err(Errno::EINVAL),
        };
        let userdata = guest::read_u64(cx.memory, at)?;
        subscriptions.push(Subscription { userdata, tag, wanted });
    }
    Ok(subscriptions)
}

/// Clock at 0, timeout at 8, precision at 16, flags at 24 (bit 0: the timeout is absolute).
fn read_time(
    cx: &mut Context<'_>,
    at: u64,
    nows: &mut Vec<(Clock, u64)>,
) -> Result<Result<Wanted, Errno>, Break> {
    let id = guest::read_u32(cx.memory, at)?;
    let timeout_ns = guest::read_u64(cx.memory, at + 8)?;
    let absolute = guest::read_u16(cx.memory, at + 24)? & 1 != 0;
    let Some(clock) = Clock::from_id(id) else { return Ok(Err(Errno::EINVAL)) };
    let now_ns = now(cx, clock, nows);
    let (at_ns, left_ns) = if absolute {
        (timeout_ns, timeout_ns.saturating_sub(now_ns))
    } else {
        (now_ns.saturating_add(timeout_ns), timeout_ns)
    };
    Ok(Ok(Wanted::Time(Deadline { left_ns, clock, at_ns })))
}

/// What a clock shows; each is read once a call, so that timeouts begin together.
fn now(cx: &mut Context<'_>, clock: Clock, nows: &mut Vec<(Clock, u64)>) -> u64 {
    if let Some((_, now_ns)) = nows.iter().find(|(known, _)| *known == clock) {
        return *now_ns;
    }
    let now_ns = cx.world.clock_now(clock);
    nows.push((clock, now_ns));
    now_ns
}

/// What needs no waiting: mistakes, and room for output.
fn at_once(cx: &Context<'_>, subscription: &Subscription) -> Option<Event> {
    let mistake = |errno| Some(Event { errno, bytes: 0, hangup: false });
    match subscription.wanted {
        Err(errno) => mistake(errno),
        Ok(Wanted::Time(_)) => None,
        Ok(Wanted::Input(fd)) => {
            let open = match cx.fds.with_right(fd, right::FD_READ | right::POLL_FD_READWRITE) {
                Ok(open) => open,
                Err(errno) => return mistake(errno),
            };
            match open.handle {
                Handle::Stdin => None,
                Handle::Output(_) => mistake(Errno::EBADF),
            }
        }
        Ok(Wanted::Output(fd)) => {
            match cx.fds.with_right(fd, right::FD_WRITE | right::POLL_FD_READWRITE) {
                Ok(_) => Some(Event::ready(1)),
                Err(errno) => mistake(errno),
            }
        }
    }
}

/// Other events are there already: input is told too, if it can be without waiting.
fn add_ready_input(
    cx: &mut Context<'_>,
    subscriptions: &[Subscription],
    mut events: Vec<Option<Event>>,
) -> Vec<Option<Event>> {
    let asked = |(one, event): &(&Subscription, &Option<Event>)| {
        matches!(one.wanted, Ok(Wanted::Input(_))) && event.is_none()
    };
    if !subscriptions.iter().zip(&events).any(|pair| asked(&pair)) {
        return events;
    }
    let until = Await { deadline: Some((Clock::Monotonic, 0)), stdin: true };
    if let Awoken::Stdin(bytes) = cx.world.wait(until) {
        for (one, event) in subscriptions.iter().zip(&mut events) {
            if matches!(one.wanted, Ok(Wanted::Input(_))) && event.is_none() {
                *event = Some(input_event(bytes));
            }
        }
    }
    events
}

fn input_event(bytes: u64) -> Event {
    Event { hangup: bytes == 0, ..Event::ready(bytes) }
}

/// Waits for the nearest deadline or for input.
fn wait(cx: &mut Context<'_>, subscriptions: &[Subscription]) -> Result<Vec<Option<Event>>, Break> {
    let nearest = subscriptions.iter().filter_map(|one| match one.wanted {
        Ok(Wanted::Time(deadline)) => Some(deadline),
        _ => None,
    });
    let nearest = nearest.min_by_key(|deadline| deadline.left_ns);
    let input = subscriptions.iter().find_map(|one| match one.wanted {
        Ok(Wanted::Input(fd)) => Some(fd),
        _ => None,
    });
    let deadline = nearest.map(|deadline| (deadline.clock, deadline.at_ns));
    let awoken = cx.world.wait(Await { deadline, stdin: input.is_some() });
    let event_of = |one: &Subscription| match (awoken, one.wanted) {
        (Awoken::Stdin(bytes), Ok(Wanted::Input(_))) => Some(input_event(bytes)),
        (Awoken::Deadline, Ok(Wanted::Time(wanted))) => nearest
            .is_some_and(|nearest| wanted.left_ns <= nearest.left_ns)
            .then_some(Event::ready(0)),
        _ => None,
    };
    match awoken {
        Awoken::Wait if non_blocking(cx, input) => Err(Errno::EAGAIN.into()),
        Awoken::Wait => Err(Break::Wait),
        Awoken::Deadline | Awoken::Stdin(_) => Ok(subscriptions.iter().map(event_of).collect()),
    }
}

fn non_blocking(cx: &Context<'_>, input: Option<u32>) -> bool {
    let open = input.and_then(|fd| cx.fds.get(fd).ok());
    open.is_some_and(|open| open.flags & flag::NONBLOCK != 0)
}

fn store_events(
    cx: &mut Context<'_>,
    subscriptions: &[Subscription],
    events: &[Option<Event>],
) -> Result<(), Break> {
    let mut at = cx.addr(1);
    let mut stored = 0u32;
    for (one, event) in subscriptions.iter().zip(events) {
        let Some(event) = event else { continue };
        let mut record = Vec::new();
        record.extend_from_slice(&one.userdata.to_le_bytes());
        record.extend_from_slice(&event.errno.0.to_le_bytes());
        record.extend_from_slice(&[one.tag, 0, 0, 0, 0, 0]);
        record.extend_from_slice(&event.bytes.to_le_bytes());
        record.extend_from_slice(&u64::from(event.hangup).to_le_bytes());
        cx.memory.write(at, &record)?;
        at += EVENT_BYTES;
        stored += 1;
    }
    cx.store_u32(3, stored)
}
