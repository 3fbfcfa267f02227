//! What is known of types where the cursor stands: the operands there, what the instruction around
//! it asks for, the locals.
//!
//! All of it is what the validator says in front of the place; it judges nothing itself.

use wasmparser::ValType;

use crate::ide::analysis::Scene;
use crate::ide::context::Context;
use crate::ide::stack::Spell;
use crate::spec::instr::Instr;
use crate::text::Range;
use crate::wat::check::resources::Resources;
use crate::wat::check::shape::{self, Want};
use crate::wat::code::here::Next;
use crate::wat::item::Name;
use crate::wat::live::Live;

/// Operands that are looked at: more than any instruction but a call takes.
const MOST: usize = 64;

/// A local of the function at hand.
#[derive(Clone, Debug)]
pub(super) struct Local {
    pub(super) index: u32,
    pub(super) name: Option<Name>,
    pub(super) ty: Option<ValType>,
}

/// A label around the place.
#[derive(Clone, Debug)]
pub(super) struct Label {
    /// How many blocks lie between.
    pub(super) depth: u32,
    pub(super) name: Option<Name>,
    /// What opened it, in the field; none for the function itself.
    pub(super) opened: Option<Range>,
    /// What a branch takes along.
    pub(super) takes: Vec<Want>,
}

/// How well something fits a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Its types are right.
    Right,
    /// They may be.
    Open,
    /// They are not.
    Wrong,
}

/// What is known at a place in code. Nothing, where there is no code that can be looked at.
#[derive(Default)]
pub(super) struct Stage<'a> {
    pub(super) resources: Option<&'a Resources>,
    /// The topmost first; none for an open type.
    pub(super) operands: Vec<Option<ValType>>,
    /// The code here is never reached: there are as many operands as anybody wants.
    pub(super) is_unreachable: bool,
    /// The place is an operand of a folded instruction: what that asks for.
    pub(super) expected: Option<Want>,
    /// The place is in a folded instruction that has all its operands.
    pub(super) is_full: bool,
    /// What the block around still owes its end.
    pub(super) owed: Option<Want>,
    pub(super) next: Next,
    pub(super) locals: Vec<Local>,
    pub(super) labels: Vec<Label>,
    /// Whether something of this is known.
    pub(super) is_known: bool,
}

