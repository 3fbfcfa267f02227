//! Copies of a list that changes freely, which share what is equal.
//!
//! ```text
//! copy    group 0 | group 1 | …     64 chunks each, the last one may have fewer
//! group   chunk 0 | chunk 1 | …     4 KiB of items each, the last one may be shorter
//! ```
//! A copy is made beside an earlier one. Who knows that the list begins as it did then has that
//! part shared without a look at it, for the price of a pointer to each group: 128 of them for the
//! longest stack. The rest is compared, and shared where it is equal.
//! Knows nothing of what items are.

use std::sync::Arc;

use crate::exec::pages::per_page;

/// Chunks of a group.
const CHUNKS: usize = 64;

/// A part of a copy.
type Group<T> = Arc<[Arc<[T]>]>;

/// A copy of a list.
#[derive(Clone, Debug)]
pub(crate) struct Chunks<T>(Vec<Group<T>>);

/// Items of a group.
const fn per_group<T>() -> usize {
    per_page::<T>() * CHUNKS
}

impl<T: Copy + PartialEq> Chunks<T> {
    /// A copy of items beside an earlier one.
    pub(crate) fn of(items: &[T], earlier: Option<&Chunks<T>>) -> Chunks<T> {
        Chunks::beginning(items, 0, earlier)
    }

    /// The same, where the first `same` items are those of the earlier copy; of these at most as
    /// many as a chunk has are looked at.
    pub(crate) fn beginning(items: &[T], same: usize, earlier: Option<&Chunks<T>>) -> Chunks<T> {
        let before = earlier.map_or(&[][..], |earlier| &earlier.0);
        let same = same.min(earlier.map_or(0, Chunks::len)).min(items.len());
        let whole = same / per_group::<T>();
        let mut groups = before.get(..whole).unwrap_or_default().to_vec();
        let rest = items.get(whole * per_group::<T>()..).unwrap_or_default();
        for (at, items) in (whole..).zip(rest.chunks(per_group::<T>())) {
            groups.push(group(items, same.saturating_sub(at * per_group::<T>()), before.get(at)));
        }
        Chunks(groups)
    }

    /// How many items there are.
    pub(crate) fn len(&self) -> usize {
        let last = self.0.last().map_or(&[][..], |group| group);
        let in_chunks = last.len().saturating_sub(1) * per_page::<T>();
        let in_groups = self.0.len().saturating_sub(1) * per_group::<T>();
        in_groups + in_chunks + last.last().map_or(0, |chunk| chunk.len())
    }

    /// The items in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter().flat_map(|group| group.iter()).flat_map(|chunk| chunk.iter())
    }

    /// The chunks, each with its first item, that hold what a list may not have: where it has the
    /// items of another copy, the first `same` of them.
    pub(crate) fn beside<'a>(
        &'a self,
        other: &'a Chunks<T>,
        same: usize,
    ) -> impl Iterator<Item = (usize, &'a [T])> {
        let groups =
            self.0.iter().enumerate().map(|(at, group)| (at * per_group::<T>(), at, group));
        let unlike = groups.filter(move |(start, at, group)| {
            start + per_group::<T>() > same || !has(&other.0, *at, group)
        });
        unlike.flat_map(move |(start, at, group)| {
            let others = other.0.get(at).map_or(&[][..], |group| group);
            let chunks = group.iter().enumerate();
            let placed = chunks.map(move |(at, chunk)| (start + at * per_page::<T>(), at, chunk));
            placed.filter_map(move |(start, at, chunk)| {
                let unlike = start + chunk.len() > same || !has(others, at, chunk);
                unlike.then_some((start, &**chunk))
            })
        })
    }

    /// Bytes that it does not share with another copy.
    pub(crate) fn bytes_beside(&self, other: Option<&Chunks<T>>) -> u64 {
        let others = other.map_or(&[][..], |other| &other.0);
        let own = |(at, group): (usize, &Group<T>)| {
            let others = others.get(at);
            if others.is_some_and(|others| Arc::ptr_eq(others, group)) {
                return 0;
            }
            let chunks = unshared(group, others.map_or(&[], |others| others));
            chunks.map(|chunk| size_of_val(&**chunk)).sum::<usize>() + size_of_val(&**group)
        };
        let groups: usize = self.0.iter().enumerate().map(own).sum();
        (groups + size_of_val(&*self.0)) as u64
    }
}

/// A copy of the items of a group, the first `same` of which are those of an earlier copy.
fn group<T: Copy + PartialEq>(items: &[T], same: usize, earlier: Option<&Group<T>>) -> Group<T> {
    let before = earlier.map_or(&[][..], |earlier| earlier);
    let whole = same / per_page::<T>();
    let mut chunks = before.get(..whole).unwrap_or_default().to_vec();
    let rest = items.get(chunks.len() * per_page::<T>()..).unwrap_or_default();
    for (at, items) in (chunks.len()..).zip(rest.chunks(per_page::<T>())) {
        chunks.push(match before.get(at) {
            Some(before) if **before == *items => Arc::clone(before),
            _ => items.into(),
        });
    }
    match earlier {
        Some(group) if chunks.len() == group.len() && unshared(&chunks, group).next().is_none() => {
            Arc::clone(group)
        }
        _ => chunks.into(),
    }
}

