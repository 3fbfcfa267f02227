//! One field as a flat list of nodes in the order of the text: what the layout decides upon.
//!
//! A node knows its place in the field's text, how wide it is on one line, and how many line ends
//! the author put before it. It knows nothing of columns. A field that cannot be read as balanced
//! lists of whole tokens has no nodes: whoever formats leaves it alone.

use crate::text::{self, Encoding};
use crate::wat::token::{Kind, Token};

/// The width of what cannot stand on one line.
pub(super) const BROKEN: u32 = u32::MAX / 2;

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A token.
    Atom(Kind),
    /// An annotation as it stands, up to its closing parenthesis: its content is somebody else's.
    Annotation,
    /// A comment to the end of the line.
    Line,
    /// A comment in parentheses.
    Block,
    /// `(`: its children follow, then its `Close`.
    Open(Class),
    /// `)`
    Close,
}

/// How a list is laid out; its first keyword says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// `module`, `rec`: one child a line.
    Fields,
    /// `func`: a header, locals, code.
    Func,
    /// `block`, `loop`, `then` and their like: a header, then code.
    Block,
    /// `if`: as a block, whose condition may stand in the first line.
    If,
    /// An instruction with its operands.
    Instr,
    /// `data`, `elem`, `struct`, assertions: where the author began new lines, they stay.
    Lines,
    /// `type`, `sub`, `import`: what is inside begins in the first line.
    Hug,
    /// Everything else.
    Plain,
}

impl Class {
    fn of(word: &str) -> Class {
        match word {
            "module" | "rec" => Class::Fields,
            "func" => Class::Func,
            "block" | "loop" | "then" | "else" | "do" | "catch" | "catch_all" | "try"
            | "try_table" => Class::Block,
            "if" => Class::If,
            "data" | "elem" | "struct" => Class::Lines,
            "type" | "sub" | "import" => Class::Hug,
            _ if word.starts_with("assert_") => Class::Lines,
            _ if begins_instruction(word) => Class::Instr,
            _ => Class::Plain,
        }
    }

    /// Whether a line end that the author put between its parts keeps the list on many lines.
    fn keeps_lines(self) -> bool {
        !matches!(self, Class::Instr | Class::Hug | Class::Plain)
    }

    /// Whether a list with such a keyword, of such a width, stands in the first line of a function
    /// or block while there is nothing else before it.
    pub(super) fn heads(self, word: &str, width: u32) -> bool {
        says_type(word)
            || matches!(word, "export" | "import")
            || self == Class::Block && matches!(word, "catch" | "catch_ref") && width < 40
    }

    /// Whether it has such a first line.
    fn has_head(self) -> bool {
        matches!(self, Class::Func | Class::Block | Class::If)
    }
}

/// Whether a list with such a keyword says the type of what it stands in.
pub(super) fn says_type(word: &str) -> bool {
    matches!(word, "type" | "param" | "result" | "ref" | "on" | "mut" | "exact")
}

/// What a keyword in flat code does to the nesting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nesting {
    Begin,
    Middle,
    End,
}

/// What a keyword, met as an atom behind the first of its list, does to the nesting.
pub(super) fn nesting(word: &str) -> Option<Nesting> {
    Some(match word {
        "block" | "loop" | "if" | "try" | "try_table" => Nesting::Begin,
        "else" | "catch" | "catch_all" => Nesting::Middle,
        "end" | "delegate" => Nesting::End,
        _ => return None,
    })
}

/// Whether a keyword begins an instruction; the others are immediates.
///
/// A wrong guess costs a line end at the wrong place, never the meaning: so the form of the word
/// decides, and an instruction of a future proposal is recognised too.
pub(super) fn begins_instruction(word: &str) -> bool {
    const PLAIN: [&str; 13] = [
        "br",
        "call",
        "return",
        "throw",
        "rethrow",
        "resume",
        "suspend",
        "switch",
        "select",
        "drop",
        "nop",
        "unreachable",
        "catch",
    ];
    let dotted = || word.contains('.') && !word.contains('=');
    let stem = || word.split('_').next().unwrap_or_default();
    dotted() || PLAIN.contains(&stem()) || nesting(word).is_some()
}

/// A node; 24 bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) what: What,
    /// First byte, in the text of the chunk.
    pub(super) start: u32,
    /// One past its last byte; of a list: of its `(`.
    pub(super) end: u32,
    /// Columns on one line, in characters; a list with all in it. [`BROKEN`] if it needs more.
    pub(super) width: u32,
    /// The node behind it and what is in it.
    pub(super) next: u32,
    /// Line ends before it: none, one, or more (2).
    pub(super) lines: u8,
    /// Whether it is the first keyword of a list.
    pub(super) head: bool,
}

impl Node {
    pub(super) fn text(self, chunk: &str) -> &str {
        chunk.get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    /// The keyword of a list.
    pub(super) fn keyword(self, chunk: &str) -> &str {
        let rest = chunk.get(self.end as usize..).unwrap_or_default();
        let rest = rest.trim_start();
        let end = rest.find(|ch: char| ch.is_whitespace() || ch == '(' || ch == ')');
        rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
    }

    pub(super) fn word(self, chunk: &str) -> &str {
        if self.what == What::Atom(Kind::Keyword) { self.text(chunk) } else { "" }
    }
}

/// A list that is not closed yet.
struct Open {
    node: usize,
    class: Class,
    width: u32,
    /// Flat blocks that are open in it.
    depth: u32,
    children: u32,
    body: bool,
}

/// Reads nodes; a struct because the parts of a list are told to the list around them.
struct Reader<'a> {
    chunk: &'a str,
    nodes: Vec<Node>,
    open: Vec<Open>,
}

