//! Lines and columns of a text, asked for in rising order.
//!
//! A script may be one line of a hundred million characters with a directive in every tenth:
//! counting each column from the start of the line would take for ever. Knows nothing of scripts.

/// Goes through a text.
pub(super) struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u32,
    column: u32,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str) -> Lines<'a> {
        Lines { text, at: 0, line: 1, column: 1 }
    }

    /// The line and the column (in characters) of a byte, both 1-based. What lies before the
    /// last byte that was asked for is counted anew.
    pub(super) fn position(&mut self, at: usize) -> (u32, u32) {
        if at < self.at {
            *self = Lines::new(self.text);
        }
        let part = self.text.as_bytes().get(self.at..at).unwrap_or_default();
        for byte in part {
            if *byte == b'\n' {
                self.line = self.line.saturating_add(1);
                self.column = 1;
            } else if byte & 0xc0 != 0x80 {
                self.column = self.column.saturating_add(1);
            }
        }
        self.at += part.len();
        (self.line, self.column)
    }

    /// How long the word is that begins at a byte.
    pub(super) fn word(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        let end = rest.find(|ch: char| !(ch.is_ascii_alphanumeric() || ch == '_'));
        end.unwrap_or(rest.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_and_may_go_back() {
        let mut lines = Lines::new("aé\nb\n");
        for (at, expect) in [(0, (1, 1)), (3, (1, 3)), (4, (2, 1)), (1, (1, 2)), (6, (3, 1))] {
            assert_eq!(lines.position(at), expect, "{at}");
        }
        assert_eq!(lines.position(99), (3, 1), "behind the end");
    }
}
