//! Hover: what a word means. An instruction is explained by its row of the instruction table, a
//! name or index by its definition.

use std::fmt::Write as _;

use wasmparser::WasmModuleResources as _;

use crate::ide::analysis::{Scene, View};
use crate::ide::{Hover, context, data, definition, source, stack};
use crate::spec::instr;
use crate::text::Range;
use crate::wat::document::Document;
use crate::wat::item::{Content, Extern, Space};
use crate::wat::literal;
use crate::wat::symbols::Definition;
use crate::wat::token::Kind;

/// Characters of a definition that a hover shows.
const HEADER_CHARS: usize = 400;

/// What is to be said about the word at an offset. `scene` is the module around it.
pub(super) fn hover(view: &View<'_>, scene: Option<&Scene<'_>>, offset: u32) -> Option<Hover> {
    let word = source::word_at(view.document, offset)?;
    let range = word.range;
    let said = match word.kind {
        Kind::Keyword => keyword(view, scene, word),
        Kind::Number => word.before.and_then(|before| number(before, word.text)).map(|mut said| {
            let bits = if word.before == Some("i64.const") { 64 } else { 32 };
            let is_address = matches!(word.before, Some("i32.const" | "i64.const"));
            let address = literal::integer(word.text, bits).filter(|_| is_address);
            let there = scene.zip(address).and_then(|(scene, at)| data::at(scene, at));
            if let Some(there) = there {
                let _ = write!(said, "\n\n{there}");
            }
            said
        }),
        _ => None,
    };
    if let Some(markdown) = said {
        return Some(Hover { span: view.span(range), markdown });
    }
    let found = view.symbols.at(offset);
    if let (None, Kind::Number) = (found, word.kind) {
        let markdown = plain_number(view, word)?;
        return Some(Hover { span: view.span(range), markdown });
    }
    let (definition, origin) = found?;
    let mut markdown = defined(view.document, definition, view);
    if let Some(signature) = scene.and_then(|scene| signature(scene, definition, &markdown)) {
        markdown = markdown.replacen("\n```", &format!("\n;; {signature}\n```"), 1);
    }
    Some(Hover { span: view.span(origin), markdown })
}

/// The signature of a function or tag whose header only names a type.
fn signature(scene: &Scene<'_>, definition: &Definition, header: &str) -> Option<String> {
    let code = header.lines().nth(1)?;
    if !code.contains("(type ") || code.contains("(param") || code.contains("(result") {
        return None;
    }
    let resources = scene.live.resources()?;
    let ty = match definition.space {
        Space::Func => resources.type_index_of_function(definition.index)?,
        _ => return None,
    };
    let spelling = scene.live.spelling();
    let mut spell = stack::Spell { spelling, resources: Some(resources) };
    Some(stack::composite(resources, ty, &mut spell)).filter(|text| !text.is_empty())
}

/// An instruction with what it does where it stands, a part of a memory argument, a literal.
fn keyword(view: &View<'_>, scene: Option<&Scene<'_>>, word: source::Word<'_>) -> Option<String> {
    if let Some((name, value)) = word.text.split_once('=') {
        let value = literal::unsigned(value)?;
        return Some(match name {
            "offset" => format!("`{value}` · `{value:#x}`: added to the address on the stack"),
            "align" => format!("`{value}` bytes: the address is promised to be a multiple of that"),
            _ => return None,
        });
    }
    let Some(row) = instr::by_mnemonic(word.text) else {
        return word.before.and_then(|before| number(before, word.text));
    };
    let mut text = instruction(row);
    let here = scene.and_then(|scene| {
        let at = word.range.start.checked_sub(scene.from)?;
        let seat = context::seat(scene.document, at)?;
        let keyword = Range::new(seat.inside, seat.inside + word.range.len());
        stack::effect(view, scene, stack::Asked { row, seat, keyword })
    });
    if let Some(here) = here {
        let _ = write!(text, "\n\n---\n{here}");
    }
    Some(text)
}

/// A number that is no constant and no index, such as limits of a memory.
fn plain_number(view: &View<'_>, word: source::Word<'_>) -> Option<String> {
    let value = literal::unsigned(word.text)?;
    let mut text = format!("`{value}` · `{value:#x}`");
    let (chunk, _) = source::field_at(view.document, word.range.start)?;
    let item = chunk.item();
    let memory = matches!(item.content, Content::Define(Extern::Memory(limits)) if limits.page_size_log2.is_none());
    if let Some(bytes) = value.checked_mul(1 << 16).filter(|_| memory) {
        let _ = write!(text, " · in pages of 64 KiB {bytes} bytes");
    }
    Some(text)
}

/// What an instruction does, and where that is said.
pub(super) fn prose(instr: &instr::Instr) -> String {
    format!("{}\n\n{} · {}", instr.prose, instr.section, instr.proposal.title())
}

/// An instruction by its row of the table.
pub(super) fn instruction(instr: &instr::Instr) -> String {
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
            let float = as_float(f32::from_bits(bits).into());
            format!("`{}` · `{bits}` unsigned · `{bits:#x}`{float}", bits.cast_signed())
        }
        "i64.const" => {
            let bits = literal::integer(text, 64)?;
            let float = as_float(f64::from_bits(bits));
            format!("`{}` · `{bits}` unsigned · `{bits:#x}`{float}", bits.cast_signed())
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

/// What integer bits would be as a float, where somebody may have meant that.
fn as_float(value: f64) -> String {
    let is_likely = value.is_normal() && (1e-6..1e12).contains(&value.abs());
    if is_likely { format!(" · as a float `{value}`") } else { String::new() }
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
        .map(|(chunk, start)| source::comment_above(&chunk, start))
        .unwrap_or_default()
}
