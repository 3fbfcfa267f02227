//! Values in directives: arguments of a call, and the patterns of its results.
//!
//! They nest to any depth (`either`, and the values of components), so there is a stack of open
//! lists and no recursion. Source: "Scripts" in the README of the specification's reference
//! interpreter.

use crate::wat::code::immediate::{Lane, SHAPES};
use crate::wat::diagnostic::Code;
use crate::wat::item::Space;
use crate::wat::literal;
use crate::wat::parse::Parser;
use crate::wat::symbols;
use crate::wat::token::Kind;

/// On which side of a call values stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Exact values.
    Argument,
    /// Patterns too.
    Result,
}

/// What stands behind the keyword of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// A number of so many bits.
    Integer(u32),
    Float(u32),
    Vector,
    /// A heap type, which a pattern may leave out.
    Null,
    /// A number of the script's own, which a pattern may leave out.
    Extern,
    Host,
    /// Patterns only: a function's index, or nothing.
    Func,
    /// Patterns only.
    Any,
    /// Patterns only: other patterns.
    Either,
    /// `true` or `false`.
    Bool,
    /// One character.
    Char,
    Text,
    /// Values, and words that tell which they are.
    Values,
    /// Only inside of [`Form::Values`]: a part of them.
    Part,
}

/// The keywords of values; those from `bool.const` on are for components.
const FORMS: [(&str, Form); 40] = [
    ("i32.const", Form::Integer(32)),
    ("i64.const", Form::Integer(64)),
    ("f32.const", Form::Float(32)),
    ("f64.const", Form::Float(64)),
    ("v128.const", Form::Vector),
    ("ref.null", Form::Null),
    ("ref.extern", Form::Extern),
    ("ref.host", Form::Host),
    ("ref.func", Form::Func),
    ("ref.any", Form::Any),
    ("ref.eq", Form::Any),
    ("ref.array", Form::Any),
    ("ref.struct", Form::Any),
    ("ref.i31", Form::Any),
    ("ref.i31_shared", Form::Any),
    ("either", Form::Either),
    ("bool.const", Form::Bool),
    ("u8.const", Form::Integer(8)),
    ("s8.const", Form::Integer(8)),
    ("u16.const", Form::Integer(16)),
    ("s16.const", Form::Integer(16)),
    ("u32.const", Form::Integer(32)),
    ("s32.const", Form::Integer(32)),
    ("u64.const", Form::Integer(64)),
    ("s64.const", Form::Integer(64)),
    ("char.const", Form::Char),
    ("str.const", Form::Text),
    ("list.const", Form::Values),
    ("tuple.const", Form::Values),
    ("record.const", Form::Values),
    ("map.const", Form::Values),
    ("variant.const", Form::Values),
    ("enum.const", Form::Values),
    ("flags.const", Form::Values),
    ("option.none", Form::Values),
    ("option.some", Form::Values),
    ("result.ok", Form::Values),
    ("result.err", Form::Values),
    ("field", Form::Part),
    ("entry", Form::Part),
];

/// Values up to the `)` of the list around them.
pub(super) fn values(parser: &mut Parser<'_>, side: Side) {
    let mut open: Vec<Form> = Vec::new();
    loop {
        match parser.cursor.kind() {
            // The list around is not closed, which is reported there.
            None => return,
            Some(Kind::Close) => {
                if open.pop().is_none() {
                    return;
                }
                parser.cursor.bump();
            }
            Some(Kind::Open) => open.extend(value(parser, side, open.last().copied())),
            Some(_) if matches!(open.last(), Some(Form::Values | Form::Part)) => {
                parser.cursor.bump();
            }
            Some(_) => {
                parser.expected("a value such as `(i32.const 1)`");
                while !parser.cursor.at_close() && !parser.cursor.is(Kind::Open) {
                    parser.cursor.skip_tree();
                }
            }
        }
    }
}

/// One value; a list of values is left open and given back.
fn value(parser: &mut Parser<'_>, side: Side, around: Option<Form>) -> Option<Form> {
    let word = parser.cursor.list_keyword();
    let form = word.and_then(|word| FORMS.iter().find(|(name, _)| *name == word));
    let form = form.map(|(_, form)| *form).filter(|form| {
        (*form == Form::Part) <= (around == Some(Form::Values))
            && (!matches!(form, Form::Func | Form::Any | Form::Either) || side == Side::Result)
    });
    let Some(form) = form else {
        unknown(parser, word, side);
        parser.cursor.skip_tree();
        return None;
    };
    parser.cursor.bump();
    parser.cursor.bump();
    if matches!(form, Form::Either | Form::Values | Form::Part) {
        return Some(form);
    }
    content(parser, form, side);
    if !parser.cursor.at_close() {
        parser.expected("`)`");
        parser.cursor.skip_to_close();
    }
    if parser.cursor.is(Kind::Close) {
        parser.cursor.bump();
    }
    None
}

