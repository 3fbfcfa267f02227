//! The lexer: text to tokens, one after another, no byte lost.
//!
//! A token knows its kind and its length, not its place: so nothing after an edit moves. It knows
//! nothing of fields or instructions. Source: core specification, "Lexical Format"; annotations
//! per "Annotations" there.

use std::fmt;

/// What kind of token it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Kind {
    /// Blanks, tabs, line ends.
    Space,
    /// `;; …` to the end of the line (which is not part of it).
    LineComment,
    /// `(; … ;)`, nested.
    BlockComment,
    /// `(`
    Open,
    /// `)`
    Close,
    /// `"…"` with its quotes; escapes are not yet checked.
    String,
    /// `$name`, also `$"any name"`.
    Id,
    /// Begins with a digit or a sign; its grammar is not yet checked.
    Number,
    /// Begins with a lower-case letter.
    Keyword,
    /// `(@name`: begins an annotation.
    Annotation,
    /// What is no token of the language, such as `#x`, `"a"b` or non-ASCII letters.
    Other,
    /// A string that its line does not close.
    BadString,
    /// A block comment that the text does not close: confined to its line.
    BadComment,
}

const KINDS: [Kind; 13] = [
    Kind::Space,
    Kind::LineComment,
    Kind::BlockComment,
    Kind::Open,
    Kind::Close,
    Kind::String,
    Kind::Id,
    Kind::Number,
    Kind::Keyword,
    Kind::Annotation,
    Kind::Other,
    Kind::BadString,
    Kind::BadComment,
];

impl Kind {
    /// Whether the grammar skips it.
    #[must_use]
    pub fn is_trivia(self) -> bool {
        matches!(self, Kind::Space | Kind::LineComment | Kind::BlockComment | Kind::BadComment)
    }
}

/// The longest token: what a token's length field holds.
pub const MAX_LEN: usize = (1 << 28) - 1;

/// Kind (4 bits) and length in bytes (28 bits).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Token(u32);

const _: () = assert!(size_of::<Token>() == 4, "a token is one word per four bytes of text");

impl Token {
    /// The caller keeps texts shorter than [`MAX_LEN`].
    pub(crate) fn new(kind: Kind, len: usize) -> Token {
        debug_assert!(len <= MAX_LEN, "texts are limited to spec::limits::TEXT_BYTES");
        Token((kind as u32) << 28 | (len & MAX_LEN) as u32)
    }

    /// Its kind.
    #[must_use]
    pub fn kind(self) -> Kind {
        KINDS.get((self.0 >> 28) as usize).copied().unwrap_or(Kind::Other)
    }

    /// Its length in bytes.
    #[must_use]
    pub fn len(self) -> u32 {
        self.0 & MAX_LEN as u32
    }

    /// Never: a token has a byte at least.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}:{}", self.kind(), self.len())
    }
}

/// The buffer ended before it was clear where the token ends, and it is not the whole text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NeedMore;

/// A piece of text to be lexed, and whether the text ends with it.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) last: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Other,
    Name,
    Space,
}

const fn classes() -> [Class; 256] {
    let mut table = [Class::Other; 256];
    let mut byte = 0x21;
    while byte < 0x7f {
        table[byte] = Class::Name;
        byte += 1;
    }
    let special = b"\"(),;[]{}";
    let mut at = 0;
    while at < special.len() {
        table[special[at] as usize] = Class::Other;
        at += 1;
    }
    table[b' ' as usize] = Class::Space;
    table[b'\t' as usize] = Class::Space;
    table[b'\n' as usize] = Class::Space;
    table[b'\r' as usize] = Class::Space;
    table
}

/// What each byte may be part of; "name" is the specification's idchar.
static CLASS: [Class; 256] = classes();

fn class(byte: u8) -> Class {
    CLASS.get(usize::from(byte)).copied().unwrap_or(Class::Other)
}

