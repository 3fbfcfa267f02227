//! The syntax of one field as actions need it: lists, and the instructions in them, folded or not.
//!
//! It knows words, not what they mean; whether a word is an instruction says the instruction
//! table. Only a field whose lists are all closed has a syntax: in a broken text nobody knows
//! what belongs together. Source: core specification, "Instructions" (text format).

use crate::spec::instr::{self, Instr};
use crate::text::Range;
use crate::wat::token::{Kind, Token, placed};

/// No node.
pub(super) const NONE: usize = usize::MAX;

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// `(i32.add …)`
    Folded,
    /// `i32.add`, `block`, `end`
    Plain,
    /// Any other list: of a header, an immediate, an arm.
    Part,
    /// `(@name …)`
    Annotation,
}

/// A list or an instruction. Ranges are bytes of the chunk.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) form: Form,
    /// What the instruction table says of an instruction.
    pub(super) row: Option<&'static Instr>,
    /// The keyword; empty where there is none.
    pub(super) word: Range,
    /// From the keyword to the last immediate.
    pub(super) head: Range,
    /// All of it.
    pub(super) range: Range,
    /// The list around it; [`NONE`] for the field.
    pub(super) parent: usize,
    /// One past its last descendant.
    pub(super) end: usize,
    /// Of an unfolded block its `end`; of `else`, `end` and their like the block.
    pub(super) mate: usize,
}

impl Node {
    pub(super) fn is_instr(&self) -> bool {
        self.row.is_some()
    }

    /// Whether it opens a block.
    pub(super) fn opens(&self) -> bool {
        self.row.is_some_and(|row| row.immediates.first() == Some(&instr::Immediate::Block))
    }

    pub(super) fn mnemonic(&self) -> &'static str {
        self.row.map_or("", |row| row.mnemonic)
    }
}

/// The nodes of a field in preorder: the first is the field itself.
#[derive(Clone, Debug)]
pub(super) struct Syntax<'a> {
    pub(super) text: &'a str,
    pub(super) nodes: Vec<Node>,
    /// How deep lists and blocks nest.
    pub(super) depth: usize,
}

/// Words of lists in which instructions may stand without parentheses.
const HOLDS_CODE: [&str; 10] =
    ["func", "then", "else", "do", "catch", "catch_all", "offset", "item", "global", "table"];

/// A list that is open.
struct Open {
    node: usize,
    holds_code: bool,
    /// The instruction whose immediates went on when it was opened.
    head: usize,
    /// Unfolded blocks that are open in it.
    blocks: Vec<usize>,
}

struct Builder<'a> {
    text: &'a str,
    nodes: Vec<Node>,
    open: Vec<Open>,
    /// The instruction whose immediates may go on.
    head: usize,
    annotations: usize,
    blocks: usize,
    depth: usize,
}

impl<'a> Syntax<'a> {
    /// Reads a field. None where it is broken, or there is none. Linear.
    pub(super) fn new(text: &'a str, tokens: &[Token]) -> Option<Syntax<'a>> {
        let solid = placed(tokens).filter(|(kind, _)| !kind.is_trivia());
        let mut solid = solid.peekable();
        let mut builder = Builder {
            text,
            nodes: Vec::new(),
            open: Vec::new(),
            head: NONE,
            annotations: 0,
            blocks: 0,
            depth: 0,
        };
        let mut after_open = false;
        while let Some((kind, range)) = solid.next() {
            match kind {
                Kind::Open => {
                    let next = solid.peek().filter(|(kind, _)| *kind == Kind::Keyword);
                    let word = next.map_or(Range::new(range.end, range.end), |(_, word)| *word);
                    builder.open_list(range, word)?;
                }
                Kind::Annotation => builder.open_annotation(range)?,
                Kind::Close => builder.close(range)?,
                Kind::Keyword if after_open => {}
                Kind::Keyword => builder.keyword(range)?,
                Kind::Other | Kind::BadString | Kind::BadComment => return None,
                _ => builder.immediate(range),
            }
            after_open = kind == Kind::Open;
        }
        let closed = builder.open.is_empty() && !builder.nodes.is_empty();
        closed.then_some(Syntax { text, nodes: builder.nodes, depth: builder.depth })
    }

    pub(super) fn node(&self, at: usize) -> Option<&Node> {
        self.nodes.get(at)
    }

    /// The text of a range.
    pub(super) fn of(&self, range: Range) -> &'a str {
        range.of(self.text)
    }

