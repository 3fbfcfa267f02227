//! The reader of directives: tokens of a chunk to what they ask for.
//!
//! Never fails: what cannot be read becomes a diagnostic, and reading goes on behind it. There is
//! no recursion: threads in threads are a stack. The text of a module is stepped over.
//! Source: "Scripts" in the README of the specification's reference interpreter.

use crate::spec::limits;
use crate::text::Range;
use crate::wat::cursor::Cursor;
use crate::wat::diagnostic::{Code, Diagnostic};
use crate::wat::item::Id;
use crate::wat::parse::field::scan;
use crate::wat::parse::{self, Parser};
use crate::wat::script::directive::{
    Directive, Ending, Event, FORMS, Form, Held, Kind, Module, Piece, Reading, Said, Shape, Wanted,
};
use crate::wat::script::value::{self, Side};
use crate::wat::symbols;
use crate::wat::token::{self, Token};

/// Reads the one top-level list of a chunk, or says what else stands there.
pub(crate) fn read(text: &str, tokens: &[Token]) -> Reading {
    let mut reader = Reader {
        parser: Parser::new(Cursor::new(text, tokens)),
        reading: Reading::default(),
        // A string that is not closed has mostly eaten the parenthesis, and is reported.
        unclosed_told: tokens.iter().any(|token| token.kind() == token::Kind::BadString),
    };
    reader.top();
    let mut found = reader.parser.diagnostics;
    let mut reading = reader.reading;
    let mut characters = scan(text, tokens).found;
    let modules: Vec<Range> = reading
        .directives
        .iter()
        .filter_map(|directive| directive.module.as_ref())
        .filter(|module| matches!(module.shape, Shape::Text))
        .map(|module| module.range)
        .collect();
    // What stands in the text of a module is told with it.
    characters.retain(|it| {
        let before = modules.partition_point(|module| module.start <= it.range.start);
        let module = before.checked_sub(1).and_then(|at| modules.get(at));
        module.is_none_or(|module| !module.covers(it.range))
    });
    // What is no token is no directive either, and what is missing at the end of the chunk follows
    // from its directive not being closed: that need not be said.
    found.retain(|it| {
        !it.range.is_empty()
            && characters.binary_search_by_key(&it.range, |character| character.range).is_err()
    });
    found.append(&mut characters);
    found.sort();
    if found.len() > limits::BODY_DIAGNOSTICS {
        let more = found.split_off(limits::BODY_DIAGNOSTICS);
        let at = more.first().map(|it| it.range).unwrap_or_default();
        let message = format!("{} more errors in this directive are not shown", more.len());
        found.push(Diagnostic::error(at, Code::Limit, message));
    }
    reading.diagnostics = found;
    reading
}

struct Reader<'a> {
    parser: Parser<'a>,
    reading: Reading,
    /// It has been said that the chunk ends too early, or it is clear from something else.
    unclosed_told: bool,
}

