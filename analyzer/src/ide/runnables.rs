//! What can be run from an editor: the exported functions of a module, the assertions and actions
//! of a script.
//!
//! Only what fields declare is looked at; nothing is lowered or run here.

use std::cell::LazyCell;
use std::collections::HashMap;

use foldhash::fast::FixedState;

use crate::ide::source::Sweep;
use crate::ide::{Settings, Span};
use crate::text::Range;
use crate::wat::chunk::Field;
use crate::wat::document::{Document, Language};
use crate::wat::item::{
    Composite, Content, Extern, Index, Item, Name, Reference, Signature, Space, TypeUse, ValType,
};
use crate::wat::script::directive::Form;
use crate::wat::script::read;

/// Something that can be run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Runnable {
    /// The words to show it at: a name or a keyword.
    pub span: Span,
    /// What it is.
    pub target: Target,
}

/// What can be run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A function, by the name that it is exported under.
    Export {
        /// The name.
        name: String,
        /// The types of its parameters, as in the text format; references are just `ref`. None
        /// where they are not known without running it.
        params: Option<Vec<&'static str>>,
    },
    /// The directive of a script at the place.
    Directive {
        /// Whether it calls a function, which can be followed.
        invokes: bool,
    },
}

/// All of them, in the order of the text. Linear in the length of the text.
pub(super) fn runnables(document: &Document, settings: Settings) -> Vec<Runnable> {
    if !settings.offers_runs {
        return Vec::new();
    }
    let mut found = match (settings.language, document.holds_module()) {
        (Language::Wat, true) => exports(document),
        (Language::Wast, _) if !document.is_unread() => directives(document),
        _ => Vec::new(),
    };
    found.sort_by_key(|(range, _)| *range);
    let mut sweep = Sweep::new(document, settings.encoding);
    found.into_iter().map(|(range, target)| Runnable { span: sweep.span(range), target }).collect()
}

fn directives(document: &Document) -> Vec<(Range, Target)> {
    let (mut found, mut start) = (Vec::new(), 0u32);
    for chunk in document.chunks() {
        for directive in read::read(chunk.text(), chunk.tokens()).directives {
            // What stands in a thread runs with it.
            let runs = matches!(
                directive.form,
                Form::Action | Form::Return | Form::Execute(_) | Form::Exhaust
            );
            if runs && directive.depth == 0 {
                let target = Target::Directive { invokes: directive.invokes };
                found.push((directive.keyword.shifted(start), target));
            }
        }
        start = start.saturating_add(chunk.len());
    }
    found
}

/// What the fields of a module declare, as far as exports need it.
#[derive(Default)]
struct Declared<'a> {
    types: Vec<(Option<&'a Name>, Option<&'a Signature>)>,
    funcs: Vec<(Option<&'a Name>, &'a TypeUse)>,
}

/// Of each name that something is declared under: which that is, the last of several.
type Names<'a> = HashMap<&'a Name, usize, FixedState>;

fn names<'a, T>(declared: &[(Option<&'a Name>, T)]) -> Names<'a> {
    let named = declared.iter().enumerate();
    named.filter_map(|(at, (name, _))| Some(((*name)?, at))).collect()
}

fn exports(document: &Document) -> Vec<(Range, Target)> {
    let mut declared = Declared::default();
    let mut exported: Vec<(Range, &str, usize)> = Vec::new();
    let mut by_field: Vec<(Range, &str, &Reference)> = Vec::new();
    let mut start = 0u32;
    for chunk in document.chunks() {
        let item = chunk.item();
        match &item.content {
            Content::Types { .. } | Content::Import(_) => declared.add(item),
            Content::Define(Extern::Func(of, _)) => {
                let range = item.name_range().shifted(start);
                let func = declared.funcs.len();
                // An imported function runs elsewhere.
                if item.import.is_none() && chunk.field() == Field::Func {
                    exported.extend(item.exports.iter().map(|it| (range, &*it.value, func)));
                }
                declared.funcs.push((item.named.id.as_ref().map(|id| &id.name), of));
            }
            Content::Export(name, Space::Func, of) => {
                by_field.push((item.keyword.shifted(start), &name.value, of));
            }
            _ => {}
        }
        start = start.saturating_add(chunk.len());
    }
    // There may be many functions, and no export that names one.
    let func_names = LazyCell::new(|| names(&declared.funcs));
    exported.extend(by_field.into_iter().filter_map(|(range, name, of)| {
        let func = match &of.index {
            Index::Number(number) => usize::try_from(*number).ok(),
            Index::Name(name) => func_names.get(name).copied(),
        };
        Some((range, name, func?))
    }));
    let type_names = LazyCell::new(|| names(&declared.types));
    let type_named = |name: &Name| type_names.get(name).copied();
    let target = |(range, name, func): (Range, &str, usize)| {
        let params = declared.params(func, type_named);
        (range, Target::Export { name: name.to_owned(), params })
    };
    exported.into_iter().map(target).collect()
}

impl<'a> Declared<'a> {
    fn add(&mut self, item: &'a Item) {
        match &item.content {
            Content::Types { defs, .. } => {
                self.types.extend(defs.iter().map(|def| {
                    let signature = match &def.composite {
                        Composite::Func(signature, _) => Some(signature),
                        _ => None,
                    };
                    (def.named.id.as_ref().map(|id| &id.name), signature)
                }));
            }
            Content::Import(imports) => {
                for import in &imports.items {
                    if let Some(Extern::Func(of, _)) =
                        import.ty.as_ref().or(imports.shared.as_ref())
                    {
                        self.funcs.push((import.named.id.as_ref().map(|id| &id.name), of));
                    }
                }
            }
            _ => {}
        }
    }

    fn params(
        &self,
        func: usize,
        type_named: impl Fn(&Name) -> Option<usize>,
    ) -> Option<Vec<&'static str>> {
        let (_, of) = self.funcs.get(func)?;
        let signature = match (&of.index, &of.inline) {
            (_, Some(inline)) => inline,
            (None, None) => return Some(Vec::new()),
            (Some(index), None) => {
                let index = match &index.index {
                    Index::Number(number) => usize::try_from(*number).ok()?,
                    Index::Name(name) => type_named(name)?,
                };
                self.types.get(index)?.1?
            }
        };
        Some(signature.params.iter().map(word).collect())
    }
}

/// A type as the text format has it. Source: core specification, "Types" (binary format).
fn word(ty: &ValType) -> &'static str {
    match ty {
        ValType::Plain(0x7f) => "i32",
        ValType::Plain(0x7e) => "i64",
        ValType::Plain(0x7d) => "f32",
        ValType::Plain(0x7c) => "f64",
        ValType::Plain(0x7b) => "v128",
        ValType::Plain(_) | ValType::Ref(_) => "ref",
    }
}
