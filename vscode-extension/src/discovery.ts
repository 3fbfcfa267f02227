/**
 * Where the server program is. Knows nothing of VS Code and reads no disk itself: it is given the
 * places and a probe, so that each rule has a test.
 *
 * The order: the setting, the program shipped inside the extension, PATH, the newest Cargo build.
 */
import * as path from "node:path";

/** When a program file was last written (milliseconds), or undefined when no program is there. */
export type Probe = (file: string) => number | undefined;

export interface Places {
  /** `wasmscope.server.path` as the user wrote it; empty when not set. */
  readonly setting: string;
  /** The extension's own folder. */
  readonly extension: string;
  /** The variable PATH. */
  readonly searchPath: string;
  /** The open folders whose builds may be run: none of them while the workspace is not trusted. */
  readonly folders: readonly string[];
  readonly home: string;
  readonly windows: boolean;
}

export type Origin = "setting" | "bundled" | "PATH" | "cargo build";

export type Discovery =
  | { readonly kind: "found"; readonly program: string; readonly origin: Origin }
  /** The setting names a file that is not a program. Falling back silently would hide the mistake. */
  | { readonly kind: "bad setting"; readonly program: string }
  | { readonly kind: "missing"; readonly looked: readonly string[] };

export function discover(places: Places, probe: Probe): Discovery {
  const at = style(places);
  const name = places.windows ? "wasmscope.exe" : "wasmscope";

  if (places.setting !== "") {
    const program = expand(places.setting, places);
    return probe(program) === undefined
      ? { kind: "bad setting", program }
      : { kind: "found", program, origin: "setting" };
  }

  const bundled = at.join(places.extension, "server", name);
  if (probe(bundled) !== undefined) return { kind: "found", program: bundled, origin: "bundled" };

  const onPath = searchFolders(places).map((folder) => at.join(folder, name));
  const installed = onPath.find((file) => probe(file) !== undefined);
  if (installed !== undefined) return { kind: "found", program: installed, origin: "PATH" };

  const builds = buildFolders(places).map((folder) => at.join(folder, name));
  const built = newest(builds, probe);
  if (built !== undefined) return { kind: "found", program: built, origin: "cargo build" };

  return { kind: "missing", looked: [bundled, ...onPath, ...builds] };
}

/** `~/`, `${workspaceFolder}` and relative paths, which begin at the first open folder. */
function expand(setting: string, places: Places): string {
  const at = style(places);
  const folder = places.folders[0] ?? places.home;
  if (setting.startsWith("~/")) return at.join(places.home, setting.slice(2));
  const expanded = setting.replaceAll("${workspaceFolder}", folder);
  return at.isAbsolute(expanded) ? expanded : at.join(folder, expanded);
}

/** A relative entry of PATH would let any opened folder choose the program: only absolute ones count. */
function searchFolders(places: Places): string[] {
  const at = style(places);
  return [...new Set(places.searchPath.split(at.delimiter).filter((entry) => at.isAbsolute(entry)))];
}

/** The parent of the extension is a checkout when the extension runs from its sources. */
function buildFolders(places: Places): string[] {
  const at = style(places);
  const roots = [...new Set([...places.folders, at.dirname(places.extension)])];
  return roots.flatMap((root) => [at.join(root, "target", "release"), at.join(root, "target", "debug")]);
}

function newest(files: readonly string[], probe: Probe): string | undefined {
  let best: { file: string; written: number } | undefined;
  for (const file of files) {
    const written = probe(file);
    if (written !== undefined && (best === undefined || written > best.written)) best = { file, written };
  }
  return best?.file;
}

function style(places: Places): path.PlatformPath {
  return places.windows ? path.win32 : path.posix;
}
