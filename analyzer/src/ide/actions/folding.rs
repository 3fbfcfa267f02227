//! Folded instructions as flat ones, and back. The bytes stay: in both forms operands come first.
//!
//! How many operands belong to an instruction says the validator; where it does not know, an
//! instruction has none, and the result is right all the same.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::vec::IntoIter;

use crate::ide::actions::change::{Changes, applied};
use crate::ide::actions::flow::{self, Comment, Style};
use crate::ide::actions::spot::{Around, Spot};
use crate::ide::actions::syntax::{Form, NONE, Node};
use crate::spec::limits;
use crate::text::{Edit, Range};

/// Columns that a folded instruction may have on one line.
const WIDTH: usize = 80;

/// Whether flat code may stand in a list.
fn holds_code(spot: &Spot<'_>, list: usize) -> bool {
    let Some(node) = spot.node(list) else { return false };
    match node.form {
        Form::Folded => matches!(node.mnemonic(), "block" | "loop" | "try_table"),
        Form::Part => {
            matches!(
                spot.syntax.word(list),
                "func" | "then" | "else" | "do" | "catch" | "catch_all"
            )
        }
        _ => false,
    }
}

/// Whether a range holds an annotation, which may belong to one instruction.
fn is_annotated(spot: &Spot<'_>, range: Range) -> bool {
    spot.text(range).contains("(@")
}

/// The outermost folded instruction around the place that can be flat.
fn expression(spot: &Spot<'_>) -> Option<usize> {
    let mut around = spot.syntax.around(spot.range());
    let at = around.find(|at| {
        let node = spot.node(*at).filter(|it| it.form == Form::Folded);
        node.is_some_and(|it| holds_code(spot, it.parent))
    })?;
    let before = spot.syntax.children(spot.node(at)?.parent).take_while(|it| *it < at).last();
    let annotated =
        before.and_then(|it| spot.node(it)).is_some_and(|it| it.form == Form::Annotation);
    (!annotated && !is_annotated(spot, spot.node(at)?.range)).then_some(at)
}

/// The code of the function, from its first instruction to its last.
fn body(spot: &Spot<'_>) -> Option<Range> {
    if spot.syntax.word(0) != "func" {
        return None;
    }
    let first = spot.node(spot.syntax.operands(0).next()?)?.range.start;
    let last = spot.node(spot.syntax.operands(0).last()?)?.range.end;
    let all = Range::new(first, last);
    // An annotation may stand before the first.
    (!is_annotated(spot, spot.node(0)?.range)).then_some(all)
}

/// A folded instruction becomes flat.
pub(super) fn unfold_title(spot: &Spot<'_>) -> Option<String> {
    expression(spot)?;
    Some("Unfold the expression".to_owned())
}

/// See [`unfold_title`].
pub(super) fn unfold(spot: &Spot<'_>, _: &mut Around<'_>) -> Option<Vec<Edit>> {
    let at = expression(spot)?;
    unfolded(spot, spot.node(at)?.range)
}

/// All of a function becomes flat.
pub(super) fn unfold_all_title(spot: &Spot<'_>) -> Option<String> {
    body(spot)?;
    let folded = spot.syntax.nodes.iter().any(|it| it.form == Form::Folded);
    folded.then(|| "Unfold the whole function".to_owned())
}

/// See [`unfold_all_title`].
pub(super) fn unfold_all(spot: &Spot<'_>, _: &mut Around<'_>) -> Option<Vec<Edit>> {
    unfolded(spot, body(spot)?)
}

fn unfolded(spot: &Spot<'_>, range: Range) -> Option<Vec<Edit>> {
    let mut changes = Changes::new(0);
    for (at, node) in spot.syntax.nodes.iter().enumerate() {
        if node.form == Form::Folded && range.covers(node.range) {
            flatten(spot, at, node, &mut changes)?;
        }
    }
    let mut edits = changes.done()?;
    for edit in &mut edits {
        edit.range = Range::new(edit.range.start - range.start, edit.range.end - range.start);
    }
    let code = applied(spot.text(range), &edits);
    let mut changes = spot.changes();
    changes.replace(range, flow::lay_out(&code, &Style::of(spot, range))?);
    changes.done()
}

