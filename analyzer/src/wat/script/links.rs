//! What strings of a script mean: the export that an action names, and the one that an import is
//! linked with. Instances are followed from top to bottom, those of threads left out.
//!
//! Source: "Scripts" in the README of the specification's reference interpreter.

use std::collections::HashMap;

use crate::text::Range;
use crate::wat::cursor::Cursor;
use crate::wat::document::{Document, Language};
use crate::wat::item::{Content, Item, Text};
use crate::wat::literal;
use crate::wat::script::directive::{Directive, Form, Kind, Module, Shape};
use crate::wat::script::read;
use crate::wat::token::Kind as TokenKind;

/// An export, in places of the whole text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Export {
    /// The string that names it.
    pub(crate) string: Range,
    /// What is exported: a use of it, or the name or keyword of its definition.
    pub(crate) of: Range,
}

/// The strings of a script that mean an export, in the order of the text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Links {
    links: Vec<(Range, Export)>,
}

impl Links {
    /// The export that the string at a place means.
    pub(crate) fn at(&self, offset: u32) -> Option<(Range, Export)> {
        let end = self.links.partition_point(|(range, _)| range.start <= offset);
        let link = end.checked_sub(1).and_then(|at| self.links.get(at));
        link.copied().filter(|(range, _)| range.touches(offset))
    }

    /// The strings that mean what is exported at certain places, in order.
    pub(crate) fn to(&self, is_meant: impl Fn(Range) -> bool) -> Vec<Range> {
        let meant = self.links.iter().filter(|(_, export)| is_meant(export.of));
        meant.map(|(range, _)| *range).collect()
    }

    /// Reads a script. Linear in its length.
    pub(crate) fn new(script: &Document) -> Links {
        let mut walk = Walk::default();
        if script.language() == Language::Wat || script.is_unread() {
            return walk.links;
        }
        let mut start = 0;
        for chunk in script.chunks() {
            let reading = read::read(chunk.text(), chunk.tokens());
            for directive in reading.directives.iter().filter(|it| it.depth == 0) {
                let cursor = Cursor::new(chunk.text(), chunk.tokens());
                walk.directive(directive, cursor, start);
            }
            start += chunk.len();
        }
        walk.links.links.sort_by_key(|(range, _)| *range);
        walk.links
    }
}

/// The exports of a module by their names.
type Exports = HashMap<Box<str>, Export>;

/// Which of the modules so far.
type Which = usize;

/// What names mean at a place of a script.
#[derive(Default)]
struct Walk {
    modules: Vec<Exports>,
    /// The last instance; none where its exports are not known.
    last: Option<Which>,
    instances: HashMap<Box<str>, Which>,
    definitions: HashMap<Box<str>, Which>,
    registered: HashMap<Vec<u8>, Which>,
    links: Links,
}

impl Walk {
    /// Follows a directive of a chunk that begins at `start`; `cursor` stands at that start.
    fn directive(&mut self, directive: &Directive, cursor: Cursor<'_>, start: u32) {
        let text = cursor.chunk().0;
        match (directive.form, &directive.module) {
            (Form::Module, Some(module)) => self.module(module, text, start),
            (Form::Module, None) => self.instance(directive, cursor),
            (Form::Register, _) => self.register(directive, cursor),
            // It is no instance afterwards, but looks for what it imports.
            (_, Some(module)) => drop(self.linked(module, text, start)),
            (_, None) => self.action(directive, cursor, start),
        }
    }

    fn module(&mut self, module: &Module, text: &str, start: u32) {
        let which = self.linked(module, text, start).map(|exports| {
            self.modules.push(exports);
            self.modules.len() - 1
        });
        let name: Option<Box<str>> = module.name.as_ref().map(|id| id.name.as_str().into());
        let is_instance = module.definition.is_none();
        if is_instance {
            self.last = which;
        }
        let Some(name) = name else { return };
        for names in [Some(&mut self.definitions), is_instance.then_some(&mut self.instances)] {
            match (names, which) {
                (Some(names), Some(which)) => drop(names.insert(name.clone(), which)),
                (Some(names), None) => drop(names.remove(&name)),
                (None, _) => {}
            }
        }
    }

