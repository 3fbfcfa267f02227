//! Lints: what is allowed, but likely not what was meant.
//!
//! A lint looks at a document and its analysis and gives findings; it changes nothing and knows no
//! editor. Only a valid module is looked at, so that one mistake is not reported twice, and what
//! is said is read off the bytes that the text was lowered to: an implied memory, table or type
//! counts as used. A name that begins with `_` says "unused on purpose".

mod facts;
mod flow;
mod locals;
pub mod mend;
mod module;
mod pairs;
mod segments;

use std::fmt;

use crate::text::{Edit, Range};
use crate::wat;
use crate::wat::diagnostic::Related;
use crate::wat::document::Document;
use crate::wat::lower::Scope;
use crate::wat::{Analysis, script, symbols};

/// How a finding is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Not looked for.
    Allow,
    /// Worth knowing.
    Hint,
    /// Likely not what was meant.
    Warn,
    /// As bad as an error.
    Deny,
}

impl Level {
    /// All of them, the mildest first.
    pub const ALL: [Level; 4] = [Level::Allow, Level::Hint, Level::Warn, Level::Deny];

    /// The word in a configuration.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Allow => "allow",
            Level::Hint => "hint",
            Level::Warn => "warn",
            Level::Deny => "deny",
        }
    }

    /// Reads the word of a configuration.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|it| it.as_str() == word)
    }
}

/// What an editor may do with the text of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// It can go: editors fade it.
    Unnecessary,
    /// It is an old spelling: editors strike it through.
    Deprecated,
}

/// A row of the table of lints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Info {
    /// The lint.
    pub lint: Lint,
    /// Its stable name.
    pub name: &'static str,
    /// How it is taken unless somebody says otherwise.
    pub level: Level,
    /// What an editor may do with the place.
    pub tag: Option<Tag>,
    /// One sentence.
    pub summary: &'static str,
}

macro_rules! lints {
    ($($lint:ident $name:literal $level:ident $tag:expr, $summary:literal;)*) => {
        /// The lints, in the order of their table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Lint {
            $(#[doc = $summary] $lint,)*
        }

        /// The table of lints.
        pub static LINTS: &[Info] = &[
            $(Info {
                lint: Lint::$lint,
                name: $name,
                level: Level::$level,
                tag: $tag,
                summary: $summary,
            },)*
        ];

        const COUNT: usize = [$(Lint::$lint),*].len();
        const DEFAULTS: [Level; COUNT] = [$(Level::$level),*];
    };
}

const FADED: Option<Tag> = Some(Tag::Unnecessary);

