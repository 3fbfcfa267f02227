//! The door for editors: what they ask about an open text, in their own words.
//!
//! A [`File`] is one open text. It takes edits and answers questions; places are lines and
//! columns, both counted from 0, the columns in the [`Encoding`] that was agreed when the file
//! was opened. Ranges are half open. There is no protocol here: a language server translates.
//!
//! Nothing fails: a text is never too broken to be asked about, and a place outside of it means
//! its nearest end.

mod actions;
mod analysis;
pub mod assertions;
mod binary;
mod blocks;
mod burst;
mod bytes;
mod calls;
mod completion;
mod context;
mod control_flow;
mod data;
mod definition;
mod diagnostics;
mod entry;
mod fixes;
mod folding;
mod highlight;
mod hints;
mod hover;
mod layout;
mod lens;
mod linked;
mod links;
mod meaning;
mod names;
mod operands;
mod outline;
mod per_chunk;
mod places;
mod print;
mod project;
mod references;
mod rename;
pub mod run;
pub mod runnables;
mod selection;
mod several;
mod shape;
mod signature;
mod source;
mod stack;
mod tokens;
mod type_definition;
mod type_hierarchy;
mod typing;

use std::sync::{Arc, Mutex, PoisonError};

use crate::spec::limits;
use crate::wat::{document, item, lint};
use crate::{config, text};

/// In which units columns are counted.
pub type Encoding = text::Encoding;

/// A choice of proposals.
pub type Features = wasmparser::WasmFeatures;

/// Something that can be done with the text at a place.
pub type Action = actions::Action;

/// What an action is for.
pub type ActionKind = actions::ActionKind;

/// A long text for lints to look at.
pub type LintTask = analysis::LintTask;

/// What lints have found in it.
pub type Lints = analysis::Lints;

/// A script to be run.
pub type AssertionTask = assertions::AssertionTask;

/// What came of running a script.
pub type AssertionRun = assertions::AssertionRun;

/// What became of a directive of a script.
pub type Verdict = assertions::Verdict;

/// How far a script may run.
pub type Steps = assertions::Steps;

/// A line above a definition that says something about it.
pub type Lens = lens::Lens;

/// What a lens says.
pub type LensKind = lens::LensKind;

/// Something that has a name.
pub type Name = names::Name;

/// How well what is typed fits a name: less is better.
pub type Fit = names::Fit;

/// Something that is typed to find names.
pub type Query = names::Query;

/// Something that stands in a hierarchy of calls or types.
pub type HierarchyEntry = entry::Entry;

/// A function that calls or is called, and where.
pub type Call = calls::Call;

/// What can be renamed at a place.
pub type Renamable = rename::Renamable;
/// What may be written at a place.
pub type Completions = completion::Completions;

/// Something that may be written.
pub type Completion = completion::Completion;

/// What kind of thing that is.
pub type CompletionKind = completion::Kind;

/// What more can be said about.
pub type Subject = completion::Subject;

/// Whether an editor takes texts with places to fill.
pub type Snippets = completion::Snippets;

/// What an instruction takes.
pub type Signature = signature::Signature;

/// A text between the words.
pub type Hint = hints::Hint;

/// What that says.
pub type HintKind = hints::Kind;

/// Which texts are shown there.
pub type HintKinds = hints::Kinds;

/// The index spaces of a text.
pub type Space = item::Space;

/// Something that can be run.
pub type Runnable = runnables::Runnable;

/// A run to be done.
pub type RunTask = run::RunTask;

/// What came of a run.
pub type RunEnd = run::RunEnd;

/// How each lint is taken.
pub type Levels = lint::Levels;

/// What somebody has chosen: lints, features, layout.
pub type Config = config::Config;

/// The name of the file in which a project chooses.
pub const PROJECT_FILE: &str = config::FILE_NAME;

/// The code of findings in such a file.
pub const PROJECT: &str = "project-file";

/// A word of a text, what it is and where it stands.
pub type Token = tokens::Token;

/// What a word is.
pub type TokenKind = tokens::TokenKind;

/// What else is true of a word.
pub type TokenTraits = tokens::Traits;

/// How comments of several lines are told.
pub type TokenComments = tokens::Comments;

/// What words are written to.
pub use tokens::TokenSink;

/// The words that somebody was told.
pub type Tokens = tokens::Tokens;

/// Words that are replaced by others.
pub type TokenChange = tokens::TokenChange;

