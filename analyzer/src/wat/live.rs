//! The findings of a text that is being edited: only what an edit touches is looked at again.
//!
//! What is known of the code of a function is kept with the facts of the module that it rests on
//! (`facts`). An edit inside code lowers and validates that code alone. Any other edit makes the
//! skeleton anew, which is everything but code, and then the code that rests on a fact that has
//! changed, at once or in slices: the code around the edit first. Code of a long function is looked
//! at in stretches (`long`), and an edit inside it touches few of them. Places are kept relative to their
//! chunk, so nothing moves. When all is looked at, the list of findings equals that of
//! [`analyze`](super::analyze) on the same text; a test compares them after random edits.

mod effect;
mod facts;
mod found;
mod long;
mod near;
pub(crate) mod site;
mod touched;
mod uses;

use std::collections::BTreeSet;
use std::ops::Range as Span;
use std::sync::Arc;

use wasmparser::WasmFeatures;

use crate::spec::accept::Accept;
use crate::spec::limits;
use crate::text::Range;
use crate::wat::check::resources::Resources;
use crate::wat::check::{self, Bodies};
use crate::wat::chunk::Field;
use crate::wat::code::{self, Body, Coder, Module};
use crate::wat::cursor::Place;
use crate::wat::diagnostic::{Diagnostic, Related};
use crate::wat::document::sizes::{Seat, Sizes};
use crate::wat::document::{Chunk, Document};
use crate::wat::encode::TypeWriter;
use crate::wat::item::{Content, Extern, Index, Space, TypeUse};
use crate::wat::live::facts::{Basis, Changed, Defined, Facts, Sought};
use crate::wat::live::long::Long;
use crate::wat::live::touched::{Edit, flagged};
use crate::wat::lower::plain::{Plain, Plains};
use crate::wat::lower::sums::{Sum, Sums};
use crate::wat::lower::{FuncBody, FuncHead, Lowerer, Numbers, View, capped};
use crate::wat::spread::spread;
use crate::wat::symbols::{Names, Use};
use crate::wat::token::placed;
use crate::wat::types::Types;

/// What is known of a text of one module, from one edit to the next.
#[derive(Debug)]
pub struct Live {
    accept: Accept,
    /// What that is for the text as it is.
    features: WasmFeatures,
    // What is known of each chunk, side by side: what every edit goes through takes few bytes.
    chunks: Vec<Arc<Chunk>>,
    sums: Sums,
    flags: Vec<Flags>,
    /// Of what the code rests on: see [`Basis::bits`].
    bits: Vec<u64>,
    slots: Vec<Slot>,
    /// The chunk that was edited last: code near it is looked at first.
    edited: usize,
    skeleton: Skeleton,
}

/// What an edit asks of the code of each chunk.
#[derive(Clone, Copy, Debug, Default)]
struct Flags {
    /// Whether what it rests on has changed since it was looked at.
    stale: bool,
    /// How many things are wrong with it.
    found: u16,
}

/// What is known of the code of a chunk.
#[derive(Debug, Default)]
struct Slot {
    /// What the skeleton said when it was looked at.
    own: Own,
    /// None where it was not looked at yet.
    code: Option<Box<Judged>>,
}

/// What is wrong with the code of a function, and what that rests on.
#[derive(Debug, Default)]
struct Judged {
    /// Found by lowering it. Places are the chunk's.
    lowering: Vec<Diagnostic>,
    /// Found by validating it.
    validation: Vec<Diagnostic>,
    facts: Basis,
    own: Own,
    /// Of a long function: what is known of each stretch. Its facts are those of the stretches.
    long: Option<Long>,
}

/// What the skeleton says of a function whose code is judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Own {
    /// What is known of its type.
    ty: u64,
    /// Whether the validator is to judge it.
    judged: bool,
    /// Whether what is wrong with the field is said, or follows from text before it that is none.
    told: bool,
}

