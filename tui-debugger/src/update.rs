//! What a message does: to the screen, and through it to the program.

use analyzer::debug::Session;
use ratatui::layout::Rect;

use crate::event::Msg;
use crate::keys::Action;
use crate::layout::{PANELS, Panel};
use crate::model::{CodeForm, END, Model, Overlay, Shown};
use crate::prompt::{Prompt, Purpose};
use crate::run::{self, Input};
use crate::scene::Scene;
use crate::view;

/// Columns that a step sideways scrolls.
const SIDE_STEP: usize = 8;

/// The widest sideways scroll.
const MAX_LEFT: usize = 4096;

/// Does what a message says. `scene` is what the user saw when giving it.
pub(crate) fn update(model: &mut Model, msg: Msg, scene: &Scene, session: &mut Session) {
    if matches!(msg, Msg::Resize(..)) {
        resize(model, msg);
        return;
    }
    let was_armed = std::mem::take(&mut model.quit_armed);
    model.message = None;
    match msg {
        Msg::Do(Action::Interrupt) => interrupt(model, session, Armed(was_armed)),
        Msg::Do(action) => match model.overlay {
            Overlay::None => on_panels(model, action, scene, session),
            Overlay::Help(_) => on_help(model, action),
            Overlay::Prompt(_) => on_prompt(model, action, session),
        },
        Msg::Digit(digit) => {
            let count = model.count.unwrap_or(0).saturating_mul(10).saturating_add(digit.into());
            model.count = Some(count.min(run::MAX_COUNT));
        }
        Msg::Type(c) => type_char(model, c),
        Msg::Paste(text) => paste(model, session, &text),
        Msg::Focus(panel) => model.set_focus(panel),
        Msg::CodeRow(row) => {
            model.set_focus(Panel::Code);
            set_cursor(model, row);
        }
        Msg::Gutter(row) => {
            model.set_focus(Panel::Code);
            toggle_breakpoint(model, scene, session, row);
        }
        Msg::CallRow(row) => {
            model.set_focus(Panel::Calls);
            if let Some(frame) = view::frame_of_call_row(scene, row) {
                select_frame(model, frame);
            }
        }
        Msg::Wheel(panel, rows) => scroll(model, scene, panel, rows),
        Msg::WheelHelp(rows) => scroll_help(model, rows),
        Msg::Resize(..) => {}
    }
}

fn resize(model: &mut Model, msg: Msg) {
    if let Msg::Resize(width, height) = msg {
        model.area = Rect::new(0, 0, width, height);
        model.code.reveal = true;
        model.reveal_frame = true;
    }
}

/// Whether Ctrl-C was the key before, too.
struct Armed(bool);

fn interrupt(model: &mut Model, session: &mut Session, armed: Armed) {
    model.count = None;
    if armed.0 {
        model.quit = true;
        return;
    }
    model.quit_armed = true;
    let paused = run::pause(model, session);
    model.overlay = Overlay::None;
    let what = if paused { "paused; " } else { "" };
    model.message = Some(format!("{what}press Ctrl-C again or q to quit"));
}

#[expect(clippy::too_many_lines, reason = "one flat match over the actions")]
fn on_panels(model: &mut Model, action: Action, scene: &Scene, session: &mut Session) {
    let focus = model.focus();
    let (_, rows) = model.room(focus);
    let page = isize::try_from(rows.saturating_sub(1).max(1)).unwrap_or(1);
    match action {
        Action::Step
        | Action::StepOver
        | Action::StepOut
        | Action::StepLine
        | Action::Continue
        | Action::Restart => {
            run::command(model, session, action);
            return;
        }
        Action::Up | Action::Down | Action::PageUp | Action::PageDown => {
            let times = isize::try_from(model.count.unwrap_or(1)).unwrap_or(1);
            let rows = match action {
                Action::Up => -times,
                Action::Down => times,
                Action::PageUp => -page * times,
                _ => page * times,
            };
            move_by(model, scene, rows);
        }
        Action::First | Action::Last => move_to_end(model, scene, action),
        Action::Left => {
            let scroll = model.scroll_mut(focus);
            scroll.left = scroll.left.saturating_sub(SIDE_STEP);
        }
        Action::Right => {
            let scroll = model.scroll_mut(focus);
            scroll.left = (scroll.left + SIDE_STEP).min(MAX_LEFT);
        }
        Action::Pause => {
            if !run::pause(model, session) {
                model.message = Some("the program stands still already".to_owned());
            }
        }
        Action::RunToCursor => run_to_cursor(model, scene, session),
        Action::ToggleBreakpoint => toggle_breakpoint(model, scene, session, model.code.cursor),
        Action::Throws => {
            let stops = session.toggle_throws();
            let what = if stops { "stop the program" } else { "pass" };
            model.message = Some(format!("exceptions that are caught {what}"));
        }
        Action::BackToPlace => run::look_at_place(model),
        Action::SwitchCode => switch_code(model, scene),
        Action::Follow => {
            model.memory.follow = !model.memory.follow;
            let what = if model.memory.follow { "follows changes" } else { "stays where it is" };
            model.message = Some(format!("the memory panel {what}"));
        }
        Action::NextMemory => {
            model.memory.which = (model.memory.which + 1) % scene.memories.len().max(1);
            model.memory.start = 0;
        }
        Action::GoTo => {
            let in_memory = focus == Panel::Memory;
            let purpose = if in_memory { Purpose::GoToAddress } else { Purpose::GoToCode };
            model.overlay = Overlay::Prompt(Prompt::new(purpose));
        }
        Action::Input => model.overlay = Overlay::Prompt(Prompt::new(Purpose::Input)),
        Action::FocusNext => focus_neighbour(model, 1),
        Action::FocusPrevious => focus_neighbour(model, PANELS.len() - 1),
        Action::Zoom => {
            model.zoomed = !model.zoomed;
            model.code.reveal = true;
        }
        Action::Select if focus == Panel::Calls => {
            select_frame(model, model.frame);
            model.set_focus(Panel::Code);
        }
        Action::Help => model.overlay = Overlay::Help(0),
        Action::Redraw => model.redraw = true,
        Action::Cancel => model.zoomed = false,
        Action::Quit => model.quit = true,
        Action::Select
        | Action::Interrupt
        | Action::Accept
        | Action::Erase
        | Action::EraseAll
        | Action::EndOfInput => {}
    }
    model.count = None;
}

