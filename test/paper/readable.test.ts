import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import type { Municipality } from "../../src/municipality/municipality.ts";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const town = unknownTown("Stadt Aubach", [{ pattern: "FB {n2}/{n4}/WP{n2}", cited: "bare", examples: [] }]);
const parse = (text: string, municipality: Municipality = town) =>
  parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, municipality);

describe("a page that has become one line", () => {
  test.each([
    [
      "a heading first, then the number in running text",
      "S A C H S T A N D : Antrag vom 25.08.2024, Drs. 24-24100 Betreff: Bank am Markt Der Rat möge beschließen: Eine Bank wird gebaut. Begründung: Es fehlt eine. Antragsteller: Fraktion Morgen",
    ],
    [
      "the number first",
      "Antrag vom 25.08.2024, Drs. 24-24100 Antragsteller: Fraktion Morgen Betreff: Bank am Markt Der Rat möge beschließen: Eine Bank wird am Markt gebaut. Begründung: Es fehlt eine.",
    ],
    [
      "labels only",
      "Drucksache: 24-24100 Vorlage-Art: Antrag Datum: 25.08.2024 Betreff: Bank am Markt Begründung: Es fehlt eine Bank, wo der Markt ist. Antragsteller: Fraktion Morgen",
    ],
    [
      "several pages, a line each",
      "Drucksache: 24-24100 Vorlage-Art: Antrag Datum: 25.08.2024 Antragsteller: Fraktion Morgen Betreff: Bank am Markt Begründung: Es fehlt eine Bank.\n\nAuf dem Markt stehen drei Bänke, und alle sind besetzt.",
    ],
  ])("%s", (_, text) => {
    for (const municipality of [braunschweig, unknownTown("Stadt Aubach", braunschweig.numbers.forms)]) {
      expect(parse(text, municipality)).toMatchObject({
        drucksache: "24-24100",
        kind: "antrag",
        date: "2024-08-25",
        betreff: "Bank am Markt",
        sender: ["Fraktion Morgen"],
        citations: [],
      });
    }
  });

  test("a long sentence with one label is a sentence", () => {
    const text = `Wir bitten um Auskunft zu ${"sehr vielen Bänken und ".repeat(8)}zu einem Betreff: der Bank am Markt.`;
    expect(parse(text).betreff).toBeUndefined();
  });
});

describe("labels side by side", () => {
  const columns = (rows: ReadonlyArray<readonly [string, string]>) =>
    rows.map(([left, right]) => (right ? left.padEnd(48) + right : left)).join("\n");
  const below =
    "\n\nEntscheidungsvorlage\n\nErneuerung der Brücke am Wehr;\nhier: Baubeschluss\n\nBeratungsfolge:\nDatum             Gremium                        Zuständigkeit\n26.09.2021        Bezirksvertretung Mitte        Anhörung/Empfehlung\n26.10.2021        Planungsausschuss              Entscheidung\n\nErläuterungen:\nDie Brücke ist alt.\n";
  test.each([
    [
      "values beside and below their labels",
      columns([
        ["Der Oberbürgermeister", "Vorlage-Nr:     FB 61/0431/WP17"],
        ["Federführende Dienststelle:", "Status:         öffentlich"],
        ["Fachbereich Stadtentwicklung", "Datum:          14.09.2021"],
        ["Beteiligte Dienststelle/n:", "Verfasser/in:   Dez. III"],
        ["Fachbereich Finanzen", ""],
      ]),
    ],
    [
      "an empty left column",
      columns([
        ["Vorlage", "Vorlage-Nr: FB 61/0431/WP17"],
        ["Federführende Dienststelle:", "Status: öffentlich"],
        ["Fachbereich Stadtentwicklung", "Aktenzeichen:"],
        ["", "Datum: 14.09.2021"],
      ]),
    ],
  ])("%s", (_, head) => {
    expect(parse(head + below)).toMatchObject({
      drucksache: "FB 61/0431/WP17",
      kind: "beschlussvorlage",
      public: true,
      date: "2021-09-14",
      office: "Fachbereich Stadtentwicklung",
      betreff: "Erneuerung der Brücke am Wehr; hier: Baubeschluss",
      beratungsfolge: [
        { committee: "Bezirksvertretung Mitte", role: "Anhörung/Empfehlung", date: "2021-09-26" },
        { committee: "Planungsausschuss", role: "Entscheidung", date: "2021-10-26" },
      ],
    });
  });

  test("tables and justified text stay as they are", () => {
    const text =
      "Vorlage\n\nBetreff: Brücke\n\nJahr     Kosten     Anteil\n2020     10 Euro    20 %\n\nDie Brücke   ist   alt.\n";
    expect(parse(text).betreff).toBe("Brücke");
  });
});

describe("the date in a cell of the head", () => {
  test.each([
    ["below its title", "Stadtamt\tStellungnahme-Nr.\tDatum\nAmt 66\tFB 61/0431/WP17\t12.03.2024", "2024-03-12"],
    ["below the last title", "Fachbereich Geschäftsführer Datum\n\n66 StR Lang 12.03.2024", "2024-03-12"],
    ["beside the number's label", "Vorlagen-Nummer 12.03.2024\nFB 61/0431/WP17", "2024-03-12"],
    ["beside the number", "Vorlage FB 61/0431/WP17 vom 12.03.2024", "2024-03-12"],
    ["before the number", "Vorlage vom 12.03.2024, FB 61/0431/WP17", "2024-03-12"],
    ["two dates", "Eingang Datum\n11.03.2024 12.03.2024", undefined],
    ["a title alone in running text", "Das neue Datum\n12.03.2024 bis auf weiteres", undefined],
  ])("%s", (_, cells, date) => {
    expect(parse(`Stadt Aubach\n\n${cells}\n\nBetreff:\nBrücke\n\nErläuterungen:\nText.\n`).date).toBe(date);
  });
});
