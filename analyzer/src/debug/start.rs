//! From a file's bytes to a machine that stands before its first instruction.

mod script;

use std::sync::Arc;

use crate::binary;
use crate::debug::code::{Code, Source, Text, signature};
use crate::debug::codes::Codes;
use crate::debug::drive::Drive;
use crate::debug::outside::Outside;
use crate::debug::{Invoke, OpenError, Options, Program, TextError};
use crate::exec;
use crate::exec::addr::{Extern, FuncAddr, InstanceId};
use crate::exec::value::{self, Value};
use crate::module;
use crate::module::idx::{FuncIdx, ModuleId};
use crate::spec::{features, limits};
use crate::{text, wat};

/// What a program is, and the machine that stands before its first instruction.
pub(super) fn start(program: &Program, options: &Options) -> Result<(Codes, Begun), OpenError> {
    if let Some(line) = options.line {
        return script::start(program, line, options);
    }
    let code = load(program, options)?;
    let source = code.source();
    let codes = Codes::new(code, std::iter::empty(), source);
    let begun = boot(codes.main().module(), program, options)?;
    Ok((codes, begun))
}

/// A machine that stands where that of [`start`] stood.
pub(super) fn again(
    codes: &Codes,
    program: &Program,
    options: &Options,
) -> Result<Begun, OpenError> {
    match options.line {
        Some(line) => script::again(program, line, options),
        None => boot(codes.main().module(), program, options),
    }
}

/// A program that has begun.
pub(super) struct Begun {
    pub(super) drive: Drive,
    /// What is expected of it, in words, if anything.
    pub(super) wants: Option<String>,
}

/// Validates the program; lowers it first if it is text.
fn load(program: &Program, options: &Options) -> Result<Code, OpenError> {
    let features = options.features.unwrap_or_else(features::default_features);
    let looks_like_text = program.bytes.iter().any(|byte| *byte == b'(' || *byte == b';');
    match std::str::from_utf8(&program.bytes) {
        Ok(text) if binary::kind(&program.bytes) == binary::Kind::NotWasm && looks_like_text => {
            load_text(program, text, features)
        }
        _ => {
            let module = binary::validate(Arc::clone(&program.bytes), features);
            Ok(Code::new(MAIN, module.map_err(OpenError::Invalid)?, None))
        }
    }
}

fn load_text(
    program: &Program,
    text: &str,
    features: wasmparser::WasmFeatures,
) -> Result<Code, OpenError> {
    if script::is_script(program, text) {
        return Err(OpenError::Script(script::unsaid(text)));
    }
    let document = wat::document::Document::new(text, wat::document::Language::Wat);
    if document.is_unread() {
        let message = format!("the text is longer than {} bytes", limits::TEXT_BYTES);
        return Err(OpenError::Link(message));
    }
    let analysis = wat::validate(&document, features);
    let lowered = analysis.lowered.ok_or_else(|| {
        let errors = analysis.diagnostics.iter();
        let errors = errors.filter(|it| it.severity == wat::diagnostic::Severity::Error);
        OpenError::Text(errors.take(NAMED).map(|it| text_error(&document, text, it)).collect())
    })?;
    let module =
        binary::validate(Arc::from(lowered.bytes), features).map_err(OpenError::Invalid)?;
    let source = Arc::new(Source::new(program.name.clone(), text));
    Ok(Code::new(MAIN, module, Some(Text { source, start: 0, funcs: lowered.funcs })))
}

fn text_error(
    document: &wat::document::Document,
    text: &str,
    error: &wat::diagnostic::Diagnostic,
) -> TextError {
    let at = document.position(error.range.start, text::Encoding::Utf32);
    let source = text.lines().nth(at.line as usize).unwrap_or_default().to_owned();
    TextError {
        line: at.line.saturating_add(1),
        column: at.column.saturating_add(1),
        message: error.message.clone(),
        source,
    }
}

