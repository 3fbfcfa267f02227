/**
 * Binaries as text: where their text documents stand. Knows nothing of VS Code.
 */

/** The scheme of documents that show a binary; the server knows it, too. */
export const SCHEME = "wasmscope-wasm";

/** The end of their paths lets VS Code see which language they are in. */
const ENDING = ".wat";

/** The path of the document that shows the file of a path. */
export function documentPath(file: string): string {
  return file + ENDING;
}

/** The path of the file that the document of a path shows. */
export function filePath(document: string): string {
  return document.endsWith(ENDING) ? document.slice(0, -ENDING.length) : document;
}

/** The text of a document that shows why there is none. */
export function cannotShow(reason: string): string {
  return `;; ${reason.split(/\s+/).join(" ")}\n`;
}
