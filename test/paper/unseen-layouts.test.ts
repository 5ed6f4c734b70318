import { describe, expect, test } from "vitest";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const town = unknownTown("Stadt Aubach", [
  { pattern: "{n2-4}/{yyyy}", cited: "prefix", examples: [] },
  { pattern: "BV {n2}/{yyyy}", cited: "bare", examples: [] },
]);
const parse = (text: string) => parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, town);

/** A line with each text at its column. */
const row = (...cells: ReadonlyArray<readonly [number, string]>) =>
  cells.reduce((line, [column, text]) => line.padEnd(column) + text, "");
const text = "\n\nBeschlussvorschlag:\nDer Steg wird gebaut.\n\nSachverhalt:\nEr ist alt.\n";

describe("labels and values in columns", () => {
  test("a row of labels has its values below", () => {
    const head = [
      "Stadt Aubach",
      "Beschlussvorlage",
      "",
      row([0, "Einbringer"], [30, "Vorlagennummer"], [55, "Datum"]),
      row([0, "Bauamt"], [30, "112/2024"], [55, "03.04.2024"]),
      "",
      row([0, "Gegenstand der Vorlage"], [30, "Erneuerung des Stegs am"]),
      row([30, "Weiher"]),
    ].join("\n");
    expect(parse(head + text)).toMatchObject({
      drucksache: "112/2024",
      date: "2024-04-03",
      betreff: "Erneuerung des Stegs am Weiher",
    });
  });

  test("a label in the right column has its value below, too", () => {
    const head = `${row([0, "Stadt Aubach"], [50, "Vorlage-Nr.:"])}\n${row([0, "Der Bürgermeister"], [50, "112/2024"])}\n\nBetreff: Steg`;
    expect(parse(head + text)).toMatchObject({ drucksache: "112/2024", kind: "vorlage", betreff: "Steg" });
  });

  test("what stands beside a value is none of it", () => {
    const head = `Drucksache Nr.:   BV 12/2024                   Amt/Zeichen   60.1/ko\nerarbeitet von:   Frau Lang\n\nBetreff: Steg`;
    expect(parse(head + text)).toMatchObject({ drucksache: "BV 12/2024", betreff: "Steg" });
  });

  test("labels first, then as many values", () => {
    const head = "Drucksache Nr.:\nDatum:\nFachbereich:\n112/2024\n03.04.2024\nBauen\n\nBetreff: Steg";
    expect(parse(head + text)).toMatchObject({ drucksache: "112/2024", date: "2024-04-03" });
    const others = "Drucksache Nr.:\nDatum:\nBauen\n03.04.2024\n\nBetreff: Steg";
    expect(parse(others + text).drucksache).toBeUndefined();
  });

  test.each([
    "Aubach, den 3. April 2024",
    "03.04.2024",
    "3. April 2024",
  ])("%s in the right column is the day", (day) => {
    expect(parse(`${row([0, "Stadt Aubach"], [50, day])}\n\nVorlage 112/2024\n\nBetreff: Steg${text}`).date).toBe(
      "2024-04-03",
    );
  });
});

