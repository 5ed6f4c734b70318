import fc from "fast-check";
import { expect, test } from "vitest";
import { bestPassage } from "../../src/search/rank/passages.ts";
import { rememberingFinder } from "../../src/search/snippet/remembering-finder.ts";
import type { FindWords, MatchedWord } from "../../src/search/snippet/word-finder.ts";

const at = (start: number, bits: number): MatchedWord => ({ text: "", start, end: start, bits });

test.each([
  ["all words near each other", [at(0, 1), at(300, 2)], 0b11, 1],
  ["words too far from each other", [at(0, 1), at(500, 2)], 0b11, 0.75],
  ["a word that stands for both", [at(0, 3)], 0b11, 1],
  ["only the lighter word", [at(0, 1), at(9, 1)], 0b01, 0.25],
  ["nothing", [], 0b11, 0],
])("%s", (_, found, had, share) => {
  expect(bestPassage(found, [1, 3], had)).toBe(share);
});

test("once all that a text has stands together no more of it is asked for", () => {
  function* words(): Generator<MatchedWord> {
    yield at(0, 1);
    yield at(10, 2);
    throw new Error("asked for more");
  }
  expect(bestPassage(words(), [1, 1, 2], 0b011)).toBe(0.5);
  expect(() => bestPassage(words(), [1, 1, 2], 0b111)).toThrow("asked for more");
});

test("who looks again finds the same, and nothing is looked through twice", () => {
  const text = "Rad und Weg\nRad\n\nWeg am Rad\n".repeat(9);
  const asked: string[] = [];
  const find: FindWords = ({ text: all }, from = 0, to = all.length) => {
    asked.push(all.slice(from, to));
    const words = all.slice(from, to).matchAll(/Rad|Weg/g);
    return Array.from(words, ({ index, 0: word }) => ({ ...at(from + index, 1), text: word }));
  };
  const lines = Array.from(text.matchAll(/\n/g), ({ index }) => index + 1);
  const stretch = fc.tuple(fc.constantFrom(0, ...lines), fc.constantFrom(0, ...lines));
  fc.assert(
    fc.property(fc.array(stretch), (stretches) => {
      asked.length = 0;
      const remembering = rememberingFinder(find);
      const held = { text };
      const found = stretches.map(([from, to]) => remembering(held, from, to));
      expect(text.startsWith(asked.join(""))).toBe(true);
      expect(found).toEqual(stretches.map(([from, to]) => find(held, from, Math.max(from, to))));
    }),
  );
});
