//! What is known about a module without running it: listings, names, places, lines.
//!
//! Everything is a function of the module's bytes and text, made when first asked for and kept
//! within a bound. No machine is known here.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::binary;
use crate::debug::view::{CodeLine, Function, InlinedFrame, Place, SourceLine};
use crate::dwarf;
use crate::module;
use crate::module::idx::{FuncIdx, InstrOrdinal, ModuleId};
use crate::module::offset::{CodeOffset, FileOffset, TextOffset};
use crate::spec::limits;
use crate::wat;

/// A module as it lies there.
pub(super) struct Code {
    id: ModuleId,
    module: module::Valid,
    /// By function index; none = it has no name.
    names: Vec<Option<String>>,
    text: Option<Text>,
    dwarf: Option<dwarf::Dwarf>,
    listings: BTreeMap<FuncIdx, Arc<[CodeLine]>>,
}

/// A file of text.
pub(super) struct Source {
    /// What the reader calls it.
    name: String,
    text: Arc<str>,
    /// Where its lines begin.
    lines: Vec<u32>,
}

impl Source {
    pub(super) fn new(name: String, text: &str) -> Source {
        let breaks = memchr::memchr_iter(b'\n', text.as_bytes());
        // The length of a text that is lowered fits in 32 bits.
        let start = |at: usize| u32::try_from(at + 1).unwrap_or(u32::MAX);
        let lines = std::iter::once(0).chain(breaks.map(start)).collect();
        Source { name, text: Arc::from(text), lines }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The line of a byte, 1-based.
    pub(super) fn line(&self, at: u32) -> usize {
        self.lines.partition_point(|&line| line <= at)
    }

    /// The line and the column (in characters) of a byte.
    fn place(&self, at: TextOffset) -> Option<SourceLine> {
        let line = self.line(at.0);
        let start = *self.lines.get(line.checked_sub(1)?)?;
        let column = 1 + self.text.get(start as usize..at.0 as usize)?.chars().count();
        Some(SourceLine {
            file: self.name.clone(),
            line: u32::try_from(line).ok()?,
            column: u32::try_from(column).ok(),
        })
    }
}

/// The text that a module was made from: all of a file, or a part of it.
pub(super) struct Text {
    pub(super) source: Arc<Source>,
    /// Where the part begins in the file.
    pub(super) start: u32,
    /// Where each instruction stands in the part, by function in order.
    pub(super) funcs: Vec<wat::lower::FuncText>,
}

impl Text {
    fn range(&self, func: FuncIdx, instr: InstrOrdinal) -> Option<Range<TextOffset>> {
        let at = self.funcs.binary_search_by_key(&func, |func| func.func).ok()?;
        let range = self.funcs.get(at)?.instr(instr)?.shifted(self.start);
        Some(TextOffset(range.start)..TextOffset(range.end))
    }
}

impl Code {
    /// Of the module that the machine knows by an id, and of the text that it was made from.
    pub(super) fn new(id: ModuleId, module: module::Valid, text: Option<Text>) -> Code {
        let dwarf = dwarf::Dwarf::load(Arc::clone(module.module()));
        let listings = BTreeMap::new();
        let names = func_names(&module);
        Code { id, module, names, text, dwarf, listings }
    }

    pub(super) fn module(&self) -> &module::Valid {
        &self.module
    }

    pub(super) fn id(&self) -> ModuleId {
        self.id
    }

    /// The file of text that it stands in.
    pub(super) fn source(&self) -> Option<Arc<Source>> {
        self.text.as_ref().map(|text| Arc::clone(&text.source))
    }

    /// The function's name, or its index in words.
    pub(super) fn func_name(&self, func: FuncIdx) -> String {
        let name = self.names.get(func.index()).cloned().flatten();
        name.unwrap_or_else(|| format!("func {func}"))
    }

