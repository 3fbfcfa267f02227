//! Where the operators of a program stand in its source: debug information, or its own text.
//!
//! Made when something is to be told; a run that ends well pays nothing for it.

use std::fmt::Write as _;

use analyzer::dwarf::Dwarf;
use analyzer::exec::trap::BacktraceFrame;
use analyzer::module;
use analyzer::text::{Encoding, LineIndex};
use analyzer::wat::{self, lower::Lowered};

use crate::findings;
use crate::input::{self, Form, Input};

/// The sources of one program.
pub(super) struct Places<'a> {
    module: &'a module::Valid,
    dwarf: Option<Dwarf>,
    text: Option<Text<'a>>,
}

struct Text<'a> {
    name: &'a str,
    text: &'a str,
    lines: LineIndex,
    lowered: Lowered,
}

impl<'a> Places<'a> {
    pub(super) fn new(input: &'a Input, module: &'a module::Valid) -> Places<'a> {
        let dwarf = Dwarf::load(module.module().clone());
        let text = if input.form == Form::Text { Text::new(input) } else { None };
        Places { module, dwarf, text }
    }

    /// What is known of a frame's place, ready to stand behind the frame; empty where nothing is.
    pub(super) fn told(&self, frame: &BacktraceFrame) -> String {
        let mut told = String::new();
        if let Some(text) = &self.text
            && let Some(at) = text.position(frame)
        {
            let _ = write!(told, " in {at}");
            return told;
        }
        let at = frame.offset.zip(self.module.code).and_then(|(at, code)| at.to_code(code));
        let frames = self.dwarf.as_ref().zip(at).map(|(dwarf, at)| dwarf.frames(at));
        let frames = frames.unwrap_or_default();
        if let Some(source) = frames.last().and_then(|frame| frame.source.as_ref()) {
            let _ = write!(told, " in {source}");
        }
        for inlined in frames.iter().filter(|frame| frame.inlined) {
            let name = inlined.function.as_deref().unwrap_or("?");
            let _ = write!(told, "\n      {name} is inlined there");
            if let Some(source) = &inlined.source {
                let _ = write!(told, ", from {source}");
            }
        }
        told
    }

    /// The line of a frame's operator with a mark under it, where the program came as text.
    pub(super) fn line(&self, frame: &BacktraceFrame) -> Option<String> {
        let text = self.text.as_ref()?;
        findings::marked(text.text, &text.lines, text.range(frame)?)
    }
}

impl<'a> Text<'a> {
    fn new(input: &'a Input) -> Option<Text<'a>> {
        let text = input::text(input).ok()?;
        let lowered = wat::lower(&input::document(input).ok()?).ok()?;
        Some(Text { name: &input.name, text, lines: LineIndex::new(text), lowered })
    }

    fn range(&self, frame: &BacktraceFrame) -> Option<analyzer::text::Range> {
        let loc = frame.loc?;
        self.lowered.func(loc.func)?.instr(loc.instr)
    }

    fn position(&self, frame: &BacktraceFrame) -> Option<String> {
        let range = self.range(frame)?;
        let at = self.lines.position(self.text, range.start, Encoding::Utf32);
        Some(format!("{}:{}:{}", self.name, at.line + 1, at.column + 1))
    }
}
