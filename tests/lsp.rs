//! The language server as an editor sees it: JSON-RPC over the pipes of `wasmscope lsp`.
//!
//! Nothing sleeps: each step reads until the message it waits for.

mod names;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

mod run;
mod shape;

const URI: &str = "file:///test/a.wat";

/// A session with a server of its own.
struct Session {
    child: Child,
    stdin: ChildStdin,
    messages: Receiver<Value>,
    /// Messages to be sent together, without a pause between them.
    gather: Option<String>,
    next_id: i64,
    version: i64,
}

impl Session {
    /// Starts the server, without `initialize`.
    fn start() -> Session {
        let mut child = Command::new(env!("CARGO_BIN_EXE_wasmscope"))
            .arg("lsp")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let stdin = child.stdin.take().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let (sender, messages) = mpsc::channel();
        thread::spawn(move || {
            loop {
                let mut length = 0;
                let mut line = String::new();
                while stdout.read_line(&mut line).is_ok_and(|count| count > 2) {
                    length = line.trim()["Content-Length: ".len()..].parse().unwrap();
                    line.clear();
                }
                let mut body = vec![0; length];
                if length == 0 || stdout.read_exact(&mut body).is_err() {
                    return;
                }
                let _ = sender.send(serde_json::from_slice(&body).unwrap());
            }
        });
        Session { child, stdin, messages, gather: None, next_id: 1, version: 1 }
    }

    /// Starts the server for a client with these capabilities.
    fn initialized(capabilities: Value) -> Session {
        let mut session = Session::start();
        session.request("initialize", json!({ "capabilities": capabilities }));
        session.notify("initialized", json!({}));
        session
    }

    fn raw(&mut self, body: &str) {
        let message = format!("Content-Length: {}\r\n\r\n{body}", body.len());
        match &mut self.gather {
            Some(gather) => gather.push_str(&message),
            None => self.stdin.write_all(message.as_bytes()).unwrap(),
        }
    }

    fn notify(&mut self, method: &str, params: Value) {
        self.raw(&json!({ "jsonrpc": "2.0", "method": method, "params": params }).to_string());
    }

