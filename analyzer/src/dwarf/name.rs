//! Names as their programmers wrote them.
//!
//! The mangling is told from the name itself, since the language of a unit says nothing about a
//! function that was linked in from another one.

/// Demangles a Rust (legacy or v0) or C++ (Itanium) linkage name; anything else stays as it is.
///
/// Rust's hash at the end is left out.
#[must_use]
pub fn demangle(name: &str) -> String {
    if let Ok(rust) = rustc_demangle::try_demangle(name) {
        return format!("{rust:#}");
    }
    if name.starts_with("_Z")
        && let Ok(symbol) = cpp_demangle::Symbol::new(name)
        && let Ok(text) = symbol.demangle()
    {
        return text;
    }
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mangling_is_known_by_its_looks() {
        let check = |name, expect| assert_eq!(demangle(name), expect);
        check(
            "_ZN4core3fmt9Formatter9write_str17h0123456789abcdefE",
            "core::fmt::Formatter::write_str",
        );
        check("_RNvC6_123foo3bar", "123foo::bar");
        check("_Z3addii", "add(int, int)");
        check("main", "main");
        check("_Z!", "_Z!");
    }
}
