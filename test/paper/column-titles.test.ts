import { expect, test } from "vitest";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const town = unknownTown("Stadt Aubach", [{ pattern: "{n4}/{yyyy}", cited: "prefix", examples: [] }]);
const rows = ["Bauausschuss 12.03.2024 Vorberatung", "Rat der Stadt 19.03.2024 Entscheidung"].join("\n");
const cells = ["Bauausschuss", "12.03.2024", "Vorberatung", "Rat der Stadt", "19.03.2024", "Entscheidung"].join("\n");

/** Committee, date and purpose of the sittings below an office's lines. */
function sittings(table: string) {
  const text = `Stadt Aubach\n\nDrucksache: 0117/2024\nBeschlussvorlage\n\nBetreff: Brücke am Wehr\n\n${table}\n\nBeschlussvorschlag:\nDie Brücke wird gebaut.\n`;
  const { betreff, beratungsfolge } = parsePaper(
    { file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] },
    town,
  );
  return [betreff, ...beratungsfolge.map(({ committee, date, role }) => [committee, date, role].join(" "))];
}

test.each([
  ["on one line", `Gremium Sitzungstermin Zuständigkeit\n${rows}`],
  ["that wrap at a hyphen", `Beratungsfolge Sitzungs-\ntermin Stand\n${rows}`],
  ["that wrap between words", `Gremium Voraussichtlicher\nSitzungstermin Zuständigkeit\n${rows}`],
  ["a line each", `Gremium\nTermin\nTOP\n${rows}`],
  ["a line each, as the cells have", `Gremium\nVoraussichtlicher\nSitzungstermin\nZuständigkeit\n${cells}`],
  ["a line each below a label", `Beratungsfolge:\nGremium\nVoraussichtlicher\nSitzungstermin\nZuständigkeit\n${cells}`],
])("titles of columns %s", (_, table) => {
  expect(sittings(table)).toEqual([
    "Brücke am Wehr",
    "Bauausschuss 2024-03-12 Vorberatung",
    "Rat der Stadt 2024-03-19 Entscheidung",
  ]);
});

test("a label is no title of a column", () => {
  expect(sittings(`Gremium: Bauausschuss\nTermin: 12.03.2024\nTOP: 3`)).toEqual([
    "Brücke am Wehr",
    "Bauausschuss 2024-03-12 ",
  ]);
});
