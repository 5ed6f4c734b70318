import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { expect, test } from "vitest";

/** What `src/store/rank/load-postings.ts` sets in a MiniSearch. */
const fields = [
  "_documentCount",
  "_nextId",
  "_avgFieldLength",
  "_documentIds",
  "_idToShortId",
  "_fieldLength",
  "_index",
] as const;

test("MiniSearch has the fields through which postings are loaded, filled as they are filled here", () => {
  const search = new MiniSearch({ fields: ["text"] });
  search.addAll([
    { id: "a", text: "rad weg rad" },
    { id: "b", text: "weg" },
  ]);
  const inside = search as unknown as Record<(typeof fields)[number], unknown>;
  for (const field of fields) expect(inside[field], field).toBeDefined();
  expect([inside._documentCount, inside._nextId, inside._avgFieldLength]).toEqual([2, 2, [1.5]]);
  expect([inside._documentIds, inside._idToShortId, inside._fieldLength]).toEqual([
    new Map([
      [0, "a"],
      [1, "b"],
    ]),
    new Map([
      ["a", 0],
      ["b", 1],
    ]),
    new Map([
      [0, [2]],
      [1, [1]],
    ]),
  ]);
  const index = inside._index as { get(term: string): Map<number, Map<number, number>> };
  expect(index.get("rad")).toEqual(new Map([[0, new Map([[0, 2]])]]));
});

test("its version is fixed: another one may name these fields otherwise", () => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  expect({ ...dependencies, ...devDependencies }["minisearch"]).toMatch(/^\d+\.\d+\.\d+$/);
});
