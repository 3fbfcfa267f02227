//! What stands on the operand stack before each instruction of a function: types, and who pushed.
//!
//! The machine's slots carry no types. Validation knows them: running wasmparser's validator over
//! the body once yields, for each instruction, the types on the stack and the open labels. Both
//! stacks are kept as trees whose nodes point down ("cactus stacks"), so that the map of a body
//! is linear in its size and the stack at any instruction is a walk from a top to the root.
//! Nothing here knows values or a running machine.
//! Source: core specification, appendix "Validation Algorithm".

use wasmparser::{
    BlockType, Catch, FrameKind, FuncToValidate, FuncValidator, FuncValidatorAllocations,
    FunctionBody, ModuleArity as _, Operator, Parser, Payload, TryTable, ValType, Validator,
    ValidatorResources,
};

use crate::module;
use crate::module::idx::{FuncIdx, InstrOrdinal};
use crate::spec::limits;

/// What the validator knows about a whole module: enough to run it over any body, in any order.
pub(super) struct Resources {
    resources: ValidatorResources,
    features: wasmparser::WasmFeatures,
}

/// The stacks of one function at each of its instructions.
#[derive(Debug)]
pub(super) struct StackMap {
    values: Vec<ValueNode>,
    labels: Vec<LabelNode>,
    /// For each instruction: top of the operand stack and of the label stack before it.
    tops: Vec<(Top, Top)>,
    /// Types of the locals, parameters first, in runs of the same type.
    locals: Vec<(u32, ValType)>,
}

/// A position in one of the node vectors; none = the stack is empty.
type Top = Option<u32>;

#[derive(Clone, Copy, Debug)]
struct ValueNode {
    below: Top,
    slot: Slot,
}

#[derive(Clone, Copy, Debug)]
struct LabelNode {
    outer: Top,
    label: Label,
    /// Operand stack at the entry (without the condition of an `if`), and its height.
    entry: (Top, u32),
    joined: bool,
}

/// A value on the stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    /// Its type; none in code that can never run.
    pub(super) ty: Option<ValType>,
    /// The instruction that left it there. Where control flow joins with values on the stack,
    /// this is the joining instruction (`loop` or `end`).
    pub(super) by: InstrOrdinal,
}

/// An open label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Label {
    /// What opened it.
    pub(super) kind: FrameKind,
    /// The instruction that opened it; the function's own label has 0 as well.
    pub(super) at: InstrOrdinal,
    /// Its `end`.
    pub(super) end: InstrOrdinal,
    /// How many operands stand below it.
    pub(super) height: u32,
    /// How many values a branch to it carries.
    pub(super) arity: u32,
    /// Position among the labels of the function in the order of opening, as the name section
    /// counts them; the function's own label has none.
    pub(super) ordinal: Option<u32>,
}

impl Resources {
    /// Runs the validator over everything up to the first body.
    ///
    /// None for a module without code, or one that does not validate that far.
    pub(super) fn of(module: &module::Valid) -> Option<Resources> {
        let features = module.features();
        let mut validator = Validator::new_with_features(features);
        let mut parser = Parser::new(0);
        parser.set_features(features);
        for payload in parser.parse_all(&module.bytes) {
            let payload = payload.ok()?;
            if let Payload::CodeSectionEntry(body) = &payload {
                let entry = validator.code_section_entry(body).ok()?;
                return Some(Resources { resources: entry.resources, features });
            }
            validator.payload(&payload).ok()?;
        }
        None
    }

    /// The stacks of one function; none for an imported one.
    pub(super) fn map(&self, module: &module::Valid, func: FuncIdx) -> Option<StackMap> {
        let entry = module.funcs.get(func.index())?;
        let range = entry.body?;
        let mut reader = wasmparser::BinaryReader::new(module.slice(range), range.start.0);
        reader.set_features(self.features);
        let body = FunctionBody::new(reader);
        let to_validate = FuncToValidate {
            resources: self.resources.clone(),
            index: func.0,
            ty: entry.ty.0,
            features: self.features,
        };
        let mut builder = Builder::new(to_validate);
        builder.run(&body);
        Some(builder.map)
    }
}

impl StackMap {
    /// Instructions of the body.
    pub(super) fn len(&self) -> usize {
        self.tops.len()
    }

