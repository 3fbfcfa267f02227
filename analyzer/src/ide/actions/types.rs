//! Type uses and the lists of headers: `(type $t)` for what it spells out and back, one list for
//! several and back.

use crate::ide::actions::Change;
use crate::ide::actions::names::free;
use crate::ide::actions::spot::{Around, Spot, typed};
use crate::ide::actions::syntax::{Form, NONE, Syntax};
use crate::text::{Edit, Range};
use crate::wat::chunk::Field;
use crate::wat::document::Document;
use crate::wat::item::{Signature, Space};

/// The `(type …)` that is asked about, with the lists behind it that spell it out.
struct TypeUse {
    /// What it stands in.
    list: Range,
    spelled: Vec<usize>,
}

/// The lists of a signature that follow each other behind a place in the list around.
fn signature_lists(spot: &Spot<'_>, parent: usize, from: usize) -> Vec<usize> {
    let is_part = |at: &usize| {
        spot.node(*at).is_some_and(|it| it.form == Form::Part)
            && matches!(spot.syntax.word(*at), "param" | "result")
    };
    spot.syntax.children(parent).skip_while(|at| *at < from).take_while(is_part).collect()
}

impl TypeUse {
    fn find(spot: &Spot<'_>) -> Option<TypeUse> {
        let at = spot.part(&["type"])?;
        let node = spot.node(at).filter(|it| it.parent != NONE)?;
        // `(export "t" (type $t))` and the like are no type uses.
        let around = spot.syntax.word(node.parent);
        if matches!(around, "export" | "import" | "core" | "rec") {
            return None;
        }
        Some(TypeUse { list: node.range, spelled: signature_lists(spot, node.parent, node.end) })
    }
}

/// A named type becomes what it spells out.
pub(super) fn inline_title(spot: &Spot<'_>) -> Option<String> {
    TypeUse::find(spot)?;
    Some("Replace the type with its parameters and results".to_owned())
}

/// See [`inline_title`].
pub(super) fn inline(spot: &Spot<'_>, around: &mut Around<'_>) -> Option<Vec<Edit>> {
    let found = TypeUse::find(spot)?;
    let (of, _) =
        spot.uses().find(|(it, range)| it.space == Space::Type && found.list.covers(*range))?;
    let index = of.index?;
    let definition = spot.meant(of)?;
    // Elsewhere the same words would mean another type.
    let signature = around.live.spelled(index)?;
    let mut changes = spot.changes();
    if !found.spelled.is_empty() {
        changes.remove(spot.with_blanks(found.list));
    } else {
        let (at, start) = around.module.chunk_at(definition.name_range.start)?;
        let chunk = around.module.chunks().get(at)?;
        let syntax = Syntax::new(chunk.text(), chunk.tokens())?;
        let written = Range::new(
            definition.range.start.checked_sub(start)?,
            definition.range.end.checked_sub(start)?,
        );
        let new = spelled(&syntax, written, signature)?;
        if new.is_empty() {
            changes.remove(spot.with_blanks(found.list));
        } else {
            changes.replace(found.list, new);
        }
    }
    changes.done()
}

/// The parameters and results of a type as they are written, without names.
fn spelled(syntax: &Syntax<'_>, definition: Range, signature: &Signature) -> Option<String> {
    let func = (0..syntax.nodes.len()).find(|at| {
        syntax.word(*at) == "func"
            && syntax.nodes.get(*at).is_some_and(|it| definition.covers(it.range))
    })?;
    let (mut params, mut results) = (Vec::new(), Vec::new());
    for list in syntax.children(func) {
        let into = match syntax.word(list) {
            "param" => &mut params,
            "result" => &mut results,
            _ => continue,
        };
        let types = typed(syntax, list).into_iter();
        into.extend(types.map(|(_, ty)| syntax.of(ty)));
    }
    if (params.len(), results.len()) != (signature.params.len(), signature.results.len()) {
        return None;
    }
    let list = |word: &str, types: &[&str]| {
        if types.is_empty() { String::new() } else { format!("({word} {})", types.join(" ")) }
    };
    let both = [list("param", &params), list("result", &results)];
    Some(both.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" "))
}

/// Parameters and results that no `(type …)` names, and what they belong to.
struct Spelled {
    parent: usize,
    lists: Vec<usize>,
    /// What has names must stay.
    has_names: bool,
}

impl Spelled {
    fn find(spot: &Spot<'_>) -> Option<Spelled> {
        let at = spot.part(&["param", "result"])?;
        let parent = spot.node(at)?.parent;
        let node = spot.node(parent)?;
        // Only what has a type use: functions and tags, blocks, indirect calls; not a type.
        let is_block = node.is_instr();
        let is_type = || {
            let outer = spot.node(node.parent).map_or("", |it| it.word.of(spot.syntax.text));
            matches!(outer, "type" | "sub" | "rec" | "shared")
        };
        let own = matches!(spot.syntax.word(parent), "func" | "tag") && !is_type();
        if !own && !is_block || node.mnemonic() == "select" {
            return None;
        }
        let first = spot.syntax.children(parent).filter(|it| *it <= at).fold(at, |first, it| {
            let word = spot.syntax.word(it);
            if matches!(word, "param" | "result") { first.min(it) } else { at }
        });
        let before = spot.syntax.children(parent).take_while(|it| *it < first).last();
        if before.is_some_and(|it| spot.syntax.word(it) == "type") {
            return None;
        }
        // In unfolded code the lists belong to the instruction before them.
        if let Some(before) = before.and_then(|it| spot.node(it)).filter(|it| it.is_instr())
            && before.mnemonic() == "select"
        {
            return None;
        }
        let lists = signature_lists(spot, parent, first);
        let has_names =
            lists.iter().any(|it| spot.typed(*it).iter().any(|(name, _)| name.is_some()));
        Some(Spelled { parent, lists, has_names })
    }