describe("a table of sittings by its columns", () => {
  const head = (...lines: string[]) =>
    `Vorlage 112/2024\n\n${lines.join("\n")}\n\nErneuerung des Stegs am Weiher${text}`;

  test("names that wrap, roles, results and items of the agenda", () => {
    const paper = parse(
      head(
        row([0, "Gremium"], [26, "Datum"], [40, "TOP"], [46, "Zweck"], [64, "Ergebnis"]),
        row(
          [0, "Ausschuss für Bildung und"],
          [26, "07.05.2024"],
          [40, "4.1"],
          [46, "Vorberatung"],
          [64, "Ja 7 Nein 1"],
        ),
        row([0, "Soziales"]),
        row([0, "Stadtrat"], [26, "21.05.2024"], [40, "9"], [46, "Entscheidung"]),
      ),
    );
    expect(paper).toMatchObject({
      betreff: "Erneuerung des Stegs am Weiher",
      beratungsfolge: [
        {
          committee: "Ausschuss für Bildung und Soziales",
          date: "2024-05-07",
          top: "4.1",
          role: "Vorberatung",
          result: "Ja 7 Nein 1",
        },
        { committee: "Stadtrat", date: "2024-05-21", top: "9", role: "Entscheidung" },
      ],
    });
    expect(paper.date).toBeUndefined();
  });

  test.each([
    ["the day first", row([0, "Datum"], [14, "BVV/Ausschuss"], [40, "Beratungsstand"]), 14, 0],
    [
      "titles that nobody declared",
      row([0, "Gremium"], [30, "Sitzung"], [44, "ö"], [48, "dafür"], [56, "zwei"]),
      0,
      30,
    ],
    ["a number first", row([0, "Lfd. Nr."], [12, "Gremium"], [40, "Termin"], [56, "Beratung"]), 12, 40],
  ])("%s", (_, titles, name, day) => {
    const rows = [
      ["Bauausschuss", "07.05.2024"],
      ["Stadtrat", "21.05.2024"],
    ] as const;
    const lines = rows.map(([committee, date]) =>
      name < day ? row([name, committee], [day, date]) : row([day, date], [name, committee]),
    );
    expect(parse(head(titles, ...lines)).beratungsfolge).toMatchObject([
      { committee: "Bauausschuss", date: "2024-05-07" },
      { committee: "Stadtrat", date: "2024-05-21" },
    ]);
  });

  test("a blank line between its rows", () => {
    const titles = row([0, "Zur Sitzung"], [40, "Sitzungstermin"], [58, "Behandlung"]);
    const rows = [row([0, "Bezirksvertretung Au"], [40, "07.05.2024"]), "", row([0, "Rat"], [40, "21.05.2024"])];
    expect(parse(head(titles, "", ...rows)).beratungsfolge.map(({ date }) => date)).toEqual([
      "2024-05-07",
      "2024-05-21",
    ]);
  });

  test("a table of amounts is none", () => {
    const titles = row([0, "Beratung"], [30, "Datum"], [44, "Betrag"]);
    expect(parse(head(titles, row([0, "Planung"], [30, "10 Tage"], [44, "500 €"]))).beratungsfolge).toEqual([]);
  });
});

describe("a sitting without a table", () => {
  test.each([
    ["zur Sitzung des Ortschaftsrates Aubach am 07.05.2024", "Ortschaftsrat Aubach"],
    ["Kreisausschuss am 07.05.2024        TOP 3  - öffentlich -", "Kreisausschuss"],
    ["an den Gemeinderat\nzur Sitzung am 7. Mai 2024", "Gemeinderat"],
    ["für den Haupt- und Finanzausschuss\nSitzungstermin: 07.05.2024", "Haupt- und Finanzausschuss"],
    ["Sitzung der/des:    Bauausschusses\nSitzungsdatum:      07.05.2024", "Bauausschuss"],
    ["Beratungen\n07.05.2024 Gemeinderat öffentlich Entscheidung TOP 3", "Gemeinderat"],
    ["Gremium:            Kreistag\nam:                 07.05.2024", "Kreistag"],
  ])("%s", (lines, committee) => {
    const { beratungsfolge } = parse(`Vorlage 112/2024\n\n${lines}\n\nBetreff: Steg${text}`);
    expect(beratungsfolge).toMatchObject([{ committee, date: "2024-05-07" }]);
  });

  test.each([
    "Satzung zum Kreistag vom 07.05.2024",
    "Beschluss des Kreistags vom 07.05.2024",
    "Kreistag 07.05.2024 hat dem zugestimmt.",
    "Neubau am 07.05.2024",
  ])("%s is none", (line) => {
    expect(parse(`Vorlage 112/2024\n\n${line}\n\nBetreff: Steg${text}`).beratungsfolge).toEqual([]);
  });
});

