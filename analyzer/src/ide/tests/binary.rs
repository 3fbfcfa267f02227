//! What a text becomes: control flow, bytes, a binary module.

use super::*;

fn check_graph(text: &str, expect: &str) {
    let (text, at) = cursor(text);
    let graph = open(&text).control_flow(at).unwrap_or_default();
    assert_eq!(graph.trim(), expect.trim(), "{text}");
}

#[test]
fn control_flow_is_a_graph() {
    check_graph(
        "(func$0 $f nop)",
        "\
digraph \"f\" {
  node [shape=box, fontname=\"monospace\"];
  b0 [label=\"end\", shape=oval];
  b1 [label=\"nop\\l\"];
  b1 -> b0;
}",
    );
    check_graph(
        "(func (param i32) (loop $l (br_if$0 $l (local.get 0))) (if (local.get 0) (then return)))",
        "\
digraph \"function 0\" {
  node [shape=box, fontname=\"monospace\"];
  b0 [label=\"end\", shape=oval];
  b1 [label=\"start\", shape=oval];
  b3 [label=\"local.get 0\\lbr_if $l\\l\"];
  b4 [label=\"local.get 0\\lif\\l\"];
  b6 [label=\"return\\l\"];
  b1 -> b3;
  b3 -> b3 [label=\"taken\"];
  b3 -> b4 [label=\"not taken\"];
  b4 -> b6 [label=\"true\"];
  b4 -> b0 [label=\"false\"];
  b6 -> b0;
}",
    );
    check_graph("(global$0 i32 (i32.const 1))", "");
    check_graph("(func$0 $f drop)", "");
}

fn check_bytes(text: &str, expect: &str) {
    let (text, at) = cursor(text);
    let listing = open(&text).binary(at).unwrap_or_default();
    assert_eq!(listing.trim(), expect.trim(), "{text}");
}

#[test]
fn bytes_are_told_with_their_meaning() {
    check_bytes(
        "(func (result i32)\n  (local i64 i64)\n  (i32.add (i32.const 5) (i32.const$0 -1)))",
        "\
;; (func (result i32) (local i64 i64) (i32.add (i32.const 5) (i32.const -1)))
0x00000016: 09                      | size of the function: 9 bytes
0x00000017: 01                      | groups of locals: 1
0x00000018: 02 7e                   | 2 of i64
0x0000001a: 41 05                   | i32.const 5
0x0000001c: 41 7f                   | i32.const -1
0x0000001e: 6a                      | i32.add
0x0000001f: 0b                      | end",
    );
    check_bytes(
        "(global i32 (i32.const 1)) (global$0 $g i64 (i64.const 2))",
        "\
;; (global $g i64 (i64.const 2))
0x00000010: 7e 00 42 02 0b          | (global $g i64 (i64.const 2))",
    );
    check_bytes("(func) (export$0 \"f\" (func 0))", "");
}

#[test]
fn a_text_is_assembled() {
    let bytes = open("(func)").assemble().unwrap();
    assert_eq!(bytes[..8], *b"\0asm\x01\0\0\0");
    assert_eq!(open("(func drop)").assemble().unwrap_err().len(), 1);
    let script = File::new("(module) (assert_trap (invoke \"f\") \"\")", settings(Language::Wast));
    assert_eq!(script.assemble(), Err(Vec::new()));
}
