/**
 * Whether a server that ended by itself is started again. Knows nothing of VS Code, processes or the clock.
 */

/** So many ends within the window are forgiven; the next one is not. */
export const FORGIVEN = 3;
export const WINDOW_MS = 3 * 60 * 1000;

/** Remembers when the server ended, so that one which ends at once is not started forever. */
export class RestartPolicy {
  #ends: number[] = [];

  /** Notes an end at `now` (milliseconds) and says whether to start again. */
  ended(now: number): "restart" | "give up" {
    this.#ends = [...this.#ends.filter((end) => now - end < WINDOW_MS), now];
    return this.#ends.length <= FORGIVEN ? "restart" : "give up";
  }

  /** The user asked for a fresh start. */
  forget(): void {
    this.#ends = [];
  }
}
