//! Debug information: from a place in the code to functions, inlining and source lines.
//!
//! An adapter over gimli. It knows a module's bytes and nothing of texts, running programs or
//! files beside the module. Headers of all units are read at once; what a unit holds is read when
//! it is first asked for, and kept. Addresses are [`CodeOffset`]s throughout: DWARF for
//! WebAssembly counts from the start of the code section's content.
//! Source: DWARF 5, and "DWARF for WebAssembly" (code addresses).

mod context;
pub mod function;
pub mod line;
pub mod name;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use crate::dwarf::function::{Function, Inlined};
use crate::module;
use crate::module::offset::CodeOffset;

/// A half-open range of code offsets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CodeRange {
    /// First byte.
    pub start: CodeOffset,
    /// One past the last byte; after `start`.
    pub end: CodeOffset,
}

impl CodeRange {
    /// Whether an offset lies inside.
    #[must_use]
    pub fn contains(self, at: CodeOffset) -> bool {
        self.start <= at && at < self.end
    }
}

/// Something in the debug information that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// The unit's offset in `.debug_info`, where the trouble is inside one.
    pub unit: Option<u64>,
    /// What is wrong; lower case, no full stop.
    pub message: String,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.unit {
            Some(unit) => write!(f, "unit at .debug_info+{unit:#x}: {}", self.message),
            None => self.message.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

/// A compilation unit's header and root entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Offset of the unit in `.debug_info`, in bytes.
    pub offset: u64,
    /// DWARF version.
    pub version: u16,
    /// Name of the primary source file, as the compiler was given it.
    pub name: String,
    /// The directory of the compilation.
    pub comp_dir: String,
    /// Who made it.
    pub producer: String,
    /// The source language, as DWARF names it (`C11`, `Rust`); empty where it says none.
    pub language: String,
    /// The code it covers, dead ranges left out.
    pub ranges: Vec<CodeRange>,
    /// The file that holds the rest of a split unit (`.dwo`).
    pub split: Option<String>,
    /// Offset of its line table in `.debug_line`; several units may have the same.
    pub line_table: Option<u64>,
}

/// What one unit holds.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// Functions with code, in the order of `.debug_info`; dead ones too, marked.
    pub functions: Vec<Function>,
    /// Files and rows, shared by the units that name the same table.
    pub lines: Arc<line::Table>,
    /// What could not be read.
    pub errors: Vec<Error>,
}

/// A place in source code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file, with its directory where that is known.
    pub file: Arc<str>,
    /// Line, 1-based; 0 = the compiler says that no line corresponds.
    pub line: u32,
    /// Column, 1-based, in bytes; 0 = the line's left edge, or unknown.
    pub column: u32,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// One source-level frame at an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The function as a reader knows it (demangled); none where the line table alone knows.
    pub function: Option<String>,
    /// Where in it.
    pub source: Option<Source>,
    /// Whether this function was inlined into the next frame of the list.
    pub inlined: bool,
}

/// The debug information of one module.
#[derive(Debug)]
pub struct Dwarf {
    module: Arc<module::Module>,
    units: Vec<Unit>,
    contents: Vec<OnceLock<Content>>,
    /// Offsets of all units in `.debug_info`, also of those that could not be read.
    starts: Vec<u64>,
    /// By offset in `.debug_line`: read once, however many units share one.
    lines: BTreeMap<u64, OnceLock<Arc<line::Table>>>,
    errors: Vec<Error>,
}

impl Dwarf {
    /// Reads the headers; none where the module has no `.debug_info` section.
    #[must_use]
    pub fn load(module: Arc<module::Module>) -> Option<Dwarf> {
        module.custom(".debug_info")?;
        let mut errors = Vec::new();
        let (starts, units) = context::units(&module, &mut errors);
        let contents = units.iter().map(|_| OnceLock::new()).collect();
        let tables = units.iter().filter_map(|unit| unit.line_table);
        let lines = tables.map(|offset| (offset, OnceLock::new())).collect();
        Some(Dwarf { module, units, contents, starts, lines, errors })
    }

    /// The units, in the order of `.debug_info`.
    #[must_use]
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// What could not be read of the headers.
    #[must_use]
    pub fn errors(&self) -> &[Error] {
        &self.errors
    }

    /// What a unit holds, by its position in [`Dwarf::units`]; read at the first call.
    #[must_use]
    pub fn content(&self, unit: usize) -> Option<&Content> {
        let (content, header) = (self.contents.get(unit)?, self.units.get(unit)?);
        let lines = header.line_table.and_then(|offset| self.lines.get(&offset));
        Some(content.get_or_init(|| {
            context::Context::new(&self.module, &self.starts).content(header, lines)
        }))
    }

    /// The source-level frames at an address, innermost first; empty where nothing is known.
    #[must_use]
    pub fn frames(&self, at: CodeOffset) -> Vec<Frame> {
        let mut best = Vec::new();
        for content in self.candidates(at) {
            let frames = content.frames(at);
            // A unit that knows the function beats one that only has a row there.
            if frames.iter().any(|frame| frame.function.is_some()) {
                return frames;
            }
            if best.is_empty() {
                best = frames;
            }
        }
        best
    }

    /// The source line of an address.
    #[must_use]
    pub fn line(&self, at: CodeOffset) -> Option<Source> {
        self.candidates(at).find_map(|content| content.line(at))
    }

    /// Units that may know an address: those that claim it; else those that claim nothing.
    fn candidates(&self, at: CodeOffset) -> impl Iterator<Item = &Content> {
        let claims = move |unit: &Unit| unit.ranges.iter().any(|range| range.contains(at));
        let claimed = self.units.iter().any(claims);
        self.units.iter().enumerate().filter_map(move |(index, unit)| {
            let wanted = if claimed { claims(unit) } else { unit.ranges.is_empty() };
            if wanted { self.content(index) } else { None }
        })
    }
}

impl Content {
    /// The source line of an address, by this unit's line table.
    #[must_use]
    pub fn line(&self, at: CodeOffset) -> Option<Source> {
        line::find(&self.lines.rows, at).map(|row| self.source(row.file, row.line, row.column))
    }

    fn source(&self, file: u32, line: u32, column: u32) -> Source {
        let file = self.lines.files.get(file as usize).cloned().unwrap_or_else(|| Arc::from("?"));
        Source { file, line, column }
    }

    fn frames(&self, at: CodeOffset) -> Vec<Frame> {
        let mut source = self.line(at);
        let holds = |ranges: &[CodeRange]| ranges.iter().any(|range| range.contains(at));
        let function =
            self.functions.iter().find(|function| !function.dead && holds(&function.ranges));
        let Some(function) = function else {
            let frame = |source| Frame { function: None, source: Some(source), inlined: false };
            return source.map(frame).into_iter().collect();
        };
        // Outermost first: each inlined call inside the one before it.
        let mut chain: Vec<&Inlined> = Vec::new();
        for inlined in &function.inlined {
            if inlined.depth as usize == chain.len() && holds(&inlined.ranges) {
                chain.push(inlined);
            }
        }
        let mut frames = Vec::with_capacity(chain.len() + 1);
        for inlined in chain.into_iter().rev() {
            let call = self.source(inlined.call_file, inlined.call_line, inlined.call_column);
            let name = inlined.name.as_deref().map(name::demangle);
            frames.push(Frame { function: name, source: source.replace(call), inlined: true });
        }
        let name = function.name.as_deref().map(name::demangle);
        frames.push(Frame { function: name, source, inlined: false });
        frames
    }
}

#[cfg(test)]
mod tests;
