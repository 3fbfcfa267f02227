//! What differs from the stop before: the old values, remembered when a command begins.
//!
//! Small memories are remembered whole; of large ones only what had been looked at, for that is
//! what will be looked at again. Nothing here knows how a change came about.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::exec::addr::{FuncAddr, InstanceId};
use crate::exec::memory::Memory;
use crate::exec::value::Value;
use crate::spec::limits;

/// The state at the stop before.
#[derive(Debug, Default)]
pub(super) struct Before {
    /// By number of the frame from the outermost, 0-based: its function and its locals.
    locals: BTreeMap<usize, (FuncAddr, Vec<Value>)>,
    /// What globals and memories are of.
    instance: Option<InstanceId>,
    globals: Vec<Value>,
    memories: Vec<Old>,
    /// What was looked at since the command began: memory and addresses.
    looked: Vec<(u32, Range<u64>)>,
}

/// A memory at the stop before.
#[derive(Debug)]
enum Old {
    Whole(Vec<u8>),
    Parts(Vec<(u64, Vec<u8>)>),
}

impl Before {
    /// Remembers everything; `frames` are (number from the outermost, function, locals), the rest
    /// is what an instance has.
    pub(super) fn remember<'a>(
        &mut self,
        frames: impl Iterator<Item = (usize, FuncAddr, Vec<Value>)>,
        (instance, globals): (InstanceId, Vec<Value>),
        memories: impl Iterator<Item = &'a Memory>,
    ) {
        self.locals = frames.map(|(number, func, locals)| (number, (func, locals))).collect();
        self.instance = Some(instance);
        self.globals = globals;
        let looked = std::mem::take(&mut self.looked);
        let mut old = std::mem::take(&mut self.memories).into_iter();
        for (index, memory) in memories.enumerate() {
            let reused = match old.next() {
                Some(Old::Whole(bytes)) => bytes,
                _ => Vec::new(),
            };
            let parts = looked.iter().filter(|(memory, _)| *memory as usize == index);
            self.memories.push(Old::of(memory, reused, parts.map(|(_, range)| range.clone())));
        }
    }

    /// Notes that a part of a memory is looked at.
    pub(super) fn look(&mut self, memory: u32, range: Range<u64>) {
        if self.looked.len() < limits::LOOKED_AT_PARTS && !range.is_empty() {
            let part = (memory, range);
            if !self.looked.contains(&part) {
                self.looked.push(part);
            }
        }
    }

    /// The value of a local at the stop before, if the frame was there.
    pub(super) fn local(&self, number: usize, func: FuncAddr, local: usize) -> Option<Value> {
        let (was, locals) = self.locals.get(&number)?;
        if *was == func { locals.get(local).copied() } else { None }
    }

    /// The value of a global of an instance at the stop before.
    pub(super) fn global(&self, instance: InstanceId, index: usize) -> Option<Value> {
        self.globals.get(index).copied().filter(|_| self.instance == Some(instance))
    }

    /// Which bytes of a range of a memory of an instance differ from the stop before, as far as
    /// they are remembered; `now` is the whole memory.
    pub(super) fn changed(
        &self,
        (instance, index): (InstanceId, u32),
        now: &[u8],
        range: Range<u64>,
    ) -> Vec<Range<u64>> {
        let mut changed = Vec::new();
        match self.memories.get(index as usize) {
            _ if self.instance != Some(instance) => {}
            None => {}
            Some(Old::Whole(old)) => {
                compare(&mut changed, (0, old), now, &range);
                // What the memory has grown by was nothing: it is new where it is not zero.
                let zeros = now.len().saturating_sub(old.len()).min(limits::REMEMBERED_BYTES);
                compare(&mut changed, (old.len() as u64, &vec![0; zeros]), now, &range);
            }
            Some(Old::Parts(parts)) => {
                for (start, old) in parts {
                    compare(&mut changed, (*start, old), now, &range);
                }
            }
        }
        merge(changed)
    }
}

impl Old {
    fn of(memory: &Memory, mut reused: Vec<u8>, parts: impl Iterator<Item = Range<u64>>) -> Old {
        if memory.bytes().len() <= limits::REMEMBERED_BYTES {
            reused.clear();
            reused.extend_from_slice(memory.bytes());
            return Old::Whole(reused);
        }
        let part = |range: Range<u64>| {
            let bytes = memory.read(range.start, range.end.saturating_sub(range.start)).ok()?;
            Some((range.start, bytes.to_vec()))
        };
        Old::Parts(parts.filter_map(part).collect())
    }
}

/// Bytes compared at once: most of a memory has not changed.
const BLOCK: usize = 4096;

/// Adds the ranges inside `wanted` where `old`, which began at `start`, differs from `now`.
fn compare(
    changed: &mut Vec<Range<u64>>,
    (start, old): (u64, &[u8]),
    now: &[u8],
    wanted: &Range<u64>,
) {
    let from = start.max(wanted.start);
    let to = wanted.end.min(start.saturating_add(old.len() as u64)).min(now.len() as u64);
    if from >= to {
        return;
    }
    // All of these lie inside the two slices, whose lengths are exact as usize.
    let old = old.get((from - start) as usize..(to - start) as usize).unwrap_or_default();
    let now = now.get(from as usize..to as usize).unwrap_or_default();
    for (block, (old, now)) in old.chunks(BLOCK).zip(now.chunks(BLOCK)).enumerate() {
        if old == now {
            continue;
        }
        let base = from + (block * BLOCK) as u64;
        for (at, (old, now)) in old.iter().zip(now).enumerate() {
            let at = base + at as u64;
            match changed.last_mut() {
                _ if old == now => {}
                Some(last) if last.end == at => last.end = at + 1,
                _ => changed.push(at..at + 1),
            }
        }
    }
}

/// In order, without overlaps.
fn merge(mut ranges: Vec<Range<u64>>) -> Vec<Range<u64>> {
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<u64>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match merged.last_mut() {
            Some(last) if last.end >= range.start => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}
