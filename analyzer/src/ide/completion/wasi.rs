//! What a module may import that the host answers: the functions of WASI preview 1, in the strings
//! of an import, and as functions to call that bring their import along.

use crate::ide::completion::{Builder, Items, Kind, Subject, names, unquoted};
use crate::ide::context::Part;
use crate::wasi::abi::{self, Row, Version};
use crate::wat::chunk::Field;
use crate::wat::item::Space;

/// The module that the functions are imported from.
const MODULE: &str = "wasi_snapshot_preview1";

/// First names of imports that are usual.
const MODULES: [&str; 4] = [MODULE, "env", "wasi_unstable", "js"];

/// `(param i32 i32) (result i32)`
fn signature(row: &Row) -> String {
    let words = |word: &str, types: &[wasmparser::ValType]| -> String {
        let types: Vec<String> = types.iter().map(ToString::to_string).collect();
        if types.is_empty() { String::new() } else { format!("({word} {})", types.join(" ")) }
    };
    let (params, results) =
        (words("param", &row.core_params()), words("result", row.core_results()));
    format!("{params} {results}").trim().to_owned()
}

/// What a function is, in Markdown.
pub(super) fn explained(name: &str) -> Option<String> {
    let row = abi::find(Version::Preview1, name)?;
    let params: Vec<&str> = row.params.iter().map(|param| param.name).collect();
    Some(format!(
        "```wat\n(import \"{MODULE}\" \"{name}\" (func ${name} {}))\n```\nWASI preview 1: `{name}({})`",
        signature(row),
        params.join(", "),
    ))
}

impl Items<'_, '_> {
    /// First names of imports, in quotes.
    pub(super) fn import_modules(&mut self) {
        for name in MODULES {
            self.quoted(name);
        }
    }

    fn quoted(&mut self, name: &str) -> &mut crate::ide::Completion {
        let item = self.item(name.to_owned(), Kind::Import, None);
        item.edit.new = format!("\"{name}\"");
        item.label = item.edit.new.clone();
        item
    }
}

impl Builder<'_, '_> {
    /// Second names of an import, by the first.
    pub(super) fn import_names(&mut self) {
        let first = self.context.list().and_then(|list| match list.behind.first() {
            Some(Part::Word(_, range)) => Some(unquoted(self.context.text(*range))),
            _ => None,
        });
        let Some(version) = first.and_then(|first| Version::of_module(&first)) else { return };
        for row in abi::TABLE {
            if abi::find(version, row.name).is_some() {
                let item = self.items.quoted(row.name);
                item.detail = signature(row);
                item.subject = Some(Subject::Wasi(row.name.to_owned()));
            }
        }
    }

    /// Functions to call that are not imported yet.
    pub(super) fn wasi_functions(&mut self) {
        let is_call = self.context.list().and_then(|list| list.last).is_some_and(|last| {
            matches!(self.context.text(last), "call" | "return_call" | "ref.func")
        });
        if !self.context.typed().starts_with('$') || !is_call {
            return;
        }
        let at = self.import_place();
        for row in abi::TABLE {
            if self.scene.live.names().lookup(Space::Func, row.name).is_some() {
                continue;
            }
            let text = format!(
                "(import \"{MODULE}\" \"{name}\" (func ${name} {}))",
                signature(row),
                name = row.name
            );
            let edit = match at {
                0 => self.items.edit_at(0, format!("{text}\n")),
                at => self.items.edit_at(at, format!("\n  {text}")),
            };
            let label = format!("${}", row.name);
            let item = self.item(label, Kind::Func, Some(Subject::Wasi(row.name.to_owned())));
            item.detail = format!("{} (new import)", signature(row));
            item.additional.push(edit);
        }
    }

    /// Where an import can be added: behind the last one of those at the start, else at the start of
    /// the module. Looks at no field behind the first definition.
    fn import_place(&self) -> u32 {
        let (mut start, mut place) = (0, 0);
        for chunk in self.scene.document.chunks() {
            let item = chunk.item();
            let end = start + item.range.end;
            match chunk.field() {
                Field::ModuleOpen => place = start + chunk.len(),
                _ if names::is_import(&item.content) || item.import.is_some() => place = end,
                _ if names::is_definition(&item.content) => break,
                _ => {}
            }
            start += chunk.len();
        }
        place
    }
}
