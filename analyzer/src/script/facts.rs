//! What a directive has to do with others: the names it makes, acts on and imports from.
//!
//! It depends on the directive's text alone, and says no more than what decides which directives
//! must be run together; nothing is run here. Where it is in doubt it names too much.
//! Source: "Scripts" in the README of the specification's reference interpreter.

use std::collections::BTreeSet;

use wasmparser::{Parser, Payload};
use wast::parser::parse;
use wast::token::Id;
use wast::{QuoteWat, WastDirective, WastExecute, Wat};

use crate::script::forms::Content;
use crate::script::runner::{One, buffer};

/// What stands for something in a script: a name, or none for the last one of its kind.
pub(super) type Target = Option<String>;

/// What a directive makes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Makes {
    /// Nothing that has a name.
    #[default]
    Nothing,
    /// An instance, or the lack of one.
    Instance(Target),
    /// A module without an instance.
    Definition(Target),
    /// A name to import from.
    Registration(String),
    /// A thread.
    Thread(String),
}

/// What a directive has to do with others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    pub(super) makes: Makes,
    /// The instance that it acts on.
    pub(super) acts_on: Option<Target>,
    /// The definition that it makes an instance of.
    pub(super) definition: Option<Target>,
    /// The thread that it waits for.
    pub(super) waits_for: Option<String>,
    /// First names of what it imports.
    pub(super) imports: BTreeSet<String>,
    /// Whether it shares a memory or table of the module that every script has.
    pub(super) shares: bool,
    /// Whether its outcome is its own: nothing is linked or executed.
    pub(super) is_alone: bool,
}

impl Facts {
    /// Of a form of a script.
    pub(super) fn of(content: &Content<'_>) -> Facts {
        let instance = || Facts { makes: Makes::Instance(None), ..Facts::default() };
        match content {
            Content::Directive(text) => Facts::of_directive(text),
            Content::Fields(_) | Content::Component | Content::Wrong(_) => instance(),
        }
    }

    fn of_directive(text: &str) -> Facts {
        let Ok(buffer) = buffer(text) else { return Facts::of_unread(text) };
        match parse::<One<'_>>(&buffer) {
            Ok(One::Directive(directive)) => directive_facts(directive, text),
            Ok(One::Get(execute)) => execute_facts(execute),
            Err(_) => Facts::of_unread(text),
        }
    }

    /// As [`Runner`](super::runner::Runner) takes what it cannot read.
    fn of_unread(text: &str) -> Facts {
        let mut words = text.split([' ', '\t', '\n', '\r', '(', ')']).filter(|it| !it.is_empty());
        let makes = match words.next() {
            Some("register") => {
                Makes::Registration(words.next().unwrap_or_default().trim_matches('"').to_owned())
            }
            Some("module") => {
                let next = words.next();
                let takes_name = matches!(next, Some("definition" | "instance"));
                let name = if takes_name { words.next() } else { next };
                let name = name.and_then(|name| name.strip_prefix('$')).map(str::to_owned);
                if next == Some("definition") {
                    Makes::Definition(name)
                } else {
                    Makes::Instance(name)
                }
            }
            Some(word) if !word.starts_with("assert") && word != "invoke" => Makes::Instance(None),
            _ => Makes::Nothing,
        };
        let is_alone = matches!(makes, Makes::Nothing | Makes::Definition(_));
        Facts { is_alone, makes, ..Facts::default() }
    }

    /// Takes over what a module imports.
    fn import(mut self, mut module: QuoteWat<'_>) -> Facts {
        if is_component(&module) {
            return self;
        }
        // What cannot be encoded is not instantiated either.
        let Ok(bytes) = module.encode() else { return self };
        for payload in Parser::new(0).parse_all(&bytes) {
            let Ok(Payload::ImportSection(section)) = payload else {
                if payload.is_err() {
                    break;
                }
                continue;
            };
            for import in section.into_imports().map_while(Result::ok) {
                let is_func = matches!(import.ty, wasmparser::TypeRef::Func(_));
                if import.module != "spectest" {
                    self.imports.insert(import.module.to_owned());
                } else if !is_func && !import.name.starts_with("global") {
                    self.shares = true;
                }
                // The name may also have been given to another instance.
                self.imports.insert(import.module.to_owned());
            }
        }
        self
    }
}

fn is_component(module: &QuoteWat<'_>) -> bool {
    matches!(module, QuoteWat::Wat(Wat::Component(_)) | QuoteWat::QuoteComponent(..))
}

