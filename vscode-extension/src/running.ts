/**
 * What is run for the user and how it is told. Knows nothing of VS Code: plain data in, plain text out.
 */

/** What a lens gives with its command: an exported function, or the place of a directive. */
export interface Runnable {
  readonly uri: string;
  readonly export?: string;
  /** The types of the parameters; null where the server knows them only when it runs. */
  readonly params?: readonly string[] | null;
  readonly position?: { readonly line: number; readonly character: number };
}

/** What the server answers to `wasmscope.run`. */
export interface RunEnd {
  readonly ended: "returned" | "failed" | "trapped" | "exited" | "limit" | "interrupted" | "arguments" | "refused";
  readonly message: string;
  readonly output: string;
  readonly range: Range | null;
  readonly params: readonly string[];
}

export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** How loudly a result is told. */
export function loudness(end: RunEnd): "information" | "warning" | "error" {
  switch (end.ended) {
    case "returned":
      return "information";
    case "exited":
    case "limit":
    case "interrupted":
    case "arguments":
      return "warning";
    default:
      return "error";
  }
}

/** What is asked for one argument. */
export function question(name: string, params: readonly string[], index: number): { title: string; prompt: string; value: string } {
  const type = params[index] ?? "";
  return {
    title: `${name}(${params.join(", ")}): argument ${index + 1} of ${params.length}`,
    prompt: type === "ref" || type.startsWith("(ref") || type.endsWith("ref")
      ? `A reference (${type}): null, or a number for one of the host's`
      : `A value of type ${type}, as in the text format: ${EXAMPLES[type] ?? "0"}`,
    value: type === "v128" ? "i32x4 0 0 0 0" : "",
  };
}

const EXAMPLES: Record<string, string> = {
  i32: "42, -1, 0xff",
  i64: "42, -1, 0xff",
  f32: "0.5, inf, nan",
  f64: "0.5, inf, nan",
  v128: "i32x4 1 2 3 4",
};

/** The arguments of the program for a session of the terminal debugger; without a runnable, on the whole file. */
export function debugArguments(file: string, runnable: Runnable | undefined, args: readonly string[]): string[] {
  if (runnable?.export !== undefined) return ["debug", "--invoke", runnable.export, file, ...args];
  // The program counts lines from 1.
  if (runnable?.position !== undefined) return ["debug", "--line", String(runnable.position.line + 1), file];
  return ["debug", file];
}

/** What is being debugged, for the name of its terminal. */
export function debugName(file: string, runnable: Runnable | undefined): string {
  if (runnable?.export !== undefined) return `debug ${runnable.export}`;
  const line = runnable?.position === undefined ? "" : `:${runnable.position.line + 1}`;
  return `debug ${file}${line}`;
}
