//! The imports of a module as the user must see them: which of them nobody answers, and why not.
//!
//! Knows names and types, and nothing of linking instances.

use wasmparser::{FuncType, TypeRef, ValType};

use crate::module;
use crate::module::idx::TypeIdx;
use crate::wasi::abi::{self, Version};
use crate::wasi::process;

/// An import that the host does not answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unanswered {
    /// First name.
    pub module: String,
    /// Second name.
    pub name: String,
    /// What is imported, with its type: `func (i32, i32) -> i32`, `memory 1`.
    pub ty: String,
    /// What comes near to it and is answered, in words.
    pub hint: Option<String>,
}

/// What the host answers, in words.
pub const ANSWERED: &str = "the 46 functions of wasi_snapshot_preview1 (also as wasi_unstable), and env.abort as \
     AssemblyScript calls it";

/// Whether an import is AssemblyScript's `abort(message, file, line, column)`.
pub(crate) fn is_abort(module: &str, name: &str, ty: &FuncType) -> bool {
    (module, name) == ("env", "abort")
        && ty.params() == [ValType::I32; 4]
        && ty.results().is_empty()
}

/// The imports of a module that the host does not answer: the first of them, in order, and how
/// many more there are.
#[must_use]
pub fn unanswered(module: &module::Module, most: usize) -> (Vec<Unanswered>, usize) {
    let answered = |import: &&module::Import| match func_type(module, import.ty) {
        Some(ty) => {
            process::find(&import.module, &import.name, ty).is_some()
                || is_abort(&import.module, &import.name, ty)
        }
        None => false,
    };
    let mut missing = module.imports.iter().filter(|import| !answered(import));
    let first = missing.by_ref().take(most).map(|import| Unanswered {
        module: import.module.to_string(),
        name: import.name.to_string(),
        ty: describe(module, import.ty),
        hint: hint(&import.module, &import.name),
    });
    (first.collect(), missing.count())
}

fn func_type(module: &module::Module, ty: TypeRef) -> Option<&FuncType> {
    match ty {
        TypeRef::Func(idx) | TypeRef::FuncExact(idx) => module.func_type_at(TypeIdx(idx)),
        _ => None,
    }
}

/// What stands near a WASI name: its own row with another type, or the row of the nearest name.
fn hint(module: &str, name: &str) -> Option<String> {
    let version = Version::of_module(module)?;
    let own = abi::find(version, name);
    let near = || {
        let rows = abi::TABLE.iter().filter(|row| abi::find(version, row.name).is_some());
        let nearest = rows.min_by_key(|row| distance(row.name, name))?;
        (distance(nearest.name, name) <= 2).then_some(nearest)
    };
    let row = own.or_else(near)?;
    let ty = FuncType::new(row.core_params(), row.core_results().iter().copied());
    Some(match own {
        Some(_) => format!("preview 1 has it as {}", signature(&ty)),
        None => format!("preview 1 has {} {}", row.name, signature(&ty)),
    })
}

/// Edit distance; names of imports may be long, so only a bounded part is compared.
fn distance(known: &str, name: &str) -> usize {
    let mut row: Vec<usize> = (0..=known.len()).collect();
    for (line, byte) in name.bytes().take(64).enumerate() {
        let mut diagonal = line;
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
        let mut left = line + 1;
        for (cell, other) in row.iter_mut().skip(1).zip(known.bytes()) {
            let replaced = diagonal + usize::from(other != byte);
            diagonal = *cell;
            *cell = replaced.min(*cell + 1).min(left + 1);
            left = *cell;
        }
    }
    row.last().copied().unwrap_or_default()
}

fn describe(module: &module::Module, ty: TypeRef) -> String {
    let limits = |initial: u64, maximum: Option<u64>| match maximum {
        Some(maximum) => format!("{initial} {maximum}"),
        None => initial.to_string(),
    };
    match ty {
        TypeRef::Func(_) | TypeRef::FuncExact(_) => match func_type(module, ty) {
            Some(ty) => format!("func {}", signature(ty)),
            None => "func".to_owned(),
        },
        TypeRef::Memory(ty) => format!("memory {}", limits(ty.initial, ty.maximum)),
        TypeRef::Table(ty) => {
            format!("table {} {}", limits(ty.initial, ty.maximum), ty.element_type)
        }
        TypeRef::Global(ty) if ty.mutable => format!("global (mut {})", ty.content_type),
        TypeRef::Global(ty) => format!("global {}", ty.content_type),
        TypeRef::Tag(ty) => match module.func_type_at(TypeIdx(ty.func_type_idx)) {
            Some(ty) => format!("tag {}", signature(ty)),
            None => "tag".to_owned(),
        },
    }
}

/// A function type for a reader: `(i32, i32) -> i32`, `() -> ()`, `() -> (i32, i64)`.
#[must_use]
pub fn signature(ty: &FuncType) -> String {
    let list =
        |types: &[ValType]| types.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    match ty.results() {
        [one] => format!("({}) -> {one}", list(ty.params())),
        results => format!("({}) -> ({})", list(ty.params()), list(results)),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::binary;

    fn check(imports: &str, expect: &[(&str, Option<&str>)]) {
        let text = format!("(module {imports})");
        let buffer = wast::parser::ParseBuffer::new(&text).expect("tokens");
        let mut wat = wast::parser::parse::<wast::Wat<'_>>(&buffer).expect("a module");
        let bytes: Arc<[u8]> = wat.encode().expect("encodes").into();
        let module = binary::decode::decode(bytes).module;
        let (found, more) = unanswered(&module, expect.len());
        assert_eq!(more, 0, "{imports}");
        let found: Vec<(&str, Option<&str>)> =
            found.iter().map(|one| (one.ty.as_str(), one.hint.as_deref())).collect();
        assert_eq!(found, expect, "{imports}");
    }

    #[test]
    fn what_is_answered_is_not_listed() {
        check(
            r#"(import "wasi_snapshot_preview1" "fd_close" (func (param i32) (result i32)))
               (import "wasi_unstable" "proc_exit" (func (param i32)))
               (import "env" "abort" (func (param i32 i32 i32 i32)))"#,
            &[],
        );
    }

    #[test]
    fn what_is_not_answered_is_listed_with_its_type() {
        check(
            r#"(import "env" "f" (func (param i32 f64) (result i32 i64)))
               (import "env" "memory" (memory 17 32))
               (import "env" "table" (table 2 funcref))
               (import "env" "global" (global (mut i64)))
               (import "env" "abort" (func (param i32)))"#,
            &[
                ("func (i32, f64) -> (i32, i64)", None),
                ("memory 17 32", None),
                ("table 2 funcref", None),
                ("global (mut i64)", None),
                ("func (i32) -> ()", None),
            ],
        );
    }

    #[test]
    fn near_names_and_other_signatures_are_said() {
        check(
            r#"(import "wasi_snapshot_preview1" "sock_accept" (func (param i32 i32) (result i32)))
               (import "wasi_snapshot_preview1" "fd_wirte" (func))
               (import "wasi_snapshot_preview1" "thread_spawn" (func))"#,
            &[
                ("func (i32, i32) -> i32", Some("preview 1 has it as (i32, i32, i32) -> i32")),
                ("func () -> ()", Some("preview 1 has fd_write (i32, i32, i32, i32) -> i32")),
                ("func () -> ()", None),
            ],
        );
    }
}
