//! The control flow of a function as a graph in the DOT language: basic blocks with their
//! instructions, and where each goes on.
//!
//! Made from the bytes that the text was lowered to; structure such as `block` and `end` shows in
//! the edges only. Source: core specification, "Structured Instructions"; Graphviz, "DOT Language".

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use wasmparser::{Catch, Operator, OperatorsReader};

use crate::ide::bytes;
use crate::text::Range;
use crate::wat::document::Document;
use crate::wat::lower::Lowered;

/// Instructions of a block that are shown, and characters of each.
const SHOWN_INSTRS: usize = 64;
const SHOWN_CHARS: usize = 80;

/// Where a branch goes: a block of the graph.
type Block = usize;

/// The block that stands for the end of the function.
const EXIT: Block = 0;

/// The block in which it begins.
const ENTRY: Block = 1;

/// An edge: where to, and what it is called.
type Edge = (Block, String);

/// An open structure.
struct Frame {
    kind: Kind,
    /// Where a branch to it goes.
    target: Block,
    /// What comes behind its end.
    join: Block,
    /// From where its other arms are entered.
    from: Option<Block>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Block,
    Loop,
    If,
    Else,
    Try,
}

/// A graph in the making.
#[derive(Default)]
struct Graph {
    /// Of each block: its instructions, by their ordinals.
    instrs: Vec<Vec<usize>>,
    edges: Vec<Vec<Edge>>,
    frames: Vec<Frame>,
    /// The block at hand; none behind what never goes on.
    at: Option<Block>,
}

impl Graph {
    fn block(&mut self) -> Block {
        self.instrs.push(Vec::new());
        self.edges.push(Vec::new());
        self.instrs.len() - 1
    }

    fn edge(&mut self, from: Option<Block>, to: Block, name: &str) {
        if let Some(edges) = from.and_then(|from| self.edges.get_mut(from)) {
            edges.push((to, name.to_owned()));
        }
    }

    fn put(&mut self, ordinal: usize) {
        let at = match self.at {
            Some(at) => at,
            // Nothing leads here.
            None => self.block(),
        };
        self.at = Some(at);
        if let Some(instrs) = self.instrs.get_mut(at) {
            instrs.push(ordinal);
        }
    }

    fn target(&self, depth: u32) -> Block {
        let place = self.frames.len().checked_sub(depth as usize + 1);
        place.and_then(|at| self.frames.get(at)).map_or(EXIT, |frame| frame.target)
    }

    fn enter(&mut self, kind: Kind) {
        let join = self.block();
        let target = if kind == Kind::Loop { self.block() } else { join };
        let from = self.at;
        self.frames.push(Frame { kind, target, join, from });
        match kind {
            Kind::Loop => {
                self.edge(from, target, "");
                self.at = Some(target);
            }
            Kind::If => self.next_from(from, "true"),
            _ => {}
        }
    }

    /// Goes on in a new block.
    fn next_from(&mut self, from: Option<Block>, name: &str) {
        let next = self.block();
        self.edge(from, next, name);
        self.at = Some(next);
    }

    /// The next arm of the innermost structure.
    fn arm(&mut self, kind: Kind, name: &str) {
        let Some(frame) = self.frames.last_mut() else { return };
        frame.kind = kind;
        let (join, from) = (frame.join, frame.from);
        self.edge(self.at, join, "");
        self.next_from(from, name);
    }

    fn end(&mut self) {
        let Some(frame) = self.frames.pop() else { return };
        if frame.kind == Kind::If {
            self.edge(frame.from, frame.join, "false");
        }
        self.edge(self.at, frame.join, "");
        self.at = Some(frame.join);
    }

    /// A branch that may not be taken.
    fn branch(&mut self, ordinal: usize, depth: u32) {
        self.put(ordinal);
        let (at, target) = (self.at, self.target(depth));
        self.edge(at, target, "taken");
        self.next_from(at, "not taken");
    }

    /// What never goes on to the next instruction.
    fn leave(&mut self, ordinal: usize, to: Option<Block>) {
        self.put(ordinal);
        if let Some(to) = to {
            self.edge(self.at, to, "");
        }
        self.at = None;
    }

