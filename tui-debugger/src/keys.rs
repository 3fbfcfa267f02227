//! The key table: one row for each action, from which key handling, the help screen and the
//! footer's hints are all read. Must not know what an action does; that is `update`'s.
//!
//! Letters come first, function keys are aliases: not every terminal passes those on.

use crossterm::event::{KeyCode, KeyModifiers};

/// What a key can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Step,
    StepOver,
    StepOut,
    StepLine,
    Continue,
    Pause,
    RunToCursor,
    ToggleBreakpoint,
    Throws,
    Restart,
    GoTo,
    BackToPlace,
    SwitchCode,
    Follow,
    NextMemory,
    Input,
    FocusNext,
    FocusPrevious,
    Zoom,
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    First,
    Last,
    Select,
    Help,
    Redraw,
    Interrupt,
    Cancel,
    Quit,
    Accept,
    Erase,
    EraseAll,
    EndOfInput,
}

/// Where a row holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Context {
    /// The panels, whichever has the focus.
    Main,
    /// The memory panel has the focus; its rows come before those of `Main`.
    Memory,
    /// A line is being typed.
    Prompt,
    /// The help screen is open.
    Help,
}

/// When the footer shows a row's hint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hint {
    Never,
    /// While the program stands still and can go on.
    Stopped,
    /// While the program runs.
    Running,
    /// After the program's end.
    Ended,
    /// Always.
    Always,
}

/// One key with the modifiers that matter. Shift is part of the character, so it is not stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub(crate) code: KeyCode,
    pub(crate) ctrl: bool,
    pub(crate) shift: bool,
}

