//! A memory: addresses, bytes, and the same bytes as text; changed bytes are coloured.
//!
//! ```text
//! 00000010  48 65 6c 6c 6f 2c 20 57  6f 72 6c 64 21 0a 00 00  Hello, World!···
//! ```
//! As many bytes a row as there is room for: 16, 8, 4, 2 or 1.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::clean;
use crate::scene::Scene;
use crate::view::{Screen, put_lines, put_note};

/// For the title: which memory, how large, and whether the panel follows changes.
pub(crate) fn about(screen: Screen<'_>) -> String {
    let Some(memory) = screen.scene.memories.get(screen.model.memory.which) else {
        return String::new();
    };
    let mut words = Vec::new();
    if screen.scene.memories.len() > 1 || memory.name.is_some() {
        let name = memory.name.as_deref().unwrap_or("");
        words.push(format!("{} {name}", memory.index).trim_end().to_owned());
    }
    let plural = if memory.pages == 1 { "page" } else { "pages" };
    words.push(format!("{} {plural}", clean::grouped(memory.pages)));
    if screen.model.memory.follow {
        words.push("following".to_owned());
    }
    words.join(", ")
}

/// How many bytes a row has.
pub(crate) fn bytes_per_row(columns: usize, scene: &Scene) -> usize {
    let digits = address_digits(scene);
    let needed = |bytes: usize| digits + 2 + bytes * 4 + 1 + usize::from(bytes > 8);
    [16, 8, 4, 2].into_iter().find(|bytes| needed(*bytes) <= columns).unwrap_or(1)
}

/// Addresses beyond four gigabytes need more than eight digits.
fn address_digits(scene: &Scene) -> usize {
    let end = scene.memory.addr.saturating_add(scene.memory.bytes.len() as u64);
    if end > 1 << 32 { 12 } else { 8 }
}

/// Draws the panel.
pub(crate) fn draw(screen: Screen<'_>, area: Rect, buffer: &mut Buffer) {
    let scene = screen.scene;
    if scene.memories.is_empty() {
        put_note(screen, area, "the program has no memory", buffer);
        return;
    }
    if scene.memory.bytes.is_empty() {
        put_note(screen, area, "no bytes here", buffer);
        return;
    }
    let per_row = bytes_per_row(usize::from(area.width), scene);
    let rows = scene.memory.bytes.chunks(per_row).zip(0_u64..);
    let lines = rows.map(|(bytes, row)| {
        let address = scene.memory.addr.saturating_add(row * per_row as u64);
        line(screen, (address, bytes), per_row)
    });
    put_lines(buffer, area, lines);
}

fn line<'a>(screen: Screen<'_>, (address, bytes): (u64, &[u8]), per_row: usize) -> Line<'a> {
    let digits = address_digits(screen.scene);
    let mut spans = vec![Span::styled(format!("{address:0digits$x}  "), screen.palette.quiet())];
    let changed = &screen.scene.memory.changed;
    let styled = |n: usize, byte: u8| {
        let at = address.saturating_add(n as u64);
        style(screen, byte, is_in(changed, at))
    };
    for n in 0..per_row {
        let gap = if n == 8 { " " } else { "" };
        match bytes.get(n) {
            Some(&byte) => {
                spans.push(Span::raw(gap));
                spans.push(Span::styled(format!("{byte:02x}"), styled(n, byte)));
                spans.push(Span::raw(" "));
            }
            None => spans.push(Span::raw(format!("{gap}   "))),
        }
    }
    spans.push(Span::raw(" "));
    for (n, &byte) in bytes.iter().enumerate() {
        let c = if byte.is_ascii_graphic() || byte == b' ' { char::from(byte) } else { '·' };
        spans.push(Span::styled(c.to_string(), styled(n, byte)));
    }
    Line::from(spans)
}

fn style(screen: Screen<'_>, byte: u8, changed: bool) -> Style {
    match (changed, byte) {
        (true, _) => screen.palette.changed(),
        (false, 0) => screen.palette.quiet(),
        (false, _) => Style::new(),
    }
}

/// Whether an address is in one of the ranges, which are in order.
fn is_in(ranges: &[Range<u64>], address: u64) -> bool {
    let after = ranges.partition_point(|range| range.end <= address);
    ranges.get(after).is_some_and(|range| range.contains(&address))
}
