//! Running what an editor shows: an exported function, or one directive of a script with all that
//! it needs.
//!
//! A run is a task for any thread, of a snapshot of the text. A function meets WASI in a world
//! where every run is the same and that is empty: no arguments, no input. It is ended by a bound
//! on operators, or by a flag from outside.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crate::binary;
use crate::exec;
use crate::exec::addr::Extern;
use crate::exec::limits::Limits;
use crate::exec::link::LinkError;
use crate::exec::stop::{Stop, Until};
use crate::exec::trap::Trap;
use crate::exec::value::{self, Value};
use crate::ide::{Position, Settings, Span};
use crate::module::{self, Loc};
use crate::script;
use crate::script::island::{self, Bounds};
use crate::script::{Cause, Outcome};
use crate::spec::accept::Accept;
use crate::spec::limits;
use crate::text::Range;
use crate::wasi;
use crate::wasi::world::Fixed;
use crate::wat;
use crate::wat::diagnostic::Severity;
use crate::wat::document::Document;
use crate::wat::lower::Lowered;

/// What is to be run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A function of a module.
    Export {
        /// The name that it is exported under.
        name: String,
        /// Its arguments: numbers as the text format has them, `null` for a reference.
        args: Vec<String>,
    },
    /// The directive of a script around a place.
    Directive(Position),
}

/// A run to be done.
#[derive(Debug)]
pub struct RunTask {
    pub(super) document: Document,
    pub(super) settings: Settings,
    pub(super) wanted: Wanted,
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It returned, or an assertion is as it says.
    Returned,
    /// An assertion is not as it says.
    Failed,
    /// It trapped, or threw what nobody catches.
    Trapped,
    /// It asked to end, with a code.
    Exited,
    /// A bound was met, or it waits for what never comes.
    Limit,
    /// Somebody raised the flag.
    Interrupted,
    /// Arguments are missing: [`RunEnd::params`] says which.
    Arguments,
    /// It could not begin.
    Refused,
}

/// What came of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunEnd {
    /// How it ended.
    pub ended: Ended,
    /// The same in words, with results or reason; one line.
    pub message: String,
    /// What the program has written to both streams, as far as it is kept.
    pub output: String,
    /// Where it ended, or what keeps it from beginning.
    pub span: Option<Span>,
    /// The types of the function's parameters, as in the text format.
    pub params: Vec<String>,
}

impl RunEnd {
    fn new(ended: Ended, message: impl Into<String>) -> RunEnd {
        let (output, params) = (String::new(), Vec::new());
        RunEnd { ended, message: message.into(), output, span: None, params }
    }

    fn refused(message: impl Into<String>) -> RunEnd {
        RunEnd::new(Ended::Refused, message)
    }
}

impl RunTask {
    /// Runs it, until somebody raises the flag.
    #[must_use]
    pub fn run(&self, interrupt: &AtomicBool) -> RunEnd {
        match &self.wanted {
            Wanted::Export { name, args } => self.export(name, args, interrupt),
            Wanted::Directive(at) => self.directive(*at, interrupt),
        }
    }

    fn steps(&self) -> u64 {
        let chosen = self.settings.assertions.map(|it| it.script);
        chosen.unwrap_or(limits::EDITOR_SCRIPT_STEPS)
    }

    fn span(&self, range: Range) -> Span {
        let position = |offset| self.document.position(offset, self.settings.encoding);
        Span { start: position(range.start), end: position(range.end) }
    }

    /// The module that the text is lowered to, and where it stands in the text.
    fn lowered(&self) -> Result<(module::Valid, Lowered), RunEnd> {
        if !self.document.holds_module() {
            let why = "only a text of one core module, written as its fields, has functions to run";
            return Err(RunEnd::refused(why));
        }
        let accept = Accept::of_choice(self.settings.features);
        let analysis = wat::validate(&self.document, accept);
        let Some(mut lowered) = analysis.lowered else {
            let is_error = |it: &&wat::diagnostic::Diagnostic| it.severity == Severity::Error;
            let first = analysis.diagnostics.iter().find(is_error);
            let words = first.map_or("it cannot be lowered", |it| &it.message);
            let span = first.map(|it| self.span(it.range));
            return Err(RunEnd {
                span,
                ..RunEnd::refused(format!("the text has an error: {words}"))
            });
        };
        let bytes: Arc<[u8]> = std::mem::take(&mut lowered.bytes).into();
        let valid = binary::validate(bytes, accept.features(self.document.uses()));
        valid.map(|it| (it, lowered)).map_err(|error| RunEnd::refused(error.to_string()))
    }

