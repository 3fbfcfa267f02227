//! Signature help: the instruction around the cursor and the operand that is being written.

use super::*;

/// The label, with `<` and `>` around the operand that is being written.
fn check(text: &str, expect: &str) {
    let (text, at) = cursor(text);
    let found = open(&text).signature(at);
    let shown = found.map_or_else(String::new, |it| match it.params.get(it.active) {
        Some((from, to)) => {
            let (before, behind) = (&it.label[..*from], &it.label[*to..]);
            format!("{before}<{}>{behind}", &it.label[*from..*to])
        }
        None => it.label,
    });
    assert_eq!(shown, expect, "{text}");
}

const MODULE: &str = "\
(module (type $t (func (param $c f64))) (type $s (struct (field $x i32) (field $y f32)))
  (memory 1) (table 1 funcref)
  (func $f (param $a i32) (param $b i64) (result f32) f32.const 0)
  (func (param $p i32) (result i32) BODY))";

fn check_body(body: &str, expect: &str) {
    check(&MODULE.replace("BODY", body), expect);
}

#[test]
fn a_folded_call_shows_which_operand_is_written() {
    check_body("(call $f $0)", "call $f : <$a i32>, $b i64 -> f32");
    check_body("(call $f (i32.const 1) $0)", "call $f : $a i32, <$b i64> -> f32");
    check_body("(call $f (i32.const 1) ($0))", "call $f : $a i32, <$b i64> -> f32");
    check_body("(call $f (i32.const 1) (i64.const 1) $0)", "call $f : $a i32, $b i64 -> f32");
    check_body("(call $f (i32.add (i32.const 1) $0))", "i32.add : i32, <i32> -> i32");
    check_body("(call $f (i32.const 1$0))", "i32.const 1 : -> i32");
}

#[test]
fn instructions_of_all_kinds_show_what_they_take() {
    check_body("(i32.store $0)", "i32.store : <address i32>, value i32");
    check_body("(call_indirect (type $t) $0)", "call_indirect (type $t) : <$c f64>, index i32");
    check_body("(struct.new $s (i32.const 1) $0)", "struct.new $s : $x i32, <$y f32> -> (ref $s)");
    check_body("(if (result i32) $0)", "if (result i32) : <condition i32> -> i32");
    check_body("(select (f32.const 1) $0)", "select : if true t, <if false t>, condition i32 -> t");
    check_body("(local.set $p $0)", "local.set $p : <value i32>");
    check_body("(memory.fill (i32.const 0) $0)", "memory.fill : to i32, <value i32>, size i32");
}

#[test]
fn flat_code_shows_the_instruction_at_hand() {
    check_body("i32.const 1 call $f$0 drop", "call $f : $a i32, <$b i64> -> f32");
    check_body("i32.const 1 i64.const 2 call $f $0", "call $f : $a i32, $b i64 -> f32");
    check_body("i32.const 1 i32.add$0", "i32.add : i32, <i32> -> i32");
    check_body("i32.const 1 br_if 0$0", "br_if 0 : i32, <condition i32> -> i32");
    check_body("nop\n$0", "");
}

#[test]
fn nothing_is_shown_elsewhere() {
    check("(module (func (param $0)))", "");
    check("(module (func ;; call $0\n))", "");
    check("(module $0)", "");
    check("(module (func (block $0)))", "");
    check_body("(call $0", "call :");
}
