//! Where each panel stands, for any size of the terminal. Must not know what the panels show.
//!
//! ```text
//! wide (from 140x36)                          medium (from 76x20)
//! status                                      status
//! ┌ code ──────────┬ stack ───┬ calls ────┐   ┌ code ───────────┬ stack ──────────┐
//! │                │          │           │   │                 ├ locals·globals ─┤
//! │                ├ locals ──┼ globals ──┤   │                 ├ calls ──────────┤
//! ├ memory ────────┴───┬ output ──────────┤   ├ memory ─────────┼ output ─────────┤
//! └────────────────────┴──────────────────┘   └─────────────────┴─────────────────┘
//! footer                                      footer
//!
//! narrow (from 44x14)                         small (from 16x4)
//! status                                      status
//! ┌ code ─────────────────────────────┐       ┌ all panels, one at a time ┐
//! ├ the other panels, one at a time ──┤       └───────────────────────────┘
//! └───────────────────────────────────┘       footer (from 6 rows)
//! footer
//! ```
//! Below that there is a note. Panels that share a slot are tabs: the one that had the focus last
//! is shown. Focusing a panel is therefore always enough to see it.

use ratatui::layout::{Position, Rect};

/// The panels, in the order in which Tab visits them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Panel {
    Code,
    Stack,
    Locals,
    Globals,
    Calls,
    Memory,
    Output,
}

/// All panels, in the order in which Tab visits them.
pub(crate) const PANELS: [Panel; 7] = [
    Panel::Code,
    Panel::Stack,
    Panel::Locals,
    Panel::Globals,
    Panel::Calls,
    Panel::Memory,
    Panel::Output,
];

impl Panel {
    /// The word in its title.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Panel::Code => "code",
            Panel::Stack => "stack",
            Panel::Locals => "locals",
            Panel::Globals => "globals",
            Panel::Calls => "calls",
            Panel::Memory => "memory",
            Panel::Output => "output",
        }
    }

    /// Its place in [`PANELS`].
    pub(crate) fn index(self) -> usize {
        self as usize
    }
}

/// A frame on the screen: one panel, or several as tabs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slot {
    pub(crate) rect: Rect,
    pub(crate) tabs: Vec<Panel>,
    pub(crate) shown: Panel,
}

/// A whole screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Arrangement {
    pub(crate) status: Rect,
    /// Empty if there is no room.
    pub(crate) footer: Rect,
    /// Empty if the terminal is too small for any panel.
    pub(crate) slots: Vec<Slot>,
}

/// What decides the arrangement besides the size.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wish<'a> {
    /// Panels by last focus, the focused one first.
    pub(crate) recent: &'a [Panel],
    /// The focused panel alone.
    pub(crate) zoomed: bool,
}

/// Columns and rows that a frame takes.
const FRAME: u16 = 2;

impl Arrangement {
    /// The arrangement for a terminal of this size.
    pub(crate) fn of(area: Rect, wish: Wish<'_>) -> Arrangement {
        if area.width < 16 || area.height < 4 {
            let status = Rect { height: area.height.min(1), ..area };
            return Arrangement { status, ..Arrangement::default() };
        }
        let (body, footer) = cut_bottom(area, u16::from(area.height >= 6));
        let (status, body) = split_rows(body, 1);
        let plan = match (area.width, area.height) {
            _ if wish.zoomed => small(body),
            (140.., 36..) => wide(body),
            (76.., 20..) => medium(body),
            (44.., 14..) => narrow(body),
            _ => small(body),
        };
        let slots = plan.into_iter().map(|(rect, tabs)| slot(rect, tabs, wish.recent)).collect();
        Arrangement { status, footer, slots }
    }

    /// The slot at a position.
    pub(crate) fn slot_at(&self, at: Position) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.rect.contains(at))
    }

    /// The slot that shows `panel`.
    pub(crate) fn slot_of(&self, panel: Panel) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.shown == panel)
    }
}

impl Slot {
    /// What the frame encloses.
    pub(crate) fn inner(&self) -> Rect {
        let rect = self.rect;
        Rect {
            x: rect.x.saturating_add(1),
            y: rect.y.saturating_add(1),
            width: rect.width.saturating_sub(FRAME),
            height: rect.height.saturating_sub(FRAME),
        }
    }

    /// The tabs with the columns of their words on the top border: first column and width.
    /// When they do not all fit, only the shown one is there.
    pub(crate) fn tab_columns(&self) -> Vec<(Panel, u16, u16)> {
        let room = self.rect.width.saturating_sub(FRAME);
        // A word has a space on both sides; between words stands one separator.
        let word = |panel: Panel| u16::try_from(panel.title().len()).unwrap_or(0) + 2;
        let all: u16 = self.tabs.iter().map(|tab| word(*tab) + 1).sum();
        let shown_only = [self.shown];
        let tabs = if all <= room { self.tabs.as_slice() } else { shown_only.as_slice() };
        let mut column = self.rect.x.saturating_add(1);
        let mut columns = Vec::new();
        for tab in tabs {
            columns.push((*tab, column, word(*tab)));
            column = column.saturating_add(word(*tab) + 1);
        }
        columns
    }
}

