//! Validation: wasmparser judges the lowered module, and its words come back to the text.
//!
//! Everything but the bodies, the skeleton, goes through one `Validator`. It stops at the first
//! item that is wrong; something simple then stands for that item and the skeleton is validated
//! again, so that the others are judged too. Each body goes through a `FuncValidator` of its own:
//! fast, and when it fails once more with `try_op`, which goes on behind an error.

pub(crate) mod explain;
pub(crate) mod resources;
pub(crate) mod shape;
pub(crate) mod walk;

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use wasmparser::{
    BinaryReader, BinaryReaderError, BlockType, DataSectionReader, ElementSectionReader, Encoding,
    ExportSectionReader, FrameKind, FrameStack, FuncToValidate, FuncValidator,
    FuncValidatorAllocations, FunctionBody, FunctionSectionReader, GlobalSectionReader,
    ImportSectionReader, MemorySectionReader, Operator, TableSectionReader, TagSectionReader,
    TypeSectionReader, Validator, ValidatorResources, WasmFeatures,
};

use crate::spec::limits;
use crate::text::Range;
use crate::wat::check::explain::{Misfit, Spelling, Trail, arity};
use crate::wat::check::resources::Resources;
use crate::wat::chunk::Shift;
use crate::wat::diagnostic::{Code, Diagnostic, Related};
use crate::wat::encode;
use crate::wat::lower::{FuncBody, Parts};
use crate::wat::section::Section;
use crate::wat::spread::spread;
use crate::wat::symbols::Names;

/// wasmparser takes it for granted that an `end` is not the first byte of a file.
const BASE: u64 = 1;

/// A section of the skeleton, in the order in which the validator wants them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Type,
    Import,
    Func,
    Table,
    Memory,
    Tag,
    Global,
    Export,
    Start,
    Elem,
    DataCount,
    Code,
    Data,
}

const ORDER: [Kind; 13] = [
    Kind::Type,
    Kind::Import,
    Kind::Func,
    Kind::Table,
    Kind::Memory,
    Kind::Tag,
    Kind::Global,
    Kind::Export,
    Kind::Start,
    Kind::Elem,
    Kind::DataCount,
    Kind::Code,
    Kind::Data,
];

/// An item that is wrong, and what wasmparser says.
struct Wrong {
    item: Bad,
    range: Range,
    message: String,
    /// One of many with which nothing can be wrong, or what it is has no stand-in of its own: where
    /// not everything is shown to the validator, indices would mean other things behind it.
    shifts: bool,
}

/// An item for which something stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Bad {
    pub(crate) kind: Kind,
    /// Which entry of the section.
    entry: usize,
    /// Of a function or global: its index.
    pub(crate) index: u32,
}

/// What the validator says of everything but code.
#[derive(Default)]
pub(crate) struct Skeleton {
    /// What validating code needs; none when the validator did not come so far, or there is none.
    pub(crate) resources: Option<Resources>,
    /// What is wrong.
    pub(crate) found: Vec<Diagnostic>,
    /// For which items something stood.
    pub(crate) bad: Vec<Bad>,
    /// There is more than was looked for, or nothing can stand for an item.
    gave_up: bool,
}

impl Skeleton {
    /// Whether something stands for the type of a defined function.
    pub(crate) fn stands_in_for(&self, func: u32) -> bool {
        self.bad.iter().any(|bad| bad.kind == Kind::Func && bad.index == func)
    }
}

/// Validates everything but code. None where that cannot be told from what is shown of the module
/// (see [`View`](crate::wat::lower::View)).
pub(crate) fn skeleton(parts: &Parts, features: WasmFeatures) -> Option<Skeleton> {
    if is_known_without_functions(parts) {
        let judged = judged(parts, features, &[Part::BeforeUses, Part::All])?;
        if !judged.gave_up {
            return Some(judged);
        }
        // What is found until then depends on the order.
    }
    judged(parts, features, &[Part::All])
}

/// Validates everything but code, until nothing more is wrong with a part before the next one.
fn judged(parts: &Parts, features: WasmFeatures, order: &[Part]) -> Option<Skeleton> {
    let mut judged = Skeleton::default();
    for part in order {
        loop {
            match once(parts, features, &judged.bad, *part) {
                Ok(resources) => {
                    judged.resources = resources;
                    break;
                }
                Err(wrong) if wrong.shifts && parts.shown.is_some() => return None,
                Err(wrong) => {
                    let again = judged.bad.contains(&wrong.item);
                    if !again {
                        let found = Diagnostic::error(wrong.range, Code::Validation, wrong.message);
                        judged.found.push(found);
                    }
                    if again || judged.bad.len() >= limits::SKELETON_ERRORS {
                        judged.gave_up = true;
                        return Some(judged);
                    }
                    judged.bad.push(wrong.item);
                }
            }
        }
    }
    Some(judged)
}

