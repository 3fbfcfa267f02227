//! Code laid out anew: one instruction a line, indented by blocks, or all in one line.
//!
//! Comments stay between the instructions between which they stood, those behind an instruction
//! stay in its line. It knows blocks, nothing of what operands belong to what.

use crate::ide::actions::spot::Spot;
use crate::ide::actions::syntax::{Form, Syntax};
use crate::text::Range;
use crate::wat::token::{self, Kind, placed};

/// Where and how code is laid out.
pub(super) struct Style {
    pub(super) line_end: &'static str,
    /// The blanks before what is not in a block.
    pub(super) indent: String,
    pub(super) step: String,
    /// All in one line, if comments allow it.
    pub(super) one_line: bool,
}

impl Style {
    /// As the code in a range is laid out.
    pub(super) fn of(spot: &Spot<'_>, range: Range) -> Style {
        let begins = spot.begins_line(range.start);
        let own = spot.indent(range.start);
        let step = spot.ground.step.clone();
        let indent = if begins { own.to_owned() } else { format!("{own}{step}") };
        let one_line = !begins && !spot.text(range).contains('\n');
        Style { line_end: spot.line_end(), indent, step, one_line }
    }

    /// The end of a line, and the blanks of the next one.
    pub(super) fn line(&self, depth: usize) -> String {
        format!("{}{}{}", self.line_end, self.indent, self.step.repeat(depth))
    }
}

/// A comment of code.
#[derive(Clone, Copy, Debug)]
pub(super) struct Comment<'a> {
    pub(super) range: Range,
    pub(super) text: &'a str,
    /// Nothing but blanks stands before it in its line.
    pub(super) own_line: bool,
    /// It goes on to the end of its line.
    pub(super) ends_line: bool,
}

/// The comments of a text outside of the heads of instructions, in order.
pub(super) fn comments<'a>(syntax: &Syntax<'a>, tokens: &[token::Token]) -> Vec<Comment<'a>> {
    let mut heads = syntax.nodes.iter().filter(|it| it.is_instr()).map(|it| it.head).peekable();
    let mut comments = Vec::new();
    for (kind, range) in placed(tokens) {
        if !matches!(kind, Kind::LineComment | Kind::BlockComment) {
            continue;
        }
        while heads.next_if(|it| it.end <= range.start).is_some() {}
        if heads.peek().is_some_and(|it| it.covers(range)) {
            continue;
        }
        let before = syntax.text.get(..range.start as usize).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        comments.push(Comment {
            range,
            text: range.of(syntax.text).trim_end_matches('\r'),
            own_line: before.contains('\n') && line.trim().is_empty(),
            ends_line: kind == Kind::LineComment,
        });
    }
    comments
}

/// A head on one line, unless a comment stands in it.
pub(super) fn head(syntax: &Syntax<'_>, range: Range) -> String {
    let text = syntax.of(range);
    if syntax.has_comment(range) || text.contains('"') {
        return text.to_owned();
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lays out code without parentheses around instructions. None where there is something else.
pub(super) fn lay_out(code: &str, style: &Style) -> Option<String> {
    let list = format!("(func {code}\n)");
    let tokens = token::tokens(&list);
    let syntax = Syntax::new(&list, &tokens)?;
    let comments = comments(&syntax, &tokens);
    let one_line = style.one_line && comments.iter().all(|it| !it.ends_line);
    let (mut out, mut depth) = (String::new(), 0usize);
    let mut comments = comments.into_iter().peekable();
    let mut must_break = false;
    let mut put = |text: &str, depth: usize, own: bool, ends: bool| {
        let blank = match (out.is_empty(), one_line || !own && !must_break) {
            (true, _) => String::new(),
            (false, true) => " ".to_owned(),
            (false, false) => style.line(depth),
        };
        out.push_str(&blank);
        out.push_str(text);
        must_break = ends;
    };
    for node in syntax.children(0).filter_map(|at| syntax.node(at)) {
        while let Some(it) = comments.next_if(|it| it.range.start < node.range.start) {
            put(it.text, depth, it.own_line, it.ends_line);
        }
        match (node.form, node.mnemonic()) {
            (Form::Plain, "end" | "delegate") => depth = depth.saturating_sub(1),
            (Form::Plain, _) => {}
            // Parts belong to the instruction before them.
            (Form::Part, _) => continue,
            _ => return None,
        }
        let inner = matches!(node.mnemonic(), "else" | "catch" | "catch_all");
        let at = if inner { depth.saturating_sub(1) } else { depth };
        put(&head(&syntax, node.head), at, true, false);
        depth += usize::from(node.opens());
    }
    for it in comments {
        put(it.text, depth, it.own_line, it.ends_line);
    }
    if must_break {
        out.push_str(&style.line(0));
    }
    Some(out)
}
