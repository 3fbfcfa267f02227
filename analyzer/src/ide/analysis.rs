//! What is known of a text as a whole, worked out when first asked for after an edit.

use std::sync::Arc;

use crate::ide::assertions::Assertions;
use crate::ide::diagnostics::{self, Found};
use crate::ide::several;
use crate::ide::{Encoding, Settings, Span};
use crate::spec::accept::Accept;
use crate::spec::limits;
use crate::text::Range;
use crate::wat;
use crate::wat::diagnostic::{Diagnostic, Severity};
use crate::wat::document::{Chunk, Document};
use crate::wat::lint::{self, Levels};
use crate::wat::live::Live;
use crate::wat::script;
use crate::wat::script::links::Links;
use crate::wat::symbols::Symbols;

/// The cache: it is never older than the text.
#[derive(Debug, Default)]
pub(super) struct Analysis {
    known: Option<wat::Analysis>,
    /// What is wrong, from edit to edit.
    live: Option<Live>,
    /// Whether all that the last edit has changed is looked at.
    complete: bool,
    /// What lints have found since the last edit; none when they have not looked.
    lints: Option<Vec<lint::Finding>>,
    /// Of the place that was asked about last.
    near: Symbols,
    /// What strings of a script mean, when somebody has asked for that since the last edit.
    links: Option<Links>,
    /// What running it says, when it is a script.
    pub(super) assertions: Assertions,
    /// The module of a script that was asked about last.
    module: Option<Module>,
}

/// A module in a script, as a text of its own.
#[derive(Debug)]
struct Module {
    /// The directive that holds it; none where the whole script is its fields.
    chunk: Option<Arc<Chunk>>,
    /// Where it begins in the directive.
    from: u32,
    document: Document,
    live: Live,
}

/// A module, and the place in it that is asked about.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    /// Of the module alone.
    pub(super) document: &'a Document,
    pub(super) live: &'a Live,
    /// Where the module begins in the text.
    pub(super) from: u32,
    /// The place, counted from there.
    pub(super) offset: u32,
}

/// A text and what is known of it: what the features look at.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) document: &'a Document,
    pub(super) encoding: Encoding,
    /// All of them, or those that the place has to do with which is asked about.
    pub(super) symbols: &'a Symbols,
}

impl Analysis {
    /// Nothing is known, of a text that may be the same.
    pub(super) fn anew(&self) -> Analysis {
        Analysis { assertions: self.assertions.anew(), ..Analysis::default() }
    }

    /// The text has changed.
    pub(super) fn forget(&mut self) {
        self.known = None;
        self.lints = None;
        self.links = None;
        self.complete = false;
        self.assertions.forget();
        // A directive that is not edited stays what it is.
        self.module = self.module.take().filter(|module| module.chunk.is_some());
    }

    /// Errors, or when there are none lints, in the order of the text; where there are more than
    /// `most` those around the last edit, and how many more there are.
    pub(super) fn found(
        &mut self,
        document: &Document,
        settings: Settings,
        most: usize,
    ) -> (Vec<Found>, usize) {
        self.follow(document, settings, usize::MAX);
        let (errors, more) = self.errors(document, settings, most);
        if self.lints.is_none() && !self.owes_lints(document, settings) {
            let hidden = more > 0 || hides_lints(document, &errors);
            self.lints = Some(if hidden { Vec::new() } else { self.look(document, settings) });
        }
        let (found, cut) = self.merged(document, errors, most);
        (found, more + cut)
    }

    /// As [`Analysis::found`], as far as it is known.
    pub(super) fn found_so_far(
        &mut self,
        document: &Document,
        settings: Settings,
        most: usize,
    ) -> (Vec<Found>, usize) {
        let (errors, more) = self.errors(document, settings, most);
        let (found, cut) = self.merged(document, errors, most);
        (found, more + cut)
    }

    /// As [`Analysis::found`], at a place that somebody waits for: what is far from the last edit
    /// may be as it was before.
    pub(super) fn found_near(&mut self, document: &Document, settings: Settings) -> Vec<Found> {
        if document.holds_module() && document.len() > limits::LINTED_BYTES {
            self.follow(document, settings, limits::FIRST_BYTES);
            return self.found_so_far(document, settings, usize::MAX).0;
        }
        self.found(document, settings, usize::MAX).0
    }

