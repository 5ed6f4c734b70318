import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { PaperReader } from "../../src/app/paper-reader.ts";
import { rememberedAnswer } from "../../src/app/remembered-answers.ts";
import { search } from "../../src/app/search.ts";
import { startSession } from "../../src/app/session.ts";
import { sourceOf } from "../../src/corpus/read-source.ts";
import type { SearchResult } from "../../src/search/search-result.ts";
import type { PaperIndex } from "../../src/store/index.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";

const indexNamed = (): PaperIndex => ({}) as PaperIndex;

/** Texts that change, and a search that reads some of them and says how often it was made. */
function asker(reads: readonly string[]) {
  const marks = new Map<string, string>();
  let made = 0;
  const reader: PaperReader = { readText: (file) => sourceOf("", file), markOf: (file) => marks.get(file) };
  const find = ({ readText }: PaperReader): SearchResult => {
    for (const file of reads) readText(file);
    return { query: `${++made}`, total: 0, withAll: 0, hits: [], suggestions: [] };
  };
  const ask = (index: PaperIndex, asked: unknown, from = reader) =>
    rememberedAnswer(index, { asked, reader: from, find }).query;
  return { marks, reader, ask };
}

test("a question that is asked again is not searched for again", () => {
  const { ask } = asker(["a.md"]);
  const index = indexNamed();
  expect([ask(index, ["radweg", { limit: 10 }]), ask(index, ["radweg", { limit: 10 }])]).toEqual(["1", "1"]);
  expect(ask(index, ["radweg", { limit: 20 }])).toBe("2");
  expect(ask(index, ["radwege", { limit: 10 }])).toBe("3");
  expect(ask(index, ["radweg", { limit: 10 }])).toBe("1");
});

test("it is searched for again in another index, and when a text that was read for it has changed or is gone", () => {
  const { marks, ask } = asker(["a.md", "b.md"]);
  const index = indexNamed();
  for (const file of ["a.md", "b.md", "c.md"]) marks.set(file, "as it was");
  expect(ask(index, "radweg")).toBe("1");
  expect(ask(indexNamed(), "radweg")).toBe("2");
  marks.set("c.md", "changed, but not read for it");
  expect(ask(index, "radweg")).toBe("1");
  marks.set("b.md", "changed");
  expect([ask(index, "radweg"), ask(index, "radweg")]).toEqual(["3", "3"]);
  marks.delete("a.md");
  expect([ask(index, "radweg"), ask(index, "radweg")]).toEqual(["4", "4"]);
});

test("it is searched for again where nobody says whether a text has changed, and where very many were read", () => {
  const { ask } = asker(Array.from({ length: 300 }, (_, i) => `${i}.md`));
  const index = indexNamed();
  expect([ask(index, "radweg"), ask(index, "radweg")]).toEqual(["1", "2"]);
  const few = asker(["a.md"]);
  const { readText } = few.reader;
  expect([few.ask(index, "radweg", { readText }), few.ask(index, "radweg", { readText })]).toEqual(["1", "2"]);
});

test("an answer is what it would be anew, whatever was done to the one before", async () => {
  const root = temporaryFolder({
    "drs.yaml": "municipality: braunschweig\n",
    "one.md": "24-20001\n\nAntrag\n\nBetreff:\nQuittenbäume am Wall\n\nWir wollen Quitten.\n",
  });
  const session = startSession({ path: root });
  const ask = () => search(session, "quittenbäume", { facets: ["kind"], explain: true });
  const first = await ask();
  const text = JSON.stringify(first);
  (first.hits as unknown[]).length = 0;
  expect(JSON.stringify(await ask())).toBe(text);
  writeFileSync(join(root, "one.md"), "24-20001\n\nAntrag\n\nBetreff:\nQuittenbäume am Wall\n\nNun keine Birnen.\n");
  expect((await ask()).hits[0]?.snippet?.text).toContain("Nun keine Birnen.");
  rmSync(join(root, "one.md"));
  expect((await ask()).hits[0]?.snippet).toBeUndefined();
  session.close();
});