impl Judged {
    /// How many things are wrong.
    fn found(&self) -> u16 {
        u16::try_from(self.lowering.len() + self.validation.len()).unwrap_or(u16::MAX)
    }

    /// See [`Basis::bits`].
    fn bits(&self) -> u64 {
        self.facts.bits() | self.long.as_ref().map_or(0, Long::bits)
    }

    fn may_name(&self, sought: &Sought) -> bool {
        sought.is_in(&self.facts) || self.long.as_ref().is_some_and(|long| long.may_name(sought))
    }

    fn rests_on(&self, changed: &Changed) -> bool {
        changed.meet(&self.facts) || self.long.as_ref().is_some_and(|long| long.rests_on(changed))
    }
}

/// Everything but code.
#[derive(Default)]
struct Skeleton {
    names: Names,
    types: Types,
    plains: Plains,
    /// What damaged fields define.
    broken: BTreeSet<(Space, u32)>,
    /// The functions that are defined here and are not plain; in order.
    funcs: Vec<Func>,
    /// By chunk: the index of the first thing that it defines.
    firsts: Vec<u32>,
    /// None when the validator did not come as far as code.
    resources: Option<Resources>,
    facts: Facts,
    /// What lowering found, in the order of the text.
    lowering: Vec<Placed>,
    /// What validation found, likewise.
    validation: Vec<Placed>,
    /// The chunks right before which text stands that is no field; sorted.
    behind_stray: Vec<usize>,
    /// What is said of plain functions, by their forms; none where they are looked at one by one,
    /// or there are none.
    of_forms: Vec<Option<Own>>,
    /// How many were made before.
    number: u64,
}

impl Skeleton {
    fn sum(&mut self, chunk: &Chunk) -> Sum {
        let (words, spellings) = (self.names.words_mut(), self.types.spellings_mut());
        Sum::new(chunk, words, spellings, self.plains.forms_mut())
    }

    fn is_behind_stray(&self, at: usize) -> bool {
        self.behind_stray.binary_search(&at).is_ok()
    }

    /// The function that a chunk defines and that is not plain.
    fn other(&self, at: usize) -> Option<Func> {
        let other = self.funcs.binary_search_by_key(&at, |func| func.head.chunk).ok()?;
        self.funcs.get(other).copied()
    }

    /// The function that a chunk defines.
    fn func(&self, at: usize, chunk: &Chunk, sum: &Sum) -> Option<Func> {
        if let Some(other) = self.other(at) {
            return Some(other);
        }
        let Plain::Func(form) = sum.plain else { return None };
        let (func, ty) = (*self.firsts.get(at)?, self.plains.ty(form)?);
        let name = chunk.item().name_range();
        let head = FuncHead { chunk: at, func, ty, name, broken: false };
        Some(Func { head, stood_for: false })
    }

    /// What it says of the function of a chunk; none where it defines none.
    fn own_at(&self, at: usize, chunk: &Chunk, sum: &Sum) -> Option<Own> {
        if let Some(other) = self.other(at) {
            return Some(self.own(other, chunk));
        }
        let Plain::Func(form) = sum.plain else { return None };
        let own = self.of_forms.get(form as usize).copied().flatten()?;
        Some(Own { told: !self.is_behind_stray(at), ..own })
    }

    /// The chunks of which it says what it says of no form.
    fn others(&self) -> impl Iterator<Item = usize> {
        let funcs = self.funcs.iter().map(|func| func.head.chunk);
        funcs.chain(self.behind_stray.iter().copied())
    }

    /// What it says of a function.
    fn own(&self, func: Func, chunk: &Chunk) -> Own {
        let Func { head, stood_for } = func;
        Own {
            ty: self.facts.of_type(head.ty),
            judged: !head.broken && !stood_for && self.resources.is_some(),
            told: !chunk.item().is_broken && !self.is_behind_stray(head.chunk),
        }
    }

