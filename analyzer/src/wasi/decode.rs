//! A host call as text, by the row of its function: `fd_write(1, [{0x40, 3, "Hi\n"}]) = 0`.
//!
//! Reads the guest's memory and changes nothing. What goes in is read before the call and what
//! comes out after it, for a guest may put one over the other. Texts are cut short, never wrong.

use std::fmt::Write as _;

use crate::wasi::abi::{Kind, Row};
use crate::wasi::errno::Errno;
use crate::wasi::guest::{self, GuestMemory, Iovec};

/// Bytes of one buffer that are shown.
const SHOWN_BYTES: u32 = 64;

/// Buffers of one list that are shown.
const SHOWN_IOVECS: usize = 8;

/// A call under way: its row and what was to be seen before it.
pub(crate) struct Decoding {
    row: &'static Row,
    args: Vec<u64>,
    /// One a parameter.
    before: Vec<Shown>,
}

enum Shown {
    /// Stands as it is.
    Text(String),
    /// Buffers that the call fills.
    Filled(Vec<Iovec>),
    /// A result: nothing among the parameters, its value after the call.
    Out,
}

impl Decoding {
    /// Looks at a call before it is made.
    pub(crate) fn begin(row: &'static Row, args: &[u64], memory: &dyn GuestMemory) -> Decoding {
        let mut position = 0;
        let mut before = Vec::new();
        for param in row.params {
            let arg = args.get(position).copied().unwrap_or_default();
            let next = args.get(position + 1).copied().unwrap_or_default();
            before.push(show(param.kind, arg, next, memory));
            position += param.kind.core().len();
        }
        Decoding { row, args: args.to_vec(), before }
    }

    /// The text after the call; `errno` is its result, none where the call does not return.
    pub(crate) fn end(self, errno: Option<Errno>, memory: &dyn GuestMemory) -> String {
        let done = errno == Some(Errno::ESUCCESS);
        let count = if done { self.count(memory) } else { Some(0) };
        let mut text = format!("{}(", self.row.name);
        let mut first = true;
        for shown in &self.before {
            let part = match shown {
                Shown::Text(text) => text.clone(),
                Shown::Filled(list) => show_list(list, count, memory),
                Shown::Out => continue,
            };
            if !std::mem::take(&mut first) {
                text.push_str(", ");
            }
            text.push_str(&part);
        }
        text.push(')');
        // Writing to a string cannot fail.
        if let Some(errno) = errno {
            let _ = write!(text, " = {errno}");
        }
        if done {
            self.push_outs(&mut text, memory);
        }
        text
    }

    /// How many bytes a call with buffers says it has filled; none when it does not say.
    fn count(&self, memory: &dyn GuestMemory) -> Option<u32> {
        let (position, _) = self.outs().find(|(_, kind)| *kind == Kind::OutU32)?;
        guest::read_u32(memory, self.arg(position)).ok()
    }

    /// Core position and kind of each parameter that points to a number that the call stores.
    fn outs(&self) -> impl Iterator<Item = (usize, Kind)> {
        let mut position = 0;
        self.row.params.iter().filter_map(move |param| {
            let here = position;
            position += param.kind.core().len();
            let out = matches!(param.kind, Kind::OutU16 | Kind::OutU32 | Kind::OutU64);
            out.then_some((here, param.kind))
        })
    }

    fn push_outs(&self, text: &mut String, memory: &dyn GuestMemory) {
        let mut position = 0;
        for param in self.row.params {
            let addr = self.arg(position);
            let value = match param.kind {
                Kind::OutU16 => guest::read_u16(memory, addr).ok().map(u64::from),
                Kind::OutU32 => guest::read_u32(memory, addr).ok().map(u64::from),
                Kind::OutU64 => guest::read_u64(memory, addr).ok(),
                _ => None,
            };
            if let Some(value) = value {
                let _ = write!(text, ", {} {value}", param.name);
            }
            position += param.kind.core().len();
        }
    }

    fn arg(&self, position: usize) -> u64 {
        self.args.get(position).copied().unwrap_or_default()
    }
}

