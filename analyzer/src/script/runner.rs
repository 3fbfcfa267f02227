//! Runs directives one by one against one machine, and judges what came of them.
//!
//! Nothing recurses: threads in threads are levels of a list. Knows nothing of lines but the one
//! that it is told, and nothing of forms.
//! Source: "Scripts" in the README of the specification's reference interpreter.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;

use wasmparser::WasmFeatures;
use wast::lexer::Lexer;
use wast::parser::{Parse, ParseBuffer, Parser, parse};
use wast::token::Id;
use wast::{QuoteWat, WastDirective, WastExecute, WastInvoke, WastRet, WastThread, Wat};

use crate::binary;
use crate::exec::addr::{Extern, InstanceId};
use crate::exec::limits::{Limits, Which};
use crate::exec::link::LinkError;
use crate::exec::stop::{Stop, Until};
use crate::exec::trap::{Trap, TrapKind};
use crate::exec::value::Value;
use crate::exec::{Machine, Tier};
use crate::module::idx::ModuleId;
use crate::module::{Loc, Valid};
use crate::script::expect::{self, Context};
use crate::script::forms::{Content, Form};
use crate::script::lines::Lines;
use crate::script::scope::{Absent, Held, Linker, Scope};
use crate::script::spectest::{self, Print};
use crate::script::{
    Cause, Execution, Instruction, Judgement, Kind, Options, Outcome, Verdict, words,
};
use crate::spec::limits;
use crate::wat;
use crate::wat::diagnostic::Severity;
use crate::wat::document::{Document, Language};

pub(super) struct Runner<'i> {
    machine: Machine,
    features: WasmFeatures,
    budget: u64,
    execution: Execution,
    /// Raised by somebody outside, it ends what is being run.
    interrupt: Option<&'i AtomicBool>,
    scope: Scope,
    spectest: Held<InstanceId>,
    marks: Marks,
    /// The directive that is being run.
    mark: u32,
    /// The directives that modules stand in.
    modules: BTreeMap<ModuleId, u32>,
    /// Instances that may still be made.
    instances: u32,
}

/// What directives are told apart by when another one names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marks {
    /// Their lines, 1-based.
    Lines,
    /// What [`Runner::prepare`] says.
    Given,
}

/// How an action ended.
enum Ended {
    Values(Vec<Value>),
    /// What trapped, all about it in words, and where.
    Trap(TrapKind, String, Option<Instruction>),
    /// A bound did, in words.
    Limit(String),
    /// Something else stopped it, in words.
    Stopped(String),
}

/// Why a directive could not be carried out at all.
enum Cannot {
    Absent(Absent),
    /// It holds a component.
    Component,
    /// Something in it is wrong, in words.
    Wrong(String),
    /// Its module cannot be read or is not valid, in words.
    Text(String),
    /// A bound does not allow it, in words.
    Limit(String),
}

impl From<Absent> for Cannot {
    fn from(absent: Absent) -> Cannot {
        Cannot::Absent(absent)
    }
}

impl Cannot {
    fn judge(self, expected: impl Into<String>) -> Judgement {
        let expected = expected.into();
        let wrong = |why: &str| Judgement::failed(expected.clone(), format!("an error: {why}"));
        match self {
            Cannot::Absent(Absent::Lost(line)) => {
                let why = format!("it needs what line {line} should have made, which failed");
                let cause = Cause::Missing(line);
                Judgement { cause, ..Judgement::not_run(&*expected, why) }
            }
            Cannot::Component => Judgement::not_run(&*expected, NO_COMPONENTS),
            Cannot::Absent(Absent::Never(why)) | Cannot::Wrong(why) => wrong(&why),
            Cannot::Text(why) => Judgement { cause: Cause::Text, ..wrong(&why) },
            Cannot::Limit(why) => Judgement { cause: Cause::Limit, ..wrong(&why) },
        }
    }
}

const NO_COMPONENTS: &str = "components are not run; scripts of core modules are";

/// What a module directive expects.
const INSTANCE: &str = "a module that can be instantiated";

