/** What is asked before a run and said after it; where the texts of binaries stand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { cannotShow, documentPath, filePath } from "../src/binaries";
import { debugArguments, debugName, loudness, question, type RunEnd } from "../src/running";

const end = (ended: RunEnd["ended"]): RunEnd => ({ ended, message: "", output: "", range: null, params: [] });

test("a result is told as loudly as it deserves", () => {
  assert.equal(loudness(end("returned")), "information");
  assert.equal(loudness(end("limit")), "warning");
  assert.equal(loudness(end("trapped")), "error");
  assert.equal(loudness(end("failed")), "error");
});

test("each argument is asked for by its type", () => {
  assert.equal(question("add", ["i32", "f64"], 1).title, "add(i32, f64): argument 2 of 2");
  assert.match(question("add", ["i32"], 0).prompt, /type i32.*0xff/);
  assert.match(question("f", ["(ref null any)"], 0).prompt, /reference/);
  assert.match(question("f", ["externref"], 0).prompt, /reference/);
  assert.equal(question("f", ["v128"], 0).value, "i32x4 0 0 0 0");
});

test("the debugger gets the function and its arguments behind the file, or the line of a directive", () => {
  const func = { uri: "file:///a.wat", export: "f" };
  assert.deepEqual(debugArguments("/a.wat", func, ["-1", "2"]), ["debug", "--invoke", "f", "/a.wat", "-1", "2"]);
  assert.deepEqual(debugArguments("/a.wat", undefined, []), ["debug", "/a.wat"]);
  const directive = { uri: "file:///a.wast", position: { line: 11, character: 1 } };
  assert.deepEqual(debugArguments("/a.wast", directive, []), ["debug", "--line", "12", "/a.wast"]);
  assert.equal(debugName("a.wat", func), "debug f");
  assert.equal(debugName("a.wat", undefined), "debug a.wat");
  assert.equal(debugName("a.wast", directive), "debug a.wast:12");
});

test("the text of a binary stands beside it", () => {
  assert.equal(documentPath("/x/a.wasm"), "/x/a.wasm.wat");
  assert.equal(filePath(documentPath("/x/a.wasm")), "/x/a.wasm");
  assert.equal(filePath("/x/a.wasm"), "/x/a.wasm");
  assert.equal(cannotShow("no\nfile"), ";; no file\n");
});