fn on_help(model: &mut Model, action: Action) {
    let page = isize::try_from(model.area.height.saturating_sub(4).max(1)).unwrap_or(1);
    match action {
        Action::Up => scroll_help(model, -1),
        Action::Down => scroll_help(model, 1),
        Action::PageUp => scroll_help(model, -page),
        Action::PageDown => scroll_help(model, page),
        Action::First => model.overlay = Overlay::Help(0),
        Action::Last => model.overlay = Overlay::Help(view::help_rows(model.area.width)),
        _ => model.overlay = Overlay::None,
    }
}

fn scroll_help(model: &mut Model, rows: isize) {
    // The frame and the footer take three rows.
    let room = usize::from(model.area.height.saturating_sub(3));
    if let Overlay::Help(top) = &mut model.overlay {
        let last = view::help_rows(model.area.width).saturating_sub(room);
        *top = (*top).min(last).saturating_add_signed(rows).min(last);
    }
}

fn on_prompt(model: &mut Model, action: Action, session: &mut Session) {
    let Overlay::Prompt(prompt) = &mut model.overlay else { return };
    match action {
        Action::Erase => prompt.erase(),
        Action::EraseAll => prompt.erase_all(),
        Action::Left => prompt.left(),
        Action::Right => prompt.right(),
        Action::First => prompt.first(),
        Action::Last => prompt.last(),
        Action::Accept => {
            let (purpose, text) = (prompt.purpose, prompt.text());
            model.overlay = Overlay::None;
            accept(model, session, purpose, &text);
        }
        Action::EndOfInput if prompt.purpose == Purpose::Input => {
            // As at a terminal: what stands on the line goes first, without a line end.
            let text = prompt.text();
            model.overlay = Overlay::None;
            if text.is_empty() {
                run::feed(model, session, Input::End);
            } else {
                run::feed(model, session, Input::Text(&text));
            }
        }
        Action::Cancel => model.overlay = Overlay::None,
        _ => {}
    }
}

fn type_char(model: &mut Model, c: char) {
    if let Overlay::Prompt(prompt) = &mut model.overlay {
        prompt.insert(c);
    }
}

fn paste(model: &mut Model, session: &mut Session, text: &str) {
    for c in text.replace("\r\n", "\n").replace('\r', "\n").chars() {
        match (&model.overlay, c) {
            (Overlay::Prompt(_), '\n') => on_prompt(model, Action::Accept, session),
            (Overlay::Prompt(_), c) => type_char(model, c),
            // Pasted text is not a row of commands.
            _ => return,
        }
    }
}

fn accept(model: &mut Model, session: &mut Session, purpose: Purpose, text: &str) {
    match purpose {
        Purpose::Input => run::feed(model, session, Input::Text(&format!("{text}\n"))),
        Purpose::GoToCode => go_to_code(model, session, text.trim()),
        Purpose::GoToAddress => go_to_address(model, session, text.trim()),
    }
}

fn go_to_code(model: &mut Model, session: &mut Session, words: &str) {
    if words.is_empty() {
        return;
    }
    match session.find_place(words) {
        Ok(place) => {
            model.code.shown = Shown::At(place);
            model.code.wanted = Some(place);
            model.code.follow = false;
            model.set_focus(Panel::Code);
        }
        Err(message) => model.message = Some(message),
    }
}

