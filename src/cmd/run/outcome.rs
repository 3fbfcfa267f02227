//! How a run ended, in words and as an exit code.

use std::fmt::Write as _;

use analyzer::exec::stop::Stop;
use analyzer::exec::trap::{BACKTRACE_FRAMES, BacktraceFrame, Trap, TrapKind};
use analyzer::exec::value::Value;
use analyzer::module;
use anyhow::{Result, bail};

use crate::cmd::run::bounds;
use crate::cmd::run::places::Places;
use crate::exit;
use crate::input::Input;

/// Frames of a backtrace that are printed.
const SHOWN_FRAMES: usize = 20;

/// The end of one call.
pub(super) struct Ended {
    /// With what code the whole run ends, when it does.
    pub(super) code: Option<exit::Code>,
    /// The results, when it does not.
    pub(super) results: Vec<Value>,
}

/// Reads a stop, and tells the user about it when it is not the expected one.
pub(super) fn read(stop: Stop, input: &Input, module: &module::Valid) -> Result<Ended> {
    let ends = |code| Ok(Ended { code: Some(code), results: Vec::new() });
    match stop {
        Stop::Done(results) => Ok(Ended { code: None, results }),
        Stop::Exit(code) => ends(guest_code(code)),
        Stop::Trap(trap) => {
            super::note(format_args!("{}", describe(&trap, &Places::new(input, module))));
            ends(exit::Code::Trapped)
        }
        Stop::Deadlock(deadlock) => {
            let text = with_frames(
                format!("deadlock: {deadlock}"),
                &deadlock.backtrace,
                &Places::new(input, module),
            );
            super::note(format_args!("{text}"));
            ends(exit::Code::Trapped)
        }
        Stop::Budget(which) => {
            super::note(format_args!("{}", bounds::used_up(which)));
            ends(exit::Code::UsedUp)
        }
        Stop::NotImplemented(what) => bail!("{what}"),
        Stop::Wait => bail!("the program waits for something that will never come"),
        Stop::Breakpoint(_)
        | Stop::Watchpoint(_)
        | Stop::Throw
        | Stop::Depth
        | Stop::Interrupted => {
            bail!("the run stopped although nothing asked for it")
        }
    }
}

/// The guest's own code, as far as the operating system can pass it on.
fn guest_code(code: i32) -> exit::Code {
    match u8::try_from(code) {
        Ok(code) => exit::Code::Guest(code),
        Err(_) => {
            let code = code.cast_unsigned();
            super::note(format_args!("note: the exit code is {code}; 255 is passed on"));
            exit::Code::Guest(u8::MAX)
        }
    }
}

/// The trap, where it happened, and who called whom.
fn describe(trap: &Trap, places: &Places<'_>) -> String {
    let text = match trap.kind {
        TrapKind::UncaughtException => trap.to_string(),
        _ => format!("trap: {trap}"),
    };
    with_frames(text, &trap.backtrace, places)
}

/// A text, and below it who called whom.
fn with_frames(mut text: String, frames: &[BacktraceFrame], places: &Places<'_>) -> String {
    for (depth, frame) in frames.iter().take(SHOWN_FRAMES).enumerate() {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n  {depth:>2}: {frame}{}", places.told(frame));
        if depth == 0
            && let Some(line) = places.line(frame)
        {
            let _ = write!(text, "\n{}", line.trim_end());
        }
    }
    match frames.len() {
        0..=SHOWN_FRAMES => {}
        // The trap itself does not know how many there were.
        BACKTRACE_FRAMES.. => text.push_str("\n  … and more"),
        frames => {
            let _ = write!(text, "\n  … and {} more", frames - SHOWN_FRAMES);
        }
    }
    text
}
