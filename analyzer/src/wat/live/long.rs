//! Code of a long function, looked at in stretches, so that an edit touches few of them.
//!
//! A stretch begins at a seam of the chunk, with all that reading and validating know there. After
//! an edit the stretch that holds it is looked at again, and those behind it until all is known
//! again as it was at the start of one: what was found from there on stays. What is found in a
//! stretch depends on nothing but its start and its text.

use crate::spec::limits;
use crate::text::Range;
use crate::wat::check;
use crate::wat::chunk::Shift;
use crate::wat::code::Coder;
use crate::wat::code::pause::Pause;
use crate::wat::diagnostic::Diagnostic;
use crate::wat::document::Kept;
use crate::wat::item::{RefType, ValType};
use crate::wat::live::facts::{Basis, Changed, Facts, Sought};
use crate::wat::live::{Judged, Target, Work};
use crate::wat::lower::capped;

/// The stretches of a function's code, in order.
pub(super) struct Long {
    stretches: Vec<Stretch>,
    /// What is wrong can be told at any stretch; it costs more.
    explains: bool,
    /// The skeleton with which they were looked at: nothing can go on from another one's.
    skeleton: u64,
    /// How many of them were looked at last.
    looked_at: usize,
}

impl std::fmt::Debug for Long {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Long")
            .field("stretches", &self.stretches.len())
            .field("looked_at", &self.looked_at)
            .finish_non_exhaustive()
    }
}

/// What is known of a stretch. Places are the chunk's.
#[derive(Default)]
struct Stretch {
    /// The seam of the chunk at which it begins; without meaning where `start` is none.
    seam: usize,
    /// None for the first one.
    start: Option<Standing>,
    lowering: Vec<Diagnostic>,
    validation: Vec<Diagnostic>,
    facts: Basis,
    /// The validator's words are worthless, here and behind.
    damaged: bool,
    /// It names what is broken.
    names_broken: bool,
}

/// All that the code behind a place may depend on.
#[derive(Clone)]
struct Standing {
    pause: Pause,
    /// None where code is not judged.
    judge: Option<check::Standing>,
}

impl Standing {
    fn moved(&mut self, shift: Shift) {
        self.pause.moved(shift);
        self.judge.iter_mut().for_each(|judge| judge.moved(shift));
    }

    fn is_small(&self) -> bool {
        self.judge.as_ref().is_none_or(check::Standing::is_small)
    }

    fn is_like(&self, other: &Standing) -> bool {
        let judges = match (&self.judge, &other.judge) {
            (Some(ours), Some(theirs)) => ours.is_like(theirs),
            (ours, theirs) => ours.is_none() && theirs.is_none(),
        };
        judges && self.pause.is_like(&other.pause)
    }
}

impl Stretch {
    fn moved(&mut self, shift: Shift) {
        self.start.iter_mut().for_each(|start| start.moved(shift));
        for found in self.lowering.iter_mut().chain(&mut self.validation) {
            found.range = shift.range(found.range);
            found.related.iter_mut().for_each(|it| it.range = shift.range(it.range));
        }
    }
}

impl Long {
    pub(super) fn rests_on(&self, changed: &Changed) -> bool {
        self.stretches.iter().any(|stretch| changed.meet(&stretch.facts))
    }

    /// Whether some stretch may name it.
    pub(super) fn may_name(&self, sought: &Sought) -> bool {
        self.stretches.iter().any(|stretch| sought.is_in(&stretch.facts))
    }

    /// The last stretch that begins at or before an offset and whose code is judged, with the seam
    /// at which it begins; none for the first one, and where another skeleton was judged with.
    pub(super) fn before(
        &self,
        skeleton: u64,
        offset: u32,
    ) -> Option<(&Pause, &check::Standing, usize)> {
        if self.skeleton != skeleton {
            return None;
        }
        let is_before = |it: &&Stretch| {
            it.start.as_ref().is_some_and(|start| start.pause.place.offset <= offset)
        };
        let stretch = self.stretches.iter().rev().find(is_before)?;
        let start = stretch.start.as_ref()?;
        Some((&start.pause, start.judge.as_ref()?, stretch.seam))
    }

    /// See [`Basis::bits`].
    pub(super) fn bits(&self) -> u64 {
        self.stretches.iter().fold(0, |bits, stretch| bits | stretch.facts.bits())
    }
}