/// Whether a list has a part at a place.
fn has<T: ?Sized>(parts: &[Arc<T>], at: usize, part: &Arc<T>) -> bool {
    parts.get(at).is_some_and(|other| Arc::ptr_eq(part, other))
}

/// The parts of a list that another does not have in the same places.
pub(crate) fn unshared<'a, T: ?Sized>(
    parts: &'a [Arc<T>],
    other: &'a [Arc<T>],
) -> impl Iterator<Item = &'a Arc<T>> {
    let unshared = parts.iter().enumerate().filter(move |(at, part)| !has(other, *at, part));
    unshared.map(|(_, part)| part)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    thread_local! {
        static LOOKS: Cell<usize> = const { Cell::new(0) };
    }

    /// An item of which every look at it is counted.
    #[derive(Clone, Copy, Debug)]
    struct Seen(u64);

    impl PartialEq for Seen {
        fn eq(&self, other: &Seen) -> bool {
            LOOKS.set(LOOKS.get() + 1);
            self.0 == other.0
        }
    }

    fn values(copy: &Chunks<Seen>) -> Vec<u64> {
        copy.iter().map(|it| it.0).collect()
    }

    #[test]
    fn equal_chunks_are_shared() {
        let mut items = vec![1_u64; 3000];
        let one = Chunks::of(&items, None);
        items[600] = 2;
        items.truncate(2900);
        let two = Chunks::of(&items, Some(&one));
        assert!(two.iter().eq(&items));
        assert_eq!((one.len(), two.len(), Chunks::<u64>::of(&[], None).len()), (3000, 2900, 0));
        let (chunk, group) = (size_of::<Arc<[u64]>>() as u64, size_of::<Group<u64>>() as u64);
        let own = 4096 + (2900 - 5 * 512) * 8;
        assert_eq!(two.bytes_beside(Some(&one)), group + 6 * chunk + own);
        assert_eq!(two.bytes_beside(Some(&two)), group);
        let three = Chunks::of(&items, Some(&two));
        assert_eq!(three.bytes_beside(Some(&two)), group, "an equal group is shared as a whole");
    }

    #[test]
    fn what_is_known_to_be_the_same_is_not_looked_at() {
        // The longest stack there is.
        let mut items: Vec<Seen> = (0..1 << 22).map(Seen).collect();
        let one = Chunks::of(&items, None);
        assert_eq!(LOOKS.get(), 0);
        let same = (1 << 22) - 700;
        items[same + 3] = Seen(0);
        items.push(Seen(9));
        let two = Chunks::beginning(&items, same, Some(&one));
        assert!(LOOKS.get() < 700 + per_page::<Seen>(), "{} looks", LOOKS.get());
        assert!(values(&two) == items.iter().map(|it| it.0).collect::<Vec<_>>());
        // One group of chunks is its own, and two chunks in it; the new item is one more.
        let own = two.bytes_beside(Some(&one));
        assert!(own < 2 * 4096 + 65 * 16 + 129 * 16 + 100, "{own} bytes");
        LOOKS.set(0);
        let back: Vec<usize> = one.beside(&two, same).map(|(start, _)| start).collect();
        assert_eq!(back, [(1 << 22) - 1024, (1 << 22) - 512]);
        assert_eq!(LOOKS.get(), 0);
    }

    #[test]
    fn a_list_becomes_any_copy_again() {
        let mut seed = 11_u64;
        let mut random = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 33) as usize % below
        };
        let mut items: Vec<u64> = Vec::new();
        // What `items` begins with as in the last copy.
        let mut same = 0;
        let mut copies: Vec<(Chunks<u64>, Vec<u64>)> = Vec::new();
        let (mut kept, mut put) = (0, 0);
        for round in 0..600 {
            let len = if random(3) == 0 { random(150_000) } else { items.len() + random(2000) };
            let from = len.saturating_sub(random(1500)).min(items.len());
            items.resize(len, 0);
            items.iter_mut().skip(from).for_each(|item| *item = random(3) as u64);
            same = from.min(same);
            match random(3) {
                0 => {
                    let copy = Chunks::beginning(&items, same, copies.last().map(|last| &last.0));
                    kept += same;
                    copies.push((copy, items.clone()));
                    same = items.len();
                }
                1 if !copies.is_empty() => {
                    let to = copies.len().saturating_sub(1 + random(4));
                    let (copy, wanted) = &copies[to];
                    items.resize(items.len().max(wanted.len()), 0);
                    for (start, chunk) in copy.beside(&copies[copies.len() - 1].0, same) {
                        items[start..start + chunk.len()].copy_from_slice(chunk);
                        put += chunk.len();
                    }
                    items.truncate(wanted.len());
                    assert!(items == *wanted, "round {round}");
                    same = items.len();
                    copies.truncate(to + 1);
                }
                _ => {}
            }
        }
        assert!(kept > 1_000_000 && put > 100_000, "{kept} kept, {put} put back");
    }
}
