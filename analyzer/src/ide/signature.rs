//! Signature help: what the instruction at hand takes, and which of its operands is being written.
//!
//! Around an operand in a list it is the instruction of the list; in code without lists the one that
//! is being written, with the operands that are there already.

use crate::ide::analysis::Scene;
use crate::ide::context::Context;
use crate::ide::{hover, operands, source, stack};
use crate::spec::instr::{self, Instr};
use crate::text::Range;
use crate::wat::check::shape::{self, Shape};
use crate::wat::code::here::Waiting;
use crate::wat::live::site::Site;

/// Characters of an instruction that are shown.
const CHARS: usize = 80;

/// Operands that are shown: a function may have 1,000 parameters.
const MOST: usize = 64;

/// What an instruction takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The instruction, its operands with their names, its results.
    pub label: String,
    /// Where in the label each operand stands, in bytes.
    pub params: Vec<(usize, usize)>,
    /// Which operand is being written; one past the last where all are there.
    pub active: usize,
    /// What the instruction does, in Markdown.
    pub documentation: String,
}

/// What is found of an instruction.
struct Found {
    row: &'static Instr,
    /// Its keyword and immediates, in the field.
    range: Range,
    shape: Shape,
    /// How many operands are there.
    given: usize,
}

/// What the instruction at a place takes; `scene` is the module around it.
pub(super) fn signature(scene: &Scene<'_>) -> Option<Signature> {
    let context = Context::new(scene.document, scene.offset)?;
    if context.in_comment || context.string.is_some() {
        return None;
    }
    let seat = context.seat;
    let place = if context.is_head() { context.head_start() } else { seat.inside };
    let flat = flat_word(&context);
    let place = flat.unwrap_or(Range::new(place, place));
    let site = scene.live.site(seat.at, seat.start, place)?;
    let found = match (flat, &site.here.waiting) {
        (Some(word), _) => flat_instruction(&context, &site, word)?,
        (None, Some(waiting)) => folded(&context, &site, waiting)?,
        (None, None) => return None,
    };
    Some(shown(scene, &context, &site, &found))
}

/// The keyword of an instruction without parentheses at whose immediates the cursor stands, in its
/// line.
fn flat_word(context: &Context<'_>) -> Option<Range> {
    let list = context.list()?;
    let typed = context.word;
    let own = instr::by_mnemonic(context.text(typed)).map(|_| typed);
    if context.is_head() {
        return None;
    }
    let word = own.or(list.last)?;
    let is_list = list.keyword == Some(word);
    let is_row = instr::by_mnemonic(context.text(word)).is_some();
    let between = Range::new(word.end, context.seat.inside.max(word.end));
    let here = !context.text(between).contains('\n');
    (is_row && !is_list && here).then_some(word)
}

fn flat_instruction(context: &Context<'_>, site: &Site<'_>, word: Range) -> Option<Found> {
    let row = instr::by_mnemonic(context.text(word))?;
    let place = site.marks().iter().position(|mark| mark.range.start == word.start)?;
    let mut walk = site.walk()?;
    while walk.at() < place && walk.step() {}
    let (mark, operator) = walk.peek()?;
    let shape = shape::of_operator(&operator, walk.validator())
        .filter(|_| instr::by_operator(&operator).is_some_and(|it| it.mnemonic == row.mnemonic))
        .unwrap_or_else(|| shape::of_row(row));
    let given = walk.operands().take(shape.takes.len()).count();
    Some(Found { row, range: mark.range, shape, given })
}

fn folded(context: &Context<'_>, site: &Site<'_>, waiting: &Waiting) -> Option<Found> {
    let text = context.text(waiting.range);
    let end = text.find(|ch: char| ch.is_whitespace() || "();".contains(ch)).unwrap_or(text.len());
    let row = instr::by_mnemonic(text.get(..end)?)?;
    let (walk, before) = site.walk_here(Some(waiting.range.end))?;
    let height = walk.validator().operand_stack_height();
    let operator = walk.operator(&waiting.bytes);
    // What makes no sense yet is lowered to something else.
    let is_it = |it: &wasmparser::Operator<'_>| {
        instr::by_operator(it).is_some_and(|it| it.mnemonic == row.mnemonic)
    };
    let shape = operator.filter(is_it).and_then(|it| shape::of_operator(&it, walk.validator()));
    let shape = shape.unwrap_or_else(|| shape::of_row(row));
    Some(Found { row, range: waiting.range, shape, given: height.saturating_sub(before) as usize })
}

fn shown(scene: &Scene<'_>, context: &Context<'_>, site: &Site<'_>, found: &Found) -> Signature {
    let Found { row, range, shape, given } = found;
    let mut spell = stack::Spell { spelling: scene.live.spelling(), resources: site.resources() };
    let names = operands::names(scene, row, shape);
    let mut label = source::on_one_line(context.seat.chunk, *range, CHARS);
    label.push_str(" :");
    let mut params = Vec::new();
    for (at, want) in shape.takes.iter().enumerate().take(MOST) {
        label.push_str(if at > 0 { ", " } else { " " });
        let start = label.len();
        if let Some(Some(name)) = names.names.get(at) {
            label.push_str(name);
            label.push(' ');
        }
        label.push_str(&spell.want(*want));
        params.push((start, label.len()));
    }
    if shape.takes.len() > MOST {
        label.push_str(", …");
    }
    let leaves = spell.wants(&shape.leaves);
    if !leaves.is_empty() {
        label.push_str(" -> ");
        label.push_str(&leaves);
    }
    let active = (*given).min(params.len());
    Signature { label, params, active, documentation: hover::prose(row) }
}
