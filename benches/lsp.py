#!/usr/bin/env python3
"""Times a language server for WAT as an editor meets it.

    benches/lsp.py requests FILE.wat… -- SERVER ARGS…   each warm request, in the middle of each file
    benches/lsp.py burst FILE.wat… -- SERVER ARGS…      500 edits at once, then a hover
    benches/lsp.py cancel FILE.wat… -- SERVER ARGS…     requests that are cancelled at once
    benches/lsp.py session -- SERVER ARGS…              100 open files and a working day of edits

Needs nothing but Python; prints tables in Markdown, in milliseconds. The server is any that speaks
LSP on its standard streams: `target/release/wasmscope lsp`, `wat_server`. `requests` types a digit
before each request (the answer is that of a text that has just changed) and asks for each of them
`ROUNDS` times at places spread over the text; `only=hover,rename` among the files asks those alone.
"""

import json
import os
import queue
import random
import re
import subprocess
import sys
import threading
import time

ROUNDS = 40
TIMEOUT = 120


class Server:
    """A server of its own with a client that keeps what it is told."""

    def __init__(self, command):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.messages = queue.Queue()
        self.next_id = 0
        threading.Thread(target=self.read, daemon=True).start()
        support = {
            "hierarchicalDocumentSymbolSupport": True,
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}},
            "completionItem": {"snippetSupport": True},
        }
        text = {name: support for name in (
            "documentSymbol", "codeAction", "completion", "hover", "foldingRange", "inlayHint",
            "selectionRange", "signatureHelp", "codeLens", "callHierarchy", "typeHierarchy",
            "linkedEditingRange", "documentLink", "rename")}
        text["semanticTokens"] = {
            "requests": {"range": True, "full": {"delta": True}}, "tokenTypes": [],
            "tokenModifiers": [], "formats": ["relative"]}
        text["publishDiagnostics"] = {}
        self.capabilities = self.request("initialize", {
            "processId": os.getpid(), "rootUri": None,
            "capabilities": {"textDocument": text},
        })["capabilities"]
        self.notify("initialized", {})

    def read(self):
        stream = self.process.stdout
        while True:
            length = 0
            while (line := stream.readline()) not in (b"\r\n", b""):
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            body = stream.read(length)
            if not body:
                self.messages.put((time.perf_counter(), None))
                return
            self.messages.put((time.perf_counter(), body))

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def ask(self, method, params):
        """Sends a request without waiting for its answer."""
        self.next_id += 1
        self.send({"id": self.next_id, "method": method, "params": params})
        return self.next_id

    def wait(self, fits, timeout=TIMEOUT):
        """The first message that fits, and when it came."""
        end = time.perf_counter() + timeout
        while True:
            at, body = self.messages.get(timeout=max(0.001, end - time.perf_counter()))
            if body is None:
                raise EOFError("the server is gone")
            message = json.loads(body)
            if "id" in message and "method" in message:
                self.send({"id": message["id"], "result": None})
            elif fits(message):
                return at, message

    def answer(self, number, timeout=TIMEOUT):
        return self.wait(lambda it: it.get("id") == number and "method" not in it, timeout)

    def request(self, method, params):
        message = self.answer(self.ask(method, params))[1]
        if "error" in message:
            raise RuntimeError(f"{method}: {message['error']}")
        return message["result"]

    def timed(self, method, params):
        """The result, or the error, and how many milliseconds it took."""
        start = time.perf_counter()
        at, message = self.answer(self.ask(method, params))
        return message, (at - start) * 1e3

    def open(self, uri, text, wait=True):
        self.notify("textDocument/didOpen", {"textDocument": {
            "uri": uri, "languageId": "wat", "version": 1, "text": text}})
        if wait:
            self.published(uri)

    def published(self, uri):
        """Waits for diagnostics; a server that lets itself be asked for them is asked."""
        if self.capabilities.get("diagnosticProvider"):
            self.request("textDocument/diagnostic", {"textDocument": {"uri": uri}})
        else:
            self.wait(lambda it: it.get("method") == "textDocument/publishDiagnostics"
                      and it["params"]["uri"] == uri)

    def edit(self, uri, version, place, removed, text):
        line, column = place
        self.notify("textDocument/didChange", {
            "textDocument": {"uri": uri, "version": version},
            "contentChanges": [{
                "range": {"start": {"line": line, "character": column},
                          "end": {"line": line, "character": column + removed}},
                "text": text}]})

    def memory(self):
        """Megabytes that it has resident now."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read())[1]) / 1024

    def leave(self):
        try:
            self.request("shutdown", None)
            self.notify("exit", None)
            self.process.wait(10)
        except (EOFError, RuntimeError, queue.Empty, subprocess.TimeoutExpired, BrokenPipeError):
            self.process.kill()


def percentiles(times):
    times = sorted(times)
    return times[len(times) // 2], times[min(len(times) - 1, len(times) * 95 // 100)], times[-1]


def digits(lines, count):
    """Places behind the first digit of a constant, spread over the text."""
    found = []
    for number, line in enumerate(lines):
        match = re.search(r"i(?:32|64)\.const \d", line)
        if match:
            found.append((number, match.end()))
    if not found:
        sys.exit("expected a text with `i32.const 1` or the like")
    step = max(1, len(found) // count)
    return found[step // 2::step][:count]


def word(lines, place, pattern):
    """A match of a pattern at or behind a line: line and column inside the match's group."""
    for number in list(range(place[0], len(lines))) + list(range(place[0])):
        match = re.search(pattern, lines[number])
        if match:
            return number, match.start(1) + 1
    return place