/// Validates what was lowered; adds to the diagnostics. `chunks` are the places where fields begin.
pub(crate) fn check(parts: &mut Parts, chunks: &[u32], features: WasmFeatures) {
    let names = std::mem::take(&mut parts.defined);
    let Some(mut judged) = skeleton(parts, features) else { return };
    // What a field's own errors entail need not be said, in worse words.
    let chunk = |range: Range| chunks.partition_point(|start| *start <= range.start);
    let told: BTreeSet<usize> = parts.diagnostics.iter().map(|it| chunk(it.range)).collect();
    judged.found.retain(|it| !told.contains(&chunk(it.range)));
    parts.diagnostics.append(&mut judged.found);
    if let Some(resources) = judged.resources.take() {
        // A function whose type is no function type has nothing to be judged by.
        let bodies = parts.bodies.iter();
        let bodies = bodies.filter(|it| it.judged && !judged.stands_in_for(it.func));
        let bodies: Vec<&FuncBody> = bodies.collect();
        let bytes = bodies.iter().map(|body| body.field.len() as usize).sum();
        let found = Mutex::new(&mut parts.diagnostics);
        spread(bodies.into_iter(), bytes, |bodies| {
            let mut own = Vec::new();
            let mut validators = Bodies::new(resources.clone(), features, &names);
            bodies.for_each(|body| validators.check(body, &mut own));
            found.lock().unwrap_or_else(PoisonError::into_inner).append(&mut own);
        });
    }
    let callee = |func: u32| {
        let at = parts.heads.binary_search_by_key(&func, |head| head.func).ok()?;
        let head = parts.heads.get(at)?;
        Some(head.name.shifted(chunks.get(head.chunk).copied().unwrap_or_default()))
    };
    point(&mut parts.diagnostics, callee);
}

/// Points at the functions that are called with wrong arguments, where they are defined here.
pub(crate) fn point(diagnostics: &mut [Diagnostic], callee: impl Fn(u32) -> Option<Range>) {
    for diagnostic in diagnostics {
        let range = diagnostic.callee.take().and_then(&callee);
        let message = || "the function that is called".to_owned();
        diagnostic.related.extend(range.map(|range| Related { range, message: message() }));
    }
}

fn section(parts: &Parts, kind: Kind) -> Option<&Section> {
    Some(match kind {
        Kind::Type => &parts.types,
        Kind::Import => &parts.imports,
        Kind::Func => &parts.funcs,
        Kind::Table => &parts.tables,
        Kind::Memory => &parts.memories,
        Kind::Tag => &parts.tags,
        Kind::Global => &parts.globals,
        Kind::Export => &parts.exports,
        Kind::Elem => &parts.elems,
        Kind::Data => &parts.datas,
        Kind::Start | Kind::DataCount | Kind::Code => return None,
    })
}

/// How much of the skeleton is validated.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// What comes before anything that uses functions, and without these.
    BeforeUses,
    All,
}

impl Part {
    fn holds(self, kind: Kind) -> bool {
        let before = matches!(
            kind,
            Kind::Type | Kind::Import | Kind::Table | Kind::Memory | Kind::Tag | Kind::Global
        );
        before || self == Part::All
    }
}

/// Whether functions are so many that going through them twice costs more than looking first for
/// what is wrong without them, and nothing names one before all are there.
fn is_known_without_functions(parts: &Parts) -> bool {
    const MANY: usize = if cfg!(test) { 1 } else { 1000 };
    /// `ref.func`; the same byte may be part of a number.
    const REF_FUNC: u8 = 0xd2;
    let names_none = |section: &Section| memchr::memchr(REF_FUNC, &section.bytes).is_none();
    parts.funcs.count() > MANY && names_none(&parts.globals) && names_none(&parts.tables)
}

