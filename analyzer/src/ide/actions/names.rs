//! Names and indices: the one for the other, at one place or in the whole function, and a name for
//! what has none.

use crate::ide::actions::Change;
use crate::ide::actions::change::Changes;
use crate::ide::actions::spot::{Around, Local, Spot};
use crate::text::{Edit, Range};
use crate::wat::item::Space;
use crate::wat::symbols::{Definition, Use};

/// Uses that are rewritten at once.
const MOST_LABELS: usize = 256;

fn is_name(text: &str) -> bool {
    text.starts_with('$')
}

/// What an index says where a name stands, or the other way round; none where it cannot be said.
fn other(spot: &Spot<'_>, of: &Use, at: Range) -> Option<String> {
    let named = is_name(spot.text(at));
    if of.space == Space::Type && is_spelled(spot, at) {
        return None;
    }
    if of.space == Space::Label {
        return label(spot, of, at, named);
    }
    if named {
        return of.index.map(|index| index.to_string());
    }
    spot.name_of(spot.meant(of)?)
}

/// Whether a type is named in a signature that is spelled out, or among locals: two spellings of
/// one signature are two types of the module, so that another spelling would make one more, and
/// locals of one type are put together by its spelling.
fn is_spelled(spot: &Spot<'_>, at: Range) -> bool {
    let mut words = spot.syntax.around(at).map(|it| spot.syntax.word(it));
    words.any(|it| matches!(it, "param" | "result" | "local"))
}

/// The depth of a label as a number, or its name where nothing hides it.
fn label(spot: &Spot<'_>, of: &Use, at: Range, named: bool) -> Option<String> {
    let node = spot.syntax.around(at).next()?;
    let blocks = spot.blocks_around(node);
    let definition = spot.meant(of)?;
    let opened = spot.here(definition.range)?.start;
    let is_it = |block: &usize| spot.node(*block).is_some_and(|it| it.word.start == opened);
    let depth = blocks.iter().position(is_it)?;
    if named {
        return Some(depth.to_string());
    }
    let name = spot.name_of(definition)?;
    let hides = |block: &usize| {
        let node = spot.node(*block);
        let rest = node.map_or("", |it| spot.text(Range::new(it.word.end, it.head.end)));
        rest.split([' ', '\t', '\n', '\r', '(', ')']).find(|it| !it.is_empty()) == Some(&*name)
    };
    (!blocks.iter().take(depth).any(hides)).then_some(name)
}

fn one(spot: &Spot<'_>, named: bool) -> Option<(Change, String)> {
    let (of, at) = spot.used()?;
    let old = spot.text(at);
    if is_name(old) != named {
        return None;
    }
    let new = other(spot, of, at)?;
    let mut changes = spot.changes();
    changes.replace(at, new.clone());
    Some((Change::new("", changes)?, new))
}

/// One index becomes the name of what it means.
pub(super) fn index_to_name(spot: &Spot<'_>) -> Option<Change> {
    let (change, new) = one(spot, false)?;
    Some(Change { title: format!("Replace the index with `{new}`"), ..change })
}

/// One name becomes the index of what it means.
pub(super) fn name_to_index(spot: &Spot<'_>) -> Option<Change> {
    let (change, new) = one(spot, true)?;
    Some(Change { title: format!("Replace the name with index {new}"), ..change })
}

/// All uses in the field of what is used at a place, as far as they are written so.
fn all(spot: &Spot<'_>, named: bool) -> Option<(Change, String)> {
    let (of, at) = spot.used()?;
    if is_name(spot.text(at)) != named {
        return None;
    }
    let ranges: Vec<Range> =
        spot.same(of).into_iter().filter(|it| is_name(spot.text(*it)) == named).collect();
    if ranges.len() < 2 || of.space == Space::Label && ranges.len() > MOST_LABELS {
        return None;
    }
    let mut changes = spot.changes();
    for range in ranges {
        if let Some(new) = other(spot, of, range) {
            changes.replace(range, new);
        }
    }
    let shown = if named { spot.text(at).to_owned() } else { other(spot, of, at)? };
    Some((Change::new("", changes)?, shown))
}

/// All indices in the field that mean the same become its name.
pub(super) fn indices_to_names(spot: &Spot<'_>) -> Option<Change> {
    let (change, name) = all(spot, false)?;
    Some(Change { title: format!("Replace all its indices here with `{name}`"), ..change })
}

/// All names in the field that mean the same become its index.
pub(super) fn names_to_indices(spot: &Spot<'_>) -> Option<Change> {
    let (change, name) = all(spot, true)?;
    Some(Change { title: format!("Replace all `{name}` here with indices"), ..change })
}

