//! gimli over a module's custom sections, for the time of one reading.
//!
//! Sections are borrowed, not copied: a context lives no longer than the call that makes it, and
//! what it reads is plain data.

use std::sync::{Arc, OnceLock};

use gimli::{AttributeValue, EndianSlice, LittleEndian, UnitSectionOffset};

use crate::dwarf::{CodeRange, Content, Error, Unit, function, line};
use crate::module;
use crate::module::offset::CodeOffset;

pub(super) type Reader<'a> = EndianSlice<'a, LittleEndian>;
pub(super) type Entry<'a> = gimli::DebuggingInformationEntry<Reader<'a>>;

/// Units with their abbreviations, strings and so on.
pub(super) struct Context<'a> {
    pub(super) dwarf: gimli::Dwarf<Reader<'a>>,
    /// Offsets of all units in `.debug_info`, rising.
    starts: &'a [u64],
    /// Bytes of the code section: nothing lives at or after this offset.
    code_size: u64,
}

/// All units' offsets, and the headers and root entries of those that can be read.
pub(super) fn units(module: &module::Module, errors: &mut Vec<Error>) -> (Vec<u64>, Vec<Unit>) {
    let mut context = Context::new(module, &[]);
    context.dwarf.populate_abbreviations_cache(gimli::AbbreviationsCacheStrategy::Duplicates);
    let (mut starts, mut units) = (Vec::new(), Vec::new());
    let mut headers = context.dwarf.units();
    loop {
        match headers.next() {
            Ok(Some(header)) => {
                let offset = header.offset().0 as u64;
                starts.push(offset);
                match context.dwarf.unit(header).and_then(|unit| context.root(&unit)) {
                    Ok(unit) => units.push(unit),
                    Err(error) => {
                        errors.push(Error { unit: Some(offset), message: error.to_string() });
                    }
                }
            }
            Ok(None) => break,
            Err(error) => {
                errors.push(Error { unit: None, message: format!(".debug_info: {error}") });
                break;
            }
        }
    }
    (starts, units)
}

