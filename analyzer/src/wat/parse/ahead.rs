//! What the code of a function asks of the module as a whole, found without lowering it.
//!
//! Types that nobody wrote are numbered behind all others in the order of the text, so the types
//! of a module are complete only when all code has been looked through; and the data count is
//! written only where some instruction needs it. Both depend on the text of a field alone.

use crate::spec::instr::{self, Immediate};
use crate::wat::chunk::Seam;
use crate::wat::cursor::{Cursor, Place};
use crate::wat::item::{Asks, Signature, Space, TypeUse};
use crate::wat::parse::Parser;
use crate::wat::token::{Kind, Token};

/// Whether a word is one of those without which no code asks for a type or for the data count.
pub(crate) fn may_ask(word: &str) -> bool {
    matches!(
        word,
        "param"
            | "result"
            | "call_indirect"
            | "return_call_indirect"
            | "memory.init"
            | "data.drop"
            | "array.new_data"
            | "array.init_data"
    )
}

/// Whether a word is that of an instruction with a type that may be spelled out.
fn takes_type(word: &str) -> bool {
    matches!(
        word,
        "block" | "loop" | "if" | "try" | "try_table" | "call_indirect" | "return_call_indirect"
    )
}

/// Looks through the code of a chunk from a place on. Leaves the seams at which an instruction
/// begins for whoever reads from there.
pub(crate) fn asks(text: &str, tokens: &[Token], place: Place, seams: &mut Vec<Seam>) -> Asks {
    let parser = Parser::new(Cursor::from(text, tokens, place));
    Walk { parser, seams, passed: 0 }.run(u32::MAX)
}

/// The same of the code between two seams; none where no instruction begins at the second.
pub(crate) fn asks_between(
    text: &str,
    tokens: &[Token],
    [from, to]: [Place; 2],
    seams: &mut Vec<Seam>,
) -> Option<Asks> {
    let mut walk = Walk { parser: Parser::new(Cursor::from(text, tokens, from)), seams, passed: 0 };
    let asks = walk.run(to.token);
    (walk.parser.cursor.place() == to).then_some(asks)
}

struct Walk<'a, 's> {
    parser: Parser<'a>,
    seams: &'s mut Vec<Seam>,
    /// How many seams are behind.
    passed: usize,
}

impl Walk<'_, '_> {
    /// Drops seams that were passed without stopping there.
    fn pass(&mut self) {
        let token = self.parser.cursor.place().token;
        while let Some(seam) = self.seams.get(self.passed)
            && seam.place.token <= token
        {
            if seam.place.token == token {
                self.passed += 1;
            } else {
                self.seams.remove(self.passed);
            }
        }
    }

    /// To the first token at or behind `stop` with which something begins.
    fn run(&mut self, stop: u32) -> Asks {
        let mut asks = Asks::default();
        while let Some(kind) = self.parser.cursor.kind() {
            self.pass();
            if self.parser.cursor.place().token >= stop {
                break;
            }
            let word = self.parser.cursor.text();
            self.parser.cursor.bump();
            if kind != Kind::Keyword {
                continue;
            }
            asks.data_count |=
                matches!(word, "memory.init" | "data.drop" | "array.new_data" | "array.init_data");
            if !takes_type(word) {
                continue;
            }
            match instr::by_mnemonic(word).and_then(|row| row.immediates.first()) {
                Some(Immediate::Block) => {
                    self.parser.named();
                    let type_use = self.parser.type_use();
                    if !is_short(&type_use) {
                        asks.types.extend(spelled(type_use));
                    }
                }
                Some(Immediate::TypeUse) => {
                    if self.parser.at_index() {
                        self.parser.index(Space::Table);
                    }
                    asks.types.extend(spelled(self.parser.type_use()));
                }
                _ => {}
            }
        }
        asks
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_instruction_that_names_a_type_or_a_data_segment_may_ask() {
        for row in instr::TABLE.iter() {
            let counts = row.immediates.contains(&Immediate::Data);
            if counts || row.immediates.contains(&Immediate::TypeUse) {
                assert!(may_ask(row.mnemonic), "{}", row.mnemonic);
            }
            let typed = [Immediate::Block, Immediate::TypeUse]
                .map(Some)
                .contains(&row.immediates.first().copied());
            assert_eq!(typed, takes_type(row.mnemonic), "{}", row.mnemonic);
        }
    }
}
