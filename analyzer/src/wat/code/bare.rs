//! A folded `if` whose arms have no `(then …)` around them: one error, and the rest is judged.
//!
//! Only when its `)` comes is it known that there was no `then`. Then the code is read a second
//! time, with a table of all such `if`s: the first list is the condition, those behind it are the
//! arm, as the fix for the error has it. Code without such a mistake pays nothing.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::text::Range;
use crate::wat::code::{Coder, Frame};
use crate::wat::diagnostic::{self, Code};
use crate::wat::token::{Kind, Token, placed};

/// The `if`s without a `then`, by the offset of their keyword in the chunk.
pub(super) type Bare = HashMap<u32, Arms, RandomState>;

/// What stands in such an `if` behind its header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Arms {
    /// Lists, the condition included, an `(else …)` not.
    lists: u32,
    has_else: bool,
}

impl Arms {
    /// Before there was a `then`, two lists were the two arms.
    fn are_two(self) -> bool {
        self.lists == 3 && !self.has_else
    }
}

/// An `(if …` of the table, between its header and its `)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Open {
    /// Its bytes wait in `pending` from here on, up to the first arm.
    pending: usize,
    range: Range,
    hint: Option<u8>,
    next: Next,
}

/// What the next list in it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    /// The condition; whether two arms follow.
    Condition { two: bool },
    /// The first in its arms.
    Arm { two: bool },
    /// One more in the first arm.
    More,
    /// The second arm.
    Second,
    /// One that is too much.
    None,
}

impl Open {
    /// Where its bytes wait and what it is, while its condition is being read.
    pub(super) fn waiting(&self) -> Option<(usize, Range)> {
        matches!(self.next, Next::Condition { .. }).then_some((self.pending, self.range))
    }

    pub(super) fn new(pending: usize, range: Range, hint: Option<u8>, arms: Arms) -> Open {
        Open { pending, range, hint, next: Next::Condition { two: arms.are_two() } }
    }
}

/// A list that is open.
struct List {
    /// Where the keyword of an `if` stands.
    keyword: Option<u32>,
    arms: Arms,
    has_then: bool,
    is_annotation: bool,
}

/// All folded `if`s of a chunk that have no `then`. Linear.
pub(super) fn find(text: &str, tokens: &[Token]) -> Bare {
    let (mut bare, mut open): (Bare, Vec<List>) = (Bare::default(), Vec::new());
    let (mut begins, mut annotations) = (false, 0u32);
    let mut end = |list: List| {
        if let Some(keyword) = list.keyword.filter(|_| !list.has_then) {
            bare.insert(keyword, list.arms);
        }
    };
    for (kind, range) in placed(tokens).filter(|(kind, _)| !kind.is_trivia()) {
        match kind {
            Kind::Open | Kind::Annotation => {
                let is_annotation = kind == Kind::Annotation;
                annotations += u32::from(is_annotation);
                let arms = Arms { lists: 0, has_else: false };
                open.push(List { keyword: None, arms, has_then: false, is_annotation });
            }
            Kind::Close => {
                if let Some(list) = open.pop() {
                    annotations -= u32::from(list.is_annotation);
                    end(list);
                }
            }
            Kind::Keyword if begins && annotations == 0 => {
                let word = range.of(text);
                if let Some(at) = open.len().checked_sub(2)
                    && let Some(around) = open.get_mut(at)
                {
                    match word {
                        // Of the header.
                        "type" | "param" | "result" => {}
                        "then" => around.has_then = true,
                        "else" => around.arms.has_else = true,
                        _ => around.arms.lists += 1,
                    }
                }
                if let Some(list) = open.last_mut().filter(|_| word == "if") {
                    list.keyword = Some(range.start);
                }
            }
            _ => {}
        }
        begins = kind == Kind::Open;
    }
    open.into_iter().for_each(end);
    bare
}

impl Coder<'_, '_> {
    /// A list in an `if` of the table, behind its `(`. Whether it is its `else`, which is begun.
    pub(super) fn bare_list(&mut self, mut open: Open, word: &str) -> bool {
        let range = self.parser.cursor.range();
        if word == "else" && open.next != Next::None {
            self.begin_arms(&open);
            self.parser.cursor.bump();
            self.emit_byte(0x05, range);
            self.frames.pop();
            self.frames.extend([Frame::Else, Frame::Arm]);
            return true;
        }
        open.next = match open.next {
            Next::Condition { two } => Next::Arm { two },
            Next::Arm { two } => {
                self.begin_arms(&open);
                if two { Next::Second } else { Next::More }
            }
            Next::Second => {
                self.emit_byte(0x05, range);
                Next::None
            }
            next => next,
        };
        if let Some(last) = self.frames.last_mut() {
            *last = Frame::Bare(open);
        }
        false
    }

    /// The `)` of an `if` of the table.
    pub(super) fn close_bare(&mut self, open: &Open, range: Range) {
        if matches!(open.next, Next::Condition { .. } | Next::Arm { .. }) {
            self.begin_arms(open);
            self.emit_byte(0x00, open.range);
        }
        // What the other arm would have given, nobody knows.
        if open.next != Next::None {
            self.emit_byte(0x05, range);
            self.emit_byte(0x00, range);
        }
        self.pop_label();
        self.emit_byte(0x0b, range);
    }

    /// Before the first arm: the instruction itself, and the error.
    fn begin_arms(&mut self, open: &Open) {
        match open.next {
            Next::Condition { .. } => self.emit_byte(0x00, open.range),
            Next::Arm { .. } => {}
            _ => return,
        }
        self.error(open.range, Code::Syntax, diagnostic::EXPECTED_THEN);
        self.emit(open.pending, open.range, open.hint);
    }
}
