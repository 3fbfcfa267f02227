//! One function's bytes as rows of text: the only disassembler.
//!
//! Lazy: nothing is decoded but the function asked for. Tolerant: a byte that is no instruction
//! ends the listing with an error, and what stands before it stays. It judges no types; what it
//! lists may be invalid. Spelling is that of the text format, in the plain (unfolded) form, with
//! comments where a number alone says little.
//! Source: core specification, "Binary Format" (Instructions) and "Text Format" (Instructions).

mod operand;

use std::collections::BTreeMap;

use wasmparser::{BinaryReader, FrameKind, FunctionBody, ValType, WasmFeatures};

use crate::binary::Error;
use crate::module::idx::{FuncIdx, InstrOrdinal, TypeIdx};
use crate::module::offset::{FileOffset, FileRange};
use crate::module::{Item, Module};
use crate::spec::instr;

/// What every listing of one module shares. Build it once for many functions.
#[derive(Debug)]
pub struct Context<'a> {
    module: &'a Module,
    exported: BTreeMap<FuncIdx, &'a str>,
}

impl<'a> Context<'a> {
    /// Linear in the number of exports.
    #[must_use]
    pub fn new(module: &'a Module) -> Context<'a> {
        let mut exported = BTreeMap::new();
        for export in &module.exports {
            if let Item::Func(func) = export.item {
                exported.entry(func).or_insert(export.name.as_str());
            }
        }
        Context { module, exported }
    }

    /// The module.
    #[must_use]
    pub fn module(&self) -> &'a Module {
        self.module
    }

    /// How a function without a name in the name section may be called: by export or import.
    #[must_use]
    pub fn outside_name(&self, func: FuncIdx) -> Option<String> {
        if let Some(name) = self.exported.get(&func) {
            return Some((*name).to_owned());
        }
        let import = self.module.imports.get(self.module.funcs.get(func.index())?.import?)?;
        Some(format!("{}.{}", import.module, import.name))
    }
}

/// One instruction of a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Counted from the function's first instruction; each row counts one.
    pub ordinal: InstrOrdinal,
    /// Its bytes in the file; the first of them is its address.
    pub bytes: FileRange,
    /// Nesting: 0 = directly in the function. `else` and `end` stand as deep as their block.
    pub indent: u32,
    /// The instruction in the text format.
    pub text: String,
    /// Whether this is an instruction. Only the last row of a broken listing is not: its text is
    /// a comment that says what is wrong, its bytes are all that was not read.
    pub is_instr: bool,
}

/// The whole of one function.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Declared locals, without the parameters: runs of one type.
    pub locals: Vec<(u32, ValType)>,
    /// Instructions in order.
    pub rows: Vec<Row>,
}

/// Disassembles one function; an imported or unknown one has an empty listing.
#[must_use]
pub fn function(module: &Module, func: FuncIdx) -> Listing {
    function_in(&Context::new(module), func)
}

/// As [`function`], with what the functions of a module share built once.
#[must_use]
pub fn function_in(context: &Context<'_>, func: FuncIdx) -> Listing {
    let mut listing = Listing::default();
    let Some(body) = context.module.funcs.get(func.index()).and_then(|func| func.body) else {
        return listing;
    };
    let mut steps = match Disassembler::new(context, func) {
        Ok(steps) => steps,
        Err(error) => {
            listing.rows.push(broken_row(&error, InstrOrdinal(0), body));
            return listing;
        }
    };
    listing.locals.clone_from(&steps.locals);
    let mut text = String::new();
    while let Some(step) = steps.step(&mut text) {
        match step {
            Ok(Step { ordinal, bytes, indent }) => {
                listing.rows.push(Row {
                    ordinal,
                    bytes,
                    indent,
                    text: text.clone(),
                    is_instr: true,
                });
            }
            Err(error) => {
                listing.rows.push(broken_row(&error, steps.next, steps.rest));
            }
        }
    }
    listing
}

fn broken_row(error: &Error, ordinal: InstrOrdinal, bytes: FileRange) -> Row {
    let text = format!(";; unreadable: {}", error.message);
    Row { ordinal, bytes, indent: 0, text, is_instr: false }
}

/// A constant expression in one line, without its `end`: `i32.const 1024`.
///
/// What cannot be read is told in a comment at the place.
#[must_use]
pub fn expression(context: &Context<'_>, range: FileRange) -> String {
    let reader = reader(context.module, range);
    let mut steps = Disassembler::over(context, None, reader);
    let (mut line, mut text) = (String::new(), String::new());
    while let Some(step) = steps.step(&mut text) {
        if let Err(error) = step {
            text = format!("(; unreadable: {} ;)", error.message);
        } else if steps.frames.is_empty() {
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&text);
    }
    line
}

