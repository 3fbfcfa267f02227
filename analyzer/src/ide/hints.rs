//! Inlay hints: what an editor shows between the words of a text that does not say it: names behind
//! numbers, types, which block ends, the operands behind a line, names of parameters.
//!
//! Only code in the range that is asked for is looked at, each function up to the end of the range.

use std::collections::HashMap;

use crate::ide::analysis::Scene;
use crate::ide::source::Sweep;
use crate::ide::stack::Spell;
use crate::ide::{Encoding, Position, operands, source};
use crate::module::spell;
use crate::spec::instr::{self, Instr};
use crate::spec::limits;
use crate::text::Range;
use crate::wat::check::shape::{self, Shape, Want};
use crate::wat::check::walk::Walk;
use crate::wat::chunk::Field;
use crate::wat::code::Mark;
use crate::wat::cursor::{self, Cursor};
use crate::wat::document::{Chunk, Document};
use crate::wat::item::{Content, Extern, Index, Item, Reference, Space};
use crate::wat::live::site::Site;
use crate::wat::token::{Kind as TokenKind, placed};

/// Lines of a block from which on its end says which one it is.
const LONG_BLOCK: usize = 12;

/// Bytes of a block from which on it is long whatever its lines.
const LONG_BYTES: usize = 1 << 14;

/// Characters of the line that opens a block.
const OPENING_CHARS: usize = 40;

/// Operands that are shown behind a line.
const SHOWN: usize = 8;

/// Operands of one instruction that are named.
const MOST_OPERANDS: usize = 32;

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds {
    /// Types of locals and globals where they are read.
    pub types: bool,
    /// Names behind numbers that mean something with a name.
    pub names: bool,
    /// Which block ends, behind its end.
    pub ends: bool,
    /// The operands behind each line of code without parentheses.
    pub stack: bool,
    /// Names of parameters before the operands of folded instructions.
    pub parameters: bool,
    /// What became of the directives of a script, behind them.
    pub verdicts: bool,
}

impl Default for Kinds {
    /// What says something that stands far away.
    fn default() -> Kinds {
        let (types, stack) = (false, false);
        Kinds { types, names: true, ends: true, stack, parameters: true, verdicts: true }
    }
}

/// What a hint says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A type, or types.
    Type,
    /// The name of a parameter.
    Parameter,
    /// Something else.
    Other,
}

/// A text between the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Where.
    pub at: Position,
    /// What it says.
    pub label: String,
    /// What that is.
    pub kind: Kind,
}

/// The hints in a range of a text.
pub(super) struct Question<'a> {
    /// The whole text, for places.
    pub(super) document: &'a Document,
    pub(super) encoding: Encoding,
    /// Of that.
    pub(super) range: Range,
    pub(super) kinds: Kinds,
}

/// A hint with its offset in the module.
struct Found {
    at: u32,
    label: String,
    kind: Kind,
}

/// Modules of a script in which hints are looked for.
const MOST_PARTS: usize = 200;

/// A range by the modules in it: each part lies in one of them. In a script each directive is a part.
pub(super) fn parts(document: &Document, range: Range) -> Vec<Range> {
    if document.holds_module() {
        return vec![range];
    }
    let Some((first, mut start)) = document.chunk_at(range.start) else { return Vec::new() };
    let mut parts = Vec::new();
    for chunk in document.chunks().iter().skip(first) {
        if start > range.end || parts.len() >= MOST_PARTS {
            break;
        }
        let own = chunk.item().range.shifted(start);
        let end = start + chunk.len();
        // A place in the directive, not in the blanks before it.
        let from = range.start.max(own.start.max(start)).min(end);
        parts.push(Range::new(from, range.end.min(end)));
        start = end;
    }
    parts
}

/// The hints in a range, in the order of the text. Linear in the functions that it touches; at most
/// `limits::HINTS` of them, in functions of `limits::SITE_BYTES` together.
pub(super) fn hints(question: &Question<'_>, scene: &Scene<'_>) -> Vec<Hint> {
    let back = |at: u32| at.saturating_sub(scene.from);
    let range = Range::new(back(question.range.start), back(question.range.end));
    let question = &Question { range, ..*question };
    let mut all = Vec::new();
    let mut wanted = Vec::new();
    let chunks = scene.document.chunks();
    let Some((first, mut start)) = scene.document.chunk_at(question.range.start) else {
        return Vec::new();
    };
    let mut left = limits::SITE_BYTES;
    for (at, chunk) in chunks.iter().enumerate().skip(first) {
        if start > question.range.end || all.len() >= limits::HINTS || left == 0 {
            break;
        }
        if chunk.field() == Field::Func && chunk.item().import.is_none() {
            left = left.saturating_sub(chunk.len() as usize);
            let place = Place { at, start };
            of_function(question, scene, place, (&mut all, &mut wanted));
        }
        if question.kinds.names {
            wanted.extend(of_header(chunk.item(), start));
        }
        start += chunk.len();
    }
    all.extend(named(scene, wanted));
    all.retain(|it| question.range.touches(it.at));
    all.sort_by_key(|it| it.at);
    all.truncate(limits::HINTS);
    let mut sweep = Sweep::new(question.document, question.encoding);
    let hint = |it: Found| {
        let at = it.at + scene.from;
        Hint { at: sweep.span(Range::new(at, at)).start, label: it.label, kind: it.kind }
    };
    all.into_iter().map(hint).collect()
}

