//! `wasmscope dwarf FILE`: units, functions and line tables.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use analyzer::dwarf::function::Function;
use analyzer::dwarf::{CodeRange, Content, Dwarf, Unit, name};
use analyzer::module::spell;
use anyhow::Result;
use serde::Serialize;

use crate::debug_info;
use crate::exit;

/// The options of `dwarf`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The .wasm file (or - for standard input)
    file: PathBuf,

    /// Print the line tables too
    #[arg(long)]
    lines: bool,

    /// Print only the units whose source file name contains this text
    #[arg(long, value_name = "TEXT")]
    unit: Option<String>,

    /// Print one JSON document instead of text (line tables included)
    #[arg(long)]
    json: bool,
}

/// Prints what the debug information says; bad where there is none.
pub(crate) fn run(args: &Args) -> Result<exit::Code> {
    let units = debug_info::load(&args.file)?;
    let mut out = BufWriter::new(io::stdout().lock());
    let mut code = exit::Code::Bad;
    let mut json = Vec::new();
    for unit in &units {
        if args.json {
            json.push(json_module(unit, args));
            code = if unit.dwarf.is_ok() { exit::Code::Done } else { code };
            continue;
        }
        if let Some(index) = unit.nested {
            writeln!(out, "core module {index} at file offset {}", unit.base)?;
        }
        match &unit.dwarf {
            Ok(dwarf) => {
                let origin = unit.module.code.map(|code| unit.base.0 + code.start.0);
                let place = origin.map(|at| format!(", which is file offset {at:#x}"));
                writeln!(
                    out,
                    "addresses are offsets from the start of the code section's content{}",
                    place.unwrap_or_default()
                )?;
                if text(&mut out, dwarf, args)? {
                    code = exit::Code::Done;
                }
            }
            Err(missing) => writeln!(out, "{}: {missing}", args.file.display())?,
        }
        for error in &unit.errors {
            writeln!(out, "error: {error}")?;
        }
    }
    if args.json {
        serde_json::to_writer(&mut out, &serde_json::json!({ "modules": json }))?;
        writeln!(out)?;
    }
    out.flush()?;
    Ok(code)
}

fn wanted(unit: &Unit, args: &Args) -> bool {
    args.unit.as_ref().is_none_or(|text| unit.name.contains(text.as_str()))
}

/// Prints the units that are wanted; answers whether there are any.
fn text(out: &mut impl Write, dwarf: &Dwarf, args: &Args) -> Result<bool> {
    let all = dwarf.units().len();
    let shown = dwarf.units().iter().filter(|unit| wanted(unit, args)).count();
    match &args.unit {
        Some(text) => writeln!(out, "{shown} of {all} units have `{text}` in their name")?,
        None => writeln!(out, "{all} units")?,
    }
    for (index, unit) in dwarf.units().iter().enumerate() {
        let Some(content) = dwarf.content(index) else { continue };
        if !wanted(unit, args) {
            continue;
        }
        let dead = content.functions.iter().filter(|function| function.dead).count();
        writeln!(
            out,
            "\nunit {index} at .debug_info+{:#x}: {} (DWARF {}, {})",
            unit.offset,
            spell::shown(&unit.name),
            unit.version,
            unit.language
        )?;
        writeln!(
            out,
            "  directory {}\n  producer  {}",
            spell::shown(&unit.comp_dir),
            spell::shown(&unit.producer)
        )?;
        writeln!(
            out,
            "  {} functions ({dead} of them dropped by the linker), {} line rows, {} bytes of code",
            content.functions.len(),
            content.lines.rows.len(),
            unit.ranges.iter().map(|range| range.end.0 - range.start.0).sum::<u64>()
        )?;
        if let Some(split) = &unit.split {
            writeln!(
                out,
                "  split unit: functions and variables are in `{}`, not read",
                spell::shown(split)
            )?;
        }
        for function in content.functions.iter().filter(|function| !function.dead) {
            function_line(out, function, content)?;
        }
        if args.lines {
            line_table(out, content)?;
        }
        for error in &content.errors {
            writeln!(out, "  error: {error}")?;
        }
    }
    for error in dwarf.errors() {
        writeln!(out, "error: {error}")?;
    }
    Ok(shown > 0 || args.unit.is_none())
}

fn function_line(out: &mut impl Write, function: &Function, content: &Content) -> Result<()> {
    for range in &function.ranges {
        write!(out, "  {:#08x}..{:#08x}", range.start.0, range.end.0)?;
    }
    let name = function.name.as_deref().map_or_else(|| "?".into(), name::demangle);
    write!(out, "  {}", spell::shown(&name))?;
    if let Some((file, line)) = function.declared {
        let file =
            content.lines.files.get(file as usize).map_or("?".into(), |file| spell::shown(file));
        write!(out, "  {file}:{line}")?;
    }
    if !function.inlined.is_empty() {
        write!(out, "  ({} inlined calls)", function.inlined.len())?;
    }
    writeln!(out)?;
    Ok(())
}

