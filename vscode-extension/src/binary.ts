/**
 * Shows binaries as text: a read-only document whose text the server makes, and what opens it.
 */
import * as vscode from "vscode";
import { cannotShow, documentPath, filePath, SCHEME } from "./binaries";
import { reason, type Server } from "./server";

/** The editor for `*.wasm` that VS Code opens by itself. */
const VIEW = "wasmscope.binary";

/** Registers everything that shows binaries. */
export function showBinaries(server: Server): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const watcher = vscode.workspace.createFileSystemWatcher("**/*.wasm");
  const refresh = (file: vscode.Uri): void => {
    changed.fire(documentOf(file));
  };
  return vscode.Disposable.from(
    changed,
    watcher,
    watcher.onDidChange(refresh),
    watcher.onDidCreate(refresh),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri, token) => {
        try {
          const file = uri.with({ scheme: "file", path: filePath(uri.path) });
          return (await server.request<{ text: string }>("wasmscope/text", { uri: file.toString() }, token)).text;
        } catch (error) {
          return cannotShow(reason(error));
        }
      },
    }),
    vscode.window.registerCustomEditorProvider(VIEW, {
      openCustomDocument: (uri: vscode.Uri) => ({ uri, dispose: () => undefined }),
      resolveCustomEditor: async (document: vscode.CustomDocument, panel: vscode.WebviewPanel) => {
        panel.webview.html = "<p>This binary is shown as text in another editor.</p>";
        await showText(document.uri, panel.viewColumn);
        panel.dispose();
      },
    }),
  );
}

/** Opens the text of a binary: of the one that is named, is open, or is chosen. */
export async function showText(file: vscode.Uri | undefined, column?: vscode.ViewColumn): Promise<void> {
  const filters = { WebAssembly: ["wasm"] };
  const uri = file ?? (await vscode.window.showOpenDialog({ filters, openLabel: "Show as Text" }))?.[0];
  if (uri === undefined) return;
  if (uri.scheme !== "file") {
    void vscode.window.showWarningMessage("Wasmscope: only binaries on a local disk are shown as text.");
    return;
  }
  const document = await vscode.workspace.openTextDocument(documentOf(uri));
  await vscode.window.showTextDocument(document, { preview: true, ...(column === undefined ? {} : { viewColumn: column }) });
}

function documentOf(file: vscode.Uri): vscode.Uri {
  return file.with({ scheme: SCHEME, path: documentPath(file.path) });
}
