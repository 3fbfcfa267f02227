//! Bytes to [`module::Module`], reading on after a broken section.
//!
//! The walk over section headers is our own, because wasmparser's stops at the first error; the
//! content of each section is read by wasmparser. All ranges count from the first byte given.

use std::sync::Arc;

use wasmparser::{
    BinaryReader, CodeSectionReader, ConstExpr, CustomSectionReader, DataKind, ElementItems,
    ElementKind, ElementSectionReader, ExportSectionReader, ExternalKind, FromReader,
    FunctionSectionReader, GlobalType, ImportSectionReader, Imports, MemorySectionReader,
    SectionLimited, TableInit, TableSectionReader, TagSectionReader, TypeRef, TypeSectionReader,
};

use crate::binary::expr::Expr;
use crate::binary::{Error, header_error, names};
use crate::module;
use crate::module::idx::{FuncIdx, GlobalIdx, MemoryIdx, TableIdx, TagIdx, TypeIdx};
use crate::module::offset::FileRange;

/// What could be read, and what was wrong on the way.
#[derive(Clone, Debug)]
pub struct Decoded {
    /// The module; whole where `errors` is empty.
    pub module: module::Module,
    /// Malformations in file order. A broken name section is none: names are advice.
    pub errors: Vec<Error>,
}

/// Decodes a core module, as far as it can be.
#[must_use]
pub fn decode(bytes: Arc<[u8]>) -> Decoded {
    let mut decoded = Decoded { module: empty(Arc::clone(&bytes)), errors: Vec::new() };
    if !matches!(bytes.get(..8), Some(b"\0asm\x01\0\0\0")) {
        decoded.errors.push(header_error(&bytes));
        return decoded;
    }
    let mut at = 8;
    while at < bytes.len() {
        match header(&bytes, at) {
            Ok(header) => {
                at = header.end;
                decoded.section(&bytes, &header);
            }
            Err(broken) => {
                decoded.errors.push(broken.error);
                // What the file still holds of the section is shown, too.
                if let Some(header) = broken.rest {
                    decoded.section(&bytes, &header);
                }
                break;
            }
        }
    }
    decoded.errors.sort_by_key(|error| error.offset);
    decoded
}

/// Where one section stands: plain positions in the bytes.
struct Header {
    id: u8,
    start: usize,
    content: usize,
    end: usize,
}

struct BrokenHeader {
    error: Error,
    rest: Option<Header>,
}

fn header(bytes: &[u8], start: usize) -> Result<Header, BrokenHeader> {
    let id = bytes.get(start).copied().unwrap_or_default();
    let rest = bytes.get(start + 1..).unwrap_or_default();
    let mut reader = BinaryReader::new(rest, start as u64 + 1);
    let size = reader.read_var_u32().map_err(|error| BrokenHeader {
        error: Error::new(
            error.offset(),
            format!("{} after section id {id}; expected the section's size", error.message()),
        ),
        rest: None,
    })?;
    let content = start + 1 + (rest.len() - reader.bytes_remaining());
    let end = content.saturating_add(size as usize);
    if end > bytes.len() {
        let left = bytes.len() - content;
        let error = Error::new(
            start as u64,
            format!(
                "{} section announces {size} bytes but the file ends after {left} of them",
                section_name(id)
            ),
        );
        let rest = Header { id, start, content, end: bytes.len() };
        return Err(BrokenHeader { error, rest: Some(rest) });
    }
    Ok(Header { id, start, content, end })
}

/// The specification's name of a section id.
#[must_use]
pub fn section_name(id: u8) -> &'static str {
    const NAMES: [&str; 14] = [
        "custom",
        "type",
        "import",
        "function",
        "table",
        "memory",
        "global",
        "export",
        "start",
        "element",
        "code",
        "data",
        "data count",
        "tag",
    ];
    NAMES.get(usize::from(id)).copied().unwrap_or("unknown")
}

fn empty(bytes: Arc<[u8]>) -> module::Module {
    module::Module {
        bytes,
        sections: Vec::new(),
        types: Vec::new(),
        rec_groups: Vec::new(),
        imports: Vec::new(),
        funcs: Vec::new(),
        tables: Vec::new(),
        memories: Vec::new(),
        globals: Vec::new(),
        tags: Vec::new(),
        exports: Vec::new(),
        start: None,
        elems: Vec::new(),
        datas: Vec::new(),
        data_count: None,
        code: None,
        customs: Vec::new(),
        names: module::names::Names::default(),
    }
}