/// The edits that take one list off.
fn flatten(spot: &Spot<'_>, at: usize, node: &Node, changes: &mut Changes) -> Option<()> {
    let close = Range::new(node.range.end - 1, node.range.end);
    let open = Range::new(node.range.start, node.word.start);
    let head = spot.text(node.head);
    match node.mnemonic() {
        "if" => {
            let then = spot.node(spot.syntax.part(at, "then")?)?;
            changes.remove(Range::new(node.range.start, node.head.end));
            changes.replace(Range::new(then.range.start, then.word.end), format!("\n{head} "));
            changes.replace(Range::new(then.range.end - 1, then.range.end), " ");
            if let Some(other) = spot.syntax.part(at, "else") {
                let other = spot.node(other)?;
                changes.replace(Range::new(other.range.start, other.word.start), " ");
                changes.replace(Range::new(other.range.end - 1, other.range.end), " ");
            }
            changes.replace(close, " end ");
        }
        "try" => {
            changes.replace(open, " ");
            let mut delegates = false;
            for arm in spot.syntax.children(at) {
                let (word, arm) = (spot.syntax.word(arm), spot.node(arm)?);
                match word {
                    "do" => changes.replace(Range::new(arm.range.start, arm.word.end), " "),
                    "catch" | "catch_all" | "delegate" => {
                        changes.replace(Range::new(arm.range.start, arm.word.start), " ");
                    }
                    _ => continue,
                }
                delegates |= word == "delegate";
                changes.replace(Range::new(arm.range.end - 1, arm.range.end), " ");
            }
            changes.replace(close, if delegates { " " } else { " end " });
        }
        _ if node.opens() => {
            changes.replace(open, " ");
            changes.replace(close, " end ");
        }
        _ => {
            changes.remove(Range::new(node.range.start, node.head.end));
            changes.replace(close, format!("\n{head} "));
        }
    }
    Some(())
}

/// The instruction that is asked about and is not folded, or the block whose end it is.
fn flat(spot: &Spot<'_>) -> Option<usize> {
    let at = spot.instr()?;
    let node = spot.node(at).filter(|it| it.form == Form::Plain)?;
    let is_part = matches!(node.mnemonic(), "end" | "else" | "catch" | "catch_all" | "delegate");
    let at = if is_part { node.mate } else { at };
    let list = spot.node(spot.node(at)?.parent)?;
    (!is_annotated(spot, list.range)).then_some(at)
}

/// A flat instruction takes its operands into parentheses.
pub(super) fn fold_title(spot: &Spot<'_>) -> Option<String> {
    flat(spot)?;
    Some("Fold the instruction".to_owned())
}

/// See [`fold_title`].
pub(super) fn fold(spot: &Spot<'_>, around: &mut Around<'_>) -> Option<Vec<Edit>> {
    let at = flat(spot)?;
    let parent = spot.node(at)?.parent;
    let last = spot.node(at).map_or(NONE, |it| if it.opens() { it.mate } else { at });
    let nodes = outer(spot, parent, last)?;
    // Behind the lists of a header.
    let mut instrs = nodes.iter().filter_map(|it| spot.node(*it)).filter(|it| it.is_instr());
    let first = instrs.next()?.range.start;
    let code = Range::new(first, spot.node(last)?.head.end);
    let trees = Folder::new(spot, around, code).sequence(&mut nodes.into_iter().peekable())?;
    let tree = trees.into_iter().next_back()?;
    let range = Range::new(tree.start, spot.node(last)?.head.end);
    written(spot, vec![tree], range)
}

