//! The host that a guest meets: WASI preview 1, and stand-ins for imports nobody else answers.
//!
//! Functions are found by name and signature in the table of rows (`abi`), answered in `calls`, and decoded to text by the same rows (`decode`).
//! All that comes from outside comes through the [`world::World`]; this floor does no input or
//! output itself, and it knows no front end.
//! Source: WASI preview 1 (`wasi_snapshot_preview1.witx`) and snapshot 0 (`wasi_unstable`); for
//! `abort` the AssemblyScript runtime (strings are UTF-16, their size in bytes stands before).

pub mod abi;
mod calls;
mod decode;
pub mod errno;
mod fds;
pub mod guest;
pub mod imports;
pub mod process;
pub mod world;

use crate::module;
use crate::wasi::abi::Version;

/// Whether a module calls WASI but exports no memory: then its memory 0 is used, and the user
/// should hear so once, for other hosts refuse it.
#[must_use]
pub fn lacks_memory_export(module: &module::Module) -> bool {
    let calls = |import: &module::Import| {
        matches!(import.ty, wasmparser::TypeRef::Func(_))
            && Version::of_module(&import.module).is_some()
    };
    let exported = matches!(module.export("memory"), Some(module::Item::Memory(_)));
    !exported && !module.memories.is_empty() && module.imports.iter().any(calls)
}
