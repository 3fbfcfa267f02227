//! Names and indices, with what they mean: those whose types fit the place first.

use wasmparser::{CompositeInnerType, WasmModuleResources as _};

use crate::ide::completion::place::Sort;
use crate::ide::completion::stage::{Fit, Stage};
use crate::ide::completion::{Builder, Kind, Subject};
use crate::ide::stack::{self, Spell};
use crate::module::spell;
use crate::text::Range;
use crate::wat::check::resources::Resources;
use crate::wat::check::shape::{self, Want};
use crate::wat::item::{Content, Extern, Space};
use crate::wat::token;

/// Names that are offered at once; more are asked for while they are typed.
const MOST: usize = 400;

/// Indices without names that are offered.
const MOST_NUMBERS: u32 = 50;

/// Something that has a name or a number.
struct Entry {
    text: String,
    index: u32,
    fit: Fit,
}

impl Builder<'_, '_> {
    /// Entries of an index space of the module.
    pub(super) fn indices(&mut self, space: Space, stage: &Stage<'_>) {
        match space {
            Space::Local => self.locals(stage),
            Space::Label => self.labels(stage),
            Space::Field => self.fields(),
            _ => self.entries(space, stage, |_| true),
        }
        if space == Space::Func && self.context.keyword(self.context.list()) != "export" {
            self.wasi_functions();
        }
    }

    /// Globals that can be written to.
    pub(super) fn mutable_globals(&mut self, stage: &Stage<'_>) {
        let resources = stage.resources;
        let is_mutable = |index: u32| {
            resources.is_none_or(|it| it.global_at(index).is_some_and(|ty| ty.mutable))
        };
        self.entries(Space::Global, stage, is_mutable);
    }

    /// Types of a sort.
    pub(super) fn types(&mut self, sort: Sort, stage: &Stage<'_>) {
        let resources = stage.resources;
        self.entries(Space::Type, stage, |index| {
            let ty = resources.and_then(|it| it.sub_type_at(index));
            let Some(ty) = ty.map(|ty| &ty.composite_type.inner) else { return true };
            match sort {
                Sort::Any => true,
                Sort::Func => matches!(ty, CompositeInnerType::Func(_)),
                Sort::Struct => matches!(ty, CompositeInnerType::Struct(_)),
                Sort::Array => matches!(ty, CompositeInnerType::Array(_)),
            }
        });
    }

    fn entries(&mut self, space: Space, stage: &Stage<'_>, is_meant: impl Fn(u32) -> bool) {
        let typed = self.context.typed();
        let names = self.scene.live.names();
        let mut all: Vec<Entry> = Vec::new();
        let mut named = vec![];
        for (name, index) in names.named(space) {
            named.push(index);
            if is_meant(index) {
                let mut text = String::new();
                spell::name(&mut text, name);
                if matches(typed, &text) {
                    all.push(Entry { text, index, fit: self.fit(space, index, stage) });
                }
            }
        }
        named.sort_unstable();
        let count = names.count(space).min(named.len() as u32 + MOST_NUMBERS);
        let numbers = (0..count).filter(|index| named.binary_search(index).is_err());
        // Somebody who has typed a `$` wants a name.
        let numbers = numbers.filter(|_| !typed.starts_with('$')).take(MOST_NUMBERS as usize);
        let fits: Vec<Entry> = numbers
            .filter(|index| is_meant(*index))
            .map(|index| Entry {
                text: index.to_string(),
                index,
                fit: self.fit(space, index, stage),
            })
            .collect();
        all.extend(fits);
        all.sort_by_key(|entry| (entry.fit, entry.index));
        if all.len() > MOST {
            self.items.is_incomplete = true;
            all.truncate(MOST);
        }
        let mut spell = stage.spell(&self.scene);
        for entry in all {
            let detail = detail(space, entry.index, stage.resources, &mut spell);
            let kind = Kind::of_space(space);
            let item = self.item(entry.text, kind, Some(Subject::Symbol(space, entry.index)));
            item.detail = detail;
        }
    }

    /// How an entry of the module fits: a function by its signature, a global by its type.
    fn fit(&self, space: Space, index: u32, stage: &Stage<'_>) -> Fit {
        let Some(resources) = stage.resources else { return Fit::Open };
        let is_list = self.is_list();
        let word = self.instruction();
        match space {
            Space::Func if word == "ref.func" => Fit::Open,
            Space::Func => {
                let ty = resources.type_index_of_function(index);
                let Some(ty) = ty.and_then(|ty| shape::signature(resources, ty)) else {
                    return Fit::Open;
                };
                let wants = |types: &[wasmparser::ValType]| -> Vec<Want> {
                    types.iter().copied().map(Want::Type).collect()
                };
                if is_list {
                    stage.leaves(&wants(ty.results()))
                } else {
                    stage.takes(&wants(ty.params()))
                }
            }
            Space::Global => {
                let Some(ty) = resources.global_at(index) else { return Fit::Open };
                let ty = [Want::Type(ty.content_type)];
                match word {
                    "global.set" if is_list => Fit::Right,
                    "global.set" => stage.takes(&ty),
                    _ => stage.leaves(&ty),
                }
            }
            Space::Tag => {
                let Some(ty) = resources.tag_at(index) else { return Fit::Open };
                let wants: Vec<Want> = ty.params().iter().copied().map(Want::Type).collect();
                if is_list { Fit::Right } else { stage.takes(&wants) }
            }
            _ => Fit::Open,
        }
    }

