//! What runs code: assertions as they are typed, commands, binaries as text.

use super::*;

const SCRIPT: &str = "file:///test/a.wast";

fn open_as(session: &mut Session, uri: &str, language: &str, text: &str) {
    let document = json!({ "uri": uri, "languageId": language, "version": 1, "text": text });
    session.notify("textDocument/didOpen", json!({ "textDocument": document }));
}

/// The diagnostics that hold a code, of a version.
fn with_code(session: &mut Session, version: i64, code: &str) -> Vec<Value> {
    let message = session.wait(code, |it| {
        let all = it["params"]["diagnostics"].as_array();
        it["method"] == "textDocument/publishDiagnostics"
            && it["params"]["version"] == version
            && all.is_some_and(|all| all.iter().any(|it| it["code"] == code))
    });
    message["params"]["diagnostics"].as_array().unwrap().clone()
}

const FAILS: &str = "(module (func (export \"f\") (result i32) (i32.const 1)))\n\
     (assert_return (invoke \"f\") (i32.const 2))\n";

#[test]
fn assertions_are_tried_as_they_are_typed() {
    let mut session = Session::initialized(json!({}));
    open_as(&mut session, SCRIPT, "wast", FAILS);
    let found = with_code(&mut session, 1, "assertion-failed");
    assert_eq!(range(&found[0]["range"]), [1, 0, 1, 42]);
    assert_eq!(found[0]["message"], "expected (i32.const 2), found (i32.const 1)");
    // The module becomes what the assertion says; another assertion does not hold then.
    let change = |version: i64, range: [u32; 4], text: &str| {
        json!({
            "textDocument": { "uri": SCRIPT, "version": version },
            "contentChanges": [{ "range": {
                "start": { "line": range[0], "character": range[1] },
                "end": { "line": range[2], "character": range[3] },
            }, "text": text }],
        })
    };
    let text = "(assert_return (invoke \"f\") (i32.const 3))";
    session.notify("textDocument/didChange", change(2, [2, 0, 2, 0], text));
    session.notify("textDocument/didChange", change(3, [0, 51, 0, 52], "2"));
    // What was known before is told until the script has run again.
    loop {
        let found = with_code(&mut session, 3, "assertion-failed");
        let lines: Vec<&Value> = found.iter().map(|it| &it["range"]["start"]["line"]).collect();
        if lines == [2] {
            break;
        }
        assert_eq!(lines, [1], "{found:?}");
    }
}

#[test]
fn what_can_be_run_has_a_lens() {
    let lenses = |capabilities: Value, uri: &str, language: &str, text: &str| {
        let mut session = Session::initialized(capabilities);
        open_as(&mut session, uri, language, text);
        let params = json!({ "textDocument": { "uri": uri } });
        let found = session.request("textDocument/codeLens", params);
        let commands: Vec<Value> =
            found.as_array().unwrap().iter().map(|it| it["command"].clone()).collect();
        commands
            .into_iter()
            .filter(|it| it["command"].as_str().unwrap_or("").contains('.'))
            .collect::<Vec<_>>()
    };
    let found = lenses(json!({}), URI, "wat", PROGRAM);
    let titles: Vec<&Value> = found.iter().map(|it| &it["title"]).collect();
    assert_eq!(titles, ["▶ Run…", "▶ Run", "▶ Run"]);
    let argument = json!({ "uri": URI, "export": "add", "params": ["i32", "i32"] });
    assert_eq!(found[0]["arguments"], json!([argument]));
    let debugs = json!({ "experimental": { "commands": { "commands": ["wasmscope.debug"] } } });
    let found = lenses(debugs.clone(), URI, "wat", PROGRAM);
    assert_eq!(found.iter().filter(|it| it["command"] == "wasmscope.debug").count(), 3);
    let found = lenses(json!({}), SCRIPT, "wast", FAILS);
    let argument = json!({ "uri": SCRIPT, "position": { "line": 1, "character": 1 } });
    assert_eq!(found[0]["arguments"], json!([argument]));
    assert_eq!(found.len(), 1);
    // What calls no function can be run, but not followed.
    let script = format!("{FAILS}(get \"g\")");
    let found = lenses(debugs, SCRIPT, "wast", &script);
    let titles: Vec<&Value> = found.iter().map(|it| &it["title"]).collect();
    assert_eq!(titles, ["▶ Run", "Debug", "▶ Run"]);
    assert_eq!(found[1]["command"], "wasmscope.debug");
    assert_eq!(found[1]["arguments"], json!([argument]));
}