    /// The types of the lists with a word, as written.
    fn types(&self, spot: &Spot<'_>, word: &str) -> Vec<String> {
        let lists = self.lists.iter().filter(|it| spot.syntax.word(**it) == word);
        lists.flat_map(|it| spot.typed(*it)).map(|(_, ty)| spot.text(ty).to_owned()).collect()
    }
}

/// Parameters and results become a type of their own, or the one that there is.
pub(super) fn extract_title(spot: &Spot<'_>) -> Option<String> {
    let found = Spelled::find(spot)?;
    // A block with one result needs no type.
    let simple = found.types(spot, "param").is_empty() && found.types(spot, "result").len() < 2;
    if simple && spot.syntax.word(found.parent) != "func" {
        return None;
    }
    Some("Name the type of the parameters and results".to_owned())
}

/// See [`extract_title`].
pub(super) fn extract(spot: &Spot<'_>, around: &mut Around<'_>) -> Option<Vec<Edit>> {
    let found = Spelled::find(spot)?;
    let (params, results) = (found.types(spot, "param"), found.types(spot, "result"));
    let list = |word: &str, types: &[String]| {
        if types.is_empty() { String::new() } else { format!(" ({word} {})", types.join(" ")) }
    };
    let lists = format!("{}{}", list("param", &params), list("result", &results));
    let mut changes = spot.changes();
    let name = match around.live.written_type(&lists) {
        Some((index, name)) => name.map_or_else(|| index.to_string(), |name| format!("${name}")),
        None => {
            let name = free("type", |name| around.live.has_name(Space::Type, name));
            let field = format!("(type ${name} (func{lists}))");
            let (line_end, indent) = (spot.line_end(), spot.indent(spot.node(0)?.range.start));
            match behind_types(around.module) {
                0 => changes.insert_outside(0, format!("{field}{line_end}")),
                at => changes.insert_outside(at, format!("{line_end}{indent}{field}")),
            }
            format!("${name}")
        }
    };
    let first = spot.node(*found.lists.first()?)?.range;
    let last = spot.node(*found.lists.last()?)?.range;
    let named = format!("(type {name})");
    if found.has_names {
        changes.insert(first.start, format!("{named} "));
    } else {
        changes.replace(Range::new(first.start, last.end), named);
    }
    changes.done()
}

/// Where a new type goes: behind all others, which keep their indices; 0 where there is nothing
/// that it would have to stand behind.
fn behind_types(module: &Document) -> u32 {
    let is_before = |field: Field| matches!(field, Field::Type | Field::Rec | Field::ModuleOpen);
    let (mut start, mut behind) = (0u32, 0);
    for chunk in module.chunks() {
        start = start.saturating_add(chunk.len());
        if is_before(chunk.field()) {
            behind = start;
        }
    }
    behind
}

/// `(param i32 i32)` becomes two lists.
pub(super) fn split(spot: &Spot<'_>) -> Option<Change> {
    let at = spot.part(&["param", "result", "local", "field"])?;
    let types = spot.typed(at);
    let word = spot.syntax.word(at);
    if types.len() < 2 || spot.syntax.has_comment(spot.node(at)?.range) {
        return None;
    }
    if word == "result" && is_of_select(spot, at) {
        return None;
    }
    let lists: Vec<String> =
        types.iter().map(|(_, ty)| format!("({word} {})", spot.text(*ty))).collect();
    let mut changes = spot.changes();
    changes.replace(spot.node(at)?.range, lists.join(" "));
    Change::new(format!("Split into a `({word} …)` each"), changes)
}

/// The results of a `select` are one list.
fn is_of_select(spot: &Spot<'_>, at: usize) -> bool {
    let parent = spot.node(at).map_or(usize::MAX, |it| it.parent);
    let folded = spot.node(parent).is_some_and(|it| it.mnemonic() == "select");
    let before = spot.syntax.children(parent).take_while(|it| *it < at).last();
    folded || before.and_then(|it| spot.node(it)).is_some_and(|it| it.mnemonic() == "select")
}

/// Several `(param …)` without names become one.
pub(super) fn merge(spot: &Spot<'_>) -> Option<Change> {
    let at = spot.part(&["param", "result", "local", "field"])?;
    let word = spot.syntax.word(at);
    let parent = spot.node(at)?.parent;
    let fits = |it: &usize| {
        spot.syntax.word(*it) == word && spot.typed(*it).iter().all(|(name, _)| name.is_none())
    };
    if !fits(&at) {
        return None;
    }
    let mut run: Vec<usize> = Vec::new();
    for it in spot.syntax.children(parent) {
        if fits(&it) {
            run.push(it);
        } else if run.contains(&at) {
            break;
        } else {
            run.clear();
        }
    }
    let (first, last) = (spot.node(*run.first()?)?.range, spot.node(*run.last()?)?.range);
    let all = Range::new(first.start, last.end);
    if run.len() < 2 || spot.syntax.has_comment(all) {
        return None;
    }
    let types = run.iter().flat_map(|it| spot.typed(*it)).map(|(_, ty)| spot.text(ty));
    let types = types.collect::<Vec<_>>().join(" ");
    let mut changes = spot.changes();
    changes.replace(all, format!("({word} {types})"));
    Change::new(format!("Merge into one `({word} …)`"), changes)
}
