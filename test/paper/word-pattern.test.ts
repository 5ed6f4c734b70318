import fc from "fast-check";
import { expect, test } from "vitest";
import { beginningWith, endOfWord, oneOf } from "../../src/paper/vocabulary/word-pattern.ts";

const kinds = beginningWith(
  ["Antrag", "Änderungsantrag", "Antrag zum Haushalt", "Änderungs-/Ergänzungsantrag"],
  endOfWord,
);

test.each([
  ["Antrag", { key: "antrag", end: 6 }],
  ["ANTRAG der FDP", { key: "antrag", end: 6 }],
  ["Antrag zum  Haushalt 2026", { key: "antragzumhaushalt", end: 20 }],
  ["Antrag zum-Haushalt", { key: "antragzumhaushalt", end: 19 }],
  // The longer one goes on in its last word.
  ["Antrag zum Haushaltsplan", { key: "antrag", end: 6 }],
  ["ÄNDERUNGSANTRAG:", { key: "änderungsantrag", end: 15 }],
  ["Änderungs- / Ergänzungsantrag", { key: "änderungsergänzungsantrag", end: 29 }],
  ["Antrags", undefined],
  ["Anträge", undefined],
  ["Ein Antrag", undefined],
  ["", undefined],
])("%j begins with %j", (line, found) => {
  expect(kinds(line)).toEqual(found);
});

test("what is looked for after a word is part of it", () => {
  const label = beginningWith(["Vorlage Nr.", "Vorlage"], /\s*:\s*/y);
  expect(label("Vorlage Nr. : 25-1")).toEqual({ key: "vorlagenr", end: 14 });
  expect(label("Vorlage 25-1")).toBeUndefined();
});

test("a word may end in a hyphen, and no words begin nothing", () => {
  expect(beginningWith(["Begründung - Kurzfassung -"], /$/y)("Begründung Kurzfassung-")).toEqual({
    key: "begründungkurzfassung",
    end: 23,
  });
  expect(beginningWith([], endOfWord)("Antrag")).toBeUndefined();
});

test("words are found as a pattern of them all finds them", () => {
  const words = fc.array(fc.stringMatching(/^[a-cÄ]([a-cÄ -]{0,5}[a-c.])?$/), { maxLength: 5 });
  const lines = fc.stringMatching(/^[a-cA-CäÄ .-]{0,12}$/);
  fc.assert(
    fc.property(words, lines, (all, line) => {
      const pattern = new RegExp(`^(?:${oneOf(all)})(?![a-zäöü])`, "iu");
      expect(beginningWith(all, endOfWord)(line)?.end).toBe(pattern.exec(line)?.[0].length);
    }),
  );
});