impl Work<'_> {
    /// Looks at the code of a long function; none where that cannot be done in stretches.
    pub(super) fn judge_long(&mut self, target: &Target<'_>) -> Option<Judged> {
        let skeleton = self.skeleton.number;
        let mut all = |explains| {
            let (stretches, _) = self.stretches(target, None, explains, |_, _| false)?;
            let looked_at = stretches.len();
            Some(Long { stretches, explains, skeleton, looked_at })
        };
        let long = all(false).or_else(|| all(true))?;
        Some(judged(target, long))
    }

    /// Looks again at what an edit has changed in the code of a long function; none where all of
    /// it has to be looked at. `seams` is how many the chunk had before.
    pub(super) fn judge_within(
        &mut self,
        target: &Target<'_>,
        mut long: Long,
        kept: &Kept,
        seams: usize,
    ) -> Option<Judged> {
        if long.skeleton != self.skeleton.number {
            return None;
        }
        let is_before = |it: &Stretch| it.start.is_some() && it.seam < kept.front;
        let first = long.stretches.iter().rposition(is_before)?;
        let mut behind = long.stretches.split_off(first).into_iter();
        let edited = behind.next()?;
        let now = target.chunk.seams().len();
        let stays = |it: &Stretch| it.seam >= seams - kept.back;
        let mut behind: Vec<Stretch> = behind.filter(stays).collect();
        for stretch in &mut behind {
            stretch.moved(kept.shift);
            stretch.seam = stretch.seam + now - seams;
        }
        let is_known = |seam: usize, standing: &Standing| {
            let at = behind.binary_search_by_key(&seam, |it| it.seam).ok();
            let start = at.and_then(|at| behind.get(at)?.start.as_ref());
            start.is_some_and(|start| start.is_like(standing))
        };
        let from = (edited.seam, edited.start?);
        let (fresh, known) = self.stretches(target, Some(from), long.explains, is_known)?;
        long.looked_at = fresh.len();
        long.stretches.extend(fresh);
        if let Some(seam) = known {
            long.stretches.extend(behind.into_iter().filter(|it| it.seam >= seam));
        }
        Some(judged(target, long))
    }

    /// Looks at the stretches from a seam on, or from the start, up to a seam from which all is
    /// known; answers that too. None where the code cannot be left in between, or something is
    /// wrong and would have to be explained.
    fn stretches(
        &mut self,
        target: &Target<'_>,
        from: Option<(usize, Standing)>,
        explains: bool,
        is_known: impl Fn(usize, &Standing) -> bool,
    ) -> Option<(Vec<Stretch>, Option<usize>)> {
        let seams = target.chunk.seams();
        let (mut next, mut start) = from.map_or((0, None), |(at, it)| (at + 1, Some(it)));
        let mut all = Vec::new();
        loop {
            let seam = next.saturating_sub(1);
            let mut stretch = Stretch { seam, start: start.clone(), ..Stretch::default() };
            let begin = start.as_ref().map_or(0, |it| it.pause.place.offset);
            let mut uses = Vec::new();
            // On to a place where little is open.
            let stop = loop {
                let coder = match &start {
                    Some(start) => Coder::resume(target.chunk, &start.pause, self.module()),
                    None => {
                        let mut coder = self.coder(target);
                        coder.begin(target.head.ty, target.type_use);
                        coder
                    }
                };
                let (body, stopped) = coder.stretch(seams.get(next..).unwrap_or_default())?;
                if body.locals.iter().any(needs_value) {
                    return None;
                }
                let mut body = self.body(target, body);
                stretch.lowering.append(&mut body.body.diagnostics);
                uses.append(&mut body.body.uses);
                stretch.damaged |= body.body.damaged;
                let mut judge = None;
                if let Some(bodies) = &mut self.bodies
                    && target.is_judged()
                    && !stretch.damaged
                {
                    let found = &mut stretch.validation;
                    let mut standing = match start.take() {
                        Some(start) => start.judge?,
                        None => bodies.begin(&body, explains, found),
                    };
                    if !bodies.go_on(&mut standing, &body, found) {
                        return None;
                    }
                    judge = Some(standing);
                }
                let Some((which, pause)) = stopped else { break None };
                next += which + 1;
                let standing = Standing { pause, judge };
                if standing.is_small() {
                    break Some(standing);
                }
                start = Some(standing);
            };
            let end = stop.as_ref().map_or(target.chunk.len(), |it| it.pause.place.offset);
            let code = Range::new(begin, end).of(target.chunk.text());
            stretch.facts = Facts::of_code(target.chunk, code, &uses);
            stretch.names_broken = self.names_broken(&uses);
            all.push(stretch);
            let Some(standing) = stop else { return Some((all, None)) };
            if is_known(next - 1, &standing) {
                return Some((all, Some(next - 1)));
            }
            start = Some(standing);
        }
    }
}

/// Whether a local has no value to begin with: how far it has got one is not to be seen.
fn needs_value(ty: &ValType) -> bool {
    matches!(ty, ValType::Ref(RefType { nullable: false, .. }))
}

/// What all stretches say together.
fn judged(target: &Target<'_>, long: Long) -> Judged {
    let all = || long.stretches.iter();
    let mut lowering = capped(all().flat_map(|it| &it.lowering).cloned().collect());
    let item = target.chunk.item();
    if target.own.told {
        lowering.extend_from_slice(&item.diagnostics);
    }
    let worthless = all().any(|it| it.damaged || it.names_broken);
    let validation = all().flat_map(|it| &it.validation).take(limits::BODY_DIAGNOSTICS);
    let validation = if worthless { Vec::new() } else { validation.cloned().collect() };
    Judged { lowering, validation, facts: Basis::default(), own: target.own, long: Some(long) }
}