/// The numbers in a header, an export or a start.
fn of_header(item: &Item, start: u32) -> Vec<Wanted> {
    let mut numbers: Vec<(Space, &Reference)> = Vec::new();
    match &item.content {
        Content::Export(_, space, reference) => numbers.push((*space, reference)),
        Content::Start(reference) => numbers.push((Space::Func, reference)),
        Content::Define(Extern::Func(ty, _) | Extern::Tag(ty)) => {
            numbers.extend(ty.index.as_ref().map(|reference| (Space::Type, reference)));
        }
        _ => {}
    }
    let wanted = numbers.into_iter().filter_map(|(space, reference)| match reference.index {
        Index::Number(index) => Some(Wanted { at: reference.range.end + start, space, index }),
        Index::Name(_) => None,
    });
    wanted.collect()
}

/// A number of the module's whose name is wanted, and where it stands in the module.
struct Wanted {
    at: u32,
    space: Space,
    index: u32,
}

/// The names behind numbers: one walk over the names of each space.
fn named(scene: &Scene<'_>, mut wanted: Vec<Wanted>) -> Vec<Found> {
    wanted.sort_by_key(|it| (it.space, it.index));
    let mut found = Vec::new();
    for all in wanted.chunk_by(|left, right| left.space == right.space) {
        let Some(space) = all.first().map(|it| it.space) else { continue };
        for (name, index) in scene.live.names().named(space) {
            let from = all.partition_point(|it| it.index < index);
            let meant = all.iter().skip(from).take_while(|it| it.index == index);
            let label = |it: &Wanted| Found {
                at: it.at,
                label: format!(" {}", identifier(name)),
                kind: Kind::Other,
            };
            found.extend(meant.map(label));
        }
    }
    found
}

fn identifier(name: &str) -> String {
    let mut text = String::new();
    spell::name(&mut text, name);
    text
}

/// A field and where it begins in the module.
#[derive(Clone, Copy)]
struct Place {
    at: usize,
    start: u32,
}

/// The code of one function.
struct Code<'c> {
    site: Site<'c>,
    /// The range that is asked for, in the field.
    range: Range,
    kinds: Kinds,
    found: Vec<Found>,
    /// The tokens of the range that are no trivia; none where nobody looks for operands.
    places: Vec<cursor::Place>,
}

/// The tokens of a part of a field that are no trivia.
fn places(chunk: &Chunk, range: Range) -> Vec<cursor::Place> {
    let all = (0u32..).zip(placed(chunk.tokens()));
    let within = all.skip_while(|(_, (_, it))| it.end < range.start);
    let within = within.take_while(|(_, (_, it))| it.start <= range.end);
    let solid = within.filter(|(_, (kind, _))| !kind.is_trivia());
    solid.map(|(token, (_, it))| cursor::Place { token, offset: it.start }).collect()
}

fn of_function(
    question: &Question<'_>,
    scene: &Scene<'_>,
    place: Place,
    (all, wanted): (&mut Vec<Found>, &mut Vec<Wanted>),
) {
    let Place { at, start } = place;
    let Some(chunk) = scene.document.chunks().get(at) else { return };
    let range = Range::new(
        question.range.start.saturating_sub(start),
        question.range.end.saturating_sub(start).min(chunk.len()),
    );
    let inside = range.start.max(chunk.item().rest.offset);
    let Some(site) = scene.live.site(at, start, Range::new(inside, range.end)) else { return };
    let kinds = question.kinds;
    let places = if kinds.parameters { places(chunk, range) } else { Vec::new() };
    let mut code = Code { site, range, kinds, found: Vec::new(), places };
    wanted.extend(code.names().into_iter().map(|it| Wanted { at: it.at + start, ..it }));
    code.ends();
    code.types(scene);
    all.extend(code.found.into_iter().map(|it| Found { at: it.at + start, ..it }));
}

