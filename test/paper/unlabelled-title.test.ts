import { describe, expect, test } from "vitest";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const town = unknownTown("Landkreis Aubach", [{ pattern: "{roman}/{n1-4}", cited: "prefix", examples: [] }]);
const parse = (text: string) => parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, town);

describe("a head without a label for the subject", () => {
  test.each([
    ["a phrase for the kind", "Drucks. XI/1501\n\nVorlage an den Kreistag", "vorlage", []],
    ["a phrase with the sender", "Drucks. XI/1501\n\nAntrag der SPD-Fraktion", "antrag", ["SPD-Fraktion"]],
    [
      "a phrase with two senders",
      "Drucks. XI/1501\n\nAnfrage der Abgeordneten Eva Lang und Jan Koch",
      "anfrage",
      ["Abgeordneten Eva Lang und Jan Koch"],
    ],
    ["the kind alone", "Drucksachen-Nr.: XI/1501\n\nAntrag", "antrag", []],
    ["the kind beside the number", "Antrag XI/1501", "antrag", []],
  ])("%s", (_, head, kind, sender) => {
    const text = `Landkreis Aubach\nDer Landrat\n\n${head}\n\nErneuerung der Brücke am Wehr;\nhier: Baubeschluss\n\nBeschlussvorschlag:\nDie Brücke wird gebaut.\n`;
    expect(parse(text)).toMatchObject({
      drucksache: "XI/1501",
      kind,
      sender,
      betreff: "Erneuerung der Brücke am Wehr; hier: Baubeschluss",
    });
  });

  test.each([
    ["two paragraphs that may be it", "Erneuerung der Brücke\n\nSanierung der Straße"],
    ["a sentence", "Der Kreistag stimmt der Vorlage zu."],
    ["who issues it", "Landkreis Aubach Fachdienst Straßen"],
    ["a word", "Brücke"],
    ["a long text", "Die Brücke am Wehr ist alt, und der Kreis ".repeat(9)],
  ])("%s is none", (_, paragraphs) => {
    const text = `Drucks. XI/1501\n\nVorlage an den Kreistag\n\n${paragraphs}\n\nBeschlussvorschlag:\nDie Brücke wird gebaut.\n`;
    expect(parse(text).betreff).toBeUndefined();
  });

  test.each([
    "Antrag auf Förderung des Vereins",
    "Antrag der Verwaltung wird abgelehnt",
    "Vorlage der Kosten:",
  ])("%j says no kind", (line) => {
    expect(parse(`Drucks. XI/1501\n\n${line}\n\nBeschlussvorschlag:\nText.\n`).sender).toEqual([]);
  });
});
