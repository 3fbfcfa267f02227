//! What the user does, as messages: keys through the key table, the mouse through the arrangement.
//!
//! Must not change anything; a message says what was meant, `update` does it.

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use ratatui::layout::{Position, Rect};

use crate::keys::{Action, Context, Key, action};
use crate::layout::{Panel, Slot};
use crate::model::{Model, Overlay};
use crate::scene::Scene;
use crate::view;

/// What is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Msg {
    /// A key of the table.
    Do(Action),
    /// A digit of a number before a command.
    Digit(u8),
    /// A character of a line being typed.
    Type(char),
    /// Pasted text.
    Paste(String),
    /// The terminal's size has changed.
    Resize(u16, u16),
    /// A click on a panel or its tab.
    Focus(Panel),
    /// A click on a row of the code.
    CodeRow(usize),
    /// A click on the gutter of a row of the code.
    Gutter(usize),
    /// A click on a row of the calls.
    CallRow(usize),
    /// The wheel over a panel: rows to scroll, down if positive.
    Wheel(Panel, isize),
    /// The wheel over the help.
    WheelHelp(isize),
}

/// How many rows a turn of the wheel scrolls.
const WHEEL_ROWS: isize = 3;

/// What an event of the terminal means, given what the user sees.
pub(crate) fn message(model: &Model, scene: &Scene, event: Event) -> Option<Msg> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => of_key(model, key),
        Event::Mouse(mouse) => of_mouse(model, scene, mouse),
        Event::Paste(text) => Some(Msg::Paste(text)),
        Event::Resize(width, height) => Some(Msg::Resize(width, height)),
        _ => None,
    }
}

fn of_key(model: &Model, event: KeyEvent) -> Option<Msg> {
    let modified = event.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
    if event.modifiers.contains(KeyModifiers::ALT) {
        return None;
    }
    let contexts: &[Context] = match (&model.overlay, model.focus()) {
        (Overlay::Prompt(_), _) => &[Context::Prompt],
        (Overlay::Help(_), _) => &[Context::Help],
        (Overlay::None, Panel::Memory) => &[Context::Memory, Context::Main],
        (Overlay::None, _) => &[Context::Main],
    };
    if let Some(action) = action(contexts, Key::reported(event.code, event.modifiers)) {
        return Some(Msg::Do(action));
    }
    match (event.code, &model.overlay) {
        (KeyCode::Char(c), Overlay::Prompt(_)) if !modified => Some(Msg::Type(c)),
        (KeyCode::Char(c), Overlay::None) if !modified => {
            let digit = c.to_digit(10).and_then(|digit| u8::try_from(digit).ok())?;
            // A number does not begin with 0.
            (digit > 0 || model.count.is_some()).then_some(Msg::Digit(digit))
        }
        _ => None,
    }
}

fn of_mouse(model: &Model, scene: &Scene, event: MouseEvent) -> Option<Msg> {
    let at = Position::new(event.column, event.row);
    let wheel = match event.kind {
        MouseEventKind::ScrollDown => Some(WHEEL_ROWS),
        MouseEventKind::ScrollUp => Some(-WHEEL_ROWS),
        _ => None,
    };
    match (&model.overlay, wheel) {
        (Overlay::Help(_), Some(rows)) => return Some(Msg::WheelHelp(rows)),
        (Overlay::Help(_), None) => return None,
        (Overlay::None | Overlay::Prompt(_), _) => {}
    }
    let arrangement = model.arrangement();
    let slot = arrangement.slot_at(at)?;
    match (wheel, event.kind, &model.overlay) {
        (Some(rows), ..) => Some(Msg::Wheel(slot.shown, rows)),
        (None, MouseEventKind::Down(MouseButton::Left), Overlay::None) => {
            Some(click(model, scene, slot, at))
        }
        _ => None,
    }
}

fn click(model: &Model, scene: &Scene, slot: &Slot, at: Position) -> Msg {
    if at.y == slot.rect.y {
        let columns = slot.tab_columns();
        let mut tabs = columns.iter();
        let tab = tabs.find(|(_, x, width)| (*x..x.saturating_add(*width)).contains(&at.x));
        return Msg::Focus(tab.map_or(slot.shown, |tab| tab.0));
    }
    let inner = slot.inner();
    let top = model.scroll_of(slot.shown).top;
    match slot.shown {
        Panel::Code => {
            let header = view::code_header_rows(scene);
            let body = Rect { y: inner.y.saturating_add(header), ..inner };
            let row = top + usize::from(at.y.saturating_sub(body.y));
            let on_code = inner.contains(at) && at.y >= body.y && row < scene.code.rows.len();
            // The frame left of the gutter belongs to it: a target two columns wide is hard to hit.
            let in_gutter = at.x < inner.x.saturating_add(view::GUTTER);
            match (on_code || (at.x < inner.x && row < scene.code.rows.len()), in_gutter) {
                (true, true) if at.y >= body.y => Msg::Gutter(row),
                (true, false) => Msg::CodeRow(row),
                _ => Msg::Focus(Panel::Code),
            }
        }
        Panel::Calls if inner.contains(at) => {
            Msg::CallRow(top + usize::from(at.y.saturating_sub(inner.y)))
        }
        panel => Msg::Focus(panel),
    }
}