impl Code<'_> {
    fn put(&mut self, at: u32, label: String, kind: Kind) {
        if self.range.touches(at) {
            self.found.push(Found { at, label, kind });
        }
    }

    fn text(&self, range: Range) -> &str {
        range.of(self.site.chunk.text())
    }

    /// Whether a part of the field has so many lines that its start is out of sight.
    fn is_long(&self, range: Range) -> bool {
        let bytes = self.text(range).as_bytes();
        let near = bytes.get(..LONG_BYTES);
        let lines = memchr::memchr_iter(b'\n', near.unwrap_or(bytes)).take(LONG_BLOCK).count();
        near.is_some() || lines == LONG_BLOCK
    }

    /// Names behind numbers: those of locals and labels; answers which of the module's are wanted.
    fn names(&mut self) -> Vec<Wanted> {
        if !self.kinds.names {
            return Vec::new();
        }
        let locals: HashMap<u32, String> =
            self.site.here.locals().into_iter().map(|(name, at)| (at, identifier(name))).collect();
        let labels = self.site.body().definitions.iter().filter(|it| it.space == Space::Label);
        let labels = labels.filter(|it| it.name.is_some());
        let labels: HashMap<u32, String> =
            labels.map(|it| (it.index, self.text(it.name_range).to_owned())).collect();
        let is_number = |range: Range| self.text(range).starts_with(|ch: char| ch.is_ascii_digit());
        let (mut found, mut wanted) = (Vec::new(), Vec::new());
        let uses = self.site.body().uses.iter();
        for it in uses.filter(|it| self.range.touches(it.range.end) && is_number(it.range)) {
            let (Some(index), at) = (it.index, it.range.end) else { continue };
            match it.space {
                Space::Local => found.extend(locals.get(&index).map(|name| (at, name.clone()))),
                Space::Label => found.extend(labels.get(&index).map(|name| (at, name.clone()))),
                Space::Field => {}
                space => wanted.push(Wanted { at, space, index }),
            }
        }
        found.into_iter().for_each(|(at, name)| self.put(at, format!(" {name}"), Kind::Other));
        wanted
    }

    /// Which block ends, behind the end of a long one.
    fn ends(&mut self) {
        if !self.kinds.ends {
            return;
        }
        let here = &self.site.here;
        let mut open: Vec<Range> = here.labels.iter().map(|(_, opened)| *opened).collect();
        let marks = self.site.marks();
        let mut ends = Vec::new();
        for mark in marks.iter().skip(here.marks) {
            if mark.range.start > self.range.end {
                // The end of an outer list may still come.
                if open.len() <= 1 {
                    break;
                }
            }
            let word = first_word(self.text(mark.range));
            match word {
                "block" | "loop" | "if" | "try_table" | "try" => open.push(mark.range),
                "end" | ")" => {
                    if let Some(opened) = open.pop() {
                        ends.push((mark.range, opened, open.is_empty()));
                    }
                }
                _ => {}
            }
        }
        for (end, opened, is_func) in ends {
            let item = self.site.chunk.item();
            let opened =
                if is_func { Range::new(item.keyword.start, item.rest.offset) } else { opened };
            let is_shown = self.range.touches(end.end);
            if !is_shown || !self.is_long(Range::new(opened.start, end.start)) {
                continue;
            }
            let label = if is_func {
                let name = item.named.id.as_ref().map(|id| identifier(&id.name));
                name.map_or_else(String::new, |name| format!(" func {name}"))
            } else {
                format!(" {}", source::on_one_line(self.site.chunk, opened, OPENING_CHARS))
            };
            // An `end` that names its block needs nothing.
            let named = self.text(end).starts_with("end") && self.is_named_end(end);
            if !label.is_empty() && !named {
                self.put(end.end, label, Kind::Other);
            }
        }
    }

    /// Whether an `end` has a label behind it.
    fn is_named_end(&self, end: Range) -> bool {
        let rest = self.site.chunk.text().get(end.end as usize..).unwrap_or_default();
        rest.trim_start_matches([' ', '\t']).starts_with('$')
    }

    /// Types, operands and parameters: what the validator knows on its way.
    fn types(&mut self, scene: &Scene<'_>) {
        let Kinds { types, stack, parameters, .. } = self.kinds;
        if !(types || stack || parameters) {
            return;
        }
        let mut found = Vec::new();
        let mut patience = limits::HINT_TOKENS;
        if let Some(mut walk) = self.site.walk() {
            let mut spell =
                Spell { spelling: scene.live.spelling(), resources: self.site.resources() };
            while let Some((mark, operator)) = walk.peek() {
                let within =
                    self.range.touches(mark.range.start) || self.range.touches(mark.range.end);
                let row = instr::by_operator(&operator).filter(|_| within);
                let shape = row.and_then(|_| shape::of_operator(&operator, walk.validator()));
                if !walk.step() {
                    break;
                }
                let (Some(row), Some(shape)) = (row, shape) else { continue };
                if types {
                    found.extend(read_type(&mut spell, row, mark, &shape));
                }
                if parameters && shape.callee.is_some() && patience > 0 {
                    found.extend(self.parameters(scene, (row, mark), &shape, &mut patience));
                }
                if stack && self.ends_line(mark) {
                    found.push((mark.range.end, operands_of(&mut spell, &walk), Kind::Type));
                }
            }
        }
        found.into_iter().for_each(|(at, label, kind)| self.put(at, label, kind));
    }

    /// Whether an instruction without parentheses is the last one of its line.
    fn ends_line(&self, mark: Mark) -> bool {
        let text = self.site.chunk.text();
        let before = text.get(..mark.range.start as usize).unwrap_or_default();
        let is_flat = !before.ends_with('(') && !self.text(mark.range).starts_with(')');
        let rest = text.get(mark.range.end as usize..).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default().trim();
        is_flat && (line.is_empty() || line.starts_with(";;"))
    }

    /// Names of parameters before the operands of a folded instruction; where as many lists as
    /// parameters stand there.
    fn parameters(
        &self,
        scene: &Scene<'_>,
        (row, mark): (&Instr, Mark),
        shape: &Shape,
        patience: &mut usize,
    ) -> Vec<(u32, String, Kind)> {
        let text = self.site.chunk.text();
        let is_list = text.get(..mark.range.start as usize).is_some_and(|it| it.ends_with('('));
        if !is_list || shape.takes.len() < 2 || shape.takes.len() > MOST_OPERANDS {
            return Vec::new();
        }
        let starts = self.lists_behind(mark.range.end, patience);
        if starts.len() != shape.takes.len() {
            return Vec::new();
        }
        let names = operands::names(scene, row, shape);
        if !names.are_given {
            return Vec::new();
        }
        let named = starts.into_iter().zip(names.names);
        let hints = named.filter_map(|(at, name)| {
            let name = name?.strip_prefix('$')?.to_owned();
            Some((at, format!("{name}: "), Kind::Parameter))
        });
        hints.collect()
    }

    /// Where the lists begin that stand behind an offset in the list around it.
    fn lists_behind(&self, offset: u32, patience: &mut usize) -> Vec<u32> {
        let chunk = self.site.chunk;
        let Some(place) = self.place_of(offset) else { return Vec::new() };
        let mut cursor = Cursor::from(chunk.text(), chunk.tokens(), place);
        let mut starts = Vec::new();
        while cursor.is(TokenKind::Open) && *patience > 0 && starts.len() <= MOST_OPERANDS {
            let before = cursor.left();
            starts.push(cursor.range().start);
            cursor.skip_tree();
            *patience = patience.saturating_sub(before - cursor.left());
        }
        if cursor.at_close() { starts } else { Vec::new() }
    }

    /// The first token at or behind an offset, of those in the range.
    fn place_of(&self, offset: u32) -> Option<cursor::Place> {
        let at = self.places.partition_point(|place| place.offset < offset);
        self.places.get(at).copied()
    }
}

/// The type of a local or global behind its name.
fn read_type(
    spell: &mut Spell<'_>,
    row: &Instr,
    mark: Mark,
    shape: &Shape,
) -> Option<(u32, String, Kind)> {
    let is_read = matches!(row.mnemonic, "local.get" | "local.tee" | "global.get");
    let ty = shape.leaves.first().filter(|_| is_read)?;
    matches!(ty, Want::Type(_))
        .then(|| (mark.range.end, format!(": {}", spell.want(*ty)), Kind::Type))
}

/// The operands behind an instruction, the last on top.
fn operands_of(spell: &mut Spell<'_>, walk: &Walk<'_>) -> String {
    let all: Vec<_> = walk.operands().collect();
    let shown: Vec<String> = all.iter().take(SHOWN).rev().map(|ty| spell.ty(*ty)).collect();
    let more = if all.len() > SHOWN { "… " } else { "" };
    let any = if walk.is_unreachable() { "any " } else { "" };
    format!("  [{}]", format!("{any}{more}{}", shown.join(" ")).trim_end())
}

fn first_word(text: &str) -> &str {
    if text.starts_with(')') {
        return ")";
    }
    text.split(|ch: char| ch.is_whitespace() || "();".contains(ch)).next().unwrap_or_default()
}