/// The nodes of a list up to its last one, without what stands before the flat block around that
/// one, or in another arm of it.
fn outer(spot: &Spot<'_>, list: usize, last: usize) -> Option<Vec<usize>> {
    let mut nodes = Vec::new();
    for at in spot.syntax.children(list).take_while(|it| *it <= last) {
        let node = spot.node(at)?;
        let end = match node.mnemonic() {
            "else" | "catch" | "catch_all" => spot.node(node.mate).map(|it| it.mate),
            _ => node.opens().then_some(node.mate),
        };
        if node.form == Form::Plain && end.is_some_and(|end| end > last) {
            nodes.clear();
        } else {
            nodes.push(at);
        }
    }
    Some(nodes)
}

/// All of a function is folded.
pub(super) fn fold_all_title(spot: &Spot<'_>) -> Option<String> {
    body(spot)?;
    let flat = spot.syntax.nodes.iter().any(|it| it.form == Form::Plain);
    flat.then(|| "Fold the whole function".to_owned())
}

/// See [`fold_all_title`].
pub(super) fn fold_all(spot: &Spot<'_>, around: &mut Around<'_>) -> Option<Vec<Edit>> {
    let range = body(spot)?;
    let mut folder = Folder::new(spot, around, range);
    let mut nodes = folder.nodes(0);
    let trees = folder.sequence(&mut nodes)?;
    written(spot, trees, range)
}

fn written(spot: &Spot<'_>, mut trees: Vec<Tree<'_>>, range: Range) -> Option<Vec<Edit>> {
    trees.first_mut()?.begin_at(range.start);
    let mut style = Style::of(spot, range);
    style.one_line &= !trees.iter().any(Tree::ends_line);
    let mut out = String::new();
    for (at, tree) in trees.iter().enumerate() {
        if at > 0 {
            out.push_str(&if style.one_line { " ".to_owned() } else { style.line(0) });
        }
        let _ = tree.write(&style, 0, &mut out);
    }
    let mut changes = spot.changes();
    changes.replace(range, out);
    changes.done()
}

/// An instruction with what stands in its parentheses.
struct Tree<'a> {
    /// Where the first of it begins in the text.
    start: u32,
    /// Comments in front of it, and right behind its head.
    before: Vec<Comment<'a>>,
    after: Vec<Comment<'a>>,
    head: String,
    /// Operands; of a block what it holds.
    inner: Vec<Tree<'a>>,
    arms: Vec<Arm<'a>>,
    /// Comments behind all that.
    tail: Vec<Comment<'a>>,
    is_block: bool,
    /// How many operands it takes that are not in it, and leaves.
    takes: usize,
    leaves: usize,
    /// Of what it holds.
    shape: Shape,
}

/// `(then …)` and its like.
struct Arm<'a> {
    head: String,
    inner: Vec<Tree<'a>>,
    tail: Vec<Comment<'a>>,
}

/// What is to be known of a tree before it is written.
#[derive(Clone, Copy, Default)]
struct Shape {
    /// Characters on one line, comments left out.
    width: usize,
    depth: usize,
    has_comments: bool,
    ends_line: bool,
    has_blocks: bool,
}

impl Shape {
    fn hold(&mut self, inner: Shape) {
        self.width += inner.width + 1;
        self.depth = self.depth.max(inner.depth + 1);
        self.has_comments |= inner.has_comments;
        self.ends_line |= inner.ends_line;
        self.has_blocks |= inner.has_blocks;
    }

    fn comment(&mut self, comments: &[Comment<'_>]) {
        self.has_comments |= !comments.is_empty();
        self.ends_line |= comments.iter().any(|it| it.ends_line);
    }
}

impl<'a> Tree<'a> {
    fn ends_line(&self) -> bool {
        self.shape.ends_line
    }

    /// Goes over what it holds, which is all there now.
    fn measure(&mut self) {
        let mut shape = Shape { width: self.head.len() + 2, ..Shape::default() };
        shape.has_blocks = self.is_block || !self.arms.is_empty();
        self.inner.iter().for_each(|it| shape.hold(it.shape));
        for comments in [&self.before, &self.after, &self.tail] {
            shape.comment(comments);
        }
        for arm in &self.arms {
            shape.width += arm.head.len() + 3;
            arm.inner.iter().for_each(|it| shape.hold(it.shape));
            shape.comment(&arm.tail);
        }
        self.shape = shape;
    }