#[test]
fn a_client_that_pulls_is_told_when_assertions_were_tried() {
    let mut session = Session::initialized(json!({
        "textDocument": { "diagnostic": {} },
        "workspace": { "diagnostics": { "refreshSupport": true } },
    }));
    open_as(&mut session, SCRIPT, "wast", FAILS);
    let document = json!({ "textDocument": { "uri": SCRIPT } });
    session.wait("refresh", |it| it["method"] == "workspace/diagnostic/refresh");
    let report = session.request("textDocument/diagnostic", document.clone());
    assert_eq!(report["items"][0]["code"], "assertion-failed", "{report}");
    let lines = |first: u32, last: u32| {
        let at = |line: u32| json!({ "line": line, "character": 0 });
        let range = json!({ "start": at(first), "end": at(last) });
        json!({ "textDocument": { "uri": SCRIPT }, "range": range })
    };
    let hints = session.request("textDocument/inlayHint", lines(0, 9));
    assert_eq!(hints[0]["label"], "✗ (i32.const 1)", "{hints}");
    assert_eq!(hints[0]["position"], json!({ "line": 1, "character": 42 }));
    assert_eq!(session.request("textDocument/inlayHint", lines(2, 9)), json!([]));
}

#[test]
fn who_does_not_want_scripts_to_run_has_them_read_only() {
    let mut session = Session::start();
    let options = json!({ "assertions": { "run": false } });
    session.request("initialize", json!({ "capabilities": {}, "initializationOptions": options }));
    session.notify("initialized", json!({}));
    open_as(&mut session, SCRIPT, "wast", FAILS);
    let first = session.wait("diagnostics", |it| it["method"] == "textDocument/publishDiagnostics");
    assert_eq!(first["params"]["diagnostics"], json!([]));
    // Nothing comes by itself; a run that is asked for is done.
    let argument = json!({ "uri": SCRIPT, "position": { "line": 1, "character": 3 } });
    let end = run(&mut session, argument);
    assert_eq!(end["ended"], "failed");
    let settings = json!({ "wasmscope": { "assertions": { "run": true } } });
    session.notify("workspace/didChangeConfiguration", json!({ "settings": settings }));
    with_code(&mut session, 1, "assertion-failed");
}

fn run(session: &mut Session, argument: Value) -> Value {
    let params = json!({ "command": "wasmscope.run", "arguments": [argument] });
    session.request("workspace/executeCommand", params)
}

const PROGRAM: &str = "(module\n\
     (func (export \"add\") (param i32 i32) (result i32)\n\
     (i32.add (local.get 0) (local.get 1)))\n\
     (func (export \"trap\") unreachable)\n\
     (func (export \"loop\") (loop (br 0))))";

#[test]
fn an_exported_function_is_run_and_what_came_of_it_told() {
    let mut session = Session::initialized(json!({}));
    session.open(PROGRAM);
    let end = run(&mut session, json!({ "uri": URI, "export": "add", "args": ["2", "3"] }));
    assert_eq!(end["ended"], "returned");
    assert_eq!(end["message"], "`add` returned (i32.const 5)");
    let end = run(&mut session, json!({ "uri": URI, "export": "add" }));
    assert_eq!((&end["ended"], &end["params"]), (&json!("arguments"), &json!(["i32", "i32"])));
    // A client that shows nothing itself is shown it.
    let id = session.send(
        "workspace/executeCommand",
        json!({ "command": "wasmscope.run", "arguments": [{ "uri": URI, "export": "trap" }] }),
    );
    let shown = session.wait("a message", |it| {
        it["method"] == "window/showMessage"
            && it["params"]["message"].as_str().unwrap().contains("trapped")
    });
    assert_eq!(shown["params"]["message"], "`trap` trapped: unreachable (line 4)");
    let end = session.answer(id)["result"].clone();
    assert_eq!((&end["ended"], range(&end["range"])), (&json!("trapped"), [3, 22, 3, 33]));
    for wrong in [json!([]), json!([{ "uri": URI }]), json!([1]), json!([{ "export": "f" }])] {
        let params = json!({ "command": "wasmscope.run", "arguments": wrong });
        assert_eq!(session.refused("workspace/executeCommand", params), -32602);
    }
    let params = json!({ "command": "wasmscope.none" });
    assert_eq!(session.refused("workspace/executeCommand", params), -32602);
}

