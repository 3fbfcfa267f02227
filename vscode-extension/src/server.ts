/**
 * The running language server: found, started, watched, stopped. All knowledge of WebAssembly is on its other side.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import * as os from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import * as vscode from "vscode";
import { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn, State } from "vscode-languageclient/node";
import { AnnouncedCommands } from "./announced";
import { SCHEME } from "./binaries";
import { discover, type Discovery } from "./discovery";
import * as messages from "./messages";
import { FORGIVEN, RestartPolicy, WINDOW_MS } from "./restarts";
import type { Runnable } from "./running";

/**
 * Keeps at most one server: starts and stops wait for each other, however fast settings change.
 */
export class Server {
  readonly #extension: string;
  readonly #output: vscode.LogOutputChannel;
  readonly #restarts = new RestartPolicy();
  #client: LanguageClient | undefined;
  #process: ChildProcess | undefined;
  /** How the process ended, once it did. */
  #end: Promise<string> | undefined;
  #turn: Promise<void> = Promise.resolve();

  /** Runs what a lens names. */
  run: (runnable: Runnable) => Promise<void> = () => Promise.resolve();

  constructor(extension: string, output: vscode.LogOutputChannel) {
    this.#extension = extension;
    this.#output = output;
  }

  /** Stops the server if one runs, looks for the program again and starts it. */
  restart(): Promise<void> {
    this.#endHangingStart();
    return this.#next(async () => {
      await this.#stopClient();
      this.#restarts.forget();
      await this.#startClient();
    });
  }

  /** Tells the server what the user has chosen now. */
  configure(): void {
    if (this.#client?.state !== State.Running) return;
    void this.#client.sendNotification("workspace/didChangeConfiguration", { settings: chosen() });
  }

  /** Asks the server, once it has started. */
  async request<T>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<T> {
    await this.#turn;
    const client = this.#client;
    if (client === undefined) throw new Error("the language server does not run");
    // A token that is not there would be taken for one more parameter.
    return await (token === undefined ? client.sendRequest<T>(method, params) : client.sendRequest<T>(method, params, token));
  }

  stop(): Promise<void> {
    this.#endHangingStart();
    return this.#next(() => this.#stopClient());
  }

  /** The program that would be started now. */
  find(): Discovery {
    const folders = vscode.workspace.workspaceFolders ?? [];
    return discover(
      {
        setting: settings().get<string>("path", "").trim(),
        extension: this.#extension,
        searchPath: process.env["PATH"] ?? "",
        folders: vscode.workspace.isTrusted
          ? folders.filter((folder) => folder.uri.scheme === "file").map((folder) => folder.uri.fsPath)
          : [],
        home: os.homedir(),
        windows: process.platform === "win32",
      },
      programWritten,
    );
  }

  #next(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work).catch((error: unknown) => {
      this.#output.error(reason(error));
    });
    return this.#turn;
  }

  /** A program that is no language server may never answer; its start would hold up every later turn. */
  #endHangingStart(): void {
    if (this.#client?.state === State.Starting) this.#process?.kill();
  }

  async #startClient(): Promise<void> {
    const found = this.find();
    if (found.kind !== "found") {
      this.#output.error(messages.notFound(found));
      if (found.kind === "missing") this.#output.info(["Looked for:", ...found.looked].join("\n  "));
      void adviseToFind(found);
      return;
    }
    this.#output.info(messages.describe("Starting the server", found.program, found.origin));
    const client = this.#newClient(found.program);
    this.#client = client;
    try {
      await client.start();
    } catch (error) {
      // A broken pipe says less than the exit code, which may come a moment later.
      const end = await Promise.race([this.#end, delay(500, undefined)]);
      const why = end === undefined ? reason(error) : `it ended with ${end}`;
      void advise(messages.didNotStart(found.program, why), "Show Output", "Open Settings");
    }
  }

  #newClient(program: string): LanguageClient {
    const client = new QuietClient("wasmscope", "Wasmscope", () => this.#spawn(program), {
      // VS Code's own JavaScript debugger gives disassembled modules the language `wat` too: only real files.
      documentSelector: ["wat", "wast"].flatMap((language) => [
        { scheme: "file", language },
        { scheme: "untitled", language },
        { scheme: SCHEME, language },
      ]),
      middleware: {
        executeCommand: (command, args: unknown[], next) =>
          command === "wasmscope.run" ? this.run(args[0] as Runnable) : next(command, args) as unknown,
      },
      initializationOptions: chosen,
      outputChannel: this.#output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          // While it starts, `start()` fails too and tells the user.
          if (client.state === State.Running && client === this.#client) this.#ended(program);
          return { action: CloseAction.DoNotRestart, message: "The server ended.", handled: true };
        },
      },
    });
    client.registerFeature(new AnnouncedCommands());
    return client;
  }

  async #spawn(program: string): Promise<ChildProcess> {
    const child = spawn(program, settings().get<string[]>("arguments", ["lsp"]), {
      env: { ...process.env, ...settings().get<Record<string, string>>("environment", {}) },
    });
    this.#process = child;
    this.#end = new Promise((ended) => {
      child.once("exit", (code, signal) => {
        const end = signal ?? `exit code ${code ?? "unknown"}`;
        this.#output.info(`The server process ended with ${end}`);
        ended(end);
      });
    });
    await once(child, "spawn");
    return child;
  }

  /** The running server ended without being asked to; its client cleans up by itself. */
  #ended(program: string): void {
    this.#client = undefined;
    if (this.#restarts.ended(Date.now()) === "restart") {
      this.#output.warn("The server ended by itself; it is started again.");
      void this.#next(async () => {
        // A restart by hand may have come first.
        if (this.#client === undefined) await this.#startClient();
      });
    } else {
      void advise(messages.gaveUp(program, FORGIVEN + 1, WINDOW_MS / 60_000), "Restart Server", "Show Output");
    }
  }

  async #stopClient(): Promise<void> {
    const [client, child] = [this.#client, this.#process];
    this.#client = this.#process = undefined;
    try {
      // A client that failed to start refuses to be stopped.
      if (client?.state === State.Running) await client.dispose();
    } catch (error) {
      // It did not end in time. Whoever waits for the next server need not suffer for it.
      this.#output.warn(`The server did not stop when asked: ${reason(error)}`);
    }
    if (child?.exitCode === null) child.kill();
  }
}

