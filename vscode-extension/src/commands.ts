/**
 * Commands that show what the server makes of a text: its control flow, its bytes, a binary file. What they mean
 * is known on the other side only.
 */
import * as path from "node:path";
import * as vscode from "vscode";
import * as messages from "./messages";
import { reason, type Server } from "./server";

/** Listings that cannot be edited live under this scheme. */
const LISTING = "wasmscope-listing";

/** What the server answers to `wasmscope.assemble`. */
interface Assembled {
  /** The module, in base64. */
  readonly bytes: string;
}

export function register(server: Server): vscode.Disposable[] {
  const listings = new Listings();
  return [
    ...listings.registered,
    vscode.commands.registerCommand("wasmscope.openControlFlowGraph", () => attempt(async (editor) => {
      const content = await ask<string>(server, "wasmscope.controlFlowGraph", editor);
      await show(await vscode.workspace.openTextDocument(listings.add(editor.document.uri, "control flow.dot", content)));
    })),
    vscode.commands.registerCommand("wasmscope.openBinary", () => attempt(async (editor) => {
      const content = await ask<string>(server, "wasmscope.showBinary", editor);
      await show(await vscode.workspace.openTextDocument(listings.add(editor.document.uri, "bytes.txt", content)));
    })),
    vscode.commands.registerCommand("wasmscope.assembleToFile", () => attempt((editor) => assemble(server, editor.document))),
  ];
}

/** Does something with the text at hand, and says why not. */
async function attempt(work: (editor: vscode.TextEditor) => Promise<void>): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  try {
    await work(editor);
  } catch (error) {
    void vscode.window.showErrorMessage(messages.commandFailed(reason(error)));
  }
}

/** Asks about the place of the cursor. */
async function ask<T>(server: Server, command: string, editor: vscode.TextEditor): Promise<T> {
  const { line, character } = editor.selection.active;
  return await execute<T>(server, command, editor.document.uri.toString(), { line, character });
}

function execute<T>(server: Server, command: string, ...args: unknown[]): Promise<T> {
  return server.request<T>("workspace/executeCommand", { command, arguments: args });
}

async function show(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}

async function assemble(server: Server, document: vscode.TextDocument): Promise<void> {
  const { bytes } = await execute<Assembled>(server, "wasmscope.assemble", document.uri.toString());
  const { dir, name } = path.posix.parse(document.uri.path);
  const saved = document.uri.scheme === "file" ? document.uri.with({ path: path.posix.join(dir, `${name}.wasm`) }) : undefined;
  const target = await vscode.window.showSaveDialog({
    ...(saved === undefined ? {} : { defaultUri: saved }),
    filters: { WebAssembly: ["wasm"] },
    saveLabel: "Assemble",
  });
  if (target === undefined) return;
  const module = Buffer.from(bytes, "base64");
  await vscode.workspace.fs.writeFile(target, module);
  void vscode.window.showInformationMessage(messages.assembled(path.posix.basename(target.path), module.length));
}

/** Texts that the server made, for as long as they are open. */
class Listings implements vscode.TextDocumentContentProvider {
  readonly #contents = new Map<string, string>();
  readonly registered: vscode.Disposable[];
  #made = 0;

  constructor() {
    this.registered = [
      vscode.workspace.registerTextDocumentContentProvider(LISTING, this),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#contents.delete(document.uri.toString());
      }),
    ];
  }

  /** Keeps a text that was made of a document, and names it: `name` says what it is. */
  add(of: vscode.Uri, name: string, content: string): vscode.Uri {
    this.#made += 1;
    const uri = vscode.Uri.from({ scheme: LISTING, path: `/${path.posix.basename(of.path)} ${name}`, query: String(this.#made) });
    this.#contents.set(uri.toString(), content);
    return uri;
  }

  provideTextDocumentContent(uri: vscode.Uri): string | undefined {
    return this.#contents.get(uri.toString());
  }
}
