/**
 * Shows the uses of what a lens counts them of.
 */
import * as vscode from "vscode";

/** Shows places; it gets a URI, a position in it, and locations, all as the protocol has them. */
const SHOW_REFERENCES = "wasmscope.showReferences";

interface Place {
  line: number;
  character: number;
}

interface Location {
  uri: string;
  range: { start: Place; end: Place };
}

export function registerReferences(): vscode.Disposable {
  return vscode.commands.registerCommand(SHOW_REFERENCES, (uri: string, place: Place, locations: Location[]) =>
    vscode.commands.executeCommand(
      "editor.action.showReferences",
      vscode.Uri.parse(uri),
      position(place),
      locations.map((it) => {
        const range = new vscode.Range(position(it.range.start), position(it.range.end));
        return new vscode.Location(vscode.Uri.parse(it.uri), range);
      }),
    ),
  );
}

function position(place: Place): vscode.Position {
  return new vscode.Position(place.line, place.character);
}