/// The nodes of a field: one list, or one annotation. `tokens` are those behind the leading
/// trivia; `at` is where they begin. None where it is not well formed.
pub(super) fn read(chunk: &str, tokens: &[Token], at: u32) -> Option<Vec<Node>> {
    let mut reader =
        Reader { chunk, nodes: Vec::with_capacity(tokens.len() / 2 + 2), open: Vec::new() };
    let (mut start, mut lines) = (at, 0u8);
    let mut rest = tokens.iter();
    while let Some(token) = rest.next() {
        let mut end = start + token.len();
        let what = match token.kind() {
            Kind::Space => {
                let blank = chunk.get(start as usize..end as usize).unwrap_or_default();
                lines = line_ends(blank);
                start = end;
                continue;
            }
            Kind::Open => What::Open(Class::Plain),
            Kind::Close => What::Close,
            Kind::LineComment => What::Line,
            Kind::BlockComment => What::Block,
            Kind::Annotation => {
                let mut depth = 1u32;
                while depth > 0 {
                    let token = rest.next()?;
                    match token.kind() {
                        Kind::Open | Kind::Annotation => depth += 1,
                        Kind::Close => depth -= 1,
                        Kind::BadString | Kind::BadComment => return None,
                        _ => {}
                    }
                    end += token.len();
                }
                What::Annotation
            }
            Kind::Other | Kind::BadString | Kind::BadComment => return None,
            kind => What::Atom(kind),
        };
        reader.push(what, start, end, lines)?;
        lines = 0;
        start = end;
    }
    (reader.open.is_empty() && !reader.nodes.is_empty()).then_some(reader.nodes)
}

/// Line ends in a blank: none, one, or more (2). A `\r` on its own ends a line, too.
pub(super) fn line_ends(blank: &str) -> u8 {
    let bytes = blank.as_bytes();
    let ends = memchr::memchr2_iter(b'\n', b'\r', bytes).filter(|at| {
        let before = at.checked_sub(1).and_then(|at| bytes.get(at));
        bytes.get(*at) == Some(&b'\r') || before != Some(&b'\r')
    });
    ends.take(2).fold(0, |count, _| count + 1)
}

/// A line comment without the blanks at its end.
pub(super) fn without_end(comment: &str) -> &str {
    comment.trim_end_matches([' ', '\t'])
}

impl Reader<'_> {
    fn push(&mut self, what: What, start: u32, end: u32, lines: u8) -> Option<()> {
        let next = u32::try_from(self.nodes.len() + 1).ok()?;
        let mut node = Node { what, start, end, width: 1, next, lines, head: false };
        if what == What::Close {
            let open = self.open.pop()?;
            self.nodes.push(node);
            return self.close(&open);
        }
        let text = node.text(self.chunk);
        node.width = match what {
            What::Line => BROKEN,
            What::Open(_) => 1,
            _ if text.contains('\n') => BROKEN,
            _ => text::width(text, Encoding::Utf32),
        };
        let word = node.word(self.chunk);
        if let Some(list) = self.open.last_mut() {
            node.head = list.children == 0 && !word.is_empty();
            if node.head {
                if word == "component" {
                    return None;
                }
                list.class = Class::of(word);
            } else {
                let depth = match nesting(word) {
                    Some(Nesting::Begin) => list.depth + 1,
                    Some(Nesting::Middle) => list.depth.checked_sub(1)? + 1,
                    Some(Nesting::End) => list.depth.checked_sub(1)?,
                    None => list.depth,
                };
                if nesting(word).is_some() {
                    list.width = BROKEN;
                }
                list.depth = depth;
                let in_head = match what {
                    What::Atom(kind) if list.class.has_head() => {
                        kind != Kind::Keyword || !begins_instruction(word)
                    }
                    What::Atom(Kind::Id) => true,
                    // What it is shows at its end.
                    What::Open(_) => true,
                    _ => false,
                };
                list.body |= !in_head && lines > 0;
            }
            list.children += u32::from(!matches!(what, What::Line | What::Block));
        } else if !self.nodes.is_empty() {
            return None;
        }
        self.nodes.push(node);
        if matches!(what, What::Open(_)) {
            let node = self.nodes.len() - 1;
            let class = Class::Plain;
            self.open.push(Open { node, class, width: 1, depth: 0, children: 0, body: false });
        } else {
            self.widen(node.width);
        }
        Some(())
    }

    /// A part of the list at hand, and the blank before it.
    fn widen(&mut self, width: u32) {
        if let Some(list) = self.open.last_mut() {
            let blank = u32::from(list.width > 1);
            list.width = list.width.saturating_add(blank + width).min(BROKEN);
        }
    }

    fn close(&mut self, list: &Open) -> Option<()> {
        if list.depth > 0 {
            return None;
        }
        let next = u32::try_from(self.nodes.len()).ok()?;
        let stays = list.class.keeps_lines() && list.body;
        let width = if stays { BROKEN } else { (list.width + 1).min(BROKEN) };
        let node = self.nodes.get_mut(list.node)?;
        node.what = What::Open(list.class);
        node.width = width;
        node.next = next;
        let node = *node;
        if let Some(around) = self.open.last_mut() {
            let heads =
                around.class.has_head() && around.class.heads(node.keyword(self.chunk), width);
            around.body |= !heads && node.lines > 0;
        }
        self.widen(width);
        Some(())
    }
}
