import { expect, test } from "vitest";
import { markWords } from "../../src/search/mark-words.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import { searchable } from "./corpus.ts";

const text = "Die Radwege am Wall sind schmal.\nEin Rad-\nweg fehlt, sagt die Schulleitung der Schule.\n";

async function marked(typed: string): Promise<string[]> {
  const { index, readText } = await searchable({ a: text });
  const parsed = parseQuery(typed);
  const source = readText("a.md");
  if ("problem" in parsed || !parsed.query || !source) throw new Error("nothing to look for");
  return markWords(index, parsed.query, source, { readText }).map(({ start, end }) => source.text.slice(start, end));
}

test("marks words of a paper in any form, also where a line's end cuts them, by their places in the text as read", async () => {
  expect(await marked("radweg")).toEqual(["Radwege", "Rad-\nweg"]);
});

test("marks whole words before parts of them, and nothing for a word that is not there", async () => {
  expect(await marked("schule")).toContain("Schule");
  expect(await marked("schwimmbad")).toEqual([]);
});