    /// The operand stack before an instruction, bottom first; none beyond the body.
    pub(super) fn operands(&self, instr: InstrOrdinal) -> Option<Vec<Slot>> {
        let (mut top, _) = *self.tops.get(instr.index())?;
        let mut slots = Vec::new();
        while let Some(node) = top.and_then(|top| self.values.get(top as usize)) {
            slots.push(node.slot);
            top = node.below;
        }
        slots.reverse();
        Some(slots)
    }

    /// The open labels before an instruction, innermost first; none beyond the body.
    pub(super) fn labels(&self, instr: InstrOrdinal) -> Option<Vec<Label>> {
        let (_, mut top) = *self.tops.get(instr.index())?;
        let mut labels = Vec::new();
        while let Some(node) = top.and_then(|top| self.labels.get(top as usize)) {
            labels.push(node.label);
            top = node.outer;
        }
        Some(labels)
    }

    /// The types of the locals, parameters first, at most `limit` of them.
    pub(super) fn locals(&self, limit: usize) -> Vec<ValType> {
        let each = self.locals.iter();
        each.flat_map(|&(count, ty)| std::iter::repeat_n(ty, count as usize)).take(limit).collect()
    }
}

/// Walks a body with the validator at hand.
struct Builder {
    validator: FuncValidator<ValidatorResources>,
    map: StackMap,
    top: Top,
    height: u32,
    /// Node of each open label, outermost first.
    open: Vec<u32>,
    opened: u32,
}

impl Builder {
    fn new(func: FuncToValidate<ValidatorResources>) -> Builder {
        let validator = func.into_validator(FuncValidatorAllocations::default());
        let map = StackMap {
            values: Vec::new(),
            labels: Vec::new(),
            tops: Vec::new(),
            locals: Vec::new(),
        };
        Builder { validator, map, top: None, height: 0, open: Vec::new(), opened: 0 }
    }

    /// Records every instruction, or as many as the limits allow.
    fn run(&mut self, body: &FunctionBody<'_>) {
        let Ok(()) = self.read_locals(body) else { return };
        let Ok(mut reader) = body.get_operators_reader() else { return };
        let body_type = self.validator.get_control_frame(0).map(|frame| frame.block_type);
        let (_, results) =
            body_type.and_then(|ty| self.validator.block_type_arity(ty)).unwrap_or((0, 0));
        self.open(FrameKind::Block, InstrOrdinal(0), results, None);
        let mut at = InstrOrdinal(0);
        while let Ok((operator, offset)) = reader.read_with_offset() {
            if self.map.values.len() >= limits::STACK_MAP_NODES {
                return;
            }
            self.map.tops.push((self.top, self.open.last().copied()));
            if self.step(&operator, at, offset).is_err() {
                return;
            }
            at = InstrOrdinal(at.0.saturating_add(1));
        }
    }

    fn read_locals(&mut self, body: &FunctionBody<'_>) -> wasmparser::Result<()> {
        for idx in 0..self.validator.len_locals() {
            if let Some(ty) = self.validator.get_local_type(idx) {
                self.map.locals.push((1, ty));
            }
        }
        let mut reader = body.get_locals_reader()?;
        for _ in 0..reader.get_count() {
            let offset = reader.original_position();
            let (count, ty) = reader.read()?;
            self.validator.define_locals(offset, count, ty)?;
            self.map.locals.push((count, ty));
        }
        Ok(())
    }

    /// One operator: what it leaves on the two stacks.
    fn step(
        &mut self,
        operator: &Operator<'_>,
        at: InstrOrdinal,
        offset: u64,
    ) -> wasmparser::Result<()> {
        let (_, pushed) = operator.operator_arity(&self.validator).unwrap_or((0, 0));
        self.mark_joins(operator);
        self.validator.op(offset, operator)?;
        let height = self.validator.operand_stack_height();
        let pushed = pushed.min(height);
        match operator {
            // These leave their operands where they stand.
            Operator::Block { blockty }
            | Operator::Try { blockty }
            | Operator::TryTable { try_table: TryTable { ty: blockty, .. } } => {
                self.settle(height, 0, at);
                self.open_block(FrameKind::Block, at, *blockty);
            }
            Operator::If { blockty } => {
                self.settle(height, 0, at);
                self.open_block(FrameKind::If, at, *blockty);
            }
            Operator::BrIf { .. } => self.settle(height, 0, at),
            // Every iteration brings its own values.
            Operator::Loop { blockty } => {
                self.settle(height, pushed, at);
                self.open_block(FrameKind::Loop, at, *blockty);
            }
            Operator::Else => self.restart_at_entry(height, 0, at),
            Operator::Catch { .. } | Operator::CatchAll => {
                self.restart_at_entry(height, pushed, at);
            }
            Operator::End | Operator::Delegate { .. } => {
                let joined = self.close(at);
                self.settle(height, if joined { pushed } else { 0 }, at);
            }
            _ => self.settle(height, pushed, at),
        }
        Ok(())
    }