    /// See [`Skeleton::of_forms`].
    fn own_of_forms(&self) -> Vec<Option<Own>> {
        let (judged, told) = (self.resources.is_some(), true);
        let own = |ty| Own { ty: self.facts.of_type(ty), judged, told };
        self.plains.types().map(|ty| ty.map(own)).collect()
    }
}

impl std::fmt::Debug for Skeleton {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Skeleton").field("funcs", &self.funcs.len()).finish_non_exhaustive()
    }
}

/// A function that is defined here.
#[derive(Clone, Copy, Debug)]
struct Func {
    head: FuncHead,
    /// Something stands for its type, which is wrong.
    stood_for: bool,
}

/// A finding whose places are relative to chunks.
#[derive(Clone, Debug)]
struct Placed {
    chunk: usize,
    diagnostic: Diagnostic,
    /// The chunks of the related places.
    related: Vec<usize>,
}

impl Placed {
    fn new(mut diagnostic: Diagnostic, sizes: &Sizes) -> Placed {
        let back = |range: Range, start: u32| Range::new(range.start - start, range.end - start);
        let seat = |range: Range| sizes.seek(Seat::default(), range.start);
        let Seat { chunk, start, .. } = seat(diagnostic.range);
        diagnostic.range = back(diagnostic.range, start);
        let related = diagnostic.related.iter_mut().map(|it| {
            let Seat { chunk, start, .. } = seat(it.range);
            it.range = back(it.range, start);
            chunk
        });
        let related = related.collect();
        Placed { chunk, diagnostic, related }
    }

    fn absolute(&self, sizes: &Sizes) -> Diagnostic {
        let mut diagnostic = self.diagnostic.clone();
        diagnostic.range = diagnostic.range.shifted(sizes.start(self.chunk));
        let related = diagnostic.related.iter_mut().zip(&self.related);
        related.for_each(|(Related { range, .. }, chunk)| {
            *range = range.shifted(sizes.start(*chunk));
        });
        diagnostic
    }
}

impl Live {
    /// Looks at a whole document of one module.
    #[must_use]
    pub fn new(document: &Document, accept: impl Into<Accept>) -> Live {
        let mut live = Live::unjudged(document, accept);
        live.catch_up(usize::MAX);
        live
    }

    /// As [`Live::new`], but no code is looked at: for questions about places alone.
    #[must_use]
    pub(crate) fn unjudged(document: &Document, accept: impl Into<Accept>) -> Live {
        let accept = accept.into();
        let features = accept.features(document.uses());
        let chunks = document.chunks().to_vec();
        let mut skeleton = Skeleton::default();
        let sums = chunks.iter().map(|chunk| skeleton.sum(chunk)).collect();
        let mut live = Live {
            accept,
            features,
            flags: vec![Flags::default(); chunks.len()],
            bits: vec![0; chunks.len()],
            slots: chunks.iter().map(|_| Slot::default()).collect(),
            chunks,
            sums,
            edited: 0,
            skeleton,
        };
        let all = 0..document.chunks().len();
        live.build(document, Edit { old: 0..0, new: all });
        live
    }

    /// Follows an edit: `document` is the text behind it, or the same again. Looks at `most` bytes
    /// of text that rests on what has changed, and a chunk more, the edited ones first; what is
    /// known of the rest is what was true before. Whether nothing is left to be looked at.
    pub fn update(&mut self, document: &Document, most: usize) -> bool {
        self.follow(document);
        self.catch_up(most)
    }

