//! What is wrong with a text: where, how bad, which kind, in words.

use std::fmt;

use crate::text::Range;
use crate::wat::item::Space;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The module cannot be used.
    Error,
    /// It can be used, but is likely not what was meant.
    Warning,
    /// Worth knowing.
    Hint,
}

/// The kind of a finding: stable, for filters and documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// The text does not follow the grammar.
    Syntax,
    /// A number or string that cannot be what it stands for.
    Literal,
    /// A name that nothing defines.
    UnknownName,
    /// A name that is defined twice, or an export name used twice.
    DuplicateName,
    /// What wasmparser's validator says.
    Validation,
    /// Right, but this version cannot lower it.
    Unsupported,
    /// A bound of `spec::limits` was met.
    Limit,
    /// An assertion of a script that will fail.
    Assertion,
}

impl Code {
    /// All of them, in the order of their documentation.
    pub const ALL: [Code; 8] = [
        Code::Syntax,
        Code::Literal,
        Code::UnknownName,
        Code::DuplicateName,
        Code::Validation,
        Code::Unsupported,
        Code::Limit,
        Code::Assertion,
    ];

    /// The stable spelling.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Code::Syntax => "syntax",
            Code::Literal => "literal",
            Code::UnknownName => "unknown-name",
            Code::DuplicateName => "duplicate-name",
            Code::Validation => "validation",
            Code::Unsupported => "unsupported",
            Code::Limit => "limit",
            Code::Assertion => "assertion",
        }
    }
}

const _: () = assert!(Code::ALL.len() == Code::Assertion as usize + 1, "none is left out");

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Another place that has to do with a finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Related {
    /// Where.
    pub range: Range,
    /// Why it matters.
    pub message: String,
}

/// What is said of a byte order mark; no grammar of the text format has one.
pub(crate) const BYTE_ORDER_MARK: &str =
    "a byte order mark is no part of the text format: save the file without it";

/// What is said of a folded `if` without a `(then …)`; its range is the `if` and its header.
pub(crate) const EXPECTED_THEN: &str = "expected `(then …)` in a folded `if`";

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Diagnostic {
    /// Bytes of the text.
    pub range: Range,
    /// How bad it is.
    pub severity: Severity,
    /// Its kind.
    pub code: Code,
    /// Lower case, no full stop; says what was expected.
    pub message: String,
    /// Other places that have to do with it.
    pub related: Vec<Related>,
    /// The name that nothing defines: whoever lists findings may say which one is spelled alike
    /// (`symbols::suggest`).
    pub(crate) unknown: Option<(Space, Box<str>)>,
    /// The function that is called: whoever lists findings knows where it is (`check::point`).
    pub(crate) callee: Option<u32>,
}

impl Diagnostic {
    /// A name of the module's that nothing defines.
    pub(crate) fn unknown(range: Range, space: Space, name: &str) -> Diagnostic {
        let message = format!("unknown {} ${name}", space.noun());
        let unknown = Some((space, name.into()));
        Diagnostic { unknown, ..Diagnostic::error(range, Code::UnknownName, message) }
    }

    /// An error without related places.
    #[must_use]
    pub fn error(range: Range, code: Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            range,
            severity: Severity::Error,
            code,
            message: message.into(),
            related: Vec::new(),
            unknown: None,
            callee: None,
        }
    }

    /// A warning without related places.
    #[must_use]
    pub fn warning(range: Range, code: Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(range, code, message) }
    }

    /// The same, further right in the text.
    #[must_use]
    pub fn shifted(&self, by: u32) -> Diagnostic {
        let mut moved = self.clone();
        moved.range = moved.range.shifted(by);
        for related in &mut moved.related {
            related.range = related.range.shifted(by);
        }
        moved
    }
}