/// A part of a text that can be folded away.
pub type Fold = folding::Fold;

/// What is folded.
pub type FoldKind = folding::FoldKind;

/// Where folds may end.
pub type FoldEnds = folding::FoldEnds;

/// A place that stands for the same thing as another.
pub type Highlight = highlight::Highlight;

/// What is done at a place.
pub type Access = highlight::Access;

/// An address in a text.
pub type Link = links::Link;

/// What is agreed when a file is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// What kind of text it is.
    pub language: Language,
    /// How columns are counted.
    pub encoding: Encoding,
    /// The proposals that are accepted; none where nobody has chosen: then all of them, but those
    /// that loosen rules of the standard only where the text uses them.
    pub features: Option<Features>,
    /// How lints are taken.
    pub levels: Levels,
    /// How the text is laid out.
    pub layout: Layout,
    /// Findings that are told at most, those around the last edit; none: the usual number
    /// (`limits::FILE_DIAGNOSTICS`).
    pub max_findings: Option<u32>,
    /// How far scripts are run to see whether their assertions hold; none: they are not.
    pub assertions: Option<Steps>,
    /// Whether what can be run is offered: see [`File::runnables`].
    pub offers_runs: bool,
    /// Whether lenses say how often things are used.
    pub counts_references: bool,
}

/// How a text is laid out, where somebody has chosen; see [`Config`] for the bounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Columns of a line.
    pub width: Option<u32>,
    /// Columns of a step to the right.
    pub indent: Option<u32>,
}

impl Steps {
    /// How far scripts are run; none where somebody does not want them to be.
    #[must_use]
    pub fn of(config: &Config) -> Option<Steps> {
        let usual = Steps::default();
        let steps = Steps {
            directive: config.directive_steps.unwrap_or(usual.directive),
            script: config.script_steps.unwrap_or(usual.script),
        };
        config.run_assertions.unwrap_or(true).then_some(steps)
    }
}

impl From<&Config> for Layout {
    fn from(config: &Config) -> Layout {
        Layout { width: config.width, indent: config.indent }
    }
}

/// What an editor does when its user presses the tabulator: the step where nobody has chosen one.
/// The layout itself has no tabs, so that an editor that writes them gets the usual step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tabs {
    /// Columns of a step.
    pub size: u32,
    /// Whether it writes spaces.
    pub are_spaces: bool,
}

/// A character after which the layout of a line may be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// The end of a line: how the next one begins.
    LineEnd,
    /// `)`: where the line of it begins.
    Close,
}

/// What kind of text it is: a module, or a script of them.
pub type Language = document::Language;

/// A place in a text: line and column, both from 0.
pub type Position = text::Position;

/// A half-open range of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// Where it begins.
    pub start: Position,
    /// Where it ends; the character there does not belong to it.
    pub end: Position,
}

impl Span {
    /// The span in a whole text, of one in a part of it that begins at a position.
    fn behind(self, start: Position) -> Span {
        Span { start: self.start.behind(start), end: self.end.behind(start) }
    }
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The module cannot be used.
    Error,
    /// It can be used, but is likely not what was meant.
    Warning,
    /// Worth knowing.
    Hint,
}

/// What an editor may do with the text of a finding.
pub type Tag = lint::Tag;

/// Something that is wrong with the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Where.
    pub span: Span,
    /// How bad it is.
    pub severity: Severity,
    /// Its kind: a stable word such as `syntax` or `unused-local`.
    pub code: &'static str,
    /// What may be done with the text there.
    pub tag: Option<Tag>,
    /// What is wrong and what was expected; lower case, no full stop.
    pub message: String,
    /// Other places that have to do with it.
    pub related: Vec<Related>,
}

/// Another place that has to do with a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// Where.
    pub span: Span,
    /// Why it matters.
    pub message: String,
}

/// A replacement of a part of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced.
    pub span: Span,
    /// What stands there then.
    pub new: String,
}

/// What would put a finding right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does; an imperative without a full stop.
    pub title: String,
    /// Replacements that do not overlap, in the order of the text; all mean the text as it is now.
    pub edits: Vec<Edit>,
    /// Whether it keeps the meaning, so that nobody need look at it.
    pub safe: bool,
    /// What it puts right.
    pub finding: Diagnostic,
}

/// What is to be said about the word at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hover {
    /// The word.
    pub span: Span,
    /// In Markdown.
    pub markdown: String,
}

