import { mkdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readSource } from "../../src/corpus/read-source.ts";
import { completeNumber } from "../../src/search/complete/complete-number.ts";
import { completeName, completeWord } from "../../src/search/complete/complete-word.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import { searchPapers } from "../../src/search/search-papers.ts";
import type { PaperIndex, Update } from "../../src/store/index.ts";
import { temporaryFolder, testCorpus } from "./corpus.ts";
import { effort, patience } from "./effort.ts";

const names = ["a.md", "B.md", "c/d.md", "c/e.txt", "c.md", "ä.md", "y.md", "z.md"];
const numbers = ["24-20001", "24-20002", "24-20002-01", "24-20100"];
// All other words of the papers, in one that stays.
const frame = "Anfrage Antrag Stellungnahme Absender Stadt Datum Betreff Vorlage Sachverhalt";
// Of three letters: none is learned as a part of compounds, so that each build knows the same words.
const words = ["rad", "rat", "ras", "Rad", "bus", "bub", "bud", "Bö", "bad", "amt"];

const someOf = (values: readonly string[], most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...values), { maxLength: most }).map((chosen) => chosen.join(" "));

const paper = fc
  .record({
    number: fc.option(fc.constantFrom(...numbers)),
    kind: fc.constantFrom("Anfrage", "Antrag", "Stellungnahme"),
    sender: fc.constantFrom("Absender: Rat der Stadt", "Absender: Amt für Bad und Bus", ""),
    date: fc.constantFrom("Datum: 01.02.2024", "Datum: 03.02.2024", ""),
    subject: someOf(words, 3),
    cited: someOf(
      numbers.map((number) => `Ds. ${number},`),
      3,
    ),
    body: someOf(words, 12),
  })
  .map(
    ({ number, kind, sender, date, subject, cited, body }) =>
      `${number ?? ""}\n\n${kind}\n\n${sender}\n${date}\nBetreff:\nVorlage ${subject}\n\nSachverhalt:\nZu ${cited} ${body}\n`,
  );

const step = fc.record({
  writes: fc.array(fc.tuple(fc.constantFrom(...names), paper), { maxLength: 5 }),
  removals: fc.array(fc.constantFrom(...names), { maxLength: 2 }),
  update: fc.constantFrom<Update[]>("changes", "changes", "changes", "compact", "rebuild"),
});

const queries = [
  "rad",
  "rad bus",
  "ra*",
  "*ad",
  "rda~",
  "bö -rat",
  "betreff:bus OR amt",
  '"zu ds"',
  "24-20002",
  "art:anfrage",
];

/** All that is told of an index in some order. */
function answersOf(index: PaperIndex): unknown {
  const readText = (file: string) => {
    const result = readSource(file);
    return "source" in result ? result.source : undefined;
  };
  const { sets, count, problems } = index;
  return {
    ...{ count, problems, papers: index.papers(), references: index.references() },
    heads: [index.heads("asks"), index.heads("answers")],
    own: ["24-", "24-200", ""].map((key) => [...index.ownNumbers.startingWith(key)]),
    cited: ["24-", ""].map((key) => [...index.citedNumbers.startingWith(key)]),
    carriers: numbers.map((number) => [index.papersWith(number), index.papersCiting(number)]),
    words: ["rad", "bus", "b", "r"].map((one) => [
      index.words.startingWith(one),
      index.words.endingWith(one, 3),
      index.words.near(one, 1),
      [1, 2, 9].map((enough) => index.words.papersWith(one, enough)),
    ]),
    facts: (["kind", "sender", "date"] as const).map((role) => sets.countFacts(role, sets.all())),
    found: queries.flatMap((text) => {
      const parsed = parseQuery(text);
      const query = "query" in parsed ? parsed.query : undefined;
      return (["score", "date", "number"] as const).map((sort) =>
        searchPapers(index, query, {
          typed: text,
          limit: 4,
          sort,
          facets: ["kind", "sender", "year"],
          explain: true,
          readText,
        }),
      );
    }),
    completed: ["ra", "bu", "bo", "bö"].map((typed) => completeWord(typed, index, { readText })),
    numbers: ["24", "24-2", "24-20002"].map((typed) => completeNumber(typed, index)),
    names: ["", "a", "ba"].map((typed) => completeName(typed, "sender", index)),
  };
}

test(
  "an index answers the same, whatever its history, as one that was just built",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        const corpus = testCorpus({ "frame.md": `Betreff:\n${frame}\n\nSachverhalt:\nZu Ds. 24-20001.\n` });
        mkdirSync(join(corpus.root, "c"));
        const there = new Set(["frame.md"]);
        const shownRoot = corpus.root;
        (await corpus.open({ shownRoot })).index.close();
        for (const { writes, removals, update } of steps) {
          for (const [file, content] of writes) {
            corpus.write(file, content);
            there.add(file);
          }
          for (const file of removals) if (there.delete(file)) corpus.remove(file);
          (await corpus.open({ shownRoot, update, mustSave: true })).index.close();
        }
        const { index, read } = await corpus.open({ shownRoot });
        const fresh = await corpus.open({ shownRoot, folder: join(temporaryFolder(), "fresh") });
        expect([read, fresh.read]).toEqual([0, there.size]);
        expect(JSON.stringify(index.analysis.vocabulary)).toBe(JSON.stringify(fresh.index.analysis.vocabulary));
        expect(JSON.stringify(answersOf(index), undefined, 1)).toBe(
          JSON.stringify(answersOf(fresh.index), undefined, 1),
        );
        for (const one of [index, fresh.index]) one.close();
      }),
      { numRuns: effort.histories, endOnFailure: true },
    );
  },
  patience,
);