describe("a subject without a label", () => {
  test.each([
    ["right above the first heading", "Vorlage 112/2024\n\nTagesordnungspunkt 9\n\nErneuerung des Stegs"],
    ["after the item of the agenda", "Vorlage 112/2024\n\nTOP 4: Erneuerung des Stegs"],
    [
      "between letterhead and labels",
      "Stadt Aubach\nBauamt\n\nErneuerung des Stegs\n\nVorlage-Nr.: 112/2024\nDatum: 03.04.2024",
    ],
  ])("%s", (_, head) => {
    expect(parse(head + text).betreff).toBe("Erneuerung des Stegs");
  });

  test("a label that nobody declared is no part of it", () => {
    expect(parse(`Vorlage 112/2024\n\nVorgang        Erneuerung des Stegs${text}`).betreff).toBeUndefined();
  });

  test("it ends at a heading that nobody declared", () => {
    expect(parse("Vorlage 112/2024\nBetreff:\nErneuerung des Stegs\nUnterrichtung:\nEr ist alt.\n").betreff).toBe(
      "Erneuerung des Stegs",
    );
  });
});

describe("a kind", () => {
  test.each([
    ["Gemeinderatsvorlage", "vorlage"],
    ["Beschluss-Vorlage", "beschlussvorlage"],
    ["Haushaltsantrag", "antrag"],
    ["Vorlage zur Kenntnisgabe", "informationsvorlage"],
    ["Antwort auf die Anfrage Nr. 12/2024", "stellungnahme"],
  ])("%s", (line, kind) => {
    expect(parse(`Stadt Aubach\n\n${line}\n\nBetreff: Steg\n\nSachverhalt:\nEr ist alt.\n`).kind).toBe(kind);
  });

  test.each(["Bauvoranfrage", "Bundestagsdrucksache", "Förderantrag"])("%s is none", (line) => {
    expect(parse(`Stadt Aubach\n\n${line}\n\nBetreff: Steg\n\nSachverhalt:\nEr ist alt.\n`).kind).toBeUndefined();
  });

  test("the sender stands on the line below", () => {
    expect(parse(`Drucksache 112/2024\n\nBerichtsantrag\nder SPD-Fraktion\n\nSteg am Weiher${text}`)).toMatchObject({
      kind: "antrag",
      sender: ["SPD-Fraktion"],
    });
  });
});

test("dashes around a line join it to nothing", () => {
  expect(parse(`Vorlage 112/2024\n-öffentlich-\n\nTOP 4: Erneuerung des Stegs${text}`)).toMatchObject({
    public: true,
    betreff: "Erneuerung des Stegs",
  });
});

test("a cell with several days is as many sittings", () => {
  const table =
    "Beratungsfolge Sitzungstermin Stand\n03.05.2024\nRatsgruppe Au 07.05.2024 Beratung\n08.05.2024\n04.05.2024\nRatsgruppe See 09.05.2024 Beratung\n10.05.2024\nRat 21.05.2024 Beratung";
  const paper = parse(`DS 112/2024\nBeschlussvorlage\n${table}\nErneuerung des Stegs${text}`);
  expect(paper.beratungsfolge.map(({ committee, date }) => `${committee} ${date?.slice(8)}`)).toEqual([
    "Ratsgruppe Au 03",
    "Ratsgruppe Au 07",
    "Ratsgruppe Au 08",
    "Ratsgruppe See 04",
    "Ratsgruppe See 09",
    "Ratsgruppe See 10",
    "Rat 21",
  ]);
});

test("an announcement names the session that it is about", () => {
  const text =
    "Bekanntmachung\n\nDie 5. Sitzung des Bauausschusses findet am Dienstag, dem 07.05.2024, statt.\n\nTagesordnung\n1. Eröffnung\n";
  expect(parse(text).beratungsfolge).toMatchObject([{ committee: "Bauausschuss", date: "2024-05-07" }]);
});
