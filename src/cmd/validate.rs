//! `wasmscope validate FILE…`: one verdict a line, and for a bad file what stands at the place.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use analyzer::inspect::verdict::{self, Invalid, Valid};
use analyzer::module::spell;
use analyzer::wat;
use analyzer::wat::diagnostic::Severity;
use analyzer::wat::document::Language;
use anyhow::Result;

use crate::input::{self, Features, Form, Input};
use crate::{exit, findings, report};

/// The options of `validate`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Files to check: .wasm, .wat, or - for standard input
    #[arg(required = true)]
    files: Vec<PathBuf>,

    #[command(flatten)]
    features: Features,
}

/// Checks each file; bad if any is. A file that cannot be read does not keep the others from
/// being checked; the last such error ends the verb.
pub(crate) fn run(args: &Args) -> Result<exit::Code> {
    let mut out = io::stdout().lock();
    let mut code = exit::Code::Done;
    let mut unread = None;
    for path in &args.files {
        match one(&mut out, path, args) {
            Ok(exit::Code::Done) => {}
            Ok(bad) => code = bad,
            Err(error) if args.files.len() > 1 && !is_broken_pipe(&error) => {
                if let Some(earlier) = unread.replace(error) {
                    writeln!(io::stderr(), "error: {earlier:#}")?;
                }
            }
            Err(error) => return Err(error),
        }
    }
    out.flush()?;
    unread.map_or(Ok(code), Err)
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let cause = error.chain().find_map(|cause| cause.downcast_ref::<io::Error>());
    cause.is_some_and(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}

fn shown(path: &Path) -> String {
    spell::shown(&path.display().to_string())
}

fn one(out: &mut impl Write, path: &Path, args: &Args) -> Result<exit::Code> {
    let file = input::read(path)?;
    if file.form == Form::Text {
        return text(out, &file, args);
    }
    let bytes = input::wasm(&file)?;
    match verdict::validate(&bytes, args.features.flags()) {
        Ok(Valid::Module) => writeln!(out, "{}: valid module", shown(path))?,
        Ok(Valid::Component) => writeln!(out, "{}: valid component", shown(path))?,
        Err(invalid) => {
            writeln!(out, "{}: invalid {}", shown(path), spell::shown(&invalid.error.to_string()))?;
            for line in context(&invalid) {
                writeln!(out, "  {line}")?;
            }
            return Ok(exit::Code::Bad);
        }
    }
    Ok(exit::Code::Done)
}

/// A text is judged where it stands: findings name lines, not offsets of what it is lowered to.
fn text(out: &mut impl Write, file: &Input, args: &Args) -> Result<exit::Code> {
    let document = input::document(file)?;
    let analysis = wat::validate(&document, args.features.flags());
    let mut errors = analysis.diagnostics;
    errors.retain(|it| it.severity == Severity::Error);
    let name = spell::shown(&file.name);
    if errors.is_empty() {
        let what = match (document.language(), &analysis.lowered) {
            (Language::Wast, _) => "script",
            (Language::Wat, Some(_)) => "module",
            // A component, or a module given as bytes.
            (Language::Wat, None) => "text",
        };
        writeln!(out, "{name}: valid {what}")?;
        return Ok(exit::Code::Done);
    }
    let count = report::count(errors.len() as u64, "error");
    writeln!(out, "{name}: invalid, {count}")?;
    writeln!(out, "{}", findings::told(&file.name, input::text(file)?, &errors))?;
    Ok(exit::Code::Bad)
}

/// What stands at the place, and what would help.
fn context(invalid: &Invalid) -> Vec<String> {
    let place = &invalid.place;
    let mut parts = Vec::new();
    if let Some(module) = place.nested_module {
        parts.push(format!("core module {module}"));
    }
    if let Some(section) = &place.section {
        parts.push(format!("{} section", spell::shown(section)));
    }
    if let Some(func) = place.func {
        let mut text = format!("func {func}");
        if let Some(name) = &place.func_name {
            text.push(' ');
            spell::name(&mut text, name);
        }
        parts.push(text);
    }
    if let Some((ordinal, text)) = &place.instr {
        parts.push(format!("instruction {ordinal}: {text}"));
    }
    let mut lines = Vec::new();
    if !parts.is_empty() {
        lines.push(format!("in {}", parts.join(", ")));
    }
    if let Some(feature) = &invalid.missing_feature {
        lines.push(format!("it may be valid with --features {feature}"));
    }
    lines
}
