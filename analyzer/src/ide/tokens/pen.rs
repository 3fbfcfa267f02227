//! Writes tokens down one behind the other: each with how far it lies behind the one before.
//!
//! It knows columns and lines, and nothing of what tokens are.

use crate::ide::tokens::{Comments, Token, TokenKind, Traits};
use crate::text::{self, Encoding};

/// How tokens are counted and written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    pub(super) encoding: Encoding,
    pub(super) comments: Comments,
}

/// Where the pen is: lines and columns from the start of the token that it wrote last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Gap {
    pub(super) lines: u32,
    pub(super) columns: u32,
}

impl Gap {
    /// With one that begins where this ends.
    pub(super) fn and(self, next: Gap) -> Gap {
        let columns = if next.lines == 0 { self.columns } else { 0 };
        Gap { lines: self.lines + next.lines, columns: columns + next.columns }
    }
}

pub(super) struct Pen<F> {
    write: F,
    style: Style,
    /// Each byte at hand is a column.
    bytes: bool,
    pub(super) gap: Gap,
    /// Tokens that were written.
    pub(super) count: u32,
    /// Tokens to be written at most.
    most: u32,
}

impl<F: FnMut(Token)> Pen<F> {
    pub(super) fn new(style: Style, gap: Gap, write: F) -> Pen<F> {
        Pen { write, style, bytes: false, gap, count: 0, most: u32::MAX }
    }

    /// The same, for one token more.
    pub(super) fn one_more(self) -> Pen<F> {
        Pen { most: self.count + 1, ..self }
    }

    pub(super) fn style(&self) -> Style {
        self.style
    }

    pub(super) fn is_full(&self) -> bool {
        self.count >= self.most
    }

    /// A text is about to be gone through.
    pub(super) fn prepare(&mut self, text: &str) {
        self.bytes = self.style.encoding == Encoding::Utf8 || text.is_ascii();
    }

    fn width(&self, text: &str) -> u32 {
        if self.bytes {
            u32::try_from(text.len()).unwrap_or(u32::MAX)
        } else {
            text::width(text, self.style.encoding)
        }
    }

    /// Over text of one line.
    pub(super) fn pass(&mut self, text: &str) {
        self.gap.columns += self.width(text);
    }

    /// Over text that is not read.
    pub(super) fn skip(&mut self, text: &str) {
        self.prepare(text);
        self.blank(text);
    }

    /// Over text of any number of lines.
    pub(super) fn blank(&mut self, text: &str) {
        // Mostly one blank, or a line end and some.
        let bytes = text.as_bytes();
        match bytes.iter().rposition(|byte| *byte == b'\n') {
            None => self.pass(text),
            Some(at) => {
                let before = bytes.get(..at).unwrap_or_default();
                let more = before.iter().filter(|byte| **byte == b'\n').count();
                self.gap.lines += 1 + u32::try_from(more).unwrap_or(u32::MAX);
                self.gap.columns = self.width(text.get(at + 1..).unwrap_or_default());
            }
        }
    }

    /// A token of one line.
    pub(super) fn put(&mut self, text: &str, kind: TokenKind, traits: Traits) {
        let length = self.width(text);
        // What nobody sees is no token.
        if length > 0 {
            self.token(length, kind, traits);
            self.gap.columns = length;
        }
    }

    fn token(&mut self, length: u32, kind: TokenKind, traits: Traits) {
        if self.is_full() {
            return;
        }
        let Gap { lines, columns } = std::mem::take(&mut self.gap);
        self.count += 1;
        (self.write)(Token { lines, columns, length, kind, traits });
    }

    /// A token of one or more lines.
    pub(super) fn lines(&mut self, text: &str, kind: TokenKind) {
        if !text.contains('\n') {
            self.put(text, kind, Traits::NONE);
            return;
        }
        if self.style.comments == Comments::Whole {
            self.token(self.width(text), kind, Traits::NONE);
            self.blank(text);
            return;
        }
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.blank("\n");
            }
            let line = line.strip_suffix('\r').unwrap_or(line);
            let content = line.trim_start();
            self.pass(line.get(..line.len() - content.len()).unwrap_or_default());
            if !content.is_empty() {
                self.put(content, kind, Traits::NONE);
            }
        }
    }

    /// A word that is no keyword by itself: `offset=8`, or a number such as `nan:0x1`. Whether it
    /// is one of these.
    pub(super) fn argument(&mut self, text: &str) -> bool {
        match text.split_once('=') {
            Some((name @ ("offset" | "align"), value)) => {
                self.put(name, TokenKind::Argument, Traits::NONE);
                self.put("=", TokenKind::Operator, Traits::NONE);
                self.put(value, TokenKind::Number, Traits::NONE);
                true
            }
            _ if text.starts_with("nan:0x") => {
                self.put(text, TokenKind::Number, Traits::NONE);
                true
            }
            _ => {
                self.pass(text);
                false
            }
        }
    }
}