def requests(uri, lines, place, result_id):
    """Each request of an editor about a place: its name, capability, parameters."""
    doc = {"textDocument": {"uri": uri}}
    at = lambda place: {**doc, "position": {"line": place[0], "character": place[1]}}
    span = lambda first, last: {"start": {"line": first, "character": 0},
                                "end": {"line": min(last, len(lines) - 1), "character": 0}}
    here = at(place)
    call = at(word(lines, place, r"\bcall (\$?\w+)"))
    local = at(word(lines, place, r"local\.[gst]et (\$?\w+)"))
    func = at(word(lines, place, r"\(func (\$?\w+)"))
    screen = span(max(0, place[0] - 25), place[0] + 25)
    cursor = {"start": here["position"], "end": here["position"]}
    named = lambda it: {**it, "newName": "$other"}
    return [
        ("hover", "hoverProvider", here),
        ("completion", "completionProvider", here),
        ("signatureHelp", "signatureHelpProvider", here),
        ("definition", "definitionProvider", call),
        ("declaration", "declarationProvider", call),
        ("typeDefinition", "typeDefinitionProvider", call),
        ("implementation", "implementationProvider", call),
        ("references", "referencesProvider", {**local, "context": {"includeDeclaration": True}}),
        ("references of a function", "referencesProvider",
         {**call, "context": {"includeDeclaration": True}}),
        ("documentHighlight", "documentHighlightProvider", local),
        ("documentHighlight of a function", "documentHighlightProvider", call),
        ("prepareRename", "renameProvider", local),
        ("rename", "renameProvider", named(local)),
        ("rename a function", "renameProvider", named(call)),
        ("selectionRange", "selectionRangeProvider",
         {**doc, "positions": [here["position"]]}),
        ("linkedEditingRange", "linkedEditingRangeProvider", here),
        ("prepareCallHierarchy", "callHierarchyProvider", func),
        ("codeAction", "codeActionProvider",
         {**doc, "range": cursor, "context": {"diagnostics": []}}),
        ("inlayHint", "inlayHintProvider", {**doc, "range": screen}),
        ("semanticTokens/range", "semanticTokensProvider", {**doc, "range": screen}),
        ("semanticTokens/full/delta", "semanticTokensProvider",
         {**doc, "previousResultId": result_id}),
        ("onTypeFormatting", "documentOnTypeFormattingProvider",
         {**here, "ch": "\n", "options": {"tabSize": 2, "insertSpaces": True}}),
        ("rangeFormatting", "documentRangeFormattingProvider",
         {**doc, "range": screen, "options": {"tabSize": 2, "insertSpaces": True}}),
        ("diagnostic", "diagnosticProvider", doc),
        ("documentSymbol", "documentSymbolProvider", doc),
        ("foldingRange", "foldingRangeProvider", doc),
        ("codeLens", "codeLensProvider", doc),
        ("documentLink", "documentLinkProvider", doc),
        ("semanticTokens/full", "semanticTokensProvider", doc),
        ("formatting", "documentFormattingProvider",
         {**doc, "options": {"tabSize": 2, "insertSpaces": True}}),
    ]


