//! A short annotated trace of the embedded sample program: what `wasmscope` shows without a file
//! where there is no terminal. It uses the debug door and nothing else.

use std::io::{self, Write};

use analyzer::debug::view::{Status, Variable};
use analyzer::debug::{self, Session, sample};
use anyhow::Result;

use crate::exit;

/// Instructions shown from the beginning.
const SHOWN_FIRST: usize = 32;

/// Instructions shown at the end.
const SHOWN_LAST: usize = 12;

/// More instructions than the sample has: the trace ends even if the sample should not.
const STEPS: usize = 10_000;

/// Prints the trace of the sample program.
pub(crate) fn run() -> Result<exit::Code> {
    let session = Session::open(sample::program(), debug::Options::default())?;
    let mut out = io::stdout().lock();
    write(&mut out, session)?;
    Ok(exit::Code::Done)
}

/// One executed instruction.
#[derive(Debug)]
struct Row {
    time: u64,
    depth: usize,
    func: String,
    offset: String,
    text: String,
    stack: String,
    notes: Vec<String>,
}

fn write(out: &mut impl Write, mut session: Session) -> Result<()> {
    let mut rows = Vec::new();
    while rows.len() < STEPS
        && !session.status().is_finished()
        && let Some(row) = step(&mut session)
    {
        rows.push(row);
    }
    writeln!(
        out,
        "{}: every instruction and what it did. To step through it: run `wasmscope` on",
        session.name()
    )?;
    writeln!(out, "a terminal; for a program of yours `wasmscope debug FILE`.\n")?;
    write_rows(out, &rows)?;
    write_end(out, &session)
}

/// Executes one instruction and says what it did; none when it did not execute.
fn step(session: &mut Session) -> Option<Row> {
    let place = session.status().place?;
    let depth = session.depth();
    let func = session.frames(1).first()?.name.clone();
    let text = session.code(place.module, place.func).get(place.instr.index())?.text.clone();
    let (calls, time) = (session.host_calls().len(), session.status().time);
    let status = session.step_instruction(1).clone();
    if status.time == time {
        return None;
    }
    let stack: Vec<String> =
        session.operands(0).into_iter().map(|operand| operand.value.text).collect();
    let mut notes = Vec::new();
    note_transfer(&mut notes, session, depth, &stack);
    notes.extend(session.host_calls().iter().skip(calls).map(|call| call.text.clone()));
    note_changes(&mut notes, session);
    let offset = place.file_offset.to_string();
    Some(Row { time: status.time, depth, func, offset, text, stack: stack.join(" "), notes })
}

/// Notes a call or a return.
fn note_transfer(notes: &mut Vec<String>, session: &mut Session, depth: usize, stack: &[String]) {
    let now = session.depth();
    if now > depth {
        let name = session.frames(1).first().map(|frame| frame.name.clone()).unwrap_or_default();
        let args: Vec<String> = session.locals(0).iter().map(assignment).collect();
        notes.push(format!("enters {name}({})", args.join(", ")));
    } else if now < depth && now > 0 {
        let name = session.frames(1).first().map(|frame| frame.name.clone()).unwrap_or_default();
        let result = stack.last().map(|top| format!(" with {top}")).unwrap_or_default();
        notes.push(format!("back in {name}{result}"));
    }
}

/// Notes what differs from the stop before: locals, globals, memory.
fn note_changes(notes: &mut Vec<String>, session: &mut Session) {
    let locals = session.locals(0);
    let globals = session.globals();
    let changed = locals.iter().chain(&globals).filter(|variable| variable.changed);
    notes.extend(changed.map(assignment));
    for range in session.changed_memory(0) {
        let len = usize::try_from(range.end - range.start).unwrap_or(usize::MAX).min(8);
        let bytes = session.read_memory(0, range.start, len).bytes;
        let hex: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        notes.push(format!("memory[{}] = {}", range.start, hex.join(" ")));
    }
}

fn assignment(variable: &Variable) -> String {
    let name = variable.name.clone().unwrap_or_else(|| variable.index.to_string());
    format!("{name} = {}", variable.value.text)
}

fn write_rows(out: &mut impl Write, rows: &[Row]) -> Result<()> {
    let width = |text: fn(&Row) -> usize| rows.iter().map(text).max().unwrap_or(0);
    let func = width(|row| row.func.len() + 2 * (row.depth.min(8) - 1));
    let text = width(|row| row.text.len());
    let stack = width(|row| row.stack.len()).clamp("stack after".len(), 24);
    let head = format!(
        "{:>5}  {:func$}  {:>6}  {:text$}  {:stack$}  what happened",
        "time", "function", "offset", "instruction", "stack after"
    );
    writeln!(out, "{head}")?;
    let last = rows.len().saturating_sub(SHOWN_LAST).max(SHOWN_FIRST);
    for (at, row) in rows.iter().enumerate() {
        if at == SHOWN_FIRST && last > at {
            writeln!(out, "{:>5}  {}", "…", elided(rows.get(at..last).unwrap_or_default()))?;
        }
        if at < SHOWN_FIRST || at >= last {
            let name = format!("{}{}", "  ".repeat(row.depth.min(8) - 1), row.func);
            let line = format!(
                "{:>5}  {name:func$}  {:>6}  {:text$}  {:stack$}  ",
                row.time, row.offset, row.text, row.stack
            );
            // The second note and those behind it stand below the first.
            let between = format!("\n{:1$}", "", line.chars().count());
            writeln!(out, "{}", format!("{line}{}", row.notes.join(&between)).trim_end())?;
        }
    }
    Ok(())
}

/// What the left out rows did, in one line.
fn elided(rows: &[Row]) -> String {
    let count = |start: &str| {
        rows.iter().flat_map(|row| &row.notes).filter(|note| note.starts_with(start)).count()
    };
    let depth = rows.iter().map(|row| row.depth).max().unwrap_or(0);
    format!(
        "{} more instructions: {} calls, up to {depth} deep; {} writes to memory …",
        rows.len(),
        count("enters "),
        count("memory[")
    )
}

fn write_end(out: &mut impl Write, session: &Session) -> Result<()> {
    let Status { text, time, .. } = session.status();
    let bytes: Vec<u8> = session.output().iter().flat_map(|chunk| chunk.bytes.clone()).collect();
    writeln!(out, "\noutput:  {}", String::from_utf8_lossy(&bytes).trim_end())?;
    writeln!(out, "result:  {text}; {time} instructions executed")?;
    Ok(())
}
