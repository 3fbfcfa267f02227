//! Custom sections by kind, as short facts for a reader.
//!
//! A custom section means nothing to the machine, so nothing here fails: what cannot be read is a
//! fact that says so, and an unknown section shows its first bytes.
//! Source: core specification, appendix "Custom Sections"; tool conventions (Linking, Dynamic
//! Linking, Producers, Coredump, Debugging); branch hinting proposal.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use wasmparser::{
    BinaryReader, BranchHintSectionReader, ComponentName, ComponentNameSectionReader,
    CoreDumpInstancesSection, CoreDumpModulesSection, CoreDumpSection, CoreDumpStackSection,
    CoreDumpValue, Dylink0SectionReader, Dylink0Subsection, Linking, LinkingSectionReader,
    ProducersSectionReader, RelocSectionReader, SymbolInfo,
};

use crate::binary;
use crate::module::names::Names;
use crate::module::offset::{FileOffset, FileRange};
use crate::module::{self, Module};

/// How many entries of a list inside a custom section are shown one by one.
const LISTED: usize = 100;

/// How many bytes of a section that nobody knows are shown.
const PREVIEW_BYTES: usize = 32;

/// A custom section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Custom {
    /// Its name, as it is in the file.
    pub name: String,
    /// What follows the name.
    pub data: FileRange,
    /// What it is for.
    pub kind: Kind,
    /// What it says, in its own order.
    pub facts: Vec<Fact>,
}

/// One thing that a custom section says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is about: a word or two.
    pub key: String,
    /// What it says; may hold names of the file as they are.
    pub value: String,
}

/// What a custom section is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Names for readers.
    Name,
    /// Names for readers of a component.
    ComponentName,
    /// The tools that made the module.
    Producers,
    /// The features that its compiler relied on.
    TargetFeatures,
    /// Dynamic linking.
    Dylink,
    /// Symbols and segments of an object file.
    Linking,
    /// Relocations of an object file.
    Reloc,
    /// Where the source map is.
    SourceMap,
    /// Where the debug information is.
    ExternalDebugInfo,
    /// Which build this is.
    BuildId,
    /// DWARF.
    Debug,
    /// Which way branches mostly go.
    BranchHints,
    /// Part of a core dump.
    CoreDump,
    /// Anything else.
    Unknown,
}

impl Kind {
    /// By the section's name.
    #[must_use]
    pub fn of(name: &str) -> Kind {
        match name {
            "name" => Kind::Name,
            "component-name" => Kind::ComponentName,
            "producers" => Kind::Producers,
            "target_features" => Kind::TargetFeatures,
            "dylink.0" => Kind::Dylink,
            "linking" => Kind::Linking,
            "sourceMappingURL" => Kind::SourceMap,
            "external_debug_info" => Kind::ExternalDebugInfo,
            "build_id" => Kind::BuildId,
            "metadata.code.branch_hint" => Kind::BranchHints,
            "core" | "coremodules" | "coreinstances" | "corestack" => Kind::CoreDump,
            _ if name.starts_with("reloc.") => Kind::Reloc,
            _ if name.starts_with(".debug_") => Kind::Debug,
            _ => Kind::Unknown,
        }
    }

    /// The word for it in output that programs read.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Kind::Name => "name",
            Kind::ComponentName => "component-name",
            Kind::Producers => "producers",
            Kind::TargetFeatures => "target-features",
            Kind::Dylink => "dylink",
            Kind::Linking => "linking",
            Kind::Reloc => "reloc",
            Kind::SourceMap => "source-map",
            Kind::ExternalDebugInfo => "external-debug-info",
            Kind::BuildId => "build-id",
            Kind::Debug => "debug",
            Kind::BranchHints => "branch-hints",
            Kind::CoreDump => "core-dump",
            Kind::Unknown => "unknown",
        }
    }
}

/// Reads one custom section of a module that begins `base` bytes into the file.
pub(super) fn read(module: &Module, custom: &module::Custom, base: u64) -> Custom {
    let moved = |offset: FileOffset| FileOffset(offset.0.saturating_add(base));
    let data = FileRange { start: moved(custom.data.start), end: moved(custom.data.end) };
    let bytes = module.slice(custom.data);
    let kind = Kind::of(&custom.name);
    let mut facts = facts_of(kind, custom, bytes, data.start.0);
    if kind == Kind::Name {
        names(&mut facts, &module.names);
        if let Some((offset, message)) = &module.names.broken {
            let error = binary::Error { offset: moved(*offset), message: message.clone() };
            facts.add("unreadable", format!("{error}"));
        }
    }
    if kind == Kind::Reloc {
        reloc_target(&mut facts, module);
    }
    Custom { name: custom.name.clone(), data, kind, facts: facts.list }
}

