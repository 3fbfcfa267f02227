//! What would put an error right: the new spelling of an old word, or the word that was meant.

use crate::text::Edit;
use crate::wat::diagnostic::{Code, Diagnostic};
use crate::wat::document::Document;
use crate::wat::lint::Fix;
use crate::wat::renamed::renamed;

/// What would put an error right, as far as its place and words tell.
#[must_use]
pub fn fix(document: &Document, diagnostic: &Diagnostic) -> Option<Fix> {
    let word = document.slice(diagnostic.range);
    let edit = |new: &str| vec![Edit { range: diagnostic.range, new: new.to_owned() }];
    if diagnostic.code == Code::Syntax
        && let Some(new) = renamed(&word)
    {
        return Some(Fix::safe(
            format!("replace with `{new}`, as `{word}` is called now"),
            edit(new),
        ));
    }
    let (_, meant) = diagnostic.message.rsplit_once("; did you mean ")?;
    let meant = meant.strip_suffix('?')?.trim_matches('`');
    // A name that needs quotes is not one that the message shows as it must be written.
    let is_word = |ch: char| ch.is_ascii_graphic() && !"\"();,[]{}".contains(ch);
    let fits = !meant.is_empty() && meant.chars().all(is_word);
    let same = word.starts_with('$') == meant.starts_with('$') && !word.is_empty();
    // A guess: somebody has to look at it.
    (fits && same).then(|| Fix {
        title: format!("replace with `{meant}`"),
        edits: edit(meant),
        safe: false,
    })
}

#[cfg(test)]
mod tests {
    use crate::spec::features;
    use crate::wat;
    use crate::wat::document::Language;

    use super::*;

    fn check(text: &str, expect: Option<(&str, bool)>) {
        let document = Document::new(text, Language::Wat);
        let analysis = wat::analyze(&document, features::default_features());
        let fix = analysis.diagnostics.first().and_then(|it| fix(&document, it));
        let fix = fix.as_ref().map(|it| (it.edits[0].new.as_str(), it.safe));
        assert_eq!(fix, expect, "{:?}", analysis.diagnostics);
    }

    #[test]
    fn old_words_get_their_new_spelling_and_guesses_are_no_fixes() {
        check("(func (param i32) get_local 0 drop)", Some(("local.get", true)));
        check(
            "(func (param f32) (drop (i32.trunc_s:sat/f32 (local.get 0))))",
            Some(("i32.trunc_sat_f32_s", true)),
        );
        check("(table 1 anyfunc)", Some(("funcref", true)));
        check("(func nopp)", Some(("nop", false)));
        check("(func $print) (func call $prnt)", Some(("$print", false)));
        check("(func i32.add)", None);
    }
}