/// Where a name or index is defined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// The word that was asked about.
    pub origin: Span,
    /// The whole definition.
    pub target: Span,
    /// Its name, or its keyword when it has none.
    pub name: Span,
}

/// All places that mean one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct References {
    /// The name in its definition, or the keyword when it has none.
    pub definition: Span,
    /// Its uses, in the order of the text.
    pub uses: Vec<Span>,
}

/// What kind of thing a symbol is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are the fields of a module, and what holds modules")]
pub enum SymbolKind {
    Module,
    Type,
    Import,
    Func,
    Table,
    Memory,
    Global,
    Tag,
    Elem,
    Data,
    Export,
    Start,
    Component,
    /// An instance, of a script or in a component.
    Instance,
    /// A directive of a script that something is to be so.
    Assertion,
    /// Any other directive.
    Action,
}

/// An entry of a file's outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// The name with its `$`, or something to tell it by; never empty.
    pub name: String,
    /// The rest of its header, on one line; may be empty.
    pub detail: String,
    /// What it is.
    pub kind: SymbolKind,
    /// All of it.
    pub span: Span,
    /// What to select when it is chosen; inside `span`.
    pub selection: Span,
    /// What it holds: a module its fields.
    pub children: Vec<Symbol>,
}

/// An open text.
#[derive(Debug)]
pub struct File {
    document: document::Document,
    settings: Settings,
    analysis: analysis::Analysis,
    folds: folding::Folds,
    seen: Arc<Seen>,
}

/// What is known of each chunk of a text. Snapshots look at it and add to it, too, which takes as
/// long as what has changed since.
#[derive(Debug, Default)]
struct Seen {
    headings: Mutex<outline::Headings>,
    lenses: Mutex<lens::Places>,
}

impl File {
    /// Opens a text. Linear in its length.
    #[must_use]
    pub fn new(text: &str, settings: Settings) -> File {
        let document = document::Document::new(text, settings.language);
        let mut file = File::of(document, settings);
        file.read_several();
        file
    }

    /// Reads a `.wat` text with several modules as a script, and back.
    fn read_several(&mut self) {
        if self.settings.language == Language::Wat {
            let language = several::language(&self.document);
            if language != self.document.language() {
                self.document = document::Document::new(&self.document.text(), language);
                self.analysis = self.analysis.anew();
            }
        }
    }

    /// The text as it is now, for another thread to look at: nothing that happens to either is seen
    /// in the other. What is known of what the text means does not go along. Linear in the number of
    /// fields, whose text is shared.
    #[must_use]
    pub fn snapshot(&self) -> File {
        let (document, settings) = (self.document.clone(), self.settings);
        File { seen: Arc::clone(&self.seen), ..File::of(document, settings) }
    }

    fn of(document: document::Document, settings: Settings) -> File {
        let (analysis, folds) = (analysis::Analysis::default(), folding::Folds::default());
        File { document, settings, analysis, folds, seen: Arc::default() }
    }

    /// Replaces a range, or everything when there is none. A range that is outside the text, or
    /// whose end lies before its start, is made to fit.
    pub fn edit(&mut self, span: Option<Span>, new: &str) {
        match span.map(|span| self.range(span)) {
            None => self.document = document::Document::new(new, self.settings.language),
            Some(range) => self.document.edit(range, new),
        }
        self.analysis.forget();
        self.read_several();
    }

    /// Makes edits one after the other, as [`File::edit`] does; those near each other cost as much
    /// as one.
    pub fn edit_all(&mut self, edits: &[(Option<Span>, String)]) {
        if let [(span, new)] = edits {
            return self.edit(*span, new);
        }
        let encoding = self.settings.encoding;
        let mut burst: Option<burst::Burst> = None;
        for (span, new) in edits {
            if let (Some(burst), Some(span)) = (&mut burst, span)
                && burst.take(&self.document, encoding, (span.start, span.end), new)
            {
                continue;
            }
            if let Some(burst) = burst.take() {
                burst.apply(&mut self.document);
            }
            match span.map(|span| self.range(span)) {
                None => self.document = document::Document::new(new, self.settings.language),
                Some(range) => {
                    burst = Some(burst::Burst::new(&self.document, encoding, range, new));
                }
            }
        }
        if let Some(burst) = burst {
            burst.apply(&mut self.document);
        }
        self.analysis.forget();
        self.read_several();
    }