/// The directives of a thread, and the scope to go back to behind them.
struct Level<'a> {
    rest: std::vec::IntoIter<WastDirective<'a>>,
    outer: Option<Scope>,
}

/// A directive without its parentheses.
pub(super) enum One<'a> {
    Directive(WastDirective<'a>),
    Get(WastExecute<'a>),
}

impl<'a> Parse<'a> for One<'a> {
    fn parse(parser: Parser<'a>) -> wast::parser::Result<Self> {
        let _custom = parser.register_annotation("custom");
        let _producers = parser.register_annotation("producers");
        let _name = parser.register_annotation("name");
        let _dylink = parser.register_annotation("dylink.0");
        let _hint = parser.register_annotation("metadata.code.branch_hint");
        if parser.peek::<wast::kw::get>()? {
            return Ok(One::Get(parser.parse()?));
        }
        Ok(One::Directive(parser.parse()?))
    }
}

pub(super) fn buffer(text: &str) -> Result<ParseBuffer<'_>, wast::Error> {
    let mut lexer = Lexer::new(text);
    lexer.allow_confusing_unicode(true);
    ParseBuffer::new_with_lexer(lexer)
}

/// An error of linking that a bound made.
fn cannot_link(error: &LinkError) -> Cannot {
    match error {
        LinkError::Limit { .. } | LinkError::NoRoom { .. } => Cannot::Limit(error.to_string()),
        error => Cannot::Wrong(error.to_string()),
    }
}

