//! Tiling of what programs execute with sequences, as the machine does it, and the choice of the
//! sequences that save most jumps.

use std::collections::HashMap;

use crate::names::Names;

/// Ops of a sequence at most.
const MOST: usize = 4;

/// What a jump costs; and a result that is written, and an operand that is read from a slot.
const JUMP: u32 = 10;
const WRITE: u32 = 1;
const READ: u32 = 6;

/// Ops by number, with how often each was executed, as a share of all that its program executed.
pub type Run = Vec<(u16, f64)>;

/// Ops in a row.
pub type Sequence = Vec<u16>;

/// Sequences by what they are with everything in slots.
pub struct List(HashMap<Sequence, Vec<Sequence>>);

impl List {
    pub fn new(sequences: impl Iterator<Item = Sequence>, names: &Names) -> List {
        let mut all: HashMap<Sequence, Vec<Sequence>> = HashMap::new();
        for sequence in sequences {
            let key = sequence.iter().map(|op| names.in_slots(*op)).collect();
            all.entry(key).or_default().push(sequence);
        }
        List(all)
    }
}

/// How many ops from `at` on may share a handler: those behind a last one do not follow it.
fn reach(run: &[(u16, f64)], at: usize, names: &Names) -> usize {
    let mut ops = run[at..].iter().take(MOST).map(|op| names.op(op.0));
    let ends = ops.position(|op| op.last || op.alone);
    let until = ends.map_or(MOST, |end| end + usize::from(!names.op(run[at + end].0).alone));
    until.max(1).min(run.len() - at)
}

/// What a sequence costs that stands for ops, and whether the op before must write its result;
/// none if it cannot stand for them.
fn fits(run: &[(u16, f64)], sequence: &[u16], at: usize, names: &Names) -> Option<(u32, bool)> {
    let (mut cost, mut asks) = (JUMP, false);
    for (part, &wanted) in sequence.iter().enumerate() {
        let op = names.op(run[at + part].0);
        let (written, read) = (op.written, op.read);
        if wanted == run[at + part].0 {
            continue;
        }
        if wanted == written {
            cost += WRITE;
            continue;
        }
        if wanted != read && wanted != names.op(written).read {
            return None;
        }
        cost += READ + if wanted == read { 0 } else { WRITE };
        // Who made the value is likely the op before.
        match part.checked_sub(1).map(|before| names.op(sequence[before])) {
            Some(before) if before.makes && before.written != sequence[part - 1] => return None,
            Some(_) => {}
            None => asks = at > 0,
        }
    }
    Some((cost, asks))
}

#[derive(Clone, Copy)]
struct Choice<'a> {
    cost: u32,
    /// None for an op with a handler of its own.
    sequence: Option<&'a Sequence>,
    asked: bool,
    asks: bool,
}

