//! How texts are judged: what the command line, the client and the project files say of lints and
//! features.
//!
//! The command line wins over the client, the client over the project file. What a client or a
//! project file says and nobody understands is told, and the rest counts. Reading files is left
//! to the shell.

use std::collections::BTreeSet;

use analyzer::ide;
use serde_json::Value;
use tower_lsp::lsp_types::notification::{PublishDiagnostics, ShowMessage};
use tower_lsp::lsp_types::{MessageType, PublishDiagnosticsParams, ShowMessageParams, Url};

use crate::outbox::Outbox;
use crate::{ReadProject, proto};

/// What is known of everybody's wishes.
#[derive(Debug)]
pub(crate) struct Rules {
    given: ide::Config,
    client: ide::Config,
    read: ReadProject,
    /// Project files of which something was told.
    told: BTreeSet<Url>,
    outbox: Outbox,
}

impl Rules {
    /// With what the command line says.
    pub(crate) fn new(given: ide::Config, read: ReadProject, outbox: Outbox) -> Rules {
        let (client, told) = (ide::Config::default(), BTreeSet::new());
        Rules { given, client, read, told, outbox }
    }

    /// Takes the settings of a client.
    pub(crate) fn choose(&mut self, client: ide::Config) {
        self.client = client;
    }

    /// How a text is judged. Reads its project file.
    pub(crate) fn of(&mut self, uri: &Url, encoding: ide::Encoding) -> ide::Config {
        let project = self.project(uri, encoding).unwrap_or_default();
        project.with(&self.client).with(&self.given)
    }

    fn project(&mut self, uri: &Url, encoding: ide::Encoding) -> Option<ide::Config> {
        let path = uri.to_file_path().ok()?;
        let (file, text) = (self.read)(&path)?;
        let place = Url::from_file_path(&file).ok()?;
        match text {
            Ok(text) => {
                let (config, wrong) = ide::project(&text, encoding);
                self.tell(&place, &wrong);
                Some(config)
            }
            Err(error) => {
                tracing::warn!(%error, file = %file.display(), "a project file cannot be read");
                None
            }
        }
    }

    /// Shows what is wrong with a project file, or that nothing is any more.
    fn tell(&mut self, file: &Url, wrong: &[ide::Diagnostic]) {
        let before =
            if wrong.is_empty() { self.told.remove(file) } else { self.told.insert(file.clone()) };
        if wrong.is_empty() && !before {
            return;
        }
        let diagnostics = proto::diagnostic::all(file, wrong);
        let params = PublishDiagnosticsParams { uri: file.clone(), diagnostics, version: None };
        self.outbox.notify::<PublishDiagnostics>(&params);
    }
}

/// Reads the settings of a client: `{ "lints": { NAME: LEVEL }, "features": [NAME], "format":
/// { "width": COLUMNS, "indent": COLUMNS }, "maxFindings": NUMBER, "assertions": { "run": BOOLEAN,
/// "directiveSteps": NUMBER, "scriptSteps": NUMBER }, "lens": { "run": BOOLEAN, "references":
/// BOOLEAN } }`, by itself or under `wasmscope`. None when there are none.
pub(crate) fn settings(value: &Value, outbox: &Outbox) -> Option<ide::Config> {
    let value = value.get("wasmscope").unwrap_or(value).as_object()?;
    let mut wrong = Vec::new();
    let mut lints = Vec::new();
    match value.get("lints") {
        None | Some(Value::Null) => {}
        Some(Value::Object(table)) => {
            for (name, level) in table {
                match level.as_str() {
                    Some(level) => lints.push((name.as_str(), level)),
                    None => wrong.push(format!("lints.{name}: expected a level in quotes")),
                }
            }
        }
        Some(_) => wrong.push("lints: expected an object of names and levels".to_owned()),
    }
    let features = match value.get("features") {
        None | Some(Value::Null) => None,
        Some(Value::Array(list)) if list.iter().all(Value::is_string) => {
            Some(list.iter().filter_map(Value::as_str).collect::<Vec<&str>>())
        }
        Some(_) => {
            wrong.push("features: expected a list of names".to_owned());
            None
        }
    };
    let (mut config, mut unknown) = ide::Config::of_words(&lints, features.as_deref());
    wrong.append(&mut unknown);
    layout(value.get("format"), &mut config, &mut wrong);
    assertions(value.get("assertions"), &mut config, &mut wrong);
    let lenses = [("run", &mut config.run_lenses), ("references", &mut config.reference_lenses)];
    for (key, chosen) in lenses {
        match value.get("lens").and_then(|it| it.get(key)) {
            None | Some(Value::Null) => {}
            Some(Value::Bool(wanted)) => *chosen = Some(*wanted),
            Some(_) => wrong.push(format!("lens.{key}: expected true or false")),
        }
    }
    if let Some(value) = value.get("maxFindings").filter(|it| !it.is_null())
        && let Err(message) = config.choose_max_findings(value.as_u64())
    {
        wrong.push(format!("maxFindings: {message}"));
    }
    if !wrong.is_empty() {
        let message = format!("Wasmscope's settings: {}", wrong.join("; "));
        outbox.notify::<ShowMessage>(&ShowMessageParams { typ: MessageType::WARNING, message });
    }
    Some(config)
}

