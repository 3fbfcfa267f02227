//! The disassembly, printed as it is read: no listing is kept.

use std::io::Write;

use analyzer::binary::disasm::{Context, Disassembler};
use analyzer::inspect::module::{Function, View};
use analyzer::module::idx::FuncIdx;
use analyzer::module::spell;
use anyhow::{Result, bail};

use crate::exit;

/// Bytes of an instruction that are shown; longer ones end in dots.
const SHOWN_BYTES: usize = 8;

/// Prints one function, or all that have a body where `wanted` is empty; bad where one of them
/// cannot be read to its end.
///
/// # Errors
/// No such function, or those of the writer.
pub(super) fn disassemble(out: &mut impl Write, view: &View, wanted: &str) -> Result<exit::Code> {
    let context = Context::new(view.module());
    let functions = view.functions();
    if wanted.is_empty() {
        let mut code = exit::Code::Done;
        for function in functions.iter().filter(|function| function.body.is_some()) {
            if one(out, view, &context, function)? == exit::Code::Bad {
                code = exit::Code::Bad;
            }
        }
        return Ok(code);
    }
    let found = view.find_function(wanted).and_then(|func| functions.get(func.index()));
    let Some(function) = found else {
        bail!(
            "no function `{}`; expected an index below {}, a name of the name section or an export",
            spell::shown(wanted),
            functions.len()
        );
    };
    if function.import.is_some() {
        bail!("function {} is imported: its code is not in this file", function.index);
    }
    one(out, view, &context, function)
}

/// `func 3 $main (param i32) exported as "main"`.
pub(super) fn heading(function: &Function) -> String {
    let mut text = format!("func {}", function.index);
    if let Some(name) = &function.name {
        text.push(' ');
        spell::name(&mut text, name);
    }
    if !function.text.is_empty() {
        text.push(' ');
        text.push_str(&function.text);
    }
    if !function.exports.is_empty() {
        let exports: Vec<String> = function.exports.iter().map(|it| spell::quoted(it)).collect();
        text.push_str(" exported as ");
        text.push_str(&exports.join(", "));
    }
    text
}

fn one(
    out: &mut impl Write,
    view: &View,
    context: &Context<'_>,
    function: &Function,
) -> Result<exit::Code> {
    writeln!(out, "{}", heading(function))?;
    let module = view.module();
    let mut steps = match Disassembler::new(context, FuncIdx(function.index)) {
        Ok(steps) => steps,
        Err(error) => {
            writeln!(out, "  unreadable {error}")?;
            return Ok(exit::Code::Bad);
        }
    };
    let mut local =
        module.func_type(FuncIdx(function.index)).map_or(0, |ty| ty.params().len() as u64);
    for (count, ty) in &steps.locals {
        let mut text = String::new();
        spell::val_type(&mut text, &module.names, *ty);
        match count {
            0 => {}
            1 => writeln!(out, "  local {local}: {text}")?,
            _ => writeln!(out, "  locals {local}..{}: {text}", local + u64::from(*count) - 1)?,
        }
        local += u64::from(*count);
    }
    let mut text = String::new();
    let mut bytes_text = String::new();
    while let Some(step) = steps.step(&mut text) {
        match step {
            Ok(step) => {
                bytes(&mut bytes_text, module.slice(step.bytes));
                let at = step.bytes.start.0 + view.base();
                let indent = usize::try_from(step.indent).unwrap_or_default().min(64) * 2;
                writeln!(out, "  {at:06x}  {bytes_text:<25} {:indent$}{text}", "")?;
            }
            Err(mut error) => {
                error.offset.0 += view.base();
                writeln!(out, "  unreadable {error}")?;
                return Ok(exit::Code::Bad);
            }
        }
    }
    Ok(exit::Code::Done)
}

fn bytes(text: &mut String, bytes: &[u8]) {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    text.clear();
    for byte in bytes.iter().take(SHOWN_BYTES) {
        let digit = |four: u8| DIGITS.get(usize::from(four & 15)).copied().unwrap_or('?');
        text.push(digit(byte >> 4));
        text.push(digit(*byte));
        text.push(' ');
    }
    if bytes.len() > SHOWN_BYTES {
        text.push('…');
    }
}