type Read = Result<(), wasmparser::Error>;

impl Decoded {
    fn section(&mut self, bytes: &[u8], header: &Header) {
        let content = bytes.get(header.content..header.end).unwrap_or_default();
        let reader = BinaryReader::new(content, header.content as u64);
        let range = FileRange::new(header.content as u64..header.end as u64);
        self.module.sections.push(module::Section {
            id: header.id,
            whole: FileRange::new(header.start as u64..header.end as u64),
            content: range,
            custom: None,
            count: count(header.id, content),
        });
        if header.id == 10 {
            self.module.code = Some(range);
        }
        if let Err(error) = self.content(header.id, reader) {
            let message = format!("{} section: {}", section_name(header.id), error.message());
            self.errors.push(Error::new(error.offset(), message));
        }
    }

    fn content(&mut self, id: u8, mut reader: BinaryReader<'_>) -> Read {
        let module = &mut self.module;
        match id {
            0 => self.custom(reader),
            1 => types(module, reader),
            2 => imports(module, reader),
            3 => funcs(module, reader),
            4 => tables(module, reader),
            5 => MemorySectionReader::new(reader)?.into_iter().try_for_each(|ty| {
                module.memories.push(module::Memory { ty: ty?, import: None });
                Ok(())
            }),
            6 => globals(module, reader),
            7 => exports(module, reader),
            8 => {
                module.start = Some(FuncIdx(reader.read_var_u32()?));
                Ok(())
            }
            9 => elems(module, reader),
            10 => bodies(module, reader),
            11 => datas(module, reader),
            12 => {
                module.data_count = Some(reader.read_var_u32()?);
                Ok(())
            }
            13 => TagSectionReader::new(reader)?.into_iter().try_for_each(|tag| {
                let ty = TypeIdx(tag?.func_type_idx);
                module.tags.push(module::Tag { ty, import: None });
                Ok(())
            }),
            _ => Ok(()),
        }
    }

    fn custom(&mut self, reader: BinaryReader<'_>) -> Read {
        let reader = CustomSectionReader::new(reader)?;
        if let Some(section) = self.module.sections.last_mut() {
            section.custom = Some(self.module.customs.len());
        }
        self.module.customs.push(module::Custom {
            name: reader.name().to_owned(),
            data: FileRange::new(reader.data_range()),
        });
        if reader.name() == "name" {
            names::read(&mut self.module.names, reader.data_reader());
        }
        Ok(())
    }
}

/// How many items a section's vector announces.
fn count(id: u8, content: &[u8]) -> Option<u32> {
    match id {
        1..=7 | 9..=11 | 13 => BinaryReader::new(content, 0).read_var_u32().ok(),
        _ => None,
    }
}

/// Items of a section for which room is taken at once: far more than most have, and little for a
/// file that announces more than it holds.
const MOST_AT_ONCE: usize = 1 << 16;

/// Makes room for the items that a section announces.
fn expect<T>(items: &mut Vec<T>, count: u32) {
    items.reserve((count as usize).min(MOST_AT_ONCE));
}

fn types(module: &mut module::Module, reader: BinaryReader<'_>) -> Read {
    let section = TypeSectionReader::new(reader)?;
    expect(&mut module.types, section.count());
    expect(&mut module.rec_groups, section.count());
    for group in section {
        let first = TypeIdx::from_index(module.types.len()).0;
        module.types.extend(group?.into_types());
        module.rec_groups.push(first..TypeIdx::from_index(module.types.len()).0);
    }
    Ok(())
}

fn funcs(module: &mut module::Module, reader: BinaryReader<'_>) -> Read {
    let section = FunctionSectionReader::new(reader)?;
    expect(&mut module.funcs, section.count());
    for ty in section {
        module.funcs.push(module::Func { ty: TypeIdx(ty?), import: None, body: None });
    }
    Ok(())
}

/// A global of a section.
struct Global {
    ty: GlobalType,
    init: Expr,
}

impl<'a> FromReader<'a> for Global {
    fn from_reader(reader: &mut BinaryReader<'a>) -> Result<Global, wasmparser::Error> {
        Ok(Global { ty: reader.read()?, init: reader.read()? })
    }
}

