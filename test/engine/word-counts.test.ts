import { describe, expect, test } from "vitest";
import type { Engine } from "../../src/engine/connect.ts";
import type { TownIndex } from "../../src/engine/read/place.ts";
import { countsIn } from "../../src/engine/read/word-counts.ts";

const town = (papers?: number): TownIndex => ({
  town: "halle",
  index: "drs_halle_1",
  ...(papers !== undefined && { papers }),
});
const place = (...towns: readonly TownIndex[]) => ({ engine: {} as Engine, towns, isNamed: towns.length > 1 });
const listing = (radweg: number, all: number) => ({
  term_vectors: {
    "terms.body": { field_statistics: { doc_count: all }, terms: { radweg: { doc_freq: radweg }, neu: {} } },
  },
});
const bodyOf = (counts: ReturnType<typeof countsIn>) => [...(counts.get("radweg")?.values() ?? [])];

describe("how many papers have a word", () => {
  test("is what the engine lists", () => {
    const counts = countsIn({ docs: [listing(7, 300)] }, place(town(300)));
    expect(bodyOf(counts)).toEqual([7]);
    expect(counts.has("neu")).toBe(false);
  });

  test("without the share of papers that were replaced and are listed still", () => {
    expect(bodyOf(countsIn({ docs: [listing(14, 600)] }, place(town(300))))).toEqual([7]);
    expect(bodyOf(countsIn({ docs: [listing(1, 600)] }, place(town(300))))).toEqual([1]);
  });

  test("as it is listed where some papers have no text", () => {
    expect(bodyOf(countsIn({ docs: [listing(7, 280)] }, place(town(300))))).toEqual([7]);
  });

  test("of several towns together, each without its own share", () => {
    const docs = [listing(14, 600), listing(5, 100)];
    expect(bodyOf(countsIn({ docs }, place(town(300), town(100))))).toEqual([12]);
  });
});
