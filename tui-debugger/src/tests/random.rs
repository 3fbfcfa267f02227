//! Random keys, mouse events and sizes never panic, and what is drawn stays on the screen.

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use crate::keys::ROWS;
use crate::tests::play::Play;

/// A small generator (splitmix64): the same seed gives the same events everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    fn small(&mut self, bound: u16) -> u16 {
        u16::try_from(self.below(bound.max(1).into())).unwrap()
    }

    fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[usize::try_from(self.below(items.len() as u64)).unwrap()]
    }

    fn event(&mut self, width: u16, height: u16) -> Event {
        match self.below(20) {
            0..=11 => {
                let row = self.pick(ROWS);
                let key = self.pick(row.keys);
                let ctrl = if key.ctrl { KeyModifiers::CONTROL } else { KeyModifiers::NONE };
                let shift = if key.shift { KeyModifiers::SHIFT } else { KeyModifiers::NONE };
                Event::Key(KeyEvent::new(key.code, ctrl | shift))
            }
            12 => {
                let c = *self.pick(&['1', '9', '0', 'x', '@', '日', '\u{202e}', 'é', ' ', '+']);
                Event::Key(KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE))
            }
            13..=17 => {
                let kinds = [
                    MouseEventKind::Down(MouseButton::Left),
                    MouseEventKind::ScrollUp,
                    MouseEventKind::ScrollDown,
                    MouseEventKind::Moved,
                ];
                Event::Mouse(MouseEvent {
                    kind: *self.pick(&kinds),
                    // A little beyond the screen, too: the size may just have changed.
                    column: self.small(width.saturating_add(5)),
                    row: self.small(height.saturating_add(5)),
                    modifiers: KeyModifiers::NONE,
                })
            }
            18 => Event::Paste((*self.pick(&["put", "0x10\n", "日本\r\n\x1b[2J", ""])).to_owned()),
            _ => {
                let sizes = [(1, 1), (3, 2), (16, 4), (20, 5), (40, 10), (60, 16), (80, 24)];
                let (w, h) = match self.below(3) {
                    0 => *self.pick(&sizes),
                    1 => (200, 50),
                    _ => (1 + self.small(160), 1 + self.small(50)),
                };
                Event::Resize(w, h)
            }
        }
    }
}

#[test]
fn random_events_never_panic() {
    let seeds = if std::env::var_os("RUN_SLOW").is_some() { 200 } else { 6 };
    for seed in 0..seeds {
        let mut random = Random(seed);
        let mut play = Play::sample(80, 24);
        for _ in 0..150 {
            let event = random.event(play.model.area.width, play.model.area.height);
            // Some slices only, so that events also meet a running program.
            let slices = usize::from(random.small(3));
            play.take(event, slices);
            let (buffer, cursor) = play.draw();
            let is_inside = cursor.is_none_or(|at| buffer.area.contains(at));
            assert!(is_inside, "seed {seed}: the cursor is off the screen");
            assert!(!play.model.recent.is_empty(), "seed {seed}");
            play.model.quit = false;
        }
    }
}
