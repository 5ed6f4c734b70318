import { describe, expect, test } from "vitest";
import { searchPapers } from "../../src/search/search-papers.ts";
import { paper, searchable } from "./corpus.ts";

const head = (kind: string, sender: string, date: string): string =>
  `${kind}\n\nAbsender:\n${sender}\n\nDatum:\n${date}\n\n`;
const folge = (committee: string): string => `Beratungsfolge:\n${committee} (zur Beantwortung)\n14.06.2022\nÖ\n\n`;

const papers = {
  ask: paper(
    "Radweg",
    "Wir fragen nach dem Radweg.",
    head("Anfrage", "Fraktion Bündnis 90 - DIE GRÜNEN", "01.06.2022") +
      folge("Ausschuss für Mobilität, Tiefbau und Auftragsvergaben"),
  ),
  ask2: paper(
    "Spielplatz",
    "Wir fragen nach dem Spielplatz.",
    head("Anfrage", "SPD-Fraktion", "30.06.2022") + folge("Grünflächenausschuss"),
  ),
  motion: paper(
    "Radweg am Spielplatz",
    "Der Rat möge beschließen.",
    head("Antrag", "Gruppe Straßenbahn", "31.12.2021"),
  ),
  undated: paper("Radweg", "Ohne Tag."),
};

const radweg = { kind: "word", text: "Radweg", how: "whole" } as const;

describe("words", () => {
  test("all count: a paper with all of them comes before those with some", async () => {
    const corpus = await searchable(papers);
    const result = corpus.search("Radweg Spielplatz");
    expect(result).toMatchObject({ total: 4, withAll: 1 });
    expect(result.hits.map(({ all }) => all)).toEqual([true, false, false, false]);
    expect(result.hits[0]?.paper.file).toBe("motion.md");
  });

  test("of which no paper has all find those that have some, which is told", async () => {
    const corpus = await searchable(papers);
    expect(corpus.search("Spielplatz Feuerwehr")).toMatchObject({ total: 2, withAll: 0 });
    expect(corpus.names("Spielplatz Feuerwehr").sort()).toEqual(["ask2", "motion"]);
  });

  test("that hang together fall back too", async () => {
    expect((await searchable(papers)).search("Spielplatz/Feuerwehr")).toMatchObject({ total: 2, withAll: 0 });
  });

  test.each(["Feuerwehr", "Feuerwehr Hubschrauber"])("that no paper has find none: %s", async (words) => {
    expect((await searchable(papers)).search(words)).toMatchObject({ total: 0, withAll: 0, hits: [] });
  });

  test("fall back within the filter, never past it", async () => {
    const corpus = await searchable(papers);
    expect(corpus.names({ words: "Radweg Spielplatz", kind: "anfrage" }).sort()).toEqual(["ask", "ask2"]);
    expect(corpus.search({ words: "Radweg Feuerwehr", kind: "mitteilung" })).toMatchObject({ total: 0 });
  });
});

describe("filters", () => {
  test.each([
    ["a kind", { kind: "antrag" }, ["motion"]],
    ["a sender", { sender: "Grünen" }, ["ask"]],
    ["a sender by beginnings of words, in any order", { sender: "die grün fraktion" }, ["ask"]],
    ["all words of one sender", { sender: "Grünen SPD" }, []],
    ["umlauts as typed elsewhere", { sender: "gruenen" }, ["ask"]],
    ["and ß", { sender: "strassenbahn" }, ["motion"]],
    ["a committee", { committee: "Grünflächen" }, ["ask2"]],
    ["a committee without umlauts", { committee: "gruenflaechenausschuss" }, ["ask2"]],
    ["words of a committee's long name", { committee: "ausschuss mobilitaet" }, ["ask"]],
    ["not the middle of a word", { committee: "flächen" }, []],
    ["from a day on, itself included", { from: "2022-06-01" }, ["ask", "ask2"]],
    ["up to a day, itself included", { to: "2022-06-01" }, ["ask", "motion"]],
    ["one day", { from: "2022-06-30", to: "2022-06-30" }, ["ask2"]],
    ["no day", { from: "2022-06-02", to: "2022-06-29" }, []],
    ["never papers without a date", { from: "0000-01-01" }, ["ask", "ask2", "motion"]],
    ["nor to any day", { to: "9999-12-31" }, ["ask", "ask2", "motion"]],
    ["several at once", { kind: "anfrage", sender: "SPD", from: "2022-01-01" }, ["ask2"]],
    ["beside words", { words: "Radweg", from: "2022-01-01" }, ["ask"]],
    ["nothing at all: every paper, in the order of their paths", {}, ["ask", "ask2", "motion", "undated"]],
  ] as const)("%s", async (_, query, expected) => {
    expect((await searchable(papers)).names(query)).toEqual(expected);
  });
});