    /// What was agreed.
    #[must_use]
    pub fn settings(&self) -> Settings {
        self.settings
    }

    /// Agrees on something else. The language stays as it is.
    pub fn set_settings(&mut self, settings: Settings) {
        let Settings { layout, max_findings, offers_runs, counts_references, .. } = settings;
        let kept = self.settings;
        let before = Settings { layout, max_findings, offers_runs, counts_references, ..kept };
        self.settings = Settings { language: self.settings.language, ..settings };
        if before != self.settings {
            self.analysis = self.analysis.anew();
        }
    }

    /// Everything that is wrong, from the top of the text to its end.
    ///
    /// Lints are among them when there are no errors, in a script those of the modules that have
    /// none; in a text longer than `limits::LINTED_BYTES` only after [`File::accept`].
    pub fn diagnostics(&mut self) -> Vec<Diagnostic> {
        let most = self.most();
        let (found, more) = self.analysis.found(&self.document, self.settings, most);
        diagnostics::diagnostics(&self.document, self.settings.encoding, found, more)
    }

    /// After an edit: looks at the text around it and, should that be little, at all that the edit
    /// changes the meaning of. Whether all is looked at; else [`File::go_on`] is to be called until
    /// it says so. All of a text that was just opened is looked at.
    pub fn start(&mut self) -> bool {
        self.analysis.follow(&self.document, self.settings, limits::FIRST_BYTES)
    }

    /// Looks at the next part of the text whose meaning an edit has changed: less than a tenth of
    /// a second of work. Whether all is looked at.
    pub fn go_on(&mut self) -> bool {
        self.analysis.follow(&self.document, self.settings, limits::SLICE_BYTES)
    }

    /// As [`File::diagnostics`], as far as is known: what has not been looked at since an edit has
    /// those from before. Lints are not looked for.
    pub fn diagnostics_so_far(&mut self) -> Vec<Diagnostic> {
        let most = self.most();
        let (found, more) = self.analysis.found_so_far(&self.document, self.settings, most);
        diagnostics::diagnostics(&self.document, self.settings.encoding, found, more)
    }

    /// How many findings are told.
    fn most(&self) -> usize {
        self.settings.max_findings.map_or(limits::FILE_DIAGNOSTICS, |most| most as usize)
    }

    /// Whether lints have not looked at a long text since its last edit, see
    /// [`File::lint_task`].
    #[must_use]
    pub fn owes_lints(&self) -> bool {
        self.analysis.owes_lints(&self.document, self.settings)
    }

    /// The lints that a long text owes, to be looked for by any thread; none when it owes none.
    pub fn lint_task(&mut self) -> Option<LintTask> {
        self.analysis.lint_task(&self.document, self.settings)
    }

    /// Takes what lints have found: they are among its diagnostics until the next edit. Whether
    /// there are any. Only for lints of the text as it is now.
    pub fn accept(&mut self, lints: Lints) -> bool {
        self.analysis.accept(lints)
    }

    /// Whether assertions have not been tried since the last edit, see [`File::assertion_task`].
    #[must_use]
    pub fn owes_assertions(&self) -> bool {
        self.analysis.assertions.are_owed(&self.document, self.settings)
    }

    /// The script, to be run by any thread; none when its verdicts are known. What is known from
    /// earlier runs goes along: until [`File::accept_assertions`] gives it back, another task would
    /// begin anew.
    pub fn assertion_task(&mut self) -> Option<AssertionTask> {
        self.analysis.assertions.task(&self.document, self.settings)
    }

    /// Takes what came of running the script: it is among the diagnostics and the verdicts, where
    /// the text has not changed since. Whether that is so.
    pub fn accept_assertions(&mut self, run: AssertionRun) -> bool {
        self.analysis.assertions.accept(run)
    }

    /// The verdicts on directives that end in a part of the text, as far as they are known; those
    /// of directives that were edited are not.
    #[must_use]
    pub fn verdicts(&self, span: Span) -> Vec<Verdict> {
        let (from, to) = (self.offset(span.start), self.offset(span.end));
        let within = text::Range::new(from.min(to), from.max(to));
        self.analysis.assertions.verdicts(&self.document, self.settings, within)
    }

    /// What would put right the diagnostics that touch a place.
    pub fn fixes(&mut self, span: Span) -> Vec<Fix> {
        let place = self.range(span);
        let found = self.analysis.found_near(&self.document, self.settings);
        fixes::fixes(&self.document, self.settings.encoding, found, place)
    }

