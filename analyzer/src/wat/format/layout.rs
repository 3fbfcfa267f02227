//! Writes the nodes of one field: what fits stays on a line, the rest is broken by its class.
//!
//! Each node is placed once, by what stands before it and by widths known beforehand: linear in
//! the size of the field, with lists that are open on a stack of their own. The rule for what
//! shares a line reads the author's line ends only where its own output keeps them; that is why
//! the layout of its own output is the same text.

use crate::text::{self, Encoding};
use crate::wat::format::nodes::{self, Class, Nesting, Node, What};
use crate::wat::token::Kind;

/// What does not change within a document.
#[derive(Clone, Copy)]
pub(super) struct Style {
    /// Columns of a line.
    pub(super) width: u32,
    /// Columns of a step.
    pub(super) indent: u32,
    /// `\n` or `\r\n`.
    pub(super) line_end: &'static str,
}

impl Style {
    /// The indentation one step further in. It stops growing at the width of a line: otherwise
    /// code nested by the ten thousand would need space for the square of its depth.
    fn step(self, indent: u32) -> u32 {
        indent.saturating_add(self.indent).min(self.width.max(self.indent))
    }
}

/// A piece of an indentation.
const BLANKS: &str = "                                                                ";

/// Starts a line.
pub(super) fn new_line(out: &mut String, style: Style, blank: bool, indent: u32) {
    out.push_str(style.line_end);
    if blank {
        out.push_str(style.line_end);
    }
    let mut left = indent as usize;
    while left > 0 {
        let some = left.min(BLANKS.len());
        out.push_str(BLANKS.get(..some).unwrap_or_default());
        left -= some;
    }
}

/// A list that is being written on many lines.
struct Frame {
    class: Class,
    /// Indentation of the line in which it begins.
    indent: u32,
    /// Flat blocks that are open.
    depth: u32,
    /// Closing parentheses that would follow its own in the same line.
    tail: u32,
    /// Nothing but the header was written.
    header: bool,
    /// The body began: its closing parenthesis may stand alone.
    body: bool,
    /// Whether what comes next may follow in the line.
    open_line: bool,
    /// The last thing written was a `(local …)`.
    local: bool,
    /// The first keyword is an instruction's, or an instruction was met: immediates may follow.
    instruction: bool,
}

/// Where a node goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    SameLine,
    NewLine,
    /// A new line, a step further in than the instruction it belongs to.
    Continued,
}

/// The writer of one field.
pub(super) struct Writer<'a> {
    chunk: &'a str,
    nodes: &'a [Node],
    style: Style,
    out: &'a mut String,
    column: u32,
    /// The line holds a comment to its end.
    comment: bool,
    frames: Vec<Frame>,
}

/// Writes a field whose first line is indented already, up to the first node that begins behind
/// `until`, in bytes of the chunk; that one still belongs to it.
pub(super) fn write(
    out: &mut String,
    chunk: &str,
    nodes: &[Node],
    style: Style,
    (indent, until): (u32, u32),
) {
    let (column, frames) = (indent, Vec::new());
    let mut writer = Writer { chunk, nodes, style, out, column, comment: false, frames };
    let mut at = 0usize;
    while let Some(node) = nodes.get(at).copied() {
        at = writer.node(at, node, indent);
        if node.start > until {
            break;
        }
    }
}

