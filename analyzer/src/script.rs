//! Scripts in the format of the official test suite: run, with a verdict for each directive.
//!
//! A text is cut into its top-level forms, and each is read and run by itself: one that cannot be
//! read is a failed verdict and not the end of the script. What depends on a module that could
//! not be instantiated says so instead of running against the module before it. Nothing here
//! knows files or exit codes; the `wast` crate, which reads the directives, is not seen outside.
//! Source: "Scripts" in the README of the specification's reference interpreter; threads as in
//! the interpreter of the threads proposal.

mod expect;
mod facts;
mod forms;
pub(crate) mod island;
mod lines;
mod plan;
mod runner;
mod scope;
mod spectest;
pub(crate) mod stand;
mod words;

#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::fmt;

use wasmparser::WasmFeatures;

use crate::exec::value::Value;
use crate::exec::{Machine, Tier};
use crate::module::idx::{FuncIdx, InstrOrdinal};
use crate::script::forms::Forms;
use crate::script::lines::Lines;
use crate::script::runner::{Marks, Runner};
use crate::spec::{features, limits};
use crate::text::Range;

/// How a script is run.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Under which features modules are validated.
    pub features: WasmFeatures,
    /// Operators that one directive may execute: an endless loop becomes a failure.
    pub budget: u64,
    /// Pages (64 KiB) that all memories of the script may have together.
    pub memory_pages: u64,
    /// Who executes.
    pub execution: Execution,
}

/// Who executes the directives of a script. The verdicts are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Execution {
    /// Runs to the end.
    Tier(Tier),
    /// Short runs of lengths and tiers that this number chooses: passing between the tiers at
    /// many places is what it is for.
    Mixed(u64),
}

impl Default for Options {
    fn default() -> Options {
        Options {
            features: features::default_features(),
            budget: limits::DIRECTIVE_STEPS,
            memory_pages: limits::MEMORY_PAGES,
            execution: Execution::Tier(Tier::default()),
        }
    }
}

/// What kind of directive it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `(module …)`, also as a list of fields that is the whole script.
    Module,
    /// `(module definition …)`
    ModuleDefinition,
    /// `(module instance …)`
    ModuleInstance,
    /// `(register …)`
    Register,
    /// `(invoke …)` or `(get …)` on its own.
    Action,
    /// `(assert_return …)`
    AssertReturn,
    /// `(assert_trap …)`
    AssertTrap,
    /// `(assert_exhaustion …)`
    AssertExhaustion,
    /// `(assert_exception …)`
    AssertException,
    /// `(assert_suspension …)`
    AssertSuspension,
    /// `(assert_invalid …)`
    AssertInvalid,
    /// `(assert_malformed …)`
    AssertMalformed,
    /// `(assert_invalid_custom …)`
    AssertInvalidCustom,
    /// `(assert_malformed_custom …)`
    AssertMalformedCustom,
    /// `(assert_unlinkable …)`
    AssertUnlinkable,
    /// `(thread …)`; the directives in it have verdicts of their own.
    Thread,
    /// `(wait …)`
    Wait,
    /// `(component …)`
    Component,
    /// Text that is no directive, or a directive that cannot be read.
    Syntax,
}

impl Kind {
    /// The assertion or action that a word begins.
    fn of_word(word: &str) -> Option<Kind> {
        const KINDS: [Kind; 11] = [
            Kind::Action,
            Kind::AssertReturn,
            Kind::AssertTrap,
            Kind::AssertExhaustion,
            Kind::AssertException,
            Kind::AssertSuspension,
            Kind::AssertInvalid,
            Kind::AssertMalformed,
            Kind::AssertInvalidCustom,
            Kind::AssertMalformedCustom,
            Kind::AssertUnlinkable,
        ];
        KINDS.into_iter().find(|kind| kind.word() == word)
    }

    /// The word for it, as scripts write it where they do.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Kind::Module => "module",
            Kind::ModuleDefinition => "module definition",
            Kind::ModuleInstance => "module instance",
            Kind::Register => "register",
            Kind::Action => "invoke",
            Kind::AssertReturn => "assert_return",
            Kind::AssertTrap => "assert_trap",
            Kind::AssertExhaustion => "assert_exhaustion",
            Kind::AssertException => "assert_exception",
            Kind::AssertSuspension => "assert_suspension",
            Kind::AssertInvalid => "assert_invalid",
            Kind::AssertMalformed => "assert_malformed",
            Kind::AssertInvalidCustom => "assert_invalid_custom",
            Kind::AssertMalformedCustom => "assert_malformed_custom",
            Kind::AssertUnlinkable => "assert_unlinkable",
            Kind::Thread => "thread",
            Kind::Wait => "wait",
            Kind::Component => "component",
            Kind::Syntax => "syntax",
        }
    }
}

/// Whether a directive was as the script says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It was.
    Passed,
    /// It was not.
    Failed,
    /// It could not be tried: what it needs is not there, or is not run here.
    NotRun,
}

