import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commonParts } from "../../src/analysis/common-parts.ts";
import { commonVocabulary, learnVocabulary, vocabularyFrom } from "../../src/analysis/vocabulary.ts";

/** What is learned from words in so many papers, without what every corpus knows. */
function learned(papers: Readonly<Record<string, number>>, total: number): string[] {
  const { text } = learnVocabulary(new Map(Object.entries(papers)), total);
  return text.split("\n").filter((word) => !commonParts.has(word));
}

describe("a word is learned", () => {
  test.each<[why: string, papers: Record<string, number>, total: number, expected: string[]]>([
    ["from one paper of a few", { Zisterne: 1 }, 5, ["zisterne"]],
    ["from two of some", { Zisterne: 2, Zypresse: 1 }, 1_600, ["zisterne"]],
    ["from one in 800 of many", { Zisterne: 4, Zypresse: 3 }, 3_200, ["zisterne"]],
    ["with its umlauts spelled out", { Güllegrube: 1, Gießkanne: 1 }, 5, ["giesskanne", "guellegrube"]],
    ["from all its spellings together", { Göpel: 1, Goepel: 1, GÖPEL: 1 }, 1_600, ["goepel"]],
    ["as no noun if eight times as many papers have it", { zirkeln: 15, zwirnen: 16 }, 1_600, ["zwirnen"]],
    ["as a noun if half of the papers write it so", { Zirkel: 1, zirkel: 1 }, 1_600, ["zirkel"]],
    ["not if it is short", { Äpp: 9, Ulk: 9, Zaun: 9 }, 5, ["aepp", "zaun"]],
    ["nor if it is very long", { ["Z".padEnd(25, "y")]: 9, ["Z".padEnd(24, "y")]: 9 }, 5, ["z".padEnd(24, "y")]],
    ["nor an ending that a line's end cut off", { Tungen: 99, Igkeit: 99, schaften: 99 }, 5, ["igkeit"]],
    ["nor a stop word", { Werden: 99, Über: 99 }, 5, []],
    ["nor a number, or letters of other scripts", { "25-26577": 99, Район: 99, "Zaun*gäste": 1 }, 5, ["zaungaeste"]],
  ])("%s", (_, papers, total, expected) => {
    expect(learned(papers, total)).toEqual(expected);
  });

  test("in whatever order the papers come", () => {
    const entries = Object.entries({ Zaun: 1, ZAUN: 1, zaun: 1, Göpel: 2, Goepel: 1, laufen: 99 });
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(learnVocabulary(new Map(shuffled), 1_600).text).toBe(learnVocabulary(new Map(entries), 1_600).text);
      }),
    );
  });
});

test("what is common is known before any paper was read, and stays known", () => {
  for (const word of commonParts) expect(word).toMatch(/^[a-z]{3,}$/);
  expect(commonVocabulary().text.split("\n")).toEqual([...commonParts].sort());
  expect(learnVocabulary(new Map(), 0).text).toBe(commonVocabulary().text);
});

describe("the words that begin with four letters, or are the first three of them", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "e", "n"), minLength: 3, maxLength: 9 });

  test("are those of the list, and what is left of those that lose their end before another", () => {
    fc.assert(
      fc.property(fc.array(word), word, (list, asked) => {
        const words = [...new Set(list)].sort();
        const letters = asked.slice(0, 4);
        const isAsked = (one: string): boolean =>
          one === letters.slice(0, 3) || (letters.length === 4 && one.startsWith(letters));
        const found = vocabularyFrom(words.join("\n")).beginningAt(`be${asked}`, 2);
        const whole = found.filter(({ isWhole }) => isWhole).map(({ text }) => text);
        expect(whole).toEqual(words.filter(isAsked));
        const cut = new Set(found.filter(({ isWhole }) => !isWhole).map(({ text }) => text));
        const expected = whole.flatMap((one) =>
          ["en", "e"]
            .filter((end) => one.endsWith(end))
            .slice(0, 1)
            .map((end) => one.slice(0, -end.length)),
        );
        expect(cut).toEqual(new Set(expected.filter((text) => text.length > 3)));
      }),
    );
  });

  test.each(["", "\n", "aaa", "zzz"])("of a list that has none: %j", (text) => {
    expect(vocabularyFrom(text).beginningAt("mmm", 0)).toEqual([]);
  });
});
