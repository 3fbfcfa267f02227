//! What is named and not there: locals, functions, imports, globals. Types are what the words
//! around the name tell.

use crate::ide::actions::Change;
use crate::ide::actions::change::Changes;
use crate::ide::actions::guess;
use crate::ide::actions::spot::{Around, Spot};
use crate::ide::actions::syntax::Form;
use crate::text::{Edit, Range};
use crate::wat::chunk::Field;
use crate::wat::document::Document;
use crate::wat::item::Space;

/// The unknown name that is asked about.
fn unknown<'a>(spot: &Spot<'a>, space: Space) -> Option<(&'a str, Range)> {
    let (of, range) = spot.used()?;
    let name = spot.text(range);
    (of.space == space && of.index.is_none() && name.starts_with('$')).then_some((name, range))
}

/// The type of a variable, by an instruction that reads or writes it.
fn variable(spot: &Spot<'_>, name: Range) -> Option<String> {
    let at = spot.syntax.around(name).find(|at| spot.node(*at).is_some_and(|it| it.is_instr()))?;
    match spot.node(at)?.mnemonic() {
        "local.set" | "local.tee" | "global.set" => guess::operand(spot, at),
        _ => guess::wanted(spot, at),
    }
}

/// The type of a variable by the first of its uses that tells, else i32.
fn type_of(spot: &Spot<'_>, space: Space, name: &str) -> String {
    let uses = spot.uses().filter(|(it, range)| it.space == space && spot.text(*range) == name);
    // Most variables tell it at once.
    let known = uses.take(16).find_map(|(_, range)| variable(spot, range));
    known.unwrap_or_else(|| "i32".to_owned())
}

/// Declares an unknown local.
pub(super) fn local(spot: &Spot<'_>) -> Option<Change> {
    let (name, _) = unknown(spot, Space::Local)?;
    if spot.syntax.word(0) != "func" {
        return None;
    }
    let ty = type_of(spot, Space::Local, name);
    let list = format!("(local {name} {ty})");
    let header = ["export", "import", "type", "param", "result", "local"];
    let last = spot.syntax.children(0).take_while(|it| header.contains(&spot.syntax.word(*it)));
    let last = last.last().and_then(|it| spot.node(it));
    let mut changes = spot.changes();
    declare(spot, last.map(|it| it.range), &list, &mut changes);
    Change::new(format!("Add `{list}`"), changes)
}

/// Puts a declaration behind the last list of the header: in the same line where the code is.
pub(super) fn declare(spot: &Spot<'_>, last: Option<Range>, list: &str, changes: &mut Changes) {
    let Some(root) = spot.node(0) else { return };
    let first =
        spot.syntax.operands(0).next().and_then(|it| spot.node(it)).map(|it| it.range.start);
    let own_line = first.is_some_and(|at| spot.begins_line(at));
    match (last, first) {
        // A line of its own in front of the code.
        (last, Some(at)) if own_line && last.is_none_or(|it| !spot.begins_line(it.start)) => {
            changes.insert(at, format!("{list}{}{}", spot.line_end(), spot.indent(at)));
        }
        (Some(last), _) if spot.begins_line(last.start) => {
            let indent = spot.indent(last.start);
            changes.insert(last.end, format!("{}{indent}{list}", spot.line_end()));
        }
        (Some(last), _) => changes.insert(last.end, format!(" {list}")),
        (None, Some(at)) => changes.insert(at, format!("{list} ")),
        (None, None) => changes.insert(root.range.end.saturating_sub(1), format!(" {list}")),
    }
}

/// ` (param …) (result …)` of an unknown function that is called: it takes the operands that stand
/// in the call, or all that there are where it is not folded.
fn signature(spot: &Spot<'_>, around: &Around<'_>, name: Range) -> String {
    let at = spot.syntax.around(name).find(|at| spot.node(*at).is_some_and(|it| it.is_instr()));
    let call = at.and_then(|at| Some((at, spot.node(at)?)));
    let Some((at, call)) = call.filter(|(_, it)| it.mnemonic() == "call") else {
        return String::new();
    };
    let params = match call.form {
        Form::Plain => around.live.operands(around.module, spot.ground.start, call.head),
        _ => guess::operands(spot, at),
    };
    let params = params.unwrap_or_default();
    let mut signature = String::new();
    if !params.is_empty() {
        signature.push_str(&format!(" (param {})", params.join(" ")));
    }
    if let Some(ty) = guess::wanted(spot, at) {
        signature.push_str(&format!(" (result {ty})"));
    }
    signature
}

