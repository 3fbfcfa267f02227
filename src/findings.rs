//! What is wrong with a text, told with its line and a mark under the place.

use std::fmt::Write as _;

use analyzer::module::spell;
use analyzer::text::{Encoding, LineIndex, Range};
use analyzer::wat::diagnostic::{Diagnostic, Severity};

/// Findings that are told one by one.
const TOLD: usize = 10;

/// Characters before the place that are shown of its line, and after it.
const AROUND: usize = 80;

/// The findings as lines for a reader: `name:line:column: message`, then the line and a mark.
/// Lines and columns count from 1, columns in characters.
pub(crate) fn told(name: &str, text: &str, findings: &[Diagnostic]) -> String {
    let word = |severity| match severity {
        Severity::Error => "",
        Severity::Warning => "warning: ",
        Severity::Hint => "hint: ",
    };
    list(name, text, findings.iter().map(|it| (it.range, word(it.severity), it.message.as_str())))
}

/// As [`told`], of whatever has a place, a word before its message, and a message.
pub(crate) fn list<'f>(
    name: &str,
    text: &str,
    findings: impl ExactSizeIterator<Item = (Range, &'f str, &'f str)>,
) -> String {
    let index = LineIndex::new(text);
    let mut out = String::new();
    let more = findings.len().saturating_sub(TOLD);
    for (range, word, message) in findings.take(TOLD) {
        let position = index.position(text, range.start, Encoding::Utf32);
        let (line, column) = (u64::from(position.line) + 1, u64::from(position.column) + 1);
        let message = spell::shown(message);
        let _ = writeln!(out, "{}:{line}:{column}: {word}{message}", spell::shown(name));
        if let Some(line) = marked(text, &index, range) {
            out.push_str(&line);
        }
    }
    if more > 0 {
        let _ = writeln!(out, "and {more} more");
    }
    out.truncate(out.trim_end().len());
    out
}

/// The line in which a range begins, and a mark under the range; each ends its line.
pub(crate) fn marked(text: &str, index: &LineIndex, range: Range) -> Option<String> {
    let position = index.position(text, range.start, Encoding::Utf32);
    let line = index.line(text, position.line)?;
    // A mark behind the end of a line stands at its end.
    let at = range.start.min(line.end);
    let [before, behind] = [Range::new(line.start, at), Range::new(at, line.end)];
    let length = range.of(text).chars().take(AROUND).take_while(|ch| *ch != '\n').count();
    let mut out = String::new();
    marked_line(&mut out, before.of(text), behind.of(text), length);
    Some(out)
}

/// The part of a line around a place, and `^^^` under the place: the line may be all of a text.
fn marked_line(out: &mut String, before: &str, behind: &str, length: usize) {
    let near = before.char_indices().rev().take(AROUND).last().map_or(0, |(at, _)| at);
    let before = before.get(near..).unwrap_or_default();
    // A tab is as wide as the terminal likes: one blank keeps the mark in its place.
    let shown = |text: &str, count: usize| {
        let chars = text.chars().take(count);
        spell::shown(&chars.map(|ch| if ch == '\t' { ' ' } else { ch }).collect::<String>())
    };
    let (before, width) = (shown(before, AROUND), shown(behind, length).chars().count().max(1));
    let _ = writeln!(out, "  | {before}{}", shown(behind, AROUND));
    let _ = writeln!(out, "  | {}{}", " ".repeat(before.chars().count()), "^".repeat(width));
}

#[cfg(test)]
mod tests {
    use analyzer::wat::diagnostic::Code;

    use super::*;

    fn check(text: &str, range: (u32, u32), expect: &str) {
        let range = Range::new(range.0, range.1);
        let finding = Diagnostic::error(range, Code::Syntax, "no");
        assert_eq!(told("a.wat", text, &[finding]), expect);
    }

    #[test]
    fn the_mark_stands_under_the_place() {
        check("one\n\ttwo é x\n", (12, 13), "a.wat:2:8: no\n  |  two é x\n  |        ^");
        check("abc", (3, 3), "a.wat:1:4: no\n  | abc\n  |    ^");
        check("a\u{1b}[2Jb c", (6, 8), "a.wat:1:7: no\n  | a\\u{1b}[2Jb c\n  |            ^^");
    }

    #[test]
    fn long_lines_and_long_lists_are_cut() {
        let text = "x".repeat(1_000);
        let finding = Diagnostic::error(Range::new(500, 900), Code::Syntax, "no");
        let told = told("a.wat", &text, &vec![finding; 12]);
        assert!(told.lines().all(|line| line.len() <= 4 + 2 * AROUND), "{told}");
        assert!(told.ends_with("and 2 more"), "{told}");
    }
}
