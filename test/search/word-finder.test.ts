import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analysisWith } from "../../src/analysis/analysis.ts";
import { termOf } from "../../src/analysis/term.ts";
import { commonVocabulary } from "../../src/analysis/vocabulary.ts";
import { joinedWordsIn, wordsIn } from "../../src/analysis/words.ts";
import { wordFinder } from "../../src/search/snippet/word-finder.ts";
import type { TermLeaf } from "../../src/store/rank/term-leaf.ts";

const analysis = analysisWith(commonVocabulary());

/** All terms of some words, a bit for each word. */
function leavesFor(words: readonly string[]): TermLeaf[] {
  return words.flatMap((word, i) => {
    const { inflected } = analysis.analyze(word);
    const terms = [...analysis.termsOf(word), ...(inflected ? [inflected.part] : [])];
    return terms.map((term) => ({ term, weight: 1, words: 1 << i }));
  });
}

/** The words found, each with its bits. */
function found(words: readonly string[], text: string): string[] {
  return wordFinder(leavesFor(words), analysis)({ text }).map(({ text: word, bits }) => `${word} ${bits}`);
}

describe("finds", () => {
  test.each([
    [
      "a word, its forms and compounds",
      ["Rad"],
      "Rad, Räder und Radwege, kein Verrat",
      ["Rad 1", "Räder 1", "Radwege 1"],
    ],
    ["several words, each with its bit", ["Rad", "Bus"], "Bus und Rad und Bus", ["Bus 2", "Rad 1", "Bus 2"]],
    ["a word that stands for two of them", ["Rad", "Weg"], "der Radweg", ["Radweg 3"]],
    ["short words with ß", ["Fuß"], "zu Fuß, zu Fuss", ["Fuß 1", "Fuss 1"]],
    ["KI, also where it is read as Kl", ["KI"], "KI und Kl, nicht kl", ["KI 1", "Kl 1"]],
    ["abbreviations, written together and apart", ["z.B"], "wie z. B. und z.B. hier", ["z. B 1", "z.B 1"]],
    [
      "forms for all genders",
      ["Rätinnen"],
      "Rät*innen, Rät/-innen, Rät(innen)",
      ["Rät*innen 1", "Rät/-innen 1", "Rät(innen) 1"],
    ],
    ["letters with other marks", ["Sahin"], "Şahin", ["Şahin 1"]],
    ["ligatures", ["Flüsse"], "die ﬂüsse", ["ﬂüsse 1"]],
    ["a figure of several signs", ["½"], "½ Stelle, 1/2 Stelle", ["½ 1"]],
    ["letters of all scripts", ["район"], "в районе и район", ["район 1"]],
    ["numbers with any dash", ["25-26577"], "25–26577, 25-26578", ["25–26577 1"]],
    ["nothing without words", [], "Rad", []],
  ])("%s", (_, words, text, expected) => {
    expect(found(words, text)).toEqual(expected);
  });

  test("each word once, however long what has no blank is", () => {
    expect(found(["Rad"], "Rad,".repeat(400))).toHaveLength(400);
    expect(found(["Rad"], `${"x,".repeat(2_000)}Rad,${"x,".repeat(2_000)}Rad`)).toEqual(["Rad 1", "Rad 1"]);
  });

  test("what begins so", () => {
    const find = wordFinder([{ term: "spielp", weight: 1, words: 1, prefix: true }], analysis);
    expect(find({ text: "Spielplatz, Spielpläne, Spiel" }).map(({ text }) => text)).toEqual([
      "Spielplatz",
      "Spielpläne",
    ]);
  });

  test("words themselves, if neither a stem nor a part is asked for", () => {
    const leaves = ["radweg", "ki"].map((term, i) => ({ term, weight: 1, words: 1 << i }));
    const words = wordFinder(leaves, analysis)({ text: "Radweg, Radwege, Radwegeplan, RADWEG, KI, Kl und kl" });
    expect(words.map(({ text, bits }) => `${text} ${bits}`)).toEqual(["Radweg 1", "RADWEG 1", "KI 2", "Kl 2"]);
  });
});

test("what is found is what one finds by telling all words of the text apart", () => {
  const words =
    "Rad Räder Radweg Fahrradwege Fuß Fuss Straße Strasse KI Kl z.B. z.\u00a0B. e.V. Bürger Bürger*innen".split(" ");
  const more = [
    "z. B.",
    "i. d. R.",
    "BürgerInnen",
    "Schüler(innen)",
    "Mieter*innenschutz",
    "25-26577",
    "25–26577-01",
    "Café",
  ];
  const odd = [
    "Cafe\u0301",
    "Şahin",
    "ﬂuß",
    "Oﬃzier",
    "район",
    "Rad\u00adweg",
    "m²",
    "15.04.2026",
    "neue",
    "nü",
    "aue",
  ];
  const word = fc.constantFrom(...words, ...more, ...odd);
  const blank = fc.constantFrom(" ", "\n", ", ", "/", "-", "(", ")", "\u00a0", "*", ".", "");
  const text = fc.array(fc.tuple(word, blank), { maxLength: 30 }).map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), text, (asked, text) => {
      const leaves = leavesFor(asked.flatMap((one) => wordsIn(one)).map((one) => one.text));
      const bitsOf = (one: string): number | undefined => {
        const terms = new Set(analysis.termsOf(one));
        const matching = leaves.filter(({ term }) => terms.has(term));
        return matching.length > 0 ? matching.reduce((bits, { words: own }) => bits | own, 0) : undefined;
      };
      const matched = joinedWordsIn(text).flatMap((one) => {
        const bits = bitsOf(one.text);
        return bits === undefined || termOf(one.text) === "" ? [] : [{ ...one, bits }];
      });
      // What a hyphen joins stands for its parts.
      const expected = matched.filter((one, i) => !matched.slice(i + 1).some(({ start }) => start <= one.start));
      expect(wordFinder(leaves, analysis)({ text })).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
