//! Why the program stands, in words: one line, lower case, no full stop.

use crate::debug::codes::Codes;
use crate::debug::drive::{Drive, Halt};
use crate::debug::look;
use crate::debug::view::{Place, Reason};
use crate::exec::stop::Stop;
use crate::exec::trap::TrapKind;

/// The reason for a halt at a place (with the hits of its breakpoint), and the words for it.
pub(super) fn halted(
    code: &Codes,
    halt: &Halt,
    (place, hits): (Option<Place>, u64),
    drive: &Drive,
) -> (Reason, String) {
    let at = here(code, place);
    match halt {
        Halt::Slice => (Reason::Running, format!("running, now {at}")),
        Halt::Reached if place.is_none() => (Reason::Step, "between two calls".to_owned()),
        Halt::Reached => (Reason::Step, format!("stopped {at}")),
        Halt::Breakpoint(_) => {
            let times = if hits == 1 { "once".to_owned() } else { format!("{hits} times") };
            (Reason::Breakpoint, format!("breakpoint {at}, hit {times}"))
        }
        Halt::Stop(stop) => stopped(code, stop, drive),
    }
}

fn stopped(code: &Codes, stop: &Stop, drive: &Drive) -> (Reason, String) {
    match stop {
        Stop::Done(results) => {
            let value = |value| look::show(code, &drive.machine, value);
            let values: Vec<_> = results.iter().copied().map(value).collect();
            let list: Vec<&str> = values.iter().map(|value| value.text.as_str()).collect();
            let text = match list.as_slice() {
                [] => "finished".to_owned(),
                list => format!("finished, returned {}", list.join(" ")),
            };
            (Reason::Done(values), text)
        }
        Stop::Trap(trap) if trap.kind == TrapKind::UncaughtException => {
            (Reason::Trap, trap.to_string())
        }
        Stop::Trap(trap) => (Reason::Trap, format!("trap: {trap}")),
        Stop::Throw => (Reason::Throw, thrown(code, drive)),
        Stop::Exit(exit_code) => match drive.outside.stopped() {
            Some(why) => (Reason::Limit, why.to_owned()),
            None => (Reason::Exit(*exit_code), format!("exited with code {exit_code}")),
        },
        Stop::Wait => (Reason::WaitingForInput, "waiting for standard input".to_owned()),
        Stop::Deadlock(deadlock) => (Reason::Limit, deadlock.to_string()),
        Stop::NotImplemented(what) => (Reason::Limit, what.to_string()),
        // These never arrive here: `drive` has made them halts of its own.
        Stop::Budget(_)
        | Stop::Interrupted
        | Stop::Depth
        | Stop::Breakpoint(_)
        | Stop::Watchpoint(_) => (Reason::Step, "stopped".to_owned()),
    }
}

/// `throws ei(5), caught at main+12`: what is about to be thrown, and where it goes on.
fn thrown(code: &Codes, drive: &Drive) -> String {
    let what = drive.machine.throws();
    let what = what.map_or_else(|| "an exception".to_owned(), |what| what.to_string());
    match drive.machine.catcher() {
        Some((_, Some(loc))) => {
            format!(
                "throws {what}, caught at {}+{}",
                code.func_name(loc.module, loc.func),
                loc.instr
            )
        }
        _ => format!("throws {what}"),
    }
}

/// The words for a pause.
pub(super) fn paused(code: &Codes, place: Option<Place>) -> String {
    format!("paused {}", here(code, place))
}

/// `in main at +3`: the function, and the instruction's number when it is not the first.
fn here(code: &Codes, place: Option<Place>) -> String {
    match place {
        None => "outside of the program's code".to_owned(),
        Some(Place { module, func, instr, .. }) if instr.0 == 0 => {
            format!("at the start of {}", code.func_name(module, func))
        }
        Some(Place { module, func, instr, .. }) => {
            format!("at {}+{instr}", code.func_name(module, func))
        }
    }
}
