//! The first pass: every index space is numbered, every name gets its meaning.

use crate::spec::limits;
use crate::text::Range;
use crate::wat::chunk::{Field, State};
use crate::wat::diagnostic::{Code, Diagnostic, Related};
use crate::wat::document::{Chunk, Document};
use crate::wat::item::{Composite, Content, Extern, Imports, Item, Named, Space, TypeDef};
use crate::wat::lower::plain::{Plain, Step};
use crate::wat::lower::{At, Lowerer, Scope};
use crate::wat::symbols::Definition;
use crate::wat::token::{Kind, placed};

/// The spaces of what a field imports.
fn imported_spaces(item: &Item) -> impl Iterator<Item = Space> {
    let (imports, own) = match &item.content {
        Content::Import(imports) => (Some(imports), None),
        Content::Define(ty) => (None, Some(ty.space())),
        _ => (None, None),
    };
    let of = |imports: &'_ Imports| -> Vec<Space> {
        let types = imports.items.iter().filter_map(|it| it.ty.as_ref());
        types.chain(&imports.shared).map(Extern::space).collect()
    };
    imports.map(of).unwrap_or_default().into_iter().chain(own)
}

/// Some of the spaces.
#[derive(Clone, Copy, Default)]
struct Spaces(u32);

impl Spaces {
    fn insert(&mut self, space: Space) {
        self.0 |= 1 << space as u32;
    }

    fn contains(self, space: Space) -> bool {
        self.0 & 1 << space as u32 != 0
    }
}

fn first_defined(range: Range) -> Related {
    Related { range, message: "first defined here".to_owned() }
}

