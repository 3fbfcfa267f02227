//! The table against wasmparser (every operator, its opcode, its arity), wasmprinter (spelling)
//! and `wast` (text syntax).

use std::collections::BTreeSet;

use wasmparser::{BinaryReader, OperatorsReader, WasmFeatures};

use super::*;

macro_rules! define_facts {
    ($( @$proposal:ident $op:ident $({ $($arg:ident: $argty:ty),* })? => $visit:ident ($($ann:tt)*) )*) => {
        /// Visitor name, proposal and arity annotation of every operator.
        const FACTS: &[(&str, &str, &str)] =
            &[$((stringify!($visit), stringify!($proposal), stringify!($($ann)*))),*];
    };
}
wasmparser::for_each_operator!(define_facts);

fn leb(mut number: u32, bytes: &mut Vec<u8>) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// The instruction with the smallest immediates that decode.
fn encoded(instr: &Instr) -> Vec<u8> {
    let mut bytes = Vec::new();
    instr.opcode.encode(&mut bytes);
    for immediate in instr.immediates {
        match immediate {
            Immediate::Block => bytes.push(0x40),
            Immediate::Labels => bytes.extend([0, 0]),
            Immediate::Mem(align) | Immediate::Atomic(align) => bytes.extend([*align, 0]),
            Immediate::F32 => bytes.extend([0; 4]),
            Immediate::F64 => bytes.extend([0; 8]),
            Immediate::V128 | Immediate::Shuffle => bytes.extend([0; 16]),
            Immediate::Heap | Immediate::Ref => bytes.push(0x70),
            Immediate::Select if instr.operator_name() == "typed_select" => bytes.extend([1, 0x7f]),
            Immediate::Select => bytes.extend([2, 0x7f, 0x7f]),
            _ => leb(0, &mut bytes),
        }
    }
    bytes
}

/// The instruction as text with the smallest immediates that parse.
fn written(instr: &Instr) -> String {
    let mut text = instr.mnemonic.to_owned();
    let null = if instr.operator_name().ends_with("_nullable") {
        " (ref null func)"
    } else {
        " (ref func)"
    };
    for immediate in instr.text_immediates() {
        text.push_str(match immediate {
            Immediate::Block
            | Immediate::Mem(_)
            | Immediate::Atomic(_)
            | Immediate::Catches
            | Immediate::Handlers
            | Immediate::CastFlags => "",
            Immediate::Labels => " 0 0",
            Immediate::TypeUse => " (type 0)",
            Immediate::V128 => " i32x4 0 0 0 0",
            Immediate::Shuffle => " 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
            Immediate::Heap => " func",
            Immediate::Ref => null,
            Immediate::Select if instr.operator_name() == "typed_select" => " (result i32)",
            Immediate::Select => " (result i32 i32)",
            Immediate::Ordering => " seqcst",
            _ => " 0",
        });
    }
    text
}

#[test]
fn every_operator_has_one_row_and_every_row_an_operator() {
    let rows: BTreeSet<String> =
        TABLE.iter().map(|instr| format!("visit_{}", instr.operator_name())).collect();
    let operators: BTreeSet<String> = VISITS.iter().map(|visit| (*visit).to_owned()).collect();
    assert_eq!(rows.len(), COUNT, "two rows have the same name");
    assert_eq!(rows, operators);
    for (visit, proposal, _) in FACTS {
        let instr = TABLE.iter().find(|it| format!("visit_{}", it.operator_name()) == *visit);
        assert_eq!(instr.unwrap().proposal.name(), *proposal, "{visit}");
    }
}

/// Decodes the one instruction in `bytes`, inside the construct that it needs around it.
fn decoded<'a>(instr: &Instr, bytes: &'a [u8], buffer: &'a mut Vec<u8>) -> Operator<'a> {
    match instr.mnemonic {
        "else" => buffer.extend([0x04, 0x40]),
        "catch" | "catch_all" | "delegate" => buffer.extend([0x06, 0x40]),
        _ => {}
    }
    let opening = !buffer.is_empty();
    buffer.extend(bytes);
    let reader = BinaryReader::new_features(buffer, 1, WasmFeatures::all());
    let mut operators = OperatorsReader::new(reader);
    if opening {
        operators.read().unwrap();
    }
    let operator = operators.read().unwrap_or_else(|error| {
        panic!("{} {bytes:02x?}: {error}", instr.mnemonic);
    });
    assert!(operators.eof(), "{}: bytes are left", instr.mnemonic);
    operator
}

