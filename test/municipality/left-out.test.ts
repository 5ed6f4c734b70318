import { describe, expect, test } from "vitest";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { surveyPapers } from "../../src/paper/survey.ts";

const town = unknownTown("Stadt Aubach", [{ pattern: "{n4}/{yyyy}", cited: "prefix", examples: [] }]);
const usual = unknownTown("", []);

/** What is left out of a paper: field, text, reason and line. */
function leftOut(text: string, file = "x.txt") {
  const source = { file, text, bodyStart: 0, frontMatter: {}, problems: [] };
  return surveyPapers([source], town, usual).leftOut.map((one) => [one.field, one.text, one.reason, one.line]);
}

describe("what is seen in a paper and not taken", () => {
  test.each([
    [
      "a number that another paper may have",
      "Antrag\n\nzur Vorlage 0117/2023 der Stadt\n",
      [["drucksache", "0117/2023", "number-amid-text", 3]],
    ],
    ["two years", "Antrag\n\n2024/2025\n", [["drucksache", "2024/2025", "years", 3]]],
    [
      "two paragraphs, each of which may be the subject",
      "Vorlage-Nr.: 0117/2023\n\nErneuerung der Brücke\n\nSanierung der Straße\n",
      [
        ["betreff", "Erneuerung der Brücke", "several-titles", 3],
        ["betreff", "Sanierung der Straße", "several-titles", 5],
      ],
    ],
    [
      "a date that no word announces",
      "Vorlage-Nr.: 0117/2023\nBetreff: Brücke\n\nFassung 12.03.2024\n",
      [["date", "12.03.2024", "date-without-label", 4]],
    ],
    [
      "a committee and a day in a sentence",
      "Vorlage-Nr.: 0117/2023\nBetreff: Brücke\n\nBauausschuss 12.03.2024 hat dem Plan nicht zugestimmt.\n",
      [["beratungsfolge", "Bauausschuss 12.03.2024 hat dem Plan nicht zugestimmt.", "no-table", 4]],
    ],
  ])("%s", (_, head, expected) => {
    expect(leftOut(`${head}\nBegründung:\nDie Brücke vom 01.02.2023 ist alt (Vorlage 0118/2023).\n`)).toEqual(expected);
  });

  test("a number in the file's name that needs a word before it", () => {
    const text = "Antrag\n\nBetreff: Brücke\n\nBegründung:\nSie ist alt.\n";
    expect(leftOut(text, "0117-2023-bruecke.txt")).toEqual([["drucksache", "0117/2023", "number-in-name", undefined]]);
    expect(leftOut(text, "DS_0117-2023.txt")).toEqual([]);
  });

  test.each([
    [
      "fields that were found",
      "Vorlage-Nr.: 0117/2023\nDatum: 12.03.2024\nBetreff: Brücke 0118/2023\n\nStand 01.02.2024\n",
    ],
    ["a table that was read", "Vorlage-Nr.: 0117/2023\nBetreff: Brücke\n\nBeratungsfolge:\nBauausschuss 12.03.2024\n"],
    ["the day on which it came in", "Vorlage-Nr.: 0117/2023\nBetreff: Brücke\nEingang: 12.03.2024\n"],
    ["annexes", "Anlage 1 zur Vorlage 0118/2024\n\nStand 01.02.2024\n"],
    ["the only paragraph that may be a subject", "Antrag\n\nErneuerung der alten Brücke\n\nAubach, 12.03.2024\n"],
  ])("nothing of %s", (_, text) => {
    expect(leftOut(`${text}\nBegründung:\nSie ist alt.\n`)).toEqual([]);
  });

  test("nor of the name of a file of minutes or an annex", () => {
    for (const text of ["Niederschrift\n\nÖffentlicher Teil\n", "Anlage 1\n\nLageplan\n"])
      expect(leftOut(text, "0117-2023-bruecke.txt")).toEqual([]);
  });

  test("but three things of each field", () => {
    const days = ["12.03.2024", "13.03.2024", "14.03.2024", "15.03.2024"];
    const head = `Vorlage-Nr.: 0117/2023\nBetreff: Brücke\n\n${days.map((day) => `Stand ${day}\n`).join("")}`;
    expect(leftOut(`${head}\nBegründung:\nSie ist alt.\n`).map(([, text]) => text)).toEqual(days.slice(0, 3));
  });
});
