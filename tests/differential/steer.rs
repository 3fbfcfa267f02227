//! Keeps modules clear of what a peer does otherwise, so that it does not hide our own faults.
//!
//! Wasmi and wasmtime fuse relaxed multiplication and addition, as they may; our machine rounds
//! twice, as the standard's deterministic profile says. In their place this puts selections of
//! lanes, which have the same operands.
//! Wasmi 2.0.0 fuses a comparison with zero into the `select` after it, but then selects by the
//! register of the result that it no longer computes. Between the two this puts
//! `i32.const 1  i32.and`, which leaves a condition as it is; it can go when wasmi is mended.

use analyzer::module::Module;
use wasmparser::{BinaryReader, FunctionBody, Operator};

/// Id of the code section.
const CODE: u8 = 10;

/// `i8x16.relaxed_laneselect`: a prefix, and 0x109 in LEB128.
const LANE_SELECT: [u8; 3] = [0xfd, 0x89, 0x02];

/// The bytes of the module without relaxed multiplication and addition; with selections after
/// comparisons taken apart where that is asked for.
pub(super) fn around(module: &Module, select_apart: bool) -> Vec<u8> {
    let mut bytes = module.bytes[..8].to_vec();
    for section in &module.sections {
        if section.id == CODE {
            bytes.push(CODE);
            push_sized(&mut bytes, &code(module, select_apart));
        } else {
            bytes.extend_from_slice(module.slice(section.whole));
        }
    }
    bytes
}

/// The content of a new code section.
fn code(module: &Module, select_apart: bool) -> Vec<u8> {
    let bodies: Vec<_> = module.funcs.iter().filter_map(|func| func.body).collect();
    let mut code = Vec::new();
    push_number(&mut code, bodies.len());
    for body in bodies {
        push_sized(&mut code, &function(module.slice(body), select_apart).unwrap());
    }
    code
}

/// A new body.
fn function(bytes: &[u8], select_apart: bool) -> wasmparser::Result<Vec<u8>> {
    let mut operators = FunctionBody::new(BinaryReader::new(bytes, 0)).get_operators_reader()?;
    let mut new = Vec::new();
    let (mut copied, mut compared) = (0, false);
    while !operators.eof() {
        let at = operators.original_position() as usize;
        let operator = operators.read()?;
        let selects = matches!(operator, Operator::Select | Operator::TypedSelect { .. });
        if selects && compared && select_apart {
            new.extend_from_slice(&bytes[copied..at]);
            copied = at;
            // i32.const 1, i32.and
            new.extend_from_slice(&[0x41, 1, 0x71]);
        }
        if matches!(
            operator,
            Operator::F32x4RelaxedMadd
                | Operator::F32x4RelaxedNmadd
                | Operator::F64x2RelaxedMadd
                | Operator::F64x2RelaxedNmadd
        ) {
            new.extend_from_slice(&bytes[copied..at]);
            copied = operators.original_position() as usize;
            new.extend_from_slice(&LANE_SELECT);
        }
        compared = matches!(operator, Operator::I32Eqz | Operator::I32Eq | Operator::I32Ne);
    }
    new.extend_from_slice(&bytes[copied..]);
    Ok(new)
}

fn push_sized(out: &mut Vec<u8>, content: &[u8]) {
    push_number(out, content.len());
    out.extend_from_slice(content);
}

/// LEB128, unsigned.
fn push_number(out: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}
