//! The code of all modules that a program may run: mostly one, in a script several.
//!
//! Places say which module they mean; what names none means the main one, that of the instance
//! which is debugged. No machine is known here.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::debug::code::{Code, Source};
use crate::debug::view::{CodeLine, Function, Place, SourceLine};
use crate::module::Loc;
use crate::module::idx::{FuncIdx, ModuleId};

/// The modules of a program.
pub(super) struct Codes {
    main: Code,
    others: BTreeMap<ModuleId, Code>,
    /// The file of text that modules stand in.
    source: Option<Arc<Source>>,
}

impl Codes {
    /// Of the main module and of the others, and the text that they stand in.
    pub(super) fn new(
        main: Code,
        others: impl Iterator<Item = Code>,
        source: Option<Arc<Source>>,
    ) -> Codes {
        Codes { main, others: others.map(|code| (code.id(), code)).collect(), source }
    }

    pub(super) fn main(&self) -> &Code {
        &self.main
    }

    /// The code of a module; none for one that the reader has not written.
    pub(super) fn get(&self, module: ModuleId) -> Option<&Code> {
        if module == self.main.id() { Some(&self.main) } else { self.others.get(&module) }
    }

    /// The same, where listings are made.
    pub(super) fn get_mut(&mut self, module: ModuleId) -> Option<&mut Code> {
        if module == self.main.id() { Some(&mut self.main) } else { self.others.get_mut(&module) }
    }

    pub(super) fn source_text(&self) -> Option<&str> {
        self.source.as_deref().map(Source::text)
    }

    /// All functions, those of the main module first.
    pub(super) fn functions(&self) -> Vec<Function> {
        let each = std::iter::once(&self.main).chain(self.others.values());
        each.flat_map(Code::functions).collect()
    }

    /// The function's name, or its index in words.
    pub(super) fn func_name(&self, module: ModuleId, func: FuncIdx) -> String {
        self.get(module).map_or_else(|| format!("func {func}"), |code| code.func_name(func))
    }

    /// The listing of a function; empty for imported ones.
    pub(super) fn listing(&mut self, module: ModuleId, func: FuncIdx) -> Arc<[CodeLine]> {
        self.get_mut(module).map_or_else(|| Arc::from([]), |code| code.listing(func))
    }

    /// The place of an instruction; none for imported functions and beyond the body.
    pub(super) fn place(&mut self, loc: Loc) -> Option<Place> {
        self.get_mut(loc.module)?.place(loc.func, loc.instr)
    }

    /// The source line of a place.
    pub(super) fn line(&self, place: Place) -> Option<SourceLine> {
        self.get(place.module)?.line(place)
    }

    /// Finds the place that words name: in the main module, else in one of the others. See
    /// `Session::find_place`.
    pub(super) fn find_place(&mut self, words: &str) -> Result<Place, String> {
        let found = self.main.find_place(words);
        // An index counts in the main module alone.
        if words.trim_start().starts_with(|ch: char| ch.is_ascii_digit()) {
            return found;
        }
        found.or_else(|message| {
            let mut others = self.others.values_mut();
            others.find_map(|code| code.find_named(words).ok()).ok_or(message)
        })
    }
}
