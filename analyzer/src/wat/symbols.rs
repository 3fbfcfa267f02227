//! Who is who: every definition of a text, and every use of one.
//!
//! Made by numbering and lowering as they go; names mean what they mean there and nowhere else.

use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;
use indexmap::IndexSet;

use crate::spec::limits;
use crate::text::Range;
use crate::wat::diagnostic::Diagnostic;
use crate::wat::item::{Index, Name, Space};

/// One thing that an index space holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Its index space.
    pub space: Space,
    /// Its index there. Labels: the how-manieth block of the function opens it.
    pub index: u32,
    /// Locals and labels: the function. Fields: the type.
    pub owner: Option<u32>,
    /// `$x`, without the `$`.
    pub name: Option<Name>,
    /// Where the name stands; without a name: the keyword.
    pub name_range: Range,
    /// The whole definition: field, block's opening, parameter.
    pub range: Range,
    /// Whether it comes from outside.
    pub imported: bool,
}

/// One place that means a definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use {
    /// The index space it looks into.
    pub space: Space,
    /// Where it stands.
    pub range: Range,
    /// What it means there; none for an unknown name. See [`Definition::index`].
    pub index: Option<u32>,
    /// Locals and labels: the function. Fields: the type.
    pub owner: Option<u32>,
}

/// All definitions and uses of a text, each sorted by place.
///
/// A script holds modules with index spaces of their own: indices mean something only together
/// with a place in the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Symbols {
    /// Everything that is defined.
    pub definitions: Vec<Definition>,
    /// Everything that is meant.
    pub uses: Vec<Use>,
    /// The modules of a script, in order; none where all of the text is one module.
    pub modules: Vec<Range>,
}

/// Whether a space belongs to the script and not to one of its modules.
fn is_of_script(space: Space) -> bool {
    matches!(space, Space::Module | Space::Thread)
}

impl Symbols {
    /// The part of the text whose index spaces an entry at a place looks into.
    fn extent(&self, space: Space, place: u32) -> Range {
        if self.modules.is_empty() || is_of_script(space) {
            return Range::new(0, u32::MAX);
        }
        let before = self.modules.partition_point(|module| module.start <= place);
        let module = before.checked_sub(1).and_then(|at| self.modules.get(at));
        module.copied().filter(|module| module.touches(place)).unwrap_or_default()
    }

    /// The definition that a use means; linear in the size of its module.
    fn meant(&self, it: &Use) -> Option<&Definition> {
        let extent = self.extent(it.space, it.range.start);
        let from = self.definitions.partition_point(|it| it.name_range.start < extent.start);
        self.definitions
            .iter()
            .skip(from)
            .take_while(|definition| definition.name_range.start <= extent.end)
            .find(|definition| {
                (definition.space, Some(definition.index), definition.owner)
                    == (it.space, it.index, it.owner)
            })
    }

    /// The definition that an index means in a text of one module; linear.
    #[must_use]
    pub fn definition(&self, space: Space, index: u32, owner: Option<u32>) -> Option<&Definition> {
        self.definitions.iter().find(|definition| {
            (definition.space, definition.index, definition.owner) == (space, index, owner)
        })
    }

    /// The definition that an index means at a place; linear in the size of its module.
    #[must_use]
    pub fn means(
        &self,
        space: Space,
        index: u32,
        owner: Option<u32>,
        place: u32,
    ) -> Option<&Definition> {
        let range = Range::new(place, place);
        self.meant(&Use { space, range, index: Some(index), owner })
    }

    /// What has a name among what a definition is numbered with; linear.
    #[must_use]
    pub fn named(&self, of: &Definition, name: &str) -> Option<&Definition> {
        let extent = self.extent(of.space, of.name_range.start);
        self.definitions.iter().find(|it| {
            (it.space, it.owner, it.name.as_deref()) == (of.space, of.owner, Some(name))
                && extent.covers(it.name_range)
        })
    }

