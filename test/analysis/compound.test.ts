import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SHORTEST_PART, splitCompound, wordsWithin } from "../../src/analysis/compound.ts";
import { spelledOut } from "../../src/analysis/term.ts";
import { commonVocabulary, vocabularyFrom } from "../../src/analysis/vocabulary.ts";

const parts = (word: string): readonly string[] => splitCompound(spelledOut(word), commonVocabulary());
const within = (word: string): string[] => [...wordsWithin(spelledOut(word), commonVocabulary())].sort();

describe("a compound is split into its parts", () => {
  test.each([
    ["two words", "Radweg", ["rad", "weg"]],
    ["three", "Schulwegplan", ["schul", "weg", "plan"]],
    ["with s between", "Verkehrsplan", ["verkehr", "plan"]],
    ["with n", "Straßennetz", ["strasse", "netz"]],
    ["with en", "Studentenwohnheim", ["student", "wohn", "heim"]],
    ["with es", "Landesgesetz", ["land", "gesetz"]],
    ["with er", "Kinderbilder", ["kinder", "bilder"]],
    ["where a word loses its end", "Schulhof", ["schul", "hof"]],
    ["whose last part is inflected", "Radwegen", ["rad", "wegen"]],
    ["with umlauts", "Lärmschutzmauer", ["laerm", "schutz", "mauer"]],
    ["the fewest parts", "Spielplatzplanung", ["spielplatz", "planung"]],
  ])("%s: %s", (_, word, expected) => {
    expect(parts(word)).toEqual(expected);
  });
});

describe("no compound", () => {
  test.each([
    ["a part that is a word of its own", "Verkehr"],
    ["too short", "Radto"],
    ["what only looks like one", "Wandalung"],
    // Umlauts are folded behind this: an Å is no A.
    ["Ångström ends in no Strom", "Ångström"],
    ["a link with nothing behind it", "Verkehrs"],
    ["figures", "Radweg2"],
    ["no letters of ours", "Радвег"],
    ["no word, but one without blanks", "rad".repeat(30)],
    ["empty", ""],
  ])("%s: %s", (_, word) => {
    expect(parts(word)).toEqual([]);
  });
});

test("a wall's bracket has a wall and a bracket, not wand and alterung", () => {
  const known = vocabularyFrom(["alter", "alterung", "halterung", "wand"].join("\n"));
  expect(splitCompound("wandhalterung", known)).toEqual(["wand", "halterung"]);
});

test("what is left of a word that loses its end stands before others only", () => {
  const known = vocabularyFrom("hof\nlampe");
  expect(splitCompound("lamphof", known)).toEqual(["lamp", "hof"]);
  expect(splitCompound("hoflamp", known)).toEqual([]);
  expect(splitCompound("hoflampen", known)).toEqual(["hof", "lampen"]);
});

describe("the words within", () => {
  test.each([
    ["parts of parts, and what neighbours make", "Fahrradverkehr", ["fahr", "fahrrad", "rad", "radverkehr", "verkehr"]],
    ["in the middle as well", "Hauptstraßenbahnplan", ["bahn", "haupt", "plan", "strasse", "strassenbahn"]],
    ["with the letters between", "Hauptverkehrsplanung", ["haupt", "planung", "verkehr"]],
    ["none of a plain word", "Verkehr", []],
  ])("%s: %s", (_, word, expected) => {
    expect(within(word)).toEqual(expected);
  });
});

test("whatever is glued together of known words is taken apart, without losing a letter but those between", () => {
  const word = fc.constantFrom("rad", "weg", "verkehr", "strasse", "plan", "schule", "bau", "netz", "lampe");
  const known = vocabularyFrom(["bau", "netz", "plan", "rad", "schule", "strasse", "verkehr", "weg"].join("\n"));
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 5 }), (words) => {
      const compound = words.join("");
      const found = splitCompound(compound, known);
      if (!words.includes("lampe")) expect(found.length).toBeGreaterThan(1);
      if (found.length === 0) return;
      // In their order, without overlaps.
      let at = 0;
      for (const part of found) {
        expect(part.length).toBeGreaterThanOrEqual(SHORTEST_PART);
        const start = compound.indexOf(part, at);
        expect(start - at).toBeLessThanOrEqual(2);
        expect(start).toBeGreaterThanOrEqual(at);
        at = start + part.length;
      }
      expect(at).toBe(compound.length);
    }),
  );
});

/** The same without a shortcut: all words of the list at each place, all links, all endings. */
function splitPlainly(word: string, list: readonly string[]): string[] {
  const links: Array<[string, number]> = [
    ["", 0],
    ["s", 0.1],
    ["n", 0.1],
    ["en", 0.1],
    ["es", 0.3],
    ["er", 0.3],
    ["e", 0.3],
    ["ns", 0.3],
  ];
  const endings = ["", "e", "n", "en", "s", "es", "er", "ern"];
  const all = list.flatMap((text) => {
    const [, left = ""] = /^(.+?)(?:en|e)$/.exec(text) ?? [];
    return [{ text, isWhole: true }, ...(left.length > SHORTEST_PART ? [{ text: left, isWhole: false }] : [])];
  });
  const ways: Array<{ cost: number; parts: string[] } | undefined> = [{ cost: 0, parts: [] }];
  const goTo = (place: number, cost: number, parts: string[]): void => {
    if (cost < (ways[place]?.cost ?? Number.POSITIVE_INFINITY)) ways[place] = { cost, parts };
  };
  for (let start = 0; start <= word.length - SHORTEST_PART; start++) {
    const way = ways[start];
    for (const { text, isWhole } of way ? all : []) {
      if (!way || !word.startsWith(text, start)) continue;
      const rest = word.slice(start + text.length);
      if (isWhole && start > 0 && endings.includes(rest))
        goTo(word.length, way.cost + 1, [...way.parts, word.slice(start)]);
      for (const [link, cost] of links) {
        const next = start + text.length + link.length;
        if (next <= word.length - SHORTEST_PART && rest.startsWith(link))
          goTo(next, way.cost + 1 + cost, [...way.parts, text]);
      }
    }
  }
  return ways[word.length]?.parts ?? [];
}

test("compounds are split as by a look at all words of the list", () => {
  const known = fc.string({ unit: fc.constantFrom("a", "b", "e", "n", "s", "r"), minLength: 3, maxLength: 13 });
  const link = fc.constantFrom("", "s", "n", "en", "er", "ns", "ern");
  fc.assert(
    fc.property(
      fc.uniqueArray(known, { minLength: 1, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(7), link)),
      (list, picked) => {
        const rising = list.toSorted();
        const word = picked
          .map(([at, letters]) => `${rising[at % rising.length]}${letters}`)
          .join("")
          .slice(0, 60);
        if (word.length < 6) return;
        expect(splitCompound(word, vocabularyFrom(rising.join("\n")))).toEqual(splitPlainly(word, rising));
      },
    ),
    { numRuns: 1_000 },
  );
});
