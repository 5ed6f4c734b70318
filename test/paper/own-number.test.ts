import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import type { FrontMatterEntry } from "../../src/paper/source.ts";
import { inWords } from "../language/in-words.ts";

const parse = (text: string, file = "x.txt", frontMatter: Record<string, FrontMatterEntry> = {}) =>
  parsePaper({ file, text, bodyStart: 0, frontMatter, problems: [] }, braunschweig);

const own = (text: string, file?: string) => {
  const { drucksache, drucksacheFrom } = parse(text, file);
  return [drucksache, drucksacheFrom];
};
const cited = (text: string) => parse(text).citations.map(({ drucksache, line }) => `${line}: ${drucksache}`);

const BODY = "Betreff:\nSpielplatz\n\nSachverhalt:\nSiehe (24-23999).\n";

describe("the paper's own number", () => {
  test.each([
    ["alone in the head", `22-18940\n\n${BODY}`, "22-18940"],
    ["in bold", `**22-18940**\n\n${BODY}`, "22-18940"],
    ["after its kind", `Anfrage (öffentlich) - 22-18940\n\n${BODY}`, "22-18940"],
    ["after a label", `Drucksachen-Nr.: 22-18940\n${BODY}`, "22-18940"],
    ["with another dash", `22–18940-01\n\n${BODY}`, "22-18940-01"],
    ["in the header of a later page", `${BODY}\n\nSeite 2\nStellungnahme - 22-18940-01\nText.`, "22-18940-01"],
  ])("%s", (_, text, number) => {
    expect(own(text)).toEqual([number, "text"]);
  });

  test.each([
    ..."-\u2010\u2011\u2012\u2013\u2014\u2015\u2212",
  ])("with any dash, such as %s, wherever it stands", (dash) => {
    const number = `22${dash}18940${dash}01`;
    for (const text of [
      `${number}\n\n${BODY}`,
      `[${number}]\n\n${BODY}`,
      `Anfrage (öffentlich) ${dash} ${number}\n\n${BODY}`,
      `${number} ${dash} Anfrage (öffentlich)\n\n${BODY}`,
      `Drucksache Nr. ${number}\n\n${BODY}`,
      `Drucksachen-Nr.: ${number}\n${BODY}`,
      `${BODY}\n\nSeite 2\nStellungnahme ${dash} ${number}\nText.`,
      `${number}\n\n${BODY}\n\nSeite 2 ${dash} ${number}\nText.`,
    ]) {
      expect(own(text), text).toEqual(["22-18940-01", "text"]);
      expect(cited(text), text).toEqual([expect.stringContaining("24-23999")]);
    }
    expect(own(BODY, `${number}.txt`)).toEqual(["22-18940-01", "filename"]);
  });

  test.each([
    ["Vorlage 24-24611", "vorlage", undefined],
    ["Beschlussvorlage 24-24611", "beschlussvorlage", undefined],
    ["Drucksache 24-24611", undefined, undefined],
    ["Drucksache Nr. 24-24611", undefined, undefined],
    ["DS-Nr. 24-24611", undefined, undefined],
    ["DS 24-24611", undefined, undefined],
    ["# Anfrage 24-24611", "anfrage", undefined],
    ["Anfrage (öffentlich)   24-24611", "anfrage", true],
    ["Antrag (nichtöffentlich) 24-24611", "antrag", false],
    ["24-24611 - Anfrage (öffentlich)", "anfrage", true],
    ["[24-24611]", undefined, undefined],
  ])("in a title line: %s", (title, kind, access) => {
    for (const text of [`${title}\n\n${BODY}`, `${title}\nDatum:\n01.06.2022\n${BODY}`]) {
      const paper = parse(text);
      expect([paper.drucksache, paper.drucksacheFrom]).toEqual(["24-24611", "text"]);
      expect([paper.kind, paper.public]).toEqual([kind, access]);
      expect(paper.citations.map(({ drucksache }) => drucksache)).toEqual(["24-23999"]);
      expect(text.slice(paper.places.drucksache?.start, paper.places.drucksache?.end)).toBe("24-24611");
    }
  });

  test.each([
    ["amid a sentence", "Das stand schon in der\nVorlage 24-24611\n\nText."],
    ["a sentence that goes on", "Bisher galt\nVorlage 24-24611\nund sonst nichts."],
    ["after running text", "Das ist ein ganzer Satz des Textes.\n\nVorlage 24-24611\n"],
    ["in a subject over lines", "Betreff:\nÄnderungsantrag zu\nVorlage 24-24611\nDatum:\n01.06.2022"],
    ["in brackets below the first line", `Betreff:\nSpielplatz\n\n[24-24611]\n\nSachverhalt:\nText.`],
    ["after the first heading", `${BODY}\nDrucksache 24-24611\n`],
  ])("a title line's form is a citation %s", (_, text) => {
    const { drucksache, citations } = parse(text);
    expect(drucksache).toBeUndefined();
    expect(citations.map((one) => one.drucksache)).toContain("24-24611");
  });

  test.each([
    ["corpus/24-24998-spielplatz.txt", "24-24998"],
    ["24-24998-01.md", "24-24998-01"],
    ["DS 25-26577.md", "25-26577"],
    ["Drs_25-26577.txt", "25-26577"],
  ])("from the file's name: %s", (file, number) => {
    expect(own(BODY, file)).toEqual([number, "filename"]);
    expect(own(`22-18940\n\n${BODY}`, file)).toEqual(["22-18940", "text"]);
  });

  test.each([
    "24-249981.txt",
    "spielplatz-24-24998.txt",
    "24-24998/antrag.txt",
    "8720-13.txt",
    "x.txt",
  ])("not from %s, and never a cited one", (file) => {
    expect(own(BODY, file)).toEqual([undefined, undefined]);
  });

  test("a number that has not the town's form is a problem with its place, and is not mended", () => {
    const paper = parse(`Absender:\n22-189401\n\n${BODY}`);
    expect(paper.drucksache).toBeUndefined();
    expect(inWords(paper.problems)).toContainEqual({
      kind: "malformed-number",
      message: '"22-189401" is no number of Stadt Braunschweig',
      line: 2,
      column: 1,
    });
  });
});

