//! Runs: what is to be run, how it is offered, and what came of it.
//!
//! ```text
//! wasmscope.run [{ uri, export, args? }]      an exported function; args are texts of numbers
//! wasmscope.run [{ uri, position }]           the directive of a script there
//!   -> { ended, message, output, range, params }
//! ```

use analyzer::ide::run::{Ended, RunEnd, Wanted};
use analyzer::ide::runnables::{Runnable, Target};
use serde::Deserialize;
use serde_json::{Value, json};
use tower_lsp::lsp_types::{CodeLens, Command, MessageType, Position, Url};

use crate::proto::{from_position, range};

/// The command that runs something here.
pub(crate) const RUN: &str = "wasmscope.run";

/// The command of a client that opens the debugger: it gets what [`RUN`] gets.
pub(crate) const DEBUG: &str = "wasmscope.debug";

/// A client that has this command shows the results of runs itself.
pub(crate) const SHOW_RUN: &str = "wasmscope.showRun";

/// Characters of a program's output that a message shows.
const SHOWN: usize = 2_000;

/// What `wasmscope/text` asks for.
#[derive(Debug, Deserialize)]
pub(crate) struct BinaryParams {
    /// The file.
    pub(crate) uri: Url,
}

/// What [`RUN`] asks for.
#[derive(Debug, Deserialize)]
struct Argument {
    uri: Url,
    export: Option<String>,
    #[serde(default)]
    args: Vec<String>,
    position: Option<Position>,
}

/// From the client.
///
/// # Errors
/// What was expected.
pub(crate) fn wanted(arguments: &[Value]) -> Result<(Url, Wanted), String> {
    let [argument] = arguments else {
        return Err(format!("`{RUN}` takes one argument, but {} were given", arguments.len()));
    };
    let Argument { uri, export, args, position } =
        Argument::deserialize(argument).map_err(|error| format!("`{RUN}`: {error}"))?;
    match (export, position) {
        (Some(name), None) => Ok((uri, Wanted::Export { name, args })),
        (None, Some(position)) => Ok((uri, Wanted::Directive(from_position(position)))),
        _ => Err(format!("`{RUN}`: expected an `export` or a `position`")),
    }
}

/// What is said while it runs.
pub(crate) fn title(wanted: &Wanted) -> String {
    match wanted {
        Wanted::Export { name, .. } => format!("Running `{name}`"),
        Wanted::Directive(_) => "Running".to_owned(),
    }
}

/// To the client.
pub(crate) fn end(end: &RunEnd) -> Value {
    json!({
        "ended": match end.ended {
            Ended::Returned => "returned",
            Ended::Failed => "failed",
            Ended::Trapped => "trapped",
            Ended::Exited => "exited",
            Ended::Limit => "limit",
            Ended::Interrupted => "interrupted",
            Ended::Arguments => "arguments",
            Ended::Refused => "refused",
        },
        "message": end.message,
        "output": end.output,
        "range": end.span.map(range),
        "params": end.params,
    })
}

/// The same for a client that shows nothing but messages.
pub(crate) fn message(end: &RunEnd) -> (MessageType, String) {
    let kind = match end.ended {
        Ended::Returned => MessageType::INFO,
        Ended::Exited | Ended::Limit | Ended::Interrupted | Ended::Arguments => {
            MessageType::WARNING
        }
        Ended::Failed | Ended::Trapped | Ended::Refused => MessageType::ERROR,
    };
    let place = end.span.map(|it| format!(" (line {})", it.start.line + 1)).unwrap_or_default();
    let output: String = end.output.chars().take(SHOWN).collect();
    let gap = if output.is_empty() { "" } else { "\n" };
    (kind, format!("{}{place}{gap}{output}", end.message))
}

/// The lenses of what can be run; to debug, too, where the client can do that.
pub(crate) fn lenses(uri: &Url, runnables: &[Runnable], debugs: bool) -> Vec<CodeLens> {
    let mut lenses = Vec::new();
    for runnable in runnables {
        let range = range(runnable.span);
        let lens = |title: String, command: &str, argument: &Value| CodeLens {
            range,
            command: Some(Command::new(title, command.to_owned(), Some(vec![argument.clone()]))),
            data: None,
        };
        match &runnable.target {
            Target::Export { name, params } => {
                let argument = json!({ "uri": uri, "export": name, "params": params });
                let asks = params.as_ref().is_none_or(|it| !it.is_empty());
                let dots = if asks { "…" } else { "" };
                lenses.push(lens(format!("▶ Run{dots}"), RUN, &argument));
                if debugs {
                    lenses.push(lens(format!("Debug{dots}"), DEBUG, &argument));
                }
            }
            Target::Directive { invokes } => {
                let argument = json!({ "uri": uri, "position": range.start });
                lenses.push(lens("▶ Run".to_owned(), RUN, &argument));
                if debugs && *invokes {
                    lenses.push(lens("Debug".to_owned(), DEBUG, &argument));
                }
            }
        }
    }
    lenses
}
