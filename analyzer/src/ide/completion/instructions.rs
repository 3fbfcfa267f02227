//! Instructions in the order in which somebody is likely to want them: those whose types fit the
//! place first, among them those that are usual, here and in general.

use std::collections::HashMap;

use crate::ide::analysis::Scene;
use crate::ide::completion::stage::{Fit, Stage};
use crate::ide::completion::usual;
use crate::ide::context::Context;
use crate::spec::instr::{self, Immediate, Instr};
use crate::text::Range;
use crate::wat::chunk::Field;
use crate::wat::document::Chunk;
use crate::wat::token::{Kind, Token};

/// Tokens before the place, and fields before the one at hand, whose instructions count as usual
/// here.
const NEAR_TOKENS: usize = 1500;
const NEAR_FIELDS: usize = 8;

/// An instruction and how likely it is wanted: the lower the more.
#[derive(Clone, Copy)]
pub(super) struct Ranked {
    pub(super) row: &'static Instr,
    pub(super) rank: u32,
}

/// What speaks for one instruction or another, besides types.
struct Usual<'a> {
    /// The instruction before, or around.
    before: &'a str,
    /// How often each stands near the place.
    near: HashMap<&'a str, u32>,
    /// What the function is called here and outside.
    called: String,
    /// What stands right behind the word.
    next: Option<Kind>,
}

/// All instructions, the likeliest first. Where only those of constant expressions may stand, all
/// others are left out.
pub(super) fn ranked(
    scene: &Scene<'_>,
    context: &Context<'_>,
    stage: &Stage<'_>,
    only_constant: bool,
) -> Vec<Ranked> {
    let usual = Usual::new(scene, context);
    let is_list = context.is_head();
    let rows = instr::TABLE.iter().filter(|row| {
        let is_first = instr::by_mnemonic(row.mnemonic).is_some_and(|it| std::ptr::eq(it, *row));
        is_first && (!only_constant || is_constant(row.mnemonic))
    });
    let mut all: Vec<Ranked> = rows
        .map(|row| {
            let fit = match stage.fit(row, is_list) {
                Fit::Right => 0,
                Fit::Open => 150,
                Fit::Wrong => 2000,
            };
            let rank = 4000 + fit - usual.weight(row).min(3000);
            Ranked { row, rank }
        })
        .collect();
    all.sort_by_key(|it| (it.rank, it.row.mnemonic));
    all
}

/// Whether an instruction may stand where the value must be known before the module runs.
pub(super) fn is_constant(mnemonic: &str) -> bool {
    mnemonic.ends_with(".const")
        || matches!(
            mnemonic,
            "global.get"
                | "ref.null"
                | "ref.func"
                | "ref.i31"
                | "i32.add"
                | "i32.sub"
                | "i32.mul"
                | "i64.add"
                | "i64.sub"
                | "i64.mul"
                | "struct.new"
                | "struct.new_default"
                | "array.new"
                | "array.new_default"
                | "array.new_fixed"
                | "any.convert_extern"
                | "extern.convert_any"
                | "end"
        )
}

impl<'a> Usual<'a> {
    fn new(scene: &Scene<'a>, context: &Context<'a>) -> Usual<'a> {
        let is_list = context.is_head();
        let around = if is_list { context.around() } else { context.list() };
        let before = around.and_then(|list| list.last).map_or("", |range| context.text(range));
        let chunk = context.seat.chunk;
        let item = chunk.item();
        let exports = item.exports.iter().map(|text| &*text.value);
        let names = item.named.id.iter().map(|id| id.name.as_str()).chain(exports);
        let called: Vec<&str> = names.collect();
        let called = called.join(" ").replace(['-', '.', ' '], "_");
        Usual { before, near: near(scene, context), called, next: next(chunk, context.word) }
    }

    /// The higher the likelier.
    fn weight(&self, row: &Instr) -> u32 {
        let name = row.mnemonic;
        let mut weight = usual::weight(self.before, name);
        if let Some(count) = self.near.get(name) {
            weight += 60 + 25 * count.ilog2().min(6);
        }
        let own = name.rsplit_once('.').map_or(name, |(_, own)| own);
        if own.len() > 1 && !self.called.is_empty() && self.is_called(own) {
            weight += 220;
        }
        if self.next.is_some_and(|next| takes_word(row, next)) {
            weight += 500;
        }
        weight
    }

    /// Whether a word is a part of what the function is called.
    fn is_called(&self, word: &str) -> bool {
        let whole = |at: usize| {
            let before = self.called.get(..at).unwrap_or_default();
            let behind = self.called.get(at + word.len()..).unwrap_or_default();
            let parts = |text: &str, end: bool| {
                let ch = if end { text.chars().next_back() } else { text.chars().next() };
                ch.is_none_or(|ch| !ch.is_ascii_lowercase())
            };
            parts(before, true) && parts(behind, false)
        };
        self.called.match_indices(word).any(|(at, _)| whole(at))
    }
}

/// How often instructions stand near the place: in the field before it, and in those before that.
fn near<'a>(scene: &Scene<'a>, context: &Context<'a>) -> HashMap<&'a str, u32> {
    let mut counts = HashMap::new();
    let seat = context.seat;
    let mut left = NEAR_TOKENS;
    count(seat.chunk, context.word.start, &mut left, &mut counts);
    let first = seat.at.saturating_sub(NEAR_FIELDS);
    let before = scene.document.chunks().get(first..seat.at).unwrap_or_default();
    for chunk in before.iter().rev().filter(|chunk| chunk.field() == Field::Func) {
        count(chunk, chunk.len(), &mut left, &mut counts);
    }
    counts
}

fn count<'a>(chunk: &'a Chunk, end: u32, left: &mut usize, counts: &mut HashMap<&'a str, u32>) {
    let mut at = chunk.len();
    for token in chunk.tokens().iter().rev() {
        if *left == 0 {
            return;
        }
        at -= Token::len(*token);
        if at >= end {
            continue;
        }
        *left -= 1;
        if token.kind() == Kind::Keyword {
            let range = Range::new(at, at + token.len());
            *counts.entry(range.of(chunk.text())).or_default() += 1;
        }
    }
}

/// The kind of the word right behind another, in the same line.
fn next(chunk: &Chunk, word: Range) -> Option<Kind> {
    let rest = chunk.text().get(word.end as usize..)?;
    let blank = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    if blank == 0 {
        return None;
    }
    let rest = rest.get(blank..)?;
    match rest.bytes().next()? {
        b'$' => Some(Kind::Id),
        b'0'..=b'9' | b'-' | b'+' => Some(Kind::Number),
        b'o' | b'a' if rest.starts_with("offset=") || rest.starts_with("align=") => {
            Some(Kind::Keyword)
        }
        b'"' => Some(Kind::String),
        _ => None,
    }
}

/// Whether an instruction takes a word of a kind as its first immediate.
fn takes_word(row: &Instr, next: Kind) -> bool {
    let Some(first) = row.text_immediates().next() else { return false };
    let is_number = matches!(
        first,
        Immediate::I32
            | Immediate::I64
            | Immediate::F32
            | Immediate::F64
            | Immediate::Lane(_)
            | Immediate::Shuffle
    );
    let is_memory = matches!(first, Immediate::Mem(_) | Immediate::Atomic(_));
    match next {
        Kind::Id => !is_number && first != Immediate::V128,
        Kind::Number => !is_memory && first != Immediate::Block,
        Kind::Keyword => is_memory,
        _ => false,
    }
}