    /// What a place means: the definition whose name or use it touches.
    #[must_use]
    pub fn at(&self, offset: u32) -> Option<(&Definition, Range)> {
        let end = self.uses.partition_point(|it| it.range.start <= offset);
        let near = self.uses.iter().take(end).rev().take(2).find(|it| it.range.touches(offset));
        if let Some(it) = near {
            return Some((self.meant(it)?, it.range));
        }
        let named = |it: &&Definition| it.name.is_some() && it.name_range.touches(offset);
        self.definitions.iter().find(named).map(|it| (it, it.name_range))
    }

    /// The places that mean a definition, in order.
    pub fn uses_of<'a>(&'a self, of: &'a Definition) -> impl Iterator<Item = Range> + 'a {
        let extent = self.extent(of.space, of.name_range.start);
        let from = self.uses.partition_point(|it| it.range.start < extent.start);
        self.uses
            .iter()
            .skip(from)
            .take_while(move |it| it.range.start <= extent.end)
            .filter(|it| (it.space, it.index, it.owner) == (of.space, Some(of.index), of.owner))
            .map(|it| it.range)
    }

    /// Sorts both lists by place; whoever fills them does it once at the end.
    pub(crate) fn sort(&mut self) {
        self.definitions.sort_by_key(|it| (it.name_range, it.space, it.index));
        self.uses.sort_by_key(|it| (it.range, it.space));
    }
}

/// The index spaces of a module.
pub(crate) const SPACES: [Space; 8] = [
    Space::Type,
    Space::Func,
    Space::Table,
    Space::Memory,
    Space::Global,
    Space::Tag,
    Space::Elem,
    Space::Data,
];

/// Words with a number each, in the order in which they were met.
///
/// They outlive what they name, so that the texts of a document that is edited need not be looked
/// up again; what a word means stands in [`Names`].
#[derive(Debug, Default)]
pub(crate) struct Words(IndexSet<Box<str>, RandomState>);

/// The number of a word.
pub(crate) type Word = u32;

impl Words {
    /// The number of a word, which it has from now on.
    pub(crate) fn number(&mut self, word: &str) -> Word {
        let known = self.0.get_index_of(word);
        let number = known.unwrap_or_else(|| self.0.insert_full(word.into()).0);
        u32::try_from(number).unwrap_or(u32::MAX)
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// The number of a word, if it has one.
    pub(crate) fn find(&self, word: &str) -> Option<Word> {
        self.0.get_index_of(word).and_then(|number| u32::try_from(number).ok())
    }

    /// The word of a number.
    pub(crate) fn word(&self, number: Word) -> Option<&str> {
        self.0.get_index(number as usize).map(|word| &**word)
    }
}

/// Names to indices for the spaces of a module; first definition wins.
#[derive(Debug, Default)]
pub(crate) struct Names {
    words: Words,
    spaces: [NameSpace; SPACES.len()],
    fields: HashMap<u32, HashMap<Box<str>, u32>>,
    /// Names that stand in text which is no field: their definitions may be lost there.
    lost: HashSet<Box<str>>,
}

/// What a word means in a space that it does not name.
pub(crate) const NOTHING: u32 = u32::MAX;

/// What the names of one space mean.
#[derive(Debug, Default)]
pub(crate) struct NameSpace {
    /// By number of the word: the index that it names, or [`NOTHING`].
    meant: Vec<u32>,
    /// How many words name something.
    named: usize,
    count: u32,
}

impl NameSpace {
    fn meant_mut(&mut self, word: Word) -> Option<&mut u32> {
        let word = word as usize;
        if self.meant.len() <= word {
            self.meant.resize((word + 1).max(2 * self.meant.len()), NOTHING);
        }
        self.meant.get_mut(word)
    }

