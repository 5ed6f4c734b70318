import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { DamageError } from "../../src/store/format/damage.ts";
import { checkIndex } from "../../src/store/read/check-index.ts";
import type { PaperIndex } from "../../src/store/read/paper-index.ts";
import { countOf } from "../../src/store/read/paper-set.ts";
import type { Ranking } from "../../src/store/read/ranking.ts";
import { leaves, type TestCorpus, testCorpus } from "./corpus.ts";
import { effort, isLong, patience } from "./effort.ts";

// Else the time of the change would tell of each flip, and no checksum would be looked at.
vi.stubEnv("DRS_TRUST_INDEX", "1");

const subjects = [
  "Radweg",
  "Radwege am Ring",
  "Spielplatz",
  "Ampel",
  "Straße",
  "Schule",
  "Brücke",
  "Haushalt",
  "Bäume",
];
const paper = (number: number): string => {
  const subject = subjects[number % subjects.length];
  return `25-0000${number}\n\nBetreff:\n${subject} ${number}\n\nSachverhalt:\nZur Vorlage 25-0000${(number * 7) % 10} und ${subject}.\n`;
};

/** An index of two segments, with a dead paper and a file that is none. */
async function healthy(): Promise<TestCorpus> {
  const corpus = testCorpus({ "pdf.md": "%PDF-1.7\n" });
  for (let number = 0; number < 9; number++) corpus.write(`${number}.md`, paper(number));
  await corpus.open();
  corpus.write("3.md", paper(8).replace("25-00008", "25-00003"));
  corpus.write("sub/a.md", paper(9));
  const { index } = await corpus.open();
  index.close();
  return corpus;
}

/** A ranking, but for the numbers of the papers: these depend on how an index came about. */
const rankedBy = ({ first, matching, ...counts }: Ranking) => ({
  ...counts,
  matching: matching.length,
  first: first.map(({ document, ...rest }) => rest),
});

/** What is asked of an index; each question may find out by itself that it is damaged. */
const questions: ReadonlyArray<(index: PaperIndex) => unknown> = [
  ...["Radwge", "Vorlage Straße", "", "25-00003"].map(
    (query) =>
      ({ rank }: PaperIndex) =>
        rankedBy(rank(leaves(query))),
  ),
  ({ rank }) => rankedBy(rank(leaves("Spielpl Radweg unbekannt"), { limit: 2 })),
  ({ rank, sets }) => rankedBy(rank(leaves("Vorlage"), { among: sets.withAny(leaves("Straße")) })),
  ({ sets }) => [
    ...[sets.withValue("kind", ["anfrage"]), sets.withDate("2024", "2025"), sets.all()].map(countOf),
    sets.countFacts("sender", sets.all()),
  ],
  ({ words }) => [
    words.near("radwge", 1),
    words.endingWith("weg", 9),
    words.startingWith("rad"),
    words.papersWith("radweg"),
  ],
  ({ analysis }) => analysis.termsOf("Radwegschild"),
  (index) => index.papers(),
  // References, and what stands beside them for those about which there is something to say.
  (index) => index.references().map(({ details, ...rest }) => [rest, details()]),
  (index) => ["papers/3.md", "papers/sub/a.md", "papers/none.md"].map((file) => index.paper(file)),
  (index) => ["25-00003", "25-00009", "25-99999"].map((number) => index.papersWith(number)),
  (index) => ["25-00001", "25-00006"].map((number) => index.papersCiting(number)),
  (index) =>
    ["25-", "25-00003", "x"].map((key) => [index.ownNumbers.startingWith(key), index.citedNumbers.startingWith(key)]),
  (index) =>
    ["25-00001", "25-00003", "25-00009", "25-99999"].map((one) => [
      index.ownNumbers.has(one),
      index.citedNumbers.has(one),
    ]),
  ({ count, problems, municipality }) => [count, problems, municipality],
];

const DAMAGED = Symbol("damaged");

function answersOf(index: PaperIndex): unknown[] {
  return questions.map((question) => {
    try {
      return question(index);
    } catch (error) {
      if (error instanceof DamageError) return DAMAGED;
      throw error;
    }
  });
}

type Contents = ReadonlyMap<string, Uint8Array>;

