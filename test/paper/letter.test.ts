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
    ["nobody addressed", "SPD-Fraktion\nDer Landrat", [], ["SPD-Fraktion", "Der Landrat"]],
    ["words that begin alike", "SPD-Fraktion\nFrauenbeirat\nAnlage", [], ["SPD-Fraktion", "Frauenbeirat", "Anlage"]],
  ])("%s", (_, head, sender, recipient) => {
    expect(letter(head)).toEqual([sender, recipient]);
  });
});
