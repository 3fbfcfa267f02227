//! What code rests on: facts about the module's types, functions and so on, as hashes.
//!
//! A fact is what a name or a number means, as far as it matters to the validator: the content of
//! a type, not its index. Code is looked at again when one of its facts has another hash than
//! before. Types that name other types rest on all types together.

use std::collections::{BTreeSet, HashSet};
use std::hash::{BuildHasher, Hash, Hasher};
use std::sync::Arc;

use foldhash::fast::{FixedState, RandomState};

use crate::wat::check::{self, Bad, Kind};
use crate::wat::chunk::Field;
use crate::wat::document::{Chunk, Document};
use crate::wat::item::{
    Composite, Content, Extern, GlobalType, HeapType, RefType, Signature, Space, TableType,
    TypeDef, TypeUse, ValType,
};
use crate::wat::lower::Parts;
use crate::wat::lower::plain::{Held, Plain, Plains, RUN};
use crate::wat::lower::sums::Sums;
use crate::wat::symbols::{NOTHING, Names, SPACES, Use, slot};
use crate::wat::types::Types;

/// What a fact is about: see [`name`] and [`index`].
pub(super) type Fact = u64;

/// What functions `ref.func` may name.
const DECLARED: Fact = u64::MAX;
/// Names that stand in text which is no field.
const LOST: Fact = u64::MAX - 1;
/// Changes with every skeleton.
const ALWAYS: Fact = u64::MAX - 2;

fn hash(value: impl Hash) -> u64 {
    FixedState::default().hash_one(value)
}

/// The fact of an index.
fn index(slot: usize, index: u32) -> Fact {
    (slot as u64) << 56 | u64::from(index)
}

/// The fact of a name without its `$`: 55 bits of its hash.
fn name(slot: usize, name: &str) -> Fact {
    (slot as u64) << 56 | 1 << 55 | hash(name) >> 9
}

/// That an index is said which all code rests on anyway: what is looked for finds it by this, and
/// nothing changes it.
fn said(slot: usize) -> Fact {
    (slot as u64) << 56 | 1 << 54
}

/// What code rests on.
#[derive(Debug, Default)]
pub(super) struct Basis {
    /// Sorted.
    facts: Box<[Fact]>,
    bits: u64,
}

impl Basis {
    /// A bit for each fact: most code rests on nothing that has changed, and the facts lie anywhere
    /// in the memory.
    pub(super) fn bits(&self) -> u64 {
        self.bits
    }
}

/// Something of the module that is looked for in code.
#[derive(Debug)]
pub(super) struct Sought {
    /// Its index, its name.
    facts: Vec<Fact>,
    bits: u64,
}

impl Sought {
    /// None for what no fact is about.
    pub(super) fn new(space: Space, at: u32, called: Option<&str>) -> Option<Sought> {
        let slot = slot(space)?;
        let number = match index(slot, at) {
            silent_one if silent().contains(&silent_one) => said(slot),
            number => number,
        };
        let facts: Vec<Fact> =
            [number].into_iter().chain(called.map(|it| name(slot, it))).collect();
        let bits = facts.iter().map(|fact| bit(*fact)).fold(0, |all, bit| all | bit);
        Some(Sought { facts, bits })
    }

    /// Whether code with such bits may name it: see [`Basis::bits`].
    pub(super) fn may_be_in(&self, bits: u64) -> bool {
        self.bits & bits != 0
    }

    /// Whether code that rests on such facts may name it.
    pub(super) fn is_in(&self, basis: &Basis) -> bool {
        let is_known = |fact| basis.facts.binary_search(fact).is_ok();
        is_known(&ALWAYS) || self.facts.iter().any(is_known)
    }
}

/// What loads, stores and indirect calls may mean without a word: the first memory and table.
fn silent() -> [Fact; 2] {
    [Space::Memory, Space::Table].map(|space| index(slot(space).unwrap_or(0), 0))
}

/// One of 64 bits, by the fact. What all code rests on has bits of its own: it would be met by the
/// change of any fact that shares them.
fn bit(fact: Fact) -> u64 {
    let [memory, table] = silent();
    if let Some(own) = [ALWAYS, memory, table].iter().position(|own| *own == fact) {
        return 1 << own;
    }
    let hash = fact.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
    1 << (3 + ((hash * 61) >> 32))
}

