//! The terminal, taken and given back: raw mode, alternate screen, mouse, bracketed paste.
//!
//! Whoever holds the guard has the terminal; when the guard is dropped (normal end, error return)
//! or the program panics, the terminal is as it was before. Must not know what is drawn.
//! Termination signals become a flag that the event loop reads, so that they take the same way out.

use std::io::{self, IsTerminal};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen};
use crossterm::{cursor, execute, terminal};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

/// Set while the terminal is ours, so that giving it back happens once, whoever comes first.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// How long the event loop has to end by itself after a signal.
#[cfg(unix)]
const GRACE: std::time::Duration = std::time::Duration::from_millis(600);

/// Holds the terminal until dropped.
pub(crate) struct Guard {
    /// Where to draw.
    pub(crate) screen: Terminal<CrosstermBackend<io::Stdout>>,
    asked_to_end: Arc<AtomicBool>,
}

/// Whether both ends of the conversation are a terminal.
#[must_use]
pub fn is_interactive() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

impl Guard {
    /// Takes the terminal. On error everything taken so far has been given back.
    pub(crate) fn take() -> io::Result<Guard> {
        let asked_to_end = Arc::new(AtomicBool::new(false));
        listen_for_signals(&asked_to_end)?;
        restore_on_panic();
        TAKEN.store(true, Ordering::SeqCst);
        let taken = terminal::enable_raw_mode().and_then(|()| {
            execute!(
                io::stdout(),
                EnterAlternateScreen,
                EnableMouseCapture,
                EnableBracketedPaste,
                cursor::Hide
            )
        });
        let screen = taken.and_then(|()| Terminal::new(CrosstermBackend::new(io::stdout())));
        match screen {
            Ok(screen) => Ok(Guard { screen, asked_to_end }),
            Err(error) => {
                give_back();
                Err(error)
            }
        }
    }

    /// Whether a signal asked the process to end.
    pub(crate) fn asked_to_end(&self) -> bool {
        self.asked_to_end.load(Ordering::Relaxed)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        give_back();
    }
}

/// Undoes [`Guard::take`]. Errors have nowhere to go: the terminal itself is what failed.
fn give_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let _ = execute!(
            io::stdout(),
            DisableBracketedPaste,
            DisableMouseCapture,
            LeaveAlternateScreen,
            cursor::Show
        );
        let _ = terminal::disable_raw_mode();
    }
}

/// The panic message must appear on the real screen, so the terminal goes back before it is printed.
fn restore_on_panic() {
    let previous = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        give_back();
        previous(info);
    }));
}

/// Signals take the same way out as the user: the flag is set, the event loop ends. But that loop
/// may never look again, since reading from a terminal that is gone can spin inside the library;
/// after a grace period the process ends from here.
#[cfg(unix)]
fn listen_for_signals(flag: &Arc<AtomicBool>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    // Ctrl-C at the keyboard is a key in raw mode; SIGINT here was sent by another process.
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    let flag = Arc::clone(flag);
    let watch = move || {
        if let Some(signal) = signals.forever().next() {
            flag.store(true, Ordering::Relaxed);
            std::thread::sleep(GRACE);
            give_back();
            std::process::exit(128 + signal);
        }
    };
    std::thread::Builder::new().name("signals".to_owned()).spawn(watch).map(drop)
}

#[cfg(not(unix))]
fn listen_for_signals(_flag: &Arc<AtomicBool>) -> io::Result<()> {
    Ok(())
}