    /// Brings our stack to the validator's height, the topmost `pushed` values being new.
    fn settle(&mut self, height: u32, pushed: u32, at: InstrOrdinal) {
        let base = height - pushed;
        while self.height > base {
            self.top = self.top.and_then(|top| self.map.values.get(top as usize)?.below);
            self.height -= 1;
        }
        while self.height < height {
            let depth = height - self.height - 1;
            let ty = self.validator.get_operand_type(depth as usize).flatten();
            self.map.values.push(ValueNode { below: self.top, slot: Slot { ty, by: at } });
            self.top = u32::try_from(self.map.values.len() - 1).ok();
            self.height += 1;
        }
    }

    fn open_block(&mut self, kind: FrameKind, at: InstrOrdinal, ty: BlockType) {
        let (params, results) = self.validator.block_type_arity(ty).unwrap_or((0, 0));
        let arity = if kind == FrameKind::Loop { params } else { results };
        let ordinal = self.opened;
        self.opened = self.opened.saturating_add(1);
        self.open(kind, at, arity, Some(ordinal));
        if let Some(node) = self.map.labels.last_mut() {
            node.label.height = self.height.saturating_sub(params);
        }
    }

    fn open(&mut self, kind: FrameKind, at: InstrOrdinal, arity: u32, ordinal: Option<u32>) {
        let label = Label { kind, at, end: at, height: self.height, arity, ordinal };
        // Both arms of an `if` arrive at its end.
        let joined = kind == FrameKind::If;
        let outer = self.open.last().copied();
        let node = LabelNode { outer, label, entry: (self.top, self.height), joined };
        self.map.labels.push(node);
        // There are fewer labels than bytes in the body, so their number fits.
        self.open.push(u32::try_from(self.map.labels.len() - 1).unwrap_or(u32::MAX));
    }

    /// Whether several ways lead behind the label that ends here.
    fn close(&mut self, at: InstrOrdinal) -> bool {
        let Some(node) = self.open.pop().and_then(|top| self.map.labels.get_mut(top as usize))
        else {
            return true;
        };
        node.label.end = at;
        node.joined
    }

    /// `else` and the old `catch`: what the block began with stands there again.
    fn restart_at_entry(&mut self, height: u32, pushed: u32, at: InstrOrdinal) {
        if let Some(node) = self.open.last().and_then(|&top| self.map.labels.get(top as usize)) {
            (self.top, self.height) = node.entry;
        }
        self.settle(height, pushed, at);
    }

    /// Notes the labels that an operator may branch to: their ends are joins.
    fn mark_joins(&mut self, operator: &Operator<'_>) {
        match operator {
            Operator::Br { relative_depth }
            | Operator::BrIf { relative_depth }
            | Operator::BrOnNull { relative_depth }
            | Operator::BrOnNonNull { relative_depth }
            | Operator::BrOnCast { relative_depth, .. }
            | Operator::BrOnCastFail { relative_depth, .. } => self.mark_join(*relative_depth),
            Operator::BrTable { targets } => {
                self.mark_join(targets.default());
                for depth in targets.targets().flatten() {
                    self.mark_join(depth);
                }
            }
            Operator::TryTable { try_table } => {
                for catch in &try_table.catches {
                    let (Catch::One { label, .. }
                    | Catch::OneRef { label, .. }
                    | Catch::All { label }
                    | Catch::AllRef { label }) = *catch;
                    self.mark_join(label);
                }
            }
            Operator::Else | Operator::Catch { .. } | Operator::CatchAll => self.mark_join(0),
            _ => {}
        }
    }

