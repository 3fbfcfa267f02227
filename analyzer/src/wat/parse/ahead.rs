//! What the code of a function asks of the module as a whole, found without lowering it.
//!
//! Types that nobody wrote are numbered behind all others in the order of the text, so the types
//! of a module are complete only when all code has been looked through; and the data count is
//! written only where some instruction needs it. Both depend on the text of a field alone.

use crate::spec::instr::{self, Immediate};
use crate::wat::cursor::{Cursor, Place};
use crate::wat::item::{Asks, Signature, Space, TypeUse};
use crate::wat::parse::Parser;
use crate::wat::token::{Kind, Token};

/// Words without which no code asks for a type or for the data count.
const WORDS: [&[u8]; 4] = [b"param", b"result", b"call_indirect", b"data"];

/// Looks through the code of a chunk from a place on.
pub(crate) fn asks(text: &str, tokens: &[Token], place: Place) -> Asks {
    let mut asks = Asks::default();
    let code = text.get(place.offset as usize..).unwrap_or_default().as_bytes();
    let found = |word: &[u8]| memchr::memmem::find(code, word).is_some();
    if !WORDS.into_iter().any(found) && !found(b"memory.init") {
        return asks;
    }
    let mut parser = Parser::new(Cursor::from(text, tokens, place));
    while let Some(kind) = parser.cursor.kind() {
        let word = parser.cursor.text();
        parser.cursor.bump();
        if kind != Kind::Keyword {
            continue;
        }
        asks.data_count |=
            matches!(word, "memory.init" | "data.drop" | "array.new_data" | "array.init_data");
        match instr::by_mnemonic(word).and_then(|row| row.immediates.first()) {
            Some(Immediate::Block) => {
                parser.named();
                let type_use = parser.type_use();
                if !is_short(&type_use) {
                    asks.types.extend(spelled(type_use));
                }
            }
            Some(Immediate::TypeUse) => {
                if parser.at_index() {
                    parser.index(Space::Table);
                }
                asks.types.extend(spelled(parser.type_use()));
            }
            _ => {}
        }
    }
    asks
}

/// Whether a block has no parameter and at most one result: that needs no type.
pub(crate) fn is_short(type_use: &TypeUse) -> bool {
    type_use.index.is_none()
        && type_use.inline.as_ref().is_none_or(|it| it.params.is_empty() && it.results.len() <= 1)
}

/// The type that a type use spells out; none where it names one.
pub(crate) fn spelled(type_use: TypeUse) -> Option<Signature> {
    type_use.index.is_none().then(|| type_use.inline.unwrap_or_default())
}
