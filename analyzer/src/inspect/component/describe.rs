//! The sections of a component, entry by entry, as one line of text each.
//!
//! Source: component model, "Binary Format" and "Explainer" (text format).

use std::fmt::Write as _;

use wasmparser::{
    CanonicalFunction, CanonicalOption, ComponentAlias, ComponentDefinedType, ComponentExport,
    ComponentExternalKind, ComponentFuncType, ComponentInstance, ComponentOuterAliasKind,
    ComponentType, ComponentTypeRef, ComponentValType, CoreType, Export, ExternalKind, FromReader,
    Instance, InstantiationArg, Payload, SectionLimited, TypeBounds,
};

use crate::binary;
use crate::inspect::component::{Entry, Kind, Open, Space, Tree};
use crate::module::names::Names;
use crate::module::offset::FileRange;
use crate::module::spell;

type Read = Result<(), binary::Error>;

impl Tree {
    pub(super) fn section(&mut self, top: &mut Open, payload: Payload<'_>) -> Read {
        match payload {
            Payload::InstanceSection(section) => self.entries(top, section, |it| {
                (Kind::CoreInstance, Some(Space::CoreInstance), core_instance(it))
            }),
            Payload::CoreTypeSection(section) => self
                .entries(top, section, |it| (Kind::CoreType, Some(Space::CoreType), core_type(it))),
            Payload::ComponentInstanceSection(section) => self
                .entries(top, section, |it| (Kind::Instance, Some(Space::Instance), instance(it))),
            Payload::ComponentAliasSection(section) => self.entries(top, section, alias),
            Payload::ComponentTypeSection(section) => {
                self.entries(top, section, |it| (Kind::Type, Some(Space::Type), type_(it)))
            }
            Payload::ComponentCanonicalSection(section) => {
                self.entries(top, section, |it| (Kind::Canon, Some(canon_space(it)), canon(it)))
            }
            Payload::ComponentStartSection { start, range } => {
                let text = format!(
                    "func {} with {} arguments and {} results",
                    start.func_index,
                    start.arguments.len(),
                    start.results
                );
                self.define(top, FileRange::new(range), (Kind::Start, None, text));
                Ok(())
            }
            Payload::ComponentImportSection(section) => self.entries(top, section, |it| {
                let text = format!("{} ({})", spell::quoted(&it.name.full_name()), type_ref(it.ty));
                (Kind::Import, Some(space_of_ref(it.ty)), text)
            }),
            Payload::ComponentExportSection(section) => {
                self.entries(top, section, |it| (Kind::Export, Some(space_of(it.kind)), export(it)))
            }
            Payload::UnknownSection { id, range, .. } => {
                let message = format!("unknown section id {id}; expected 0 to 11 in a component");
                Err(binary::Error::new(range.start, message))
            }
            _ => Ok(()),
        }
    }

    fn entries<'a, T: FromReader<'a>>(
        &mut self,
        top: &mut Open,
        section: SectionLimited<'a, T>,
        entry: impl Fn(&T) -> Entry,
    ) -> Read {
        let end = section.range().end;
        let mut entries = section.into_iter_with_offsets().peekable();
        while let Some(item) = entries.next() {
            let (start, item) = item?;
            let end = match entries.peek() {
                Some(Ok((next, _))) => *next,
                Some(Err(error)) => error.offset(),
                None => end,
            };
            self.define(top, FileRange::new(start..end), entry(&item));
        }
        Ok(())
    }
}

fn core_instance(instance: &Instance<'_>) -> String {
    match instance {
        Instance::Instantiate { module_index, args } => {
            let mut text = format!("instantiate module {module_index}");
            for InstantiationArg { name, index, .. } in args {
                let _ = write!(text, " (with {} instance {index})", spell::quoted(name));
            }
            text
        }
        Instance::FromExports(exports) => {
            let mut text = "exports".to_owned();
            for Export { name, kind, index } in exports {
                let kind = core_space(*kind).word();
                let _ = write!(text, " ({} {kind} {index})", spell::quoted(name));
            }
            text
        }
    }
}

fn core_type(ty: &CoreType<'_>) -> String {
    match ty {
        CoreType::Module(declarations) => format!("module, {} declarations", declarations.len()),
        CoreType::Rec(group) => {
            let mut text = String::new();
            for ty in group.types() {
                let at = crate::module::idx::TypeIdx::default();
                spell::sub_type(&mut text, &Names::default(), at, ty);
            }
            text
        }
    }
}

