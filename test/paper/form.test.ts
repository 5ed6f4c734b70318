import { describe, expect, test } from "vitest";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import { findConsultationRows } from "../../src/paper/head/form/consultation-table.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import { formVocabularyOf } from "../../src/paper/vocabulary/form-vocabulary.ts";
import { vocabularyOf } from "../../src/paper/vocabulary/vocabulary.ts";
import { linesOf } from "../../src/text/lines.ts";

const form = formVocabularyOf(karlsruhe);
if (!form) throw new Error("Karlsruhe has forms");
const vocabulary = vocabularyOf(karlsruhe);
const parse = (text: string) =>
  parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, karlsruhe);

describe("words of forms", () => {
  test.each([
    ["3. Plenarsitzung des Gemeinderates", "Gemeinderat"],
    ["4. ÖFFENTLICHE PLENARSITZUNG DES GEMEINDERATES", "Gemeinderat"],
    ["2. Sitzung Hauptausschuss", "Hauptausschuss"],
    ["Ortschaftsrat Aubach", "Ortschaftsrat Aubach"],
    ["Arbeitskreis Wasser", "Arbeitskreis Wasser"],
  ])("the committee of %s", (text, committee) => {
    expect(form.committeeOf(text)).toBe(committee);
  });

  test.each([
    ["Vorlage Nr.: 2015/0307", "drucksache", 13],
    ["Vorlage Nr. 430", "drucksache", 12],
    ["TOP 14 a", "top", 4],
    ["vom01.02.2019", "submitted", 3],
    ["verantwortlich  Dez. 4".replace(/ +/g, " "), "office", 15],
    ["Termin:", "session", 7],
  ] as const)("the label of %s", (text, field, length) => {
    expect(form.parseLabel(text)).toEqual({ field, length });
  });

  test.each([
    "Vorlage und Anlagen",
    "vom Rat beschlossen",
    "Terminplan: später",
    "Topographie",
  ])("no label in %s", (text) => {
    expect(form.parseLabel(text)).toBeUndefined();
  });

  test.each([
    ["Gremium Termin TOP ö nö Ergebnis", ["committee", "date", "top", "status", "status", "result"]],
    ["GremiumTerminTOPönö", ["committee", "date", "top", "status", "status"]],
    ["Gremien Termin TOP Ö / N Zuständigkeit", ["committee", "date", "top", "status", "role"]],
    ["Beratungsfolge dieser Vorlage", ["committee"]],
    ["Der Gemeinderat stimmt zu", []],
  ])("the columns of %s", (text, columns) => {
    expect(form.parseColumns(text)).toEqual(columns);
  });
});

