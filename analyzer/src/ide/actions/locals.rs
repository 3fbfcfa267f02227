//! Locals: setting and getting as one instruction or two, and a constant in the place of a local.

use crate::ide::actions::Change;
use crate::ide::actions::spot::{Local, Spot};
use crate::ide::actions::syntax::{Form, Node};
use crate::text::Range;
use crate::wat::item::Space;

/// The index of the local that an instruction names, and where.
fn local(spot: &Spot<'_>, node: &Node) -> Option<(u32, Range)> {
    let mut uses = spot.uses();
    let found = uses.find(|(it, range)| it.space == Space::Local && node.head.covers(*range));
    let (of, range) = found?;
    Some((of.index?, range))
}

/// The instruction that is executed first in an expression.
fn first(spot: &Spot<'_>, mut at: usize) -> usize {
    loop {
        let node = spot.node(at);
        // A block is entered before what it holds; a condition comes before its `if`.
        if node.is_some_and(|it| it.opens() && it.mnemonic() != "if") {
            return at;
        }
        match spot.syntax.operands(at).next() {
            Some(inner) => at = inner,
            None => return at,
        }
    }
}

/// `local.set $x` and a `local.get $x` right behind it become `local.tee $x`.
pub(super) fn to_tee(spot: &Spot<'_>) -> Option<Change> {
    let at = spot.instr()?;
    let set = spot.node(at).filter(|it| it.mnemonic() == "local.set")?;
    let (index, name) = local(spot, set)?;
    let next = spot.syntax.operands(set.parent).find(|it| *it > at)?;
    let get = spot.node(first(spot, next))?;
    if get.mnemonic() != "local.get" || local(spot, get)?.0 != index {
        return None;
    }
    let between = Range::new(set.range.end, get.range.start);
    let mut changes = spot.changes();
    match (set.form, get.form) {
        // What it sets lies on the stack, and stays there.
        (Form::Plain, _) if get.parent == set.parent => {
            changes.replace(set.word, "local.tee");
            changes.remove(spot.with_blanks(get.range));
        }
        (Form::Folded, _) if !spot.syntax.has_comment(between) => {
            let value = Range::new(set.head.end, set.range.end);
            // Behind a plain instruction its operands stand before it.
            spot.syntax.operands(at).next()?;
            let tee = format!("(local.tee {}{}", spot.text(name), spot.text(value));
            changes.remove(removed(spot, set.range, get.range));
            changes.replace(get.range, tee);
        }
        _ => return None,
    }
    Change::new("Merge into `local.tee`", changes)
}

/// What goes with an instruction that moves into the next one: the blanks behind it.
fn removed(spot: &Spot<'_>, set: Range, get: Range) -> Range {
    let behind = spot.text(Range::new(set.end, get.start));
    let blanks = behind.len() - behind.trim_start().len();
    Range::new(set.start, set.end + u32::try_from(blanks).unwrap_or_default())
}

/// `local.tee $x` becomes `local.set $x` and `local.get $x`.
pub(super) fn split_tee(spot: &Spot<'_>) -> Option<Change> {
    let at = spot.instr()?;
    let tee = spot.node(at).filter(|it| it.mnemonic() == "local.tee")?;
    let (_, name) = local(spot, tee)?;
    let name = spot.text(name);
    let blank = if spot.begins_line(tee.range.start) {
        format!("{}{}", spot.line_end(), spot.indent(tee.range.start))
    } else {
        " ".to_owned()
    };
    let mut changes = spot.changes();
    changes.replace(tee.word, "local.set");
    let get = if tee.form == Form::Folded {
        format!("(local.get {name})")
    } else {
        format!("local.get {name}")
    };
    changes.insert(tee.range.end, format!("{blank}{get}"));
    Change::new("Split into `local.set` and `local.get`", changes)
}

/// A local that is set once, to a constant, and what there is to do to be without it.
struct Constant {
    local: Local,
    /// What it is set to, as written.
    value: String,
    /// What sets it goes.
    set: Vec<Range>,
    gets: Vec<(Form, Range)>,
}

