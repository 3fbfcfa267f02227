//! The documentation of diagnostics and lints, built in: a section of a page for each code.
//!
//! What is true of a text is not known here. That the page has a section for each code, and that
//! its examples give what they are to show, is tested in `tests/docs.rs`.

use analyzer::wat::symbols;

/// The page, in Markdown.
const PAGE: &str = include_str!("../docs/diagnostics.md");

/// A heading of a code.
const HEADING: &str = "## ";

/// The codes that the page explains, in its order, each with its section: the heading, and the
/// text up to the next heading, which ends with one line break.
fn sections() -> impl Iterator<Item = (&'static str, &'static str)> {
    let starts = PAGE.match_indices("\n## ").map(|(at, _)| at + 1);
    starts.filter_map(|start| {
        let section = PAGE.get(start..)?;
        let inside = section.get(HEADING.len()..)?;
        let code = inside.lines().next()?.trim();
        let ends = ["\n## ", "\n# "].into_iter().filter_map(|heading| inside.find(heading));
        let end = ends.min().map_or(section.len(), |end| HEADING.len() + end);
        let section = section.get(..end)?.trim_end();
        Some((code, PAGE.get(start..=start + section.len())?))
    })
}

/// The section of a code.
pub(crate) fn section(code: &str) -> Option<&'static str> {
    sections().find(|(it, _)| *it == code).map(|(_, section)| section)
}

/// Where the section of a code is to be read.
pub(crate) fn address(code: &str) -> String {
    format!("{}/blob/HEAD/docs/diagnostics.md#{code}", env!("CARGO_PKG_REPOSITORY"))
}

/// The code that is spelled most like an unknown one, if any is close.
pub(crate) fn nearest(code: &str) -> Option<&'static str> {
    symbols::nearest(code, sections().map(|(it, _)| it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_ends_where_the_next_one_begins() {
        for (code, section) in sections() {
            assert!(section.starts_with(&format!("## {code}\n\n")), "{section}");
            assert_eq!(section.matches("\n## ").count() + section.matches("\n# ").count(), 0);
            assert!(section.ends_with('\n') && !section.ends_with("\n\n"));
        }
        assert_eq!(section("no-such-code"), None);
        assert_eq!(nearest("unused-locl"), Some("unused-local"));
    }
}
