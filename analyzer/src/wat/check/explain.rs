//! What stands around a type mismatch: the operands that are there, where the wrong one comes
//! from, and what asks for other types: a block, a function's signature, the function called.
//!
//! wasmparser says which types do not fit. It knows no text; which instruction left an operand
//! or opened a block is followed here, in a body that has an error only.

use std::collections::BTreeMap;

use wasmparser::types::CoreTypeId;
use wasmparser::{
    FuncValidator, HeapType, Operator, RefType, UnpackedIndex, ValType, WasmModuleResources as _,
};

use crate::text::Range;
use crate::wat::check::resources::Resources;
use crate::wat::chunk::Shift;
use crate::wat::diagnostic::{Diagnostic, Related};
use crate::wat::item::Space;
use crate::wat::lower::FuncBody;
use crate::wat::symbols::Names;

type Validator = FuncValidator<Resources>;

/// An operand: its type, where it is known, and the text of the instruction that left it.
type Operand = (Option<ValType>, Option<Range>);

/// Operands of a block that a note shows; more are counted.
const SHOWN_OPERANDS: usize = 8;

/// Targets of a `br_table` that are pointed at.
const SHOWN_TARGETS: usize = 4;

/// How types are spelled in the text: by their names where they have any.
pub(crate) struct Spelling<'a> {
    names: &'a Names,
    /// By the validator's number of a type: the first index that means it.
    indices: Option<BTreeMap<CoreTypeId, u32>>,
    named: BTreeMap<u32, &'a str>,
}

impl<'a> Spelling<'a> {
    pub(crate) fn new(names: &'a Names) -> Spelling<'a> {
        Spelling { names, indices: None, named: BTreeMap::new() }
    }

    /// The index of a type that the validator knows by a number of its own.
    fn index(&mut self, resources: &Resources, heap: HeapType) -> Option<u32> {
        let (HeapType::Concrete(UnpackedIndex::Id(id)) | HeapType::Exact(UnpackedIndex::Id(id))) =
            heap
        else {
            return None;
        };
        if self.indices.is_none() {
            let types = self.names.named(Space::Type);
            self.named = types.map(|(name, index)| (index, name)).collect();
        }
        let indices = self.indices.get_or_insert_with(|| {
            let mut indices = BTreeMap::new();
            for index in (0..).take_while(|index| resources.sub_type_at(*index).is_some()) {
                let mut heap = HeapType::Concrete(UnpackedIndex::Module(index));
                if resources.check_heap_type(&mut heap, 0).is_ok()
                    && let HeapType::Concrete(UnpackedIndex::Id(id)) = heap
                {
                    indices.entry(id).or_insert(index);
                }
            }
            indices
        });
        indices.get(&id).copied()
    }

    /// A type as the text has it; `…` for one that code which is never reached leaves open.
    pub(crate) fn ty(&mut self, resources: &Resources, ty: Option<ValType>) -> String {
        let Some(ty) = ty else { return "…".to_owned() };
        let ValType::Ref(reference) = ty else { return ty.to_string() };
        let Some(index) = self.index(resources, reference.heap_type()) else {
            return spelled(reference);
        };
        let name = self.named.get(&index);
        let name = name.map_or_else(|| index.to_string(), |name| format!("${name}"));
        spelled(reference).replace("$type", &name)
    }
}

/// Which instruction left each operand and opened each block: their text, in the chunk.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Trail {
    operands: Vec<Range>,
    blocks: Vec<Range>,
}

impl Trail {
    /// Follows an operator that was applied; `results` is how many operands it leaves.
    pub(super) fn follow(&mut self, validator: &Validator, range: Range, results: u32) {
        let height = validator.operand_stack_height() as usize;
        self.operands.truncate(height.saturating_sub(results as usize));
        self.operands.resize(height, range);
        let open = validator.control_stack_height() as usize;
        self.blocks.truncate(open);
        self.blocks.resize(open, range);
    }

    /// The same, when text before it has another length.
    pub(super) fn moved(&mut self, shift: Shift) {
        let all = self.operands.iter_mut().chain(&mut self.blocks);
        all.for_each(|range| *range = shift.range(*range));
    }
}

