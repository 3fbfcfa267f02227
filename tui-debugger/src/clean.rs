//! Text from the program made safe to draw: one line, no control characters, a known width.
//!
//! Names, output and debug information come from the module; whatever they hold, the layout stays.
//! Must not know where the text goes.

use ratatui::text::Span;

/// `text` with each character that would not take its place on the line replaced by a visible one.
pub(crate) fn line(text: &str) -> String {
    text.chars().map(visible).collect()
}

/// The visible stand-in for `c`: control pictures for the C0 controls, `·` for other controls and
/// for the invisible characters that reorder or join what stands around them.
pub(crate) fn visible(c: char) -> char {
    match c {
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('·'),
        '\u{7f}' => '␡',
        '\u{80}'..='\u{9f}'
        | '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => '·',
        c => c,
    }
}

/// How many columns `text` takes.
pub(crate) fn width(text: &str) -> usize {
    Span::raw(text).width()
}

/// `text` cut to at most `columns`; a cut shows as `…`. Wide characters are never halved.
pub(crate) fn clip(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut used = 0;
    for c in text.chars() {
        let wide = width(c.encode_utf8(&mut [0; 4]));
        if used + wide + 1 > columns {
            break;
        }
        used += wide;
        kept.push(c);
    }
    if columns > 0 {
        kept.push('…');
    }
    kept
}

/// `text` without its first `columns` columns; half a wide character becomes a space.
pub(crate) fn skip(text: &str, columns: usize) -> String {
    let mut passed = 0;
    let mut chars = text.chars();
    while passed < columns {
        let Some(c) = chars.next() else { return String::new() };
        passed += width(c.encode_utf8(&mut [0; 4]));
    }
    " ".repeat(passed - columns) + chars.as_str()
}

/// A number with its digits in groups of three: `1,234,567`.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_become_visible() {
        assert_eq!(line("a\x1b[31m\tb\r\u{202e}x\u{7f}"), "a␛[31m␉b␍·x␡");
    }

    #[test]
    fn clipping_never_halves_a_wide_character() {
        assert_eq!(clip("日本語", 6), "日本語");
        assert_eq!(clip("日本語", 5), "日本…");
        assert_eq!(clip("日本語", 4), "日…");
        assert_eq!(clip("日本語", 1), "…");
        assert_eq!(clip("日本語", 0), "");
    }

    #[test]
    fn skipping_half_a_wide_character_leaves_a_space() {
        assert_eq!(skip("日本語", 2), "本語");
        assert_eq!(skip("日本語", 3), " 語");
        assert_eq!(skip("ab", 9), "");
    }

    #[test]
    fn numbers_are_grouped_in_threes() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }
}