/// What stands behind an outcome, for who tells it in words of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Cause {
    /// What the words say.
    #[default]
    Said,
    /// What it needs should have been made by a directive before it, in this line (1-based), which
    /// failed.
    Missing(u32),
    /// A text or a module that is wrong by itself: whoever looks at the text says so, too.
    Text,
    /// A bound on what may be used: with a higher one it might be another outcome.
    Limit,
}

/// An instruction of a module of the script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Instruction {
    /// The line of the directive that holds the module, 1-based.
    pub line: u32,
    /// The function, imports counted.
    pub func: FuncIdx,
    /// Which of its instructions.
    pub instr: InstrOrdinal,
}

/// What became of a directive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The word that begins the directive, in the script.
    pub range: Range,
    /// Its line, 1-based.
    pub line: u32,
    /// Its column in characters, 1-based.
    pub column: u32,
    /// What kind of directive it is.
    pub kind: Kind,
    /// Whether it passed.
    pub outcome: Outcome,
    /// What the script wants, in the words of the text format: `(i32.const 4)`, `trap: unreachable`.
    pub expected: String,
    /// What happened, or why nothing did; one line.
    pub actual: String,
    /// What stands behind it.
    pub cause: Cause,
    /// Where it trapped, when it did in a module of the script.
    pub trap: Option<Instruction>,
}

/// `line:column: kind …`, one line.
impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Verdict { line, column, expected, actual, .. } = self;
        write!(f, "{line}:{column}: {}", self.kind.word())?;
        match self.outcome {
            _ if self.kind == Kind::Syntax => write!(f, " error: {actual}"),
            Outcome::Passed => write!(f, " passed: {actual}"),
            Outcome::Failed => write!(f, " failed: expected {expected}, found {actual}"),
            Outcome::NotRun => write!(f, " not run: {actual}"),
        }
    }
}

/// A script being run: an iterator over verdicts, in the order of the directives. What has not
/// been asked for has not been run.
pub struct Script<'a> {
    lines: Lines<'a>,
    forms: Forms<'a>,
    runner: Runner<'static>,
    ready: VecDeque<Verdict>,
}

impl fmt::Debug for Script<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Script").field("ready", &self.ready).finish_non_exhaustive()
    }
}

impl<'a> Script<'a> {
    /// A script at its beginning. Of a text longer than [`limits::TEXT_BYTES`] nothing is run: its
    /// only verdict says so.
    #[must_use]
    pub fn new(text: &'a str, options: &Options) -> Script<'a> {
        Script {
            lines: Lines::new(text),
            forms: Forms::new(text),
            runner: Runner::new(options, Marks::Lines),
            ready: VecDeque::new(),
        }
    }
}

impl Iterator for Script<'_> {
    type Item = Verdict;

    fn next(&mut self) -> Option<Verdict> {
        loop {
            if let Some(verdict) = self.ready.pop_front() {
                return Some(verdict);
            }
            let form = self.forms.next()?;
            self.ready.extend(self.runner.form(form, &mut self.lines));
        }
    }
}

/// What stands for an empty list of values.
pub(crate) const NO_VALUES: &str = words::NOTHING;

/// What the functions that scripts import print for their arguments.
pub(crate) fn printed(args: &[Value]) -> String {
    spectest::printed(args)
}

/// Values in the words of the text format, each in parentheses.
pub(crate) fn words_of(machine: &Machine, values: &[Value]) -> String {
    words::values(machine, values, &[])
}

/// A verdict that does not know its place yet.
#[derive(Clone, Debug)]
struct Judgement {
    outcome: Outcome,
    expected: String,
    actual: String,
    cause: Cause,
    trap: Option<Instruction>,
}

impl Judgement {
    /// The verdict on a directive that begins at a byte of the text.
    fn at(self, at: usize, kind: Kind, lines: &mut Lines<'_>) -> Verdict {
        let (line, column) = lines.position(at);
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let range = Range::new(offset(at), offset(at.saturating_add(lines.word(at))));
        let Judgement { outcome, expected, actual, cause, trap } = self;
        let actual = one_line(&actual);
        Verdict { range, line, column, kind, outcome, expected, actual, cause, trap }
    }
}

impl Judgement {
    fn new(outcome: Outcome, expected: impl Into<String>, actual: impl Into<String>) -> Judgement {
        let (expected, actual) = (expected.into(), actual.into());
        Judgement { outcome, expected, actual, cause: Cause::Said, trap: None }
    }

    fn passed(expected: impl Into<String>, actual: impl Into<String>) -> Judgement {
        Judgement::new(Outcome::Passed, expected, actual)
    }

    fn failed(expected: impl Into<String>, actual: impl Into<String>) -> Judgement {
        Judgement::new(Outcome::Failed, expected, actual)
    }

    fn not_run(expected: impl Into<String>, why: impl Into<String>) -> Judgement {
        Judgement::new(Outcome::NotRun, expected, why)
    }
}

/// Messages of the libraries below may have several lines.
fn one_line(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("; ")
}
