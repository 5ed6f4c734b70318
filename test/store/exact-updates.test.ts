import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import MiniSearch, { type SearchOptions } from "minisearch";
import { expect, test } from "vitest";
import { readSource } from "../../src/corpus/read-source.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { parseWithText } from "../../src/paper/parse-paper.ts";
import { checkIndex } from "../../src/store/read/check-index.ts";
import { loadSnapshot } from "../../src/store/read/load-snapshot.ts";
import type { Update } from "../../src/store/read/opened-index.ts";
import { fingerprintOf, type IndexedPaper, toIndexed } from "../../src/store/read/search-options.ts";
import { type TestCorpus, testCorpus } from "./corpus.ts";
import { effort, patience } from "./effort.ts";
import { text, word } from "./random-words.ts";
import { type Asked, answerOf, stockAnswer, stockOf } from "./stock.ts";

const names = ["a.md", "B.md", "c/d.txt", "c/25-00001.md", "25-00002.md", "ä.md", "𐌰.md", "﨎.md", "z.md", "zz.md"];
const name = fc.constantFrom(...names);

const paper = fc
  .record({ betreff: text, questions: fc.array(text, { maxLength: 2 }), body: text })
  .map(({ betreff, questions, body }) => {
    const asked = questions.map((question, i) => `${i + 1}. ${question}?\n`).join("");
    return `Betreff:\n${betreff}\n\nSachverhalt:\nDie Vorlage 25-00001. ${body}\n\nWir fragen daher:\n${asked}`;
  });

/** A step of a corpus' life: what happens to its files, and how the index is brought up to date then. */
const step = fc.record({
  writes: fc.array(fc.tuple(name, paper), { maxLength: 4 }),
  removals: fc.array(name, { maxLength: 2 }),
  renames: fc.array(fc.tuple(name, name), { maxLength: 1 }),
  // Without one, as a search does it.
  update: fc.constantFrom<Array<Update | undefined>>(undefined, "changes", "changes", "compact", "rebuild"),
});

const search = fc.constantFrom<SearchOptions[]>(
  {},
  { combineWith: "OR" },
  { prefix: true, fuzzy: 0.4 },
  { combineWith: "OR", prefix: true, fuzzy: 1, weights: { prefix: 0.8, fuzzy: 0.3 } },
  { combineWith: "AND_NOT", fields: ["body", "betreff"] },
);
const query = fc.oneof(
  { weight: 5, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" ")) },
  { weight: 1, arbitrary: fc.constantFrom("Vorlage", "Sachverhalt fragen", "Betreff", "25-00001") },
);
const asked = fc.record({ query, search });

/** The papers as they are on the disk, by their paths. */
function papersOf({ root }: TestCorpus): Map<string, IndexedPaper> {
  const papers = new Map<string, IndexedPaper>();
  for (const path of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    if (!names.includes(path)) continue;
    const result = readSource(join(root, path), path);
    if ("problem" in result) continue;
    const parsed = parseWithText(result.source, braunschweig);
    papers.set(path, toIndexed(parsed.paper, parsed.text));
  }
  return papers;
}

test(
  "whatever happens to a corpus, its index ranks exactly as MiniSearch does with the papers of the moment",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 8 }),
        fc.array(asked, { minLength: 8, maxLength: 8 }),
        async (steps, questions) => {
          // One paper that stays is enough for the oldest segment to live on.
          const corpus = testCorpus({ "a.md": "Betreff:\nabc\n", "zz.md": "Betreff:\nRadweg\n" });
          const there = new Set(["a.md", "zz.md"]);
          await corpus.open();
          for (const { writes, removals, renames, update } of steps) {
            for (const [file, content] of writes) {
              corpus.write(file, content);
              there.add(file);
            }
            for (const file of removals) if (there.delete(file)) corpus.remove(file);
            for (const [from, to] of renames) {
              if (from === to || from.includes("/") || to.includes("/") || !there.delete(from)) continue;
              corpus.rename(from, to);
              there.add(to);
            }
            const opened = await corpus.open(update && { update, mustSave: true });
            opened.index.close();
            expect(checkIndex(corpus.folder)).toMatchObject({ found: "whole" });
            const papers = papersOf(corpus);
            const { snapshot } = loadSnapshot(
              corpus.folder,
              fingerprintOf({ version: "1.0.0", municipality: braunschweig }),
            );
            if (!snapshot) throw new Error("no index was left");
            const stock = stockOf(papers, snapshot.analysis());
            expect(snapshot.manifest.documents).toBe(papers.size);
            if (update === "compact" || update === "rebuild") expect(snapshot.segments.length).toBeLessThan(2);
            const all: Asked[] = [...questions, { query: MiniSearch.wildcard, search: {} }];
            for (const one of all) {
              const expected = stockAnswer(stock, one);
              expect(answerOf(snapshot, one)).toEqual(expected);
              expect(answerOf(snapshot, one, 2)).toEqual({ ...expected, first: expected.first.slice(0, 2) });
            }
            snapshot.close();
          }
        },
      ),
      { numRuns: effort.updates },
    );
  },
  patience,
);
