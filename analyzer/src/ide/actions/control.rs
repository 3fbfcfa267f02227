//! Conditions said in another way: `if` and `select`, `if` and `br_if`, arms that change places.

use crate::ide::actions::Change;
use crate::ide::actions::guess;
use crate::ide::actions::spot::Spot;
use crate::ide::actions::syntax::{Form, Node};
use crate::text::Range;
use crate::wat::item::Space;

/// The instruction that is asked about, if it is this one.
fn asked(spot: &Spot<'_>, mnemonic: &str) -> Option<usize> {
    let at = spot.instr()?;
    let node = spot.node(at)?;
    // From the `end` of a block one asks about the block.
    let at = if node.mnemonic() == "end" { node.mate } else { at };
    (spot.node(at)?.mnemonic() == mnemonic).then_some(at)
}

/// All instructions of an expression.
fn within<'s>(spot: &'s Spot<'_>, at: usize) -> impl Iterator<Item = &'s Node> {
    let end = spot.node(at).map_or(0, |node| node.end);
    spot.syntax.nodes.get(at..end).unwrap_or_default().iter().filter(|node| node.is_instr())
}

/// Whether an instruction does nothing but give a value, whenever it is executed; it may read what
/// others write.
fn is_pure(mnemonic: &str) -> bool {
    let (ty, name) = mnemonic.split_once('.').unwrap_or(("", mnemonic));
    match ty {
        "i32" | "i64" => {
            let traps = ["div", "rem", "load", "store", "atomic", "trunc_f"];
            !traps.iter().any(|it| name.contains(it))
        }
        "f32" | "f64" => !["load", "store"].iter().any(|it| name.contains(it)),
        "local" | "global" => name == "get",
        "ref" => matches!(name, "null" | "func" | "is_null" | "eq" | "i31"),
        "memory" | "table" => name == "size",
        _ => mnemonic == "select",
    }
}

fn is_constant(mnemonic: &str) -> bool {
    mnemonic.ends_with(".const") || matches!(mnemonic, "ref.null" | "ref.func")
}

/// Whether two values may be computed before a condition that came before them, and both instead
/// of one, or the other way round.
fn may_change_places(spot: &Spot<'_>, values: [usize; 2], condition: usize) -> bool {
    let pure = |at: usize| within(spot, at).all(|it| is_pure(it.mnemonic()));
    let constant = |at: usize| within(spot, at).all(|it| is_constant(it.mnemonic()));
    let only_reads = |it: &Node| is_pure(it.mnemonic()) || it.mnemonic().contains(".load");
    values.iter().all(|at| pure(*at))
        && (within(spot, condition).all(only_reads) || values.iter().all(|at| constant(*at)))
}

/// Whether a list holds no comment or annotation but in these parts.
fn is_bare(spot: &Spot<'_>, list: Range, parts: &[Range]) -> bool {
    let (mut at, mut parts) = (list.start, parts.to_vec());
    parts.sort_unstable();
    parts.push(Range::new(list.end, list.end));
    parts.iter().all(|part| {
        let between = Range::new(at, part.start);
        at = part.end;
        !spot.syntax.has_comment(between) && !spot.text(between).contains("(@")
    })
}

/// An expression as an operand: in parentheses.
fn folded(spot: &Spot<'_>, at: usize) -> Option<String> {
    let node = spot.node(at)?;
    match node.form {
        Form::Folded => Some(spot.text(node.range).to_owned()),
        Form::Plain if !node.opens() => Some(format!("({})", spot.text(node.head))),
        _ => None,
    }
}

/// A list with operands: in one line, or below each other as what was there before.
fn list(spot: &Spot<'_>, before: Range, head: &str, operands: &[String]) -> String {
    let indent = spot.indent(before.start);
    let is_long = spot.text(before).contains('\n');
    let between = if is_long {
        format!("{}{indent}{}", spot.line_end(), spot.ground.step)
    } else {
        " ".to_owned()
    };
    let mut list = format!("({head}");
    for operand in operands {
        list.push_str(&between);
        list.push_str(operand);
    }
    list.push(')');
    list
}