/// Tiles a run; tells each sequence and its gain.
fn tile<'a>(run: &Run, list: &'a List, names: &Names, mut told: impl FnMut(&'a Sequence, f64)) {
    let mut choices: Vec<[Choice<'a>; 2]> =
        vec![[Choice { cost: 0, sequence: None, asked: false, asks: false }; 2]; run.len() + 1];
    for at in (0..run.len()).rev() {
        let op = names.op(run[at].0);
        let [quiet, any] = choices[at + 1];
        let mut best =
            Choice { cost: JUMP + quiet.cost, sequence: None, asked: false, asks: false };
        let write = if op.written == run[at].0 { 0 } else { WRITE };
        if any.asks && JUMP + write + any.cost < best.cost {
            best = Choice { cost: JUMP + write + any.cost, asked: true, ..best };
        }
        let mut best = [best; 2];
        let in_slots: Vec<u16> =
            run[at..].iter().take(reach(run, at, names)).map(|op| names.in_slots(op.0)).collect();
        for len in 2..=in_slots.len() {
            for sequence in list.0.get(&in_slots[..len]).into_iter().flatten() {
                let Some((cost, asks)) = fits(run, sequence, at, names) else { continue };
                let last = sequence[len - 1];
                let writes = names.op(last).written == last;
                let [quiet, any] = choices[at + len];
                let asked = any.asks && writes;
                let cost = cost + if asked { any.cost } else { quiet.cost };
                let choice = Choice { cost, sequence: Some(sequence), asked, asks };
                for (which, better) in best.iter_mut().enumerate() {
                    if cost < better.cost && (which == 1 || !asks) {
                        *better = choice;
                    }
                }
            }
        }
        choices[at] = best;
    }
    // Where a run begins, everything is in slots.
    let (mut at, mut which) = (0, 1);
    while at < run.len() {
        let choice = choices[at][which];
        let len = choice.sequence.map_or(1, Vec::len);
        if let Some(sequence) = choice.sequence {
            told(sequence, run[at + 1..at + len].iter().map(|op| op.1).sum());
        }
        (at, which) = (at + len, usize::from(choice.asked));
    }
}

/// What each sequence of a list saves in a program.
pub fn saved(runs: &[Run], list: &List, names: &Names) -> HashMap<Sequence, f64> {
    let mut saved: HashMap<Sequence, f64> = HashMap::new();
    for run in hot(runs) {
        tile(run, list, names, |sequence, gain| match saved.get_mut(sequence) {
            Some(all) => *all += gain,
            None => _ = saved.insert(sequence.clone(), gain),
        });
    }
    saved
}

fn hot(runs: &[Run]) -> impl Iterator<Item = &Run> {
    runs.iter().filter(|run| run.iter().any(|op| op.1 > 1e-7))
}

/// What each sequence would save if it stood alone, wherever it could.
fn possible(runs: &[Run], names: &Names) -> HashMap<Sequence, f64> {
    let mut saved: HashMap<Sequence, f64> = HashMap::new();
    for run in hot(runs) {
        for at in 0..run.len() {
            for len in 2..=reach(run, at, names) {
                let gain = run[at + 1..at + len].iter().map(|op| op.1).sum::<f64>();
                for form in forms(&run[at..at + len], names) {
                    *saved.entry(form).or_default() += gain;
                }
            }
        }
    }
    saved
}

/// The sequences that can stand for some ops and are worth a thought: as they are, with all
/// results written, with the first operand read from a slot, and with all of them.
fn forms(ops: &[(u16, f64)], names: &Names) -> Vec<Sequence> {
    let exact: Sequence = ops.iter().map(|op| op.0).collect();
    let written: Sequence = exact.iter().map(|op| names.op(*op).written).collect();
    let in_slots: Sequence = exact.iter().map(|op| names.in_slots(*op)).collect();
    let first_read = |sequence: &Sequence| {
        let mut sequence = sequence.clone();
        sequence[0] = names.op(sequence[0]).read;
        sequence
    };
    let mut forms = vec![first_read(&exact), first_read(&written), exact, written, in_slots];
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// The best sequences, most gain first.
fn best(saved: HashMap<Sequence, f64>, most: usize) -> Vec<(Sequence, f64)> {
    let mut all: Vec<(Sequence, f64)> = saved.into_iter().collect();
    all.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    all.truncate(most);
    all
}

/// What each sequence is worth: what it saves in each program, to a power, so that below 1 one that
/// serves many programs a little is worth more than one that serves a single program much.
fn worth(
    programs: &[Vec<Run>],
    power: f64,
    saved: impl Fn(&[Run]) -> HashMap<Sequence, f64>,
) -> HashMap<Sequence, f64> {
    let mut worth: HashMap<Sequence, f64> = HashMap::new();
    for runs in programs {
        for (sequence, gain) in saved(runs) {
            *worth.entry(sequence).or_default() += gain.powf(power);
        }
    }
    worth
}

/// The best list of so many sequences, with what each saves in all programs.
pub fn choose(
    programs: &[Vec<Run>],
    names: &Names,
    most: usize,
    power: f64,
) -> Vec<(Sequence, f64)> {
    let list = |chosen: Vec<(Sequence, f64)>| List::new(chosen.into_iter().map(|it| it.0), names);
    let mut chosen = best(worth(programs, power, |runs| possible(runs, names)), most * 6);
    for keep in [most * 4, most * 3, most * 2, most * 3 / 2, most * 5 / 4, most, most] {
        let list = list(chosen);
        chosen = best(worth(programs, power, |runs| saved(runs, &list, names)), keep);
    }
    let list = list(chosen);
    // In the order of what they save in all.
    best(worth(programs, 1.0, |runs| saved(runs, &list, names)), most)
}
