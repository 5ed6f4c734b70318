import { describe, expect, test } from "vitest";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const town = unknownTown("Gemeinde Aubach", []);
const parse = (table: string) => {
  const text = `Gemeinde Aubach\nBeschlussvorlage\nBeratung in öffentlicher Sitzung\nBeratungsfolge Termin Stand Abstimmung\n${table}\n`;
  const { beratungsfolge, betreff, date } = parsePaper(
    { file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] },
    town,
  );
  return { rows: beratungsfolge.map(({ committee, date: day }) => [committee, day]), betreff, date };
};

describe("a table of sittings with the title below it", () => {
  const rows = [
    ["Bauausschuss", "2021-12-14"],
    ["Rat", "2021-12-21"],
  ];
  test.each([
    ["a title", "Gebühren für den Friedhof", "Gebühren für den Friedhof"],
    ["a title with a date", "Gebühren zum 01.01.2022", "Gebühren zum 01.01.2022"],
    [
      "a date in the middle",
      "Antrag des Ortsrats vom 02.03.2021 auf Bänke",
      "Antrag des Ortsrats vom 02.03.2021 auf Bänke",
    ],
    [
      "a date in brackets",
      "Änderung der Satzung\n(Fassung vom 09.11.1995)",
      "Änderung der Satzung (Fassung vom 09.11.1995)",
    ],
    ["a date that wraps", "Neufassung der Gebührensatzung für die Abfallbeseitigung zum\n01.01.2022", undefined],
  ])("%s is no row", (_, title, betreff) => {
    const found = parse(
      `Bauausschuss 14.12.2021 Beratung\nRat 21.12.2021 Beschlussfassung\n${title}\nBeschlussvorschlag:\nDer Rat stimmt zu.`,
    );
    expect(found.rows).toEqual(rows);
    expect([title.replace("\n", " "), betreff]).toContain(found.betreff);
    expect(found.date).toBeUndefined();
  });

  test.each([
    [
      "a heading's word in a cell",
      "Bauausschuss 14.12.2021 Einstimmig lt.\nBeschlussvorschlag\nRat 21.12.2021 Beschlussfassung",
    ],
    [
      "a purpose that wraps",
      "Beratung und\nBauausschuss 14.12.2021\nBeschlussempfehlung\nRat 21.12.2021 Beratung und Beschlussfassung",
    ],
  ])("%s ends no table", (_, table) => {
    const found = parse(`${table}\nGebühren für den Friedhof\nBeschlussvorschlag:\nDer Rat stimmt zu.`);
    expect(found.rows).toEqual(rows);
    expect(found.betreff).toBe("Gebühren für den Friedhof");
  });
});
