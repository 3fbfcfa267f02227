//! How usual instructions are, in general and behind or in another one. The table beside this file is
//! made by `benches/completion.rs` from bodies of the official test suite.

use std::collections::HashMap;
use std::sync::OnceLock;

/// One line each: the instruction before or around, the instruction, and forty times the logarithm
/// of how often it stands there in 100,000 places. `-` stands for any instruction, `.` for none.
const TABLE: &str = include_str!("usual.txt");

/// By what comes before, and the instruction.
type Weights = HashMap<(&'static str, &'static str), u32>;

fn weights() -> &'static Weights {
    static WEIGHTS: OnceLock<Weights> = OnceLock::new();
    WEIGHTS.get_or_init(|| TABLE.lines().filter_map(row).collect())
}

fn row(line: &'static str) -> Option<((&'static str, &'static str), u32)> {
    let (before, rest) = line.split_once(' ')?;
    let (name, weight) = rest.split_once(' ')?;
    Some(((before, name), weight.parse().ok()?))
}

/// How usual an instruction is behind or in another one: 0 for one that is not usual anywhere.
pub(super) fn weight(before: &str, name: &str) -> u32 {
    let before = if before.is_empty() { "." } else { before };
    let weight = |before: &str| weights().get(&(before, name)).copied().unwrap_or_default();
    weight("-").max(weight(before))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::instr;

    #[test]
    fn each_line_of_the_table_is_about_an_instruction() {
        assert_eq!(weights().len(), TABLE.lines().count());
        for line in TABLE.lines() {
            let ((_, name), _) = row(line).unwrap();
            assert!(instr::by_mnemonic(name).is_some(), "{name}");
        }
    }
}