impl<'i> Runner<'i> {
    pub(super) fn new(options: &Options, marks: Marks) -> Runner<'i> {
        let limits = Limits {
            call_frames: limits::SCRIPT_FRAMES,
            // What the script may have comes on top of what it imports from.
            memory_pages: options.memory_pages.saturating_add(spectest::PAGES),
            table_entries: limits::TABLE_ENTRIES.saturating_add(spectest::ENTRIES),
            ..Limits::default()
        };
        let mut machine = Machine::new(limits);
        let spectest = spectest::instantiate(&mut machine).map_err(Absent::Never);
        Runner {
            machine,
            features: options.features,
            budget: options.budget,
            execution: options.execution,
            interrupt: None,
            scope: Scope::new(spectest.clone()),
            spectest,
            marks,
            mark: 0,
            modules: BTreeMap::new(),
            instances: limits::SCRIPT_INSTANCES,
        }
    }

    /// Lets what is being run be ended from outside.
    pub(super) fn interrupted_by(self, flag: &'i AtomicBool) -> Runner<'i> {
        Runner { interrupt: Some(flag), ..self }
    }

    /// Says which directive comes next, and which proposals are on in it.
    pub(super) fn prepare(&mut self, mark: u32, features: WasmFeatures) {
        self.mark = mark;
        self.features = features;
    }

    /// Operators that were executed.
    pub(super) fn time(&self) -> u64 {
        self.machine.time()
    }

    /// Runs a form of the script; `lines` are of the text that it begins in.
    pub(super) fn form(&mut self, form: Form<'_>, lines: &mut Lines<'_>) -> Vec<Verdict> {
        let start = form.start;
        match form.content {
            Content::Directive(text) => self.directive(text, start, lines),
            Content::Fields(text) => self.fields(text, start, lines),
            Content::Component => vec![self.component(start, lines)],
            Content::Wrong(why) => vec![self.wrong(start, why, lines)],
        }
    }

    fn set_mark(&mut self, at: usize, lines: &mut Lines<'_>) {
        if self.marks == Marks::Lines {
            self.mark = lines.position(at).0;
        }
    }

    /// Runs a directive that begins at a byte of the script.
    fn directive(&mut self, text: &str, start: usize, lines: &mut Lines<'_>) -> Vec<Verdict> {
        self.set_mark(start, lines);
        let buffer = match buffer(text) {
            Ok(buffer) => buffer,
            Err(error) => return vec![self.unread(text, start, &error, lines)],
        };
        match parse::<One<'_>>(&buffer) {
            Err(error) => vec![self.unread(text, start, &error, lines)],
            Ok(One::Directive(directive)) => {
                let mut verdicts = self.all(directive, start, lines);
                if self.marks == Marks::Lines
                    && let [verdict] = verdicts.as_mut_slice()
                    && let (Kind::Module, Outcome::Failed) = (verdict.kind, verdict.outcome)
                    && let Some(found) = self.located(text, start, lines)
                {
                    verdict.actual = found;
                }
                verdicts
            }
            Ok(One::Get(execute)) => {
                self.machine.unwind();
                vec![self.judge_action(execute).at(start, Kind::Action, lines)]
            }
        }
    }

    /// The first error of a module in the script, with its place there; none where it is well.
    fn located(&self, text: &str, start: usize, lines: &mut Lines<'_>) -> Option<String> {
        let document = Document::new(&format!("({text})"), Language::Wast);
        let found = wat::validate(&document, self.features).diagnostics;
        let first = found.iter().find(|finding| finding.severity == Severity::Error)?;
        // The text here begins with its parenthesis.
        let inside = (first.range.start as usize).saturating_sub(1);
        let (line, column) = lines.position(start.saturating_add(inside));
        Some(format!("an error at {line}:{column}: {}", first.message))
    }

    /// Runs a script that is the fields of a module.
    fn fields(&mut self, text: &str, start: usize, lines: &mut Lines<'_>) -> Vec<Verdict> {
        self.set_mark(start, lines);
        let buffer = match buffer(text) {
            Ok(buffer) => buffer,
            Err(error) => return vec![self.unread(text, start, &error, lines)],
        };
        match parse::<Wat<'_>>(&buffer) {
            Err(error) => vec![self.unread(text, start, &error, lines)],
            Ok(module) => self.all(WastDirective::Module(QuoteWat::Wat(module)), start, lines),
        }
    }

    /// A component stands where the script goes on with an instance.
    fn component(&mut self, at: usize, lines: &mut Lines<'_>) -> Verdict {
        self.set_mark(at, lines);
        self.scope.enter(None, Err(Absent::Lost(self.mark)));
        Judgement::not_run("a component", NO_COMPONENTS).at(at, Kind::Component, lines)
    }

    /// Text that is no directive. It may have been meant to be a module.
    fn wrong(&mut self, at: usize, why: String, lines: &mut Lines<'_>) -> Verdict {
        self.set_mark(at, lines);
        self.scope.enter(None, Err(Absent::Lost(self.mark)));
        unreadable(why).at(at, Kind::Syntax, lines)
    }

    /// A directive that cannot be read. If it is a module, what comes behind it misses it.
    fn unread(
        &mut self,
        text: &str,
        start: usize,
        error: &wast::Error,
        lines: &mut Lines<'_>,
    ) -> Verdict {
        let mut words = text.split([' ', '\t', '\n', '\r', '(', ')']).filter(|it| !it.is_empty());
        let lost = Err(Absent::Lost(self.mark));
        match words.next() {
            Some("register") => {
                let name = words.next().unwrap_or_default().trim_matches('"');
                self.scope.registered.insert(name.to_owned(), lost);
            }
            Some("module") => {
                let next = words.next();
                let definition = next == Some("definition");
                let kind = matches!(next, Some("definition" | "instance"));
                let name = if kind { words.next() } else { next };
                let name = name.and_then(|name| name.strip_prefix('$'));
                if definition {
                    self.scope.define(name, Err(Absent::Lost(self.mark)));
                } else {
                    self.scope.enter(name, lost);
                }
            }
            Some(word) if !word.starts_with("assert") && word != "invoke" => {
                self.scope.enter(None, lost);
            }
            _ => {}
        }
        let at = start.saturating_add(error.span().offset().min(text.len()));
        unreadable(error.message()).at(at, Kind::Syntax, lines)
    }

    /// Runs a directive and those in it.
    fn all(
        &mut self,
        directive: WastDirective<'_>,
        start: usize,
        lines: &mut Lines<'_>,
    ) -> Vec<Verdict> {
        let mut verdicts = Vec::new();
        let mut levels = vec![Level { rest: vec![directive].into_iter(), outer: None }];
        while let Some(level) = levels.last_mut() {
            let Some(directive) = level.rest.next() else {
                if let Some(outer) = levels.pop().and_then(|level| level.outer) {
                    self.scope = outer;
                }
                continue;
            };
            let (mut at, kind) = (start, kind(&directive));
            if levels.len() > 1 {
                at = at.saturating_add(directive.span().offset());
            }
            self.set_mark(at, lines);
            let judgement = if let WastDirective::Thread(thread) = directive {
                levels.push(self.thread(thread));
                Judgement::passed("a thread", "started")
            } else {
                // A trap leaves the machine where it happened, to be looked at; nobody does here.
                self.machine.unwind();
                self.one(directive)
            };
            verdicts.push(judgement.at(at, kind, lines));
        }
        verdicts
    }

    /// A thread begins: it runs to its end before what stands behind it, and sees nothing but the
    /// module that it shares.
    fn thread<'a>(&mut self, thread: WastThread<'a>) -> Level<'a> {
        self.scope.threads.insert(thread.name.name().to_owned());
        let mut inner = Scope::new(self.spectest.clone());
        if let Some(id) = thread.shared_module {
            let shared = self.scope.instance(Some(id.name()));
            inner.named.insert(id.name().to_owned(), shared);
        }
        let outer = std::mem::replace(&mut self.scope, inner);
        Level { rest: thread.directives.into_iter(), outer: Some(outer) }
    }

    fn one(&mut self, directive: WastDirective<'_>) -> Judgement {
        match directive {
            WastDirective::Module(module) => self.judge_module(module),
            WastDirective::ModuleDefinition(module) => self.judge_definition(module),
            WastDirective::ModuleInstance { instance, module, .. } => {
                let found = self.scope.definition(module.map(|id| id.name()));
                let made = found.map_err(Cannot::from);
                let made = made.and_then(|(it, mark)| self.instantiate(&it, mark));
                self.enter(instance, made)
            }
            WastDirective::Register { name, module, .. } => {
                let instance = self.scope.instance(module.map(|id| id.name()));
                let held = instance.clone().map_err(|_| Absent::Lost(self.mark));
                self.scope.registered.insert(name.to_owned(), held);
                match instance {
                    Ok(_) => Judgement::passed("an instance", format!("registered as `{name}`")),
                    Err(absent) => Cannot::from(absent).judge("an instance"),
                }
            }
            WastDirective::Invoke(invoke) => self.judge_action(WastExecute::Invoke(invoke)),
            WastDirective::AssertReturn { exec, results, .. } => self.judge_return(exec, &results),
            WastDirective::AssertTrap { exec, message, .. } => self.judge_trap(exec, message),
            WastDirective::AssertExhaustion { call, message, .. } => {
                self.judge_trap(WastExecute::Invoke(call), message)
            }
            WastDirective::AssertException { exec, .. } => self.judge_exception(exec),
            WastDirective::AssertSuspension { exec, message, .. } => {
                self.judge_suspension(exec, message)
            }
            WastDirective::AssertInvalid { module, message, .. } => {
                self.judge_refusal(module, &format!("an invalid module: {message}"))
            }
            WastDirective::AssertMalformed { module, message, .. } => {
                self.judge_refusal(module, &format!("a malformed module: {message}"))
            }
            WastDirective::AssertInvalidCustom { module, message, .. } => {
                self.judge_custom(module, &format!("an invalid custom section: {message}"))
            }
            WastDirective::AssertMalformedCustom { module, message, .. } => {
                self.judge_custom(module, &format!("a malformed custom section: {message}"))
            }
            WastDirective::AssertUnlinkable { module, message, .. } => {
                self.judge_unlinkable(module, message)
            }
            WastDirective::Wait { thread, .. } => {
                let expected = format!("a thread `${}`", thread.name());
                if self.scope.threads.contains(thread.name()) {
                    Judgement::passed(expected, "at its end")
                } else {
                    Judgement::failed(expected, "no thread of this name was started")
                }
            }
            // It is a level of its own.
            WastDirective::Thread(_) => Judgement::passed("a thread", "started"),
        }
    }

    fn judge_module(&mut self, mut module: QuoteWat<'_>) -> Judgement {
        let name = module.name();
        let mark = self.mark;
        let made = self.decode(&mut module).and_then(|module| self.instantiate(&module, mark));
        self.enter(name, made)
    }

    fn judge_definition(&mut self, mut module: QuoteWat<'_>) -> Judgement {
        let name = module.name().map(|id| id.name());
        match self.decode(&mut module) {
            Ok(module) => {
                self.scope.define(name, Ok((module, self.mark)));
                Judgement::passed("a valid module", "defined")
            }
            Err(cannot) => {
                self.scope.define(name, Err(Absent::Lost(self.mark)));
                cannot.judge("a valid module")
            }
        }
    }

    /// Keeps an instance, or that there is none, for what comes behind.
    fn enter(&mut self, name: Option<Id<'_>>, made: Result<InstanceId, Cannot>) -> Judgement {
        let name = name.map(|id| id.name());
        match made {
            Ok(instance) => {
                self.scope.enter(name, Ok(instance));
                Judgement::passed(INSTANCE, "instantiated")
            }
            Err(cannot) => {
                self.scope.enter(name, Err(Absent::Lost(self.mark)));
                cannot.judge(INSTANCE)
            }
        }
    }

    fn judge_action(&mut self, exec: WastExecute<'_>) -> Judgement {
        let expected = "a return";
        match self.execute(exec) {
            Err(cannot) => cannot.judge(expected),
            Ok(Ended::Values(values)) => {
                Judgement::passed(expected, words::values(&self.machine, &values, &[]))
            }
            Ok(other) => self.judge_end(expected, &other),
        }
    }

    fn judge_return(&mut self, exec: WastExecute<'_>, results: &[WastRet<'_>]) -> Judgement {
        let expected = words::wanted(results);
        let instance = match &exec {
            WastExecute::Invoke(WastInvoke { module, .. }) | WastExecute::Get { module, .. } => {
                self.scope.instance(module.map(|id| id.name())).ok()
            }
            WastExecute::Wat(_) => None,
        };
        match self.execute(exec) {
            Err(cannot) => cannot.judge(expected),
            Ok(Ended::Values(values)) => {
                let actual = words::values(&self.machine, &values, results);
                let context = Context { machine: &self.machine, instance };
                if context.fit(&values, results) {
                    Judgement::passed(expected, actual)
                } else {
                    Judgement::failed(expected, actual)
                }
            }
            Ok(other) => self.judge_end(expected, &other),
        }
    }

    fn judge_trap(&mut self, exec: WastExecute<'_>, message: &str) -> Judgement {
        let expected = words::trap(message);
        match self.execute(exec) {
            Err(cannot) => cannot.judge(expected),
            Ok(Ended::Trap(kind, text, _)) if agrees(kind.spec_text(), message) => {
                Judgement::passed(expected, format!("a trap: {text}"))
            }
            Ok(other) => self.judge_end(expected, &other),
        }
    }

    fn judge_exception(&mut self, exec: WastExecute<'_>) -> Judgement {
        let expected = words::EXCEPTION;
        match self.execute(exec) {
            Err(cannot) => cannot.judge(expected),
            Ok(Ended::Trap(TrapKind::UncaughtException, text, _)) => {
                Judgement::passed(expected, format!("an {text}"))
            }
            Ok(other) => self.judge_end(expected, &other),
        }
    }

    fn judge_suspension(&mut self, exec: WastExecute<'_>, message: &str) -> Judgement {
        let expected = words::suspension(message);
        match self.execute(exec) {
            Err(cannot) => cannot.judge(expected),
            Ok(Ended::Trap(kind @ TrapKind::UnhandledTag, text, _))
                if agrees(kind.spec_text(), message) =>
            {
                Judgement::passed(expected, text)
            }
            Ok(other) => self.judge_end(expected, &other),
        }
    }

    /// The wording of validators is their own; that a module is refused is what counts.
    fn judge_refusal(&mut self, mut module: QuoteWat<'_>, expected: &str) -> Judgement {
        match self.decode(&mut module) {
            Ok(_) => Judgement::failed(expected, "a valid module"),
            Err(Cannot::Text(message)) => Judgement::passed(expected, message),
            Err(cannot) => cannot.judge(expected),
        }
    }

    fn judge_custom(&mut self, mut module: QuoteWat<'_>, expected: &str) -> Judgement {
        match self.decode(&mut module) {
            Ok(module) => match binary::custom::check(&module.bytes) {
                Ok(()) => Judgement::failed(expected, "a module with good custom sections"),
                Err(error) => Judgement::passed(expected, error.to_string()),
            },
            Err(Cannot::Text(message)) => Judgement::passed(expected, message),
            Err(cannot) => cannot.judge(expected),
        }
    }

    fn judge_unlinkable(&mut self, module: Wat<'_>, message: &str) -> Judgement {
        let expected = format!("a link error: {message}");
        let module = match self.decode(&mut QuoteWat::Wat(module)) {
            Ok(module) => module,
            Err(cannot) => return cannot.judge(expected),
        };
        let mut imports = match self.imports(&module) {
            Ok(imports) => imports,
            Err(cannot) => return cannot.judge(expected),
        };
        match self.machine.instantiate(&module, &mut imports) {
            Ok(_) => Judgement::failed(expected, "a module that links"),
            Err(error) if says(&error, message) => Judgement::passed(expected, error.to_string()),
            Err(error) => Judgement::failed(expected, format!("an error: {error}")),
        }
    }

    fn decode(&self, module: &mut QuoteWat<'_>) -> Result<Valid, Cannot> {
        if matches!(module, QuoteWat::Wat(Wat::Component(_)) | QuoteWat::QuoteComponent(..)) {
            return Err(Cannot::Component);
        }
        let bytes = module.encode().map_err(|error| Cannot::Text(error.message()))?;
        let valid = binary::validate(bytes.into(), self.features);
        valid.map_err(|error| Cannot::Text(error.to_string()))
    }

    /// Makes an instance of a module that stands in a directive, and runs its start function.
    fn instantiate(&mut self, module: &Valid, mark: u32) -> Result<InstanceId, Cannot> {
        let (instance, ended) = self.start(module, mark)?;
        match (instance, ended) {
            (Some(instance), Ended::Values(_)) => Ok(instance),
            (_, Ended::Limit(why)) => Err(Cannot::Limit(why)),
            (_, ended) => Err(Cannot::Wrong(self.told(&ended))),
        }
    }

    /// The same, where a segment that does not fit is a trap. None where there is no instance.
    fn start(&mut self, module: &Valid, mark: u32) -> Result<(Option<InstanceId>, Ended), Cannot> {
        let mut imports = self.imports(module)?;
        let trap = |kind, error: LinkError| Ok((None, Ended::Trap(kind, error.to_string(), None)));
        match self.machine.instantiate(module, &mut imports) {
            Ok(instance) => {
                if let Some(made) = self.machine.store().instances.get(instance.index()) {
                    self.modules.insert(made.module, mark);
                }
                Ok((Some(instance), self.finish()))
            }
            Err(error @ LinkError::DataSegment { .. }) => trap(TrapKind::MemoryOutOfBounds, error),
            Err(error @ LinkError::ElemSegment { .. }) => trap(TrapKind::TableOutOfBounds, error),
            Err(error @ LinkError::Trap { kind, .. }) => trap(kind, error),
            Err(error) => Err(cannot_link(&error)),
        }
    }

    /// What a module imports, if one more may be made: a machine never forgets an instance.
    fn imports(&mut self, module: &Valid) -> Result<Linker, Cannot> {
        let Some(left) = self.instances.checked_sub(1) else {
            let most = limits::SCRIPT_INSTANCES;
            return Err(Cannot::Limit(format!("a script may make {most} instances at most")));
        };
        self.instances = left;
        let found = self.scope.imports(&self.machine, module);
        found.map_err(|line| Cannot::Absent(Absent::Lost(line)))
    }

    fn execute(&mut self, exec: WastExecute<'_>) -> Result<Ended, Cannot> {
        match exec {
            WastExecute::Invoke(invoke) => self.invoke(&invoke),
            WastExecute::Get { module, global, .. } => {
                let instance = self.scope.instance(module.map(|id| id.name()))?;
                let found = match self.machine.export(instance, global) {
                    Some(Extern::Global(addr)) => self.machine.store().globals.get(addr.index()),
                    _ => None,
                };
                let missing = || Cannot::Wrong(format!("no global is exported as `{global}`"));
                Ok(Ended::Values(vec![found.ok_or_else(missing)?.value()]))
            }
            WastExecute::Wat(module) => {
                let module = self.decode(&mut QuoteWat::Wat(module))?;
                Ok(self.start(&module, self.mark)?.1)
            }
        }
    }

    fn invoke(&mut self, invoke: &WastInvoke<'_>) -> Result<Ended, Cannot> {
        self.call(invoke)?;
        Ok(self.finish())
    }

    /// Makes a call, which waits to be run; gives the instance that it acts on.
    fn call(&mut self, invoke: &WastInvoke<'_>) -> Result<InstanceId, Cannot> {
        let instance = self.scope.instance(invoke.module.map(|id| id.name()))?;
        let name = invoke.name;
        let Some(Extern::Func(func)) = self.machine.export(instance, name) else {
            return Err(Cannot::Wrong(format!("no function is exported as `{name}`")));
        };
        let ty = self.machine.store().func_type(func);
        let params = ty.map(|ty| ty.params().to_vec()).unwrap_or_default();
        let args: Vec<Value> = invoke
            .args
            .iter()
            .enumerate()
            .map(|(at, arg)| expect::argument(arg, params.get(at).copied()))
            .collect::<Result<_, _>>()
            .map_err(Cannot::Wrong)?;
        let called = self.machine.call(func, &args);
        called.map_err(|error| Cannot::Wrong(format!("`{name}` cannot be called: {error}")))?;
        Ok(instance)
    }

    /// Makes the call of a directive and leaves it to somebody else, with the machine and the lines
    /// of the directives that its modules stand in.
    ///
    /// # Errors
    /// Why the call cannot be made.
    pub(super) fn hand_over(
        mut self,
        invoke: &WastInvoke<'_>,
    ) -> Result<(Machine, InstanceId, BTreeMap<ModuleId, u32>), Judgement> {
        self.machine.unwind();
        let instance = self.call(invoke).map_err(|cannot| cannot.judge(""))?;
        Ok((self.machine, instance, self.modules))
    }

    fn run(&mut self) -> Stop {
        let mut left = self.budget;
        loop {
            let piece = match &mut self.execution {
                Execution::Tier(tier) => {
                    self.machine.set_tier(*tier);
                    left
                }
                Execution::Mixed(random) => {
                    // A linear congruential generator (Knuth's MMIX); its high bits are good.
                    *random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    let tier = if *random >> 63 == 0 { Tier::Both } else { Tier::Exact };
                    self.machine.set_tier(tier);
                    // Lengths of all magnitudes up to 2^15.
                    (1 + (*random >> 33 & ((2 << (*random >> 40 & 15)) - 1))).min(left)
                }
            };
            let until = Until { interrupt: self.interrupt, ..Until::budget(piece) };
            let stop = self.machine.run(&mut Print, &until);
            left -= piece;
            if left == 0 || stop != Stop::Budget(Which::Operators) {
                return stop;
            }
        }
    }

    /// Runs what waits to be run.
    fn finish(&mut self) -> Ended {
        match self.run() {
            Stop::Done(values) => Ended::Values(values),
            Stop::Trap(trap) => {
                let words = match self.marks {
                    Marks::Lines => trap.to_string(),
                    // Who gives marks knows places in the text; those in bytes say nothing there.
                    Marks::Given => Trap { offset: None, ..(*trap).clone() }.to_string(),
                };
                Ended::Trap(trap.kind, words, trap.loc.and_then(|it| self.place(it)))
            }
            Stop::Budget(which) => {
                Ended::Limit(format!("no end within the budget of {} {which}", self.budget))
            }
            Stop::Interrupted => Ended::Limit("interrupted".to_owned()),
            Stop::NotImplemented(what) => Ended::Stopped(what.to_string()),
            Stop::Deadlock(deadlock) => Ended::Stopped(format!("an action that {deadlock}")),
            other => Ended::Stopped(format!("an unexpected stop: {other:?}")),
        }
    }

    /// An instruction of a module of the script.
    fn place(&self, Loc { module, func, instr }: Loc) -> Option<Instruction> {
        Some(Instruction { line: *self.modules.get(&module)?, func, instr })
    }

    /// The verdict on an action that should have ended otherwise.
    fn judge_end(&self, expected: impl Into<String>, ended: &Ended) -> Judgement {
        let (cause, trap) = match ended {
            Ended::Limit(_) => (Cause::Limit, None),
            Ended::Trap(_, _, place) => (Cause::Said, *place),
            Ended::Values(_) | Ended::Stopped(_) => (Cause::Said, None),
        };
        Judgement { cause, trap, ..Judgement::failed(expected, self.told(ended)) }
    }

    /// How an action ended, in words.
    fn told(&self, ended: &Ended) -> String {
        match ended {
            Ended::Values(values) => words::values(&self.machine, values, &[]),
            Ended::Trap(TrapKind::UncaughtException, text, _) => format!("an {text}"),
            Ended::Limit(text) | Ended::Stopped(text) => text.clone(),
            Ended::Trap(_, text, _) => format!("a trap: {text}"),
        }
    }
}