describe("the own number is no citation where it only labels the paper", () => {
  test.each([
    ["alone", `22-18940\n\n${BODY}`, []],
    ["after its kind", `Anfrage (öffentlich) - 22-18940\n\n${BODY}`, []],
    ["after a label", `Drucksachennummer: 22-18940\n\n${BODY}`, []],
    ["again on every page", `22-18940\n\n${BODY}\nDrs. 22-18940\n\nVorlage 22-18940\n`, []],
    ["but in a sentence it is one", `22-18940\n\n${BODY}\nDie Frage in 22-18940 bleibt.\n`, ["9: 22-18940"]],
    ["and other numbers alone on a line are", `22-18940\n\n${BODY}\n[18-08890]\n`, ["9: 18-08890"]],
    ["and other numbers after a label are", `22-18940\n\n${BODY}\nDrs. 18-08890\n`, ["9: 18-08890"]],
  ])("%s", (_, text, expected) => {
    expect(cited(text)).toEqual(["7: 24-23999", ...expected].sort());
  });
});

describe("front matter counts before the text", () => {
  const entry = (value: FrontMatterEntry["value"], start = 5): FrontMatterEntry => ({ value, start, end: start + 4 });
  const text = `${" ".repeat(40)}\n22-18940\n\nAnfrage (öffentlich)\n\nAbsender:\nSPD-Fraktion\n\nDatum:\n01.06.2022\n\n${BODY}\nAnlagen: Plan`;

  test.each([
    ["drucksache", "25–26577", "25-26577"],
    ["kind", "mitteilung", "mitteilung"],
    ["kind", "Mitteilung außerhalb von Sitzungen", "mitteilung"],
    ["public", "false", false],
    ["public", "true", true],
    ["betreff", " Anders ", "Anders"],
    ["date", "2024-02-29", "2024-02-29"],
    ["sender", "Ratsherr Alt", ["Ratsherr Alt"]],
    ["sender", ["A", "B"], ["A", "B"]],
    ["recipient", ["Rat"], ["Rat"]],
  ] as const)("%s: %j", (key, value, expected) => {
    const paper = parse(text, "x.md", { [key]: entry(value) });
    expect(paper[key]).toEqual(expected);
    expect(paper.places[key]).toEqual({ start: 5, end: 9 });
    expect(paper.problems.filter(({ kind }) => kind.startsWith("front-matter"))).toEqual([]);
  });

  test.each([
    ["drucksache", "25-2657", '"drucksache" takes a number of the town\'s form'],
    ["drucksache", ["25-26577"], '"drucksache" takes a number of the town\'s form'],
    ["public", "ja", '"public" takes true or false'],
    ["betreff", " ", '"betreff" takes a text'],
    ["betreff", undefined, '"betreff" takes a text'],
    ["date", "31.02.2024", '"date" takes a date such as 2025-06-03'],
    ["sender", undefined, '"sender" takes a text or a list of texts'],
    ["attachments", undefined, '"attachments" takes a list of texts'],
  ] as const)("%s: %j is a problem, and the text counts", (key, value, message) => {
    const paper = parse(text, "x.md", { [key]: entry(value) });
    expect(inWords(paper.problems)).toContainEqual({ kind: "front-matter-value", message, line: 1, column: 6 });
    expect(paper[key]).toEqual(parse(text)[key]);
  });

  test("a date that does not exist is a problem, and the text counts", () => {
    const paper = parse(text, "x.md", { date: entry("2024-02-31") });
    const message = "there is no 2024-02-31";
    expect(inWords(paper.problems)).toContainEqual({ kind: "impossible-date", message, line: 1, column: 6 });
    expect(paper.date).toBe("2022-06-01");
  });

  test("attachments stand where the front matter names them", () => {
    const { attachments } = parse(text, "x.md", { attachments: entry(["Karte", "Foto"]) });
    expect(attachments).toEqual([
      { title: "Karte", start: 5, end: 9 },
      { title: "Foto", start: 5, end: 9 },
    ]);
  });

  test("an unknown key is a problem, a note is none", () => {
    const { problems } = parse(text, "x.md", { autor: entry("x", 3), note: entry("x"), toString: entry("x") });
    expect(problems.map(({ kind, message }) => `${kind}: ${inWords(message)}`)).toEqual([
      'front-matter-key: unknown key "autor"',
      'front-matter-key: unknown key "toString"',
      "missing-beratungsfolge: no Beratungsfolge",
      "missing-questions: an Anfrage without a question",
    ]);
  });

  test("the number in the head then still labels the paper, and is a citation elsewhere", () => {
    const number = { drucksache: entry("25-26577") };
    const { drucksache, drucksacheFrom, citations } = parse(
      `${text}\nMehr steht in der DS 22-18940.\n`,
      "x.md",
      number,
    );
    expect([drucksache, drucksacheFrom]).toEqual(["25-26577", "front-matter"]);
    expect(citations.map((one) => `${one.drucksache} ${one.line > 5}`)).toEqual(["24-23999 true", "22-18940 true"]);
  });
});
