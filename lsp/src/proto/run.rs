//! Runs: what is to be run, how it is offered, and what came of it.
//!
//! ```text
//! wasmscope.run [{ uri, export, args? }]      an exported function; args are texts of numbers
//! wasmscope.run [{ uri, position }]           the directive of a script there
//!   -> { ended, message, output, range, params }
//! ```

use analyzer::ide::run::{Ended, RunEnd, Wanted};
use analyzer::ide::runnables::{Runnable, Target};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tower_lsp::lsp_types::{MessageType, Position, Range, Url};

use crate::json;
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

/// A lens with what it does, which is known at once. See [`CodeLens`](tower_lsp::lsp_types::CodeLens).
#[derive(Serialize)]
struct Lens<'a> {
    range: Range,
    command: Click<'a>,
}

#[derive(Serialize)]
struct Click<'a> {
    title: &'a str,
    command: &'a str,
    arguments: [Asked<'a>; 1],
}

/// An argument of [`RUN`], with what is known of the parameters.
#[derive(Clone, Copy, Serialize)]
#[serde(untagged)]
enum Asked<'a> {
    Export { uri: &'a Url, export: &'a str, params: Option<&'a [&'static str]> },
    Directive { uri: &'a Url, position: Position },
}

/// Writes the lenses of what can be run into a list; to debug, too, where the client can do that.
pub(crate) fn add_lenses(
    text: &mut Vec<u8>,
    uri: &Url,
    runnables: &[Runnable],
    debugs: bool,
) -> serde_json::Result<()> {
    json::more(text, runnables, |text, runnable| {
        let range = range(runnable.span);
        let (asked, [run, debug], is_followed) = match &runnable.target {
            Target::Export { name, params } => {
                let params = params.as_deref();
                let titles = match params.is_none_or(|it| !it.is_empty()) {
                    true => ["▶ Run…", "Debug…"],
                    false => ["▶ Run", "Debug"],
                };
                (Asked::Export { uri, export: name, params }, titles, true)
            }
            Target::Directive { invokes } => {
                (Asked::Directive { uri, position: range.start }, ["▶ Run", "Debug"], *invokes)
            }
        };
        let lens =
            |title, command| Lens { range, command: Click { title, command, arguments: [asked] } };
        serde_json::to_writer(&mut *text, &lens(run, RUN))?;
        if debugs && is_followed {
            text.push(b',');
            serde_json::to_writer(text, &lens(debug, DEBUG))?;
        }
        Ok(())
    })
}
