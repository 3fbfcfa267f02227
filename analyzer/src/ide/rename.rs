//! Rename: another name for what a place means, or a first one for what has only an index.
//!
//! The module stays what it is, but for its name section. Where that cannot be, nothing is renamed
//! and the reason told. Source: core specification, "Identifiers" (text format); names that hold
//! other characters are quoted, as in the annotations chapter.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::ide::meaning::{Asked, Meaning, Spelling};
use crate::ide::places::{self, Block, Entry};
use crate::ide::source::{self, Walk};
use crate::ide::{Edit, Span};
use crate::module::spell;
use crate::text::Range;
use crate::wat::document::Chunk;
use crate::wat::item::{Content, Space};
use crate::wat::literal;
use crate::wat::symbols::Definition;
use crate::wat::token::{Kind, placed};

/// What can be renamed at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamable {
    /// The word: a name with its `$`, an index, or the keyword of what has no name.
    pub span: Span,
    /// What to begin with: the name, or one that could be given.
    pub name: String,
}

/// Why nothing is renamed; lower case, no full stop.
pub(super) type Refusal = String;

/// What can be renamed at an offset; none where nothing stands that has a name or an index.
pub(super) fn renamable(asked: &mut Asked<'_>, offset: u32) -> Option<Result<Renamable, Refusal>> {
    let Meaning { definition, origin, spelling } = asked.meaning(offset)?;
    if spelling == Spelling::String {
        return Some(Err("a string is what others call it: put the cursor on its name".into()));
    }
    if let Err(refusal) = naming(asked, &definition, "x") {
        return Some(Err(refusal));
    }
    let name = match &definition.name {
        Some(_) => asked.document.slice(origin),
        None => format!("${}{}", prefix(definition.space), definition.index),
    };
    let name = match (&definition.name, spelling) {
        (Some(name), Spelling::Number) => spelled(name),
        _ => name,
    };
    Some(Ok(Renamable { span: asked.span(origin), name }))
}

/// The replacements that give what an offset means another name, in the order of the text.
pub(super) fn rename(asked: &mut Asked<'_>, offset: u32, new: &str) -> Result<Vec<Edit>, Refusal> {
    let none = || "nothing stands here that has a name or an index".to_owned();
    let Meaning { definition, spelling, .. } = asked.meaning(offset).ok_or_else(none)?;
    if spelling == Spelling::String {
        return Err("a string is what others call it: put the cursor on its name".into());
    }
    let name = plain(new)?;
    if definition.name.as_deref() == Some(&*name) {
        return Ok(Vec::new());
    }
    let word = spelled(&name);
    let mut edits = naming(asked, &definition, &word)?;
    let uses = asked.uses(&definition);
    let mut walk = Walk::new(asked.document);
    let named = |range: &Range| definition.name.is_none() || walk.word(*range).starts_with('$');
    let uses: Vec<Range> = uses.into_iter().filter(named).collect();
    check_namesakes(asked, &definition, &name, &uses)?;
    edits.extend(uses.into_iter().map(|range| (range, word.clone())));
    edits.sort();
    let mut sweep = asked.sweep();
    let edits = edits.into_iter().map(|(range, new)| Edit { span: sweep.span(range), new });
    Ok(edits.collect())
}

/// A name without `$` and quotes.
fn plain(new: &str) -> Result<String, Refusal> {
    let new = new.trim();
    let name = new.strip_prefix('$').unwrap_or(new);
    let quoted = new.starts_with("$\"").then(|| literal::string(name));
    let name = match quoted {
        Some(Ok(bytes)) => String::from_utf8(bytes).map_err(|_| "a name must be UTF-8")?,
        Some(Err(error)) => return Err(format!("{new} is no name: {error}")),
        None => name.to_owned(),
    };
    if name.is_empty() {
        return Err("a name must not be empty".into());
    }
    Ok(name)
}

