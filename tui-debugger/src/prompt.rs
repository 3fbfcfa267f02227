//! A line being typed: its text, its cursor, what it is for. Must not know what becomes of it.

use crate::clean;

/// What the line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A function or a file offset to show in the code panel.
    GoToCode,
    /// An address to show in the memory panel.
    GoToAddress,
    /// A line for the program's standard input.
    Input,
}

/// The longest line that can be typed, in characters.
const MAX_CHARS: usize = 4096;

/// The line. The cursor stands before `chars[cursor]`, or at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Prompt {
    pub(crate) purpose: Purpose,
    chars: Vec<char>,
    cursor: usize,
}

impl Prompt {
    /// An empty line.
    pub(crate) fn new(purpose: Purpose) -> Prompt {
        Prompt { purpose, chars: Vec::new(), cursor: 0 }
    }

    /// What is asked, in front of the line.
    pub(crate) fn question(&self) -> &'static str {
        match self.purpose {
            Purpose::GoToCode => "go to function or file offset (0x…): ",
            Purpose::GoToAddress => "go to address: ",
            Purpose::Input => "program input: ",
        }
    }

    /// The text typed so far.
    pub(crate) fn text(&self) -> String {
        self.chars.iter().collect()
    }

    /// The text to draw in `columns` columns, and the column of the cursor in it: the part of the
    /// line around the cursor.
    pub(crate) fn visible(&self, columns: usize) -> (String, usize) {
        let shown = |chars: &[char]| chars.iter().map(|c| clean::visible(*c)).collect::<String>();
        let before = shown(&self.chars[..self.cursor]);
        let column = clean::width(&before);
        let skipped = (column + 1).saturating_sub(columns);
        let text = clean::skip(&shown(&self.chars), skipped);
        (clean::clip(&text, columns), column.saturating_sub(skipped))
    }

    /// Puts a character at the cursor.
    pub(crate) fn insert(&mut self, c: char) {
        if self.chars.len() < MAX_CHARS {
            self.chars.insert(self.cursor, c);
            self.cursor += 1;
        }
    }

    /// Erases the character before the cursor.
    pub(crate) fn erase(&mut self) {
        if self.cursor > 0 {
            self.cursor -= 1;
            self.chars.remove(self.cursor);
        }
    }

    /// Erases everything.
    pub(crate) fn erase_all(&mut self) {
        self.chars.clear();
        self.cursor = 0;
    }

    /// Moves the cursor left.
    pub(crate) fn left(&mut self) {
        self.cursor = self.cursor.saturating_sub(1);
    }

    /// Moves the cursor right.
    pub(crate) fn right(&mut self) {
        self.cursor = (self.cursor + 1).min(self.chars.len());
    }

    /// Moves the cursor to the beginning.
    pub(crate) fn first(&mut self) {
        self.cursor = 0;
    }

    /// Moves the cursor to the end.
    pub(crate) fn last(&mut self) {
        self.cursor = self.chars.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_part_around_the_cursor_is_shown() {
        let mut prompt = Prompt::new(Purpose::Input);
        for c in "abcdef日本".chars() {
            prompt.insert(c);
        }
        assert_eq!(prompt.visible(20), ("abcdef日本".to_owned(), 10));
        assert_eq!(prompt.visible(6), ("f日本".to_owned(), 5));
        prompt.first();
        assert_eq!(prompt.visible(6), ("abcde…".to_owned(), 0));
        assert_eq!(prompt.visible(0), (String::new(), 0));
    }

    #[test]
    fn erasing_takes_the_character_before_the_cursor() {
        let mut prompt = Prompt::new(Purpose::GoToCode);
        prompt.insert('a');
        prompt.insert('é');
        prompt.left();
        prompt.erase();
        prompt.erase();
        assert_eq!(prompt.text(), "é");
    }
}