    /// The exports of a module; none where it is not written as its fields. Its imports are linked.
    fn linked(&mut self, module: &Module, text: &str, start: u32) -> Option<Exports> {
        if module.kind != Kind::Core || !matches!(module.shape, Shape::Text) {
            return None;
        }
        let document = Document::new(&module.text(text), Language::Wat);
        let mut exports = Exports::new();
        let mut start = start + module.range.start;
        for chunk in document.chunks() {
            let item = chunk.item();
            for (from, name) in imported(item) {
                let known = self.registered.get(from.value.as_bytes());
                let exports = known.and_then(|which| self.modules.get(*which));
                let export = exports.and_then(|exports| exports.get(&name.value)).copied();
                let range = name.range.shifted(start);
                self.links.links.extend(export.map(|export| (range, export)));
            }
            for (name, of) in exported(item) {
                let string = name.range.shifted(start);
                let of = of.shifted(start);
                exports.entry(name.value.clone()).or_insert(Export { string, of });
            }
            start += chunk.len();
        }
        Some(exports)
    }

    /// `(module instance $instance? $module?)`
    fn instance(&mut self, directive: &Directive, cursor: Cursor<'_>) {
        let words = Words::of(directive, cursor).filter(|(kind, _)| *kind == TokenKind::Id);
        let names: Vec<&str> = words.map(|(_, word)| named(word)).collect();
        let (instance, module) = match names.as_slice() {
            [instance, module] => (Some(*instance), Some(*module)),
            [instance] => (Some(*instance), None),
            _ => (None, None),
        };
        let known = module.and_then(|module| self.definitions.get(module));
        self.last = known.copied();
        match (instance, self.last) {
            (Some(name), Some(which)) => drop(self.instances.insert(name.into(), which)),
            (Some(name), None) => drop(self.instances.remove(name)),
            (None, _) => {}
        }
    }

    /// `(register "name" $instance?)`
    fn register(&mut self, directive: &Directive, cursor: Cursor<'_>) {
        let (mut string, mut which) = (None, self.last);
        for (kind, word) in Words::of(directive, cursor) {
            match kind {
                TokenKind::String => string = string.or_else(|| literal::string(word).ok()),
                TokenKind::Id => which = self.instances.get(named(word)).copied(),
                _ => {}
            }
        }
        match (string, which) {
            (Some(string), Some(which)) => drop(self.registered.insert(string, which)),
            (Some(string), None) => drop(self.registered.remove(&string)),
            (None, _) => {}
        }
    }

    /// `(invoke $instance? "name" …)` or `(get $instance? "name")`, perhaps in an assertion.
    fn action(&mut self, directive: &Directive, mut cursor: Cursor<'_>, start: u32) {
        while cursor.kind().is_some() && cursor.range().start < directive.range.end {
            let is_inside = cursor.range().start >= directive.range.start;
            let keyword = cursor.list_keyword();
            cursor.bump();
            if !is_inside || !matches!(keyword, Some("invoke" | "get")) {
                continue;
            }
            cursor.bump();
            let mut which = self.last;
            if cursor.is(TokenKind::Id) {
                which = self.instances.get(named(cursor.text())).copied();
                cursor.bump();
            }
            let name = cursor.is(TokenKind::String).then(|| literal::string(cursor.text()).ok());
            let name = name.flatten().and_then(|name| String::from_utf8(name).ok());
            let exports = which.and_then(|which| self.modules.get(which));
            let export = exports.zip(name).and_then(|(all, name)| all.get(name.as_str()));
            let range = cursor.range().shifted(start);
            self.links.links.extend(export.map(|export| (range, *export)));
            return;
        }
    }
}

/// The tokens of a directive that are no trivia.
struct Words<'a> {
    cursor: Cursor<'a>,
    end: u32,
}

impl<'a> Words<'a> {
    fn of(directive: &Directive, mut cursor: Cursor<'a>) -> Words<'a> {
        while cursor.kind().is_some() && cursor.range().start < directive.range.start {
            cursor.bump();
        }
        Words { cursor, end: directive.range.end }
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = (TokenKind, &'a str);

    fn next(&mut self) -> Option<(TokenKind, &'a str)> {
        let kind = self.cursor.kind()?;
        let word = (self.cursor.range().start < self.end).then(|| (kind, self.cursor.text()));
        self.cursor.bump();
        word
    }
}

/// A name without its `$`. Names in quotes are rare in scripts; they are known by no other name.
fn named(word: &str) -> &str {
    word.strip_prefix('$').unwrap_or(word)
}

/// What a field imports: the names of module and thing.
fn imported(item: &Item) -> Vec<(&Text, &Text)> {
    match &item.content {
        Content::Import(imports) => {
            imports.items.iter().map(|it| (&imports.module, &it.name)).collect()
        }
        _ => item.import.iter().map(|(module, name)| (module, name)).collect(),
    }
}

/// What a field exports, and where it says what that is.
fn exported(item: &Item) -> Vec<(&Text, Range)> {
    match &item.content {
        Content::Export(name, _, reference) => vec![(name, reference.range)],
        _ => item.exports.iter().map(|name| (name, item.name_range())).collect(),
    }
}