/// A name as the text has it.
fn spelled(name: &str) -> String {
    let mut word = String::with_capacity(name.len() + 1);
    spell::name(&mut word, name);
    word
}

/// What a name for something without one may begin with.
fn prefix(space: Space) -> &'static str {
    match space {
        Space::Type => "type",
        Space::Func => "func",
        Space::Table => "table",
        Space::Memory => "memory",
        Space::Global => "global",
        Space::Tag => "tag",
        Space::Elem => "elem",
        Space::Data => "data",
        Space::Local => "local",
        Space::Label => "label",
        Space::Field => "field",
        Space::Module => "module",
        Space::Thread => "thread",
    }
}

/// What makes the definition have the name.
fn naming(
    asked: &Asked<'_>,
    definition: &Definition,
    word: &str,
) -> Result<Vec<(Range, String)>, Refusal> {
    let nowhere = || format!("this {} has no place for a name", definition.space.noun());
    let field = source::field_at(asked.document, definition.range.start);
    let (chunk, start) = field.ok_or_else(nowhere)?;
    if definition.name.is_some() {
        let mut edits = vec![(definition.name_range, word.to_owned())];
        if definition.space == Space::Label {
            let block = block_of(&chunk, start, definition);
            let echoes = block.map(|it| it.echoes).unwrap_or_default();
            edits.extend(echoes.into_iter().map(|it| (it.shifted(start), word.to_owned())));
        }
        return Ok(edits);
    }
    let entries = match definition.space {
        Space::Local => places::locals(&chunk),
        Space::Field => fields_around(&chunk, start, definition),
        _ => {
            let behind = keyword_end(&chunk, start, definition).ok_or_else(nowhere)?;
            let behind = behind.saturating_add(start);
            return Ok(vec![(Range::new(behind, behind), format!(" {word}"))]);
        }
    };
    let entry = match definition.space {
        Space::Field => entries.into_iter().find(|it| it.range.shifted(start) == definition.range),
        _ => entries.get(definition.index as usize).copied(),
    };
    let entry = entry.ok_or_else(nowhere)?;
    let edits = split(&chunk, entry, word);
    Ok(edits.into_iter().map(|(range, new)| (range.shifted(start), new)).collect())
}

fn fields_around(chunk: &Arc<Chunk>, start: u32, definition: &Definition) -> Vec<Entry> {
    let inner = definition.range.start.saturating_sub(start);
    let Content::Types { defs, .. } = &chunk.item().content else { return Vec::new() };
    let def = defs.iter().find(|def| def.range.touches(inner));
    def.map_or_else(Vec::new, |def| places::fields(chunk, def.range))
}

/// Gives one type of a list a list of its own, which a name demands: `(param i32 i64)` becomes
/// `(param i32) (param $x i64)`.
fn split(chunk: &Chunk, entry: Entry, word: &str) -> Vec<(Range, String)> {
    let keyword = entry.keyword.of(chunk.text());
    let text = chunk.text();
    // Comments between stay.
    let gap = |from: u32, to: u32| {
        let between = Range::new(from, to);
        if between.of(text).trim().is_empty() { between } else { Range::new(to, to) }
    };
    let mut edits = Vec::new();
    let at = entry.range.start;
    if entry.is_first {
        edits.push((Range::new(at, at), format!("{word} ")));
    } else {
        edits.push((gap(entry.before, at), format!(") ({keyword} {word} ")));
    }
    if let Some(next) = entry.next {
        edits.push((gap(entry.range.end, next), format!(") ({keyword} ")));
    }
    edits
}

