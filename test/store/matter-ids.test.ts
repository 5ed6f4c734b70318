import fc from "fast-check";
import { expect, test } from "vitest";
import { mattersOf } from "../../src/search/fold/matters.ts";
import type { MatterHashes } from "../../src/store/format/matter-hashes.ts";
import { matterIds } from "../../src/store/format/matter-ids.ts";

// Some above 2³¹, which are below 0 as signed numbers.
const hash = fc.constantFrom(0, 0, 3, 7, 0x8000_0001, 0xffff_fff0, 11);
const papers = fc.array(fc.tuple(hash, hash, hash), { maxLength: 12 });

/** Which of the papers are of one matter: for each the first of its matter. */
function mattersBy(numbers: readonly (readonly number[])[], matching: readonly number[]): readonly number[] {
  const { count, rootOf } = mattersOf(matching, {
    size: numbers.length,
    matters: (wanted) => Uint32Array.from(wanted.flatMap((paper) => [...(numbers[paper] ?? [])])),
  });
  const roots = matching.map(rootOf);
  return [count, ...matching.map((_, i) => roots.indexOf(roots[i] ?? -1))];
}

test("papers are of one matter by their ids just where they are by their hashes, whichever of them match", () => {
  fc.assert(
    fc.property(papers, fc.nat(0xfff), (all: readonly MatterHashes[], some) => {
      const columns = matterIds(all);
      const ids = all.map((_, paper) => columns.map((column) => column[paper] ?? -1));
      const matching = all.flatMap((_, paper) => (some & (1 << paper) ? [paper] : []));
      expect(mattersBy(ids, matching)).toEqual(mattersBy(all, matching));
    }),
    { numRuns: 2_000 },
  );
});

test("what no other paper has is 0, as most texts are", () => {
  expect(
    matterIds([
      [5, 0, 9],
      [5, 8, 10],
      [6, 8, 0],
      [7, 1, 11],
    ]),
  ).toEqual([
    [1, 1, 2, 0],
    [0, 1, 1, 0],
    [0, 0, 0, 0],
  ]);
});