fn named(id: Option<Id<'_>>) -> Target {
    id.map(|id| id.name().to_owned())
}

fn directive_facts(directive: WastDirective<'_>, text: &str) -> Facts {
    let mut facts = Facts::default();
    match directive {
        WastDirective::Module(module) => {
            facts.makes = Makes::Instance(named(module.name()));
            facts.import(module)
        }
        WastDirective::ModuleDefinition(module) => {
            facts.makes = Makes::Definition(named(module.name()));
            facts.is_alone = true;
            facts.import(module)
        }
        WastDirective::ModuleInstance { instance, module, .. } => {
            facts.makes = Makes::Instance(named(instance));
            facts.definition = Some(named(module));
            facts
        }
        WastDirective::Register { name, module, .. } => {
            facts.makes = Makes::Registration(name.to_owned());
            facts.acts_on = Some(named(module));
            facts
        }
        WastDirective::Invoke(invoke) | WastDirective::AssertExhaustion { call: invoke, .. } => {
            facts.acts_on = Some(named(invoke.module));
            facts
        }
        WastDirective::AssertReturn { exec, .. }
        | WastDirective::AssertTrap { exec, .. }
        | WastDirective::AssertException { exec, .. }
        | WastDirective::AssertSuspension { exec, .. } => execute_facts(exec),
        WastDirective::AssertUnlinkable { module, .. } => facts.import(QuoteWat::Wat(module)),
        WastDirective::AssertInvalid { .. }
        | WastDirective::AssertMalformed { .. }
        | WastDirective::AssertInvalidCustom { .. }
        | WastDirective::AssertMalformedCustom { .. } => {
            facts.is_alone = true;
            facts
        }
        WastDirective::Thread(thread) => {
            facts.makes = Makes::Thread(thread.name.name().to_owned());
            facts.acts_on = thread.shared_module.map(|id| Some(id.name().to_owned()));
            // What stands in it sees no other name of the script.
            facts.shares = text.contains("spectest");
            facts
        }
        WastDirective::Wait { thread, .. } => {
            facts.waits_for = Some(thread.name().to_owned());
            facts
        }
    }
}

fn execute_facts(execute: WastExecute<'_>) -> Facts {
    let facts = Facts::default();
    match execute {
        WastExecute::Invoke(invoke) => Facts { acts_on: Some(named(invoke.module)), ..facts },
        WastExecute::Get { module, .. } => Facts { acts_on: Some(named(module)), ..facts },
        WastExecute::Wat(module) => facts.import(QuoteWat::Wat(module)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: Facts) {
        assert_eq!(Facts::of(&Content::Directive(text)), expect, "{text}");
    }

    fn name(name: &str) -> Target {
        Some(name.to_owned())
    }

    #[test]
    fn directives_say_what_they_have_to_do_with_others() {
        let none = Facts::default;
        check(
            r#"module $a (import "b" "f" (func)) (import "spectest" "print" (func))"#,
            Facts {
                makes: Makes::Instance(name("a")),
                imports: ["b", "spectest"].map(str::to_owned).into(),
                ..none()
            },
        );
        check(
            r#"assert_unlinkable (module (import "spectest" "memory" (memory 1))) "x""#,
            Facts { imports: ["spectest".to_owned()].into(), shares: true, ..none() },
        );
        check(r#"invoke "f""#, Facts { acts_on: Some(None), ..none() });
        check(r#"get $a "g""#, Facts { acts_on: Some(name("a")), ..none() });
        check(
            r#"register "b" $a"#,
            Facts {
                makes: Makes::Registration("b".to_owned()),
                acts_on: Some(name("a")),
                ..none()
            },
        );
        check(
            "module instance $i $d",
            Facts { makes: Makes::Instance(name("i")), definition: Some(name("d")), ..none() },
        );
        check(r#"assert_invalid (module) "x""#, Facts { is_alone: true, ..none() });
        check(
            "thread $t (shared (module $a)) (invoke $a \"f\")",
            Facts { makes: Makes::Thread("t".to_owned()), acts_on: Some(name("a")), ..none() },
        );
        check("wait $t", Facts { waits_for: Some("t".to_owned()), ..none() });
    }

    #[test]
    fn what_cannot_be_read_stands_where_it_would_have_stood() {
        let none = Facts::default;
        check("module $a (func", Facts { makes: Makes::Instance(name("a")), ..none() });
        check("register \"b\" 1", Facts { makes: Makes::Registration("b".to_owned()), ..none() });
        check("assert_return 1", Facts { is_alone: true, ..none() });
    }
}
