//! What the lints look at: the text, its names, and the operators it was lowered to.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use wasmparser::{
    DataKind, ElementItems, ElementKind, ExternalKind, Operator, Parser, Payload, TypeRef,
};

use crate::text::{Edit, Range};
use crate::wat::Analysis;
use crate::wat::document::Document;
use crate::wat::item::Space;
use crate::wat::lower::Lowered;
use crate::wat::symbols::{Definition, Symbols, Use};
use crate::wat::token::{Kind, Token};

/// A valid module and its text.
pub(super) struct Facts<'a> {
    pub(super) document: &'a Document,
    pub(super) symbols: &'a Symbols,
    pub(super) text: &'a str,
    lowered: &'a Lowered,
    definitions: HashMap<(Space, u32, Option<u32>), &'a Definition>,
    /// Where each chunk begins.
    starts: Vec<u32>,
    /// Where the tokens of the chunk that was asked for last begin: fixes ask for one chunk many
    /// times.
    token_starts: RefCell<(usize, Rc<[u32]>)>,
    pub(super) imports: Vec<wasmparser::Import<'a>>,
    /// Name, space, index.
    pub(super) exports: Vec<(&'a str, Space, u32)>,
    pub(super) memories: Vec<wasmparser::MemoryType>,
    pub(super) tables: Vec<Table>,
    pub(super) elems: Vec<Segment>,
    pub(super) datas: Vec<Segment>,
    /// Type of each function, imports first.
    func_types: Vec<u32>,
    /// By type: whether its signature holds an i64.
    i64_types: Vec<bool>,
    /// Some operator may put something into a table.
    writes_tables: bool,
    bodies: Vec<wasmparser::FunctionBody<'a>>,
    /// Functions to which code makes references.
    referenced: BTreeSet<u32>,
    /// What operators and headers imply although the text need not say it.
    pub(super) implied: BTreeSet<(Space, u32)>,
}

/// A table as its type has it; imported ones too.
pub(super) struct Table {
    pub(super) ty: wasmparser::TableType,
    /// It is not empty from the start.
    filled: bool,
    /// Nothing can ever be in it.
    pub(super) is_empty: bool,
}

/// A segment: where it goes, and how long it is.
pub(super) struct Segment {
    /// Table or memory; none when it is not active.
    pub(super) target: Option<u32>,
    pub(super) passive: bool,
    /// The constant at which it goes.
    pub(super) offset: Option<u64>,
    pub(super) len: u64,
    /// Functions that a passive segment makes known to `ref.func`, as one did before `declare`.
    declares: Vec<u32>,
}

/// An operator and its text.
pub(super) struct Op<'a> {
    pub(super) operator: Operator<'a>,
    pub(super) range: Range,
}

/// A function: its operators, the last `end` included.
pub(super) struct Func<'a> {
    pub(super) index: u32,
    pub(super) name: Range,
    pub(super) ops: Vec<Op<'a>>,
    /// Labels that the function names or numbers, by the ordinal of their block.
    pub(super) labels: Vec<&'a Use>,
    /// Its locals, in order.
    pub(super) locals: Vec<&'a Definition>,
    pub(super) blocks: Vec<&'a Definition>,
    /// Uses of locals.
    pub(super) local_uses: Vec<&'a Use>,
}

/// The tokens of a chunk around an offset.
struct Tokens<'a> {
    tokens: &'a [Token],
    starts: Rc<[u32]>,
    before: usize,
}

impl<'a> Tokens<'a> {
    /// Those that begin at the offset or behind it.
    fn behind(&self) -> impl Iterator<Item = (Token, Range)> {
        // Cut first: to skip in a zipped pair walks over it.
        let tokens = self.tokens.get(self.before..).unwrap_or_default();
        let starts = self.starts.get(self.before..).unwrap_or_default();
        tokens
            .iter()
            .zip(starts)
            .map(|(token, start)| (*token, Range::new(*start, *start + token.len())))
    }

    /// Those that begin before it, the nearest first.
    fn before(&self) -> impl Iterator<Item = Token> + use<'a> {
        self.tokens.get(..self.before).unwrap_or_default().iter().rev().copied()
    }
}

