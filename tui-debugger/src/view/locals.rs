//! Variables: the parameters and locals of the selected frame, or the globals.
//!
//! ```text
//! 0 n     i32 5    0x00000005        changed since the last stop: coloured
//! 1       i64 -1   0xffffffffffffffff
//! ```

use analyzer::debug::view::{Variable, VariableKind};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::clean;
use crate::layout::Panel;
use crate::view::{Screen, put_lines, put_note};

/// For the title of the locals: whose they are.
pub(crate) fn about(screen: Screen<'_>) -> String {
    let frame = screen.scene.frames.get(screen.model.frame);
    frame.map_or_else(String::new, |frame| frame.name.clone())
}

/// Draws a panel of variables.
pub(crate) fn draw(
    screen: Screen<'_>,
    variables: &[Variable],
    (panel, area): (Panel, Rect),
    buffer: &mut Buffer,
) {
    if variables.is_empty() {
        put_note(screen, area, "none", buffer);
        return;
    }
    let top = screen.model.scroll_of(panel).top;
    let shown = || variables.iter().skip(top).take(usize::from(area.height));
    let room = usize::from(area.width);
    let digits = shown().map(|it| it.index.to_string().len()).max().unwrap_or(1);
    let name = widest(shown().filter_map(|it| it.name.as_deref()), room / 2);
    // Index, name and type have a space behind them; most types have three letters.
    let value = room.saturating_sub(digits + name + 6);
    let value = widest(shown().map(|it| it.value.text.as_str()), value);
    let columns = Columns { digits, name, value, room };
    put_lines(buffer, area, shown().map(|variable| line(screen, variable, &columns)));
}

struct Columns {
    digits: usize,
    name: usize,
    value: usize,
    room: usize,
}

fn widest<'a>(texts: impl Iterator<Item = &'a str>, limit: usize) -> usize {
    texts.map(|text| clean::width(&clean::line(text))).max().unwrap_or(0).min(limit)
}

fn line<'a>(screen: Screen<'_>, variable: &Variable, columns: &Columns) -> Line<'a> {
    let palette = screen.palette;
    let name = padded(variable.name.as_deref().unwrap_or(""), columns.name);
    let value = padded(&variable.value.text, columns.value);
    let style = if variable.changed { palette.changed() } else { palette.strong() };
    let digits = columns.digits;
    let mut spans = vec![Span::styled(format!("{:>digits$} ", variable.index), palette.quiet())];
    if columns.name > 0 {
        spans.push(Span::styled(format!("{name} "), Style::new()));
    }
    spans.push(Span::styled(format!("{} ", clean::line(&variable.value.ty)), palette.ty()));
    spans.push(Span::styled(value, style));
    let mut line = Line::from(spans);
    // Half a number would be a wrong one: it is there whole or not at all.
    let hex = variable.value.hex.as_deref().map(|hex| format!("  {hex}"));
    if let Some(hex) = hex.filter(|hex| line.width() + hex.len() <= columns.room) {
        line.push_span(Span::styled(hex, palette.quiet()));
    }
    if variable.kind == VariableKind::ConstGlobal {
        line.push_span(Span::styled("  const", palette.quiet()));
    }
    line
}

fn padded(text: &str, columns: usize) -> String {
    let text = clean::line(text);
    let text = if columns > 0 { clean::clip(&text, columns.max(1)) } else { text };
    let padding = columns.saturating_sub(clean::width(&text));
    text + &" ".repeat(padding)
}
