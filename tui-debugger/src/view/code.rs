//! The code: a function's disassembly, or the source text of the module.
//!
//! ```text
//! fib.c:12:5  src                     source line, if there is debug information
//! ●  0001f3  local.get 0
//!  ▶ 0001f5  i32.const 2              the whole row is marked; in text only the instruction
//!    0001f7  block
//!    0001f9    i32.lt_s               nesting as indentation
//! ││ └ file offset, or line number
//! │└ place of the selected frame
//! └ breakpoint
//! ```

use std::ops::Range;

use analyzer::debug::view::{CodeLine, SourceLine};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::clean;
use crate::layout::Panel;
use crate::model::Shown;
use crate::scene::{Code, Rows, TextMap};
use crate::view::{Screen, code_header_rows, put, put_lines, put_note};

/// How many columns at the left edge take clicks for breakpoints.
pub(crate) const GUTTER: u16 = 3;

/// Deeper nesting is not indented any further.
const MAX_INDENT: usize = 24;

/// Columns between tab stops in source text.
const TAB: usize = 4;

/// For the title: which function, and of which frame.
pub(crate) fn about(screen: Screen<'_>) -> String {
    let name = &screen.scene.code.func_name;
    match (screen.model.code.shown, screen.model.frame) {
        (Shown::Frame, 0) | (Shown::At(_), _) => name.clone(),
        (Shown::Frame, frame) => format!("{name} (frame {frame})"),
    }
}

/// Draws the panel.
pub(crate) fn draw(screen: Screen<'_>, area: Rect, buffer: &mut Buffer) {
    let code = &screen.scene.code;
    let header = code_header_rows(screen.scene).min(area.height);
    if let Some(source) = &code.source {
        let line = source_line(screen, source);
        put_lines(buffer, Rect { height: header, ..area }, std::iter::once(line));
    }
    let body = Rect { y: area.y + header, height: area.height - header, ..area };
    if code.rows.len() == 0 {
        put_note(screen, body, "no code here", buffer);
        return;
    }
    let top = screen.model.scroll_of(Panel::Code).top;
    for (row, y) in (top..code.rows.len()).zip(body.y..body.bottom()) {
        draw_row(screen, row, Rect { y, height: 1, ..body }, buffer);
    }
}

/// The file's name and line first, for a narrow panel; then the folder.
fn source_line<'a>(screen: Screen<'_>, source: &SourceLine) -> Line<'a> {
    let path = clean::line(&source.file);
    let (folder, file) = path.rsplit_once(['/', '\\']).unwrap_or(("", &path));
    let place = match (source.line, source.column) {
        (0, _) => format!("{file}, no line"),
        (line, Some(column)) => format!("{file}:{line}:{column}"),
        (line, None) => format!("{file}:{line}"),
    };
    Line::from(vec![
        Span::styled(place, screen.palette.source()),
        Span::styled(format!("  {folder}"), screen.palette.quiet()),
    ])
}