/// The only instruction in a list.
fn only(spot: &Spot<'_>, list: usize) -> Option<usize> {
    let mut all = spot.syntax.operands(list);
    let first = all.next()?;
    all.next().is_none().then_some(first)
}

/// The only result that a header writes, if it writes nothing else.
fn result<'s>(spot: &'s Spot<'_>, at: usize) -> Option<&'s str> {
    let mut types = Vec::new();
    for part in spot.syntax.children(at) {
        match spot.syntax.word(part) {
            "result" => types.extend(spot.typed(part)),
            "type" | "param" => return None,
            _ => {}
        }
    }
    match &*types {
        [(_, ty)] => Some(spot.text(*ty)),
        _ => None,
    }
}

fn is_number(ty: &str) -> bool {
    matches!(ty, "i32" | "i64" | "f32" | "f64" | "v128")
}

/// `(if (result t) c (then a) (else b))` becomes `(select a b c)`.
pub(super) fn if_to_select(spot: &Spot<'_>) -> Option<Change> {
    let at = asked(spot, "if")?;
    let node = spot.node(at).filter(|it| it.form == Form::Folded)?;
    let ty = result(spot, at)?;
    let condition = only(spot, at)?;
    let (then, other) = (spot.syntax.part(at, "then")?, spot.syntax.part(at, "else")?);
    let (then, other) = (only(spot, then)?, only(spot, other)?);
    if !may_change_places(spot, [then, other], condition) {
        return None;
    }
    let ranges = [condition, then, other].map(|it| spot.node(it).map_or(node.range, |it| it.range));
    if !is_bare(spot, node.range, &ranges) {
        return None;
    }
    let operands = [folded(spot, then)?, folded(spot, other)?, folded(spot, condition)?];
    let head = if is_number(ty) { "select".to_owned() } else { format!("select (result {ty})") };
    let mut changes = spot.changes();
    changes.replace(node.range, list(spot, node.range, &head, &operands));
    Change::new("Replace the `if` with `select`", changes)
}

/// `(select a b c)` becomes `(if (result t) c (then a) (else b))`.
pub(super) fn select_to_if(spot: &Spot<'_>) -> Option<Change> {
    let at = asked(spot, "select")?;
    let node = spot.node(at).filter(|it| it.form == Form::Folded)?;
    let operands: Vec<usize> = spot.syntax.operands(at).collect();
    let [then, other, condition] = *operands else { return None };
    let one = |it: usize| guess::left(spot, it).filter(|types| types.len() == 1);
    let ty = match result(spot, at) {
        Some(ty) => ty.to_owned(),
        None => one(then)?.pop().filter(|ty| is_number(ty))?,
    };
    // Each of them must be one value, or the third of them is no condition.
    one(other)?;
    one(condition)?;
    if !may_change_places(spot, [then, other], condition) {
        return None;
    }
    let ranges = [then, other, condition].map(|it| spot.node(it).map_or(node.range, |it| it.range));
    if !is_bare(spot, node.range, &ranges) {
        return None;
    }
    let (then, other) = (folded(spot, then)?, folded(spot, other)?);
    let parts = [folded(spot, condition)?, format!("(then {then})"), format!("(else {other})")];
    let mut changes = spot.changes();
    let head = format!("if (result {ty})");
    changes.replace(node.range, list(spot, node.range, &head, &parts));
    Change::new("Replace the `select` with `if`", changes)
}

/// A label as it is written one block further out (-1) or in (1).
fn moved(label: &str, by: i64) -> Option<String> {
    if label.starts_with('$') {
        return Some(label.to_owned());
    }
    let depth: i64 = label.parse().ok()?;
    let moved = depth.checked_add(by).filter(|it| *it >= 0)?;
    Some(moved.to_string())
}

/// The label that a branch writes.
fn label<'s>(spot: &'s Spot<'_>, at: usize) -> Option<&'s str> {
    let node = spot.node(at)?;
    let label = spot.text(Range::new(node.word.end, node.head.end)).trim();
    (!label.is_empty() && !label.contains([' ', '\n', '(', ';'])).then_some(label)
}

