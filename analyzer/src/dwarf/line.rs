//! The line table of a unit.
//!
//! Source: DWARF 5 §6.2.

use std::sync::Arc;

use gimli::{AttributeValue, ColumnType};

use crate::dwarf::context::{Context, Reader};
use crate::module::offset::CodeOffset;

/// A row of a line table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// First byte of the code it speaks of.
    pub address: CodeOffset,
    /// Index into [`Table::files`].
    pub file: u32,
    /// 1-based; 0 = no line corresponds.
    pub line: u32,
    /// 1-based, in bytes; 0 = left edge.
    pub column: u32,
    /// A good place for a breakpoint.
    pub is_stmt: bool,
    /// Not a place: the end (exclusive) of the sequence of rows before it.
    pub end_sequence: bool,
    /// The sequence is of code that the linker dropped.
    pub dead: bool,
}

/// A line table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Source files by the table's file index; paths are joined.
    pub files: Vec<Arc<str>>,
    /// Sequences one after the other, each ended by a row that says so.
    pub rows: Vec<Row>,
    /// What ended the reading too early.
    pub error: Option<String>,
}

/// Reads the table that a unit names, as far as it goes.
pub(super) fn read<'a>(context: &Context<'a>, unit: &gimli::Unit<Reader<'a>>) -> Table {
    let mut table = Table::default();
    if let Some(program) = unit.line_program.clone() {
        table.files = files(context, unit, program.header());
        let read = rows(context, program, &mut table.rows);
        table.error = read.err().map(|error| format!("line table: {error}"));
    }
    table
}

fn rows<'a>(
    context: &Context<'a>,
    program: gimli::IncompleteLineProgram<Reader<'a>>,
    table: &mut Vec<Row>,
) -> gimli::Result<()> {
    let mut rows = program.rows();
    let mut first = 0;
    while let Some((_, row)) = rows.next_row()? {
        let column = match row.column() {
            ColumnType::LeftEdge => 0,
            ColumnType::Column(column) => saturate(column.get()),
        };
        table.push(Row {
            address: CodeOffset(row.address()),
            file: saturate(row.file_index()),
            line: row.line().map_or(0, |line| saturate(line.get())),
            column,
            is_stmt: row.is_stmt(),
            end_sequence: row.end_sequence(),
            dead: false,
        });
        if row.end_sequence() {
            let sequence = table.get_mut(first..).unwrap_or_default();
            let start = sequence.first().map_or(0, |row| row.address.0);
            let dead = context.is_dead(start);
            sequence.iter_mut().for_each(|row| row.dead = dead);
            first = table.len();
        }
    }
    Ok(())
}

/// The row that speaks of an address: the last one not after it, in a living sequence around it.
pub(super) fn find(rows: &[Row], at: CodeOffset) -> Option<&Row> {
    // Rows are kept as the program made them: sequences in any order, addresses rising inside.
    rows.split_inclusive(|row| row.end_sequence).find_map(|sequence| {
        let (last, rows) = sequence.split_last()?;
        let first = rows.first()?;
        if first.dead || at < first.address || at >= last.address {
            return None;
        }
        let after = rows.partition_point(|row| row.address <= at);
        rows.get(after.checked_sub(1)?)
    })
}

fn files<'a>(
    context: &Context<'a>,
    unit: &gimli::Unit<Reader<'a>>,
    header: &gimli::LineProgramHeader<Reader<'a>>,
) -> Vec<Arc<str>> {
    let mut files = Vec::new();
    // Before DWARF 5 the table begins at index 1.
    if header.version() < 5 {
        let name = context.string(unit, unit.name.map(AttributeValue::String));
        files.push(name.unwrap_or_default().into());
    }
    // Directory 0 of DWARF 5 is the compilation directory itself.
    let base = context.string(unit, unit.comp_dir.map(AttributeValue::String));
    let base = base.unwrap_or_default();
    for entry in header.file_names() {
        let name = context.string(unit, Some(entry.path_name())).unwrap_or_default();
        let directory = context.string(unit, entry.directory(header)).unwrap_or_default();
        files.push(Arc::from(join(&join(&base, &directory), &name)));
    }
    files
}

fn join(base: &str, path: &str) -> String {
    // A root is `/`, `\\`, a drive, or a name that a build maps its directories to (`sdk:/…`).
    let first = path.split(['/', '\\']).next().unwrap_or_default();
    let rooted =
        path.starts_with(['/', '\\']) || (first.len() < path.len() && first.ends_with(':'));
    if base.is_empty() || rooted {
        path.to_owned()
    } else if path.is_empty() || path == "." {
        base.to_owned()
    } else {
        format!("{}/{path}", base.trim_end_matches('/'))
    }
}

fn saturate(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_joined_as_compilers_mean_them() {
        assert_eq!(join("/build", "src"), "/build/src");
        assert_eq!(join("/build/", "a.c"), "/build/a.c");
        assert_eq!(join("/build", "/usr/a.h"), "/usr/a.h");
        assert_eq!(join("/build", "C:\\a.h"), "C:\\a.h");
        assert_eq!(join("sdk:/build", "sdk:/libc"), "sdk:/libc");
        assert_eq!(join("", "a.c"), "a.c");
        assert_eq!(join("/build", "."), "/build");
    }

    #[test]
    fn the_last_row_of_an_address_speaks_for_it() {
        let row = |address, line, end_sequence| Row {
            address: CodeOffset(address),
            file: 1,
            line,
            column: 0,
            is_stmt: true,
            end_sequence,
            dead: false,
        };
        let rows = [
            row(20, 1, false),
            row(24, 2, false),
            row(24, 3, false),
            row(30, 3, true),
            row(5, 9, false),
            row(8, 9, true),
        ];
        let line = |at| find(&rows, CodeOffset(at)).map(|row| row.line);
        assert_eq!(line(23), Some(1));
        assert_eq!(line(24), Some(3));
        assert_eq!(line(30), None);
        assert_eq!(line(6), Some(9));
        assert_eq!(line(10), None);
    }
}