fn instance(instance: &ComponentInstance<'_>) -> String {
    match instance {
        ComponentInstance::Instantiate { component_index, args } => {
            let mut text = format!("instantiate component {component_index}");
            for arg in args {
                let kind = space_of(arg.kind).word();
                let _ = write!(text, " (with {} {kind} {})", spell::quoted(arg.name), arg.index);
            }
            text
        }
        ComponentInstance::FromExports(exports) => {
            let exports: Vec<String> =
                exports.iter().map(|it| format!("({})", export(it))).collect();
            format!("exports {}", exports.join(" "))
        }
    }
}

fn export(it: &ComponentExport<'_>) -> String {
    let kind = space_of(it.kind).word();
    let mut text = format!("{} ({kind} {})", spell::quoted(&it.name.full_name()), it.index);
    if let Some(ty) = it.ty {
        let _ = write!(text, " as {}", type_ref(ty));
    }
    text
}

fn alias(alias: &ComponentAlias<'_>) -> Entry {
    match alias {
        ComponentAlias::InstanceExport { kind, instance_index, name } => {
            let space = space_of(*kind);
            let text = format!("{} of instance {instance_index}", spell::quoted(name));
            (Kind::Alias, Some(space), text)
        }
        ComponentAlias::CoreInstanceExport { kind, instance_index, name } => {
            let space = core_space(*kind);
            let text = format!("{} of core instance {instance_index}", spell::quoted(name));
            (Kind::Alias, Some(space), text)
        }
        ComponentAlias::Outer { kind, count, index } => {
            let space = match kind {
                ComponentOuterAliasKind::CoreModule => Space::CoreModule,
                ComponentOuterAliasKind::CoreType => Space::CoreType,
                ComponentOuterAliasKind::Type => Space::Type,
                ComponentOuterAliasKind::Component => Space::Component,
            };
            let text = format!("{} {index} of the component {count} levels out", space.word());
            (Kind::Alias, Some(space), text)
        }
    }
}

fn core_space(kind: ExternalKind) -> Space {
    match kind {
        ExternalKind::Func | ExternalKind::FuncExact => Space::CoreFunc,
        ExternalKind::Table => Space::CoreTable,
        ExternalKind::Memory => Space::CoreMemory,
        ExternalKind::Global => Space::CoreGlobal,
        ExternalKind::Tag => Space::CoreTag,
    }
}

fn space_of(kind: ComponentExternalKind) -> Space {
    match kind {
        ComponentExternalKind::Module => Space::CoreModule,
        ComponentExternalKind::Func => Space::Func,
        ComponentExternalKind::Value => Space::Value,
        ComponentExternalKind::Type => Space::Type,
        ComponentExternalKind::Instance => Space::Instance,
        ComponentExternalKind::Component => Space::Component,
    }
}

fn space_of_ref(ty: ComponentTypeRef) -> Space {
    match ty {
        ComponentTypeRef::Module(_) => Space::CoreModule,
        ComponentTypeRef::Func(_) => Space::Func,
        ComponentTypeRef::Value(_) => Space::Value,
        ComponentTypeRef::Type(_) => Space::Type,
        ComponentTypeRef::Instance(_) => Space::Instance,
        ComponentTypeRef::Component(_) => Space::Component,
    }
}

fn type_ref(ty: ComponentTypeRef) -> String {
    match ty {
        ComponentTypeRef::Module(index) => format!("core module type {index}"),
        ComponentTypeRef::Func(index) => format!("func type {index}"),
        ComponentTypeRef::Value(ty) => format!("value {}", val_type(ty)),
        ComponentTypeRef::Type(TypeBounds::Eq(index)) => format!("type = type {index}"),
        ComponentTypeRef::Type(TypeBounds::SubResource) => "type: sub resource".to_owned(),
        ComponentTypeRef::Instance(index) => format!("instance type {index}"),
        ComponentTypeRef::Component(index) => format!("component type {index}"),
    }
}

fn val_type(ty: ComponentValType) -> String {
    match ty {
        ComponentValType::Primitive(ty) => ty.to_string(),
        ComponentValType::Type(index) => format!("type {index}"),
    }
}

fn type_(ty: &ComponentType<'_>) -> String {
    match ty {
        ComponentType::Defined(ty) => defined(ty),
        ComponentType::Func(ty) => func(ty),
        ComponentType::Component(declarations) => {
            format!("component, {} declarations", declarations.len())
        }
        ComponentType::Instance(declarations) => {
            format!("instance, {} declarations", declarations.len())
        }
        ComponentType::Resource { dtor: Some(func), .. } => {
            format!("resource (dtor core func {func})")
        }
        ComponentType::Resource { dtor: None, .. } => "resource".to_owned(),
    }
}

fn func(ty: &ComponentFuncType<'_>) -> String {
    let mut text = if ty.async_ { "async func" } else { "func" }.to_owned();
    for (name, ty) in &ty.params {
        let _ = write!(text, " (param {} {})", spell::quoted(name), val_type(*ty));
    }
    if let Some(ty) = ty.result {
        let _ = write!(text, " (result {})", val_type(ty));
    }
    text
}