    /// Applies an instruction to the operands that stand in it: what it still takes, and leaves.
    fn apply(&mut self, arity: (usize, usize)) {
        let (mut takes, mut there) = (0, 0usize);
        let inner = self.inner.iter().map(|it| (it.takes, it.leaves));
        for (wants, leaves) in inner.chain([arity]) {
            takes += wants.saturating_sub(there);
            there = there.saturating_sub(wants) + leaves;
        }
        (self.takes, self.leaves) = (takes, there);
    }

    /// Takes operands that stand right before it.
    fn take(&mut self, stack: &mut Vec<Tree<'a>>) {
        if self.is_block {
            return;
        }
        let mut taken = Vec::new();
        while let Some(last) = stack.last() {
            let fits = (1..=self.takes).contains(&last.leaves) && last.takes == 0;
            if !fits || last.shape.depth + 2 > limits::ACTION_DEPTH {
                break;
            }
            self.takes -= last.leaves;
            taken.extend(stack.pop());
        }
        taken.reverse();
        if let Some(first) = taken.first() {
            self.start = first.start;
            taken.append(&mut self.inner);
            self.inner = taken;
            self.measure();
        }
    }

    /// Forgets comments that stand before a place: they are not in the text that is replaced.
    fn begin_at(&mut self, start: u32) {
        let mut tree = self;
        loop {
            tree.before.retain(|it| it.range.start >= start);
            match tree.inner.first_mut() {
                Some(first) if first.start < tree.start || first.start == start => tree = first,
                _ => return,
            }
        }
    }

    /// Whether a comment stands at the end that goes on to the end of its line.
    fn write(&self, style: &Style, depth: usize, out: &mut String) -> bool {
        for comment in &self.before {
            out.push_str(comment.text);
            out.push_str(&if style.one_line { " ".to_owned() } else { style.line(depth) });
        }
        let Shape { width, has_comments, has_blocks, .. } = self.shape;
        let own = style.indent.len() + style.step.len() * depth;
        let fits = !has_comments && !has_blocks && own + width <= WIDTH;
        if style.one_line || fits {
            self.write_line(out);
            return false;
        }
        let is_leaf = self.inner.is_empty() && self.arms.is_empty() && self.tail.is_empty();
        if !is_leaf {
            self.write_lines(style, depth, out);
            return false;
        }
        out.push_str(&format!("({})", self.head));
        for comment in &self.after {
            out.push(' ');
            out.push_str(comment.text);
        }
        self.after.last().is_some_and(|it| it.ends_line)
    }

    fn write_line(&self, out: &mut String) {
        let put = |comments: &[Comment<'_>], out: &mut String| {
            for comment in comments {
                out.push(' ');
                out.push_str(comment.text);
            }
        };
        out.push('(');
        out.push_str(&self.head);
        put(&self.after, out);
        for inner in &self.inner {
            out.push(' ');
            inner.before.iter().for_each(|it| {
                out.push_str(it.text);
                out.push(' ');
            });
            inner.write_line(out);
        }
        for arm in &self.arms {
            out.push_str(" (");
            out.push_str(&arm.head);
            for inner in &arm.inner {
                out.push(' ');
                inner.write_line(out);
            }
            put(&arm.tail, out);
            out.push(')');
        }
        put(&self.tail, out);
        out.push(')');
    }