impl Constant {
    fn find(spot: &Spot<'_>) -> Option<Constant> {
        let local = asked(spot)?;
        let mut gets = Vec::new();
        let mut set = None;
        for (of, range) in spot.uses() {
            if of.space != Space::Local || of.index != Some(local.index) {
                continue;
            }
            let at =
                spot.syntax.around(range).find(|at| spot.node(*at).is_some_and(Node::is_instr))?;
            let node = spot.node(at)?;
            match node.mnemonic() {
                "local.get" => gets.push((node.form, node.range)),
                "local.set" if set.is_none() => set = Some(at),
                _ => return None,
            }
        }
        let set = set?;
        let node = spot.node(set)?;
        // Elsewhere it might not have been executed yet, or be executed again.
        let outermost = node.parent == 0 && spot.blocks_around(set).is_empty();
        let before = gets.iter().any(|(_, range)| range.start < node.range.start);
        if !outermost || before {
            return None;
        }
        let (value, set) = value(spot, set)?;
        Some(Constant { local, value, set, gets })
    }
}

/// The local that is asked about: by a use, or in its list.
fn asked(spot: &Spot<'_>) -> Option<Local> {
    let index = spot.used().filter(|(of, _)| of.space == Space::Local).and_then(|(of, _)| of.index);
    let in_list = spot.part(&["local"]).is_some();
    let mut locals = spot.locals().into_iter();
    let found = locals.find(|it| match index {
        Some(index) => it.index == index,
        None => {
            in_list
                && (it.ty.covers(spot.range())
                    || it.name.is_some_and(|name| name.covers(spot.range())))
        }
    });
    // Parameters are set by the caller.
    found.filter(|it| spot.syntax.word(it.list) == "local")
}

/// The constant that an instruction sets, and what is written for that.
fn value(spot: &Spot<'_>, set: usize) -> Option<(String, Vec<Range>)> {
    let node = spot.node(set)?;
    let is_constant = |at: &usize| {
        spot.node(*at)
            .is_some_and(|it| it.mnemonic().ends_with(".const") || it.mnemonic() == "ref.null")
    };
    let mut operands = spot.syntax.operands(set);
    if let Some(operand) = operands.next() {
        let constant = Some(operand).filter(is_constant)?;
        let head = spot.node(constant)?.head;
        let whole = operands.next().is_none() && !spot.syntax.has_comment(node.range);
        return whole.then(|| (spot.text(head).to_owned(), vec![node.range]));
    }
    let before = spot.syntax.operands(node.parent).take_while(|it| *it < set).last();
    let before = before.filter(is_constant)?;
    let head = spot.node(before)?.head;
    Some((spot.text(head).to_owned(), vec![spot.node(before)?.range, node.range]))
}

/// The constant that a local is set to takes its place.
pub(super) fn inline(spot: &Spot<'_>) -> Option<Change> {
    let Constant { local, value, set, gets } = Constant::find(spot)?;
    if gets.is_empty() {
        return None;
    }
    let mut changes = spot.changes();
    let all = spot.typed(local.list);
    if all.len() == 1 {
        changes.remove(spot.with_blanks(spot.node(local.list)?.range));
    } else {
        changes.remove(spot.with_blanks(local.ty));
    }
    for range in set {
        changes.remove(spot.with_blanks(range));
    }
    for (form, range) in gets {
        let new = if form == Form::Folded { format!("({value})") } else { value.clone() };
        changes.replace(range, new);
    }
    // The locals behind it move up.
    for (of, range) in spot.uses() {
        let behind = of.index.filter(|index| *index > local.index);
        if let (Space::Local, Some(index)) = (of.space, behind)
            && !spot.text(range).starts_with('$')
        {
            changes.replace(range, (index - 1).to_string());
        }
    }
    let name =
        local.name.map_or_else(|| local.index.to_string(), |name| spot.text(name).to_owned());
    Change::new(format!("Inline the constant local `{name}`"), changes)
}
