import { expect, test } from "vitest";
import { isSameNumber, spellingsOf } from "../../src/drucksache/identity.ts";
import { nearMisses } from "../../src/drucksache/near-misses.ts";

test("a number in all its spellings", () => {
  const spellings = spellingsOf("24-20001-01");
  for (const spelling of ["24-20001-01", "24-20001-1", "DS 24-20001-001", "0024-20001-01"]) {
    expect(spellings).toContain(spelling);
    expect(isSameNumber(spelling, "24-20001-01")).toBe(true);
  }
});

test("a number of very many parts has no more spellings than can be looked up", () => {
  const long = `24-20001${"-01".repeat(200)}`;
  const spellings = spellingsOf(long);
  expect(spellings[0]).toBe(long);
  expect(spellings.length).toBeLessThanOrEqual(1_001);
});

test("no number is near one that nobody can have typed", () => {
  let asked = 0;
  const isThere = (): boolean => ++asked < 0;
  nearMisses("24-20001-01", isThere);
  expect(asked).toBeGreaterThan(50);
  asked = 0;
  expect(nearMisses(`24-20001${"-01".repeat(200)}`, isThere)).toEqual([]);
  expect(asked).toBe(0);
});