/// The name of a block as it is written.
fn block_name<'s>(spot: &'s Spot<'_>, at: usize) -> &'s str {
    let Some(node) = spot.node(at) else { return "" };
    let rest = spot.text(Range::new(node.word.end, node.head.end)).trim_start();
    let end = rest.find(|ch: char| ch.is_whitespace() || "()".contains(ch)).unwrap_or(rest.len());
    rest.get(..end).filter(|name| name.starts_with('$')).unwrap_or_default()
}

/// `(if c (then (br $l)))` becomes `(br_if $l c)`.
pub(super) fn if_to_branch(spot: &Spot<'_>) -> Option<Change> {
    let at = asked(spot, "if")?;
    let node = spot.node(at)?;
    if spot
        .syntax
        .children(at)
        .any(|it| matches!(spot.syntax.word(it), "type" | "param" | "result"))
    {
        return None;
    }
    let is_branch = |it: usize| {
        spot.node(it).is_some_and(|it| it.mnemonic() == "br")
            && spot.syntax.operands(it).count() == 0
    };
    let outer = |branch: usize| {
        let label = label(spot, branch).filter(|it| *it != block_name(spot, at))?;
        moved(label, -1)
    };
    let mut changes = spot.changes();
    if node.form == Form::Folded {
        let then = spot.syntax.part(at, "then")?;
        let branch = only(spot, then).filter(|it| is_branch(*it))?;
        let operands: Vec<usize> = spot.syntax.operands(at).collect();
        let ranges: Vec<Range> =
            operands.iter().filter_map(|it| Some(spot.node(*it)?.range)).collect();
        let other = spot.syntax.part(at, "else").is_some();
        if other || operands.is_empty() || !is_bare(spot, node.range, &ranges) {
            return None;
        }
        let head = format!("br_if {}", outer(branch)?);
        let operands: Vec<String> = operands.iter().filter_map(|it| folded(spot, *it)).collect();
        changes.replace(node.range, list(spot, node.range, &head, &operands));
    } else {
        let mut behind = spot.syntax.children(node.parent).skip_while(|it| *it <= at);
        let branch = behind.next().filter(|it| is_branch(*it))?;
        let end = behind.next().filter(|it| *it == node.mate)?;
        let all = Range::new(node.range.start, spot.node(end)?.range.end);
        if !is_bare(spot, all, &[]) || spot.text(node.head).contains('(') {
            return None;
        }
        changes.replace(all, format!("br_if {}", outer(branch)?));
    }
    Change::new("Replace the `if` with `br_if`", changes)
}

/// Whether a branch to a label takes no values along, as far as the text tells.
fn takes_nothing(spot: &Spot<'_>, at: usize) -> bool {
    let Some(node) = spot.node(at) else { return false };
    let mut uses =
        spot.uses().filter(|(it, range)| it.space == Space::Label && node.head.covers(*range));
    let Some((of, _)) = uses.next() else { return false };
    let lists = |at: usize, words: &[&str]| {
        spot.syntax.children(at).any(|it| words.contains(&spot.syntax.word(it)))
    };
    let Some(definition) = spot.meant(of) else {
        // The function's own label: what is returned.
        return spot.syntax.word(0) == "func" && !lists(0, &["type", "result"]);
    };
    let Some(opened) = spot.here(definition.range) else { return false };
    let block = spot.syntax.nodes.iter().find(|it| it.word.start == opened.start);
    let head = block.map_or("", |it| spot.text(it.head));
    let is_loop = block.is_some_and(|it| it.mnemonic() == "loop");
    block.is_some()
        && !head.contains("(type")
        && !head.contains(if is_loop { "(param" } else { "(result" })
}

