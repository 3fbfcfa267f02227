//! A script's text cut into its top-level forms.
//!
//! Counts parentheses over our own tokens, so that depth costs nothing; what stands inside a form
//! is for whoever reads it. A text that begins with a field of a module is one module.
//! Source: "Scripts" in the README of the specification's reference interpreter.

use crate::spec::limits;
use crate::wat::chunk::Field;
use crate::wat::diagnostic;
use crate::wat::token::{Ahead, Kind, Source};

/// A top-level form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Form<'a> {
    /// First byte of its first word, behind the parenthesis; of other text its first byte.
    pub(super) start: usize,
    pub(super) content: Content<'a>,
}

/// What a form holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Content<'a> {
    /// A directive without its parentheses.
    Directive(&'a str),
    /// All of the text: the fields of a module. The form starts where the text does.
    Fields(&'a str),
    /// A component.
    Component,
    /// No form at all, or one that begins with no word of a script: what is wrong.
    Wrong(String),
}

/// Goes through the forms of a text.
pub(super) struct Forms<'a> {
    text: &'a str,
    ahead: Ahead,
    at: usize,
    /// Whether the text may be the fields of a module.
    whole: bool,
}

impl<'a> Forms<'a> {
    pub(super) fn new(text: &'a str) -> Forms<'a> {
        Forms { text, ahead: Ahead::default(), at: 0, whole: true }
    }

    /// Of a part of a script.
    pub(super) fn of_part(text: &'a str) -> Forms<'a> {
        Forms { whole: false, ..Forms::new(text) }
    }

    fn wrong(start: usize, why: impl Into<String>) -> Form<'a> {
        Form { start, content: Content::Wrong(why.into()) }
    }

    /// The next token: its kind and first byte. The place moves behind it.
    fn token(&mut self) -> Option<(Kind, usize)> {
        let source = Source { bytes: self.text.as_bytes(), last: true, ahead: &self.ahead };
        let start = self.at;
        let token = source.token(start).ok()?;
        self.at += token.len() as usize;
        Some((token.kind(), start))
    }

    /// As [`Forms::token`], without what means nothing: white space, comments, annotations.
    fn word(&mut self) -> Option<(Kind, usize)> {
        loop {
            let (kind, start) = self.token()?;
            match kind {
                Kind::Annotation => drop(self.close()?),
                Kind::BadComment => return Some((kind, start)),
                kind if kind.is_trivia() => {}
                kind => return Some((kind, start)),
            }
        }
    }

    /// Moves behind the parenthesis that closes an open one; answers its place.
    fn close(&mut self) -> Option<usize> {
        let mut depth = 1usize;
        loop {
            let (kind, start) = self.token()?;
            match kind {
                Kind::Open | Kind::Annotation => depth += 1,
                Kind::Close => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return Some(start);
            }
        }
    }

    /// The annotation behind a place that nothing closes, if there is one; the text is at its end.
    fn unclosed(&mut self, from: usize) -> Option<Form<'a>> {
        self.at = from;
        while let Some((kind, start)) = self.token() {
            if kind == Kind::Annotation && self.close().is_none() {
                return Some(Forms::wrong(start, "this annotation is never closed"));
            }
        }
        None
    }

    /// The form behind an open parenthesis.
    fn form(&mut self, open: usize, first: bool) -> Form<'a> {
        let text = self.text;
        let unclosed = || Forms::wrong(open, "this parenthesis is never closed");
        let Some((kind, start)) = self.word() else { return unclosed() };
        let word = match kind {
            Kind::Keyword => text.get(start..self.at).unwrap_or_default(),
            _ => "",
        };
        if first && Field::of_keyword(word.as_bytes()).is_some() {
            self.at = text.len();
            return Form { start: 0, content: Content::Fields(text) };
        }
        // What is no word may be a parenthesis itself.
        self.at = if word.is_empty() { start } else { self.at };
        let Some(end) = self.close() else { return unclosed() };
        if word == "component" {
            return Form { start, content: Content::Component };
        }
        if !is_directive(word) {
            let shown: String = text.get(start..end).unwrap_or_default().chars().take(20).collect();
            let shown = if word.is_empty() { shown.as_str() } else { word };
            return Forms::wrong(start, format!("`{shown}` begins no directive"));
        }
        Form { start, content: Content::Directive(text.get(start..end).unwrap_or_default()) }
    }
}

