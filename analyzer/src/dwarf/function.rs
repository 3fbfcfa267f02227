//! Functions of a unit and the calls inlined into them.
//!
//! One walk over the unit's entries with an explicit stack; names are found through
//! `DW_AT_abstract_origin` and `DW_AT_specification`, also across units.
//! Source: DWARF 5 §3.3 (subroutine entries), §3.3.8 (inlining).

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use gimli::{AttributeValue, DebugInfoOffset};

use crate::dwarf::context::{Context, Entry, Reader};
use crate::dwarf::{CodeRange, Content};

/// A function with code of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// Offset of its entry in `.debug_info`, in bytes.
    pub entry: u64,
    /// Linkage name if there is one, else the plain name; see [`crate::dwarf::name::demangle`].
    pub name: Option<Arc<str>>,
    /// Its code.
    pub ranges: Vec<CodeRange>,
    /// Where it is declared: index into [`crate::dwarf::line::Table::files`], and 1-based line.
    pub declared: Option<(u32, u32)>,
    /// The linker dropped its code.
    pub dead: bool,
    /// Calls inlined into it, each after the one that contains it.
    pub inlined: Vec<Inlined>,
}

/// A call that was inlined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inlined {
    /// How many inlined calls contain it: 0 = directly in the function.
    pub depth: u32,
    /// Name of the called function, as in [`Function::name`].
    pub name: Option<Arc<str>>,
    /// Its code.
    pub ranges: Vec<CodeRange>,
    /// Where the call stands: index into [`crate::dwarf::line::Table::files`].
    pub call_file: u32,
    /// 1-based line; 0 = unknown.
    pub call_line: u32,
    /// 1-based column; 0 = unknown.
    pub call_column: u32,
}

/// References from entry to entry that are followed for a name.
const NAME_HOPS: usize = 16;

type Unit<'a> = gimli::Unit<Reader<'a>>;

/// Adds the unit's functions.
pub(super) fn read<'a>(
    context: &Context<'a>,
    unit: &Unit<'a>,
    content: &mut Content,
) -> gimli::Result<()> {
    let mut names = Names { context, known: HashMap::new(), others: HashMap::new() };
    let mut open: Vec<Open> = Vec::new();
    let mut entries = unit.entries();
    while let Some(entry) = entries.next_dfs()? {
        let depth = entry.depth();
        // Depths rise on the stack: what this entry ends lies on top.
        while open.last().is_some_and(|scope| scope.depth >= depth) {
            open.pop();
        }
        match entry.tag() {
            gimli::DW_TAG_subprogram => {
                let ranges = context.ranges(unit, entry)?;
                let listed = !ranges.live.is_empty() || ranges.dead;
                if listed {
                    content.functions.push(Function {
                        entry: (unit.header.offset().0 + entry.offset().0) as u64,
                        name: names.of(unit, entry),
                        dead: ranges.live.is_empty(),
                        ranges: ranges.live,
                        declared: declared(entry),
                        inlined: Vec::new(),
                    });
                }
                let function = listed.then(|| content.functions.len() - 1);
                open.push(Open { depth, function, inlined: 0 });
            }
            gimli::DW_TAG_inlined_subroutine => {
                let Some(scope) = open.last() else { continue };
                let (function, inlined) = (scope.function, scope.inlined);
                if let Some(function) = function.and_then(|at| content.functions.get_mut(at)) {
                    function.inlined.push(Inlined {
                        depth: inlined,
                        name: names.of(unit, entry),
                        ranges: context.ranges(unit, entry)?.live,
                        call_file: number(entry, gimli::DW_AT_call_file),
                        call_line: number(entry, gimli::DW_AT_call_line),
                        call_column: number(entry, gimli::DW_AT_call_column),
                    });
                }
                open.push(Open { depth, function, inlined: inlined + 1 });
            }
            _ => {}
        }
    }
    Ok(())
}

/// An entry whose children are being read.
struct Open {
    depth: isize,
    function: Option<usize>,
    inlined: u32,
}

fn declared(entry: &Entry<'_>) -> Option<(u32, u32)> {
    entry.attr(gimli::DW_AT_decl_line)?;
    Some((number(entry, gimli::DW_AT_decl_file), number(entry, gimli::DW_AT_decl_line)))
}

fn number(entry: &Entry<'_>, at: gimli::DwAt) -> u32 {
    let value = match entry.attr_value(at) {
        Some(AttributeValue::FileIndex(index)) => Some(index),
        Some(value) => value.udata_value(),
        None => None,
    };
    value.and_then(|value| u32::try_from(value).ok()).unwrap_or(0)
}

/// Names of entries, looked up once.
struct Names<'a, 'c> {
    context: &'c Context<'a>,
    known: HashMap<usize, Option<Arc<str>>>,
    /// Other units that were gone to, by where they begin.
    others: HashMap<u64, Rc<Unit<'a>>>,
}

impl<'a> Names<'a, '_> {
    /// The name of an entry, its own or that of the entry it completes.
    fn of(&mut self, unit: &Unit<'a>, entry: &Entry<'a>) -> Option<Arc<str>> {
        match self.own(unit, entry) {
            Named::Here(name) => Some(name),
            Named::Nowhere => None,
            Named::At(target) => {
                if let Some(name) = self.known.get(&target.0) {
                    return name.clone();
                }
                let name = self.follow(unit, target);
                self.known.insert(target.0, name.clone());
                name
            }
        }
    }

    fn follow(&mut self, unit: &Unit<'a>, mut target: DebugInfoOffset) -> Option<Arc<str>> {
        let mut other: Option<Rc<Unit<'a>>> = None;
        for _ in 0..NAME_HOPS {
            let here = other.as_deref().unwrap_or(unit);
            let Some(offset) = target.to_unit_offset(&here.header) else {
                other = Some(self.other(target)?);
                continue;
            };
            let entry = here.entry(offset).ok()?;
            match self.own(here, &entry) {
                Named::Here(name) => return Some(name),
                Named::Nowhere => return None,
                Named::At(next) => target = next,
            }
        }
        None
    }

    fn other(&mut self, target: DebugInfoOffset) -> Option<Rc<Unit<'a>>> {
        let start = self.context.start_around(target)?;
        if let Some(unit) = self.others.get(&start) {
            return Some(Rc::clone(unit));
        }
        let unit = Rc::new(self.context.unit_at(start).ok()?);
        self.others.insert(start, Rc::clone(&unit));
        Some(unit)
    }

    fn own(&self, unit: &Unit<'a>, entry: &Entry<'a>) -> Named {
        let text = |at| self.context.string(unit, entry.attr_value(at));
        let linkage = text(gimli::DW_AT_linkage_name);
        if let Some(name) = linkage.or_else(|| text(gimli::DW_AT_MIPS_linkage_name)) {
            return Named::Here(name.into());
        }
        let completed = [gimli::DW_AT_abstract_origin, gimli::DW_AT_specification];
        let target = completed.into_iter().find_map(|at| match entry.attr_value(at)? {
            AttributeValue::UnitRef(offset) => offset.to_debug_info_offset(&unit.header),
            AttributeValue::DebugInfoRef(offset) => Some(offset),
            _ => None,
        });
        match (target, text(gimli::DW_AT_name)) {
            (Some(target), _) => Named::At(target),
            (None, Some(name)) => Named::Here(name.into()),
            (None, None) => Named::Nowhere,
        }
    }
}

enum Named {
    Here(Arc<str>),
    At(DebugInfoOffset),
    Nowhere,
}
