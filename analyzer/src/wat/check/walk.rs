//! The validator, led through the code of one function step by step, so that somebody can look at
//! its operands and blocks in front of each instruction and behind it.
//!
//! It goes on behind errors as `check` does. What is seen there is what the validator believes.

use wasmparser::{
    BinaryReader, CompositeInnerType, FrameKind, FuncToValidate, FuncValidator,
    FuncValidatorAllocations, Operator, ValType, WasmFeatures, WasmModuleResources as _,
};

use crate::wat::check::resources::Resources;
use crate::wat::check::{BASE, Innermost, Standing, go_on_behind};
use crate::wat::code::{Body, Mark};

/// What code is validated against.
#[derive(Clone)]
pub(crate) struct Ground {
    pub(crate) resources: Resources,
    pub(crate) features: WasmFeatures,
    /// Index of the function, and of its type.
    pub(crate) func: u32,
    pub(crate) ty: u32,
}

/// A body, and how far it was gone through.
pub(crate) struct Walk<'b> {
    validator: FuncValidator<Resources>,
    body: &'b Body,
    features: WasmFeatures,
    /// The next instruction, by its place among the marks.
    next: usize,
    /// Nothing behind can be told.
    is_over: bool,
}

impl Ground {
    /// In front of the first instruction; none where the function has no type to go by. `locals`
    /// are those of the code section.
    pub(crate) fn enter<'b>(&self, body: &'b Body, locals: &[u8]) -> Option<Walk<'b>> {
        let Ground { resources, features, func, ty } = self.clone();
        // The validator takes this for granted.
        let signature = &resources.sub_type_at(ty)?.composite_type.inner;
        if !matches!(signature, CompositeInnerType::Func(_)) {
            return None;
        }
        let mut validator = FuncToValidate { resources, index: func, ty, features }
            .into_validator(FuncValidatorAllocations::default());
        let mut locals = BinaryReader::new_features(locals, BASE, features);
        // What is wrong with a local is told elsewhere; those before it are known.
        let _ = validator.read_locals(&mut locals);
        Some(Walk { validator, body, features, next: 0, is_over: false })
    }
}

impl<'b> Walk<'b> {
    /// In front of the first instruction of a body behind a standing.
    pub(crate) fn resume(standing: Standing, features: WasmFeatures, body: &'b Body) -> Walk<'b> {
        let Standing { validator, over: is_over, .. } = standing;
        Walk { validator, body, features, next: 0, is_over }
    }

    /// The validator as it stands.
    pub(crate) fn validator(&self) -> &FuncValidator<Resources> {
        &self.validator
    }

    /// The next instruction, by its place among the marks.
    pub(crate) fn at(&self) -> usize {
        self.next
    }

    /// Where the next instruction stands in the text, and what it is; none at the end, and where
    /// blocks are closed that were not opened.
    pub(crate) fn peek(&self) -> Option<(Mark, Operator<'b>)> {
        let mark = *self.body.marks.get(self.next)?;
        let frame = self.validator.get_control_frame(0).map(|frame| frame.kind);
        if self.is_over || frame.is_none() {
            return None;
        }
        let bytes = self.body.bytes.get(mark.offset as usize..)?;
        Some((mark, operator(bytes, frame, self.features)?))
    }

    /// Over the next instruction; false where there is none.
    pub(crate) fn step(&mut self) -> bool {
        let Some((mark, operator)) = self.peek() else {
            self.is_over = true;
            return false;
        };
        let offset = BASE + u64::from(mark.offset);
        if self.validator.try_op(offset, &operator).is_err() {
            go_on_behind(&mut self.validator, offset, &operator);
        }
        self.next += 1;
        true
    }

    /// An instruction that is not lowered yet, by its bytes.
    pub(crate) fn operator<'o>(&self, bytes: &'o [u8]) -> Option<Operator<'o>> {
        let frame = self.validator.get_control_frame(0).map(|frame| frame.kind);
        operator(bytes, frame, self.features)
    }

    /// Operands of the innermost block, the topmost first; none for a type that is open. How many
    /// there are is not counted where code is never reached and takes what it wants.
    pub(crate) fn operands(&self) -> impl Iterator<Item = Option<ValType>> + '_ {
        let floor = self.validator.get_control_frame(0).map_or(0, |frame| frame.height);
        let count = (self.validator.operand_stack_height() as usize).saturating_sub(floor);
        (0..count).map_while(|depth| self.validator.get_operand_type(depth))
    }

    /// Whether the code here is never reached, so that any operand may be taken.
    pub(crate) fn is_unreachable(&self) -> bool {
        self.validator.get_control_frame(0).is_none_or(|frame| frame.unreachable)
    }
}

fn operator(
    bytes: &[u8],
    frame: Option<FrameKind>,
    features: WasmFeatures,
) -> Option<Operator<'_>> {
    BinaryReader::new_features(bytes, BASE, features).peek_operator(&Innermost(frame)).ok()
}
