//! Which proposals are on: names, and the profiles that users choose from.
//!
//! The default is what a user expects to be accepted: every finished proposal, plus what real
//! compilers emit although it is not (or no longer) part of the standard, such as legacy
//! exception handling. An editor accepts more: it is to help with a text in any proposal.

use std::fmt;

use wasmparser::WasmFeatures;

/// What we accept when nobody says otherwise.
#[must_use]
pub fn default_features() -> WasmFeatures {
    WasmFeatures::default() | WasmFeatures::LEGACY_EXCEPTIONS
}

/// What an editor knows when nobody says otherwise: everything that the validator does. A proposal
/// that is off would make errors of valid texts. [`accept`](crate::spec::accept) says which of
/// them wait for a use; what only older versions of the standard refuse is listed in
/// `docs/conformance.md`.
#[must_use]
pub fn editor_features() -> WasmFeatures {
    WasmFeatures::all()
}

/// A feature list that could not be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownFeature {
    /// The word that is no feature.
    pub word: String,
}

impl fmt::Display for UnknownFeature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown feature `{}`; expected one of: ", self.word)?;
        let profiles = ["default", "all", "wasm1", "wasm2", "wasm3"];
        for name in profiles.iter().copied().map(str::to_owned).chain(names()) {
            write!(f, "{name} ")?;
        }
        write!(f, "(a `-` before a name switches it off)")
    }
}

impl std::error::Error for UnknownFeature {}

/// The names of all features, in wasmparser's order, written with hyphens.
pub fn names() -> impl Iterator<Item = String> {
    WasmFeatures::all().iter_names().map(|(name, _)| spelled(name))
}

/// Reads a list such as `wasm2,threads,-simd`: words separated by commas, read from the left.
///
/// A profile (`default`, `all`, `wasm1`, `wasm2`, `wasm3`) replaces what was there before it, a
/// name adds, a name with `-` before it takes away. The list starts from the default.
///
/// # Errors
/// [`UnknownFeature`] names the first word that is neither a profile nor a feature.
pub fn parse(list: &str) -> Result<WasmFeatures, UnknownFeature> {
    parse_onto(default_features(), list)
}

/// As [`parse`], for a list that starts from other features.
///
/// # Errors
/// [`UnknownFeature`] names the first word that is neither a profile nor a feature.
pub fn parse_onto(start: WasmFeatures, list: &str) -> Result<WasmFeatures, UnknownFeature> {
    let mut features = start;
    for word in list.split(',').map(str::trim).filter(|word| !word.is_empty()) {
        let (off, name) = match word.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, word),
        };
        if !off && let Some(profile) = profile(name) {
            features = profile;
            continue;
        }
        let flag = flag(name).ok_or_else(|| UnknownFeature { word: word.to_owned() })?;
        features.set(flag, !off);
    }
    Ok(features)
}

fn profile(name: &str) -> Option<WasmFeatures> {
    Some(match name {
        "default" => default_features(),
        "all" => WasmFeatures::all(),
        "wasm1" | "mvp" => WasmFeatures::WASM1,
        "wasm2" => WasmFeatures::WASM2,
        "wasm3" => WasmFeatures::WASM3,
        _ => return None,
    })
}

fn flag(name: &str) -> Option<WasmFeatures> {
    let wanted = name.replace('_', "-");
    WasmFeatures::all().iter_names().find(|(name, _)| spelled(name) == wanted).map(|(_, flag)| flag)
}

fn spelled(constant: &str) -> String {
    constant.to_ascii_lowercase().replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn default_accepts_what_compilers_emit() {
        let features = parse("").unwrap();
        assert!(features.contains(WasmFeatures::LEGACY_EXCEPTIONS));
        assert!(features.contains(WasmFeatures::GC));
    }

    #[test]
    fn words_are_read_from_the_left() {
        let features = parse("wasm1, simd,-floats,floats").unwrap();
        assert!(features.contains(WasmFeatures::SIMD | WasmFeatures::FLOATS));
        assert!(!features.contains(WasmFeatures::MULTI_VALUE));
        assert!(!parse("all,-gc").unwrap().contains(WasmFeatures::GC));
    }

    #[test]
    fn an_editors_list_takes_away_from_everything() {
        let features = parse_onto(editor_features(), "-gc").unwrap();
        assert!(features.contains(WasmFeatures::CUSTOM_PAGE_SIZES | WasmFeatures::STACK_SWITCHING));
        assert!(!features.contains(WasmFeatures::GC));
        assert_eq!(parse_onto(editor_features(), "wasm2").unwrap(), WasmFeatures::WASM2);
    }

    #[test]
    fn unknown_words_are_named_and_choices_listed() {
        let message = parse("wasm2,sims").unwrap_err().to_string();
        assert!(message.contains("`sims`") && message.contains("simd"), "{message}");
    }
}
