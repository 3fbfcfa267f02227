//! What code does to the operand stack: how many operands each instruction takes and leaves, and
//! what is left of several of them. The validator says it; how it is told is not known here.

use std::collections::BTreeMap;

use crate::text::Range;
use crate::wat::check::shape;
use crate::wat::document::Document;
use crate::wat::live::Live;

impl Live {
    /// How many operands the instructions of a function take and leave, by where their keywords
    /// stand in the field, which begins at `start`; of a long function those from about the
    /// start of a range to its end. Empty where nothing can be validated. Blocks take and leave what their types say. Linear
    /// in the function.
    pub(crate) fn arities(
        &self,
        document: &Document,
        start: u32,
        range: Range,
    ) -> BTreeMap<u32, (usize, usize)> {
        let mut arities = BTreeMap::new();
        let site = document.chunk_at(start).and_then(|(at, start)| self.site(at, start, range));
        let Some(mut walk) = site.as_ref().and_then(|site| site.walk()) else { return arities };
        while let Some((mark, operator)) = walk.peek() {
            if let Some(shape) = shape::of_operator(&operator, walk.validator()) {
                arities.insert(mark.range.start, (shape.takes.len(), shape.leaves.len()));
            }
            walk.step();
        }
        arities
    }

    /// The types of what the instructions in a range of a field leave, as the text has them. None
    /// where they take operands from outside of it, or never come to their end.
    pub(crate) fn results(
        &self,
        document: &Document,
        start: u32,
        range: Range,
    ) -> Option<Vec<String>> {
        let (at, start) = document.chunk_at(start)?;
        let site = self.site(at, start, range)?;
        let inside: Vec<bool> = site.marks().iter().map(|it| range.covers(it.range)).collect();
        let first = inside.iter().position(|it| *it)?;
        let last = inside.iter().rposition(|it| *it)?;
        let whole = inside.get(first..=last)?.iter().all(|it| *it);
        let mut walk = site.walk()?;
        while walk.at() < first && walk.step() {}
        let (floor, depth) =
            (walk.validator().operand_stack_height(), walk.validator().control_stack_height());
        if !whole || walk.is_unreachable() {
            return None;
        }
        while walk.at() <= last {
            let (_, operator) = walk.peek()?;
            let validator = walk.validator();
            if validator.control_stack_height() == depth {
                let takes = shape::of_operator(&operator, validator)?.takes.len();
                let left = (validator.operand_stack_height() as usize).checked_sub(takes)?;
                if left < floor as usize {
                    return None;
                }
            }
            if !walk.step() {
                return None;
            }
        }
        let validator = walk.validator();
        if validator.control_stack_height() != depth || walk.is_unreachable() {
            return None;
        }
        let count = validator.operand_stack_height().checked_sub(floor)?;
        let (resources, mut spelling) = (site.resources()?, self.spelling());
        let left = walk.operands().take(count as usize);
        let mut types: Vec<String> = left.map(|ty| spelling.ty(resources, ty)).collect();
        types.reverse();
        Some(types)
    }

    /// The types of the operands of the innermost block in front of the instruction in a range of a
    /// field, as the text has them, the topmost last. None where nobody can know.
    pub(crate) fn operands(
        &self,
        document: &Document,
        start: u32,
        range: Range,
    ) -> Option<Vec<String>> {
        let (at, start) = document.chunk_at(start)?;
        let site = self.site(at, start, range)?;
        let wanted = site.marks().iter().position(|it| range.covers(it.range))?;
        let mut walk = site.walk()?;
        while walk.at() < wanted && walk.step() {}
        if walk.at() != wanted || walk.is_unreachable() {
            return None;
        }
        let (resources, mut spelling) = (site.resources()?, self.spelling());
        let mut types: Vec<String> = walk.operands().map(|ty| spelling.ty(resources, ty)).collect();
        types.reverse();
        Some(types)
    }
}
