//! `(@producers …)` and `(@dylink.0 …)`: the custom sections of toolchains, written in the text.
//!
//! Gives the bytes behind the section's name, not where they go. Source: tool conventions,
//! "Producers Section" and "Dynamic Linking" (sections `producers` and `dylink.0`).

use crate::wat::encode;
use crate::wat::parse::Parser;

/// A vector of the binary format that is still growing.
#[derive(Default)]
struct Growing {
    count: usize,
    content: Vec<u8>,
}

impl Growing {
    fn name(&mut self, name: &str) {
        self.count += 1;
        encode::bytes(&mut self.content, name.as_bytes());
    }

    fn write(&self, out: &mut Vec<u8>) {
        encode::length(out, self.count);
        out.extend_from_slice(&self.content);
    }
}

/// Over what is left of a list that made no sense; it has been reported.
fn give_up(parser: &mut Parser<'_>) {
    parser.cursor.skip_to_close();
}

/// `(language "name" "version")`, `(sdk …)` and `(processed-by …)`, as often as one likes.
pub(super) fn producers(parser: &mut Parser<'_>) -> Vec<u8> {
    let mut fields = ["language", "sdk", "processed-by"].map(|name| (name, Growing::default()));
    while !parser.cursor.at_close() {
        let word = parser.cursor.list_keyword();
        let Some((_, values)) = fields.iter_mut().find(|(name, _)| word == Some(*name)) else {
            parser.expected("`(language …)`, `(sdk …)` or `(processed-by …)`");
            give_up(parser);
            break;
        };
        parser.cursor.bump();
        parser.cursor.bump();
        if let Some(name) = parser.text("the name of a language or tool in a string")
            && let Some(version) = parser.text("a version in a string")
        {
            values.name(&name.value);
            encode::bytes(&mut values.content, version.value.as_bytes());
        } else {
            give_up(parser);
        }
        parser.leave();
    }
    let mut out = Vec::new();
    encode::length(&mut out, fields.iter().filter(|(_, values)| values.count > 0).count());
    for (name, values) in fields.iter().filter(|(_, values)| values.count > 0) {
        encode::bytes(&mut out, name.as_bytes());
        values.write(&mut out);
    }
    out
}

/// A part of the `dylink.0` section.
enum Part {
    /// Its bytes.
    Whole(u8, Vec<u8>),
    /// What several lists of the text add to.
    Symbols(u8, Growing),
}

/// `(mem-info …)`, `(needed …)` and the others.
pub(super) fn dylink(parser: &mut Parser<'_>) -> Vec<u8> {
    let mut parts: Vec<Part> = Vec::new();
    while !parser.cursor.at_close() {
        let word = parser.cursor.list_keyword().unwrap_or_default();
        if !matches!(
            word,
            "mem-info" | "needed" | "export-info" | "import-info" | "runtime-path" | "target-arch"
        ) {
            parser.expected(
                "`(mem-info …)`, `(needed …)`, `(export-info …)`, `(import-info …)`, \
                 `(runtime-path …)` or `(target-arch …)`",
            );
            give_up(parser);
            break;
        }
        parser.cursor.bump();
        parser.cursor.bump();
        let read = match word {
            "mem-info" => memory_info(parser).map(|out| parts.push(Part::Whole(1, out))),
            "needed" => names(parser).map(|out| parts.push(Part::Whole(2, out))),
            "export-info" => symbol(parser, symbols(&mut parts, 3), 1),
            "import-info" => symbol(parser, symbols(&mut parts, 4), 2),
            "runtime-path" => names(parser).map(|out| parts.push(Part::Whole(5, out))),
            _ => parser.text("the name of an architecture in a string").map(|name| {
                let mut out = Vec::new();
                encode::bytes(&mut out, name.value.as_bytes());
                parts.push(Part::Whole(6, out));
            }),
        };
        if read.is_none() {
            give_up(parser);
        }
        parser.leave();
    }
    let mut out = Vec::new();
    for part in &parts {
        match part {
            Part::Whole(id, content) => {
                out.push(*id);
                encode::bytes(&mut out, content);
            }
            Part::Symbols(id, values) => {
                let mut content = Vec::new();
                values.write(&mut content);
                out.push(*id);
                encode::bytes(&mut out, &content);
            }
        }
    }
    out
}

/// `(memory size align)? (table size align)?`; what is not written is 0.
fn memory_info(parser: &mut Parser<'_>) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    for word in ["memory", "table"] {
        let (mut size, mut align) = (0, 0);
        if parser.enter(word) {
            size = parser.number("size", 32)?;
            align = parser.number("alignment", 32)?;
            parser.leave();
        }
        encode::unsigned(&mut out, size);
        encode::unsigned(&mut out, align);
    }
    Some(out)
}

fn names(parser: &mut Parser<'_>) -> Option<Vec<u8>> {
    let mut names = Growing::default();
    while !parser.cursor.at_close() {
        names.name(&parser.text("a name in a string")?.value);
    }
    let mut out = Vec::new();
    names.write(&mut out);
    Some(out)
}

/// The part that a list adds to: the last one, or a new one if that is of another kind.
fn symbols(parts: &mut Vec<Part>, id: u8) -> Option<&mut Growing> {
    if !matches!(parts.last(), Some(Part::Symbols(last, _)) if *last == id) {
        parts.push(Part::Symbols(id, Growing::default()));
    }
    match parts.last_mut() {
        Some(Part::Symbols(_, values)) => Some(values),
        _ => None,
    }
}

/// So many names in strings, and flags.
fn symbol(parser: &mut Parser<'_>, values: Option<&mut Growing>, names: usize) -> Option<()> {
    let mut out = Vec::new();
    for _ in 0..names {
        let name = parser.text("the name of a symbol in a string")?;
        encode::bytes(&mut out, name.value.as_bytes());
    }
    let mut flags = 0;
    while !parser.cursor.at_close() {
        flags |= match parser.cursor.keyword().and_then(flag) {
            Some(flag) => {
                parser.cursor.bump();
                flag
            }
            None => parser.number("flag such as `undefined` or a number", 32)?,
        };
    }
    encode::unsigned(&mut out, flags);
    let values = values?;
    values.count += 1;
    values.content.extend(out);
    Some(())
}

fn flag(word: &str) -> Option<u64> {
    let bit = match word {
        "binding-weak" => 0,
        "binding-local" => 1,
        "visibility-hidden" => 2,
        "undefined" => 4,
        "exported" => 5,
        "explicit-name" => 6,
        "no-strip" => 7,
        "tls" => 8,
        "absolute" => 9,
        _ => return None,
    };
    Some(1u64 << bit)
}
