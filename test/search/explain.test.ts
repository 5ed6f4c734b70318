import { describe, expect, test } from "vitest";
import { worths } from "../../src/search/rank/worth.ts";
import { paper, searchable, searchableByAll } from "./corpus.ts";

const filler = "Der Rat berät in seiner Sitzung über die Sache und fasst danach einen Beschluss.";
// Words that nearly no paper has lead to more.
const known = Object.fromEntries([1, 2, 3, 4, 5].map((i) => [`known${i}`, paper("Brücke", filler)]));

const corpus = searchableByAll({
  ...known,
  exact: paper("Brücke", filler),
  inflected: paper("Verkehr", `${filler} Brücken`),
  compound: paper("Verkehr", `${filler} Brückenbau`),
  joined: paper("Verkehr", `${filler} Carsharing`),
  part: paper("Verkehr", `${filler} Wasserversorgungsleitung`),
  beginning: paper("Verkehr", `${filler} Zisternenwasserzähler`),
  similar: paper("Verkehr", `${filler} Hubschrauber`),
  "25-00001": paper("Haushalt", filler),
  "25-00001-01": paper("Nachtrag", filler),
  annex: paper("Haushalt", filler, "Anlage 1 zur Vorlage 25-00001\n\n"),
});

/** The rules that matched in a paper: word, rule and term. */
function rules(query: string, file: string): string[] {
  const hit = corpus()
    .search(query, 100, { explain: true })
    .hits.find(({ paper }) => paper.file === `${file}.md`);
  return hit?.why?.map(({ word, rule, term }) => `${word} ${rule} ${term}`).sort() ?? [];
}

describe("a paper was found by", () => {
  test.each([
    ["the word as typed, which has its stem too", "Brücke", "exact", ["Brücke exact brucke", "Brücke stem *bruck"]],
    ["another form", "Brücke", "inflected", ["Brücke stem *bruck"]],
    ["a compound that has it", "Brücke", "compound", ["Brücke part +bruck"]],
    ["two words in one", "car sharing", "joined", ["car sharing joined *carsharing", "car sharing joined carsharing"]],
    ["a beginning", "Zistern*", "beginning", ["Zistern beginning zistern"]],
    ["an end", "*schrauber", "similar", ["schrauber end hubschrauber"]],
    ["nearly its spelling, as asked for", "Hubschraubr~", "similar", ["Hubschraubr similar hubschrauber"]],
    [
      "and as nobody has the word",
      "Hubschraubr",
      "similar",
      ["Hubschraubr similar *hubschraub", "Hubschraubr similar hubschrauber"],
    ],
    ["the number of its family", "25-00001", "25-00001-01", ["25-00001 beginning 25-00001-01"]],
    [
      "several words",
      "Brücke Verkehr",
      "inflected",
      ["Brücke stem *bruck", "Verkehr exact verkehr", "Verkehr stem *verkehr"],
    ],
    [
      "parts of a compound that few have",
      "Wasserleitung Verkehr",
      "part",
      [
        ...["Verkehr exact verkehr", "Verkehr stem *verkehr"],
        ...["Wasserleitung of-compound +leitung", "Wasserleitung of-compound +wass"],
      ],
    ],
    ["nothing but its kind", "Brücke OR art:anlage", "annex", []],
  ] as Array<[string, string, string, string[]]>)("%s: %s", (_, query, file, expected) => {
    expect(rules(query, file)).toEqual(expected);
  });

  test("what only has a part of the word is not found by that alone", () => {
    expect(corpus().names("Wasserleitung")).not.toContain("part");
  });
});

describe("the shares", () => {
  test.each([
    "Brücke",
    "Brücke Verkehr Haushalt",
    "Wasserleitung Verkehr",
    "car sharing",
    "Zistern*",
    "Verkehr -Brücke",
  ])("make up the whole score, the largest first: %s", (query) => {
    const { hits } = corpus().search(query, 100, { explain: true });
    expect(hits.length).toBeGreaterThan(0);
    for (const { why = [] } of hits) {
      const shares = why.map(({ share }) => share);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
      expect(Math.min(...shares)).toBeGreaterThan(0);
    }
  });

  test("are what the score is made of: a word that is not asked for takes its share with it", () => {
    const score = (query: string): number =>
      corpus()
        .search(query)
        .hits.find(({ paper }) => paper.file === "inflected.md")?.score ?? 0;
    const { hits } = corpus().search("Brücke Verkehr", 100, { explain: true });
    const why = hits.find(({ paper }) => paper.file === "inflected.md")?.why ?? [];
    const shareOf = (asked: string): number =>
      why.filter(({ word }) => word === asked).reduce((sum, { share }) => sum + share, 0);
    // What stands in the subject counts more for the paper, not for the word.
    const ofTraffic = score("Verkehr") / (1 + worths.subject);
    expect(shareOf("Brücke") / shareOf("Verkehr")).toBeCloseTo(score("Brücke") / ofTraffic, 4);
  });

  test("are there only if they are asked for, and none for what has no word", () => {
    for (const hit of corpus().search("Brücke").hits) expect(hit).not.toHaveProperty("why");
    const { hits } = corpus().search("Hubschrauber OR art:anlage", 100, { explain: true });
    expect(hits.map(({ why }) => why?.length)).toEqual([2, 0]);
  });
});

describe("did you mean", () => {
  test.each([
    ["a word with a letter too many", "Brückke", [{ word: "Brückke", meant: "Brücke" }]],
    ["as the papers write it", "hubschraubr", [{ word: "hubschraubr", meant: "Hubschrauber" }]],
    ["also where just that was asked for", "hubschraubr~", [{ word: "hubschraubr", meant: "Hubschrauber" }]],
    [
      "each word for itself",
      "Brückke Hubschraubr",
      [
        { word: "Brückke", meant: "Brücke" },
        { word: "Hubschraubr", meant: "Hubschrauber" },
      ],
    ],
    ["not what some paper has", "Brücke", []],
    ["in any form", "Brücken", []],
    ["nor what is near but there", "brücke~", []],
    ["nor what nothing is like", "Straßenlaterne", []],
    ["nor a number", "25-00002", []],
    ["nor a word that is to be missing", "Verkehr -Brückke", []],
  ])("%s: %s", (_, query, suggestions) => {
    expect(corpus().search(query).suggestions).toEqual(suggestions);
  });

  test("the nearest, where another one is nearly as near", async () => {
    const papers = (word: string) =>
      Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${word}${i}`, paper(`${word} Nord`, filler)]));
    const { search } = await searchable({ ...papers("Kindergarten"), ...papers("Kindergartens") });
    expect(search("Kindergaten").suggestions).toEqual([{ word: "Kindergaten", meant: "Kindergarten" }]);
  });
});
