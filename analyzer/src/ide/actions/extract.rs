//! Selected code as a function of its own, or in a block.

use std::collections::BTreeMap;

use crate::ide::actions::change::applied;
use crate::ide::actions::missing::behind_functions;
use crate::ide::actions::names::free;
use crate::ide::actions::spot::{Around, Spot};
use crate::ide::actions::syntax::{Form, NONE};
use crate::text::{Edit, Range};
use crate::wat::item::Space;

/// Instructions that are selected as a whole: neighbours in one list.
struct Selection {
    range: Range,
    parent: usize,
    /// Whether all of them are folded.
    folded: bool,
}

impl Selection {
    fn find(spot: &Spot<'_>) -> Option<Selection> {
        let range = spot.range();
        if range.is_empty() || spot.syntax.word(0) != "func" {
            return None;
        }
        // A list that is selected as a whole is around itself.
        let mut around = spot.syntax.around(range);
        let parent = around.find(|at| spot.node(*at).is_some_and(|it| it.range != range))?;
        let all: Vec<usize> = spot
            .syntax
            .children(parent)
            .filter(|at| spot.node(*at).is_some_and(|it| range.covers(it.range)))
            .collect();
        let nodes: Option<Vec<_>> = all.iter().map(|at| spot.node(*at)).collect();
        let nodes = nodes?;
        let (first, last) = (nodes.first()?, nodes.last()?);
        let exact =
            first.range.start == range.start && last.range.end.max(last.head.end) == range.end;
        let instrs = nodes.iter().filter(|it| it.is_instr());
        // Parts are those of instructions before them.
        let whole = first.is_instr() && nodes.iter().all(|it| it.form != Form::Annotation);
        let paired = instrs.clone().all(|it| {
            let has_mate = it.mate != NONE || matches!(it.mnemonic(), "else" | "end");
            !has_mate || all.contains(&it.mate)
        });
        // The condition of an `if` and its arms are no code that stands by itself.
        let stays = nodes.iter().all(|it| {
            let word = it.word.of(spot.syntax.text);
            it.is_instr()
                || matches!(
                    word,
                    "type"
                        | "param"
                        | "result"
                        | "catch"
                        | "catch_all"
                        | "catch_ref"
                        | "catch_all_ref"
                        | "ref"
                        | "on"
                )
        });
        let folded = instrs.clone().all(|it| it.form == Form::Folded);
        (exact && whole && paired && stays).then_some(Selection { range, parent, folded })
    }

    /// Labels that are used in it: where, and the block, or none for one around all of it.
    fn labels(&self, spot: &Spot<'_>) -> Vec<(Range, Option<Range>)> {
        let labels =
            spot.uses().filter(|(it, range)| it.space == Space::Label && self.range.covers(*range));
        let inside = labels.map(|(it, range)| {
            let opened = spot.meant(it).and_then(|it| spot.here(it.range));
            (range, opened.filter(|opened| self.range.covers(*opened)))
        });
        inside.collect()
    }

    /// The mnemonics of its instructions.
    fn mnemonics<'s>(&self, spot: &'s Spot<'_>) -> impl Iterator<Item = &'static str> + 's {
        let range = self.range;
        let nodes = spot.syntax.nodes.iter().filter(move |it| range.covers(it.range));
        nodes.map(|it| it.mnemonic())
    }

    /// Its text, in lines that begin with other blanks.
    fn indented(&self, spot: &Spot<'_>, text: &str, indent: &str) -> String {
        let own = spot.indent(self.range.start);
        let mut lines = text.split('\n');
        let mut out = lines.next().unwrap_or_default().to_owned();
        for line in lines {
            out.push('\n');
            if !line.trim().is_empty() {
                out.push_str(indent);
            }
            out.push_str(line.strip_prefix(own).unwrap_or(line.trim_start_matches([' ', '\t'])));
        }
        out
    }
}

/// A local that is read in a selection.
struct Read {
    /// As it is named where it stands.
    outside: String,
    /// As the parameter that it becomes.
    inside: String,
    ty: String,
}

/// The locals that a selection reads, in the order of their indices.
fn locals(spot: &Spot<'_>, selection: &Selection) -> Option<BTreeMap<u32, Read>> {
    let known = spot.locals();
    let mut read = BTreeMap::new();
    for (it, range) in spot.uses() {
        if it.space != Space::Local || !selection.range.covers(range) {
            continue;
        }
        let index = it.index?;
        let local = known.iter().find(|it| it.index == index)?;
        let name = local.name.map(|name| spot.text(name).to_owned());
        let outside = name.clone().unwrap_or_else(|| index.to_string());
        let inside = name.unwrap_or_else(|| format!("$local{index}"));
        read.insert(index, Read { outside, inside, ty: spot.text(local.ty).to_owned() });
    }
    Some(read)
}

/// Code that only reads locals becomes a function that is called.
pub(super) fn function_title(spot: &Spot<'_>) -> Option<String> {
    let selection = Selection::find(spot)?;
    let leaves = [
        "local.set",
        "local.tee",
        "return",
        "return_call",
        "return_call_indirect",
        "return_call_ref",
    ];
    if selection.mnemonics(spot).any(|it| leaves.contains(&it)) {
        return None;
    }
    if selection.labels(spot).iter().any(|(_, block)| block.is_none()) {
        return None;
    }
    locals(spot, &selection)?;
    Some("Extract into a function".to_owned())
}

