//! What an instruction does to the operand stack where it stands: the operands before and after it,
//! and what its immediates mean there.
//!
//! Types are spelled as the text spells them. What is said is what the validator believes at the
//! place; where it knows nothing, nothing is said.

use std::fmt::Write as _;

use wasmparser::{CompositeInnerType, FrameKind, Operator, ValType, WasmModuleResources as _};

use crate::ide::analysis::{Scene, View};
use crate::ide::context::Seat;
use crate::ide::source;
use crate::spec::instr::{Immediate, Instr};
use crate::text::Range;
use crate::wat::check::explain::Spelling;
use crate::wat::check::resources::Resources;
use crate::wat::check::shape::{self, Shape, Want};
use crate::wat::check::walk::Walk;
use crate::wat::code::Mark;
use crate::wat::item::Space;
use crate::wat::literal;
use crate::wat::live::site::{Defined, Site};

/// Operands of a block that are shown; more are counted.
const SHOWN: usize = 10;

/// Characters of a header or an instruction that are shown.
const HEADER_CHARS: usize = 200;

/// The instruction of a keyword.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) row: &'static Instr,
    /// The field and the place.
    pub(super) seat: Seat<'a>,
    /// The keyword, in the field.
    pub(super) keyword: Range,
}

/// What an instruction does at its place, in Markdown; none where it is not in code that can be
/// looked at.
pub(super) fn effect(view: &View<'_>, scene: &Scene<'_>, asked: Asked<'_>) -> Option<String> {
    let Seat { at, start, .. } = asked.seat;
    let site = scene.live.site(at, start, asked.keyword)?;
    let place = site.marks().iter().position(|it| it.range.start == asked.keyword.start)?;
    let mark = *site.marks().get(place)?;
    let mut spell = Spell { spelling: scene.live.spelling(), resources: site.resources() };
    let mut said = String::new();
    let mut walk = site.walk();
    if let Some(walk) = &mut walk {
        while walk.at() < place && walk.step() {}
    }
    let here = walk.as_mut().and_then(|walk| {
        let (_, operator) = walk.peek()?;
        let shape = shape::of_operator(&operator, walk.validator())?;
        let target = target(view, scene, &site, walk, &operator);
        let before = stack(&mut spell, walk);
        walk.step().then(|| (shape, target, before, stack(&mut spell, walk)))
    });
    if let Some((shape, target, before, after)) = here {
        if asked.row.signature.fixed.is_none() {
            let text = source::on_one_line(asked.seat.chunk, mark.range, HEADER_CHARS);
            let _ = write!(said, "```wat\n{text} : {}\n```\n", spell.shape(&shape));
        }
        let _ = write!(said, "stack before: {before}  \nstack after: {after}");
        if let Some(target) = target {
            let _ = write!(said, "\n\n{target}");
        }
    }
    for line in immediates(scene, &site, asked, mark) {
        let _ = write!(said, "\n\n{line}");
    }
    (!said.is_empty()).then(|| said.trim_start().to_owned())
}

/// How types look.
pub(super) struct Spell<'a> {
    pub(super) spelling: Spelling<'a>,
    pub(super) resources: Option<&'a Resources>,
}

impl Spell<'_> {
    pub(super) fn ty(&mut self, ty: Option<ValType>) -> String {
        match (self.resources, ty) {
            (Some(resources), ty) => self.spelling.ty(resources, ty),
            (None, Some(ty)) => ty.to_string(),
            (None, None) => "…".to_owned(),
        }
    }

    pub(super) fn want(&mut self, want: Want) -> String {
        match want {
            Want::Type(ty) => self.ty(Some(ty)),
            Want::Address => "addr".to_owned(),
            Want::Ref => "ref".to_owned(),
            Want::Any => "t".to_owned(),
        }
    }

    pub(super) fn wants(&mut self, wants: &[Want]) -> String {
        let all: Vec<String> = wants.iter().map(|want| self.want(*want)).collect();
        all.join(" ")
    }

    pub(super) fn shape(&mut self, shape: &Shape) -> String {
        let (takes, leaves) = (self.wants(&shape.takes), self.wants(&shape.leaves));
        format!("{takes} -> {leaves}").trim().to_owned()
    }
}