    /// The next index, for a word that was known when the space was taken; none, and nothing is
    /// defined, where the word names something.
    #[inline]
    pub(crate) fn define_free(&mut self, word: Option<Word>) -> Option<u32> {
        let index = self.count;
        if let Some(word) = word {
            let meant = self.meant.get_mut(word as usize).filter(|meant| **meant == NOTHING)?;
            *meant = index;
            self.named += 1;
        }
        self.count += 1;
        Some(index)
    }
}

/// The place of a space in [`SPACES`]; none for the spaces inside functions, types and scripts.
pub(crate) fn slot(space: Space) -> Option<usize> {
    let slot = space as usize;
    (slot < SPACES.len()).then_some(slot)
}

impl Names {
    /// The words alone: nothing is named.
    pub(crate) fn of_words(words: Words) -> Names {
        Names { words, ..Names::default() }
    }

    /// The words, for the names that come after these, which are left with their meanings alone.
    pub(crate) fn take_words(&mut self) -> Words {
        std::mem::take(&mut self.words)
    }

    pub(crate) fn words(&self) -> &Words {
        &self.words
    }

    pub(crate) fn words_mut(&mut self) -> &mut Words {
        &mut self.words
    }

    /// The next index of a space; an error names the index that has the name already.
    pub(crate) fn define(&mut self, space: Space, name: Option<&str>) -> (u32, Option<u32>) {
        let word = name.map(|name| self.words.number(name));
        self.define_word(space, word)
    }

    /// As [`Names::define`].
    pub(crate) fn define_word(&mut self, space: Space, word: Option<Word>) -> (u32, Option<u32>) {
        let Some(space) = slot(space).and_then(|slot| self.spaces.get_mut(slot)) else {
            return (0, None);
        };
        let index = space.count;
        space.count += 1;
        let Some(word) = word else { return (index, None) };
        match space.meant_mut(word) {
            Some(meant) if *meant == NOTHING => {
                *meant = index;
                space.named += 1;
                (index, None)
            }
            meant => (index, meant.copied()),
        }
    }

    /// A space in which many words are to be defined, all of them known; it is empty here until it
    /// is [put back](Names::put_back).
    pub(crate) fn take_space(&mut self, space: Space) -> NameSpace {
        let space = slot(space).and_then(|slot| self.spaces.get_mut(slot));
        let mut space = space.map(std::mem::take).unwrap_or_default();
        if space.meant.len() < self.words.count() {
            space.meant.resize(self.words.count(), NOTHING);
        }
        space
    }

    pub(crate) fn put_back(&mut self, space: Space, taken: NameSpace) {
        if let Some(space) = slot(space).and_then(|slot| self.spaces.get_mut(slot)) {
            *space = taken;
        }
    }

    /// A field of a structure type; an error names the field that has the name already.
    pub(crate) fn define_field(&mut self, ty: u32, index: u32, name: &str) -> Option<u32> {
        let fields = self.fields.entry(ty).or_default();
        if let Some(first) = fields.get(name) {
            return Some(*first);
        }
        fields.insert(name.into(), index);
        None
    }

    /// What each word means in a space, by its place in [`SPACES`]: an index, or [`NOTHING`]. Words
    /// at the end that mean nothing may be missing.
    pub(crate) fn meanings(&self, slot: usize) -> &[u32] {
        self.spaces.get(slot).map(|space| &*space.meant).unwrap_or_default()
    }

    /// The names of a space with what they mean, in no order.
    pub(crate) fn named(&self, space: Space) -> impl Iterator<Item = (&str, u32)> {
        let meanings = slot(space).map(|slot| self.meanings(slot)).unwrap_or_default();
        let named = (0..).zip(meanings).filter(|(_, index)| **index != NOTHING);
        named.filter_map(|(word, index)| Some((self.words.word(word)?, *index)))
    }

    /// What an index is called in a space; linear in the number of names.
    pub(crate) fn name_of(&self, space: Space, index: u32) -> Option<&str> {
        let meanings = self.meanings(slot(space)?);
        let word = meanings.iter().position(|meant| *meant == index)?;
        self.words.word(u32::try_from(word).ok()?)
    }

    /// The names that stand in text which is no field, sorted.
    pub(crate) fn lost(&self) -> Vec<&str> {
        let mut lost: Vec<&str> = self.lost.iter().map(|name| &**name).collect();
        lost.sort_unstable();
        lost
    }

