import { describe, expect, test } from "vitest";
import { facetNames } from "../../src/search/rank/facet-names.ts";
import { inOrderOf } from "../../src/search/rank/order.ts";
import { paper, searchableByAll } from "./corpus.ts";

const head = (kind: string, sender: string, date: string): string =>
  `${kind}\n\nAbsender:\n${sender}\n\nDatum:\n${date}\n\n`;
const folge = (...committees: string[]): string =>
  `Beratungsfolge:\n${committees.map((committee) => `${committee} (zur Beantwortung)\n14.06.2022\nÖ\n`).join("")}\n`;

const corpus = searchableByAll({
  "25-00010": paper(
    "Radweg",
    "Radweg",
    head("Anfrage", "SPD-Fraktion", "01.06.2022") + folge("Bauausschuss", "Bauausschuss"),
  ),
  "25-00009": paper("Radweg", "Radweg", head("Anfrage", "CDU-Fraktion", "30.12.2022") + folge("Bauausschuss", "Rat")),
  "24-00100": paper("Radweg", "Radweg", head("Antrag", "SPD-Fraktion", "15.03.2024")),
  "24-00100-01": paper("Spielplatz", "Spielplatz", head("Antrag", "SPD-Fraktion", "16.03.2024")),
  undated: paper("Radweg", "Radweg"),
});

describe("facets", () => {
  test("count what matches by the values of each fact, the most frequent first, years as on a calendar", () => {
    expect(corpus().search("Radweg", 1, { facets: facetNames }).facets).toEqual({
      kind: [
        ["anfrage", 2],
        ["antrag", 1],
      ],
      sender: [
        ["SPD", 2],
        ["CDU", 1],
      ],
      committee: [
        ["Bauausschuss", 2],
        ["Rat", 1],
      ],
      year: [
        ["2024", 1],
        ["2022", 2],
      ],
    });
  });

  test("of all papers, without words", () => {
    expect(corpus().search("", 1, { facets: ["kind"] }).facets).toEqual({
      kind: [
        ["anfrage", 2],
        ["antrag", 2],
      ],
    });
  });

  test.each([
    ["nothing found", "Feuerwehr", { kind: [], year: [] }],
    ["a condition", "art:antrag", { kind: [["antrag", 2]], year: [["2024", 2]] }],
    ["a phrase", '"radweg radweg"', { kind: [], year: [] }],
    ["words and a condition", "Radweg -art:antrag", { kind: [["anfrage", 2]], year: [["2022", 2]] }],
  ])("of %s", (_, query, facets) => {
    expect(corpus().search(query, 1, { facets: ["kind", "year"] }).facets).toEqual(facets);
  });

  test("only if they are asked for, and in the order asked", () => {
    expect(corpus().search("Radweg")).not.toHaveProperty("facets");
    const { facets } = corpus().search("Radweg", 1, { facets: ["year", "kind"] });
    expect(Object.keys(facets ?? {})).toEqual(["year", "kind"]);
  });
});

test("numbers are in order by what they count, not letter by letter", () => {
  const numbers = ["10458/09", "1664/99", undefined, "1664/100"];
  const sets = { valuesOf: () => numbers, inPathOrder: (papers: readonly number[]) => [...papers] };
  expect(inOrderOf("number", new Uint8Array([1, 1, 1, 1]), sets)).toEqual([1, 3, 0, 2]);
});

describe("in order of", () => {
  const files = (query: string, sort: "date" | "number" | "score", limit = 100): string[] =>
    corpus()
      .search(query, limit, { sort })
      .hits.map(({ paper: { file } }) => file.replace(".md", ""));

  test("date the newest come first, and last those without one", () => {
    expect(files("Radweg", "date")).toEqual(["24-00100", "25-00009", "25-00010", "undated"]);
  });

  test("number the lowest, part by part, and last those without one", () => {
    expect(files("", "number")).toEqual(["24-00100", "24-00100-01", "25-00009", "25-00010", "undated"]);
  });

  test("neither, what has no word stands among the others", () => {
    expect(files("Spielplatz OR art:anfrage", "date")).toEqual(["24-00100-01", "25-00009", "25-00010"]);
    expect(files("Spielplatz OR art:anfrage", "score")).toEqual(["24-00100-01", "25-00009", "25-00010"]);
  });

  test("either, the limit cuts the end, and the counts are of all", () => {
    const result = corpus().search("Radweg Spielplatz", 2, { sort: "date" });
    expect(result).toMatchObject({ total: 5, withAll: 0 });
    expect(files("Radweg Spielplatz", "date", 2)).toEqual(["24-00100-01", "24-00100"]);
    expect(files("Feuerwehr", "date")).toEqual([]);
  });
});