/// Validates everything but the bodies once; gives what validating bodies needs.
fn once(
    parts: &Parts,
    features: WasmFeatures,
    bad: &[Bad],
    part: Part,
) -> Result<Option<Resources>, Wrong> {
    let mut validator = Validator::new_with_features(features);
    let mut resources = None;
    // The version is right: it is not the text's.
    if validator.version(1, Encoding::Module, &(0..8)).is_err() {
        return Ok(None);
    }
    for kind in ORDER.into_iter().filter(|kind| part.holds(*kind)) {
        let built = section(parts, kind).map(|section| Built::new(section, kind, bad));
        let result = match (&built, kind) {
            (Some(built), _) if built.count == 0 => Ok(()),
            (Some(built), _) => built.validate(&mut validator, kind, features),
            (None, Kind::Start) if !bad.iter().any(|bad| bad.kind == kind) => match parts.start {
                Some((func, _)) => validator.start_section(func, &(0..0)),
                None => Ok(()),
            },
            (None, Kind::DataCount) if parts.needs_data_count => {
                let count = u32::try_from(parts.datas.entries.len()).unwrap_or(u32::MAX);
                validator.data_count_section(count, &(0..0))
            }
            (None, Kind::Code) if parts.funcs.count() > 0 => code(&mut validator, features)
                .map(|found| resources = Some(Resources::new(found, parts.shown.as_ref()))),
            (None, _) => Ok(()),
        };
        if let Err(error) = result {
            return Err(wrong(parts, kind, built.as_ref(), &error));
        }
    }
    Ok(resources)
}

/// One body stands for all: what it is validated against is the same for each.
fn code(
    validator: &mut Validator,
    features: WasmFeatures,
) -> Result<ValidatorResources, BinaryReaderError> {
    validator.code_section_start(&(0..0))?;
    let body = FunctionBody::new(BinaryReader::new_features(&[0, 0x0b], BASE, features));
    Ok(validator.code_section_entry(&body)?.resources)
}

fn wrong(parts: &Parts, kind: Kind, built: Option<&Built>, error: &BinaryReaderError) -> Wrong {
    let message = error.message().to_owned();
    let Some(section) = section(parts, kind) else {
        let range = parts.start.map_or(Range::default(), |(_, range)| range);
        let item = Bad { kind, entry: 0, index: 0 };
        return Wrong { item, range, message, shifts: false };
    };
    let (entry, inside) = built.map_or((0, 0), |built| built.place(error.offset()));
    let item = section.entries.get(entry);
    let offset = item.map_or(0, |item| item.offset) + inside;
    // An instruction of the item, if the error is inside one.
    let end = section.entries.get(entry + 1).map_or(u32::MAX, |next| next.offset);
    let before = section.marks.partition_point(|(at, _)| *at <= offset);
    let mark = before.checked_sub(1).and_then(|at| section.marks.get(at));
    let mark = mark.filter(|(at, _)| item.is_some_and(|item| item.offset <= *at) && *at < end);
    let range = mark.map(|(_, range)| *range).or(item.map(|item| item.range));
    let (range, index) = (range.unwrap_or_default(), item.map_or(0, |item| item.index));
    let of_many = item.is_some_and(|item| item.stand_in.is_none());
    let shifts = of_many || matches!(kind, Kind::Type | Kind::Import);
    Wrong { item: Bad { kind, entry, index }, range, message, shifts }
}

/// A section with its count, and stand-ins for what is wrong.
struct Built {
    bytes: Vec<u8>,
    count: usize,
    /// For each item that is there: where it begins in `bytes`, and which one it is.
    starts: Vec<(u64, usize)>,
}

impl Built {
    fn new(section: &Section, kind: Kind, bad: &[Bad]) -> Built {
        let stands_in = |entry: usize| bad.iter().any(|bad| (bad.kind, bad.entry) == (kind, entry));
        let stand_in = |entry: usize| {
            let item = section.entries.get(entry).filter(|_| stands_in(entry));
            item.and_then(|item| item.stand_in)
        };
        let is_kept = |entry: &usize| stand_in(*entry).is_none_or(|bytes| !bytes.is_empty());
        let kept: Vec<usize> = (0..section.entries.len()).filter(is_kept).collect();
        let count = section.count() - (section.entries.len() - kept.len());
        let mut bytes = Vec::with_capacity(section.bytes.len() + 5);
        encode::length(&mut bytes, count);
        let mut starts = Vec::with_capacity(kept.len());
        for entry in &kept {
            starts.push((bytes.len() as u64, *entry));
            bytes.extend_from_slice(stand_in(*entry).unwrap_or(section.item(*entry)));
        }
        Built { bytes, count, starts }
    }

    /// The item at an offset, and how far inside it.
    fn place(&self, offset: u64) -> (usize, u32) {
        let before = self.starts.partition_point(|(start, _)| *start <= offset);
        let found = self.starts.get(before.saturating_sub(1));
        found.map_or((0, 0), |(start, entry)| {
            (*entry, u32::try_from(offset.saturating_sub(*start)).unwrap_or(u32::MAX))
        })
    }

