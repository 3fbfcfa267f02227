//! The operand stack of the selected frame, top first, with what pushed each value.
//!
//! ```text
//! 0 i32 5        local.get 0
//! 1 i64 -1       i64.const -1
//! ```

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::clean;
use crate::layout::Panel;
use crate::view::{Screen, put_lines, put_note};

/// For the title: how many there are.
pub(crate) fn about(screen: Screen<'_>) -> String {
    match screen.scene.operands.len() {
        0 => String::new(),
        1 => "1 operand".to_owned(),
        n => format!("{n} operands"),
    }
}

/// Draws the panel.
pub(crate) fn draw(screen: Screen<'_>, area: Rect, buffer: &mut Buffer) {
    let (operands, palette) = (&screen.scene.operands, screen.palette);
    if operands.is_empty() {
        put_note(screen, area, "empty", buffer);
        return;
    }
    let top = screen.model.scroll_of(Panel::Stack).top;
    let digits = operands.len().saturating_sub(1).to_string().len();
    let shown = || operands.iter().rev().enumerate().skip(top).take(usize::from(area.height));
    let widths = shown().map(|(_, operand)| clean::width(&operand.value.text));
    let width = widths.max().unwrap_or(0).min(usize::from(area.width) / 2);
    let lines = shown().map(|(depth, operand)| {
        let text = clean::clip(&clean::line(&operand.value.text), usize::from(area.width));
        let padding = " ".repeat(width.saturating_sub(clean::width(&text)));
        Line::from(vec![
            Span::styled(format!("{depth:>digits$} "), palette.quiet()),
            Span::styled(format!("{} ", clean::line(&operand.value.ty)), palette.ty()),
            Span::styled(text, palette.strong()),
            Span::raw(padding),
            Span::styled(format!("  {}", clean::line(&operand.pushed_by_text)), palette.quiet()),
        ])
    });
    put_lines(buffer, area, lines);
}