METHODS = {
    "references of a function": "references", "documentHighlight of a function":
    "documentHighlight", "rename a function": "rename",
}


def measure_requests(command, files):
    """All kinds of requests, or those named by `only=NAME,NAME`."""
    only = [kind for word in files if word.startswith("only=") for kind in word[5:].split(",")]
    files = [word for word in files if not word.startswith("only=")]
    table, columns = {}, []
    for path in files:
        columns.append(os.path.basename(path))
        with open(path) as file:
            text = file.read()
        lines, uri = text.split("\n"), "file:///bench/" + os.path.basename(path)
        server = Server(command)
        server.open(uri, text)
        places = digits(lines, ROUNDS)
        names = [(name, has) for name, has, _ in requests(uri, lines, places[0], None)]
        version = 1
        for name, capability in names:
            if only and name not in only:
                continue
            if not server.capabilities.get(capability):
                table.setdefault(name, {})[columns[-1]] = "—"
                continue
            result_id, times = None, []
            method = "textDocument/" + METHODS.get(name, name)
            if name.endswith("/delta"):
                full = server.request("textDocument/semanticTokens/full",
                                      {"textDocument": {"uri": uri}})
                result_id = full.get("resultId")
            begun = time.perf_counter()
            # The first answer may fill a cache: an editor asks for it once, when it opens a text.
            for round_number, place in enumerate([places[0]] + places):
                version += 1
                server.edit(uri, version, place, round_number % 2, "" if round_number % 2 else "7")
                if round_number % 2:
                    place = places[round_number - 1]
                server.published(uri)
                params = next(params for it, _, params in requests(uri, lines, place, result_id)
                              if it == name)
                message, took = server.timed(method, params)
                if "error" in message:
                    continue
                if name.endswith("/delta"):
                    result_id = (message["result"] or {}).get("resultId", result_id)
                if round_number:
                    times.append(took)
                if time.perf_counter() - begun > 30:
                    break
            p50, p95, most = percentiles(times) if times else (-1, -1, -1)
            table.setdefault(name, {})[columns[-1]] = f"{p50:.2f} / {p95:.2f} / {most:.1f}"
        server.leave()
    print("| request | " + " | ".join(columns) + " |\n|---" * 1 + "|---" * len(columns) + "|")
    for name, row in table.items():
        print(f"| {name} | " + " | ".join(row.get(it, "") for it in columns) + " |")


def measure_burst(command, files):
    print("| file | hover behind 500 edits: right | ms after the last edit, p50 / p95 / most |")
    print("|---|---|---|")
    for path in files:
        with open(path) as file:
            text = file.read()
        server, uri = Server(command), "file:///bench/burst.wat"
        server.open(uri, text)
        lines, version, times, right = text.split("\n"), 1, [], True
        for line, column in digits(lines, 10):
            start = lines[line].rindex("const ", 0, column) + 6
            width = len(re.match(r"\d+", lines[line][start:])[0])
            value = 0
            for round_number in range(500):
                version += 1
                value = round_number + 1000
                server.edit(uri, version, (line, start), width, str(value))
                width = 4
            params = {"textDocument": {"uri": uri},
                      "position": {"line": line, "character": start + 1}}
            message, took = server.timed("textDocument/hover", params)
            times.append(took)
            right &= str(value) in json.dumps(message.get("result"))
            lines[line] = re.sub(r"const \d+", f"const {value}", lines[line], count=1)
            server.published(uri)
        p50, p95, most = percentiles(times)
        print(f"| {os.path.basename(path)} | {'yes' if right else 'NO'} "
              f"| {p50:.1f} / {p95:.1f} / {most:.1f} |")
        server.leave()


