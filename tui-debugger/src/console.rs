//! The program's output laid out in lines, as it comes, with a bounded history.
//!
//! Bytes need not be UTF-8 and a character may arrive in two pieces. Must not know the screen.

use std::collections::VecDeque;

use analyzer::debug::view::{OutputChunk, Stream};

use crate::clean;

/// How many lines are kept; older ones are forgotten.
const MAX_LINES: usize = 10_000;

/// How many characters a line can have; longer ones are broken.
const MAX_LINE_CHARS: usize = 4_000;

/// Columns between tab stops.
const TAB: usize = 8;

/// Who wrote a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Writer {
    /// The program.
    Program(Stream),
    /// The user, as input for the program.
    User,
}

/// A line, or the part of it that one stream wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// Pieces in order, each from one writer, safe to draw.
    pub(crate) pieces: Vec<(Writer, String)>,
    chars: usize,
}

/// The lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Console {
    lines: VecDeque<Line>,
    /// Bytes of each chunk that are already laid out: whole chunks, and some of the one behind.
    chunks_done: usize,
    bytes_done: usize,
    /// Whether the next character begins a line.
    at_start: bool,
    /// The beginning of a character whose other bytes have not come yet.
    rest: Vec<u8>,
}

impl Console {
    /// How many lines there are.
    pub(crate) fn len(&self) -> usize {
        self.lines.len()
    }

    /// The lines from `first` on.
    pub(crate) fn lines_from(&self, first: usize) -> impl Iterator<Item = &Line> {
        self.lines.iter().skip(first)
    }

    /// Lays out what is new. `chunks` is all output so far; the last chunk may have grown.
    pub(crate) fn take(&mut self, chunks: &[OutputChunk]) {
        while let Some(chunk) = chunks.get(self.chunks_done) {
            if let Some(new) = chunk.bytes.get(self.bytes_done..) {
                self.lay_out(Writer::Program(chunk.stream), new);
            }
            if self.chunks_done + 1 == chunks.len() {
                self.bytes_done = chunk.bytes.len();
                return;
            }
            self.chunks_done += 1;
            self.bytes_done = 0;
        }
    }

    /// Shows what the user typed for the program, as a terminal would.
    pub(crate) fn echo(&mut self, typed: &str) {
        self.put_text(Writer::User, typed);
    }

    fn lay_out(&mut self, writer: Writer, new: &[u8]) {
        let mut bytes = std::mem::take(&mut self.rest);
        bytes.extend_from_slice(new);
        let mut rest = bytes.as_slice();
        while !rest.is_empty() {
            match std::str::from_utf8(rest) {
                Ok(text) => {
                    self.put_text(writer, text);
                    return;
                }
                Err(error) => {
                    let (good, bad) = rest.split_at(error.valid_up_to());
                    self.put_text(writer, &String::from_utf8_lossy(good));
                    let Some(length) = error.error_len() else {
                        self.rest = bad.to_vec();
                        return;
                    };
                    self.put(writer, char::REPLACEMENT_CHARACTER);
                    rest = bad.get(length..).unwrap_or_default();
                }
            }
        }
    }

    fn put_text(&mut self, writer: Writer, text: &str) {
        // `\r\n` ends a line as `\n` does; the carriage return alone is shown.
        for c in text.replace("\r\n", "\n").chars() {
            match c {
                '\n' if self.at_start || self.lines.is_empty() => self.begin_line(),
                '\n' => self.at_start = true,
                '\t' => {
                    self.put(writer, ' ');
                    while self.lines.back().is_some_and(|line| line.chars % TAB != 0) {
                        self.put(writer, ' ');
                    }
                }
                c => self.put(writer, clean::visible(c)),
            }
        }
    }

    fn put(&mut self, writer: Writer, c: char) {
        let full = self.lines.back().is_none_or(|line| line.chars >= MAX_LINE_CHARS);
        if self.at_start || full {
            self.begin_line();
            self.at_start = false;
        }
        let Some(line) = self.lines.back_mut() else { return };
        line.chars += 1;
        match line.pieces.last_mut() {
            Some((last, text)) if *last == writer => text.push(c),
            _ => line.pieces.push((writer, c.to_string())),
        }
    }

    fn begin_line(&mut self) {
        if self.lines.len() >= MAX_LINES {
            self.lines.pop_front();
        }
        self.lines.push_back(Line { pieces: Vec::new(), chars: 0 });
        self.at_start = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(chunks: &[(Stream, &[u8])], expect: &str) {
        let all: Vec<OutputChunk> = chunks
            .iter()
            .map(|(stream, bytes)| OutputChunk { stream: *stream, bytes: bytes.to_vec(), time: 0 })
            .collect();
        let mut at_once = Console::default();
        at_once.take(&all);
        let mut piecemeal = Console::default();
        for n in 0..=all.len() {
            piecemeal.take(&all[..n]);
        }
        let shown = |console: &Console| {
            let line = |line: &Line| {
                let piece = |(writer, text): &(Writer, String)| match writer {
                    Writer::Program(Stream::Stdout) => text.clone(),
                    Writer::Program(Stream::Stderr) => format!("<{text}>"),
                    Writer::User => format!("[{text}]"),
                };
                line.pieces.iter().map(piece).collect::<String>()
            };
            console.lines_from(0).map(line).collect::<Vec<_>>().join("|")
        };
        assert_eq!(shown(&at_once), expect);
        assert_eq!(shown(&piecemeal), expect);
    }

    #[test]
    fn lines_break_at_newlines_and_streams_stay_apart() {
        use Stream::{Stderr, Stdout};
        check(&[(Stdout, b"a\nb"), (Stderr, b"oh\n"), (Stdout, b"\nc\n")], "a|b<oh>||c");
        check(&[(Stdout, b"\n\nx\r\ny")], "||x|y");
    }

    #[test]
    fn bytes_that_are_not_text_are_shown_and_split_characters_joined() {
        use Stream::Stdout;
        check(&[(Stdout, b"\xe6\x97"), (Stdout, b"\xa5!")], "日!");
        check(&[(Stdout, b"a\xffb\x1b[1m\tc")], "a\u{fffd}b␛[1m c");
    }

    #[test]
    fn history_is_bounded() {
        let bytes = b"x\n".repeat(MAX_LINES + 10);
        let mut console = Console::default();
        console.take(&[OutputChunk { stream: Stream::Stdout, bytes, time: 0 }]);
        assert_eq!(console.len(), MAX_LINES);
    }
}
