//! How control flows through a function: what is never reached, labels, blocks, conditions.

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::{BlockType, Operator};

use crate::text::Edit;
use crate::wat::diagnostic::Related;
use crate::wat::lint::facts::{Facts, Func, Op};
use crate::wat::lint::module::{called, is_meant};
use crate::wat::lint::{Fix, Lint, Sink};

/// An open block.
struct Open {
    /// Its operator.
    at: usize,
    /// The how-manieth block of the function; none for the function itself.
    ordinal: Option<u32>,
    /// The operator behind which nothing is reached.
    stop: Option<usize>,
}

pub(super) fn check(facts: &Facts<'_>, func: &Func<'_>, sink: &mut Sink<'_>) {
    labels(func, sink);
    walk(facts, func, sink);
    conditions(func, sink);
    recursion(func, sink);
}

fn opens(operator: &Operator<'_>) -> bool {
    matches!(
        operator,
        Operator::Block { .. }
            | Operator::Loop { .. }
            | Operator::If { .. }
            | Operator::Try { .. }
            | Operator::TryTable { .. }
    )
}

fn parts(operator: &Operator<'_>) -> bool {
    matches!(operator, Operator::Else | Operator::Catch { .. } | Operator::CatchAll)
}

fn closes(operator: &Operator<'_>) -> bool {
    matches!(operator, Operator::End | Operator::Delegate { .. })
}

/// Whether what follows in the same block is never reached.
fn stops(operator: &Operator<'_>) -> bool {
    matches!(
        operator,
        Operator::Br { .. }
            | Operator::BrTable { .. }
            | Operator::Return
            | Operator::Unreachable
            | Operator::ReturnCall { .. }
            | Operator::ReturnCallIndirect { .. }
            | Operator::ReturnCallRef { .. }
            | Operator::Throw { .. }
            | Operator::ThrowRef
            | Operator::Rethrow { .. }
    )
}

/// Blocks and what is not reached in them.
fn walk(facts: &Facts<'_>, func: &Func<'_>, sink: &mut Sink<'_>) {
    let used: BTreeSet<u32> = func.labels.iter().filter_map(|it| it.index).collect();
    let numbered = func.labels.iter().any(|it| !facts.word(it.range).starts_with('$'));
    let mut open = vec![Open { at: 0, ordinal: None, stop: None }];
    let mut blocks = 0;
    // Open blocks with a part that is not reached: what stands inside of that is not told again.
    let mut stopped = 0usize;
    for (at, op) in func.ops.iter().enumerate() {
        if opens(&op.operator) {
            open.push(Open { at, ordinal: Some(blocks), stop: None });
            blocks += 1;
        } else if parts(&op.operator) || closes(&op.operator) {
            let Some(last) = open.last_mut() else { return };
            if let Some(stop) = last.stop.take() {
                stopped -= 1;
                if stopped == 0 {
                    unreached(facts, func, stop..at, sink);
                }
            }
            if closes(&op.operator)
                && let Some(block) = open.pop()
                && block.ordinal.is_some_and(|ordinal| !used.contains(&ordinal))
            {
                let numbered = if numbered { Depths::Numbered } else { Depths::Named };
                unneeded(facts, func, (block.at, at, numbered), sink);
            }
        } else if stops(&op.operator)
            && let Some(last) = open.last_mut().filter(|it| it.stop.is_none())
        {
            last.stop = Some(at);
            stopped += 1;
        }
    }
}

/// How a function writes its labels.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depths {
    Named,
    Numbered,
}

