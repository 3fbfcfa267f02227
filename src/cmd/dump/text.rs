//! The dump for a reader: a heading a part, a line an entry.

use std::io::Write;

use analyzer::inspect::component::{Kind, Node, Tree};
use analyzer::inspect::custom::Custom;
use analyzer::inspect::module::{Entity, Section, View, item_index, kind_word};
use analyzer::module::spell;
use anyhow::Result;

use crate::input::Input;
use crate::report::{self, Table};

/// Elements of a segment that are listed.
const SHOWN_ELEMENTS: usize = 8;

/// Bytes of a data segment that are shown.
const SHOWN_BYTES: usize = 32;

/// What begins the dump of a whole module.
pub(super) fn header(out: &mut impl Write, file: &Input, view: &View) -> Result<()> {
    let size = report::count(view.module().bytes.len() as u64, "byte");
    let at = match view.base() {
        0 => String::new(),
        base => format!(" at file offset {base:#x}"),
    };
    writeln!(out, "{}: core module, version 1, {size}{at}", spell::shown(&file.name))?;
    let sections = view.sections();
    writeln!(out, "\nSections ({})", sections.len())?;
    section_table(&sections).print(out)?;
    Ok(())
}

/// The content of the chosen sections.
pub(super) fn module(out: &mut impl Write, view: &View, sections: &[Section]) -> Result<()> {
    let customs = view.customs();
    let mut are_functions_told = false;
    for section in sections {
        match section.id {
            0 => {
                if let Some(found) = section.custom.and_then(|index| customs.get(index)) {
                    custom(out, found)?;
                }
            }
            1 => types(out, view)?,
            2 => imports(out, view)?,
            // Declarations and bodies of the same functions are told together.
            3 | 10 if are_functions_told => {}
            3 | 10 => {
                are_functions_told = true;
                functions(out, view)?;
            }
            4 => entities(out, "Tables", &view.tables())?,
            5 => entities(out, "Memories", &view.memories())?,
            6 => entities(out, "Globals", &view.globals())?,
            7 => exports(out, view)?,
            8 => start(out, view)?,
            9 => elements(out, view)?,
            11 => data(out, view)?,
            12 => {
                if let Some(count) = view.module().data_count {
                    writeln!(out, "\nData count: {count}")?;
                }
            }
            13 => entities(out, "Tags", &view.tags())?,
            id => writeln!(out, "\nSection with unknown id {id} at {}", section.whole.start)?,
        }
    }
    Ok(())
}

/// A section's name, with its own name where it is a custom one.
pub(super) fn section_title(section: &Section) -> String {
    match &section.custom_name {
        Some(name) => format!("{} {}", section.name, spell::quoted(name)),
        None => section.name.to_owned(),
    }
}

fn section_table(sections: &[Section]) -> Table {
    let mut table = Table::new(&["#", "offset", "content", "size", "items", "name"]);
    for section in sections {
        table.row([
            section.index.to_string(),
            section.whole.start.to_string(),
            section.content.start.to_string(),
            section.content.len().to_string(),
            section.count.map_or_else(|| "-".to_owned(), |count| count.to_string()),
            section_title(section),
        ]);
    }
    table
}

fn types(out: &mut impl Write, view: &View) -> Result<()> {
    let types = view.types();
    writeln!(out, "\nTypes ({})", types.len())?;
    let mut table = Table::new(&["type", "name", "definition"]);
    for ty in types {
        let group = match ty.group {
            Some((first, length)) => {
                format!("  (; rec {first}..{} ;)", u64::from(first) + u64::from(length) - 1)
            }
            None => String::new(),
        };
        table.row([ty.index.to_string(), identifier(ty.name.as_ref()), ty.text + &group]);
    }
    print(out, &table)
}

