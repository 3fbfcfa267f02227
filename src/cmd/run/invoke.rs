//! Which functions run, with which arguments, and how their results are told.
//!
//! Looks at exports and types alone. Source: the WASI application ABI for `_start` (a command)
//! and `_initialize` (a reactor, called before anything else); wasm-ld for `__wasm_call_ctors`,
//! which a module without either exports to the same end.

use std::ffi::OsString;
use std::io::{self, Write as _};

use analyzer::exec::value::{self, Value};
use analyzer::module::idx::FuncIdx;
use analyzer::module::{self, Item};
use analyzer::wasi::imports::signature;
use anyhow::Result;
use wasmparser::FuncType;

use crate::exit;

/// Names that are shown when a wrong one was given.
const SHOWN_NAMES: usize = 20;

/// Entry points that must run before any other function is called; the first one found.
const INITIALIZERS: [&str; 2] = ["_initialize", "__wasm_call_ctors"];

/// What runs before a function that is invoked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum First {
    /// The first of the initialisers that the module exports.
    Ctors,
    /// Nothing: the user knows better.
    Nothing,
}

/// What is to run.
pub(super) struct Choice {
    /// Calls, in order.
    pub(super) steps: Vec<Step>,
    /// Why the user gets only this, when there is nothing that can be run by itself.
    pub(super) nothing_to_run: Option<String>,
}

/// A call.
pub(super) struct Step {
    /// The exported function.
    pub(super) name: String,
    /// Its arguments.
    pub(super) args: Vec<Value>,
    /// What becomes of its results.
    results: Results,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Results {
    /// Printed one a line: the user asked for them.
    Print,
    /// Noted: an entry point should have none.
    Note,
}

/// Chooses by what the user asks for and what the module exports.
pub(super) fn choose(
    module: &module::Module,
    invoke: Option<&str>,
    args: &[OsString],
    first: First,
) -> Result<Choice> {
    let mut steps = Vec::new();
    let initializer = INITIALIZERS.into_iter().find(|name| exported(module, name).is_some());
    let start = exported(module, "_start").is_some();
    // A command initialises itself in `_start`.
    if let Some(name) = initializer.filter(|_| first == First::Ctors && !start) {
        steps.push(entry(module, name)?);
    }
    if let Some(name) = invoke {
        if steps.is_empty() || initializer != Some(name) {
            steps.push(invoked(module, name, args)?);
        }
        return Ok(Choice { steps, nothing_to_run: None });
    }
    if start {
        steps.push(entry(module, "_start")?);
        return Ok(Choice { steps, nothing_to_run: None });
    }
    let alone = module.start.is_some() && functions(module).next().is_none();
    let nothing_to_run = (!alone).then(|| nothing_to_run(module, initializer));
    Ok(Choice { steps, nothing_to_run })
}

fn nothing_to_run(module: &module::Module, initializer: Option<&str>) -> String {
    let ran = match (initializer, module.start) {
        (Some(name), _) => format!("`{name}` ran; there is no `_start`"),
        (None, Some(_)) => "the start function ran; there is no `_start`".to_owned(),
        (None, None) => "the module has no `_start` and no start function".to_owned(),
    };
    let text = format!("{ran}; name a function to call with --invoke\n{}", candidates(module));
    super::shown(&text)
}

fn entry(module: &module::Module, name: &str) -> Result<Step> {
    let ty = exported(module, name);
    if let Some(ty) = ty.filter(|ty| !ty.params().is_empty()) {
        let ty = signature(ty);
        let text = format!("`{name}` should take no arguments, but its type is {ty}; use --invoke");
        return Err(exit::Usage(text).into());
    }
    Ok(Step { name: name.to_owned(), args: Vec::new(), results: Results::Note })
}

fn invoked(module: &module::Module, name: &str, args: &[OsString]) -> Result<Step> {
    let usage = |text: String| anyhow::Error::from(exit::Usage(super::shown(&text)));
    let Some(ty) = exported(module, name) else {
        let what = match module.export(name) {
            None => format!("there is no export `{name}`"),
            Some(_) => format!("the export `{name}` is not a function"),
        };
        return Err(usage(format!("{what}\n{}", candidates(module))));
    };
    let params = ty.params();
    if params.len() != args.len() {
        let (wanted, given) = (params.len(), args.len());
        let ty = signature(ty);
        return Err(usage(format!(
            "`{name}` has the type {ty}: expected {wanted} argument{}, found {given}",
            if wanted == 1 { "" } else { "s" }
        )));
    }
    let mut values = Vec::new();
    for (position, (ty, arg)) in params.iter().zip(args).enumerate() {
        let parsed = value::parse(*ty, &arg.to_string_lossy());
        let value = parsed
            .map_err(|error| usage(format!("argument {} of `{name}`: {error}", position + 1)))?;
        values.push(value);
    }
    Ok(Step { name: name.to_owned(), args: values, results: Results::Print })
}

/// The type of an exported function.
fn exported<'m>(module: &'m module::Module, name: &str) -> Option<&'m FuncType> {
    match module.export(name)? {
        Item::Func(func) => module.func_type(func),
        _ => None,
    }
}

fn functions(module: &module::Module) -> impl Iterator<Item = (&str, FuncIdx)> {
    module.exports.iter().filter_map(|export| match export.item {
        Item::Func(func) => Some((export.name.as_str(), func)),
        _ => None,
    })
}

/// The functions that can be invoked.
fn candidates(module: &module::Module) -> String {
    let count = functions(module).count();
    if count == 0 {
        return "the module exports no function".to_owned();
    }
    let mut text = "exported functions:".to_owned();
    for (name, func) in functions(module).take(SHOWN_NAMES) {
        let ty = module.func_type(func).map(signature).unwrap_or_default();
        text.push_str(&format!("\n  {name} {ty}"));
    }
    if count > SHOWN_NAMES {
        text.push_str(&format!("\n  … and {} more", count - SHOWN_NAMES));
    }
    text
}

/// Tells the results of a call.
pub(super) fn report(step: &Step, results: &[Value]) -> Result<()> {
    match step.results {
        Results::Print => {
            let mut out = io::stdout().lock();
            for result in results {
                writeln!(out, "{result}")?;
            }
            out.flush()?;
        }
        Results::Note if results.is_empty() => {}
        Results::Note => {
            let list: Vec<String> = results.iter().map(ToString::to_string).collect();
            super::note(format_args!(
                "note: `{}` returned {}; an entry point should return nothing",
                step.name,
                list.join(", ")
            ));
        }
    }
    Ok(())
}
