//! Listings of small modules, and of broken ones.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::binary::{decode, disasm};
use crate::module::Module;
use crate::module::idx::FuncIdx;

fn module(wat: &str) -> Module {
    let buffer = wast::parser::ParseBuffer::new(wat).unwrap();
    let mut module = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap();
    decode::decode(Arc::from(module.encode().unwrap())).module
}

/// A listing as text: indented rows, one a line.
fn listed(module: &Module, func: u32) -> String {
    let mut out = String::new();
    for row in disasm::function(module, FuncIdx(func)).rows {
        let indent = usize::try_from(row.indent).unwrap() * 2;
        let _ = writeln!(out, "{:indent$}{}", "", row.text);
    }
    out
}

fn check(wat: &str, func: u32, expect: &str) {
    let expect: Vec<&str> = expect.lines().skip(1).collect();
    let margin = expect.iter().filter(|line| !line.trim().is_empty());
    let margin = margin.map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    let expect: String =
        expect.iter().map(|line| format!("{}\n", line.get(margin..).unwrap_or(""))).collect();
    assert_eq!(listed(&module(wat), func), expect.trim_end().to_owned() + "\n");
}

#[test]
fn blocks_indent_and_branches_say_where_they_go() {
    check(
        r#"(module
            (import "env" "log" (func (param i32)))
            (func $f (param $n i32) (result i32)
                block $out
                    loop
                        local.get $n
                        br_if $out
                        br 0
                    end
                end
                local.get 0
                if (result i32)
                    i32.const -7
                else
                    i32.const 1
                    call 0
                    i32.const 2
                    return
                end))"#,
        1,
        r#"
        block $out
          loop ;; label @2
            local.get $n
            br_if 1 (;$out;)
            br 0 (;@2;)
          end
        end
        local.get $n
        if (result i32) ;; label @1
          i32.const -7
        else
          i32.const 1
          call 0 (; "env.log" ;)
          i32.const 2
          return
        end
        end
        "#,
    );
}

#[test]
fn immediates_are_spelled_as_in_the_text_format() {
    check(
        r#"(module
            (memory 1) (memory $m 1) (table 1 funcref) (table $t 1 funcref)
            (type $s (struct (field $x (mut i32)))) (type $ft (func (param i32)))
            (func
                i32.const 0 i32.load offset=4 align=1 drop
                i32.const 0 i64.load8_u $m drop
                f64.const 1e300 drop f32.const nan:0x200000 drop
                v128.const i64x2 1 2 drop
                i32.const 1 struct.new $s struct.get $s $x
                i32.const 0 call_indirect $t (type $ft)
                ref.null $s ref.test (ref $s) drop
                i32.const 0 i32.const 0 i32.const 0 memory.copy 0 1
                block i32.const 0 br_table 0 1 end
            ))"#,
        0,
        r#"
        i32.const 0
        i32.load offset=4 align=1
        drop
        i32.const 0
        i64.load8_u $m
        drop
        f64.const 1e300
        drop
        f32.const nan:0x200000
        drop
        v128.const i32x4 0x00000001 0x00000000 0x00000002 0x00000000
        drop
        i32.const 1
        struct.new $s
        struct.get $s $x
        i32.const 0
        call_indirect $t (type $ft) (; (param i32) ;)
        ref.null $s
        ref.test (ref $s)
        drop
        i32.const 0
        i32.const 0
        i32.const 0
        memory.copy 0 $m
        block ;; label @1
          i32.const 0
          br_table 0 1 (; return ;)
        end
        end
        "#,
    );
}

#[test]
fn exceptions_of_both_kinds_keep_their_blocks() {
    check(
        r#"(module (tag $e (param i32))
            (func
                try
                    i32.const 1 throw $e
                catch $e
                    drop
                catch_all
                    nop
                end
                block $h (result i32)
                    try_table (catch $e $h)
                        nop
                    end
                    i32.const 0
                end
                drop))"#,
        0,
        r#"
        try ;; label @1
          i32.const 1
          throw $e
        catch $e
          drop
        catch_all
          nop
        end
        block $h (result i32)
          try_table (catch $e 0 (;$h;)) ;; label @2
            nop
          end
          i32.const 0
        end
        drop
        end
        "#,
    );
}

#[test]
fn addresses_are_those_of_the_file() {
    let module = module("(module (func (local i32) i32.const 300 drop))");
    let listing = disasm::function(&module, FuncIdx(0));
    assert_eq!(listing.locals, [(1, wasmparser::ValType::I32)]);
    let body = module.funcs[0].body.unwrap();
    let mut at = body.start.0 + 3;
    for (row, length) in listing.rows.iter().zip([3, 1, 1]) {
        assert_eq!((row.bytes.start.0, row.bytes.len()), (at, length), "{}", row.text);
        at += length;
    }
    assert_eq!(at, body.end.0);
}

#[test]
fn a_bad_byte_ends_the_listing_and_keeps_what_stood_before() {
    let good = module("(module (func nop nop i32.const 1 drop))");
    let body = good.funcs[0].body.unwrap();
    let mut bytes = good.bytes.to_vec();
    bytes[usize::try_from(body.start.0).unwrap() + 2] = 0xff;
    let module = decode::decode(bytes.into()).module;
    let listing = disasm::function(&module, FuncIdx(0));
    assert_eq!(listing.rows.len(), 2);
    let last = &listing.rows[1];
    assert!(!last.is_instr && last.text.contains("illegal opcode: 0xff"), "{}", last.text);
    assert_eq!((last.bytes.start.0, last.bytes.end), (body.start.0 + 2, body.end));
}

#[test]
fn constant_expressions_fit_a_line() {
    let module = module(
        "(module (global i32 (i32.const 5)) (global i32 (i32.add (i32.const 1) (i32.const 2))))",
    );
    let context = disasm::Context::new(&module);
    let texts: Vec<String> = module
        .globals
        .iter()
        .map(|global| disasm::expression(&context, global.init.unwrap()))
        .collect();
    assert_eq!(texts, ["i32.const 5", "i32.const 1 i32.const 2 i32.add"]);
}

#[test]
fn any_bytes_give_a_listing_and_never_a_panic() {
    let good = module(
        r#"(module (memory 1) (type (func (param i32) (result i32)))
            (func (param i32) (result i32) (local i64 f32)
                block loop local.get 0 br_table 0 1 0 end end
                local.get 0 if (result i32) i32.const 1 else i32.const 2 end
                i32.const 3 i32.load offset=16 i32.add))"#,
    );
    let mut random = 0x2545_f491_4f6c_dd1du64;
    for _ in 0..20_000 {
        let mut bytes = good.bytes.to_vec();
        for _ in 0..3 {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            let at = usize::try_from(random >> 32).unwrap() % bytes.len();
            bytes[at] = random as u8;
        }
        let module = decode::decode(bytes.into()).module;
        for func in 0..module.funcs.len().min(4) {
            let listing = disasm::function(&module, FuncIdx::from_index(func));
            assert!(listing.rows.len() <= module.bytes.len());
        }
    }
}
