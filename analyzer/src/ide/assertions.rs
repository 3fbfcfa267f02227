//! Assertions live: what running a script says of each of its directives.
//!
//! A run takes longer than an editor waits, so it is a task for any thread, of a snapshot of the
//! text; what it found is accepted when it is there. Until then the directives that an edit did
//! not touch keep their verdicts. What the front end of the text says by itself is not said again.
//! Nothing here knows clocks or threads: a flag from outside ends a run.

use std::collections::btree_map::{BTreeMap, Entry};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use foldhash::fast::FixedState;

use crate::ide::source::{self, Sweep};
use crate::ide::{Settings, Severity, Span};
use crate::module::idx::{FuncIdx, InstrOrdinal};
use crate::script;
use crate::script::island::{self, Bounds, Known};
use crate::script::{Cause, Kind, Outcome};
use crate::spec::accept::Accept;
use crate::spec::limits;
use crate::text::{Edit, Range};
use crate::wat;
use crate::wat::diagnostic::{self, Code};
use crate::wat::document::sizes::Seat;
use crate::wat::document::{Chunk, Document, Language};
use crate::wat::lint;
use crate::wat::lower::Lowered;
use crate::wat::script::{module_at, read};
use crate::wat::token;

/// The codes of findings of this file.
pub const CODES: [&str; 3] = [FAILED, DIRECTIVE, UNDECIDED];

/// An assertion is not as it says.
const FAILED: &str = "assertion-failed";

/// Another directive could not be carried out.
const DIRECTIVE: &str = "directive-failed";

/// It is not known whether an assertion is as it says.
const UNDECIDED: &str = "undecided";

/// How far a script may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steps {
    /// Operators that one directive may execute.
    pub directive: u64,
    /// Operators that all of them may execute.
    pub script: u64,
}

impl Default for Steps {
    fn default() -> Steps {
        Steps { directive: limits::EDITOR_DIRECTIVE_STEPS, script: limits::EDITOR_SCRIPT_STEPS }
    }
}

/// What is known of the directives of an open text.
#[derive(Debug, Default)]
pub(super) struct Assertions {
    /// How often the text has changed.
    changes: u64,
    /// Whether the verdicts are those of the text as it is.
    is_settled: bool,
    known: Option<Known>,
    shown: ByChunk,
}

/// What is shown of chunks, by where they lie in the memory: each is kept here, so that no other can
/// lie there.
type ByChunk = HashMap<usize, (Arc<Chunk>, Vec<Shown>), FixedState>;

fn address(chunk: &Arc<Chunk>) -> usize {
    Arc::as_ptr(chunk) as usize
}

/// What is shown of one directive; ranges are relative to its chunk.
#[derive(Clone, Debug)]
struct Shown {
    keyword: Range,
    /// From its `(` to its `)`.
    range: Range,
    /// What a finding marks: all of it when it stands in one line.
    marked: Range,
    kind: Kind,
    outcome: Outcome,
    cause: Cause,
    expected: Box<str>,
    actual: Box<str>,
    /// A place in another chunk, or in this one.
    related: Option<(Arc<Chunk>, Range)>,
    /// What would make it pass: what is expected, and what should be.
    mend: Option<(Range, Box<str>)>,
}

/// A script to be run.
#[derive(Debug)]
pub struct AssertionTask {
    document: Document,
    accept: Accept,
    bounds: Bounds,
    known: Known,
    changes: u64,
}

/// What came of it.
#[derive(Debug)]
pub struct AssertionRun {
    known: Known,
    changes: u64,
    shown: ByChunk,
    executed: usize,
}

/// A verdict in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The directive, from `(` to `)`.
    pub span: Span,
    /// Whether it is as the script says; none when that is not known.
    pub passed: Option<bool>,
    /// A few words for the end of its line, beginning with `✓`, `✗` or `?`.
    pub label: String,
    /// What happened, in full.
    pub detail: String,
}

/// What a directive gives reason to say.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    /// Bytes of the text.
    pub(super) range: Range,
    pub(super) severity: Severity,
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) related: Vec<diagnostic::Related>,
    pub(super) fix: Option<lint::Fix>,
}

impl Assertions {
    /// The text has changed.
    pub(super) fn forget(&mut self) {
        self.changes += 1;
        self.is_settled = false;
    }

    /// Somebody has chosen otherwise: a run that is under way is not one of these.
    pub(super) fn anew(&self) -> Assertions {
        Assertions { changes: self.changes + 1, ..Assertions::default() }
    }

    /// Whether the text has assertions whose verdicts are not known.
    pub(super) fn are_owed(&self, document: &Document, settings: Settings) -> bool {
        // Several modules in a text of one are read as a script, but nobody asked for them to run.
        let is_script = settings.language == Language::Wast && !document.is_empty();
        is_script && settings.assertions.is_some() && !self.is_settled
    }