/// Reads a custom section that stands in a component.
pub(super) fn read_loose(name: &str, bytes: &[u8], data: FileRange) -> Custom {
    let kind = Kind::of(name);
    let custom = module::Custom { name: name.to_owned(), data };
    Custom {
        name: name.to_owned(),
        data,
        kind,
        facts: facts_of(kind, &custom, bytes, data.start.0).list,
    }
}

fn facts_of(kind: Kind, custom: &module::Custom, bytes: &[u8], start: u64) -> Facts {
    let mut facts = Facts::default();
    let reader = BinaryReader::new(bytes, start);
    let read = match kind {
        Kind::ComponentName => component_names(&mut facts, reader),
        Kind::Producers => producers(&mut facts, reader),
        Kind::TargetFeatures => target_features(&mut facts, reader),
        Kind::Dylink => dylink(&mut facts, reader),
        Kind::Linking => linking(&mut facts, reader),
        Kind::Reloc => reloc(&mut facts, reader),
        Kind::SourceMap => address(&mut facts, "url", reader),
        Kind::ExternalDebugInfo => address(&mut facts, "file", reader),
        Kind::BuildId => build_id(&mut facts, reader),
        Kind::BranchHints => branch_hints(&mut facts, reader),
        Kind::CoreDump => core_dump(&mut facts, &custom.name, reader),
        Kind::Debug | Kind::Name => Ok(()),
        Kind::Unknown => {
            facts.add("bytes", preview(bytes));
            Ok(())
        }
    };
    if let Err(error) = read {
        let error = binary::Error::from(error);
        facts.add("unreadable", format!("{error}"));
        facts.add("bytes", preview(bytes));
    }
    facts
}

#[derive(Default)]
struct Facts {
    list: Vec<Fact>,
}

impl Facts {
    fn add(&mut self, key: impl Into<String>, value: impl Into<String>) {
        self.list.push(Fact { key: key.into(), value: value.into() });
    }

    fn add_count(&mut self, key: &str, names: usize) {
        self.add(key, if names == 1 { "1 name".to_owned() } else { format!("{names} names") });
    }

    /// A list, shortened.
    fn add_list(&mut self, key: &str, items: impl Iterator<Item = String>) {
        let mut left = 0usize;
        for (index, item) in items.enumerate() {
            if index < LISTED {
                self.add(key, item);
            } else {
                left += 1;
            }
        }
        if left > 0 {
            self.add(key, format!("… and {left} more"));
        }
    }
}

type Read = Result<(), wasmparser::Error>;

fn preview(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes.iter().take(PREVIEW_BYTES) {
        let _ = write!(text, "{byte:02x} ");
    }
    if bytes.len() > PREVIEW_BYTES {
        text.push('…');
    }
    text.trim_end().to_owned()
}

fn names(facts: &mut Facts, names: &Names) {
    if let Some(module) = &names.module {
        facts.add("module", module);
    }
    let counts = [
        ("functions", names.funcs.len()),
        ("locals", names.locals.len()),
        ("labels", names.labels.len()),
        ("types", names.types.len()),
        ("fields", names.fields.len()),
        ("tables", names.tables.len()),
        ("memories", names.memories.len()),
        ("globals", names.globals.len()),
        ("tags", names.tags.len()),
        ("elements", names.elems.len()),
        ("data", names.datas.len()),
    ];
    for (key, count) in counts {
        if count > 0 {
            facts.add_count(key, count);
        }
    }
}

fn component_names(facts: &mut Facts, reader: BinaryReader<'_>) -> Read {
    for subsection in ComponentNameSectionReader::new(reader) {
        let (key, names) = match subsection? {
            ComponentName::Component { name, .. } => {
                facts.add("component", name);
                continue;
            }
            ComponentName::CoreFuncs(names) => ("core functions", names),
            ComponentName::CoreGlobals(names) => ("core globals", names),
            ComponentName::CoreMemories(names) => ("core memories", names),
            ComponentName::CoreTables(names) => ("core tables", names),
            ComponentName::CoreTags(names) => ("core tags", names),
            ComponentName::CoreModules(names) => ("core modules", names),
            ComponentName::CoreInstances(names) => ("core instances", names),
            ComponentName::CoreTypes(names) => ("core types", names),
            ComponentName::Types(names) => ("types", names),
            ComponentName::Instances(names) => ("instances", names),
            ComponentName::Components(names) => ("components", names),
            ComponentName::Funcs(names) => ("functions", names),
            ComponentName::Values(names) => ("values", names),
            ComponentName::Unknown { ty, data, .. } => {
                facts.add(format!("subsection {ty}"), preview(data));
                continue;
            }
        };
        facts.add_count(key, names.into_iter().take_while(Result::is_ok).count());
    }
    Ok(())
}

