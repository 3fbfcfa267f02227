//! The calls under way, innermost first; source functions inlined at a place stand above it.
//!
//! ```text
//! ▶ 0 fib +12  fib.c:7          the selected frame is marked
//!   1 square (inlined)  main.c:9
//!   1 main +40  main.c:3          the line that `square` stands for
//! ```

use analyzer::debug::view::SourceLine;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::clean;
use crate::layout::Panel;
use crate::scene::Scene;
use crate::view::{Screen, put_lines, put_note};

/// A row: a frame, or a function inlined in it, by position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) frame: usize,
    pub(crate) inlined: Option<usize>,
}

/// The rows of the panel. The last of a frame's source functions is the frame's own, so it is no row
/// of its own.
pub(crate) fn rows(scene: &Scene) -> Vec<Row> {
    let mut rows = Vec::new();
    for (frame, it) in scene.frames.iter().enumerate() {
        rows.extend(
            (0..it.inlined.len().saturating_sub(1)).map(|n| Row { frame, inlined: Some(n) }),
        );
        rows.push(Row { frame, inlined: None });
    }
    rows
}

/// For the title: how deep it is.
pub(crate) fn about(screen: Screen<'_>) -> String {
    match screen.scene.depth {
        0 => String::new(),
        depth if depth > screen.scene.frames.len() => {
            format!("{} of {}", screen.scene.frames.len(), clean::grouped(depth as u64))
        }
        depth => format!("{depth}"),
    }
}

/// Draws the panel.
pub(crate) fn draw(screen: Screen<'_>, area: Rect, buffer: &mut Buffer) {
    if screen.scene.frames.is_empty() {
        put_note(screen, area, "none", buffer);
        return;
    }
    let top = screen.model.scroll_of(Panel::Calls).top;
    let rows = rows(screen.scene).into_iter().skip(top);
    put_lines(buffer, area, rows.filter_map(|row| line(screen, row)));
}

fn line<'a>(screen: Screen<'_>, row: Row) -> Option<Line<'a>> {
    let palette = screen.palette;
    let frame = screen.scene.frames.get(row.frame)?;
    let selected = row.frame == screen.model.frame;
    // The frame's source line is that of the innermost source function, which may be inlined.
    let own = frame.inlined.last().map_or(&frame.source, |own| &own.source);
    let (name, source, place) = match row.inlined {
        Some(n) => {
            let inlined = frame.inlined.get(n)?;
            (&inlined.name, &inlined.source, " (inlined)".to_owned())
        }
        None if row.frame == 0 && screen.scene.is_outside => {
            (&frame.name, own, " (outside)".to_owned())
        }
        None => (&frame.name, own, format!(" +{}", frame.place.instr)),
    };
    let style = if selected && row.inlined.is_none() { palette.current() } else { Style::new() };
    let mark = if selected && row.inlined.is_none() { "▶ " } else { "  " };
    let mut spans = vec![
        Span::styled(mark, palette.good()),
        Span::styled(format!("{} ", row.frame), palette.quiet()),
        Span::styled(clean::line(name), style),
        Span::styled(place, palette.quiet()),
    ];
    if let Some(source) = source {
        spans.push(Span::styled(format!("  {}", short(source)), palette.source()));
    }
    Some(Line::from(spans))
}

/// File name without its folders, and the line.
fn short(source: &SourceLine) -> String {
    let file = source.file.rsplit(['/', '\\']).next().unwrap_or(&source.file);
    format!("{}:{}", clean::line(file), source.line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::made_up;

    #[test]
    fn a_frame_is_one_row_and_what_is_inlined_in_it_stands_above() {
        let found: Vec<_> =
            rows(&made_up::scene()).iter().map(|row| (row.frame, row.inlined)).collect();
        assert_eq!(found, [(0, Some(0)), (0, None), (1, None), (2, None)]);
    }
}
