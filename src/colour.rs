//! Colours on a terminal: whether, and which.

use std::env;
use std::io::IsTerminal;

/// When to use them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum When {
    /// On a terminal, unless $NO_COLOR is set
    #[default]
    Auto,
    /// Also in a pipe or file
    Always,
    /// Not at all
    Never,
}

/// What a colour stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ink {
    Error,
    Warning,
    Hint,
    /// Where something is, and other things beside the matter.
    Aside,
    Strong,
}

impl Ink {
    /// The number of the standard's "select graphic rendition" (ECMA-48).
    fn code(self) -> &'static str {
        match self {
            Ink::Error => "1;31",
            Ink::Warning => "1;33",
            Ink::Hint => "1;36",
            Ink::Aside => "34",
            Ink::Strong => "1",
        }
    }
}

/// Whether words are painted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paint {
    on: bool,
}

impl Paint {
    /// For what is written to an output.
    pub(crate) fn new(when: When, out: &impl IsTerminal) -> Paint {
        // Source: no-color.org; a variable that is empty counts as not set.
        let unwanted = || {
            let set = |name: &str| env::var_os(name).filter(|it| !it.is_empty());
            set("NO_COLOR").is_some() || set("TERM").is_some_and(|it| it == "dumb")
        };
        Paint {
            on: match when {
                When::Auto => out.is_terminal() && !unwanted(),
                When::Always => true,
                When::Never => false,
            },
        }
    }

    /// The words in a colour. They must be safe for a terminal already.
    pub(crate) fn ink(self, ink: Ink, words: &str) -> String {
        if self.on && !words.is_empty() {
            format!("\u{1b}[{}m{words}\u{1b}[0m", ink.code())
        } else {
            words.to_owned()
        }
    }
}
