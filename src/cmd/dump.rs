//! `wasmscope dump FILE`: what a file holds, part by part.

mod code;
mod json;
mod text;

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use analyzer::binary;
use analyzer::inspect::component::Tree;
use analyzer::inspect::module::{Section, View};
use analyzer::inspect::{self, Opened};
use analyzer::module::spell;
use anyhow::{Context as _, Result, bail};

use crate::input::{self, Input};
use crate::{exit, report};

/// The options of `dump`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The .wasm or .wat file (or - for standard input)
    #[arg(required_unless_present = "disassemble")]
    file: Option<PathBuf>,

    /// Only this section: type, import, function, table, memory, global, export, start, element,
    /// code, data, tag, custom, or the name of a custom section; may be given several times
    #[arg(short, long, value_name = "NAME")]
    section: Vec<String>,

    /// Show the bytes in hexadecimal with their file offsets
    #[arg(short = 'x', long, conflicts_with_all = ["json", "disassemble"])]
    hex: bool,

    /// Show the instructions of a function (index, name or export name), or of all
    #[arg(short, long, value_name = "FUNC", num_args = 0..=1, default_missing_value = "")]
    disassemble: Option<String>,

    /// Of a component: the core module with this number (0 = the first in the file)
    #[arg(short, long, value_name = "NUMBER")]
    module: Option<usize>,

    /// Print one JSON document instead of text
    #[arg(long)]
    json: bool,
}

impl Args {
    /// A file, and nothing else asked for.
    pub(crate) fn of(file: PathBuf) -> Args {
        let (section, disassemble, module) = (Vec::new(), None, None);
        Args { file: Some(file), section, hex: false, disassemble, module, json: false }
    }
}

/// Prints what was asked for; bad where the file is broken.
pub(crate) fn run(args: &Args) -> Result<exit::Code> {
    let (file, function) = match (&args.file, &args.disassemble) {
        (Some(file), function) => (file.clone(), function.as_deref()),
        // `dump --disassemble FILE`: the only word there is must be the file.
        (None, Some(word)) if !word.is_empty() => (PathBuf::from(word), Some("")),
        (None, _) => return Err(exit::Usage("dump needs a FILE".to_owned()).into()),
    };
    let file = input::read(&file)?;
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let code = dump(&mut out, &file, args, function)?;
    out.flush()?;
    Ok(code)
}

fn dump(
    out: &mut impl Write,
    file: &Input,
    args: &Args,
    function: Option<&str>,
) -> Result<exit::Code> {
    let bytes = input::wasm(file)?;
    let opened = inspect::open(bytes).with_context(|| shown_name(file))?;
    let view = match (opened, args.module) {
        (Opened::Component(tree), Some(number)) => nested(&tree, number)?,
        (Opened::Component(tree), None) => return component(out, file, &tree, args, function),
        (Opened::Module(_), Some(_)) => {
            bail!("{}: this is a core module; --module is for components", shown_name(file))
        }
        (Opened::Module(view), None) => view,
    };
    let sections = chosen(&view, &args.section)?;
    let mut code = exit::Code::Done;
    if args.json {
        json::module(out, file, &view, &sections, function)?;
    } else if args.hex {
        hex(out, &view, &sections, args)?;
    } else if let Some(function) = function {
        code = code::disassemble(out, &view, function)?;
    } else {
        if args.section.is_empty() {
            text::header(out, file, &view)?;
        }
        text::module(out, &view, &sections)?;
    }
    finish(out, args, view.errors(), code)
}

/// What was wrong comes last, where the reader's eye is, and decides the exit code.
fn finish(
    out: &mut impl Write,
    args: &Args,
    errors: &[binary::Error],
    code: exit::Code,
) -> Result<exit::Code> {
    if errors.is_empty() {
        return Ok(code);
    }
    if !args.json {
        for error in errors {
            writeln!(out, "error: {}", spell::shown(&error.to_string()))?;
        }
    }
    Ok(exit::Code::Bad)
}

fn component(
    out: &mut impl Write,
    file: &Input,
    tree: &Tree,
    args: &Args,
    function: Option<&str>,
) -> Result<exit::Code> {
    if !args.section.is_empty() {
        bail!("a component has no sections of that kind; choose a core module with --module");
    }
    let mut code = exit::Code::Done;
    if args.json {
        json::component(out, file, tree, function.is_some())?;
    } else if args.hex {
        report::hexdump(out, 0, &input::wasm(file)?)?;
    } else if function.is_some() {
        for (index, node) in tree.modules().enumerate() {
            writeln!(out, "core module {index} at file offset {}", node.at.start)?;
            if code::disassemble(out, &tree.open_module(node), "")? == exit::Code::Bad {
                code = exit::Code::Bad;
            }
        }
    } else {
        text::component(out, file, tree)?;
    }
    finish(out, args, tree.errors(), code)
}

fn nested(tree: &Tree, number: usize) -> Result<View> {
    let Some(node) = tree.modules().nth(number) else {
        let count = report::count(tree.modules().count() as u64, "core module");
        bail!("no core module {number} in this component; it has {count}, numbered from 0");
    };
    Ok(tree.open_module(node))
}

/// The sections that the user named; all where none is named.
fn chosen(view: &View, wanted: &[String]) -> Result<Vec<Section>> {
    let sections = view.sections();
    let is_named = |section: &Section, name: &str| {
        section.name.replace(' ', "-") == name.replace(' ', "-")
            || section.custom_name.as_deref() == Some(name)
    };
    for name in wanted {
        if !sections.iter().any(|section| is_named(section, name)) {
            let mut there: Vec<String> = Vec::new();
            for section in &sections {
                let name = section.custom_name.as_deref().unwrap_or(section.name);
                there.push(spell::shown(name));
            }
            there.dedup();
            let there = if there.is_empty() { "none".to_owned() } else { there.join(", ") };
            bail!("no section `{}` in this file; it has: {there}", spell::shown(name));
        }
    }
    let is_chosen =
        |section: &Section| wanted.is_empty() || wanted.iter().any(|name| is_named(section, name));
    Ok(sections.into_iter().filter(is_chosen).collect())
}

fn hex(out: &mut impl Write, view: &View, sections: &[Section], args: &Args) -> Result<()> {
    let module = view.module();
    if args.section.is_empty() {
        writeln!(out, "header")?;
        let header = module.bytes.get(..8).unwrap_or(&module.bytes);
        report::hexdump(out, view.base(), header)?;
    }
    for section in sections {
        writeln!(out, "{}", text::section_title(section))?;
        let range = module.sections.get(section.index).map(|section| section.whole);
        let bytes = range.map(|range| module.slice(range)).unwrap_or_default();
        report::hexdump(out, section.whole.start.0, bytes)?;
    }
    Ok(())
}

fn shown_name(file: &Input) -> String {
    spell::shown(&file.name)
}
