//! The help screen, made from the key table.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, BorderType, Clear, Widget as _};

use crate::clean;
use crate::keys::{Context, ROWS};
use crate::theme::Palette;
use crate::view::{Screen, put, put_lines};

/// What the table cannot say: it has no mouse.
const MOUSE: &[(&str, &str)] = &[
    ("click", "a panel or tab: focus; code: cursor; gutter: breakpoint; call: select"),
    ("wheel", "scroll the panel under the pointer"),
    ("Shift-drag", "select text as the terminal does (in most terminals)"),
];

/// Columns for the keys.
const KEY_COLUMNS: usize = 20;

/// Draws the help over the panels, from line `top` on.
pub(crate) fn draw(screen: Screen<'_>, top: usize, buffer: &mut Buffer) {
    let whole = screen.model.area;
    let footer = screen.model.arrangement().footer.height;
    let width = whole.width.min(100);
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
    let lines = lines(screen.palette);
    let first = top.min(lines.len().saturating_sub(usize::from(inner.height)));
    put_lines(buffer, inner, lines.into_iter().skip(first));
}

/// How many lines there are.
pub(crate) fn rows() -> usize {
    lines(Palette::Plain).len()
}

fn lines(palette: Palette) -> Vec<Line<'static>> {
    let contexts = [
        (Context::Main, "Everywhere"),
        (Context::Memory, "In the memory panel"),
        (Context::Prompt, "While typing a line"),
        (Context::Help, "In this help"),
    ];
    let mut lines = Vec::new();
    for (context, title) in contexts {
        lines.push(Line::styled(title, palette.strong()));
        for row in ROWS.iter().filter(|row| row.context == context) {
            let keys: Vec<String> = row.keys.iter().map(|key| key.name()).collect();
            lines.push(line(palette, &keys.join(", "), row.help));
        }
        lines.push(Line::default());
    }
    lines.push(Line::styled("With the mouse", palette.strong()));
    lines.extend(MOUSE.iter().map(|(what, help)| line(palette, what, help)));
    lines
}

fn line(palette: Palette, keys: &str, help: &'static str) -> Line<'static> {
    let padding = " ".repeat(KEY_COLUMNS.saturating_sub(clean::width(keys)));
    Line::from(vec![Span::styled(format!("  {keys}{padding} "), palette.key()), Span::raw(help)])
}
