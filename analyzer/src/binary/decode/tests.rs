//! Decoding whole and broken modules.

use super::*;

const SAMPLE: &str = r#"(module $m
    (type $t (func (param i32) (result i32)))
    (import "env" "log" (func $log (param i32)))
    (import "env" "mem" (memory 1))
    (table $tab 2 funcref)
    (global $g (mut i64) (i64.const 7))
    (export "f" (func $f))
    (start $s)
    (elem (i32.const 0) $f $log)
    (func $f (type $t) (local $x i32) local.get 0)
    (func $s)
    (data $d (i32.const 8) "hello")
    (data "passive"))"#;

fn encode(text: &str) -> Vec<u8> {
    let buffer = wast::parser::ParseBuffer::new(text).unwrap();
    let mut wat = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap();
    wat.encode().unwrap()
}

#[test]
fn a_whole_module_is_decoded_with_names_and_ranges() {
    let decoded = decode(encode(SAMPLE).into());
    assert_eq!(decoded.errors, []);
    let module = decoded.module;
    assert_eq!(module.funcs.len(), 3);
    assert_eq!(module.func_name(FuncIdx(0)).as_deref(), Some("log"));
    assert_eq!(module.export("f"), Some(module::Item::Func(FuncIdx(1))));
    assert_eq!(module.start, Some(FuncIdx(2)));
    assert_eq!(module.slice(module.datas[0].bytes), b"hello");
    assert_eq!(module.slice(module.datas[1].bytes), b"passive");
    assert!(module.datas[1].active.is_none());
    assert_eq!(module.elems[0].items, module::ElemItems::Funcs(vec![FuncIdx(1), FuncIdx(0)]));
    assert_eq!(module.slice(module.globals[0].init.unwrap()), [0x42, 7, 0x0b]);
    let body = module.funcs[1].body.unwrap();
    assert_eq!(module.slice(body), [1, 1, 0x7f, 0x20, 0, 0x0b]);
    assert!(module.code.unwrap().contains(body.start));
    assert_eq!(module.names.module.as_deref(), Some("m"));
    assert_eq!(module.func_type(FuncIdx(1)).unwrap().params().len(), 1);
    let whole: u64 = module.sections.iter().map(|section| section.whole.len()).sum();
    assert_eq!(whole + 8, module.bytes.len() as u64);
}

#[test]
fn a_broken_section_does_not_hide_the_next() {
    let mut bytes = encode("(module (func) (global i32 (i32.const 1)) (export \"f\" (func 0)))");
    let section = decode(bytes.clone().into()).module.sections[2].clone();
    assert_eq!(section.id, 6);
    bytes[section.content.start.0 as usize + 1] = 0x01;
    let decoded = decode(bytes.into());
    assert_eq!(decoded.errors.len(), 1, "{:?}", decoded.errors);
    assert!(decoded.errors[0].message.starts_with("global section: "));
    assert_eq!(decoded.module.exports.len(), 1);
}

#[test]
fn every_truncation_is_reported_and_none_panics() {
    let bytes = encode(SAMPLE);
    let boundaries: Vec<u64> = decode(bytes.clone().into())
        .module
        .sections
        .iter()
        .map(|section| section.whole.start.0)
        .collect();
    for end in 0..bytes.len() {
        let decoded = decode(bytes[..end].into());
        let complete = boundaries.contains(&(end as u64));
        assert_eq!(decoded.errors.is_empty(), complete, "truncated at {end}");
    }
}

#[test]
fn damaged_bytes_never_panic() {
    let bytes = encode(SAMPLE);
    for at in 8..bytes.len() {
        for value in [0x00, 0x01, 0x7f, 0x80, 0xff] {
            let mut damaged = bytes.clone();
            damaged[at] = value;
            let _ = decode(damaged.into());
        }
    }
}
