//! Tokens of a chunk to the item it declares: headers, types, names; code comes later.
//!
//! Never fails: what cannot be read becomes a diagnostic, and parsing goes on behind it. There is
//! no recursion; what nests in headers nests to a fixed depth. Source: core specification,
//! "Types" and "Modules" (text format).

pub(crate) mod ahead;
pub(crate) mod field;
mod types;

use std::fmt;

use crate::spec::instr;
use crate::text::Range;
use crate::wat::chunk::needs_open;
use crate::wat::cursor::Cursor;
use crate::wat::diagnostic::{Code, Diagnostic};
use crate::wat::item::{HeapType, Id, Index, Name, Named, RefType, Reference, Space, Text};
use crate::wat::literal;
use crate::wat::token::Kind;

/// Reads types, names and indices; collects what is wrong and which types were named.
pub(crate) struct Parser<'a> {
    pub(crate) cursor: Cursor<'a>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) types: Vec<Reference>,
    /// A `)` was missing before the list at hand: the field lacks one at its end.
    pub(crate) lacks_close: bool,
}

/// A funcref: what is there when the text says nothing readable.
pub(crate) const FUNCREF: RefType =
    RefType { nullable: true, heap: HeapType::Abstract { shared: false, code: 0x70 } };

/// How a token is quoted in a message.
pub(crate) fn quoted(cursor: &Cursor<'_>) -> String {
    match cursor.kind() {
        None => "the end of the field".to_owned(),
        Some(Kind::String | Kind::BadString) => "a string".to_owned(),
        Some(_) => {
            let word: String = cursor.text().chars().take(40).collect();
            format!("`{word}`")
        }
    }
}

impl<'a> Parser<'a> {
    pub(crate) fn new(cursor: Cursor<'a>) -> Parser<'a> {
        Parser { cursor, diagnostics: Vec::new(), types: Vec::new(), lacks_close: false }
    }

    pub(crate) fn error(&mut self, range: Range, code: Code, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::error(range, code, message));
    }

    /// Reports that something else was expected here; does not move. What no text may hold is
    /// reported as such already.
    pub(crate) fn expected(&mut self, what: &str) {
        let plain = |byte| matches!(byte, 0x20..0x7f);
        if self.cursor.is(Kind::Other) && !self.cursor.text().bytes().all(plain) {
            return;
        }
        let message = format!("expected {what}, found {}", quoted(&self.cursor));
        self.error(self.cursor.range(), Code::Syntax, message);
    }

    /// Whether a list of this keyword stands here, even if its `(` is missing.
    pub(crate) fn at_list(&self, keyword: &str) -> bool {
        self.cursor.list_keyword() == Some(keyword)
            || self.cursor.keyword() == Some(keyword) && needs_open(keyword.as_bytes())
    }

    /// Steps into the list at hand when its keyword is this one; reports a missing `(`.
    pub(crate) fn enter(&mut self, keyword: &str) -> bool {
        let found = self.at_list(keyword);
        if found {
            if self.cursor.is(Kind::Open) {
                self.cursor.bump();
            } else {
                let message = format!("expected `(` before `{keyword}`");
                self.error(self.cursor.range(), Code::Syntax, message);
            }
            self.cursor.bump();
        }
        found
    }

    /// Whether a list stands here that cannot be in one of types, names and the like: the `)` of
    /// that one is missing.
    pub(crate) fn at_next_list(&self) -> bool {
        let word = self.cursor.list_keyword();
        word.is_some_and(|it| needs_open(it.as_bytes()) || instr::by_mnemonic(it).is_some())
    }

    /// Behind the `)` of the list; what is left in it is reported once.
    pub(crate) fn leave(&mut self) {
        if !self.cursor.at_close() {
            self.expected("`)`");
            if self.at_next_list() {
                self.lacks_close = true;
                return;
            }
            self.cursor.skip_to_close();
        }
        if self.cursor.is(Kind::Close) {
            self.cursor.bump();
        } else {
            self.expected("`)`");
        }
    }

    pub(crate) fn take_keyword(&mut self, keyword: &str) -> bool {
        let found = self.cursor.keyword() == Some(keyword);
        if found {
            self.cursor.bump();
        }
        found
    }

