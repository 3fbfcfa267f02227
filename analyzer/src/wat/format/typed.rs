//! What a character that was just typed does to the blanks of its line.
//!
//! Only the field at hand is looked at, so that it costs the same in a text of any length. The
//! indentation follows that of the line in which the innermost open list or flat block begins:
//! whoever writes in another way than the layout is not led away from it.

use crate::text::{Edit, Range};
use crate::wat::chunk::{Field, State};
use crate::wat::document::{Chunk, Document};
use crate::wat::format::Options;
use crate::wat::format::nodes::{self, Nesting};
use crate::wat::token::{Kind, Token, placed};

/// What a typed line end entails; `offset` lies in the new line.
///
/// The new line is indented by what is open there. The one above it is, too, if it ends a flat
/// block or begins its next part: that could not be known when it was begun. In the order of the
/// text. Linear in the field.
#[must_use]
pub fn line_end(document: &Document, offset: u32, options: Options) -> Vec<Edit> {
    let line = line_start(document, offset);
    let above = line.checked_sub(1).map(|it| line_start(document, it));
    let above = above.and_then(|it| Place::new(document, it, options));
    let above = above.filter(|place| match place.first {
        Some((Kind::Keyword, word)) => {
            matches!(nodes::nesting(word), Some(Nesting::Middle | Nesting::End))
        }
        _ => false,
    });
    let places = above.into_iter().chain(Place::new(document, line, options));
    places.filter_map(|place| place.edit(document)).collect()
}

/// What a typed `)` entails; `offset` lies behind it. If it is the first in its line, that is
/// indented as the line in which its list begins. Linear in the field.
#[must_use]
pub fn close(document: &Document, offset: u32, options: Options) -> Option<Edit> {
    let place = Place::new(document, line_start(document, offset), options)?;
    let closes = place.first.is_some_and(|(kind, _)| kind == Kind::Close);
    let typed = closes && place.blanks.end.checked_add(1) == Some(offset);
    typed.then(|| place.edit(document))?
}

/// Where the line of an offset begins.
fn line_start(document: &Document, offset: u32) -> u32 {
    let Some((at, start)) = document.chunk_at(offset) else { return 0 };
    let mut chunk_end = start;
    for (back, chunk) in document.chunks().iter().take(at + 1).rev().enumerate() {
        let start = if back == 0 { start } else { chunk_end.saturating_sub(chunk.len()) };
        let before = Range::new(0, offset.saturating_sub(start).min(chunk.len()));
        if let Some(found) = memchr::memrchr(b'\n', before.of(chunk.text()).as_bytes()) {
            return start + u32::try_from(found + 1).unwrap_or_default();
        }
        chunk_end = start;
    }
    0
}

/// Behind the blanks that begin a line.
fn blanks_end(document: &Document, line: u32) -> u32 {
    let Some((at, start)) = document.chunk_at(line) else { return line };
    let (mut end, mut from) = (line, line - start);
    for chunk in document.chunks().iter().skip(at) {
        let text = Range::new(from, chunk.len()).of(chunk.text());
        let blanks = text.len() - text.trim_start_matches([' ', '\t']).len();
        end += u32::try_from(blanks).unwrap_or_default();
        if blanks < text.len() {
            break;
        }
        from = 0;
    }
    end
}

/// The beginning of a line.
struct Place<'a> {
    /// Its blanks, in the whole text.
    blanks: Range,
    /// What these should be.
    wanted: String,
    /// The token behind them; no blank or comment.
    first: Option<(Kind, &'a str)>,
}

/// Something open, and the blanks (in the chunk) of the line in which it began; none when that
/// line began before the chunk.
#[derive(Clone, Copy)]
struct Open {
    is_list: bool,
    line: Option<Range>,
}

