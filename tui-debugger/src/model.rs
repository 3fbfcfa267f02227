//! The screen's own truth: focus, cursors, scroll positions, what is being typed.
//!
//! Nothing here is about the program; that is asked from the door each time (see `scene`).

use std::sync::Arc;

use analyzer::debug::view::Place;
use ratatui::layout::Rect;

use crate::keys::Action;
use crate::layout::{Arrangement, PANELS, Panel, Wish};
use crate::prompt::Prompt;

/// What lies over the panels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Overlay {
    /// Nothing.
    None,
    /// The help screen, scrolled down by this many lines.
    Help(usize),
    /// A line being typed at the place of the footer.
    Prompt(Prompt),
}

/// Which function the code panel shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// That of the selected frame; the cursor goes with the place of execution.
    Frame,
    /// That of a place that the user went to.
    At(Place),
}

/// How the code panel shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CodeForm {
    /// The disassembly of one function.
    Disassembly,
    /// The source text of a module that was made from text.
    Text,
}

/// The code panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CodeView {
    pub(crate) shown: Shown,
    pub(crate) form: CodeForm,
    /// Row of the cursor.
    pub(crate) cursor: usize,
    /// A place that the cursor shall go to as soon as its code is there.
    pub(crate) wanted: Option<Place>,
    /// Whether the cursor goes with the place of execution.
    pub(crate) follow: bool,
    /// Whether the panel shall scroll so that the cursor is visible.
    pub(crate) reveal: bool,
    /// Where the cursor went last with the place of execution: row and first byte of text.
    pub(crate) followed: Option<(usize, usize)>,
}

/// The memory panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MemoryView {
    /// Which memory, by position among the program's memories.
    pub(crate) which: usize,
    /// Address of the first byte shown.
    pub(crate) start: u64,
    /// Whether the panel goes to what changed at each stop.
    pub(crate) follow: bool,
}

/// The first row and column that a panel shows. A row far behind the end means the end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scroll {
    pub(crate) top: usize,
    pub(crate) left: usize,
}

/// The last row, wherever it is.
pub(crate) const END: usize = usize::MAX / 2;

/// The screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Model {
    /// Size of the terminal.
    pub(crate) area: Rect,
    /// Panels by last focus, the focused one first. Never empty.
    pub(crate) recent: Vec<Panel>,
    /// The focused panel has the screen for itself.
    pub(crate) zoomed: bool,
    pub(crate) overlay: Overlay,
    pub(crate) code: CodeView,
    pub(crate) memory: MemoryView,
    /// The selected frame; 0 = innermost.
    pub(crate) frame: usize,
    /// Whether the calls panel shall scroll so that the selected frame is visible.
    pub(crate) reveal_frame: bool,
    /// Scroll positions, by [`Panel::index`].
    pub(crate) scroll: [Scroll; PANELS.len()],
    /// What the program's standard input has from its start on, if the user is not to type it.
    pub(crate) input: Option<Arc<[u8]>>,
    /// What the user typed for the program and the output panel does not show yet.
    pub(crate) typed: Vec<String>,
    /// A number typed before a command.
    pub(crate) count: Option<u64>,
    /// A command under way that is to be given this many times more.
    pub(crate) repeat: Option<(Action, u64)>,
    /// What the last command has to say, if anything.
    pub(crate) message: Option<String>,
    /// Ctrl-C was the last key, and there was nothing to pause.
    pub(crate) quit_armed: bool,
    pub(crate) redraw: bool,
    pub(crate) quit: bool,
}

impl Model {
    /// The screen at the beginning.
    pub(crate) fn new(area: Rect) -> Model {
        let mut scroll = [Scroll::default(); PANELS.len()];
        scroll[Panel::Output.index()].top = END;
        Model {
            area,
            recent: vec![Panel::Code],
            zoomed: false,
            overlay: Overlay::None,
            code: CodeView {
                shown: Shown::Frame,
                form: CodeForm::Disassembly,
                cursor: 0,
                wanted: None,
                follow: true,
                reveal: true,
                followed: None,
            },
            memory: MemoryView { which: 0, start: 0, follow: true },
            frame: 0,
            reveal_frame: true,
            scroll,
            input: None,
            typed: Vec::new(),
            count: None,
            repeat: None,
            message: None,
            quit_armed: false,
            redraw: false,
            quit: false,
        }
    }

    /// The panel with the focus.
    pub(crate) fn focus(&self) -> Panel {
        self.recent.first().copied().unwrap_or(Panel::Code)
    }

    /// Gives a panel the focus.
    pub(crate) fn set_focus(&mut self, panel: Panel) {
        self.recent.retain(|it| *it != panel);
        self.recent.insert(0, panel);
    }

    /// Where everything stands.
    pub(crate) fn arrangement(&self) -> Arrangement {
        Arrangement::of(self.area, Wish { recent: &self.recent, zoomed: self.zoomed })
    }

    /// The scroll position of a panel.
    pub(crate) fn scroll_of(&self, panel: Panel) -> Scroll {
        self.scroll[panel.index()]
    }

    /// The same, to change.
    pub(crate) fn scroll_mut(&mut self, panel: Panel) -> &mut Scroll {
        &mut self.scroll[panel.index()]
    }

    /// What a panel has room for: columns and rows inside its frame; zero while it is hidden.
    pub(crate) fn room(&self, panel: Panel) -> (usize, usize) {
        let arrangement = self.arrangement();
        let inner = arrangement.slot_of(panel).map(crate::layout::Slot::inner);
        inner.map_or((0, 0), |inner| (usize::from(inner.width), usize::from(inner.height)))
    }
}
