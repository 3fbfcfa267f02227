//! What type an operand has, as far as its words tell: for what is still missing from a text, and
//! so cannot be validated.

use crate::ide::actions::spot::Spot;
use crate::ide::actions::syntax::{Form, Node};
use crate::spec::instr::Type;
use crate::wat::item::Space;

/// The word of a type that an instruction table's row has.
fn word(ty: Type) -> &'static str {
    match ty {
        // Addresses are mostly i32.
        Type::Addr => "i32",
        ty => ty.word(),
    }
}

/// The types of what an instruction leaves; none where its words do not tell.
pub(super) fn left(spot: &Spot<'_>, at: usize) -> Option<Vec<String>> {
    let node = spot.node(at)?;
    let row = node.row?;
    if let Some(fixed) = row.signature.fixed {
        return Some(fixed.results().iter().map(|ty| word(*ty).to_owned()).collect());
    }
    match row.mnemonic {
        "local.get" | "local.tee" => Some(vec![local(spot, node)?]),
        "local.set" | "global.set" | "drop" => Some(Vec::new()),
        "block" | "loop" | "if" => {
            let results = spot.syntax.children(at).filter(|it| spot.syntax.word(*it) == "result");
            let types = results.flat_map(|it| spot.typed(it));
            Some(types.map(|(_, ty)| spot.text(ty).to_owned()).collect())
        }
        "select" => left(spot, spot.syntax.operands(at).next()?),
        _ => None,
    }
}

/// The type of the local that an instruction names.
fn local(spot: &Spot<'_>, node: &Node) -> Option<String> {
    let mut uses = spot.uses();
    let (of, _) = uses.find(|(it, range)| it.space == Space::Local && node.head.covers(*range))?;
    let mut locals = spot.locals().into_iter();
    let found = locals.find(|it| Some(it.index) == of.index)?;
    Some(spot.text(found.ty).to_owned())
}

/// The types that an instruction takes, the last on top.
fn taken(spot: &Spot<'_>, at: usize) -> Option<Vec<String>> {
    let node = spot.node(at)?;
    let row = node.row?;
    if let Some(fixed) = row.signature.fixed {
        return Some(fixed.operands().iter().map(|ty| word(*ty).to_owned()).collect());
    }
    match row.mnemonic {
        "local.set" | "local.tee" => Some(vec![local(spot, node)?]),
        "if" | "br_if" => Some(vec!["i32".to_owned()]),
        _ => None,
    }
}

/// The type that is wanted of what an instruction leaves, by what takes it.
pub(super) fn wanted(spot: &Spot<'_>, at: usize) -> Option<String> {
    let node = spot.node(at)?;
    let parent = spot.node(node.parent)?;
    if parent.form == Form::Folded && !matches!(parent.mnemonic(), "block" | "loop" | "try_table") {
        let place = spot.syntax.operands(node.parent).position(|it| it == at)?;
        return taken(spot, node.parent)?.get(place).cloned();
    }
    // The next instruction, and between them those that add operands of their own.
    let mut behind = spot.syntax.operands(node.parent).skip_while(|it| *it <= at);
    let mut above = 0usize;
    // Code that nobody can follow at a glance is not followed either.
    for _ in 0..8 {
        let Some(next) = behind.next() else { break };
        let own = spot.syntax.operands(next).count();
        let taken = taken(spot, next)?;
        let taken = taken.get(..taken.len().checked_sub(own)?)?;
        if taken.len() > above {
            return taken.get(taken.len() - 1 - above).cloned();
        }
        above = above - taken.len() + left(spot, next)?.len();
    }
    // At the end of a function it is its result.
    let is_last = node.parent == 0 && above == 0;
    let results = spot.syntax.children(0).filter(|it| spot.syntax.word(*it) == "result");
    let types: Vec<_> = results.flat_map(|it| spot.typed(it)).collect();
    match &*types {
        [(_, ty)] if is_last => Some(spot.text(*ty).to_owned()),
        _ => None,
    }
}

/// The type of what an instruction takes as its only operand.
pub(super) fn operand(spot: &Spot<'_>, at: usize) -> Option<String> {
    let node = spot.node(at)?;
    let given = match spot.syntax.operands(at).last() {
        Some(operand) => operand,
        None => spot.syntax.operands(node.parent).take_while(|it| *it < at).last()?,
    };
    left(spot, given)?.last().cloned()
}

/// The types of the operands that stand in an instruction; none where one is not known.
pub(super) fn operands(spot: &Spot<'_>, at: usize) -> Option<Vec<String>> {
    let operands: Option<Vec<Vec<String>>> =
        spot.syntax.operands(at).map(|it| left(spot, it)).collect();
    Some(operands?.into_iter().flatten().collect())
}
