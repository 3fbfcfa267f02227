//! The last line: a line being typed, a message, or the keys that matter now (from the key table).

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Widget as _};

use crate::clean;
use crate::keys::{Action, Context, Hint, ROWS, Row};
use crate::model::Overlay;
use crate::prompt::{Prompt, Purpose};
use crate::view::{Screen, put, put_lines};

/// How many rows a message can take.
const MAX_MESSAGE_ROWS: u16 = 4;

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
    match said {
        Some(said) => draw_message(screen, &said, area, buffer),
        None => put(buffer, (area.x, area.y), &hints(screen, room), area.right()),
    }
    None
}

/// A message; a long one covers the rows above, for half of it could mislead.
fn draw_message(screen: Screen<'_>, message: &str, area: Rect, buffer: &mut Buffer) {
    let rows = MAX_MESSAGE_ROWS.min(area.y.saturating_add(1));
    let lines = wrapped(&clean::line(message), usize::from(area.width), usize::from(rows));
    let rows = u16::try_from(lines.len()).unwrap_or(1);
    let area = Rect { y: area.y.saturating_add(1).saturating_sub(rows), height: rows, ..area };
    Clear.render(area, buffer);
    put_lines(buffer, area, lines.into_iter().map(|it| Line::styled(it, screen.palette.strong())));
}

/// `text` in at most `rows` lines of at most `columns` columns, broken between words if possible.
pub(crate) fn wrapped(text: &str, columns: usize, rows: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let Some(line) = lines.last_mut() else { break };
        let needed = clean::width(line) + usize::from(!line.is_empty()) + clean::width(word);
        if line.is_empty() || needed <= columns || rows <= 1 {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    // What does not fit stays on the last line, cut there.
    let rest = lines.split_off(rows.max(1).min(lines.len()));
    if let (Some(last), false) = (lines.last_mut(), rest.is_empty()) {
        last.push(' ');
        last.push_str(&rest.join(" "));
    }
    lines.iter().map(|line| clean::clip(line, columns)).collect()
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
    let is_input =
        matches!(&screen.model.overlay, Overlay::Prompt(it) if it.purpose == Purpose::Input);
    // Only the program's input has an end to tell.
    let holds = |row: &Row| row.action != Action::EndOfInput || is_input;
    let wanted = ROWS.iter().filter(|row| row.context == context && holds(row));
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

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn messages_break_between_words_and_end_with_an_ellipsis() {
        assert_eq!(wrapped("one two three", 20, 4), ["one two three"]);
        assert_eq!(wrapped("one two three", 8, 4), ["one two", "three"]);
        assert_eq!(wrapped("one two three four", 8, 2), ["one two", "three f…"]);
        assert_eq!(wrapped("incomprehensible", 8, 2), ["incompr…"]);
        assert_eq!(wrapped("", 8, 2), [""]);
    }
}
