import { expect, test } from "vitest";
import { collectGarbage } from "../../src/store/write/collect-garbage.ts";

const MB = 1024 * 1024;

/** Asks for memory, uses it and lets go of it. */
function waste(): number {
  return new Uint8Array(32 * MB).fill(1).length;
}

test("memory that nothing refers to any more is given back at once", () => {
  waste();
  expect(process.memoryUsage().arrayBuffers).toBeGreaterThan(30 * MB);
  collectGarbage();
  expect(process.memoryUsage().arrayBuffers).toBeLessThan(16 * MB);
});
