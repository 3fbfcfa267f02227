//! Text as bytes with lines: ranges, positions, line index, edits.
//!
//! Nothing here knows what the text means. Offsets count bytes of UTF-8; a position counts lines
//! from 0 and, within the line, units of the encoding that the reader names. A line ends at `\n`;
//! a `\r` before it belongs to the line end. Source: Language Server Protocol 3.17, "Position".

use std::fmt;

/// A half-open range of byte offsets in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Range {
    /// First byte.
    pub start: u32,
    /// One past the last byte; never before `start`.
    pub end: u32,
}

impl Range {
    /// From two offsets; an end before the start is moved to the start.
    #[must_use]
    pub fn new(start: u32, end: u32) -> Range {
        Range { start, end: end.max(start) }
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether it holds no byte.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether an offset lies inside, or just behind the last byte (where a cursor may stand).
    #[must_use]
    pub fn touches(self, offset: u32) -> bool {
        self.start <= offset && offset <= self.end
    }

    /// Whether another range lies inside.
    #[must_use]
    pub fn covers(self, other: Range) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Moved by an offset to the right.
    #[must_use]
    pub fn shifted(self, by: u32) -> Range {
        Range { start: self.start.saturating_add(by), end: self.end.saturating_add(by) }
    }

    /// The text it covers; empty where it does not fit the text.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// In which units a column counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// Bytes.
    #[default]
    Utf8,
    /// 16-bit units: what the language server protocol means unless agreed otherwise.
    Utf16,
    /// Characters (Unicode scalar values).
    Utf32,
}

/// A place as editors name it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, 0-based.
    pub line: u32,
    /// Units from the start of the line, 0-based.
    pub column: u32,
}

impl Position {
    /// The place in a whole text, of a place in a part of it that begins at a position.
    #[must_use]
    pub fn behind(self, start: Position) -> Position {
        let column = if self.line == 0 { start.column + self.column } else { self.column };
        Position { line: start.line + self.line, column }
    }
}

/// A replacement of a range of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced, in the text before the edit.
    pub range: Range,
    /// What comes there.
    pub new: String,
}

/// The position behind a piece of text that begins at a position.
#[must_use]
pub fn advanced(from: Position, text: &str, encoding: Encoding) -> Position {
    match memchr::memrchr(b'\n', text.as_bytes()) {
        Some(last) => {
            let lines = memchr::memchr_iter(b'\n', text.as_bytes()).count();
            let line = from.line + u32::try_from(lines).unwrap_or(u32::MAX);
            let rest = text.get(last + 1..).unwrap_or_default();
            Position { line, column: width(rest, encoding) }
        }
        None => Position { column: from.column + width(text, encoding), ..from },
    }
}

/// How many units a piece of text has.
#[must_use]
pub fn width(text: &str, encoding: Encoding) -> u32 {
    units(text.as_bytes(), encoding)
}

fn units(text: &[u8], encoding: Encoding) -> u32 {
    let bytes = text.iter();
    let units = match encoding {
        Encoding::Utf8 => text.len(),
        // Every byte that begins a character counts one; four-byte characters are a pair.
        Encoding::Utf16 => {
            bytes.map(|byte| usize::from(byte & 0xc0 != 0x80) + usize::from(*byte >= 0xf0)).sum()
        }
        Encoding::Utf32 => bytes.filter(|byte| **byte & 0xc0 != 0x80).count(),
    };
    u32::try_from(units).unwrap_or(u32::MAX)
}

/// The byte offset in one line (without its end) of a column; past the end: the end. A column in
/// the middle of a character means its start.
#[must_use]
pub fn offset_in_line(line: &str, column: u32, encoding: Encoding) -> usize {
    let mut left = column as usize;
    for (at, ch) in line.char_indices() {
        let units = match encoding {
            Encoding::Utf8 => ch.len_utf8(),
            Encoding::Utf16 => ch.len_utf16(),
            Encoding::Utf32 => 1,
        };
        if left < units {
            return at;
        }
        left -= units;
    }
    line.len()
}

/// Where the lines of a text begin: for many questions about a text that stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineIndex {
    starts: Vec<u32>,
    /// How many units there are before each run of [`RUN`] bytes: a line may be all of a text. None
    /// of a text of ASCII, where all units are bytes.
    units: Vec<Units>,
}

/// Bytes after which units are counted on.
const RUN: usize = 1 << 12;

/// Units of a piece of text, by encoding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Units {
    utf16: u32,
    utf32: u32,
}

impl LineIndex {
    /// Indexes a text (at most 4 GiB; what lies behind counts as part of the last line).
    #[must_use]
    pub fn new(text: &str) -> LineIndex {
        let ends = memchr::memchr_iter(b'\n', text.as_bytes());
        let starts = ends.map_while(|at| u32::try_from(at + 1).ok());
        let runs = if text.is_ascii() { &[] } else { text.as_bytes() }.chunks(RUN);
        let units = runs.scan(Units::default(), |before, run| {
            let here = *before;
            before.utf16 = before.utf16.saturating_add(units(run, Encoding::Utf16));
            before.utf32 = before.utf32.saturating_add(units(run, Encoding::Utf32));
            Some(here)
        });
        LineIndex { starts: std::iter::once(0).chain(starts).collect(), units: units.collect() }
    }

