import { describe, expect, test } from "vitest";
import { linesOf } from "../../src/paper/lines.ts";
import { findSignatories } from "../../src/paper/signatories.ts";
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
