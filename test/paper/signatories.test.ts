import { describe, expect, test } from "vitest";
import { sourceOf } from "../../src/corpus/read-source.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { findSignatories } from "../../src/paper/body/signatories.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import { linesOf } from "../../src/text/lines.ts";
import { only } from "./record.ts";

const signedBy = (text: string) =>
  findSignatories(linesOf(text)).signatories.map((one) => only(one, "name", "role", "organization"));

const TEXT = "Der Text des Antrags steht hier oben.\n\n";

describe("who signed", () => {
  test.each([
    ["gez. and name on one line", "Gez. Matthias Disterheft", [{ name: "Matthias Disterheft" }]],
    [
      "gez. above the name",
      "gez.\n\nHarald Koch\nFraktionsvorsitzender",
      [{ name: "Harald Koch", role: "Fraktionsvorsitzender" }],
    ],
    [
      "name, office, group",
      "gez.\nHarald Koch\nFraktionsvorsitzender\nSPD-Kreistagsfraktion",
      [{ name: "Harald Koch", role: "Fraktionsvorsitzender", organization: "SPD-Kreistagsfraktion" }],
    ],
    ["name and group", "gez. Eva Lang\nStadt Peine", [{ name: "Eva Lang", organization: "Stadt Peine" }]],
    ["two of them", "gez. Eva Lang\n\ngez. Dr. Jan de Vries", [{ name: "Eva Lang" }, { name: "Dr. Jan de Vries" }]],
    ["a colon", "gez.: Anna Heide", [{ name: "Anna Heide" }]],
    ["particles", "gez. Anna von der Heide", [{ name: "Anna von der Heide" }]],
    ["titles and particles", "gez. Prof. Dr. Anna-Lena von der Heide", [{ name: "Prof. Dr. Anna-Lena von der Heide" }]],
    ["two persons", "gez. Eva Lang und Jan Koch", [{ name: "Eva Lang" }, { name: "Jan Koch" }]],
    [
      "whose group is one, but whose office is not told",
      "gez. Eva Lang und Jan Koch\nSprecherin\nSPD-Fraktion",
      [
        { name: "Eva Lang", organization: "SPD-Fraktion" },
        { name: "Jan Koch", organization: "SPD-Fraktion" },
      ],
    ],
    ["on behalf, on the line", "i. A. Müller", [{ name: "Müller" }]],
    ["… below a gez.", "gez. I. V. Dr. Rentzsch", [{ name: "Dr. Rentzsch" }]],
    ["… without a blank line above", "Zu 3:\nJa.\nI. V.\nDr. Rentzsch", [{ name: "Dr. Rentzsch" }]],
    [
      "columns",
      "Eva Lang\tJan Koch\nVorsitzende\tSchulpolitischer Sprecher",
      [
        { name: "Eva Lang", role: "Vorsitzende" },
        { name: "Jan Koch", role: "Schulpolitischer Sprecher" },
      ],
    ],
    [
      "columns of gez.",
      "gez. Eva Lang\tgez. Jan Koch\nSPD-Fraktion\tFraktion DIE LINKE.",
      [
        { name: "Eva Lang", organization: "SPD-Fraktion" },
        { name: "Jan Koch", organization: "Fraktion DIE LINKE." },
      ],
    ],
    [
      "columns below two gez.",
      "gez.\tgez.\nEva Lang\tJan Koch\nVorsitzende",
      [{ name: "Eva Lang" }, { name: "Jan Koch" }],
    ],
    ["a surname alone", "Leuer", [{ name: "Leuer" }]],
    ["a doctor", "Dr. Pollmann", [{ name: "Dr. Pollmann" }]],
    [
      "titles and hyphens",
      "Prof. Dr.-Ing. Anne-Marie Müller-Lüdenscheidt",
      [{ name: "Prof. Dr.-Ing. Anne-Marie Müller-Lüdenscheidt" }],
    ],
    [
      "on behalf",
      "i. A.\nHinnerk Vollbrecht\nFachbereichsleiter",
      [{ name: "Hinnerk Vollbrecht", role: "Fachbereichsleiter" }],
    ],
    ["with blank lines below", "Leuer\n\n\n", [{ name: "Leuer" }]],
    [
      "blank lines between, as in double-spaced letters",
      "gez.\n\nEva Lang\n\nFraktionsvorsitzende",
      [{ name: "Eva Lang", role: "Fraktionsvorsitzende" }],
    ],
  ])("%s", (_, text, expected) => {
    expect(signedBy(TEXT + text)).toEqual(expected);
  });

  test.each([
    ["a sentence", "Das ist alles."],
    ["an answer", "Nein"],
    ["a heading", "Begründung"],
    ["a word in small letters", "ende"],
    ["a line that leads in", "Anlagen:"],
    ["a paragraph of four lines", "Eva Lang\nJan Koch\nUwe Kahn\nIna Bär"],
    ["a figure", "Haus 3"],
    ["columns of words", "Straße\tLänge"],
    ["columns that are no names", "Anna Lang\tdafür 3"],
    ["a body", "Rat der Stadt"],
    ["two words", "Haus und Garten"],
    ["a person and a group", "gez. Eva Lang und SPD-Fraktion"],
    ["a person and an office", "gez. Eva Lang, Vorsitzende"],
    ["what is no person", "gez. Eva Lang und andere"],
    ["a body on whose behalf", "Im Auftrag der Stadt"],
  ])("%s is no signature", (_, text) => {
    expect(signedBy(TEXT + text)).toEqual([]);
  });

  test.each([
    "SPD-Kreistagsfraktion",
    "Gruppe Offene Stadt",
    "Volt Partei",
    "Bürgerverein",
    "Landesverband",
    "Tiefbauamt",
    "Referat 0103",
    "Jugendparlament",
    "Stadt Peine",
    "Landkreis Peine",
  ])("%s is an organization, not an office", (line) => {
    expect(signedBy(`${TEXT}gez. Eva Lang\n${line}`)).toEqual([{ name: "Eva Lang", organization: line }]);
  });

  test("wide gaps of the raw text part columns", () => {
    const row = "Eva Lang              Jan Koch\nVorsitzende           Sprecher";
    const text = `${TEXT}${TEXT}Mit freundlichen Grüßen\n\n${row}`;
    const paper = parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, braunschweig);
    expect(paper.signatories.map((one) => [one.name, one.role, text.slice(one.start, one.end)])).toEqual([
      ["Eva Lang", "Vorsitzende", "Eva Lang"],
      ["Jan Koch", "Sprecher", "Jan Koch"],
    ]);
  });

  test("the whole text is none", () => {
    expect(signedBy("Dr. Pollmann")).toEqual([]);
    expect(signedBy("")).toEqual([]);
  });

  test("the office ends where the next paragraph begins", () => {
    expect(signedBy(`${TEXT}gez. Eva Lang\n\n\nHinweis`)).toEqual([{ name: "Eva Lang" }]);
    expect(signedBy(`${TEXT}gez. Eva Lang\nDas steht darunter.`)).toEqual([{ name: "Eva Lang" }]);
  });

  test("places are those of the name and what stands below it; `start` is where signatures begin", () => {
    const text = `${TEXT}gez.\nEva Lang\nVorsitzende`;
    const { signatories, start } = findSignatories(linesOf(text));
    expect(text.slice(signatories[0]?.start, signatories[0]?.end)).toBe("Eva Lang\nVorsitzende");
    expect(start).toBe(TEXT.length);
  });
});

test("what stands in a right column above a signature is no office of who signed", () => {
  const text = `ANTRAG\nSitzung des Rates\n2${" ".repeat(30)}5.02.2014\nRadweg am Kanal\nEr fehlt.\ngez. Jonas Fels\n`;
  const { signatories } = parsePaper(sourceOf(text, "x.txt"), braunschweig);
  const start = text.indexOf("Jonas");
  expect(signatories).toEqual([{ name: "Jonas Fels", start, end: start + "Jonas Fels".length }]);
});
