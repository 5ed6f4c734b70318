import { describe, expect, test } from "vitest";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { cellsAfter } from "../../src/paper/head/sitting-cells.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

describe("what stands after a sitting's day", () => {
  test.each([
    ["Beratung und Empfehlung", { role: "Beratung und Empfehlung" }],
    ["Unterrichtung", { role: "Unterrichtung" }],
    [
      "Beratung und Empfehlung Einstimmig lt. Beschlussvorschlag",
      { role: "Beratung und Empfehlung", result: "Einstimmig lt. Beschlussvorschlag" },
    ],
    ["Entscheidung | ungeändert beschlossen", { role: "Entscheidung", result: "ungeändert beschlossen" }],
    ["6 Ja-Stimmen, 1 Nein-Stimme", { result: "6 Ja-Stimmen, 1 Nein-Stimme" }],
    ["einstimmig", { result: "einstimmig" }],
    ["Anhörung Zustimmend zur Kenntnis genommen", { role: "Anhörung", result: "Zustimmend zur Kenntnis genommen" }],
    ["zur Kenntnisnahme", { role: "zur Kenntnisnahme" }],
    ["Beratung und Empfehlung fehlung der Verwaltung", { role: "Beratung und Empfehlung" }],
    ["öffentlich", { role: "öffentlich" }],
    ["", {}],
    ["im Rathaus", {}],
    ["Beschlussfassung", { role: "Beschlussfassung" }],
  ])("%j", (after, cells) => {
    expect(cellsAfter(after)).toEqual(cells);
  });
});

test("a place and date below running text close it, and what stands above them is no address", () => {
  const text =
    "Satzung\nzur Zahl der Ratsmitglieder der Gemeinde Aubach\nDer Rat der Gemeinde Aubach hat in seiner Sitzung folgende Satzung beschlossen:\n§ 1\nDie Zahl wird um zwei verringert.\nAubach, den 25.03.2025\nGemeinde Aubach\nDie Bürgermeisterin\n";
  const town = unknownTown("Gemeinde Aubach", []);
  const paper = parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, town);
  expect([paper.betreff, paper.recipient, paper.date]).toEqual([undefined, [], "2025-03-25"]);
});
