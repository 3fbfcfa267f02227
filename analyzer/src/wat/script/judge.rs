//! Modules in directives: what is wrong with them, measured by what their directive wants.
//!
//! A text is a document of its own; its findings and names come back to their places in the
//! chunk, out of strings too. Bytes are wasmparser's to judge. Nothing is run: whether a module
//! can be linked is not known here.

use wasmparser::Validator;

use crate::spec::accept::Accept;
use crate::text::Range;
use crate::wat;
use crate::wat::diagnostic::{Code, Diagnostic, Severity};
use crate::wat::document::{Chunk, Document, Language};
use crate::wat::lower::Scope;
use crate::wat::script::component;
use crate::wat::script::directive::{Directive, Kind, Module, Piece, Shape, Wanted};
use crate::wat::script::read::read;
use crate::wat::script::strings::{self, Places};
use crate::wat::symbols::Symbols;

/// What is known of a module of a directive; ranges are relative to the chunk.
#[derive(Default)]
pub(super) struct Judged {
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Of a core module that is written as its fields.
    pub(super) symbols: Option<Symbols>,
}

/// Judges the module of a directive in the text of its chunk.
pub(super) fn judge(directive: &Directive, module: &Module, chunk: &str, accept: Accept) -> Judged {
    let mut judged = examine(module, chunk, accept);
    let wrong = judged.diagnostics.iter().any(|it| it.severity == Severity::Error);
    let expected = match module.wanted {
        Wanted::Valid => return judged,
        _ if matches!(module.shape, Shape::Unread) => return judged,
        Wanted::Invalid => "invalid",
        Wanted::Malformed => "malformed",
    };
    if wrong {
        // Text that nobody can read makes the script itself unreadable, unless it is in a string.
        let unreadable = matches!(module.shape, Shape::Text) && module.wanted == Wanted::Invalid;
        let is_unreadable = |code| matches!(code, Code::Syntax | Code::Literal);
        judged.diagnostics.retain(|it| unreadable && is_unreadable(it.code));
    } else {
        let message = format!("this assertion will fail: the module is valid, not {expected}");
        let finding = Diagnostic::warning(directive.keyword, Code::Assertion, message);
        judged.diagnostics.push(finding);
    }
    judged
}

fn examine(module: &Module, chunk: &str, accept: Accept) -> Judged {
    let start = module.range.start;
    let shifted = |found: Vec<Diagnostic>| found.iter().map(|it| it.shifted(start)).collect();
    let diagnostics = match (&module.shape, module.kind) {
        (Shape::Text, Kind::Core) => {
            let document = Document::new(&module.text(chunk), Language::Wat);
            let analysis = wat::module(&document, accept, Scope::All);
            let mut symbols = analysis.symbols;
            symbols.shift(start);
            let diagnostics = shifted(analysis.diagnostics);
            return Judged { diagnostics, symbols: Some(symbols) };
        }
        (Shape::Text, Kind::Component) => {
            shifted(component::check(&module.text(chunk), accept.all()))
        }
        (Shape::Quote(pieces), kind) => quoted(kind, pieces, chunk, module.keyword, accept),
        (Shape::Binary(pieces), _) => binary(pieces, chunk, module.keyword, accept),
        (Shape::Unread, _) => Vec::new(),
    };
    Judged { diagnostics, symbols: None }
}

/// A text in strings; blanks part them.
fn quoted(
    kind: Kind,
    pieces: &[Piece],
    chunk: &str,
    keyword: Range,
    accept: Accept,
) -> Vec<Diagnostic> {
    const OPEN: &str = "(component ";
    let before = if kind == Kind::Component { OPEN.len() } else { 0 };
    let Ok(mut text) = String::from_utf8(strings::joined(pieces, b" ")) else {
        let message = "malformed UTF-8 encoding: the text of a module must be UTF-8";
        return vec![Diagnostic::error(keyword, Code::Literal, message)];
    };
    let mut found = match kind {
        Kind::Core => outermost(&Document::new(&text, Language::Wat), accept),
        Kind::Component => {
            text.insert_str(0, OPEN);
            text.push(')');
            component::check(&text, accept.all())
        }
    };
    if found.is_empty() {
        return found;
    }
    if pieces.is_empty() {
        return found.into_iter().map(|it| Diagnostic { range: keyword, ..it }).collect();
    }
    let before = u32::try_from(before).unwrap_or_default();
    let places = Places::new(chunk, pieces, 1);
    let place = |range: Range| {
        let (start, end) = (range.start.saturating_sub(before), range.end.saturating_sub(before));
        places.place(Range::new(start, end))
    };
    for diagnostic in &mut found {
        diagnostic.range = place(diagnostic.range);
        for related in &mut diagnostic.related {
            related.range = place(related.range);
        }
    }
    found
}

/// Bytes in strings.
fn binary(pieces: &[Piece], chunk: &str, keyword: Range, accept: Accept) -> Vec<Diagnostic> {
    let bytes = strings::joined(pieces, b"");
    let Err(error) = Validator::new_with_features(accept.all()).validate_all(&bytes) else {
        return Vec::new();
    };
    let offset = u32::try_from(error.offset()).unwrap_or(u32::MAX);
    let range = if pieces.is_empty() {
        keyword
    } else {
        Places::new(chunk, pieces, 0).place(Range::new(offset, offset.saturating_add(1)))
    };
    let words = one_line(error.message());
    let message = format!("{words} (at byte {offset:#x} of the binary)");
    vec![Diagnostic::error(range, Code::Validation, message)]
}

/// The words of a library: some have several lines, or blanks in columns.
pub(super) fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text that is no script: one module, perhaps as bytes, or one component.
pub(super) fn outermost(document: &Document, accept: Accept) -> Vec<Diagnostic> {
    if document.holds_module() {
        return wat::module(document, accept, Scope::Module).diagnostics;
    }
    let mut diagnostics = wat::lower::parts(document, Scope::Module).diagnostics;
    let mut start = 0;
    for chunk in document.chunks() {
        if chunk.field() == wat::chunk::Field::Opaque && !document.is_unread() {
            diagnostics.extend(whole(chunk, accept).iter().map(|it| it.shifted(start)));
        }
        start += chunk.len();
    }
    diagnostics.sort();
    diagnostics.dedup();
    diagnostics
}

/// A chunk of such a text that is not the field of a module.
fn whole(chunk: &Chunk, accept: Accept) -> Vec<Diagnostic> {
    let reading = read(chunk.text(), chunk.tokens());
    let mut diagnostics = reading.diagnostics;
    for directive in &reading.directives {
        let module = directive.module.as_ref();
        let of_script = |module: &Module| {
            module.definition.is_some() || matches!(module.shape, Shape::Quote(_))
        };
        if module.is_none_or(of_script) {
            let message = "only a script (.wast) may hold this form of a module";
            diagnostics.push(Diagnostic::error(directive.keyword, Code::Syntax, message));
        } else if let Some(module) = module {
            diagnostics.append(&mut examine(module, chunk.text(), accept).diagnostics);
        }
    }
    diagnostics
}
