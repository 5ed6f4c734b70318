import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const letter = (head: string) => {
  const text = `${head}\n\nBraunschweig, den 7. März 2025\n\nAnfrage: Heizung\n\nSehr geehrter Herr Bürgermeister,\n`;
  const paper = parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, braunschweig);
  return [paper.sender, paper.recipient];
};

describe("what stands above a letter's date", () => {
  test.each([
    [
      "a letterhead with its address",
      "CDU-Fraktion im Rat der Stadt\nRathaus, Zimmer 12\nAm Wall 26, 38100 Braunschweig\nTel. 0531 - 470 22 11\npost@example.org\n\nAn den Oberbürgermeister\nHerrn Dr. Alt",
      ["CDU-Fraktion im Rat der Stadt"],
      ["An den Oberbürgermeister", "Herrn Dr. Alt"],
    ],
    ["two groups", "SPD-Fraktion\nVolt-Fraktion\n\nHerrn Alt", ["SPD-Fraktion", "Volt-Fraktion"], ["Herrn Alt"]],
    ["no letterhead", "An die Verwaltung\nPlatz 1", [], ["An die Verwaltung", "Platz 1"]],
    ["nobody addressed", "SPD-Fraktion\nVorsitzende Eva Lang", ["SPD-Fraktion"], []],
    ["nobody addressed, and no group", "Der Landrat\nAm Wall 2", [], ["Der Landrat", "Am Wall 2"]],
    ["words that begin alike", "SPD-Fraktion\nFrauenbeirat\nAnlage", ["SPD-Fraktion", "Frauenbeirat"], []],
  ])("%s", (_, head, sender, recipient) => {
    expect(letter(head)).toEqual([sender, recipient]);
  });
});

const parse = (text: string) =>
  parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, braunschweig);

describe("a letter's date", () => {
  const bench = (date: string) =>
    `Bürgerfraktion im Rat der Stadt Seeburg\n\nHerrn Oberbürgermeister\nDr. Hans Alt\n\n${date}\n\nAntrag: Neue Bänke am See\n\nSehr geehrter Herr Oberbürgermeister,\n\nbitte setzen Sie dies auf die Tagesordnung.\n\nEva Lang\nFraktionsvorsitzende\n`;
  test.each([
    "27.02.2011",
    "Seeburg 27.02.2011",
    "Seeburg, 27.02.2011",
    "Seeburg, den 27. Februar 2011",
    "den 27.02.2011",
    "27. Februar 2011",
    "Datum: 27.02.2011",
  ])("%j", (date) => {
    expect(parse(bench(date))).toMatchObject({
      kind: "antrag",
      betreff: "Antrag: Neue Bänke am See",
      date: "2011-02-27",
      sender: ["Bürgerfraktion im Rat der Stadt Seeburg"],
      recipient: ["Herrn Oberbürgermeister", "Dr. Hans Alt"],
    });
  });

  test.each(["Sitzung am 27.02.2011", "Stand 27.02.2011, 12 Uhr", "01.01.2011 bis 27.02.2011"])("not %j", (line) => {
    expect(parse(bench(line)).date).toBeUndefined();
  });

  test("a date alone in what greets nobody is none", () => {
    expect(parse("Herrn Alt\n\n27.02.2011\n\nAntrag: Neue Bänke\n\nEs fehlt an Bänken.\n").date).toBeUndefined();
  });
});

describe("a letter with its addressees below the date", () => {
  test.each([
    ["a salutation at once", "Antrag: Mehr Bäume\nSehr geehrter Herr Bürgermeister,\nwir bitten um Bäume."],
    ["a salutation apart", "Antrag: Mehr Bäume\n\nSehr geehrte Frau Alt,\n\nwir bitten um Bäume."],
    ["a subject with its label", "Betreff: Antrag: Mehr Bäume\n\nSehr geehrter Herr Alt,\n\nwir bitten um Bäume."],
  ])("%s", (_, below) => {
    const head = "Ortsbeirat Süd\nVorsitzende Eva Lang\n\nSeeburg, den 16.12.2020\n\n";
    const to = "Herrn Bürgermeister Dr. Hans Alt\nAlle Fraktionen des Stadtrates\n\n";
    expect(parse(`${head}${to}${below}\n`)).toMatchObject({
      kind: "antrag",
      betreff: "Antrag: Mehr Bäume",
      date: "2020-12-16",
      sender: ["Ortsbeirat Süd"],
      recipient: ["Herrn Bürgermeister Dr. Hans Alt", "Alle Fraktionen des Stadtrates"],
    });
  });
});
