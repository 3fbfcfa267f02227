/**
 * The commands of this side that the server may name in lenses. It is told of them at the start, as rust-analyzer's
 * clients tell theirs: an editor without them is offered nothing that does nothing.
 */
import type { ClientCapabilities, FeatureState, StaticFeature } from "vscode-languageclient/node";

const COMMANDS = ["wasmscope.debug", "wasmscope.showReferences", "wasmscope.showRun"];

interface Experimental {
  commands?: { commands?: string[] };
}

export class AnnouncedCommands implements StaticFeature {
  fillClientCapabilities(capabilities: ClientCapabilities): void {
    const others = capabilities.experimental as Experimental | undefined;
    const commands = [...(others?.commands?.commands ?? []), ...COMMANDS];
    capabilities.experimental = { ...others, commands: { commands } };
  }

  initialize(): void {
    // The commands are there from the start of the extension.
  }

  getState(): FeatureState {
    return { kind: "static" };
  }

  clear(): void {
    // They stay when a server ends: the next one uses them, too.
  }
}
