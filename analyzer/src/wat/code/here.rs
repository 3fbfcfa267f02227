//! A place between two instructions of code that is read: what has run before it, what is open.
//!
//! Reading notes it in passing; nothing is read twice for it. It knows no types.

use std::sync::Arc;

use crate::text::Range;
use crate::wat::chunk::Seam;
use crate::wat::code::{Body, Coder, Extent, Flat, Frame, Locals, bare};
use crate::wat::item::{Name, TypeUse};
use crate::wat::symbols::Definition;

/// What reading knows at a place.
#[derive(Clone, Debug, Default)]
pub(crate) struct Here {
    /// How many of the instructions that were lowered come before it.
    pub(crate) marks: usize,
    /// The folded instruction whose operands stand here.
    pub(crate) waiting: Option<Waiting>,
    /// What may stand here besides instructions.
    pub(crate) next: Next,
    /// Labels by their names, with what opened them, the outermost one (the function's own) first.
    pub(crate) labels: Vec<(Option<Name>, Range)>,
    locals: Arc<Locals>,
}

/// A folded instruction that comes behind its operands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Waiting {
    /// Its keyword and immediates, in the chunk.
    pub(crate) range: Range,
    /// How it will be lowered.
    pub(crate) bytes: Vec<u8>,
}

/// What closes or continues the innermost thing that is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Next {
    /// A `)` or nothing.
    #[default]
    Close,
    /// `end`
    End,
    /// `else` or `end`
    Else,
    /// `catch`, `catch_all`, `delegate` or `end`
    Catch,
    /// `(then …)`, or the condition before it.
    Then,
    /// `(else …)`
    ElseList,
    /// `(do …)`, `(catch …)`, `(catch_all …)`, `(delegate …)`
    CatchList,
}

impl Here {
    /// The names of locals with their indices, in the order of these.
    pub(crate) fn locals(&self) -> Vec<(&Name, u32)> {
        let mut locals: Vec<(&Name, u32)> = self.locals.iter().map(|(it, at)| (it, *at)).collect();
        locals.sort_unstable_by_key(|(_, at)| *at);
        locals
    }
}

impl Coder<'_, '_> {
    /// As [`Coder::function`], with what is known where the first token at or behind an offset of
    /// the chunk stands between instructions.
    pub(crate) fn function_around(
        mut self,
        ty: u32,
        type_use: &TypeUse,
        offset: u32,
    ) -> (Body, Here) {
        let (cursor, module) = (self.parser.cursor, self.module);
        self.watch = offset;
        self.enter(ty, type_use);
        self.reserve();
        self.expression(Extent::List);
        if self.lacks_then {
            let (text, tokens) = cursor.chunk();
            self = Coder::new(text, tokens, cursor.place(), module);
            self.bare = bare::find(text, tokens);
            self.watch = offset;
            self.enter(ty, type_use);
            self.expression(Extent::List);
        }
        let here = self.here.take().unwrap_or_default();
        (self.finish().0, here)
    }

    /// As [`Coder::stretch`] to one of the stops, with what is known at an offset.
    pub(crate) fn stretch_around(mut self, stops: &[Seam], offset: u32) -> Option<(Body, Here)> {
        self.watch = offset;
        self.run(Extent::List, stops);
        if self.lacks_then {
            return None;
        }
        let here = self.here.take().unwrap_or_default();
        Some((self.finish().0, here))
    }

    /// What was defined so far.
    pub(crate) fn definitions(self) -> Vec<Definition> {
        self.body.definitions
    }

    /// Notes what is known where reading stands.
    pub(super) fn note_here(&mut self) {
        self.watch = u32::MAX;
        let waiting = match self.frames.last() {
            Some(Frame::Plain { pending, range, .. } | Frame::Clause { pending, range, .. }) => {
                Some((*pending, *range))
            }
            Some(Frame::Bare(open)) => open.waiting(),
            _ => None,
        };
        let waiting = waiting.map(|(pending, range)| {
            let bytes = self.pending.get(pending..).unwrap_or_default().to_vec();
            Waiting { range, bytes }
        });
        let next = match self.frames.last() {
            Some(Frame::Flat { kind: Flat::If, .. }) => Next::Else,
            Some(Frame::Flat { kind: Flat::Try, .. }) => Next::Catch,
            Some(Frame::Flat { .. }) => Next::End,
            Some(Frame::Clause { .. } | Frame::Bare(_)) => Next::Then,
            Some(Frame::Then) => Next::ElseList,
            Some(Frame::Try) => Next::CatchList,
            _ => Next::Close,
        };
        self.here = Some(Here {
            marks: self.body.marks.len(),
            waiting,
            next,
            labels: self.labels.iter().map(|it| (it.name.clone(), it.opened)).collect(),
            locals: Arc::clone(&self.locals),
        });
    }
}