    fn export(&self, name: &str, args: &[String], interrupt: &AtomicBool) -> RunEnd {
        let (module, lowered) = match self.lowered() {
            Ok(found) => found,
            Err(end) => return end,
        };
        let args = match arguments(&module, name, args) {
            Ok(args) => args,
            Err(end) => return end,
        };
        let limits = Limits { memory_pages: limits::EDITOR_MEMORY_PAGES, ..Limits::default() };
        let mut machine = exec::Machine::new(limits);
        let world = Fixed { kept_bytes: Some(limits::RUN_OUTPUT_BYTES), ..Fixed::default() };
        let mut host = wasi::Wasi::new(world, wasi::Unknown::Refuse);
        let instance = match machine.instantiate(&module, &mut host) {
            Ok(instance) => instance,
            Err(error) => return RunEnd::refused(cannot_link(&error)),
        };
        let Some(Extern::Func(func)) = machine.export(instance, name) else {
            return RunEnd::refused(format!("no function is exported as `{name}`"));
        };
        if let Err(error) = machine.call(func, &args) {
            return RunEnd::refused(format!("`{name}` cannot be called: {error}"));
        }
        let until = Until { interrupt: Some(interrupt), ..Until::budget(self.steps()) };
        let stop = machine.run(&mut host, &until);
        let mut end = match &stop {
            Stop::Done(values) => {
                let values = script::words_of(&machine, values);
                RunEnd::new(Ended::Returned, format!("`{name}` returned {values}"))
            }
            Stop::Trap(trap) => self.trapped(name, trap, &lowered),
            Stop::Exit(code) => match host.stopped() {
                Some(why) => RunEnd::new(Ended::Limit, why),
                None => RunEnd::new(Ended::Exited, format!("`{name}` exited with code {code}")),
            },
            Stop::Budget(which) => {
                let most = self.steps();
                let message = format!("`{name}` did not end within {most} {which}");
                RunEnd::new(Ended::Limit, message)
            }
            Stop::Interrupted => RunEnd::new(Ended::Interrupted, "the run was cancelled"),
            Stop::Deadlock(deadlock) => RunEnd::new(Ended::Limit, format!("`{name}` {deadlock}")),
            Stop::NotImplemented(what) => RunEnd::new(Ended::Limit, what.to_string()),
            Stop::Wait => RunEnd::new(Ended::Limit, format!("`{name}` waits for input")),
            other => RunEnd::new(Ended::Limit, format!("an unexpected stop: {other:?}")),
        };
        end.output = output(host.world());
        end
    }

    fn trapped(&self, name: &str, trap: &Trap, lowered: &Lowered) -> RunEnd {
        // Who reads the text knows nothing of places in bytes.
        let words = Trap { offset: None, ..trap.clone() };
        // A host function has no place; who called it has.
        let callers = trap.backtrace.iter().map(|it| it.loc);
        let place = |Loc { func, instr, .. }| lowered.func(func)?.instr(instr);
        let range = [trap.loc].into_iter().chain(callers).flatten().find_map(place);
        let span = range.map(|range| self.span(range));
        RunEnd { span, ..RunEnd::new(Ended::Trapped, format!("`{name}` trapped: {words}")) }
    }

    fn directive(&self, at: Position, interrupt: &AtomicBool) -> RunEnd {
        let offset = self.document.offset(at, self.settings.encoding);
        let Some((chunk, start)) = self.document.chunk_at(offset) else {
            return RunEnd::refused("there is no directive here");
        };
        let steps = self.steps();
        let bounds = Bounds {
            directive_steps: steps,
            script_steps: steps,
            memory_pages: limits::EDITOR_MEMORY_PAGES,
        };
        let accept = Accept::of_choice(self.settings.features);
        let ran = island::run_one(&self.document, (accept, bounds), chunk, interrupt);
        if !ran.is_complete {
            return RunEnd::new(Ended::Interrupted, "the run was cancelled");
        }
        let Some(told) = ran.told.into_iter().next() else {
            return RunEnd::refused("there is no directive here");
        };
        let verdict = told.verdict;
        let actual = &verdict.actual;
        let (ended, message) = match (verdict.outcome, verdict.cause) {
            (Outcome::Passed, _) => (Ended::Returned, format!("passed: {actual}")),
            (Outcome::NotRun, Cause::Missing(_)) => {
                (Ended::Refused, "not run: what it needs has failed".to_owned())
            }
            (Outcome::NotRun, _) => (Ended::Refused, format!("not run: {actual}")),
            (Outcome::Failed, Cause::Limit) => (Ended::Limit, actual.clone()),
            (Outcome::Failed, _) => {
                (Ended::Failed, format!("failed: expected {}, found {actual}", verdict.expected))
            }
        };
        let span = Some(self.span(verdict.range.shifted(start)));
        RunEnd { span, ..RunEnd::new(ended, message) }
    }
}

/// The arguments as values.
fn arguments(module: &module::Valid, name: &str, args: &[String]) -> Result<Vec<Value>, RunEnd> {
    let Some(module::Item::Func(func)) = module.export(name) else {
        return Err(RunEnd::refused(format!("no function is exported as `{name}`")));
    };
    let types = module.func_type(func).map(|ty| ty.params()).unwrap_or_default();
    let params: Vec<String> = types.iter().map(ToString::to_string).collect();
    if params.len() != args.len() {
        let s = if params.len() == 1 { "" } else { "s" };
        let message = format!("`{name}` takes {} argument{s}: {}", params.len(), params.join(", "));
        let message =
            if params.is_empty() { format!("`{name}` takes no arguments") } else { message };
        return Err(RunEnd { params, ..RunEnd::new(Ended::Arguments, message) });
    }
    let each = types.iter().zip(args).enumerate().map(|(at, (ty, text))| {
        value::parse(*ty, text).map_err(|error| {
            let params = params.clone();
            let message = format!("argument {} of `{name}`: {error}", at + 1);
            RunEnd { params, ..RunEnd::new(Ended::Arguments, message) }
        })
    });
    each.collect()
}

fn cannot_link(error: &LinkError) -> String {
    match error {
        LinkError::UnknownImport { module, name, expected, .. } => format!(
            "cannot be run: it imports `{module}` `{name}` ({expected}); nothing but WASI preview 1 \
             is there to be imported"
        ),
        error => format!("cannot be run: {error}"),
    }
}

/// What was written, as text.
fn output(world: &Fixed) -> String {
    let mut text = String::new();
    for chunk in &world.output {
        text.push_str(&String::from_utf8_lossy(&chunk.bytes));
    }
    text
}