    fn follow(&mut self, document: &Document) {
        let new = document.chunks();
        let same = |(old, new): &(&Arc<Chunk>, &Arc<Chunk>)| Arc::ptr_eq(old, new);
        let first = self.chunks.iter().zip(new).take_while(same).count();
        let most = self.chunks.len().min(new.len()) - first;
        let behind = self.chunks.iter().rev().zip(new.iter().rev());
        let behind = behind.take(most).take_while(same).count();
        let (old_end, new_end) = (self.chunks.len() - behind, new.len() - behind);
        let fresh = new.get(first..new_end).unwrap_or_default();
        let edited = first..old_end;
        if !edited.is_empty() || !fresh.is_empty() {
            self.edited = first;
        }
        let features = self.accept.features(document.uses());
        let switched = self.features != features;
        let sums: Vec<Sum> = fresh.iter().map(|chunk| self.skeleton.sum(chunk)).collect();
        let quiet = !switched
            && edited.len() == fresh.len()
            && fresh.iter().zip(&sums).zip(edited.clone()).all(|((new, sum), at)| {
                !self.skeleton.is_behind_stray(at) && self.is_quiet(at, new, sum)
            });
        if quiet {
            self.keep_funcs(edited.start, &sums);
        }
        let old: Vec<_> = self.chunks.splice(edited.clone(), fresh.iter().cloned()).collect();
        self.sums.splice(edited.clone(), &sums);
        if !quiet {
            self.flags.splice(edited.clone(), fresh.iter().map(|_| Flags::default()));
            self.bits.splice(edited.clone(), fresh.iter().map(|_| 0));
            self.slots.splice(edited.clone(), fresh.iter().map(|_| Slot::default()));
            let mut edit = Edit { old: edited, new: first..new_end };
            if switched {
                self.features = features;
                self.flags.iter_mut().for_each(|flags| flags.stale = true);
                edit = Edit { old: 0..self.chunks.len(), new: 0..self.chunks.len() };
            }
            self.build(document, edit);
            return;
        }
        for (at, old) in edited.zip(&old) {
            if let (Some(chunk), Some(sum)) = (self.chunks.get(at), self.sums.get(at))
                && let Some(slot) = self.slots.get_mut(at)
            {
                let before = Before { own: slot.own, code: slot.code.take(), chunk: old };
                let mut work = Work::new(&self.skeleton, self.features);
                let code = work.judge_again(at, chunk, &sum, before);
                self.take(at, code);
            }
        }
    }

    /// Takes over what was found in the code of a chunk.
    fn take(&mut self, at: usize, code: Option<Judged>) {
        let (Some(slot), Some(flags)) = (self.slots.get_mut(at), self.flags.get_mut(at)) else {
            return;
        };
        let found = code.as_ref().map_or(0, Judged::found);
        *flags = Flags { stale: false, found };
        if let Some(bits) = self.bits.get_mut(at) {
            *bits = code.as_ref().map_or(0, Judged::bits);
        }
        slot.own = code.as_ref().map_or(Own::default(), |code| code.own);
        slot.code = code.map(Box::new);
    }

    /// Functions that are plain no more behind an edit that leaves the skeleton as it is stay what
    /// they are there. `sums` are those of the chunks from `first` on behind it.
    fn keep_funcs(&mut self, first: usize, sums: &[Sum]) {
        for ((at, chunk), is) in self.chunks.iter().enumerate().skip(first).zip(sums) {
            if is.plain == Plain::No
                && let Some(was) = self.sums.get(at)
                && let Some(func) = self.skeleton.func(at, chunk, &was)
                && let funcs = &mut self.skeleton.funcs
                && let Err(place) = funcs.binary_search_by_key(&at, |func| func.head.chunk)
            {
                funcs.insert(place, func);
            }
        }
    }