    fn operator(&mut self, ordinal: usize, operator: &Operator<'_>) {
        match operator {
            Operator::Block { .. } => self.enter(Kind::Block),
            Operator::Loop { .. } => self.enter(Kind::Loop),
            Operator::If { .. } => {
                self.put(ordinal);
                self.enter(Kind::If);
            }
            Operator::Try { .. } => self.enter(Kind::Try),
            Operator::TryTable { try_table } => {
                self.put(ordinal);
                for catch in &try_table.catches {
                    let (Catch::One { label, .. }
                    | Catch::OneRef { label, .. }
                    | Catch::All { label }
                    | Catch::AllRef { label }) = catch;
                    self.edge(self.at, self.target(*label), "caught");
                }
                self.enter(Kind::Block);
            }
            Operator::Else => self.arm(Kind::Else, "false"),
            Operator::Catch { .. } | Operator::CatchAll => self.arm(Kind::Try, "caught"),
            Operator::End | Operator::Delegate { .. } => self.end(),
            Operator::Br { relative_depth } => {
                self.leave(ordinal, Some(self.target(*relative_depth)));
            }
            Operator::BrTable { targets } => {
                self.put(ordinal);
                let mut names: BTreeMap<Block, Vec<String>> = BTreeMap::new();
                for (at, depth) in targets.targets().filter_map(Result::ok).enumerate() {
                    names.entry(self.target(depth)).or_default().push(at.to_string());
                }
                let default = self.target(targets.default());
                names.entry(default).or_default().push("default".to_owned());
                for (target, names) in names {
                    self.edge(self.at, target, &shortened(&names.join(", ")));
                }
                self.at = None;
            }
            Operator::BrIf { relative_depth }
            | Operator::BrOnNull { relative_depth }
            | Operator::BrOnNonNull { relative_depth }
            | Operator::BrOnCast { relative_depth, .. }
            | Operator::BrOnCastFail { relative_depth, .. } => {
                self.branch(ordinal, *relative_depth);
            }
            Operator::Return
            | Operator::ReturnCall { .. }
            | Operator::ReturnCallIndirect { .. }
            | Operator::ReturnCallRef { .. } => self.leave(ordinal, Some(EXIT)),
            Operator::Unreachable
            | Operator::Throw { .. }
            | Operator::ThrowRef
            | Operator::Rethrow { .. } => self.leave(ordinal, None),
            _ => self.put(ordinal),
        }
    }

    /// Puts together blocks between which nothing else comes or goes.
    fn merge(&mut self) {
        let mut entered = vec![0u32; self.edges.len()];
        for (to, _) in self.edges.iter().flatten() {
            if let Some(count) = entered.get_mut(*to) {
                *count += 1;
            }
        }
        for at in 0..self.edges.len() {
            // As far as blocks follow each other; each is taken over once.
            while let Some([(to, _)]) = self.edges.get(at).map(Vec::as_slice)
                && *to != EXIT
                && *to != at
                && entered.get(*to) == Some(&1)
            {
                let to = *to;
                let edges = self.edges.get_mut(to).map(std::mem::take).unwrap_or_default();
                let instrs = self.instrs.get_mut(to).map(std::mem::take).unwrap_or_default();
                if let (Some(own), Some(code)) = (self.edges.get_mut(at), self.instrs.get_mut(at)) {
                    *own = edges;
                    code.extend(instrs);
                }
                if let Some(count) = entered.get_mut(to) {
                    *count = 0;
                }
            }
        }
    }

    /// Lets edges go past blocks that do nothing.
    fn shorten(&mut self) {
        let mut past: Vec<Block> = (0..self.edges.len()).collect();
        // What lies behind is mostly known already: ends come after what they end.
        for at in (0..self.edges.len()).rev() {
            let empty = self.instrs.get(at).is_some_and(Vec::is_empty) && at != ENTRY;
            if let (true, Some([(to, name)])) = (empty, self.edges.get(at).map(Vec::as_slice))
                && name.is_empty()
            {
                let to = past.get(*to).copied().unwrap_or(*to);
                if let Some(slot) = past.get_mut(at) {
                    *slot = to;
                }
            }
        }
        for (to, _) in self.edges.iter_mut().flatten() {
            *to = past.get(*to).copied().unwrap_or(*to);
        }
    }

