//! What needs names across a text, over the wire.

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
