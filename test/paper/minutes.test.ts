import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import type { Municipality } from "../../src/municipality/municipality.ts";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const town = unknownTown("Gemeinde Aubach", [
  { pattern: "{n4}/{yyyy}", cited: "prefix", examples: [] },
  { pattern: "AN/{n4}/{yyyy}", cited: "bare", examples: [] },
]);
const parse = (text: string, municipality: Municipality = town) =>
  parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, municipality);
const cited = (text: string) => parse(text).citations.map(({ drucksache }) => drucksache);

describe("verbatim minutes", () => {
  const said =
    "\n\nOberbürgermeisterin Eva Lang: Ich eröffne die 15. Sitzung des Rates.\n\nJan Koch (Morgen): Ich frage die Verwaltung:\n\n1. Gibt es Enthaltungen?\n\nOberbürgermeisterin Eva Lang: Das ist nicht der Fall.\n";
  test.each([
    "15. Sitzung vom 17. März 2022",
    "15. Sitzung vom 17. März 2022 Seite 1",
    "15. Sitzung vom 17.03.2022",
    "15. ordentliche Sitzung vom 17. März 2022",
    "\n\n15. Sitzung vom 17. März 2022\n\nSeite 1",
  ])("%j begins them", (title) => {
    for (const municipality of [town, braunschweig]) {
      expect(parse(`${title}${said}`, municipality)).toMatchObject({
        kind: "protokoll",
        date: "2022-03-17",
        betreff: "15. Sitzung des Rates",
        beratungsfolge: [{ committee: "Rat", date: "2022-03-17" }],
        questions: [],
      });
    }
  });

  test.each([
    "15. Sitzung",
    "Die 15. Sitzung vom 17. März 2022 war lang.",
    "15. Änderung vom 17. März 2022",
  ])("%j begins none", (title) => {
    expect(parse(`${title}${said}`).kind).not.toBe("protokoll");
  });
});

describe("minutes whose title stands below a form of the town", () => {
  test.each([
    "06.07.2023\nReferat:\n\nOBM\n\nAmt:\n\n13-2\n\n",
    "Aubach, 6. Juli 2023\n\nGemeinde Aubach\nHauptamt\n\n",
    "Gemeinde Aubach\nDer Bürgermeister\n",
  ])("%j", (form) => {
    const text = `${form}Niederschrift\nBesprechung am:\n\n15.06.2023\n\nThema:\n\n1. öffentliche Sitzung Ortsbeirat Süd\n\nAnwesende\nFr. Lang\n`;
    expect(parse(text)).toMatchObject({
      kind: "protokoll",
      date: "2023-06-15",
      betreff: "1. öffentliche Sitzung Ortsbeirat Süd",
      beratungsfolge: [{ committee: "Ortsbeirat Süd", date: "2023-06-15" }],
    });
  });

  test("a bill that lists its minutes below its own kind is a bill", () => {
    expect(parse("Vorlage\n\nBetreff: Bänke\n\nNiederschrift\n").kind).toBe("vorlage");
  });
});

describe("the numbers of the papers on the agenda are cited, and none is the minutes' own", () => {
  test.each([
    ["below the item", "10.17 Öffentliches Feuerwerk\n3047/2021", ["3047/2021"]],
    ["at the end of the item", "10.17 Öffentliches Feuerwerk - 3047/2021", ["3047/2021"]],
    ["a report's number is none", "5. Finanzbericht Nr. 3047/2021", []],
    ["the minutes' number is none", "6. Genehmigung der Niederschrift 3047/2021", []],
    ["in brackets", "TOP 4 Öffentliches Feuerwerk (3047/2021)", ["3047/2021"]],
    ["in brackets below", "4. Öffentliches Feuerwerk\n(3047/2021)", ["3047/2021"]],
    ["of another form", "10.17 Feuerwerk\nAN/1875/2021\n10.18 Bänke\n3048/2021", ["AN/1875/2021", "3048/2021"]],
    ["years are none", "10.17 Doppelhaushalt 2021/2022\n2023/2024", []],
    ["text that ends alike is none", "Der Bau kostete 3047/2021", []],
  ])("%s", (_, items, numbers) => {
    for (const title of [
      "15. Sitzung vom 17. März 2022",
      "Niederschrift\nüber die 5. Sitzung des Rates am 17.03.2022",
    ]) {
      const text = `${title}\n\n${items}\n\nGibt es Wortmeldungen?\n`;
      expect(cited(text)).toEqual(numbers);
      expect(parse(text).drucksache).toBeUndefined();
    }
  });

  test("in a bill they are not", () => {
    expect(cited("Vorlage\n\nBetreff: Bänke\n\nText.\n\n10.17 Feuerwerk\n3047/2021\n")).toEqual([]);
  });
});
