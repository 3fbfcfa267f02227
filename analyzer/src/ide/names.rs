//! The names of a text, for who looks for one in many texts.

use crate::ide::{Span, Symbol, SymbolKind};
use crate::spec::limits;

/// Something that has a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name with its `$`, or the words by which the outline tells it.
    pub name: Box<str>,
    /// What holds it, where that has a name.
    pub container: Option<Box<str>>,
    /// What it is.
    pub kind: SymbolKind,
    /// Where the name stands.
    pub selection: Span,
}

/// How well something that is typed fits a name: less is better. A fit is a part of the name, or
/// characters that stand in it in this order; capitals do not matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fit {
    class: Class,
    /// Characters between those that were typed.
    gaps: usize,
    len: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Whole,
    Start,
    StartOfWord,
    Part,
    Scattered,
}

/// Something that is typed to find names.
#[derive(Clone, Debug)]
pub struct Query {
    /// Without blanks and capitals.
    typed: Vec<char>,
}

impl Query {
    /// Blanks and a leading `$` are left out.
    #[must_use]
    pub fn new(typed: &str) -> Query {
        let plain = typed.trim().trim_start_matches('$');
        let typed = plain.chars().filter(|ch| !ch.is_whitespace());
        Query { typed: typed.flat_map(char::to_lowercase).collect() }
    }

    /// How well it fits a name; none where it does not. Linear in the name, or in its product with
    /// what is typed.
    #[must_use]
    pub fn fit(&self, name: &str) -> Option<Fit> {
        let chars = name.trim_start_matches('$').chars().take(limits::NAME_CHARS);
        let chars: Vec<char> = chars.flat_map(char::to_lowercase).collect();
        let (typed, len) = (self.typed.as_slice(), chars.len());
        let fit = |class, gaps| Some(Fit { class, gaps, len });
        if typed.is_empty() {
            return fit(Class::Start, 0);
        }
        let gaps = gaps(typed, &chars)?;
        let mut places = (0..=len.checked_sub(typed.len())?)
            .filter(|at| chars.get(*at..).is_some_and(|rest| rest.starts_with(typed)));
        match places.next() {
            None => fit(Class::Scattered, gaps),
            Some(0) if len == typed.len() => fit(Class::Whole, 0),
            Some(0) => fit(Class::Start, 0),
            Some(first) => {
                let is_word = |at: usize| {
                    let before = at.checked_sub(1).and_then(|at| chars.get(at));
                    before.is_some_and(|ch| !ch.is_alphanumeric())
                };
                let starts = is_word(first) || places.any(is_word);
                fit(if starts { Class::StartOfWord } else { Class::Part }, 0)
            }
        }
    }
}

/// How many characters stand between those that were typed; none where they do not all come in
/// this order.
fn gaps(typed: &[char], chars: &[char]) -> Option<usize> {
    let (mut first, mut last) = (None, 0);
    let mut rest = chars.iter().enumerate();
    for wanted in typed {
        let (at, _) = rest.by_ref().find(|(_, ch)| *ch == wanted)?;
        first.get_or_insert(at);
        last = at;
    }
    Some((last + 1).saturating_sub(first.unwrap_or_default() + typed.len()))
}

/// The names in an outline, in the order of the text.
pub(super) fn names(outline: Vec<Symbol>) -> Vec<Name> {
    let mut names = Vec::new();
    let mut open: Vec<(Symbol, Option<Box<str>>)> =
        outline.into_iter().rev().map(|it| (it, None)).collect();
    while let Some((symbol, container)) = open.pop() {
        let is_named = symbol.name.starts_with('$') || symbol.name.contains('"');
        let around = symbol.name.starts_with('$').then(|| symbol.name.as_str().into());
        let around: Option<Box<str>> = around.or_else(|| container.clone());
        open.extend(symbol.children.into_iter().rev().map(|it| (it, around.clone())));
        let is_defined =
            !matches!(symbol.kind, SymbolKind::Assertion | SymbolKind::Action | SymbolKind::Start);
        if is_named && is_defined {
            let (name, kind) = (symbol.name.into(), symbol.kind);
            names.push(Name { name, container, kind, selection: symbol.selection });
        }
    }
    names
}
