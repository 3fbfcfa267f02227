//! Exit codes: the one place that says what they mean, for the code and for `--help`.

use std::io;
use std::process::ExitCode;

/// The table that `--help` prints.
pub(crate) const HELP: &str = "\
Exit codes:
  0    done (also when the reader of our output closed the pipe)
  1    the input is broken or invalid, or does not hold what was asked for
  2    wrong usage: unknown option, verb, feature or argument
  3    a file could not be read, or output could not be written
and for `run`, whose program may end with a code of its own:
  3    the program could not write its output (to a closed pipe, too)
  124  what a --max-… option allows was used up before the program ended
  130  Ctrl-C
  134  the program trapped, or waits for a thread that does not exist";

/// How a verb ended when nothing went wrong with the verb itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    /// Done, and all is well.
    Done,
    /// Done, and the input is broken or invalid.
    Bad,
    /// The program that was run ended with its own code.
    Guest(u8),
    /// The program that was run trapped, or waits for ever.
    Trapped,
    /// The program that was run has used up what a bound allows.
    UsedUp,
}

impl From<Code> for ExitCode {
    fn from(code: Code) -> ExitCode {
        match code {
            Code::Done => ExitCode::SUCCESS,
            Code::Bad => ExitCode::from(1),
            Code::Guest(code) => ExitCode::from(code),
            Code::Trapped => ExitCode::from(134),
            Code::UsedUp => ExitCode::from(124),
        }
    }
}

/// Wrong usage that only the verb can see: exit code 2.
#[derive(Debug)]
pub(crate) struct Usage(pub(crate) String);

impl std::fmt::Display for Usage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Usage {}

/// The program that was run could not write its output: exit code 3.
///
/// Not an [`io::Error`], for a closed pipe ends our own output quietly, but not a program.
#[derive(Debug)]
pub(crate) struct Output(pub(crate) String);

impl std::fmt::Display for Output {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Output {}

/// Tells the user on standard error what stopped the verb, and chooses the exit code.
pub(crate) fn report(error: &anyhow::Error) -> ExitCode {
    let io_kind = error.chain().find_map(|cause| cause.downcast_ref::<io::Error>());
    if io_kind.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe) {
        return ExitCode::SUCCESS;
    }
    // Reading says what it reads; an error without such words comes from writing our output.
    let bare = error.is::<io::Error>() && error.chain().count() == 1;
    let what = if bare { "cannot write the output: " } else { "" };
    // Nobody is left to tell when standard error is gone.
    let _ = io::Write::write_fmt(&mut io::stderr(), format_args!("error: {what}{error:#}\n"));
    if error.is::<Usage>() {
        ExitCode::from(2)
    } else if io_kind.is_some() || error.is::<Output>() {
        ExitCode::from(3)
    } else {
        ExitCode::from(1)
    }
}
