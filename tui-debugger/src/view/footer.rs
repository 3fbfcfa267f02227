//! The last line: a line being typed, a message, or the keys that matter now (from the key table).

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use crate::clean;
use crate::keys::{Context, Hint, ROWS};
use crate::model::Overlay;
use crate::prompt::Prompt;
use crate::view::{Screen, put};

/// Draws the line; says where the terminal's cursor belongs while something is typed.
pub(crate) fn draw(screen: Screen<'_>, area: Rect, buffer: &mut Buffer) -> Option<Position> {
    if let Overlay::Prompt(prompt) = &screen.model.overlay {
        // Without a footer the line takes the status line's place: typing blind would be worse.
        let area = if area.is_empty() { screen.model.arrangement().status } else { area };
        return draw_prompt(screen, prompt, area, buffer);
    }
    if area.is_empty() {
        return None;
    }
    let room = usize::from(area.width);
    let said = match (screen.model.count, &screen.model.message) {
        (Some(count), _) => Some(format!("{count} …")),
        (None, message) => message.clone(),
    };
    let line = match said {
        Some(said) => {
            let said = clean::clip(&clean::line(&said), room);
            Line::styled(said, screen.palette.strong())
        }
        None => hints(screen, room),
    };
    put(buffer, (area.x, area.y), &line, area.right());
    None
}

fn draw_prompt(
    screen: Screen<'_>,
    prompt: &Prompt,
    area: Rect,
    buffer: &mut Buffer,
) -> Option<Position> {
    buffer.set_style(area, ratatui::style::Style::reset());
    put(buffer, (area.x, area.y), &Line::raw(" ".repeat(area.width.into())), area.right());
    let room = usize::from(area.width);
    let question = clean::clip(prompt.question(), room / 2);
    let columns = room.saturating_sub(clean::width(&question));
    let (text, cursor) = prompt.visible(columns);
    let column = clean::width(&question) + cursor;
    let mut line = Line::from(vec![Span::styled(question, screen.palette.key()), Span::raw(text)]);
    let used = line.width();
    let hints = hints(screen, room.saturating_sub(used + 2));
    let padding = room.saturating_sub(used + hints.width());
    line.push_span(Span::raw(" ".repeat(padding)));
    line.extend(hints);
    put(buffer, (area.x, area.y), &line, area.right());
    let x = area.x.saturating_add(u16::try_from(column).unwrap_or(u16::MAX));
    (x < area.right()).then_some(Position::new(x, area.y))
}

/// As many hints as fit into `room`, from the key table.
fn hints<'a>(screen: Screen<'_>, room: usize) -> Line<'a> {
    let context = match screen.model.overlay {
        Overlay::None => Context::Main,
        Overlay::Help(_) => Context::Help,
        Overlay::Prompt(_) => Context::Prompt,
    };
    let status = &screen.scene.status;
    let now = if status.is_running() {
        Hint::Running
    } else if status.is_finished() {
        Hint::Ended
    } else {
        Hint::Stopped
    };
    let mut spans = Vec::new();
    let mut used = 0;
    let wanted = ROWS.iter().filter(|row| row.context == context);
    for row in wanted.filter(|row| row.hint.0 == now || row.hint.0 == Hint::Always) {
        let Some(key) = row.keys.first() else { continue };
        let (key, word) = (key.name(), row.hint.1);
        let width = clean::width(&key) + 1 + clean::width(word) + 2;
        if used + width > room + 2 {
            continue;
        }
        used += width;
        if !spans.is_empty() {
            spans.push(Span::raw("  "));
        }
        spans.push(Span::styled(key, screen.palette.key()));
        spans.push(Span::raw(format!(" {word}")));
    }
    Line::from(spans)
}
