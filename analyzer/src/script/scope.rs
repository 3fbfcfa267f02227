//! What names mean in a script: modules, definitions, what imports are found under.
//!
//! Knows nothing of directives and of running. A thread has a scope of its own.
//! Source: "Scripts" in the README of the specification's reference interpreter.

use std::collections::{BTreeMap, BTreeSet};

use crate::exec::Machine;
use crate::exec::addr::{Extern, InstanceId};
use crate::exec::host::{ImportType, Imports, Resolved};
use crate::module;

/// Why what a directive asks for is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Absent {
    /// The script has never made it: a mistake of the script.
    Never(String),
    /// A directive before, by its mark (mostly its line, 1-based), should have made it but has
    /// failed.
    Lost(u32),
}

/// Something that names stand for, or why they do not.
pub(super) type Held<T> = Result<T, Absent>;

/// The names of a script, or of a thread of it.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    /// What directives without a name mean: the last instance.
    pub(super) current: Held<InstanceId>,
    /// Instances by their `$name`.
    pub(super) named: BTreeMap<String, Held<InstanceId>>,
    /// The last module that was defined without being instantiated, and the mark of the directive
    /// that it stands in.
    pub(super) last_definition: Held<(module::Valid, u32)>,
    /// Such modules by their `$name`.
    pub(super) definitions: BTreeMap<String, Held<(module::Valid, u32)>>,
    /// Instances that others import from, by the name they were registered under.
    pub(super) registered: BTreeMap<String, Held<InstanceId>>,
    /// Threads that were started.
    pub(super) threads: BTreeSet<String>,
}

impl Scope {
    /// A scope that knows nothing but the module that scripts import from.
    pub(super) fn new(spectest: Held<InstanceId>) -> Scope {
        Scope {
            current: Err(Absent::Never("there is no module before it".to_owned())),
            named: BTreeMap::new(),
            last_definition: Err(Absent::Never("no module is defined before it".to_owned())),
            definitions: BTreeMap::new(),
            registered: BTreeMap::from([("spectest".to_owned(), spectest)]),
            threads: BTreeSet::new(),
        }
    }

    /// The instance of a name, or the current one.
    pub(super) fn instance(&self, name: Option<&str>) -> Held<InstanceId> {
        match name {
            None => self.current.clone(),
            Some(name) => {
                let never = || Err(Absent::Never(format!("there is no module `${name}`")));
                self.named.get(name).cloned().unwrap_or_else(never)
            }
        }
    }

    /// The definition of a name, or the last one.
    pub(super) fn definition(&self, name: Option<&str>) -> Held<(module::Valid, u32)> {
        match name {
            None => self.last_definition.clone(),
            Some(name) => {
                let never =
                    || Err(Absent::Never(format!("there is no module definition `${name}`")));
                self.definitions.get(name).cloned().unwrap_or_else(never)
            }
        }
    }

    /// Makes an instance, or that there is none, the current one and that of its name.
    pub(super) fn enter(&mut self, name: Option<&str>, instance: Held<InstanceId>) {
        if let Some(name) = name {
            self.named.insert(name.to_owned(), instance.clone());
        }
        self.current = instance;
    }

    /// The same for a definition.
    pub(super) fn define(&mut self, name: Option<&str>, module: Held<(module::Valid, u32)>) {
        if let Some(name) = name {
            self.definitions.insert(name.to_owned(), module.clone());
        }
        self.last_definition = module;
    }

    /// What a module imports of what is registered.
    ///
    /// # Errors
    /// The mark of the directive that should have made an instance that it imports from.
    pub(super) fn imports(&self, machine: &Machine, module: &module::Valid) -> Result<Linker, u32> {
        let mut found = BTreeMap::new();
        for import in &module.imports {
            match self.registered.get(&*import.module) {
                Some(Err(Absent::Lost(line))) => return Err(*line),
                None | Some(Err(Absent::Never(_))) => {}
                Some(Ok(instance)) => {
                    if let Some(given) = machine.export(*instance, &import.name) {
                        found.insert((import.module.to_string(), import.name.to_string()), given);
                    }
                }
            }
        }
        Ok(Linker { found })
    }
}

/// Gives a module what was found for its imports.
#[derive(Clone, Debug)]
pub(super) struct Linker {
    found: BTreeMap<(String, String), Extern>,
}

impl Imports for Linker {
    fn resolve(&mut self, module: &str, name: &str, _: &ImportType<'_>) -> Option<Resolved> {
        let key = (module.to_owned(), name.to_owned());
        self.found.get(&key).copied().map(Resolved::Extern)
    }
}
