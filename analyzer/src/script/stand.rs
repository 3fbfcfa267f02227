//! A script that is run up to the call of one of its directives, for somebody to follow it.
//!
//! What stands before the directive is run as ever, by the same bounds. Failed assertions on the
//! way do not matter, for the script goes on behind them; what the directive rests on must be
//! there. Nothing here knows how the call is followed.

use std::collections::BTreeMap;

use wast::parser::parse;
use wast::{WastDirective, WastExecute, WastInvoke};

use crate::exec::Machine;
use crate::exec::addr::InstanceId;
use crate::module::idx::ModuleId;
use crate::script::forms::{Content, Form, Forms};
use crate::script::lines::Lines;
use crate::script::runner::{self, Marks, One, Runner};
use crate::script::{Cause, Kind, Options, Outcome, Verdict, words};

/// Lines that a message names.
const NAMED: usize = 5;

/// A machine that stands before the call of a directive.
pub(crate) struct Standing {
    pub(crate) machine: Machine,
    /// The instance that the call acts on.
    pub(crate) instance: InstanceId,
    /// The line of the directive, 1-based.
    pub(crate) line: u32,
    /// What the script wants of the call, in words; none where it wants nothing but an end.
    pub(crate) wants: Option<String>,
    /// The modules that were instantiated, and the line of the directive that each stands in.
    pub(crate) modules: BTreeMap<ModuleId, u32>,
}

/// Why a script does not come there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Its text cannot be read.
    Text {
        /// Line, 1-based.
        line: u32,
        /// Column in characters, 1-based.
        column: u32,
        /// What is wrong.
        message: String,
    },
    /// Anything else, in words.
    Said(String),
}

/// Runs a script up to the call of the directive that begins in a line (1-based), or that covers
/// it. Where several do, it is the first that calls a function.
///
/// # Errors
/// There is no such directive, or the script does not come there.
pub(crate) fn stand(text: &str, line: u32, options: &Options) -> Result<Standing, Refusal> {
    let (before, start, target) = choose(text, line)?;
    let mut lines = Lines::new(text);
    let mut runner = Runner::new(options, Marks::Lines);
    let mut failed = BTreeMap::new();
    for form in before {
        for verdict in runner.form(form, &mut lines) {
            note(verdict, &mut failed)?;
        }
    }
    let (from, _) = lines.position(start);
    let mut unread = |error: wast::Error| {
        let offset = error.span().offset().min(target.len());
        let (line, column) = lines.position(start.saturating_add(offset));
        Refusal::Text { line, column, message: error.message() }
    };
    let buffer = runner::buffer(target).map_err(&mut unread)?;
    let directive = parse::<One<'_>>(&buffer).map_err(&mut unread)?;
    let called = call(directive);
    let (invoke, wants) = called.ok_or_else(|| no_call(text, from, first_word(target)))?;
    let handed = runner.hand_over(&invoke);
    let (machine, instance, modules) = handed.map_err(|why| match why.cause {
        Cause::Missing(missing) => missing_words(from, missing, &failed),
        _ => {
            let why = why.actual.strip_prefix("an error: ").unwrap_or(&why.actual);
            Refusal::Said(format!("the call in line {from} cannot be made: {why}"))
        }
    })?;
    Ok(Standing { machine, instance, line: from, wants, modules })
}

/// Whether a text is one module, and no other directive.
pub(crate) fn is_one_module(text: &str) -> bool {
    let mut forms = Forms::new(text);
    match (forms.next().map(|form| form.content), forms.next()) {
        (Some(Content::Fields(_)), None) => true,
        (Some(Content::Directive(text)), None) => first_word(text) == "module",
        _ => false,
    }
}

/// What a script has to call: lines of directives that do, near a line, in words. None when nothing
/// in it calls a function.
pub(crate) fn calls_near(text: &str, line: u32) -> Option<String> {
    let mut lines = Lines::new(text);
    let mut found: Vec<u32> = Vec::new();
    for form in Forms::new(text) {
        let (at, _) = lines.position(form.start);
        if found.last() == Some(&at) || !calls(&form) {
            continue;
        }
        found.push(at);
        // Those that lie further away than as many others are not told.
        if found.len() > NAMED {
            let (first, last) = (found.first().copied().unwrap_or(at), at);
            if first.abs_diff(line) < last.abs_diff(line) {
                found.pop();
                break;
            }
            found.remove(0);
        }
    }
    match found.as_slice() {
        [] => None,
        [only] => Some(format!("line {only}")),
        [list @ .., last] => {
            let list: Vec<String> = list.iter().map(ToString::to_string).collect();
            Some(format!("lines {} and {last}", list.join(", ")))
        }
    }
}