impl<'a> Iterator for Forms<'a> {
    type Item = Form<'a>;

    fn next(&mut self) -> Option<Form<'a>> {
        if self.text.len() > limits::TEXT_BYTES {
            let why = format!("the text is longer than {} bytes", limits::TEXT_BYTES);
            let wrong = self.at == 0;
            self.at = self.text.len();
            return wrong.then(|| Forms::wrong(0, why));
        }
        let (first, before) = (self.whole && self.at == 0, self.at);
        let Some((kind, start)) = self.word() else {
            // Either all that was left means nothing, or an annotation swallows the rest.
            return self.unclosed(before);
        };
        Some(match kind {
            Kind::Open => self.form(start, first),
            Kind::Close => Forms::wrong(start, "a parenthesis too many"),
            Kind::BadComment => Forms::wrong(start, "this comment is never closed"),
            _ => {
                let shown = self.text.get(start..self.at).unwrap_or_default();
                if shown.starts_with('\u{feff}') {
                    return Some(Forms::wrong(start, diagnostic::BYTE_ORDER_MARK));
                }
                let shown: String = shown.chars().take(20).collect();
                Forms::wrong(start, format!("`{shown}` stands outside of all"))
            }
        })
    }
}

/// Whether a word begins a directive.
fn is_directive(word: &str) -> bool {
    matches!(
        word,
        "module"
            | "register"
            | "invoke"
            | "get"
            | "assert_return"
            | "assert_trap"
            | "assert_exhaustion"
            | "assert_exception"
            | "assert_suspension"
            | "assert_invalid"
            | "assert_malformed"
            | "assert_invalid_custom"
            | "assert_malformed_custom"
            | "assert_unlinkable"
            | "thread"
            | "wait"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[&str]) {
        let found: Vec<String> = Forms::new(text)
            .map(|form| match form.content {
                Content::Directive(text) => format!("{} {text}", form.start),
                Content::Fields(text) => format!("fields {text}"),
                Content::Component => format!("{} component", form.start),
                Content::Wrong(why) => format!("{} wrong: {why}", form.start),
            })
            .collect();
        assert_eq!(found, expect, "{text}");
    }

    #[test]
    fn forms_are_cut_at_their_parentheses() {
        check("(module) ;; (x)\n(; ( ;)( get \")\")", &["1 module", "25 get \")\""]);
        check("(@a (b)) (module (func))(component)", &["10 module (func)", "25 component"]);
        check("( (@a) module (@b) $m)", &["7 module (@b) $m"]);
        check("(@a) (func) (memory 1)", &["fields (@a) (func) (memory 1)"]);
        check("(func) (memory 1)", &["fields (func) (memory 1)"]);
        check("", &[]);
    }

    #[test]
    fn what_is_no_form_is_told_where_it_stands() {
        check("(module", &["0 wrong: this parenthesis is never closed"]);
        check("(", &["0 wrong: this parenthesis is never closed"]);
        check(
            "(module))x",
            &["1 module", "8 wrong: a parenthesis too many", "9 wrong: `x` stands outside of all"],
        );
        check(
            "(assert_foo 1) (wait $T)",
            &["1 wrong: `assert_foo` begins no directive", "16 wait $T"],
        );
        let mark = format!("0 wrong: {}", diagnostic::BYTE_ORDER_MARK);
        check("\u{feff}(module)", &[&mark, "4 module"]);
        check("(module) (; x", &["1 module", "9 wrong: this comment is never closed"]);
        check("(module) (@a (", &["1 module", "9 wrong: this annotation is never closed"]);
        check("((module))", &["1 wrong: `(module)` begins no directive"]);
        check("()", &["1 wrong: `` begins no directive"]);
        check("(module) (func)", &["1 module", "10 wrong: `func` begins no directive"]);
    }

    #[test]
    fn depth_costs_nothing() {
        let text = format!("(module {}{})", "(".repeat(200_000), ")".repeat(200_000));
        assert_eq!(Forms::new(&text).count(), 1);
    }
}