    /// Looks at stale code, that around the last edit first.
    fn catch_up(&mut self, most: usize) -> bool {
        let mut stale: Vec<usize> = flagged(&self.flags, |flags| flags.stale).collect();
        if stale.is_empty() {
            return true;
        }
        let around = self.around_edit(&stale, most);
        let complete = around == (0..stale.len());
        stale.truncate(around.end);
        stale.drain(..around.start);
        let size = |at: &usize| self.chunks.get(*at).map_or(0, |chunk| chunk.text().len());
        let bytes = stale.iter().map(size).sum();
        let mut looks: Vec<Look> = stale.into_iter().map(|at| Look { at, code: None }).collect();
        spread(looks.iter_mut(), bytes, |looks| {
            let mut work = Work::new(&self.skeleton, self.features);
            for look in looks {
                if let (Some(chunk), Some(sum)) = (self.chunks.get(look.at), self.sums.get(look.at))
                {
                    look.code = work.judge(look.at, chunk, &sum);
                }
            }
        });
        for Look { at, code } in looks {
            self.take(at, code);
        }
        complete
    }

    /// Which of some chunks lie around the last edit: together they hold `most` bytes, or a chunk
    /// more; all where they do not hold more.
    fn around_edit(&self, chunks: &[usize], most: usize) -> Span<usize> {
        let place = |at: usize| chunks.get(at).copied().unwrap_or(self.edited);
        let size = |at: usize| self.chunks.get(place(at)).map_or(0, |chunk| chunk.text().len());
        let count = chunks.len();
        let first = chunks.partition_point(|at| *at < self.edited);
        let (mut extent, mut bytes) = (first..first, 0usize);
        while extent != (0..count) && bytes <= most {
            // The nearer one of the next on either side.
            let before = extent.start.checked_sub(1).map(|at| self.edited - place(at));
            let behind = (extent.end < count).then(|| place(extent.end) - self.edited);
            if before.is_none_or(|before| behind.is_some_and(|behind| behind < before)) {
                bytes = bytes.saturating_add(size(extent.end));
                extent.end += 1;
            } else {
                extent.start -= 1;
                bytes = bytes.saturating_add(size(extent.start));
            }
        }
        extent
    }

    /// Whether an edit inside a chunk leaves the skeleton as it is.
    fn is_quiet(&self, at: usize, new: &Chunk, sum: &Sum) -> bool {
        let Some(old) = self.chunks.get(at) else { return false };
        let (was, is) = (old.item(), new.item());
        let alike = old.field() == new.field() && was.is_broken == is.is_broken;
        // Findings of the skeleton may point to anything but code.
        let moved = || !self.skeleton.lowering.is_empty() || !self.skeleton.validation.is_empty();
        let is_func = old.field() == Field::Func && was.import.is_none();
        if !is_func {
            // Another number is the value of a global.
            let same_place = was.name_range() == is.name_range();
            if alike && same_place && self.sums.get(at).is_some_and(|before| before.is_like(sum)) {
                return true;
            }
            let found = was.is_broken || is.is_broken;
            let end =
                |chunk: &Chunk| Place { token: number(chunk.tokens().len()), offset: chunk.len() };
            return alike && !found && !moved() && same_words(old, new, end(old), end(new));
        }
        let header = |chunk: &'_ Chunk| -> usize { chunk.item().rest.offset as usize };
        let same_text = old.text().get(..header(old)) == new.text().get(..header(new));
        alike
            && !was.is_broken
            && was.asks == is.asks
            && (same_text || !moved() && same_words(old, new, was.rest, is.rest))
    }

    /// Makes the skeleton anew; code that rests on what has changed becomes stale.
    fn build(&mut self, document: &Document, edit: Edit) {
        let mut before = std::mem::take(&mut self.skeleton);
        let numbers = self.numbers(&mut before, document);
        let (lowerer, judged) = self.lowered(document, numbers);
        let Lowerer { names, types, plains, firsts, mut parts, broken, behind_stray, .. } = lowerer;
        let found = std::mem::take(&mut parts.diagnostics);
        let place = |mut all: Vec<Diagnostic>| -> Vec<Placed> {
            all.sort();
            all.dedup();
            all.into_iter().map(|it| Placed::new(it, document.sizes())).collect()
        };
        let module =
            Defined { document, sums: &self.sums, plains: &plains, names: &names, types: &types };
        let facts = Facts::new(module, &broken, &parts, &judged);
        let stood_for = |head: &FuncHead| judged.stands_in_for(head.func);
        let funcs = parts.heads.iter().map(|it| Func { head: *it, stood_for: stood_for(it) });
        self.skeleton = Skeleton {
            funcs: funcs.collect(),
            resources: judged.resources,
            lowering: place(found),
            validation: place(judged.found),
            names,
            types,
            plains,
            firsts,
            broken,
            facts,
            behind_stray,
            of_forms: Vec::new(),
            number: before.number + 1,
        };
        self.skeleton.of_forms = self.skeleton.own_of_forms();
        self.mark_stale(&before, &edit);
    }