/// Where the keyword of a definition without a name ends, in the chunk.
fn keyword_end(chunk: &Arc<Chunk>, start: u32, definition: &Definition) -> Option<u32> {
    let item = chunk.item();
    let named = definition.name_range;
    let from = named.start.checked_sub(start)?;
    match definition.space {
        Space::Label | Space::Type => {
            let mut words = placed(chunk.tokens()).filter(|(_, range)| range.start >= from);
            let keyword = words.find(|(kind, _)| *kind == Kind::Keyword)?;
            Some(keyword.1.end)
        }
        _ if matches!(item.content, Content::Import(_)) => {
            // `"n" (func`
            let behind = named.end.checked_sub(start)?;
            let words = placed(chunk.tokens()).filter(|(_, range)| range.start >= behind);
            let mut words = words.filter(|(kind, _)| !kind.is_trivia());
            let open = words.next().filter(|(kind, _)| *kind == Kind::Open);
            let keyword = words.next().filter(|(kind, _)| *kind == Kind::Keyword);
            open.and(keyword).map(|(_, range)| range.end)
        }
        Space::Local | Space::Field | Space::Module | Space::Thread => None,
        _ => named.end.checked_sub(start),
    }
}

fn block_of(chunk: &Arc<Chunk>, start: u32, label: &Definition) -> Option<Block> {
    let blocks = places::blocks(chunk);
    blocks.into_iter().find(|it| it.keyword.start.checked_add(start) == Some(label.range.start))
}

/// Whether a name would mean something else somewhere.
fn check_namesakes(
    asked: &mut Asked<'_>,
    definition: &Definition,
    name: &str,
    uses: &[Range],
) -> Result<(), Refusal> {
    if definition.space == Space::Label {
        return check_labels(asked, definition, name, uses);
    }
    let Some(taken) = asked.namesake(definition, name) else { return Ok(()) };
    let line = asked.span(taken.name_range).start.line + 1;
    let noun = taken.space.noun();
    Err(format!("the name {} is taken by the {noun} in line {line}", spelled(name)))
}

/// Labels may have the same name; what is meant is the innermost. Linear in the function, but for
/// a logarithm.
fn check_labels(
    asked: &mut Asked<'_>,
    definition: &Definition,
    name: &str,
    uses: &[Range],
) -> Result<(), Refusal> {
    let place = definition.range.start;
    let Some((chunk, start)) = source::field_at(asked.document, place) else { return Ok(()) };
    let blocks = places::blocks(&chunk);
    let extent = |label: &Definition| {
        let inner = label.range.start.checked_sub(start)?;
        let at = blocks.binary_search_by_key(&inner, |it| it.keyword.start).ok()?;
        Some(Range::new(label.range.start, blocks.get(at)?.end + start))
    };
    let Some(own) = extent(definition) else { return Ok(()) };
    let symbols = asked.analysis.near(asked.document, asked.settings, place).symbols;
    let namesakes = symbols.definitions.iter().filter(|it| {
        it.space == Space::Label && it.owner == definition.owner && it.name.as_deref() == Some(name)
    });
    let (inner, outer): (Vec<&Definition>, Vec<&Definition>) =
        namesakes.partition(|it| it.range.start > place);
    // A block inside would take what means this one.
    let taken = inner.into_iter().filter_map(extent).find_map(|theirs| {
        let at = uses.partition_point(|it| it.start < theirs.start);
        uses.get(at).copied().filter(|it| theirs.covers(*it))
    });
    // This one would take what means a block around it.
    let outer: BTreeSet<u32> = outer.into_iter().map(|it| it.index).collect();
    let mut walk = Walk::new(asked.document);
    let mut meant = symbols.uses.iter().filter(|it| {
        it.space == Space::Label
            && it.owner == definition.owner
            && own.covers(it.range)
            && it.index.is_some_and(|index| outer.contains(&index))
    });
    let taken =
        taken.or_else(|| meant.find(|it| walk.word(it.range).starts_with('$')).map(|it| it.range));
    let Some(taken) = taken else { return Ok(()) };
    let line = asked.document.position(taken.start, asked.settings.encoding).line + 1;
    Err(format!("{} in line {line} would mean another block of that name", spelled(name)))
}
