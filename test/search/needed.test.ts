import { expect, test } from "vitest";
import { neededOf } from "../../src/search/fold/fold.ts";

/** Papers of one hundred are of one matter. */
const matters = { count: 0, rootOf: (paper: number): number => Math.floor(paper / 100) };

test.each<[why: string, first: number[], least: number, limit: number, needed: number[]]>([
  ["the first that are of so many matters", [100, 200, 300, 400], 0, 2, [100, 200]],
  ["papers of one matter count once", [100, 101, 200, 300], 0, 2, [100, 101, 200]],
  ["what comes later and is of one of these matters", [100, 200, 300, 101, 201, 301], 0, 2, [100, 200, 101, 201]],
  ["at least so many", [100, 200, 300, 400, 201], 3, 1, [100, 200, 300, 201]],
  ["all of them, where they are of too few matters", [100, 101, 102], 0, 2, [100, 101, 102]],
])("papers that are to be ranked: %s", (_, first, least, limit, needed) => {
  expect(neededOf(first, least, { matters, limit })).toEqual(needed);
});
