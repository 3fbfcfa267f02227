//! Hover: what a word means. An instruction is explained by its row of the instruction table, a
//! name or index by its definition.

use std::fmt::Write as _;

use crate::ide::analysis::View;
use crate::ide::{Hover, definition, source};
use crate::spec::instr;
use crate::text::Range;
use crate::wat::document::Document;
use crate::wat::item::Space;
use crate::wat::literal;
use crate::wat::symbols::Definition;
use crate::wat::token::Kind;

/// Characters of a definition that a hover shows.
const HEADER_CHARS: usize = 400;

/// What is to be said about the word at an offset.
pub(super) fn hover(view: &View<'_>, offset: u32) -> Option<Hover> {
    let word = source::word_at(view.document, offset)?;
    let range = word.range;
    let said = match word.kind {
        Kind::Keyword => instr::by_mnemonic(word.text).map(instruction),
        Kind::Number => word.before.and_then(|before| number(before, word.text)),
        _ => None,
    };
    if let Some(markdown) = said {
        return Some(Hover { span: view.span(range), markdown });
    }
    let (definition, origin) = view.symbols.at(offset)?;
    let markdown = defined(view.document, definition, view);
    Some(Hover { span: view.span(origin), markdown })
}

fn instruction(instr: &instr::Instr) -> String {
    let mut opcode = Vec::new();
    instr.opcode.encode(&mut opcode);
    let bytes: Vec<String> = opcode.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut text = format!(
        "```wat\n{} : {}\n```\n{}\n\n---\n{} · {} · opcode `{}`",
        instr.mnemonic,
        instr.signature.notation,
        instr.prose,
        instr.section,
        instr.proposal.title(),
        bytes.join(" "),
    );
    if let Some(align) = instr.alignment() {
        let _ = write!(text, " · natural alignment {}", 1u32 << align);
    }
    text
}

/// A constant in its other spellings.
fn number(instruction: &str, text: &str) -> Option<String> {
    Some(match instruction {
        "i32.const" => {
            let bits = u32::try_from(literal::integer(text, 32)?).ok()?;
            format!("`{}` · `{bits}` unsigned · `{bits:#x}`", bits.cast_signed())
        }
        "i64.const" => {
            let bits = literal::integer(text, 64)?;
            format!("`{}` · `{bits}` unsigned · `{bits:#x}`", bits.cast_signed())
        }
        "f32.const" => {
            let bits = literal::f32_bits(text)?;
            format!("`{}` · bits `{bits:#010x}`", f32::from_bits(bits))
        }
        "f64.const" => {
            let bits = literal::f64_bits(text)?;
            format!("`{}` · bits `{bits:#018x}`", f64::from_bits(bits))
        }
        _ => return None,
    })
}

fn defined(document: &Document, definition: &Definition, view: &View<'_>) -> String {
    let header = header(document, definition);
    let noun = definition.space.noun();
    let mut text = format!("```wat\n{header}\n```\n{noun} {}", definition.index);
    if definition.imported {
        text.push_str(", imported");
    }
    match definition.space {
        Space::Label => {
            let line = view.span(definition.range).start.line + 1;
            text = format!("```wat\n{header}\n```\nlabel of the block in line {line}");
        }
        Space::Local => {}
        Space::Module | Space::Thread => text = format!("```wat\n{header}\n```\n{noun}"),
        _ => {
            let comment = comment(document, definition);
            if !comment.is_empty() {
                let _ = write!(text, "\n\n---\n{comment}");
            }
        }
    }
    text
}

/// The definition on one line: a field up to its code or contents, a module up to its name.
fn header(document: &Document, definition: &Definition) -> String {
    let range = definition::extent(document, definition);
    let Some((chunk, start)) = source::field_at(document, range.start) else {
        return String::new();
    };
    let part = Range::new(range.start.saturating_sub(start), range.end.saturating_sub(start));
    let open = |end: u32| {
        let mut line = source::on_one_line(&chunk, Range::new(part.start, end), HEADER_CHARS);
        line.push(')');
        line
    };
    if matches!(definition.space, Space::Module | Space::Thread) {
        return open(definition.name_range.end.saturating_sub(start));
    }
    let item = chunk.item();
    let has_body = matches!(definition.space, Space::Func | Space::Elem | Space::Data);
    let rest = item.rest.offset;
    if has_body && part == item.range && part.start < rest && rest < part.end {
        return open(rest);
    }
    source::on_one_line(&chunk, part, HEADER_CHARS)
}

fn comment(document: &Document, definition: &Definition) -> String {
    source::field_at(document, definition.range.start)
        .map(|(chunk, _)| source::comment_above(&chunk))
        .unwrap_or_default()
}