    /// The mnemonic of the instruction whose immediate is being written.
    fn instruction(&self) -> &'static str {
        let last = self.context.list().and_then(|list| list.last);
        let word = last.map_or("", |last| self.context.text(last));
        crate::spec::instr::by_mnemonic(word).map_or("", |row| row.mnemonic)
    }

    /// Whether that is folded.
    fn is_list(&self) -> bool {
        let list = self.context.list();
        list.is_some_and(|list| list.open.is_some() && list.keyword == list.last)
    }

    fn locals(&mut self, stage: &Stage<'_>) {
        let (is_list, word) = (self.is_list(), self.instruction());
        let typed = self.context.typed();
        let mut spell = stage.spell(&self.scene);
        let mut all = Vec::new();
        for local in &stage.locals {
            let fit = match local.ty.map(Want::Type) {
                None => Fit::Open,
                Some(_) if word == "local.set" && is_list => Fit::Right,
                Some(ty) if word == "local.get" || is_list => stage.leaves(&[ty]),
                Some(ty) => stage.takes(&[ty]),
            };
            let text = match &local.name {
                Some(name) => {
                    let mut text = String::new();
                    spell::name(&mut text, name);
                    text
                }
                None if typed.starts_with('$') => continue,
                None => local.index.to_string(),
            };
            all.push((fit, text, local));
        }
        all.sort_by_key(|(fit, _, local)| (*fit, local.index));
        let known = all.iter().any(|(_, text, _)| text == typed);
        for (_, text, local) in all.into_iter().take(MOST) {
            let detail = local.ty.map(|ty| spell.ty(Some(ty))).unwrap_or_default();
            self.item(text, Kind::Local, None).detail = detail;
        }
        let is_name = typed.len() > 1 && typed.starts_with('$') && !typed.starts_with("$\"");
        if is_name && !known {
            self.new_local(typed, stage, &mut spell);
        }
    }

    /// A local that there is not yet.
    fn new_local(&mut self, name: &str, stage: &Stage<'_>, spell: &mut Spell<'_>) {
        let top = stage.operands.first().copied().flatten();
        let wanted = match stage.expected.or(stage.owed) {
            Some(Want::Type(ty)) => Some(ty),
            _ => None,
        };
        let is_set = self.instruction() == "local.set" && !self.is_list();
        let ty = if is_set { top } else { wanted };
        let ty = ty.map_or_else(|| "i32".to_owned(), |ty| spell.ty(Some(ty)));
        let Some(at) = self.behind_header() else { return };
        let own = self.context.seat.chunk.item().range;
        let blank = if self.context.text(own).contains('\n') { "\n    " } else { " " };
        let text = format!("{blank}(local {name} {ty})");
        let start = self.context.seat.start;
        let edit = self.items.edit_at(start + at, text);
        let item = self.item(name.to_owned(), Kind::Local, None);
        item.detail = format!("{ty} (new local)");
        item.additional.push(edit);
    }

    /// Behind the last list of the header of the function at hand.
    fn behind_header(&self) -> Option<u32> {
        let chunk = self.context.seat.chunk;
        let item = chunk.item();
        let mut cursor = crate::wat::cursor::Cursor::from(chunk.text(), chunk.tokens(), item.rest);
        while cursor.list_keyword() == Some("local") {
            cursor.skip_tree();
        }
        let tokens = token::placed(chunk.tokens());
        let before = tokens.take_while(|(_, range)| range.end <= cursor.offset());
        before.filter(|(kind, _)| !kind.is_trivia()).last().map(|(_, range)| range.end)
    }

    fn labels(&mut self, stage: &Stage<'_>) {
        let typed = self.context.typed();
        let mut spell = stage.spell(&self.scene);
        let mut shadowed: Vec<String> = Vec::new();
        let is_br = matches!(self.instruction(), "br" | "br_if") && !self.is_list();
        let mut all = Vec::new();
        for label in &stage.labels {
            let name = label.name.as_ref().map(|name| {
                let mut text = String::new();
                spell::name(&mut text, name);
                text
            });
            let text = match name {
                Some(name) if !shadowed.contains(&name) => {
                    shadowed.push(name.clone());
                    name
                }
                _ if typed.starts_with('$') => continue,
                _ => label.depth.to_string(),
            };
            let behind = if self.instruction() == "br_if" { 1 } else { 0 };
            let mut takes = label.takes.clone();
            takes.extend((0..behind).map(|_| Want::Type(wasmparser::ValType::I32)));
            let fit = if is_br { stage.takes(&takes) } else { Fit::Open };
            all.push((fit, text, label));
        }
        all.sort_by_key(|(fit, _, label)| (*fit == Fit::Wrong, label.depth));
        for (_, text, label) in all.into_iter().take(MOST) {
            let takes = spell.wants(&label.takes);
            let opened = label.opened.map(|range| self.line(range));
            let what = opened.unwrap_or_else(|| "the function".to_owned());
            let detail = if takes.is_empty() { what } else { format!("{what}, takes {takes}") };
            self.item(text, Kind::Label, None).detail = detail;
        }
    }

    /// The first words of a block, on one line.
    fn line(&self, range: Range) -> String {
        crate::ide::source::on_one_line(self.context.seat.chunk, range, 40)
    }

    /// Fields of the structure that was named before.
    fn fields(&mut self) {
        let Some(list) = self.context.list() else { return };
        let named = list.behind.iter().rev().find_map(|part| match part {
            crate::ide::context::Part::Word(_, range) => Some(self.context.text(*range)),
            crate::ide::context::Part::List(_) => None,
        });
        let live = self.scene.live;
        let index = named.and_then(|word| match word.strip_prefix('$') {
            Some(name) => live.names().lookup(Space::Type, name),
            None => word.parse().ok(),
        });
        let Some(ty) = index else { return };
        let fields = live.resources().and_then(|it| shape::fields(it, ty)).unwrap_or_default();
        let defined = live.defined(self.scene.document, Space::Type, ty, None);
        let names = defined.map(|it| it.names()).unwrap_or_default();
        let mut spell = Spell { spelling: live.spelling(), resources: live.resources() };
        let is_set = self.instruction().ends_with(".set");
        for (at, field) in fields.iter().enumerate().take(MOST) {
            if is_set && !field.mutable {
                continue;
            }
            let id = names.get(at).and_then(|named| named.id.as_ref());
            let text = match id {
                Some(id) => {
                    let mut text = String::new();
                    spell::name(&mut text, &id.name);
                    text
                }
                None => at.to_string(),
            };
            let ty = match field.element_type {
                wasmparser::StorageType::Val(ty) => spell.ty(Some(ty)),
                packed => packed.to_string(),
            };
            let detail = if field.mutable { format!("(mut {ty})") } else { ty };
            self.item(text, Kind::StructField, None).detail = detail;
        }
    }
}

