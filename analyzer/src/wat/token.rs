//! The lexer: text to tokens, one after another, no byte lost.
//!
//! A token knows its kind and its length, not its place: so nothing after an edit moves. It knows
//! nothing of fields or instructions. Source: core specification, "Lexical Format"; annotations
//! per "Annotations" there.

use std::cell::{Cell, OnceCell};
use std::fmt;

use crate::text::Range;

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
    pub(crate) ahead: &'a Ahead,
}

/// What is known of one buffer ahead of the token at hand.
///
/// Comments nest, so a `(;` that nothing closes is known only at the end of the text. Many of them
/// would make the lexer quadratic: the first that is not closed nearby pairs all of them at once.
#[derive(Debug, Default)]
pub(crate) struct Ahead {
    /// Start and end of each comment that is closed, by start.
    closed: OnceCell<Vec<(usize, usize)>>,
    /// How far anybody has looked for what tokens mean.
    reach: Cell<usize>,
}

/// Bytes in which the end of a comment is looked for before all comments are paired.
const NEAR: usize = 4096;

impl Ahead {
    /// What is known of a longer buffer with the same start.
    pub(crate) fn grown(&self) -> Ahead {
        Ahead { closed: OnceCell::new(), reach: self.reach.clone() }
    }

    /// Somebody has looked so far.
    pub(crate) fn look(&self, at: usize) {
        self.reach.set(self.reach.get().max(at));
    }

    /// Whether what the tokens before a place mean depends on nothing at or behind it.
    pub(crate) fn is_settled(&self, at: usize) -> bool {
        self.reach.get() <= at
    }

    /// The end of the comment that begins at `start`; none where nothing closes it.
    ///
    /// What looks like a comment inside a string is paired too. That is no harm: whether and
    /// where a comment is closed depends on the markers behind its start alone.
    fn end(&self, bytes: &[u8], start: usize) -> Option<usize> {
        let closed = self.closed.get_or_init(|| {
            let (mut open, mut closed) = (Vec::new(), Vec::new());
            for marker in (Markers { bytes, from: 0 }) {
                match marker {
                    Marker::Open(at) => open.push(at),
                    Marker::Close(end) => closed.extend(open.pop().map(|start| (start, end))),
                }
            }
            closed.sort_unstable();
            closed
        });
        let index = closed.binary_search_by_key(&start, |(start, _)| *start).ok()?;
        closed.get(index).map(|(_, end)| *end)
    }
}

/// `(;` at its first byte, or `;)` at the byte behind it.
enum Marker {
    Open(usize),
    Close(usize),
}

/// The markers of block comments. Looks for `;` only, because parentheses are everywhere, and
/// judges by the neighbours.
struct Markers<'a> {
    bytes: &'a [u8],
    from: usize,
}

impl Iterator for Markers<'_> {
    type Item = Marker;

    fn next(&mut self) -> Option<Marker> {
        loop {
            let rest = self.bytes.get(self.from..)?;
            let at = self.from + memchr::memchr(b';', rest)?;
            let before = self.from;
            self.from = at + 1;
            if at > before && self.bytes.get(at - 1) == Some(&b'(') {
                return Some(Marker::Open(at - 1));
            }
            if self.bytes.get(at + 1) == Some(&b')') {
                self.from = at + 2;
                return Some(Marker::Close(at + 2));
            }
        }
    }
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
                Class::Other if byte >= 0x80 => self.word(start),
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

    fn block_comment(self, start: usize) -> Result<Token, NeedMore> {
        let comment = |end| Token::new(Kind::BlockComment, end - start);
        // Once the comments are paired there is nothing to look for.
        let near = match (self.last, self.ahead.closed.get()) {
            (true, Some(_)) => start,
            (true, None) => (start + NEAR).min(self.bytes.len()),
            (false, _) => self.bytes.len(),
        };
        let mut depth = 0usize;
        for marker in (Markers { bytes: self.bytes.get(..near).unwrap_or_default(), from: start }) {
            match marker {
                Marker::Open(_) => depth += 1,
                Marker::Close(end) => {
                    depth -= 1;
                    if depth == 0 {
                        return Ok(comment(end));
                    }
                }
            }
        }
        if !self.last {
            return Err(NeedMore);
        }
        if let Some(end) = self.ahead.end(self.bytes, start) {
            return Ok(comment(end));
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
                // Either character ends a line (core specification, "Comments").
                let end = memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
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

    /// A run of name characters and strings: one token, because tokens must be separated. What
    /// is not ASCII belongs to it and makes it no token of the language.
    fn word(self, start: usize) -> Result<Token, NeedMore> {
        let first = self.at(start).unwrap_or_default();
        // Most are name characters alone.
        let end = self.run(start, |byte| class(byte) == Class::Name);
        if end > start && !matches!(self.at(end), Some(b'"' | 0x80..)) {
            return self.finish(kind_of_word(first, end - start), start, end);
        }
        let (mut at, mut strings, mut names, mut foreign) = (start, 0usize, 0usize, false);
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
                Some(0x80..) => {
                    foreign = true;
                    at = self.run(at, |byte| byte >= 0x80);
                }
                None if !self.last => return Err(NeedMore),
                _ => break,
            }
        }
        let quoted_id = first == b'$' && self.at(start + 1) == Some(b'"');
        let kind = match (names, strings) {
            _ if foreign => Kind::Other,
            (0, 1) => Kind::String,
            (1, 1) if quoted_id => Kind::Id,
            _ => Kind::Other,
        };
        Ok(Token::new(kind, at - start))
    }
}

