//! Styles by meaning, from the terminal's own sixteen colours and modifiers, so that light and
//! dark themes both stay readable. Without colour (`NO_COLOR`) each meaning keeps a modifier.

use ratatui::style::{Color, Modifier, Style};

/// Whether colours may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Palette {
    /// The terminal's named colours and modifiers.
    Colours,
    /// Modifiers only (<https://no-color.org>).
    Plain,
}

impl Palette {
    /// As the environment variable `NO_COLOR` asks: set and not empty means no colour.
    #[must_use]
    pub fn from_no_color(no_color: Option<&std::ffi::OsStr>) -> Palette {
        match no_color {
            Some(value) if !value.is_empty() => Palette::Plain,
            _ => Palette::Colours,
        }
    }

    fn style(self, colour: Color, modifier: Modifier) -> Style {
        let style = Style::new().add_modifier(modifier);
        match self {
            Palette::Colours => style.fg(colour),
            Palette::Plain => style,
        }
    }

    /// Border and title of the panel with the focus.
    pub(crate) fn focus(self) -> Style {
        self.style(Color::Cyan, Modifier::BOLD)
    }

    /// Border and title of the other panels; offsets, indices, what is there but not news.
    pub(crate) fn quiet(self) -> Style {
        Style::new().add_modifier(Modifier::DIM)
    }

    /// Column heads, names, what the eye looks for.
    pub(crate) fn strong(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// The current instruction; the selected row.
    pub(crate) fn current(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// The cursor's row, where that is not the current instruction.
    pub(crate) fn cursor(self) -> Style {
        Style::new().add_modifier(Modifier::UNDERLINED)
    }

    /// Breakpoints.
    pub(crate) fn breakpoint(self) -> Style {
        self.style(Color::Red, Modifier::BOLD)
    }

    /// A value that changed since the last stop.
    pub(crate) fn changed(self) -> Style {
        match self {
            Palette::Colours => Style::new().fg(Color::Red).add_modifier(Modifier::BOLD),
            Palette::Plain => Style::new().add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
        }
    }

    /// Types.
    pub(crate) fn ty(self) -> Style {
        self.style(Color::Magenta, Modifier::empty())
    }

    /// Places in source text.
    pub(crate) fn source(self) -> Style {
        self.style(Color::Green, Modifier::empty())
    }

    /// Standard error, and traps.
    pub(crate) fn error(self) -> Style {
        self.style(Color::Red, Modifier::empty())
    }

    /// The program runs or ended well.
    pub(crate) fn good(self) -> Style {
        self.style(Color::Green, Modifier::BOLD)
    }

    /// A key in the footer or in the help.
    pub(crate) fn key(self) -> Style {
        self.style(Color::Cyan, Modifier::BOLD)
    }
}