    /// What can be done with the text at a place, of the kinds that are wanted; what puts findings
    /// right is among [`File::fixes`]. Linear in the field at the place.
    pub fn actions(&mut self, span: Span, is_wanted: impl Fn(ActionKind) -> bool) -> Vec<Action> {
        let place = self.range(span);
        actions::actions(&mut self.analysis, &self.document, self.settings, place, is_wanted)
    }

    /// The edits of an action at the span at which it was offered, in the order of the text; none
    /// where nothing comes of it.
    pub fn action(&mut self, span: Span, id: &str) -> Option<Vec<Edit>> {
        let place = self.range(span);
        actions::action(&mut self.analysis, &self.document, self.settings, place, id)
    }

    /// The edits after which no finding has a fix that is safe; in the order of the text. The whole
    /// text is looked at, several times where fixes make room for others.
    pub fn fix_all(&mut self) -> Vec<Edit> {
        actions::fix_all::fix_all(&mut self.analysis, &self.document, self.settings)
    }

    /// The control flow of the function at a place, in the DOT language; none where no function is,
    /// and where its module has errors. The whole text is looked at.
    pub fn control_flow(&mut self, at: Position) -> Option<String> {
        let offset = self.offset(at);
        let (analysis, document) = (&mut self.analysis, &self.document);
        binary::at(analysis, document, self.settings, offset, control_flow::graph)
    }

    /// The bytes of the field at a place, with what they mean, as lines of text; none where the
    /// field has none, and where its module has errors. The whole text is looked at.
    pub fn binary(&mut self, at: Position) -> Option<String> {
        let offset = self.offset(at);
        let (analysis, document) = (&mut self.analysis, &self.document);
        binary::at(analysis, document, self.settings, offset, bytes::listing)
    }

    /// The module in the binary format. The whole text is looked at.
    ///
    /// # Errors
    /// What is wrong with it; nothing where it is a script, which has several modules.
    pub fn assemble(&self) -> Result<Vec<u8>, Vec<Diagnostic>> {
        binary::assemble(&self.document, self.settings)
    }

    /// What is to be said about the word at a place.
    pub fn hover(&mut self, at: Position) -> Option<Hover> {
        let offset = self.offset(at);
        let (document, settings) = (&self.document, self.settings);
        let (view, scene) = self.analysis.near_with_scene(document, settings, offset);
        hover::hover(&view, scene.as_ref(), offset)
    }

    /// Where the name or index at a place is defined; of a string by which something is imported
    /// or exported, what that is.
    pub fn definition(&mut self, at: Position) -> Option<Definition> {
        let offset = self.offset(at);
        definition::definition(&mut self.asked(), offset)
    }

    /// All places that mean the same as what stands at a place. Linear in the fields that mean it
    /// and the number of fields.
    pub fn references(&mut self, at: Position) -> Option<References> {
        let offset = self.offset(at);
        references::references(&mut self.asked(), offset)
    }

    /// Where the type is defined of what stands at a place: the named type of a function, that of a
    /// reference in a global, a local, a field.
    pub fn type_definition(&mut self, at: Position) -> Option<Definition> {
        let offset = self.offset(at);
        type_definition::type_definition(&mut self.asked(), offset)
    }

    /// What implements what stands at a place: functions their type, subtypes a type; at most
    /// `limits::IMPLEMENTATIONS` of each.
    pub fn implementations(&mut self, at: Position) -> Vec<Definition> {
        let offset = self.offset(at);
        type_hierarchy::implementations(&mut self.asked(), offset)
    }

    /// The function that stands at a place, for the hierarchy of calls.
    pub fn call_entry(&mut self, at: Position) -> Option<HierarchyEntry> {
        let offset = self.offset(at);
        calls::entry(&mut self.asked(), offset)
    }

    /// Who calls the function that stands at a place, in the order of the text; none where there is
    /// none.
    pub fn incoming_calls(&mut self, at: Position) -> Option<Vec<Call>> {
        let offset = self.offset(at);
        calls::incoming(&mut self.asked(), offset)
    }

    /// Whom the function calls that stands at a place, in the order of the first calls; none where
    /// there is none.
    pub fn outgoing_calls(&mut self, at: Position) -> Option<Vec<Call>> {
        let offset = self.offset(at);
        calls::outgoing(&mut self.asked(), offset)
    }

