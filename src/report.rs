//! What the verbs print: tables, hexadecimal dumps, JSON. Knows nothing of modules.
//!
//! All of it is safe for a terminal: no byte of a file reaches it as a command.

use std::fmt::Display;
use std::io::{self, Write};

use analyzer::module::spell;
use serde::Serialize;
use serde_json::ser::{Formatter, PrettyFormatter};

/// Wider cells push what follows to the right instead of widening the whole column.
const WIDEST_CELL: usize = 40;

/// A table whose columns line up; the last one is as long as it is.
#[derive(Debug, Default)]
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with a row of column titles.
    pub(crate) fn new(titles: &[&str]) -> Table {
        Table { rows: vec![titles.iter().map(|title| (*title).to_owned()).collect()] }
    }

    /// Adds a row. Cells are escaped here.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().map(|cell| spell::shown(&cell)).collect());
    }

    /// Prints it, indented by two.
    ///
    /// # Errors
    /// Those of the writer.
    pub(crate) fn print(&self, out: &mut impl Write) -> io::Result<()> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).filter(|width| *width <= WIDEST_CELL).max()
        };
        let widths: Vec<usize> = (0..columns).map(|it| width(it).unwrap_or_default()).collect();
        for row in &self.rows {
            let mut line = String::from(" ");
            for (cell, width) in row.iter().zip(&widths) {
                line.push(' ');
                line.push_str(cell);
                let padding = (width + 1).saturating_sub(cell.chars().count());
                line.extend(std::iter::repeat_n(' ', padding));
            }
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

/// One thing or several: `1 byte`, `2 bytes`.
pub(crate) fn count(number: impl Display + PartialEq + From<u8>, thing: &str) -> String {
    if number == 1.into() { format!("{number} {thing}") } else { format!("{number} {thing}s") }
}

/// Sixteen bytes a line: offset, hexadecimal, printable ASCII. `start` is the first one's offset.
///
/// # Errors
/// Those of the writer.
pub(crate) fn hexdump(out: &mut impl Write, start: u64, bytes: &[u8]) -> io::Result<()> {
    // Lines begin at multiples of sixteen, so that offsets are easy to find.
    let lead = usize::try_from(start % 16).unwrap_or_default();
    let mut at = start - lead as u64;
    let mut rest = bytes;
    let mut skip = lead;
    while !rest.is_empty() {
        let (line, behind) = rest.split_at(rest.len().min(16 - skip));
        write!(out, "{at:08x} ")?;
        for column in 0..16usize {
            let gap = if column == 8 { " " } else { "" };
            match column.checked_sub(skip).and_then(|column| line.get(column)) {
                Some(byte) => write!(out, "{gap} {byte:02x}")?,
                None => write!(out, "{gap}   ")?,
            }
        }
        write!(out, "  {:skip$}", "")?;
        let printable = line
            .iter()
            .map(|byte| if byte.is_ascii_graphic() || *byte == b' ' { *byte } else { b'.' });
        out.write_all(&printable.collect::<Vec<u8>>())?;
        writeln!(out)?;
        (rest, at, skip) = (behind, at + 16, 0);
    }
    Ok(())
}

/// Prints one JSON document with a line break at its end.
///
/// # Errors
/// Those of the writer.
pub(crate) fn json(out: &mut impl Write, document: &impl Serialize) -> io::Result<()> {
    let formatter = Terminal(PrettyFormatter::new());
    let mut serializer = serde_json::Serializer::with_formatter(&mut *out, formatter);
    document.serialize(&mut serializer)?;
    writeln!(out)
}

/// JSON escapes only the first 32 control characters; a terminal obeys more.
struct Terminal(PrettyFormatter<'static>);

impl Formatter for Terminal {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        text: &str,
    ) -> io::Result<()> {
        if text.is_ascii() && !text.contains('\x7f') {
            return out.write_all(text.as_bytes());
        }
        for ch in text.chars() {
            let shown = spell::shown(ch.encode_utf8(&mut [0; 4]));
            if shown.len() == ch.len_utf8() {
                write!(out, "{ch}")?;
            } else {
                for unit in ch.encode_utf16(&mut [0; 2]) {
                    write!(out, "\\u{unit:04x}")?;
                }
            }
        }
        Ok(())
    }

    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_array(out)
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array(out)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(out, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array_value(out)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object(out)
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object(out)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object_value(out)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object_value(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(print: impl Fn(&mut Vec<u8>) -> io::Result<()>) -> String {
        let mut out = Vec::new();
        print(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn hexdump_lines_begin_at_multiples_of_sixteen() {
        let text = printed(|out| hexdump(out, 0x1e, b"ab\x1b"));
        assert_eq!(
            text,
            "00000010                                             61 62                ab\n\
             00000020  1b                                                .\n"
        );
    }

    #[test]
    fn json_strings_cannot_command_a_terminal() {
        let text = printed(|out| json(out, &["\u{1b}[2J\u{9b}2J\u{7f}é\u{e0001}"]));
        assert_eq!(text, "[\n  \"\\u001b[2J\\u009b2J\\u007fé\\udb40\\udc01\"\n]\n");
    }

    #[test]
    fn a_very_wide_cell_does_not_widen_its_column() {
        let mut table = Table::new(&["a", "b"]);
        table.row(["x".repeat(50), "1".to_owned()]);
        table.row(["y".to_owned(), "2\u{7}".to_owned()]);
        let text = printed(|out| table.print(out));
        assert_eq!(text, format!("  a  b\n  {} 1\n  y  2\\u{{7}}\n", "x".repeat(50)));
    }
}
