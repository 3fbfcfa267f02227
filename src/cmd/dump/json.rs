//! The dump for programs: one JSON document whose shape is a contract.
//!
//! Offsets and sizes are numbers (bytes, offsets from the start of the file). Types, initialisers
//! and instructions are text in WAT spelling. A key that does not apply is `null` or an empty
//! list, never missing; with `--section` the parts that were not chosen are empty.

use std::io::Write;

use analyzer::binary::{self, disasm};
use analyzer::inspect::component::{Node, Tree};
use analyzer::inspect::custom::Custom;
use analyzer::inspect::module::{self as view, View, item_index, kind_word};
use analyzer::module::idx::FuncIdx;
use analyzer::module::offset::FileRange;
use analyzer::module::spell;
use anyhow::{Result, bail};
use serde::Serialize;

use crate::input::Input;
use crate::report;

/// Bytes of a data segment that are shown.
const SHOWN_BYTES: usize = 64;

/// Counts up when the shape changes in a way that breaks readers.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Module {
    format: u32,
    file: Option<String>,
    kind: &'static str,
    version: u32,
    offset: u64,
    size: u64,
    name: Option<String>,
    sections: Vec<Section>,
    types: Vec<Type>,
    imports: Vec<Import>,
    functions: Vec<Function>,
    tables: Vec<Entity>,
    memories: Vec<Entity>,
    globals: Vec<Entity>,
    tags: Vec<Entity>,
    exports: Vec<Export>,
    start: Option<u32>,
    elements: Vec<Element>,
    data: Vec<Data>,
    custom: Vec<CustomSection>,
    code: Vec<Code>,
    errors: Vec<Error>,
}

#[derive(Serialize)]
struct Section {
    index: usize,
    id: u8,
    name: &'static str,
    custom_name: Option<String>,
    offset: u64,
    size: u64,
    content_offset: u64,
    content_size: u64,
    count: Option<u32>,
}

#[derive(Serialize)]
struct Type {
    index: u32,
    name: Option<String>,
    text: String,
    group: Option<(u32, u32)>,
}

#[derive(Serialize)]
struct Import {
    index: usize,
    module: String,
    name: String,
    kind: &'static str,
    item: u32,
    #[serde(rename = "type")]
    ty: String,
    offset: u64,
}

#[derive(Serialize)]
struct Function {
    index: u32,
    name: Option<String>,
    type_index: u32,
    #[serde(rename = "type")]
    ty: String,
    import: Option<(String, String)>,
    exports: Vec<String>,
    body: Option<Range>,
}

#[derive(Serialize)]
struct Entity {
    index: u32,
    name: Option<String>,
    #[serde(rename = "type")]
    ty: String,
    init: Option<String>,
    import: Option<(String, String)>,
    exports: Vec<String>,
}

#[derive(Serialize)]
struct Export {
    index: usize,
    name: String,
    kind: &'static str,
    item: u32,
    item_name: Option<String>,
    offset: u64,
}

#[derive(Serialize)]
struct Element {
    index: u32,
    name: Option<String>,
    mode: String,
    #[serde(rename = "type")]
    ty: String,
    items: Vec<String>,
    offset: u64,
    size: u64,
}

#[derive(Serialize)]
struct Data {
    index: u32,
    name: Option<String>,
    mode: String,
    bytes: Range,
    preview: String,
    offset: u64,
    size: u64,
}

#[derive(Serialize)]
struct CustomSection {
    name: String,
    kind: &'static str,
    data: Range,
    facts: Vec<Fact>,
}

#[derive(Serialize)]
struct Fact {
    key: String,
    value: String,
}

#[derive(Serialize)]
struct Code {
    function: u32,
    name: Option<String>,
    locals: Vec<(u32, String)>,
    instructions: Vec<Instruction>,
}

#[derive(Serialize)]
struct Instruction {
    ordinal: u32,
    offset: u64,
    size: u64,
    depth: u32,
    text: String,
    valid: bool,
}

#[derive(Serialize)]
struct Component {
    format: u32,
    file: String,
    kind: &'static str,
    size: u64,
    nodes: Vec<TreeNode>,
    modules: Vec<Module>,
    errors: Vec<Error>,
}

