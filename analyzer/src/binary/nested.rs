//! Core modules inside a component, as slices of its file.
//!
//! Each is a module of its own, with its own code section and debug information.

use wasmparser::{Parser, Payload};

use crate::binary::Error;
use crate::module::offset::FileRange;

/// The core modules of a component, nested components included, in file order.
///
/// The error is the first malformation of the component; what stands before it is found.
pub fn modules(component: &[u8]) -> (Vec<FileRange>, Option<Error>) {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(component) {
        match payload {
            Ok(Payload::ModuleSection { unchecked_range, .. }) => {
                found.push(FileRange::new(unchecked_range));
            }
            Ok(_) => {}
            Err(error) => return (found, Some(error.into())),
        }
    }
    (found, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_found_at_any_depth() {
        let text = "(component (core module) (component (core module (func))))";
        let buffer = wast::parser::ParseBuffer::new(text).unwrap();
        let bytes = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap().encode().unwrap();
        let (modules, error) = modules(&bytes);
        assert_eq!((modules.len(), error), (2, None));
        for module in modules {
            let slice = bytes.get(module.to_usize().unwrap()).unwrap();
            assert!(slice.starts_with(b"\0asm\x01\0\0\0"));
        }
    }
}
