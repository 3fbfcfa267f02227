//! The layout of a text: the same tokens and comments, with other blanks between them.
//!
//! Comments, strings and annotations stay as they are, and so does what is folded or flat. A field
//! that is broken (see [`broken`]) is left alone byte for byte, with the blanks before it and
//! those behind it: who types must not lose what was almost right. Components are not touched.
//!
//! # The style
//! One field a line; of several empty lines one stays, and comments stay at the ends of lines.
//! A list that fits stays on its line; otherwise operands stand below each other, a step in, and
//! the last one carries the closing parenthesis. The header (`export`, `type`, `param`, `result`)
//! stays in the first line; locals have their own. A function, block or branch that the author
//! began on several lines keeps them, and its `)` then stands alone, as `wasm-tools print` has it.
//! Its flat code is indented by blocks, and `block`, `else`, `end` and their like have a line
//! each. Other than there, instructions that the author put on one line keep together while they
//! fit: in flat code nothing else shows which operands belong to which instruction.
//! Strings of data and indices of elements keep the author's lines, too.
//!
//! A line has 100 columns unless told otherwise, which most hand-written modules keep to.
//! Fields are laid out one by one, each knowing only the one before it: so a range costs what it
//! holds. Source: core specification, "Lexical Format" (blanks have no meaning).

mod difference;
mod layout;
mod nodes;
pub mod typed;

use crate::spec::limits;
use crate::text::{Edit, Range};
use crate::wat::chunk::{Field, State};
use crate::wat::document::sizes::Seat;
use crate::wat::document::{Chunk, Document};
use crate::wat::format::layout::Style;
use crate::wat::format::nodes::Node;
use crate::wat::token::{Kind, Token};

/// What a reader may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Columns of a line, in characters.
    pub width: u32,
    /// Columns of a step to the right.
    pub indent: u32,
}

impl Default for Options {
    fn default() -> Options {
        Options { width: 100, indent: 2 }
    }
}

/// The whole text, laid out. Linear in its length; the same for a text that is laid out already.
#[must_use]
pub fn format(document: &Document, options: Options) -> String {
    let mut out = String::with_capacity(document.len() + document.len() / 8);
    let style = style(document, options);
    let mut before = None;
    for chunk in document.chunks() {
        let laid = Laid::new(chunk, before.as_ref());
        laid.write(&mut out, style, u32::MAX);
        before = Some(laid);
    }
    let broken_end = before.as_ref().is_some_and(|laid| laid.form == Form::Kept);
    if !broken_end && !out.is_empty() && !out.ends_with('\n') {
        // A line feed behind a carriage return would make a line end of the other kind.
        out.truncate(out.trim_end_matches('\r').len());
        out.push_str(style.line_end);
    }
    out
}

/// The edits that lay out the whole text: [`format()`] as replacements of blanks.
///
/// In the order of the text and apart. Past [`limits::LAYOUT_EDITS`] of them a field gets one edit.
/// Linear in the length of the text.
#[must_use]
pub fn format_edits(document: &Document, options: Options) -> Vec<Edit> {
    edits(document, None, options)
}

/// As [`format_edits`], of the fields that a range touches, and of a field longer than
/// [`limits::LAYOUT_BYTES`] what touches the range itself. The blanks before a field belong to it,
/// but do not make the range touch it; an empty range touches the field that it lies in.
///
/// Linear in the length of these fields, of a long one up to the end of the range; how lines end is
/// looked for in all of the text.
#[must_use]
pub fn format_range(document: &Document, range: Range, options: Options) -> Vec<Edit> {
    edits(document, Some(range), options)
}

