/**
 * The extension as VS Code sees it: commands, the events that restart the server, the end.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import * as vscode from "vscode";
import { showBinaries, showText } from "./binary";
import { register } from "./commands";
import * as messages from "./messages";
import { registerReferences } from "./references";
import { Runner } from "./run";
import type { Runnable } from "./running";
import { advise, adviseToFind, reason, Server } from "./server";

/** Those that the server is told of while it runs. */
const SERVER_SETTINGS = ["lints", "features", "format", "maxFindings", "assertions", "lens", "inlayHints"];

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const output = vscode.window.createOutputChannel("Wasmscope", { log: true });
  const running = new Server(context.extensionPath, output);
  server = running;
  const runner = new Runner(running);
  running.run = (runnable) => runner.run(runnable);

  context.subscriptions.push(
    output,
    vscode.commands.registerCommand("wasmscope.restartServer", () => running.restart()),
    vscode.commands.registerCommand("wasmscope.showOutput", () => {
      output.show();
    }),
    vscode.commands.registerCommand("wasmscope.showTrace", () => showTrace(output)),
    vscode.commands.registerCommand("wasmscope.showServerVersion", () => showVersion(running)),
    runner,
    vscode.commands.registerCommand("wasmscope.debug", (runnable?: Runnable) => runner.debug(runnable)),
    vscode.commands.registerCommand("wasmscope.showText", (file?: vscode.Uri) => showText(file)),
    showBinaries(running),
    ...register(running),
    registerReferences(),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("wasmscope.server")) void running.restart();
      if (SERVER_SETTINGS.some((it) => event.affectsConfiguration(`wasmscope.${it}`))) running.configure();
    }),
    // Trust lets the folder's settings and builds count.
    vscode.workspace.onDidGrantWorkspaceTrust(() => void running.restart()),
  );
  // Not awaited: a program that never answers must not hold up the commands that would end it.
  void running.restart();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
  server = undefined;
}

async function showTrace(output: vscode.LogOutputChannel): Promise<void> {
  output.show();
  if (output.logLevel === vscode.LogLevel.Trace) return;
  const change = "Set Log Level";
  const chosen = await vscode.window.showInformationMessage(
    "Messages are written to this output when its log level is Trace.",
    change,
  );
  if (chosen === change) await vscode.commands.executeCommand("workbench.action.setLogLevel");
}

async function showVersion(running: Server): Promise<void> {
  const found = running.find();
  if (found.kind !== "found") {
    void adviseToFind(found);
    return;
  }
  try {
    const { stdout } = await promisify(execFile)(found.program, ["--version"], { timeout: 5000 });
    void vscode.window.showInformationMessage(messages.describe(stdout.trim(), found.program, found.origin));
  } catch (error) {
    void advise(`Wasmscope: ${found.program} does not tell its version: ${reason(error)}`, "Open Settings");
  }
}