fn globals(module: &mut module::Module, reader: BinaryReader<'_>) -> Read {
    let section = SectionLimited::<Global>::new(reader)?;
    expect(&mut module.globals, section.count());
    for global in section {
        let Global { ty, init } = global?;
        module.globals.push(module::Global { ty, import: None, init: Some(init.0) });
    }
    Ok(())
}

fn imports(module: &mut module::Module, reader: BinaryReader<'_>) -> Read {
    let range = reader.range();
    let section = ImportSectionReader::new(reader)?;
    expect(&mut module.imports, section.count());
    let first = module.imports.len();
    for imports in section {
        let before = module.imports.len();
        let added = add_imports(module, imports);
        // An import ends where the next one begins, or what is none.
        let end = added.as_ref().err().map_or(range.end, wasmparser::Error::offset);
        close_imports(module, before.saturating_sub(1).max(first), end);
        added?;
    }
    Ok(())
}

/// Adds an import, or the group of imports that stands as one in the file.
fn add_imports(
    module: &mut module::Module,
    imports: Result<Imports<'_>, wasmparser::Error>,
) -> Read {
    match imports? {
        Imports::Single(start, import) => add_import(module, start, &import),
        group => {
            for import in group {
                let (start, import) = import?;
                add_import(module, start, &import);
            }
        }
    }
    Ok(())
}

/// Lets the imports from one on end where the next begins, the last one at an offset.
fn close_imports(module: &mut module::Module, from: usize, end: u64) {
    let mut imports = module.imports.iter_mut().skip(from).peekable();
    while let Some(import) = imports.next() {
        let end = imports.peek().map_or(end, |next| next.at.start.0);
        import.at = FileRange::new(import.at.start.0..end);
    }
}

fn add_import(module: &mut module::Module, start: u64, import: &wasmparser::Import<'_>) {
    let index = Some(module.imports.len());
    match import.ty {
        TypeRef::Func(ty) | TypeRef::FuncExact(ty) => {
            module.funcs.push(module::Func { ty: TypeIdx(ty), import: index, body: None });
        }
        TypeRef::Table(ty) => {
            module.tables.push(module::Table { ty, import: index, init: None });
        }
        TypeRef::Memory(ty) => module.memories.push(module::Memory { ty, import: index }),
        TypeRef::Global(ty) => {
            module.globals.push(module::Global { ty, import: index, init: None });
        }
        TypeRef::Tag(ty) => {
            let ty = TypeIdx(ty.func_type_idx);
            module.tags.push(module::Tag { ty, import: index });
        }
    }
    let same = module.imports.last().filter(|last| *last.module == *import.module);
    module.imports.push(module::Import {
        module: same.map_or_else(|| import.module.into(), |last| Arc::clone(&last.module)),
        name: import.name.into(),
        ty: import.ty,
        at: FileRange::new(start..start),
    });
}

fn tables(module: &mut module::Module, reader: BinaryReader<'_>) -> Read {
    for table in TableSectionReader::new(reader)? {
        let table = table?;
        let init = match &table.init {
            TableInit::RefNull => None,
            TableInit::Expr(expr) => Some(expr_range(expr)),
        };
        module.tables.push(module::Table { ty: table.ty, import: None, init });
    }
    Ok(())
}

fn exports(module: &mut module::Module, reader: BinaryReader<'_>) -> Read {
    let range = reader.range();
    let mut exports = ExportSectionReader::new(reader)?.into_iter_with_offsets().peekable();
    while let Some(export) = exports.next() {
        let (start, export) = export?;
        let end = match exports.peek() {
            Some(Ok((next, _))) => *next,
            Some(Err(error)) => error.offset(),
            None => range.end,
        };
        let index = export.index;
        let item = match export.kind {
            ExternalKind::Func | ExternalKind::FuncExact => module::Item::Func(FuncIdx(index)),
            ExternalKind::Table => module::Item::Table(TableIdx(index)),
            ExternalKind::Memory => module::Item::Memory(MemoryIdx(index)),
            ExternalKind::Global => module::Item::Global(GlobalIdx(index)),
            ExternalKind::Tag => module::Item::Tag(TagIdx(index)),
        };
        let at = FileRange::new(start..end);
        module.exports.push(module::Export { name: export.name.to_owned(), item, at });
    }
    Ok(())
}