impl Source<'_> {
    fn at(self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    /// A token that ends where the buffer ends may be longer in the whole text.
    fn finish(self, kind: Kind, start: usize, end: usize) -> Result<Token, NeedMore> {
        if end >= self.bytes.len() && !self.last {
            return Err(NeedMore);
        }
        Ok(Token::new(kind, end.min(self.bytes.len()) - start))
    }

    /// The token that begins at `start`, which lies inside the buffer.
    pub(crate) fn token(self, start: usize) -> Result<Token, NeedMore> {
        let Some(byte) = self.at(start) else { return Err(NeedMore) };
        match byte {
            b'(' => self.open(start),
            b')' => Ok(Token::new(Kind::Close, 1)),
            b';' => self.semicolon(start),
            b'"' => self.word(start),
            _ => match class(byte) {
                Class::Space => {
                    let end = self.run(start, |byte| class(byte) == Class::Space);
                    self.finish(Kind::Space, start, end)
                }
                Class::Name => self.word(start),
                // A run of non-ASCII bytes is one token, so that characters stay whole.
                Class::Other if byte >= 0x80 => {
                    let end = self.run(start, |byte| byte >= 0x80);
                    self.finish(Kind::Other, start, end)
                }
                Class::Other => Ok(Token::new(Kind::Other, 1)),
            },
        }
    }

    fn run(self, start: usize, belongs: impl Fn(u8) -> bool) -> usize {
        let rest = self.bytes.get(start..).unwrap_or_default();
        start + rest.iter().position(|byte| !belongs(*byte)).unwrap_or(rest.len())
    }

    fn open(self, start: usize) -> Result<Token, NeedMore> {
        match self.at(start + 1) {
            None if !self.last => Err(NeedMore),
            Some(b';') => self.block_comment(start),
            Some(b'@') => {
                let end = self.run(start + 2, |byte| class(byte) == Class::Name);
                if end == start + 2 && self.at(end) == Some(b'"') {
                    let (kind, end) = self.string(end)?;
                    let whole = kind == Kind::String;
                    let kind = if whole { Kind::Annotation } else { Kind::BadString };
                    return Ok(Token::new(kind, end - start));
                }
                self.finish(Kind::Annotation, start, end)
            }
            _ => Ok(Token::new(Kind::Open, 1)),
        }
    }

    /// Looks for `;` only, because parentheses are everywhere, and judges by the neighbours.
    fn block_comment(self, start: usize) -> Result<Token, NeedMore> {
        let (mut depth, mut from) = (1usize, start + 2);
        loop {
            let rest = self.bytes.get(from..).unwrap_or_default();
            let Some(found) = memchr::memchr(b';', rest) else { break };
            let at = from + found;
            if at > from && self.at(at - 1) == Some(b'(') {
                depth += 1;
                from = at + 1;
            } else if self.at(at + 1) == Some(b')') {
                depth -= 1;
                from = at + 2;
                if depth == 0 {
                    return Ok(Token::new(Kind::BlockComment, from - start));
                }
            } else {
                from = at + 1;
            }
        }
        if !self.last {
            return Err(NeedMore);
        }
        let rest = self.bytes.get(start..).unwrap_or_default();
        let end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        Ok(Token::new(Kind::BadComment, end))
    }

    fn semicolon(self, start: usize) -> Result<Token, NeedMore> {
        match self.at(start + 1) {
            None if !self.last => Err(NeedMore),
            Some(b';') => {
                let rest = self.bytes.get(start..).unwrap_or_default();
                let end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
                self.finish(Kind::LineComment, start, start + end)
            }
            _ => Ok(Token::new(Kind::Other, 1)),
        }
    }

    /// From a quote to the closing one, the end of the line or the end of the text.
    fn string(self, start: usize) -> Result<(Kind, usize), NeedMore> {
        let mut at = start + 1;
        loop {
            match self.at(at) {
                None if self.last => return Ok((Kind::BadString, self.bytes.len())),
                None => return Err(NeedMore),
                Some(b'"') => return Ok((Kind::String, at + 1)),
                Some(b'\n') => return Ok((Kind::BadString, at)),
                Some(b'\\') if !matches!(self.at(at + 1), None | Some(b'\n')) => at += 2,
                Some(_) => at += 1,
            }
        }
    }

    /// A run of name characters and strings: one token, because tokens must be separated.
    fn word(self, start: usize) -> Result<Token, NeedMore> {
        let first = self.at(start).unwrap_or_default();
        let (mut at, mut strings, mut names) = (start, 0usize, 0usize);
        loop {
            match self.at(at) {
                Some(b'"') => {
                    let (kind, end) = self.string(at)?;
                    if kind == Kind::BadString {
                        return Ok(Token::new(kind, end - start));
                    }
                    strings += 1;
                    at = end;
                }
                Some(byte) if class(byte) == Class::Name => {
                    names += 1;
                    at = self.run(at, |byte| class(byte) == Class::Name);
                }
                None if !self.last => return Err(NeedMore),
                _ => break,
            }
        }
        let quoted_id = first == b'$' && self.at(start + 1) == Some(b'"');
        let kind = match (names, strings) {
            (0, 1) => Kind::String,
            (1, 1) if quoted_id => Kind::Id,
            (1, 0) if first == b'$' && at > start + 1 => Kind::Id,
            (1, 0) if matches!(first, b'0'..=b'9' | b'+' | b'-') => Kind::Number,
            (1, 0) if first.is_ascii_lowercase() => Kind::Keyword,
            _ => Kind::Other,
        };
        Ok(Token::new(kind, at - start))
    }
}

