import fc from "fast-check";
import { expect, test } from "vitest";
import { membersOf } from "../../src/store/read/paper-set.ts";
import { leaves, temporaryFolder, testCorpus } from "./corpus.ts";
import { isLong } from "./effort.ts";

const words = ["Radweg", "Radwege", "Spielplatz", "Straße", "Ampel", "Schule", "25-00001", "neu", "Brücke", "Haushalt"];
const names = ["a.md", "b.md", "c/d.txt", "25-00001.md", "z.md"];
const queries = [...words, "Radweg Ampel", "Strase", "Spielpl", ""];

const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((body) => {
  const [first = "Rat", second = "Stadt"] = body;
  return `Betreff:\n${first} ${second}\n\nSachverhalt:\n${body.join(" ")}\n`;
});
const change = fc.oneof(
  { weight: 3, arbitrary: fc.record({ name: fc.constantFrom(...names), text }) },
  { weight: 1, arbitrary: fc.record({ name: fc.constantFrom(...names), text: fc.constant(undefined) }) },
  // Now and then the index is brought up to date.
  { weight: 1, arbitrary: fc.constant(undefined) },
);

test("after any changes an index answers like a new one: the same papers in the same order, with the same scores", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 15 }), async (changes) => {
      const corpus = testCorpus({ "always.md": "Betreff:\nRadweg\n" });
      const there = new Set<string>();
      for (const one of changes) {
        if (!one) await corpus.open();
        else if (one.text !== undefined) corpus.write(one.name, one.text);
        else if (there.has(one.name)) corpus.remove(one.name);
        if (one && one.text === undefined) there.delete(one.name);
        else if (one) there.add(one.name);
      }
      const updated = await corpus.open();
      const fresh = await corpus.open({ folder: temporaryFolder() });
      // Read back from the disk, as the next call finds it.
      const stored = await corpus.open();
      expect(stored.read).toBe(0);
      expect(fresh.read).toBe(fresh.index.papers().length);
      for (const { index } of [updated, stored]) {
        expect(index.papers()).toEqual(fresh.index.papers());
        for (const list of ["ownNumbers", "citedNumbers"] as const) {
          const numbers = [...fresh.index[list].startingWith("")];
          expect([...index[list].startingWith("")]).toEqual(numbers);
          expect(["25-00001", "25-00002"].filter(index[list].has)).toEqual(numbers);
        }
        // Asked for many at once or for few.
        const papers = membersOf(index.sets.all());
        const files = papers.map((paper) => index.sets.headOf(paper).file);
        const times = Math.ceil(1_000 / papers.length);
        const often = index.sets.filesOf(Array.from({ length: times }, () => papers).flat());
        expect(often).toEqual(Array.from({ length: times }, () => files).flat());
        expect(index.sets.filesOf(papers)).toEqual(files);
        for (const query of queries) {
          const ranked = index.rank(leaves(query)).first;
          const expected = fresh.index.rank(leaves(query)).first;
          expect(ranked.map(({ document }) => index.sets.headOf(document))).toEqual(
            expected.map(({ document }) => fresh.index.sets.headOf(document)),
          );
          expect(ranked.map(({ terms }) => [...terms].sort())).toEqual(expected.map(({ terms }) => [...terms].sort()));
          expect(ranked.map(({ score, all }) => [score, all])).toEqual(expected.map(({ score, all }) => [score, all]));
        }
      }
    }),
    { numRuns: isLong ? 200 : 12 },
  );
});
