//! Code of a long function is read in stretches: it stops between two instructions and goes on from
//! there, now or after an edit.

use std::sync::Arc;

use crate::spec::limits;
use crate::text::Range;
use crate::wat::chunk::{Seam, Shift};
use crate::wat::code::{Body, Coder, Extent, Frame, Label, Locals, Module};
use crate::wat::cursor::Place;
use crate::wat::document::Chunk;
use crate::wat::item::TypeUse;

/// Where reading code has stopped: all that the code behind may depend on.
#[derive(Clone, Debug)]
pub(crate) struct Pause {
    pub(crate) place: Place,
    frames: Vec<Frame>,
    labels: Vec<Label>,
    locals: Arc<Locals>,
    block_count: u32,
    pending: Vec<u8>,
    hint: Option<(u8, Range)>,
    /// Findings so far.
    found: usize,
    damaged: bool,
}

impl Pause {
    /// The same, when text before it has another length.
    pub(crate) fn moved(&mut self, shift: Shift) {
        self.place = shift.place(self.place);
        self.frames.iter_mut().for_each(|frame| frame.moved(shift));
        self.labels.iter_mut().for_each(|label| label.opened = shift.range(label.opened));
        if let Some((_, range)) = &mut self.hint {
            *range = shift.range(*range);
        }
    }

    /// Whether the code behind means the same after another pause. Numbers of labels do not count:
    /// they have no meaning in stretches.
    pub(crate) fn is_like(&self, other: &Pause) -> bool {
        let few = |pause: &Pause| pause.found.min(limits::SUGGESTIONS as usize);
        (self.place, self.hint, self.damaged) == (other.place, other.hint, other.damaged)
            && (&self.frames, &self.pending) == (&other.frames, &other.pending)
            && few(self) == few(other)
            && self.labels.iter().map(|it| &it.name).eq(other.labels.iter().map(|it| &it.name))
            && Arc::ptr_eq(&self.locals, &other.locals)
    }
}

impl Frame {
    fn moved(&mut self, shift: Shift) {
        match self {
            Frame::Clause { range, name, .. } => {
                (*range, *name) = (shift.range(*range), shift.place(*name));
            }
            Frame::Plain { range, .. } | Frame::Flat { range, .. } => *range = shift.range(*range),
            Frame::Block
            | Frame::Then
            | Frame::Else
            | Frame::Arm
            | Frame::Try
            | Frame::Delegated
            | Frame::Skip
            // Code that has one is not read in stretches.
            | Frame::Bare(_) => {}
        }
    }
}

impl<'a, 'm> Coder<'a, 'm> {
    /// Goes on where reading the same chunk has stopped.
    pub(crate) fn resume(chunk: &'a Chunk, pause: &Pause, module: Module<'m>) -> Coder<'a, 'm> {
        let mut coder = Coder::new(chunk.text(), chunk.tokens(), pause.place, module);
        for (depth, label) in pause.labels.iter().enumerate() {
            if let Some(name) = &label.name {
                coder.label_depths.entry(name.clone()).or_default().push(depth);
            }
        }
        coder.frames.clone_from(&pause.frames);
        coder.labels.clone_from(&pause.labels);
        coder.locals = Arc::clone(&pause.locals);
        coder.block_count = pause.block_count;
        coder.pending.clone_from(&pause.pending);
        coder.hint = pause.hint;
        coder.told = pause.found;
        coder.body.damaged = pause.damaged;
        coder
    }

    /// Begins a function: its locals are read.
    pub(crate) fn begin(&mut self, ty: u32, type_use: &TypeUse) {
        self.enter(ty, type_use);
        self.push_label(None, Range::default(), None);
    }

    /// Goes on to the end of the code, or to one of the stops, which come in order: answers which
    /// one it is, and from where to go on. Places in what was lowered count from the stop before.
    /// None where the code has to be read a second time, as a whole.
    pub(crate) fn stretch(mut self, stops: &[Seam]) -> Option<(Body, Option<(usize, Pause)>)> {
        let stopped = self.run(Extent::List, stops);
        if self.lacks_then {
            return None;
        }
        let pause = stopped.map(|which| {
            let pause = Pause {
                place: self.parser.cursor.place(),
                frames: std::mem::take(&mut self.frames),
                labels: std::mem::take(&mut self.labels),
                locals: Arc::clone(&self.locals),
                block_count: self.block_count,
                pending: std::mem::take(&mut self.pending),
                hint: self.hint.take(),
                found: self.found(),
                damaged: self.body.damaged,
            };
            (which, pause)
        });
        Some((self.finish().0, pause))
    }

    /// Findings up to here.
    pub(super) fn found(&self) -> usize {
        self.told + self.parser.diagnostics.len()
    }

    /// Whether little is open here.
    pub(super) fn can_pause(&self) -> bool {
        let open = self.frames.len() + self.labels.len() + self.pending.len();
        open <= limits::STRETCH_STATE
    }
}
