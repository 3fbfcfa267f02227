//! The help screen, made from the key table.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, BorderType, Clear, Widget as _};

use crate::clean;
use crate::keys::{Context, ROWS};
use crate::theme::Palette;
use crate::view::footer::wrapped;
use crate::view::{Screen, put, put_lines};

/// What the table cannot say: it has no mouse.
const MOUSE: &[(&str, &str)] = &[
    ("click", "a panel or tab: focus; code: cursor; gutter: breakpoint; call: select"),
    ("wheel", "scroll the panel under the pointer"),
    ("Shift-drag", "select text as the terminal does (in most terminals)"),
];

/// Columns for the keys.
const KEY_COLUMNS: usize = 20;

/// The widest help.
const MAX_WIDTH: u16 = 100;

/// The most lines that a description is broken into.
const MAX_LINES: usize = 16;

/// Draws the help over the panels, from line `top` on.
pub(crate) fn draw(screen: Screen<'_>, top: usize, buffer: &mut Buffer) {
    let whole = screen.model.area;
    let footer = screen.model.arrangement().footer.height;
    let width = whole.width.min(MAX_WIDTH);
    let height = whole.height.saturating_sub(footer);
    let area = Rect { x: (whole.width - width) / 2, y: 0, width, height };
    if area.is_empty() {
        return;
    }
    Clear.render(area, buffer);
    let frame = Block::bordered().border_type(BorderType::Thick);
    let inner = frame.inner(area);
    frame.border_style(screen.palette.focus()).render(area, buffer);
    let title = Line::styled(" help ", screen.palette.focus());
    put(buffer, (area.x + 1, area.y), &title, area.right());
    let lines = lines(screen.palette, whole.width);
    let first = top.min(lines.len().saturating_sub(usize::from(inner.height)));
    put_lines(buffer, inner, lines.into_iter().skip(first));
}

/// How many lines there are on a screen of `width` columns.
pub(crate) fn rows(width: u16) -> usize {
    lines(Palette::Plain, width).len()
}

fn lines(palette: Palette, width: u16) -> Vec<Line<'static>> {
    let contexts = [
        (Context::Main, "Everywhere"),
        (Context::Memory, "In the memory panel"),
        (Context::Prompt, "While typing a line"),
        (Context::Help, "In this help"),
    ];
    let room = usize::from(width.min(MAX_WIDTH).saturating_sub(2));
    let mut lines = Vec::new();
    for (context, title) in contexts {
        lines.push(Line::styled(title, palette.strong()));
        for row in ROWS.iter().filter(|row| row.context == context) {
            let keys: Vec<String> = row.keys.iter().map(|key| key.name()).collect();
            lines.extend(entry(palette, (&keys.join(", "), row.help), room));
        }
        lines.push(Line::default());
    }
    lines.push(Line::styled("With the mouse", palette.strong()));
    lines.extend(MOUSE.iter().flat_map(|it| entry(palette, *it, room)));
    lines
}

/// What some keys do, in `room` columns: the description is broken into a column of its own.
fn entry(palette: Palette, (keys, help): (&str, &str), room: usize) -> Vec<Line<'static>> {
    // On a very narrow screen the description stands below the keys.
    let is_narrow = room < 2 * KEY_COLUMNS;
    let indent = if is_narrow { 4 } else { 2 + KEY_COLUMNS.max(clean::width(keys)) + 1 };
    let mut help = wrapped(help, room.saturating_sub(indent), MAX_LINES).into_iter();
    let keys_width = indent.saturating_sub(2);
    let padding = " ".repeat(keys_width.saturating_sub(clean::width(keys)));
    let mut first = vec![Span::styled(format!("  {keys}{padding}"), palette.key())];
    if !is_narrow {
        first.extend(help.next().map(Span::raw));
    }
    let rest = help.map(|it| Line::raw(format!("{}{it}", " ".repeat(indent))));
    std::iter::once(Line::from(first)).chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_help_can_be_read_on_a_narrow_screen() {
        for width in [100, 80, 60, 50] {
            let text: Vec<String> =
                lines(Palette::Plain, width).iter().map(ToString::to_string).collect();
            let longest = text.iter().map(|line| clean::width(line.trim_end())).max();
            assert!(longest <= Some(usize::from(width) - 2), "{longest:?} of {width}: {text:?}");
            let words = |text: &str| {
                text.split_whitespace().map(str::to_owned).collect::<Vec<_>>().join(" ")
            };
            let whole = words(&text.join(" "));
            assert!(!whole.contains('…'), "{whole}");
            for row in ROWS {
                assert!(whole.contains(row.help), "{} is not whole at {width}", row.help);
            }
        }
    }
}