    /// All functions, imported ones first.
    pub(super) fn functions(&self) -> Vec<Function> {
        let each = self.module.funcs.iter().enumerate();
        each.map(|(at, entry)| {
            let func = FuncIdx::from_index(at);
            Function {
                module: self.id,
                func,
                name: self.func_name(func),
                signature: self.module.func_type(func).map(signature).unwrap_or_default(),
                imported: entry.import.is_some(),
            }
        })
        .collect()
    }

    /// The listing of a function; empty for imported ones.
    pub(super) fn listing(&mut self, func: FuncIdx) -> Arc<[CodeLine]> {
        if let Some(listing) = self.listings.get(&func) {
            return Arc::clone(listing);
        }
        let listing: Arc<[CodeLine]> = self.make_listing(func).into();
        if self.listings.len() >= limits::EXPLAINED_FUNCTIONS {
            self.listings.clear();
        }
        self.listings.insert(func, Arc::clone(&listing));
        listing
    }

    fn make_listing(&self, func: FuncIdx) -> Vec<CodeLine> {
        let rows = binary::disasm::function(&self.module, func).rows;
        let instrs = rows.into_iter().filter(|row| row.is_instr);
        let line = |row: binary::disasm::Row| CodeLine {
            place: Place {
                module: self.id,
                func,
                instr: row.ordinal,
                file_offset: row.bytes.start,
            },
            indent: row.indent,
            text: row.text,
            source: self.text_range(func, row.ordinal),
        };
        instrs.map(line).collect()
    }

    /// Where an instruction stands in the text.
    fn text_range(&self, func: FuncIdx, instr: InstrOrdinal) -> Option<Range<TextOffset>> {
        self.text.as_ref()?.range(func, instr)
    }

    /// The place of an instruction; none for imported functions and beyond the body.
    pub(super) fn place(&mut self, func: FuncIdx, instr: InstrOrdinal) -> Option<Place> {
        self.listing(func).get(instr.index()).map(|line| line.place)
    }

    /// The instruction as text.
    pub(super) fn text_at(&mut self, func: FuncIdx, instr: InstrOrdinal) -> Option<String> {
        self.listing(func).get(instr.index()).map(|line| line.text.clone())
    }

    /// The instruction that covers a file offset; before a body's first one, that one.
    pub(super) fn place_at(&mut self, offset: FileOffset) -> Option<Place> {
        let holds = |func: &module::Func| func.body.is_some_and(|body| body.contains(offset));
        let func = FuncIdx::from_index(self.module.funcs.iter().position(holds)?);
        let listing = self.listing(func);
        let after = listing.partition_point(|line| line.place.file_offset <= offset);
        listing.get(after.saturating_sub(1)).map(|line| line.place)
    }

    /// Finds the place that words name. See `Session::find_place`.
    pub(super) fn find_place(&mut self, words: &str) -> Result<Place, String> {
        let words = words.trim();
        // A bare hexadecimal number can only be an offset.
        let bare = Some(words).filter(|words| words.starts_with("0x"));
        if let Some(offset) = words.strip_prefix('@').or(bare) {
            let number = parse_number(offset)
                .ok_or_else(|| format!("`{offset}` is no file offset; expected 0x1f3 or @499"))?;
            let missing = || format!("no function has code at offset {number:#x} of the file");
            return self.place_at(FileOffset(number)).ok_or_else(missing);
        }
        self.find_named(words)
    }

    /// Finds the place that the name or the index of a function names.
    pub(super) fn find_named(&mut self, words: &str) -> Result<Place, String> {
        let words = words.trim();
        // A name may contain a `+` itself, so the whole is tried first.
        let whole = self.find_func(words);
        match (whole, words.rsplit_once('+')) {
            (Ok(func), _) => self.place_in(func, 0),
            (Err(_), Some((name, ordinal))) => {
                let func = self.find_func(name.trim())?;
                let number = parse_number(ordinal.trim()).ok_or_else(|| {
                    format!("`{ordinal}` is no instruction number; expected name+12")
                })?;
                self.place_in(func, number)
            }
            (Err(message), None) => Err(message),
        }
    }

