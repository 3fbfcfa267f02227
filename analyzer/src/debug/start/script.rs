//! From a script to a machine that stands before the call of one of its directives.
//!
//! The modules of the script are encoded by the crate that reads directives; where our own
//! lowering of a module's text gives the same bytes, its instructions have places in the script.

use std::sync::Arc;

use crate::binary;
use crate::debug::code::{Code, Source, Text};
use crate::debug::codes::Codes;
use crate::debug::drive::Drive;
use crate::debug::outside::Outside;
use crate::debug::start::Begun;
use crate::debug::{OpenError, Options, Program, TextError};
use crate::module;
use crate::module::idx::ModuleId;
use crate::script;
use crate::script::stand::{self, Refusal, Standing};
use crate::spec::features;
use crate::wat;
use crate::wat::document::{Document, Language};
use crate::wat::lower::Lowered;

/// Whether a text is a script, of which somebody must say where to begin. A file of scripts may
/// hold just a module.
pub(super) fn is_script(program: &Program, text: &str) -> bool {
    let name = program.name.as_bytes();
    let ending = name.len().checked_sub(5).and_then(|at| name.get(at..));
    ending.is_some_and(|it| it.eq_ignore_ascii_case(b".wast")) && !stand::is_one_module(text)
}

/// Asks for the line to begin at.
pub(super) fn unsaid(text: &str) -> String {
    match stand::calls_near(text, 0) {
        Some(lines) => format!(
            "it is a script: say the line of the directive to begin at, one that calls a function, \
             as in {lines}"
        ),
        None => "it is a script in which nothing calls a function".to_owned(),
    }
}

/// Runs the script up to the directive in a line.
pub(super) fn start(
    program: &Program,
    line: u32,
    options: &Options,
) -> Result<(Codes, Begun), OpenError> {
    let text = text(program)?;
    let standing = stand(text, line, options)?;
    let codes = codes(program, text, &standing)?;
    Ok((codes, begun(standing, program, options)))
}

/// The same anew.
pub(super) fn again(program: &Program, line: u32, options: &Options) -> Result<Begun, OpenError> {
    Ok(begun(stand(text(program)?, line, options)?, program, options))
}

fn text(program: &Program) -> Result<&str, OpenError> {
    if binary::kind(&program.bytes) != binary::Kind::NotWasm {
        let message = "it is a binary, which has no lines; expected a script";
        return Err(OpenError::Script(message.to_owned()));
    }
    std::str::from_utf8(&program.bytes).map_err(|error| {
        let at = error.valid_up_to();
        OpenError::Script(format!("the byte at offset {at} is not UTF-8; expected a script"))
    })
}

fn stand(text: &str, line: u32, options: &Options) -> Result<Standing, OpenError> {
    let features = options.features.unwrap_or_else(features::default_features);
    let options = script::Options { features, ..script::Options::default() };
    stand::stand(text, line, &options).map_err(|refusal| match refusal {
        Refusal::Said(message) => OpenError::Script(message),
        Refusal::Text { line, column, message } => {
            let index = usize::try_from(line).unwrap_or(usize::MAX).saturating_sub(1);
            let source = text.lines().nth(index).unwrap_or_default().to_owned();
            OpenError::Text(vec![TextError { line, column, message, source }])
        }
    })
}

fn begun(standing: Standing, program: &Program, options: &Options) -> Begun {
    let Standing { machine, instance, line, wants, .. } = standing;
    let outside = Outside::that_prints(program, options);
    let wants = wants.map(|wants| format!("line {line} expects {wants}"));
    Begun { drive: Drive::new(machine, instance, outside), wants }
}

/// The code of all modules that were instantiated.
fn codes(program: &Program, text: &str, standing: &Standing) -> Result<Codes, OpenError> {
    let source = Arc::new(Source::new(program.name.clone(), text));
    let mut lowered = lowered(text, &source, standing);
    let store = standing.machine.store();
    let mut code = |id: ModuleId| {
        let module = store.modules.get(id.index())?;
        let mark = standing.modules.get(&id).copied().unwrap_or(0);
        let text = lowered.take(module, mark);
        let text = text.map(|(start, funcs)| Text { source: Arc::clone(&source), start, funcs });
        Some(Code::new(id, module.clone(), text))
    };
    let main = store.instances.get(standing.instance.index()).map(|instance| instance.module);
    let others = standing.modules.keys().filter(|id| Some(**id) != main).copied();
    let others: Vec<Code> = others.filter_map(&mut code).collect();
    let main = main.and_then(code);
    let main = main.ok_or_else(|| OpenError::Script("the call acts on no module".to_owned()))?;
    Ok(Codes::new(main, others.into_iter(), Some(source)))
}

/// The modules that stand in a script as text.
struct Texts {
    /// Line of the parenthesis that begins it, 1-based; the byte there; what it is lowered to.
    each: Vec<(usize, u32, Lowered)>,
}

fn lowered(text: &str, source: &Source, standing: &Standing) -> Texts {
    let mut each = Vec::new();
    let last = standing.modules.values().max().copied().unwrap_or(0) as usize;
    let document = Document::new(text, Language::Wast);
    wat::script::each_module(&document, |module, start| {
        let line = source.line(start);
        if line <= last
            && let Ok(lowered) = wat::lower(module)
        {
            each.push((line, start, lowered));
        }
    });
    Texts { each }
}

impl Texts {
    /// Takes the text of a module that stands in the directive of a line: where it begins, and its
    /// functions.
    fn take(
        &mut self,
        module: &module::Valid,
        line: u32,
    ) -> Option<(u32, Vec<wat::lower::FuncText>)> {
        // The word that begins the directive may stand in a line behind its parenthesis; a thread
        // has a line for each of its modules.
        let before = self.each.partition_point(|(begins, ..)| *begins <= line as usize);
        let mut candidates = self.each.get(..before)?.iter();
        let at = candidates.rposition(|(_, _, lowered)| *lowered.bytes == *module.bytes)?;
        let (_, start, lowered) = self.each.remove(at);
        Some((start, lowered.funcs))
    }
}