    fn merged(
        &self,
        document: &Document,
        errors: Vec<Diagnostic>,
        most: usize,
    ) -> (Vec<Found>, usize) {
        let lints = self.lints.iter().flatten().cloned().map(Found::Lint);
        let verdicts = self.assertions.findings(document, &errors).into_iter().map(Found::Verdict);
        let told = errors.into_iter().map(Found::Error);
        let mut found: Vec<Found> = told.chain(lints).chain(verdicts).collect();
        found.sort_by_key(Found::range);
        let near = || self.live.as_ref().map_or(0, |live| live.edited(document));
        diagnostics::capped(found, most, near)
    }

    /// Whether lints have not looked and the text is too long for them to do so at each edit.
    pub(super) fn owes_lints(&self, document: &Document, settings: Settings) -> bool {
        self.lints.is_none()
            && document.len() > limits::LINTED_BYTES
            && settings.levels != Levels::none()
    }

    /// What lints of a long text need to look, anywhere and at any time; none where they are not
    /// owed, or there are errors.
    pub(super) fn lint_task(
        &mut self,
        document: &Document,
        settings: Settings,
    ) -> Option<LintTask> {
        if !self.owes_lints(document, settings) {
            return None;
        }
        self.follow(document, settings, usize::MAX);
        let (errors, _) = self.errors(document, settings, usize::MAX);
        if hides_lints(document, &errors) {
            self.lints = Some(Vec::new());
            return None;
        }
        Some(LintTask { document: document.clone(), settings })
    }

    /// Takes what lints have found in the text as it is now; whether that is anything.
    pub(super) fn accept(&mut self, lints: Lints) -> bool {
        let found = !lints.found.is_empty();
        self.lints = Some(lints.found);
        found
    }

    /// What lints find in a text without errors.
    fn look(&mut self, document: &Document, settings: Settings) -> Vec<lint::Finding> {
        if settings.levels == Levels::none() {
            return Vec::new();
        }
        lint::lint(document, self.known(document, settings), &settings.levels)
    }

    /// Looks at what has changed, as far as `most` bytes of text; all of a text that is new. Whether
    /// nothing is left to be looked at.
    pub(super) fn follow(&mut self, document: &Document, settings: Settings, most: usize) -> bool {
        self.complete = match &mut self.live {
            _ if self.complete || !document.holds_module() => true,
            Some(live) => live.update(document, most),
            None => {
                self.live = Some(Live::new(document, accept(settings)));
                true
            }
        };
        self.complete
    }

    /// What is wrong, in the order of the text, without lints; as far as it is known. Where what is
    /// known follows edits only `most` around the last one, and how many more there are.
    fn errors(
        &mut self,
        document: &Document,
        settings: Settings,
        most: usize,
    ) -> (Vec<Diagnostic>, usize) {
        match &self.live {
            Some(live) if document.holds_module() => {
                return live.diagnostics_near(document, most);
            }
            _ => {}
        }
        let mut errors = self.known(document, settings).diagnostics.clone();
        if document.language() != settings.language {
            errors.extend(several::warning(document));
        }
        (errors, 0)
    }

    /// The text with all its findings and names, analysed as a whole.
    fn known(&mut self, document: &Document, settings: Settings) -> &wat::Analysis {
        self.known.get_or_insert_with(|| wat::analyze(document, accept(settings)))
    }

    /// What is known of a module from edit to edit; none of what is no module.
    pub(super) fn live(&mut self, document: &Document, settings: Settings) -> Option<&mut Live> {
        if !document.holds_module() {
            return None;
        }
        self.follow(document, settings, limits::FIRST_BYTES);
        self.live.as_mut()
    }

    /// The same of a module that stands in a script.
    pub(super) fn live_of(module: &Document, settings: Settings) -> Live {
        Live::new(module, accept(settings))
    }

    /// What strings of a script mean.
    pub(super) fn links(&mut self, document: &Document) -> &Links {
        self.links.get_or_insert_with(|| Links::new(document))
    }

