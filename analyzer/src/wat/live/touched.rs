//! What code a new skeleton may have made stale: of many functions nearly none is asked.

use std::ops::Range as Span;

use crate::wat::live::facts::Changed;
use crate::wat::live::{Flags, Live, Skeleton};

/// Chunks that an edit has put in the place of others.
#[derive(Clone, Debug)]
pub(super) struct Edit {
    pub(super) old: Span<usize>,
    pub(super) new: Span<usize>,
}

impl Edit {
    /// Where a chunk is behind the edit.
    fn moved(&self, at: usize) -> Option<usize> {
        if at < self.old.start {
            return Some(at);
        }
        at.checked_sub(self.old.end).map(|behind| self.new.end + behind)
    }
}

/// The chunks of which something is so. Of most of many it is not: they are looked at in runs.
pub(super) fn flagged<T>(
    flags: &[T],
    has: impl Fn(&T) -> bool + Copy,
) -> impl Iterator<Item = usize> {
    const RUN: usize = 64;
    let any = move |run: &[T]| run.iter().fold(false, |any, flags| any | has(flags));
    let runs = flags.chunks(RUN).enumerate().filter(move |(_, run)| any(run));
    let with_places = runs.flat_map(|(at, run)| (at * RUN..).zip(run));
    with_places.filter(move |(_, flags)| has(flags)).map(|(at, _)| at)
}

impl Live {
    /// Marks the code that rests on what has changed since another skeleton; what is no code any
    /// more is forgotten.
    pub(super) fn mark_stale(&mut self, before: &Skeleton, edit: &Edit) {
        let Skeleton { facts, names, .. } = &self.skeleton;
        let changed = facts.changed_since(names, &before.facts, &before.names);
        for at in self.touched(before, edit, &changed) {
            let (Some(chunk), Some(sum)) = (self.chunks.get(at), self.sums.get(at)) else {
                continue;
            };
            let own = self.skeleton.own_at(at, chunk, &sum);
            let (Some(slot), Some(flags)) = (self.slots.get_mut(at), self.flags.get_mut(at)) else {
                continue;
            };
            let Some(own) = own else {
                slot.code = None;
                *flags = Flags::default();
                continue;
            };
            let may_meet = changed.may_meet(self.bits.get(at).copied().unwrap_or_default());
            let stays = flags.found == 0
                && own == slot.own
                && slot.code.as_ref().is_some_and(|it| !(may_meet && it.rests_on(&changed)));
            flags.stale |= !stays;
        }
    }

    /// The chunks whose code may rest on what has changed since another skeleton, or be code no
    /// more: all but few of many.
    fn touched(&self, before: &Skeleton, edit: &Edit, changed: &Changed) -> Vec<usize> {
        let forms = before.of_forms.iter().zip(&self.skeleton.of_forms);
        let mut both = forms.filter_map(|(was, is)| was.as_ref().zip(is.as_ref()));
        if changed.meets_all() || both.any(|(was, is)| was != is) {
            return (0..self.chunks.len()).collect();
        }
        let met = changed.bits();
        let mut touched: Vec<usize> = edit.new.clone().collect();
        touched.extend(before.others().filter_map(|at| edit.moved(at)));
        touched.extend(self.skeleton.others());
        touched.extend(flagged(&self.flags, |flags| flags.found > 0));
        touched.extend(flagged(&self.bits, |bits| bits & met != 0));
        // They are several sorted lists: this merges them.
        touched.sort();
        touched.dedup();
        touched
    }
}

#[cfg(test)]
mod tests {
    use wasmparser::WasmFeatures;

    use super::*;
    use crate::text::Range;
    use crate::wat;
    use crate::wat::document::{Document, Language};

    #[test]
    fn an_edit_of_the_skeleton_makes_only_that_code_stale_that_rests_on_it() {
        let funcs: String = (0..200).map(|at| format!("(func $f{at} (call $g))\n")).collect();
        let text = format!(
            "(module\n{funcs}(func $g)\n(func $h (drop (global.get $b)))\n\
             (global $a i32 (i32.const 1))\n(global $b i32 (i32.const 1))\n)"
        );
        let mut document = Document::new(&text, Language::Wat);
        let mut live = Live::new(&document, WasmFeatures::all());
        for (word, new, most) in [
            ("$f7 ", "$renamed ", 1),
            ("$f9 ", "$f9 (param i32) ", 1),
            ("(func $f3 ", "(func) (func $f3 ", 1),
            ("(func $f4 ", "(func $f5 ) (func $f4 ", 4),
            // What something stands for is asked by its index alone.
            ("(global $a", "(global $a (", 0),
            ("(global $b", "(global $b (", 1),
            ("(func $g", "(func $gg", 200),
        ] {
            let at = text.find(word).unwrap() as u32;
            for (word, new) in [(word, new), (new, word)] {
                document.edit(Range::new(at, at + word.len() as u32), new);
                live.follow(&document);
                let stale = flagged(&live.flags, |flags| flags.stale).count();
                assert!(stale <= most + 1, "{word} {new}: {stale}");
                assert!(live.catch_up(usize::MAX));
                let fresh = wat::analyze(&document, WasmFeatures::all()).diagnostics;
                assert_eq!(live.diagnostics(&document), fresh, "{word} {new}");
            }
        }
    }

    #[test]
    fn names_that_are_all_taken_are_numbered_in_linear_time() {
        let text = "(func $a)".repeat(100_000);
        let document = Document::new(&text, Language::Wat);
        let live = Live::new(&document, WasmFeatures::all());
        assert_eq!(live.diagnostics(&document).len(), 99_999);
    }
}
