//! Where a function catches exceptions: its guarded regions and what each of them catches.
//!
//! ```text
//! regions   by ordinal: from here on, this guard is the innermost   (binary search)
//! guards    try_table, try: clauses in order, and the guard that is asked next
//! ```
//! The guard that is asked next is the one around it, or the one that `delegate` names. Both kinds
//! of exceptions (`try_table`, and the legacy `try`) share the tables. Knows nothing of frames.
//! Source: core specification, "try_table"; legacy exception handling proposal.

use crate::exec::addr::TagAddr;
use crate::exec::code::Target;

/// A guard of a function, by number; none where an exception leaves the function.
pub(crate) type GuardId = Option<u32>;

/// The guards of a function.
#[derive(Debug, Default)]
pub(crate) struct Handlers {
    /// Ordinals, rising, each with the innermost guard from there on.
    pub(crate) regions: Box<[(u32, GuardId)]>,
    pub(crate) guards: Box<[Guard]>,
}

/// A guarded region.
#[derive(Debug, Default)]
pub(crate) struct Guard {
    /// Who is asked when no clause fits.
    pub(crate) next: GuardId,
    /// In the order in which they are asked.
    pub(crate) clauses: Vec<Clause>,
}

/// What one clause catches and where it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clause {
    /// The tag; none for all.
    pub(crate) tag: Option<TagAddr>,
    pub(crate) reference: Reference,
    /// Keeps what the clause pushes: nothing is on the stack for it before.
    pub(crate) target: Target,
}

/// Where a clause puts a reference to the exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reference {
    /// `catch`, `catch_all` of a `try_table`.
    None,
    /// `catch_ref`, `catch_all_ref`: above the arguments.
    Above,
    /// Legacy `catch` and `catch_all`: below the arguments, for `rethrow`.
    Below,
}

impl Handlers {
    /// The innermost guard of an operator.
    pub(crate) fn innermost(&self, ordinal: u32) -> GuardId {
        let after = self.regions.partition_point(|(from, _)| *from <= ordinal);
        let (_, guard) = self.regions.get(after.checked_sub(1)?)?;
        *guard
    }

    /// A guard.
    pub(crate) fn guard(&self, id: GuardId) -> Option<&Guard> {
        self.guards.get(id? as usize)
    }
}

impl Guard {
    /// The clause that catches exceptions of a tag.
    pub(crate) fn catches(&self, tag: TagAddr) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.tag.is_none_or(|caught| caught == tag))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_innermost_guard_is_that_of_the_last_region_begun() {
        let regions = [(2, Some(0)), (4, Some(1)), (6, Some(0)), (9, None)];
        let handlers = Handlers { regions: regions.into(), guards: Box::default() };
        let found = |ordinal| handlers.innermost(ordinal);
        assert_eq!([found(1), found(2), found(3), found(4)], [None, Some(0), Some(0), Some(1)]);
        assert_eq!([found(5), found(8), found(9), found(99)], [Some(1), Some(0), None, None]);
        assert_eq!(Handlers::default().innermost(0), None);
    }
}
