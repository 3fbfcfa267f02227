//! Components: what they hold, and the first thing that is wrong with one.
//!
//! Their grammar is the `wast` crate's business, their validity wasmparser's; ours is the place of
//! an error. The crate tells a byte; a validation error has none in the text: there the shortest
//! beginning of the component that is wrong is looked for, by halving. If a core module stands at
//! the place, our own front end says what is wrong with it.
//! Source: component model, "Explainer" (text format).

use std::borrow::Cow;

use wasmparser::{Validator, WasmFeatures};
use wast::lexer::Lexer;
use wast::parser::{self, ParseBuffer};

use crate::text::Range;
use crate::wat;
use crate::wat::diagnostic::{Code, Diagnostic};
use crate::wat::document::{Document, Language};
use crate::wat::lower::Scope;
use crate::wat::script::directive::blanked;
use crate::wat::script::judge::one_line;
use crate::wat::token::{self, Kind, Token, placed};

/// A list directly in a component; ranges are relative to the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    /// How many components are around it; at least 1.
    pub(crate) depth: usize,
    /// From the `(` to the `)`.
    pub(crate) range: Range,
    /// Its keyword, or two: `core module`.
    pub(crate) words: Range,
    /// Its name, if that stands behind the keywords; or a string there.
    pub(crate) name: Option<Range>,
    pub(crate) kind: FieldKind,
}

/// What kind of list it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FieldKind {
    /// A core module.
    Module,
    /// A component.
    Component,
    /// Any other.
    Other,
}

impl Field {
    /// What to point to when it is meant as a whole.
    pub(crate) fn selection(&self) -> Range {
        self.name.unwrap_or(self.words)
    }

    /// The text of a core module as the text format has it: with blanks for `core`.
    pub(crate) fn module_text<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let start = self.words.start - self.range.start;
        blanked(self.range.of(text), Range::new(start, start + 4))
    }

    /// A core module that is written as its fields, as a document of its own.
    pub(crate) fn module(&self, text: &str) -> Option<Document> {
        (self.kind == FieldKind::Module)
            .then(|| Document::new(&self.module_text(text), Language::Wat))
            .filter(Document::holds_module)
    }
}

/// A list that is open while fields are looked for.
#[derive(Clone, Copy)]
enum Open {
    /// The component itself, or one in it.
    Component(Option<usize>),
    /// Some other field.
    Field(usize),
    /// A list in a field, or an annotation.
    Other,
}

/// What a walk over the tokens of a component has found.
#[derive(Default)]
struct Walk {
    fields: Vec<Field>,
    open: Vec<Open>,
    /// Components that are open.
    depth: usize,
    /// The field whose keywords and name are being met.
    head: Option<usize>,
    /// Its first keyword was `core`: another belongs to it.
    core: bool,
}

/// The fields of a component and of those in it, in the order of the text: a field follows the
/// component that holds it. The text begins with the component's `(`, or with trivia.
pub(crate) fn fields(text: &str, tokens: &[Token]) -> Vec<Field> {
    let mut walk = Walk::default();
    let mut at = 0u32;
    for token in tokens {
        let range = Range::new(at, at + token.len());
        at = range.end;
        if !token.kind().is_trivia() {
            walk.token(token.kind(), range, range.of(text));
        }
    }
    // What is not closed ends with the text.
    while let Some(open) = walk.open.pop() {
        walk.close(open, at);
    }
    walk.fields
}

impl Walk {
    fn token(&mut self, kind: Kind, range: Range, text: &str) {
        match kind {
            Kind::Open => self.open_list(range),
            Kind::Annotation => self.open.push(Open::Other),
            Kind::Close => {
                self.head = None;
                if let Some(open) = self.open.pop() {
                    self.close(open, range.end);
                }
            }
            kind => self.head_token(kind, range, text),
        }
    }

    fn open_list(&mut self, range: Range) {
        self.head = None;
        match self.open.last() {
            None => {
                self.depth += 1;
                self.open.push(Open::Component(None));
            }
            Some(Open::Component(_)) => {
                let (depth, words) = (self.depth, Range::new(range.end, range.end));
                let kind = FieldKind::Other;
                self.fields.push(Field { depth, range, words, name: None, kind });
                let index = self.fields.len() - 1;
                self.open.push(Open::Field(index));
                self.head = Some(index);
            }
            Some(_) => self.open.push(Open::Other),
        }
    }