/// See [`function_title`].
pub(super) fn function(spot: &Spot<'_>, around: &mut Around<'_>) -> Option<Vec<Edit>> {
    let selection = Selection::find(spot)?;
    let results = around.live.results(around.module, spot.ground.start, selection.range)?;
    let locals = locals(spot, &selection)?;
    let name = free("extracted", |name| around.live.has_name(Space::Func, name));
    let field = spot.node(0)?.range;
    let (line_end, indent, step) = (spot.line_end(), spot.indent(field.start), &spot.ground.step);
    let mut header = format!("(func ${name}");
    for it in locals.values() {
        header.push_str(&format!(" (param {} {})", it.inside, it.ty));
    }
    if !results.is_empty() {
        header.push_str(&format!(" (result {})", results.join(" ")));
    }
    let mut renamed = Vec::new();
    for (it, range) in spot.uses() {
        if let (Space::Local, Some(read)) = (it.space, it.index.and_then(|it| locals.get(&it)))
            && selection.range.covers(range)
        {
            let from = selection.range.start;
            let range = Range::new(range.start - from, range.end - from);
            renamed.push(Edit { range, new: read.inside.clone() });
        }
    }
    let body = applied(spot.text(selection.range), &renamed);
    let body = selection.indented(spot, &body, &format!("{indent}{step}"));
    let new = format!("{line_end}{line_end}{indent}{header}{line_end}{indent}{step}{body})");
    let mut changes = spot.changes();
    let at = behind_functions(spot.module).unwrap_or(spot.ground.start + field.end);
    changes.insert_outside(at, new);
    let gets = locals.values().map(|it| format!("local.get {}", it.outside));
    let call = if selection.folded {
        let gets: String = gets.map(|it| format!(" ({it})")).collect();
        format!("(call ${name}{gets})")
    } else {
        let between = if spot.begins_line(selection.range.start) {
            format!("{line_end}{}", spot.indent(selection.range.start))
        } else {
            " ".to_owned()
        };
        gets.chain([format!("call ${name}")]).collect::<Vec<_>>().join(&between)
    };
    changes.replace(selection.range, call);
    changes.done()
}

/// The selection that a block can be put around.
fn wrapped(spot: &Spot<'_>) -> Option<Selection> {
    let selection = Selection::find(spot)?;
    // An operand of an instruction has to stay one.
    let holds = spot.node(selection.parent)?;
    let word = spot.syntax.word(selection.parent);
    let code = matches!(word, "func" | "then" | "else" | "do" | "catch" | "catch_all");
    (code || holds.opens() && word != "if" && word != "try" || selection.folded)
        .then_some(selection)
}

/// Whether a selection sets a local that has no value before: behind a block that would be
/// forgotten.
fn sets_up(spot: &Spot<'_>, selection: &Selection) -> bool {
    let known = spot.locals();
    let mut uses = spot
        .uses()
        .filter(|(it, range)| it.space == Space::Local && selection.range.covers(*range));
    uses.any(|(it, _)| {
        let local = known.iter().find(|local| Some(local.index) == it.index);
        let ty = local.map_or("", |local| spot.text(local.ty));
        ty.starts_with("(ref") && ty.split_whitespace().nth(1) != Some("null")
    })
}

/// Selected code goes into a block.
pub(super) fn block_title(spot: &Spot<'_>) -> Option<String> {
    wrapped(spot).map(|_| "Wrap in `block`".to_owned())
}

/// Selected code goes into a loop.
pub(super) fn loop_title(spot: &Spot<'_>) -> Option<String> {
    wrapped(spot).map(|_| "Wrap in `loop`".to_owned())
}

/// See [`block_title`].
pub(super) fn block(spot: &Spot<'_>, around: &mut Around<'_>) -> Option<Vec<Edit>> {
    wrap(spot, around, "block")
}

/// See [`loop_title`].
pub(super) fn loop_(spot: &Spot<'_>, around: &mut Around<'_>) -> Option<Vec<Edit>> {
    wrap(spot, around, "loop")
}

fn wrap(spot: &Spot<'_>, around: &mut Around<'_>, word: &str) -> Option<Vec<Edit>> {
    let selection = wrapped(spot).filter(|it| !sets_up(spot, it))?;
    let results = around.live.results(around.module, spot.ground.start, selection.range)?;
    let header = match &*results {
        [] => word.to_owned(),
        types => format!("{word} (result {})", types.join(" ")),
    };
    let (range, step) = (selection.range, &spot.ground.step);
    // Labels that are counted count one block more on their way out.
    let mut moved = Vec::new();
    for (at, block) in selection.labels(spot) {
        if block.is_none() && !spot.text(at).starts_with('$') {
            let depth: u32 = spot.text(at).parse().ok()?;
            let at = Range::new(at.start - range.start, at.end - range.start);
            moved.push(Edit { range: at, new: depth.checked_add(1)?.to_string() });
        }
    }
    let body = applied(spot.text(range), &moved);
    let is_long = spot.begins_line(range.start);
    let own = spot.indent(range.start);
    let body = selection.indented(spot, &body, &format!("{own}{step}"));
    let blank = |step: &str| {
        if is_long { format!("{}{own}{step}", spot.line_end()) } else { " ".to_owned() }
    };
    let new = if selection.folded {
        let close = if is_long { blank("") } else { String::new() };
        format!("({header}{}{body}{close})", blank(step))
    } else {
        format!("{header}{}{body}{}end", blank(step), blank(""))
    };
    let mut changes = spot.changes();
    changes.replace(range, new);
    changes.done()
}