    /// Everything but code, lowered and validated.
    fn lowered<'a>(
        &'a self,
        document: &'a Document,
        mut numbers: Numbers,
    ) -> (Lowerer<'a>, check::Skeleton) {
        // Without floats a plain global may be wrong.
        if self.features.floats() {
            let lowerer = Lowerer::skeleton(document, &self.sums, numbers, View::Kinds);
            let parts = Some(&lowerer.parts).filter(|_| !lowerer.needs_all);
            match parts.and_then(|parts| check::skeleton(parts, self.features)) {
                Some(judged) => return (lowerer, judged),
                None => numbers = lowerer.into_numbers(),
            }
        }
        let lowerer = Lowerer::skeleton(document, &self.sums, numbers, View::All);
        let judged = check::skeleton(&lowerer.parts, self.features).unwrap_or_default();
        (lowerer, judged)
    }

    /// The numbers of words, spellings and forms, for the next skeleton. When most of them are of
    /// what has come and gone they begin anew, and so do the sums.
    fn numbers(&mut self, before: &mut Skeleton, document: &Document) -> Numbers {
        let words = before.names.take_words();
        let spellings = std::mem::take(&mut before.types).into_spellings();
        let forms = std::mem::take(&mut before.plains).into_forms();
        // A word is a name typed, with all its beginnings on the way.
        let most = 4 * self.sums.len() + limits::WORDS_KEPT;
        if words.count().max(spellings.count()).max(forms.count()) <= most {
            return Numbers { words, spellings, forms };
        }
        let mut fresh = Skeleton::default();
        self.sums = document.chunks().iter().map(|chunk| fresh.sum(chunk)).collect();
        *before = Skeleton { number: before.number, ..Skeleton::default() };
        let Skeleton { mut names, types, plains, .. } = fresh;
        Numbers {
            words: names.take_words(),
            spellings: types.into_spellings(),
            forms: plains.into_forms(),
        }
    }
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Whether the tokens before two places say the same: only blanks and comments differ.
fn same_words(old: &Chunk, new: &Chunk, old_end: Place, new_end: Place) -> bool {
    let words = |chunk: &'_ Chunk, end: Place| -> Vec<Range> {
        let tokens = placed(chunk.tokens()).take(end.token as usize);
        tokens.filter(|(kind, _)| !kind.is_trivia()).map(|(_, range)| range).collect()
    };
    let (was, is) = (words(old, old_end), words(new, new_end));
    was.len() == is.len()
        && was.iter().zip(&is).all(|(was, is)| was.of(old.text()) == is.of(new.text()))
}

/// Lowers and validates code, one function after another.
struct Work<'a> {
    skeleton: &'a Skeleton,
    bodies: Option<Bodies<'a>>,
}

