//! What a place of a text means: a name or an index, a string of an import or export, the keyword
//! of what has no name. It finds definitions and uses; features say what they are good for.

use std::sync::Arc;

use crate::ide::analysis::{Analysis, View};
use crate::ide::places;
use crate::ide::source::{self, Sweep};
use crate::ide::{Settings, Span};
use crate::spec::limits;
use crate::text::Range;
use crate::wat::chunk::Field;
use crate::wat::document::{Chunk, Document, Language};
use crate::wat::item::{Content, Item, Space, Text};
use crate::wat::script;
use crate::wat::script::links::Export;
use crate::wat::symbols::Definition;
use crate::wat::token::Kind;

/// A text that is asked about, for features that go from place to place.
pub(super) struct Asked<'a> {
    pub(super) document: &'a Document,
    pub(super) settings: Settings,
    pub(super) analysis: &'a mut Analysis,
}

/// How a place says what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelling {
    /// `$x`
    Name,
    /// `0`
    Number,
    /// A string of an import or export.
    String,
    /// The keyword of a definition that has no name.
    Keyword,
}

/// What a place means.
#[derive(Clone, Debug)]
pub(super) struct Meaning {
    pub(super) definition: Definition,
    /// The word at the place.
    pub(super) origin: Range,
    pub(super) spelling: Spelling,
}

