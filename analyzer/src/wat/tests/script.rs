//! Directives of scripts and components: what is reported, and where.

use crate::wat::document::Language;
use crate::wat::tests::diagnostics::check_in;

fn check(marked: &str) {
    check_in(marked, Language::Wast);
}

#[test]
fn every_form_of_a_directive_is_read() {
    check(
        r#"(module $a (global (export "g") i32 (i32.const 1)) (func (export "f")))
(module definition $d (func))
(module instance $i $d)
(module instance $j $a)
(module quote "(func)" "(memory 1)")
(module $q quote)
(module binary "\00asm" "\01\00\00\00")
(module $b binary "\00asm\01\00\00\00")
(component $c)
(component definition $cd)
(component instance $ci $cd)
(component quote "(core module)")
(register "a" $a)
(register "b")
(invoke $a "f" (i32.const -1) (i64.const 0xffff_ffff_ffff_ffff) (f32.const nan:0x1) (f64.const -inf))
(invoke "f" (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15) (v128.const f64x2 1 -nan))
(invoke "f" (ref.null func) (ref.extern 1) (ref.host 2) (str.const "x") (list.const (u8.const 1)))
(get $a "g")
(assert_return (get "g") (either (i32.const 1) (i32.const 2)))
(assert_return (invoke "f") (f32.const nan:canonical) (f64.const nan:arithmetic) (ref.func) (ref.func 1))
(assert_return (invoke "f") (v128.const f32x4 nan:canonical 1 nan:arithmetic 2) (ref.null) (ref.extern))
(assert_return (invoke "f") (ref.any) (ref.eq) (ref.array) (ref.struct) (ref.i31) (ref.i31_shared))
(assert_return (invoke "f") (record.const (field "x" bool.const true)) (option.none))
(assert_trap (invoke "f") "unreachable")
(assert_trap (module (func $f unreachable) (start $f)) "unreachable")
(assert_exhaustion (invoke "f") "call stack exhausted")
(assert_exception (invoke "f"))
(assert_suspension (invoke "f") "unhandled")
(assert_malformed (module quote "(func") "unexpected end")
(assert_malformed (module binary "") "unexpected end")
(assert_invalid (module (func (result i32))) "type mismatch")
(assert_invalid_custom (module (func (result i32))) "type mismatch")
(assert_malformed_custom (module quote "(@custom)") "missing")
(assert_unlinkable (module (import "a" "x" (func))) "unknown import")
(thread $t (shared (module $a)) (register "a" $a) (module $in (func)) (invoke $in "f"))
(wait $t)
"#,
    );
}