fn go_to_address(model: &mut Model, session: &Session, words: &str) {
    if words.is_empty() {
        return;
    }
    let parsed = match words.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => words.parse(),
    };
    let memories = session.memories();
    let size = memories.get(model.memory.which).map_or(0, |memory| memory.size_bytes);
    match parsed {
        Ok(address) if address < size => {
            model.memory.start = address - address % 16;
            model.memory.follow = false;
        }
        Ok(address) => {
            model.message = Some(format!("{address:#x} is beyond the memory's {size:#x} bytes"));
        }
        Err(_) => {
            let expected = "expected an address, decimal or 0x…";
            model.message = Some(format!("`{words}` is no number; {expected}"));
        }
    }
}

fn focus_neighbour(model: &mut Model, steps: usize) {
    let next = (model.focus().index() + steps) % PANELS.len();
    model.set_focus(PANELS.get(next).copied().unwrap_or(Panel::Code));
}

fn set_cursor(model: &mut Model, row: usize) {
    model.code.cursor = row;
    model.code.follow = false;
    model.code.wanted = None;
    model.code.reveal = true;
}

fn select_frame(model: &mut Model, frame: usize) {
    run::look_at_place(model);
    model.frame = frame;
}

fn toggle_breakpoint(model: &mut Model, scene: &Scene, session: &mut Session, row: usize) {
    let Some(place) = scene.code.rows.place(row) else {
        model.message = Some("no instruction begins on this line".to_owned());
        return;
    };
    let set = session.toggle_breakpoint(place);
    let what = if set { "set at" } else { "cleared at" };
    let at = place.file_offset;
    model.message = Some(format!("breakpoint {what} instruction {} @{at}", place.instr));
}

fn run_to_cursor(model: &mut Model, scene: &Scene, session: &mut Session) {
    match scene.code.rows.place(model.code.cursor) {
        Some(place) => run::run_to(model, session, place),
        None => model.message = Some("no instruction begins on this line".to_owned()),
    }
}

fn switch_code(model: &mut Model, scene: &Scene) {
    if !scene.has_text() {
        model.message = Some("the program has no text, only its binary form".to_owned());
        return;
    }
    model.code.wanted = scene.code.rows.place(model.code.cursor);
    model.code.form = match model.code.form {
        CodeForm::Disassembly => CodeForm::Text,
        CodeForm::Text => CodeForm::Disassembly,
    };
    if let (CodeForm::Disassembly, Some(place)) = (model.code.form, model.code.wanted) {
        // In text the cursor may stand in another function than the one that was shown.
        if !model.code.follow {
            model.code.shown = Shown::At(place);
        }
    }
    model.code.reveal = true;
}

/// Moves what the focused panel moves: the cursor, the selected frame, or the view.
fn move_by(model: &mut Model, scene: &Scene, rows: isize) {
    match model.focus() {
        Panel::Code => set_cursor(model, model.code.cursor.saturating_add_signed(rows)),
        Panel::Calls => {
            let last = scene.frames.len().saturating_sub(1);
            select_frame(model, model.frame.saturating_add_signed(rows).min(last));
        }
        panel => scroll(model, scene, panel, rows),
    }
}

fn move_to_end(model: &mut Model, scene: &Scene, action: Action) {
    let is_first = action == Action::First;
    match model.focus() {
        Panel::Code => set_cursor(model, if is_first { 0 } else { END }),
        Panel::Calls => {
            let last = scene.frames.len().saturating_sub(1);
            select_frame(model, if is_first { 0 } else { last });
        }
        Panel::Memory => {
            model.memory.follow = false;
            model.memory.start = if is_first { 0 } else { u64::MAX };
        }
        panel => model.scroll_mut(panel).top = if is_first { 0 } else { END },
    }
}

fn scroll(model: &mut Model, scene: &Scene, panel: Panel, rows: isize) {
    if panel == Panel::Memory {
        let (columns, _) = model.room(panel);
        let per_row = i64::try_from(view::memory::bytes_per_row(columns, scene)).unwrap_or(16);
        let bytes = i64::try_from(rows).unwrap_or(0).saturating_mul(per_row);
        model.memory.start = model.memory.start.saturating_add_signed(bytes);
        model.memory.follow = false;
        return;
    }
    let (_, height) = model.room(panel);
    let last = view::rows(panel, scene).saturating_sub(height);
    let scroll = model.scroll_mut(panel);
    let top = scroll.top.min(last).saturating_add_signed(rows);
    // At its end the output stays there when more comes.
    let sticks = panel == Panel::Output && top >= last;
    scroll.top = if sticks { END } else { top };
}