/// A module without its code: where its facts come from.
#[derive(Clone, Copy)]
pub(super) struct Defined<'a> {
    pub(super) document: &'a Document,
    pub(super) sums: &'a Sums,
    pub(super) plains: &'a Plains,
    pub(super) names: &'a Names,
    pub(super) types: &'a Types,
}

/// What nothing is known as.
const UNKNOWN: u64 = 0;

/// The facts of a module.
#[derive(Debug, Default)]
pub(super) struct Facts {
    numbered: [Vec<u64>; SPACES.len()],
    declared: u64,
    lost: u64,
    /// What all code rests on.
    all: u64,
}

/// Facts that are not what they were.
pub(super) struct Changed {
    all: bool,
    facts: HashSet<Fact, RandomState>,
    /// Of the facts, see [`bit`].
    bits: u64,
}

impl Changed {
    /// Whether all code has to be looked at again.
    pub(super) fn meets_all(&self) -> bool {
        self.all
    }

    /// Of the facts that have changed: see [`bit`]. Code with none of them stays.
    pub(super) fn bits(&self) -> u64 {
        self.bits
    }

    /// Whether code with such bits may have to be looked at again.
    pub(super) fn may_meet(&self, bits: u64) -> bool {
        self.all || self.bits & bits != 0
    }

    /// Whether code that rests on such facts has to be looked at again.
    pub(super) fn meet(&self, basis: &Basis) -> bool {
        let met = |fact: &Fact| *fact == ALWAYS || self.facts.contains(fact);
        self.all || self.may_meet(basis.bits) && basis.facts.iter().any(met)
    }
}

impl Facts {
    pub(super) fn new(
        module: Defined<'_>,
        broken: &BTreeSet<(Space, u32)>,
        parts: &Parts,
        judged: &check::Skeleton,
    ) -> Facts {
        let Defined { document, sums, plains, names, .. } = module;
        let mut walk = Walk::new(module);
        let of_type = |ty: u32| walk.of_type(ty);
        let forms: Vec<Option<u64>> = plains.types().map(|ty| ty.map(of_type)).collect();
        let globals = Held::all().map(|held| walk.global(held.ty()));
        let mut at = 0;
        while at < sums.len() {
            let plain = walk.plains(sums.plains(at..sums.len()), &forms, &globals);
            at += plain;
            if plain > 0 {
                continue;
            }
            let head = parts.heads.binary_search_by_key(&at, |head| head.chunk).ok();
            match (head.and_then(|at| parts.heads.get(at)), document.chunks().get(at)) {
                (Some(head), _) => walk.push(Space::Func, walk.of_type(head.ty)),
                (None, Some(chunk)) => walk.field(chunk),
                (None, None) => {}
            }
            at += 1;
        }
        let mut facts = Facts {
            numbered: walk.numbered,
            declared: 0,
            lost: hash(names.lost()),
            all: hash(judged.resources.is_some()),
        };
        for (space, at) in broken {
            facts.set(*space, *at, |known| hash((known, "broken")));
        }
        facts.stand_ins(&judged.bad);
        let sections = [&parts.exports, &parts.elems, &parts.globals, &parts.tables];
        facts.declared = hash((sections.map(|section| &section.bytes), &judged.bad));
        facts
    }

    fn set(&mut self, space: Space, at: u32, change: impl FnOnce(u64) -> u64) {
        let known = slot(space).and_then(|slot| self.numbered.get_mut(slot));
        if let Some(known) = known.and_then(|known| known.get_mut(at as usize)) {
            *known = change(*known);
        }
    }

    /// What something stands for is known as that, too. What else is wrong may change what any
    /// index means.
    fn stand_ins(&mut self, bad: &[Bad]) {
        let mut others = Vec::new();
        for it in bad {
            match it.kind {
                Kind::Func => {
                    let first = self.of_type(0);
                    self.set(Space::Func, it.index, |known| hash((known, first, "stand-in")));
                }
                Kind::Global => {
                    self.set(Space::Global, it.index, |known| hash((known, "stand-in")));
                }
                Kind::Export | Kind::Start => {}
                _ => others.push(it),
            }
        }
        self.all = hash((self.all, others));
    }

