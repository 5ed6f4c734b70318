import { describe, expect, test } from "vitest";
import { germanParties } from "../../src/municipality/parties.ts";
import { readHints } from "../../src/search/hints/hints.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import type { Query } from "../../src/search/query/query.ts";
import { inWords } from "../language/in-words.ts";
import { paper, searchable } from "./corpus.ts";

function hintsIn(typed: string): unknown {
  const parsed = parseQuery(typed);
  if ("problem" in parsed) throw new Error(inWords(parsed.problem.message));
  const { query, hints } = readHints(parsed.query, germanParties);
  const rest = query === undefined ? [] : query.kind === "together" ? query.of : [query];
  return [rest.map((one: Query) => (one.kind === "word" ? one.text : one.kind)).join(" "), hints];
}

describe("words that say which papers are meant, and those that say what they are about", () => {
  test.each([
    ["anfrage radweg", "radweg", { kinds: ["anfrage"], parties: [] }],
    ["Anträge Radweg", "Radweg", { kinds: ["antrag"], parties: [] }],
    ["radweg 2016", "radweg", { kinds: [], parties: [], years: [2016, 2016] }],
    ["radweg 2014 bis 2016", "radweg bis", { kinds: [], parties: [], years: [2014, 2016] }],
    ["grüne radweg", "radweg", { kinds: [], parties: ["Grüne"] }],
    ["Freie Wähler Radweg", "Radweg", { kinds: [], parties: ["Freie Wähler"] }],
    ["CDU-Fraktion Radweg", "Radweg", { kinds: [], parties: ["CDU"] }],
    ["spd fraktion radweg", "radweg", { kinds: [], parties: ["SPD"] }],
    ["radweg art:anfrage", "radweg fact", { kinds: [], parties: [] }],
    // Without anything else these are the words that are looked for.
    ["anfrage cdu", "anfrage cdu", { kinds: [], parties: [] }],
    ["radweg", "radweg", { kinds: [], parties: [] }],
    ["freie radwege", "freie radwege", { kinds: [], parties: [] }],
    ['"anfrage der cdu" radweg', "phrase radweg", { kinds: [], parties: [] }],
  ])("%s", (typed, rest, hints) => {
    expect(hintsIn(typed)).toEqual([rest, hints]);
  });
});

const head = (kind: string, sender: string, day: string): string =>
  `---\nkind: ${kind}\nsender: ${sender}\ndate: ${day}\n---\n`;
const papers = {
  asked: paper("Radweg", "Radweg am Ring.", head("anfrage", "CDU-Fraktion", "2016-03-05")),
  other: paper("Radweg", "Radweg am Ring.", head("antrag", "Stadtrat Kurz (SPD)", "2019-03-05")),
};

test.each([
  ["anfrage radweg", ["asked", "other"]],
  ["antrag radweg", ["other", "asked"]],
  ["cdu radweg", ["asked", "other"]],
  ["spd-fraktion radweg", ["other", "asked"]],
  ["radweg 2016", ["asked", "other"]],
  ["radweg 2019", ["other", "asked"]],
])("a hint prefers and leaves nothing out: %s", async (query, order) => {
  const { names } = await searchable(papers);
  expect(names(query)).toEqual(order);
});

test("literally they are words, which these papers have not", async () => {
  const { search } = await searchable(papers);
  expect(search("spd 2019", 10, { isLiteral: true })).not.toHaveProperty("hints");
  expect(search("radweg spd", 10, { isLiteral: true })).not.toHaveProperty("hints");
  expect(search("radweg spd").hints).toEqual({ kinds: [], parties: ["SPD"] });
});

test("a party is one value for a filter and a facet, however it is spelled", async () => {
  const { names, search } = await searchable(papers);
  expect(names({ words: "radweg", sender: "spd" })).toEqual(["other"]);
  expect(names({ words: "radweg", sender: "CDU-Gemeinderatsfraktion" })).toEqual(["asked"]);
  expect(search("radweg", 10, { facets: ["sender"] }).facets).toEqual({
    sender: [
      ["CDU", 1],
      ["SPD", 1],
    ],
  });
});
