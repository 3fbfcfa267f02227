//! A message's body to a request or notification.
//!
//! When a file is opened, nearly all of the message is the text of the file. It is unescaped where
//! it lies, and what is left of the buffer becomes the text: reading it as any other value would
//! copy it twice. It knows nothing of what messages mean. Sources: JSON-RPC 2.0; RFC 8259, section 7.

use std::ops::Range;

use serde::de::Error as _;
use serde_json::Value;
use tower_lsp::jsonrpc::{Error, ErrorCode, Id, Request};

use crate::limits;

/// Reads a request or notification; `None` for a response.
pub(crate) fn read(body: Vec<u8>) -> Result<Option<Request>, (Id, Error)> {
    let value = value(body)
        .map_err(|_| (Id::Null, error(ErrorCode::ParseError, "the message is not valid JSON")))?;
    let Value::Object(mut members) = value else {
        let message = "expected a JSON object as message";
        return Err((Id::Null, error(ErrorCode::InvalidRequest, message)));
    };
    if !members.contains_key("method") {
        if members.contains_key("result") || members.contains_key("error") {
            return Ok(None);
        }
        let id = members.get("id").cloned().and_then(|id| serde_json::from_value(id).ok());
        let message = "expected a message with a `method`";
        return Err((id.unwrap_or_default(), error(ErrorCode::InvalidRequest, message)));
    }
    if members.get("params").is_some_and(Value::is_null) {
        members.remove("params");
    }
    let id = members.get("id").cloned().and_then(|id| serde_json::from_value(id).ok());
    serde_json::from_value(Value::Object(members)).map(Some).map_err(|_| {
        let message = "expected a JSON-RPC 2.0 request or notification";
        (id.unwrap_or_default(), error(ErrorCode::InvalidRequest, message))
    })
}

/// An error of the protocol.
pub(crate) fn error(code: ErrorCode, message: &'static str) -> Error {
    Error { code, message: message.into(), data: None }
}

/// The JSON of a body as a value; its first long string in the memory of the body.
fn value(mut body: Vec<u8>) -> serde_json::Result<Value> {
    let Some(start) = long_string(&body) else { return serde_json::from_slice(&body) };
    let Some(Unescaped { text, end }) = unescape(&mut body, start) else {
        return Err(serde_json::Error::custom("a string is not valid"));
    };
    let [head, tail] = [body.get(..start), body.get(end..)].map(Option::unwrap_or_default);
    // Something that stands nowhere else is there in its place.
    let mut stand_in = "stand-in".to_owned();
    let stands = |it: &str| [head, tail].map(|part| contains(part, it.as_bytes())) != [false; 2];
    while stands(&stand_in) {
        stand_in.push('.');
    }
    let mut value = serde_json::from_slice(&[head, stand_in.as_bytes(), tail].concat())?;
    body.truncate(text.end);
    body.drain(..text.start);
    let text = String::from_utf8(body).map_err(serde_json::Error::custom)?;
    put(&mut value, &stand_in, text);
    Ok(value)
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

/// Puts a text in the place of what stands for it; gives it back where nothing does.
fn put(value: &mut Value, stand_in: &str, text: String) -> Option<String> {
    match value {
        Value::String(it) if it == stand_in => {
            *it = text;
            None
        }
        Value::Array(items) => {
            items.iter_mut().try_fold(text, |text, item| put(item, stand_in, text))
        }
        Value::Object(members) => {
            if let Some(value) = members.remove(stand_in) {
                // Of members with one name the last counts, and all others come behind this one.
                members.entry(text).or_insert(value);
                return None;
            }
            members.values_mut().try_fold(text, |text, item| put(item, stand_in, text))
        }
        _ => Some(text),
    }
}

/// Where the first long string begins, behind its quote.
fn long_string(body: &[u8]) -> Option<usize> {
    let mut at = 0;
    while body.len() - at >= limits::LONG_STRING {
        let start = at + body.get(at..)?.iter().position(|byte| *byte == b'"')? + 1;
        let near = body.get(start..)?;
        let near = near.get(..limits::LONG_STRING).unwrap_or(near);
        match closing(near) {
            Some(end) => at = start + end + 1,
            None => return Some(start),
        }
    }
    None
}

/// Where the quote stands that closes a string.
fn closing(string: &[u8]) -> Option<usize> {
    let mut escaped = false;
    string.iter().position(|byte| {
        let closes = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        closes
    })
}

/// A string that was unescaped where it lay.
struct Unescaped {
    text: Range<usize>,
    /// Where its quote stands.
    end: usize,
}

/// Bytes that do not stand for themselves in a string.
const SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut byte = 0;
    while byte < 0x20 {
        special[byte] = true;
        byte += 1;
    }
    special[b'"' as usize] = true;
    special[b'\\' as usize] = true;
    special
};

