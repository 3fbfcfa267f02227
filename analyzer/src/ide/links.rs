//! Links: addresses of the web in comments and strings.
//!
//! It knows nothing of where an address leads. What ends one is what ends it in a sentence.

use crate::ide::source::Sweep;
use crate::ide::{Encoding, Span};
use crate::spec::limits;
use crate::text::Range;
use crate::wat::document::{Chunk, Document};
use crate::wat::token::{self, Kind};

/// An address, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where.
    pub span: Span,
    /// All of it, `https://` included.
    pub target: String,
}

/// The links of a text, in order, the first `limits::LINKS`. Linear in the text; only fields that
/// hold one are looked into.
pub(super) fn links(document: &Document, encoding: Encoding) -> Vec<Link> {
    let mut sweep = Sweep::new(document, encoding);
    let mut found = Vec::new();
    let mut start = 0u32;
    for chunk in document.chunks() {
        for range in in_chunk(chunk) {
            if found.len() >= limits::LINKS {
                return found;
            }
            let target = range.of(chunk.text()).to_owned();
            found.push(Link { span: sweep.span(range.shifted(start)), target });
        }
        start = start.saturating_add(chunk.len());
    }
    found
}

fn in_chunk(chunk: &Chunk) -> Vec<Range> {
    let text = chunk.text();
    if memchr::memmem::find(text.as_bytes(), b"://").is_none() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (kind, range) in token::placed(chunk.tokens()) {
        if let Kind::LineComment | Kind::BlockComment | Kind::BadComment | Kind::String = kind {
            let addresses = addresses(range.of(text));
            found.extend(addresses.into_iter().map(|it| it.shifted(range.start)));
        }
    }
    found
}

/// The addresses in a text.
fn addresses(text: &str) -> Vec<Range> {
    let mut found: Vec<Range> = Vec::new();
    for at in memchr::memmem::find_iter(text.as_bytes(), b"://") {
        let before = text.get(..at).unwrap_or_default();
        let scheme = ["https", "http"].into_iter().find(|it| before.ends_with(it));
        let Some(start) = scheme.map(|it| at - it.len()) else { continue };
        // `xhttps` is no scheme of ours, and one address may stand in another.
        let is_inside = before.get(..start).unwrap_or_default().ends_with(char::is_alphanumeric);
        let number = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        let is_inside = is_inside || found.last().is_some_and(|it| it.end > number(start));
        let rest = text.get(at + 3..).unwrap_or_default();
        let length = length(rest);
        if length > 0 && !is_inside {
            found.push(Range::new(number(start), number(at + 3 + length)));
        }
    }
    found
}

/// How much of a text belongs to the address that it goes on with.
fn length(text: &str) -> usize {
    let ends = |ch: char| ch.is_whitespace() || ch.is_control() || "\"<>\\^`{}|".contains(ch);
    let text = text.split(ends).next().unwrap_or_default();
    let (mut round, mut square) = (0i64, 0i64);
    let mut length = 0;
    for (at, ch) in text.char_indices() {
        match ch {
            '(' => round += 1,
            ')' => round -= 1,
            '[' => square += 1,
            ']' => square -= 1,
            _ => {}
        }
        // A bracket that was not opened in it belongs to the sentence.
        if round < 0 || square < 0 {
            break;
        }
        // So does a full stop behind which nothing comes.
        if !matches!(ch, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '(' | '[' | '*') {
            length = at + ch.len_utf8();
        }
    }
    length
}