fn draw_row(screen: Screen<'_>, row: usize, area: Rect, buffer: &mut Buffer) {
    let (code, palette) = (&screen.scene.code, screen.palette);
    let broken = code.breakpoints.contains(&row);
    let here = code.here.as_ref().filter(|here| here.row == row);
    let mark = match (here, screen.model.frame) {
        (Some(_), 0) => "▶",
        (Some(_), _) => "▷",
        (None, _) => " ",
    };
    let gutter = Line::from(vec![
        Span::styled(if broken { "●" } else { " " }, palette.breakpoint()),
        Span::styled(mark, palette.good()),
    ]);
    put(buffer, (area.x, area.y), &gutter, area.right());
    let skipped = screen.model.scroll_of(Panel::Code).left;
    let (number, spans) = match &code.rows {
        Rows::Disassembly(lines) => {
            let Some(line) = lines.get(row) else { return };
            let style = if here.is_some() { palette.current() } else { Style::new() };
            (number_of(line), vec![Span::styled(clean::skip(&instruction(line), skipped), style)])
        }
        Rows::Text(map) => {
            let digits = map.lines.len().to_string().len();
            let marked = code.here.as_ref().and_then(|here| here.bytes.clone());
            (format!("{:>digits$}", row + 1), text_row(map, (row, skipped), marked, screen))
        }
    };
    let mut line = Line::styled(number, palette.quiet());
    let x = area.x.saturating_add(GUTTER);
    put(buffer, (x, area.y), &line, area.right());
    let number_columns = u16::try_from(line.width()).unwrap_or(u16::MAX);
    line = Line::from(spans);
    let text_x = x.saturating_add(number_columns).saturating_add(2);
    put(buffer, (text_x, area.y), &line, area.right());
    let is_cursor = screen.model.code.cursor == row && screen.model.focus() == Panel::Code;
    if is_cursor {
        let rest = Rect { x, width: area.right().saturating_sub(x), ..area };
        buffer.set_style(rest, palette.cursor());
    }
}

/// See [`crate::view::code_columns`].
pub(crate) fn columns_of(code: &Code, row: usize, columns: usize) -> Option<(Range<usize>, usize)> {
    let (words, number) = match &code.rows {
        Rows::Disassembly(lines) => {
            let line = lines.get(row)?;
            let text = instruction(line);
            let indent = text.len() - text.trim_start().len();
            (indent..clean::width(&text), number_of(line).len())
        }
        Rows::Text(map) => {
            let line = map.lines.get(row)?;
            let here = code.here.as_ref().filter(|here| here.row == row);
            let bytes = here?.bytes.clone()?;
            let spaces = " ".repeat(TAB);
            let text = |range: Range<usize>| {
                map.text.get(range).unwrap_or_default().replace('\t', &spaces)
            };
            let start = clean::width(&text(line.start..bytes.start));
            let words = text(bytes.start..bytes.end.min(line.end).max(bytes.start));
            (start..start + clean::width(&words), map.lines.len().to_string().len())
        }
    };
    let edge = usize::from(GUTTER) + number + 2;
    Some((words, columns.saturating_sub(edge)))
}

fn number_of(line: &CodeLine) -> String {
    format!("{:06x}", line.place.file_offset.0)
}

fn instruction(line: &CodeLine) -> String {
    let indent = (line.indent as usize).min(MAX_INDENT) * 2;
    format!("{:indent$}{}", "", clean::line(&line.text))
}

/// A row of source text without its first columns, with the bytes of `marked` marked.
fn text_row<'a>(
    map: &TextMap,
    (row, skipped): (usize, usize),
    marked: Option<Range<usize>>,
    screen: Screen<'_>,
) -> Vec<Span<'a>> {
    let Some(bytes) = map.lines.get(row) else { return Vec::new() };
    let marked = marked.unwrap_or_default();
    let start = marked.start.clamp(bytes.start, bytes.end);
    let end = marked.end.clamp(start, bytes.end);
    let mut columns = 0;
    let mut spans = Vec::new();
    let pieces = [
        (bytes.start..start, Style::new()),
        (start..end, screen.palette.current()),
        (end..bytes.end, Style::new()),
    ];
    for (piece, style) in pieces {
        let mut text = String::new();
        for c in map.text.get(piece).unwrap_or_default().chars() {
            match c {
                '\t' => {
                    let spaces = TAB - columns % TAB;
                    columns += spaces;
                    text.push_str(&" ".repeat(spaces));
                }
                c => {
                    let c = clean::visible(c);
                    columns += clean::width(c.encode_utf8(&mut [0; 4]));
                    text.push(c);
                }
            }
        }
        let before = columns - clean::width(&text);
        let text = clean::skip(&text, skipped.saturating_sub(before).min(columns - before));
        spans.push(Span::styled(text, style));
    }
    spans
}