describe("tables of consultations", () => {
  const rows = (text: string, role: "role" | "result" = "result") =>
    findConsultationRows(linesOf(text), 0, { columns: ["committee", "date", role], form, vocabulary }).rows.map(
      ({ start, end, ...row }) => row,
    );

  test.each([
    ["on one line", "Gemeinderat 01.02.2017 2 x", [{ committee: "Gemeinderat", date: "2017-02-01", top: "2" }]],
    ["the number glued on", "Bauausschuss01.02.20175", [{ committee: "Bauausschuss", date: "2017-02-01", top: "5" }]],
    [
      "cells below",
      "Gemeinderat\n01.02.2015\n10\n\ngenehmigt",
      [{ committee: "Gemeinderat", date: "2015-02-01", top: "10", result: "genehmigt" }],
    ],
    [
      "a wrapped name and an outcome before the next row",
      "Ausschuss für Umwelt und\nGesundheit\n01.02.12 7   vorberaten\nGemeinderat 03.02.2012",
      [
        { committee: "Ausschuss für Umwelt und Gesundheit", date: "2012-02-01", top: "7", result: "vorberaten" },
        { committee: "Gemeinderat", date: "2012-02-03" },
      ],
    ],
    ["no date", "Gemeinderat\nHauptausschuss", []],
    [
      "text after it",
      "Rat 1.2.2020\nDer Rat stimmt dem Bau der neuen Brücke am Fluss ohne Änderung zu.",
      [{ committee: "Rat", date: "2020-02-01" }],
    ],
  ])("%s", (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test("with an outcome whose bracket ends on the next line", () => {
    expect(rows("Rat 01.02.2020 9.1\nx\nzugestimmt (geänderte\nBeschlussvorlage)\nBauausschuss 02.02.2020 1")).toEqual([
      { committee: "Rat", date: "2020-02-01", top: "9.1", result: "zugestimmt (geänderte Beschlussvorlage)" },
      { committee: "Bauausschuss", date: "2020-02-02", top: "1" },
    ]);
  });

  test("with words for access", () => {
    expect(rows("Rat 01.02.2024 Nichtöffentlich Vorberatung\nRat 02.02.2024 öffentlich Entscheidung", "role")).toEqual([
      { committee: "Rat", date: "2024-02-01", status: "N", role: "Vorberatung" },
      { committee: "Rat", date: "2024-02-02", status: "Ö", role: "Entscheidung" },
    ]);
  });

  test("with letters for access and a task", () => {
    expect(
      rows(
        "Rat 01.02.2024 3.1 Ö Vorberatung\nHauptausschuss 02.02.2024 N Entscheidung\nBauausschuss 03.02.2024 NÖ",
        "role",
      ),
    ).toEqual([
      { committee: "Rat", date: "2024-02-01", top: "3.1", status: "Ö", role: "Vorberatung" },
      { committee: "Hauptausschuss", date: "2024-02-02", status: "N", role: "Entscheidung" },
      { committee: "Bauausschuss", date: "2024-02-03", status: "N" },
    ]);
  });

  test("a date that does not exist is named, and its consultation stays", () => {
    const { beratungsfolge, problems } = parse(
      "ANTRAG\n\nVorlage Nr.: 2019/0001\nBaum\n\nGremium Termin TOP\nGemeinderat 31.02.2019 4\n",
    );
    expect(beratungsfolge).toMatchObject([{ committee: "Gemeinderat", top: "4" }]);
    expect(problems).toContainEqual(expect.objectContaining({ kind: "impossible-date", line: 7, column: 13 }));
  });
});

describe("what is no form", () => {
  test.each([
    ["a letter", "Aubach, 3. Mai 2021\n\nAntrag Beleuchtung am Turm\n\nSehr geehrte Damen und Herren,"],
    [
      "a labelled head",
      "Absender:\nFraktion Mitte\n\nBetreff:\nRadweg\n\nDatum:\n03.05.2021\n\nAnfrage (öffentlich)\n",
    ],
  ])("%s is read as in any town", (_, text) => {
    const { kind, betreff, date } = parse(text);
    expect(betreff).toMatch(/Beleuchtung am Turm|Radweg/);
    expect(kind).toMatch(/antrag|anfrage/);
    expect(date).toBe("2021-05-03");
  });
});

describe("below the table the text begins", () => {
  const head = "ANFRAGE\n\nVorlage Nr.: 2019/0001\nBrunnen\n\nGremium Termin TOP ö nö\nGemeinderat 12.03.2019 4 x\n\n";
  test.each([
    ["a question with a date", "1. Wie wird die ab dem 01.02.2019 geltende Ordnung bekannt gemacht?\n\n2. Wann?\n"],
    ["a sentence that tells of a sitting", "Der Bauausschuss und der Gemeinderat haben am 11. Mai 2018 zugestimmt.\n"],
    ["a person since a day", "Frau Beispiel ist seit 07.12.1999 Mitglied im Ortschaftsrat Aubach.\n"],
    ["over two lines", "Die Ortsverwaltung wird gebeten, zum Stand der\nArbeiten vom 03.03.2019 zu berichten.\n"],
    ["what follows a colon", "Die Fragen: Bestand an beiden Tagen 10.02.2019 und 11.02.2019\n"],
  ])("with %s", (_, text) => {
    const { beratungsfolge, questions } = parse(head + text);
    expect(beratungsfolge).toMatchObject([{ committee: "Gemeinderat", date: "2019-03-12", top: "4" }]);
    expect(questions.map(({ number }) => number)).toEqual(text.startsWith("1.") ? ["1", "2"] : []);
  });

  test("and names of sittings are names all the same", () => {
    const rows =
      "3. Plenarsitzung Gemeinderat 02.04.2019 5 x\nAusschuss für Bauen (gemeinsam mit Umwelt) 03.04.2019 6 x\n";
    expect(parse(`${head.trimEnd()}\n${rows}`).beratungsfolge).toHaveLength(3);
  });
});

describe("a template whose number nobody has filled in has none", () => {
  test.each(["2019/....", "2019/____", "2019/…"])("%s", (number) => {
    expect(parse(`Vorlage ${number}\nAnlage 2: Wege\n\nText.\n`)).toMatchObject({ kind: "anlage" });
    const paper = parse(`ANTRAG\n\nVorlage Nr.: ${number}\nBaum\n\nGremium Termin TOP\nGemeinderat 12.03.2019 4\n`);
    expect(paper.drucksache).toBeUndefined();
  });
});
