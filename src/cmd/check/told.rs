//! Findings for a reader: each with its line, then how many there are.

use std::io::{self, Write};

use analyzer::module::spell;
use analyzer::text::{Encoding, LineIndex, Range};
use analyzer::wat::diagnostic::Severity;

use crate::cmd::check::{Checked, Finding, word};
use crate::colour::{Ink, Paint};
use crate::{findings, report};

/// What was told so far.
pub(super) struct Told {
    paint: Paint,
    errors: u64,
    warnings: u64,
    files: u64,
}

impl Told {
    pub(super) fn new(paint: Paint) -> Told {
        Told { paint, errors: 0, warnings: 0, files: 0 }
    }

    /// The findings of a text.
    pub(super) fn text(&mut self, out: &mut impl Write, checked: &Checked) -> io::Result<()> {
        self.files += 1;
        let index = LineIndex::new(&checked.text);
        for it in &checked.findings {
            self.errors += u64::from(it.severity == Severity::Error);
            self.warnings += u64::from(it.severity == Severity::Warning);
            self.finding(out, checked, &index, it)?;
        }
        if checked.fixed > 0 {
            let fixes = if checked.fixed == 1 { "fix" } else { "fixes" };
            writeln!(out, "{}: {} {fixes} applied", spell::shown(&checked.name), checked.fixed)?;
        }
        Ok(())
    }

    fn finding(
        &self,
        out: &mut impl Write,
        checked: &Checked,
        index: &LineIndex,
        it: &Finding,
    ) -> io::Result<()> {
        let ink = match it.severity {
            Severity::Error => Ink::Error,
            Severity::Warning => Ink::Warning,
            Severity::Hint => Ink::Hint,
        };
        let head = self.paint.ink(ink, &format!("{}[{}]", word(it.severity), it.code));
        let message = spell::shown(&it.message);
        writeln!(out, "{head}: {}", self.paint.ink(Ink::Strong, &message))?;
        self.place(out, (checked, index), it.range, ink)?;
        for related in &it.related {
            let head = self.paint.ink(Ink::Aside, "note");
            writeln!(out, "{head}: {}", spell::shown(&related.message))?;
            self.place(out, (checked, index), related.range, Ink::Aside)?;
        }
        if let Some(fix) = &it.fix {
            writeln!(out, "{}: {}", self.paint.ink(Ink::Aside, "help"), spell::shown(&fix.title))?;
        }
        writeln!(out)
    }

    /// Where it is, the line, and a mark under the place.
    fn place(
        &self,
        out: &mut impl Write,
        (checked, index): (&Checked, &LineIndex),
        range: Range,
        ink: Ink,
    ) -> io::Result<()> {
        let at = index.position(&checked.text, range.start, Encoding::Utf32);
        let (line, column) = (u64::from(at.line) + 1, u64::from(at.column) + 1);
        let arrow = self.paint.ink(Ink::Aside, "-->");
        writeln!(out, " {arrow} {}:{line}:{column}", spell::shown(&checked.name))?;
        let marked = findings::marked(&checked.text, index, range).unwrap_or_default();
        // The bar, then blanks, then the mark in its colour.
        let mut lines = marked.lines();
        if let (Some(line), Some(mark)) = (lines.next(), lines.next()) {
            let at = mark.find('^').unwrap_or(mark.len());
            let (blanks, mark) = mark.split_at(at);
            writeln!(out, "{line}\n{blanks}{}", self.paint.ink(ink, mark))?;
        }
        Ok(())
    }

    /// How many there were.
    pub(super) fn end(&self, out: &mut impl Write) -> io::Result<()> {
        let errors = report::count(self.errors, "error");
        let warnings = report::count(self.warnings, "warning");
        writeln!(out, "{errors}, {warnings} in {}", report::count(self.files, "file"))
    }
}