fn edits(document: &Document, range: Option<Range>, options: Options) -> Vec<Edit> {
    let style = style(document, options);
    let mut edits = Vec::new();
    // The chunk before may touch a range, too.
    let first = range.map_or(0, |it| document.seek(Seat::default(), it.start).chunk);
    let first = first.saturating_sub(1);
    let mut start = document.sizes().start(first);
    let mut earlier = first.checked_sub(1).and_then(|at| document.chunks().get(at));
    let mut before: Option<Laid<'_>> = None;
    for (at, chunk) in document.chunks().iter().enumerate().skip(first) {
        if range.is_some_and(|range| start > range.end) {
            break;
        }
        let here = before.take();
        let touched = range.is_none_or(|range| touches(chunk, start, range));
        if touched {
            let here = here.or_else(|| earlier.map(|it| Laid::new(it, None)));
            let laid = Laid::new(chunk, here.as_ref());
            // Of a long field, no more is laid out than is asked for.
            let part = range.filter(|_| chunk.text().len() > limits::LAYOUT_BYTES);
            let until = part.map_or(u32::MAX, |range| range.end.saturating_sub(start));
            let mut new = String::with_capacity(chunk.text().len().min(until as usize));
            laid.write(&mut new, style, until);
            let last = at + 1 == document.chunks().len();
            if last && laid.form != Form::Kept && !new.ends_with('\n') {
                let blank = chunk.field() == Field::End && new.is_empty() && here.is_none();
                if !blank {
                    // As at the end of `format`.
                    new.truncate(new.trim_end_matches('\r').len());
                    new.push_str(style.line_end);
                }
            }
            if let Some(range) = part {
                let mut blanks = difference::blanks_before(chunk.text(), &new, start);
                blanks.retain(|it| it.range.start <= range.end && range.start <= it.range.end);
                edits.append(&mut blanks);
            } else if edits.len() < limits::LAYOUT_EDITS {
                edits.extend(difference::blanks(chunk.text(), &new, start));
            } else {
                edits.extend(difference::middle(chunk.text(), &new, start));
            }
            before = Some(laid);
        }
        earlier = Some(chunk);
        start = start.saturating_add(chunk.len());
    }
    edits
}

/// Whether a range touches the field of a chunk that begins at `start`, with its comments.
fn touches(chunk: &Chunk, start: u32, range: Range) -> bool {
    let blank = chunk.tokens().first().filter(|token| token.kind() == Kind::Space);
    let chunk = Range::new(start, start.saturating_add(chunk.len()));
    let field = Range::new(start.saturating_add(blank.map_or(0, |token| token.len())), chunk.end);
    if range.is_empty() {
        field.touches(range.start)
    } else {
        range.covers(chunk) || field.start < range.end && range.start < field.end
    }
}

/// Where the fields lie that are left alone, without the blanks before them.
#[must_use]
pub fn broken(document: &Document) -> Vec<Range> {
    let (mut found, mut start) = (Vec::new(), 0u32);
    for chunk in document.chunks() {
        let laid = Laid::new(chunk, None);
        let bom = chunk.text() == "\u{feff}";
        if laid.form == Form::Kept && !bom && !is_component(chunk) {
            found.push(Range::new(start + laid.field, start + chunk.len()));
        }
        start = start.saturating_add(chunk.len());
    }
    found
}

fn style(document: &Document, options: Options) -> Style {
    // Any, not the first: what is decided must be seen again in what was written.
    let has_crlf =
        |text: &[u8]| memchr::memchr_iter(b'\r', text).any(|at| text.get(at + 1) == Some(&b'\n'));
    let crlf = document.chunks().iter().any(|chunk| has_crlf(chunk.text().as_bytes()));
    let line_end = if crlf { "\r\n" } else { "\n" };
    Style { width: options.width, indent: options.indent, line_end }
}

/// What is done with a chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Its nodes are laid out.
    Field,
    /// Its few tokens follow each other: `(module $name`, `)`, nothing.
    Plain,
    /// It stays as it is.
    Kept,
}

/// A chunk that was looked at.
struct Laid<'a> {
    chunk: &'a Chunk,
    form: Form,
    nodes: Vec<Node>,
    /// Tokens of the leading trivia.
    leading: &'a [Token],
    /// Where the field begins, in bytes of the chunk.
    field: u32,
    /// What the chunk before it was.
    after: Option<(Field, Form)>,
}

fn is_component(chunk: &Chunk) -> bool {
    let (_, behind) = split(chunk);
    let text = chunk.text();
    let start: u32 =
        chunk.tokens().iter().take(chunk.tokens().len() - behind.len()).map(|it| it.len()).sum();
    let rest = text.get(start as usize..).unwrap_or_default();
    chunk.field() == Field::Opaque && rest.contains("component")
}

fn split(chunk: &Chunk) -> (&[Token], &[Token]) {
    let count = chunk.tokens().iter().take_while(|token| token.kind().is_trivia()).count();
    chunk.tokens().split_at_checked(count).unwrap_or_default()
}

