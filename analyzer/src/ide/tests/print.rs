//! Binaries as text.

use super::*;

/// The bytes of a text.
fn bytes(text: &str) -> Vec<u8> {
    wast::parser::parse::<wast::Wat<'_>>(&wast::parser::ParseBuffer::new(text).unwrap())
        .unwrap()
        .encode()
        .unwrap()
}

#[test]
fn a_binary_is_a_text_like_any_other() {
    let bytes = bytes("(module (func $f (export \"f\") (call $g)) (func $g (nop)))");
    let text = print(&bytes).unwrap();
    let mut file = open(&text);
    assert_eq!(file.diagnostics(), []);
    let names: Vec<String> = file.symbols()[0].children.iter().map(|it| it.name.clone()).collect();
    assert!(names.contains(&"$f".to_owned()) && names.contains(&"$g".to_owned()), "{names:?}");
    let line = text.lines().position(|line| line.contains("call $g")).unwrap();
    let column = text.lines().nth(line).unwrap().find("$g").unwrap();
    let at =
        Position { line: u32::try_from(line).unwrap(), column: u32::try_from(column).unwrap() + 1 };
    assert_eq!(spanned(&text, file.definition(at).unwrap().name), "$g");
}

#[test]
fn a_component_is_one_too() {
    let bytes = bytes("(component (core module $m (func (export \"f\"))))");
    let text = print(&bytes).unwrap();
    assert!(text.starts_with("(component"), "{text}");
    assert_eq!(open(&text).diagnostics(), []);
}

#[test]
fn what_is_cut_off_is_shown_as_far_as_it_goes() {
    let whole = bytes("(module (func $f (result i32) (i32.const 1)) (func (drop (i32.const 2))))");
    for length in 8..whole.len() {
        let text = print(&whole[..length]).unwrap();
        // Its other end is said, or the bytes end between two sections.
        let _ = open(&text).diagnostics();
        assert!(text.starts_with("(module"), "{text}");
    }
    let text = print(&whole[..whole.len() - 20]).unwrap();
    assert!(text.contains("\n;; the text ends here: "), "{text}");
}

#[test]
fn what_is_no_binary_is_refused() {
    assert!(print(b"(module)").unwrap_err().contains("expected"), "{:?}", print(b"(module)"));
    assert!(print(b"").is_err());
    assert!(print(b"\0asm\x09\0\0\0").is_err());
}

#[test]
fn nesting_does_not_use_up_the_stack() {
    let mut nested = b"\0asm\x0d\0\x01\0".to_vec();
    for _ in 0..2_000 {
        let mut outer = b"\0asm\x0d\0\x01\0\x04".to_vec();
        let mut length = nested.len();
        loop {
            let byte = (length & 0x7f) as u8;
            length >>= 7;
            outer.push(if length == 0 { byte } else { byte | 0x80 });
            if length == 0 {
                break;
            }
        }
        outer.append(&mut nested);
        nested = outer;
    }
    assert!(print(&nested).unwrap().starts_with("(component"));
}