impl Writer<'_> {
    fn node(&mut self, at: usize, node: Node, indent: u32) -> usize {
        let Some(mut frame) = self.frames.pop() else { return self.begin(at, node, indent, 0) };
        if node.what == What::Close {
            let alone = frame.body
                && matches!(frame.class, Class::Fields | Class::Func | Class::Block | Class::If);
            if alone || self.comment {
                self.line(false, frame.indent);
            }
            self.push(")", 1);
            // It took several lines: nothing follows it in its last one.
            if let Some(parent) = self.frames.last_mut() {
                parent.open_line = false;
                parent.instruction = false;
            }
            return at + 1;
        }
        let word = node.word(self.chunk);
        let nesting = if node.head { None } else { nodes::nesting(word) };
        let depth = match nesting {
            Some(Nesting::Middle | Nesting::End) => frame.depth.saturating_sub(1),
            _ => frame.depth,
        };
        let last = self.nodes.get(node.next as usize).is_none_or(|it| it.what == What::Close);
        let tail = if last { frame.tail + 1 } else { 0 };
        let place = self.place(&frame, at, node, tail);
        let base =
            (0..=depth.min(self.style.width)).fold(frame.indent, |it, _| self.style.step(it));
        let line_indent = match place {
            Place::SameLine => {
                if !self.out.ends_with('(') || node.what == What::Line {
                    self.push(" ", 1);
                }
                if frame.header { frame.indent } else { base }
            }
            Place::NewLine => {
                self.line(node.lines > 1 && (frame.body || !frame.header), base);
                base
            }
            Place::Continued => {
                let indent = self.style.step(base);
                self.line(false, indent);
                indent
            }
        };
        self.note(&mut frame, node, place, nesting);
        self.frames.push(frame);
        self.begin(at, node, line_indent, tail)
    }

    /// What the list remembers of a part that is placed now.
    fn note(&self, frame: &mut Frame, node: Node, place: Place, nesting: Option<Nesting>) {
        let word = node.word(self.chunk);
        let is_comment = matches!(node.what, What::Line | What::Block);
        if place == Place::NewLine {
            frame.header = false;
            frame.body = true;
        }
        match nesting {
            Some(Nesting::Begin) => frame.depth += 1,
            Some(Nesting::End) => frame.depth = frame.depth.saturating_sub(1),
            _ => {}
        }
        if !is_comment {
            let hugs = node.width >= nodes::BROKEN && matches!(node.what, What::Open(_));
            let begins = !word.is_empty() && nodes::begins_instruction(word);
            let immediate = frame.instruction && place != Place::NewLine && !begins;
            if nesting.is_some() {
                frame.open_line = false;
            } else if !immediate || hugs {
                frame.open_line = !hugs;
            }
            frame.instruction = (begins && !node.head) || immediate && !frame.header;
            frame.local = matches!(node.what, What::Open(_)) && node.keyword(self.chunk) == "local";
        } else if node.what == What::Block && place == Place::NewLine {
            frame.open_line = true;
        }
    }

    fn fits(&self, width: u32, tail: u32) -> bool {
        let end = self.column.saturating_add(1).saturating_add(width).saturating_add(tail);
        width < nodes::BROKEN && end <= self.style.width
    }

    fn place(&self, frame: &Frame, at: usize, node: Node, tail: u32) -> Place {
        if matches!(node.what, What::Line | What::Block) {
            let own = node.lines > 0 || self.comment;
            return if own { Place::NewLine } else { Place::SameLine };
        }
        if node.head && !self.comment {
            return Place::SameLine;
        }
        if self.comment {
            return Place::NewLine;
        }
        if frame.header && self.is_header(frame, node) {
            let hugs = frame.class == Class::Hug;
            return if hugs || self.fits(node.width, tail) {
                Place::SameLine
            } else {
                Place::NewLine
            };
        }
        let fits = self.fits(node.width, tail);
        if frame.instruction && self.is_immediate(node) {
            return if fits { Place::SameLine } else { Place::Continued };
        }
        self.grouped(frame, at, node, tail)
    }

    /// Whether a part shares the line of the one before it, as the author had it.
    fn grouped(&self, frame: &Frame, at: usize, node: Node, tail: u32) -> Place {
        let word = node.word(self.chunk);
        let keyword =
            if matches!(node.what, What::Open(_)) { node.keyword(self.chunk) } else { "" };
        let allowed = match frame.class {
            Class::Fields | Class::Instr => !matches!(node.what, What::Open(_)) && !frame.header,
            Class::Func | Class::Block => !frame.header && frame.local == (keyword == "local"),
            Class::If => frame.header && !matches!(keyword, "then" | "else"),
            Class::Lines | Class::Hug | Class::Plain => true,
        };
        let shares = allowed
            && frame.open_line
            && node.lines == 0
            && nodes::nesting(word).is_none()
            && self.fits(self.instruction_width(at, node), tail);
        if shares { Place::SameLine } else { Place::NewLine }
    }

    /// The width of a node and the immediates behind it.
    fn instruction_width(&self, at: usize, node: Node) -> u32 {
        let mut width = node.width;
        if !nodes::begins_instruction(node.word(self.chunk)) {
            return width;
        }
        let mut next = self.nodes.get(at).map_or(0, |node| node.next as usize);
        while let Some(node) = self.nodes.get(next)
            && self.is_immediate(*node)
            && width <= self.style.width
        {
            width = width.saturating_add(1).saturating_add(node.width).min(nodes::BROKEN);
            next = node.next as usize;
        }
        width
    }

    fn is_header(&self, frame: &Frame, node: Node) -> bool {
        let list = matches!(node.what, What::Open(_));
        match frame.class {
            Class::Hug => true,
            Class::Lines | Class::Fields => matches!(node.what, What::Atom(Kind::Id)),
            Class::Instr | Class::Plain => !list || self.is_type_part(node),
            Class::Func | Class::Block | Class::If => match node.what {
                What::Open(_) => frame.class.heads(node.keyword(self.chunk), node.width),
                What::Atom(Kind::Keyword) => !nodes::begins_instruction(node.text(self.chunk)),
                _ => true,
            },
        }
    }

    fn is_type_part(&self, node: Node) -> bool {
        matches!(node.what, What::Open(_)) && nodes::says_type(node.keyword(self.chunk))
    }

    /// Whether a node belongs to the flat instruction before it.
    fn is_immediate(&self, node: Node) -> bool {
        match node.what {
            What::Atom(Kind::Keyword) => !nodes::begins_instruction(node.text(self.chunk)),
            What::Atom(_) => true,
            What::Open(_) => {
                self.is_type_part(node)
                    || matches!(node.keyword(self.chunk), "catch" | "catch_ref" | "catch_all_ref")
            }
            _ => false,
        }
    }

    fn line(&mut self, blank: bool, indent: u32) {
        new_line(self.out, self.style, blank, indent);
        self.column = indent;
        self.comment = false;
    }

    fn push(&mut self, text: &str, width: u32) {
        self.out.push_str(text);
        self.column = self.column.saturating_add(width);
    }

    /// Writes a node at the place that was chosen; a list that does not fit is opened.
    fn begin(&mut self, at: usize, node: Node, indent: u32, tail: u32) -> usize {
        let end = self.column.saturating_add(node.width).saturating_add(tail);
        match node.what {
            What::Open(class) if node.width >= nodes::BROKEN || end > self.style.width => {
                self.push("(", 1);
                self.frames.push(Frame {
                    class,
                    indent,
                    depth: 0,
                    tail,
                    header: true,
                    body: false,
                    open_line: true,
                    local: false,
                    instruction: false,
                });
                at + 1
            }
            What::Open(_) => {
                self.flat(at, node);
                node.next as usize
            }
            What::Line => {
                let text = nodes::without_end(node.text(self.chunk));
                self.push(text, 0);
                self.comment = true;
                at + 1
            }
            _ => {
                let text = node.text(self.chunk);
                match text.rsplit_once('\n') {
                    Some((_, last)) => {
                        self.push(text, 0);
                        self.column = text::width(last, Encoding::Utf32);
                    }
                    None => self.push(text, node.width),
                }
                at + 1
            }
        }
    }

    /// A list on one line.
    fn flat(&mut self, at: usize, node: Node) {
        let part = self.nodes.get(at..node.next as usize).unwrap_or_default();
        let mut glued = true;
        for part in part {
            if !glued && part.what != What::Close {
                self.out.push(' ');
            }
            self.out.push_str(part.text(self.chunk));
            glued = matches!(part.what, What::Open(_));
        }
        self.column = self.column.saturating_add(node.width);
    }
}
