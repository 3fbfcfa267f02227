//! What a field becomes in the binary format: its bytes, in columns, with what they mean.
//!
//! Of a function each instruction stands with its text; of other fields what they are, and the
//! bytes. Offsets count from the start of the module. Source: core specification, "Modules"
//! (binary format).

use std::fmt::Write as _;
use std::ops::Range as Span;

use wasmparser::{BinaryReaderError, FunctionBody, Parser, Payload};

use crate::ide::source;
use crate::text::Range;
use crate::wat::document::{Chunk, Document};
use crate::wat::item::{Content, Item, Space};
use crate::wat::lower::{FuncText, Lowered};

/// Bytes on one line, and lines of bytes that mean one thing.
const ROW: usize = 8;
const ROWS: usize = 512;

/// Characters of the text beside them.
const SHOWN_CHARS: usize = 100;

/// The listing of the field at a place of a module that was lowered; none for what has no bytes of
/// its own.
pub(super) fn listing(document: &Document, lowered: &Lowered, offset: u32) -> Option<String> {
    let (at, start) = document.chunk_at(offset)?;
    let chunk = document.chunks().get(at)?;
    let header = source::on_one_line(chunk, chunk.item().range, SHOWN_CHARS);
    let mut list = List { bytes: &lowered.bytes, out: format!(";; {header}\n") };
    let func =
        lowered.funcs.iter().position(|it| it.field.start == start + chunk.item().range.start);
    match func {
        Some(func) => {
            let text = lowered.funcs.get(func)?;
            list.function(func, text, |range| {
                let start = range.start.checked_sub(start);
                start.map_or("", |start| Range::new(start, start + range.len()).of(chunk.text()))
            })?;
        }
        None => {
            let entry = entry(document, at, chunk, &lowered.bytes)?;
            list.put(entry, &header);
        }
    }
    Some(list.out)
}

struct List<'a> {
    bytes: &'a [u8],
    out: String,
}

impl List<'_> {
    /// Bytes and what they mean; only the first line says it.
    fn put(&mut self, range: Span<usize>, meaning: &str) {
        let bytes = self.bytes.get(range.clone()).unwrap_or_default();
        let mut meaning = meaning;
        for (row, bytes) in bytes.chunks(ROW).enumerate() {
            if row >= ROWS {
                let left = range.len() - row * ROW;
                let _ = writeln!(self.out, "{:10}  … {left} more bytes", "");
                return;
            }
            let hex: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            let (at, hex, width) = (range.start + row * ROW, hex.join(" "), 3 * ROW - 1);
            let line = format!("{at:#010x}: {hex:width$} | {meaning}");
            self.out.push_str(line.trim_end());
            self.out.push('\n');
            meaning = "";
        }
    }

    /// An entry of the code section.
    fn function<'t>(
        &mut self,
        func: usize,
        text: &FuncText,
        text_of: impl Fn(Range) -> &'t str,
    ) -> Option<()> {
        let body = bodies(self.bytes).nth(func)?;
        let range = range(&body.range());
        let size = leb_before(self.bytes, range.start);
        self.put(size, &format!("size of the function: {} bytes", range.len()));
        self.locals(&body, range.start).ok()?;
        let mut reader = body.get_operators_reader().ok()?;
        let mut ordinal = 0;
        while !reader.eof() {
            let start = usize::try_from(reader.original_position()).ok()?;
            reader.read().ok()?;
            let end = usize::try_from(reader.original_position()).ok()?;
            let place = text.instrs.get(ordinal).copied().unwrap_or_default();
            let word = match text_of(place) {
                ")" | "" => "end".to_owned(),
                word => one_line(word),
            };
            self.put(start..end, &word);
            ordinal += 1;
        }
        Some(())
    }

    fn locals(&mut self, body: &FunctionBody<'_>, start: usize) -> Result<(), BinaryReaderError> {
        let mut locals = body.get_locals_reader()?;
        let number = |at: u64| usize::try_from(at).unwrap_or(usize::MAX);
        let first = number(locals.original_position());
        let count = locals.get_count();
        self.put(start..first, &format!("groups of locals: {count}"));
        for _ in 0..count {
            let from = number(locals.original_position());
            let (many, ty) = locals.read()?;
            self.put(from..number(locals.original_position()), &format!("{many} of {ty}"));
        }
        Ok(())
    }
}

fn one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN_CHARS) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default()),
        None => line,
    }
}

fn range(range: &Span<u64>) -> Span<usize> {
    let number = |at: u64| usize::try_from(at).unwrap_or(usize::MAX);
    number(range.start)..number(range.end)
}

/// The bodies of the functions that a module defines.
pub(super) fn bodies(bytes: &[u8]) -> impl Iterator<Item = FunctionBody<'_>> {
    Parser::new(0).parse_all(bytes).filter_map(|payload| match payload.ok()? {
        Payload::CodeSectionEntry(body) => Some(body),
        _ => None,
    })
}

