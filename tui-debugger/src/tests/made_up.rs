//! A program that does not exist, in a scene as the door could give it.

use std::sync::Arc;

use analyzer::debug::view::{
    CodeLine, Frame, InlinedFrame, MemoryBytes, MemoryInfo, Operand, OutputChunk, Place, Reason,
    SourceLine, Status, Stream, Value, Variable, VariableKind,
};
use analyzer::module::idx::{FuncIdx, InstrOrdinal, ModuleId};
use analyzer::module::offset::FileOffset;

use crate::scene::{Code, Here, Rows, Scene};

pub(crate) fn place(func: u32, instr: u32) -> Place {
    let file_offset = FileOffset(0x1f0 + u64::from(func) * 0x40 + u64::from(instr) * 2);
    let (func, instr) = (FuncIdx(func), InstrOrdinal(instr));
    Place { module: ModuleId(0), func, instr, file_offset }
}

pub(crate) fn status(reason: Reason, text: &str) -> Status {
    Status { reason, text: text.to_owned(), place: Some(place(3, 6)), time: 1_234_567 }
}

fn value(ty: &str, text: &str, hex: &str) -> Value {
    Value { ty: ty.to_owned(), text: text.to_owned(), hex: Some(hex.to_owned()), object: None }
}

fn variable(index: u32, name: &str, kind: VariableKind, value: Value) -> Variable {
    let name = Some(name.to_owned()).filter(|name| !name.is_empty());
    Variable { index, kind, name, value, changed: index == 1 }
}

fn source(line: u32) -> SourceLine {
    SourceLine { file: "/project/src/factorial.c".to_owned(), line, column: Some(12) }
}

fn frame(index: usize, name: &str, place: Place) -> Frame {
    let own = source(7 + u32::try_from(index).unwrap());
    let mut frame = Frame {
        index,
        name: name.to_owned(),
        place,
        code_offset: None,
        source: Some(own.clone()),
        inlined: Vec::new(),
    };
    if index == 0 {
        // Innermost first; the last is the function itself.
        frame.source = Some(source(3));
        frame.inlined = vec![
            InlinedFrame { name: "square".to_owned(), source: frame.source.clone() },
            InlinedFrame { name: name.to_owned(), source: Some(own) },
        ];
    }
    frame
}

fn operand(value: Value, pushed_by_text: &str) -> Operand {
    let pushed_by_text = pushed_by_text.to_owned();
    Operand { value, pushed_by: Some(place(3, 1)), pushed_by_text }
}

/// Twelve instructions of function 3.
pub(crate) fn code() -> Arc<[CodeLine]> {
    let lines = [
        (0, "local.get $n"),
        (0, "i32.const 2"),
        (0, "i32.lt_u"),
        (0, "if (result i32)"),
        (1, "i32.const 1"),
        (0, "else"),
        (1, "local.get $n"),
        (1, "local.get $n"),
        (1, "i32.const 1"),
        (1, "i32.sub"),
        (1, "call $日本語の名前"),
        (1, "i32.mul"),
        (0, "end"),
        (0, "end"),
    ];
    let line = |(n, (indent, text)): (u32, (u32, &str))| CodeLine {
        place: place(3, n),
        indent,
        text: text.to_owned(),
        source: None,
    };
    (0..).zip(lines).map(line).collect()
}

/// Stopped at a breakpoint in a recursive function, with something in every panel.
pub(crate) fn scene() -> Scene {
    let mut scene = Scene::bare(
        "factorial.wasm",
        status(Reason::Breakpoint, "breakpoint in factorial at instruction 6"),
    );
    scene.depth = 3;
    scene.frames = vec![
        frame(0, "factorial", place(3, 6)),
        frame(1, "日本語の名前", place(4, 10)),
        frame(2, "evil\u{1b}[31m\nname", place(5, 20)),
    ];
    scene.operands = vec![
        operand(value("i32", "-5", "0xfffffffb"), "local.get $n"),
        operand(value("f64", "0.1", "0x3fb999999999999a"), "f64.const 0.1"),
        operand(value("i64", "9223372036854775807", "0x7fffffffffffffff"), "i64.const …"),
    ];
    scene.locals = vec![
        variable(0, "n", VariableKind::Param, value("i32", "5", "0x00000005")),
        variable(1, "total", VariableKind::Local, value("i64", "120", "0x0000000000000078")),
        variable(2, "", VariableKind::Local, value("i32", "0", "0x00000000")),
    ];
    scene.globals = vec![
        variable(0, "stack", VariableKind::MutableGlobal, value("i32", "65536", "0x00010000")),
        variable(1, "end", VariableKind::ConstGlobal, value("i32", "1024", "0x00000400")),
    ];
    scene.memories = vec![MemoryInfo {
        index: 0,
        name: Some("memory".to_owned()),
        size_bytes: 65536,
        pages: 1,
        max_pages: None,
    }];
    let mut bytes = vec![0; 512];
    bytes[16..30].copy_from_slice(b"Hello, World!\n");
    let changed = std::iter::once(18..22).collect();
    scene.memory = MemoryBytes { addr: 0, bytes, changed };
    scene.code = Code {
        func_name: "factorial".to_owned(),
        source: Some(source(3)),
        rows: Rows::Disassembly(code()),
        here: Some(Here { row: 6, bytes: None }),
        breakpoints: vec![2, 6],
    };
    let chunk = |stream, bytes: &[u8]| OutputChunk { stream, bytes: bytes.to_vec(), time: 1 };
    scene.console.take(&[
        chunk(Stream::Stdout, "1! to 5! = 1 2 6 24 120\nwide: 日本語\n".as_bytes()),
        chunk(Stream::Stderr, b"warning: \x1b[2J\ttabs and escapes\n"),
        chunk(Stream::Stdout, b"and bytes \xff that are no text\n"),
    ]);
    scene
}
