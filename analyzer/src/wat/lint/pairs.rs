//! Two operators, one right behind the other, that make little sense together.

use wasmparser::Operator;

use crate::text::Edit;
use crate::wat::lint::facts::{Facts, Func, Op};
use crate::wat::lint::{Fix, Lint, Sink};

pub(super) fn check(facts: &Facts<'_>, func: &Func<'_>, sink: &mut Sink<'_>) {
    for (at, pair) in func.ops.windows(2).enumerate() {
        let [first, second] = pair else { continue };
        let before = at.checked_sub(1).and_then(|at| func.ops.get(at));
        useless(facts, (pair, before), sink);
        if let Some((lint, message)) = constant(&first.operator, &second.operator) {
            sink.push(lint, second.range, message);
        }
        let called = match second.operator {
            Operator::CallIndirect { table_index, .. }
            | Operator::ReturnCallIndirect { table_index, .. } => table_index,
            _ => continue,
        };
        if facts.tables.get(called as usize).is_some_and(|it| it.is_empty) {
            let message = "nothing is ever put into the table: this call traps".to_owned();
            sink.push(Lint::EmptyTable, second.range, message);
        }
    }
}

/// Pairs without an effect.
fn useless(facts: &Facts<'_>, (pair, before): (&[Op<'_>], Option<&Op<'_>>), sink: &mut Sink<'_>) {
    let [first, second] = pair else { return };
    let (lint, message, title) = match (&first.operator, &second.operator) {
        (Operator::LocalGet { local_index: from }, Operator::LocalSet { local_index: to })
            if from == to =>
        {
            (Lint::SelfAssignment, "a local is set to its own value", "remove both instructions")
        }
        (Operator::GlobalGet { global_index: from }, Operator::GlobalSet { global_index: to })
            if from == to =>
        {
            (Lint::SelfAssignment, "a global is set to its own value", "remove both instructions")
        }
        (Operator::LocalTee { .. }, Operator::Drop) => {
            let message = "the value of a `local.tee` is dropped: `local.set` gives none";
            if let Some(it) = sink.push(Lint::TeeAndDrop, first.range, message.to_owned()) {
                it.fix = tee(facts, first, second);
            }
            return;
        }
        (operator, Operator::Drop) if is_pure(operator) => {
            (Lint::DroppedValue, "a value is made and dropped", "remove both instructions")
        }
        _ => return,
    };
    let fix = facts.removal(pair, before).map(|edit| Fix::safe(title, vec![edit]));
    if let Some(finding) = sink.push(lint, second.range, message.to_owned()) {
        finding.fix = fix;
    }
}

/// `local.tee $x drop` becomes `local.set $x`.
fn tee(facts: &Facts<'_>, tee: &Op<'_>, drop: &Op<'_>) -> Option<Fix> {
    let keyword = facts.word(tee.range).strip_prefix("local.tee")?;
    if !facts.is_plain(tee.range) || !facts.is_plain(drop.range) {
        return None;
    }
    let new = format!("local.set{keyword}");
    let drop = Edit { range: facts.with_blanks(drop.range), new: String::new() };
    Some(Fix::safe("use `local.set`", vec![Edit { range: tee.range, new }, drop]))
}

/// Whether an operator only makes a value, out of nothing.
fn is_pure(operator: &Operator<'_>) -> bool {
    matches!(
        operator,
        Operator::I32Const { .. }
            | Operator::I64Const { .. }
            | Operator::F32Const { .. }
            | Operator::F64Const { .. }
            | Operator::V128Const { .. }
            | Operator::LocalGet { .. }
            | Operator::GlobalGet { .. }
            | Operator::RefNull { .. }
            | Operator::RefFunc { .. }
    )
}

/// A constant operand with which the result is known.
fn constant(constant: &Operator<'_>, operator: &Operator<'_>) -> Option<(Lint, String)> {
    let zero = || (Lint::DivisionByZero, "division by zero: this traps".to_owned());
    let wide = |by: u64, width: u64| {
        let message =
            format!("a shift by {by} bits shifts by {}: only the remainder counts", by % width);
        (by >= width).then_some((Lint::ShiftTooWide, message))
    };
    match (constant, operator) {
        (
            Operator::I32Const { value: 0 },
            Operator::I32DivS | Operator::I32DivU | Operator::I32RemS | Operator::I32RemU,
        )
        | (
            Operator::I64Const { value: 0 },
            Operator::I64DivS | Operator::I64DivU | Operator::I64RemS | Operator::I64RemU,
        ) => Some(zero()),
        (
            Operator::I32Const { value },
            Operator::I32Shl | Operator::I32ShrS | Operator::I32ShrU,
        ) => wide(value.cast_unsigned().into(), 32),
        (
            Operator::I64Const { value },
            Operator::I64Shl | Operator::I64ShrS | Operator::I64ShrU,
        ) => wide(value.cast_unsigned(), 64),
        (Operator::F32Const { value }, _) if f32::from_bits(value.bits()).is_nan() => {
            comparison(operator)
        }
        (Operator::F64Const { value }, _) if f64::from_bits(value.bits()).is_nan() => {
            comparison(operator)
        }
        _ => None,
    }
}

fn comparison(operator: &Operator<'_>) -> Option<(Lint, String)> {
    let result = match operator {
        Operator::F32Ne | Operator::F64Ne => 1,
        Operator::F32Eq
        | Operator::F32Lt
        | Operator::F32Gt
        | Operator::F32Le
        | Operator::F32Ge
        | Operator::F64Eq
        | Operator::F64Lt
        | Operator::F64Gt
        | Operator::F64Le
        | Operator::F64Ge => 0,
        _ => return None,
    };
    Some((Lint::NanComparison, format!("compared with a NaN: the result is always {result}")))
}