impl Lowerer<'_> {
    /// Numbers all index spaces and defines their names.
    pub(super) fn number(&mut self, document: &Document) {
        self.firsts.reserve(document.chunks().len());
        let mut start = 0;
        let mut defined: Option<Space> = None;
        let mut all_defined = Spaces::default();
        let (mut at, mut end) = (0, 0);
        while let Some(chunk) = document.chunks().get(at) {
            let counted = [Space::Func, Space::Global].map(|it| (it, self.names.count(it)));
            // Not for each field of a run: it may be long, with names that are all taken.
            if at >= end {
                end = self.plain_end(at);
            }
            let plain = self.number_plains(at..end);
            if plain > 0 {
                defined = defined.or(self.sums.plains(at..at + 1).find_map(Plain::space));
                for (space, before) in counted {
                    if self.names.count(space) > before {
                        all_defined.insert(space);
                    }
                }
                start += document.sizes().bytes(at..at + plain);
                at += plain;
                continue;
            }
            self.steps.push(Step::Field(at, start));
            let item = chunk.item();
            self.behind_stray.extend(self.stray.then_some(at));
            self.chunk = At { at, start, first: 0, broken: item.is_broken };
            // Text that is no field is reported once, with the broken fields right behind it.
            let stray = chunk.field() == Field::Stray;
            let rubbish = self.stray && (stray || !item.diagnostics.is_empty());
            // Behind the module the structure check says what is wrong with it.
            let behind = stray && chunk.state_before() == State::After && !document.is_unread();
            // What is wrong with code is listed with code.
            let of_code = matches!(&item.content, Content::Define(Extern::Func(..)))
                && item.import.is_none()
                && !item.is_broken;
            if !(rubbish || of_code && self.scope == Scope::Skeleton) {
                let found = item.diagnostics.iter();
                let found = found.filter(|it| !(behind && it.range == item.keyword));
                self.parts.diagnostics.extend(found.map(|it| it.shifted(start)));
            }
            self.stray = rubbish || stray;
            if self.stray {
                self.strays = true;
                self.lose_names(chunk);
            }
            let first = self.number_item(item);
            self.firsts.push(first);
            let imports = matches!(item.content, Content::Import(_)) || item.import.is_some();
            if let (true, Some(space), false) = (imports, defined, self.strays) {
                let message = format!(
                    "import after a {}: imports must come before all definitions",
                    space.noun()
                );
                self.error(item.keyword.shifted(start), Code::Syntax, message);
            }
            if imports {
                // The binary has imports first: numbers of the text mean others there.
                self.misordered |= imported_spaces(item).any(|it| all_defined.contains(it));
            } else {
                let space = match &item.content {
                    Content::Define(ty) => Some(ty.space()),
                    Content::TableOf(..) => Some(Space::Table),
                    Content::MemoryOf(_) => Some(Space::Memory),
                    _ => None,
                };
                space.into_iter().for_each(|space| all_defined.insert(space));
                defined = defined.or(space);
            }
            start += chunk.len();
            at += 1;
        }
        self.tell_taken();
        let most = self.names.count(Space::Global) > limits::GLOBALS;
        self.needs_all = self.parts.shown.is_some() && (self.misordered || most);
    }

    /// Says where names stand that plain fields had first.
    fn tell_taken(&mut self) {
        let mut taken = std::mem::take(&mut self.taken);
        taken.sort_by_key(|(_, space, _)| *space);
        for all in taken.chunk_by(|(_, left, _), (_, right, _)| left == right) {
            let names = all.first().map(|(_, space, _)| self.plain_names(*space));
            let names = names.unwrap_or_default();
            for (finding, _, index) in all {
                let known = names.binary_search_by_key(index, |(index, _)| *index).ok();
                let range = known.and_then(|at| names.get(at)).map(|(_, range)| *range);
                if let Some(finding) = self.parts.diagnostics.get_mut(*finding) {
                    finding.related.extend(range.map(first_defined));
                }
            }
        }
    }

    /// Names in text that is no field: what they define may be missing.
    fn lose_names(&mut self, chunk: &Chunk) {
        let ids = placed(chunk.tokens()).filter(|(kind, _)| *kind == Kind::Id);
        for (_, range) in ids {
            let word = range.of(chunk.text());
            self.names.lose(word.strip_prefix('$').unwrap_or(word));
        }
    }

    pub(super) fn number_item(&mut self, item: &Item) -> u32 {
        let imported = item.import.is_some();
        match &item.content {
            Content::Types { defs, rec } => {
                let first = self.names.count(Space::Type);
                for def in defs {
                    self.number_type(def, *rec);
                }
                first
            }
            Content::Import(imports) => {
                let first = self.number_imports(imports);
                first.unwrap_or_default()
            }
            Content::Define(ty) => {
                self.define(ty.space(), &item.named, item.keyword, item.range, imported)
            }
            Content::TableOf(..) => {
                self.names.define(Space::Elem, None);
                self.define(Space::Table, &item.named, item.keyword, item.range, false)
            }
            Content::MemoryOf(_) => {
                self.names.define(Space::Data, None);
                self.define(Space::Memory, &item.named, item.keyword, item.range, false)
            }
            Content::Elem => self.define(Space::Elem, &item.named, item.keyword, item.range, false),
            Content::Data => self.define(Space::Data, &item.named, item.keyword, item.range, false),
            _ => 0,
        }
    }

    fn number_type(&mut self, def: &TypeDef, in_rec: bool) {
        let index = self.define(Space::Type, &def.named, def.range, def.range, false);
        self.types.define(def, in_rec);
        let Composite::Struct(fields) = &def.composite else { return };
        for (at, field) in (0u32..).zip(fields) {
            let Some(id) = &field.named.id else { continue };
            let name_range = id.range.shifted(self.chunk.start);
            if self.names.define_field(index, at, &id.name).is_some() {
                let message = format!("duplicate field ${}: the type has one already", id.name);
                self.error(name_range, Code::DuplicateName, message);
            }
            self.parts.symbols.definitions.push(Definition {
                space: Space::Field,
                index: at,
                owner: Some(index),
                name: Some(id.name.clone()),
                name_range,
                range: name_range,
                imported: false,
            });
        }
    }

    fn number_imports(&mut self, imports: &Imports) -> Option<u32> {
        let mut first = None;
        for item in &imports.items {
            let ty = item.ty.as_ref().or(imports.shared.as_ref())?;
            let range = item.name.range;
            let index = self.define(ty.space(), &item.named, range, range, true);
            first.get_or_insert(index);
        }
        first
    }

    /// Gives the next index of a space, and a name its meaning. Ranges are the chunk's.
    #[expect(clippy::too_many_arguments, reason = "the parts of a definition")]
    fn define(
        &mut self,
        space: Space,
        named: &Named,
        keyword: Range,
        range: Range,
        imported: bool,
    ) -> u32 {
        let name = named.id.as_ref().map(|id| &*id.name);
        let (index, taken) = self.names.define(space, name);
        if let (Space::Global, Some(shown)) = (space, &mut self.parts.shown) {
            if imported { shown.import() } else { shown.other() }
        }
        if self.chunk.broken {
            self.broken.insert((space, index));
        }
        let name_range = named.id.as_ref().map_or(keyword, |id| id.range).shifted(self.chunk.start);
        if let (Some(first), Some(name), false) = (taken, name, self.stray) {
            let message = format!("duplicate {} ${name}: the name is taken", space.noun());
            let mut diagnostic = Diagnostic::error(name_range, Code::DuplicateName, message);
            // The search is linear: the first few show it well enough.
            self.duplicates += 1;
            if self.duplicates < limits::SUGGESTIONS {
                match self.parts.symbols.definition(space, first, None) {
                    Some(known) => diagnostic.related.push(first_defined(known.name_range)),
                    None => self.taken.push((self.parts.diagnostics.len(), space, first)),
                }
            }
            self.parts.diagnostics.push(diagnostic);
        }
        self.parts.symbols.definitions.push(Definition {
            space,
            index,
            owner: None,
            // Without code nobody asks who is called what.
            name: name.filter(|_| self.scope == Scope::All).map(Into::into),
            name_range,
            range: range.shifted(self.chunk.start),
            imported,
        });
        index
    }

    /// What must hold of the chunks as a whole.
    pub(super) fn check_structure(&mut self, document: &Document) {
        let (mut fields, mut opened, mut closed) = (0, None, false);
        let (mut behind, mut lacks_close, mut strays) = (false, false, false);
        let steps = std::mem::take(&mut self.steps);
        let others = steps.iter().filter_map(|step| match step {
            Step::Field(at, start) => Some((*at, *start, document.chunks().get(*at)?)),
            Step::Form(_) => None,
        });
        for (before, (at, start, chunk)) in others.enumerate() {
            // Those in between are fields.
            let plain = at - before;
            let item = chunk.item();
            let at = item.keyword.shifted(start);
            match chunk.field() {
                Field::ModuleOpen => {
                    if fields + plain > 0 {
                        let message = "a module behind fields without one: put them inside it";
                        self.error(at, Code::Syntax, message);
                    }
                    opened = Some(at);
                }
                Field::ModuleClose => closed = true,
                Field::End => {}
                // Reported where it stands; it makes no module of the fields behind it.
                Field::Stray if chunk.state_before() == State::Outside => {}
                // Annotations may stand anywhere; those that mean something belong to the module.
                Field::Annotation
                    if chunk.state_before() != State::After
                        || !matches!(
                            item.keyword.of(chunk.text()),
                            "(@custom" | "(@name" | "(@producers" | "(@dylink.0"
                        ) => {}
                _ if chunk.state_before() == State::After && !document.is_unread() => {
                    if std::mem::replace(&mut behind, true) {
                        // Said once: most likely one parenthesis too many closed the module.
                        continue;
                    }
                    let message = match item.keyword.of(chunk.text()) {
                        // It belongs to text that is no field, and is told there.
                        ")" if strays => continue,
                        ")" => "one `)` too many: the module is closed already",
                        _ => "text after the end of the module",
                    };
                    self.error(at, Code::Syntax, message);
                }
                _ => {
                    fields += 1;
                    lacks_close |= item.lacks_close;
                    strays |= chunk.field() == Field::Stray;
                }
            }
        }
        self.steps = steps;
        if let (Some(at), false, false) = (opened, closed, lacks_close) {
            self.error(at, Code::Syntax, "unclosed module: expected `)` at the end");
        }
        if document.is_unread() {
            let message = format!(
                "the text has {} bytes; more than {} are not analysed",
                document.len(),
                limits::TEXT_BYTES
            );
            self.error(Range::default(), Code::Limit, message);
        }
    }
}
