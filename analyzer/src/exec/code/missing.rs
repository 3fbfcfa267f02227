//! Which instructions the machine cannot execute yet, and why: the one list of them.

use wasmparser::Operator;

use crate::spec::instr::{self, Proposal};

/// Proposals whose instructions are not executed, each with its reason: none at present.
pub(crate) const MISSING: &[(Proposal, &str)] = &[];

/// Why an operator cannot be executed, in words.
pub(crate) fn reason(op: &Operator<'_>) -> &'static str {
    let proposal = instr::by_operator(op).map(|row| row.proposal);
    let listed = MISSING.iter().find(|(missing, _)| Some(*missing) == proposal);
    listed.map_or("it is in no list of what is missing", |(_, reason)| reason)
}

/// The word of the text format for an operator.
pub(crate) fn mnemonic(op: &Operator<'_>) -> &'static str {
    instr::by_operator(op).map_or("unknown", |row| row.mnemonic)
}
