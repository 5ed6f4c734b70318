import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { endOfList, findAttachments } from "../../src/paper/body/attachments.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import { vocabularyOf } from "../../src/paper/vocabulary/vocabulary.ts";
import { linesOf } from "../../src/text/lines.ts";

const endsList = endOfList(vocabularyOf(braunschweig));
const find = (text: string) => findAttachments(linesOf(text), endsList);
const titles = (text: string) => find(text).attachments.map(({ title }) => title);

const FULL = "Übersicht der Leitungstrassen im Bereich des Altstadtmarkts und aller";

describe("attachments", () => {
  test.each([
    ["on the next line", "Anlage/n:\nTabelle „Mitgliedschaft“", ["Tabelle „Mitgliedschaft“"]],
    ["on the same line", "Anlagen: Lageplan", ["Lageplan"]],
    ["several on the same line", "Anlagen: Plan A, Plan B, Foto 12", ["Plan A", "Plan B", "Foto 12"]],
    ["one with its date", "Anlagen: Lageplan, Stand 2023", ["Lageplan, Stand 2023"]],
    ["one that goes on", "Anlagen: Plan A, Plan B und Foto", ["Plan A, Plan B und Foto"]],
    [
      "one of which is non-public",
      "Anlagen:\n1. Lageplan\n2. Kosten\n(nichtöffentlich)\n3. Foto",
      ["Lageplan", "Kosten (nichtöffentlich)", "Foto"],
    ],
    ["what is not there", "Anlagen: keine Pläne", ["keine Pläne"]],
    ["a line each", "Anlagen:\nLageplan\nGutachten", ["Lageplan", "Gutachten"]],
    ["bullets", "Anlagen:\n- Lageplan\n• Gutachten\n\uf0b7 Foto", ["Lageplan", "Gutachten", "Foto"]],
    ["figures", "Anlagen:\n1. Lageplan\n2) Gutachten", ["Lageplan", "Gutachten"]],
    [
      "a bullet that wraps",
      "Anlagen:\n- Lageplan der\nInnenstadt\n- Gutachten",
      ["Lageplan der Innenstadt", "Gutachten"],
    ],
    ["a full line that wraps", `Anlagen:\n${FULL}n\nStraßen`, [`${FULL}n Straßen`]],
    ["a small letter goes on", "Anlagen:\nLageplan\nmit Maßstab", ["Lageplan mit Maßstab"]],
    ["blank lines between", "Anlagen:\n\nLageplan\n\nmit Maßstab", ["Lageplan", "mit Maßstab"]],
    [
      "numbered lines without an announcement",
      "Ende.\n\nAnlage 1: Gutachten\nAnlage 2: Plan",
      ["Anlage 1: Gutachten", "Anlage 2: Plan"],
    ],
    ["the last announcement counts", "Anlagen:\nsiehe unten\n\nText.\n\nAnlagen:\nLageplan", ["Lageplan"]],
  ])("%s", (_, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  test.each([
    "Anlagen: keine",
    "Anlage/n:\nkeine",
    "Anlage/n Keine",
    "Anlagen:\n\nKeine.",
    "Anlagen: entfällt",
    "Anlagen: ./.",
    "Anlagen: -",
    "Anlagen:\n- keine",
    "Anlagen",
    "Anlagen:\n- keine -",
    "Anlagen: - keine -",
    "Anlagen: keine Anlagen",
    "Anlagen:\nKeine Anlagen.",
  ])("%j is an empty list, and ends the text", (text) => {
    const { attachments, start } = find(`Text.\n${text}`);
    expect(attachments).toEqual([]);
    expect(start).toBe(6);
  });

  test.each([
    "Anlage 1 zeigt, dass es geht.",
    "Die Anlagen: keine",
    "Anlagenbau ist teuer.",
    `Anlage 1: Gutachten\n${"Ein Satz, der kein Titel ist. ".repeat(5)}`,
    "",
  ])("%j announces none", (text) => {
    expect(find(text)).toEqual({ attachments: [] });
  });

  test("a title's place is that of its words alone", () => {
    const text = "Anlagen:\n- Lageplan der\nInnenstadt";
    const [one] = find(text).attachments;
    expect(text.slice(one?.start, one?.end)).toBe("Lageplan der\nInnenstadt");
  });

  test.each([
    ["a heading", "Sachverhalt:\nEs fehlt eine Bank."],
    ["a heading before its text", "Begründung: Es fehlt eine Bank."],
    ["another label", "Status: öffentlich"],
    ["a letter's end", "Mit freundlichen Grüßen\n\nEva Lang"],
    ["a sentence", "Die Fraktion Morgen übernimmt den Vorschlag."],
    ["a sentence that wraps", `Die Fraktion Morgen übernimmt nach langer Beratung des Ausschusses den\nVorschlag.`],
  ])("%s ends the list, and what stands below it is the paper's text", (_, below) => {
    expect(find(`Anlagen:\nLageplan\nGutachten der Fa. Lang\n${below}`)).toEqual({
      attachments: [
        { title: "Lageplan", start: 9, end: 17 },
        { title: "Gutachten der Fa. Lang", start: 18, end: 40 },
      ],
    });
  });

  test.each([
    "Anlagen:\nLageplan",
    "Anlagen: Lageplan",
    "ANLAGEN:\n- Lageplan",
    "Anlage/n\nLageplan",
  ])("%j in a head makes no annex of a paper, and its parts are read", (list) => {
    const text = `24-24100\n\nVorlage\n\n${list}\n\nSachverhalt:\nEine Bank fehlt.\n\nBegründung:\nGrund.\n`;
    const paper = parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, braunschweig);
    expect(paper.kind).toBe("vorlage");
    expect(paper.attachments.map(({ title }) => title)).toEqual(["Lageplan"]);
    expect(paper.sections.map(({ kind }) => kind)).toEqual(["sachverhalt", "begruendung"]);
  });
});