    pub(super) fn task(
        &mut self,
        document: &Document,
        settings: Settings,
    ) -> Option<AssertionTask> {
        let steps = settings.assertions.filter(|_| self.are_owed(document, settings))?;
        Some(AssertionTask {
            document: document.clone(),
            accept: Accept::of_choice(settings.features),
            bounds: Bounds {
                directive_steps: steps.directive,
                script_steps: steps.script,
                memory_pages: limits::EDITOR_MEMORY_PAGES,
            },
            known: self.known.take().unwrap_or_default(),
            changes: self.changes,
        })
    }

    /// Takes what a run has found. It is worth something even when the text has changed since.
    pub(super) fn accept(&mut self, run: AssertionRun) -> bool {
        self.known = Some(run.known);
        let is_of_this = run.changes == self.changes;
        if is_of_this {
            self.is_settled = true;
            self.shown = run.shown;
        }
        is_of_this
    }

    /// What is shown of the chunks that touch a range, and where each chunk begins, in the order of
    /// the text.
    fn placed<'a>(&'a self, document: &'a Document, within: Range) -> Vec<(&'a Shown, u32)> {
        let mut placed = Vec::new();
        if self.shown.is_empty() {
            return placed;
        }
        // What ends where the range begins stands in the chunk before.
        let from = within.start.saturating_sub(1);
        let Seat { chunk, mut start, .. } = document.seek(Seat::default(), from);
        for chunk in document.chunks().iter().skip(chunk) {
            if start > within.end {
                break;
            }
            if let Some((_, shown)) = self.shown.get(&address(chunk)) {
                placed.extend(shown.iter().map(|it| (it, start)));
            }
            start = start.saturating_add(chunk.len());
        }
        placed
    }

    /// What is to be said, in the order of the text; `errors` are what the front end says.
    pub(super) fn findings(
        &self,
        document: &Document,
        errors: &[diagnostic::Diagnostic],
    ) -> Vec<Finding> {
        let placed = self.placed(document, Range::new(0, u32::MAX));
        if placed.iter().all(|(shown, _)| shown.outcome == Outcome::Passed) {
            return Vec::new();
        }
        let starts: HashMap<*const Chunk, u32, FixedState> =
            starts(document).map(|(chunk, start)| (Arc::as_ptr(chunk), start)).collect();
        let told = errors.iter().filter(|it| it.code == Code::Assertion);
        let told: BTreeSet<u32> = told.map(|it| it.range.start).collect();
        let mut findings: Vec<Finding> = Vec::new();
        let mut same: Option<(&Shown, usize)> = None;
        for (shown, start) in placed {
            let again = same.filter(|(it, _)| shown.is_undecided_like(it));
            if let Some((first, count)) = again {
                same = Some((first, count + 1));
                continue;
            }
            close(&mut findings, same.take());
            if !shown.is_refusal() || !told.contains(&(shown.keyword.start + start)) {
                let finding = shown.finding(start, &starts);
                same = finding.as_ref().filter(|it| it.code == UNDECIDED).map(|_| (shown, 0));
                findings.extend(finding);
            }
        }
        close(&mut findings, same);
        findings
    }

    /// The verdicts whose directives end in a range.
    pub(super) fn verdicts(
        &self,
        document: &Document,
        settings: Settings,
        within: Range,
    ) -> Vec<Verdict> {
        let mut sweep = Sweep::new(document, settings.encoding);
        let placed = self.placed(document, within);
        let told = placed.into_iter().filter_map(|(shown, start)| {
            let range = shown.range.shifted(start);
            let (label, detail) = shown.words()?;
            let passed = match shown.outcome {
                Outcome::Passed => Some(true),
                Outcome::Failed if shown.cause != Cause::Limit => Some(false),
                Outcome::Failed | Outcome::NotRun => None,
            };
            let inside = within.start <= range.end && range.end <= within.end;
            inside.then(|| Verdict { span: sweep.span(range), passed, label, detail })
        });
        told.collect()
    }
}

/// Says of the last finding how many more directives there is the same to be said of.
fn close(findings: &mut [Finding], same: Option<(&Shown, usize)>) {
    if let (Some(last), Some((_, more @ 1..))) = (findings.last_mut(), same) {
        let s = if more == 1 { "" } else { "s" };
        last.message.push_str(&format!("; the same holds for {more} more directive{s}"));
    }
}

/// The chunks of a text and where they begin.
fn starts(document: &Document) -> impl Iterator<Item = (&Arc<Chunk>, u32)> {
    document.chunks().iter().scan(0u32, |next, chunk| {
        let start = *next;
        *next = start.saturating_add(chunk.len());
        Some((chunk, start))
    })
}

