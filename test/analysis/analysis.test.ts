import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analysisWith, LEAST_WORD } from "../../src/analysis/analysis.ts";
import { stopWords } from "../../src/analysis/stop-words.ts";
import { termOf } from "../../src/analysis/term.ts";
import { commonVocabulary } from "../../src/analysis/vocabulary.ts";
import { tokenize } from "../../src/analysis/words.ts";

const { analyze, termsOf } = analysisWith(commonVocabulary());

describe("a word has as its terms", () => {
  test.each([
    ["itself, what its forms share, its parts", "Radwege", ["radwege", "*radweg", "+rad", "+weg"]],
    ["its parts as stems", "Straßenbrücken", ["strassenbrucken", "*strassenbruck", "+strass", "+bruck"]],
    ["no parts, if it is no compound", "Verkehr", ["verkehr", "*verkehr"]],
    ["of a number just itself, with one dash", "25–26577", ["25-26577"]],
    ["of a date", "15.04.2026", ["15.04.2026"]],
    ["of figures and letters together", "B10", ["b10"]],
    ["of a stop word just itself", "über", ["uber"]],
    ["of an abbreviation its letters", "z. B", ["zb", "*zb"]],
    ["KI, also where extraction made Kl of it", "Kl", ["kl", "ki", "*kl"]],
    ["and no other way round", "KI", ["ki", "*ki"]],
    ["nor in other spellings", "KL", ["kl", "*kl"]],
    ["nothing, of marks alone", "\u0308", []],
    ["of what is no word just itself", "rad".repeat(40), ["rad".repeat(40)]],
  ])("%s", (_, word, terms) => {
    expect(termsOf(word)).toEqual(terms);
  });

  test("forms for all genders share one", () => {
    const forms =
      "Bürger Bürgerinnen Bürger*innen Bürger:innen Bürger_innen Bürger/innen Bürger/-innen Bürger(innen) BürgerInnen";
    const stems = tokenize(forms).map((word) => analyze(word).inflected?.stem);
    expect(new Set(stems)).toEqual(new Set(["*burg"]));
    expect(stems).toHaveLength(9);
  });

  test("abbreviations share one, with blanks and without", () => {
    expect(tokenize("z. B., z.B., z.b.").map((word) => analyze(word).exact)).toEqual([["zb"], ["zb"], ["zb"]]);
  });
});

const anyWord = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."aeknst*+-0äöüß") }),
  fc.array(fc.constantFrom("rad", "weg", "straße", "verkehrs", "*innen", "+")).map((some) => some.join("")),
);

test("terms of the three sorts are never alike, and words come behind the others", () => {
  fc.assert(
    fc.property(anyWord, (text) => {
      for (const word of tokenize(text)) {
        const { exact, inflected, parts } = analyze(word);
        for (const term of exact) expect(term >= LEAST_WORD).toBe(true);
        for (const { stem, part } of [...parts, ...(inflected ? [inflected] : [])]) {
          expect(stem[0]).toBe("*");
          expect(part).toBe(`+${stem.slice(1)}`);
          expect(stem < LEAST_WORD && part < LEAST_WORD).toBe(true);
        }
      }
    }),
  );
});

test("all spellings of a word lead to the same terms", () => {
  fc.assert(
    fc.property(anyWord, (text) => {
      for (const word of tokenize(text).filter((one) => one !== "Kl")) {
        const same = word.toLowerCase().normalize("NFD");
        expect(termsOf(same)).toEqual(termsOf(word.toLowerCase().normalize("NFC")));
      }
    }),
  );
});

test("stop words are terms, and name no topic", () => {
  for (const word of stopWords) expect(termOf(word)).toBe(word);
  for (const word of "nicht kein Stadt neu Grüne alt".split(" ")) expect(stopWords.has(termOf(word))).toBe(false);
});