#[test]
fn an_endless_run_is_cancelled_and_the_next_request_works() {
    let mut session = Session::initialized(json!({}));
    let options = json!({ "assertions": { "scriptSteps": 1u64 << 50 } });
    session.notify("workspace/didChangeConfiguration", json!({ "settings": options }));
    session.open(PROGRAM);
    let argument = json!({ "uri": URI, "export": "loop" });
    let params = json!({ "command": "wasmscope.run", "arguments": [argument], "workDoneToken": 7 });
    let id = session.send("workspace/executeCommand", params);
    session.wait("progress", |it| it["method"] == "$/progress" && it["params"]["token"] == 7);
    let end = run(&mut session, json!({ "uri": URI, "export": "add", "args": ["2", "3"] }));
    assert_eq!(end["ended"], "returned", "beside the endless one");
    session.notify("$/cancelRequest", json!({ "id": id }));
    assert_eq!(session.answer(id)["error"]["code"], -32800);
    // The client may also end it where it shows the progress.
    let argument = json!({ "uri": URI, "export": "loop" });
    let params = json!({ "command": "wasmscope.run", "arguments": [argument], "workDoneToken": 8 });
    let id = session.send("workspace/executeCommand", params);
    let begun = session.wait("progress", |it| it["params"]["token"] == 8);
    assert_eq!(begun["params"]["value"]["cancellable"], true);
    session.notify("window/workDoneProgress/cancel", json!({ "token": 8 }));
    assert_eq!(session.answer(id)["result"]["ended"], "interrupted");
    let options = json!({ "assertions": { "scriptSteps": 100_000 } });
    session.notify("workspace/didChangeConfiguration", json!({ "settings": options }));
    let end = run(&mut session, json!({ "uri": URI, "export": "loop" }));
    assert_eq!(end["message"], "`loop` did not end within 100000 operators");
}

#[test]
fn a_binary_is_shown_as_text() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("lsp-binaries");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("a.wasm");
    let uri = |path: &std::path::Path| format!("file://{}", path.display());
    let mut session = Session::initialized(json!({}));
    let text = |session: &mut Session, path: &std::path::Path| {
        session.request("wasmscope/text", json!({ "uri": uri(path) }))["text"].clone()
    };
    std::fs::write(
        &path,
        b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a\x04\x01\x02\0\x0b",
    )
    .unwrap();
    let whole = text(&mut session, &path);
    let whole = whole.as_str().unwrap();
    assert!(whole.contains("(func (;0;) (type 0)"), "{whole}");
    // The document that shows it is like any other, but is not laid out anew or found fault with.
    let shown = "wasmscope-wasm:/test/a.wasm.wat";
    open_as(&mut session, shown, "wat", whole);
    let at = json!({ "textDocument": { "uri": shown }, "position": { "line": 1, "character": 4 } });
    let symbols =
        session.request("textDocument/documentSymbol", json!({ "textDocument": { "uri": shown } }));
    assert_eq!(symbols.as_array().unwrap().len(), 3, "{symbols}");
    session.request("textDocument/hover", at);
    let params = json!({ "textDocument": { "uri": shown },
        "options": { "tabSize": 2, "insertSpaces": true } });
    assert_eq!(session.request("textDocument/formatting", params), Value::Null);

    std::fs::write(&path, b"\0asm\x01\0\0\0\x01\x04\x01").unwrap();
    let cut = text(&mut session, &path);
    assert!(cut.as_str().unwrap().contains(";; the text ends here: "), "{cut}");
    std::fs::write(&path, b"(module)").unwrap();
    for wrong in [&path, &folder.join("none.wasm"), &folder] {
        let params = json!({ "uri": uri(wrong) });
        assert_eq!(session.refused("wasmscope/text", params), -32803, "{wrong:?}");
    }
    assert_eq!(session.refused("wasmscope/text", json!({ "uri": "untitled:a" })), -32602);
}