describe("a limit", () => {
  test("bounds what is shown, not what is counted", async () => {
    const corpus = await searchable(papers);
    expect(corpus.search("Radweg", 2)).toMatchObject({ total: 3, hits: [{}, {}] });
    expect(corpus.search("Radweg", 2).hits).toEqual(corpus.search("Radweg").hits.slice(0, 2));
    expect(corpus.search("Radweg", 0)).toMatchObject({ total: 3, hits: [] });
  });

  test("is met although a filter drops better papers", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`better${i}`, paper("Radweg", "Radweg Radweg")]),
    );
    const corpus = await searchable({ ...many, ...papers });
    const result = corpus.search({ words: "Radweg", kind: "antrag" }, 1);
    expect(result.hits.map(({ paper: { file } }) => file)).toEqual(["motion.md"]);
  });

  test("spares reading: only what is shown is opened", async () => {
    const { index } = await searchable(papers);
    const read: string[] = [];
    searchPapers(index, radweg, { limit: 1, readText: (file) => void read.push(file) });
    expect(read).toHaveLength(1);
  });
});

test("a word without a letter finds nothing", async () => {
  const { index } = await searchable(papers);
  for (const how of ["whole", "similar"] as const) {
    const query = { kind: "word", text: "\u0301", how } as const;
    expect(searchPapers(index, query, { limit: 10, readText: () => undefined })).toMatchObject({ total: 0, hits: [] });
  }
});

test("a paper whose file is gone is found, without a snippet", async () => {
  const { index } = await searchable(papers);
  const { hits } = searchPapers(index, radweg, { limit: 10, readText: () => undefined });
  expect(hits).toHaveLength(3);
  for (const hit of hits) expect(hit).not.toHaveProperty("snippet");
});

test("a paper whose file was cut since still has a snippet of what is there", async () => {
  const { index } = await searchable(papers);
  for (const text of ["", "R", "Radweg", "---\n"]) {
    const { hits } = searchPapers(index, radweg, { limit: 10, readText: () => ({ text, bodyStart: 0 }) });
    expect(hits.length).toBeGreaterThan(0);
    for (const { snippet } of hits) expect(text).toContain(snippet?.text ?? "");
  }
});

test.each([
  ["a name of an object's own", "__proto__"],
  ["the same inside words", "constructor hasOwnProperty toString"],
  ["control characters", "\u0000\u001b[31m\u0007\r\n"],
  ["half of a character", "\ud83d"],
  ["a regular expression", "[ \\ ^ {1,99999}"],
  ["another query language", "Radweg +Straße kind^5 a|b"],
  ["a word of 10,000 letters", "x".repeat(10_000)],
  ["only words that say nothing", "der die das und in auf"],
  ["many words that say nothing", "der die das ".repeat(10)],
  ["a mark without a letter", "\u0301"],
  ["a word of 10,000 parts", "rad".repeat(10_000)],
  ["ends that all words have", "-*rad *ung art:anfrage"],
  ["as many words as there may be", "Radweg Spielplatz ".repeat(16)],
  ["as many beginnings", "rad* spi* bah*"],
  ["as many slips", "Radwge~ Spielpltaz~ ".repeat(16)],
  ["a phrase as long as there may be", `"${"der Radweg ".repeat(16)}"`],
  ["as deep as there may be", `${"(".repeat(16)}Radweg${")".repeat(16)}`],
])("%s is a query like any other", async (_, words) => {
  const corpus = await searchable(papers);
  const { total, hits } = corpus.search(words);
  expect(total).toBe(hits.length);
  corpus.search({ words: "Radweg", sender: words, committee: words });
});
