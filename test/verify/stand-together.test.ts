import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { standTogether } from "../../src/verify/stand-together.ts";

const words = ["Brücke", "Hafenbecken", "saniert", "Sperrung"];
const sentence = "Die Brücke am Hafenbecken wird saniert, eine Sperrung ist nötig.";
const filler = "Der Rat nimmt Kenntnis. ".repeat(60);
const near = { length: sentence.length, missing: 0 };

describe("words stand together", () => {
  test.each([
    ["in one sentence", sentence],
    ["far inside a text", filler + sentence + filler],
    ["in capitals, and other forms", "DIE BRÜCKEN AM HAFENBECKEN, SANIERTE, SPERRUNGEN"],
    ["over the ends of lines", sentence.replace("Hafenbecken", "Hafenbe-\ncken").replaceAll(", ", ",\n\n")],
    ["after some that stand alone", `Brücke ${filler} Hafenbecken ${filler} ${sentence}`],
  ])("%s", (_, text) => {
    expect(standTogether(text, words, near)).toBe(true);
  });
});

describe("words do not stand together", () => {
  test.each([
    ["where one is missing", sentence.replace("saniert", "gebaut")],
    ["where they are all over the text", words.join(filler)],
    ["where one word stands for all", "Brücke ".repeat(20)],
    ["in nothing", ""],
  ])("%s", (_, text) => {
    expect(standTogether(text, words, near)).toBe(false);
  });
});

test("some may be missing", () => {
  const text = sentence.replace("saniert", "gebaut");
  expect(standTogether(text, words, { ...near, missing: 1 })).toBe(true);
  expect(standTogether("Brücke", words, { ...near, missing: 1 })).toBe(false);
});

test("of any words in one passage, wherever it stands, it is never false", () => {
  const word = fc.stringMatching(/^[a-zäöüß]{3,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.string(), fc.string(), (words, before, after) => {
      const passage = words.join(" ");
      const text = `${before} ${passage} ${after}`;
      expect(standTogether(text, [...words].reverse(), { length: passage.length, missing: 0 })).toBe(true);
    }),
  );
});
