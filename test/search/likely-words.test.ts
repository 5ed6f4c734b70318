import { describe, expect, test } from "vitest";
import { likelyWords, nearWords } from "../../src/search/rank/likely-words.ts";
import type { WordList } from "../../src/store/read/word-list.ts";

/** A list of words with the number of papers that have each, all of them near any other: so many letters as told. */
function listOf(words: Readonly<Record<string, readonly [distance: number, papers: number]>>): WordList {
  const near = (most: number) =>
    Object.entries(words).flatMap(([term, [distance]]) => (distance <= most ? [{ term, distance }] : []));
  const frequent = (most: number) => near(most).filter(({ term }) => (words[term]?.[1] ?? 0) >= 5);
  return {
    ahead: () => {},
    papersWith: (term) => words[term]?.[1] ?? 0,
    near: (_, most) => near(most),
    nearBeginning: (_, most, beginning) => near(most).filter(({ term }) => term.startsWith(beginning)),
    nearAmongFrequent: (_, most) => frequent(most),
    spelledLike: (_, most) => frequent(most),
    seemsRare: (term) => (words[term]?.[1] ?? 0) < 5,
    startingWith: () => [],
    endingWith: () => [],
  };
}

const words = listOf({ far: [2, 900], near: [1, 40], nearest: [0, 1], rare: [1, 19], often: [1, 60] });
const terms = (found: ReadonlyArray<{ readonly term: string }>): string[] => found.map(({ term }) => term);

test("near words come nearest first, of these the most frequent", () => {
  expect(terms(nearWords("abcdefgh", words))).toEqual(["nearest", "often", "near", "rare", "far"]);
});

describe("letters may differ", () => {
  test.each([
    ["two of eight", "abcdefgh", 5],
    ["one of fewer", "abcdefg", 4],
    ["one of four", "abcd", 4],
    ["none of three", "abc", 0],
    ["none of a number", "25-26577", 0],
    ["none of what is no word", "x".repeat(65), 0],
  ])("%s: %s", (_, term, count) => {
    expect(nearWords(term, words)).toHaveLength(count);
  });
});

describe("what may be meant by a word", () => {
  test.each<[why: string, own: number, expected: string[]]>([
    ["that no paper has: all that is near", 0, ["often", "near", "rare", "far"]],
    ["that one has: what twenty times as many have", 1, ["often", "near", "far"]],
    ["that three have", 3, ["often", "far"]],
    ["that some have: nothing", 5, []],
  ])("%s", (_, own, expected) => {
    expect(terms(likelyWords("Abcdefgh", own, words))).toEqual(expected);
  });

  test("that no paper has, and no frequent word is near: rare words that begin alike", () => {
    const rare = listOf({ abcdefg: [1, 1], abxxefgh: [2, 2], xbcdefgh: [1, 4] });
    expect(terms(likelyWords("Abcdefgh", 0, rare))).toEqual(["abcdefg", "abxxefgh"]);
    expect(likelyWords("Abcdefgh", 1, rare)).toEqual([]);
  });

  test("five at most", () => {
    const many = listOf(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`word${i}`, [1, 19 - i]])));
    expect(terms(likelyWords("Abcdefgh", 0, many))).toEqual(["word0", "word1", "word2", "word3", "word4"]);
  });
});
