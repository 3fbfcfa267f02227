//! `(@custom "name" place? "bytes"…)` and its like: custom sections in the text, at their places.
//!
//! Source: core specification, appendix "Custom Sections and Annotations" (custom annotation).

use crate::wat::cursor::{self, Cursor};
use crate::wat::document::Chunk;
use crate::wat::encode;
use crate::wat::lower::{Lowerer, tools};
use crate::wat::parse::Parser;
use crate::wat::section;

/// A section that places refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Type,
    Import,
    Func,
    Table,
    Memory,
    Tag,
    Global,
    Export,
    Start,
    Elem,
    Code,
    Data,
}

fn anchor(word: &str) -> Option<Anchor> {
    Some(match word {
        "type" => Anchor::Type,
        "import" => Anchor::Import,
        "func" => Anchor::Func,
        "table" => Anchor::Table,
        "memory" => Anchor::Memory,
        "tag" => Anchor::Tag,
        "global" => Anchor::Global,
        "export" => Anchor::Export,
        "start" => Anchor::Start,
        "elem" => Anchor::Elem,
        "code" => Anchor::Code,
        "data" => Anchor::Data,
        _ => return None,
    })
}

/// Where a custom section goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    First,
    Before(Anchor),
    After(Anchor),
    Last,
}

/// A custom section.
#[derive(Clone, Debug)]
pub(super) struct Custom {
    pub(super) name: Box<str>,
    place: Place,
    data: Vec<u8>,
}

/// Writes sections and the custom ones around them.
pub(super) struct Writer<'a> {
    customs: &'a [Custom],
    out: &'a mut Vec<u8>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(customs: &'a [Custom], out: &'a mut Vec<u8>) -> Writer<'a> {
        Writer { customs, out }
    }

    fn at(&mut self, place: Place) {
        for custom in self.customs.iter().filter(|custom| custom.place == place) {
            let mut content = Vec::new();
            encode::bytes(&mut content, custom.name.as_bytes());
            content.extend_from_slice(&custom.data);
            section::write(0, &content, self.out);
        }
    }

    pub(super) fn first(&mut self) {
        self.at(Place::First);
    }

    pub(super) fn last(&mut self) {
        self.at(Place::Last);
    }

    pub(super) fn around(&mut self, anchor: Anchor, write: impl FnOnce(&mut Vec<u8>)) {
        self.at(Place::Before(anchor));
        write(self.out);
        self.at(Place::After(anchor));
    }

    pub(super) fn between(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        write(self.out);
    }
}

impl Lowerer<'_> {
    /// An annotation between fields.
    pub(super) fn annotation(&mut self, chunk: &Chunk) {
        let item = chunk.item();
        let mut parser = Parser::new(Cursor::new(chunk.text(), chunk.tokens()));
        match item.keyword.of(chunk.text()) {
            "(@custom" => {
                parser.cursor.bump();
                let custom = custom(&mut parser);
                parser.leave();
                self.parts.customs.extend(custom);
            }
            // The module's own, right behind `(module`.
            "(@name" => {
                parser.cursor.bump();
                if let Some(name) = parser.text("a name in a string") {
                    self.parts.names.module = Some(name.value);
                }
                parser.leave();
            }
            "(@producers" => {
                parser.cursor.go_on(behind_keyword(chunk));
                let data = tools::producers(&mut parser);
                parser.leave();
                self.parts.customs.push(Custom {
                    name: "producers".into(),
                    place: Place::Last,
                    data,
                });
            }
            // Loaders want it to be the first section.
            "(@dylink.0" => {
                parser.cursor.go_on(behind_keyword(chunk));
                let data = tools::dylink(&mut parser);
                parser.leave();
                self.parts.customs.push(Custom {
                    name: "dylink.0".into(),
                    place: Place::First,
                    data,
                });
            }
            // The specification lets tools ignore annotations they do not know.
            _ => {}
        }
        let start = self.chunk.start;
        self.parts.diagnostics.extend(parser.diagnostics.iter().map(|it| it.shifted(start)));
    }
}

/// Behind the keyword of an annotation that is trivia elsewhere, which cursors step over.
fn behind_keyword(chunk: &Chunk) -> cursor::Place {
    let end = chunk.item().keyword.end;
    let mut place = cursor::Place::default();
    for token in chunk.tokens() {
        if place.offset >= end {
            break;
        }
        place.token += 1;
        place.offset += token.len();
    }
    place
}

fn custom(parser: &mut Parser<'_>) -> Option<Custom> {
    let name = parser.text("the name of the section in a string")?.value;
    let mut place = Place::Last;
    for (word, relative) in
        [("before", Place::Before as fn(Anchor) -> Place), ("after", Place::After)]
    {
        if !parser.enter(word) {
            continue;
        }
        let section = parser.cursor.keyword().unwrap_or_default();
        place = match (word, section) {
            ("before", "first") => Place::First,
            ("after", "last") => Place::Last,
            _ => match anchor(section) {
                Some(anchor) => relative(anchor),
                None => {
                    parser
                        .expected("a section such as `code`, or `(before first)`, `(after last)`");
                    Place::Last
                }
            },
        };
        parser.cursor.bump();
        parser.leave();
    }
    let mut data = Vec::new();
    while !parser.cursor.at_close() {
        data.extend(parser.string("the bytes of the section in strings")?);
    }
    Some(Custom { name, place, data })
}
