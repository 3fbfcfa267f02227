//! Scripts: what is wrong with each directive, what names mean across directives and in modules.
//!
//! ```text
//! chunk -> read (grammar) -> judge each module by itself -> part, of the chunk's text alone
//! parts in order -> names of the script -> symbols and findings of the whole text
//! ```
//!
//! It knows no engine: what a directive would do is not known here, but an assertion about a
//! module that is refuted by validation is. Source: "Scripts" in the README of the
//! specification's reference interpreter.

pub(crate) mod component;
pub(crate) mod directive;
mod judge;
pub(crate) mod links;
mod names;
pub(crate) mod read;
mod strings;
mod value;

use crate::spec::accept::Accept;
use crate::wat;
use crate::wat::Analysis;
use crate::wat::chunk::Field;
use crate::wat::diagnostic::Diagnostic;
use crate::wat::document::{Chunk, Document, Language};
use crate::wat::lower::Scope;
use crate::wat::script::directive::{Event, Form, Kind, Reading, Shape};
use crate::wat::script::names::Names;
use crate::wat::symbols::Symbols;

/// Analyses a script, or a text that holds a component or the bytes of a module.
pub(crate) fn analyze(document: &Document, accept: Accept) -> Analysis {
    if document.language() == Language::Wat || document.is_unread() {
        let diagnostics = judge::outermost(document, accept);
        return Analysis { diagnostics, accept, ..Analysis::default() };
    }
    if let Some(module) = only_module(document) {
        return Analysis { lowered: None, ..wat::module(&module, accept, Scope::All) };
    }
    let mut names = Names::new();
    let mut analysis = Analysis { accept, ..Analysis::default() };
    let mut start = 0;
    for chunk in document.chunks() {
        let part = Part::new(chunk, accept);
        let Analysis { diagnostics, symbols, .. } = &mut analysis;
        diagnostics.extend(part.diagnostics.iter().map(|it| it.shifted(start)));
        symbols.append(part.symbols, start);
        names.follow(&part.events, start, symbols, diagnostics);
        start += chunk.len();
    }
    analysis.symbols.sort();
    analysis.diagnostics.sort();
    analysis.diagnostics.dedup();
    analysis
}

/// A script that is the fields of one module, as the text of that module.
pub(crate) fn only_module(script: &Document) -> Option<Document> {
    let first = script.chunks().iter().find(|chunk| chunk.field() != Field::Annotation)?;
    let (text, tokens) = (first.text(), first.tokens());
    let keyword = wat::cursor::Cursor::new(text, tokens).list_keyword()?;
    Field::of_keyword(keyword.as_bytes())?;
    (script.language() == Language::Wast).then(|| Document::new(&script.text(), Language::Wat))
}

/// What one chunk of a script says by itself. It depends on the chunk's text and what is
/// accepted alone; ranges are relative to the chunk.
#[derive(Clone, Debug, Default)]
struct Part {
    diagnostics: Vec<Diagnostic>,
    /// Of its modules.
    symbols: Symbols,
    /// What happens to the names of the script.
    events: Vec<Event>,
}

impl Part {
    fn new(chunk: &Chunk, accept: Accept) -> Part {
        let Reading { directives, events, diagnostics } = read::read(chunk.text(), chunk.tokens());
        let mut part = Part { diagnostics, symbols: Symbols::default(), events };
        for directive in &directives {
            let Some(module) = &directive.module else { continue };
            let judged = judge::judge(directive, module, chunk.text(), accept);
            part.diagnostics.extend(judged.diagnostics);
            if let Some(symbols) = judged.symbols {
                part.symbols.append(symbols, 0);
                part.symbols.modules.push(module.range);
            }
        }
        part
    }
}

/// Hands over each core module that a directive of a script defines by its fields: as a document
/// of its own, and where that begins in the script. Those that an assertion is about are not among
/// them: they are as they are on purpose. In the order of the text; linear in it.
pub(crate) fn each_module(script: &Document, mut take: impl FnMut(&Document, u32)) {
    if script.language() == Language::Wat || script.is_unread() {
        return;
    }
    if let Some(module) = only_module(script) {
        take(&module, 0);
        return;
    }
    let mut start = 0;
    for chunk in script.chunks() {
        let reading = read::read(chunk.text(), chunk.tokens());
        for directive in reading.directives.iter().filter(|it| it.form == Form::Module) {
            let core = |module: &&directive::Module| module.kind == Kind::Core;
            if let Some(module) = directive.module.as_ref().filter(core)
                && matches!(module.shape, Shape::Text)
            {
                let text = module.text(chunk.text());
                take(&Document::new(&text, Language::Wat), start + module.range.start);
            }
        }
        start += chunk.len();
    }
}

/// The core module around an offset of a script's chunk, as a document of its own, and where it
/// begins in the chunk. Linear in the chunk.
pub(crate) fn module_at(chunk: &Chunk, offset: u32) -> Option<(Document, u32)> {
    let reading = read::read(chunk.text(), chunk.tokens());
    let modules = reading.directives.iter().filter_map(|directive| directive.module.as_ref());
    modules
        .filter(|module| module.kind == Kind::Core && matches!(module.shape, Shape::Text))
        .find(|module| module.range.touches(offset))
        .map(|module| {
            (Document::new(&module.text(chunk.text()), Language::Wat), module.range.start)
        })
}

impl Symbols {
    /// Moves everything to the right.
    fn shift(&mut self, by: u32) {
        for it in &mut self.definitions {
            it.name_range = it.name_range.shifted(by);
            it.range = it.range.shifted(by);
        }
        for it in &mut self.uses {
            it.range = it.range.shifted(by);
        }
        for range in &mut self.modules {
            *range = range.shifted(by);
        }
    }

    /// Takes over those of a part of the text that begins at `start`.
    fn append(&mut self, mut part: Symbols, start: u32) {
        part.shift(start);
        self.definitions.append(&mut part.definitions);
        self.uses.append(&mut part.uses);
        self.modules.append(&mut part.modules);
    }
}
