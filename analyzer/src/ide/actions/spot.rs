//! The place that actions look at: one field of one module, and a range in it.
//!
//! Nothing but this field is lowered, so that offering costs the same in a long text as in a short
//! one. A module that stands in a script is a document of its own here.

use std::sync::Arc;

use crate::ide::actions::change::Changes;
use crate::ide::actions::syntax::{Form, NONE, Node, Syntax};
use crate::spec::limits;
use crate::text::Range;
use crate::wat::chunk::Field;
use crate::wat::document::{Chunk, Document};
use crate::wat::item::{Content, Space};
use crate::wat::live::Live;
use crate::wat::symbols::{Definition, Symbols, Use};

/// The field that is looked at. It owns what syntax borrows.
pub(super) struct Ground {
    pub(super) chunk: Arc<Chunk>,
    /// Where it begins in the module.
    pub(super) start: u32,
    /// What is asked about, in the chunk.
    pub(super) range: Range,
    /// A step to the right.
    pub(super) step: String,
}

impl Ground {
    /// None where there is no field, or one too long to be looked at.
    pub(super) fn new(module: &Document, range: Range, indent: usize) -> Option<Ground> {
        let (mut at, mut start) = module.chunk_at(range.start)?;
        // A cursor right behind a field means that field.
        if start == range.start && range.is_empty() {
            let before = at.checked_sub(1).and_then(|at| module.chunks().get(at));
            if let Some(before) = before.filter(|it| it.text().ends_with(')')) {
                (at, start) = (at - 1, start - before.len());
            }
        }
        let chunk = Arc::clone(module.chunks().get(at)?);
        let is_field = !matches!(
            chunk.field(),
            Field::Opaque | Field::Stray | Field::ModuleOpen | Field::ModuleClose | Field::End
        );
        if !is_field || chunk.text().len() > limits::ACTION_BYTES {
            return None;
        }
        let end = range.end.saturating_sub(start).min(chunk.len());
        let range = trimmed(chunk.text(), Range::new(range.start.saturating_sub(start), end));
        let tabs = chunk.text().contains("\n\t");
        let step = if tabs { "\t".to_owned() } else { " ".repeat(indent) };
        Some(Ground { chunk, start, range, step })
    }

    /// A place that the index or name in question touches, in the module.
    pub(super) fn offset(&self) -> u32 {
        self.start + self.index().unwrap_or(self.range.start)
    }

    /// Where the index stands that is meant from the keyword before it.
    fn index(&self) -> Option<u32> {
        if let Content::Export(_, _, reference) = &self.chunk.item().content {
            return Some(reference.range.start);
        }
        let syntax = Syntax::new(self.chunk.text(), self.chunk.tokens())?;
        let node = syntax.node(syntax.around(self.range).next()?)?;
        let within = if node.is_instr() { node.head } else { node.range };
        let rest = Range::new(node.word.end, within.end);
        let is_touched = self.range.start <= node.word.end;
        let text = rest.of(syntax.text);
        let first = text.trim_start().chars().next()?;
        let blanks = u32::try_from(text.len() - text.trim_start().len()).unwrap_or_default();
        (is_touched && (first == '$' || first.is_ascii_digit())).then_some(rest.start + blanks)
    }
}

/// Without the blanks at its ends.
fn trimmed(text: &str, range: Range) -> Range {
    let part = range.of(text);
    if part.trim().is_empty() {
        return Range::new(range.start, range.start);
    }
    let before = part.len() - part.trim_start().len();
    let behind = part.len() - part.trim_end().len();
    let number = |length: usize| u32::try_from(length).unwrap_or_default();
    Range::new(range.start + number(before), range.end - number(behind))
}

/// A field with its syntax and names.
pub(super) struct Spot<'a> {
    pub(super) module: &'a Document,
    pub(super) ground: &'a Ground,
    pub(super) syntax: Syntax<'a>,
    /// What the field defines and uses, and what the place means. Ranges are the module's.
    pub(super) symbols: &'a Symbols,
}

