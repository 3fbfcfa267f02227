/**
 * Runs what a lens or a command names, and shows what came of it; opens the debugger in a terminal.
 */
import { setTimeout as delay } from "node:timers/promises";
import * as vscode from "vscode";
import { debugArguments, debugName, loudness, question, type RunEnd, type Runnable } from "./running";
import { advise, adviseToFind, reason, type Server } from "./server";

/** How long a run takes before its progress is shown. */
const PATIENCE_MS = 300;

export class Runner {
  readonly #server: Server;
  readonly #output: vscode.OutputChannel;
  #runs = 0;

  constructor(server: Server) {
    this.#server = server;
    this.#output = vscode.window.createOutputChannel("Wasmscope Run");
  }

  dispose(): void {
    this.#output.dispose();
  }

  /** Runs it, asks for its arguments first, and shows what came of it. */
  async run(runnable: Runnable): Promise<void> {
    try {
      const name = runnable.export;
      let args = await ask(name, runnable.params ?? []);
      if (args === undefined) return;
      let end = await this.#answer({ ...runnable, args });
      if (end.ended === "arguments" && args.length === 0 && end.params.length > 0) {
        args = await ask(name, end.params);
        if (args === undefined) return;
        end = await this.#answer({ ...runnable, args });
      }
      await this.#show(runnable, end);
    } catch (error) {
      if (!(error instanceof vscode.CancellationError)) void advise(`Wasmscope: ${reason(error)}`, "Show Output");
    }
  }

  async #answer(argument: Runnable & { args: string[] }): Promise<RunEnd> {
    const cancelled = new vscode.CancellationTokenSource();
    try {
      // Its progress is shown here: the server need not show it, too.
      const workDoneToken = `wasmscope-run-${this.#runs++}`;
      const params = { command: "wasmscope.run", arguments: [argument], workDoneToken };
      const answer = this.#server.request<RunEnd>("workspace/executeCommand", params, cancelled.token);
      const first = await Promise.race([answer, delay(PATIENCE_MS, undefined)]);
      if (first !== undefined) return first;
      const title = `Running ${argument.export ?? "the directive"}`;
      return await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Notification, title, cancellable: true },
        (_, token) => {
          token.onCancellationRequested(() => {
            cancelled.cancel();
          });
          return answer;
        },
      );
    } catch (error) {
      if (cancelled.token.isCancellationRequested) throw new vscode.CancellationError();
      throw error;
    } finally {
      cancelled.dispose();
    }
  }

  async #show(runnable: Runnable, end: RunEnd): Promise<void> {
    const { range } = end;
    if (end.output !== "") this.#output.append(end.output.endsWith("\n") ? end.output : `${end.output}\n`);
    const actions = [
      ...(range !== null && end.ended !== "returned" ? ["Go to Place"] : []),
      ...(end.output === "" ? [] : ["Show Output"]),
    ];
    const show = {
      information: vscode.window.showInformationMessage,
      warning: vscode.window.showWarningMessage,
      error: vscode.window.showErrorMessage,
    }[loudness(end)];
    const chosen = await show(end.message, ...actions);
    if (chosen === "Show Output") this.#output.show();
    if (chosen === "Go to Place" && range !== null) {
      const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
      await vscode.window.showTextDocument(vscode.Uri.parse(runnable.uri), { selection });
    }
  }

  /** Opens the debugger on a function, on the call of a directive, or on the file that is being edited. */
  async debug(runnable: Runnable | undefined): Promise<void> {
    const uri = runnable === undefined ? vscode.window.activeTextEditor?.document.uri : vscode.Uri.parse(runnable.uri);
    if (uri?.scheme !== "file") {
      void vscode.window.showWarningMessage("Wasmscope: the debugger opens files; save the text as one first.");
      return;
    }
    const found = this.#server.find();
    if (found.kind !== "found") {
      void adviseToFind(found);
      return;
    }
    const args = await ask(runnable?.export, runnable?.params ?? []);
    if (args === undefined) return;
    // The debugger reads the file.
    const document = vscode.workspace.textDocuments.find((it) => it.uri.toString() === uri.toString());
    if (document?.isDirty === true && !(await document.save())) return;
    const terminal = vscode.window.createTerminal({
      name: debugName(vscode.workspace.asRelativePath(uri), runnable),
      shellPath: found.program,
      shellArgs: debugArguments(uri.fsPath, runnable, args),
    });
    terminal.show();
  }
}

/** The arguments that the user gives; undefined when they would rather not. */
async function ask(name: string | undefined, params: readonly string[]): Promise<string[] | undefined> {
  const args: string[] = [];
  for (const index of params.keys()) {
    const given = await vscode.window.showInputBox({ ...question(name ?? "", params, index), ignoreFocusOut: true });
    if (given === undefined) return undefined;
    args.push(given.trim());
  }
  return args;
}
