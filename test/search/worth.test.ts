import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noHints } from "../../src/search/hints/hints.ts";
import { worthOf, worths } from "../../src/search/rank/worth.ts";
import type { PaperSets } from "../../src/store/index.ts";

// Two words that are as rare as each other; the first one is made of two.
const typedAs = (isJoined: boolean) => [
  { bit: 1, parts: 0b11, papers: 10, isJoined },
  { bit: 2, parts: 0, papers: 10, isJoined: false },
];
// Every other paper is an annex.
const sets = { isOneOf: () => (document: number) => document % 2 === 1 } as unknown as PaperSets;
const index = { sets, count: { papers: 1_000, citations: 0 } };

/** What a paper is worth that has the second word, and these parts of the first one. */
const worthOfParts = (parts: number, isJoined = false): number =>
  worthOf(typedAs(isJoined), noHints, index).of({ document: 0, bits: 2, subject: 0, parts });

describe("a paper with one of two words is worth", () => {
  const share = (had: number): number => (had / 2) ** worths.steepness;

  test.each([
    ["its half without the other's parts", worthOfParts(0b00), share(1)],
    ["a quarter of what all parts are worth more with one of two", worthOfParts(0b01), share(1 + worths.parts / 4)],
    ["more with all parts", worthOfParts(0b11), share(1 + worths.parts)],
    ["still more where they were typed apart", worthOfParts(0b11, true), share(1 + worths.typedParts)],
  ])("%s", (_, worth, expected) => {
    expect(worth).toBeCloseTo(expected, 10);
  });
});

test("no paper is worth more than the most that is told for its words", () => {
  const bits = fc.integer({ min: 0, max: 3 });
  const paper = fc.record({ document: fc.integer({ min: 0, max: 1 }), bits, subject: bits, parts: bits });
  fc.assert(
    fc.property(paper, fc.boolean(), (matched, isJoined) => {
      const { of, most } = worthOf(typedAs(isJoined), noHints, index);
      expect(of(matched)).toBeLessThanOrEqual(most(matched.bits));
    }),
  );
});
