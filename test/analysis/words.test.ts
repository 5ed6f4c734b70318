import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinedWordsIn, tokenize, wordsIn } from "../../src/analysis/words.ts";

describe("the words of a text", () => {
  test.each([
    ["Der Radweg, (neu)!", ["Der", "Radweg", "neu"]],
    ["Größe Äcker café", ["Größe", "Äcker", "café"]],
    // Decomposed letters keep their marks.
    ["Gro\u0308ße", ["Gro\u0308ße"]],
    // Numbers of papers, whole; the same with every dash that official papers use.
    ["Drs. 25-26577-01, Ds. 25–26577", ["Drs", "25-26577-01", "Ds", "25–26577"]],
    ["25‑26577 25‐26577 25−26577", ["25‑26577", "25‐26577", "25−26577"]],
    ["Vorlage 2015/0307/1.", ["Vorlage", "2015/0307/1"]],
    ["8720/13;", ["8720/13"]],
    ["DHH/2023/4002", ["DHH", "2023/4002"]],
    // Dates and amounts too; the dot that ends the sentence is not theirs.
    ["am 15.04.2026.", ["am", "15.04.2026"]],
    ["1.000.000 Euro", ["1.000.000", "Euro"]],
    ["2024-03-05", ["2024-03-05"]],
    ["5. Juni", ["5", "Juni"]],
    // Compounds are found by their parts.
    ["Smart-City-Konzept", ["Smart", "City", "Konzept"]],
    // Forms for all genders are one word, however they are written.
    ["Bürger*innen, Bürger:innen und Bürger_innen", ["Bürger*innen", "Bürger:innen", "und", "Bürger_innen"]],
    ["Schüler/innen, Schüler/-innen, Schüler(innen)", ["Schüler/innen", "Schüler/-innen", "Schüler(innen)"]],
    ["BürgerInnen, Mieter*innenschutz", ["BürgerInnen", "Mieter*innenschutz"]],
    ["Schüler*in Schüler/-in Schüler(in).", ["Schüler*in", "Schüler/-in", "Schüler(in)"]],
    ["Rathaus/in der, Haus (innen), Saal*insel", ["Rathaus", "in", "der", "Haus", "innen", "Saal", "insel"]],
    // Abbreviations with dots too. What follows one letter and a dot need not belong to it.
    ["z. B. der e.V. und i. d. R. auch", ["z. B", "der", "e.V", "und", "i. d. R", "auch"]],
    ["S. 12, A. Meyer, Punkt a. Der", ["S", "12", "A", "Meyer", "Punkt", "a", "Der"]],
    ["und/oder", ["und", "oder"]],
    ["90-er", ["90", "er"]],
    ["m²", ["m²"]],
    ["snake_case", ["snake", "case"]],
    ["市議会 Αθήνα", ["市議会", "Αθήνα"]],
    ["— * … \u0000\u001b[", []],
    ["", []],
  ])("%j", (text, words) => {
    expect(tokenize(text).slice(0, words.length)).toEqual(words);
    expect(Array.from(wordsIn(text), (word) => word.text)).toEqual(words);
  });

  test("stand where their offsets say", () => {
    expect([...wordsIn("😀 Ds. 25-26577")]).toEqual([
      { text: "Ds", start: 3, end: 5 },
      { text: "25-26577", start: 7, end: 15 },
    ]);
  });
});

const letters = [..."abÄß12 \n-–/.,(", "\u0308", "😀", "25-26577", "z.B.", "\r\n", "\u0000"];
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...letters)).map((parts) => parts.join("")),
);

describe("of any text", () => {
  test("each word is what stands at its offsets, behind the one before", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const word of wordsIn(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          last = word.end;
        }
      }),
    );
  });

  test("indexing and marking see the same words, and no letter or digit is lost", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = Array.from(wordsIn(text), (word) => word.text);
        // Words that hyphens join stand there once more, as one.
        expect(tokenize(text)).toEqual(Array.from(joinedWordsIn(text), (word) => word.text));
        const kept = (part: string): string => part.replace(/[^\p{L}\p{M}\p{N}]/gu, "");
        expect(kept(words.join(""))).toBe(kept(text));
      }),
    );
  });
});