fn line_table(out: &mut impl Write, content: &Content) -> Result<()> {
    writeln!(out, "  address   line:column  file")?;
    for row in content.lines.rows.iter().filter(|row| !row.dead) {
        if row.end_sequence {
            writeln!(out, "  {:#08x}  end of sequence", row.address.0)?;
            continue;
        }
        let file = content
            .lines
            .files
            .get(row.file as usize)
            .map_or("?".into(), |file| spell::shown(file));
        let place = format!("{}:{}", row.line, row.column);
        let note = if row.is_stmt { "" } else { "  (not a statement)" };
        writeln!(out, "  {:#08x}  {place:<11}  {file}{note}", row.address.0)?;
    }
    Ok(())
}

/// A core module in the JSON document.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct JsonModule {
    /// Position among a component's core modules.
    nested: Option<usize>,
    /// File offset of address 0: the start of the code section's content.
    code_file_offset: Option<u64>,
    /// Why `units` is empty.
    missing: Option<String>,
    units: Vec<JsonUnit>,
    errors: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct JsonUnit {
    offset: u64,
    version: u16,
    name: String,
    directory: String,
    producer: String,
    language: String,
    split: Option<String>,
    /// Half-open ranges of code offsets.
    ranges: Vec<[u64; 2]>,
    functions: Vec<JsonFunction>,
    files: Vec<String>,
    lines: Vec<JsonRow>,
    errors: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct JsonFunction {
    name: Option<String>,
    linkage_name: Option<String>,
    ranges: Vec<[u64; 2]>,
    dead: bool,
    /// Index into the unit's files.
    file: Option<u32>,
    line: Option<u32>,
    inlined: Vec<JsonInlined>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct JsonInlined {
    depth: u32,
    name: Option<String>,
    ranges: Vec<[u64; 2]>,
    call_file: u32,
    call_line: u32,
    call_column: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct JsonRow {
    address: u64,
    file: u32,
    line: u32,
    column: u32,
    is_stmt: bool,
    end_sequence: bool,
}

fn ranges(ranges: &[CodeRange]) -> Vec<[u64; 2]> {
    ranges.iter().map(|range| [range.start.0, range.end.0]).collect()
}

fn json_module(unit: &debug_info::Unit, args: &Args) -> JsonModule {
    let mut errors: Vec<String> = unit.errors.iter().map(ToString::to_string).collect();
    let mut units = Vec::new();
    if let Ok(dwarf) = &unit.dwarf {
        errors.extend(dwarf.errors().iter().map(ToString::to_string));
        for (index, header) in dwarf.units().iter().enumerate() {
            if let Some(content) = dwarf.content(index).filter(|_| wanted(header, args)) {
                units.push(json_unit(header, content));
            }
        }
    }
    JsonModule {
        nested: unit.nested,
        code_file_offset: unit.module.code.map(|code| unit.base.0 + code.start.0),
        missing: unit.dwarf.as_ref().err().map(ToString::to_string),
        units,
        errors,
    }
}

fn json_unit(unit: &Unit, content: &Content) -> JsonUnit {
    JsonUnit {
        offset: unit.offset,
        version: unit.version,
        name: unit.name.clone(),
        directory: unit.comp_dir.clone(),
        producer: unit.producer.clone(),
        language: unit.language.clone(),
        split: unit.split.clone(),
        ranges: ranges(&unit.ranges),
        functions: content.functions.iter().map(json_function).collect(),
        files: content.lines.files.iter().map(|file| file.to_string()).collect(),
        lines: content
            .lines
            .rows
            .iter()
            .filter(|row| !row.dead)
            .map(|row| JsonRow {
                address: row.address.0,
                file: row.file,
                line: row.line,
                column: row.column,
                is_stmt: row.is_stmt,
                end_sequence: row.end_sequence,
            })
            .collect(),
        errors: content.errors.iter().map(ToString::to_string).collect(),
    }
}

fn json_function(function: &Function) -> JsonFunction {
    JsonFunction {
        name: function.name.as_deref().map(name::demangle),
        linkage_name: function.name.as_deref().map(str::to_owned),
        ranges: ranges(&function.ranges),
        dead: function.dead,
        file: function.declared.map(|(file, _)| file),
        line: function.declared.map(|(_, line)| line),
        inlined: function
            .inlined
            .iter()
            .map(|inlined| JsonInlined {
                depth: inlined.depth,
                name: inlined.name.as_deref().map(name::demangle),
                ranges: ranges(&inlined.ranges),
                call_file: inlined.call_file,
                call_line: inlined.call_line,
                call_column: inlined.call_column,
            })
            .collect(),
    }
}
