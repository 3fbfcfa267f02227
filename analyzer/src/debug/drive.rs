//! The machine under a command: how far each command runs, in slices.
//!
//! A command is a [`Goal`]. It is reached by runs of the machine, none longer than what is left of
//! the slice; between runs the goal itself says what has still to be done, so that a slice may
//! end anywhere. What is where in the program's files is asked of [`Codes`].

use crate::debug::codes::Codes;
use crate::debug::outside::Outside;
use crate::debug::view::SourceLine;
use crate::exec;
use crate::exec::addr::InstanceId;
use crate::exec::stop::{Breakpoints, Stop, Until};
use crate::module::Loc;

/// The machine with its program, and the command that is under way.
pub(super) struct Drive {
    pub(super) machine: exec::Machine,
    /// The one that is debugged.
    pub(super) instance: InstanceId,
    pub(super) outside: Outside,
    /// Whether throws that are caught stop a command.
    pub(super) throws: bool,
    goal: Option<Goal>,
    /// Time of the machine at which the program began.
    origin: u64,
    /// Time at which the command began: a breakpoint right there does not stop it.
    began: u64,
}

/// What a command wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Goal {
    /// So many more instructions.
    Steps(u64),
    /// One instruction, and what it calls.
    Over,
    /// No more than so many frames.
    Return(usize),
    /// Anything that stops it.
    End,
    /// This place.
    Place(Loc),
    /// Another line than this, which began at this number of frames.
    Line(SourceLine, usize),
}

/// Why the machine stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Halt {
    /// The slice is used up.
    Slice,
    /// The goal is reached.
    Reached,
    /// A breakpoint is next.
    Breakpoint(Loc),
    /// The machine says so.
    Stop(Stop),
}

impl Drive {
    /// A program that begins now. What the machine has executed before does not count.
    pub(super) fn new(machine: exec::Machine, instance: InstanceId, mut outside: Outside) -> Drive {
        let origin = machine.time();
        outside.begin(origin);
        let (throws, goal, began) = (false, None, origin);
        let mut drive = Drive { machine, instance, outside, throws, goal, origin, began };
        drive.settle();
        drive
    }

    /// Instructions that the program has executed.
    pub(super) fn time(&self) -> u64 {
        self.machine.time().saturating_sub(self.origin)
    }

    /// Begins a command; `advance` executes it.
    pub(super) fn begin(&mut self, goal: Goal) {
        self.began = self.machine.time();
        self.goal = Some(goal);
    }

    /// Whether a command is under way.
    pub(super) fn is_under_way(&self) -> bool {
        self.goal.is_some()
    }

    /// Forgets the command.
    pub(super) fn abandon(&mut self) {
        self.goal = None;
    }

    /// Executes at most `slice` instructions of the command.
    pub(super) fn advance(&mut self, slice: u64, code: &mut Codes, stops: &Breakpoints) -> Halt {
        let end = self.machine.time().saturating_add(slice);
        while let Some(goal) = self.goal.clone() {
            if let Some(loc) = self.place()
                && self.machine.time() > self.began
                && stops.contains(loc)
            {
                self.goal = None;
                return Halt::Breakpoint(loc);
            }
            let left = end.saturating_sub(self.machine.time());
            if left == 0 {
                return Halt::Slice;
            }
            let halt = self.pursue(goal, left, code, stops);
            self.settle();
            match halt {
                // The goal has changed, or the slice is used up: the next round tells.
                Halt::Slice => {}
                // The call will be asked again when there is input; the goal stays.
                Halt::Stop(Stop::Wait) => return halt,
                _ => {
                    self.goal = None;
                    return halt;
                }
            }
        }
        Halt::Reached
    }

    /// One run of the machine towards the goal.
    fn pursue(&mut self, goal: Goal, left: u64, code: &mut Codes, stops: &Breakpoints) -> Halt {
        let time = self.machine.time();
        match goal {
            Goal::Steps(0) => Halt::Reached,
            Goal::Steps(count) => {
                let halt = self.run(left.min(count), stops, None);
                let count = count.saturating_sub(self.machine.time() - time);
                self.goal = Some(Goal::Steps(count));
                if halt == Halt::Slice && count == 0 { Halt::Reached } else { halt }
            }
            Goal::Over => {
                let depth = self.machine.depth();
                let halt = self.run(1, stops, None);
                self.goal = Some(Goal::Return(depth));
                if halt == Halt::Slice && self.machine.depth() <= depth {
                    return Halt::Reached;
                }
                halt
            }
            Goal::Return(depth) if self.machine.depth() <= depth => Halt::Reached,
            Goal::Return(depth) => self.run(left, stops, Some(depth)),
            Goal::End => self.run(left, stops, None),
            Goal::Place(target) => {
                let mut stops = stops.clone();
                let ours = stops.insert(target);
                match self.run(left, &stops, None) {
                    Halt::Breakpoint(loc) if ours && loc == target => Halt::Reached,
                    Halt::Slice if ours && self.place() == Some(target) => Halt::Reached,
                    halt => halt,
                }
            }
            Goal::Line(line, depth) => self.pursue_line(line, depth, code, (left, stops)),
        }
    }

    /// One instruction; calls that have no lines are left again at once.
    fn pursue_line(
        &mut self,
        line: SourceLine,
        depth: usize,
        code: &mut Codes,
        (left, stops): (u64, &Breakpoints),
    ) -> Halt {
        let in_call = self.machine.depth() > depth;
        let halt =
            if in_call { self.run(left, stops, Some(depth)) } else { self.run(1, stops, None) };
        if halt != Halt::Slice && halt != Halt::Reached {
            return halt;
        }
        let here = self.place().and_then(|loc| code.place(loc));
        let now = here.and_then(|place| code.line(place)).filter(|line| line.line != 0);
        match now {
            Some(now) if self.machine.depth() != depth || !same_line(&now, &line) => Halt::Reached,
            _ => {
                let depth = depth.min(self.machine.depth());
                self.goal = Some(Goal::Line(line, depth));
                Halt::Slice
            }
        }
    }

    fn run(&mut self, budget: u64, breakpoints: &Breakpoints, depth: Option<usize>) -> Halt {
        let throws = self.throws;
        let until = Until { breakpoints, depth, throws, ..Until::budget(budget) };
        match self.machine.run(&mut self.outside, &until) {
            Stop::Budget(_) | Stop::Interrupted => Halt::Slice,
            Stop::Depth => Halt::Reached,
            Stop::Breakpoint(loc) => Halt::Breakpoint(loc),
            stop => Halt::Stop(stop),
        }
    }

    /// Begins the next call when none is under way, so that its first instruction can be seen.
    fn settle(&mut self) {
        if self.machine.depth() == 0 {
            self.machine.enter();
        }
    }

    /// The next instruction; none in a host function and at the end.
    pub(super) fn place(&self) -> Option<Loc> {
        self.machine.loc()
    }
}

fn same_line(one: &SourceLine, other: &SourceLine) -> bool {
    one.line == other.line && one.file == other.file
}
