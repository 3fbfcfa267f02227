//! Debug information through the door, over modules that the `wast` crate equips with it.

use super::*;
use crate::binary::decode::decode;

const TEXT: &str = "(module
  (func $add (export \"add\") (param i32 i32) (result i32)
    local.get 0
    local.get 1
    i32.add)
  (func $main
    (drop (call $add (i32.const 1) (i32.const 2)))))
";

fn with_dwarf() -> Vec<u8> {
    let mut buffer = wast::parser::ParseBuffer::new(TEXT).unwrap();
    buffer.track_instr_spans(true);
    let mut wat = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap();
    let wast::Wat::Module(module) = &mut wat else { panic!("a module") };
    let mut options = wast::core::EncodeOptions::new();
    options.dwarf(std::path::Path::new("add.wat"), TEXT, wast::core::GenerateDwarf::Full);
    options.encode_module(module).unwrap()
}

fn load(bytes: Vec<u8>) -> Option<Dwarf> {
    Dwarf::load(Arc::new(decode(bytes.into()).module))
}

#[test]
fn functions_lines_and_frames_are_found() {
    let dwarf = load(with_dwarf()).unwrap();
    assert_eq!(dwarf.errors(), []);
    assert_eq!(dwarf.units().len(), 1);
    let content = dwarf.content(0).unwrap();
    assert_eq!(content.errors, []);
    let names: Vec<_> = content.functions.iter().map(|f| f.name.as_deref().unwrap()).collect();
    assert_eq!(names, ["add", "main"]);
    let start = content.functions[0].ranges[0].start;
    // The size and the (empty) locals take a byte each, `local.get 0` takes two.
    let second = CodeOffset(start.0 + 2 + 2);
    let frames = dwarf.frames(second);
    assert_eq!(frames.len(), 1);
    assert_eq!(frames[0].function.as_deref(), Some("add"));
    assert_eq!(frames[0].source.as_ref().unwrap().line, 4);
    assert_eq!(dwarf.line(second).unwrap().line, 4);
    assert_eq!(dwarf.frames(CodeOffset(0)), []);
}

#[test]
fn a_module_without_debug_information_says_so() {
    assert!(load(b"\0asm\x01\0\0\0".to_vec()).is_none());
}

#[test]
fn damaged_debug_information_never_panics() {
    let bytes = with_dwarf();
    let first = bytes.windows(7).position(|window| window == b".debug_").unwrap();
    for at in first..bytes.len() {
        for value in [0x00, 0x7f, 0x80, 0xff] {
            let mut damaged = bytes.clone();
            damaged[at] = value;
            if let Some(dwarf) = load(damaged) {
                for unit in 0..dwarf.units().len() {
                    let _ = dwarf.content(unit);
                }
                for offset in 0..80 {
                    let _ = dwarf.frames(CodeOffset(offset));
                }
            }
        }
    }
}

/// A `.debug_info` section of that many nested or sibling subprograms, and of units.
fn made(units: usize, nested: usize) -> Vec<u8> {
    let abbreviations = [
        1, 0x11, 1, 0x10, 0x17, 0, 0, // 1: compile unit with children, its line table
        2, 0x2e, 1, 0x11, 0x01, 0x12, 0x0f, 0,
        0, // 2: subprogram with children, low and high pc
        0,
    ];
    let mut unit = vec![4, 0, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0];
    for _ in 0..nested {
        unit.extend([2, 9, 0, 0, 0, 5]);
    }
    unit.extend(std::iter::repeat_n(0, nested + 1));
    let mut info = Vec::new();
    for _ in 0..units {
        info.extend(u32::try_from(unit.len()).unwrap().to_le_bytes());
        info.extend(&unit);
    }
    // An empty line table of version 4.
    let line = [14, 0, 0, 0, 4, 0, 8, 0, 0, 0, 1, 1, 1, 0xfb, 14, 1, 0, 0];
    let mut bytes = b"\0asm\x01\0\0\0".to_vec();
    let sections =
        [(".debug_info", &info[..]), (".debug_abbrev", &abbreviations), (".debug_line", &line)];
    for (name, content) in sections {
        let custom = wasm_encoder::CustomSection { name: name.into(), data: content.into() };
        wasm_encoder::Section::append_to(&custom, &mut bytes);
    }
    bytes
}

#[test]
fn deep_nesting_and_many_units_are_read_in_linear_time() {
    // Quadratic work would be 10^10 steps here: the test would not end.
    let dwarf = load(made(1, 100_000)).unwrap();
    assert_eq!(dwarf.content(0).unwrap().functions.len(), 100_000);
    let dwarf = load(made(100_000, 0)).unwrap();
    assert_eq!(dwarf.units().len(), 100_000);
    let read = (0..100_000).filter_map(|unit| dwarf.content(unit));
    assert_eq!(read.flat_map(|content| &content.errors).count(), 0);
}

#[test]
fn units_share_their_line_table() {
    let dwarf = load(made(3, 0)).unwrap();
    assert_eq!(dwarf.units().iter().filter(|unit| unit.line_table == Some(0)).count(), 3);
    let tables: Vec<_> = (0..3).map(|unit| &dwarf.content(unit).unwrap().lines).collect();
    assert!(tables.windows(2).all(|pair| Arc::ptr_eq(pair[0], pair[1])));
}