    /// The name at hand, without its `$`; none where it is quoted, or none stands here.
    pub(crate) fn plain_name(&self) -> Option<&'a str> {
        let name = self.cursor.is(Kind::Id).then(|| self.cursor.text())?.strip_prefix('$')?;
        (!name.starts_with('"')).then_some(name)
    }

    /// The name of an id token, without `$` and quotes.
    fn id_name(&mut self) -> Name {
        let text = self.cursor.text();
        let Some(quoted) = text.strip_prefix("$\"") else {
            return text.strip_prefix('$').unwrap_or(text).into();
        };
        let bytes = literal::string(&format!("\"{quoted}"));
        match bytes.map(String::from_utf8) {
            Ok(Ok(name)) if !name.is_empty() => name.into(),
            Ok(Ok(_)) => {
                self.error(self.cursor.range(), Code::Literal, "a name must not be empty");
                "".into()
            }
            Ok(Err(_)) => {
                self.error(self.cursor.range(), Code::Literal, "a name must be UTF-8");
                quoted.into()
            }
            Err(error) => {
                self.error(self.cursor.range(), Code::Literal, error.to_string());
                quoted.into()
            }
        }
    }

    pub(crate) fn id(&mut self) -> Option<Id> {
        if !self.cursor.is(Kind::Id) {
            return None;
        }
        let id = Id { range: self.cursor.range(), name: self.id_name() };
        self.cursor.bump();
        Some(id)
    }

    /// `$id?` and an annotation `(@name "…")` behind it.
    pub(crate) fn named(&mut self) -> Named {
        let id = self.id();
        let mut label = None;
        while self.cursor.is(Kind::Annotation) && self.cursor.text() == "(@name" {
            self.cursor.bump();
            label = self.text("a name in a string").map(|text| text.value);
            self.leave();
        }
        Named { id, label }
    }

    /// A string that must be UTF-8.
    pub(crate) fn text(&mut self, what: &str) -> Option<Text> {
        let range = self.cursor.range();
        let bytes = self.string(what)?;
        match String::from_utf8(bytes) {
            Ok(value) => Some(Text { range, value: value.into() }),
            Err(_) => {
                self.error(range, Code::Literal, "malformed UTF-8 encoding: a name must be UTF-8");
                None
            }
        }
    }

    /// A string of any bytes.
    pub(crate) fn string(&mut self, what: &str) -> Option<Vec<u8>> {
        let range = self.cursor.range();
        match self.cursor.kind() {
            Some(Kind::String) => {}
            Some(Kind::BadString) => {
                // The lexical check reports it.
                self.cursor.bump();
                return None;
            }
            _ => {
                self.expected(what);
                return None;
            }
        }
        let bytes = literal::string(self.cursor.text());
        self.cursor.bump();
        bytes
            .map_err(|error| {
                let (literal::StringError::Escape(at)
                | literal::StringError::Control(at)
                | literal::StringError::Character(at)) = error;
                let start = range.start + u32::try_from(at).unwrap_or_default();
                let place = Range::new(start, range.end.min(start + 1));
                self.error(place, Code::Literal, error.to_string());
            })
            .ok()
    }

    /// An unsigned number of at most so many bits.
    pub(crate) fn number(&mut self, what: impl fmt::Display, bits: u32) -> Option<u64> {
        if !self.cursor.is(Kind::Number) {
            self.expected(&what.to_string());
            return None;
        }
        let text = self.cursor.text();
        let value = literal::unsigned(text).filter(|value| bits >= 64 || value >> bits == 0);
        if value.is_none() {
            let message = format!("`{text}` is no {what} (an unsigned number of {bits} bits)");
            self.error(self.cursor.range(), Code::Literal, message);
        }
        self.cursor.bump();
        value
    }

    /// Whether an index stands here.
    pub(crate) fn at_index(&self) -> bool {
        matches!(self.cursor.kind(), Some(Kind::Id | Kind::Number))
    }

    /// A number or a name.
    pub(crate) fn index(&mut self, space: Space) -> Option<Reference> {
        let range = self.cursor.range();
        match self.cursor.kind() {
            Some(Kind::Id) => {
                let name = self.id_name();
                self.cursor.bump();
                Some(Reference { index: Index::Name(name), range })
            }
            Some(Kind::Number) => {
                let number = self.number(format_args!("{} index", space.noun()), 32)?;
                let number = u32::try_from(number).unwrap_or(u32::MAX);
                Some(Reference { index: Index::Number(number), range })
            }
            _ => {
                self.expected(&format!("the index or name of a {}", space.noun()));
                None
            }
        }
    }
}
