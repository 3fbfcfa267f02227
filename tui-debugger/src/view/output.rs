//! What the program wrote, as lines; standard error is coloured and marked with `!`, and
//! what the user typed is coloured.

use analyzer::debug::view::Stream;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::clean;
use crate::console::{self, Writer};
use crate::layout::Panel;
use crate::view::{Screen, put_lines, put_note};

/// For the title: how many lines, once they do not fit.
pub(crate) fn about(screen: Screen<'_>) -> String {
    let lines = screen.scene.console.len();
    let (_, rows) = screen.model.room(Panel::Output);
    if lines > rows { format!("{} lines", clean::grouped(lines as u64)) } else { String::new() }
}

/// Draws the panel.
pub(crate) fn draw(screen: Screen<'_>, area: Rect, buffer: &mut Buffer) {
    let console = &screen.scene.console;
    if console.len() == 0 {
        put_note(screen, area, "nothing yet", buffer);
        return;
    }
    let scroll = screen.model.scroll_of(Panel::Output);
    let first = scroll.top.min(console.len().saturating_sub(usize::from(area.height)));
    put_lines(buffer, area, console.lines_from(first).map(|it| line(screen, it, scroll.left)));
}

fn line<'a>(screen: Screen<'_>, line: &console::Line, skipped: usize) -> Line<'a> {
    let mut skipped = skipped;
    let mut spans = Vec::new();
    for (writer, text) in &line.pieces {
        let columns = clean::width(text);
        let shown = clean::skip(text, skipped.min(columns));
        skipped = skipped.saturating_sub(columns);
        match writer {
            Writer::Program(Stream::Stdout) => spans.push(Span::styled(shown, Style::new())),
            Writer::Program(Stream::Stderr) => {
                spans.push(Span::styled("!", screen.palette.breakpoint()));
                spans.push(Span::styled(shown, screen.palette.error()));
            }
            Writer::User => spans.push(Span::styled(shown, screen.palette.focus())),
        }
    }
    Line::from(spans)
}
