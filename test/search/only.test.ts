import { expect, test } from "vitest";
import { withFilters } from "../../src/search/query/filters.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import { searchPapers } from "../../src/search/search-papers.ts";
import { paper, searchable } from "./corpus.ts";

test("of some papers only these are found, without words in their order", async () => {
  const { index, readText } = await searchable({
    a: paper("Radweg am Ring", "Der Radweg.", "Anfrage\n\n"),
    b: paper("Radweg am Tor", "Der Radweg.", "Antrag\n\n"),
    c: paper("Spielplatz", "Der Spielplatz.", "Anfrage\n\n"),
  });
  const all = index.rank([]).first.map(({ document }) => index.sets.headOf(document));
  const only = ["c.md", "a.md"].flatMap((name) => all.filter(({ file }) => file === name));
  const found = (words: string, limit = 10, rest = {}): [total: number, ...files: string[]] => {
    const parsed = parseQuery(words);
    const query = withFilters("query" in parsed ? parsed.query : undefined, rest);
    const { total, hits } = searchPapers(index, query, { only, limit, readText });
    return [total, ...hits.map(({ paper: { file } }) => file)];
  };
  expect(found("")).toEqual([2, "c.md", "a.md"]);
  expect(found("", 1)).toEqual([2, "c.md"]);
  expect(found("Radweg")).toEqual([1, "a.md"]);
  expect(found("Tor")).toEqual([0]);
  expect(found("", 10, { kind: "antrag" })).toEqual([0]);
  expect(found("Spielplatz", 10, { kind: "anfrage" })).toEqual([1, "c.md"]);
});