function contentsOf({ folder }: TestCorpus): Contents {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

function putBack({ folder }: TestCorpus, contents: Contents): void {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  for (const [name, bytes] of contents) writeFileSync(join(folder, name), bytes);
}

/**
 * Opens a damaged index without a look at its files: as a search in a large corpus does.
 * @returns whether the damage was noticed
 */
async function expectRightOrNothing(
  corpus: TestCorpus,
  contents: Contents,
  expected: readonly unknown[],
): Promise<"right" | "noticed"> {
  const opened = await corpus.open({ checkUpTo: 0 });
  const answers = answersOf(opened.index);
  opened.index.close();
  for (const [i, answer] of answers.entries()) {
    // Much faster than `toEqual`, which then shows the difference.
    if (answer !== DAMAGED && !isDeepStrictEqual(answer, expected[i])) expect(answer).toEqual(expected[i]);
  }
  if (opened.read > 0) {
    // Made anew: then there is nothing to complain of any more.
    expect(answers).not.toContain(DAMAGED);
    putBack(corpus, contents);
  }
  return opened.read > 0 || answers.includes(DAMAGED) ? "noticed" : "right";
}

const flipped = (bytes: Uint8Array, at: number, by: number): Uint8Array => {
  // A Buffer's own `slice` would share its bytes.
  const damaged = Uint8Array.from(bytes);
  damaged[at] = (damaged[at] ?? 0) ^ by;
  return damaged;
};

test(
  "an index with another byte in any of its files answers right, or says that it is damaged",
  async () => {
    const corpus = await healthy();
    const contents = contentsOf(corpus);
    expect([...contents.keys()].filter((name) => name.startsWith("segment-"))).toHaveLength(2);
    const first = await corpus.open({ checkUpTo: 0 });
    const expected = answersOf(first.index);
    first.index.close();
    expect(first.read).toBe(0);
    expect(expected).not.toContain(DAMAGED);
    for (const [name, bytes] of contents) {
      let right = 0;
      // With no manifest to trust each time all is read anew, which takes longer.
      const step = effort.flipEvery * (name === "manifest.json" && !isLong ? 3 : 1);
      for (let at = 0; at < bytes.length; at += step) {
        writeFileSync(join(corpus.folder, name), flipped(bytes, at, 1 << (at % 8)));
        // Reads all.
        expect(checkIndex(corpus.folder).found, `${name}, byte ${at}`).toBe(name === ".gitignore" ? "whole" : "damage");
        const outcome = await expectRightOrNothing(corpus, contents, expected).catch((cause: unknown) => {
          throw new Error(`${name}, byte ${at}`, { cause });
        });
        if (outcome === "right") right++;
      }
      // The table of files is read when changes are looked for; the answers need all else.
      expect(right > 0, name).toBe(/^(?:files-|\.gitignore)/.test(name));
      writeFileSync(join(corpus.folder, name), bytes);
    }
  },
  patience,
);

test(
  "an index whose files end early or go on, anywhere, answers right, or says that it is damaged",
  async () => {
    const corpus = await healthy();
    const contents = contentsOf(corpus);
    const first = await corpus.open({ checkUpTo: 0 });
    const expected = answersOf(first.index);
    first.index.close();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...contents.keys()), fc.nat(20_000), fc.uint8Array(), async (name, at, more) => {
        const bytes = contents.get(name) ?? new Uint8Array(0);
        writeFileSync(join(corpus.folder, name), Buffer.concat([bytes.subarray(0, at % (bytes.length + 1)), more]));
        await expectRightOrNothing(corpus, contents, expected).finally(() => putBack(corpus, contents));
      }),
      { numRuns: effort.truncations, examples: [...contents.keys()].map((name) => [name, 0, new Uint8Array(0)]) },
    );
  },
  patience,
);

test.each(["changes", "compact"] as const)(
  "an update (%s) of a damaged index hands no damage on",
  async (update) => {
    const corpus = await healthy();
    const contents = contentsOf(corpus);
    corpus.write("5.md", paper(1).replace("25-00001", "25-00005"));
    const fresh = await corpus.open();
    const expected = answersOf(fresh.index);
    fresh.index.close();
    for (const [name, bytes] of contents) {
      for (let at = 0; at < bytes.length; at += effort.flipEvery * 7) {
        putBack(corpus, contents);
        writeFileSync(join(corpus.folder, name), flipped(bytes, at, 1 << (at % 8)));
        const { index } = await corpus.open({ update, mustSave: true });
        const answers = answersOf(index);
        index.close();
        for (const [i, answer] of answers.entries()) {
          // What was not read for the update may be damaged still. What all was read for is whole.
          if (update === "changes" && answer === DAMAGED) continue;
          expect(answer, `${name}, byte ${at}`).toEqual(expected[i]);
        }
      }
    }
  },
  patience,
);