    /// The graph in the DOT language.
    fn written<'t>(&self, name: &str, text_of: impl Fn(usize) -> &'t str) -> String {
        let mut out = format!("digraph \"{}\" {{\n", quoted(name));
        out.push_str("  node [shape=box, fontname=\"monospace\"];\n");
        let entered: BTreeSet<Block> = self.edges.iter().flatten().map(|(to, _)| *to).collect();
        // What is never entered and does nothing is left over.
        let is_shown = |block: Block| {
            let does = self.instrs.get(block).is_some_and(|it| !it.is_empty());
            does || block <= ENTRY || entered.contains(&block)
        };
        for (block, instrs) in self.instrs.iter().enumerate().filter(|(it, _)| is_shown(*it)) {
            let (label, shape) = match block {
                EXIT => ("end".to_owned(), ", shape=oval"),
                ENTRY if instrs.is_empty() => ("start".to_owned(), ", shape=oval"),
                _ => (shown(instrs, &text_of), ""),
            };
            let _ = writeln!(out, "  b{block} [label=\"{label}\"{shape}];");
        }
        for (block, edges) in self.edges.iter().enumerate().filter(|(it, _)| is_shown(*it)) {
            for (to, name) in edges {
                let label = match name.as_str() {
                    "" => String::new(),
                    name => format!(" [label=\"{}\"]", quoted(name)),
                };
                let _ = writeln!(out, "  b{block} -> b{to}{label};");
            }
        }
        out.push_str("}\n");
        out
    }
}

/// The instructions of a block, each on a line.
fn shown<'t>(instrs: &[usize], text_of: &impl Fn(usize) -> &'t str) -> String {
    let lines = instrs.iter().take(SHOWN_INSTRS);
    let mut lines: String =
        lines.map(|at| format!("{}\\l", quoted(&shortened(text_of(*at))))).collect();
    let more = instrs.len().saturating_sub(SHOWN_INSTRS);
    if more > 0 {
        let _ = write!(lines, "… {more} more\\l");
    }
    lines
}

fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN_CHARS) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default()),
        None => line,
    }
}

/// A string of the DOT language.
fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

/// The graph of the function at a place of a module that was lowered; none where no function is.
pub(super) fn graph(document: &Document, lowered: &Lowered, offset: u32) -> Option<String> {
    let func = lowered.funcs.iter().position(|it| it.field.touches(offset))?;
    let text = lowered.funcs.get(func)?;
    let (at, start) = document.chunk_at(text.field.start)?;
    let chunk = document.chunks().get(at)?;
    let here = |range: Range| {
        let start = range.start.checked_sub(start);
        start.map_or("", |start| Range::new(start, start + range.len()).of(chunk.text()))
    };
    let word = here(text.name);
    let name = match word.strip_prefix('$') {
        Some(name) => name.to_owned(),
        None => format!("function {}", text.func.0),
    };
    let text_of = |ordinal: usize| text.instrs.get(ordinal).copied().map_or("", here);
    drawn(&name, bytes::bodies(&lowered.bytes).nth(func)?.get_operators_reader().ok()?, text_of)
}

fn drawn<'t>(
    name: &str,
    operators: OperatorsReader<'_>,
    text_of: impl Fn(usize) -> &'t str,
) -> Option<String> {
    let mut graph = Graph::default();
    graph.block();
    graph.at = Some(graph.block());
    // The end of the function is that of its outermost structure.
    graph.frames.push(Frame { kind: Kind::Block, target: EXIT, join: EXIT, from: None });
    for (ordinal, operator) in operators.into_iter().enumerate() {
        graph.operator(ordinal, &operator.ok()?);
    }
    graph.merge();
    graph.shorten();
    Some(graph.written(name, text_of))
}