impl Shown {
    /// Whether it wants a module to be refused: the front end judges that, too.
    fn is_refusal(&self) -> bool {
        matches!(
            self.kind,
            Kind::AssertInvalid
                | Kind::AssertMalformed
                | Kind::AssertInvalidCustom
                | Kind::AssertMalformedCustom
        )
    }

    fn is_assertion(&self) -> bool {
        self.kind.word().starts_with("assert")
    }

    fn is_undecided(&self) -> bool {
        match self.outcome {
            Outcome::Passed => false,
            Outcome::Failed => self.cause == Cause::Limit,
            Outcome::NotRun => self.kind != Kind::Component,
        }
    }

    /// Whether both are undecided for one reason.
    fn is_undecided_like(&self, other: &Shown) -> bool {
        let place = |it: &Shown| it.related.as_ref().map(|(chunk, _)| Arc::as_ptr(chunk));
        self.is_undecided()
            && self.outcome == Outcome::NotRun
            && self.cause == other.cause
            && place(self) == place(other)
    }

    fn finding(
        &self,
        start: u32,
        starts: &HashMap<*const Chunk, u32, FixedState>,
    ) -> Option<Finding> {
        if self.outcome == Outcome::Passed || self.cause == Cause::Text {
            return None;
        }
        let related = self
            .related
            .as_ref()
            .and_then(|(chunk, range)| Some(range.shifted(*starts.get(&Arc::as_ptr(chunk))?)));
        let Shown { expected, actual, .. } = self;
        let undecided = |message: String| Some((Severity::Hint, UNDECIDED, message));
        let (severity, code, message) = match (self.outcome, self.cause) {
            _ if self.kind == Kind::Component => None,
            (_, Cause::Missing(_)) => undecided("not run: what it needs has failed".to_owned()),
            (Outcome::NotRun, _) => undecided(format!("not run: {actual}")),
            (_, Cause::Limit) => undecided(format!("not decided: {actual}")),
            _ => {
                let code = if self.is_assertion() { FAILED } else { DIRECTIVE };
                Some((Severity::Error, code, format!("expected {expected}, found {actual}")))
            }
        }?;
        let why = match self.cause {
            Cause::Missing(_) => "this has failed",
            _ => "it trapped here",
        };
        let related = related.map(|range| diagnostic::Related { range, message: why.to_owned() });
        let range = self.marked.shifted(start);
        let related = related.into_iter().collect();
        let fix = self.mend.as_ref().map(|(range, new)| lint::Fix {
            title: format!("expect {}", short(actual)),
            edits: vec![Edit { range: range.shifted(start), new: new.to_string() }],
            // Mostly it is the module that is wrong.
            safe: false,
        });
        Some(Finding { range, severity, code, message, related, fix })
    }

    /// A few words, and all of them; none where there is nothing to be said.
    fn words(&self) -> Option<(String, String)> {
        let Shown { expected, actual, .. } = self;
        Some(match (self.outcome, self.cause) {
            (_, Cause::Text) => return None,
            _ if self.kind == Kind::Component => return None,
            (Outcome::Passed, _) => match self.kind {
                // What an action gives is worth seeing.
                Kind::Action => (format!("✓ {}", short(actual)), format!("passed: {actual}")),
                _ if self.is_assertion() => ("✓".to_owned(), format!("passed: {actual}")),
                _ => return None,
            },
            (Outcome::Failed, Cause::Limit) => ("? limit".to_owned(), actual.to_string()),
            (Outcome::NotRun, _) if !self.is_assertion() => return None,
            (Outcome::NotRun, _) => ("? not run".to_owned(), format!("not run: {actual}")),
            (Outcome::Failed, _) => {
                let detail = format!("expected {expected}, found {actual}");
                (format!("✗ {}", short(actual)), detail)
            }
        })
    }
}

/// As much as the end of a line has room for.
fn short(words: &str) -> String {
    const SHOWN: usize = 60;
    match words.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or_default()),
        None => words.to_owned(),
    }
}

impl AssertionTask {
    /// Runs what is not known of the script, until all is or somebody raises the flag.
    #[must_use]
    pub fn run(self, interrupt: &AtomicBool) -> AssertionRun {
        let AssertionTask { document, accept, bounds, mut known, changes } = self;
        let ran = island::run(&document, (accept, bounds), &mut known, interrupt);
        let mut texts = Texts { document: &document, modules: BTreeMap::new() };
        let mut shown = ByChunk::default();
        for told in ran.told {
            let Some(chunk) = document.chunks().get(told.chunk) else { continue };
            let one = texts.shown(chunk, told);
            let all =
                shown.entry(address(chunk)).or_insert_with(|| (Arc::clone(chunk), Vec::new()));
            all.1.push(one);
        }
        AssertionRun { known, changes, shown, executed: ran.executed }
    }
}