    /// The text with the names that a place has to do with: what [`Symbols::at`] says of it, and
    /// when that is a local or a label, all its uses. After an edit only what it touches is
    /// analysed.
    pub(super) fn near<'a>(
        &'a mut self,
        document: &'a Document,
        settings: Settings,
        offset: u32,
    ) -> View<'a> {
        self.come_near(document, settings, offset);
        self.near_view(document, settings)
    }

    /// As [`Analysis::near`] and [`Analysis::scene`].
    pub(super) fn near_with_scene<'a>(
        &'a mut self,
        document: &'a Document,
        settings: Settings,
        offset: u32,
    ) -> (View<'a>, Option<Scene<'a>>) {
        self.come_near(document, settings, offset);
        self.enter(document, settings, offset);
        (self.near_view(document, settings), self.entered(document, offset))
    }

    fn come_near(&mut self, document: &Document, settings: Settings, offset: u32) {
        if self.known.is_none() && document.holds_module() {
            self.follow(document, settings, limits::FIRST_BYTES);
        }
        match (&self.known, &mut self.live) {
            (None, Some(live)) if document.holds_module() => {
                self.near = live.symbols_near(document, offset);
            }
            _ => {
                self.known(document, settings);
            }
        }
    }

    fn near_view<'a>(&'a self, document: &'a Document, settings: Settings) -> View<'a> {
        let symbols = self.known.as_ref().map_or(&self.near, |known| &known.symbols);
        View { document, encoding: settings.encoding, symbols }
    }

    /// The module around a place, so that code near it can be looked at: after an edit only what it
    /// touches is analysed, in a script the module at hand. None where there is no module.
    pub(super) fn scene<'a>(
        &'a mut self,
        document: &'a Document,
        settings: Settings,
        offset: u32,
    ) -> Option<Scene<'a>> {
        self.enter(document, settings, offset);
        self.entered(document, offset)
    }

    fn enter(&mut self, document: &Document, settings: Settings, offset: u32) {
        if document.holds_module() {
            self.follow(document, settings, limits::FIRST_BYTES);
            return;
        }
        let Some((at, start)) = document.chunk_at(offset) else { return };
        let Some(chunk) = document.chunks().get(at) else { return };
        if self.module.as_ref().is_some_and(|module| module.holds(chunk, offset - start)) {
            return;
        }
        let whole = script::only_module(document).map(|module| (None, module, 0));
        let found = whole.or_else(|| {
            let (module, from) = script::module_at(chunk, offset - start)?;
            Some((Some(Arc::clone(chunk)), module, from))
        });
        self.module = found.map(|(chunk, document, from)| {
            let live = Live::unjudged(&document, accept(settings));
            Module { chunk, from, document, live }
        });
    }

    fn entered<'a>(&'a self, document: &'a Document, offset: u32) -> Option<Scene<'a>> {
        if document.holds_module() {
            return Some(Scene { document, live: self.live.as_ref()?, from: 0, offset });
        }
        let Module { chunk, from, document: module, live } = self.module.as_ref()?;
        let (_, start) = document.chunk_at(offset)?;
        let from = if chunk.is_some() { start + from } else { 0 };
        Some(Scene { document: module, live, from, offset: offset.checked_sub(from)? })
    }
}

impl Module {
    /// Whether an offset of a directive lies in it.
    fn holds(&self, chunk: &Arc<Chunk>, offset: u32) -> bool {
        let end = self.from.saturating_add(u32::try_from(self.document.len()).unwrap_or(u32::MAX));
        let within = Range::new(self.from, end).touches(offset);
        self.chunk.as_ref().is_none_or(|known| Arc::ptr_eq(known, chunk) && within)
    }
}

/// What is accepted of a text.
pub(super) fn accept(settings: Settings) -> Accept {
    Accept::of_choice(settings.features)
}

/// Whether there are errors, and lints would have nothing to look at. Of a script they look at the
/// modules without errors.
fn hides_lints(document: &Document, errors: &[Diagnostic]) -> bool {
    document.holds_module() && errors.iter().any(|it| it.severity == Severity::Error)
}

/// A long text for lints to look at: that takes as long as opening the text, and needs nothing but
/// this.
#[derive(Debug)]
pub struct LintTask {
    document: Document,
    settings: Settings,
}

/// What lints have found in a text.
#[derive(Debug)]
pub struct Lints {
    found: Vec<lint::Finding>,
}

impl LintTask {
    /// Looks. What the lints are shown is as large as the text, and nobody else needs it.
    #[must_use]
    pub fn run(self) -> Lints {
        let known = wat::analyze(&self.document, accept(self.settings));
        Lints { found: lint::lint(&self.document, &known, &self.settings.levels) }
    }
}

impl View<'_> {
    /// Lines and columns of one range. For many of them there is `source::Sweep`.
    pub(super) fn span(&self, range: Range) -> Span {
        Span {
            start: self.document.position(range.start, self.encoding),
            end: self.document.position(range.end, self.encoding),
        }
    }
}
