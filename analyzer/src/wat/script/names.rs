//! What names of a script mean: modules, instances, threads, from top to bottom.
//!
//! A name may get a new meaning later; a thread knows no names of those around it.
//! Source: "Scripts" in the README of the specification's reference interpreter.

use std::collections::HashMap;

use crate::spec::limits;
use crate::wat::diagnostic::{Code, Diagnostic};
use crate::wat::item::{Id, Name, Space};
use crate::wat::script::directive::{Event, Held};
use crate::wat::symbols::{self, Definition, Symbols, Use};

/// Names among which one that is spelled like an unknown one is looked for.
const MOST: usize = 10_000;

/// What a name means at present: indices of definitions.
#[derive(Clone, Copy, Debug, Default)]
struct Meaning {
    definition: Option<u32>,
    instance: Option<u32>,
    thread: Option<u32>,
    /// Something that could not be read may have defined it.
    lost: bool,
}

impl Meaning {
    fn of(&self, held: Held) -> Option<u32> {
        match held {
            Held::Definition => self.definition,
            Held::Module | Held::Instance => self.instance,
            Held::Thread => self.thread,
        }
    }

    fn set(&mut self, held: Held, index: u32) {
        match held {
            Held::Definition => self.definition = Some(index),
            Held::Instance => self.instance = Some(index),
            Held::Thread => self.thread = Some(index),
            Held::Module => {
                self.definition = Some(index);
                self.instance = Some(index);
            }
        }
    }
}

/// The names of a script so far.
#[derive(Debug)]
pub(super) struct Names {
    /// Those that are known here.
    known: HashMap<Name, Meaning>,
    /// Those of the threads around the one at hand, and of the script, which comes first.
    around: Vec<HashMap<Name, Meaning>>,
    modules: u32,
    threads: u32,
    searches: u32,
}

impl Names {
    pub(super) fn new() -> Names {
        Names { known: HashMap::new(), around: Vec::new(), modules: 0, threads: 0, searches: 0 }
    }

    /// Goes on over what happens in a chunk that begins at `start`.
    pub(super) fn follow(
        &mut self,
        events: &[Event],
        start: u32,
        symbols: &mut Symbols,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        for event in events {
            match event {
                Event::Define(held, id) => self.define(*held, id, start, symbols),
                Event::Use(held, id) => {
                    let index = self.meaning(id).and_then(|meaning| meaning.of(*held));
                    let range = id.range.shifted(start);
                    symbols.uses.push(Use { space: space(*held), range, index, owner: None });
                    if index.is_none() && !self.meaning(id).is_some_and(|meaning| meaning.lost) {
                        let message = self.unknown(*held, id);
                        diagnostics.push(Diagnostic::error(range, Code::UnknownName, message));
                    }
                }
                Event::Lose(id) => self.entry(id).lost = true,
                Event::Enter(shared) => {
                    let mut scope = HashMap::new();
                    if let Some(id) = shared {
                        let meaning = self.meaning(id).copied().unwrap_or_default();
                        scope.insert(id.name.clone(), Meaning { lost: true, ..meaning });
                    }
                    self.around.push(std::mem::replace(&mut self.known, scope));
                }
                Event::Leave => self.known = self.around.pop().unwrap_or_default(),
            }
        }
    }

    fn meaning(&self, id: &Id) -> Option<&Meaning> {
        self.known.get(&id.name)
    }

    fn entry(&mut self, id: &Id) -> &mut Meaning {
        self.known.entry(id.name.clone()).or_default()
    }

    fn define(&mut self, held: Held, id: &Id, start: u32, symbols: &mut Symbols) {
        let space = space(held);
        let next = if space == Space::Thread { &mut self.threads } else { &mut self.modules };
        let index = *next;
        *next += 1;
        self.entry(id).set(held, index);
        symbols.definitions.push(Definition {
            space,
            index,
            owner: None,
            name: Some(id.name.clone()),
            name_range: id.range.shifted(start),
            range: id.range.shifted(start),
            imported: false,
        });
    }

    fn unknown(&mut self, held: Held, id: &Id) -> String {
        let name = &id.name;
        let noun = match held {
            Held::Module | Held::Instance => "module",
            Held::Definition => "module definition",
            Held::Thread => "thread",
        };
        let defined = self.meaning(id).copied().unwrap_or_default();
        if held == Held::Instance && defined.definition.is_some() {
            return format!("module ${name} is defined, but there is no instance of that name");
        }
        self.searches = self.searches.saturating_add(1);
        let few = self.searches <= limits::SUGGESTIONS && self.known.len() <= MOST;
        let candidates = self.known.iter().take(if few { MOST } else { 0 });
        let candidates = candidates.filter(|(_, meaning)| meaning.of(held).is_some());
        let near = symbols::nearest(name, candidates.map(|(name, _)| &**name));
        let hint = near.map(|near| format!("; did you mean ${near}?")).unwrap_or_default();
        format!("unknown {noun} ${name}{hint}")
    }
}

fn space(held: Held) -> Space {
    match held {
        Held::Module | Held::Definition | Held::Instance => Space::Module,
        Held::Thread => Space::Thread,
    }
}
