//! The front end without a terminal: events in, screen out, on the sample program.

use analyzer::debug::{Options, Program, Session, Stdin, sample};
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::model::Model;
use crate::scene::Scene;
use crate::theme::Palette;
use crate::view::{self, Screen};
use crate::{event, run, settle, update};

/// A front end and its program.
pub(crate) struct Play {
    pub(crate) model: Model,
    pub(crate) scene: Scene,
    pub(crate) session: Session,
}

impl Play {
    pub(crate) fn sample(width: u16, height: u16) -> Play {
        Play::of(sample::program(), width, height)
    }

    pub(crate) fn of(program: Program, width: u16, height: u16) -> Play {
        Play::with(program, Options { stdin: Stdin::Ask, ..Options::default() }, width, height)
    }

    pub(crate) fn with(program: Program, options: Options, width: u16, height: u16) -> Play {
        let mut session = Session::open(program, options).unwrap();
        let mut model = Model::new(Rect::new(0, 0, width, height));
        let mut scene = Scene::new(&mut session);
        settle::settle(&mut model, &mut scene, &mut session);
        Play { model, scene, session }
    }

    /// As the event loop does it, up to `slices` slices of a running program.
    pub(crate) fn take(&mut self, event: Event, slices: usize) {
        if let Some(msg) = event::message(&self.model, &self.scene, event) {
            update::update(&mut self.model, msg, &self.scene, &mut self.session);
        }
        for _ in 0..slices {
            if !run::is_busy(&self.model, &self.session) {
                break;
            }
            run::advance(&mut self.model, &mut self.session, 1_000);
        }
        settle::settle(&mut self.model, &mut self.scene, &mut self.session);
    }

    /// The screen on a terminal of the model's size, with the cursor's place.
    pub(crate) fn draw(&self) -> (Buffer, Option<Position>) {
        let mut buffer = Buffer::empty(self.model.area);
        let screen = Screen { model: &self.model, scene: &self.scene, palette: Palette::Plain };
        let cursor = view::draw(screen, &mut buffer);
        (buffer, cursor)
    }
}

/// The key that a word of a transcript names: a character, or a name such as `Tab` or `Ctrl-C`.
pub(crate) fn key(name: &str) -> Event {
    let plain = |code| Event::Key(KeyEvent::new(code, KeyModifiers::NONE));
    if let Some(letter) = name.strip_prefix("Ctrl-") {
        let letter = letter.chars().next().unwrap().to_ascii_lowercase();
        return Event::Key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL));
    }
    match name {
        "Tab" => plain(KeyCode::Tab),
        "Shift-Tab" => plain(KeyCode::BackTab),
        "Enter" => plain(KeyCode::Enter),
        "Esc" => plain(KeyCode::Esc),
        "Backspace" => plain(KeyCode::Backspace),
        "Up" => plain(KeyCode::Up),
        "Down" => plain(KeyCode::Down),
        "PgUp" => plain(KeyCode::PageUp),
        "PgDn" => plain(KeyCode::PageDown),
        "Home" => plain(KeyCode::Home),
        "End" => plain(KeyCode::End),
        "F5" => plain(KeyCode::F(5)),
        _ => plain(KeyCode::Char(name.chars().next().unwrap())),
    }
}