impl Asked<'_> {
    pub(super) fn near(&mut self, offset: u32) -> View<'_> {
        self.analysis.near(self.document, self.settings, offset)
    }

    /// Lines and columns of one range.
    pub(super) fn span(&self, range: Range) -> Span {
        Span {
            start: self.document.position(range.start, self.settings.encoding),
            end: self.document.position(range.end, self.settings.encoding),
        }
    }

    /// Lines and columns of many ranges, cheapest when they come in order.
    pub(super) fn sweep(&self) -> Sweep<'_> {
        Sweep::new(self.document, self.settings.encoding)
    }

    /// The places that mean a definition, in order.
    pub(super) fn uses(&mut self, of: &Definition) -> Vec<Range> {
        if matches!(of.space, Space::Local | Space::Label) {
            return self.near(of.name_range.start).symbols.uses_of(of).collect();
        }
        match self.analysis.live(self.document, self.settings) {
            Some(live) => live.uses_of(self.document, of),
            None => self.near(of.name_range.start).symbols.uses_of(of).collect(),
        }
    }

    /// The definition of an index in the module around a place; none for what stands in code.
    pub(super) fn definition(
        &mut self,
        (space, index): (Space, u32),
        owner: Option<u32>,
        place: u32,
    ) -> Option<Definition> {
        match self.analysis.live(self.document, self.settings) {
            Some(live) => live.definition(self.document, space, index, owner),
            None => self.near(place).symbols.means(space, index, owner, place).cloned(),
        }
    }

    /// What has a name already, among what a definition is numbered with.
    pub(super) fn namesake(&mut self, of: &Definition, name: &str) -> Option<Definition> {
        let place = of.name_range.start;
        if matches!(of.space, Space::Local | Space::Label | Space::Module | Space::Thread) {
            return self.near(place).symbols.named(of, name).cloned();
        }
        match self.analysis.live(self.document, self.settings) {
            Some(live) => {
                let index = live.named(of.space, of.owner, name)?;
                live.definition(self.document, of.space, index, of.owner)
            }
            None => self.near(place).symbols.named(of, name).cloned(),
        }
    }

    /// Asks in the module around a place, as if it were all of the text; also tells where it
    /// begins. None outside of modules.
    pub(super) fn in_module<T>(
        &mut self,
        offset: u32,
        ask: impl FnOnce(&mut Asked<'_>, u32) -> T,
    ) -> Option<T> {
        if self.document.holds_module() {
            return Some(ask(self, 0));
        }
        let (at, start) = self.document.chunk_at(offset)?;
        let chunk = self.document.chunks().get(at)?;
        if chunk.field() != Field::Opaque || self.document.is_unread() {
            return None;
        }
        let (module, from) = match script::only_module(self.document) {
            Some(module) => (module, 0),
            None => {
                let (module, from) = script::module_at(chunk, offset.checked_sub(start)?)?;
                (module, start + from)
            }
        };
        let settings = Settings { language: Language::Wat, ..self.settings };
        let mut analysis = Analysis::default();
        let mut inner = Asked { document: &module, settings, analysis: &mut analysis };
        Some(ask(&mut inner, from))
    }

    /// What a place means.
    pub(super) fn meaning(&mut self, offset: u32) -> Option<Meaning> {
        let found = self.near(offset).symbols.at(offset).map(|(it, at)| (it.clone(), at));
        if let Some((definition, origin)) = found {
            let spelling = match source::word_at(self.document, origin.start) {
                Some(word) if word.kind == Kind::Number => Spelling::Number,
                _ => Spelling::Name,
            };
            return Some(Meaning { definition, origin, spelling });
        }
        self.unnamed_field(offset)
            .or_else(|| self.string(offset))
            .or_else(|| self.keyword(offset))
            .or_else(|| self.module_name(offset))
            .or_else(|| self.parameter(offset))
    }

    /// The name of a parameter where there is no code that could mean it: in a type, an import.
    fn parameter(&mut self, offset: u32) -> Option<Meaning> {
        let word = source::word_at(self.document, offset)?;
        let is_named = word.kind == Kind::Id && word.before == Some("param");
        let origin = is_named.then_some(word.range)?;
        let (chunk, start) = source::field_at(self.document, origin.start)?;
        let item = chunk.item();
        let is_header = origin.start < item.rest.offset.saturating_add(start)
            || matches!(item.content, Content::Types { .. } | Content::Import(_));
        let definition = Definition {
            space: Space::Local,
            index: u32::MAX,
            owner: None,
            name: Some(word.text.trim_start_matches('$').into()),
            name_range: origin,
            range: origin,
            imported: false,
        };
        let meaning = Meaning { definition, origin, spelling: Spelling::Name };
        is_header.then_some(meaning)
    }

    /// The number of a structure's field that has no name.
    fn unnamed_field(&mut self, offset: u32) -> Option<Meaning> {
        let uses = &self.near(offset).symbols.uses;
        let is_here = |range: Range| range.touches(offset);
        let it = *uses.iter().find(|it| it.space == Space::Field && is_here(it.range))?;
        let (index, owner) = (it.index?, it.owner?);
        let ty = self.definition((Space::Type, owner), None, offset)?;
        let (chunk, start) = source::field_at(self.document, ty.range.start)?;
        let inner = Range::new(ty.range.start.checked_sub(start)?, ty.range.end - start);
        let entries = places::fields(&chunk, inner);
        let range = entries.get(index as usize)?.range.shifted(start);
        let definition = Definition {
            space: Space::Field,
            index,
            owner: Some(owner),
            name: None,
            name_range: range,
            range,
            imported: false,
        };
        Some(Meaning { definition, origin: it.range, spelling: Spelling::Number })
    }

    /// A string by which something is imported or exported.
    fn string(&mut self, offset: u32) -> Option<Meaning> {
        let word = source::word_at(self.document, offset)?;
        let origin = (word.kind == Kind::String).then_some(word.range)?;
        if !self.document.holds_module() {
            // Of an import, what is imported is meant.
            let link = self.analysis.links(self.document).at(origin.start);
            if let Some((_, export)) = link.filter(|_| self.is_in_no_module(origin.start)) {
                let definition = self.exported(export)?;
                return Some(Meaning { definition, origin, spelling: Spelling::String });
            }
        }
        let (chunk, start) = source::field_at(self.document, origin.start)?;
        let definition = match named_by(chunk.item(), origin.start.checked_sub(start)?)? {
            Named::Used(range) => {
                let place = range.start + start;
                self.near(place).symbols.at(place)?.0.clone()
            }
            Named::Defined(range) => self.defined_at(range.shifted(start))?,
        };
        Some(Meaning { definition, origin, spelling: Spelling::String })
    }

    fn is_in_no_module(&self, offset: u32) -> bool {
        let field = source::field_at(self.document, offset);
        field.is_none_or(|(chunk, _)| chunk.field() == Field::Opaque)
    }

    /// What is exported by a string of a script.
    pub(super) fn exported(&mut self, export: Export) -> Option<Definition> {
        let place = export.of.start;
        let used = self.near(place).symbols.at(place).map(|(it, _)| it.clone());
        used.or_else(|| self.defined_at(export.of))
    }

    /// Where in the script it is defined what is imported; none where that is not in the text.
    pub(super) fn source(&mut self, imported: &Definition) -> Option<Definition> {
        let mut of = imported.clone();
        for _ in 0..limits::REEXPORTS {
            if !of.imported {
                return Some(of);
            }
            let string = self.import_string(&of)?;
            let (_, export) = self.analysis.links(self.document).at(string.start)?;
            of = self.exported(export)?;
        }
        None
    }

    /// The string that names an imported thing in the module that it comes from.
    fn import_string(&self, of: &Definition) -> Option<Range> {
        let (chunk, start) = source::field_at(self.document, of.name_range.start)?;
        let item = chunk.item();
        let range = match &item.content {
            Content::Import(imports) => {
                let it = imports.items.iter().find(|it| {
                    let named = it.named.id.as_ref().map_or(it.name.range, |id| id.range);
                    named.shifted(start) == of.name_range
                })?;
                it.name.range
            }
            _ => item.import.as_ref().map(|(_, name)| name.range)?,
        };
        Some(range.shifted(start))
    }

    /// The strings of a script that mean what is defined and exported in one of its modules; in
    /// order. `uses` are those of the definition, in order.
    pub(super) fn strings_to(&mut self, of: &Definition, uses: &[Range]) -> Vec<Range> {
        if self.document.holds_module() {
            return Vec::new();
        }
        let is_meant = |range| range == of.name_range || uses.binary_search(&range).is_ok();
        self.analysis.links(self.document).to(is_meant)
    }

    fn defined_at(&mut self, name_range: Range) -> Option<Definition> {
        let definitions = &self.near(name_range.start).symbols.definitions;
        definitions.iter().find(|it| it.name_range == name_range).cloned()
    }

    /// The keyword of a field, an imported thing or a block without a name.
    fn keyword(&mut self, offset: u32) -> Option<Meaning> {
        let word = source::word_at(self.document, offset)?;
        let origin = (word.kind == Kind::Keyword).then_some(word.range)?;
        let is_list = word.before == Some("(");
        let is_type = word.text == "type";
        let definitions = &self.near(offset).symbols.definitions;
        let unnamed = definitions.iter().filter(|it| it.name.is_none());
        let definition = unnamed.filter(|it| match it.space {
            Space::Label => it.range.start == origin.start,
            Space::Local | Space::Field | Space::Module | Space::Thread => false,
            Space::Type => is_list && is_type && it.range.covers(origin),
            // The string before `(func …`, or the keyword itself.
            _ if it.imported && it.name_range != origin => {
                is_list && it.name_range.end < origin.start
            }
            _ => it.name_range == origin,
        });
        let definition = definition.max_by_key(|it| it.name_range.start)?.clone();
        if definition.imported && definition.name_range != origin {
            // Nothing but blanks and the parenthesis stand between.
            let between = Range::new(definition.name_range.end, origin.start);
            let between = self.document.slice(between);
            if between.trim() != "(" {
                return None;
            }
        }
        Some(Meaning { definition, origin, spelling: Spelling::Keyword })
    }

    /// The name of the module that is all of the text: nothing else means it.
    fn module_name(&mut self, offset: u32) -> Option<Meaning> {
        let (chunk, start) = source::field_at(self.document, offset)?;
        let id = chunk.item().named.id.as_ref().filter(|_| is_module(&chunk))?;
        let origin = id.range.shifted(start);
        let definition = Definition {
            space: Space::Module,
            index: 0,
            owner: None,
            name: Some(id.name.clone()),
            name_range: origin,
            range: origin,
            imported: false,
        };
        let meaning = Meaning { definition, origin, spelling: Spelling::Name };
        origin.touches(offset).then_some(meaning)
    }
}

fn is_module(chunk: &Arc<Chunk>) -> bool {
    chunk.field() == Field::ModuleOpen
}

/// What a string names: a place of the chunk that says it.
enum Named {
    /// Where it is used.
    Used(Range),
    /// Where it is defined: its name, or its keyword.
    Defined(Range),
}

/// What the string at a place of a field names.
fn named_by(item: &Item, at: u32) -> Option<Named> {
    let is_here = |text: &Text| text.range.touches(at);
    match &item.content {
        Content::Export(name, _, reference) => {
            is_here(name).then_some(Named::Used(reference.range))
        }
        Content::Import(imports) => {
            let of_module = is_here(&imports.module).then(|| imports.items.first()).flatten();
            let found = imports.items.iter().find(|it| is_here(&it.name)).or(of_module)?;
            let range = found.named.id.as_ref().map_or(found.name.range, |id| id.range);
            Some(Named::Defined(range))
        }
        _ => {
            let imported =
                item.import.iter().any(|(module, name)| is_here(module) || is_here(name));
            let named = imported || item.exports.iter().any(is_here);
            named.then(|| Named::Defined(item.name_range()))
        }
    }
}
