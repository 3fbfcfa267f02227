//! Addresses in comments and strings.

use super::*;

fn check(text: &str, expect: &[&str]) {
    let found = open(text).links();
    let targets: Vec<&str> = found.iter().map(|it| it.target.as_str()).collect();
    assert_eq!(targets, expect, "{text}");
    for link in &found {
        assert_eq!(spanned(text, link.span), link.target);
    }
}

#[test]
fn addresses_are_found_in_comments_and_strings() {
    check(
        ";; see https://a.b/c?d=e#f.\n(; (http://x.y/z_(w)) ;) (data \"https://s.t\\0a\")",
        &["https://a.b/c?d=e#f", "http://x.y/z_(w)", "https://s.t"],
    );
    check(";; \u{1f600} <https://a.b/\u{e9}>, http://c", &["https://a.b/\u{e9}", "http://c"]);
}

#[test]
fn what_is_none_is_not() {
    check(";; file://x xhttps://y https:// ://\n(func $https://a.b)", &[]);
    check(";; https://a.b/?u=https://c.d", &["https://a.b/?u=https://c.d"]);
}