#[test]
fn opcodes_and_immediates_decode_to_the_operator_of_the_row() {
    for instr in &TABLE {
        let bytes = encoded(instr);
        let mut buffer = Vec::new();
        let operator = decoded(instr, &bytes, &mut buffer);
        let found = by_operator(&operator).unwrap();
        assert_eq!(found, instr, "{operator:?}");
        let by_opcode = by_opcode(instr.opcode).unwrap();
        assert_eq!(by_opcode.mnemonic, instr.mnemonic);
    }
}

#[test]
fn natural_alignment_is_the_greatest_that_wasmparser_knows() {
    for instr in TABLE.iter().filter(|instr| instr.alignment().is_some()) {
        let bytes = encoded(instr);
        let mut buffer = Vec::new();
        let operator = format!("{:?}", decoded(instr, &bytes, &mut buffer));
        let wanted = format!("max_align: {},", instr.alignment().unwrap());
        assert!(operator.contains(&wanted), "{operator}");
    }
}

#[test]
fn signatures_have_the_arity_that_wasmparser_knows() {
    for (visit, _, arity) in FACTS {
        let name = visit.trim_start_matches("visit_");
        let instr = TABLE.iter().find(|instr| instr.operator_name() == name).unwrap();
        let notation = instr.signature.notation;
        let (operands, results) = notation.split_once("->").unwrap();
        let counts = (operands.split_whitespace().count(), results.split_whitespace().count());
        if let Some(fixed) = instr.signature.fixed {
            assert_eq!((fixed.operands().len(), fixed.results().len()), counts, "{name}");
        }
        let words: Vec<&str> = arity.split_whitespace().collect();
        if let [.., popped, "->", pushed] = words[..] {
            let wanted: (usize, usize) = (popped.parse().unwrap(), pushed.parse().unwrap());
            // What raises or rethrows never comes back: its results stand for any stack.
            let variable = notation.contains('*');
            assert!(variable || counts == wanted, "{name}: {notation} but {arity}");
        }
    }
}

#[test]
fn prose_is_one_sentence_or_more_with_a_full_stop() {
    for instr in &TABLE {
        let prose = instr.prose;
        assert!(prose.ends_with('.') && prose.len() > 10, "{}: {prose}", instr.mnemonic);
        assert!(prose.starts_with(|first: char| first.is_ascii_uppercase()), "{prose}");
        assert!(!prose.contains("  ") && !instr.section.is_empty(), "{prose}");
    }
}

#[test]
fn wast_parses_every_row_into_its_opcode() {
    for instr in &TABLE {
        let text = format!("(module (func {}))", written(instr));
        let buffer = wast::parser::ParseBuffer::new(&text).unwrap();
        let parsed = wast::parser::parse::<wast::Wat<'_>>(&buffer);
        assert!(parsed.is_ok(), "{text}: {}", parsed.unwrap_err());
    }
}

/// A module with one function that holds the instruction, built without validation.
fn module_with(instr: &Instr) -> Vec<u8> {
    let mut body = vec![0];
    body.extend(encoded(instr));
    body.push(0x0b);
    let mut code = vec![1];
    leb(body.len() as u32, &mut code);
    code.extend(body);
    let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a".to_vec();
    leb(code.len() as u32, &mut module);
    module.extend(code);
    module
}

#[test]
fn wasmprinter_spells_every_instruction_like_the_table() {
    let mut compared = 0;
    for instr in &TABLE {
        let mut text = String::new();
        // What needs types, labels or a matching `try` cannot be printed alone.
        let printed = wasmprinter::Config::new()
            .print(&module_with(instr), &mut wasmprinter::PrintFmtWrite(&mut text));
        if printed.is_err() {
            continue;
        }
        let Some(line) = text.lines().find(|line| line.starts_with("    ")) else { continue };
        assert_eq!(line.split_whitespace().next(), Some(instr.mnemonic), "{text}");
        compared += 1;
    }
    assert!(compared > 560, "only {compared} instructions were printed");
}

#[test]
fn words_with_several_forms_give_the_plain_one_first() {
    assert!(by_mnemonic("select").unwrap().immediates.is_empty());
    assert_eq!(forms("select").count(), 3);
    assert_eq!(by_mnemonic("ref.test").unwrap().operator_name(), "ref_test_non_null");
    assert_eq!(by_mnemonic("i32.sum"), None);
    let load = by_mnemonic("i64.load32_u").unwrap();
    assert_eq!(load.alignment(), Some(2));
    let fixed = load.signature.fixed.unwrap();
    assert_eq!((fixed.operands(), fixed.results()), (&[Type::Addr][..], &[Type::I64][..]));
    let text: Vec<Immediate> = by_mnemonic("memory.init").unwrap().text_immediates().collect();
    assert_eq!(text, [Immediate::Memory, Immediate::Data]);
}
