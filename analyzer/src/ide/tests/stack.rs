//! What hover says of an instruction where it stands: operands before and after, immediates.

use super::*;

const MODULE: &str = "\
(module
  (type $t (struct (field $x i32)))
  (memory $m 1)
  (data $hello (i32.const 1024) \"Hello,\\20world\\00\\01\")
  (global $g (mut f32) (f32.const 0))
  ;; Adds.
  (func $add (param $a i32) (param $b i64) (result f32) (f32.const 1))
  (func (param $p (ref null $t)) (result i32)
    BODY))
";

fn check(body: &str, expect: &[&str]) {
    check_hover(&MODULE.replace("BODY", body), expect);
}

#[test]
fn hover_shows_the_operands_before_and_after_an_instruction() {
    check(
        "i64.const 7 i32.const 1 i32.const 2 $0i32.add drop",
        &["stack before: `i64 i32 i32`", "stack after: `i64 i32`"],
    );
    check("$0i32.const 1 drop", &["stack before: *empty*", "stack after: `i32`"]);
    // Folded: the operands come first.
    check(
        "(drop ($0i32.add (i32.const 1) (i32.const 2)))",
        &["stack before: `i32 i32`", "stack after: `i32`"],
    );
    check("local.get $p $0drop", &["stack before: `(ref null $t)`", "stack after: *empty*"]);
}

#[test]
fn hover_shows_what_the_types_of_an_instruction_are_here() {
    check("i32.const 1 i64.const 2 $0call $add", &["call $add : i32 i64 -> f32"]);
    check("i32.const 1 i64.const 2 $0call $add", &["(func $add (param $a i32) (param $b i64)"]);
    check("(local.$0get $p)", &["local.get $p : -> (ref null $t)", "(param $p (ref null $t))"]);
    check("(struct.get $t $x ($0local.get 0))", &["-> (ref null $t)"]);
    check("($0struct.get $t $x (local.get 0))", &["struct.get $t $x : (ref null $t) -> i32"]);
    check("i32.const 1 f32.const 1 f32.const 2 i32.const 0 $0select drop drop", &["`i32 f32`"]);
}

#[test]
fn hover_shows_the_signature_of_a_function_that_names_a_type() {
    check_hover(
        "(module (type $t (func (param i32) (result f32))) (func $f (type $t) f32.const 1)\n\
         (func (drop (call $$0f (i32.const 1)))))",
        &["```wat\n(func $f (type $t))\n;; (param i32) (result f32)\n```"],
    );
}

#[test]
fn hover_explains_blocks_and_branches() {
    check(
        "(block $l (result i32) ($0br $l (i32.const 1)))",
        &["br $l : i32 ->", "behind the end of the block in line 9"],
    );
    check("(loop $l ($0br_if $l (i32.const 1))) (i32.const 1)", &["back to the start", "line 9"]);
    check(
        "i32.const 5 $0if (result i32) i32.const 1 else i32.const 2 end",
        &["stack before: `i32`", "stack after: *empty*"],
    );
    check(
        "i32.const 5 if (result i32) i32.const 1 else i32.const 2 $0end",
        &["stack before: `i32`", "stack after: `i32`"],
    );
    check("unreachable $0i32.add", &["never reached", "stack after: `i32`"]);
}

#[test]
fn hover_explains_memory_arguments() {
    check(
        "(i32.l$0oad offset=16 align=2 (i32.const 0))",
        &["the operand + 16 (`0x10`)", "alignment 2 promised; 4 is the natural one"],
    );
    check("(i32.l$0oad8_u (i32.const 0))", &["alignment 1, the natural one", "(memory $m 1)"]);
    check("(i32.load offset=$016 (i32.const 0))", &["`16` · `0x10`"]);
}

#[test]
fn hover_shows_what_stands_at_an_address() {
    check("(i32.const 10$024)", &["data segment 0 `$hello`", "\"Hello, world\"", "48 65 6c"]);
    check("(i32.const $00x406)", &["`$hello` + 6", "\" world\""]);
    check("(i32.const 10$037)", &["bytes `01`"]);
    let text = MODULE.replace("BODY", "(i32.const 10$038)");
    let (text, at) = cursor(&text);
    assert!(!open(&text).hover(at).unwrap().markdown.contains("segment"));
    check_hover("(memory 1$06)", &["1048576 bytes"]);
}

#[test]
fn a_broken_body_still_has_operands_before_the_place() {
    check("i32.const 1 (block $l i64.const 2 $0i64.eqz (unknown)", &["stack before: `i64`"]);
    check("i32.const 1 f32.const 2 i32.add $0drop", &["stack before: `i32`"]);
    check("(i32.const 1) ) $0nop", &["nop"]);
}

#[test]
fn comments_of_all_kinds_stand_above_a_field() {
    let check = |above: &str, expect: &str| {
        let text = format!("(module (memory 1) ;; not this\n{above}\n(func $f) (start $0$f))");
        let (text, at) = cursor(&text);
        let said = open(&text).hover(at).unwrap().markdown;
        assert_eq!(said.split_once("---\n").map_or("", |it| it.1), expect, "{above}");
    };
    check(";; One,\n;;   two.", "One,\n  two.");
    check("(; One,\n   two. ;)", "One,\ntwo.");
    check("(;; One ;)\n;; two.", "One\ntwo.");
    check("(;\n * - one\n * - two\n ;)", "- one\n- two");
    check(";; Far.\n\n", "");
}

#[test]
fn operands_are_shown_in_the_modules_of_a_script() {
    let text = "(module (func)) (module (func (drop (i64.const 1)) (f32.const 1) $0drop))";
    let (text, at) = cursor(text);
    let said = open_script(&text).hover(at).unwrap().markdown;
    assert!(said.contains("stack before: `f32`"), "{said}");
}

/// A long function is looked at from the nearest place at which all is known.
#[test]
fn a_long_function_shows_the_same_operands() {
    let body = "(drop (i32.add (local.get $x) (i32.const 1)))\ni64.const 1 drop\n".repeat(50);
    let text =
        format!("(module (func (param $x i32)\n{body} (local.get $x) f32.const 1 $0drop drop))");
    check_hover(&text, &["stack before: `i32 f32`", "stack after: `i32`"]);
}
