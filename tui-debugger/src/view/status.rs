//! The first line: the state in words, the program, the time, the place.
//!
//! ```text
//! ● breakpoint in fib   fib.wasm   time 1,234   fib +12   @0x1f3
//! ```
//! What does not fit goes, the last first; the state always stays.

use analyzer::debug::view::Reason;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::clean;
use crate::view::{Screen, put};

/// Draws the line.
pub(crate) fn draw(screen: Screen<'_>, area: Rect, buffer: &mut Buffer) {
    if area.is_empty() {
        return;
    }
    if area.width < 16 || screen.model.area.height < 4 {
        put(buffer, (area.x, area.y), &Line::raw("too small"), area.right());
        return;
    }
    let room = usize::from(area.width);
    let (mark, style) = mark(screen);
    let state = clean::clip(&clean::line(&screen.scene.status.text), room.saturating_sub(3));
    let mut used = clean::width(&state) + 3;
    let mut spans = vec![Span::styled(format!("{mark} {state}"), style)];
    for (text, style) in details(screen) {
        let width = clean::width(&text) + 3;
        if used + width > room {
            continue;
        }
        used += width;
        spans.push(Span::raw("   "));
        spans.push(Span::styled(text, style));
    }
    put(buffer, (area.x, area.y), &Line::from(spans), area.right());
}

fn mark(screen: Screen<'_>) -> (char, Style) {
    let palette = screen.palette;
    match &screen.scene.status.reason {
        Reason::Running => ('▶', palette.good()),
        Reason::Breakpoint | Reason::Throw => ('●', palette.breakpoint()),
        Reason::Trap | Reason::Limit => ('✖', palette.breakpoint()),
        Reason::Exit(0) | Reason::Done(_) => ('■', palette.good()),
        Reason::Exit(_) => ('■', palette.breakpoint()),
        Reason::WaitingForInput => ('…', palette.focus()),
        Reason::Entry | Reason::Step | Reason::Paused => ('‖', palette.focus()),
    }
}

fn details(screen: Screen<'_>) -> Vec<(String, Style)> {
    let (scene, palette) = (screen.scene, screen.palette);
    let mut details = vec![(format!("time {}", clean::grouped(scene.status.time)), Style::new())];
    if let Some(place) = scene.status.place {
        if let Some(frame) = scene.frames.first() {
            let name = clean::clip(&clean::line(&frame.name), 40);
            let at = if scene.is_outside { name } else { format!("{name} +{}", place.instr) };
            details.push((at, palette.strong()));
        }
        details.push((format!("@{}", place.file_offset), palette.quiet()));
    }
    let file = scene.name.rsplit(['/', '\\']).next().unwrap_or(&scene.name);
    details.push((clean::clip(&clean::line(file), 40), palette.quiet()));
    details
}