fn unknown(parser: &mut Parser<'_>, word: Option<&str>, side: Side) {
    let mut keyword = parser.cursor;
    keyword.bump();
    let Some(word) = word else {
        parser.error(keyword.range(), Code::Syntax, "expected the keyword of a value");
        return;
    };
    let message = if side == Side::Argument && FORMS.iter().any(|(name, _)| *name == word) {
        format!("`{word}` is a pattern of results: expected an exact value")
    } else {
        let near = symbols::nearest(word, FORMS.iter().map(|(name, _)| *name));
        let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        let word: String = word.chars().take(40).collect();
        format!("unknown value `{word}`{hint}")
    };
    parser.error(keyword.range(), Code::Syntax, message);
}

/// What stands behind the keyword of a value that holds no other values.
fn content(parser: &mut Parser<'_>, form: Form, side: Side) {
    match form {
        Form::Integer(bits) => {
            integer(parser, bits);
        }
        Form::Float(bits) => {
            float(parser, bits, side);
        }
        Form::Vector => vector(parser, side),
        Form::Null => {
            if side == Side::Argument || !parser.cursor.at_close() {
                skip_unless(parser, |parser| parser.heap_type().is_some());
            }
        }
        Form::Extern | Form::Host => {
            if form == Form::Host || side == Side::Argument || !parser.cursor.at_close() {
                skip_unless(parser, |parser| parser.number("number of a host value", 32).is_some());
            }
        }
        Form::Func => {
            if !parser.cursor.at_close() {
                skip_unless(parser, |parser| parser.index(Space::Func).is_some());
            }
        }
        Form::Bool => {
            if let Some("true" | "false") = parser.cursor.keyword() {
                parser.cursor.bump();
            } else {
                parser.expected("`true` or `false`");
                parser.cursor.skip_to_close();
            }
        }
        Form::Char => {
            let range = parser.cursor.range();
            let text = parser.text("a character in a string");
            if text.is_some_and(|text| text.value.chars().count() != 1) {
                parser.error(range, Code::Literal, "expected a string of one character");
            }
        }
        Form::Text => {
            parser.text("a string");
        }
        Form::Any | Form::Either | Form::Values | Form::Part => {}
    }
}

/// What has been reported once is not looked at again.
fn skip_unless(parser: &mut Parser<'_>, read: impl FnOnce(&mut Parser<'_>) -> bool) {
    if !read(parser) {
        parser.cursor.skip_to_close();
    }
}

/// A literal that cannot be what it stands for.
fn unfit(parser: &mut Parser<'_>, what: &str, bits: u32) {
    let word: String = parser.cursor.text().chars().take(40).collect();
    let message = format!("`{word}` is no {what} of {bits} bits");
    parser.error(parser.cursor.range(), Code::Literal, message);
}

/// False when there is none; then there is nothing more to look for in the list.
fn integer(parser: &mut Parser<'_>, bits: u32) -> bool {
    if !parser.cursor.is(Kind::Number) {
        parser.expected(&format!("a number of {bits} bits"));
        parser.cursor.skip_to_close();
        return false;
    }
    if literal::integer(parser.cursor.text(), bits).is_none() {
        unfit(parser, "number", bits);
    }
    parser.cursor.bump();
    true
}

/// As [`integer`].
fn float(parser: &mut Parser<'_>, bits: u32, side: Side) -> bool {
    if !matches!(parser.cursor.kind(), Some(Kind::Number | Kind::Keyword)) {
        parser.expected(&format!("a float of {bits} bits"));
        parser.cursor.skip_to_close();
        return false;
    }
    let text = parser.cursor.text();
    if let "nan:canonical" | "nan:arithmetic" = text {
        if side == Side::Argument {
            let message = format!("`{text}` is a pattern of results: expected an exact value");
            parser.error(parser.cursor.range(), Code::Syntax, message);
        }
    } else {
        let fits = match bits {
            32 => literal::f32_bits(text).is_some(),
            _ => literal::f64_bits(text).is_some(),
        };
        if !fits {
            unfit(parser, "float", bits);
        }
    }
    parser.cursor.bump();
    true
}

fn vector(parser: &mut Parser<'_>, side: Side) {
    let word = parser.cursor.keyword();
    let Some((_, lanes, bits, lane)) = SHAPES.into_iter().find(|(name, ..)| word == Some(*name))
    else {
        parser.expected("a shape such as `i32x4`");
        parser.cursor.skip_to_close();
        return;
    };
    parser.cursor.bump();
    let mut lane = || match lane {
        Lane::Integer => integer(parser, bits),
        Lane::Float => float(parser, bits, side),
    };
    let _ = (0..lanes).all(|_| lane());
}