    /// Sends a request without waiting for its answer.
    fn send(&mut self, method: &str, params: Value) -> i64 {
        let id = self.next_id;
        self.next_id += 1;
        let request = json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params });
        self.raw(&request.to_string());
        id
    }

    /// Reads until a message fits. The limit only ends a test that would hang.
    fn wait(&mut self, what: &str, fits: impl Fn(&Value) -> bool) -> Value {
        loop {
            match self.messages.recv_timeout(Duration::from_secs(60)) {
                Ok(message) if fits(&message) => return message,
                Ok(_) => {}
                Err(error) => panic!("no {what}: {error}"),
            }
        }
    }

    fn answer(&mut self, id: i64) -> Value {
        self.wait(&format!("answer to {id}"), |it| it["id"] == id && it.get("method").is_none())
    }

    /// The result of a request.
    fn request(&mut self, method: &str, params: Value) -> Value {
        let id = self.send(method, params);
        let answer = self.answer(id);
        assert!(answer.get("error").is_none(), "{method}: {answer}");
        answer["result"].clone()
    }

    /// The error code of a request.
    fn refused(&mut self, method: &str, params: Value) -> i64 {
        let id = self.send(method, params);
        let answer = self.answer(id);
        answer["error"]["code"].as_i64().unwrap_or_else(|| panic!("{method}: {answer}"))
    }

    fn open(&mut self, text: &str) {
        let document =
            json!({ "uri": URI, "languageId": "wat", "version": self.version, "text": text });
        self.notify("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// Replaces a range: start line and column, end line and column.
    fn edit(&mut self, range: [u32; 4], text: &str) {
        self.version += 1;
        let [line, column, end_line, end_column] = range;
        let range = json!({
            "start": { "line": line, "character": column },
            "end": { "line": end_line, "character": end_column },
        });
        self.notify(
            "textDocument/didChange",
            json!({
                "textDocument": { "uri": URI, "version": self.version },
                "contentChanges": [{ "range": range, "text": text }],
            }),
        );
    }

    /// The diagnostics of the newest version.
    fn diagnostics(&mut self) -> Vec<Value> {
        let version = self.version;
        let message = self.wait("diagnostics", |it| {
            it["method"] == "textDocument/publishDiagnostics" && it["params"]["version"] == version
        });
        message["params"]["diagnostics"].as_array().unwrap().clone()
    }

    fn at(&self, line: u32, column: u32) -> Value {
        json!({
            "textDocument": { "uri": URI },
            "position": { "line": line, "character": column },
        })
    }

    /// Waits for the process to end. The limit only ends a test that would hang.
    fn ended(mut self) -> ExitStatus {
        let (sender, ended) = mpsc::channel();
        let stdin = self.stdin;
        thread::spawn(move || sender.send(self.child.wait().unwrap()));
        let status = ended.recv_timeout(Duration::from_secs(60)).expect("the server ends");
        // Held open until here: the server must not need its end.
        drop(stdin);
        status
    }
}

fn range(value: &Value) -> [u64; 4] {
    let number = |end: &str, what: &str| value[end][what].as_u64().unwrap();
    [
        number("start", "line"),
        number("start", "character"),
        number("end", "line"),
        number("end", "character"),
    ]
}

const SMALL: &str = "\
(module
  ;; Adds one.
  (func $inc (param $x i32) (result i32)
    local.get $x
    i32.const 1
    i32.add)
  (func (export \"two\") (result i32)
    i32.const 1
    call $inc))
";

#[test]
fn a_broken_file_shows_where_and_heals_with_an_edit() {
    let mut session = Session::initialized(json!({}));
    session.open(&SMALL.replace("call $inc", "call $ink"));
    let found = session.diagnostics();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(range(&found[0]["range"]), [8, 9, 8, 13]);
    assert!(found[0]["message"].as_str().unwrap().contains("$ink"), "{found:?}");
    session.edit([8, 12, 8, 13], "c");
    assert_eq!(session.diagnostics(), Vec::<Value>::new());
    session.edit([4, 4, 4, 13], "i64.const");
    let found = session.diagnostics();
    assert_eq!(range(&found[0]["range"])[0], 5, "{found:?}");
    assert!(found[0]["message"].as_str().unwrap().contains("type mismatch"), "{found:?}");
}

#[test]
fn hover_explains_an_instruction_and_a_name() {
    let mut session = Session::initialized(json!({}));
    session.open(SMALL);
    let hover = session.request("textDocument/hover", session.at(5, 6));
    let text = hover["contents"]["value"].as_str().unwrap();
    assert!(text.contains("i32.add : i32 i32 -> i32"), "{text}");
    assert!(text.contains("Numeric instructions"), "{text}");
    assert_eq!(range(&hover["range"]), [5, 4, 5, 11]);
    let hover = session.request("textDocument/hover", session.at(8, 11));
    let text = hover["contents"]["value"].as_str().unwrap();
    assert!(text.contains("(func $inc (param $x i32) (result i32))"), "{text}");
    assert!(text.contains("Adds one."), "{text}");
    assert_eq!(session.request("textDocument/hover", session.at(0, 0)), Value::Null);
}

#[test]
fn definition_leads_to_functions_and_locals() {
    let mut session = Session::initialized(json!({}));
    session.open(SMALL);
    let place = session.request("textDocument/definition", session.at(8, 10));
    assert_eq!(range(&place["range"]), [2, 8, 2, 12]);
    let place = session.request("textDocument/definition", session.at(3, 15));
    assert_eq!(range(&place["range"]), [2, 20, 2, 22]);
    let capabilities = json!({ "textDocument": { "definition": { "linkSupport": true } } });
    let mut session = Session::initialized(capabilities);
    session.open(SMALL);
    let links = session.request("textDocument/definition", session.at(8, 10));
    assert_eq!(range(&links[0]["originSelectionRange"]), [8, 9, 8, 13]);
}

#[test]
fn symbols_are_a_tree_or_a_list_as_the_client_can() {
    let nested = json!({ "hierarchicalDocumentSymbolSupport": true });
    let mut session = Session::initialized(json!({ "textDocument": { "documentSymbol": nested } }));
    session.open(SMALL);
    let document = json!({ "textDocument": { "uri": URI } });
    let symbols = session.request("textDocument/documentSymbol", document.clone());
    assert_eq!(symbols[0]["name"], "module");
    let names: Vec<&Value> = symbols[0]["children"].as_array().unwrap().iter().collect();
    assert_eq!((&names[0]["name"], &names[1]["name"]), (&json!("$inc"), &json!("func \"two\"")));
    assert_eq!(range(&names[0]["range"]), [2, 2, 5, 12]);
    assert_eq!(range(&names[0]["selectionRange"]), [2, 8, 2, 12]);
    let mut session = Session::initialized(json!({}));
    session.open(SMALL);
    let symbols = session.request("textDocument/documentSymbol", document);
    assert_eq!(symbols[1]["containerName"], "module");
}

#[test]
fn a_burst_of_edits_is_applied_in_order() {
    let mut session = Session::initialized(json!({}));
    session.open("(module (func))\n");
    session.edit([0, 13, 0, 13], " $");
    for (column, letter) in (15..).zip("abcdefghij".chars().cycle().take(300)) {
        session.edit([0, column, 0, column], &letter.to_string());
    }
    let document = json!({ "textDocument": { "uri": URI } });
    let symbols = session.request("textDocument/documentSymbol", document);
    let name = symbols[1]["name"].as_str().unwrap();
    assert_eq!(name, format!("${}", "abcdefghij".repeat(30)));
}

#[test]
fn columns_count_as_agreed() {
    let text = "(module (; \u{1f600}\u{e9} ;) (func call $no))";
    let mut session = Session::initialized(json!({}));
    session.open(text);
    assert_eq!(range(&session.diagnostics()[0]["range"]), [0, 29, 0, 32]);
    let utf8 = json!({ "general": { "positionEncodings": ["utf-8", "utf-16"] } });
    let mut session = Session::initialized(utf8);
    session.open(text);
    assert_eq!(range(&session.diagnostics()[0]["range"]), [0, 32, 0, 35]);
}

#[test]
fn diagnostics_are_pulled_by_clients_that_can() {
    let mut session = Session::initialized(json!({ "textDocument": { "diagnostic": {} } }));
    session.open("(module (func drop))");
    let document = json!({ "textDocument": { "uri": URI } });
    let report = session.request("textDocument/diagnostic", document);
    assert_eq!(report["kind"], "full");
    assert_eq!(report["items"].as_array().unwrap().len(), 1, "{report}");
}

#[test]
fn findings_that_are_known_are_not_sent_again() {
    let mut session = Session::initialized(json!({ "textDocument": { "diagnostic": {} } }));
    session.open("(module (func call 3))");
    let pull = |session: &mut Session, before: &Value| {
        let document = json!({ "textDocument": { "uri": URI }, "previousResultId": before });
        session.request("textDocument/diagnostic", document)
    };
    let full = pull(&mut session, &Value::Null);
    assert_eq!((&full["kind"], full["items"].as_array().unwrap().len()), (&json!("full"), 1));
    let id = &full["resultId"];
    // Behind all findings nothing changes them.
    session.edit([0, 22, 0, 22], " ;; end");
    assert_eq!(pull(&mut session, id), json!({ "kind": "unchanged", "resultId": id }));
    session.edit([0, 19, 0, 20], "4");
    let other = pull(&mut session, id);
    assert_eq!(other["kind"], "full");
    assert_ne!(&other["resultId"], id);
}

#[test]
fn work_that_takes_long_shows_its_progress() {
    let mut session = Session::initialized(json!({ "window": { "workDoneProgress": true } }));
    // Quick work shows none.
    session.open("(module)");
    let first = session.wait("a message", |_| true);
    assert_eq!(first["method"], "textDocument/publishDiagnostics");
    let func = "(func (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))\n";
    session.notify("textDocument/didClose", json!({ "textDocument": { "uri": URI } }));
    session.open(&format!("(module {})", func.repeat(400_000)));
    let is = |kind: &'static str| move |it: &Value| it["params"]["value"]["kind"] == kind;
    let begin = session.wait("the begin", is("begin"));
    let end = session.wait("the end", is("end"));
    assert_eq!(begin["params"]["token"], end["params"]["token"]);
}

#[test]
fn the_life_of_a_session_follows_the_protocol() {
    let mut session = Session::start();
    let hover = session.at(0, 0);
    assert_eq!(session.refused("textDocument/hover", hover.clone()), -32002);
    session.request("initialize", json!({ "capabilities": {} }));
    assert_eq!(session.refused("initialize", json!({ "capabilities": {} })), -32600);
    assert_eq!(session.refused("no/such/method", json!({})), -32601);
    assert_eq!(session.refused("textDocument/hover", json!({ "position": 7 })), -32602);
    assert_eq!(session.refused("textDocument/hover", hover.clone()), -32602, "it is not open");
    assert_eq!(session.request("shutdown", Value::Null), Value::Null);
    assert_eq!(session.refused("textDocument/hover", hover), -32600);
    session.notify("exit", Value::Null);
    assert_eq!(session.ended().code(), Some(0));
}

#[test]
fn exit_without_shutdown_ends_at_once_with_code_1() {
    let mut session = Session::initialized(json!({}));
    session.notify("exit", Value::Null);
    assert_eq!(session.ended().code(), Some(1));
}

#[test]
fn a_client_that_dies_takes_the_server_along() {
    let Session { mut child, stdin, .. } = Session::initialized(json!({}));
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
fn bad_messages_get_an_error_and_the_stream_goes_on() {
    let mut session = Session::initialized(json!({}));
    session.raw("{not json");
    let refused = session.wait("refusal", |it| it["error"]["code"] == -32700);
    assert_eq!(refused["id"], Value::Null);
    session.raw("[1, 2]");
    session.wait("refusal", |it| it["error"]["code"] == -32600);
    session.raw("{\"jsonrpc\": \"2.0\", \"id\": 99}");
    session.wait("refusal", |it| it["error"]["code"] == -32600 && it["id"] == 99);
    session.stdin.write_all(b"rubbish\r\nContent-Length: nine\r\n\r\n").unwrap();
    session.wait("refusal", |it| it["error"]["code"] == -32700);
    session.open("(module (func drop))");
    assert_eq!(session.diagnostics().len(), 1);
}

#[test]
fn cancelled_and_outdated_requests_are_answered() {
    // Long enough that the questions wait while the text is read.
    let text = format!("(module\n{})", "(func (drop (i32.const 1)))\n".repeat(200_000));
    let mut session = Session::initialized(json!({}));
    session.gather = Some(String::new());
    session.open(&text);
    let cancelled = session.send("textDocument/hover", session.at(5, 8));
    session.notify("$/cancelRequest", json!({ "id": cancelled }));
    let outdated = session.send("textDocument/hover", session.at(5, 8));
    session.edit([1, 0, 1, 0], " ");
    let fresh = session.send("textDocument/hover", session.at(5, 8));
    let all = session.gather.take().unwrap();
    session.stdin.write_all(all.as_bytes()).unwrap();
    assert_eq!(session.answer(cancelled)["error"]["code"], -32800);
    assert_eq!(session.answer(outdated)["error"]["code"], -32801);
    assert!(session.answer(fresh)["result"].is_object());
}

#[test]
fn odd_edits_and_places_do_no_harm() {
    let mut session = Session::initialized(json!({}));
    session.open(SMALL);
    session.edit([5, 3, 2, 1], "x");
    session.edit([0, 500, 0, 900], "y");
    session.edit([500, 0, 900, 0], "z");
    session.diagnostics();
    for (line, column) in [(0, 10_000), (10_000, 0), (u32::MAX, u32::MAX)] {
        let at = session.at(line, column);
        session.request("textDocument/hover", at.clone());
        session.request("textDocument/definition", at);
    }
    session.notify("textDocument/didClose", json!({ "textDocument": { "uri": URI } }));
    session.edit([0, 0, 0, 0], "never applied");
    assert_eq!(session.refused("textDocument/hover", session.at(0, 0)), -32602);
}

/// Codes of diagnostics, in their order.
fn codes(found: &[Value]) -> Vec<&str> {
    found.iter().map(|it| it["code"].as_str().unwrap()).collect()
}

const LINTED: &str = "(module\n  (func $helper)\n  (func (export \"f\") loop end))\n";

#[test]
fn lints_come_with_tags_and_documentation_and_levels_are_the_clients() {
    let mut session = Session::start();
    let options = json!({ "lints": { "loop-without-branch": "deny", "unused-functio": "deny" } });
    let params = json!({ "capabilities": {}, "initializationOptions": options });
    let id = session.send("initialize", params);
    let told = session.wait("warning", |it| it["method"] == "window/showMessage");
    let told = told["params"]["message"].as_str().unwrap().to_owned();
    assert!(told.contains("`unused-functio`; did you mean `unused-function`?"), "{told}");
    session.answer(id);
    session.open(LINTED);
    let found = session.diagnostics();
    assert_eq!(codes(&found), ["unused-function", "loop-without-branch"]);
    let shown = |it: &Value| (it["severity"].clone(), it["tags"].clone());
    assert_eq!(shown(&found[0]), (json!(2), json!([1])));
    assert_eq!(shown(&found[1]), (json!(1), Value::Null));
    let href = found[0]["codeDescription"]["href"].as_str().unwrap();
    assert!(href.ends_with("/docs/diagnostics.md#unused-function"), "{href}");
    let settings = json!({ "wasmscope": { "lints": { "unused-function": "allow" } } });
    session.notify("workspace/didChangeConfiguration", json!({ "settings": settings }));
    let found = session.diagnostics();
    assert_eq!((codes(&found), &found[0]["severity"]), (vec!["loop-without-branch"], &json!(2)));
}

#[test]
fn an_error_comes_alone_and_an_old_word_is_struck_through() {
    let mut session = Session::initialized(json!({}));
    session.open(&LINTED.replace("$helper", "$helper (param i32) get_local 0 drop"));
    let found = session.diagnostics();
    assert_eq!((codes(&found), &found[0]["tags"]), (vec!["syntax"], &json!([2])));
}

#[test]
fn lints_of_a_long_text_follow_its_errors() {
    let long = LINTED.to_owned() + ";;" + &"x".repeat(300_000) + "\n";
    let mut session = Session::initialized(json!({}));
    session.open(&long);
    assert_eq!(session.diagnostics(), Vec::<Value>::new(), "errors do not wait");
    assert_eq!(codes(&session.diagnostics()), ["unused-function", "loop-without-branch"]);
    // A client that pulls is told when there is more to be had.
    let mut session = Session::initialized(json!({
        "textDocument": { "diagnostic": {} },
        "workspace": { "diagnostic": { "refreshSupport": true } },
    }));
    let document = json!({ "textDocument": { "uri": URI } });
    session.open(&long);
    let report = session.request("textDocument/diagnostic", document.clone());
    assert_eq!(report["items"], json!([]));
    let asked = session.wait("refresh", |it| it["method"] == "workspace/diagnostic/refresh");
    session.raw(&json!({ "jsonrpc": "2.0", "id": asked["id"], "result": null }).to_string());
    let report = session.request("textDocument/diagnostic", document);
    assert_eq!(report["items"].as_array().unwrap().len(), 2, "{report}");
}

#[test]
fn quick_fixes_are_offered_at_their_place() {
    let literals = json!({ "codeActionKind": { "valueSet": ["quickfix"] } });
    let actions = json!({ "codeActionLiteralSupport": literals });
    let mut session = Session::initialized(json!({ "textDocument": { "codeAction": actions } }));
    session.open("(module\n  (func (export \"f\") (param i32)\n    (local $x i32)\n    nop))\n");
    let ask = |line: u32, only: Value| {
        let at = json!({ "line": line, "character": 12 });
        json!({
            "textDocument": { "uri": URI },
            "range": { "start": at, "end": at },
            "context": { "diagnostics": [], "only": only },
        })
    };
    let actions = session.request("textDocument/codeAction", ask(2, Value::Null));
    assert_eq!(actions[0]["title"], "Remove local $x");
    assert_eq!(actions[0]["diagnostics"][0]["code"], "unused-local");
    let edits = &actions[0]["edit"]["changes"][URI];
    assert_eq!((range(&edits[0]["range"]), &edits[0]["newText"]), ([1, 32, 2, 18], &json!("")));
    let none = session.request("textDocument/codeAction", ask(3, json!(["quickfix"])));
    assert_eq!(none, json!([]));
    let none =
        session.request("textDocument/codeAction", ask(2, json!(["source.organizeImports"])));
    assert_eq!(none, json!([]));
    let all = session.request("textDocument/codeAction", ask(3, json!(["source"])));
    assert_eq!(all[0]["kind"], "source.fixAll.wasmscope");
    assert_eq!(all[0]["edit"]["changes"][URI][0]["newText"], "");
    session.edit([3, 4, 3, 7], "get_local 0 (if (local.get $x))");
    let actions = session.request("textDocument/codeAction", ask(3, json!(["quickfix"])));
    assert_eq!(actions[0]["edit"]["changes"][URI][0]["newText"], "local.get");
}

#[test]
fn the_edit_of_an_action_is_made_when_it_is_chosen() {
    let literals = json!({ "codeActionKind": { "valueSet": ["quickfix", "refactor"] } });
    let actions = json!({
        "codeActionLiteralSupport": literals,
        "dataSupport": true,
        "resolveSupport": { "properties": ["edit"] },
    });
    let mut session = Session::initialized(json!({ "textDocument": { "codeAction": actions } }));
    session.open("(func (param $x i32) local.get 0 drop)\n");
    let at = json!({ "line": 0, "character": 31 });
    let ask = json!({
        "textDocument": { "uri": URI },
        "range": { "start": at, "end": at },
        "context": { "diagnostics": [], "only": ["refactor.rewrite"] },
    });
    let offered = session.request("textDocument/codeAction", ask);
    let named = |it: &&Value| it["title"] == "Replace the index with `$x`";
    let action = offered.as_array().unwrap().iter().find(named).expect("the name is offered");
    assert_eq!((&action["kind"], &action["edit"]), (&json!("refactor.rewrite"), &Value::Null));
    let made = session.request("codeAction/resolve", action.clone());
    let edits = &made["edit"]["changes"][URI];
    assert_eq!((range(&edits[0]["range"]), &edits[0]["newText"]), ([0, 31, 0, 32], &json!("$x")));
    // The text has changed: what was offered for another one is refused.
    session.edit([0, 0, 0, 0], " ");
    assert_eq!(session.refused("codeAction/resolve", action.clone()), -32801);
}

#[test]
fn commands_show_what_a_text_becomes() {
    let mut session = Session::start();
    let answer = session.request("initialize", json!({ "capabilities": {} }));
    let commands = &answer["capabilities"]["executeCommandProvider"]["commands"];
    assert!(commands.as_array().unwrap().contains(&json!("wasmscope.assemble")), "{commands}");
    session.notify("initialized", json!({}));
    session.open("(func (param i32)\n  (br_if 0 (local.get 0)))\n");
    let at = json!({ "line": 1, "character": 4 });
    let run =
        |command: &str, arguments: Value| json!({ "command": command, "arguments": arguments });
    let place = json!([URI, at]);
    let execute = "workspace/executeCommand";
    let graph = session.request(execute, run("wasmscope.controlFlowGraph", place.clone()));
    assert!(graph.as_str().unwrap().starts_with("digraph \"function 0\""), "{graph}");
    let bytes = session.request(execute, run("wasmscope.showBinary", place));
    assert!(bytes.as_str().unwrap().contains("| br_if 0"), "{bytes}");
    let module = session.request(execute, run("wasmscope.assemble", json!([URI])));
    assert!(module["bytes"].as_str().unwrap().starts_with("AGFzbQEAAAAB"), "{module}");
    assert_eq!(session.refused(execute, run("wasmscope.dance", json!([URI]))), -32602);
    session.edit([1, 2, 1, 2], "drop ");
    assert_eq!(session.refused(execute, run("wasmscope.assemble", json!([URI]))), -32803);
}

#[test]
fn a_project_file_counts_and_is_read_again_when_it_changes() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("lsp-project");
    std::fs::create_dir_all(folder.join("inner")).unwrap();
    let folder = folder.canonicalize().unwrap();
    let project = folder.join("wasmscope.toml");
    std::fs::write(&project, "[lints]\nunused-function = \"deny\"\n").unwrap();
    let uri = format!("file://{}", folder.join("inner/a.wat").display());
    let watched = json!({ "didChangeWatchedFiles": { "dynamicRegistration": true } });
    let mut session = Session::initialized(json!({ "workspace": watched }));
    let asked = session.wait("registration", |it| it["method"] == "client/registerCapability");
    let registration = &asked["params"]["registrations"][0];
    assert_eq!(registration["method"], "workspace/didChangeWatchedFiles");
    let document = json!({ "uri": uri, "languageId": "wat", "version": 1, "text": LINTED });
    session.notify("textDocument/didOpen", json!({ "textDocument": document }));
    let told = |session: &mut Session, of: &str| {
        let of = of.to_owned();
        let message = session.wait("diagnostics", |it| {
            let uri = it["params"]["uri"].as_str().unwrap_or_default();
            it["method"] == "textDocument/publishDiagnostics" && uri.ends_with(&of)
        });
        message["params"]["diagnostics"].as_array().unwrap().clone()
    };
    assert_eq!(told(&mut session, "a.wat")[0]["severity"], 1);
    std::fs::write(&project, "[lints]\nunused-function = \"alow\"\n").unwrap();
    session.notify("workspace/didChangeWatchedFiles", json!({ "changes": [] }));
    let wrong = told(&mut session, "wasmscope.toml");
    assert_eq!((range(&wrong[0]["range"]), wrong.len()), ([1, 18, 1, 24], 1));
    assert_eq!(told(&mut session, "a.wat")[0]["severity"], 2, "as if it said nothing");
    std::fs::write(&project, "[lints]\nunused-function = \"allow\"\n").unwrap();
    session.notify("workspace/didChangeWatchedFiles", json!({ "changes": [] }));
    assert_eq!(told(&mut session, "wasmscope.toml"), Vec::<Value>::new());
    assert_eq!(codes(&told(&mut session, "a.wat")), ["loop-without-branch"]);
}

/// Parameters of a request for edits of the open document.
fn formatting(more: Value) -> Value {
    let mut params = json!({
        "textDocument": { "uri": URI },
        "options": { "tabSize": 4, "insertSpaces": true },
    });
    params.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    params
}

/// Edits as their places and new texts.
fn edits(result: &Value) -> Vec<([u64; 4], &str)> {
    let edits = result.as_array().unwrap_or_else(|| panic!("{result}"));
    edits.iter().map(|it| (range(&it["range"]), it["newText"].as_str().unwrap())).collect()
}

#[test]
fn texts_are_laid_out_by_edits_of_what_differs() {
    let capabilities = json!({ "capabilities": {} });
    let mut session = Session::start();
    let answer = session.request("initialize", capabilities);
    let can = &answer["capabilities"];
    assert_eq!(can["documentFormattingProvider"], true);
    assert_eq!(can["documentRangeFormattingProvider"], true);
    let typed = json!({ "firstTriggerCharacter": "\n", "moreTriggerCharacter": [")"] });
    assert_eq!(can["documentOnTypeFormattingProvider"], typed);
    session.open(
        "(module\n  (func (; \u{1f600} ;)  $f)\n  (func\n    nop\n    broken\n  (func  $g))\n",
    );
    let whole = session.request("textDocument/formatting", formatting(json!({})));
    // Four columns a step, as the editor says; the broken field stays as it is.
    let expect =
        [([1, 2, 1, 2], "  "), ([1, 17, 1, 18], ""), ([5, 8, 5, 9], ""), ([5, 12, 5, 12], "\n")];
    assert_eq!(edits(&whole), expect);
    let part =
        json!({ "start": { "line": 5, "character": 3 }, "end": { "line": 5, "character": 4 } });
    let part =
        session.request("textDocument/rangeFormatting", formatting(json!({ "range": part })));
    assert_eq!(edits(&part), expect[2..3]);
    let settings = json!({ "format": { "indent": 2, "width": 7, "tabs": 1 }, "maxFindings": 0 });
    session.notify("workspace/didChangeConfiguration", json!({ "settings": settings }));
    let told = session.wait("warning", |it| it["method"] == "window/showMessage");
    let told = told["params"]["message"].as_str().unwrap().to_owned();
    assert!(told.contains("format.width: expected a number from 20 to 1000"), "{told}");
    assert!(told.contains("format.tabs: unknown key `tabs`"), "{told}");
    assert!(told.contains("maxFindings: expected a number from 1 to 100000"), "{told}");
    let whole = session.request("textDocument/formatting", formatting(json!({})));
    assert_eq!(edits(&whole), expect[1..], "what the settings say wins");
}

#[test]
fn what_is_typed_is_indented() {
    let mut session = Session::initialized(json!({}));
    session.open("(module\n    (func $f\n\n          )\n");
    let typed = |line: u32, column: u32, typed: &str| {
        let at = json!({ "line": line, "character": column });
        formatting(json!({ "position": at, "ch": typed }))
    };
    let line = session.request("textDocument/onTypeFormatting", typed(2, 0, "\n"));
    assert_eq!(edits(&line), [([2, 0, 2, 0], "        ")]);
    let close = session.request("textDocument/onTypeFormatting", typed(3, 11, ")"));
    assert_eq!(edits(&close), [([3, 0, 3, 10], "    ")]);
    let close = session.request("textDocument/onTypeFormatting", typed(900, 0, ")"));
    assert_eq!(edits(&close), []);
    let other = session.request("textDocument/onTypeFormatting", typed(3, 11, "}"));
    assert_eq!(other, Value::Null);
}

#[test]
fn odd_characters_have_their_places() {
    let start = "unknown function $no";
    let cases = [
        ("\u{feff}(module)", [0, 0, 0, 1], "a byte order mark is no part of the text format"),
        ("(module\r\n (start $no))\r\n", [1, 8, 1, 11], start),
        ("(module ;; \u{2028}\n (start $no))", [1, 8, 1, 11], start),
        ("(module (; \u{1f600}\u{2028} ;) (start $no))", [0, 25, 0, 28], start),
        ("(module ;; \r (start $no))", [0, 20, 0, 23], start),
        ("(module \0)", [0, 8, 0, 9], "unexpected character U+0000"),
        ("(module \u{1f600})", [0, 8, 0, 10], "unexpected character U+1F600"),
    ];
    let mut session = Session::initialized(json!({}));
    session.open("");
    assert_eq!(session.diagnostics(), Vec::<Value>::new());
    for (text, place, message) in cases {
        session.edit([0, 0, 900, 0], text);
        let found = session.diagnostics();
        assert_eq!(found.len(), 1, "{text:?}: {found:?}");
        assert_eq!(range(&found[0]["range"]), place, "{text:?}");
        let told = found[0]["message"].as_str().unwrap();
        assert!(told.starts_with(message), "{text:?}: {told}");
    }
}

#[test]
fn bytes_that_are_no_text_and_places_that_are_no_files_are_answered() {
    let mut session = Session::initialized(json!({}));
    let body = b"{\"jsonrpc\":\"2.0\",\"method\":\"x\",\"params\":[\"\xff\"]}";
    session.stdin.write_all(format!("Content-Length: {}\r\n\r\n", body.len()).as_bytes()).unwrap();
    session.stdin.write_all(body).unwrap();
    session.wait("refusal", |it| it["error"]["code"] == -32700);
    // A directory, no file, no file's address: an open text needs none.
    let folder = format!("file://{}", env!("CARGO_MANIFEST_DIR"));
    for uri in [&folder, "file:///no/such/folder/a.wat", "untitled:Untitled-1", "file:///%00"] {
        let document =
            json!({ "uri": uri, "languageId": "wat", "version": 1, "text": "(start $no)" });
        session.notify("textDocument/didOpen", json!({ "textDocument": document }));
        let message = session.wait("diagnostics", |it| it["params"]["uri"] == *uri);
        let found = message["params"]["diagnostics"].as_array().unwrap();
        assert_eq!(codes(found), ["unknown-name"], "{uri}");
    }
}

#[test]
fn the_modules_of_a_script_are_linted_and_fixed() {
    let literals = json!({ "codeActionKind": { "valueSet": ["quickfix"] } });
    let actions = json!({ "codeActionLiteralSupport": literals });
    let mut session = Session::initialized(json!({ "textDocument": { "codeAction": actions } }));
    let text = "(module $m (func (export \"f\")))\n(module (func (export \"g\") (local $x i32)))\n";
    let document = json!({ "uri": URI, "languageId": "wast", "version": 1, "text": text });
    session.notify("textDocument/didOpen", json!({ "textDocument": document }));
    let found = session.diagnostics();
    assert_eq!((codes(&found), range(&found[0]["range"])), (vec!["unused-local"], [1, 34, 1, 36]));
    let at = json!({ "line": 1, "character": 35 });
    let ask = json!({
        "textDocument": { "uri": URI },
        "range": { "start": at, "end": at },
        "context": { "diagnostics": [] },
    });
    let actions = session.request("textDocument/codeAction", ask);
    let edits = &actions[0]["edit"]["changes"][URI];
    assert_eq!((range(&edits[0]["range"]), &edits[0]["newText"]), ([1, 26, 1, 41], &json!("")));
}

/// The answer to a question about a place.
fn at(session: &mut Session, method: &str, line: u64, character: u64) -> Value {
    let place = json!({ "line": line, "character": character });
    session.request(method, json!({ "textDocument": { "uri": URI }, "position": place }))
}

#[test]
fn completion_keeps_its_order_and_says_more_when_it_is_asked() {
    let item = json!({ "snippetSupport": true, "labelDetailsSupport": true });
    let mut session = Session::initialized(
        json!({ "textDocument": { "completion": { "completionItem": item } } }),
    );
    session.open("(module\n;; Adds.\n(func $f (param f32))\n(func f32.const 1 call $f)\n(func (call $fd_w)))");
    let found = at(&mut session, "textDocument/completion", 3, 24);
    assert_eq!(found["isIncomplete"], false);
    let first = found["items"][0].clone();
    assert_eq!((&first["label"], &first["sortText"]), (&json!("$f"), &json!("00000")));
    assert_eq!(first["labelDetails"]["description"], "(param f32)");
    assert_eq!(range(&first["textEdit"]["range"]), [3, 23, 3, 25]);
    let said = session.request("completionItem/resolve", first);
    assert!(said["documentation"]["value"].as_str().unwrap().ends_with("Adds."), "{said}");
    let found = at(&mut session, "textDocument/completion", 4, 17);
    let items = found["items"].as_array().unwrap();
    let wasi = items.iter().find(|it| it["label"] == "$fd_write").unwrap();
    let added = &wasi["additionalTextEdits"][0];
    assert_eq!(range(&added["range"]), [0, 7, 0, 7]);
    assert!(added["newText"].as_str().unwrap().contains("(import \"wasi_snapshot_preview1\""));
    let said = session.request("completionItem/resolve", wasi.clone());
    assert!(said["documentation"]["value"].as_str().unwrap().contains("WASI preview 1"), "{said}");
    // A field is a text with places to fill, for who takes that.
    session.open("(module )");
    let found = at(&mut session, "textDocument/completion", 0, 8);
    assert_eq!(found["items"][0]["insertTextFormat"], 2);
    let mut session = Session::initialized(json!({}));
    session.open("(module )");
    let found = at(&mut session, "textDocument/completion", 0, 8);
    assert_eq!(found["items"][0]["insertTextFormat"], Value::Null);
}

#[test]
fn signatures_and_hints_are_shown_as_the_client_wants() {
    let mut session = Session::initialized(json!({}));
    session.open(
        "(module (func $f (param $\"é\" i32) (param $b i32))\n(func (call 0 (i32.const 1) )))",
    );
    let help = at(&mut session, "textDocument/signatureHelp", 1, 28);
    let signature = &help["signatures"][0];
    assert_eq!(signature["label"], "call 0 : $\"é\" i32, $b i32");
    assert_eq!(signature["parameters"][1]["label"], json!([19, 25]));
    assert_eq!(help["activeParameter"], 1);
    let whole = json!({
        "textDocument": { "uri": URI },
        "range": { "start": { "line": 0, "character": 0 }, "end": { "line": 9, "character": 0 } },
    });
    let hints = session.request("textDocument/inlayHint", whole.clone());
    assert_eq!(hints.as_array().unwrap().len(), 1);
    assert_eq!((&hints[0]["label"], &hints[0]["paddingLeft"]), (&json!("$f"), &json!(true)));
    let settings = json!({ "wasmscope": { "inlayHints": { "names": false, "bells": true } } });
    session.notify("workspace/didChangeConfiguration", json!({ "settings": settings }));
    session.wait("a message about `bells`", |it| {
        it["method"] == "window/showMessage"
            && it["params"]["message"].to_string().contains("bells")
    });
    assert_eq!(session.request("textDocument/inlayHint", whole), json!([]));
}

/// The capability that announces a method; none where the protocol has none.
fn announces(capabilities: &Value, method: &str) -> Option<bool> {
    let capability = match method {
        "textDocument/publishDiagnostics" => return None,
        "textDocument/didChange" => return Some(capabilities["textDocumentSync"]["change"] == 2),
        "textDocument/semanticTokens/full" => {
            return Some(!capabilities["semanticTokensProvider"]["full"].is_null());
        }
        "textDocument/semanticTokens/full/delta" => {
            return Some(capabilities["semanticTokensProvider"]["full"]["delta"] == true);
        }
        "textDocument/semanticTokens/range" => {
            return Some(capabilities["semanticTokensProvider"]["range"] == true);
        }
        "textDocument/prepareRename" => {
            return Some(capabilities["renameProvider"]["prepareProvider"] == true);
        }
        "completionItem/resolve" => {
            return Some(capabilities["completionProvider"]["resolveProvider"] == true);
        }
        "codeLens/resolve" => {
            return Some(capabilities["codeLensProvider"]["resolveProvider"] == true);
        }
        "codeAction/resolve" => {
            return Some(capabilities["codeActionProvider"]["resolveProvider"] == true);
        }
        "textDocument/prepareCallHierarchy" => "callHierarchyProvider".to_owned(),
        "textDocument/prepareTypeHierarchy" => "typeHierarchyProvider".to_owned(),
        "workspace/symbol" => "workspaceSymbolProvider".to_owned(),
        "textDocument/formatting" => "documentFormattingProvider".to_owned(),
        "textDocument/rangeFormatting" => "documentRangeFormattingProvider".to_owned(),
        "textDocument/onTypeFormatting" => "documentOnTypeFormattingProvider".to_owned(),
        _ => format!("{}Provider", method.rsplit('/').next().unwrap()),
    };
    Some(!capabilities[&capability].is_null() && capabilities[&capability] != false)
}

#[test]
fn the_table_of_methods_says_what_is_announced() {
    let mut session = Session::start();
    let literal = json!({ "codeActionKind": { "valueSet": [] } });
    let text = json!({
        "diagnostic": {},
        "codeAction": {
            "codeActionLiteralSupport": literal,
            "dataSupport": true,
            "resolveSupport": { "properties": ["edit"] },
        },
        "rename": { "prepareSupport": true },
    });
    let result = session.request("initialize", json!({ "capabilities": { "textDocument": text } }));
    let capabilities = &result["capabilities"];
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/lsp/README.md");
    let page = std::fs::read_to_string(page).unwrap();
    let mut known = std::collections::BTreeSet::from(["positionEncoding".to_owned()]);
    for row in page.lines().filter(|line| line.starts_with("| `")) {
        let mut cells = row.split(" | ");
        let method = cells.next().unwrap().trim_matches(['|', ' ', '`']);
        let says = cells.next().unwrap() != "–";
        if let Some(announced) = announces(capabilities, method) {
            assert_eq!(announced, says, "{method}");
        }
        known.insert(method.to_owned());
    }
    assert!(known.len() > 30, "{known:?}");
}