/// An operator that does not fit, in front of which the validator stands.
pub(super) struct Misfit<'a> {
    pub(super) validator: &'a Validator,
    pub(super) operator: &'a Operator<'a>,
    pub(super) body: &'a FuncBody,
    pub(super) trail: &'a Trail,
    /// Where the operator stands, in the body's chunk.
    pub(super) range: Range,
}

impl Misfit<'_> {
    /// Puts what stands around a type mismatch to what the validator says of it.
    pub(super) fn explain(&self, spelling: &mut Spelling<'_>, diagnostic: &mut Diagnostic) {
        if !diagnostic.message.starts_with("type mismatch") {
            return;
        }
        let operands = self.operands();
        self.reword(spelling, &operands, diagnostic);
        let mut related = vec![(self.range, self.stack(spelling, &operands))];
        related.extend(self.origin(spelling, &operands, &diagnostic.message));
        related.extend(self.wanting());
        diagnostic.callee = match self.operator {
            Operator::Call { function_index } | Operator::ReturnCall { function_index } => {
                Some(*function_index)
            }
            _ => None,
        };
        diagnostic.related = related
            .into_iter()
            .map(|(range, message)| Related { range: range.shifted(self.body.start), message })
            .collect();
    }

    /// The operands of the block at hand, the topmost first, with what left them.
    fn operands(&self) -> Vec<Operand> {
        let height = self.validator.operand_stack_height() as usize;
        let floor = self.validator.get_control_frame(0).map_or(0, |frame| frame.height);
        let count = height.saturating_sub(floor);
        let types = (0..count).map_while(|depth| self.validator.get_operand_type(depth));
        let left = |depth: usize| self.trail.operands.get(height - 1 - depth).copied();
        types.enumerate().map(|(depth, ty)| (ty, left(depth))).collect()
    }

    /// `i32 (ref $t)`: the last one on top.
    fn list(&self, spelling: &mut Spelling<'_>, operands: &[Operand]) -> String {
        let shown = operands.iter().take(SHOWN_OPERANDS).rev();
        let shown = shown.map(|(ty, _)| spelling.ty(self.validator.resources(), *ty));
        let shown = shown.collect::<Vec<_>>().join(" ");
        match operands.len().saturating_sub(SHOWN_OPERANDS) {
            0 => shown,
            more => format!("({more} more) {shown}"),
        }
    }

    fn stack(&self, spelling: &mut Spelling<'_>, operands: &[Operand]) -> String {
        let frame = self.validator.get_control_frame(0);
        if !operands.is_empty() {
            return format!(
                "the operands here, the last on top: {}",
                self.list(spelling, operands)
            );
        }
        match frame {
            Some(frame) if frame.height > 0 => {
                "there is no operand here: those outside of the block do not count in it"
            }
            _ => "there is no operand here",
        }
        .to_owned()
    }

    /// Says in terms of the text what wasmparser cannot.
    fn reword(
        &self,
        spelling: &mut Spelling<'_>,
        operands: &[Operand],
        diagnostic: &mut Diagnostic,
    ) {
        let resources = self.validator.resources();
        let message = &mut diagnostic.message;
        if message.ends_with("values remaining on stack at end of block") {
            let results = self.arity().map_or(0, |(results, _)| results as usize);
            let more = operands.get(results..).unwrap_or_default();
            let noun = if more.len() == 1 { "operand" } else { "operands" };
            let place = if self.is_outermost() { "function" } else { "block" };
            *message = format!(
                "type mismatch: {} {noun} too many at the end of the {place}: {}",
                more.len(),
                self.list(spelling, more)
            );
        } else if message.ends_with("expected a type but nothing on stack") {
            "type mismatch: expected an operand, found none".clone_into(message);
        } else if let Some(expected) = message.strip_suffix(" but nothing on stack") {
            *message = format!("{expected}, found no operand");
        } else if let Some((before, found)) = message.rsplit_once("found ")
            && let Some((ty, _)) = self.first(operands, found)
            && found.contains("$type")
        {
            *message = format!("{before}found {}", spelling.ty(resources, ty));
        }
    }

    /// The one operand of the operator that wasmparser spells so; none where there are several.
    fn first(&self, operands: &[Operand], word: &str) -> Option<Operand> {
        let count = self.arity().map_or(0, |(params, _)| params as usize);
        let is_it = |ty: &Option<ValType>| match ty {
            Some(ValType::Ref(ty)) => spelled(*ty) == word,
            Some(ty) => ty.to_string() == word,
            None => false,
        };
        let mut found = operands.iter().take(count).filter(|(ty, _)| is_it(ty));
        let first = found.next()?;
        found.next().is_none().then_some(*first)
    }

    /// The instruction that left the wrong operand, where it is clear which one that is.
    fn origin(
        &self,
        spelling: &mut Spelling<'_>,
        operands: &[Operand],
        message: &str,
    ) -> Option<(Range, String)> {
        let (_, found) = message.rsplit_once("found ")?;
        let resources = self.validator.resources();
        let count = self.arity().map_or(0, |(params, _)| params as usize);
        let mut fit = operands.iter().take(count);
        let (ty, left) = fit.find(|(ty, _)| spelling.ty(resources, *ty) == found)?;
        if fit.any(|(ty, _)| spelling.ty(resources, *ty) == found) {
            return None;
        }
        Some(((*left)?, format!("this leaves the {}", spelling.ty(resources, *ty))))
    }

    /// What asks for the types that are not there.
    fn wanting(&self) -> Vec<(Range, String)> {
        match self.operator {
            Operator::End | Operator::Else => vec![self.block(0, "the block that ends here")],
            Operator::Return
            | Operator::ReturnCall { .. }
            | Operator::ReturnCallIndirect { .. }
            | Operator::ReturnCallRef { .. } => vec![self.signature()],
            Operator::Br { relative_depth }
            | Operator::BrIf { relative_depth }
            | Operator::BrOnNull { relative_depth }
            | Operator::BrOnNonNull { relative_depth }
            | Operator::BrOnCast { relative_depth, .. }
            | Operator::BrOnCastFail { relative_depth, .. } => {
                vec![self.block(*relative_depth, "the block that is branched to")]
            }
            Operator::BrTable { targets } => {
                let targets = targets.targets().filter_map(Result::ok);
                let mut depths: Vec<u32> = targets.take(SHOWN_TARGETS).collect();
                depths.sort_unstable();
                depths.dedup();
                let block = |depth| self.block(depth, "a block that is branched to");
                depths.into_iter().map(block).collect()
            }
            _ => Vec::new(),
        }
    }

    fn signature(&self) -> (Range, String) {
        (self.body.signature, "the results of the function are declared here".to_owned())
    }

    /// A block by its depth; the outermost one is the function.
    fn block(&self, depth: u32, what: &str) -> (Range, String) {
        let open = self.trail.blocks.len();
        let place = open.checked_sub(1).and_then(|last| last.checked_sub(depth as usize));
        match place.filter(|place| *place > 0).and_then(|place| self.trail.blocks.get(place)) {
            Some(range) => (*range, what.to_owned()),
            None => self.signature(),
        }
    }

    fn is_outermost(&self) -> bool {
        self.validator.control_stack_height() <= 1
    }

    /// How many operands the operator takes and leaves.
    fn arity(&self) -> Option<(u32, u32)> {
        arity(self.operator, self.validator)
    }
}

/// A reference type as wasmparser's messages have it.
fn spelled(reference: RefType) -> String {
    let text = match (reference.heap_type(), reference.is_nullable()) {
        (HeapType::Abstract { .. }, _) => return reference.to_string(),
        (HeapType::Concrete(_), true) => "(ref null $type)",
        (HeapType::Concrete(_), false) => "(ref $type)",
        (HeapType::Exact(_), true) => "(ref null (exact $type))",
        (HeapType::Exact(_), false) => "(ref (exact $type))",
    };
    text.to_owned()
}

/// How many operands an operator takes and leaves.
pub(super) fn arity(operator: &Operator<'_>, validator: &Validator) -> Option<(u32, u32)> {
    operator.operator_arity(validator)
}