    fn mark_join(&mut self, depth: u32) {
        let place = self.open.len().checked_sub(depth as usize + 1);
        let top = place.and_then(|place| self.open.get(place));
        if let Some(node) = top.and_then(|&top| self.map.labels.get_mut(top as usize)) {
            node.joined = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;
    use std::sync::Arc;

    use super::*;
    use crate::binary;
    use crate::spec::features;

    /// Compares the stacks before each instruction of function 0: `type@pusher` bottom first,
    /// then `|` and the labels, innermost first, as `target/arity/height`.
    fn check(text: &str, expect: &str) {
        let buffer = wast::parser::ParseBuffer::new(text).unwrap();
        let mut wat = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap();
        let bytes = wat.encode().unwrap();
        let module = binary::validate(Arc::from(bytes), features::default_features()).unwrap();
        let map = Resources::of(&module).unwrap().map(&module, FuncIdx(0)).unwrap();
        let mut found = String::new();
        for at in 0..map.len() {
            let instr = InstrOrdinal::from_index(at);
            write!(found, "{at}:").unwrap();
            for slot in map.operands(instr).unwrap() {
                let ty = slot.ty.map_or("?".to_owned(), |ty| ty.to_string());
                write!(found, " {ty}@{}", slot.by).unwrap();
            }
            write!(found, " |").unwrap();
            for label in map.labels(instr).unwrap() {
                let target = if label.kind == FrameKind::Loop { label.at } else { label.end };
                write!(found, " {target}/{}/{}", label.arity, label.height).unwrap();
            }
            found.push('\n');
        }
        let trim = |text: &str| -> String {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            lines.map(|line| format!("{line}\n")).collect()
        };
        assert_eq!(trim(&found), trim(expect), "\n{found}");
        assert!(map.operands(InstrOrdinal::from_index(map.len())).is_none());
    }

    #[test]
    fn straight_code_knows_types_and_pushers() {
        check(
            "(func (param i64) (result f64) local.get 0 f32.const 1 f64.promote_f32 drop drop
               f64.const 2)",
            "0: | 6/1/0
             1: i64@0 | 6/1/0
             2: i64@0 f32@1 | 6/1/0
             3: i64@0 f64@2 | 6/1/0
             4: i64@0 | 6/1/0
             5: | 6/1/0
             6: f64@5 | 6/1/0",
        );
    }

    #[test]
    fn blocks_keep_what_flows_through_and_joins_say_end() {
        check(
            "(func (result i32) i32.const 1 block (param i32) (result i32) i32.const 2 i32.add end
               block (result i32) i32.const 3 i32.const 4 br_if 0 end i32.add)",
            "0: | 11/1/0
             1: i32@0 | 11/1/0
             2: i32@0 | 4/1/0 11/1/0
             3: i32@0 i32@2 | 4/1/0 11/1/0
             4: i32@3 | 4/1/0 11/1/0
             5: i32@3 | 11/1/0
             6: i32@3 | 9/1/1 11/1/0
             7: i32@3 i32@6 | 9/1/1 11/1/0
             8: i32@3 i32@6 i32@7 | 9/1/1 11/1/0
             9: i32@3 i32@6 | 9/1/1 11/1/0
             10: i32@3 i32@9 | 11/1/0
             11: i32@10 | 11/1/0",
        );
    }

    #[test]
    fn both_arms_begin_with_the_same_stack_and_loops_with_their_own() {
        check(
            "(func (result i32) i32.const 1 i32.const 2 if (param i32) (result i32) else
               loop (param i32) (result i32) br 0 end end)",
            "0: | 8/1/0
             1: i32@0 | 8/1/0
             2: i32@0 i32@1 | 8/1/0
             3: i32@0 | 7/1/0 8/1/0
             4: i32@0 | 7/1/0 8/1/0
             5: i32@4 | 4/1/0 7/1/0 8/1/0
             6: | 4/1/0 7/1/0 8/1/0
             7: i32@6 | 7/1/0 8/1/0
             8: i32@7 | 8/1/0",
        );
    }

    #[test]
    fn code_that_cannot_run_does_no_harm() {
        check(
            "(func (result i32) unreachable i32.add drop br 0 i32.add)",
            "0: | 5/1/0
             1: | 5/1/0
             2: i32@1 | 5/1/0
             3: | 5/1/0
             4: | 5/1/0
             5: i32@4 | 5/1/0",
        );
    }
}