    /// What is known of a type, by its index.
    pub(super) fn of_type(&self, ty: u32) -> u64 {
        self.numbered.first().and_then(|types| types.get(ty as usize)).copied().unwrap_or_default()
    }

    /// What code of a chunk rests on, sorted: a part of the chunk's text, and what it uses.
    pub(super) fn of_code(chunk: &Chunk, code: &str, uses: &[Use]) -> Basis {
        let mut facts = silent().to_vec();
        for it in uses {
            let Some(slot) = slot(it.space) else { continue };
            let word = it.range.of(chunk.text());
            facts.push(match (word.strip_prefix('$'), it.index) {
                (Some(quoted), _) if quoted.starts_with('"') => ALWAYS,
                (Some(word), _) => name(slot, word),
                (None, Some(at)) => index(slot, at),
                (None, None) => ALWAYS,
            });
            let last = facts.last().is_some_and(|fact| silent().contains(fact));
            facts.extend(last.then_some(said(slot)));
            facts.extend(it.index.is_none().then_some(LOST));
        }
        if memchr::memmem::find(code.as_bytes(), b"ref.func").is_some() {
            facts.push(DECLARED);
        }
        facts.sort_unstable();
        facts.dedup();
        // Whatever has changed meets what rests on everything.
        let bits = |fact: &Fact| if *fact == ALWAYS { u64::MAX } else { bit(*fact) };
        let bits = facts.iter().map(bits).fold(0, |all, bits| all | bits);
        Basis { facts: facts.into(), bits }
    }

    /// What is not as it was, with the names of both. The words are those of the names now.
    pub(super) fn changed_since(
        &self,
        names: &Names,
        before: &Facts,
        names_before: &Names,
    ) -> Changed {
        let mut facts = HashSet::default();
        if before.numbered.iter().all(Vec::is_empty) {
            // Each of many facts would be found to be new.
            return Changed { all: true, facts, bits: u64::MAX };
        }
        for (slot, (now, was)) in self.numbered.iter().zip(&before.numbered).enumerate() {
            let common = Common::new(now, was);
            facts.extend(differences(now, was, common).map(|at| index(slot, at)));
            let now = Named { meanings: names.meanings(slot), known: now };
            let was = Named { meanings: names_before.meanings(slot), known: was };
            let changed = now.differences(was, common);
            let changed = changed.filter_map(|word| names.words().word(word));
            facts.extend(changed.map(|word| name(slot, word)));
        }
        facts.extend((self.declared != before.declared).then_some(DECLARED));
        facts.extend((self.lost != before.lost).then_some(LOST));
        // Code may rest on what changes always.
        let bits = facts.iter().map(|fact| bit(*fact)).fold(bit(ALWAYS), |all, bit| all | bit);
        Changed { all: self.all != before.all, facts, bits }
    }
}

/// Things that are compared at a time.
const COMPARED: usize = if cfg!(test) { 4 } else { 64 };

/// The places at which two lists differ; what one of them lacks is unknown there.
fn differences<'a>(
    now: &'a [u64],
    was: &'a [u64],
    common: Common,
) -> impl Iterator<Item = u32> + 'a {
    // What has not moved has been compared.
    let end = if common.moved == 0 { common.back as usize } else { now.len().max(was.len()) };
    let runs = (common.front as usize..end).step_by(COMPARED);
    let run = |list: &'a [u64], at: usize| list.get(at..at + COMPARED);
    let runs = runs.filter(move |at| run(now, *at).is_none() || run(now, *at) != run(was, *at));
    let at = |list: &[u64], at: usize| list.get(at).copied().unwrap_or(UNKNOWN);
    let differ = runs.flat_map(|at| at..at + COMPARED);
    let differ = differ.filter(move |place| at(now, *place) != at(was, *place));
    differ.filter_map(|place| u32::try_from(place).ok())
}

/// What two lists have in common: an edit leaves most of it at their front, where indices are
/// what they were, and at their back, where all have moved alike.
#[derive(Clone, Copy)]
struct Common {
    /// So many at the front are equal.
    front: u32,
    /// Those of the old list from here on are equal to the last of the new one,
    back: u32,
    /// up to its end,
    end: u32,
    /// whose indices are by so much higher.
    moved: u32,
}

