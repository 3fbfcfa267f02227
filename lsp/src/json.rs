//! Long answers as JSON: written by hand, where a general writer would look at each name of a
//! field again, and lists by several threads.

use std::num::NonZero;
use std::{panic, thread};

use analyzer::ide::{Position, Span};
use serde_json::Result;

/// Items for which a thread is worth its start.
const WORTH: usize = 2_000;

/// Items after which it is guessed how long all will be.
const SAMPLE: usize = 64;

/// Threads at most.
const MOST: usize = 16;

/// Writes a list; `write` writes one of the items, or several with commas between.
pub(crate) fn list<T: Sync>(
    text: &mut Vec<u8>,
    items: &[T],
    write: impl Fn(&mut Vec<u8>, &T) -> Result<()> + Sync,
) -> Result<()> {
    text.push(b'[');
    more(text, items, write)?;
    text.push(b']');
    Ok(())
}

/// Writes items into a list that has been begun.
pub(crate) fn more<T: Sync>(
    text: &mut Vec<u8>,
    items: &[T],
    write: impl Fn(&mut Vec<u8>, &T) -> Result<()> + Sync,
) -> Result<()> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(MOST);
    by_threads(text, items, threads.min(items.len() / WORTH + 1), write)
}

fn by_threads<T: Sync>(
    text: &mut Vec<u8>,
    items: &[T],
    threads: usize,
    write: impl Fn(&mut Vec<u8>, &T) -> Result<()> + Sync,
) -> Result<()> {
    let mut parts = items.chunks(items.len().div_ceil(threads).max(1));
    let Some(own) = parts.next() else { return Ok(()) };
    // `all` is how many items the text is going to hold.
    let part = |items: &[T], all: usize, text: &mut Vec<u8>| {
        let begun = text.len();
        items.iter().enumerate().try_for_each(|(at, item)| {
            if !matches!(text.last(), None | Some(b'[')) {
                text.push(b',');
            }
            write(text, item)?;
            // Growing would copy it again and again.
            if at == SAMPLE {
                text.reserve((text.len() - begun) / SAMPLE * (all - at));
            }
            Ok(())
        })
    };
    let part = &part;
    thread::scope(|scope| {
        let others: Vec<_> = parts
            .map(|items| {
                let work = move || {
                    let mut text = Vec::new();
                    part(items, items.len(), &mut text).map(|()| text)
                };
                (items, thread::Builder::new().spawn_scoped(scope, work))
            })
            .collect();
        part(own, items.len(), text)?;
        for (items, thread) in others {
            match thread {
                Ok(thread) => {
                    let behind = thread.join().unwrap_or_else(|it| panic::resume_unwind(it))?;
                    text.push(b',');
                    text.extend_from_slice(&behind);
                }
                // The system has refused a thread.
                Err(_) => part(items, items.len(), text)?,
            }
        }
        Ok(())
    })
}

/// Writes a string.
pub(crate) fn string(text: &mut Vec<u8>, string: &str) -> Result<()> {
    if string.bytes().any(|byte| byte < b' ' || matches!(byte, b'"' | b'\\')) {
        return serde_json::to_writer(text, string);
    }
    text.push(b'"');
    text.extend_from_slice(string.as_bytes());
    text.push(b'"');
    Ok(())
}

/// Writes a number.
pub(crate) fn number(text: &mut Vec<u8>, number: u32) {
    text.extend_from_slice(digits(number, &mut [0; 10]));
}

/// The digits of a number, put into the end of some room.
pub(crate) fn digits(mut number: u32, room: &mut [u8; 10]) -> &[u8] {
    let mut first = room.len();
    for (at, digit) in room.iter_mut().enumerate().rev() {
        *digit = b'0' + (number % 10) as u8;
        (first, number) = (at, number / 10);
        if number == 0 {
            break;
        }
    }
    room.get(first..).unwrap_or_default()
}

/// Writes a span, as a `Range` of the protocol.
pub(crate) fn span(text: &mut Vec<u8>, span: Span) {
    text.extend_from_slice(b"{\"start\":");
    position(text, span.start);
    text.extend_from_slice(b",\"end\":");
    position(text, span.end);
    text.push(b'}');
}

/// Writes a position, as a `Position` of the protocol.
pub(crate) fn position(text: &mut Vec<u8>, position: Position) {
    text.extend_from_slice(b"{\"line\":");
    number(text, position.line);
    text.extend_from_slice(b",\"character\":");
    number(text, position.column);
    text.push(b'}');
}

#[cfg(test)]
mod tests {
    use tower_lsp::lsp_types;

    use super::*;

    fn check_list(items: &[&[u32]], threads: usize, expect: &str) {
        let mut text = b"[".to_vec();
        for items in items {
            by_threads(&mut text, items, threads, |text, item| {
                number(text, *item);
                Ok(())
            })
            .unwrap();
        }
        assert_eq!(String::from_utf8(text).unwrap(), expect, "{threads} threads");
    }

    #[test]
    fn lists_are_the_same_by_any_number_of_threads() {
        for threads in 1..9 {
            check_list(&[], threads, "[");
            check_list(&[&[], &[]], threads, "[");
            check_list(&[&[1]], threads, "[1");
            check_list(&[&[], &[1, 2, 3], &[], &[4, 5]], threads, "[1,2,3,4,5");
            check_list(&[&[1, 2, 3, 4, 5, 6, 7, 8]], threads, "[1,2,3,4,5,6,7,8");
        }
    }

    #[test]
    fn what_is_written_by_hand_is_read_as_it_was() {
        for word in ["", "a b", "\"", "\\", "a\nb", "\u{0}", "\u{7f}", "\u{1f600}/"] {
            let mut text = Vec::new();
            string(&mut text, word).unwrap();
            assert_eq!(serde_json::from_slice::<String>(&text).unwrap(), word);
        }
        for wanted in [0, 1, 9, 10, 99, 100, 4_294_967_295, 1_000_000_000] {
            let mut text = Vec::new();
            number(&mut text, wanted);
            assert_eq!(serde_json::from_slice::<u32>(&text).unwrap(), wanted);
        }
        let [start, end] = [(1, 20), (300, 4)].map(|(line, column)| Position { line, column });
        let mut text = Vec::new();
        span(&mut text, Span { start, end });
        let read: lsp_types::Range = serde_json::from_slice(&text).unwrap();
        assert_eq!(read, crate::proto::range(Span { start, end }));
    }
}
