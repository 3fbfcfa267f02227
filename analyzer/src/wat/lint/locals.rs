//! Locals and parameters that nothing reads or writes.

use wasmparser::Operator;

use crate::text::Edit;
use crate::wat::lint::facts::{Facts, Func};
use crate::wat::lint::module::{called, is_meant};
use crate::wat::lint::{Fix, Lint, Sink};
use crate::wat::symbols::Definition;

#[derive(Clone, Copy, Default)]
struct Access {
    read: bool,
    written: bool,
}

pub(super) fn check(facts: &Facts<'_>, func: &Func<'_>, sink: &mut Sink<'_>) {
    let Some(last) = func.locals.last() else { return };
    let mut accesses = vec![Access::default(); last.index as usize + 1];
    for op in &func.ops {
        let (index, is_read) = match op.operator {
            Operator::LocalGet { local_index } => (local_index, true),
            // A tee gives the value on, but what it puts into the local nobody has read.
            Operator::LocalSet { local_index } | Operator::LocalTee { local_index } => {
                (local_index, false)
            }
            _ => continue,
        };
        if let Some(access) = accesses.get_mut(index as usize) {
            access.read |= is_read;
            access.written |= !is_read;
        }
    }
    let numbered = numbered(facts, func);
    for (at, definition) in func.locals.iter().enumerate() {
        let place = facts.trimmed(definition.name_range);
        let access = accesses.get(definition.index as usize).copied().unwrap_or_default();
        if access.read || is_meant(definition) {
            continue;
        }
        match (is_local(facts, definition), access.written) {
            (false, _) if definition.name.is_none() => {}
            (false, _) => {
                let message = called(definition).replacen("local", "parameter", 1);
                let message = format!("{message} is never read");
                sink.push(Lint::UnusedParameter, place, message);
            }
            (true, true) => {
                let message = format!("{} is written, but never read", called(definition));
                sink.push(Lint::UnreadLocal, place, message);
            }
            (true, false) => {
                let message = format!("{} is never used", called(definition));
                if let Some(it) = sink.push(Lint::UnusedLocal, place, message) {
                    // A number would then mean another local.
                    let moves = numbered.is_some_and(|last| last > definition.index);
                    it.fix = removed(facts, func, at).filter(|_| !moves);
                }
            }
        }
    }
}

/// Whether it stands in a `(local …)`; else it is a parameter.
fn is_local(facts: &Facts<'_>, definition: &Definition) -> bool {
    let list = facts.word(definition.range).strip_prefix('(').unwrap_or_default();
    list.trim_start().starts_with("local")
}

/// The last local that is used by its number.
fn numbered(facts: &Facts<'_>, func: &Func<'_>) -> Option<u32> {
    let numbers = func.local_uses.iter().filter(|it| !facts.word(it.range).starts_with('$'));
    numbers.filter_map(|it| it.index).max()
}

/// Without the local that is the how-manieth of its function, if its list holds nothing else.
fn removed(facts: &Facts<'_>, func: &Func<'_>, at: usize) -> Option<Fix> {
    let definition = func.locals.get(at)?;
    // Those of one list follow each other.
    let shares = |at: Option<usize>| {
        at.and_then(|at| func.locals.get(at)).is_some_and(|it| it.range == definition.range)
    };
    if shares(at.checked_sub(1)) || shares(at.checked_add(1)) {
        return None;
    }
    let list = facts.list_at(definition.range.start)?;
    if !facts.is_plain(list) {
        return None;
    }
    let edit = Edit { range: facts.with_blanks(list), new: String::new() };
    Some(Fix::safe(format!("remove {}", called(definition)), vec![edit]))
}
