//! Tokens, folds and whatever else has to do with the shape of a text, on the wire.

use serde_json::{Value, json};

use super::{SMALL, Session, URI, range};

fn document() -> Value {
    json!({ "textDocument": { "uri": URI } })
}

fn numbers(value: &Value) -> Vec<u64> {
    value.as_array().unwrap().iter().map(|it| it.as_u64().unwrap()).collect()
}

#[test]
fn token_changes_make_the_tokens_of_the_new_text() {
    const FULL: &str = "textDocument/semanticTokens/full";
    const DELTA: &str = "textDocument/semanticTokens/full/delta";
    let mut session = Session::initialized(json!({}));
    session.open(SMALL);
    let full = session.request(FULL, document());
    let mut data = numbers(&full["data"]);
    let mut id = full["resultId"].clone();
    assert_eq!(data[..10], [0, 1, 6, 3, 0, 1, 2, 12, 0, 0]);
    for (place, text) in [([4, 4, 4, 4], "nop\n"), ([3, 14, 3, 16], "$y"), ([0, 0, 0, 0], ";; x\n")]
    {
        session.edit(place, text);
        let params = json!({ "textDocument": { "uri": URI }, "previousResultId": id });
        let change = session.request(DELTA, params);
        id = change["resultId"].clone();
        for edit in change["edits"].as_array().unwrap() {
            let number = |what: &str| usize::try_from(edit[what].as_u64().unwrap()).unwrap();
            let (start, count) = (number("start"), number("deleteCount"));
            data.splice(start..start + count, numbers(&edit["data"]));
            assert!(count < data.len(), "{edit}");
        }
    }
    // An answer that is not the last one says nothing about what has changed.
    let params = json!({ "textDocument": { "uri": URI }, "previousResultId": "0" });
    let full = session.request(DELTA, params);
    assert_eq!(numbers(&full["data"]), data);
    let visible =
        json!({ "start": { "line": 5, "character": 0 }, "end": { "line": 5, "character": 9 } });
    let params = json!({ "textDocument": { "uri": URI }, "range": visible });
    let part = session.request("textDocument/semanticTokens/range", params);
    assert_eq!(numbers(&part["data"]), [5, 4, 3, 3, 1 << 7]);
}

#[test]
fn folds_end_as_the_client_can() {
    let lines = |session: &mut Session| -> Vec<[Value; 3]> {
        let folds = session.request("textDocument/foldingRange", document());
        let fold = |it: &Value| ["startLine", "endLine", "endCharacter"].map(|key| it[key].clone());
        folds.as_array().unwrap().iter().map(fold).collect()
    };
    let text = "(module\n  (func\n    nop\n  )\n)\n";
    let mut session = Session::initialized(json!({}));
    session.open(text);
    let expect = [[json!(0), json!(4), json!(0)], [json!(1), json!(3), json!(2)]];
    assert_eq!(lines(&mut session), expect);
    let folding = json!({ "lineFoldingOnly": true, "rangeLimit": 1 });
    let mut session = Session::initialized(json!({ "textDocument": { "foldingRange": folding } }));
    session.open(text);
    assert_eq!(lines(&mut session), [[json!(0), json!(3), Value::Null]]);
}

#[test]
fn selections_highlights_and_linked_names_are_told() {
    let mut session = Session::initialized(json!({}));
    session.open(";; https://a.b/c\n(func block $l br $l end $l)\n");
    let places = json!([{ "line": 1, "character": 20 }, { "line": 1, "character": 0 }]);
    let params = json!({ "textDocument": { "uri": URI }, "positions": places });
    let found = session.request("textDocument/selectionRange", params);
    assert_eq!(range(&found[0]["range"]), [1, 19, 1, 20]);
    assert_eq!(range(&found[0]["parent"]["range"]), [1, 18, 1, 20]);
    assert_eq!(range(&found[0]["parent"]["parent"]["range"]), [1, 15, 1, 20]);
    assert_eq!(range(&found[1]["range"]), [1, 0, 1, 28]);
    let found = session.request("textDocument/documentHighlight", session.at(1, 26));
    let kinds: Vec<(u64, &Value)> =
        found.as_array().unwrap().iter().map(|it| (range(&it["range"])[1], &it["kind"])).collect();
    assert_eq!(kinds, [(12, &json!(1)), (18, &json!(2)), (25, &json!(1))]);
    let linked = session.request("textDocument/linkedEditingRange", session.at(1, 14));
    let ranges: Vec<_> = linked["ranges"].as_array().unwrap().iter().map(range).collect();
    assert_eq!(ranges, [[1, 13, 1, 14], [1, 26, 1, 27]]);
    let links = session.request("textDocument/documentLink", document());
    assert_eq!(links[0]["target"], "https://a.b/c");
    assert_eq!(range(&links[0]["range"]), [0, 3, 0, 16]);
}
