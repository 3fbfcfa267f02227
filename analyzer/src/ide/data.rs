//! What stands in memory at an address when a module starts: the data segments that say so.
//!
//! Only active segments whose address is one constant count. Strings are read byte by byte and no
//! further than needed: a segment may be most of a long text.

use std::fmt::Write as _;

use crate::ide::analysis::Scene;
use crate::module::spell;
use crate::text::Range;
use crate::wat::chunk::Field;
use crate::wat::cursor::Cursor;
use crate::wat::document::Chunk;
use crate::wat::literal;
use crate::wat::token::Kind;

/// Bytes that are shown.
const SHOWN: usize = 32;

/// Segments that are looked into.
const MOST_SEGMENTS: usize = 10_000;

/// The segment that covers an address of memory 0, and what it puts there, in Markdown. Of several
/// the last one: it is written last. Linear in the number of fields, and in the segment's bytes
/// before the address.
pub(super) fn at(scene: &Scene<'_>, address: u64) -> Option<String> {
    let chunks = scene.document.chunks();
    let fields = scene.live.others().filter_map(|at| chunks.get(at));
    let datas = fields.filter(|chunk| chunk.field() == Field::Data).take(MOST_SEGMENTS);
    let mut found = None;
    for (index, chunk) in datas.enumerate() {
        let Some((from, strings)) = placed_at(chunk) else { continue };
        let Some(skip) = address.checked_sub(from) else { continue };
        // Each byte of a segment is at least one of the text.
        if skip >= u64::from(chunk.len()) {
            continue;
        }
        let bytes = strings.into_iter().flat_map(|range| Bytes::new(range.of(chunk.text())));
        let bytes: Vec<u8> = bytes.skip(usize::try_from(skip).ok()?).take(SHOWN + 1).collect();
        if !bytes.is_empty() {
            found = Some((index, chunk, skip, bytes));
        }
    }
    let (index, chunk, skip, bytes) = found?;
    let mut text = format!("data segment {index}");
    if let Some(id) = &chunk.item().named.id {
        let mut name = String::new();
        spell::name(&mut name, &id.name);
        let _ = write!(text, " `{name}`");
    }
    if skip > 0 {
        let _ = write!(text, " + {skip}");
    }
    let _ = write!(text, ": {}", shown(&bytes));
    Some(text)
}

/// The bytes as a string, up to a zero behind text, and as numbers.
fn shown(bytes: &[u8]) -> String {
    let more = if bytes.len() > SHOWN { "…" } else { "" };
    let bytes = bytes.get(..SHOWN).unwrap_or(bytes);
    let text = bytes.split(|byte| *byte == 0).next().filter(|text| !text.is_empty());
    let numbers: Vec<String> = bytes.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let rest = if bytes.len() > 16 { "…" } else { more };
    let mut out = String::new();
    if let Some(text) = text {
        spell::string(&mut out, text);
        let cut = if text.len() == bytes.len() { more } else { "" };
        out = format!("`{}`{cut} · ", out.replace('`', "\\60"));
    }
    format!("{out}bytes `{}`{rest}", numbers.join(" "))
}

/// Where in memory 0 a segment is put, and its strings; none where that is not one constant.
fn placed_at(chunk: &Chunk) -> Option<(u64, Vec<Range>)> {
    let mut cursor = Cursor::new(chunk.text(), chunk.tokens());
    cursor.bump();
    cursor.bump();
    if cursor.is(Kind::Id) {
        cursor.bump();
    }
    if cursor.list_keyword() == Some("memory") {
        let mut memory = cursor;
        memory.bump();
        memory.bump();
        if memory.text() != "0" {
            return None;
        }
        cursor.skip_tree();
    }
    let mut value = cursor;
    if value.list_keyword() == Some("offset") {
        value.bump();
        value.bump();
    }
    if value.is(Kind::Open) {
        value.bump();
    }
    let bits = match value.keyword()? {
        "i32.const" => 32,
        "i64.const" => 64,
        _ => return None,
    };
    value.bump();
    let address = literal::integer(value.text(), bits)?;
    value.bump();
    if !value.is(Kind::Close) {
        return None;
    }
    cursor.skip_tree();
    let mut strings = Vec::new();
    while cursor.is(Kind::String) {
        strings.push(cursor.range());
        cursor.bump();
    }
    Some((address, strings))
}

/// The bytes of a string token, one after another.
struct Bytes<'a> {
    text: &'a [u8],
    at: usize,
    /// Of a character that was written by its number.
    waiting: Vec<u8>,
}

impl<'a> Bytes<'a> {
    fn new(token: &'a str) -> Bytes<'a> {
        let inner = token.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
        Bytes { text: inner.unwrap_or_default().as_bytes(), at: 0, waiting: Vec::new() }
    }

    fn escape(&mut self) -> Option<u8> {
        let first = *self.text.get(self.at)?;
        self.at += 1;
        Some(match first {
            b't' => b'\t',
            b'n' => b'\n',
            b'r' => b'\r',
            b'u' => {
                let rest = self.text.get(self.at..)?;
                let end = rest.iter().position(|byte| *byte == b'}')?;
                let digits = std::str::from_utf8(rest.get(1..end)?).ok()?;
                let ch = char::from_u32(u32::from_str_radix(&digits.replace('_', ""), 16).ok()?)?;
                self.at += end + 1;
                let mut buffer = [0; 4];
                self.waiting = ch.encode_utf8(&mut buffer).bytes().rev().collect();
                self.waiting.pop()?
            }
            high if high.is_ascii_hexdigit() => {
                let low = char::from(*self.text.get(self.at)?).to_digit(16)?;
                self.at += 1;
                u8::try_from(char::from(high).to_digit(16)? * 16 + low).ok()?
            }
            other => other,
        })
    }
}

impl Iterator for Bytes<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        if let Some(byte) = self.waiting.pop() {
            return Some(byte);
        }
        let byte = *self.text.get(self.at)?;
        self.at += 1;
        if byte == b'\\' { self.escape() } else { Some(byte) }
    }
}
