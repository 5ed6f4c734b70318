import { describe, expect, test } from "vitest";
import { sourceOf } from "../../src/corpus/read-source.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { parsePaper, parseWithText } from "../../src/paper/parse-paper.ts";
import type { Paper } from "../../src/paper/record.ts";

const body = `Vorlage 24-20001
Betreff: Geraten
Beratungsfolge:
Bauausschuss (zur Beratung) 14.06.2024 Ö
`;

function parse(lines: readonly string[], town = braunschweig, text = body): Paper {
  return parsePaper(sourceOf(["---", ...lines, "---", text].join("\n"), "x.md"), town);
}

const kinds = ({ problems }: Paper): string[] =>
  problems.filter(({ kind }) => kind.startsWith("front-matter") || kind === "impossible-date").map(({ kind }) => kind);

describe("what an office says counts before what is printed", () => {
  test("stations, in either form of YAML, with their places", () => {
    const paper = parse([
      "beratungsfolge:",
      "  - committee: Rat",
      "    date: 2024-07-02",
      '    top: "7.1"',
      "    status: Ö",
      "    result: einstimmig",
      '  - {"committee":"Verwaltungsausschuss: Bau","role":"Vorberatung","status":"N"}',
    ]);
    expect(paper.beratungsfolge).toEqual([
      { committee: "Rat", date: "2024-07-02", top: "7.1", status: "Ö", result: "einstimmig", start: 24, end: 111 },
      expect.objectContaining({ committee: "Verwaltungsausschuss: Bau", role: "Vorberatung", status: "N" }),
    ]);
    expect(kinds(paper)).toEqual([]);
    expect(parse(["beratungsfolge: []"]).beratungsfolge).toEqual([]);
  });

  test.each([
    ["beratungsfolge: Rat"],
    ["beratungsfolge: [Rat]"],
    ["beratungsfolge: [{date: 2024-07-02}]"],
    ["beratungsfolge: [{committee: Rat, date: 2.7.2024}]"],
    ["beratungsfolge: [{committee: Rat, status: ja}]"],
  ])("%s is no list of stations, and those of the text stay", (line) => {
    const paper = parse([line]);
    expect(kinds(paper)).toEqual(["front-matter-value"]);
    expect(paper.beratungsfolge).toMatchObject([{ committee: "Bauausschuss", date: "2024-06-14" }]);
  });

  test("the other fields", () => {
    const paper = parse([
      "belongsTo: Drs. 24-20000",
      "submitted: 2024-05-01",
      "office: Tiefbau",
      "withdrawn: true",
      "oparl: {id: x}",
    ]);
    expect(paper).toMatchObject({ belongsTo: "24-20000", submitted: "2024-05-01", office: "Tiefbau", withdrawn: true });
    expect(paper.places.office).toBeDefined();
    expect(kinds(paper)).toEqual([]);
    expect(parse(["withdrawn: false"])).not.toHaveProperty("withdrawn");
    expect(kinds(parse(["submitted: 2024-02-31"]))).toEqual(["impossible-date"]);
    expect(parse(["kind: Beschlussvorlage der Verwaltung"]).kind).toBe("beschlussvorlage");
  });

  test("what belongs to a paper has no number by the name of its file", () => {
    const source = (front: string) => sourceOf(`---\n${front}\n---\nLageplan\n`, "24-20000-lageplan.md");
    expect(parsePaper(source("kind: anlage"), braunschweig)).toMatchObject({ drucksacheFrom: "filename" });
    const annex = parsePaper(source("kind: anlage\nbelongsTo: 24-20000"), braunschweig);
    expect(annex).not.toHaveProperty("drucksache");
    expect(annex.belongsTo).toBe("24-20000");
  });

  test("related papers are cited, where they are named, in no sentence", () => {
    const text = `---\nrelated:\n  - "24-20003"\n  - Satzung\n  - 24-20001\n---\n${body}`;
    const { paper, references } = parseWithText(sourceOf(text, "x.md"), braunschweig);
    expect(paper.citations).toEqual([
      { drucksache: "24-20003", text: "24-20003", start: 18, end: 26, line: 3, column: 6, relation: "cites" },
    ]);
    expect(references.details().sentences).toEqual([{ text: "24-20003", at: 0 }]);
  });
});

describe("a number of a town that nobody declared", () => {
  const town = unknownTown("Musterstadt", []);
  test.each([
    ["DS 5/2015", "5/2015"],
    ["Vorlage-Nr. 12/2020", "12/2020"],
    ["BV-183/26", "BV-183/26"],
    ["AT 3/2016", "AT 3/2016"],
    ["DS 40/2014 1. Ergänzung", "40/2014 1. Ergänzung"],
    ["Satzung", undefined],
    ["14.06.2024", undefined],
  ])("%s is %s", (written, number) => {
    expect(parse([`drucksache: ${JSON.stringify(written)}`], town, "Text").drucksache).toBe(number);
  });
});