impl<'a> Place<'a> {
    /// None where the line begins inside of a comment, or nobody can say what is open.
    fn new(document: &'a Document, line: u32, options: Options) -> Option<Place<'a>> {
        let blanks = Range::new(line, blanks_end(document, line));
        let (at, start) = document.chunk_at(blanks.end)?;
        let chunk = document.chunks().get(at)?;
        let inside = blanks.end - start;
        if chunk.tokens().is_empty() {
            return None;
        }
        let mut walk = Walk { text: chunk.text(), open: Vec::new(), line: None, head: false };
        let (mut from, mut first) = (0, None);
        for token in chunk.tokens() {
            let range = Range::new(from, from + token.len());
            if from >= inside {
                first = (!token.kind().is_trivia()).then(|| (token.kind(), range.of(chunk.text())));
                break;
            }
            if range.end > inside && token.kind() != Kind::Space {
                return None;
            }
            walk.step(*token, range);
            from = range.end;
        }
        // A blank that goes on behind the line: nothing stands in it.
        let first = first.filter(|_| from == inside);
        let line = |open: &Open| {
            let line = open.line.map(|line| line.of(chunk.text()).to_owned());
            line.unwrap_or_else(|| outer(document, at, false, options))
        };
        let wanted = match (first.and_then(|it| walk.closed_by(it)), walk.open.last()) {
            (Some(open), _) => line(open),
            (None, Some(open)) => stepped(line(open), options),
            (None, None) => outer(document, at, first.is_some(), options),
        };
        Some(Place { blanks, wanted, first })
    }

    fn edit(self, document: &Document) -> Option<Edit> {
        let Place { blanks, wanted, .. } = self;
        (document.slice(blanks) != wanted).then_some(Edit { range: blanks, new: wanted })
    }
}

/// A walk over the tokens of a chunk, to know what is open.
struct Walk<'a> {
    text: &'a str,
    open: Vec<Open>,
    /// The blanks of the line at hand.
    line: Option<Range>,
    /// The token before is a `(`.
    head: bool,
}

impl Walk<'_> {
    /// What a token closes, or begins the next part of.
    fn closed_by(&self, (kind, word): (Kind, &str)) -> Option<&Open> {
        match kind {
            // Flat blocks that are still open in the list end with it.
            Kind::Close => self.open.iter().rfind(|open| open.is_list),
            Kind::Keyword => {
                let nesting = nodes::nesting(word);
                let ends = matches!(nesting, Some(Nesting::Middle | Nesting::End));
                self.open.last().filter(|open| ends && !open.is_list)
            }
            _ => None,
        }
    }

    fn step(&mut self, token: Token, range: Range) {
        let word = range.of(self.text);
        let line = self.line;
        match token.kind() {
            Kind::Space => {
                if let Some(at) = memchr::memrchr(b'\n', word.as_bytes()) {
                    let start = range.start + u32::try_from(at + 1).unwrap_or_default();
                    self.line = Some(Range::new(start, range.end));
                }
            }
            Kind::Open | Kind::Annotation => self.open.push(Open { is_list: true, line }),
            Kind::Close => while self.open.pop().is_some_and(|open| !open.is_list) {},
            Kind::Keyword if !self.head => match nodes::nesting(word) {
                Some(Nesting::Begin) => self.open.push(Open { is_list: false, line }),
                Some(Nesting::End) if self.open.last().is_some_and(|open| !open.is_list) => {
                    self.open.pop();
                }
                _ => {}
            },
            _ => {}
        }
        if !token.kind().is_trivia() {
            self.head = token.kind() == Kind::Open;
        }
    }
}

/// The blanks of a line in which nothing of its chunk is open. `filled`: something stands there.
fn outer(document: &Document, at: usize, filled: bool, options: Options) -> String {
    let Some(chunk) = document.chunks().get(at) else { return String::new() };
    let closes = chunk.field() == Field::ModuleClose && filled;
    if chunk.state_before() != State::Inside || closes {
        return String::new();
    }
    // As the field before it.
    let before = at.checked_sub(1).and_then(|at| document.chunks().get(at));
    let before = before.filter(|it| it.state_before() == State::Inside);
    before
        .and_then(|it| own_line(it))
        .map_or_else(|| stepped(String::new(), options), str::to_owned)
}

/// The blanks before a field, if it is the first in its line.
fn own_line(chunk: &Chunk) -> Option<&str> {
    let mut blanks = None;
    for (kind, range) in placed(chunk.tokens()) {
        match kind {
            Kind::Space => {
                blanks = range.of(chunk.text()).rsplit_once('\n').map(|(_, blanks)| blanks);
            }
            kind if kind.is_trivia() => blanks = None,
            _ => break,
        }
    }
    blanks
}

/// One step further in: a tab where the text is indented by tabs.
fn stepped(mut blanks: String, options: Options) -> String {
    if !blanks.is_empty() && blanks.bytes().all(|byte| byte == b'\t') {
        blanks.push('\t');
    } else {
        blanks.extend(std::iter::repeat_n(' ', options.indent as usize));
    }
    blanks
}