fn defined(ty: &ComponentDefinedType<'_>) -> String {
    let optional = |ty: &Option<ComponentValType>| ty.map_or("_".to_owned(), val_type);
    let words =
        |names: &[&str]| names.iter().map(|name| spell::quoted(name)).collect::<Vec<_>>().join(" ");
    match ty {
        ComponentDefinedType::Primitive(ty) => ty.to_string(),
        ComponentDefinedType::Record(fields) => {
            let fields = fields.iter();
            let fields: Vec<String> = fields
                .map(|(name, ty)| format!("({} {})", spell::quoted(name), val_type(*ty)))
                .collect();
            format!("record {}", fields.join(" "))
        }
        ComponentDefinedType::Variant(cases) => {
            let cases = cases.iter();
            let cases: Vec<String> = cases
                .map(|case| format!("({} {})", spell::quoted(case.name), optional(&case.ty)))
                .collect();
            format!("variant {}", cases.join(" "))
        }
        ComponentDefinedType::List(ty) => format!("list {}", val_type(*ty)),
        ComponentDefinedType::Map(key, value) => {
            format!("map {} {}", val_type(*key), val_type(*value))
        }
        ComponentDefinedType::FixedLengthList(ty, length) => {
            format!("list {} of {length}", val_type(*ty))
        }
        ComponentDefinedType::Tuple(types) => {
            let types: Vec<String> = types.iter().map(|ty| val_type(*ty)).collect();
            format!("tuple {}", types.join(", "))
        }
        ComponentDefinedType::Flags(names) => format!("flags {}", words(names)),
        ComponentDefinedType::Enum(names) => format!("enum {}", words(names)),
        ComponentDefinedType::Option(ty) => format!("option {}", val_type(*ty)),
        ComponentDefinedType::Result { ok, err } => {
            format!("result {} (error {})", optional(ok), optional(err))
        }
        ComponentDefinedType::Own(index) => format!("own type {index}"),
        ComponentDefinedType::Borrow(index) => format!("borrow type {index}"),
        ComponentDefinedType::Future(ty) => format!("future {}", optional(ty)),
        ComponentDefinedType::Stream(ty) => format!("stream {}", optional(ty)),
    }
}

fn canon_space(canon: &CanonicalFunction) -> Space {
    match canon {
        CanonicalFunction::Lift { .. } => Space::Func,
        _ => Space::CoreFunc,
    }
}

fn canon(canon: &CanonicalFunction) -> String {
    match canon {
        CanonicalFunction::Lift { core_func_index, type_index, options } => {
            let options = canon_options(options);
            format!("lift core func {core_func_index} as type {type_index}{options}")
        }
        CanonicalFunction::Lower { func_index, options } => {
            format!("lower func {func_index}{}", canon_options(options))
        }
        CanonicalFunction::ResourceNew { resource } => format!("resource.new type {resource}"),
        CanonicalFunction::ResourceDrop { resource } => format!("resource.drop type {resource}"),
        CanonicalFunction::ResourceRep { resource } => format!("resource.rep type {resource}"),
        // The built-ins of asynchronous components: wasmparser's names say enough for a list.
        other => built_in(&format!("{other:?}")),
    }
}

/// `StreamNew { ty: 3 }` as `stream new ty: 3`.
fn built_in(debug: &str) -> String {
    let (name, rest) = debug.split_once(' ').unwrap_or((debug, ""));
    let mut text = String::new();
    for (index, ch) in name.char_indices() {
        if index > 0 && ch.is_ascii_uppercase() {
            text.push(' ');
        }
        text.push(ch.to_ascii_lowercase());
    }
    let rest = rest.trim_matches(['{', '}', ' ']);
    if rest.is_empty() { text } else { format!("{text} {rest}") }
}

fn canon_options(options: &[CanonicalOption]) -> String {
    let mut text = String::new();
    for option in options {
        let _ = match option {
            CanonicalOption::UTF8 => write!(text, " utf8"),
            CanonicalOption::UTF16 => write!(text, " utf16"),
            CanonicalOption::CompactUTF16 => write!(text, " latin1+utf16"),
            CanonicalOption::Memory(index) => write!(text, " (memory {index})"),
            CanonicalOption::Realloc(index) => write!(text, " (realloc {index})"),
            CanonicalOption::PostReturn(index) => write!(text, " (post-return {index})"),
            CanonicalOption::Async => write!(text, " async"),
            CanonicalOption::Callback(index) => write!(text, " (callback {index})"),
            CanonicalOption::CoreType(index) => write!(text, " (core-type {index})"),
            CanonicalOption::Gc => write!(text, " gc"),
        };
    }
    text
}
