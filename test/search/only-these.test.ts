import { expect, test } from "vitest";
import { onlyThese } from "../../src/search/only-these.ts";
import { searchPapers } from "../../src/search/search-papers.ts";
import { paper, searchable } from "./corpus.ts";

const corpus = () =>
  searchable({
    a: paper("Radweg am Ring", "Der Radweg.", "Anfrage\n\n"),
    b: paper("Radweg am Tor", "Der Radweg.", "Antrag\n\n"),
    c: paper("Spielplatz", "Der Spielplatz.", "Anfrage\n\n"),
  });

test("of an index only these papers are found, without words in their order", async () => {
  const { index, readText } = await corpus();
  const [a, b, c] = ["a", "b", "c"].flatMap((name) =>
    index.rank("").first.filter(({ paper: { file } }) => file === `${name}.md`),
  );
  const some = onlyThese(
    index,
    [c, a].flatMap((one) => one?.paper ?? []),
  );
  const found = (words: string, limit = 10, rest = {}): [total: number, ...files: string[]] => {
    const { total, hits } = searchPapers(some, { words, ...rest }, { limit, readText });
    return [total, ...hits.map(({ paper: { file } }) => file)];
  };
  expect(b?.paper.file).toBe("b.md");
  expect(found("")).toEqual([2, "c.md", "a.md"]);
  expect(found("", 1)).toEqual([2, "c.md"]);
  expect(found("Radweg")).toEqual([1, "a.md"]);
  expect(found("Tor")).toEqual([0]);
  expect(found("", 10, { kind: "antrag" })).toEqual([0]);
  expect(found("Spielplatz", 10, { kind: "anfrage" })).toEqual([1, "c.md"]);
});
