/** A server that ends by itself is started again, but not forever. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { FORGIVEN, RestartPolicy, WINDOW_MS } from "../src/restarts";

const answers = (policy: RestartPolicy, times: number[]) => times.map((time) => policy.ended(time));

test("ends in quick succession are forgiven a few times", () => {
  const expected = [...Array<string>(FORGIVEN).fill("restart"), "give up", "give up"];
  assert.deepEqual(answers(new RestartPolicy(), [0, 1, 2, 3, 4]), expected);
});

test("ends far apart are always forgiven", () => {
  const times = Array.from({ length: 20 }, (_, n) => n * WINDOW_MS);
  assert.ok(answers(new RestartPolicy(), times).every((answer) => answer === "restart"));
});

test("a restart by hand begins anew", () => {
  const policy = new RestartPolicy();
  answers(policy, [0, 1, 2, 3]);
  policy.forget();
  assert.equal(policy.ended(4), "restart");
});
