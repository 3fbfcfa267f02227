//! Strings that belong together: their bytes as one, and the way back from each byte to its place.

use crate::text::Range;
use crate::wat::script::directive::Piece;

/// The bytes of some strings, each with the same bytes behind it.
pub(super) fn joined(pieces: &[Piece], behind: &[u8]) -> Vec<u8> {
    let len = pieces.iter().map(|piece| piece.bytes.len() + behind.len()).sum();
    let mut bytes = Vec::with_capacity(len);
    for piece in pieces {
        bytes.extend_from_slice(&piece.bytes);
        bytes.extend_from_slice(behind);
    }
    bytes
}

/// Where each byte of joined strings stands in the text. Made when there is something to tell:
/// it takes more room than the strings.
pub(super) struct Places {
    /// By byte: the character or escape that stands for it; for what was put behind a string its
    /// closing quote.
    places: Vec<Range>,
    /// The strings as a whole.
    all: Range,
}

impl Places {
    /// Of strings in a text, joined with so many bytes behind each.
    pub(super) fn new(text: &str, pieces: &[Piece], behind: usize) -> Places {
        let mut places = Vec::new();
        for piece in pieces {
            let token = piece.range.of(text);
            let end = token.len().saturating_sub(1);
            let mut at = 1usize;
            while at < end {
                let (len, count) = unit(token.get(at..end).unwrap_or_default());
                let place = Range::new(offset(at), offset(at + len)).shifted(piece.range.start);
                places.extend(std::iter::repeat_n(place, count));
                at += len;
            }
            let quote = Range::new(piece.range.end.saturating_sub(1), piece.range.end);
            places.extend(std::iter::repeat_n(quote, behind));
        }
        let ends = pieces.first().zip(pieces.last());
        let all = ends.map(|(first, last)| Range::new(first.range.start, last.range.end));
        Places { places, all: all.unwrap_or_default() }
    }

    /// The place of a range of the joined bytes; behind them: the end of the last string.
    pub(super) fn place(&self, range: Range) -> Range {
        let behind = Range::new(self.all.end.saturating_sub(1), self.all.end);
        let at = |at: u32| self.places.get(at as usize).copied().unwrap_or(behind);
        let first = at(range.start);
        let last = if range.is_empty() { first } else { at(range.end - 1) };
        Range::new(first.start, if range.is_empty() { first.start } else { last.end })
    }
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The first character or escape of the inside of a well-formed string: its length in the text,
/// and how many bytes it stands for. The length is never 0.
fn unit(inside: &str) -> (usize, usize) {
    let Some(escape) = inside.strip_prefix('\\') else {
        let len = inside.chars().next().map_or(1, char::len_utf8);
        return (len, len);
    };
    if let Some((digits, _)) = escape.strip_prefix("u{").and_then(|rest| rest.split_once('}')) {
        let plain: String = digits.chars().filter(|ch| *ch != '_').collect();
        let ch = u32::from_str_radix(&plain, 16).ok().and_then(char::from_u32);
        return ("\\u{}".len() + digits.len(), ch.map_or(1, char::len_utf8));
    }
    match escape.bytes().next() {
        Some(byte) if byte.is_ascii_hexdigit() => (3, 1),
        _ => (2, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wat::literal;

    #[test]
    fn each_byte_knows_its_place() {
        let text = r#""a\n\e9" "é\u{e_9}" "" "z""#;
        let ranges = [Range::new(0, 8), Range::new(9, 20), Range::new(21, 23), Range::new(24, 27)];
        let pieces: Vec<Piece> = ranges
            .iter()
            .map(|range| Piece { range: *range, bytes: literal::string(range.of(text)).unwrap() })
            .collect();
        let bytes = joined(&pieces, b" ");
        assert_eq!(bytes, b"a\n\xe9 \xc3\xa9\xc3\xa9  z ");
        let places = Places::new(text, &pieces, 1);
        assert_eq!(places.places.len(), bytes.len());
        let shown: Vec<&str> = places.places.iter().map(|place| place.of(text)).collect();
        let expect =
            ["a", "\\n", "\\e9", "\"", "é", "é", "\\u{e_9}", "\\u{e_9}", "\"", "\"", "z", "\""];
        assert_eq!(shown, expect);
        assert_eq!(places.place(Range::new(1, 3)).of(text), "\\n\\e9");
        assert_eq!(places.place(Range::new(2, 6)).of(text), "\\e9\" \"é");
        assert_eq!(places.place(Range::new(99, 100)).of(text), "\"");
    }
}