    fn find_func(&self, name: &str) -> Result<FuncIdx, String> {
        let plain = name.strip_prefix('$').unwrap_or(name);
        let named = self.names.iter().position(|it| it.as_deref() == Some(plain));
        if let Some(at) = named {
            return Ok(FuncIdx::from_index(at));
        }
        if let Some(module::Item::Func(func)) = self.module.export(plain) {
            return Ok(func);
        }
        let mangled = self.module.names.funcs.iter().find(|(_, it)| *it == plain);
        if let Some((&func, _)) = mangled {
            return Ok(func);
        }
        if !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit()) {
            let count = self.module.funcs.len();
            let index = plain.parse().ok().map(FuncIdx).filter(|func| func.index() < count);
            let missing = || format!("no function {plain}; expected an index below {count}");
            return index.ok_or_else(missing);
        }
        self.find_end_of_name(plain)
    }

    /// The only function whose name ends with `::` and these words. Parameters, which a C++ name
    /// has behind it, can be left out.
    fn find_end_of_name(&self, words: &str) -> Result<FuncIdx, String> {
        let ends = |full: &str| {
            let before = full.strip_suffix(words);
            before.is_some_and(|before| before.is_empty() || before.ends_with("::"))
        };
        let named = || (0..).zip(&self.names).filter_map(|(at, it)| Some((at, it.as_deref()?)));
        let found = || named().filter(|(_, it)| ends(it) || ends(without_params(it)));
        match found().take(2).collect::<Vec<_>>().as_slice() {
            [(at, _)] if !words.is_empty() => return Ok(FuncIdx::from_index(*at)),
            [_, ..] if !words.is_empty() => {
                let count = found().count();
                let list = listed(found().map(|(_, it)| it));
                return Err(format!("{count} functions are called `{words}`, such as {list}"));
            }
            _ => {}
        }
        let message = format!("no function is called `{words}`");
        let lower = words.to_lowercase();
        let holds = |it: &&str| !words.is_empty() && it.to_lowercase().contains(&lower);
        let mut near = listed(named().map(|(_, it)| it).filter(holds));
        if near.is_empty() {
            let names = named().map(|(_, it)| it).take(limits::SHOWN_VALUES);
            near = listed(wat::symbols::nearest(words, names).into_iter());
        }
        Err(if near.is_empty() { message } else { format!("{message}; near it: {near}") })
    }

    fn place_in(&mut self, func: FuncIdx, ordinal: u64) -> Result<Place, String> {
        let listing = self.listing(func);
        let name = self.func_name(func);
        if listing.is_empty() {
            return Err(format!("{name} is imported: it has no code here"));
        }
        let line = usize::try_from(ordinal).ok().and_then(|at| listing.get(at));
        line.map(|line| line.place).ok_or_else(|| {
            format!("{name} has instructions 0 to {}, not {ordinal}", listing.len() - 1)
        })
    }

    /// The place in the address space of DWARF.
    pub(super) fn code_offset(&self, place: Place) -> Option<CodeOffset> {
        place.file_offset.to_code(self.module.code?)
    }

    /// The source line of a place: by debug information, else in the text of the module.
    pub(super) fn line(&self, place: Place) -> Option<SourceLine> {
        let line = self.dwarf.as_ref().and_then(|it| it.line(self.code_offset(place)?));
        line.map(source_line).or_else(|| self.text_line(place))
    }

    fn text_line(&self, place: Place) -> Option<SourceLine> {
        let text = self.text.as_ref()?;
        text.source.place(text.range(place.func, place.instr)?.start)
    }

    /// The source-level calls at a place when something is inlined there; else empty.
    pub(super) fn inlined(&self, place: Place) -> Vec<InlinedFrame> {
        let frames = self.dwarf.as_ref().zip(self.code_offset(place));
        let frames = frames.map(|(dwarf, at)| dwarf.frames(at)).unwrap_or_default();
        if !frames.iter().any(|frame| frame.inlined) {
            return Vec::new();
        }
        let frame = |frame: dwarf::Frame| InlinedFrame {
            name: frame.function.unwrap_or_else(|| "?".to_owned()),
            source: frame.source.map(source_line),
        };
        frames.into_iter().map(frame).collect()
    }