/// Adds an unknown function.
pub(super) fn function_title(spot: &Spot<'_>) -> Option<String> {
    let (name, _) = unknown(spot, Space::Func)?;
    Some(format!("Add function `{name}`"))
}

/// See [`function_title`].
pub(super) fn function(spot: &Spot<'_>, around: &mut Around<'_>) -> Option<Vec<Edit>> {
    let (name, range) = unknown(spot, Space::Func)?;
    let mut changes = spot.changes();
    let field = spot.node(0)?.range;
    let (indent, line_end, step) = (spot.indent(field.start), spot.line_end(), &spot.ground.step);
    let signature = signature(spot, around, range);
    let body = format!("{line_end}{indent}{step}unreachable");
    let new = format!("(func {name}{signature}{body})");
    let at = behind_functions(spot.module).unwrap_or(field.end + spot.ground.start);
    changes.insert_outside(at, format!("{line_end}{line_end}{indent}{new}"));
    changes.done()
}

/// Behind the last function, so that no index changes.
pub(super) fn behind_functions(module: &Document) -> Option<u32> {
    let (mut start, mut behind) = (0u32, None);
    for chunk in module.chunks() {
        start = start.saturating_add(chunk.len());
        if chunk.field() == Field::Func && chunk.text().ends_with(')') {
            behind = Some(start);
        }
    }
    behind
}

/// Imports an unknown function.
pub(super) fn import_title(spot: &Spot<'_>) -> Option<String> {
    let (name, _) = unknown(spot, Space::Func)?;
    Some(format!("Import function `{name}`"))
}

/// See [`import_title`].
pub(super) fn import(spot: &Spot<'_>, around: &mut Around<'_>) -> Option<Vec<Edit>> {
    let (name, range) = unknown(spot, Space::Func)?;
    let plain = name.trim_start_matches('$').trim_matches('"');
    let signature = signature(spot, around, range);
    let new = format!("(import \"env\" \"{plain}\" (func {name}{signature}))");
    let mut changes = spot.changes();
    add_field(spot, behind_imports(around.module), &new, &mut changes);
    changes.done()
}

/// Behind the last import; else where fields begin; 0 where that is the start of the text.
fn behind_imports(module: &Document) -> u32 {
    let (mut start, mut behind) = (0u32, 0);
    for chunk in module.chunks() {
        let is_import = chunk.field() == Field::Import || chunk.item().import.is_some();
        start = start.saturating_add(chunk.len());
        if is_import || behind == 0 && chunk.field() == Field::ModuleOpen {
            behind = start;
        }
    }
    behind
}

/// Puts a field behind a place between fields.
fn add_field(spot: &Spot<'_>, behind: u32, field: &str, changes: &mut Changes) {
    let indent = spot.node(0).map_or("", |root| spot.indent(root.range.start));
    let line_end = spot.line_end();
    match behind {
        0 => changes.insert_outside(0, format!("{field}{line_end}")),
        at => changes.insert_outside(at, format!("{line_end}{indent}{field}")),
    }
}

/// Adds an unknown global.
pub(super) fn global_title(spot: &Spot<'_>) -> Option<String> {
    let (name, _) = unknown(spot, Space::Global)?;
    Some(format!("Add global `{name}`"))
}

/// See [`global_title`].
pub(super) fn global(spot: &Spot<'_>, around: &mut Around<'_>) -> Option<Vec<Edit>> {
    let (name, _) = unknown(spot, Space::Global)?;
    let ty = type_of(spot, Space::Global, name);
    let value = match ty.as_str() {
        "i32" | "i64" | "f32" | "f64" => format!("({ty}.const 0)"),
        "v128" => "(v128.const i64x2 0 0)".to_owned(),
        // What a reference is at first cannot be told from its type.
        _ => return None,
    };
    let new = format!("(global {name} (mut {ty}) {value})");
    let mut changes = spot.changes();
    add_field(spot, behind_globals(around.module), &new, &mut changes);
    changes.done()
}

/// Behind the last global, so that no index changes; else behind the imports.
fn behind_globals(module: &Document) -> u32 {
    let (mut start, mut behind) = (0u32, None);
    for chunk in module.chunks() {
        start = start.saturating_add(chunk.len());
        if chunk.field() == Field::Global {
            behind = Some(start);
        }
    }
    behind.unwrap_or_else(|| behind_imports(module))
}