/// What is no directive.
fn unreadable(why: String) -> Judgement {
    Judgement { cause: Cause::Text, ..Judgement::failed("a directive", why) }
}

pub(super) fn kind(directive: &WastDirective<'_>) -> Kind {
    match directive {
        WastDirective::Module(_) => Kind::Module,
        WastDirective::ModuleDefinition(_) => Kind::ModuleDefinition,
        WastDirective::ModuleInstance { .. } => Kind::ModuleInstance,
        WastDirective::AssertMalformed { .. } => Kind::AssertMalformed,
        WastDirective::AssertInvalid { .. } => Kind::AssertInvalid,
        WastDirective::AssertInvalidCustom { .. } => Kind::AssertInvalidCustom,
        WastDirective::AssertMalformedCustom { .. } => Kind::AssertMalformedCustom,
        WastDirective::Register { .. } => Kind::Register,
        WastDirective::Invoke(_) => Kind::Action,
        WastDirective::AssertTrap { .. } => Kind::AssertTrap,
        WastDirective::AssertReturn { .. } => Kind::AssertReturn,
        WastDirective::AssertExhaustion { .. } => Kind::AssertExhaustion,
        WastDirective::AssertUnlinkable { .. } => Kind::AssertUnlinkable,
        WastDirective::AssertException { .. } => Kind::AssertException,
        WastDirective::AssertSuspension { .. } => Kind::AssertSuspension,
        WastDirective::Thread(_) => Kind::Thread,
        WastDirective::Wait { .. } => Kind::Wait,
    }
}

/// Scripts give messages that are prefixes of what an implementation says, or say more
/// (`uninitialized element 2`).
fn agrees(ours: &str, wanted: &str) -> bool {
    ours.starts_with(wanted) || wanted.starts_with(ours)
}

fn says(error: &LinkError, wanted: &str) -> bool {
    match error {
        // What version 1 called unlinkable.
        LinkError::DataSegment { .. } if wanted == "data segment does not fit" => true,
        LinkError::ElemSegment { .. } if wanted == "elements segment does not fit" => true,
        error => agrees(error.spec_text(), wanted),
    }
}