/// A parameter or local that is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Local {
    pub(super) index: u32,
    /// The list in which it stands.
    pub(super) list: usize,
    /// `$x`
    pub(super) name: Option<Range>,
    /// Its type.
    pub(super) ty: Range,
}

impl<'a> Spot<'a> {
    pub(super) fn new(
        module: &'a Document,
        ground: &'a Ground,
        symbols: &'a Symbols,
    ) -> Option<Spot<'a>> {
        let syntax = Syntax::new(ground.chunk.text(), ground.chunk.tokens())?;
        (syntax.depth <= limits::ACTION_DEPTH).then_some(Spot { module, ground, syntax, symbols })
    }

    /// What is asked about, in the chunk.
    pub(super) fn range(&self) -> Range {
        self.ground.range
    }

    pub(super) fn text(&self, range: Range) -> &'a str {
        self.syntax.of(range)
    }

    pub(super) fn node(&self, at: usize) -> Option<&Node> {
        self.syntax.node(at)
    }

    pub(super) fn changes(&self) -> Changes {
        Changes::new(self.ground.start)
    }

    /// The innermost list or instruction around what is asked about.
    pub(super) fn innermost(&self) -> Option<usize> {
        self.syntax.around(self.range()).next()
    }

    /// The instruction whose keyword or immediates are asked about, or all of it.
    pub(super) fn instr(&self) -> Option<usize> {
        let asked = self.range();
        let mut around = self.syntax.around(asked);
        let at = around.find(|at| self.node(*at).is_some_and(Node::is_instr))?;
        let node = self.node(at)?;
        let head = Range::new(node.range.start, node.head.end);
        // Its closing parenthesis means it, too.
        let closes = asked.start + 1 >= node.range.end && asked.is_empty();
        (head.covers(asked) || asked == node.range || closes).then_some(at)
    }

    /// The list of a header that is asked about: `(param …)` and its like.
    pub(super) fn part(&self, words: &[&str]) -> Option<usize> {
        let at = self.innermost()?;
        let node = self.node(at).filter(|node| node.form == Form::Part)?;
        words.contains(&node.word.of(self.syntax.text)).then_some(at)
    }

    /// Whether the header of the field is asked about: what stands before its first list, or its
    /// name.
    pub(super) fn header(&self) -> bool {
        let first = self.syntax.children(0).next().and_then(|at| self.node(at));
        let Some(root) = self.node(0) else { return false };
        let end = first.map_or(root.range.end, |node| node.range.start);
        Range::new(root.range.start, end).covers(self.range())
    }

    /// A range of the module as one of the chunk; none where it lies elsewhere.
    pub(super) fn here(&self, range: Range) -> Option<Range> {
        let start = range.start.checked_sub(self.ground.start)?;
        let end = range.end.checked_sub(self.ground.start)?;
        (end <= self.ground.chunk.len()).then_some(Range { start, end })
    }

    /// The uses of the field, with their ranges in the chunk.
    pub(super) fn uses(&self) -> impl Iterator<Item = (&'a Use, Range)> + '_ {
        let symbols = self.symbols;
        symbols.uses.iter().filter_map(|it| {
            let range = self.here(it.range)?;
            let first = self.text(range).chars().next()?;
            // Some uses are implied by other words.
            (first == '$' || first.is_ascii_digit()).then_some((it, range))
        })
    }

    /// The use that is asked about.
    pub(super) fn used(&self) -> Option<(&'a Use, Range)> {
        let asked = self.range();
        if let Some(found) = self.uses().find(|(_, range)| range.covers(asked)) {
            return Some(found);
        }
        // From the keyword of an instruction with one index.
        let node = self.node(self.instr()?)?;
        let mut within = self.uses().filter(|(_, range)| node.head.covers(*range));
        let first = within.next()?;
        within.next().is_none().then_some(first)
    }

    /// The uses in the field of what a use means.
    pub(super) fn same(&self, of: &Use) -> Vec<Range> {
        let key = |it: &Use| (it.space, it.index, it.owner);
        let wanted = key(of);
        self.uses().filter(|(it, _)| key(it) == wanted).map(|(_, range)| range).collect()
    }

    /// The definition of what a use means, where it is known here.
    pub(super) fn meant(&self, of: &Use) -> Option<&'a Definition> {
        self.symbols.definition(of.space, of.index?, of.owner)
    }

    /// What the field defines in a space of the module, if it is one thing.
    pub(super) fn defined(&self) -> Option<&'a Definition> {
        let inner = [Space::Local, Space::Label, Space::Field];
        let mut own = self
            .symbols
            .definitions
            .iter()
            .filter(|it| !inner.contains(&it.space) && self.here(it.name_range).is_some());
        let first = own.next()?;
        own.next().is_none().then_some(first)
    }

    /// A definition's name as it is written.
    pub(super) fn name_of(&self, definition: &Definition) -> Option<String> {
        definition.name.as_ref()?;
        let written = self.module.slice(definition.name_range);
        written.starts_with('$').then_some(written)
    }

    /// How the field's definition can be meant: by its name, else its index.
    pub(super) fn handle(&self, definition: &Definition) -> String {
        self.name_of(definition).unwrap_or_else(|| definition.index.to_string())
    }

    /// The parameters and locals that the field writes; parameters of a named type alone have no
    /// text.
    pub(super) fn locals(&self) -> Vec<Local> {
        let mut locals = Vec::new();
        let mut next = self.hidden_params();
        for list in self.syntax.children(0) {
            let word = self.syntax.word(list);
            if !matches!(word, "param" | "local") {
                continue;
            }
            for (name, ty) in self.typed(list) {
                locals.push(Local { index: next, list, name, ty });
                next = next.saturating_add(1);
            }
        }
        locals
    }

    /// How many parameters come before those that are written.
    fn hidden_params(&self) -> u32 {
        let is_local = |it: &&Definition| it.space == Space::Local;
        let written = self.symbols.definitions.iter().filter(is_local);
        written.map(|it| it.index).min().unwrap_or_default()
    }

    /// The names and types in `(param …)` and its like.
    pub(super) fn typed(&self, list: usize) -> Vec<(Option<Range>, Range)> {
        typed(&self.syntax, list)
    }

    /// The blocks around a node of the code, the innermost first, as far as labels count them.
    pub(super) fn blocks_around(&self, at: usize) -> Vec<usize> {
        let mut blocks = Vec::new();
        let mut inner = at;
        while let Some(node) = self.node(inner) {
            // Unfolded blocks of the same list that are open here.
            let before = self.syntax.children(node.parent).take_while(|it| *it < inner);
            let mut open: Vec<usize> = Vec::new();
            for before in before {
                let Some(it) = self.node(before).filter(|it| it.form == Form::Plain) else {
                    continue;
                };
                match it.mnemonic() {
                    "end" | "delegate" => drop(open.pop()),
                    _ if it.opens() => open.push(before),
                    _ => {}
                }
            }
            // Labels of clauses count from outside of the block that they belong to, as does the
            // one of what ends it.
            let word = self.syntax.word(inner);
            let is_clause = node.form == Form::Part && word.starts_with("catch");
            let of_table =
                |at: &usize| self.node(*at).is_some_and(|it| it.mnemonic() == "try_table");
            let ends = matches!(node.mnemonic(), "delegate" | "end") && inner == at;
            if ends || is_clause && open.last().is_some_and(of_table) {
                open.pop();
            }
            blocks.extend(open.into_iter().rev());
            if node.parent == NONE {
                break;
            }
            let delegates = node.form == Form::Part && word == "delegate";
            let is_instr = node.is_instr();
            inner = node.parent;
            // A condition comes before its `if`.
            let of_if = self.node(inner).is_some_and(|it| it.mnemonic() == "if");
            if delegates || is_clause && of_table(&inner) || is_instr && of_if {
                continue;
            }
            if self.node(inner).is_some_and(|it| it.opens() && it.form == Form::Folded) {
                blocks.push(inner);
            }
        }
        blocks
    }

    /// The blanks before the first word of the line in which a place lies.
    pub(super) fn indent(&self, at: u32) -> &'a str {
        let line = self.line_start(at);
        let rest = self.syntax.text.get(line..at as usize).unwrap_or_default();
        let blanks = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        rest.get(..blanks).unwrap_or_default()
    }

    fn line_start(&self, at: u32) -> usize {
        let before = self.syntax.text.get(..at as usize).unwrap_or_default();
        before.rfind('\n').map_or(0, |end| end + 1)
    }

    /// Whether nothing but blanks stands before a place in its line.
    pub(super) fn begins_line(&self, at: u32) -> bool {
        let before = self.syntax.text.get(self.line_start(at)..at as usize).unwrap_or_default();
        before.trim().is_empty()
    }

    /// How lines end here.
    pub(super) fn line_end(&self) -> &'static str {
        if self.syntax.text.contains("\r\n") { "\r\n" } else { "\n" }
    }

    /// A range with the line that it has for itself, or the blanks before it: what goes when it is
    /// removed.
    pub(super) fn with_blanks(&self, range: Range) -> Range {
        let text = self.syntax.text;
        let before = text.get(..range.start as usize).unwrap_or_default();
        let blanks = before.len() - before.trim_end().len();
        let behind = text.get(range.end as usize..).unwrap_or_default();
        let ends_line = behind.trim_start_matches([' ', '\t', '\r']).starts_with('\n');
        let own_line = before.trim_end_matches([' ', '\t']).ends_with('\n') && ends_line;
        // Behind a line comment its line end has to stay.
        let last_line = before.trim_end().rsplit('\n').next().unwrap_or_default();
        let keep = last_line.contains(";;") && !own_line;
        if own_line {
            let line = before.trim_end_matches([' ', '\t']);
            let line =
                line.strip_suffix('\n').map_or(line, |it| it.strip_suffix('\r').unwrap_or(it));
            return Range::new(u32::try_from(line.len()).unwrap_or(range.start), range.end);
        }
        let blanks = if keep { 0 } else { u32::try_from(blanks).unwrap_or_default() };
        Range::new(range.start - blanks, range.end)
    }
}