    /// How many units there are before an offset.
    fn units_before(&self, text: &str, offset: u32, encoding: Encoding) -> u32 {
        let offset = (offset as usize).min(text.len());
        let run = offset / RUN;
        // Where the text ends with a run there is none behind.
        let run = run.min(self.units.len().saturating_sub(1));
        let before = match (self.units.get(run), encoding) {
            (None, _) | (_, Encoding::Utf8) => return u32::try_from(offset).unwrap_or(u32::MAX),
            (Some(before), Encoding::Utf16) => before.utf16,
            (Some(before), Encoding::Utf32) => before.utf32,
        };
        let rest = text.as_bytes().get(run * RUN..offset).unwrap_or_default();
        before.saturating_add(units(rest, encoding))
    }

    /// How many lines there are: one more than line ends.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.starts.len()
    }

    /// The range of a line without its end; none behind the last line.
    #[must_use]
    pub fn line(&self, text: &str, line: u32) -> Option<Range> {
        let start = *self.starts.get(line as usize)?;
        let next = self.starts.get(line as usize + 1).copied();
        let end = next.map_or(text.len(), |next| next as usize - 1);
        let content = text.get(start as usize..end)?;
        let content = content.strip_suffix('\r').unwrap_or(content);
        Some(Range::new(start, start + u32::try_from(content.len()).ok()?))
    }

    /// The position of a byte offset of the same text.
    #[must_use]
    pub fn position(&self, text: &str, offset: u32, encoding: Encoding) -> Position {
        let line = self.starts.partition_point(|start| *start <= offset).saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or_default();
        let before = |offset: u32| self.units_before(text, offset, encoding);
        let column = before(offset).saturating_sub(before(start));
        Position { line: u32::try_from(line).unwrap_or(u32::MAX), column }
    }

    /// The byte offset of a position of the same text; behind the end of a line: its end, behind
    /// the last line: the end of the text.
    #[must_use]
    pub fn offset(&self, text: &str, position: Position, encoding: Encoding) -> u32 {
        let Some(range) = self.line(text, position.line) else {
            return u32::try_from(text.len()).unwrap_or(u32::MAX);
        };
        let inside = offset_in_line(range.of(text), position.column, encoding);
        range.start + u32::try_from(inside).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_round_trip_in_every_encoding() {
        let text = "a\u{e9}\u{1f600}b\r\n\n\u{2028}x\nlast";
        let index = LineIndex::new(text);
        assert_eq!(index.lines(), 4);
        for encoding in [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32] {
            for (offset, ch) in text.char_indices().filter(|(_, ch)| !"\r\n".contains(*ch)) {
                let offset = u32::try_from(offset).unwrap();
                let position = index.position(text, offset, encoding);
                assert_eq!(index.offset(text, position, encoding), offset, "{encoding:?} {ch:?}");
            }
        }
        let b = u32::try_from(text.find('b').unwrap()).unwrap();
        assert_eq!(index.position(text, b, Encoding::Utf16), Position { line: 0, column: 4 });
        assert_eq!(index.position(text, b, Encoding::Utf32), Position { line: 0, column: 3 });
        assert_eq!(index.position(text, b, Encoding::Utf8), Position { line: 0, column: 7 });
    }

    #[test]
    fn columns_of_long_lines_are_those_of_their_text() {
        for unit in ["ab", "a\u{e9}", "\u{1f600}x", "\u{20ac}\n\u{1f600}yz "] {
            let text = unit.repeat(2 * RUN);
            let index = LineIndex::new(&text);
            for encoding in [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32] {
                let offsets = text.char_indices().map(|(at, _)| at).chain([text.len()]);
                for at in offsets.step_by(251) {
                    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
                    let position = index.position(&text, u32::try_from(at).unwrap(), encoding);
                    assert_eq!(position.column, width(&text[line..at], encoding), "{unit:?} {at}");
                }
            }
        }
    }

    #[test]
    fn positions_outside_are_clamped() {
        let text = "ab\r\ncd";
        let index = LineIndex::new(text);
        let at = |line, column| index.offset(text, Position { line, column }, Encoding::Utf16);
        assert_eq!(at(0, 99), 2);
        assert_eq!(at(1, 1), 5);
        assert_eq!(at(7, 0), 6);
    }

    #[test]
    fn a_column_inside_a_character_means_its_start() {
        assert_eq!(offset_in_line("\u{1f600}b", 1, Encoding::Utf16), 0);
        assert_eq!(offset_in_line("\u{1f600}b", 2, Encoding::Utf16), 4);
    }
}
