//! Commands to the program: what they do to the screen, how long ones go on slice by slice.
//!
//! Must not know keys or drawing.

use analyzer::debug::Session;
use analyzer::debug::view::{Place, Reason};

use crate::keys::Action;
use crate::model::{Model, Overlay, Shown};
use crate::prompt::{Prompt, Purpose};

/// Instructions that a command may execute before the screen is looked at again. The event loop
/// then goes on with slices that fit the machine's speed.
const FIRST_SLICE: u64 = 2_000;

/// The largest number before a command.
pub(crate) const MAX_COUNT: u64 = 1_000_000;

/// Whether something is to be done without the user.
pub(crate) fn is_busy(model: &Model, session: &Session) -> bool {
    session.status().is_running() || model.repeat.is_some()
}

/// Gives a command to the program, with the number typed before it.
pub(crate) fn command(model: &mut Model, session: &mut Session, action: Action) {
    let count = model.count.take().unwrap_or(1).clamp(1, MAX_COUNT);
    if session.status().is_finished() && action != Action::Restart {
        model.message = Some("the program has ended; press r to start it again".to_owned());
        return;
    }
    model.repeat = match action {
        Action::StepOver | Action::StepOut | Action::StepLine | Action::Continue if count > 1 => {
            Some((action, count - 1))
        }
        _ => None,
    };
    give(session, action, count);
    if action == Action::Restart {
        give_input(model, session);
    }
    look_at_place(model);
    notice(model, session);
}

/// Gives a program that begins the input that was prepared for it.
pub(crate) fn give_input(model: &Model, session: &mut Session) {
    if let Some(bytes) = &model.input {
        session.feed(bytes);
        session.close_input();
    }
}

/// Runs to a place.
pub(crate) fn run_to(model: &mut Model, session: &mut Session, place: Place) {
    model.count = None;
    model.repeat = None;
    if session.status().is_finished() {
        model.message = Some("the program has ended; press r to start it again".to_owned());
        return;
    }
    session.run_to(place, FIRST_SLICE);
    look_at_place(model);
    notice(model, session);
}

fn give(session: &mut Session, action: Action, count: u64) {
    match action {
        Action::Step => session.step_instruction(count),
        Action::StepOver => session.step_over(FIRST_SLICE),
        Action::StepOut => session.step_out(FIRST_SLICE),
        Action::StepLine => session.step_line(FIRST_SLICE),
        Action::Continue => session.resume(FIRST_SLICE),
        Action::Restart => session.restart(),
        _ => session.status(),
    };
}

/// Goes on with what is under way, for at most `slice` instructions.
pub(crate) fn advance(model: &mut Model, session: &mut Session, slice: u64) {
    if session.status().is_running() {
        session.go_on(slice);
    } else if let Some((action, left)) = model.repeat {
        let done = session.status().reason == Reason::Step
            || (action == Action::Continue && session.status().reason == Reason::Breakpoint);
        if done && left > 0 {
            model.repeat = Some((action, left - 1));
            give(session, action, 1);
        } else {
            // A breakpoint, a trap, the end, or the wish for input: the rest is off.
            model.repeat = None;
        }
    }
    model.frame = 0;
    notice(model, session);
}

/// Stops what is under way; says whether there was anything.
pub(crate) fn pause(model: &mut Model, session: &mut Session) -> bool {
    let busy = is_busy(model, session);
    model.repeat = None;
    if session.status().is_running() {
        session.pause();
        look_at_place(model);
    }
    busy
}

/// Gives the program input, and lets it go on if it waited for that.
pub(crate) fn feed(model: &mut Model, session: &mut Session, input: Input<'_>) {
    match input {
        Input::Text(text) => {
            session.feed(text.as_bytes());
            model.typed.push(text.to_owned());
        }
        Input::End => session.close_input(),
    }
    if session.status().reason == Reason::WaitingForInput {
        session.go_on(FIRST_SLICE);
        look_at_place(model);
    }
    notice(model, session);
}

/// Standard input for the program.
#[derive(Clone, Copy)]
pub(crate) enum Input<'a> {
    Text(&'a str),
    End,
}

/// Shows where the program stands now.
pub(crate) fn look_at_place(model: &mut Model) {
    model.frame = 0;
    model.reveal_frame = true;
    model.code.shown = Shown::Frame;
    model.code.follow = true;
    model.code.wanted = None;
}

/// Says what needs saying about how the program stands now.
fn notice(model: &mut Model, session: &Session) {
    let status = session.status();
    match status.reason {
        Reason::Trap | Reason::Throw | Reason::Limit => model.message = Some(status.text.clone()),
        Reason::WaitingForInput => {
            model.repeat = None;
            if model.overlay == Overlay::None {
                model.overlay = Overlay::Prompt(Prompt::new(Purpose::Input));
            }
        }
        _ => {}
    }
}
