//! The screen, drawn from the model and the scene alone: the same two give the same cells.
//!
//! ```text
//! status   state in words, program, time, function, instruction, file offset
//! panels   one file each below; frames and tabs are drawn here
//! footer   a message, a line being typed, or the keys that matter now
//! ```
//! Must not change anything and must not ask the door.

mod calls;
mod code;
mod footer;
mod help;
mod locals;
pub(crate) mod memory;
mod output;
mod stack;
mod status;

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::{Block, BorderType, Widget as _};

use crate::layout::{Panel, Slot};
use crate::model::{Model, Overlay};
use crate::scene::Scene;
use crate::theme::Palette;

pub(crate) use crate::view::code::GUTTER;

/// All that a view may look at.
#[derive(Clone, Copy)]
pub(crate) struct Screen<'a> {
    pub(crate) model: &'a Model,
    pub(crate) scene: &'a Scene,
    pub(crate) palette: Palette,
}

/// Draws everything; says where the terminal's cursor belongs, if anywhere.
pub(crate) fn draw(screen: Screen<'_>, buffer: &mut Buffer) -> Option<Position> {
    let arrangement = screen.model.arrangement();
    status::draw(screen, arrangement.status, buffer);
    for slot in &arrangement.slots {
        draw_slot(screen, slot, buffer);
    }
    if let Overlay::Help(top) = screen.model.overlay {
        help::draw(screen, top, buffer);
    }
    footer::draw(screen, arrangement.footer, buffer)
}

fn draw_slot(screen: Screen<'_>, slot: &Slot, buffer: &mut Buffer) {
    let focused = screen.model.focus() == slot.shown;
    let (style, border) = if focused {
        (screen.palette.focus(), BorderType::Thick)
    } else {
        (screen.palette.quiet(), BorderType::Plain)
    };
    Block::bordered().border_type(border).border_style(style).render(slot.rect, buffer);
    draw_tabs(screen, slot, buffer);
    let inner = slot.inner();
    match slot.shown {
        Panel::Code => code::draw(screen, inner, buffer),
        Panel::Stack => stack::draw(screen, inner, buffer),
        Panel::Locals => locals::draw(screen, &screen.scene.locals, (Panel::Locals, inner), buffer),
        Panel::Globals => {
            locals::draw(screen, &screen.scene.globals, (Panel::Globals, inner), buffer);
        }
        Panel::Calls => calls::draw(screen, inner, buffer),
        Panel::Memory => memory::draw(screen, inner, buffer),
        Panel::Output => output::draw(screen, inner, buffer),
    }
}

/// The words on the top border: the tabs, then what the shown panel has to say about itself.
fn draw_tabs(screen: Screen<'_>, slot: &Slot, buffer: &mut Buffer) {
    let (focus, palette) = (screen.model.focus(), screen.palette);
    let mut end = slot.rect.x.saturating_add(1);
    let columns = slot.tab_columns();
    for (panel, column, width) in &columns {
        let style = match (*panel == slot.shown, *panel == focus) {
            (true, true) => palette.focus(),
            (true, false) => palette.strong(),
            (false, _) => palette.quiet(),
        };
        let line = Line::styled(format!(" {} ", panel.title()), style);
        put(buffer, (*column, slot.rect.y), &line, slot.rect.right().saturating_sub(1));
        end = column.saturating_add(*width);
    }
    let about = match slot.shown {
        Panel::Code => code::about(screen),
        Panel::Stack => stack::about(screen),
        Panel::Locals => locals::about(screen),
        Panel::Calls => calls::about(screen),
        Panel::Memory => memory::about(screen),
        Panel::Output => output::about(screen),
        Panel::Globals => String::new(),
    };
    let last = slot.rect.right().saturating_sub(1);
    let room = usize::from(last.saturating_sub(end.saturating_add(2)));
    if !about.is_empty() && room > 3 {
        let text = crate::clean::clip(&crate::clean::line(&about), room);
        let line = Line::styled(format!(" {text} "), palette.quiet());
        put(buffer, (end.saturating_add(1), slot.rect.y), &line, last);
    }
}

/// Draws a line from a position up to the column `end`, cut there.
fn put(buffer: &mut Buffer, at: (u16, u16), line: &Line<'_>, end: u16) {
    let (x, y) = at;
    let area = buffer.area;
    if x < end.min(area.right()) && y < area.bottom() {
        buffer.set_line(x, y, line, end.min(area.right()) - x);
    }
}

/// Draws lines one below the other, as many as `area` has rows for.
fn put_lines<'a>(buffer: &mut Buffer, area: Rect, lines: impl Iterator<Item = Line<'a>>) {
    for (y, line) in (area.y..area.bottom()).zip(lines) {
        put(buffer, (area.x, y), &line, area.right());
    }
}

/// A line in place of the content of a panel that has none.
fn put_note(screen: Screen<'_>, area: Rect, note: &str, buffer: &mut Buffer) {
    let line = Line::styled(note.to_owned(), screen.palette.quiet());
    put_lines(buffer, area, std::iter::once(line));
}

/// How many rows a panel's content has.
pub(crate) fn rows(panel: Panel, scene: &Scene) -> usize {
    match panel {
        Panel::Code => scene.code.rows.len(),
        Panel::Stack => scene.operands.len(),
        Panel::Locals => scene.locals.len(),
        Panel::Globals => scene.globals.len(),
        Panel::Calls => calls::rows(scene).len(),
        Panel::Output => scene.console.len(),
        // Memory scrolls by address.
        Panel::Memory => 0,
    }
}

/// The columns of the instruction on a row of the code, not scrolled, and how many columns of code
/// a panel of `columns` columns has room for. None if there is no instruction.
pub(crate) fn code_columns(
    scene: &Scene,
    row: usize,
    columns: usize,
) -> Option<(Range<usize>, usize)> {
    code::columns_of(&scene.code, row, columns)
}

/// How many rows of the code panel stand above its code: the source line.
pub(crate) fn code_header_rows(scene: &Scene) -> u16 {
    u16::from(scene.code.source.is_some())
}

/// The frame that a row of the calls panel belongs to.
pub(crate) fn frame_of_call_row(scene: &Scene, row: usize) -> Option<usize> {
    calls::rows(scene).get(row).map(|row| row.frame)
}

/// How many lines the help has on a screen of `width` columns.
pub(crate) fn help_rows(width: u16) -> usize {
    help::rows(width)
}
