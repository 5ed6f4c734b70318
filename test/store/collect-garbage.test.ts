import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { collectGarbage } from "../../src/store/write/collect-garbage.ts";

/** Something that nothing else refers to. */
function waste(): WeakRef<Uint8Array> {
  return new WeakRef(new Uint8Array(1000));
}

test("what nothing refers to any more is gone at once", async () => {
  const wasted = waste();
  await setImmediate();
  collectGarbage();
  expect(wasted.deref()).toBeUndefined();
});