#[derive(Serialize)]
struct TreeNode {
    parent: Option<usize>,
    depth: usize,
    kind: &'static str,
    space: Option<&'static str>,
    index: Option<u32>,
    offset: u64,
    size: u64,
    text: String,
    custom: Option<CustomSection>,
}

#[derive(Serialize)]
struct Range {
    offset: u64,
    size: u64,
}

#[derive(Serialize)]
struct Error {
    offset: u64,
    message: String,
}

/// Prints a module; `function` asks for disassembly of one or, when empty, all functions.
pub(super) fn module(
    out: &mut impl Write,
    file: &Input,
    view: &View,
    sections: &[view::Section],
    function: Option<&str>,
) -> Result<()> {
    let mut document = parts(view, sections);
    document.file = Some(file.name.clone());
    if let Some(function) = function {
        document.code = code(view, function)?;
    }
    Ok(report::json(out, &document)?)
}

/// Prints a component with all its nested modules, with their code where it is asked for.
pub(super) fn component(
    out: &mut impl Write,
    file: &Input,
    tree: &Tree,
    with_code: bool,
) -> Result<()> {
    let mut modules = Vec::new();
    for node in tree.modules() {
        let view = tree.open_module(node);
        let mut document = parts(&view, &view.sections());
        if with_code {
            document.code = code(&view, "")?;
        }
        modules.push(document);
    }
    let document = Component {
        format: FORMAT,
        file: file.name.clone(),
        kind: "component",
        size: tree.size(),
        nodes: tree.nodes().iter().map(tree_node).collect(),
        modules,
        errors: errors(tree.errors()),
    };
    Ok(report::json(out, &document)?)
}

fn parts(view: &View, sections: &[view::Section]) -> Module {
    let has = |ids: &[u8]| sections.iter().any(|section| ids.contains(&section.id));
    Module {
        format: FORMAT,
        file: None,
        kind: "module",
        version: 1,
        offset: view.base(),
        size: view.whole().len(),
        name: view.module().names.module.clone(),
        sections: sections.iter().map(section).collect(),
        types: when(has(&[1]), || view.types().into_iter().map(type_).collect()),
        imports: when(has(&[2]), || view.imports().into_iter().map(import).collect()),
        functions: when(has(&[2, 3, 10]), || view.functions().into_iter().map(func).collect()),
        tables: when(has(&[2, 4]), || view.tables().into_iter().map(entity).collect()),
        memories: when(has(&[2, 5]), || view.memories().into_iter().map(entity).collect()),
        globals: when(has(&[2, 6]), || view.globals().into_iter().map(entity).collect()),
        tags: when(has(&[2, 13]), || view.tags().into_iter().map(entity).collect()),
        exports: when(has(&[7]), || view.exports().into_iter().map(export).collect()),
        start: view.start().filter(|_| has(&[8])).map(|(index, _)| index),
        elements: when(has(&[9]), || view.elements(usize::MAX).into_iter().map(element).collect()),
        data: when(has(&[11]), || view.data(SHOWN_BYTES).into_iter().map(data).collect()),
        custom: when(has(&[0]), || chosen_customs(view, sections)),
        code: Vec::new(),
        errors: errors(view.errors()),
    }
}

fn when<T>(wanted: bool, list: impl FnOnce() -> Vec<T>) -> Vec<T> {
    if wanted { list() } else { Vec::new() }
}

fn chosen_customs(view: &View, sections: &[view::Section]) -> Vec<CustomSection> {
    let all = view.customs();
    let chosen = sections.iter().filter_map(|section| all.get(section.custom?));
    chosen.map(custom).collect()
}

fn section(it: &view::Section) -> Section {
    Section {
        index: it.index,
        id: it.id,
        name: it.name,
        custom_name: it.custom_name.clone(),
        offset: it.whole.start.0,
        size: it.whole.len(),
        content_offset: it.content.start.0,
        content_size: it.content.len(),
        count: it.count,
    }
}