    /// The keyword of a node.
    pub(super) fn word(&self, at: usize) -> &'a str {
        self.node(at).map_or("", |node| self.of(node.word))
    }

    /// What lies right in a list, in order.
    pub(super) fn children(&self, of: usize) -> impl Iterator<Item = usize> + '_ {
        let end = self.node(of).map_or(0, |node| node.end);
        let mut next = of.saturating_add(1);
        std::iter::from_fn(move || {
            let at = next;
            next = self.nodes.get(at).filter(|_| at < end)?.end;
            Some(at)
        })
    }

    /// The instructions right in a list.
    pub(super) fn operands(&self, of: usize) -> impl Iterator<Item = usize> + '_ {
        self.children(of).filter(|at| self.nodes.get(*at).is_some_and(Node::is_instr))
    }

    /// The first child with a keyword.
    pub(super) fn part(&self, of: usize, word: &str) -> Option<usize> {
        self.children(of).find(|at| {
            self.node(*at).is_some_and(|node| node.form == Form::Part) && self.word(*at) == word
        })
    }

    /// The nodes around a range, the innermost first; the range may end where a node ends.
    pub(super) fn around(&self, range: Range) -> impl Iterator<Item = usize> + '_ {
        let before = self.nodes.partition_point(|node| node.range.start <= range.start);
        let covers = |at: &usize| self.nodes.get(*at).is_some_and(|it| it.range.covers(range));
        let innermost = (0..before).rev().find(covers).unwrap_or(NONE);
        let mut next = innermost;
        std::iter::from_fn(move || {
            let at = next;
            next = self.nodes.get(at)?.parent;
            Some(at)
        })
    }

    /// Whether a comment stands in a range. Linear in the range.
    pub(super) fn has_comment(&self, range: Range) -> bool {
        let text = self.of(range);
        text.contains(";;") || text.contains("(;")
    }
}