/// All tokens of a text (at most [`MAX_LEN`] bytes): for tests and small pieces.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let source = Source { bytes: text.as_bytes(), last: true };
    let (mut at, mut out) = (0, Vec::new());
    while at < text.len() {
        let Ok(token) = source.token(at) else { break };
        at += token.len() as usize;
        out.push(token);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[(Kind, &str)]) {
        let (mut at, mut found) = (0, Vec::new());
        for token in tokens(text) {
            let end = at + token.len() as usize;
            found.push((token.kind(), &text[at..end]));
            at = end;
        }
        assert_eq!(at, text.len(), "no byte is lost");
        assert_eq!(found, expect);
    }

    #[test]
    fn the_kinds_of_tokens() {
        check(
            "(func $a 0x1 \"s\\\"\");;c",
            &[
                (Kind::Open, "("),
                (Kind::Keyword, "func"),
                (Kind::Space, " "),
                (Kind::Id, "$a"),
                (Kind::Space, " "),
                (Kind::Number, "0x1"),
                (Kind::Space, " "),
                (Kind::String, "\"s\\\"\""),
                (Kind::Close, ")"),
                (Kind::LineComment, ";;c"),
            ],
        );
        check(
            "(@a b)",
            &[
                (Kind::Annotation, "(@a"),
                (Kind::Space, " "),
                (Kind::Keyword, "b"),
                (Kind::Close, ")"),
            ],
        );
        check("$\"a b\"", &[(Kind::Id, "$\"a b\"")]);
        check("(;a(;b;);)x", &[(Kind::BlockComment, "(;a(;b;);)"), (Kind::Keyword, "x")]);
    }

    #[test]
    fn what_is_not_separated_is_no_token() {
        check("\"a\"b", &[(Kind::Other, "\"a\"b")]);
        check("a\"b\"", &[(Kind::Other, "a\"b\"")]);
        check("$", &[(Kind::Other, "$")]);
        check("\u{e9}\u{1f600}x", &[(Kind::Other, "\u{e9}\u{1f600}"), (Kind::Keyword, "x")]);
    }

    #[test]
    fn unclosed_strings_and_comments_end_with_their_line() {
        check("\"ab\nc", &[(Kind::BadString, "\"ab"), (Kind::Space, "\n"), (Kind::Keyword, "c")]);
        check("(; b\nc", &[(Kind::BadComment, "(; b"), (Kind::Space, "\n"), (Kind::Keyword, "c")]);
        check("\"ab\\", &[(Kind::BadString, "\"ab\\")]);
    }
}
