//! Keys in, what becomes of them out. A transcript is a file: lines that begin with `>` are keys
//! (words are keys by name, see `play::key`; what stands in quotes is typed letter by letter);
//! the line behind is what the screen's model and the program say then. `UPDATE=1` writes those
//! lines anew.

use std::fmt::Write as _;
use std::path::Path;

use crate::model::Overlay;
use crate::tests::play::{self, Play};

/// Slices that a command of a transcript may take; far more than the sample needs.
const SLICES: usize = 1_000;

fn say(play: &Play) -> String {
    let status = play.session.status();
    let focus = play.model.focus().title();
    let mut line = format!("{} | time {} | focus {focus}", status.text, status.time);
    let _ = write!(line, " | cursor {} in {}", play.model.code.cursor, play.scene.code.func_name);
    if play.model.frame > 0 {
        let _ = write!(line, " | frame {}", play.model.frame);
    }
    if let Overlay::Prompt(prompt) = &play.model.overlay {
        let _ = write!(line, " | asks {:?}: {:?}", prompt.purpose, prompt.text());
    }
    if let Overlay::Help(top) = play.model.overlay {
        let _ = write!(line, " | help from {top}");
    }
    if let Some(message) = &play.model.message {
        let _ = write!(line, " | says: {message}");
    }
    if play.model.quit {
        line.push_str(" | quits");
    }
    line
}

fn press(play: &mut Play, keys: &str) {
    let mut rest = keys.trim();
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('"') {
            let (typed, behind) = quoted.split_once('"').unwrap();
            typed.chars().for_each(|c| play.take(play::key(&c.to_string()), SLICES));
            rest = behind.trim_start();
        } else {
            let (name, behind) = rest.split_once(' ').unwrap_or((rest, ""));
            play.take(play::key(name), SLICES);
            rest = behind.trim_start();
        }
    }
}

#[track_caller]
fn check(name: &str, width: u16, height: u16) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/transcripts");
    let path = folder.join(format!("{name}.txt"));
    let expect = std::fs::read_to_string(&path).unwrap();
    let mut play = Play::sample(width, height);
    let mut found = String::new();
    for line in expect.lines() {
        if let Some(keys) = line.strip_prefix('>') {
            press(&mut play, keys);
            writeln!(found, "{line}\n{}", say(&play)).unwrap();
        } else if line.starts_with('#') || line.is_empty() {
            writeln!(found, "{line}").unwrap();
        }
    }
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, found).unwrap();
        return;
    }
    assert!(
        found == expect,
        "{name} differs; UPDATE=1 rewrites it\n--- expected\n{expect}\n--- found\n{found}"
    );
}

#[test]
fn stepping() {
    check("stepping", 80, 24);
}

#[test]
fn breakpoints() {
    check("breakpoints", 80, 24);
}

#[test]
fn looking_around() {
    check("looking-around", 80, 24);
}

#[test]
fn typing() {
    check("typing", 80, 24);
}

#[test]
fn leaving() {
    check("leaving", 80, 24);
}