/// The operands of the innermost block, as code: the last on top.
fn stack(spell: &mut Spell<'_>, walk: &Walk<'_>) -> String {
    let operands: Vec<Option<ValType>> = walk.operands().collect();
    if walk.validator().control_stack_height() == 0 {
        return "*the function is left*".to_owned();
    }
    let shown = operands.iter().take(SHOWN).rev().map(|ty| spell.ty(*ty));
    let shown: Vec<String> = shown.collect();
    let more = operands.len().saturating_sub(SHOWN);
    let mut text = match (shown.is_empty(), more) {
        (true, _) => "*empty*".to_owned(),
        (false, 0) => format!("`{}`", shown.join(" ")),
        (false, more) => format!("({more} more) `{}`", shown.join(" ")),
    };
    if walk.is_unreachable() {
        text.push_str(" (never reached: any operand may be taken)");
    }
    text
}

/// Where a branch goes, and what it takes along.
fn target(
    view: &View<'_>,
    scene: &Scene<'_>,
    site: &Site<'_>,
    walk: &Walk<'_>,
    operator: &Operator<'_>,
) -> Option<String> {
    let (Operator::Br { relative_depth: depth }
    | Operator::BrIf { relative_depth: depth }
    | Operator::BrOnNull { relative_depth: depth }
    | Operator::BrOnNonNull { relative_depth: depth }
    | Operator::BrOnCast { relative_depth: depth, .. }
    | Operator::BrOnCastFail { relative_depth: depth, .. }) = operator
    else {
        return None;
    };
    let frame = walk.validator().get_control_frame(*depth as usize)?;
    let outermost = walk.validator().control_stack_height() == depth + 1;
    let kind = match frame.kind {
        _ if outermost => "leaves the function",
        FrameKind::Loop => "jumps back to the start of the `loop`",
        _ => "jumps behind the end of the block",
    };
    let labels = &site.here.labels;
    let place = labels.len().checked_sub(1).and_then(|last| last.checked_sub(*depth as usize));
    let opened = place.and_then(|place| labels.get(place)).map(|(_, opened)| *opened);
    let line = opened.filter(|_| !outermost).map(|it| {
        let place = it.shifted(site.start).shifted(scene.from);
        format!(" in line {}", view.span(place).start.line + 1)
    });
    Some(format!("{kind}{}", line.unwrap_or_default()))
}

/// What the immediates mean, a sentence each.
fn immediates(scene: &Scene<'_>, site: &Site<'_>, asked: Asked<'_>, mark: Mark) -> Vec<String> {
    let mut lines = Vec::new();
    let uses = site.body().uses.iter().filter(|it| mark.range.covers(it.range));
    let used = |space: Space| uses.clone().find(|it| it.space == space);
    for immediate in asked.row.text_immediates() {
        let space = match immediate {
            Immediate::Mem(natural) | Immediate::Atomic(natural) => {
                let memory = used(Space::Memory).map_or(Some(0), |it| it.index);
                let text = mark.range.of(asked.seat.chunk.text());
                lines.push(memory_argument(text, natural));
                lines.extend(memory.and_then(|memory| header(scene, Space::Memory, memory)));
                continue;
            }
            Immediate::Func => Space::Func,
            Immediate::Global => Space::Global,
            Immediate::Table => Space::Table,
            Immediate::Memory => Space::Memory,
            Immediate::Tag => Space::Tag,
            Immediate::Data => Space::Data,
            Immediate::Elem => Space::Elem,
            Immediate::Type | Immediate::TypeUse => Space::Type,
            Immediate::Local => {
                lines.extend(local(site, used(Space::Local).and_then(|it| it.index)));
                continue;
            }
            _ => continue,
        };
        let index = used(space).and_then(|it| it.index);
        let index = index.or(matches!(space, Space::Table | Space::Memory).then_some(0));
        lines.extend(index.and_then(|index| header(scene, space, index)));
    }
    lines.dedup();
    lines
}