/// Instantiates the module and makes the call that was asked for.
fn boot(module: &module::Valid, program: &Program, options: &Options) -> Result<Begun, OpenError> {
    let mut outside = Outside::new(program, options);
    let mut machine = exec::Machine::new(exec::limits::Limits::default());
    let instance = machine
        .instantiate(module, &mut outside)
        .map_err(|error| OpenError::Link(error.to_string()))?;
    if let Some((func, args)) = entry(module, options)? {
        let addr = address(&machine, instance, func);
        let called = addr.map(|addr| machine.call(addr, &args));
        if let Some(Err(error)) = called {
            return Err(OpenError::Invoke(error.to_string()));
        }
    }
    Ok(Begun { drive: Drive::new(machine, instance, outside), wants: None })
}

fn address(machine: &exec::Machine, instance: InstanceId, func: FuncIdx) -> Option<FuncAddr> {
    match machine.store().item(instance, module::Item::Func(func))? {
        Extern::Func(addr) => Some(addr),
        _ => None,
    }
}

/// What to call after the start function; none when that is all there is to run.
fn entry(
    module: &module::Valid,
    options: &Options,
) -> Result<Option<(FuncIdx, Vec<Value>)>, OpenError> {
    if let Some(invoke) = &options.invoke {
        return invoked(module, invoke).map(Some);
    }
    for name in ["_start", "main", "_initialize"] {
        if let Some(module::Item::Func(func)) = module.export(name)
            && module.func_type(func).is_some_and(|ty| ty.params().is_empty())
        {
            return Ok(Some((func, Vec::new())));
        }
    }
    if module.start.is_some() {
        return Ok(None);
    }
    let candidates = callable(module);
    Err(OpenError::Invoke(match candidates.as_slice() {
        [] => "nothing to run: the module has no `_start`, no start function, and exports no \
               function"
            .to_owned(),
        list => format!(
            "nothing to run: the module has no `_start`; name one of its exports: {}",
            list.join(", ")
        ),
    }))
}

fn invoked(
    module: &module::Valid,
    Invoke { name, args }: &Invoke,
) -> Result<(FuncIdx, Vec<Value>), OpenError> {
    let Some(module::Item::Func(func)) = module.export(name) else {
        return Err(OpenError::Invoke(format!(
            "no function is exported as `{name}`; expected one of: {}",
            callable(module).join(", ")
        )));
    };
    let params = module.func_type(func).map(|ty| ty.params()).unwrap_or_default();
    if params.len() != args.len() {
        let types: Vec<String> = params.iter().map(ToString::to_string).collect();
        return Err(OpenError::Invoke(format!(
            "`{name}` takes {} argument{} ({}), but {} were given",
            params.len(),
            if params.len() == 1 { "" } else { "s" },
            types.join(", "),
            args.len()
        )));
    }
    let values = params.iter().zip(args).enumerate().map(|(at, (&ty, text))| {
        let wrong = |error| OpenError::Invoke(format!("argument {} of `{name}`: {error}", at + 1));
        value::parse(ty, text).map_err(wrong)
    });
    Ok((func, values.collect::<Result<_, _>>()?))
}

/// The id of the only module of a machine.
const MAIN: ModuleId = ModuleId(0);

/// How many exports or errors a message names.
const NAMED: usize = 20;

/// The exported functions with their types, as many as a message may name.
fn callable(module: &module::Valid) -> Vec<String> {
    let func = |export: &module::Export| match export.item {
        module::Item::Func(func) => Some(format!(
            "`{}` {}",
            export.name,
            module.func_type(func).map(signature).unwrap_or_default()
        )),
        _ => None,
    };
    let mut names: Vec<String> = module.exports.iter().filter_map(func).take(NAMED + 1).collect();
    if names.len() > NAMED {
        names.truncate(NAMED);
        names.push("…".to_owned());
    }
    names
}