impl AssertionRun {
    /// How many directives had to be run.
    #[must_use]
    pub fn executed(&self) -> usize {
        self.executed
    }
}

/// The texts that places lie in.
struct Texts<'a> {
    document: &'a Document,
    /// Of the chunks that hold a module which trapped: its code, and where it begins.
    modules: BTreeMap<usize, Option<(Lowered, u32)>>,
}

impl Texts<'_> {
    fn shown(&mut self, chunk: &Chunk, told: island::Told) -> Shown {
        let related = match (told.missing, told.trap) {
            (Some(missing), _) => self.keyword(missing),
            (None, Some((chunk, func, instr))) => self.instruction(chunk, func, instr),
            (None, None) => None,
        };
        let script::Verdict { range: keyword, kind, outcome, expected, actual, cause, .. } =
            told.verdict;
        let range = directive(chunk, keyword);
        let marked = if range.of(chunk.text()).contains('\n') { keyword } else { range };
        let fails = (kind, outcome, cause) == (Kind::AssertReturn, Outcome::Failed, Cause::Said);
        let mend = fails.then(|| mend(chunk, keyword, &actual)).flatten();
        let (expected, actual) = (expected.into(), actual.into());
        Shown { keyword, range, marked, kind, outcome, cause, expected, actual, related, mend }
    }

    /// The word that begins a directive.
    fn keyword(&self, at: usize) -> Option<(Arc<Chunk>, Range)> {
        let chunk = self.document.chunks().get(at)?;
        let reading = read::read(chunk.text(), chunk.tokens());
        let keyword = reading.directives.first().map(|it| it.keyword);
        Some((Arc::clone(chunk), keyword.unwrap_or(Range::new(0, chunk.len()))))
    }

    /// An instruction of the module that a directive holds, when that is written as text.
    fn instruction(
        &mut self,
        at: usize,
        func: FuncIdx,
        instr: InstrOrdinal,
    ) -> Option<(Arc<Chunk>, Range)> {
        let chunk = self.document.chunks().get(at)?;
        let lowered = match self.modules.entry(at) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => entry.insert(lowered(chunk)),
        };
        let (lowered, start) = lowered.as_ref()?;
        let range = lowered.func(func)?.instr(instr)?;
        Some((Arc::clone(chunk), range.shifted(*start)))
    }
}

/// The module of a directive, and where it begins in the chunk.
fn lowered(chunk: &Chunk) -> Option<(Lowered, u32)> {
    let reading = read::read(chunk.text(), chunk.tokens());
    let module = reading.directives.first()?.module.as_ref()?;
    let (module, start) = module_at(chunk, module.range.start)?;
    Some((wat::lower(&module).ok()?, start))
}

/// Where an `assert_return` says what it expects, and what stands for the values that were found
/// there; none where something else was found, or something that no script can expect.
fn mend(chunk: &Chunk, keyword: Range, actual: &str) -> Option<(Range, Box<str>)> {
    let new = match actual {
        script::NO_VALUES => String::new(),
        values => format!(" {values}"),
    };
    // Behind what is executed, which is a list, up to the end of the directive.
    let (mut depth, mut from) = (0usize, None);
    let behind = source::placed(chunk).skip_while(|(_, range)| range.start < keyword.end);
    for (token, range) in behind {
        match token.kind() {
            token::Kind::Open | token::Kind::Annotation => depth += 1,
            token::Kind::Close if depth > 0 => {
                depth -= 1;
                from = from.or((depth == 0).then_some(range.end));
            }
            token::Kind::Close => {
                let place = Range::new(from?, range.start);
                let mut text = chunk.text().to_owned();
                text.replace_range(place.start as usize..place.end as usize, &new);
                let reading = read::read(&text, &token::tokens(&text));
                return reading.diagnostics.is_empty().then(|| (place, new.into()));
            }
            _ => {}
        }
    }
    None
}

/// The directive that a keyword begins, from its parenthesis on. One that is not alone in its
/// chunk stands in a thread.
fn directive(chunk: &Chunk, keyword: Range) -> Range {
    let first = |range: &Range| range.start <= keyword.start;
    let text = chunk.text();
    let before = text.get(..keyword.start as usize).unwrap_or_default();
    let open = before.rfind('(').and_then(|at| u32::try_from(at).ok());
    let start = open.unwrap_or(keyword.start);
    // Most chunks are one directive: no other parenthesis stands before the word.
    if before.matches('(').count() <= 1 {
        return Range::new(start, chunk.len());
    }
    let reading = read::read(text, chunk.tokens());
    let found = reading.directives.iter().find(|it| it.keyword == keyword).map(|it| it.range);
    found.filter(first).unwrap_or(keyword)
}