fn slot(rect: Rect, tabs: &[Panel], recent: &[Panel]) -> Slot {
    let latest = recent.iter().find(|panel| tabs.contains(panel));
    let shown = latest.or(tabs.first()).copied().unwrap_or(Panel::Code);
    Slot { rect, tabs: tabs.to_vec(), shown }
}

type Plan = Vec<(Rect, &'static [Panel])>;

fn wide(body: Rect) -> Plan {
    let (top, bottom) = cut_bottom(body, (body.height * 3 / 10).clamp(11, 24));
    let side = (body.width / 4).clamp(38, 60);
    let (code, sides) = split_columns(top, top.width - 2 * side);
    let (left, right) = split_columns(sides, side);
    let (stack, locals) = split_rows(left, left.height / 2);
    let (calls, globals) = split_rows(right, right.height / 2);
    // Sixteen bytes a row with addresses and text take 77 columns.
    let (memory, output) = split_columns(bottom, 80);
    vec![
        (code, &[Panel::Code]),
        (stack, &[Panel::Stack]),
        (calls, &[Panel::Calls]),
        (locals, &[Panel::Locals]),
        (globals, &[Panel::Globals]),
        (memory, &[Panel::Memory]),
        (output, &[Panel::Output]),
    ]
}

fn medium(body: Rect) -> Plan {
    let (top, bottom) = cut_bottom(body, (body.height * 3 / 10).max(7));
    // Eight bytes a row with addresses and text take 43 columns, sixteen 77.
    let left_columns = if body.width >= 120 { 79 } else { 45 };
    let (memory, output) = split_columns(bottom, left_columns);
    let (code, side) = split_columns(top, left_columns.max(body.width * 11 / 20));
    let (side, calls) = cut_bottom(side, top.height * 3 / 10);
    let (stack, locals) = split_rows(side, side.height.div_ceil(2));
    vec![
        (code, &[Panel::Code]),
        (stack, &[Panel::Stack]),
        (locals, &[Panel::Locals, Panel::Globals]),
        (calls, &[Panel::Calls]),
        (memory, &[Panel::Memory]),
        (output, &[Panel::Output]),
    ]
}

fn narrow(body: Rect) -> Plan {
    let (code, others) = cut_bottom(body, body.height * 2 / 5);
    vec![(code, &[Panel::Code]), (others, &PANELS[1..])]
}

/// The upper `rows` rows, and what is below them.
fn split_rows(area: Rect, rows: u16) -> (Rect, Rect) {
    let rows = rows.min(area.height);
    let below = Rect { y: area.y + rows, height: area.height - rows, ..area };
    (Rect { height: rows, ..area }, below)
}

/// The left `columns` columns, and what is right of them.
fn split_columns(area: Rect, columns: u16) -> (Rect, Rect) {
    let columns = columns.min(area.width);
    let right = Rect { x: area.x + columns, width: area.width - columns, ..area };
    (Rect { width: columns, ..area }, right)
}

/// What is above the lower `rows` rows, and these.
fn cut_bottom(area: Rect, rows: u16) -> (Rect, Rect) {
    split_rows(area, area.height.saturating_sub(rows))
}

fn small(body: Rect) -> Plan {
    vec![(body, &PANELS)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrange(width: u16, height: u16, recent: &[Panel]) -> Arrangement {
        Arrangement::of(Rect::new(0, 0, width, height), Wish { recent, zoomed: false })
    }

    #[test]
    fn every_panel_can_be_shown_at_every_size_that_has_panels() {
        for (width, height) in
            [(200, 50), (140, 36), (80, 24), (76, 20), (60, 16), (40, 10), (16, 4)]
        {
            for panel in PANELS {
                let shown = arrange(width, height, &[panel]);
                assert!(shown.slot_of(panel).is_some(), "{panel:?} at {width}x{height}");
            }
        }
    }

    #[test]
    fn slots_stay_on_the_screen_and_apart() {
        let widths = (1..60).chain([75, 76, 77, 119, 120, 139, 140, 200]);
        for width in widths {
            for height in [1, 2, 3, 4, 5, 6, 7, 13, 14, 15, 19, 20, 21, 35, 36, 60] {
                let shown = arrange(width, height, &[Panel::Code]);
                for (n, slot) in shown.slots.iter().enumerate() {
                    let rect = slot.rect;
                    assert!(rect.right() <= width && rect.bottom() <= height, "{rect:?}");
                    for other in &shown.slots[n + 1..] {
                        assert!(rect.intersection(other.rect).is_empty(), "{width}x{height}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_latest_focus_decides_the_tab() {
        let shown = arrange(80, 24, &[Panel::Output, Panel::Globals, Panel::Locals]);
        assert!(shown.slot_of(Panel::Globals).is_some());
        assert!(shown.slot_of(Panel::Locals).is_none());
    }
}