def measure_cancel(command, files):
    print("| file | request | answer | ms after the cancellation |\n|---|---|---|---|")
    for path in files:
        with open(path) as file:
            text = file.read()
        server, uri = Server(command), "file:///bench/cancel.wat"
        server.open(uri, text)
        lines = text.split("\n")
        place = digits(lines, 1)[0]
        for name in ("formatting", "documentSymbol", "semanticTokens/full", "foldingRange",
                     "codeLens", "references of a function"):
            found = [it for it in requests(uri, lines, place, None) if it[0] == name]
            if not found or not server.capabilities.get(found[0][1]):
                continue
            start = time.perf_counter()
            number = server.ask("textDocument/" + METHODS.get(name, name), found[0][2])
            server.notify("$/cancelRequest", {"id": number})
            try:
                at, message = server.answer(number, 10)
                what = message.get("error", {}).get("code", "a result")
                print(f"| {os.path.basename(path)} | {name} | {what} | {(at - start) * 1e3:.1f} |")
            except queue.Empty:
                print(f"| {os.path.basename(path)} | {name} | none | |")
        server.leave()


def source(seed):
    """A module as somebody may write it, of some 30 KB."""
    chance = random.Random(seed)
    lines = ["(module", "  (memory 1)", "  (global $total (mut i32) (i32.const 0))"]
    for number in range(120):
        lines.append(f"  (func $f{number} (param $a i32) (param $b i32) (result i32)")
        lines.append("    (local $c i32)")
        for _ in range(chance.randint(2, 5)):
            lines += [f"    local.get ${chance.choice('abc')}",
                      f"    i32.const {chance.randint(1, 9999)}",
                      f"    i32.{chance.choice(['add', 'sub', 'xor', 'and'])}", "    local.set $c"]
        if number:
            lines += ["    local.get $a", "    local.get $b",
                      f"    call $f{chance.randrange(number)}", "    drop"]
        lines.append("    local.get $c)")
    return lines + [")"]


def measure_session(command):
    """An edit a second for eight hours, as fast as the server takes them."""
    files, edits, parts = 100, 8 * 3600, 10
    server, chance = Server(command), random.Random(1)
    texts = {f"file:///bench/{number}.wat": source(number) for number in range(files)}
    versions = dict.fromkeys(texts, 1)
    for uri, lines in texts.items():
        server.open(uri, "\n".join(lines))
    print("| edits | resident MB | edit to diagnostics p50 / p95 | hover p50 / p95 "
          "| completion p50 / p95 |\n|---|---|---|---|---|")
    print(f"| 0 | {server.memory():.1f} | | | |")
    seen, hovers, completions = [], [], []
    for number in range(1, edits + 1):
        uri = chance.choice(list(texts)[:5] if chance.random() < 0.8 else list(texts))
        lines = texts[uri]
        at = chance.randrange(4, len(lines) - 1)
        versions[uri] += 1
        # A comment stays until the next edit of the line; what is wrong is put right at once, so that
        # the texts are as hard to read in the evening as they were in the morning.
        old = lines[at]
        new = old[:-4] if old.endswith(" ;;a") else old + chance.choice([" ;;a", " (", " $x", " nop"])
        lines[at] = new
        start = time.perf_counter()
        server.edit(uri, versions[uri], (at, 0), len(old), new)
        server.published(uri)
        seen.append((time.perf_counter() - start) * 1e3)
        if len(new) > len(old) and new != old + " ;;a":
            versions[uri] += 1
            server.edit(uri, versions[uri], (at, 0), len(new), old)
            server.published(uri)
            lines[at] = old
        place = {"textDocument": {"uri": uri}, "position": {"line": at, "character": 6}}
        hovers.append(server.timed("textDocument/hover", place)[1])
        if server.capabilities.get("completionProvider"):
            completions.append(server.timed("textDocument/completion", place)[1])
        if number % (edits // parts) == 0:
            both = lambda times: "%.2f / %.2f" % percentiles(times)[:2] if times else "—"
            print(f"| {number} | {server.memory():.1f} | {both(seen)} | {both(hovers)} "
                  f"| {both(completions)} |", flush=True)
            seen, hovers, completions = [], [], []
    server.leave()


def main():
    words = sys.argv[1:]
    if "--" not in words or words[0] not in ("requests", "burst", "cancel", "session"):
        sys.exit(__doc__)
    at = words.index("--")
    mode, files, command = words[0], words[1:at], words[at + 1:]
    if not command or (mode != "session" and not files):
        sys.exit(__doc__)
    if mode == "session":
        measure_session(command)
    else:
        {"requests": measure_requests, "burst": measure_burst, "cancel": measure_cancel}[mode](
            command, files)


if __name__ == "__main__":
    main()