/** The library's own pop-ups know neither the reason nor what to do; they go to the output, and ours are shown. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown, showNotification?: boolean | "force"): void {
    super.error(message, data, showNotification === "force" ? false : showNotification);
  }
}

const ACTIONS = {
  "Open Settings": () => vscode.commands.executeCommand("workbench.action.openSettings", "wasmscope.server.path"),
  "Copy Install Command": () => vscode.env.clipboard.writeText(messages.INSTALL_COMMAND),
  "Restart Server": () => vscode.commands.executeCommand("wasmscope.restartServer"),
  "Show Output": () => vscode.commands.executeCommand("wasmscope.showOutput"),
} satisfies Record<string, () => Thenable<unknown>>;

/** Shows an error with what can be done about it. */
export async function advise(message: string, ...actions: (keyof typeof ACTIONS)[]): Promise<void> {
  const chosen = await vscode.window.showErrorMessage(message, ...actions);
  if (chosen !== undefined) await ACTIONS[chosen]();
}

/** Says that there is no server. A corrected setting restarts it; a program that was just installed does not. */
export function adviseToFind(found: messages.NotFound): Promise<void> {
  return found.kind === "bad setting"
    ? advise(messages.notFound(found), "Open Settings")
    : advise(messages.notFound(found), "Open Settings", "Copy Install Command", "Restart Server");
}

/** The settings that are the server's to understand. */
function chosen(): Record<string, unknown> {
  const wasmscope = vscode.workspace.getConfiguration("wasmscope");
  const format = { width: wasmscope.get("format.width"), indent: wasmscope.get("format.indent") };
  const maxFindings = wasmscope.get("maxFindings");
  const assertions = {
    // Scripts of a folder that is not trusted are read, not run.
    run: vscode.workspace.isTrusted && wasmscope.get("assertions.run") !== false,
    directiveSteps: wasmscope.get("assertions.directiveSteps"),
    scriptSteps: wasmscope.get("assertions.scriptSteps"),
  };
  const lens = { run: wasmscope.get("lens.run"), references: wasmscope.get("lens.references") };
  const inlayHints = wasmscope.get("inlayHints");
  return { lints: wasmscope.get("lints"), features: wasmscope.get("features"), format, maxFindings, assertions, lens, inlayHints };
}

function settings(): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration("wasmscope.server");
}

/** The probe of the real disk. */
function programWritten(file: string): number | undefined {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    const stat = fs.statSync(file);
    return stat.isFile() ? stat.mtimeMs : undefined;
  } catch {
    return undefined;
  }
}

export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