    /// The first tokens of a field: one or two keywords, a name.
    fn head_token(&mut self, kind: Kind, range: Range, text: &str) {
        let Some(index) = self.head else { return };
        let Some(field) = self.fields.get_mut(index) else { return };
        let first = field.words.is_empty();
        match kind {
            Kind::Keyword if first => {
                field.words = range;
                self.core = text == "core";
                if text == "component" {
                    field.kind = FieldKind::Component;
                    self.depth += 1;
                    self.open.pop();
                    self.open.push(Open::Component(Some(index)));
                }
            }
            Kind::Keyword if self.core => {
                self.core = false;
                field.words.end = range.end;
                if text == "module" {
                    field.kind = FieldKind::Module;
                }
            }
            Kind::Id | Kind::String if !first => {
                field.name = Some(range);
                self.head = None;
            }
            _ => self.head = None,
        }
    }

    fn close(&mut self, open: Open, end: u32) {
        if let Open::Component(_) = open {
            self.depth -= 1;
        }
        if let Open::Component(Some(index)) | Open::Field(index) = open
            && let Some(field) = self.fields.get_mut(index)
        {
            field.range.end = end;
        }
    }
}

/// What is wrong with a component that is all of a text: its first error, or the errors of the
/// core module that it lies in.
pub(super) fn check(text: &str, features: WasmFeatures) -> Vec<Diagnostic> {
    let features = features | WasmFeatures::COMPONENT_MODEL;
    let Err(wrong) = encode(text).and_then(|bytes| validate(&bytes, features)) else {
        return Vec::new();
    };
    let tokens = token::tokens(text);
    let fields = fields(text, &tokens);
    let (range, field) = match wrong.offset {
        Some(offset) => {
            let range = word_at(&tokens, offset);
            let around = fields.iter().rev().find(|field| field.range.covers(range));
            (range, around)
        }
        None => {
            let field = first_wrong(text, &fields, features);
            let whole = tokens.iter().take_while(|token| token.kind() != Kind::Keyword);
            let start = whole.map(|token| token.len()).sum();
            (field.map_or_else(|| word_at(&tokens, start), Field::selection), field)
        }
    };
    if let Some((field, module)) = field.and_then(|field| Some((field, field.module(text)?))) {
        let found = wat::module(&module, features.into(), Scope::Module).diagnostics;
        if !found.is_empty() {
            return found.iter().map(|it| it.shifted(field.range.start)).collect();
        }
    }
    vec![Diagnostic::error(range, wrong.code, wrong.message)]
}

/// An error of the libraries.
struct Wrong {
    code: Code,
    /// A byte of the text, where they tell one.
    offset: Option<u32>,
    message: String,
}

/// What the `wast` crate makes of a component. It refuses what nests too deep for it.
fn encode(text: &str) -> Result<Vec<u8>, Wrong> {
    let mut lexer = Lexer::new(text);
    lexer.allow_confusing_unicode(true);
    let bytes = ParseBuffer::new_with_lexer(lexer).and_then(|buffer| {
        let mut component = parser::parse::<wast::Wat<'_>>(&buffer)?;
        component.encode()
    });
    bytes.map_err(|error| Wrong {
        code: Code::Syntax,
        offset: Some(u32::try_from(error.span().offset()).unwrap_or(u32::MAX)),
        message: one_line(&error.message()),
    })
}

fn validate(bytes: &[u8], features: WasmFeatures) -> Result<(), Wrong> {
    let verdict = Validator::new_with_features(features).validate_all(bytes);
    verdict.map(drop).map_err(|error| Wrong {
        code: Code::Validation,
        offset: None,
        message: one_line(error.message()),
    })
}

/// The word at a byte; if there is none, the next one, else the last.
fn word_at(tokens: &[Token], offset: u32) -> Range {
    let mut word = Range::default();
    for (_, range) in placed(tokens).filter(|(kind, _)| !kind.is_trivia()) {
        word = range;
        if range.end > offset {
            break;
        }
    }
    word
}

/// The field up to which the component is right, and with which it is wrong; none when only the
/// whole is wrong. Encodes the component some twenty times at most.
fn first_wrong<'a>(text: &str, fields: &'a [Field], features: WasmFeatures) -> Option<&'a Field> {
    // In the order in which they end: a component behind what it holds.
    let mut ends: Vec<&Field> = fields.iter().collect();
    ends.sort_by_key(|field| field.range.end);
    let right = ends.partition_point(|field| {
        let mut beginning = text.get(..field.range.end as usize).unwrap_or_default().to_owned();
        beginning.push_str(&")".repeat(field.depth));
        encode(&beginning).and_then(|bytes| validate(&bytes, features)).is_ok()
    });
    ends.get(right).copied()
}