    fn validate(
        &self,
        validator: &mut Validator,
        kind: Kind,
        features: WasmFeatures,
    ) -> Result<(), BinaryReaderError> {
        let reader = BinaryReader::new_features(&self.bytes, 0, features);
        match kind {
            Kind::Type => validator.type_section(&TypeSectionReader::new(reader)?),
            Kind::Import => validator.import_section(&ImportSectionReader::new(reader)?),
            Kind::Func => validator.function_section(&FunctionSectionReader::new(reader)?),
            Kind::Table => validator.table_section(&TableSectionReader::new(reader)?),
            Kind::Memory => validator.memory_section(&MemorySectionReader::new(reader)?),
            Kind::Tag => validator.tag_section(&TagSectionReader::new(reader)?),
            Kind::Global => validator.global_section(&GlobalSectionReader::new(reader)?),
            Kind::Export => validator.export_section(&ExportSectionReader::new(reader)?),
            Kind::Elem => validator.element_section(&ElementSectionReader::new(reader)?),
            Kind::Data => validator.data_section(&DataSectionReader::new(reader)?),
            Kind::Start | Kind::DataCount | Kind::Code => Ok(()),
        }
    }
}

/// Validates bodies one after another.
pub(crate) struct Bodies<'a> {
    resources: Resources,
    features: WasmFeatures,
    allocations: FuncValidatorAllocations,
    spelling: Spelling<'a>,
}

impl<'a> Bodies<'a> {
    pub(crate) fn new(
        resources: Resources,
        features: WasmFeatures,
        names: &'a Names,
    ) -> Bodies<'a> {
        let allocations = FuncValidatorAllocations::default();
        Bodies { resources, features, allocations, spelling: Spelling::new(names) }
    }

    /// Validates a body; adds what is wrong, in the places of the text from which it was lowered.
    pub(crate) fn check(&mut self, body: &FuncBody, diagnostics: &mut Vec<Diagnostic>) {
        if !self.passes(body) {
            diagnostics.extend(self.errors(body));
        }
    }

    fn validator(&mut self, body: &FuncBody) -> FuncValidator<Resources> {
        let allocations = std::mem::take(&mut self.allocations);
        FuncToValidate {
            resources: self.resources.clone(),
            index: body.func,
            ty: body.ty,
            features: self.features,
        }
        .into_validator(allocations)
    }

    /// Whether the body is valid, without saying why not.
    fn passes(&mut self, body: &FuncBody) -> bool {
        let mut validator = self.validator(body);
        let mut locals = BinaryReader::new_features(&body.locals, BASE, self.features);
        let valid =
            validator.read_locals(&mut locals).is_ok() && self.are_valid(&mut validator, body);
        self.allocations = validator.into_allocations();
        valid
    }

    /// Whether instructions are valid.
    fn are_valid(&self, validator: &mut FuncValidator<Resources>, body: &FuncBody) -> bool {
        let mut valid = true;
        let mut reader = BinaryReader::new_features(&body.body.bytes, BASE, self.features);
        while valid && !reader.eof() {
            let offset = reader.original_position();
            valid = matches!(reader.visit_operator(&mut validator.visitor(offset)), Ok(Ok(())));
        }
        valid
    }

    /// What is wrong with the body; several errors that do not follow from each other.
    fn errors(&mut self, body: &FuncBody) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let mut standing = self.begin(body, true, &mut found);
        self.go_on(&mut standing, body, &mut found);
        self.allocations = standing.validator.into_allocations();
        found
    }

    /// Begins a body: its locals are read. `explains`: what is wrong is told, at some cost.
    pub(crate) fn begin(
        &mut self,
        body: &FuncBody,
        explains: bool,
        found: &mut Vec<Diagnostic>,
    ) -> Standing {
        let mut validator = self.validator(body);
        let mut locals = BinaryReader::new_features(&body.locals, BASE, self.features);
        if let Err(error) = validator.read_locals(&mut locals) {
            found.push(Diagnostic::error(body.name, Code::Validation, error.message()));
        }
        let trail = explains.then(|| {
            let mut trail = Trail::default();
            trail.follow(&validator, Range::default(), 0);
            trail
        });
        Standing { validator, trail, over: false }
    }

    /// Validates the instructions of a body behind a standing; adds what is wrong. False where
    /// that cannot be told: the standing explains nothing, and something is wrong.
    pub(crate) fn go_on(
        &mut self,
        standing: &mut Standing,
        body: &FuncBody,
        found: &mut Vec<Diagnostic>,
    ) -> bool {
        let Standing { validator, trail, over } = standing;
        let Some(trail) = trail else { return self.are_valid(validator, body) };
        for mark in &body.body.marks {
            // Behind the end of the outermost block: blocks were unbalanced, which is told.
            let frame = validator.get_control_frame(0).map(|frame| frame.kind);
            if *over || frame.is_none() || found.len() >= limits::BODY_DIAGNOSTICS {
                break;
            }
            let bytes = body.body.bytes.get(mark.offset as usize..).unwrap_or_default();
            let offset = BASE + u64::from(mark.offset);
            let reader = BinaryReader::new_features(bytes, offset, self.features);
            let operator = match reader.peek_operator(&Innermost(frame)) {
                Ok(operator) => operator,
                Err(error) => {
                    found.push(diagnostic(body, mark.range, &error));
                    *over = true;
                    break;
                }
            };
            let results = arity(&operator, validator).map_or(0, |(_, results)| results);
            if let Err(error) = validator.try_op(offset, &operator) {
                let mut diagnostic = diagnostic(body, mark.range, &error);
                let (operator, range) = (&operator, mark.range);
                Misfit { validator, operator, body, trail, range }
                    .explain(&mut self.spelling, &mut diagnostic);
                found.push(diagnostic);
                go_on_behind(validator, offset, operator);
            }
            trail.follow(validator, mark.range, results);
        }
        true
    }
}