/// The forms before the directive that is meant; the first byte of that one, and its text.
fn choose(text: &str, line: u32) -> Result<(Vec<Form<'_>>, usize, &str), Refusal> {
    let mut lines = Lines::new(text);
    let mut forms = Vec::new();
    // Those that begin in the line come before those that reach into it, and what calls before
    // what does not.
    let mut best: Option<((bool, bool), u32, usize)> = None;
    for form in Forms::new(text) {
        let (first, column) = lines.position(form.start);
        if first > line {
            break;
        }
        let len = match &form.content {
            Content::Wrong(message) => {
                return Err(Refusal::Text { line: first, column, message: message.clone() });
            }
            Content::Directive(text) | Content::Fields(text) => text.len(),
            Content::Component => 0,
        };
        let (last, _) = lines.position(form.start.saturating_add(len));
        if first == line || last >= line {
            let rank = (calls(&form), first == line);
            if best.is_none_or(|(known, ..)| rank > known) {
                best = Some((rank, first, forms.len()));
            }
        }
        forms.push(form);
    }
    let Some(((calls, _), line, at)) = best else {
        let near = near(text, line, "; those near it that call a function:");
        return Err(Refusal::Said(format!("no directive stands in line {line}{near}")));
    };
    forms.truncate(at + 1);
    match forms.pop() {
        Some(Form { start, content: Content::Directive(text) }) if calls => {
            Ok((forms, start, text))
        }
        Some(Form { content: Content::Directive(found), .. }) => {
            Err(no_call(text, line, first_word(found)))
        }
        Some(Form { content: Content::Component, .. }) => Err(no_call(text, line, "component")),
        _ => Err(no_call(text, line, "module")),
    }
}

fn no_call(text: &str, line: u32, word: &str) -> Refusal {
    let near = near(text, line, ", as in");
    Refusal::Said(format!(
        "the `{word}` in line {line} makes no call of its own; expected an `invoke`, or an assertion about \
         one{near}"
    ))
}

fn near(text: &str, line: u32, words: &str) -> String {
    match calls_near(text, line) {
        Some(lines) => format!("{words} {lines}"),
        None => "; nothing in this script calls a function".to_owned(),
    }
}

/// Whether a form calls a function. One that cannot be read and begins as if is taken for one:
/// what is wrong with it is told when it is read.
fn calls(form: &Form<'_>) -> bool {
    let Content::Directive(text) = form.content else { return false };
    let word = first_word(text);
    let may = word == "invoke" || (word.starts_with("assert_") && text.contains("invoke"));
    if !may {
        return false;
    }
    let Ok(buffer) = runner::buffer(text) else { return true };
    parse::<One<'_>>(&buffer).map_or(true, |directive| call(directive).is_some())
}

fn first_word(text: &str) -> &str {
    let end = text.find(|ch: char| !(ch.is_ascii_alphanumeric() || ch == '_'));
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

/// The call of a directive, and what the script wants of it.
fn call(directive: One<'_>) -> Option<(WastInvoke<'_>, Option<String>)> {
    let One::Directive(directive) = directive else { return None };
    let (exec, wants) = match directive {
        WastDirective::Invoke(call) => return Some((call, None)),
        WastDirective::AssertExhaustion { call, message, .. } => {
            return Some((call, Some(words::trap(message))));
        }
        WastDirective::AssertReturn { exec, results, .. } => (exec, words::wanted(&results)),
        WastDirective::AssertTrap { exec, message, .. } => (exec, words::trap(message)),
        WastDirective::AssertException { exec, .. } => (exec, words::EXCEPTION.to_owned()),
        WastDirective::AssertSuspension { exec, message, .. } => (exec, words::suspension(message)),
        _ => return None,
    };
    match exec {
        WastExecute::Invoke(call) => Some((call, Some(wants))),
        WastExecute::Get { .. } | WastExecute::Wat(_) => None,
    }
}

/// Takes a verdict on what stands before the directive.
///
/// # Errors
/// The script does not go on behind it as it should.
fn note(verdict: Verdict, failed: &mut BTreeMap<u32, Verdict>) -> Result<(), Refusal> {
    let Verdict { line, column, kind, outcome, cause, ref actual, .. } = verdict;
    if outcome == Outcome::Passed {
        return Ok(());
    }
    if kind == Kind::Syntax {
        return Err(Refusal::Text { line, column, message: actual.clone() });
    }
    if cause == Cause::Limit {
        let word = kind.word();
        return Err(Refusal::Said(format!("the `{word}` before it, in line {line}: {actual}")));
    }
    failed.entry(line).or_insert(verdict);
    Ok(())
}

/// What a directive misses, and why that failed.
fn missing_words(line: u32, missing: u32, failed: &BTreeMap<u32, Verdict>) -> Refusal {
    let mut first = failed.get(&missing);
    // A directive misses what stands before it.
    while let Some(Verdict { line, cause: Cause::Missing(before), .. }) = first
        && before < line
    {
        first = failed.get(before);
    }
    let why = first.map_or_else(String::new, |it| format!(" (line {}: {})", it.line, it.actual));
    Refusal::Said(format!(
        "the directive in line {line} needs what line {missing} should have made, which failed{why}"
    ))
}
