//! All safe fixes of a text at once.
//!
//! Fixes mean the text as it is; those that do not overlap are applied together, and the text that
//! comes out is looked at again, until there is nothing safe left to do. Edits of edits are put
//! together to edits of the first text.

use crate::ide::analysis::Analysis;
use crate::ide::diagnostics::Found;
use crate::ide::source::Sweep;
use crate::ide::{Edit, Settings};
use crate::spec::limits;
use crate::text::{self, Range};
use crate::wat::document::Document;
use crate::wat::lint::{self, mend};

/// A text as pieces of another one and what is new.
struct Patch {
    pieces: Vec<Piece>,
}

/// A part of the text.
enum Piece {
    Old(Range),
    New(String),
}

impl Piece {
    fn len(&self) -> u32 {
        match self {
            Piece::Old(range) => range.len(),
            Piece::New(text) => u32::try_from(text.len()).unwrap_or(u32::MAX),
        }
    }

    /// What lies in front of an offset, and what behind it.
    fn split(self, at: u32) -> (Piece, Piece) {
        match self {
            Piece::Old(range) => {
                let middle = range.start + at;
                let (left, right) =
                    (Range::new(range.start, middle), Range::new(middle, range.end));
                (Piece::Old(left), Piece::Old(right))
            }
            Piece::New(text) => {
                let (left, right) = text.split_at_checked(at as usize).unwrap_or((&text, ""));
                (Piece::New(left.to_owned()), Piece::New(right.to_owned()))
            }
        }
    }
}

impl Patch {
    /// The text itself.
    fn new(len: u32) -> Patch {
        Patch { pieces: vec![Piece::Old(Range::new(0, len))] }
    }

    /// Applies edits of the text as it is now, which are in order and apart.
    fn apply(&mut self, edits: &[text::Edit]) {
        let (mut out, mut at) = (Vec::with_capacity(self.pieces.len() + 2 * edits.len()), 0u32);
        let mut old = std::mem::take(&mut self.pieces).into_iter();
        let mut rest = old.next();
        // Moves the text up to an offset over, or drops it.
        let mut go = |to: u32, at: &mut u32, out: Option<&mut Vec<Piece>>| {
            let mut kept = Vec::new();
            while *at < to {
                let Some(piece) = rest.take() else { break };
                let len = piece.len();
                if *at + len <= to {
                    *at += len;
                    kept.push(piece);
                    rest = old.next();
                } else {
                    let (left, right) = piece.split(to - *at);
                    *at = to;
                    kept.push(left);
                    rest = Some(right);
                }
            }
            if let Some(out) = out {
                out.append(&mut kept);
            }
        };
        for edit in edits {
            go(edit.range.start, &mut at, Some(&mut out));
            go(edit.range.end, &mut at, None);
            out.push(Piece::New(edit.new.clone()));
        }
        go(u32::MAX, &mut at, Some(&mut out));
        self.pieces = out;
    }

    /// What has changed, as edits of the first text.
    fn edits(self, len: u32) -> Vec<text::Edit> {
        let (mut edits, mut new, mut at) = (Vec::new(), String::new(), 0);
        let last = Piece::Old(Range::new(len, len));
        for piece in self.pieces.into_iter().chain([last]) {
            match piece {
                Piece::New(text) => new.push_str(&text),
                Piece::Old(range) => {
                    let gone = Range::new(at, range.start);
                    if !gone.is_empty() || !new.is_empty() {
                        edits.push(text::Edit { range: gone, new: std::mem::take(&mut new) });
                    }
                    at = range.end;
                }
            }
        }
        edits
    }
}

/// The edits of safe fixes that can be made together, in the order of the text.
fn safe(document: &Document, found: Vec<Found>) -> Vec<text::Edit> {
    let mut edits: Vec<text::Edit> = Vec::new();
    let mut end = None;
    for it in found {
        let fix = match &it {
            Found::Error(error) => mend::fix(document, error),
            Found::Lint(finding) => finding.fix.clone(),
            Found::Verdict(_) => None,
        };
        let Some(lint::Fix { edits: wanted, safe: true, .. }) = fix else { continue };
        let (Some(first), Some(last)) = (wanted.first(), wanted.last()) else { continue };
        // Fixes come in the order of the text, but one may reach over the next: that one waits.
        if end.is_some_and(|end| end >= first.range.start) {
            continue;
        }
        end = Some(last.range.end);
        edits.extend(wanted);
    }
    edits
}

/// The edits after which no finding has a safe fix any more. Each round looks at the whole text.
pub(in crate::ide) fn fix_all(
    analysis: &mut Analysis,
    document: &Document,
    settings: Settings,
) -> Vec<Edit> {
    let len = u32::try_from(document.len()).unwrap_or(u32::MAX);
    let mut patch = Patch::new(len);
    let mut now = document.clone();
    for round in 0..limits::FIX_ROUNDS {
        let (found, _) = match round {
            0 => analysis.found(&now, settings, usize::MAX),
            _ => Analysis::default().found(&now, settings, usize::MAX),
        };
        let edits = safe(&now, found);
        if edits.is_empty() {
            break;
        }
        patch.apply(&edits);
        for edit in edits.iter().rev() {
            now.edit(edit.range, &edit.new);
        }
    }
    let mut sweep = Sweep::new(document, settings.encoding);
    let edits = patch.edits(len).into_iter();
    edits.map(|it| Edit { span: sweep.span(it.range), new: it.new }).collect()
}
