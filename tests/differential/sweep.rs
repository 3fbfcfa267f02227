//! Every instruction that works on plain numbers, alone in a function, with corners as operands.
//!
//! Random modules meet the rare instructions rarely; this meets each of them for certain. The
//! instructions are those of the instruction table whose types are known without a module:
//! numeric, vector, memory and atomic ones.

use std::fmt::Write as _;

use analyzer::binary;
use analyzer::spec::instr::{Immediate, Instr, Proposal, TABLE, Type};

use super::generate::{Call, Case, Profile, Random, wasm_features};
use super::outcome::Val;

/// Bytes of the memory; it may grow by one page.
const MEMORY: u64 = 2 << 16;

/// Two cases: with 32-bit and with 64-bit addresses. Every instruction is called `rounds` times
/// in each variant of its immediates.
pub(super) fn cases(profile: Profile, rounds: usize) -> Vec<Case> {
    let mut random = Random(7);
    ["i32", "i64"].map(|address| case(profile, address, rounds, &mut random)).into()
}

fn case(profile: Profile, address: &str, rounds: usize, random: &mut Random) -> Case {
    let shared = if profile.atomics { " shared" } else { "" };
    let mut text = format!("(module (memory (export \"memory\") {address} 2 3{shared})\n");
    let mut calls = Vec::new();
    for row in TABLE.iter().filter(|row| takes_part(row, profile)) {
        let Some(types) = &row.signature.fixed else { continue };
        for (number, immediates) in variants(row, random).iter().enumerate() {
            let name = format!("{} {number}", row.mnemonic);
            let word = |ty: &Type| if *ty == Type::Addr { address } else { ty.word() };
            let words = |types: &[Type]| types.iter().map(word).collect::<Vec<_>>().join(" ");
            let (params, results) = (words(types.operands()), words(types.results()));
            let _ = write!(text, "(func (export {name:?}) (param {params}) (result {results}) ");
            for at in 0..types.operands().len() {
                let _ = write!(text, "local.get {at} ");
            }
            let _ = writeln!(text, "{}{immediates})", row.mnemonic);
            // Without operands once is enough.
            let rounds = if types.operands().is_empty() { 1 } else { rounds };
            for _ in 0..rounds {
                let operands = types.operands().iter();
                let args = operands.map(|ty| operand(*ty, address, random)).collect();
                calls.push(Call { name: name.clone(), args });
            }
        }
    }
    text.push(')');
    let buffer = wast::parser::ParseBuffer::new(&text).unwrap();
    let bytes = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap().encode().unwrap();
    let module = binary::validate(bytes.into(), wasm_features()).unwrap();
    Case { seed: 0, module, loops: false, fuel: None, calls }
}

/// Whether the peer has the instruction, has our meaning of it, and a call of it comes back.
fn takes_part(row: &Instr, profile: Profile) -> bool {
    let has = match row.proposal {
        Proposal::Mvp
        | Proposal::SignExtension
        | Proposal::SaturatingFloatToInt
        | Proposal::BulkMemory => true,
        // The peers fuse multiplication and addition, as they may.
        Proposal::RelaxedSimd => profile.vectors && !row.mnemonic.contains("madd"),
        Proposal::Simd => profile.vectors,
        Proposal::WideArithmetic => profile.wide_arithmetic,
        Proposal::Threads => profile.atomics && !row.mnemonic.contains("wait"),
        _ => false,
    };
    has && row.mnemonic != "end" && row.mnemonic != "else"
}

/// Texts of the immediates; none where an instruction needs a module around it, or has no
/// operands but only a constant.
fn variants(row: &Instr, random: &mut Random) -> Vec<String> {
    let mut variants = vec![String::new(); if row.immediates.is_empty() { 1 } else { 2 }];
    for immediate in row.text_immediates() {
        for (number, text) in variants.iter_mut().enumerate() {
            match immediate {
                Immediate::Mem(_) | Immediate::Atomic(_) if number > 0 => {
                    text.push_str(" offset=65520");
                }
                // Atomic accesses state an order only where that is not the usual one.
                Immediate::Mem(_) | Immediate::Atomic(_) => {}
                Immediate::Memory => {}
                Immediate::Lane(lanes) if number > 0 => {
                    let _ = write!(text, " {}", lanes - 1);
                }
                Immediate::Lane(_) => text.push_str(" 0"),
                Immediate::Shuffle => {
                    for _ in 0..16 {
                        let _ = write!(text, " {}", random.next() % 32);
                    }
                }
                _ => return Vec::new(),
            }
        }
    }
    variants
}

/// A value for an operand: addresses mostly inside the memory or about its end.
fn operand(ty: Type, address: &str, random: &mut Random) -> Val {
    match ty {
        Type::I32 => Val::I32(integer(random) as u32),
        Type::I64 => Val::I64(integer(random)),
        Type::F32 => Val::F32(float32(random)),
        Type::F64 => Val::F64(float64(random)),
        Type::V128 => Val::V128(vector(random)),
        Type::Addr => {
            let at = match random.next() % 8 {
                0 => integer(random),
                1 | 2 => (MEMORY - 24).wrapping_add(random.next() % 32),
                3 => (65536 - 24) + random.next() % 32,
                _ => random.next() % 64,
            };
            // Atomic accesses want multiples of their width, most of the time.
            let at = if random.next().is_multiple_of(3) { at } else { at & !7 };
            if address == "i32" { Val::I32(at as u32) } else { Val::I64(at) }
        }
    }
}

fn integer(random: &mut Random) -> u64 {
    let power = 1u64 << (random.next() % 64);
    match random.next() % 6 {
        0 => random.next() % 4,
        1 => power,
        2 => power.wrapping_sub(1),
        3 => power.wrapping_neg(),
        4 => u64::MAX - random.next() % 3,
        _ => random.next(),
    }
}

fn float32(random: &mut Random) -> u32 {
    match random.next() % 4 {
        0 => (integer(random) as f32).to_bits() ^ (random.next() as u32 & 0x8000_0001),
        1 => ((integer(random) as i32) as f32 / 2.0).to_bits(),
        // Zeros, infinities, NaNs, the least and greatest numbers, and what is next to them.
        2 => {
            [0, 0x7f80_0000, 0x7fc0_0000, 0x0080_0000][(random.next() % 4) as usize]
                ^ (random.next() as u32 & 0x8000_0003)
        }
        _ => random.next() as u32,
    }
}

fn float64(random: &mut Random) -> u64 {
    match random.next() % 4 {
        0 => (integer(random) as f64).to_bits() ^ (random.next() & (1 << 63 | 1)),
        1 => ((integer(random) as i64) as f64 / 2.0).to_bits(),
        2 => {
            [0, 0x7ff << 52, 0xfff << 51, 1 << 52][(random.next() % 4) as usize]
                ^ (random.next() & (1 << 63 | 3))
        }
        _ => random.next(),
    }
}

/// Lanes of one shape with corners of their own.
fn vector(random: &mut Random) -> u128 {
    let shape = random.next() % 6;
    let (width, lane): (u32, fn(&mut Random) -> u64) = match shape {
        0 => (8, integer),
        1 => (16, integer),
        2 => (32, integer),
        3 => (64, integer),
        4 => (32, |random| u64::from(float32(random))),
        _ => (64, float64),
    };
    let mask = (1u128 << width) - 1;
    (0..128 / width).map(|at| (u128::from(lane(random)) & mask) << (at * width)).sum()
}
