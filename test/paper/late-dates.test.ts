import { expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import type { Municipality } from "../../src/municipality/municipality.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

function dates(text: string, town: Municipality = karlsruhe) {
  const { date, beratungsfolge, problems } = parsePaper(
    { file: "a.txt", text, bodyStart: 0, frontMatter: {}, problems: [] },
    town,
  );
  return {
    date,
    sittings: beratungsfolge.map((one) => one.date),
    late: problems.flatMap(({ kind, message, line }) => (kind === "impossible-date" ? [{ ...message, line }] : [])),
  };
}
const form = (number: string, first: string, second: string) =>
  `Stadt Karlsruhe\nDer Oberbürgermeister\n\nBESCHLUSSVORLAGE\n\nVorlage Nr.:\n\n${number}\nVerantwortlich:\n\nDez. 4\nErneuerung der Stege am Weiher\n\nBeratungsfolge dieser Vorlage\nGremium Termin TOP ö nö Ergebnis\nHauptausschuss ${first} 5\nx vorberaten\nGemeinderat ${second} 18 x\nzugestimmt\n\nBeschlussantrag\nDie Stege werden erneuert.\n`;

const late = (written: string, line: number) => ({ id: "decades-late", written, line });

test.each([
  ["one sitting", "08.05.2018", "15.05.2081", ["2018-05-08", undefined], [late("15.05.2081", 18)]],
  [
    "all sittings",
    "08.05.2081",
    "15.05.2081",
    [undefined, undefined],
    [late("15.05.2081", 18), late("08.05.2081", 16)],
  ],
])("what lies decades after the year of a paper's number does not count: %s", (_, first, second, sittings, told) => {
  expect(dates(form("2018/0999", first, second))).toEqual({ date: undefined, sittings, late: told });
});

test("a matter may take years", () => {
  const sittings = ["2018-05-08", "2026-05-12"];
  expect(dates(form("2018/0999", "08.05.2018", "12.05.2026"))).toEqual({ date: "2026-05-12", sittings, late: [] });
});

test("without a number, what lies decades after all other dates does not count", () => {
  const text = (day: string) =>
    `Antrag\n\nBetreff:\nStege am Weiher\n\nDatum:\n${day}\n\nBeratungsfolge:\nBauausschuss (Entscheidung) 10.12.2024 Ö\nRat (Entscheidung) 12.12.2052 Ö\n\nText`;
  expect(dates(text("01.09.2024"), braunschweig)).toEqual({
    date: "2024-09-01",
    sittings: ["2024-12-10", undefined],
    late: [late("12.12.2052", 11)],
  });
  expect(dates(text("01.09.2099"), braunschweig).date).toBeUndefined();
});
