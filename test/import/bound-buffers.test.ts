import { afterEach, expect, test } from "vitest";
import { boundBuffers } from "../../src/import/bound-buffers.ts";

const MEGABYTE = 1024 * 1024;
const start = (megabytes: number) => boundBuffers(process.memoryUsage().arrayBuffers + megabytes * MEGABYTE);
let bound = start(1_000);
afterEach(() => bound.release());

test("a buffer that would pass the bound is refused, whatever it is called, and the next one is not", () => {
  bound = start(8);
  expect(() => new Uint8Array(16 * MEGABYTE)).toThrow(/more than \d+ MB/);
  expect(bound.wasReached()).toBe(true);
  expect(() => new Float64Array(2 * MEGABYTE)).toThrow();
  expect(() => new ArrayBuffer(16 * MEGABYTE)).toThrow();
  expect(new Uint8Array(4 * MEGABYTE)).toHaveLength(4 * MEGABYTE);
});

test("buffers count together", () => {
  bound = start(8);
  const kept = [new Uint8Array(3 * MEGABYTE), new Uint8Array(3 * MEGABYTE)];
  expect(() => kept.push(new Uint8Array(3 * MEGABYTE))).toThrow();
  expect(kept).toHaveLength(2);
});

test("buffers are what they were: made of lists, views of others, and of their kind", () => {
  bound = start(8);
  const list = Uint8Array.from([1, 2, 3]);
  expect(list).toBeInstanceOf(Uint8Array);
  expect([...new Uint8Array(list.buffer, 1)]).toEqual([2, 3]);
  expect(Buffer.from("a")).toBeInstanceOf(Uint8Array);
  expect(bound.wasReached()).toBe(false);
});