#[cfg(test)]
mod tests {
    use wasmparser::WasmFeatures;

    use crate::text::Range;
    use crate::wat;
    use crate::wat::document::{Document, Language};
    use crate::wat::live::Live;

    /// A function of many stretches, and how many of them an edit in its middle has looked at.
    struct Edited {
        text: String,
        document: Document,
        live: Live,
    }

    impl Edited {
        fn new() -> Edited {
            let part = "(block $b (br_if $b (i32.eqz (local.get $i))) (call $f (i32.const 1)))\n\
                        i64.const 2 (if (result i64) (local.get $i) (then (i64.const 3)) \
                        (else i64.const 4)) i64.add drop\n";
            let text = format!(
                "(module (func $f (param i32)) (func (param $i i32) (local f32)\n{}))",
                part.repeat(40)
            );
            let document = Document::new(&text, Language::Wat);
            let live = Live::new(&document, WasmFeatures::all());
            Edited { text, document, live }
        }

        /// Puts a word in the place of one near the middle.
        fn edit(&mut self, word: &str, new: &str) -> (usize, usize) {
            let half = self.text.len() / 2;
            let at = half + self.text[half..].find(word).unwrap();
            self.document.edit(Range::new(at as u32, (at + word.len()) as u32), new);
            self.text.replace_range(at..at + word.len(), new);
            assert!(self.live.update(&self.document, usize::MAX));
            let fresh = Document::new(&self.text, Language::Wat);
            let fresh = Live::new(&fresh, WasmFeatures::all()).diagnostics(&fresh);
            assert_eq!(self.live.diagnostics(&self.document), fresh, "{word} {new}");
            let code = self.live.slots.iter().rev().find_map(|slot| slot.code.as_ref()).unwrap();
            let long = code.long.as_ref().unwrap();
            (long.looked_at, long.stretches.len())
        }
    }

    #[test]
    fn an_edit_in_a_long_function_looks_at_what_is_near() {
        let mut edited = Edited::new();
        for (word, new) in [
            ("i64.const 2", "i64.const 27"),
            ("i64.const 3", "i64.const 0x3"),
            ("call $f", "drop"),
            ("local.get $i", "local.get 0"),
            ("i64.add", "i64.sub\n  i64.const 1 i64.xor (; more ;)"),
            ("(then", "(; a comment ;) (then"),
        ] {
            let (looked_at, all) = edited.edit(word, new);
            assert!(looked_at <= 3 && all > 40, "{word} {new}: {looked_at} of {all}");
        }
    }

    #[test]
    fn all_of_a_long_function_is_looked_at_where_an_if_lacks_its_then() {
        let mut edited = Edited::new();
        let (whole, bare) = ("(then (i64.const 3))", "(i64.const 3) (f32.const 0)");
        let at = number(edited.text.len() / 2);
        let at = at + number(edited.text[at as usize..].find(whole).unwrap());
        let mut put = |old: &str, new: &str, wrong: usize| {
            edited.document.edit(Range::new(at, at + number(old.len())), new);
            assert!(edited.live.update(&edited.document, usize::MAX));
            let fresh = wat::analyze(&edited.document, WasmFeatures::all()).diagnostics;
            assert_eq!((edited.live.diagnostics(&edited.document), fresh.len()), (fresh, wrong));
        };
        // The `then` is missing, and its arm gives one value too many.
        put(whole, bare, 2);
        put(bare, whole, 0);
        let (looked_at, all) = edited.edit("i64.const 2", "i64.const 27");
        assert!(looked_at <= 3 && all > 40, "{looked_at} of {all}");
    }

    fn number(at: usize) -> u32 {
        u32::try_from(at).unwrap()
    }

    #[test]
    fn what_is_wrong_in_a_long_function_is_found_and_mended_near_it() {
        let mut edited = Edited::new();
        assert!(edited.live.diagnostics(&edited.document).is_empty());
        // Once all of it: from then on what is wrong can be explained anywhere.
        let (looked_at, all) = edited.edit("i64.const 2", "f32.const 2");
        assert_eq!(looked_at, all);
        assert_eq!(edited.live.diagnostics(&edited.document).len(), 1);
        for (word, new) in [
            ("i64.const 3", "i32.const 3"),
            ("i32.const 3", "i64.const 3"),
            ("local.get $i", "local.get $unknown"),
            ("local.get $unknown", "local.get $i"),
            ("f32.const 2", "i64.const 2"),
        ] {
            edited.edit(word, new);
        }
        assert!(edited.live.diagnostics(&edited.document).is_empty());
        let (looked_at, _) = edited.edit("i64.const 3", "i64.const 33");
        assert!(looked_at <= 3);
    }
}
