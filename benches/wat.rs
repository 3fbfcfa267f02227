//! Keystrokes in large texts: from an edit to the list of everything that is wrong, in process.
//!
//! `cargo bench --bench wat -- FILE.wat…` opens each file, makes edits of several kinds at places
//! spread over it, and prints the median, the 95th percentile and the longest of each kind in
//! milliseconds. Each edit is taken back, which must bring the list back; that is checked.
//!
//! `cargo bench --bench wat -- slices FILE.wat…` gives the first mutable i32 of a text, which should
//! be used everywhere, another type and its own again: how long it takes until the text around the
//! edit is judged and an editor is told, and how long each piece of the rest.
//!
//! `cargo bench --bench wat -- cold FILE.wat…` reads each file from scratch to a validated binary
//! with its name section, and has the crate `wast` and wasmparser do the same: turn by turn, so
//! that both meet the same neighbours. It prints the medians and the shortest in milliseconds.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on fails")]

use std::time::{Duration, Instant};

use analyzer::ide::{Encoding, File, Language, Layout, Levels, Settings, Span};
use analyzer::spec::features::default_features;
use analyzer::text::LineIndex;
use analyzer::wat;
use analyzer::wat::document::Document;
use wasmparser::Validator;
use wast::parser::{self, ParseBuffer};

/// Edits of a kind.
const ROUNDS: usize = 41;

/// Readings of a text from scratch.
const COLD_ROUNDS: usize = 9;

/// An edit: the words before which it is made, how far behind their start, what is replaced, and
/// by what.
struct Kind {
    name: &'static str,
    at: &'static str,
    skip: usize,
    removed: usize,
    new: &'static str,
}

const KINDS: [Kind; 9] = [
    Kind { name: "digit in a constant", at: "i32.const ", skip: 10, removed: 0, new: "7" },
    Kind { name: "digit behind a name", at: "local.get ", skip: 10, removed: 1, new: "9" },
    Kind { name: "`(` typed", at: "i32.const ", skip: 0, removed: 0, new: "(" },
    Kind { name: "`)` typed", at: "i32.const ", skip: 0, removed: 0, new: ")" },
    Kind { name: "`\"` typed", at: "i32.const ", skip: 0, removed: 0, new: "\"" },
    Kind { name: "newline", at: "i32.const ", skip: 0, removed: 0, new: "\n" },
    Kind { name: "function renamed", at: "(func $", skip: 7, removed: 1, new: "renamed" },
    Kind {
        name: "function pasted",
        at: "(func ",
        skip: 0,
        removed: 0,
        new: "(func (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))\n  ",
    },
    Kind { name: "signature changed", at: "(param ", skip: 0, removed: 0, new: "(param i64) " },
];

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    if args.is_empty() {
        println!("usage: cargo bench --bench wat -- [cold | slices] FILE.wat…");
    }
    let (what, skip): (fn(&str, &str), usize) = match args.first().map(String::as_str) {
        Some("cold") => (measure_cold, 1),
        Some("slices") => (measure_slices, 1),
        _ => (measure, 0),
    };
    for path in args.iter().skip(skip) {
        what(path, &std::fs::read_to_string(path).unwrap());
    }
}

/// A text to a validated binary, by us and by the peers.
fn measure_cold(path: &str, text: &str) {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..COLD_ROUNDS {
        let start = Instant::now();
        let document = Document::new(text, Language::Wat);
        let cut = start.elapsed();
        let analysis = wat::validate(&document, default_features());
        let bytes = analysis.lowered.expect("the text has no error").bytes;
        ours.push((start.elapsed(), cut));
        let start = Instant::now();
        let buffer = ParseBuffer::new(text).unwrap();
        let mut module = parser::parse::<wast::Wat<'_>>(&buffer).unwrap();
        let encoded = module.encode().unwrap();
        let encoding = start.elapsed();
        Validator::new_with_features(default_features()).validate_all(&encoded).unwrap();
        theirs.push((start.elapsed(), encoding));
        assert!(bytes == encoded, "the binaries differ");
    }
    println!("{path}: {} bytes; median and shortest of {COLD_ROUNDS} readings", text.len());
    for (name, part, times) in [("ours", "chunks", &mut ours), ("wast", "binary", &mut theirs)] {
        times.sort();
        let (half, least) = (times[times.len() / 2], times[0]);
        let [half, part_half, least] = [half.0, half.1, least.0].map(millis);
        println!("{name:24} {half:8.1} {least:8.1}   ({part} after {part_half:.1})");
    }
    let ratio = |at: usize| ours[at].0.as_secs_f64() / theirs[at].0.as_secs_f64();
    println!("{:24} {:8.2} {:8.2}", "ours by theirs", ratio(ours.len() / 2), ratio(0));
}