/// The names and types in `(param …)` and its like.
pub(super) fn typed(syntax: &Syntax<'_>, list: usize) -> Vec<(Option<Range>, Range)> {
    let Some(node) = syntax.node(list) else { return Vec::new() };
    let lists: Vec<Range> =
        syntax.children(list).filter_map(|at| Some(syntax.node(at)?.range)).collect();
    let inside = Range::new(node.word.end, node.range.end.saturating_sub(1));
    let (mut found, mut name, mut at) = (Vec::new(), None, inside.start);
    while at < inside.end {
        if let Some(list) = lists.iter().find(|list| list.start == at) {
            found.push((name.take(), *list));
            at = list.end;
            continue;
        }
        let rest = Range::new(at, inside.end).of(syntax.text);
        let blanks = rest.len() - rest.trim_start().len();
        if blanks > 0 {
            at += u32::try_from(blanks).unwrap_or(1);
            continue;
        }
        let end = rest.find(|ch: char| ch.is_whitespace() || "()".contains(ch));
        let len = u32::try_from(end.unwrap_or(rest.len())).unwrap_or(1).max(1);
        let word = Range::new(at, at + len);
        if rest.starts_with('$') {
            name = Some(word);
        } else {
            found.push((name.take(), word));
        }
        at = word.end;
    }
    found
}

/// What is known of the module around a field.
pub(super) struct Around<'a> {
    pub(super) module: &'a Document,
    pub(super) live: &'a mut Live,
}