fn elems(module: &mut module::Module, reader: BinaryReader<'_>) -> Read {
    for elem in ElementSectionReader::new(reader)? {
        let elem = elem?;
        let mode = match &elem.kind {
            ElementKind::Passive => module::ElemMode::Passive,
            ElementKind::Declared => module::ElemMode::Declared,
            ElementKind::Active { table_index, offset_expr } => module::ElemMode::Active {
                table: TableIdx(table_index.unwrap_or(0)),
                offset: expr_range(offset_expr),
            },
        };
        let (ty, items) = match elem.items {
            ElementItems::Functions(funcs) => {
                let funcs: Result<_, _> = funcs.into_iter().map(|f| f.map(FuncIdx)).collect();
                (wasmparser::RefType::FUNCREF, module::ElemItems::Funcs(funcs?))
            }
            ElementItems::Expressions(ty, exprs) => {
                let exprs: Result<_, _> =
                    exprs.into_iter().map(|expr| expr.map(|expr| expr_range(&expr))).collect();
                (ty, module::ElemItems::Exprs(exprs?))
            }
        };
        module.elems.push(module::Elem { mode, ty, items, at: FileRange::new(elem.range) });
    }
    Ok(())
}

fn bodies(module: &mut module::Module, reader: BinaryReader<'_>) -> Read {
    let whole = reader.clone();
    let imported = module.funcs.iter().take_while(|func| func.import.is_some()).count();
    let section = CodeSectionReader::new(reader)?;
    let mut end = section.original_position();
    for (index, body) in section.into_iter().enumerate() {
        let broken = body.as_ref().err().cloned();
        let range = match body {
            Ok(body) => Some(FileRange::new(body.range())),
            // What is left of a body that is cut short is shown, too.
            Err(_) => rest_of_body(&whole, end),
        };
        // A body without a declaration is the validator's to report; here it has no place.
        if let (Some(range), Some(func)) = (range, module.funcs.get_mut(imported + index)) {
            func.body = Some(range);
            end = range.end.0;
        }
        if let Some(error) = broken {
            return Err(error);
        }
    }
    Ok(())
}

/// From behind the size of a body that begins at an offset to the end of the section.
fn rest_of_body(section: &BinaryReader<'_>, start: u64) -> Option<FileRange> {
    let mut reader = section.clone();
    let skipped = start.checked_sub(reader.original_position())?;
    reader.read_bytes(usize::try_from(skipped).ok()?).ok()?;
    reader.read_var_u32().ok()?;
    let range = FileRange::new(reader.remaining_range());
    (!range.is_empty()).then_some(range)
}

/// A data segment of a section.
struct Data {
    active: Option<(MemoryIdx, FileRange)>,
    bytes: FileRange,
    at: FileRange,
}

impl<'a> FromReader<'a> for Data {
    fn from_reader(reader: &mut BinaryReader<'a>) -> Result<Data, wasmparser::Error> {
        let start = reader.original_position();
        let mut ahead = reader.clone();
        // Nearly all are active, for memory 0; a Go program has a hundred thousand of them.
        if ahead.read_u8()? == 0 {
            let offset: Expr = ahead.read()?;
            let bytes = FileRange::new(ahead.read_reader()?.range());
            *reader = ahead;
            let at = FileRange::new(start..bytes.end.0);
            return Ok(Data { active: Some((MemoryIdx(0), offset.0)), bytes, at });
        }
        let data: wasmparser::Data<'_> = reader.read()?;
        let active = match &data.kind {
            DataKind::Passive => None,
            DataKind::Active { memory_index, offset_expr } => {
                Some((MemoryIdx(*memory_index), expr_range(offset_expr)))
            }
        };
        let end = data.range.end;
        let bytes = FileRange::new(end - data.data.len() as u64..end);
        Ok(Data { active, bytes, at: FileRange::new(data.range) })
    }
}

fn datas(module: &mut module::Module, reader: BinaryReader<'_>) -> Read {
    let section = SectionLimited::<Data>::new(reader)?;
    expect(&mut module.datas, section.count());
    for data in section {
        let Data { active, bytes, at } = data?;
        module.datas.push(module::Data { active, bytes, at });
    }
    Ok(())
}

fn expr_range(expr: &ConstExpr<'_>) -> FileRange {
    FileRange::new(expr.get_binary_reader().range())
}

#[cfg(test)]
mod tests;