/// One row of the table.
pub(crate) struct Row {
    pub(crate) keys: &'static [Key],
    pub(crate) action: Action,
    pub(crate) context: Context,
    /// When the footer shows it, and with which word.
    pub(crate) hint: (Hint, &'static str),
    /// The line of the help screen.
    pub(crate) help: &'static str,
}

const fn key(code: KeyCode) -> Key {
    Key { code, ctrl: false, shift: false }
}
const fn letter(c: char) -> Key {
    key(KeyCode::Char(c))
}
const fn ctrl(c: char) -> Key {
    Key { code: KeyCode::Char(c), ctrl: true, shift: false }
}
const fn function(n: u8) -> Key {
    key(KeyCode::F(n))
}
const fn shift_function(n: u8) -> Key {
    Key { code: KeyCode::F(n), ctrl: false, shift: true }
}
const fn row(
    keys: &'static [Key],
    action: Action,
    context: Context,
    hint: (Hint, &'static str),
    help: &'static str,
) -> Row {
    Row { keys, action, context, hint, help }
}

const NO_HINT: (Hint, &str) = (Hint::Never, "");

/// The table. The order is the order of the help screen and of the footer.
pub(crate) const ROWS: &[Row] = {
    use Context::{Help, Main, Memory, Prompt};
    use Hint::{Always, Ended, Running, Stopped};
    &[
        row(
            &[letter('s'), function(11)],
            Action::Step,
            Main,
            (Stopped, "step"),
            "run one instruction, into calls (12s: twelve)",
        ),
        row(
            &[letter('n'), function(10)],
            Action::StepOver,
            Main,
            (Stopped, "over"),
            "run one instruction, over calls",
        ),
        row(
            &[letter('o'), shift_function(11)],
            Action::StepOut,
            Main,
            (Stopped, "out"),
            "run until the function returns",
        ),
        row(
            &[letter('l')],
            Action::StepLine,
            Main,
            NO_HINT,
            "run to the next source line (with debug information)",
        ),
        row(
            &[letter('c'), function(5)],
            Action::Continue,
            Main,
            (Stopped, "continue"),
            "run to the next breakpoint or the end",
        ),
        row(
            &[letter('t')],
            Action::RunToCursor,
            Main,
            NO_HINT,
            "run to the line of the cursor in the code",
        ),
        row(
            &[letter('b'), function(9)],
            Action::ToggleBreakpoint,
            Main,
            (Stopped, "break"),
            "set or clear a breakpoint at the cursor",
        ),
        row(
            &[letter('e')],
            Action::Throws,
            Main,
            NO_HINT,
            "stop at exceptions that are caught, or pass them",
        ),
        row(
            &[letter('p'), function(6)],
            Action::Pause,
            Main,
            (Running, "pause"),
            "pause the running program",
        ),
        row(
            &[letter('r'), shift_function(5)],
            Action::Restart,
            Main,
            (Ended, "restart"),
            "start again from the beginning; breakpoints stay",
        ),
        row(
            &[letter('i')],
            Action::Input,
            Main,
            NO_HINT,
            "type a line for the program's standard input",
        ),
        row(
            &[letter('g')],
            Action::GoTo,
            Main,
            (Stopped, "go to"),
            "go to a function, a file offset; memory: an address",
        ),
        row(
            &[letter('.')],
            Action::BackToPlace,
            Main,
            NO_HINT,
            "show where the program stands again",
        ),
        row(
            &[letter('w')],
            Action::SwitchCode,
            Main,
            NO_HINT,
            "switch the code between disassembly and text",
        ),
        row(
            &[letter('f')],
            Action::Follow,
            Memory,
            NO_HINT,
            "let the memory panel follow what changes",
        ),
        row(&[letter('m')], Action::NextMemory, Main, NO_HINT, "show the next memory"),
        row(
            &[key(KeyCode::Tab)],
            Action::FocusNext,
            Main,
            (Always, "panel"),
            "move the focus to the next panel",
        ),
        row(
            &[key(KeyCode::BackTab)],
            Action::FocusPrevious,
            Main,
            NO_HINT,
            "move the focus to the previous panel",
        ),
        row(
            &[letter('z')],
            Action::Zoom,
            Main,
            NO_HINT,
            "give the focused panel the whole screen, and back",
        ),
        row(
            &[key(KeyCode::Up), letter('k')],
            Action::Up,
            Main,
            NO_HINT,
            "move up (code: the cursor; calls: the selected frame)",
        ),
        row(&[key(KeyCode::Down), letter('j')], Action::Down, Main, NO_HINT, "move down"),
        row(&[key(KeyCode::Left)], Action::Left, Main, NO_HINT, "scroll sideways, to the left"),
        row(&[key(KeyCode::Right)], Action::Right, Main, NO_HINT, "scroll sideways, to the right"),
        row(
            &[key(KeyCode::PageUp), ctrl('b')],
            Action::PageUp,
            Main,
            NO_HINT,
            "scroll one page up",
        ),
        row(
            &[key(KeyCode::PageDown), ctrl('f')],
            Action::PageDown,
            Main,
            NO_HINT,
            "scroll one page down",
        ),
        row(&[key(KeyCode::Home)], Action::First, Main, NO_HINT, "scroll to the beginning"),
        row(&[key(KeyCode::End)], Action::Last, Main, NO_HINT, "scroll to the end"),
        row(
            &[key(KeyCode::Enter)],
            Action::Select,
            Main,
            NO_HINT,
            "calls: show the code of the selected frame",
        ),
        row(&[ctrl('l')], Action::Redraw, Main, NO_HINT, "draw the whole screen again"),
        row(
            &[ctrl('c')],
            Action::Interrupt,
            Main,
            NO_HINT,
            "pause the running program; twice: quit",
        ),
        row(
            &[key(KeyCode::Esc)],
            Action::Cancel,
            Main,
            NO_HINT,
            "forget a typed number; leave the whole-screen panel",
        ),
        row(&[letter('?'), function(1)], Action::Help, Main, (Always, "help"), "this help"),
        row(&[letter('q')], Action::Quit, Main, (Always, "quit"), "quit"),
        row(&[key(KeyCode::Enter)], Action::Accept, Prompt, (Always, "accept"), "accept the line"),
        row(
            &[key(KeyCode::Esc), ctrl('g')],
            Action::Cancel,
            Prompt,
            (Always, "cancel"),
            "leave the line",
        ),
        row(
            &[key(KeyCode::Backspace), ctrl('h')],
            Action::Erase,
            Prompt,
            NO_HINT,
            "erase the character before the cursor",
        ),
        row(&[ctrl('u')], Action::EraseAll, Prompt, NO_HINT, "erase the line"),
        row(&[key(KeyCode::Left)], Action::Left, Prompt, NO_HINT, "move the cursor left"),
        row(&[key(KeyCode::Right)], Action::Right, Prompt, NO_HINT, "move the cursor right"),
        row(
            &[key(KeyCode::Home), ctrl('a')],
            Action::First,
            Prompt,
            NO_HINT,
            "move the cursor to the beginning",
        ),
        row(
            &[key(KeyCode::End), ctrl('e')],
            Action::Last,
            Prompt,
            NO_HINT,
            "move the cursor to the end",
        ),
        row(
            &[ctrl('d')],
            Action::EndOfInput,
            Prompt,
            (Always, "end of input"),
            "program input: there is no more",
        ),
        row(&[ctrl('c')], Action::Interrupt, Prompt, NO_HINT, "leave the line; twice: quit"),
        row(
            &[key(KeyCode::Esc), letter('q'), letter('?'), key(KeyCode::Enter)],
            Action::Cancel,
            Help,
            (Always, "close"),
            "close the help",
        ),
        row(&[key(KeyCode::Up), letter('k')], Action::Up, Help, (Always, "up"), "scroll up"),
        row(
            &[key(KeyCode::Down), letter('j')],
            Action::Down,
            Help,
            (Always, "down"),
            "scroll down",
        ),
        row(
            &[key(KeyCode::PageUp), ctrl('b')],
            Action::PageUp,
            Help,
            NO_HINT,
            "scroll one page up",
        ),
        row(
            &[key(KeyCode::PageDown), ctrl('f'), letter(' ')],
            Action::PageDown,
            Help,
            NO_HINT,
            "scroll one page down",
        ),
        row(&[key(KeyCode::Home)], Action::First, Help, NO_HINT, "scroll to the beginning"),
        row(&[key(KeyCode::End)], Action::Last, Help, NO_HINT, "scroll to the end"),
        row(&[ctrl('c')], Action::Interrupt, Help, NO_HINT, "close the help; twice: quit"),
    ]
};

impl Key {
    /// The key as the table writes it, from what the terminal reported.
    pub(crate) fn reported(code: KeyCode, modifiers: KeyModifiers) -> Key {
        let keeps_shift = matches!(code, KeyCode::F(_));
        Key {
            code,
            ctrl: modifiers.contains(KeyModifiers::CONTROL),
            shift: keeps_shift && modifiers.contains(KeyModifiers::SHIFT),
        }
    }

    /// The key's name for the reader.
    pub(crate) fn name(self) -> String {
        let name = match self.code {
            KeyCode::Char(' ') => "Space".to_owned(),
            KeyCode::Char(c) if self.ctrl => c.to_ascii_uppercase().to_string(),
            KeyCode::Char(c) => c.to_string(),
            KeyCode::F(n) => format!("F{n}"),
            KeyCode::Up => "↑".to_owned(),
            KeyCode::Down => "↓".to_owned(),
            KeyCode::Left => "←".to_owned(),
            KeyCode::Right => "→".to_owned(),
            KeyCode::PageUp => "PgUp".to_owned(),
            KeyCode::PageDown => "PgDn".to_owned(),
            KeyCode::BackTab => "Shift-Tab".to_owned(),
            other => format!("{other:?}"),
        };
        match (self.ctrl, self.shift) {
            (true, _) => format!("Ctrl-{name}"),
            (_, true) => format!("Shift-{name}"),
            _ => name,
        }
    }
}

/// The action of `key`: the first context of `contexts` that has a row for it decides.
pub(crate) fn action(contexts: &[Context], key: Key) -> Option<Action> {
    contexts.iter().find_map(|context| {
        let mut rows = ROWS.iter().filter(|row| row.context == *context);
        rows.find(|row| row.keys.contains(&key)).map(|row| row.action)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_has_two_rows_in_one_context() {
        for (n, row) in ROWS.iter().enumerate() {
            for other in &ROWS[n + 1..] {
                if row.context == other.context {
                    let both = row.keys.iter().find(|key| other.keys.contains(key));
                    assert!(both.is_none(), "{both:?}: {:?} and {:?}", row.action, other.action);
                }
            }
        }
    }

    #[test]
    fn every_action_has_a_key_and_a_help_line() {
        // `Action` is one byte and its last variant is EndOfInput: every value below is listed.
        let last = Action::EndOfInput as usize;
        let mut seen = vec![false; last + 1];
        for row in ROWS {
            assert!(!row.keys.is_empty() && !row.help.is_empty(), "{:?}", row.action);
            seen[row.action as usize] = true;
        }
        let missing: Vec<usize> = (0..=last).filter(|n| !seen[*n]).collect();
        assert!(missing.is_empty(), "actions without a row: {missing:?}");
    }

    #[test]
    fn help_fits_into_eighty_columns() {
        for row in ROWS {
            assert!(row.help.len() <= 55, "{}", row.help);
        }
    }

    #[test]
    fn function_keys_are_only_aliases() {
        for row in ROWS {
            assert!(!matches!(row.keys[0].code, KeyCode::F(_)), "{:?}", row.action);
        }
    }

    #[test]
    fn shift_is_part_of_a_character_but_not_of_a_function_key() {
        let question = Key::reported(KeyCode::Char('?'), KeyModifiers::SHIFT);
        assert_eq!(action(&[Context::Main], question), Some(Action::Help));
        let out = Key::reported(KeyCode::F(11), KeyModifiers::SHIFT);
        assert_eq!(action(&[Context::Main], out), Some(Action::StepOut));
    }
}