/// The operators from one that stops to the end of its block.
fn unreached(
    facts: &Facts<'_>,
    func: &Func<'_>,
    range: std::ops::Range<usize>,
    sink: &mut Sink<'_>,
) {
    let Some((stop, rest)) = func.ops.get(range).and_then(<[Op<'_>]>::split_first) else { return };
    let filler =
        |op: &&Op<'_>| matches!(op.operator, Operator::Unreachable | Operator::Nop | Operator::End);
    // What a folded instruction does with the result of one that stops stands before it, and is
    // how such code is written; what stands behind is meant to run.
    let behind = |op: &&Op<'_>| op.range.start >= stop.range.end;
    let Some(first) = rest.iter().filter(behind).find(|op| !filler(op)) else { return };
    let plain = rest.iter().all(|op| behind(&op));
    let whole = plain.then(|| facts.removal(rest, Some(stop))).flatten();
    let range = whole.as_ref().map_or(first.range, |edit| edit.range);
    let range = facts.trimmed(range);
    let message = "this is never reached".to_owned();
    let Some(finding) = sink.push(Lint::UnreachableCode, range, message) else { return };
    let message = "what comes before never goes on".to_owned();
    finding.related.push(Related { range: stop.range, message });
    finding.fix = whole.map(|edit| Fix::safe("remove what is never reached", vec![edit]));
}

/// A block that nothing branches to: its first and last operator.
fn unneeded(
    facts: &Facts<'_>,
    func: &Func<'_>,
    (at, end, depths): (usize, usize, Depths),
    sink: &mut Sink<'_>,
) {
    let (Some(op), Some(end)) = (func.ops.get(at), func.ops.get(end)) else { return };
    match op.operator {
        Operator::Block { blockty: BlockType::Empty } => {
            let message = "a block that nothing branches to, without results".to_owned();
            let fix = unwrapped(facts, op, end).filter(|_| depths == Depths::Named);
            if let Some(finding) = sink.push(Lint::NeedlessBlock, op.range, message) {
                finding.fix = fix;
            }
        }
        Operator::Loop { .. } => {
            let message = "nothing branches back to this loop: it runs once".to_owned();
            sink.push(Lint::LoopWithoutBranch, op.range, message);
        }
        _ => {}
    }
}

/// The instructions of a block without it, when it is written as `block … end`.
fn unwrapped(facts: &Facts<'_>, op: &Op<'_>, end: &Op<'_>) -> Option<Fix> {
    let behind = facts.text.get(end.range.end as usize..)?.trim_start();
    let plain = facts.is_plain(op.range) && facts.word(end.range) == "end";
    // A label behind the `end`, or a comment before one, would be left alone.
    if !plain || behind.starts_with('$') || behind.starts_with(";;") || behind.starts_with("(;") {
        return None;
    }
    let gone = |range| Edit { range: facts.with_blanks(range), new: String::new() };
    Some(Fix::safe(
        "remove the block around its instructions",
        vec![gone(op.range), gone(end.range)],
    ))
}

/// Names of labels.
fn labels(func: &Func<'_>, sink: &mut Sink<'_>) {
    if !func.blocks.iter().any(|it| it.name.is_some()) {
        return;
    }
    let used: BTreeSet<u32> = func.labels.iter().filter_map(|it| it.index).collect();
    let by_ordinal: BTreeMap<u32, _> = func.blocks.iter().map(|it| (it.index, *it)).collect();
    let mut open: Vec<u32> = Vec::new();
    // Labels that can be named now, by name: the innermost last.
    let mut named: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    let mut next = 0;
    for op in &func.ops {
        if closes(&op.operator) {
            let closed = open.pop().and_then(|ordinal| by_ordinal.get(&ordinal));
            if let Some(name) = closed.and_then(|it| it.name.as_deref())
                && let Some(list) = named.get_mut(name)
            {
                list.pop();
            }
        }
        if !opens(&op.operator) {
            continue;
        }
        let ordinal = next;
        next += 1;
        open.push(ordinal);
        let Some(definition) = by_ordinal.get(&ordinal) else { continue };
        let Some(name) = definition.name.as_deref() else { continue };
        let outer = named.get(name).and_then(|list| list.last()).copied();
        named.entry(name).or_default().push(ordinal);
        if is_meant(definition) {
            continue;
        }
        if let Some(outer) = outer.and_then(|outer| by_ordinal.get(&outer)) {
            let message = format!("label ${name} hides a label around it");
            if let Some(it) = sink.push(Lint::ShadowedLabel, definition.name_range, message) {
                let message = "the hidden label".to_owned();
                it.related.push(Related { range: outer.name_range, message });
            }
        }
        let reported = matches!(
            op.operator,
            Operator::Loop { .. } | Operator::Block { blockty: BlockType::Empty }
        );
        if !used.contains(&ordinal) && !reported {
            let message = format!("{} is never used", called(definition));
            sink.push(Lint::UnusedLabel, definition.name_range, message);
        }
    }
}

/// A constant right before what it decides.
fn conditions(func: &Func<'_>, sink: &mut Sink<'_>) {
    for pair in func.ops.windows(2) {
        let [constant, decides] = pair else { continue };
        let Operator::I32Const { value } = constant.operator else { continue };
        let word = match decides.operator {
            Operator::If { .. } => "if",
            Operator::BrIf { .. } => "br_if",
            Operator::Select | Operator::TypedSelect { .. } => "select",
            _ => continue,
        };
        let always = if value == 0 { "never holds" } else { "always holds" };
        let message = format!("the condition of this `{word}` is a constant: it {always}");
        if let Some(it) = sink.push(Lint::ConstantCondition, constant.range, message) {
            let message = format!("the `{word}`");
            it.related.push(Related { range: decides.range, message });
        }
    }
}

/// A call of the function itself that nothing can prevent.
fn recursion(func: &Func<'_>, sink: &mut Sink<'_>) {
    for op in &func.ops {
        match op.operator {
            Operator::Call { function_index } | Operator::ReturnCall { function_index }
                if function_index == func.index =>
            {
                let message = "the function calls itself without end".to_owned();
                if let Some(it) = sink.push(Lint::UnconditionalRecursion, op.range, message) {
                    let message = "the function".to_owned();
                    it.related.push(Related { range: func.name, message });
                }
                return;
            }
            // Where control may leave the straight line, also in a function called.
            Operator::If { .. }
            | Operator::BrIf { .. }
            | Operator::Call { .. }
            | Operator::CallIndirect { .. }
            | Operator::CallRef { .. }
            | Operator::BrOnNull { .. }
            | Operator::BrOnNonNull { .. }
            | Operator::BrOnCast { .. }
            | Operator::BrOnCastFail { .. }
            | Operator::Try { .. }
            | Operator::TryTable { .. } => return,
            _ if stops(&op.operator) => return,
            _ if is_control(&op.operator) => return,
            _ => {}
        }
    }
}

/// Other operators that may leave: those that switch stacks or come with newer proposals.
fn is_control(operator: &Operator<'_>) -> bool {
    use crate::spec::instr::Proposal;
    crate::spec::instr::by_operator(operator).is_none_or(|row| {
        matches!(row.proposal, Proposal::StackSwitching | Proposal::CustomDescriptors)
    })
}