    /// The type that stands at a place, for the hierarchy of types.
    pub fn type_entry(&mut self, at: Position) -> Option<HierarchyEntry> {
        let offset = self.offset(at);
        type_hierarchy::entry(&mut self.asked(), offset)
    }

    /// The types right above the one that stands at a place; none where there is none.
    pub fn supertypes(&mut self, at: Position) -> Option<Vec<HierarchyEntry>> {
        let offset = self.offset(at);
        type_hierarchy::supertypes(&mut self.asked(), offset)
    }

    /// The types right below the one that stands at a place; none where there is none.
    pub fn subtypes(&mut self, at: Position) -> Option<Vec<HierarchyEntry>> {
        let offset = self.offset(at);
        type_hierarchy::subtypes(&mut self.asked(), offset)
    }

    /// What can be renamed at a place, or why it cannot; none where nothing has a name or an index.
    pub fn renamable(&mut self, at: Position) -> Option<Result<Renamable, String>> {
        let offset = self.offset(at);
        rename::renamable(&mut self.asked(), offset)
    }

    /// The replacements, apart and in the order of the text, that give what stands at a place
    /// another name, or a first one; the name may be written with or without `$`.
    ///
    /// # Errors
    /// Why it cannot have that name; lower case, no full stop.
    pub fn rename(&mut self, at: Position, new: &str) -> Result<Vec<Edit>, String> {
        let offset = self.offset(at);
        rename::rename(&mut self.asked(), offset, new)
    }

    /// What can be run: exported functions of a module, assertions and actions of a script. Linear
    /// in the length of the text.
    #[must_use]
    pub fn runnables(&self) -> Vec<Runnable> {
        runnables::runnables(&self.document, self.settings)
    }

    /// A run of the text as it is now, to be done by any thread.
    #[must_use]
    pub fn run_task(&self, wanted: run::Wanted) -> RunTask {
        RunTask { document: self.document.clone(), settings: self.settings, wanted }
    }

    /// The outline.
    #[must_use]
    pub fn symbols(&self) -> Vec<Symbol> {
        // Whoever has panicked has left what was known before.
        let mut headings = self.seen.headings.lock().unwrap_or_else(PoisonError::into_inner);
        outline::outline(&self.document, &mut headings, self.settings.encoding)
    }

    /// What has a name, in the order of the text.
    #[must_use]
    pub fn names(&self) -> Vec<Name> {
        names::names(self.symbols())
    }

    /// Lines above definitions, in the order of the text, if they are wanted. What one of them says
    /// is asked for by itself.
    #[must_use]
    pub fn lenses(&self) -> Vec<Lens> {
        if !self.settings.counts_references {
            return Vec::new();
        }
        let mut places = self.seen.lenses.lock().unwrap_or_else(PoisonError::into_inner);
        lens::lenses(&self.document, &mut places, self.settings.encoding)
    }

    /// The whole text, as a copy.
    #[must_use]
    pub fn text(&self) -> String {
        self.document.text()
    }

    fn offset(&self, at: Position) -> u32 {
        self.document.offset(at, self.settings.encoding)
    }

    fn range(&self, span: Span) -> text::Range {
        let (from, to) = (self.offset(span.start), self.offset(span.end));
        text::Range::new(from.min(to), from.max(to))
    }

    fn asked(&mut self) -> meaning::Asked<'_> {
        let File { document, settings, analysis, .. } = self;
        meaning::Asked { document, settings: *settings, analysis }
    }
}

/// More about what may be written anywhere, in Markdown; none where that is a module's own.
#[must_use]
pub fn explained(subject: &Subject) -> Option<String> {
    completion::explained(subject, None)
}

/// Reads a project's file: what it chooses, and what in it nobody understands.
#[must_use]
pub fn project(text: &str, encoding: Encoding) -> (Config, Vec<Diagnostic>) {
    project::project(text, encoding)
}

/// A module or component in the binary format as text, as far as it can be read: what follows is a
/// comment that says why there is no more.
///
/// # Errors
/// The bytes are no WebAssembly; the message says what they begin with.
pub fn print(bytes: &[u8]) -> Result<String, String> {
    print::print(bytes)
}

/// Bytes of a binary up to which [`print()`] is of use to an editor.
pub const SHOWN_BINARY_BYTES: usize = limits::SHOWN_BINARY_BYTES;

#[cfg(test)]
mod tests;