/// The number in front of a place, whose bytes but the last have their highest bit set.
fn leb_before(bytes: &[u8], end: usize) -> Span<usize> {
    let mut start = end.saturating_sub(1);
    while start > 0 && end - start < 5 && bytes.get(start - 1).is_some_and(|byte| *byte >= 0x80) {
        start -= 1;
    }
    start..end
}

/// How many things of a space a field defines, and imports.
fn count(item: &Item, space: Space) -> (u32, u32) {
    let one = u32::from;
    match &item.content {
        Content::Types { defs, .. } => {
            (u32::try_from(defs.len()).unwrap_or(u32::MAX) * one(space == Space::Type), 0)
        }
        Content::Import(imports) => (0, u32::try_from(imports.items.len()).unwrap_or(u32::MAX)),
        Content::Define(_) if item.import.is_some() => (0, 1),
        Content::Define(ty) => (one(ty.space() == space), 0),
        Content::TableOf(..) => (one(matches!(space, Space::Table | Space::Elem)), 0),
        Content::MemoryOf(_) => (one(matches!(space, Space::Memory | Space::Data)), 0),
        Content::Elem => (one(space == Space::Elem), 0),
        Content::Data => (one(space == Space::Data), 0),
        _ => (0, 0),
    }
}

/// The bytes of what a field defines, in its section.
fn entry(document: &Document, at: usize, chunk: &Chunk, bytes: &[u8]) -> Option<Span<usize>> {
    let item = chunk.item();
    let imports = matches!(item.content, Content::Import(_)) || item.import.is_some();
    let space = match &item.content {
        Content::Types { .. } => Space::Type,
        Content::Define(ty) => ty.space(),
        Content::TableOf(..) => Space::Table,
        Content::MemoryOf(_) => Space::Memory,
        Content::Elem => Space::Elem,
        Content::Data => Space::Data,
        Content::Import(_) => Space::Func,
        _ => return None,
    };
    let before = document.chunks().iter().take(at).map(|it| count(it.item(), space));
    let (own, imported) = before.fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
    let wanted = if imports { imported } else { own };
    let entries = entries(bytes, if imports { None } else { Some(space) })?;
    let (first, last) = match &item.content {
        Content::Types { defs, .. } => {
            (wanted, wanted + u32::try_from(defs.len()).ok()?.max(1) - 1)
        }
        Content::Import(it) => (wanted, wanted + u32::try_from(it.items.len()).ok()?.max(1) - 1),
        _ => (wanted, wanted),
    };
    let entry =
        |at: u32| entries.iter().find(|(first, count, _)| (*first..first + count).contains(&at));
    Some(entry(first)?.2.start..entry(last)?.2.end)
}

/// What stands in a section: the index of the first thing in an entry, how many there are in it,
/// and its bytes. No space means the imports.
fn entries(bytes: &[u8], space: Option<Space>) -> Option<Vec<(u32, u32, Span<usize>)>> {
    macro_rules! offsets {
        ($reader:expr) => {{
            let end = $reader.range().end;
            let starts = $reader.into_iter_with_offsets().filter_map(Result::ok);
            (starts.map(|(at, _)| (at, 1u32)).collect::<Vec<_>>(), end)
        }};
    }
    for payload in Parser::new(0).parse_all(bytes) {
        let (starts, end) = match (payload.ok()?, space) {
            (Payload::TypeSection(it), Some(Space::Type)) => {
                let end = it.range().end;
                let groups = it.into_iter_with_offsets().filter_map(Result::ok);
                let count = |types: usize| u32::try_from(types).unwrap_or(u32::MAX);
                (groups.map(|(at, it)| (at, count(it.types().len()))).collect(), end)
            }
            (Payload::ImportSection(it), None) => offsets!(it),
            (Payload::TableSection(it), Some(Space::Table)) => offsets!(it),
            (Payload::MemorySection(it), Some(Space::Memory)) => offsets!(it),
            (Payload::TagSection(it), Some(Space::Tag)) => offsets!(it),
            (Payload::GlobalSection(it), Some(Space::Global)) => offsets!(it),
            (Payload::ElementSection(it), Some(Space::Elem)) => offsets!(it),
            (Payload::DataSection(it), Some(Space::Data)) => offsets!(it),
            _ => continue,
        };
        let ends = starts.iter().skip(1).map(|(at, _)| *at).chain([end]);
        let mut first = 0;
        let entries = starts.iter().zip(ends).map(|((at, count), end)| {
            let entry = (first, *count, range(&(*at..end)));
            first += count;
            entry
        });
        return Some(entries.collect());
    }
    None
}
