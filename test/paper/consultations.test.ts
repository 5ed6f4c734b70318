import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { findConsultations } from "../../src/paper/head/consultations.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import { linesOf } from "../../src/text/lines.ts";
import { only } from "./record.ts";

const rows = (text: string) =>
  findConsultations(linesOf(text)).rows.map((row) => only(row, "committee", "role", "date", "status"));

describe("consultations of the Beratungsfolge", () => {
  test.each([
    ["one line", "Rat der Stadt (Entscheidung) 18.06.2024 Ö", [["Rat der Stadt", "Entscheidung", "2024-06-18", "Ö"]]],
    ["a comma before the date", "Rat (Entscheidung), 14.06.2022", [["Rat", "Entscheidung", "2022-06-14", undefined]]],
    ["the day's am", "Schulausschuss am 14.06.2022 Ö", [["Schulausschuss", undefined, "2022-06-14", "Ö"]]],
    ["tabs", "Rat\t18.06.2024\tN", [["Rat", undefined, "2024-06-18", "N"]]],
    [
      "a table",
      "| 18.06.2024 | Verwaltungsausschuss | Vorberatung |",
      [["Verwaltungsausschuss", "Vorberatung", "2024-06-18", undefined]],
    ],
    [
      "the purpose after the name",
      "Schulausschuss zur Kenntnis\n18.06.2024",
      [["Schulausschuss", "zur Kenntnis", "2024-06-18", undefined]],
    ],
    ["a date with a month's name", "Rat (Entscheidung) 18. Juni 2024 Ö", [["Rat", "Entscheidung", "2024-06-18", "Ö"]]],
    [
      "a name over two lines",
      "Ausschuss für Planung und\nHochbau (Vorberatung)\t18.06.2024\tÖ",
      [["Ausschuss für Planung und Hochbau", "Vorberatung", "2024-06-18", "Ö"]],
    ],
    [
      "a name cut at a hyphen",
      "Ausschuss für Umwelt-\nSchutz (Vorberatung)",
      [["Ausschuss für Umwelt-Schutz", "Vorberatung", undefined, undefined]],
    ],
    [
      "a district",
      "Stadtbezirksrat im Stadtbezirk 321 (Anhörung) 18.06.2024 Ö",
      [["Stadtbezirksrat im Stadtbezirk 321", "Anhörung", "2024-06-18", "Ö"]],
    ],
    [
      "columns read downwards: all names, then all dates, then all states",
      "Schulausschuss (Vorberatung)\nVerwaltungsausschuss (Vorberatung)\nRat (Entscheidung)\n\nStatus\n\n01.06.2024\n02.06.2024\n03.06.2024\n\nÖ\nN\nÖ",
      [
        ["Schulausschuss", "Vorberatung", "2024-06-01", "Ö"],
        ["Verwaltungsausschuss", "Vorberatung", "2024-06-02", "N"],
        ["Rat", "Entscheidung", "2024-06-03", "Ö"],
      ],
    ],
    [
      "titles of columns and sessions are none",
      "Gremium\nVoraussichtlicher Sitzungstermin\nStatus\n● Erledigt\n20. Sitzung des Rates\nSondersitzung des Rates\n---",
      [],
    ],
    [
      "a committee and its role, a date, a session and what came of it, each on a line",
      "Bauausschuss Vorberatung\n16.05.2024\n9. öffentliche Sitzung des Bauausschusses überwiesen\nRat der Stadt Entscheidung\n20.06.2024\n10. öffentliche/nichtöffentliche Sitzung des Rates der Stadt ungeändert beschlossen",
      [
        ["Bauausschuss", "Vorberatung", "2024-05-16", undefined],
        ["Rat der Stadt", "Entscheidung", "2024-06-20", undefined],
      ],
    ],
    [
      "date and session on a line",
      "Kreistag Entscheidung\n20.06.2024 3. Sitzung des Kreistages vertagt\nSozialausschuss Anhörung\n02.07.2024 Gemeinsame Sitzung des Sozialausschusses",
      [
        ["Kreistag", "Entscheidung", "2024-06-20", undefined],
        ["Sozialausschuss", "Anhörung", "2024-07-02", undefined],
      ],
    ],
    [
      "sessions of all sorts",
      "Ratssitzung zurückgestellt\n4. außerordentliche (öffentliche) Sitzung des Rates\nKonstituierende Sitzung des Kreistages\n1. Sondersitzung des Hauptausschusses abgelehnt",
      [],
    ],
    [
      "the date first",
      "16.05.2024 Bauausschuss Vorberatung\n20.06.2024 Rat der Stadt Entscheidung",
      [
        ["Bauausschuss", "Vorberatung", "2024-05-16", undefined],
        ["Rat der Stadt", "Entscheidung", "2024-06-20", undefined],
      ],
    ],
    [
      "a weekday is no committee",
      "Rat (Entscheidung)\n18.06.2024 Dienstag",
      [["Rat", "Entscheidung", "2024-06-18", undefined]],
    ],
    ["nothing", "", []],
  ])("%s", (_, text, expected) => {
    expect(rows(text)).toEqual(expected.map(([committee, role, date, status]) => ({ committee, role, date, status })));
  });

  test("a consultation stands on the label's line", () => {
    const text = "Betreff: Wall\nBeratungsfolge: Rat (Entscheidung), 14.06.2022\n\nBegründung:\nText.";
    const source = { file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] };
    const { beratungsfolge } = parsePaper(source, braunschweig);
    expect(beratungsfolge).toMatchObject([{ committee: "Rat", role: "Entscheidung", date: "2022-06-14" }]);
  });

  test("a date that does not exist is no date of a consultation, but is named with its place", () => {
    const text = "Rat (Entscheidung) 31.02.2024 Ö";
    const { rows: found, impossible } = findConsultations(linesOf(text));
    expect(found.map((row) => only(row, "committee", "date"))).toEqual([{ committee: "Rat" }]);
    expect(impossible).toEqual([{ value: "31.02.2024", start: 19, end: 29 }]);
  });

  test("a consultation's place reaches from its name to its last part", () => {
    const text = "Schulausschuss (Vorberatung)\n\nStatus\n\n01.06.2024\n\nÖ";
    const [row] = findConsultations(linesOf(text)).rows;
    expect(text.slice(row?.start, row?.end)).toBe(text);
  });
});
