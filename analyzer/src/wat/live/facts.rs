//! What code rests on: facts about the module's types, functions and so on, as hashes.
//!
//! A fact is what a name or a number means, as far as it matters to the validator: the content of
//! a type, not its index. Code is looked at again when one of its facts has another hash than
//! before. Types that name other types rest on all types together.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, Hash, Hasher};

use foldhash::fast::{FixedState, RandomState};

use crate::wat::check;
use crate::wat::chunk::Field;
use crate::wat::document::{Chunk, Document};
use crate::wat::item::{
    Composite, Content, Extern, GlobalType, HeapType, RefType, Signature, Space, TableType,
    TypeDef, TypeUse, ValType,
};
use crate::wat::lower::Parts;
use crate::wat::symbols::{Names, SPACES, Use, slot};
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

/// The facts of a module.
#[derive(Debug, Default)]
pub(super) struct Facts {
    numbered: [Vec<u64>; SPACES.len()],
    named: HashMap<Fact, u64, RandomState>,
    declared: u64,
    lost: u64,
    /// What all code rests on.
    all: u64,
}

/// Facts that are not what they were.
pub(super) struct Changed {
    all: bool,
    facts: HashSet<Fact, RandomState>,
}

impl Changed {
    /// Whether code that rests on such facts has to be looked at again.
    pub(super) fn meet(&self, facts: &[Fact]) -> bool {
        self.all || facts.iter().any(|fact| *fact == ALWAYS || self.facts.contains(fact))
    }
}

impl Facts {
    #[expect(clippy::too_many_arguments, reason = "the parts of a skeleton")]
    pub(super) fn new(
        document: &Document,
        names: &Names,
        types: &Types,
        broken: &BTreeSet<(Space, u32)>,
        parts: &Parts,
        judged: &check::Skeleton,
    ) -> Facts {
        let mut walk = Walk::new(document, names, types);
        let mut heads = parts.heads.iter().peekable();
        for (at, chunk) in document.chunks().iter().enumerate() {
            match heads.next_if(|head| head.chunk == at) {
                Some(head) => walk.func(head.ty),
                None => walk.field(chunk),
            }
        }
        let mut numbered = walk.numbered;
        for (space, at) in broken {
            let known = slot(*space).and_then(|slot| numbered.get_mut(slot));
            if let Some(known) = known.and_then(|known| known.get_mut(*at as usize)) {
                *known = hash((*known, "broken"));
            }
        }
        let meaning = |slot: usize, at: u32| {
            let known: Option<&Vec<u64>> = numbered.get(slot);
            known.and_then(|known| known.get(at as usize)).copied().unwrap_or_default()
        };
        let named = names.all().filter_map(|(space, word, at)| {
            let slot = slot(space)?;
            Some((name(slot, word), meaning(slot, at)))
        });
        let named = named.collect();
        let sections = [&parts.exports, &parts.elems, &parts.globals, &parts.tables];
        Facts {
            named,
            numbered,
            declared: hash(sections.map(|section| &section.bytes)),
            lost: hash(names.lost()),
            all: hash((judged.stand_ins(), judged.resources.is_some())),
        }
    }

    /// What is known of a type, by its index.
    pub(super) fn of_type(&self, ty: u32) -> u64 {
        self.numbered.first().and_then(|types| types.get(ty as usize)).copied().unwrap_or_default()
    }

    /// What the code of a chunk rests on, sorted.
    pub(super) fn of_code(chunk: &Chunk, uses: &[Use]) -> Box<[Fact]> {
        // Loads, stores and indirect calls may mean these without a word.
        let silent = [Space::Memory, Space::Table].map(|space| index(slot(space).unwrap_or(0), 0));
        let mut facts: Vec<Fact> = silent.to_vec();
        for it in uses {
            let Some(slot) = slot(it.space) else { continue };
            let word = it.range.of(chunk.text());
            facts.push(match (word.strip_prefix('$'), it.index) {
                (Some(quoted), _) if quoted.starts_with('"') => ALWAYS,
                (Some(word), _) => name(slot, word),
                (None, Some(at)) => index(slot, at),
                (None, None) => ALWAYS,
            });
            facts.extend(it.index.is_none().then_some(LOST));
        }
        if memchr::memmem::find(chunk.text().as_bytes(), b"ref.func").is_some() {
            facts.push(DECLARED);
        }
        facts.sort_unstable();
        facts.dedup();
        facts.into()
    }

    /// What is not as it was.
    pub(super) fn changed_since(&self, before: &Facts) -> Changed {
        let mut facts = HashSet::default();
        for (slot, (now, was)) in self.numbered.iter().zip(&before.numbered).enumerate() {
            let (now_len, was_len) = (now.len(), was.len());
            let same = now.iter().zip(was).map(|(now, was)| now == was);
            let longer = std::iter::repeat_n(false, now_len.abs_diff(was_len));
            let at = (0u32..).zip(same.chain(longer)).filter(|(_, same)| !same);
            facts.extend(at.map(|(at, _)| index(slot, at)));
        }
        let new = self.named.iter().filter(|(fact, now)| before.named.get(fact) != Some(now));
        let gone = before.named.keys().filter(|fact| !self.named.contains_key(fact));
        facts.extend(new.map(|(fact, _)| *fact));
        facts.extend(gone.copied());
        facts.extend((self.declared != before.declared).then_some(DECLARED));
        facts.extend((self.lost != before.lost).then_some(LOST));
        Changed { all: self.all != before.all, facts }
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
    fn new(document: &Document, names: &'a Names, types: &Types) -> Walk<'a> {
        let mut hasher = FixedState::default().build_hasher();
        let chunks = document.chunks().iter();
        for chunk in chunks.filter(|it| matches!(it.field(), Field::Type | Field::Rec)) {
            chunk.text().hash(&mut hasher);
        }
        let mut walk = Walk { names, numbered: Default::default(), types: hasher.finish() };
        let mut known = Vec::new();
        for chunk in document.chunks() {
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

    fn push(&mut self, space: Space, known: u64) {
        if let Some(all) = slot(space).and_then(|slot| self.numbered.get_mut(slot)) {
            all.push(known);
        }
    }

    /// A function that is defined here: its type is known.
    fn func(&mut self, ty: u32) {
        let known = self.numbered.first().and_then(|types| types.get(ty as usize)).copied();
        self.push(Space::Func, known.unwrap_or_default());
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
