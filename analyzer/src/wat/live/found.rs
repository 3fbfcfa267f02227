//! The list of what is wrong, from what is known of each chunk.
//!
//! A text may have more findings than anybody wants to read; an edit may change most of them, and
//! take back most. So those that are told are chosen by their number alone, and no other is
//! looked at.

use std::cell::LazyCell;
use std::ops::Range as Span;

use crate::wat::check;
use crate::wat::diagnostic::Diagnostic;
use crate::wat::document::Document;
use crate::wat::live::touched::flagged;
use crate::wat::live::{Judged, Live, Placed};
use crate::wat::lower::plain::Plain;
use crate::wat::symbols::suggest;

impl Live {
    /// Everything that is wrong, in the order of the text, in places of the whole text. `document`
    /// is the text as [`Live::update`] has seen it last.
    #[must_use]
    pub fn diagnostics(&self, document: &Document) -> Vec<Diagnostic> {
        self.diagnostics_near(document, usize::MAX).0
    }

    /// As [`Live::diagnostics`]; where there are more than `most` those around the last edit, and
    /// how many more there are. Linear in the number of fields, and in what is told.
    #[must_use]
    pub fn diagnostics_near(&self, document: &Document, most: usize) -> (Vec<Diagnostic>, usize) {
        let codes: Vec<usize> = flagged(&self.flags, |flags| flags.found > 0).collect();
        // What a field's own errors entail need not be said, in worse words.
        let validation = self.skeleton.validation.iter().filter(|it| !self.is_told(it.chunk));
        let found =
            Found { codes, lowering: &self.skeleton.lowering, validation: validation.collect() };
        let counts = found.counts(self);
        let all = counts.iter().map(|(_, count)| count).sum::<usize>();
        if all <= most {
            return (self.listed(document, &found, 0..usize::MAX), 0);
        }
        let before = counts.iter().take_while(|(chunk, _)| *chunk < self.edited);
        let before = before.map(|(_, count)| count).sum::<usize>();
        let first = before.saturating_sub(most / 2).min(all - most);
        // Whole chunks, and then not all of the first and the last one.
        let (mut passed, mut chunks, mut skipped) = (0, None, 0);
        for (chunk, count) in counts {
            if passed + count > first && passed < first + most {
                let chunks = chunks.get_or_insert_with(|| {
                    skipped = first - passed;
                    chunk..chunk
                });
                chunks.end = chunk + 1;
            }
            passed += count;
        }
        let mut listed = self.listed(document, &found, chunks.unwrap_or_default());
        listed.drain(..skipped.min(listed.len()));
        listed.truncate(most);
        (listed, all - most)
    }

    /// Where the field begins in which the last edit was; as for [`Live::diagnostics`].
    #[must_use]
    pub fn edited(&self, document: &Document) -> u32 {
        document.sizes().start(self.edited)
    }

    /// Whether lowering has found something in a chunk.
    fn is_told(&self, chunk: usize) -> bool {
        let lowering = &self.skeleton.lowering;
        lowering.binary_search_by_key(&chunk, |it| it.chunk).is_ok()
            || [Some(chunk), chunk.checked_sub(1)].into_iter().flatten().any(|at| {
                let code = self.code(at).map(|code| &code.lowering);
                code.into_iter().flatten().any(|it| self.place(at, it) == chunk)
            })
    }

    /// The chunk in which a finding begins that is one of some chunk's: right behind it begins the
    /// next one.
    fn place(&self, chunk: usize, found: &Diagnostic) -> usize {
        let behind = self.chunks.get(chunk).is_some_and(|it| found.range.start >= it.len());
        if behind && chunk + 1 < self.chunks.len() { chunk + 1 } else { chunk }
    }

    fn code(&self, chunk: usize) -> Option<&Judged> {
        self.slots.get(chunk)?.code.as_deref()
    }

    /// What was found in some chunks.
    fn listed(
        &self,
        document: &Document,
        found: &Found<'_>,
        chunks: Span<usize>,
    ) -> Vec<Diagnostic> {
        let sizes = document.sizes();
        let codes = within(&found.codes, &chunks, |chunk| *chunk).iter();
        let codes: Vec<(u32, &Judged)> =
            codes.filter_map(|chunk| Some((sizes.start(*chunk), self.code(*chunk)?))).collect();
        let lowering = within(found.lowering, &chunks, |it| it.chunk);
        let mut all: Vec<Diagnostic> = lowering.iter().map(|it| it.absolute(sizes)).collect();
        for (start, code) in &codes {
            all.extend(code.lowering.iter().map(|it| it.shifted(*start)));
        }
        all.sort();
        all.dedup();
        suggest(&mut all, &self.skeleton.names);
        let validation = within(&found.validation, &chunks, |it| it.chunk);
        all.extend(validation.iter().map(|it| it.absolute(sizes)));
        for (start, code) in &codes {
            all.extend(code.validation.iter().map(|it| it.shifted(*start)));
        }
        let funcs = LazyCell::new(|| self.funcs());
        check::point(&mut all, |func| {
            let at = funcs.binary_search_by_key(&func, |(func, _)| *func).ok()?;
            let (_, chunk) = funcs.get(at)?;
            let name = self.chunks.get(*chunk)?.item().name_range();
            Some(name.shifted(sizes.start(*chunk)))
        });
        all.sort();
        all.dedup();
        all
    }

    /// The functions that are defined here, with their chunks, in order.
    fn funcs(&self) -> Vec<(u32, usize)> {
        let mut others = self.skeleton.funcs.iter().peekable();
        let all = self.sums.plains(0..self.sums.len()).zip(&self.skeleton.firsts).enumerate();
        let funcs = all.filter_map(|(at, (plain, first))| {
            let other = others.next_if(|func| func.head.chunk == at);
            let is_func = other.is_some() || matches!(plain, Plain::Func(_));
            is_func.then_some((*first, at))
        });
        funcs.collect()
    }
}

/// What was found, each list in the order of the text.
struct Found<'a> {
    /// The chunks with whose code something is wrong.
    codes: Vec<usize>,
    lowering: &'a [Placed],
    validation: Vec<&'a Placed>,
}

impl Found<'_> {
    /// The chunks in which something is wrong, in order, and how much.
    fn counts(&self, live: &Live) -> Vec<(usize, usize)> {
        let of_code = |chunk: &usize| live.flags.get(*chunk).map_or(0, |it| it.found as usize);
        let codes = self.codes.iter().map(|chunk| (*chunk, of_code(chunk)));
        let others = self.lowering.iter().chain(self.validation.iter().copied());
        let mut counts: Vec<(usize, usize)> = codes.chain(others.map(|it| (it.chunk, 1))).collect();
        counts.sort_by_key(|(chunk, _)| *chunk);
        counts
    }
}

/// Those of a list in the order of the text that are of some chunks.
fn within<'a, T>(all: &'a [T], chunks: &Span<usize>, chunk: impl Fn(&T) -> usize) -> &'a [T] {
    let from = all.partition_point(|it| chunk(it) < chunks.start);
    let to = all.partition_point(|it| chunk(it) < chunks.end);
    all.get(from..to).unwrap_or_default()
}