/// Reads which inlay hints a client wants: `{ "inlayHints": { "types": BOOL, "names": BOOL, "ends":
/// BOOL, "stack": BOOL, "parameters": BOOL } }`, by itself or under `wasmscope`. What is left out is
/// as ever; none when there are no settings.
pub(crate) fn hints(value: &Value, outbox: &Outbox) -> Option<ide::HintKinds> {
    let value = value.get("wasmscope").unwrap_or(value).as_object()?;
    let mut kinds = ide::HintKinds::default();
    let table = match value.get("inlayHints") {
        None | Some(Value::Null) => return Some(kinds),
        Some(table) => table.as_object(),
    };
    let mut wrong = Vec::new();
    if table.is_none() {
        wrong.push("expected an object of names and `true` or `false`".to_owned());
    }
    for (name, value) in table.into_iter().flatten().filter(|(_, value)| !value.is_null()) {
        let kind = match name.as_str() {
            "types" => &mut kinds.types,
            "names" => &mut kinds.names,
            "ends" => &mut kinds.ends,
            "stack" => &mut kinds.stack,
            "parameters" => &mut kinds.parameters,
            "verdicts" => &mut kinds.verdicts,
            _ => {
                wrong.push(format!(
                    "{name}: expected types, names, ends, stack, parameters or \
                     verdicts"
                ));
                continue;
            }
        };
        match value.as_bool() {
            Some(is_wanted) => *kind = is_wanted,
            None => wrong.push(format!("{name}: expected `true` or `false`")),
        }
    }
    if !wrong.is_empty() {
        let message = format!("Wasmscope's settings: inlayHints: {}", wrong.join("; "));
        outbox.notify::<ShowMessage>(&ShowMessageParams { typ: MessageType::WARNING, message });
    }
    Some(kinds)
}

/// Editors say null where nothing is chosen.
fn layout(value: Option<&Value>, config: &mut ide::Config, wrong: &mut Vec<String>) {
    match value {
        None | Some(Value::Null) => {}
        Some(Value::Object(table)) => {
            for (key, value) in table.iter().filter(|(_, value)| !value.is_null()) {
                if let Err(message) = config.choose_format(key, value.as_u64()) {
                    wrong.push(format!("format.{key}: {message}"));
                }
            }
        }
        Some(_) => wrong.push("format: expected an object of keys and numbers".to_owned()),
    }
}

/// Whether and how far scripts are run.
fn assertions(value: Option<&Value>, config: &mut ide::Config, wrong: &mut Vec<String>) {
    match value {
        None | Some(Value::Null) => {}
        Some(Value::Object(table)) => {
            for (key, value) in table.iter().filter(|(_, value)| !value.is_null()) {
                let chosen = match (key.as_str(), value.as_bool()) {
                    ("run", None) => Err("expected true or false".to_owned()),
                    ("run", run) => {
                        config.run_assertions = run;
                        Ok(())
                    }
                    _ => config.choose_steps(key, value.as_u64()),
                };
                if let Err(message) = chosen {
                    wrong.push(format!("assertions.{key}: {message}"));
                }
            }
        }
        Some(_) => wrong.push("assertions: expected an object of keys and values".to_owned()),
    }
}