fn settings() -> Settings {
    Settings {
        language: Language::Wat,
        encoding: Encoding::Utf16,
        features: None,
        // Lints of long texts are not among what an edit is answered with.
        levels: Levels::none(),
        layout: Layout::default(),
        max_findings: None,
        assertions: None,
        offers_runs: true,
        counts_references: true,
    }
}

/// An edit that changes what many functions mean: the first answer, and the pieces of the rest.
fn measure_slices(path: &str, text: &str) {
    const TYPE: &str = "(mut i32)";
    let mut file = File::new(text, settings());
    let before = file.diagnostics();
    let at = text.find(TYPE).expect("a mutable i32 in the text") + TYPE.len() - 3;
    let index = LineIndex::new(text);
    let place =
        |offset: usize| index.position(text, u32::try_from(offset).unwrap(), Encoding::Utf16);
    let digits = Span { start: place(at), end: place(at + 2) };
    let (mut first, mut rest, mut whole, mut most) = (Vec::new(), Vec::new(), Vec::new(), 0);
    for _ in 0..ROUNDS {
        for new in ["64", "32"] {
            let start = Instant::now();
            file.edit(Some(digits), new);
            let mut done = file.start();
            std::hint::black_box(file.diagnostics_so_far());
            first.push(start.elapsed());
            while !done {
                let piece = Instant::now();
                done = file.go_on();
                rest.push(piece.elapsed());
            }
            let found = file.diagnostics();
            whole.push(start.elapsed());
            most = most.max(found.len());
            assert!(new == "64" || found == before, "what was taken back left traces");
        }
    }
    println!("{path}: {} bytes, {most} findings", text.len());
    row("first answer", &mut first);
    row("each piece of the rest", &mut rest);
    row("all", &mut whole);
}

fn measure(path: &str, text: &str) {
    let start = Instant::now();
    let mut file = File::new(text, settings());
    let first = file.diagnostics();
    println!(
        "{path}: {} bytes, open in {:.1} ms, {} findings",
        text.len(),
        millis(start.elapsed()),
        first.len()
    );
    let index = LineIndex::new(text);
    for kind in &KINDS {
        let mut times = Vec::new();
        for round in 0..ROUNDS {
            let from = text.len() / ROUNDS * round;
            let from = (from..).find(|at| text.is_char_boundary(*at)).unwrap();
            let Some(found) = text[from..].find(kind.at) else { continue };
            let at = from + found + kind.skip;
            let end = at + kind.removed;
            let place = |offset: usize| {
                index.position(text, u32::try_from(offset).unwrap(), Encoding::Utf16)
            };
            let edited = Span { start: place(at), end: place(end) };
            let start = Instant::now();
            file.edit(Some(edited), kind.new);
            let found = file.diagnostics();
            times.push(start.elapsed());
            std::hint::black_box(found);
            let lines = kind.new.matches('\n').count();
            let mut behind = edited.start;
            behind.line += u32::try_from(lines).unwrap();
            let last = kind.new.rsplit('\n').next().unwrap();
            let column = u32::try_from(last.len()).unwrap();
            behind.column = if lines > 0 { column } else { behind.column + column };
            file.edit(Some(Span { start: edited.start, end: behind }), &text[at..end]);
            assert_eq!(file.diagnostics(), first, "{}: what was taken back left traces", kind.name);
        }
        row(kind.name, &mut times);
    }
}

/// The median, the 95th percentile and the longest.
fn row(name: &str, times: &mut [Duration]) {
    times.sort();
    let Some(longest) = times.last() else { return };
    let [half, most] = [50, 95].map(|part| times[(times.len() - 1) * part / 100]);
    println!("{name:24} {:8.2} {:8.2} {:8.2}", millis(half), millis(most), millis(*longest));
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