fn producers(facts: &mut Facts, reader: BinaryReader<'_>) -> Read {
    for field in ProducersSectionReader::new(reader)? {
        let field = field?;
        for value in field.values {
            let value = value?;
            let text = format!("{} {}", value.name, value.version);
            facts.add(field.name, text.trim_end());
        }
    }
    Ok(())
}

fn target_features(facts: &mut Facts, mut reader: BinaryReader<'_>) -> Read {
    for _ in 0..reader.read_var_u32()? {
        let key = match reader.read_u8()? {
            b'+' => "used",
            b'-' => "disallowed",
            b'=' => "required",
            _ => "feature",
        };
        facts.add(key, reader.read_string()?);
    }
    Ok(())
}

fn dylink(facts: &mut Facts, reader: BinaryReader<'_>) -> Read {
    for subsection in Dylink0SectionReader::new(reader) {
        match subsection? {
            Dylink0Subsection::MemInfo(info) => {
                facts.add(
                    "memory",
                    format!("{} bytes aligned to 2^{}", info.memory_size, info.memory_alignment),
                );
                facts.add(
                    "table",
                    format!("{} entries aligned to 2^{}", info.table_size, info.table_alignment),
                );
            }
            Dylink0Subsection::Needed(needed) => {
                facts.add_list("needs", needed.into_iter().map(str::to_owned));
            }
            Dylink0Subsection::ExportInfo(exports) => facts.add_list(
                "export",
                exports
                    .into_iter()
                    .map(|export| format!("{} {}", export.name, flags(export.flags))),
            ),
            Dylink0Subsection::ImportInfo(imports) => facts.add_list(
                "import",
                imports
                    .into_iter()
                    .map(|it| format!("{}.{} {}", it.module, it.field, flags(it.flags))),
            ),
            Dylink0Subsection::RuntimePath(paths) => {
                facts.add_list("runtime path", paths.into_iter().map(str::to_owned));
            }
            Dylink0Subsection::TargetArch(arch) => facts.add("architecture", arch),
            Dylink0Subsection::Unknown { ty, data, .. } => {
                facts.add(format!("subsection {ty}"), preview(data));
            }
        }
    }
    Ok(())
}

fn flags(flags: wasmparser::SymbolFlags) -> String {
    let words: Vec<String> =
        flags.iter_names().map(|(name, _)| name.to_ascii_lowercase().replace('_', "-")).collect();
    if words.is_empty() { String::new() } else { format!("({})", words.join(" ")) }
}

fn linking(facts: &mut Facts, reader: BinaryReader<'_>) -> Read {
    let section = LinkingSectionReader::new(reader)?;
    facts.add("version", section.version().to_string());
    for subsection in section.subsections() {
        match subsection? {
            Linking::SegmentInfo(segments) => {
                let segments = segments.into_iter().collect::<Result<Vec<_>, _>>()?;
                facts.add_list(
                    "segment",
                    segments.into_iter().map(|it| {
                        let flags = it.flags.iter_names().map(|(name, _)| name);
                        let flags: Vec<_> = flags.map(str::to_ascii_lowercase).collect();
                        format!("{} aligned to 2^{} {}", it.name, it.alignment, flags.join(" "))
                            .trim_end()
                            .to_owned()
                    }),
                );
            }
            Linking::InitFuncs(funcs) => {
                let funcs = funcs.into_iter().collect::<Result<Vec<_>, _>>()?;
                facts.add_list(
                    "init function",
                    funcs
                        .into_iter()
                        .map(|it| format!("symbol {} priority {}", it.symbol_index, it.priority)),
                );
            }
            Linking::ComdatInfo(comdats) => {
                let comdats = comdats.into_iter().collect::<Result<Vec<_>, _>>()?;
                facts.add_list("comdat", comdats.into_iter().map(|it| it.name.to_owned()));
            }
            Linking::SymbolTable(symbols) => {
                let symbols = symbols.into_iter().collect::<Result<Vec<_>, _>>()?;
                facts.add_list("symbol", symbols.into_iter().map(symbol));
            }
            Linking::TargetArch(arch) => facts.add("architecture", arch),
            Linking::Unknown { ty, data, .. } => {
                facts.add(format!("subsection {ty}"), preview(data));
            }
        }
    }
    Ok(())
}