fn imports(out: &mut impl Write, view: &View) -> Result<()> {
    let imports = view.imports();
    writeln!(out, "\nImports ({})", imports.len())?;
    let mut table = Table::new(&["offset", "item", "module", "name", "type"]);
    for import in imports {
        table.row([
            import.at.start.to_string(),
            format!("{} {}", kind_word(import.item), item_index(import.item)),
            spell::quoted(&import.module),
            spell::quoted(&import.name),
            import.text,
        ]);
    }
    print(out, &table)
}

fn functions(out: &mut impl Write, view: &View) -> Result<()> {
    let functions = view.functions();
    let imported = functions.iter().filter(|function| function.import.is_some()).count();
    writeln!(out, "\nFunctions ({}, of them {imported} imported)", functions.len())?;
    let mut table = Table::new(&["func", "body", "size", "type", "name", "signature"]);
    for function in functions {
        let outside = outside(function.import.as_ref(), &function.exports);
        let missing = if function.import.is_some() { "-" } else { "missing" };
        table.row([
            function.index.to_string(),
            function.body.map_or_else(|| missing.to_owned(), |body| body.start.to_string()),
            function.body.map_or_else(|| "-".to_owned(), |body| body.len().to_string()),
            function.type_index.to_string(),
            identifier(function.name.as_ref()),
            join(&function.text, &outside),
        ]);
    }
    print(out, &table)
}

fn entities(out: &mut impl Write, title: &str, entities: &[Entity]) -> Result<()> {
    writeln!(out, "\n{title} ({})", entities.len())?;
    let mut table = Table::new(&["#", "name", "type"]);
    for entity in entities {
        let init = entity.init.as_ref().map_or_else(String::new, |init| format!("= {init}"));
        let outside = outside(entity.import.as_ref(), &entity.exports);
        table.row([
            entity.index.to_string(),
            identifier(entity.name.as_ref()),
            join(&join(&entity.text, &init), &outside),
        ]);
    }
    print(out, &table)
}

fn exports(out: &mut impl Write, view: &View) -> Result<()> {
    let exports = view.exports();
    writeln!(out, "\nExports ({})", exports.len())?;
    let mut table = Table::new(&["offset", "item", "export", "name"]);
    for export in exports {
        table.row([
            export.at.start.to_string(),
            format!("{} {}", kind_word(export.item), item_index(export.item)),
            spell::quoted(&export.name),
            identifier(export.item_name.as_ref()),
        ]);
    }
    print(out, &table)
}

fn start(out: &mut impl Write, view: &View) -> Result<()> {
    if let Some((index, name)) = view.start() {
        writeln!(out, "\nStart: {}", join(&format!("func {index}"), &identifier(name.as_ref())))?;
    }
    Ok(())
}

fn elements(out: &mut impl Write, view: &View) -> Result<()> {
    let elements = view.elements(SHOWN_ELEMENTS);
    writeln!(out, "\nElement segments ({})", elements.len())?;
    let mut table = Table::new(&["elem", "offset", "items", "name", "where and what"]);
    for element in elements {
        let more = if element.count > element.items.len() { " …" } else { "" };
        let items = element.items.join(" ");
        table.row([
            element.index.to_string(),
            element.at.start.to_string(),
            element.count.to_string(),
            identifier(element.name.as_ref()),
            format!("{} {}: {items}{more}", element.mode, element.ty),
        ]);
    }
    print(out, &table)
}

fn data(out: &mut impl Write, view: &View) -> Result<()> {
    let data = view.data(SHOWN_BYTES);
    writeln!(out, "\nData segments ({})", data.len())?;
    let mut table = Table::new(&["data", "bytes at", "size", "name", "where and what"]);
    for segment in data {
        let more = if segment.bytes.len() > SHOWN_BYTES as u64 { "…" } else { "" };
        table.row([
            segment.index.to_string(),
            segment.bytes.start.to_string(),
            segment.bytes.len().to_string(),
            identifier(segment.name.as_ref()),
            format!("{} {}{more}", segment.mode, segment.preview),
        ]);
    }
    print(out, &table)
}

