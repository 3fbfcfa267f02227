//! What needs names across a text, over the wire.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::{Session, URI, range};

const TEXT: &str = "\
(type $t (sub (struct)))
(type $u (sub $t (struct)))
(func $f)
(func $g (export \"g\") call $f)
";

fn at(line: u32, character: u32) -> Value {
    json!({ "textDocument": { "uri": URI }, "position": { "line": line, "character": character } })
}

#[test]
fn a_name_changes_by_edits_of_the_version_that_was_asked_about() {
    let versioned = json!({ "workspace": { "workspaceEdit": { "documentChanges": true } },
        "textDocument": { "rename": { "prepareSupport": true } } });
    for capabilities in [versioned, json!({})] {
        let is_new = capabilities != json!({});
        let mut session = Session::start();
        let answer = session.request("initialize", json!({ "capabilities": capabilities }));
        let provider = &answer["capabilities"]["renameProvider"];
        assert_eq!(provider["prepareProvider"], if is_new { json!(true) } else { Value::Null });
        session.notify("initialized", json!({}));
        session.open(TEXT);
        let what = session.request("textDocument/prepareRename", at(3, 28));
        assert_eq!((range(&what["range"]), &what["placeholder"]), ([3, 27, 3, 29], &json!("$f")));
        let mut params = at(3, 28);
        params["newName"] = json!("h");
        let edit = session.request("textDocument/rename", params.clone());
        let edits = if is_new {
            let changed = &edit["documentChanges"][0];
            assert_eq!(changed["textDocument"], json!({ "uri": URI, "version": 1 }));
            &changed["edits"]
        } else {
            &edit["changes"][URI]
        };
        let places: Vec<[u64; 4]> =
            edits.as_array().unwrap().iter().map(|it| range(&it["range"])).collect();
        assert_eq!(places, [[2, 6, 2, 8], [3, 27, 3, 29]]);
        assert_eq!(edits[0]["newText"], "$h");
        params["newName"] = json!("$g");
        assert_eq!(session.refused("textDocument/rename", params), -32803);
        assert_eq!(session.request("textDocument/prepareRename", at(0, 0)), Value::Null);
        assert_eq!(session.refused("textDocument/prepareRename", at(3, 19)), -32803);
    }
}

#[test]
fn hierarchies_are_walked_by_their_items() {
    let mut session = Session::start();
    let answer = session.request("initialize", json!({ "capabilities": {} }));
    for provider in ["callHierarchyProvider", "typeHierarchyProvider", "implementationProvider"] {
        assert_eq!(answer["capabilities"][provider], true, "{provider}");
    }
    session.notify("initialized", json!({}));
    session.open(TEXT);
    let items = session.request("textDocument/prepareCallHierarchy", at(2, 7));
    let calls = json!({ "item": items[0] });
    let incoming = session.request("callHierarchy/incomingCalls", calls.clone());
    assert_eq!(incoming[0]["from"]["name"], "$g");
    assert_eq!(range(&incoming[0]["fromRanges"][0]), [3, 27, 3, 29]);
    assert_eq!(session.request("callHierarchy/outgoingCalls", calls.clone()), json!([]));
    // The item is found again behind an edit.
    session.edit([0, 0, 0, 0], ";; two\n;; lines\n");
    let incoming = session.request("callHierarchy/incomingCalls", calls);
    assert_eq!(range(&incoming[0]["fromRanges"][0]), [5, 27, 5, 29]);
    let types = session.request("textDocument/prepareTypeHierarchy", at(2, 7));
    let below = session.request("typeHierarchy/subtypes", json!({ "item": types[0] }));
    assert_eq!(below[0]["name"], "$u");
    let above = session.request("typeHierarchy/supertypes", json!({ "item": below[0] }));
    assert_eq!(
        (&above[0]["name"], range(&above[0]["selectionRange"])),
        (&json!("$t"), [2, 6, 2, 8])
    );
    let places = session.request("textDocument/implementation", at(2, 7));
    assert_eq!(range(&places["range"]), [3, 6, 3, 8]);
}

/// A folder of its own, which goes with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Folder(path.canonicalize().unwrap())
    }

    fn write(&self, file: &str, text: &str) -> String {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        format!("file://{}", path.display())
    }

    fn uri(&self) -> Value {
        json!({ "uri": format!("file://{}", self.0.display()), "name": "folder" })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What is found, as `name line file`.
fn found(session: &mut Session, typed: &str) -> Vec<String> {
    let found = session.request("workspace/symbol", json!({ "query": typed }));
    let shown = found.as_array().unwrap().iter().map(|it| {
        let (line, uri) = (range(&it["location"]["range"])[0], &it["location"]["uri"]);
        let file = uri.as_str().unwrap().rsplit('/').next().unwrap();
        format!("{} {line} {file}", it["name"].as_str().unwrap())
    });
    shown.collect()
}

#[test]
fn names_are_found_in_the_folders_of_the_workspace() {
    let (first, second) = (Folder::new("lsp-names-first"), Folder::new("lsp-names-second"));
    let uri = first.write("a.wat", "(func $needle)");
    first.write("inner/b.wast", "(module)\n(module (func $needles))");
    first.write("node_modules/c.wat", "(func $needle)");
    second.write("d.wat", "(global $needle i32 (i32.const 0))");
    let mut session = Session::start();
    let watched = json!({ "didChangeWatchedFiles": { "dynamicRegistration": true } });
    let folders = json!([first.uri()]);
    let capabilities = json!({ "workspace": watched });
    let params = json!({ "capabilities": capabilities, "workspaceFolders": folders });
    session.request("initialize", params);
    session.notify("initialized", json!({}));
    let registered = session.wait("registration", |it| it["method"] == "client/registerCapability");
    let watchers = &registered["params"]["registrations"][0]["registerOptions"]["watchers"];
    assert_eq!(watchers[1]["globPattern"], "**/*.{wat,wast}");
    assert_eq!(found(&mut session, "needle"), ["$needle 0 a.wat", "$needles 1 b.wast"]);
    let event = json!({ "event": { "added": [second.uri()], "removed": [] } });
    session.notify("workspace/didChangeWorkspaceFolders", event);
    let all = ["$needle 0 a.wat", "$needle 0 d.wat", "$needles 1 b.wast"];
    assert_eq!(found(&mut session, "needle"), all);
    // What is open counts, then what is on the disk again.
    let document =
        json!({ "uri": uri, "languageId": "wat", "version": 1, "text": "\n(func $needle)" });
    session.notify("textDocument/didOpen", json!({ "textDocument": document }));
    assert_eq!(found(&mut session, "needle")[0], "$needle 1 a.wat");
    first.write("a.wat", "\n\n(func $needle)");
    session.notify("textDocument/didClose", json!({ "textDocument": { "uri": uri } }));
    assert_eq!(found(&mut session, "needle")[0], "$needle 2 a.wat");
    fs::remove_file(first.0.join("a.wat")).unwrap();
    let changes = json!({ "changes": [{ "uri": uri, "type": 3 }] });
    session.notify("workspace/didChangeWatchedFiles", changes);
    let event = json!({ "event": { "added": [], "removed": [second.uri()] } });
    session.notify("workspace/didChangeWorkspaceFolders", event);
    assert_eq!(found(&mut session, "needle"), ["$needles 1 b.wast"]);
}

#[test]
fn lenses_count_uses_and_show_them_where_the_client_can() {
    let command = "wasmscope.showReferences";
    let able = json!({ "experimental": { "commands": { "commands": [command] } } });
    for capabilities in [able, json!({})] {
        let is_able = capabilities != json!({});
        let mut session = Session::initialized(capabilities);
        session.open(TEXT);
        let document = json!({ "textDocument": { "uri": URI } });
        let lenses = session.request("textDocument/codeLens", document);
        // Those that run something need not be resolved.
        let lenses: Vec<&Value> =
            lenses.as_array().unwrap().iter().filter(|it| it["command"].is_null()).collect();
        let places: Vec<[u64; 4]> = lenses.iter().map(|it| range(&it["range"])).collect();
        assert_eq!(places, [[0, 6, 0, 8], [1, 6, 1, 8], [2, 6, 2, 8], [3, 6, 3, 8]]);
        let lens = session.request("codeLens/resolve", lenses[2].clone());
        assert_eq!(lens["command"]["title"], "1 reference");
        assert_eq!(lens["command"]["command"], if is_able { command } else { "" });
        if is_able {
            let arguments = &lens["command"]["arguments"];
            assert_eq!((&arguments[0], &arguments[1]["line"]), (&json!(URI), &json!(2)));
            assert_eq!(range(&arguments[2][0]["range"]), [3, 27, 3, 29]);
        }
        let lens = session.request("codeLens/resolve", lenses[3].clone());
        assert_eq!(lens["command"]["title"], "0 references");
    }
}
