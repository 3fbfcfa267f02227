//! Whether the custom sections that have a meaning hold what they should.
//!
//! The standard lets a module with broken custom sections run, so validation does not look. Knows
//! the sections that wasmparser knows. Source: core specification, "Custom Sections"; the tool
//! conventions for `producers`, `linking`, `dylink.0` and `target_features`.

use wasmparser::{KnownCustom, Name, Parser, Payload};

use crate::binary::Error;

/// Reads every custom section that is known to its end.
///
/// # Errors
/// The first one that is malformed, with its file offset; a module whose sections cannot be told
/// apart.
pub fn check(bytes: &[u8]) -> Result<(), Error> {
    for payload in Parser::new(0).parse_all(bytes) {
        if let Payload::CustomSection(section) = payload? {
            known(section.as_known())?;
        }
    }
    Ok(())
}

fn known(section: KnownCustom<'_>) -> Result<(), wasmparser::Error> {
    match section {
        KnownCustom::Name(names) => names.into_iter().try_for_each(|part| name(part?)),
        KnownCustom::BranchHints(functions) => functions
            .into_iter()
            .try_for_each(|function| function?.hints.into_iter().try_for_each(|it| it.map(drop))),
        KnownCustom::Producers(fields) => fields
            .into_iter()
            .try_for_each(|field| field?.values.into_iter().try_for_each(|it| it.map(drop))),
        KnownCustom::Dylink0(parts) => parts.into_iter().try_for_each(|part| part.map(drop)),
        _ => Ok(()),
    }
}

fn name(part: Name<'_>) -> Result<(), wasmparser::Error> {
    match part {
        Name::Module { .. } | Name::Unknown { .. } => Ok(()),
        Name::Function(map)
        | Name::Type(map)
        | Name::Table(map)
        | Name::Memory(map)
        | Name::Global(map)
        | Name::Element(map)
        | Name::Data(map)
        | Name::Tag(map) => map.into_iter().try_for_each(|naming| naming.map(drop)),
        Name::Local(map)
        | Name::Label(map)
        | Name::Field(map)
        | Name::Parameter(map)
        | Name::TagParameter(map) => map
            .into_iter()
            .try_for_each(|naming| naming?.names.into_iter().try_for_each(|it| it.map(drop))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_to_their_end() {
        let module = |tail: &[u8]| [b"\0asm\x01\0\0\0".as_slice(), tail].concat();
        assert!(check(&module(b"")).is_ok());
        assert!(check(&module(b"\0\x05\x04nope")).is_ok(), "what nobody knows means nothing");
        let good = module(b"\0\x0b\x04name\x01\x04\x01\0\x01f");
        assert!(check(&good).is_ok());
        let bad = module(b"\0\x0b\x04name\x01\x04\x02\0\x01f");
        assert!(check(&bad).unwrap_err().to_string().contains("unexpected end"));
    }
}