impl<'a> Stage<'a> {
    /// In front of an instruction that begins at a place of the field. Linear in the function at
    /// hand, or the stretch of a long one.
    pub(super) fn new(scene: &Scene<'a>, context: &Context<'_>, place: u32) -> Stage<'a> {
        let live: &'a Live = scene.live;
        let mut stage = Stage { resources: live.resources(), ..Stage::default() };
        let seat = context.seat;
        let Some(site) = live.site(seat.at, seat.start, Range::new(place, place)) else {
            return stage;
        };
        stage.next = site.here.next;
        let waiting = site.here.waiting.as_ref();
        let names: Vec<(Name, u32)> =
            site.here.locals().into_iter().map(|(name, at)| (name.clone(), at)).collect();
        let count = names.iter().map(|(_, at)| at + 1).max().unwrap_or_default();
        let walked = site.walk_here(waiting.map(|waiting| waiting.range.end));
        let validator = walked.as_ref().map(|(walk, _)| walk.validator());
        let count = validator.map_or(count, |it| it.len_locals()).min(MOST_LOCALS);
        let mut names = names.into_iter().peekable();
        stage.locals.extend((0..count).map(|index| {
            let name = names.next_if(|(_, at)| *at == index).map(|(name, _)| name);
            Local { index, name, ty: validator.and_then(|it| it.get_local_type(index)) }
        }));
        let last = site.here.labels.len().saturating_sub(1);
        let labels = site.here.labels.iter().enumerate().rev();
        stage.labels.extend(labels.map(|(at, (name, opened))| {
            let depth = u32::try_from(last - at).unwrap_or(u32::MAX);
            let takes = validator.and_then(|it| shape::label(it, depth)).unwrap_or_default();
            Label { depth, name: name.clone(), opened: (at > 0).then_some(*opened), takes }
        }));
        let Some((walk, before)) = &walked else { return stage };
        stage.is_known = true;
        stage.operands = walk.operands().take(MOST).collect();
        stage.is_unreachable = walk.is_unreachable();
        let height = walk.validator().operand_stack_height();
        if let Some(waiting) = waiting
            && let Some(operator) = walk.operator(&waiting.bytes)
            && let Some(shape) = shape::of_operator(&operator, walk.validator())
        {
            let given = height.saturating_sub(*before) as usize;
            stage.expected = shape.takes.get(given).copied();
            stage.is_full = stage.expected.is_none();
        }
        if waiting.is_none() {
            let results = shape::block_results(walk.validator());
            stage.owed = results.get(stage.operands.len()).copied();
        }
        stage
    }

    fn fits(&self, operand: Option<ValType>, want: Want) -> bool {
        self.resources.is_none_or(|resources| shape::fits(resources, operand, want))
    }

    /// Whether the topmost operands are what somebody takes.
    pub(super) fn takes(&self, takes: &[Want]) -> Fit {
        for (place, want) in takes.iter().rev().enumerate() {
            match self.operands.get(place) {
                Some(operand) if self.fits(*operand, *want) => {}
                None if self.is_unreachable || place >= MOST || !self.is_known => return Fit::Open,
                _ => return Fit::Wrong,
            }
        }
        Fit::Right
    }

    /// Whether a result is what the instruction around asks for; whether it is of use where none
    /// does.
    pub(super) fn leaves(&self, leaves: &[Want]) -> Fit {
        if self.is_full {
            return Fit::Wrong;
        }
        let wanted = self.expected.or(self.owed);
        let result = match (leaves.first(), wanted) {
            (None, None) => return Fit::Right,
            (None, Some(_)) if self.expected.is_some() => return Fit::Wrong,
            (Some(_), None) => return Fit::Open,
            (None, Some(_)) => return Fit::Right,
            (Some(result), Some(wanted)) => (*result, wanted),
        };
        match result {
            (Want::Type(result), wanted) => {
                if self.fits(Some(result), wanted) {
                    Fit::Right
                } else {
                    self.unless_statement(Fit::Wrong)
                }
            }
            (Want::Ref, Want::Type(ty)) if ty.is_reference_type() => Fit::Right,
            (Want::Ref, Want::Ref | Want::Any) => Fit::Right,
            (Want::Ref, _) => self.unless_statement(Fit::Wrong),
            (Want::Address, Want::Type(ty)) => match ty {
                ValType::I32 | ValType::I64 => Fit::Right,
                _ => self.unless_statement(Fit::Wrong),
            },
            (Want::Address | Want::Any, _) => Fit::Open,
        }
    }

    /// What is owed at the end of a block need not come now.
    fn unless_statement(&self, fit: Fit) -> Fit {
        if self.expected.is_some() { fit } else { Fit::Open }
    }

    /// How an instruction fits: in a list by what it leaves, else by what it takes.
    pub(super) fn fit(&self, row: &Instr, is_list: bool) -> Fit {
        let shape = shape::of_row(row);
        let (takes, leaves) = row.signature.notation.split_once("->").unwrap_or_default();
        if !is_list {
            return match row.mnemonic {
                "end" => right(matches!(self.next, Next::End | Next::Else | Next::Catch)),
                "else" => right(self.next == Next::Else),
                "catch" | "catch_all" | "delegate" => right(self.next == Next::Catch),
                "local.set" | "local.tee" => self.some_local_takes(),
                _ => match self.takes(&shape.takes) {
                    Fit::Right if takes.contains('*') => Fit::Right,
                    fit => fit,
                },
            };
        }
        match row.mnemonic {
            "end" | "else" | "catch" | "catch_all" | "delegate" => Fit::Wrong,
            "local.get" | "local.tee" => self.some_local_leaves(),
            // They leave nothing that anybody could take.
            "unreachable" | "br" | "return" => self.unless_operand(Fit::Right),
            _ if leaves.contains('*') => {
                if self.is_full {
                    Fit::Wrong
                } else {
                    Fit::Open
                }
            }
            _ => self.leaves(&shape.leaves),
        }
    }

    fn unless_operand(&self, fit: Fit) -> Fit {
        if self.expected.is_some() || self.is_full { Fit::Open } else { fit }
    }

    fn some_local_takes(&self) -> Fit {
        let Some(top) = self.operands.first() else {
            return if self.is_known && !self.is_unreachable { Fit::Wrong } else { Fit::Open };
        };
        let takes = |local: &Local| local.ty.is_some_and(|ty| self.fits(*top, Want::Type(ty)));
        right(self.locals.iter().any(takes))
    }

    fn some_local_leaves(&self) -> Fit {
        let fits = self.locals.iter().map(|local| match local.ty {
            Some(ty) => self.leaves(&[Want::Type(ty)]),
            None => Fit::Open,
        });
        fits.min().unwrap_or(Fit::Wrong)
    }

    /// How types are spelled.
    pub(super) fn spell<'s>(&self, scene: &Scene<'s>) -> Spell<'s> {
        Spell { spelling: scene.live.spelling(), resources: scene.live.resources() }
    }
}

/// Locals that are known by their types; a function may have 50,000.
const MOST_LOCALS: u32 = 2000;

fn right(is_right: bool) -> Fit {
    if is_right { Fit::Right } else { Fit::Wrong }
}

/// Where the instruction begins whose immediate is being written: its list where it is one, else its
/// keyword.
pub(super) fn instruction_start(context: &Context<'_>) -> u32 {
    let clause = context.keyword(context.list());
    let is_clause = clause.starts_with("catch") || clause == "on";
    // The labels of a clause are those around the block that it belongs to.
    let list = if is_clause { context.around() } else { context.list() };
    let Some(list) = list else { return context.word.start };
    match (list.last, list.open) {
        (Some(last), Some(open)) if list.keyword == Some(last) => open.start,
        (Some(last), _) => last.start,
        (None, _) => context.word.start,
    }
}