    fn write_lines(&self, style: &Style, depth: usize, out: &mut String) {
        out.push('(');
        out.push_str(&self.head);
        for comment in &self.after {
            out.push(' ');
            out.push_str(comment.text);
        }
        let mut breaks = self.after.last().is_some_and(|it| it.ends_line);
        for inner in &self.inner {
            out.push_str(&style.line(depth + 1));
            breaks = inner.write(style, depth + 1, out);
        }
        for arm in &self.arms {
            out.push_str(&style.line(depth + 1));
            arm.write(style, depth + 1, out);
        }
        for comment in &self.tail {
            out.push_str(&style.line(depth + 1));
            out.push_str(comment.text);
            breaks = comment.ends_line;
        }
        let holds = !self.inner.is_empty() || !self.tail.is_empty();
        if breaks || !self.arms.is_empty() || self.is_block && holds {
            out.push_str(&style.line(depth));
        }
        out.push(')');
    }
}

impl Arm<'_> {
    fn write(&self, style: &Style, depth: usize, out: &mut String) {
        out.push('(');
        out.push_str(&self.head);
        for inner in &self.inner {
            out.push_str(&style.line(depth + 1));
            let _ = inner.write(style, depth + 1, out);
        }
        for comment in &self.tail {
            out.push_str(&style.line(depth + 1));
            out.push_str(comment.text);
        }
        if !self.inner.is_empty() || !self.tail.is_empty() {
            out.push_str(&style.line(depth));
        }
        out.push(')');
    }
}

/// Makes trees of code. What it goes through nests at most [`limits::ACTION_DEPTH`] deep, and what
/// it makes about as deep.
struct Folder<'s, 'a> {
    spot: &'s Spot<'a>,
    comments: Peekable<IntoIter<Comment<'a>>>,
    /// By where the keyword stands: operands taken and left.
    arities: BTreeMap<u32, (usize, usize)>,
}

/// Nodes of one list that are left.
type Nodes = Peekable<IntoIter<usize>>;

impl<'s, 'a> Folder<'s, 'a> {
    /// For code that begins and ends somewhere: comments outside of it stay where they are.
    fn new(spot: &'s Spot<'a>, around: &mut Around<'_>, range: Range) -> Folder<'s, 'a> {
        let comments = flow::comments(&spot.syntax, spot.ground.chunk.tokens());
        let comments: Vec<Comment<'a>> =
            comments.into_iter().filter(|it| range.covers(it.range)).collect();
        let arities = around.live.arities(around.module, spot.ground.start, range);
        Folder { spot, comments: comments.into_iter().peekable(), arities }
    }

    fn nodes(&self, list: usize) -> Nodes {
        let nodes: Vec<usize> = self.spot.syntax.children(list).collect();
        nodes.into_iter().peekable()
    }

