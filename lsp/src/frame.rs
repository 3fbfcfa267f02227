//! Messages on a byte stream: `Content-Length` headers and a body of JSON.
//!
//! It knows nothing of what messages mean. A broken header or body is reported and reading goes
//! on behind it, so that one bad message does not end a session. Source: Language Server Protocol
//! 3.17, "Base Protocol".

use std::io::{self, BufRead, Read as _, Write};

use crate::limits;

/// What the reader found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Frame {
    /// The body of a message.
    Body(Vec<u8>),
    /// Something that is no message; reading went on behind it.
    Garbage(&'static str),
}

/// Reads the next frame; `None` at the end of the stream.
pub(crate) fn read(source: &mut impl BufRead) -> io::Result<Option<Frame>> {
    let mut length = None;
    let mut saw_header = false;
    loop {
        let Some(line) = read_line(source)? else { return Ok(None) };
        let line = line.trim_ascii();
        if line.is_empty() {
            match length {
                Some(length) => return read_body(source, length).map(Some),
                None if saw_header => return Ok(Some(Frame::Garbage("no Content-Length header"))),
                // Blank lines between messages do no harm.
                None => continue,
            }
        }
        saw_header = true;
        match content_length(line) {
            Header::Length(number) => length = Some(number),
            Header::Other => {}
            Header::Bad(why) => return Ok(Some(Frame::Garbage(why))),
        }
    }
}

/// Writes one message, whose body is in pieces, and hands it on at once.
pub(crate) fn write(sink: &mut impl Write, body: &[Vec<u8>]) -> io::Result<()> {
    let len: usize = body.iter().map(Vec::len).sum();
    write!(sink, "Content-Length: {len}\r\n\r\n")?;
    body.iter().try_for_each(|piece| sink.write_all(piece))?;
    sink.flush()
}

enum Header {
    Length(u64),
    Other,
    Bad(&'static str),
}

fn content_length(line: &[u8]) -> Header {
    const NAME: &[u8] = b"content-length:";
    // After a body that was longer than announced, the header stands behind the rest of it.
    let at = line.windows(NAME.len()).position(|part| part.eq_ignore_ascii_case(NAME));
    let Some(at) = at else {
        let named = line.iter().position(|byte| *byte == b':').is_some_and(|at| at > 0);
        let is_header = named && line[0].is_ascii_alphabetic();
        return if is_header { Header::Other } else { Header::Bad("a line that is no header") };
    };
    let digits = line[at + NAME.len()..].trim_ascii();
    match std::str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok()) {
        Some(length) => Header::Length(length),
        None => Header::Bad("a Content-Length that is no number"),
    }
}

/// One line with its end, at most [`limits::HEADER_BYTES`] of it.
fn read_line(source: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    let count = source.take(limits::HEADER_BYTES).read_until(b'\n', &mut line)?;
    Ok((count > 0).then_some(line))
}

fn read_body(source: &mut impl BufRead, length: u64) -> io::Result<Frame> {
    if length > limits::MESSAGE_BYTES {
        io::copy(&mut source.take(length), &mut io::sink())?;
        return Ok(Frame::Garbage("a message that is too long"));
    }
    // A client may announce more than it sends.
    let room = usize::try_from(length).unwrap_or(usize::MAX).min(limits::ROOM);
    let mut body = Vec::with_capacity(room);
    let count = source.take(length).read_to_end(&mut body)?;
    if (count as u64) < length {
        return Ok(Frame::Garbage("the stream ends inside a message"));
    }
    Ok(Frame::Body(body))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads everything in a stream: bodies as text, garbage as `?`.
    fn check(stream: &str, expect: &[&str]) {
        let mut source = stream.as_bytes();
        let mut found = Vec::new();
        while let Some(frame) = read(&mut source).unwrap() {
            found.push(match frame {
                Frame::Body(body) => String::from_utf8(body).unwrap(),
                Frame::Garbage(_) => "?".to_owned(),
            });
        }
        assert_eq!(found, expect, "{stream:?}");
    }

    #[test]
    fn reads_messages_one_after_another() {
        check("Content-Length: 2\r\n\r\n{}Content-Length: 3\r\n\r\n[1]", &["{}", "[1]"]);
        check("Content-Type: x; charset=utf-8\r\ncontent-length: 2\r\n\r\n{}", &["{}"]);
    }

    #[test]
    fn goes_on_behind_garbage() {
        check("hello\r\nContent-Length: 2\r\n\r\n{}", &["?", "{}"]);
        check("Content-Length: x\r\n\r\nContent-Length: 2\r\n\r\n{}", &["?", "{}"]);
        check("A: b\r\n\r\nContent-Length: 2\r\n\r\n{}", &["?", "{}"]);
        check("Content-Length: 1\r\n\r\n{}Content-Length: 2\r\n\r\n{}", &["{", "{}"]);
    }

    #[test]
    fn a_stream_may_end_anywhere() {
        check("", &[]);
        check("Content-Len", &["?"]);
        check("Content-Length: 9\r\n\r\n{}", &["?"]);
    }
}