impl Reader<'_> {
    fn at_open(&self) -> bool {
        self.parser.cursor.is(token::Kind::Open)
    }

    fn top(&mut self) {
        match self.parser.cursor.kind() {
            None | Some(token::Kind::Annotation) => {}
            Some(token::Kind::Open) => self.directives(),
            Some(token::Kind::Close) => {
                let message = "one `)` too many: no directive is open";
                self.parser.error(self.parser.cursor.range(), Code::Syntax, message);
            }
            Some(_) => self.parser.expected("a directive such as `(module …)`"),
        }
    }

    /// A directive, and those in it if it is a thread.
    fn directives(&mut self) {
        let mut threads: Vec<usize> = Vec::new();
        loop {
            if self.parser.cursor.at_close() {
                let Some(thread) = threads.pop() else { return };
                self.close(thread);
                self.reading.events.push(Event::Leave);
            } else if self.at_open() {
                let thread = self.directive(threads.len());
                threads.extend(thread);
            } else {
                self.parser.expected("a directive such as `(invoke …)`");
                while !self.parser.cursor.at_close() && !self.at_open() {
                    self.parser.cursor.skip_tree();
                }
            }
            if threads.is_empty() {
                return;
            }
        }
    }

    /// One directive; a thread is left open and given back.
    fn directive(&mut self, depth: usize) -> Option<usize> {
        let start = self.parser.cursor.offset();
        let mut ahead = self.parser.cursor;
        ahead.bump();
        let keyword = ahead.range();
        let Some(form) = ahead.keyword().and_then(Form::of) else {
            self.unknown(ahead);
            return None;
        };
        let index = self.reading.directives.len();
        let range = Range::new(start, keyword.end);
        let (name, module, invokes) = (None, None, false);
        let directive = Directive { form, keyword, range, name, module, invokes, depth };
        self.reading.directives.push(directive);
        if !matches!(form, Form::Module | Form::Action) {
            self.parser.cursor = ahead;
            self.parser.cursor.bump();
        }
        match form {
            Form::Module => {
                self.module_directive(index);
                return None;
            }
            Form::Thread => {
                self.thread(index);
                return Some(index);
            }
            Form::Action => {
                self.action(index);
                return None;
            }
            Form::Register => self.register(index),
            Form::Return => {
                self.execution(index, form);
                value::values(&mut self.parser, Side::Result);
            }
            Form::Execute(said) => {
                self.execution(index, form);
                if said == Said::Words {
                    self.words(index);
                }
            }
            Form::Exhaust => {
                self.execution(index, form);
                self.words(index);
            }
            Form::Judge(wanted) => self.judged(index, wanted),
            Form::Wait => {
                if let Some(id) = self.wanted_name("the name of a thread") {
                    self.name(index, id.range);
                    self.reading.events.push(Event::Use(Held::Thread, id));
                }
            }
        }
        self.close(index);
        None
    }

    fn unknown(&mut self, keyword: Cursor<'_>) {
        match keyword.keyword() {
            Some(word) => {
                let near = symbols::nearest(word, FORMS.iter().map(|(name, _)| *name));
                let hint = near.map(|near| format!("; did you mean `{near}`?"));
                let word: String = word.chars().take(40).collect();
                let message = format!("unknown directive `{word}`{}", hint.unwrap_or_default());
                self.parser.error(keyword.range(), Code::Syntax, message);
            }
            None => {
                let found = parse::quoted(&keyword);
                let message = format!("expected the keyword of a directive, found {found}");
                let at_end = keyword.kind().is_none();
                let range = if at_end { self.parser.cursor.range() } else { keyword.range() };
                self.parser.error(range, Code::Syntax, message);
            }
        }
        self.parser.cursor.bump();
        if !self.parser.cursor.at_close() && !self.at_open() {
            self.parser.cursor.bump();
        }
        // It may have been meant to define this name.
        let lost = Parser::new(self.parser.cursor).id();
        self.reading.events.extend(lost.map(Event::Lose));
        self.parser.cursor.skip_to_close();
        if !self.parser.cursor.at_close() {
            return;
        }
        self.parser.cursor.bump();
    }

    /// Behind the `)` of a directive; what is left in it is reported once.
    fn close(&mut self, index: usize) {
        self.rest();
        let end = self.parser.cursor.range().end;
        if let Some(directive) = self.reading.directives.get_mut(index) {
            directive.range.end = end;
        }
        if self.parser.cursor.is(token::Kind::Close) {
            self.parser.cursor.bump();
        } else {
            self.unclosed(index);
        }
    }

    /// To the `)` of the list at hand.
    fn rest(&mut self) {
        if !self.parser.cursor.at_close() {
            self.parser.expected("`)`");
            self.parser.cursor.skip_to_close();
        }
    }

    fn unclosed(&mut self, index: usize) {
        let told = std::mem::replace(&mut self.unclosed_told, true);
        let Some(directive) = self.reading.directives.get(index) else { return };
        // The text of a module says it itself, unless its errors are wanted.
        let by_module = directive.module.as_ref().is_some_and(|module| {
            matches!(module.shape, Shape::Text)
                && module.wanted == Wanted::Valid
                && module.ending == Ending::Unclosed
        });
        if !told && !by_module {
            let keyword = directive.keyword;
            self.parser.error(keyword, Code::Syntax, "unclosed directive: expected `)`");
        }
    }

    fn name(&mut self, index: usize, range: Range) {
        if let Some(directive) = self.reading.directives.get_mut(index) {
            directive.name.get_or_insert(range);
        }
    }

    fn wanted_name(&mut self, what: &str) -> Option<Id> {
        let id = self.parser.id();
        if id.is_none() {
            self.parser.expected(what);
            self.parser.cursor.skip_to_close();
        }
        id
    }

    /// The name of an instance, if there is one.
    fn instance_name(&mut self) {
        let used = self.parser.id();
        self.reading.events.extend(used.map(|id| Event::Use(Held::Instance, id)));
    }

    /// A string in UTF-8 that must be there; else everything up to the `)` is stepped over.
    fn string(&mut self, index: usize, what: &str) {
        let range = self.parser.cursor.range();
        let is_string = self.parser.cursor.is(token::Kind::String);
        self.parser.text(what);
        if is_string {
            self.name(index, range);
        } else {
            self.parser.cursor.skip_to_close();
        }
    }

    /// What an assertion expects to be said.
    fn words(&mut self, index: usize) {
        // What is missing before it has been reported.
        if !self.parser.cursor.at_close() || !self.is_reported_here() {
            self.string(index, "what is expected to be said in a string");
        }
    }

    fn is_reported_here(&self) -> bool {
        let here = self.parser.cursor.range();
        self.parser.diagnostics.last().is_some_and(|it| it.range == here)
    }

    fn register(&mut self, index: usize) {
        self.string(index, "the name that modules import from in a string");
        self.instance_name();
    }

    /// `(invoke $instance? "name" value*)` or `(get $instance? "name")`, with its parentheses.
    fn action(&mut self, index: usize) {
        self.parser.cursor.bump();
        let invokes = self.parser.cursor.keyword() == Some("invoke");
        if let Some(directive) = self.reading.directives.get_mut(index) {
            directive.invokes = invokes;
        }
        self.parser.cursor.bump();
        self.instance_name();
        let what = if invokes { "a function" } else { "a global" };
        self.string(index, &format!("the name of the export of {what} in a string"));
        if invokes {
            value::values(&mut self.parser, Side::Argument);
        }
        self.inner_close(index);
    }

    /// Behind the `)` of a list that is, or is in, a directive.
    fn inner_close(&mut self, index: usize) {
        self.rest();
        let range = self.parser.cursor.range();
        if !self.parser.cursor.is(token::Kind::Close) {
            self.unclosed(index);
            return;
        }
        if let Some(directive) = self.reading.directives.get_mut(index) {
            directive.range.end = range.end;
        }
        self.parser.cursor.bump();
    }

    /// What an assertion is about: an invocation, or also a global or a module.
    fn execution(&mut self, index: usize, form: Form) {
        let any = form != Form::Exhaust;
        match self.parser.cursor.list_keyword() {
            Some("invoke") => self.action(index),
            Some("get") if any => self.action(index),
            Some("module" | "component") if any => self.inner_module(index, Wanted::Valid),
            _ => {
                let all = "`(invoke …)`, `(get …)` or `(module …)`";
                self.parser.expected(if any { all } else { "`(invoke …)`" });
                if self.at_open() {
                    self.parser.cursor.skip_tree();
                }
            }
        }
    }

    fn judged(&mut self, index: usize, wanted: Wanted) {
        if let Some("module" | "component") = self.parser.cursor.list_keyword() {
            self.inner_module(index, wanted);
        } else {
            self.parser.expected("`(module …)` or `(component …)`");
            if self.at_open() {
                self.parser.cursor.skip_tree();
            }
        }
        self.words(index);
    }

    fn inner_module(&mut self, index: usize, wanted: Wanted) {
        let module = self.module(wanted);
        if let Some(directive) = self.reading.directives.get_mut(index) {
            directive.module = Some(module);
        }
    }

    /// `(module …)` or `(component …)` as a directive.
    fn module_directive(&mut self, index: usize) {
        let mut ahead = self.parser.cursor;
        ahead.bump();
        ahead.bump();
        if ahead.keyword() == Some("instance") {
            self.parser.cursor = ahead;
            self.instance(index);
            return;
        }
        let module = self.module(Wanted::Valid);
        let (ending, range) = (module.ending, module.range);
        if let Some(id) = module.name.clone() {
            self.name(index, id.range);
            let held = if module.definition.is_some() { Held::Definition } else { Held::Module };
            self.reading.events.push(Event::Define(held, id));
        }
        if let Some(directive) = self.reading.directives.get_mut(index) {
            directive.range = range;
            directive.module = Some(module);
        }
        if ending == Ending::Unclosed {
            self.unclosed(index);
        }
    }

    /// `instance $instance? $module?` and the `)`.
    fn instance(&mut self, index: usize) {
        self.parser.cursor.bump();
        let instance = self.parser.id();
        let module = self.parser.id();
        self.reading.events.extend(module.map(|id| Event::Use(Held::Definition, id)));
        if let Some(id) = instance {
            self.name(index, id.range);
            self.reading.events.push(Event::Define(Held::Instance, id));
        }
        self.close(index);
    }

    /// `$thread (shared (module $instance))?`
    fn thread(&mut self, index: usize) {
        if let Some(id) = self.parser.id() {
            self.name(index, id.range);
            self.reading.events.push(Event::Define(Held::Thread, id));
        } else {
            self.parser.expected("the name of a thread");
        }
        let mut shared = None;
        if self.parser.enter("shared") {
            if self.parser.enter("module") {
                shared = self.wanted_name("the name of an instance");
                self.inner_close(index);
            } else {
                self.parser.expected("`(module $instance)`");
                self.parser.cursor.skip_to_close();
            }
            self.inner_close(index);
        }
        self.reading.events.extend(shared.clone().map(|id| Event::Use(Held::Instance, id)));
        self.reading.events.push(Event::Enter(shared));
    }

    /// A module or component with its parentheses.
    fn module(&mut self, wanted: Wanted) -> Module {
        let start = self.parser.cursor.offset();
        self.parser.cursor.bump();
        let keyword = self.parser.cursor.range();
        let is_component = self.parser.cursor.keyword() == Some("component");
        self.parser.cursor.bump();
        let word = self.parser.cursor.range();
        let definition = self.parser.take_keyword("definition").then_some(word);
        // A text is read as such later: what is wrong with the name in it is told there.
        let mut ahead = Parser::new(self.parser.cursor);
        let name = ahead.id();
        let shape = match ahead.cursor.keyword() {
            Some(word @ ("binary" | "quote")) => {
                self.parser.diagnostics.append(&mut ahead.diagnostics);
                self.parser.cursor = ahead.cursor;
                self.parser.cursor.bump();
                let pieces = self.pieces();
                match (word, pieces) {
                    (_, None) => Shape::Unread,
                    ("binary", Some(pieces)) => Shape::Binary(pieces),
                    (_, Some(pieces)) => Shape::Quote(pieces),
                }
            }
            Some("definition" | "instance") => {
                self.parser.cursor = ahead.cursor;
                self.parser.expected("a field, `binary` or `quote`");
                self.parser.cursor.skip_to_close();
                Shape::Unread
            }
            _ => {
                self.parser.cursor.skip_to_close();
                Shape::Text
            }
        };
        self.rest();
        let range = Range::new(start, self.parser.cursor.range().end);
        let closed = self.parser.cursor.is(token::Kind::Close);
        if closed {
            self.parser.cursor.bump();
        }
        let ending = if closed { Ending::Closed } else { Ending::Unclosed };
        let kind = if is_component { Kind::Component } else { Kind::Core };
        Module { kind, shape, wanted, keyword, range, ending, name, definition }
    }

    /// Strings that belong together; none when one of them is no string of the format.
    fn pieces(&mut self) -> Option<Vec<Piece>> {
        let mut pieces = Some(Vec::new());
        while let Some(token::Kind::String | token::Kind::BadString) = self.parser.cursor.kind() {
            let range = self.parser.cursor.range();
            let bytes = self.parser.string("a string");
            pieces = pieces.zip(bytes).map(|(mut pieces, bytes)| {
                pieces.push(Piece { range, bytes });
                pieces
            });
        }
        pieces
    }
}