fn type_(it: view::Type) -> Type {
    Type { index: it.index, name: it.name, text: it.text, group: it.group }
}

fn import(it: view::Import) -> Import {
    Import {
        index: it.index,
        module: it.module,
        name: it.name,
        kind: kind_word(it.item),
        item: item_index(it.item),
        ty: it.text,
        offset: it.at.start.0,
    }
}

fn func(it: view::Function) -> Function {
    Function {
        index: it.index,
        name: it.name,
        type_index: it.type_index,
        ty: it.text,
        import: it.import,
        exports: it.exports,
        body: it.body.map(range),
    }
}

fn entity(it: view::Entity) -> Entity {
    Entity {
        index: it.index,
        name: it.name,
        ty: it.text,
        init: it.init,
        import: it.import,
        exports: it.exports,
    }
}

fn export(it: view::Export) -> Export {
    Export {
        index: it.index,
        name: it.name,
        kind: kind_word(it.item),
        item: item_index(it.item),
        item_name: it.item_name,
        offset: it.at.start.0,
    }
}

fn element(it: view::Element) -> Element {
    Element {
        index: it.index,
        name: it.name,
        mode: it.mode,
        ty: it.ty,
        items: it.items,
        offset: it.at.start.0,
        size: it.at.len(),
    }
}

fn data(it: view::Data) -> Data {
    Data {
        index: it.index,
        name: it.name,
        mode: it.mode,
        bytes: range(it.bytes),
        preview: it.preview,
        offset: it.at.start.0,
        size: it.at.len(),
    }
}

fn custom(it: &Custom) -> CustomSection {
    CustomSection {
        name: it.name.clone(),
        kind: it.kind.word(),
        data: range(it.data),
        facts: it.facts.iter().map(fact).collect(),
    }
}

fn fact(it: &analyzer::inspect::custom::Fact) -> Fact {
    Fact { key: it.key.clone(), value: it.value.clone() }
}

fn tree_node(it: &Node) -> TreeNode {
    TreeNode {
        parent: it.parent,
        depth: it.depth,
        kind: it.kind.word(),
        space: it.defines.map(|(space, _)| space.word()),
        index: it.defines.map(|(_, index)| index),
        offset: it.at.start.0,
        size: it.at.len(),
        text: it.text.clone(),
        custom: it.custom.as_ref().map(custom),
    }
}

fn range(it: FileRange) -> Range {
    Range { offset: it.start.0, size: it.len() }
}

fn errors(errors: &[binary::Error]) -> Vec<Error> {
    let view = |it: &binary::Error| Error { offset: it.offset.0, message: it.message.clone() };
    errors.iter().map(view).collect()
}

fn code(view: &View, wanted: &str) -> Result<Vec<Code>> {
    let context = disasm::Context::new(view.module());
    let module = view.module();
    let funcs: Vec<FuncIdx> = if wanted.is_empty() {
        let all = (0..module.funcs.len()).map(FuncIdx::from_index);
        all.filter(|func| module.funcs.get(func.index()).is_some_and(|it| it.body.is_some()))
            .collect()
    } else {
        match view.find_function(wanted) {
            Some(func) => vec![func],
            None => bail!("no function `{}`", spell::shown(wanted)),
        }
    };
    Ok(funcs.into_iter().map(|func| listing(view, &context, func)).collect())
}

fn listing(view: &View, context: &disasm::Context<'_>, func: FuncIdx) -> Code {
    let names = &view.module().names;
    let listing = disasm::function_in(context, func);
    let locals = listing.locals.iter().map(|(count, ty)| {
        let mut text = String::new();
        spell::val_type(&mut text, names, *ty);
        (*count, text)
    });
    let instructions = listing.rows.iter().map(|row| {
        let at = view.in_file(row.bytes);
        Instruction {
            ordinal: row.ordinal.0,
            offset: at.start.0,
            size: at.len(),
            depth: row.indent,
            text: row.text.clone(),
            valid: row.is_instr,
        }
    });
    Code {
        function: func.0,
        name: names.funcs.get(&func).cloned(),
        locals: locals.collect(),
        instructions: instructions.collect(),
    }
}
