//! The door on broken input: everything that can be asked is asked, of any bytes.

use std::sync::Arc;

use crate::inspect::module::View;
use crate::inspect::{self, Opened, verdict};
use crate::spec::features;

fn encode(wat: &str) -> Vec<u8> {
    let buffer = wast::parser::ParseBuffer::new(wat).unwrap();
    wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap().encode().unwrap()
}

/// Asks a module everything; the answer is how much there was, so that nothing is optimised away.
fn ask(view: &View) -> usize {
    let size = view.whole().end.0;
    for section in view.sections() {
        assert!(section.whole.end.0 <= size, "a section reaches behind the module");
    }
    for function in view.functions() {
        let _ = view.find_function(&function.index.to_string());
    }
    let facts: usize = view.customs().iter().map(|custom| custom.facts.len()).sum();
    view.types().len()
        + view.imports().len()
        + view.tables().len()
        + view.memories().len()
        + view.globals().len()
        + view.tags().len()
        + view.exports().len()
        + view.elements(4).len()
        + view.data(4).len()
        + usize::from(view.start().is_some())
        + facts
}

fn look(bytes: Vec<u8>) -> usize {
    let bytes: Arc<[u8]> = bytes.into();
    if let Err(invalid) = verdict::validate(&bytes, features::default_features()) {
        assert!(!invalid.error.message.is_empty());
    }
    match inspect::open(bytes) {
        Err(error) => error.message.len(),
        Ok(Opened::Module(view)) => ask(&view),
        Ok(Opened::Component(tree)) => {
            for (index, node) in tree.nodes().iter().enumerate() {
                assert!(node.parent.is_none_or(|parent| parent < index), "a parent stands before");
                assert!(node.at.end.0 <= tree.size());
            }
            tree.modules().map(|node| ask(&tree.open_module(node))).sum()
        }
    }
}

const MODULE: &str = r#"(module $m
    (rec (type $a (sub (array (mut i8)))) (type $b (sub $a (array (mut i8)))))
    (type $s (struct (field $x i32) (field (mut (ref null $a)))))
    (import "env" "f" (func $f (param i32)))
    (memory (export "memory") 1 4) (table $t 2 funcref) (tag $e (param i64))
    (global $g (mut i32) (i32.const 7))
    (func $main (export "main") (param i32) (result i32) (local i64)
        block local.get 0 br_table 0 0 end
        local.get 0 call $f i32.const 1)
    (func $init) (start $init)
    (elem (i32.const 0) $main $init) (elem $later funcref (ref.func $f) (ref.null func))
    (data (i32.const 16) "hello") (data $spare "not yet")
    (@producers (language "Rust" "1.95") (processed-by "clang" "22.1"))
    (@dylink.0 (mem-info (memory 16 2) (table 0 0)) (needed "libc.so"))
    (@custom "target_features" "\02\2b\04simd\2d\07atomics")
    (@custom "linking" "\02\08\0a\01\00\00\00\04name\00\00\00")
    (@custom "reloc.CODE" "\05\01\00\10\00")
    (@custom "build_id" "\04\de\ad\be\ef")
    (@custom "metadata.code.branch_hint" "\01\01\01\05\01\01")
    (@custom "coreinstances" "\01\00\00\00\00")
    (@custom "corestack" "\00\04main\01\00\00\00\00\01\7f\00\00\00\00\00"))"#;

const COMPONENT: &str = r#"(component $outer
    (import "run" (func $run (param "x" u32)))
    (core module $m (memory (export "memory") 1) (func (export "f") (param i32)))
    (core instance $i (instantiate $m))
    (component $inner (core module (func (export "deep"))) (component))
    (type $point (record (field "x" s32) (field "y" (option string))))
    (type (variant (case "a" u8) (case "b"))) (type (resource (rep i32)))
    (func $lifted (param "x" u32) (canon lift (core func $i "f")))
    (core func $lowered (canon lower (func $run)))
    (export "g" (func $lifted)))"#;

#[test]
fn any_bytes_give_an_answer_and_never_a_panic() {
    let mut random = 0x9e37_79b9_7f4a_7c15u64;
    let mut next = move |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random >> 33).unwrap() % below
    };
    for wat in [MODULE, COMPONENT] {
        let good = encode(wat);
        assert!(look(good.clone()) > 5);
        for _ in 0..4_000 {
            let mut bytes = good.clone();
            for _ in 0..=next(3) {
                let at = next(bytes.len());
                bytes[at] = match next(4) {
                    0 => 0xff,
                    1 => 0x80,
                    2 => bytes[at] ^ (1 << next(8)),
                    _ => u8::try_from(next(256)).unwrap(),
                };
            }
            if next(3) == 0 {
                bytes.truncate(next(bytes.len()));
            }
            look(bytes);
        }
        for length in 0..good.len() {
            look(good[..length].to_vec());
        }
    }
}

#[test]
fn components_nested_beyond_the_limit_are_told() {
    let depth = 80;
    let mut bytes = b"\0asm\x0d\0\x01\0".to_vec();
    for _ in 0..depth {
        let mut outer = b"\0asm\x0d\0\x01\0\x04".to_vec();
        let mut rest = bytes.len();
        while rest >= 0x80 {
            outer.push((rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        outer.push(rest as u8);
        outer.extend(bytes);
        bytes = outer;
    }
    let Ok(Opened::Component(tree)) = inspect::open(bytes.into()) else { panic!("a component") };
    assert_eq!(tree.nodes().len(), crate::spec::limits::COMPONENT_DEPTH + 1);
    assert!(tree.errors()[0].message.contains("nested deeper than 64"), "{:?}", tree.errors());
}

#[test]
fn offsets_of_a_nested_module_are_those_of_the_file() {
    let bytes: Arc<[u8]> = encode(COMPONENT).into();
    let Ok(Opened::Component(tree)) = inspect::open(Arc::clone(&bytes)) else { panic!() };
    let node = tree.modules().next().unwrap();
    let view = tree.open_module(node);
    let memory = view.sections().into_iter().find(|section| section.name == "memory").unwrap();
    assert_eq!(bytes[usize::try_from(memory.whole.start.0).unwrap()], 5);
    assert_eq!(view.whole(), node.at);
}