/// The kind of a token of name characters alone, by the first and their number.
fn kind_of_word(first: u8, len: usize) -> Kind {
    match first {
        b'$' if len > 1 => Kind::Id,
        b'0'..=b'9' | b'+' | b'-' => Kind::Number,
        b'a'..=b'z' => Kind::Keyword,
        _ => Kind::Other,
    }
}

/// The kind of each token and where it stands, counted from the start of the first.
pub(crate) fn placed(tokens: &[Token]) -> impl Iterator<Item = (Kind, Range)> {
    let mut at = 0;
    tokens.iter().map(move |token| {
        let range = Range::new(at, at + token.len());
        at = range.end;
        (token.kind(), range)
    })
}

/// All tokens of a text (at most [`MAX_LEN`] bytes): for tests and small pieces.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let ahead = Ahead::default();
    let source = Source { bytes: text.as_bytes(), last: true, ahead: &ahead };
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

    /// Comments as the specification says, by the plainest means.
    fn plain_end(text: &[u8], start: usize) -> Option<usize> {
        let (mut depth, mut at) = (0usize, start);
        while at + 1 < text.len() {
            match &text[at..at + 2] {
                b"(;" => (depth, at) = (depth + 1, at + 2),
                b";)" if depth == 1 => return Some(at + 2),
                b";)" => (depth, at) = (depth - 1, at + 2),
                _ => at += 1,
            }
        }
        None
    }

    #[test]
    fn comments_are_paired_as_a_plain_scan_pairs_them() {
        let mut seed = 7u32;
        for _ in 0..2_000 {
            let text: Vec<u8> = (0..24)
                .map(|_| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    b"(;);(; x"[(seed >> 24) as usize % 8]
                })
                .collect();
            let comments = Ahead::default();
            for start in 0..text.len() - 1 {
                if &text[start..start + 2] == b"(;" {
                    let shown = String::from_utf8_lossy(&text);
                    let end = comments.end(&text, start);
                    assert_eq!(end, plain_end(&text, start), "{start} in {shown:?}");
                }
            }
        }
    }

    #[test]
    fn many_unclosed_comments_are_read_in_linear_time() {
        // Quadratic work would be 10^12 steps here: the test would not end.
        let text = format!("{} ;)", "(; x\n".repeat(1_000_000));
        let tokens = tokens(&text);
        assert_eq!(tokens.iter().map(|token| token.len() as usize).sum::<usize>(), text.len());
        assert_eq!(tokens.iter().filter(|token| token.kind() == Kind::BadComment).count(), 999_999);
    }

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
        check("\u{e9}\u{1f600}x", &[(Kind::Other, "\u{e9}\u{1f600}x")]);
        check(
            "$na\u{ef}ve 1",
            &[(Kind::Other, "$na\u{ef}ve"), (Kind::Space, " "), (Kind::Number, "1")],
        );
    }

    #[test]
    fn unclosed_strings_and_comments_end_with_their_line() {
        check("\"ab\nc", &[(Kind::BadString, "\"ab"), (Kind::Space, "\n"), (Kind::Keyword, "c")]);
        check("(; b\nc", &[(Kind::BadComment, "(; b"), (Kind::Space, "\n"), (Kind::Keyword, "c")]);
        check("\"ab\\", &[(Kind::BadString, "\"ab\\")]);
    }
}
