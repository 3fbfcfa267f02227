//! The terminal front end of the `debug` door.
//!
//! It holds no truth about the program, only about its screen. The shape is that of Elm:
//!
//! ```text
//! terminal event --event--> Msg --update--> Model (and commands to the Session)
//!                                             | settle: ask the Session for the Scene
//! terminal cells <--view-- Model + Scene <----+
//! ```
//! `keys` is the one table of keys; `layout` decides where panels stand; `view/<panel>.rs` draws
//! one panel each, from Model and Scene alone; `run` gives commands to the program, whose long
//! ones go on slice by slice between two looks at the terminal (this file).

mod clean;
mod console;
mod event;
mod keys;
mod layout;
mod model;
mod prompt;
mod run;
mod scene;
mod settle;
mod terminal;
mod theme;
mod update;
mod view;

#[cfg(test)]
mod tests;

use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use analyzer::debug::Session;
use ratatui::layout::Rect;

use crate::model::{CodeForm, Model};
use crate::scene::Scene;
use crate::terminal::Guard;
pub use crate::terminal::is_interactive;
pub use crate::theme::Palette;
use crate::view::Screen;

/// How often a running program's screen is drawn again.
const FRAME_TIME: Duration = Duration::from_millis(80);

/// How long a slice of a running program should take, so that keys are answered at once.
const SLICE_TIME: Duration = Duration::from_millis(15);

/// How long to sleep when nothing happens, before looking whether a signal came.
const IDLE_TIME: Duration = Duration::from_millis(250);

/// Bounds for the size of a slice, in instructions.
const MIN_SLICE: u64 = 1_000;
const MAX_SLICE: u64 = 100_000_000;

/// How the debugger ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The user left.
    Quit,
    /// A signal asked the process to end.
    Signal,
}

/// How to begin.
#[derive(Clone, Debug)]
pub struct Setup {
    /// Whether colours may be used.
    pub palette: Palette,
    /// All that the program's standard input has, given anew at each restart; none = the user
    /// types it.
    pub input: Option<Arc<[u8]>>,
}

/// Debugs a program on the terminal until the user leaves. Ask [`is_interactive`] first.
///
/// # Errors
/// When the terminal cannot be taken, read or drawn on; it is given back before the error returns.
pub fn debug(session: &mut Session, setup: Setup) -> io::Result<End> {
    let mut guard = Guard::take()?;
    let size = guard.screen.size()?;
    let mut model = Model::new(Rect::new(0, 0, size.width, size.height));
    model.input = setup.input;
    run::give_input(&model, session);
    let mut scene = Scene::new(session);
    if scene.has_text() {
        model.code.form = CodeForm::Text;
    }
    App { model: &mut model, scene: &mut scene, session, palette: setup.palette }.run(&mut guard)
}

struct App<'a> {
    model: &'a mut Model,
    scene: &'a mut Scene,
    session: &'a mut Session,
    palette: Palette,
}

impl App<'_> {
    fn run(&mut self, guard: &mut Guard) -> io::Result<End> {
        let mut slice = MIN_SLICE;
        let mut drawn = Instant::now();
        self.draw(guard)?;
        while !self.model.quit {
            if guard.asked_to_end() {
                return Ok(End::Signal);
            }
            let busy = run::is_busy(self.model, self.session);
            let mut is_stale = self.take_events(if busy { Duration::ZERO } else { IDLE_TIME })?;
            if run::is_busy(self.model, self.session) {
                let start = Instant::now();
                run::advance(self.model, self.session, slice);
                slice = next_slice(slice, start.elapsed());
                let goes_on = run::is_busy(self.model, self.session);
                is_stale |= !goes_on || drawn.elapsed() >= FRAME_TIME;
            }
            if is_stale && !self.model.quit {
                self.draw(guard)?;
                drawn = Instant::now();
            }
        }
        Ok(End::Quit)
    }

    /// Takes what the user did, waiting up to `timeout` for it; says whether there was anything.
    fn take_events(&mut self, timeout: Duration) -> io::Result<bool> {
        let mut timeout = timeout;
        let mut any = false;
        // Everything that is there already goes first: one drawing for a burst of the wheel.
        while !self.model.quit && crossterm::event::poll(timeout)? {
            timeout = Duration::ZERO;
            let event = crossterm::event::read()?;
            let Some(msg) = event::message(self.model, self.scene, event) else { continue };
            any = true;
            update::update(self.model, msg, self.scene, self.session);
            // The next event may be about what this one changed.
            settle::settle(self.model, self.scene, self.session);
        }
        Ok(any)
    }

    fn draw(&mut self, guard: &mut Guard) -> io::Result<()> {
        if std::mem::take(&mut self.model.redraw) {
            guard.screen.clear()?;
        }
        settle::settle(self.model, self.scene, self.session);
        let screen = Screen { model: self.model, scene: self.scene, palette: self.palette };
        let size = screen.model.area;
        guard.screen.draw(|frame| {
            // The terminal may have become smaller since the size was last heard of.
            let fits = size.width <= frame.area().width && size.height <= frame.area().height;
            let cursor = if fits { view::draw(screen, frame.buffer_mut()) } else { None };
            if let Some(at) = cursor {
                frame.set_cursor_position(at);
            }
        })?;
        Ok(())
    }
}

/// The next slice, so that one takes about [`SLICE_TIME`].
fn next_slice(slice: u64, took: Duration) -> u64 {
    let next = if took < SLICE_TIME / 2 {
        slice.saturating_mul(2)
    } else if took > SLICE_TIME * 2 {
        slice / 2
    } else {
        slice
    };
    next.clamp(MIN_SLICE, MAX_SLICE)
}
