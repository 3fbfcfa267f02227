//! What a directive of a script is: the data between its reader and whoever judges it.
//!
//! Ranges are relative to the chunk. Source: "Scripts" in the README of the specification's
//! reference interpreter; threads as in the interpreter of the threads proposal.

use std::borrow::Cow;

use crate::text::Range;
use crate::wat::diagnostic::Diagnostic;
use crate::wat::item::Id;

/// What a directive consists of behind its keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A module or component, its definition, or an instance of one.
    Module,
    /// A name for imports, and perhaps an instance.
    Register,
    /// `(invoke …)` or `(get …)`.
    Action,
    /// An action or a module, then results.
    Return,
    /// An action or a module, then perhaps what is expected to be said.
    Execute(Said),
    /// An invocation, then what is expected to be said.
    Exhaust,
    /// A module, what is wanted of it, and what is expected to be said.
    Judge(Wanted),
    /// A name, and directives.
    Thread,
    /// The name of a thread.
    Wait,
}

/// Whether an assertion ends with the words of the error that it expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    Words,
    Nothing,
}

/// What a directive wants a module to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// Valid; whether it can be linked is not known here.
    Valid,
    /// Readable, but wrong.
    Invalid,
    /// Not even readable.
    Malformed,
}

/// The words that begin a directive.
pub(super) const FORMS: [(&str, Form); 17] = [
    ("module", Form::Module),
    ("component", Form::Module),
    ("register", Form::Register),
    ("invoke", Form::Action),
    ("get", Form::Action),
    ("assert_return", Form::Return),
    ("assert_trap", Form::Execute(Said::Words)),
    ("assert_suspension", Form::Execute(Said::Words)),
    ("assert_exception", Form::Execute(Said::Nothing)),
    ("assert_exhaustion", Form::Exhaust),
    ("assert_malformed", Form::Judge(Wanted::Malformed)),
    ("assert_malformed_custom", Form::Judge(Wanted::Malformed)),
    ("assert_invalid", Form::Judge(Wanted::Invalid)),
    ("assert_invalid_custom", Form::Judge(Wanted::Invalid)),
    ("assert_unlinkable", Form::Judge(Wanted::Valid)),
    ("thread", Form::Thread),
    ("wait", Form::Wait),
];

impl Form {
    /// The form that a keyword begins.
    pub(crate) fn of(word: &str) -> Option<Form> {
        FORMS.iter().find(|(name, _)| *name == word).map(|(_, form)| *form)
    }
}

/// A directive.
#[derive(Clone, Debug)]
pub(crate) struct Directive {
    pub(crate) form: Form,
    pub(crate) keyword: Range,
    /// From the `(` to the `)`.
    pub(crate) range: Range,
    /// What it is called, or what it looks at: a name or a string.
    pub(crate) name: Option<Range>,
    pub(crate) module: Option<Module>,
    /// Whether it calls a function.
    pub(crate) invokes: bool,
    /// How many threads are around it.
    pub(crate) depth: usize,
}

/// A module or component in a directive.
#[derive(Clone, Debug)]
pub(crate) struct Module {
    pub(crate) kind: Kind,
    pub(crate) shape: Shape,
    pub(crate) wanted: Wanted,
    pub(crate) keyword: Range,
    /// From the `(` to the `)`.
    pub(crate) range: Range,
    pub(crate) ending: Ending,
    pub(crate) name: Option<Id>,
    /// The word `definition`.
    pub(crate) definition: Option<Range>,
}

/// What kind of module it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A core module.
    Core,
    /// A component.
    Component,
}

/// Whether a list has its `)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Closed,
    Unclosed,
}

/// How a module is written.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// As its fields.
    Text,
    /// As its text in strings.
    Quote(Vec<Piece>),
    /// As its bytes in strings.
    Binary(Vec<Piece>),
    /// In a way that could not be read, which is reported.
    Unread,
}

/// One of several strings that belong together.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    /// Where it stands, with its quotes.
    pub(crate) range: Range,
    /// Unescaped.
    pub(crate) bytes: Vec<u8>,
}

impl Module {
    /// Its text, from `(` to `)`, as the text format has it: with blanks for `definition`.
    pub(crate) fn text<'a>(&self, chunk: &'a str) -> Cow<'a, str> {
        let text = self.range.of(chunk);
        let Some(word) = self.definition else { return Cow::Borrowed(text) };
        blanked(text, Range::new(word.start - self.range.start, word.end - self.range.start))
    }
}

/// A text with blanks in a range, so that all other places stay.
pub(super) fn blanked(text: &str, range: Range) -> Cow<'_, str> {
    let mut changed = text.to_owned();
    let blanks = " ".repeat(range.len() as usize);
    changed.replace_range(range.start as usize..range.end as usize, &blanks);
    Cow::Owned(changed)
}

/// What a name of the script stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    /// A module and its instance.
    Module,
    /// A module without an instance.
    Definition,
    /// An instance.
    Instance,
    /// A thread.
    Thread,
}

/// What happens to the names of the script.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// One gets a meaning.
    Define(Held, Id),
    /// One is meant: as a definition, an instance or a thread.
    Use(Held, Id),
    /// One stands where a definition may have been meant.
    Lose(Id),
    /// A thread begins; it knows no names of those around it but the one that is shared.
    Enter(Option<Id>),
    /// It ends.
    Leave,
}

/// What the text of a chunk says as a script.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading {
    /// In the order of the text; those in a thread follow it.
    pub(crate) directives: Vec<Directive>,
    pub(crate) events: Vec<Event>,
    /// What the grammar does not allow.
    pub(crate) diagnostics: Vec<Diagnostic>,
}
