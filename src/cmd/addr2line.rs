//! `wasmscope addr2line FILE OFFSET…`: from offsets to functions and source lines.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use analyzer::dwarf::{Frame, name};
use analyzer::module::idx::FuncIdx;
use analyzer::module::offset::{CodeOffset, FileOffset, FileRange};
use analyzer::module::spell;
use anyhow::Result;
use serde::Serialize;

use crate::debug_info::{self, Unit};
use crate::exit;

/// The options of `addr2line`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The .wasm file (or - for standard input)
    file: PathBuf,

    /// Offsets in bytes, decimal or 0x…; from the start of the file unless --code says otherwise
    #[arg(required = true, value_parser = parse_offset)]
    offsets: Vec<u64>,

    /// Offsets count from the start of the code section's content, as DWARF does
    #[arg(long)]
    code: bool,

    /// Print one JSON document instead of text
    #[arg(long)]
    json: bool,
}

fn parse_offset(text: &str) -> Result<u64, &'static str> {
    let number = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => text.parse(),
    };
    number.map_err(|_| "expected a number of bytes, decimal or 0x…")
}

/// Looks up each offset; bad where nothing is known of one of them.
pub(crate) fn run(args: &Args) -> Result<exit::Code> {
    let units = debug_info::load(&args.file)?;
    let mut out = BufWriter::new(io::stdout().lock());
    let space = if args.code {
        "code: bytes from the start of the code section's content"
    } else {
        "file: bytes from the start of the file"
    };
    let mut code = exit::Code::Done;
    let found: Vec<Answer> =
        args.offsets.iter().map(|offset| answer(*offset, args, &units)).collect();
    if found.iter().any(|answer| answer.func.is_none() && answer.frames.is_empty()) {
        code = exit::Code::Bad;
    }
    let missing: Vec<String> = units
        .iter()
        .filter_map(|unit| unit.dwarf.as_ref().err())
        .map(ToString::to_string)
        .collect();
    if args.json {
        let document =
            serde_json::json!({ "offsetSpace": space, "missing": missing, "answers": found });
        serde_json::to_writer(&mut out, &document)?;
        writeln!(out)?;
    } else {
        writeln!(out, "offsets are of the space `{space}`")?;
        if units.iter().all(|unit| unit.dwarf.is_err()) {
            for missing in missing.iter().take(1) {
                writeln!(out, "{}: {missing}", args.file.display())?;
            }
        }
        for answer in &found {
            text(&mut out, answer)?;
        }
    }
    out.flush()?;
    Ok(code)
}

/// What is known about one offset.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    /// As it was asked.
    offset: u64,
    /// From the start of the code section's content, where it lies behind that.
    code_offset: Option<u64>,
    /// Position among a component's core modules.
    nested: Option<usize>,
    /// Index of the WebAssembly function around it.
    func: Option<u32>,
    /// That function's name in the module.
    func_name: Option<String>,
    /// Innermost first.
    frames: Vec<AnswerFrame>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AnswerFrame {
    function: Option<String>,
    file: Option<String>,
    line: Option<u32>,
    column: Option<u32>,
    inlined: bool,
}

impl From<Frame> for AnswerFrame {
    fn from(frame: Frame) -> AnswerFrame {
        let source = frame.source;
        AnswerFrame {
            function: frame.function,
            file: source.as_ref().map(|source| source.file.to_string()),
            line: source.as_ref().map(|source| source.line),
            column: source.as_ref().map(|source| source.column),
            inlined: frame.inlined,
        }
    }
}

fn answer(offset: u64, args: &Args, units: &[Unit]) -> Answer {
    let mut answer = Answer {
        offset,
        code_offset: None,
        nested: None,
        func: None,
        func_name: None,
        frames: Vec::new(),
    };
    for unit in units {
        // A file that holds debug information alone has no code, but knows its addresses.
        let code = match unit.module.code {
            Some(code) => code,
            None if args.code && unit.dwarf.is_ok() => FileRange::new(0..u64::MAX),
            None => continue,
        };
        let file = if args.code {
            CodeOffset(offset).to_file(code)
        } else {
            offset.checked_sub(unit.base.0).map(FileOffset)
        };
        let Some(file) = file.filter(|file| code.contains(*file)) else { continue };
        answer.nested = unit.nested;
        answer.code_offset = file.to_code(code).map(|offset| offset.0);
        if let Some(func) = function_around(unit, file) {
            answer.func = Some(func.0);
            answer.func_name = unit.module.func_name(func);
        }
        if let (Ok(dwarf), Some(at)) = (&unit.dwarf, file.to_code(code)) {
            answer.frames = dwarf.frames(at).into_iter().map(AnswerFrame::from).collect();
        }
        break;
    }
    answer
}

/// The function whose body an offset lies in.
fn function_around(unit: &Unit, file: FileOffset) -> Option<FuncIdx> {
    let mut funcs = unit.module.funcs.iter();
    let index = funcs.position(|func| func.body.is_some_and(|body| body.contains(file)))?;
    Some(FuncIdx::from_index(index))
}

fn text(out: &mut impl Write, answer: &Answer) -> Result<()> {
    write!(out, "\n{:#x}", answer.offset)?;
    if let Some(nested) = answer.nested {
        write!(out, " (core module {nested})")?;
    }
    match (answer.func, &answer.func_name, answer.code_offset) {
        (Some(func), Some(name), _) => {
            writeln!(out, " in function {func} `{}`", spell::shown(&name::demangle(name)))?
        }
        (Some(func), None, _) => writeln!(out, " in function {func}")?,
        (None, _, Some(_)) if !answer.frames.is_empty() => writeln!(out)?,
        (None, _, Some(_)) => writeln!(out, " is in the code section, but in no function's body")?,
        (None, _, None) => writeln!(out, " is outside the code section")?,
    }
    for frame in &answer.frames {
        write!(out, "  {}", spell::shown(frame.function.as_deref().unwrap_or("?")))?;
        match (&frame.file, frame.line) {
            (Some(file), Some(line)) => {
                let file = spell::shown(file);
                write!(out, "\n      at {file}:{line}:{}", frame.column.unwrap_or(0))?;
            }
            _ => write!(out, "\n      at ?")?,
        }
        writeln!(out, "{}", if frame.inlined { "  (inlined)" } else { "" })?;
    }
    if answer.frames.is_empty() && answer.func.is_some() {
        writeln!(out, "  no source line is known")?;
    }
    Ok(())
}