impl Common {
    fn new(now: &[u64], was: &[u64]) -> Common {
        let runs = now.chunks(COMPARED).zip(was.chunks(COMPARED));
        let runs = runs.take_while(|(now, was)| now == was).map(|(run, _)| run.len());
        let front: usize = runs.sum();
        let rest = now.iter().zip(was).skip(front);
        let front = front + rest.take_while(|(now, was)| now == was).count();
        let runs = now.rchunks(COMPARED).zip(was.rchunks(COMPARED));
        let runs = runs.take_while(|(now, was)| now == was).map(|(run, _)| run.len());
        let back: usize = runs.sum();
        let rest = now.iter().rev().zip(was.iter().rev()).skip(back);
        let back = back + rest.take_while(|(now, was)| now == was).count();
        let number = |at: usize| u32::try_from(at).unwrap_or_default();
        Common {
            front: number(front),
            back: number(was.len() - back),
            end: number(was.len()),
            moved: number(now.len()).wrapping_sub(number(was.len())),
        }
    }

    /// Whether two indices certainly mean the same, or both are [`NOTHING`]. Without branches: it is
    /// asked of all words.
    fn is_same(self, now: u32, was: u32) -> bool {
        let stays = (now == was) & ((now < self.front) | (now == NOTHING));
        let moves = now.wrapping_sub(was) == self.moved;
        stays | (moves & (was >= self.back) & (was < self.end))
    }
}

/// What the names of a space mean.
#[derive(Clone, Copy)]
struct Named<'a> {
    /// By number of the word.
    meanings: &'a [u32],
    /// By index.
    known: &'a [u64],
}

impl<'a> Named<'a> {
    fn meaning(&self, word: usize) -> u64 {
        match self.meanings.get(word) {
            None | Some(&NOTHING) => UNKNOWN,
            Some(index) => self.known.get(*index as usize).copied().unwrap_or(UNKNOWN + 1),
        }
    }

    /// The words that mean something else, or something where they meant nothing.
    fn differences(self, was: Named<'a>, common: Common) -> impl Iterator<Item = u32> + 'a {
        let runs = (0..self.meanings.len().max(was.meanings.len())).step_by(COMPARED);
        let run = |names: Named<'a>, at: usize| names.meanings.get(at..at + COMPARED);
        let alike = move |at: usize| {
            let (Some(now), Some(was)) = (run(self, at), run(was, at)) else { return false };
            let pairs = now.iter().zip(was);
            pairs.fold(true, |all, (now, was)| all & common.is_same(*now, *was))
        };
        let runs = runs.filter(move |at| !alike(*at));
        let words = runs.flat_map(|at| at..at + COMPARED);
        let differ = words.filter(move |word| self.meaning(*word) != was.meaning(*word));
        differ.filter_map(|word| u32::try_from(word).ok())
    }
}

/// Walks over what is defined, in the order in which it is numbered.
struct Walk<'a> {
    names: &'a Names,
    numbered: [Vec<u64>; SPACES.len()],
    /// A hash of all types that are written.
    types: u64,
}