/// `(br_if $l c)` becomes `(if c (then (br $l)))`.
pub(super) fn branch_to_if(spot: &Spot<'_>) -> Option<Change> {
    let at = asked(spot, "br_if").filter(|at| takes_nothing(spot, *at))?;
    let node = spot.node(at)?;
    let inner = moved(label(spot, at)?, 1)?;
    let mut changes = spot.changes();
    if node.form == Form::Folded {
        let condition = only(spot, at)?;
        let range = spot.node(condition)?.range;
        if !is_bare(spot, node.range, &[range]) {
            return None;
        }
        let parts = [folded(spot, condition)?, format!("(then (br {inner}))")];
        changes.replace(node.range, list(spot, node.range, "if", &parts));
    } else {
        changes.replace(node.head, format!("if br {inner} end"));
    }
    Change::new("Replace the `br_if` with `if`", changes)
}

/// The arms of an `if` change places, and its condition is negated.
pub(super) fn swap_arms(spot: &Spot<'_>) -> Option<Change> {
    let at = asked(spot, "if")?;
    let node = spot.node(at)?;
    let mut changes = spot.changes();
    let (then, other) = if node.form == Form::Folded {
        let inside = |word: &str| {
            let node = spot.node(spot.syntax.part(at, word)?)?;
            Some(Range::new(node.word.end, node.range.end - 1))
        };
        let condition = spot.syntax.operands(at).last()?;
        let it = spot.node(condition)?;
        match only(spot, condition).filter(|_| it.mnemonic() == "i32.eqz") {
            Some(inner) if it.form == Form::Folded => {
                let inner = spot.node(inner)?.range;
                changes.remove(Range::new(it.range.start, inner.start));
                changes.remove(Range::new(inner.end, it.range.end));
            }
            _ => {
                changes.insert(it.range.start, "(i32.eqz ");
                changes.insert(it.range.end, ")");
            }
        }
        (inside("then")?, inside("else")?)
    } else {
        let mut inner = spot.syntax.children(node.parent);
        let other = inner
            .find(|it| spot.node(*it).is_some_and(|it| it.mnemonic() == "else" && it.mate == at))?;
        let (other, end) = (spot.node(other)?, spot.node(node.mate)?);
        let before = spot.syntax.children(node.parent).take_while(|it| *it < at).last();
        match before.and_then(|it| spot.node(it)) {
            Some(it) if it.form == Form::Plain && it.mnemonic() == "i32.eqz" => {
                changes.remove(spot.with_blanks(it.range));
            }
            _ if spot.begins_line(node.range.start) => {
                let indent = spot.indent(node.range.start);
                let new = format!("i32.eqz{}{indent}", spot.line_end());
                changes.insert(node.range.start, new);
            }
            _ => changes.insert(node.range.start, "i32.eqz "),
        }
        (Range::new(node.head.end, other.range.start), Range::new(other.head.end, end.range.start))
    };
    changes.replace(then, spot.text(other));
    changes.replace(other, spot.text(then));
    Change::new("Swap the arms of the `if`", changes)
}

/// An `if` gets the other arm.
pub(super) fn add_else(spot: &Spot<'_>) -> Option<Change> {
    let at = asked(spot, "if")?;
    let node = spot.node(at)?;
    let mut changes = spot.changes();
    if node.form == Form::Folded {
        let then = spot.node(spot.syntax.part(at, "then")?)?;
        if spot.syntax.part(at, "else").is_some() {
            return None;
        }
        let own_line = spot.begins_line(then.range.start);
        let indent = spot.indent(then.range.start);
        let blank = if own_line { format!("{}{indent}", spot.line_end()) } else { " ".to_owned() };
        changes.insert(then.range.end, format!("{blank}(else)"));
    } else {
        let mut parts = spot.syntax.children(node.parent);
        if parts.any(|it| spot.node(it).is_some_and(|it| it.mnemonic() == "else" && it.mate == at))
        {
            return None;
        }
        let end = spot.node(node.mate)?.range.start;
        let blank = if spot.begins_line(end) {
            format!("{}{}", spot.line_end(), spot.indent(end))
        } else {
            " ".to_owned()
        };
        changes.insert(end, format!("else{blank}"));
    }
    Change::new("Add an `else`", changes)
}