    /// The comments that stand before a place.
    fn comments_before(&mut self, place: u32) -> Vec<Comment<'a>> {
        let mut found = Vec::new();
        while let Some(comment) = self.comments.next_if(|it| it.range.start < place) {
            found.push(comment);
        }
        found
    }

    /// The comments in the line of a head, right behind it.
    fn comments_behind(&mut self, head: Range) -> Vec<Comment<'a>> {
        let (mut found, mut end) = (Vec::new(), head.end);
        while let Some(comment) = self.comments.next_if(|it| {
            let between = self.spot.text(Range::new(end, it.range.start));
            it.range.start >= end && between.trim().is_empty() && !between.contains('\n')
        }) {
            end = comment.range.end;
            found.push(comment);
            if comment.ends_line {
                break;
            }
        }
        found
    }

    /// Trees of a list, or up to what ends an arm of a flat block.
    fn sequence(&mut self, nodes: &mut Nodes) -> Option<Vec<Tree<'a>>> {
        let mut stack: Vec<Tree<'a>> = Vec::new();
        while let Some(at) = nodes.peek().copied() {
            let node = *self.spot.node(at)?;
            let ends = ["end", "else", "catch", "catch_all", "delegate"];
            match node.form {
                Form::Part => drop(nodes.next()),
                Form::Annotation => return None,
                Form::Plain if ends.contains(&node.mnemonic()) => break,
                Form::Plain | Form::Folded => {
                    nodes.next();
                    let mut tree = self.tree(at, nodes)?;
                    tree.take(&mut stack);
                    stack.push(tree);
                }
            }
        }
        Some(stack)
    }

    fn tree(&mut self, at: usize, nodes: &mut Nodes) -> Option<Tree<'a>> {
        let node = *self.spot.node(at)?;
        let mut tree = Tree {
            start: node.range.start,
            before: self.comments_before(node.range.start),
            after: self.comments_behind(node.head),
            head: flow::head(&self.spot.syntax, node.head),
            inner: Vec::new(),
            arms: Vec::new(),
            tail: Vec::new(),
            is_block: node.opens() && node.mnemonic() != "if",
            takes: 0,
            leaves: 0,
            shape: Shape::default(),
        };
        let arity = self.arities.get(&node.word.start).copied().unwrap_or_default();
        match (node.form, node.mnemonic()) {
            (Form::Plain, "if" | "try") => self.flat_arms(&node, nodes, &mut tree)?,
            (Form::Plain, _) if node.opens() => {
                tree.inner = self.sequence(nodes)?;
                let end = *self.spot.node(nodes.next()?)?;
                tree.tail = self.comments_before(end.range.start);
            }
            (Form::Plain, _) => {}
            (_, "block" | "loop" | "try_table") => {
                let mut nodes = self.nodes(at);
                tree.inner = self.sequence(&mut nodes)?;
                tree.tail = self.comments_before(node.range.end);
            }
            _ => {
                for operand in self.nodes(at) {
                    self.operand(operand, &mut tree)?;
                }
                tree.tail = self.comments_before(node.range.end);
            }
        }
        if tree.is_block {
            (tree.takes, tree.leaves) = arity;
        } else {
            tree.apply(arity);
        }
        tree.measure();
        Some(tree)
    }

    /// An operand or arm of a folded instruction.
    fn operand(&mut self, at: usize, tree: &mut Tree<'a>) -> Option<()> {
        let node = *self.spot.node(at)?;
        match (node.form, self.spot.syntax.word(at)) {
            (Form::Folded, _) => {
                let mut none = Vec::new().into_iter().peekable();
                tree.inner.push(self.tree(at, &mut none)?);
            }
            (Form::Part, "then" | "else" | "do" | "catch" | "catch_all" | "delegate") => {
                let mut nodes = self.nodes(at);
                let inner = self.sequence(&mut nodes)?;
                let tail = self.comments_before(node.range.end);
                let head = flow::head(&self.spot.syntax, self.arm_head(at, &node));
                tree.arms.push(Arm { head, inner, tail });
            }
            (Form::Part, _) => {}
            _ => return None,
        }
        Some(())
    }

    /// The keyword of an arm and what stands before its instructions.
    fn arm_head(&self, at: usize, arm: &Node) -> Range {
        let first = self.spot.syntax.children(at).next().and_then(|it| self.spot.node(it));
        let end = first.map_or(arm.range.end - 1, |it| it.range.start);
        let head = Range::new(arm.word.start, end);
        let text = self.spot.text(head);
        // A comment here stands before the instructions.
        let text = text.split(";;").next().unwrap_or_default();
        let text = text.split("(;").next().unwrap_or_default().trim_end();
        Range::new(head.start, head.start + u32::try_from(text.len()).unwrap_or_default())
    }

    /// The arms of a flat `if` or `try`, up to its end.
    fn flat_arms(&mut self, node: &Node, nodes: &mut Nodes, tree: &mut Tree<'a>) -> Option<()> {
        let first = if node.mnemonic() == "if" { "then" } else { "do" };
        let mut head = first.to_owned();
        loop {
            let inner = self.sequence(nodes)?;
            let next = *self.spot.node(nodes.next()?)?;
            let tail = self.comments_before(next.range.start);
            tree.arms.push(Arm { head, inner, tail });
            let text = flow::head(&self.spot.syntax, next.head);
            head = match next.mnemonic() {
                "end" => return Some(()),
                // The label that may stand here says nothing new.
                "else" => "else".to_owned(),
                "delegate" => {
                    tree.arms.push(Arm { head: text, inner: Vec::new(), tail: Vec::new() });
                    return Some(());
                }
                _ => text,
            };
        }
    }
}
