//! Time: the number of operators executed since the machine began.
//!
//! Each operator of the binary format counts one when it is executed, structural ones (`block`,
//! `loop`, `else`, `end`) too, so that every step has a time of its own. What is jumped over does
//! not count: a branch to a block goes on after its `end`, a branch to a loop after the `loop`.
//! An operator that traps, or that a breakpoint keeps from running, has not been executed.
//! Host functions take no time: the guest's clock stands still meanwhile.

/// A clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    executed: u64,
}

impl Clock {
    /// Operators executed so far.
    #[must_use]
    pub fn now(self) -> u64 {
        self.executed
    }

    /// Lets time pass.
    pub(crate) fn advance(&mut self, operators: u64) {
        self.executed = self.executed.saturating_add(operators);
    }
}