impl<'a> Walk<'a> {
    fn new(module: Defined<'a>) -> Walk<'a> {
        let Defined { document, sums, names, types, .. } = module;
        let mut hasher = FixedState::default().build_hasher();
        let others = sums.others().filter_map(|at| document.chunks().get(at));
        let written = others.filter(|it| matches!(it.field(), Field::Type | Field::Rec));
        let written: Vec<&Arc<Chunk>> = written.collect();
        for chunk in &written {
            chunk.text().hash(&mut hasher);
        }
        let numbered = SPACES.map(|space| Vec::with_capacity(names.count(space) as usize + RUN));
        let mut walk = Walk { names, numbered, types: hasher.finish() };
        let mut known = Vec::new();
        for chunk in written {
            if let Content::Types { defs, rec } = &chunk.item().content {
                known.extend(defs.iter().map(|def| walk.written(def, *rec)));
            }
        }
        known.extend(types.unwritten().map(|ty| walk.signature(ty)));
        known.into_iter().for_each(|it| walk.push(Space::Type, it));
        walk
    }

    /// A type that stands for itself is known by its content, any other by all types.
    fn written(&self, def: &TypeDef, in_rec: bool) -> u64 {
        match &def.composite {
            Composite::Func(signature, _) if !in_rec && def.sub.is_none() && !def.shared => {
                self.signature(signature)
            }
            _ => hash((self.types, &def.named, &def.composite)),
        }
    }

    fn value(&self, ty: &ValType) -> u64 {
        match ty {
            ValType::Ref(ty) => self.reference(ty),
            ValType::Plain(_) => hash(ty),
        }
    }

    fn reference(&self, ty: &RefType) -> u64 {
        match &ty.heap {
            HeapType::Concrete(_) | HeapType::Exact(_) => hash((ty, self.types)),
            HeapType::Abstract { .. } => hash(ty),
        }
    }

    fn signature(&self, ty: &Signature) -> u64 {
        let [params, results] = [&ty.params, &ty.results]
            .map(|all| all.iter().map(|it| self.value(it)).collect::<Vec<u64>>());
        hash((params, results))
    }

    fn type_use(&self, type_use: &TypeUse) -> u64 {
        match (&type_use.index, &type_use.inline) {
            (Some(reference), _) => {
                let at = self.names.resolve(Space::Type, &reference.index);
                let types = self.numbered.first();
                let known = at.zip(types).and_then(|(at, types)| types.get(at as usize));
                known.copied().unwrap_or_default()
            }
            (None, Some(inline)) => self.signature(inline),
            (None, None) => self.signature(&Signature::default()),
        }
    }

    fn external(&self, ty: &Extern) -> u64 {
        match ty {
            Extern::Func(type_use, exactness) => hash((self.type_use(type_use), exactness)),
            Extern::Tag(type_use) => self.type_use(type_use),
            Extern::Table(TableType { limits, elem }) => hash((limits, self.reference(elem))),
            Extern::Memory(limits) => hash(limits),
            Extern::Global(GlobalType { ty, mutable, shared }) => {
                hash((self.value(ty), mutable, shared))
            }
        }
    }

    fn take(&mut self, space: Space) -> Vec<u64> {
        let list = slot(space).and_then(|slot| self.numbered.get_mut(slot));
        list.map(std::mem::take).unwrap_or_default()
    }

    fn put_back(&mut self, space: Space, taken: Vec<u64>) {
        if let Some(list) = slot(space).and_then(|slot| self.numbered.get_mut(slot)) {
            *list = taken;
        }
    }

    fn push(&mut self, space: Space, known: u64) {
        if let Some(all) = slot(space).and_then(|slot| self.numbered.get_mut(slot)) {
            all.push(known);
        }
    }

    /// Plain fields, at most [`RUN`], up to one that is none or of whose form nothing is known; how
    /// many. Without lists that grow: there may be hundreds of thousands.
    fn plains(
        &mut self,
        plains: impl Iterator<Item = Plain>,
        forms: &[Option<u64>],
        globals: &[u64],
    ) -> usize {
        let [mut of_funcs, mut of_globals] =
            [Space::Func, Space::Global].map(|space| self.take(space));
        let [funcs_before, globals_before] = [of_funcs.len(), of_globals.len()];
        of_funcs.resize(funcs_before + RUN, UNKNOWN);
        of_globals.resize(globals_before + RUN, UNKNOWN);
        let mut next_funcs = of_funcs.iter_mut().skip(funcs_before);
        let mut next_globals = of_globals.iter_mut().skip(globals_before);
        let (mut funcs, mut globals_met) = (0, 0);
        for plain in plains.take(RUN) {
            match plain {
                Plain::Func(form) => {
                    let Some(Some(known)) = forms.get(form as usize) else { break };
                    let Some(next) = next_funcs.next() else { break };
                    *next = *known;
                    funcs += 1;
                }
                Plain::Global(held) => {
                    let Some(known) = globals.get(held.kind()) else { break };
                    let Some(next) = next_globals.next() else { break };
                    *next = *known;
                    globals_met += 1;
                }
                Plain::No => break,
            }
        }
        of_funcs.truncate(funcs_before + funcs);
        of_globals.truncate(globals_before + globals_met);
        self.put_back(Space::Func, of_funcs);
        self.put_back(Space::Global, of_globals);
        funcs + globals_met
    }

    /// What is known of a type, by its index.
    fn of_type(&self, ty: u32) -> u64 {
        let known = self.numbered.first().and_then(|types| types.get(ty as usize));
        known.copied().unwrap_or(UNKNOWN + 1)
    }

    /// A global that is defined here.
    fn global(&self, ty: GlobalType) -> u64 {
        hash((self.external(&Extern::Global(ty)), false))
    }

    fn field(&mut self, chunk: &Chunk) {
        let item = chunk.item();
        match &item.content {
            Content::Import(imports) => {
                for item in &imports.items {
                    let Some(ty) = item.ty.as_ref().or(imports.shared.as_ref()) else { return };
                    self.push(ty.space(), hash((self.external(ty), "import")));
                }
            }
            Content::Define(ty) => {
                self.push(ty.space(), hash((self.external(ty), item.import.is_some())));
            }
            Content::TableOf(limits, elem) => {
                self.push(Space::Table, hash((limits.is64, limits.shared, self.reference(elem))));
                self.push(Space::Elem, hash((self.reference(elem), "of a table")));
            }
            Content::MemoryOf(limits) => {
                self.push(Space::Memory, hash(limits));
                self.push(Space::Data, 1);
            }
            // Its type is not read with the header: the text tells.
            Content::Elem => self.push(Space::Elem, hash((chunk.text(), self.types))),
            Content::Data => self.push(Space::Data, 1),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_differ_where_what_they_mean_does() {
        let known: Vec<u64> = (0..300).map(|at| at % 7).collect();
        let meanings: Vec<u32> = (0..300).chain([NOTHING; 70]).collect();
        let all = || (known.clone(), meanings.clone());
        let was = Named { meanings: &meanings, known: &known };
        let differ = |(known, meanings): (Vec<u64>, Vec<u32>)| {
            let now = Named { meanings: &meanings, known: &known };
            // Word by word, whatever lies around it.
            let alone = |word: &u32| now.meaning(*word as usize) != was.meaning(*word as usize);
            let expected: Vec<u32> = (0..370).filter(alone).collect();
            for (now, was) in [(now, was), (was, now)] {
                let common = Common::new(now.known, was.known);
                assert_eq!(now.differences(was, common).collect::<Vec<_>>(), expected);
                let at = |named: Named<'_>, at: u32| named.known.get(at as usize).copied();
                let unlike = |place: &u32| {
                    at(now, *place).unwrap_or(UNKNOWN) != at(was, *place).unwrap_or(UNKNOWN)
                };
                let places: Vec<u32> = (0..310).filter(unlike).collect();
                let found = differences(now.known, was.known, common);
                assert_eq!(found.collect::<Vec<_>>(), places);
            }
            expected.len()
        };
        assert_eq!(differ(all()), 0);
        // Another thing, another name, one more and one less in the middle.
        let (mut known, meanings) = all();
        known[150] = 9;
        assert_eq!(differ((known, meanings)), 1);
        let (known, mut meanings) = all();
        meanings[7] = 300;
        meanings[330] = 4;
        assert_eq!(differ((known, meanings)), 2);
        let (mut known, mut meanings) = all();
        known.insert(100, 9);
        meanings.iter_mut().filter(|it| (100..300).contains(*it)).for_each(|it| *it += 1);
        meanings[320] = 100;
        assert_eq!(differ((known, meanings)), 1);
        let (mut known, mut meanings) = all();
        known.remove(100);
        meanings[100] = NOTHING;
        meanings.iter_mut().filter(|it| (101..300).contains(*it)).for_each(|it| *it -= 1);
        assert_eq!(differ((known, meanings)), 1);
    }

    #[test]
    fn what_all_code_rests_on_shares_its_bit_with_nothing() {
        let [memory, table] = silent();
        let own = [ALWAYS, memory, table].map(bit);
        assert_eq!(own.iter().fold(0, |all, bit| all | bit).count_ones(), 3);
        let others = (0..8).flat_map(|slot| (1..500).map(move |at| index(slot, at)));
        let all = others.map(bit).fold(0, |all, bit| all | bit);
        assert_eq!(all, !own.iter().fold(0, |all, bit| all | bit));
    }
}
