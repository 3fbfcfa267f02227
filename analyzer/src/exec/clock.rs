//! Time: the number of operators executed since the machine began.
//!
//! Each operator of the binary format counts one when it is executed, structural ones (`block`,
//! `loop`, `else`, `end`) too, so that every step has a time of its own. What is jumped over does
//! not count: a branch to a block goes on after its `end`, a branch to a loop after the `loop`.
//! An operator that traps, or that a breakpoint keeps from running, has not been executed.
//! `throw`, `throw_ref` and `rethrow` count one when somebody catches the exception; the frames and
//! operators that are passed count nothing, and what comes next is the first operator behind the
//! label of the clause, as after a branch (in a legacy arm: behind its `catch`). An exception that
//! nobody catches has not been thrown. The `end` and the `catch` that end an arm of a legacy `try`
//! count one. Operators of stack switching count one; behind `suspend` comes the first operator
//! behind the label of the clause, as after a branch, and a continuation goes on where it stood.
//! Host functions take no time: the guest's clock stands still meanwhile, also when they throw.

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

/// The other count: what wasmtime would call the fuel consumed.
///
/// One for each function of the guest that is entered and one for each operator, but nothing for
/// `nop`, `drop`, `block`, `loop`, `else`, `end`, `return` and `unreachable`; bulk operations
/// on memories cost their bytes on top, those on tables their entries (measured on wasmtime 50).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fuel {
    /// Used so far, by the runs that counted.
    pub(crate) used: u64,
    /// Where the present run stops; none when it does not count.
    pub(crate) limit: Option<u64>,
}

impl Fuel {
    /// Used so far, by the runs that counted.
    #[must_use]
    pub fn used(self) -> u64 {
        self.used
    }

    /// What entering a function of the guest costs.
    pub(crate) fn enter(&mut self) {
        if self.limit.is_some() {
            self.used = self.used.saturating_add(1);
        }
    }
}