/// Where one instruction stands; its text is in the caller's buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// As [`Row::ordinal`].
    pub ordinal: InstrOrdinal,
    /// As [`Row::bytes`].
    pub bytes: FileRange,
    /// As [`Row::indent`].
    pub indent: u32,
}

/// An open block.
#[derive(Clone, Copy, Debug)]
struct Frame {
    kind: FrameKind,
    /// How many blocks had been opened before it in this function: the key of label names.
    label: u32,
}

/// Reads a function instruction by instruction, into a buffer that the caller keeps.
#[derive(Debug)]
pub struct Disassembler<'a> {
    context: &'a Context<'a>,
    func: Option<FuncIdx>,
    reader: BinaryReader<'a>,
    frames: Vec<Frame>,
    opened: u32,
    next: InstrOrdinal,
    /// Declared locals, without the parameters: runs of one type.
    pub locals: Vec<(u32, ValType)>,
    rest: FileRange,
    is_done: bool,
}

impl<'a> Disassembler<'a> {
    /// Begins at a function's first instruction.
    ///
    /// # Errors
    /// The function has no body here, or its locals cannot be read.
    pub fn new(context: &'a Context<'a>, func: FuncIdx) -> Result<Disassembler<'a>, Error> {
        let body = context.module.funcs.get(func.index()).and_then(|func| func.body);
        let Some(body) = body else {
            return Err(Error::new(0, format!("function {func} has no body in this file")));
        };
        let body = FunctionBody::new(reader(context.module, body));
        let mut locals = Vec::new();
        for run in body.get_locals_reader()? {
            locals.push(run?);
        }
        let instrs = body.get_binary_reader_for_operators()?;
        let mut steps = Disassembler::over(context, Some(func), instrs);
        steps.locals = locals;
        Ok(steps)
    }

    fn over(
        context: &'a Context<'a>,
        func: Option<FuncIdx>,
        reader: BinaryReader<'a>,
    ) -> Disassembler<'a> {
        let rest = FileRange::new(reader.remaining_range());
        let function = Frame { kind: FrameKind::Block, label: 0 };
        Disassembler {
            context,
            func,
            reader,
            frames: vec![function],
            opened: 0,
            next: InstrOrdinal(0),
            locals: Vec::new(),
            rest,
            is_done: false,
        }
    }

    /// Reads one instruction; `text` is replaced by its spelling. None after the last one.
    ///
    /// # Errors
    /// Bytes that are no instruction, or more or fewer bytes than the blocks need. The listing
    /// ends there: the next call gives none.
    pub fn step(&mut self, text: &mut String) -> Option<Result<Step, Error>> {
        text.clear();
        if self.is_done {
            return None;
        }
        self.rest = FileRange::new(self.reader.remaining_range());
        let result = self.decode(text);
        if result.as_ref().is_none_or(Result::is_err) {
            self.is_done = true;
        }
        result
    }

    fn decode(&mut self, text: &mut String) -> Option<Result<Step, Error>> {
        let start = self.rest.start;
        let problem = match (self.frames.is_empty(), self.reader.eof()) {
            (true, true) => return None,
            (true, false) => "its blocks have ended, but its size announces more bytes",
            (false, true) => "its bytes end before its last `end`",
            (false, false) => return Some(self.instruction(start, text)),
        };
        Some(Err(Error::new(start.0, problem)))
    }

    fn instruction(&mut self, start: FileOffset, text: &mut String) -> Result<Step, Error> {
        if let Some(instr) = instr::by_opcode(opcode(&self.reader)?) {
            text.push_str(instr.mnemonic);
        }
        let mut speller = operand::Speller {
            context: self.context,
            func: self.func,
            indent: self.frames.len() - 1,
            frames: &mut self.frames,
            opened: &mut self.opened,
            struct_type: TypeIdx::default(),
            text,
        };
        self.reader.visit_operator(&mut speller)?;
        let indent = u32::try_from(speller.indent).unwrap_or(u32::MAX);
        let ordinal = self.next;
        self.next = InstrOrdinal(ordinal.0.saturating_add(1));
        Ok(Step {
            ordinal,
            bytes: FileRange::new(start.0..self.reader.original_position()),
            indent,
        })
    }
}

/// The opcode that a reader stands before.
fn opcode(reader: &BinaryReader<'_>) -> Result<instr::Opcode, Error> {
    let mut reader = reader.clone();
    let first = reader.read_u8()?;
    Ok(match first {
        0xfb..=0xfe => instr::Opcode { prefix: Some(first), code: reader.read_var_u32()? },
        _ => instr::Opcode { prefix: None, code: u32::from(first) },
    })
}

/// A reader over part of the file that understands every proposal: listing is not judging.
fn reader(module: &Module, range: FileRange) -> BinaryReader<'_> {
    BinaryReader::new_features(module.slice(range), range.start.0, WasmFeatures::all())
}

#[cfg(test)]
mod tests;