impl Builder<'_> {
    fn top(&self) -> usize {
        self.open.last().map_or(NONE, |open| open.node)
    }

    fn push(&mut self, node: Node) -> usize {
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    fn word_of(&self, at: usize) -> &str {
        self.nodes.get(at).map_or("", |node| node.word.of(self.text))
    }

    /// What a list in another one is: an instruction's row, and whether instructions may stand in
    /// it.
    fn kind(&self, word: &str) -> (Option<&'static Instr>, bool) {
        let parent = self.open.last();
        let around = parent.map_or("", |open| self.word_of(open.node));
        let is_arm = match around {
            "if" => matches!(word, "then" | "else"),
            "try" => matches!(word, "do" | "catch" | "catch_all" | "delegate"),
            _ => false,
        };
        let is_clause = matches!(word, "catch" | "catch_all") && !is_arm;
        let row = instr::by_mnemonic(word).filter(|_| !is_arm && !is_clause);
        let is_code = is_arm || (!is_clause && HOLDS_CODE.contains(&word));
        let opens = matches!(row.map_or("", |row| row.mnemonic), "block" | "loop" | "try_table");
        (row, is_code || opens)
    }

    fn open_list(&mut self, open: Range, word: Range) -> Option<()> {
        // A second list outside of the first is no field.
        if self.open.is_empty() && !self.nodes.is_empty() {
            return None;
        }
        let (row, holds_code) =
            if self.annotations > 0 { (None, false) } else { self.kind(word.of(self.text)) };
        let node = self.push(Node {
            form: if row.is_some() { Form::Folded } else { Form::Part },
            row,
            word,
            head: word,
            range: open,
            parent: self.top(),
            end: 0,
            mate: NONE,
        });
        let head = self.head;
        self.head = if row.is_some() { node } else { NONE };
        self.open.push(Open { node, holds_code, head, blocks: Vec::new() });
        self.depth = self.depth.max(self.open.len() + self.blocks);
        Some(())
    }

    fn open_annotation(&mut self, range: Range) -> Option<()> {
        if self.open.is_empty() {
            return None;
        }
        self.annotations += 1;
        let node = self.push(Node {
            form: Form::Annotation,
            row: None,
            word: range,
            head: range,
            range,
            parent: self.top(),
            end: 0,
            mate: NONE,
        });
        let head = std::mem::replace(&mut self.head, NONE);
        self.open.push(Open { node, holds_code: false, head, blocks: Vec::new() });
        Some(())
    }

    fn close(&mut self, range: Range) -> Option<()> {
        let Open { node, head, blocks, .. } = self.open.pop()?;
        self.blocks -= blocks.len();
        if !blocks.is_empty() {
            return None;
        }
        let end = self.nodes.len();
        let holds = HOLDS_CODE.contains(&self.word_of(node)) && !self.is_clause(node);
        let closed = self.nodes.get_mut(node)?;
        closed.range.end = range.end;
        closed.end = end;
        match closed.form {
            Form::Annotation => {
                self.annotations -= 1;
                self.head = head;
            }
            // An immediate of what is around it, or before it.
            Form::Part if !holds => {
                self.head = head;
                self.immediate(range);
            }
            _ => self.head = NONE,
        }
        Some(())
    }

    /// Whether a list that was open last is a clause of a `try_table`.
    fn is_clause(&self, node: usize) -> bool {
        let around = self.open.last().map_or(NONE, |open| open.node);
        self.word_of(node).starts_with("catch") && self.word_of(around) != "try"
    }

    fn keyword(&mut self, range: Range) -> Option<()> {
        let row = instr::by_mnemonic(range.of(self.text));
        let open = self.open.last()?;
        let (Some(row), true, 0) = (row, open.holds_code, self.annotations) else {
            self.immediate(range);
            return Some(());
        };
        let parent = open.node;
        let at = self.push(Node {
            form: Form::Plain,
            row: Some(row),
            word: range,
            head: range,
            range,
            parent,
            end: self.nodes.len() + 1,
            mate: NONE,
        });
        self.head = at;
        self.pair(at, row.mnemonic)
    }

    /// Finds the block of an `end` and its like.
    fn pair(&mut self, at: usize, word: &str) -> Option<()> {
        let open = self.open.last_mut()?;
        match word {
            "block" | "loop" | "if" | "try" | "try_table" => {
                open.blocks.push(at);
                self.blocks += 1;
                self.depth = self.depth.max(self.open.len() + self.blocks);
            }
            "end" | "delegate" => {
                let block = open.blocks.pop()?;
                self.blocks -= 1;
                self.nodes.get_mut(block)?.mate = at;
                self.nodes.get_mut(at)?.mate = block;
            }
            "else" | "catch" | "catch_all" => {
                let block = *open.blocks.last()?;
                self.nodes.get_mut(at)?.mate = block;
            }
            _ => {}
        }
        Some(())
    }

    /// A word that belongs to the instruction before it.
    fn immediate(&mut self, range: Range) {
        if let Some(node) = self.nodes.get_mut(self.head) {
            node.head.end = range.end;
            if node.form == Form::Plain {
                node.range.end = range.end;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wat::token::tokens;

    /// One line for each node: depth as blanks, form, head.
    fn check(text: &str, expect: &str) {
        let tokens = tokens(text);
        let syntax = Syntax::new(text, &tokens);
        let mut lines = String::new();
        for node in syntax.iter().flat_map(|it| &it.nodes) {
            let depth = syntax.iter().flat_map(|it| it.around(node.range)).count();
            let head = node.head.of(text);
            lines.push_str(&format!("{:depth$}{:?} {head}\n", "", node.form));
        }
        assert_eq!(lines.trim(), expect.trim(), "{text}");
    }

    #[test]
    fn immediates_belong_to_their_instructions() {
        check(
            "(func $f (param i32) (i32.add (local.get 0) (i32.load offset=4 (local.get 0))))",
            "\
Part func
  Part param
  Folded i32.add
   Folded local.get 0
   Folded i32.load offset=4
    Folded local.get 0",
        );
        check(
            "(func try_table (result i32) (catch $e 0) i32.const 1 end \
             call_indirect 0 (type $t) (param i32) ref.null func)",
            "\
Part func
  Plain try_table (result i32) (catch $e 0)
  Part result
  Part catch
  Plain i32.const 1
  Plain end
  Plain call_indirect 0 (type $t) (param i32)
  Part type
  Part param
  Plain ref.null func",
        );
    }

    #[test]
    fn what_is_broken_has_no_syntax() {
        for text in ["(func", "(func))", "(func) (func)", "", "(func end)", "(func block)", "( \"a"]
        {
            assert!(Syntax::new(text, &tokens(text)).is_none(), "{text}");
        }
    }
}