pub(super) fn space_of(kind: ExternalKind) -> Space {
    match kind {
        ExternalKind::Func | ExternalKind::FuncExact => Space::Func,
        ExternalKind::Table => Space::Table,
        ExternalKind::Memory => Space::Memory,
        ExternalKind::Global => Space::Global,
        ExternalKind::Tag => Space::Tag,
    }
}

impl<'a> Facts<'a> {
    /// Reads the module; none if that fails, which a valid module does not.
    pub(super) fn new(
        document: &'a Document,
        analysis: &'a Analysis,
        lowered: &'a Lowered,
        text: &'a str,
    ) -> Option<Facts<'a>> {
        let symbols = &analysis.symbols;
        let keyed = symbols.definitions.iter().map(|it| ((it.space, it.index, it.owner), it));
        let starts = document.chunks().iter().scan(0, |next, chunk| {
            let start = *next;
            *next += chunk.len();
            Some(start)
        });
        let mut facts = Facts {
            document,
            symbols,
            text,
            lowered,
            definitions: keyed.collect(),
            starts: starts.collect(),
            token_starts: RefCell::new((usize::MAX, Rc::default())),
            imports: Vec::new(),
            exports: Vec::new(),
            memories: Vec::new(),
            tables: Vec::new(),
            elems: Vec::new(),
            datas: Vec::new(),
            func_types: Vec::new(),
            i64_types: Vec::new(),
            writes_tables: false,
            bodies: Vec::new(),
            referenced: BTreeSet::new(),
            implied: BTreeSet::new(),
        };
        for payload in Parser::new(0).parse_all(&lowered.bytes) {
            facts.section(payload.ok()?).ok()?;
        }
        facts.empty_tables();
        Some(facts)
    }

    /// Finds out which tables stay empty: nothing outside and nothing here puts anything in.
    fn empty_tables(&mut self) {
        let exported = self.exports.iter().filter(|it| it.1 == Space::Table).map(|it| it.2);
        let stored = self.elems.iter().filter(|it| it.len > 0).filter_map(|it| it.target);
        let used: BTreeSet<u32> = exported.chain(stored).collect();
        for (index, table) in (0u32..).zip(&mut self.tables) {
            table.is_empty = !table.filled && !self.writes_tables && !used.contains(&index);
        }
    }

    fn section(&mut self, payload: Payload<'a>) -> wasmparser::Result<()> {
        match payload {
            Payload::TypeSection(reader) => {
                for group in reader {
                    for ty in group?.into_types() {
                        self.i64_types.push(has_i64(&ty));
                    }
                }
            }
            Payload::ImportSection(reader) => {
                for import in reader.into_imports() {
                    self.import(import?);
                }
            }
            Payload::FunctionSection(reader) => {
                for ty in reader {
                    let ty = ty?;
                    self.func_types.push(ty);
                    self.implied.insert((Space::Type, ty));
                }
            }
            Payload::TableSection(reader) => {
                for table in reader {
                    let table = table?;
                    let filled = matches!(table.init, wasmparser::TableInit::Expr(_));
                    self.tables.push(Table { ty: table.ty, filled, is_empty: false });
                }
            }
            Payload::MemorySection(reader) => {
                for memory in reader {
                    self.memories.push(memory?);
                }
            }
            Payload::TagSection(reader) => {
                for tag in reader {
                    self.implied.insert((Space::Type, tag?.func_type_idx));
                }
            }
            Payload::ExportSection(reader) => {
                for export in reader {
                    let export = export?;
                    self.exports.push((export.name, space_of(export.kind), export.index));
                }
            }
            Payload::ElementSection(reader) => self.elements(reader)?,
            Payload::DataSection(reader) => self.data(reader)?,
            Payload::CodeSectionEntry(body) => {
                self.body(&body)?;
                self.bodies.push(body);
            }
            _ => {}
        }
        Ok(())
    }

    fn elements(&mut self, reader: wasmparser::ElementSectionReader<'a>) -> wasmparser::Result<()> {
        for elem in reader {
            let elem = elem?;
            let passive = matches!(elem.kind, ElementKind::Passive);
            let len = match &elem.items {
                ElementItems::Functions(items) => items.count(),
                ElementItems::Expressions(_, items) => items.count(),
            };
            let declares = if passive { referenced(elem.items)? } else { Vec::new() };
            let (target, offset) = match elem.kind {
                ElementKind::Active { table_index, offset_expr } => {
                    (Some(table_index.unwrap_or_default()), constant(&offset_expr))
                }
                _ => (None, None),
            };
            self.elems.push(Segment { target, passive, offset, len: len.into(), declares });
            self.implied.extend(target.map(|table| (Space::Table, table)));
        }
        Ok(())
    }

    fn data(&mut self, reader: wasmparser::DataSectionReader<'a>) -> wasmparser::Result<()> {
        for data in reader {
            let data = data?;
            let (target, offset) = match data.kind {
                DataKind::Active { memory_index, offset_expr } => {
                    (Some(memory_index), constant(&offset_expr))
                }
                DataKind::Passive => (None, None),
            };
            let len = data.data.len() as u64;
            let (passive, declares) = (target.is_none(), Vec::new());
            self.datas.push(Segment { target, passive, offset, len, declares });
            self.implied.extend(target.map(|memory| (Space::Memory, memory)));
        }
        Ok(())
    }

    fn import(&mut self, import: wasmparser::Import<'a>) {
        match import.ty {
            TypeRef::Func(ty) | TypeRef::FuncExact(ty) => {
                self.func_types.push(ty);
                self.implied.insert((Space::Type, ty));
            }
            TypeRef::Tag(ty) => {
                self.implied.insert((Space::Type, ty.func_type_idx));
            }
            TypeRef::Table(ty) => {
                self.tables.push(Table { ty, filled: true, is_empty: false });
            }
            TypeRef::Memory(ty) => self.memories.push(ty),
            TypeRef::Global(_) => {}
        }
        self.imports.push(import);
    }

    /// Takes note of what operators use that the text may leave out: types, table 0, memory 0.
    fn body(&mut self, body: &wasmparser::FunctionBody<'a>) -> wasmparser::Result<()> {
        use wasmparser::BlockType;
        for operator in body.get_operators_reader()? {
            let operator = operator?;
            match &operator {
                Operator::Block { blockty: BlockType::FuncType(ty) }
                | Operator::Loop { blockty: BlockType::FuncType(ty) }
                | Operator::If { blockty: BlockType::FuncType(ty) }
                | Operator::Try { blockty: BlockType::FuncType(ty) } => {
                    self.implied.insert((Space::Type, *ty));
                }
                Operator::TryTable { try_table } => {
                    if let BlockType::FuncType(ty) = try_table.ty {
                        self.implied.insert((Space::Type, ty));
                    }
                }
                Operator::CallIndirect { type_index, table_index }
                | Operator::ReturnCallIndirect { type_index, table_index } => {
                    self.implied.insert((Space::Type, *type_index));
                    self.implied.insert((Space::Table, *table_index));
                }
                Operator::RefFunc { function_index } => {
                    self.referenced.insert(*function_index);
                }
                _ => self.implied_space(&operator),
            }
        }
        Ok(())
    }

    /// An operator that may leave its memory or table out counts as a use of the first one.
    fn implied_space(&mut self, operator: &Operator<'_>) {
        use crate::spec::instr::Immediate;
        let Some(row) = crate::spec::instr::by_operator(operator) else { return };
        for immediate in row.immediates {
            match immediate {
                Immediate::Memory | Immediate::Mem(_) | Immediate::Atomic(_) => {
                    self.implied.insert((Space::Memory, 0));
                }
                Immediate::Table => {
                    self.implied.insert((Space::Table, 0));
                    self.writes_tables |= !matches!(row.mnemonic, "table.get" | "table.size");
                }
                _ => {}
            }
        }
    }

    /// Whether code makes a reference to a function that a segment makes known.
    pub(super) fn is_declaration(&self, elem: u32) -> bool {
        let declares = self.elems.get(elem as usize).map_or(&[][..], |it| &it.declares);
        declares.iter().any(|func| self.referenced.contains(func))
    }

    /// Whether an i64 crosses the border of a function.
    pub(super) fn has_i64(&self, func: u32) -> bool {
        let ty = self.func_types.get(func as usize).copied().unwrap_or(u32::MAX);
        self.i64_types.get(ty as usize).copied().unwrap_or(false)
    }

    pub(super) fn definition(&self, space: Space, index: u32) -> Option<&'a Definition> {
        self.definitions.get(&(space, index, None)).copied()
    }

    /// The chunk that holds an offset.
    pub(super) fn chunk_of(&self, offset: u32) -> usize {
        self.starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }

    pub(super) fn chunk_start(&self, chunk: usize) -> u32 {
        self.starts.get(chunk).copied().unwrap_or_default()
    }

    /// Where the tokens of a chunk begin.
    fn token_starts(&self, chunk: usize) -> Rc<[u32]> {
        let mut known = self.token_starts.borrow_mut();
        if known.0 != chunk {
            let tokens = self.document.chunks().get(chunk).map_or(&[][..], |it| it.tokens());
            let starts = tokens.iter().scan(self.chunk_start(chunk), |next, token| {
                let start = *next;
                *next += token.len();
                Some(start)
            });
            *known = (chunk, starts.collect());
        }
        Rc::clone(&known.1)
    }

    /// The chunk at an offset: its tokens with their places, and how many of them begin before it.
    fn tokens(&self, offset: u32) -> Tokens<'a> {
        let chunk = self.chunk_of(offset);
        let starts = self.token_starts(chunk);
        let tokens = self.document.chunks().get(chunk).map_or(&[][..], |it| it.tokens());
        let before = starts.partition_point(|start| *start < offset);
        Tokens { tokens, starts, before }
    }

    /// A list, from its `(` to its `)`.
    pub(super) fn list_at(&self, open: u32) -> Option<Range> {
        let mut depth = 0u32;
        for (token, range) in self.tokens(open).behind() {
            match token.kind() {
                Kind::Open | Kind::Annotation => depth += 1,
                Kind::Close => {
                    depth = depth.checked_sub(1)?;
                    if depth == 0 {
                        return Some(Range::new(open, range.end));
                    }
                }
                _ if depth == 0 => return None,
                _ => {}
            }
        }
        None
    }

    /// Whether a range is whole plain instructions: no list is cut by it, none begins right
    /// before it, and no comment or annotation would be lost with it.
    pub(super) fn is_plain(&self, range: Range) -> bool {
        let tokens = self.tokens(range.start);
        let mut depth = 0i64;
        for (token, at) in tokens.behind() {
            if at.start >= range.end {
                break;
            }
            match token.kind() {
                Kind::Open => depth += 1,
                Kind::Close => depth -= 1,
                Kind::LineComment | Kind::BlockComment | Kind::Annotation => return false,
                _ => {}
            }
            if depth < 0 {
                return false;
            }
        }
        // Before the range may stand an annotation's `)`: then its meaning would move.
        let before = tokens.before().find(|token| !token.kind().is_trivia());
        depth == 0 && before.is_none_or(|token| token.kind() != Kind::Open)
    }

    /// A range to be deleted with the blanks before it.
    pub(super) fn with_blanks(&self, range: Range) -> Range {
        // Behind a line comment its line end must stay.
        let tokens = self.tokens(range.start);
        let before = tokens.before().find(|token| token.kind() != Kind::Space);
        if before.is_some_and(|token| token.kind() == Kind::LineComment) {
            return range;
        }
        let text = self.text.get(..range.start as usize).unwrap_or_default();
        let blanks = text.len() - text.trim_end_matches([' ', '\t', '\n', '\r']).len();
        Range::new(range.start - u32::try_from(blanks).unwrap_or_default(), range.end)
    }

    /// Without the blanks at its ends.
    pub(super) fn trimmed(&self, range: Range) -> Range {
        let text = self.word(range);
        let (start, end) = (text.trim_start(), text.trim_end());
        let blanks = |left: &str| u32::try_from(text.len() - left.len()).unwrap_or_default();
        Range::new(range.start + blanks(start), range.end - blanks(end))
    }

    /// The text of operators that follow each other and no others, to be taken out: plain
    /// instructions, or the one list that they are. `before` is the operator before them.
    pub(super) fn removal(&self, ops: &[Op<'_>], before: Option<&Op<'_>>) -> Option<Edit> {
        let start = ops.iter().map(|op| op.range.start).min()?;
        let end = ops.iter().map(|op| op.range.end).max()?;
        let mut range = Range::new(start, end);
        let text = self.text.get(..start as usize)?.trim_end();
        if text.ends_with('(') {
            range = self.list_at(u32::try_from(text.len() - 1).ok()?)?;
        }
        let other =
            before.is_some_and(|op| op.range.touches(range.start) || range.covers(op.range));
        let whole = ops.iter().all(|op| range.covers(op.range));
        let fits = whole && !other && self.is_plain(range);
        fits.then(|| Edit { range: self.with_blanks(range), new: String::new() })
    }

    pub(super) fn word(&self, range: Range) -> &'a str {
        range.of(self.text)
    }

    /// Runs over the functions, one after the other, so that one at a time is in memory.
    pub(super) fn each_func(&self, mut run: impl FnMut(&Func<'a>)) {
        let mut owned: HashMap<u32, Func<'a>> = HashMap::new();
        let empty = |index| Func {
            index,
            name: Range::default(),
            ops: Vec::new(),
            labels: Vec::new(),
            locals: Vec::new(),
            blocks: Vec::new(),
            local_uses: Vec::new(),
        };
        for definition in &self.symbols.definitions {
            let Some(owner) = definition.owner else { continue };
            let func = owned.entry(owner).or_insert_with(|| empty(owner));
            match definition.space {
                Space::Local => func.locals.push(definition),
                Space::Label => func.blocks.push(definition),
                _ => {}
            }
        }
        for it in &self.symbols.uses {
            let Some(owner) = it.owner else { continue };
            let func = owned.entry(owner).or_insert_with(|| empty(owner));
            match it.space {
                Space::Local => func.local_uses.push(it),
                Space::Label => func.labels.push(it),
                _ => {}
            }
        }
        for (func_text, body) in self.lowered.funcs.iter().zip(&self.bodies) {
            let index = func_text.func.0;
            let mut func = owned.remove(&index).unwrap_or_else(|| empty(index));
            func.name = func_text.name;
            func.locals.sort_by_key(|it| it.index);
            func.blocks.sort_by_key(|it| it.index);
            let Ok(reader) = body.get_operators_reader() else { continue };
            let operators = reader.into_iter().map_while(Result::ok);
            let ops = operators.zip(&func_text.instrs);
            func.ops = ops.map(|(operator, range)| Op { operator, range: *range }).collect();
            run(&func);
        }
    }
}

/// The functions that a segment holds references to.
fn referenced(items: ElementItems<'_>) -> wasmparser::Result<Vec<u32>> {
    match items {
        ElementItems::Functions(items) => items.into_iter().collect(),
        ElementItems::Expressions(_, items) => {
            let mut found = Vec::new();
            for expr in items {
                for operator in expr?.get_operators_reader() {
                    if let Operator::RefFunc { function_index } = operator? {
                        found.push(function_index);
                    }
                }
            }
            Ok(found)
        }
    }
}

fn has_i64(ty: &wasmparser::SubType) -> bool {
    let wasmparser::CompositeInnerType::Func(ty) = &ty.composite_type.inner else { return false };
    ty.params().iter().chain(ty.results()).any(|it| *it == wasmparser::ValType::I64)
}

/// The value of a constant expression that is one constant.
fn constant(expr: &wasmparser::ConstExpr<'_>) -> Option<u64> {
    let mut operators = expr.get_operators_reader().into_iter().map_while(Result::ok);
    let value = match operators.next()? {
        Operator::I32Const { value } => u64::from(value.cast_unsigned()),
        Operator::I64Const { value } => value.cast_unsigned(),
        _ => return None,
    };
    matches!(operators.next()?, Operator::End).then_some(value)
}
