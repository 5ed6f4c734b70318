import { describe, expect, test } from "vitest";
import { stemOf } from "../../src/analysis/stem.ts";
import { spelledOut } from "../../src/analysis/term.ts";

const stem = (word: string): string => stemOf(spelledOut(word));

describe("the forms of a word have one stem", () => {
  test.each([
    ["singular and plural", "Strategie Strategien"],
    ["cases", "Ausschuss Ausschusses Ausschusse"],
    ["with an umlaut in the plural", "Baum Bäume Bäumen"],
    ["umlauts written out", "Bäume Baeume BÄUME"],
    ["ß and ss", "Straße Straßen Strasse Strassen"],
    ["adjectives", "sicher sichere sicheren sicherer sicheres"],
    ["forms for women and for all", "Bürger Bürgern Bürgerin Bürgerinnen Bürger*innen Bürger:innen Bürger_innen"],
    ["the same, written otherwise", "Schüler Schüler/-innen Schüler/innen Schüler(innen) SchülerInnen Schüler*in"],
  ])("%s", (_, words) => {
    expect(new Set(words.split(" ").map(stem)).size).toBe(1);
  });
});

test.each([
  ["Verein", "Ver"],
  ["Termin", "Term"],
  ["Berlin", "Berl"],
  ["innen", ""],
  ["Innenstadt", "Stadt"],
  ["Schule", "Schuld"],
  ["Steuer", "Steg"],
  ["neue", "nü"],
])("other words have other stems: %s and %s", (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test("what is short or foreign is left as it is", () => {
  expect(["", "ki", "ö", "市議会"].map(stem)).toEqual(["", "ki", "o", "市議会"]);
});