/// Unescapes the string that begins at `start`; none when it is no string.
fn unescape(body: &mut [u8], start: usize) -> Option<Unescaped> {
    let (mut from, mut to) = (start, start);
    loop {
        let plain = body.get(from..)?.iter().position(|byte| SPECIAL[usize::from(*byte)])?;
        body.copy_within(from..from + plain, to);
        from += plain;
        to += plain;
        match body.get(from)? {
            b'"' => return Some(Unescaped { text: start..to, end: from }),
            b'\\' => {
                let (character, length) = escaped(body.get(from + 1..)?)?;
                // An escape is never shorter than what it stands for.
                let into = body.get_mut(to..to + character.len_utf8())?;
                to += character.encode_utf8(into).len();
                from += 1 + length;
            }
            _ => return None,
        }
    }
}

/// The character behind a backslash, and how many bytes say so.
fn escaped(rest: &[u8]) -> Option<(char, usize)> {
    let character = match rest.first()? {
        b'n' => '\n',
        b't' => '\t',
        b'r' => '\r',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        byte @ (b'"' | b'\\' | b'/') => char::from(*byte),
        b'u' => return unicode(rest),
        _ => return None,
    };
    Some((character, 1))
}

/// A character by its number in UTF-16: `u` and four digits, twice for those that need it.
fn unicode(rest: &[u8]) -> Option<(char, usize)> {
    let unit = |at: usize| {
        let digits = rest.get(at..at + 4)?;
        digits.iter().all(u8::is_ascii_hexdigit).then_some(())?;
        u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
    };
    let first = unit(1)?;
    if let Some(character) = char::from_u32(first.into()) {
        return Some((character, 5));
    }
    let second = (rest.get(5..7)? == b"\\u").then(|| unit(7))??;
    let character = char::decode_utf16([first, second]).next()?.ok()?;
    Some((character, 11))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same as any other reader of JSON would give, or an error as there.
    fn check(body: &str) {
        let expect = serde_json::from_str::<Value>(body).ok();
        assert_eq!(value(body.as_bytes().to_vec()).ok(), expect, "{body}");
    }

    #[test]
    fn long_strings_are_what_they_are_anywhere() {
        let long =
            "(func $a) ;; \\\"x\\\" \\n\\t\\r\\b\\f\\/\\\\ \u{e9}\u{1f600} \\u00e9\\ud83d\\ude00 ";
        assert!(long.len() >= limits::LONG_STRING);
        for body in [
            format!("\"{long}\""),
            format!("{{\"a\":\"b\",\"c\":[1,\"{long}\",\"{long}\"],\"stand-in\":\"stand-in.\"}}"),
            format!("{{\"{long}\":1}}"),
            format!(" [ \"\\\\\" , \"\\\"\" , \"{long}\" ] "),
            format!("[\"{long}\\\\\"]"),
        ] {
            check(&body);
        }
    }

    #[test]
    fn what_is_no_string_is_an_error() {
        let long = "x".repeat(limits::LONG_STRING);
        for end in [
            "",
            "\"",
            "\\",
            "\\\"",
            "\\x\"",
            "\\u12\"",
            "\\u+123\"",
            "\\ud83d\"",
            "\\ud83d\\n\"",
            "\\ude00\"",
            "\n\"",
            "\u{1}\"",
            "\" \"y",
            "\\ud83d\\u0041\"",
        ] {
            check(&format!("[\"{long}{end}"));
            check(&format!("[\"{long}{end}]"));
            check(&format!("[\"{long}{end}\"]"));
        }
        let mut body = format!("[\"{long}\"]").into_bytes();
        body[5] = 0xff;
        assert!(value(body).is_err());
    }

    #[test]
    fn random_bytes_are_read_as_elsewhere() {
        let mut seed = 1u32;
        for _ in 0..20_000 {
            let body: String = (0..60)
                .map(|_| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    [
                        "\"", "\\", "u", "00e9", "d83d", "ab", ",", "[", "]", "n", "\\ude00", "x",
                        "\\\\", "\n",
                    ][(seed >> 24) as usize % 14]
                })
                .collect();
            check(&format!("[\"{body}"));
            check(&format!("[\"{body}\"]"));
            check(&body);
        }
    }
}