/// Whether what was typed may become a name: its letters stand in it in that order.
fn matches(typed: &str, name: &str) -> bool {
    let mut letters = name.chars().flat_map(char::to_lowercase);
    typed.chars().flat_map(char::to_lowercase).all(|wanted| letters.any(|it| it == wanted))
}

/// The type of an entry.
fn detail(
    space: Space,
    index: u32,
    resources: Option<&Resources>,
    spell: &mut Spell<'_>,
) -> String {
    let Some(resources) = resources else { return String::new() };
    let found = match space {
        Space::Func => {
            resources.type_index_of_function(index).map(|ty| stack::composite(resources, ty, spell))
        }
        Space::Type => Some(stack::composite(resources, index, spell)),
        Space::Global => resources.global_at(index).map(|ty| {
            let content = spell.ty(Some(ty.content_type));
            if ty.mutable { format!("(mut {content})") } else { content }
        }),
        Space::Table => resources.table_at(index).map(|ty| {
            let element = spell.ty(Some(wasmparser::ValType::Ref(ty.element_type)));
            format!("{} {element}", limits(ty.initial, ty.maximum))
        }),
        Space::Memory => resources.memory_at(index).map(|ty| limits(ty.initial, ty.maximum)),
        Space::Tag => resources.tag_at(index).map(|ty| stack::list("param", ty.params(), spell)),
        _ => None,
    };
    found.unwrap_or_default()
}

fn limits(initial: u64, maximum: Option<u64>) -> String {
    maximum.map_or_else(|| initial.to_string(), |maximum| format!("{initial} {maximum}"))
}

/// Whether a field imports or defines something of a space.
pub(super) fn is_import(content: &Content) -> bool {
    matches!(content, Content::Import(_))
}

/// Whether a field defines what may not come before imports.
pub(super) fn is_definition(content: &Content) -> bool {
    matches!(
        content,
        Content::Define(
            Extern::Func(..)
                | Extern::Table(_)
                | Extern::Memory(_)
                | Extern::Global(_)
                | Extern::Tag(_)
        ) | Content::TableOf(..)
            | Content::MemoryOf(_)
    )
}