impl<'a> Laid<'a> {
    fn new(chunk: &'a Chunk, before: Option<&Laid<'_>>) -> Laid<'a> {
        let (leading, behind) = split(chunk);
        let field = leading.iter().map(|token| token.len()).sum();
        let bad = leading.iter().any(|token| token.kind() == Kind::BadComment);
        let unread = chunk.tokens().is_empty() && !chunk.is_empty();
        let nodes = match chunk.field() {
            Field::End | Field::ModuleOpen | Field::ModuleClose | Field::Stray => None,
            _ if !chunk.item().diagnostics.is_empty() => None,
            _ => nodes::read(chunk.text(), behind, field),
        };
        let form = match chunk.field() {
            _ if bad || unread => Form::Kept,
            Field::End | Field::ModuleClose => Form::Plain,
            // A comment between the `(` and the name is rare enough to be left where it is.
            Field::ModuleOpen => {
                let commented =
                    behind.iter().any(|it| it.kind().is_trivia() && it.kind() != Kind::Space);
                if commented { Form::Kept } else { Form::Plain }
            }
            _ if nodes.is_some() => Form::Field,
            _ => Form::Kept,
        };
        let after = before.map(|it| (it.chunk.field(), it.form));
        Laid { chunk, form, nodes: nodes.unwrap_or_default(), leading, field, after }
    }

    /// Writes it, at least what begins before an offset of the chunk and one node more.
    fn write(&self, out: &mut String, style: Style, until: u32) {
        if self.form == Form::Kept {
            out.push_str(self.chunk.text());
            return;
        }
        let inside = self.chunk.state_before() == State::Inside;
        let indent = if inside { style.indent } else { 0 };
        let closes = self.chunk.field() == Field::ModuleClose;
        if self.after.is_some_and(|(_, form)| form == Form::Kept) {
            out.push_str(self.chunk.text().get(..self.field as usize).unwrap_or_default());
        } else {
            self.gap(out, style, indent);
        }
        match self.form {
            Form::Field => {
                layout::write(out, self.chunk.text(), &self.nodes, style, (indent, until));
            }
            _ if closes => out.push(')'),
            _ => self.plain(out),
        }
    }

    /// `(module $name`, or nothing.
    fn plain(&self, out: &mut String) {
        let (_, behind) = split(self.chunk);
        let (mut at, mut glued) = (self.field, true);
        for token in behind {
            let end = at + token.len();
            if token.kind() != Kind::Space {
                if !glued {
                    out.push(' ');
                }
                out.push_str(Range::new(at, end).of(self.chunk.text()));
                glued = token.kind() == Kind::Open;
            }
            at = end;
        }
    }

    /// What stands before the field: line ends, and comments each in the line where it was.
    fn gap(&self, out: &mut String, style: Style, indent: u32) {
        let (mut at, mut lines, mut fresh) = (0u32, 0u8, self.after.is_none());
        let mut first = !matches!(self.after, Some((field, _)) if field != Field::ModuleOpen);
        // A line comment, or nothing but a field before it: the field begins a line.
        let mut must = self.after.is_some();
        for token in self.leading {
            let end = at + token.len();
            let text = Range::new(at, end).of(self.chunk.text());
            at = end;
            if token.kind() == Kind::Space {
                lines = nodes::line_ends(text);
                continue;
            }
            let line = token.kind() == Kind::LineComment;
            let begins = !fresh && lines > 0;
            if begins {
                layout::new_line(out, style, lines > 1 && !first, indent);
            } else if !fresh {
                out.push(' ');
            }
            out.push_str(if line { nodes::without_end(text) } else { text });
            must = line || (must && !begins);
            (lines, fresh, first) = (0, false, false);
        }
        let closes = self.chunk.field() == Field::ModuleClose;
        match self.chunk.field() {
            Field::End => {
                if self.after.is_some() || !fresh {
                    out.push_str(style.line_end);
                }
            }
            Field::ModuleClose if first => {}
            _ if fresh => {}
            _ if must || lines > 0 || closes => {
                layout::new_line(
                    out,
                    style,
                    lines > 1 && !first && !closes,
                    indent_of(closes, indent),
                );
            }
            _ => out.push(' '),
        }
    }
}

fn indent_of(closes: bool, indent: u32) -> u32 {
    if closes { 0 } else { indent }
}