    /// Takes note of a name in text that is no field.
    pub(crate) fn lose(&mut self, name: &str) {
        self.lost.insert(name.into());
    }

    /// Whether an unknown name is explained by text that is reported already.
    pub(crate) fn is_lost(&self, name: &str) -> bool {
        self.lost.contains(name)
    }

    pub(crate) fn count(&self, space: Space) -> u32 {
        slot(space).and_then(|slot| self.spaces.get(slot)).map_or(0, |space| space.count)
    }

    pub(crate) fn lookup(&self, space: Space, name: &str) -> Option<u32> {
        self.meaning(space, self.words.find(name)?)
    }

    /// What a word means in a space.
    pub(crate) fn meaning(&self, space: Space, word: Word) -> Option<u32> {
        let meant = self.spaces.get(slot(space)?)?.meant.get(word as usize);
        meant.copied().filter(|index| *index != NOTHING)
    }

    pub(crate) fn field(&self, ty: u32, name: &str) -> Option<u32> {
        self.fields.get(&ty)?.get(name).copied()
    }

    pub(crate) fn resolve(&self, space: Space, index: &Index) -> Option<u32> {
        match index {
            Index::Number(number) => Some(*number),
            Index::Name(name) => self.lookup(space, name),
        }
    }

    /// The defined name that is spelled most like an unknown one, if any is close.
    pub(crate) fn nearest(&self, space: Space, name: &str) -> Option<&str> {
        let all = self.spaces.get(slot(space)?)?;
        // The longest list in which a search on every unknown name stays cheap.
        const MOST: usize = 10_000;
        if all.named > MOST {
            return None;
        }
        nearest(name, self.named(space).map(|(name, _)| name))
    }
}

/// Says of the first names that nothing defines which ones are spelled alike.
pub(crate) fn suggest(diagnostics: &mut [Diagnostic], names: &Names) {
    let unknown = diagnostics.iter_mut().filter(|it| it.unknown.is_some());
    for diagnostic in unknown.take(limits::SUGGESTIONS as usize) {
        let Some((space, name)) = &diagnostic.unknown else { continue };
        if let Some(near) = names.nearest(*space, name) {
            diagnostic.message.push_str(&format!("; did you mean ${near}?"));
        }
    }
}

/// The candidate with the fewest edits, at most a third of the length (rounded up); the first by
/// spelling among equals.
#[must_use]
pub fn nearest<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let most = name.chars().count().div_ceil(3).clamp(1, 3);
    names
        .filter_map(|candidate| Some((distance(name, candidate, most)?, candidate)))
        .min()
        .map(|(_, candidate)| candidate)
}

/// Edits (insert, delete, replace a character) from one word to another; none when more than
/// `most`, or when the words are long.
fn distance(from: &str, to: &str, most: usize) -> Option<usize> {
    if from.len().abs_diff(to.len()) > most * 4 || from.len().max(to.len()) > 64 {
        return None;
    }
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (line, ch) in from.chars().enumerate() {
        let mut diagonal = std::mem::replace(row.first_mut()?, line + 1);
        let mut left = line + 1;
        for (cell, other) in row.iter_mut().skip(1).zip(&to) {
            let replaced = diagonal + usize::from(ch != *other);
            diagonal = *cell;
            *cell = replaced.min(left + 1).min(diagonal + 1);
            left = *cell;
        }
    }
    row.last().copied().filter(|edits| *edits <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spaces_of_a_module_have_their_places() {
        for (at, space) in SPACES.into_iter().enumerate() {
            assert_eq!(slot(space), Some(at));
        }
        assert_eq!(slot(Space::Local), None);
    }

    #[test]
    fn the_nearest_name_is_close_or_none() {
        let names = ["print", "point", "memory"];
        assert_eq!(nearest("prnt", names.into_iter()), Some("print"));
        assert_eq!(nearest("pint", names.into_iter()), Some("point"));
        assert_eq!(nearest("globe", names.into_iter()), None);
    }
}