    /// The `end` of the block that an instruction opens.
    pub(super) fn end_of(&mut self, func: FuncIdx, opener: InstrOrdinal) -> Option<InstrOrdinal> {
        let listing = self.listing(func);
        let indent = listing.get(opener.index())?.indent;
        let inside = listing.iter().skip(opener.index() + 1);
        let end = |line: &&CodeLine| line.indent == indent && mnemonic(line) == "end";
        Some(inside.take_while(|line| line.indent >= indent).find(end)?.place.instr)
    }

    /// The name of the label that an instruction opens.
    pub(super) fn label_name(&mut self, func: FuncIdx, opener: InstrOrdinal) -> Option<String> {
        let listing = self.listing(func);
        let before = listing.get(..opener.index())?;
        let opens = ["block", "loop", "if", "try", "try_table"];
        let opened = before.iter().filter(|line| opens.contains(&mnemonic(line))).count();
        // Labels are named by the order in which they open.
        let ordinal = u32::try_from(opened).ok()?;
        self.module.names.labels.get(&(func, ordinal)).cloned()
    }
}

/// The first word of an instruction.
fn mnemonic(line: &CodeLine) -> &str {
    line.text.split_whitespace().next().unwrap_or("")
}

/// What each function is called: by the name section (demangled), else its export, else its
/// import.
fn func_names(module: &module::Module) -> Vec<Option<String>> {
    let mut names = vec![None; module.funcs.len()];
    for export in module.exports.iter().rev() {
        if let module::Item::Func(func) = export.item
            && let Some(name) = names.get_mut(func.index())
        {
            *name = Some(export.name.clone());
        }
    }
    for (at, name) in names.iter_mut().enumerate() {
        let func = FuncIdx::from_index(at);
        if let Some(given) = module.names.funcs.get(&func) {
            *name = Some(dwarf::name::demangle(given));
        } else if name.is_none() {
            *name = import_name(module, func);
        }
    }
    names
}

fn import_name(module: &module::Module, func: FuncIdx) -> Option<String> {
    let import = module.imports.get(module.funcs.get(func.index())?.import?)?;
    Some(format!("{}.{}", import.module, import.name))
}

fn source_line(source: dwarf::Source) -> SourceLine {
    SourceLine {
        file: source.file.to_string(),
        line: source.line,
        column: (source.column != 0).then_some(source.column),
    }
}

/// `(i32, i64) -> (f32)`.
pub(super) fn signature(ty: &wasmparser::FuncType) -> String {
    let list = |types: &[wasmparser::ValType]| {
        types.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    };
    format!("({}) -> ({})", list(ty.params()), list(ty.results()))
}

/// The first five names, each once.
fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    const MOST: usize = 5;
    let mut list: Vec<String> = Vec::new();
    for name in names {
        let quoted = format!("`{name}`");
        if !list.contains(&quoted) {
            list.push(quoted);
        }
        if list.len() == MOST {
            break;
        }
    }
    list.join(", ")
}

/// A C++ name without its parameters and what follows them: `a::f(int) const` is `a::f`.
fn without_params(name: &str) -> &str {
    let whole = name.strip_suffix(" const").unwrap_or(name);
    if !whole.ends_with(')') {
        return name;
    }
    let mut open = 0_usize;
    for (at, byte) in whole.bytes().enumerate().rev() {
        match byte {
            b')' => open += 1,
            b'(' => open = open.saturating_sub(1),
            _ => {}
        }
        if open == 0 {
            return whole.get(..at).unwrap_or(name);
        }
    }
    name
}

/// Decimal or hexadecimal.
fn parse_number(text: &str) -> Option<u64> {
    match text.strip_prefix("0x") {
        Some(hex) => u64::from_str_radix(hex, 16).ok(),
        None => text.parse().ok(),
    }
}