fn symbol(symbol: SymbolInfo<'_>) -> String {
    let (kind, index, name, set) = match symbol {
        SymbolInfo::Func { flags, index, name } => ("func", Some(index), name, flags),
        SymbolInfo::Global { flags, index, name } => ("global", Some(index), name, flags),
        SymbolInfo::Event { flags, index, name } => ("tag", Some(index), name, flags),
        SymbolInfo::Table { flags, index, name } => ("table", Some(index), name, flags),
        SymbolInfo::Section { flags, section } => ("section", Some(section), None, flags),
        SymbolInfo::Data { flags, name, symbol } => {
            let place = symbol.map_or(String::new(), |it| {
                format!(" segment {} offset {:#x} size {}", it.index, it.offset, it.size)
            });
            return format!("data {name}{place} {}", self::flags(flags)).trim_end().to_owned();
        }
    };
    let mut text = kind.to_owned();
    if let Some(index) = index {
        let _ = write!(text, " {index}");
    }
    if let Some(name) = name {
        let _ = write!(text, " {name}");
    }
    let _ = write!(text, " {}", flags(set));
    text.trim_end().to_owned()
}

fn reloc(facts: &mut Facts, reader: BinaryReader<'_>) -> Read {
    let section = RelocSectionReader::new(reader)?;
    facts.add("section", section.section_index().to_string());
    let entries = section.entries();
    facts.add("entries", entries.count().to_string());
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for entry in entries {
        let kind = format!("{:?}", entry?.ty);
        *kinds.entry(kind).or_default() += 1;
    }
    for (kind, count) in kinds {
        facts.add(kind, count.to_string());
    }
    Ok(())
}

/// Says which section the number means: relocations count all sections of the file.
fn reloc_target(facts: &mut Facts, module: &Module) {
    for fact in facts.list.iter_mut().filter(|fact| fact.key == "section") {
        let index = fact.value.parse::<usize>().ok();
        if let Some(section) = index.and_then(|index| module.sections.get(index)) {
            let name = section
                .custom
                .and_then(|custom| module.customs.get(custom))
                .map_or(binary::decode::section_name(section.id), |custom| &custom.name);
            let _ = write!(fact.value, " ({name})");
        }
    }
}

fn address(facts: &mut Facts, key: &str, mut reader: BinaryReader<'_>) -> Read {
    facts.add(key, reader.read_unlimited_string()?);
    Ok(())
}

fn build_id(facts: &mut Facts, mut reader: BinaryReader<'_>) -> Read {
    let length = reader.read_var_u32()?;
    let bytes = reader.read_bytes(usize::try_from(length).unwrap_or(usize::MAX))?;
    let id: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    facts.add("id", id);
    Ok(())
}

fn branch_hints(facts: &mut Facts, reader: BinaryReader<'_>) -> Read {
    let mut hints = Vec::new();
    for func in BranchHintSectionReader::new(reader)? {
        let func = func?;
        for hint in func.hints {
            let hint = hint?;
            let way = if hint.taken { "likely" } else { "unlikely" };
            hints.push(format!("func {} body offset {:#x} {way}", func.func, hint.func_offset));
        }
    }
    facts.add_list("hint", hints.into_iter());
    Ok(())
}

fn core_dump(facts: &mut Facts, name: &str, reader: BinaryReader<'_>) -> Read {
    match name {
        "core" => facts.add("process", CoreDumpSection::new(reader)?.name),
        "coremodules" => {
            let modules = CoreDumpModulesSection::new(reader)?.modules;
            facts.add_list("module", modules.into_iter().map(str::to_owned));
        }
        "coreinstances" => {
            let instances = CoreDumpInstancesSection::new(reader)?.instances;
            facts.add_list(
                "instance",
                instances.into_iter().map(|it| {
                    format!(
                        "module {} memories {:?} globals {:?}",
                        it.module_index, it.memories, it.globals
                    )
                }),
            );
        }
        _ => {
            let stack = CoreDumpStackSection::new(reader)?;
            facts.add("thread", stack.name);
            facts.add_list(
                "frame",
                stack.frames.into_iter().map(|it| {
                    format!(
                        "instance {} func {} code offset {:#x} locals [{}] stack [{}]",
                        it.instanceidx,
                        it.funcidx,
                        it.codeoffset,
                        dump_values(&it.locals),
                        dump_values(&it.stack)
                    )
                }),
            );
        }
    }
    Ok(())
}

fn dump_values(values: &[CoreDumpValue]) -> String {
    let words: Vec<String> = values
        .iter()
        .map(|value| match value {
            CoreDumpValue::Missing => "missing".to_owned(),
            CoreDumpValue::I32(value) => format!("i32 {value}"),
            CoreDumpValue::I64(value) => format!("i64 {value}"),
            CoreDumpValue::F32(value) => format!("f32 {}", f32::from_bits(value.bits())),
            CoreDumpValue::F64(value) => format!("f64 {}", f64::from_bits(value.bits())),
        })
        .collect();
    words.join(", ")
}