/// Something that has no name.
enum Nameless<'a> {
    Local(Local),
    /// The block, by its keyword in the chunk.
    Label(&'a Definition, Range),
    /// What the field defines.
    Field(&'a Definition),
}

impl Nameless<'_> {
    fn find<'a>(spot: &'a Spot<'_>) -> Option<Nameless<'a>> {
        if let Some((of, _)) = spot.used() {
            let found = match of.space {
                Space::Local => {
                    let mut locals = spot.locals().into_iter();
                    Nameless::Local(locals.find(|it| Some(it.index) == of.index)?)
                }
                Space::Label => {
                    let definition = spot.meant(of)?;
                    Nameless::Label(definition, spot.here(definition.range)?)
                }
                _ => return None,
            };
            return found.checked();
        }
        let asked = spot.range();
        if spot.part(&["param", "local"]).is_some() {
            let mut locals = spot.locals().into_iter();
            return Nameless::Local(locals.find(|it| it.ty.covers(asked))?).checked();
        }
        if let Some(at) = spot.instr() {
            let node = spot.node(at).filter(|node| node.opens())?;
            let labels = spot.symbols.definitions.iter().filter(|it| it.space == Space::Label);
            let opened = |it: &&Definition| {
                spot.here(it.range).is_some_and(|range| range.start == node.word.start)
            };
            let definition = labels.into_iter().find(opened)?;
            return Nameless::Label(definition, spot.here(definition.range)?).checked();
        }
        let definition = spot.defined().filter(|_| spot.header())?;
        Nameless::Field(definition).checked()
    }

    fn checked(self) -> Option<Self> {
        let named = match &self {
            Nameless::Local(local) => local.name.is_some(),
            Nameless::Label(it, _) | Nameless::Field(it) => it.name.is_some(),
        };
        (!named).then_some(self)
    }

    fn noun(&self, spot: &Spot<'_>) -> &'static str {
        match self {
            Nameless::Local(local) if spot.syntax.word(local.list) == "param" => "parameter",
            Nameless::Local(_) => "local",
            Nameless::Label(..) => "label",
            Nameless::Field(it) => it.space.noun(),
        }
    }
}

/// Gives something a name that has none.
pub(super) fn name_title(spot: &Spot<'_>) -> Option<String> {
    let found = Nameless::find(spot)?;
    if let Nameless::Field(it) = &found {
        place(spot, it)?;
    }
    Some(format!("Give the {} a name", found.noun(spot)))
}

/// See [`name_title`].
pub(super) fn name(spot: &Spot<'_>, around: &mut Around<'_>) -> Option<Vec<Edit>> {
    let found = Nameless::find(spot)?;
    let mut changes = spot.changes();
    let (space, index, owner) = match &found {
        Nameless::Local(local) => {
            let own = spot.symbols.definitions.iter();
            let mut own = own.filter(|it| it.space == Space::Local && it.index == local.index);
            (Space::Local, local.index, own.next()?.owner)
        }
        Nameless::Label(it, _) | Nameless::Field(it) => (it.space, it.index, it.owner),
    };
    let stem = match found.noun(spot) {
        "parameter" => "param",
        "function" => "func",
        "element segment" => "elem",
        "data segment" => "data",
        noun => noun,
    };
    let is_taken = |name: &str| match space {
        Space::Local | Space::Label => {
            let mut own = spot.symbols.definitions.iter().filter(|it| it.space == space);
            own.any(|it| it.name.as_deref() == Some(name))
        }
        _ => around.live.has_name(space, name),
    };
    let name = free(&format!("{stem}{index}"), is_taken);
    match &found {
        Nameless::Local(local) => declare(spot, *local, &name, &mut changes),
        Nameless::Label(_, opened) => {
            let word = spot.syntax.nodes.iter().find(|it| it.word.start == opened.start)?.word;
            changes.insert(word.end, format!(" ${name}"));
        }
        Nameless::Field(it) => changes.insert(place(spot, it)?, format!(" ${name}")),
    }
    if matches!(found, Nameless::Local(_) | Nameless::Label(..)) {
        let key = (space, Some(index), owner);
        let same = spot.uses().filter(|(it, _)| (it.space, it.index, it.owner) == key);
        for (_, range) in same {
            changes.replace(range, format!("${name}"));
        }
    }
    changes.done()
}

/// Where the name of what the field defines would stand.
fn place(spot: &Spot<'_>, definition: &Definition) -> Option<u32> {
    if spot.syntax.word(0) == "import" {
        // Imports in a group have other places.
        let inner = spot.syntax.children(0).next()?;
        return (spot.syntax.word(inner) != "item").then_some(spot.node(inner)?.word.end);
    }
    let keyword = spot.here(definition.name_range)?;
    let node = spot.syntax.nodes.iter().find(|it| it.word == keyword || it.range == keyword)?;
    Some(node.word.end)
}

/// A name that is not taken: the one wanted, or with a number behind it.
pub(super) fn free(wanted: &str, is_taken: impl Fn(&str) -> bool) -> String {
    if !is_taken(wanted) {
        return wanted.to_owned();
    }
    // There are fewer names than numbers.
    let numbered = (1u32..).map(|number| format!("{wanted}_{number}"));
    numbered.into_iter().find(|name| !is_taken(name)).unwrap_or_else(|| wanted.to_owned())
}

/// Writes the name of a local into its list, which is split around it.
fn declare(spot: &Spot<'_>, local: Local, name: &str, changes: &mut Changes) {
    let word = spot.syntax.word(local.list);
    let all = spot.typed(local.list);
    let place = all.iter().position(|(_, ty)| *ty == local.ty).unwrap_or_default();
    let before = if place > 0 { format!(") ({word} ") } else { String::new() };
    // The blank before its type goes into the new list.
    let previous = place.checked_sub(1).and_then(|at| all.get(at)).map(|(_, ty)| ty.end);
    let start = previous.unwrap_or(local.ty.start);
    changes.replace(Range::new(start, local.ty.start), format!("{before}${name} "));
    if let Some((_, next)) = all.get(place + 1) {
        changes.replace(Range::new(local.ty.end, next.start), format!(") ({word} "));
    }
}