/// Where validating a body has come to.
#[derive(Clone)]
pub(crate) struct Standing {
    validator: FuncValidator<Resources>,
    /// None where nothing was wrong so far, and nothing has to be explained.
    trail: Option<Trail>,
    /// Nothing behind can be judged.
    over: bool,
}

impl Standing {
    /// Places in the text, when text before it has another length.
    pub(crate) fn moved(&mut self, shift: Shift) {
        self.trail.iter_mut().for_each(|trail| trail.moved(shift));
    }

    /// Whether little is open here.
    pub(crate) fn is_small(&self) -> bool {
        let open = self.validator.operand_stack_height() + self.validator.control_stack_height();
        open as usize <= limits::STRETCH_STATE
    }

    /// Whether all that comes behind is judged alike. Says no where it cannot know: an operand's
    /// type is open. The locals are those of one function, and all have values from the start.
    pub(crate) fn is_like(&self, other: &Standing) -> bool {
        let (ours, theirs) = (&self.validator, &other.validator);
        let operands = ours.operand_stack_height() as usize;
        let blocks = ours.control_stack_height() as usize;
        let same_operand = |depth: usize| {
            let operand = ours.get_operand_type(depth).flatten();
            operand.is_some() && operand == theirs.get_operand_type(depth).flatten()
        };
        operands == theirs.operand_stack_height() as usize
            && blocks == theirs.control_stack_height() as usize
            && (0..blocks).all(|at| ours.get_control_frame(at) == theirs.get_control_frame(at))
            && (0..operands).all(same_operand)
            && (self.over, &self.trail) == (other.over, &other.trail)
    }
}

/// The innermost block, by which the bytes of some operators are read.
struct Innermost(Option<FrameKind>);

impl FrameStack for Innermost {
    fn current_frame(&self) -> Option<FrameKind> {
        self.0
    }
}

fn diagnostic(body: &FuncBody, range: Range, error: &BinaryReaderError) -> Diagnostic {
    Diagnostic::error(range.shifted(body.start), Code::Validation, error.message())
}

/// After an error: the frame becomes polymorphic and the operator is applied again, so that the
/// blocks and the results stay right. What fails even so is replaced if it opens or closes a
/// block, and dropped otherwise.
fn go_on_behind(validator: &mut FuncValidator<Resources>, offset: u64, operator: &Operator<'_>) {
    let mut apply = |operator: &Operator<'_>| validator.try_op(offset, operator).is_ok();
    if !apply(&Operator::Unreachable) || apply(operator) {
        return;
    }
    let blockty = BlockType::Empty;
    match operator {
        Operator::If { .. } => {
            apply(&Operator::If { blockty });
        }
        Operator::Block { .. }
        | Operator::Loop { .. }
        | Operator::TryTable { .. }
        | Operator::Try { .. } => {
            apply(&Operator::Block { blockty });
        }
        // An `if` without `else` must not change the stack.
        Operator::End => {
            let _ = apply(&Operator::Else) && apply(&Operator::Unreachable) && apply(operator);
        }
        _ => {}
    }
}