fn show(kind: Kind, arg: u64, next: u64, memory: &dyn GuestMemory) -> Shown {
    // Core parameters of 32 bits were widened from them.
    let (low, len) = (arg as u32, next as u32);
    Shown::Text(match kind {
        Kind::Fd | Kind::U32 | Kind::U64 => arg.to_string(),
        Kind::I64 => arg.cast_signed().to_string(),
        Kind::Enum(names) => {
            let name = usize::try_from(arg).ok().and_then(|position| names.get(position));
            name.map_or_else(|| arg.to_string(), |name| (*name).to_owned())
        }
        Kind::Flags(names) | Kind::Flags64(names) => show_flags(arg, names),
        Kind::Path => show_bytes(memory, arg, len, SHOWN_BYTES),
        Kind::Ciovecs => match guest::iovecs(memory, low, len) {
            Ok(list) => show_list(&list, None, memory),
            Err(errno) => format!("{arg:#x}[{len}] ({errno})"),
        },
        Kind::Iovecs => match guest::iovecs(memory, low, len) {
            Ok(list) => return Shown::Filled(list),
            Err(errno) => format!("{arg:#x}[{len}] ({errno})"),
        },
        Kind::Buffer => format!("{{{arg:#x}, {len}}}"),
        Kind::Pointer | Kind::OutRecord => format!("{arg:#x}"),
        Kind::OutU16 | Kind::OutU32 | Kind::OutU64 => return Shown::Out,
    })
}

fn show_flags(bits: u64, names: &[&str]) -> String {
    let mut parts = Vec::new();
    let mut rest = bits;
    for (position, name) in names.iter().enumerate() {
        let bit = 1u64 << (position % 64);
        if rest & bit != 0 {
            parts.push((*name).to_owned());
            rest &= !bit;
        }
    }
    if rest != 0 || parts.is_empty() {
        parts.push(if rest == 0 { "0".to_owned() } else { format!("{rest:#x}") });
    }
    parts.join("|")
}

/// The buffers of a list; when they were filled, only so many bytes in all have a meaning.
fn show_list(list: &[Iovec], filled_bytes: Option<u32>, memory: &dyn GuestMemory) -> String {
    let mut rest_bytes = filled_bytes.unwrap_or(u32::MAX);
    let mut parts = Vec::new();
    for iovec in list.iter().take(SHOWN_IOVECS) {
        let valid_bytes = iovec.len_bytes.min(rest_bytes);
        rest_bytes -= valid_bytes;
        let content = show_bytes(memory, iovec.addr, valid_bytes, SHOWN_BYTES);
        parts.push(format!("{{{:#x}, {}, {content}}}", iovec.addr, iovec.len_bytes));
    }
    if list.len() > SHOWN_IOVECS {
        parts.push(format!("… {} more", list.len() - SHOWN_IOVECS));
    }
    format!("[{}]", parts.join(", "))
}

/// Bytes as a quoted text, cut after some.
fn show_bytes(memory: &dyn GuestMemory, addr: u64, len_bytes: u32, shown_bytes: u32) -> String {
    let mut bytes = vec![0; len_bytes.min(shown_bytes) as usize];
    if memory.read(addr, &mut bytes).is_err() {
        return format!("{addr:#x}[{len_bytes}] ({})", Errno::EFAULT);
    }
    let mut text = quote(&bytes);
    if len_bytes > shown_bytes {
        text.push('…');
    }
    text
}

/// Bytes between quotes: valid UTF-8 as it is, control characters and other bytes escaped.
fn quote(bytes: &[u8]) -> String {
    let mut text = String::from("\"");
    for chunk in bytes.utf8_chunks() {
        for character in chunk.valid().chars() {
            match character {
                '\n' => text.push_str("\\n"),
                '\t' => text.push_str("\\t"),
                '\r' => text.push_str("\\r"),
                '"' | '\\' => text.extend(['\\', character]),
                _ if character.is_control() => {
                    let _ = write!(text, "\\x{:02x}", u32::from(character));
                }
                _ => text.push(character),
            }
        }
        for byte in chunk.invalid() {
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
    text.push('"');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_what_cannot_be_shown() {
        assert_eq!(quote(b"a\"\n\x00\xff"), r#""a\"\n\x00\xff""#);
        assert_eq!(quote("é\u{85}".as_bytes()), "\"é\\x85\"");
    }

    #[test]
    fn flags_have_names_and_a_rest() {
        assert_eq!(show_flags(0, &["a", "b"]), "0");
        assert_eq!(show_flags(3, &["a", "b"]), "a|b");
        assert_eq!(show_flags(6, &["a", "b"]), "b|0x4");
    }
}