fn custom(out: &mut impl Write, custom: &Custom) -> Result<()> {
    let size = report::count(custom.data.len(), "byte");
    let name = spell::quoted(&custom.name);
    writeln!(
        out,
        "\nCustom section {name} ({}, {size} at {})",
        custom.kind.word(),
        custom.data.start
    )?;
    let mut table = Table::default();
    for fact in &custom.facts {
        table.row([fact.key.clone(), fact.value.clone()]);
    }
    print(out, &table)
}

/// A component as a tree: what stands in it, in file order.
pub(super) fn component(out: &mut impl Write, file: &Input, tree: &Tree) -> Result<()> {
    let size = report::count(tree.size(), "byte");
    writeln!(out, "{}: component, {size}", spell::shown(&file.name))?;
    writeln!(out, "\n  offset      size  what")?;
    let mut modules = 0usize;
    for node in tree.nodes() {
        let indent = node.depth * 2;
        let line = node_line(node);
        writeln!(out, "  {:<8}{:>8}  {:indent$}{line}", hex(node), node.at.len(), "")?;
        match node.kind {
            Kind::CoreModule => {
                nested_module(out, tree, node, modules)?;
                modules += 1;
            }
            Kind::Custom => {
                for fact in node.custom.iter().flat_map(|custom| &custom.facts) {
                    let (key, value) = (spell::shown(&fact.key), spell::shown(&fact.value));
                    writeln!(out, "  {:16}  {:indent$}  {key} {value}", "", "")?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn hex(node: &Node) -> String {
    node.at.start.to_string()
}

fn node_line(node: &Node) -> String {
    let text = spell::shown(&node.text);
    let kind = node.kind.word();
    match node.defines {
        // Imports, exports and aliases define things of many kinds.
        Some((space, index)) if space.word() != kind => {
            format!("{} {kind} {text}", format_args!("{} {index}:", space.word()))
        }
        Some((_, index)) if text.is_empty() => format!("{kind} {index}"),
        Some((_, index)) => format!("{kind} {index}: {text}"),
        None => format!("{kind} {text}").trim_end().to_owned(),
    }
}

fn nested_module(out: &mut impl Write, tree: &Tree, node: &Node, number: usize) -> Result<()> {
    let view = tree.open_module(node);
    let indent = node.depth * 2 + 2;
    for section in view.sections() {
        let count = section.count.map_or_else(String::new, |it| format!(" ({it})"));
        let title = section_title(&section);
        let (at, size) = (section.whole.start.to_string(), section.whole.len());
        writeln!(out, "  {at:<8}{size:>8}  {:indent$}{title}{count}", "")?;
    }
    for error in view.errors() {
        writeln!(out, "  {:16}  {:indent$}error {}", "", "", spell::shown(&error.to_string()))?;
    }
    let hint = format!("more of it: dump --module {number}");
    writeln!(out, "  {:16}  {:indent$}{hint}", "", "")?;
    Ok(())
}

fn identifier(name: Option<&String>) -> String {
    let mut text = String::new();
    if let Some(name) = name {
        spell::name(&mut text, name);
    }
    text
}

/// How something is known outside: imported from where, exported as what.
fn outside(import: Option<&(String, String)>, exports: &[String]) -> String {
    let mut parts = Vec::new();
    if let Some((module, name)) = import {
        parts.push(format!("imported {} {}", spell::quoted(module), spell::quoted(name)));
    }
    for export in exports {
        parts.push(format!("exported {}", spell::quoted(export)));
    }
    parts.join(" ")
}

fn join(left: &str, right: &str) -> String {
    match (left.is_empty(), right.is_empty()) {
        (true, _) => right.to_owned(),
        (_, true) => left.to_owned(),
        _ => format!("{left}  {right}"),
    }
}

fn print(out: &mut impl Write, table: &Table) -> Result<()> {
    Ok(table.print(out)?)
}