#[test]
fn directives_that_are_none() {
    check(
        r#" (assert_retrun (invoke "f"))
;;^^^^^^^^^^^^^ error: unknown directive `assert_retrun`; did you mean `assert_return`?
(assert_trap)
;;          ^ error: expected `(invoke …)`, `(get …)` or `(module …)`, found `)`
(assert_trap (invoke "f"))
;;                       ^ error: expected what is expected to be said in a string, found `)`
(assert_exhaustion (get "f") "x")
;;                 ^ error: expected `(invoke …)`, found `(`
(assert_invalid "x")
;;              ^^^ error: expected `(module …)` or `(component …)`, found a string
(wait)
;;   ^ error: expected the name of a thread, found `)`
(register $x)
;;        ^^ error: expected the name that modules import from in a string, found `$x`
(invoke "f") (get "g" 1)
;;                    ^ error: expected `)`, found `1`
  word
;;^^^^ error: expected a directive such as `(module …)`, found `word`
 (() "x")
;;^ error: expected the keyword of a directive, found `(`
"#,
    );
    check(
        r#"(module))
;;      ^ error: one `)` too many: no directive is open
 (register "x"
;;^^^^^^^^ error: unclosed directive: expected `)`
"#,
    );
    check(
        r#" (assert_invalid (module (func) "x")
;;^^^^^^^^^^^^^^ error: unclosed directive: expected `)`
;;                              ^^^ error: expected a module field, found a string
"#,
    );
    check(
        r#" (module (func)
;;^^^^^^ error: unclosed module: expected `)` at the end
"#,
    );
}

#[test]
fn values_that_are_none() {
    check(
        r#"(module (func (export "f")))
(invoke "f" (i32.const 4294967296))
;;                     ^^^^^^^^^^ error: `4294967296` is no number of 32 bits
(invoke "f" (i32.const) (f32.const x))
;;                    ^ error: expected a number of 32 bits, found `)`
;;                                 ^ error: `x` is no float of 32 bits
(invoke "f" (f32.const nan:canonical) (either))
;;                     ^^^^^^^^^^^^^ error: `nan:canonical` is a pattern of results: expected an exact value
;;                                     ^^^^^^ error: `either` is a pattern of results: expected an exact value
(assert_return (invoke "f") (i32.cosnt 1))
;;                           ^^^^^^^^^ error: unknown value `i32.cosnt`; did you mean `i32.const`?
(assert_return (invoke "f") 1 2 (i32.const 1 2))
;;                          ^ error: expected a value such as `(i32.const 1)`, found `1`
;;                                           ^ error: expected `)`, found `2`
(invoke "f" (v128.const i64x2 1) (v128.const i9x9 1))
;;                             ^ error: expected a number of 64 bits, found `)`
;;                                           ^^^^ error: expected a shape such as `i32x4`, found `i9x9`
"#,
    );
}

#[test]
fn names_of_a_script() {
    check(
        r#"(module $first (func (export "f")))
(module definition $only (func))
(invoke $frist "f")
;;      ^^^^^^ error: unknown module $frist; did you mean $first?
(invoke $only "f")
;;      ^^^^^ error: module $only is defined, but there is no instance of that name
(module instance $i $nothing)
;;                  ^^^^^^^^ error: unknown module definition $nothing
(register "x" $i)
(thread $t (invoke $first "f"))
;;                 ^^^^^^ error: unknown module $first
(wait $u)
;;    ^^ error: unknown thread $u; did you mean $t?
"#,
    );
}

#[test]
fn modules_are_judged_each_by_itself() {
    check(
        r#"(module (func $f (call $g)))
;;                     ^^ error: unknown function $g; did you mean $f?
(module (func $g (result i32)))
;;                           ^ error: type mismatch: expected i32, found no operand
(module definition (start $h))
;;                        ^^ error: unknown function $h
(assert_unlinkable (module (import "a" "b" (func)) (export "x" (func 1))) "unknown import")
;;                                                         ^^^ error: unknown function 1: exported function index out of bounds
(assert_invalid (module (func (i32.cosnt 1))) "type mismatch")
;;                             ^^^^^^^^^ error: unknown instruction `i32.cosnt`; did you mean `i32.const`?
"#,
    );
}

#[test]
fn assertions_that_will_fail() {
    check(
        r#" (assert_invalid (module (func)) "type mismatch")
;;^^^^^^^^^^^^^^ warning: this assertion will fail: the module is valid, not invalid
 (assert_malformed (module quote "(func)") "unexpected token")
;;^^^^^^^^^^^^^^^^ warning: this assertion will fail: the module is valid, not malformed
 (assert_malformed (module binary "\00asm\01\00\00\00") "unexpected end")
;;^^^^^^^^^^^^^^^^ warning: this assertion will fail: the module is valid, not malformed
 (assert_invalid (component) "x")
;;^^^^^^^^^^^^^^ warning: this assertion will fail: the module is valid, not invalid
"#,
    );
}

#[test]
fn errors_in_strings_have_their_places() {
    check(
        r#"(module quote "(func \24f)" "(export \"f\" (func \24g))")
;;                                               ^^^^ error: unknown function $g; did you mean $f?
(module quote "(func (call 7))")
;;                    ^^^^^^ error: unknown function 7: function index out of bounds
(module binary "\00asm" "\02\00\00\00")
;;                       ^^^ error: unknown binary version: 0x2 (at byte 0x4 of the binary)
(module quote "(module quote \"\")")
;;              ^^^^^^ error: only a script (.wast) may hold this form of a module
(component quote "(core func $f)")
;;                             ^ error: expected `(`
"#,
    );
}

#[test]
fn the_core_modules_of_a_component_are_judged_by_our_front_end() {
    check_in(
        r#"(component
  (core module $m (func $f (result i32) (i64.const 1)) (func (call 9)))
;;                                                   ^ error: type mismatch: expected i32, found i64
;;                                                            ^^^^^^ error: unknown function 9: function index out of bounds
)"#,
        Language::Wat,
    );
}

#[test]
fn a_wrong_component_is_told_where_it_begins_to_be_wrong() {
    check_in(
        r#"(component $c
  (import "f" (func $f))
  (component $d
    (type $t (list u8))
    (export "bad name" (type $t)))
;;          ^^^^^^^^^^ error: export name `bad name` is not a valid extern name `bad name` is not in kebab case
  (export "g" (func $f)))"#,
        Language::Wat,
    );
}

#[test]
fn names_in_components_are_known_or_not() {
    check_in(
        "(component\n  (core func $f (canon lower (func $nothing))))\n;;                                 ^^^^^^^^ error: unknown func: failed to find name `$nothing`\n",
        Language::Wat,
    );
}

#[test]
fn texts_of_components_and_bytes_are_no_scripts() {
    check_in(
        r#" (module definition $m)
;;^^^^^^ error: only a script (.wast) may hold this form of a module
"#,
        Language::Wat,
    );
    check_in(
        r#"(module binary "\00asm\01\00\00\00\ff")
;;                                ^^^ error: malformed section id (at byte 0x8 of the binary)
"#,
        Language::Wat,
    );
}

#[test]
fn a_directive_that_is_not_closed_ends_before_the_next() {
    check(
        r#" (module (func (export "f"))
;;^^^^^^ error: unclosed module: expected `)` at the end
 (assert_return (invoke "f")
;;^^^^^^^^^^^^^ error: unclosed directive: expected `)`
(register "a" $m)
;;            ^^ error: unknown module $m
(thread $t (assert_return (invoke "f")) (register "x"))
"#,
    );
}