lints! {
    UnusedFunction "unused-function" Warn FADED,
        "A function that nothing exported, started or stored in a table leads to.";
    UnusedGlobal "unused-global" Warn FADED, "A global that nothing reads, writes or exports.";
    UnusedTable "unused-table" Warn FADED, "A table that nothing uses or exports.";
    UnusedMemory "unused-memory" Warn FADED, "A memory that nothing uses or exports.";
    UnusedTag "unused-tag" Warn FADED, "A tag that nothing throws, catches or exports.";
    UnusedType "unused-type" Hint FADED, "A type that nothing has.";
    UnusedElem "unused-elem" Warn FADED, "A passive element segment that nothing copies from.";
    UnusedData "unused-data" Warn FADED, "A passive data segment that nothing copies from.";
    UnusedImport "unused-import" Hint FADED, "An import that nothing uses.";
    UnusedLocal "unused-local" Warn FADED, "A local that is neither read nor written.";
    UnreadLocal "unread-local" Warn None, "A local that is written but never read.";
    UnusedParameter "unused-parameter" Allow FADED, "A parameter that is never read.";
    UnusedLabel "unused-label" Hint FADED, "A named label that nothing branches to.";
    ShadowedLabel "shadowed-label" Hint None,
        "A label that has the name of a label around it, which cannot be named inside.";
    UnreachableCode "unreachable-code" Warn FADED,
        "Instructions behind one that never goes on to the next.";
    NeverWrittenGlobal "never-written-global" Hint None,
        "A mutable global that nothing writes and nothing outside can write.";
    NeedlessBlock "needless-block" Hint FADED, "A block without results that nothing branches to.";
    LoopWithoutBranch "loop-without-branch" Warn None,
        "A loop that nothing branches back to: it runs once.";
    ConstantCondition "constant-condition" Warn None, "A condition that is a constant.";
    SelfAssignment "self-assignment" Warn None, "A local or global that is set to its own value.";
    DroppedValue "dropped-value" Warn None, "A value that costs nothing to leave out is dropped.";
    TeeAndDrop "tee-and-drop" Hint None, "A `local.tee` whose value is dropped.";
    DivisionByZero "division-by-zero" Warn None, "A division by a constant zero, which traps.";
    ShiftTooWide "shift-too-wide" Warn None,
        "A shift by a constant that is not smaller than the width.";
    NanComparison "nan-comparison" Warn None,
        "A comparison with a constant that is not a number: it has always the same result.";
    UnconditionalRecursion "unconditional-recursion" Warn None,
        "A function that calls itself before it could do anything else.";
    SegmentOutOfBounds "segment-out-of-bounds" Warn None,
        "An active segment that does not fit, so that instantiation traps.";
    EmptyTable "empty-table" Warn None, "An indirect call through a table that stays empty.";
    DuplicateImport "duplicate-import" Hint None, "The same thing imported twice.";
    JavascriptI64 "javascript-i64" Allow None,
        "An i64 in the signature of an import or export, which JavaScript sees as a BigInt.";
    WasiWithoutMemory "wasi-without-memory" Warn None,
        "WASI is imported, but no memory is exported as \"memory\".";
}

impl Lint {
    /// Its row of the table.
    #[must_use]
    pub fn info(self) -> &'static Info {
        // The macro makes both from one list.
        const FIRST: &Info = &Info {
            lint: Lint::UnusedFunction,
            name: "unused-function",
            level: Level::Warn,
            tag: FADED,
            summary: "",
        };
        LINTS.get(self as usize).unwrap_or(FIRST)
    }

    /// The lint with a name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Lint> {
        LINTS.iter().find(|it| it.name == name).map(|it| it.lint)
    }

    /// The name that is spelled most like an unknown one, if any is close.
    #[must_use]
    pub fn nearest(name: &str) -> Option<&'static str> {
        symbols::nearest(name, LINTS.iter().map(|it| it.name))
    }
}

impl fmt::Display for Lint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.info().name)
    }
}

/// How each lint is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Levels([Level; COUNT]);

impl Default for Levels {
    fn default() -> Levels {
        Levels(DEFAULTS)
    }
}

impl Levels {
    /// Nothing is looked for.
    #[must_use]
    pub fn none() -> Levels {
        Levels([Level::Allow; COUNT])
    }

    /// How a lint is taken.
    #[must_use]
    pub fn of(&self, lint: Lint) -> Level {
        self.0.get(lint as usize).copied().unwrap_or(Level::Allow)
    }

    /// Takes a lint in another way.
    pub fn set(&mut self, lint: Lint, level: Level) {
        if let Some(slot) = self.0.get_mut(lint as usize) {
            *slot = level;
        }
    }

    /// Warnings become as bad as errors.
    pub fn deny_warnings(&mut self) {
        for level in &mut self.0 {
            if *level == Level::Warn {
                *level = Level::Deny;
            }
        }
    }
}

/// What would put a finding right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does; an imperative without a full stop.
    pub title: String,
    /// Replacements that do not overlap, in the order of the text.
    pub edits: Vec<Edit>,
    /// Whether it may be applied without being looked at.
    pub safe: bool,
}

impl Fix {
    fn safe(title: impl Into<String>, edits: Vec<Edit>) -> Fix {
        Fix { title: title.into(), edits, safe: true }
    }
}

