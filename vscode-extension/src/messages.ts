/**
 * What the user reads when there is no server, or none that stays. Knows nothing of VS Code: plain text in, plain text out.
 */
import type { Discovery, Origin } from "./discovery";

/** Run in a checkout of Wasmscope; puts `wasmscope` into Cargo's folder of programs, which is on PATH. */
export const INSTALL_COMMAND = "cargo install --locked --path .";

export type NotFound = Exclude<Discovery, { kind: "found" }>;

export function notFound(discovery: NotFound): string {
  if (discovery.kind === "bad setting") {
    return `Wasmscope: the setting wasmscope.server.path names ${discovery.program}, which is not a program. `
      + "Correct the setting, or empty it to have the program looked for.";
  }
  return "Wasmscope: the program `wasmscope` was found neither on PATH nor among the Cargo builds of the open folders, "
    + `so there are colours but no diagnostics. Run \`${INSTALL_COMMAND}\` in a checkout of Wasmscope, `
    + "or name the program in wasmscope.server.path. Then restart the server.";
}

export function didNotStart(program: string, reason: string): string {
  return `Wasmscope: ${program} did not start as a language server: ${reason}`;
}

export function gaveUp(program: string, ends: number, minutes: number): string {
  return `Wasmscope: the language server ${program} ended ${ends} times within ${minutes} minutes and is not started again. `
    + "Its last words are in the output.";
}

export function commandFailed(reason: string): string {
  return `Wasmscope: ${reason}`;
}

export function assembled(file: string, bytes: number): string {
  return `Wasmscope: wrote ${file}, ${bytes} bytes`;
}

const ORIGIN: Record<Origin, string> = {
  setting: "from the setting wasmscope.server.path",
  bundled: "shipped with the extension",
  PATH: "found on PATH",
  "cargo build": "the newest Cargo build",
};

/** The program and why it is this one; `name` is what stands first: a verb, or a version. */
export function describe(name: string, program: string, origin: Origin): string {
  return `${name}, ${ORIGIN[origin]}: ${program}`;
}