/// `memory 0: (memory $m 1)`
fn header(scene: &Scene<'_>, space: Space, index: u32) -> Option<String> {
    let defined = scene.live.defined(scene.document, space, index, None)?;
    Some(format!("{} {index}: `{}`", space.noun(), head(&defined)))
}

/// A definition in Markdown: its header.
pub(super) fn definition(defined: &Defined<'_>) -> String {
    let (noun, index) = (defined.definition.space.noun(), defined.definition.index);
    format!("```wat\n{}\n```\n{noun} {index}", head(defined))
}

/// The field of a definition on one line, up to its code or contents.
fn head(defined: &Defined<'_>) -> String {
    let item = defined.chunk.item();
    let end = item.rest.offset.clamp(item.range.start, item.range.end);
    let space = defined.definition.space;
    let whole =
        end <= item.range.start || !matches!(space, Space::Func | Space::Elem | Space::Data);
    let end = if whole { item.range.end } else { end };
    let part = Range::new(item.range.start, end);
    let mut text = source::on_one_line(defined.chunk, part, HEADER_CHARS);
    if end < item.range.end {
        text.push(')');
    }
    text
}

/// `local 1: (local $x i32)`
fn local(site: &Site<'_>, index: Option<u32>) -> Option<String> {
    let mut all = site.body().definitions.iter();
    let found = all.find(|it| it.space == Space::Local && Some(it.index) == index)?;
    let list = source::list_around(site.chunk, found.name_range)?;
    let text = source::on_one_line(site.chunk, list, HEADER_CHARS);
    let noun = if text.starts_with("(param") { "parameter" } else { "local" };
    Some(format!("{noun} {}: `{text}`", found.index))
}

/// What `offset=` and `align=` say, or what stands for them.
fn memory_argument(text: &str, natural: u8) -> String {
    let field = |name: &str| {
        let words = text.split(|ch: char| ch.is_whitespace() || "();".contains(ch));
        words.filter_map(|word| word.strip_prefix(name)).find_map(literal::unsigned)
    };
    let natural = 1u64 << natural.min(63);
    let address = match field("offset=") {
        None | Some(0) => "effective address: the operand".to_owned(),
        Some(offset) => format!("effective address: the operand + {offset} (`{offset:#x}`)"),
    };
    let align = match field("align=") {
        None => format!("alignment {natural}, the natural one"),
        Some(align) if align == natural => format!("alignment {align}, the natural one"),
        Some(align) => format!("alignment {align} promised; {natural} is the natural one"),
    };
    format!("{address}  \n{align}")
}

/// `(param i32 i64)`; nothing where there are none.
pub(super) fn list(word: &str, types: &[ValType], spell: &mut Spell<'_>) -> String {
    if types.is_empty() {
        return String::new();
    }
    let types: Vec<String> = types.iter().map(|ty| spell.ty(Some(*ty))).collect();
    format!("({word} {})", types.join(" "))
}

/// A type as it is written.
pub(super) fn composite(resources: &Resources, ty: u32, spell: &mut Spell<'_>) -> String {
    if let Some(ty) = shape::signature(resources, ty) {
        let (params, results) =
            (list("param", ty.params(), spell), list("result", ty.results(), spell));
        return format!("{params} {results}").trim().to_owned();
    }
    let Some(ty) = resources.sub_type_at(ty) else { return String::new() };
    match &ty.composite_type.inner {
        CompositeInnerType::Struct(it) => format!("struct of {} fields", it.fields.len()),
        CompositeInnerType::Array(_) => "array".to_owned(),
        CompositeInnerType::Cont(_) => "cont".to_owned(),
        CompositeInnerType::Func(_) => String::new(),
    }
}