/// One finding of a lint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which lint.
    pub lint: Lint,
    /// How it is taken.
    pub level: Level,
    /// Bytes of the text.
    pub range: Range,
    /// Lower case, no full stop.
    pub message: String,
    /// Other places that have to do with it.
    pub related: Vec<Related>,
    /// What would put it right.
    pub fix: Option<Fix>,
}

/// Where the lints put what they find.
struct Sink<'a> {
    levels: &'a Levels,
    found: Vec<Finding>,
}

impl Sink<'_> {
    fn wants(&self, lint: Lint) -> bool {
        self.levels.of(lint) > Level::Allow
    }

    /// Adds a finding unless its lint is allowed; gives it for what is to be added.
    fn push(&mut self, lint: Lint, range: Range, message: String) -> Option<&mut Finding> {
        let level = self.levels.of(lint);
        if level == Level::Allow {
            return None;
        }
        self.found.push(Finding { lint, level, range, message, related: Vec::new(), fix: None });
        self.found.last_mut()
    }
}

/// All findings in a document, in the order of its text; none in a module that has errors.
///
/// Of a script each module is looked at by itself that a directive defines by its fields; those of
/// assertions and in strings are as they are on purpose. Such a module is analysed once more.
///
/// Linear in the text, up to the logarithm of a sort.
#[must_use]
pub fn lint(document: &Document, analysis: &Analysis, levels: &Levels) -> Vec<Finding> {
    if *levels == Levels::none() {
        return Vec::new();
    }
    if document.holds_module() {
        return module_findings(document, analysis, levels);
    }
    let mut found = Vec::new();
    script::each_module(document, |module, start| {
        let analysis = wat::module(module, analysis.accept, Scope::All);
        let here = module_findings(module, &analysis, levels).into_iter();
        found.extend(here.map(|it| it.shifted(start)));
    });
    found
}

fn module_findings(document: &Document, analysis: &Analysis, levels: &Levels) -> Vec<Finding> {
    let Some(lowered) = &analysis.lowered else { return Vec::new() };
    let text = document.text();
    let Some(facts) = facts::Facts::new(document, analysis, lowered, &text) else {
        return Vec::new();
    };
    let mut sink = Sink { levels, found: Vec::new() };
    module::check(&facts, &mut sink);
    segments::check(&facts, &mut sink);
    facts.each_func(|func| {
        locals::check(&facts, func, &mut sink);
        flow::check(&facts, func, &mut sink);
        pairs::check(&facts, func, &mut sink);
    });
    sink.found.sort_by_key(|it| (it.range, it.lint));
    sink.found
}

impl Finding {
    /// Moved by an offset to the right, with all that it points at.
    fn shifted(mut self, by: u32) -> Finding {
        self.range = self.range.shifted(by);
        for related in &mut self.related {
            related.range = related.range.shifted(by);
        }
        for edit in self.fix.iter_mut().flat_map(|fix| &mut fix.edits) {
            edit.range = edit.range.shifted(by);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lint_finds_its_row() {
        for (at, row) in LINTS.iter().enumerate() {
            assert_eq!(row.lint as usize, at);
            assert_eq!(Lint::of_name(row.name), Some(row.lint));
            assert_eq!(row.lint.info(), row);
            let kebab = row.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
            assert!(kebab || row.name == "javascript-i64", "{}", row.name);
        }
    }

    #[test]
    fn levels_are_set_by_lint() {
        let mut levels = Levels::default();
        levels.deny_warnings();
        assert_eq!(levels.of(Lint::UnusedLocal), Level::Deny);
        assert_eq!(levels.of(Lint::UnusedLabel), Level::Hint);
        levels.set(Lint::UnusedLocal, Level::Allow);
        assert_eq!(levels.of(Lint::UnusedLocal), Level::Allow);
        assert_eq!(Lint::nearest("unused-locl"), Some("unused-local"));
    }
}