impl<'a> Context<'a> {
    /// Borrows the sections; costs nothing that grows with them.
    pub(super) fn new(module: &'a module::Module, starts: &'a [u64]) -> Context<'a> {
        let section = |id: gimli::SectionId| -> Result<Reader<'a>, std::convert::Infallible> {
            let data = module.custom(id.name()).unwrap_or_default();
            Ok(EndianSlice::new(data, LittleEndian))
        };
        let Ok(dwarf) = gimli::Dwarf::load(section);
        let code_size = module.code.map_or(u64::MAX, |code| code.len());
        Context { dwarf, starts, code_size }
    }

    /// What a unit holds; `lines` is where its line table is kept.
    pub(super) fn content(
        &self,
        header: &Unit,
        lines: Option<&OnceLock<Arc<line::Table>>>,
    ) -> Content {
        let mut content = Content::default();
        let read = self.unit_at(header.offset).and_then(|unit| {
            if let Some(lines) = lines {
                content.lines = Arc::clone(lines.get_or_init(|| Arc::new(line::read(self, &unit))));
            }
            function::read(self, &unit, &mut content)
        });
        let unit = Some(header.offset);
        if let Some(message) = content.lines.error.clone() {
            content.errors.push(Error { unit, message });
        }
        if let Err(error) = read {
            content.errors.push(Error { unit, message: error.to_string() });
        }
        content
    }

    /// The unit that begins at an offset of `.debug_info`.
    pub(super) fn unit_at(&self, offset: u64) -> gimli::Result<gimli::Unit<Reader<'a>>> {
        let offset = usize::try_from(offset).map_err(|_| gimli::Error::MissingUnitDie)?;
        self.dwarf.unit(self.dwarf.unit_header(gimli::DebugInfoOffset(offset))?)
    }

    /// Where the unit begins that an offset of `.debug_info` falls into.
    pub(super) fn start_around(&self, offset: gimli::DebugInfoOffset) -> Option<u64> {
        let after = self.starts.partition_point(|start| *start <= offset.0 as u64);
        self.starts.get(after.checked_sub(1)?).copied()
    }

    fn root(&self, unit: &gimli::Unit<Reader<'a>>) -> gimli::Result<Unit> {
        let mut entries = unit.entries();
        let root = entries.next_dfs()?.ok_or(gimli::Error::MissingUnitDie)?;
        let text = |at| self.string(unit, root.attr_value(at)).unwrap_or_default();
        let language = match root.attr_value(gimli::DW_AT_language) {
            Some(AttributeValue::Language(language)) => language
                .static_string()
                .map_or_else(|| format!("{:#x}", language.0), |name| name.replace("DW_LANG_", "")),
            _ => String::new(),
        };
        let UnitSectionOffset(offset) = unit.header.offset();
        let split = text(gimli::DW_AT_dwo_name);
        let split = if split.is_empty() { text(gimli::DW_AT_GNU_dwo_name) } else { split };
        Ok(Unit {
            offset: offset as u64,
            version: unit.header.version(),
            name: text(gimli::DW_AT_name),
            comp_dir: text(gimli::DW_AT_comp_dir),
            producer: text(gimli::DW_AT_producer),
            language,
            ranges: self.ranges(unit, root)?.live,
            split: Some(split).filter(|name| !name.is_empty()),
            line_table: match root.attr_value(gimli::DW_AT_stmt_list) {
                Some(AttributeValue::DebugLineRef(offset)) => Some(offset.0 as u64),
                _ => None,
            },
        })
    }

    /// An attribute's string; none where it has none or it cannot be read.
    pub(super) fn string(
        &self,
        unit: &gimli::Unit<Reader<'a>>,
        value: Option<AttributeValue<Reader<'a>>>,
    ) -> Option<String> {
        let string = self.dwarf.attr_string(unit, value?).ok()?;
        Some(String::from_utf8_lossy(string.slice()).into_owned())
    }

    /// The code that an entry covers.
    pub(super) fn ranges(
        &self,
        unit: &gimli::Unit<Reader<'a>>,
        entry: &Entry<'a>,
    ) -> gimli::Result<Ranges> {
        let mut ranges = Ranges::default();
        if let Some(list) = entry.attr_value(gimli::DW_AT_ranges)
            && let Some(mut list) = self.dwarf.attr_ranges(unit, list)?
        {
            while let Some(range) = list.next()? {
                self.add(&mut ranges, range.begin, range.end);
            }
            return Ok(ranges);
        }
        let Some(low) = entry.attr_value(gimli::DW_AT_low_pc) else { return Ok(ranges) };
        let Some(low) = self.dwarf.attr_address(unit, low)? else { return Ok(ranges) };
        let high = match entry.attr_value(gimli::DW_AT_high_pc) {
            Some(AttributeValue::Udata(size)) => low.checked_add(size),
            Some(address) => self.dwarf.attr_address(unit, address)?,
            None => None,
        };
        if let Some(high) = high {
            self.add(&mut ranges, low, high);
        }
        Ok(ranges)
    }

    /// Linkers leave the debug information of dropped functions and give them an impossible
    /// address: 0 (the section's count stands there), or one behind all code (-1, -2).
    fn add(&self, ranges: &mut Ranges, start: u64, end: u64) {
        if start == 0 || start >= self.code_size {
            ranges.dead = true;
        } else if start < end {
            ranges.live.push(CodeRange { start: CodeOffset(start), end: CodeOffset(end) });
        }
    }

    /// Whether a line sequence that begins here is of a dropped function.
    pub(super) fn is_dead(&self, start: u64) -> bool {
        start == 0 || start >= self.code_size
    }
}

/// The code that an entry covers.
#[derive(Debug, Default)]
pub(super) struct Ranges {
    pub(super) live: Vec<CodeRange>,
    /// It names code that the linker dropped.
    pub(super) dead: bool,
}