impl<'a> Work<'a> {
    fn new(skeleton: &'a Skeleton, features: WasmFeatures) -> Work<'a> {
        let bodies =
            skeleton.resources.clone().map(|it| Bodies::new(it, features, &skeleton.names));
        Work { skeleton, bodies }
    }

    /// The code of a chunk; none where it defines no function.
    fn target<'c>(&self, at: usize, chunk: &'c Chunk, sum: &Sum) -> Option<Target<'c>> {
        let func = self.skeleton.func(at, chunk, sum)?;
        let (own, head) = (self.skeleton.own(func, chunk), func.head);
        let Content::Define(Extern::Func(type_use, _)) = &chunk.item().content else { return None };
        Some(Target { chunk, own, head, type_use })
    }

    /// What is wrong with the code of a chunk; none where it defines no function.
    fn judge(&mut self, at: usize, chunk: &Chunk, sum: &Sum) -> Option<Judged> {
        let target = self.target(at, chunk, sum)?;
        if !target.chunk.seams().is_empty()
            && let Some(judged) = self.judge_long(&target)
        {
            return Some(judged);
        }
        let Target { own, head, type_use, .. } = target;
        let mut body = self.body(&target, self.coder(&target).function(head.ty, type_use));
        let facts = Facts::of_code(chunk, chunk.text(), &body.body.uses);
        let mut lowering = capped(std::mem::take(&mut body.body.diagnostics));
        if own.told {
            lowering.extend_from_slice(&chunk.item().diagnostics);
        }
        body.judged =
            target.is_judged() && !body.body.damaged && !self.names_broken(&body.body.uses);
        let mut validation = Vec::new();
        if let (true, Some(bodies)) = (body.judged, &mut self.bodies) {
            bodies.check(&body, &mut validation);
        }
        Some(Judged { lowering, validation, facts, own, long: None })
    }

    /// The same behind an edit within the chunk.
    fn judge_again(
        &mut self,
        at: usize,
        chunk: &Chunk,
        sum: &Sum,
        before: Before<'_>,
    ) -> Option<Judged> {
        let target = self.target(at, chunk, sum)?;
        let old = before.chunk;
        if let Some(long) = before.code.and_then(|before| before.long)
            && before.own == target.own
            && let Some(kept) = target.chunk.kept_from(old)
            && let Some(judged) = self.judge_within(&target, long, kept, old.seams().len())
        {
            return Some(judged);
        }
        self.judge(at, chunk, sum)
    }

    fn module(&self) -> Module<'a> {
        Module { names: &self.skeleton.names, types: &self.skeleton.types }
    }

    fn coder<'c>(&self, target: &Target<'c>) -> Coder<'c, 'a> {
        let chunk = target.chunk;
        Coder::new(chunk.text(), chunk.tokens(), chunk.item().rest, self.module())
    }

    fn names_broken(&self, uses: &[Use]) -> bool {
        let broken = &self.skeleton.broken;
        uses.iter().any(|it| it.index.is_some_and(|index| broken.contains(&(it.space, index))))
    }

    fn body(&self, target: &Target<'_>, body: Body) -> FuncBody {
        let Target { chunk, head, type_use, .. } = *target;
        let resolve = |index: &Index| self.skeleton.names.resolve(Space::Type, index);
        let mut locals = Vec::new();
        code::encode_locals(&TypeWriter { resolve: &resolve }, &mut locals, &body.locals);
        let (field, name) = (chunk.item().range, chunk.item().name_range());
        let (func, ty, signature) = (head.func, head.ty, type_use.range);
        FuncBody { func, ty, start: 0, field, name, signature, body, locals, judged: false }
    }
}

/// What is to be looked at, and what was found.
struct Look {
    at: usize,
    code: Option<Judged>,
}

/// What was known of a chunk before an edit within it.
struct Before<'a> {
    own: Own,
    code: Option<Box<Judged>>,
    chunk: &'a Arc<Chunk>,
}

/// Code that is judged.
#[derive(Clone, Copy)]
struct Target<'c> {
    chunk: &'c Chunk,
    own: Own,
    head: FuncHead,
    type_use: &'c TypeUse,
}

impl Target<'_> {
    /// Whether the validator is to judge it, as far as the field around it goes.
    fn is_judged(&self) -> bool {
        self.own.judged && self.chunk.item().diagnostics.is_empty()
    }
}
