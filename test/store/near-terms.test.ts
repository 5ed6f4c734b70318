import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byteWriter } from "../../src/store/format/bytes.ts";
import { readLexiconBlock } from "../../src/store/format/lexicon.ts";
import { openLexiconIndex } from "../../src/store/format/lexicon-index.ts";
import { lexiconWriter } from "../../src/store/format/lexicon-writer.ts";
import { distanceBetween } from "../../src/store/format/nearness.ts";
import { writePostings } from "../../src/store/format/posting-list.ts";
import type { SectionReader } from "../../src/store/format/section-reader.ts";
import { openTermTable, type TermTable } from "../../src/store/format/term-table.ts";
import { effort, patience } from "./effort.ts";
import { longWord, word } from "./random-words.ts";

/** Letters to insert, drop or replace, reckoned as the textbook does, over UTF-16 units. */
function levenshtein(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[other.length] ?? 0;
}

function sectionOf(name: string, bytes: Uint8Array): SectionReader {
  return { name, length: bytes.length, read: (start, length) => bytes.slice(start, start + length) };
}

/** Where each term stands: in one field, in as many documents as the term's place says. */
const postingsOf = (place: number): number[] => Array.from({ length: 1 + (place % 5) }, (_, i) => place + i * 300);

/** A table of terms on "disk". */
function tableOf(terms: readonly string[]): TermTable {
  const lexicon = lexiconWriter();
  const postings = byteWriter();
  for (const [place, term] of terms.entries()) {
    const before = postings.length;
    const documents = Uint32Array.from(postingsOf(place));
    const frequencies = documents.map((document) => 1 + (document % 3));
    writePostings(postings, [{ field: place % 7, documents, frequencies, start: 0, end: documents.length }]);
    lexicon.add(term, postings.length - before);
  }
  const { blocks, index, top } = lexicon.finish();
  return openTermTable({
    top: sectionOf("top", top.slice()),
    index: sectionOf("index", index.slice()),
    blocks: sectionOf("blocks", blocks.slice()),
    postings: sectionOf("postings", postings.view().slice()),
    bounds: { fields: 7, documents: 2 ** 32 },
  });
}

const term = fc.oneof(
  { weight: 6, arbitrary: word },
  // Many with the same long beginning: whole groups and blocks of them are passed over.
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom("radweg", "straß", "委员会", "𐌰𐌱"), word).map(([a, b]) => a + b) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom("", "a".repeat(300), "\u007f", "\uffff", "\ue000", "\u{10ffff}") },
);
const sortedTerms = fc
  .uniqueArray(fc.oneof({ weight: 60, arbitrary: term }, { weight: 1, arbitrary: longWord }), {
    maxLength: 700,
    size: "max",
  })
  .map((terms) => terms.sort());
const probes = fc.array(term, { minLength: 12, maxLength: 12 });

describe("a table of terms", () => {
  test(
    "finds what is in it: by the whole, by the beginning, by likeness, and in its order",
    () => {
      fc.assert(
        fc.property(sortedTerms, probes, (terms, others) => {
          const table = tableOf(terms);
          const known = new Set(terms);
          // Some that are there, some that are not, and some that nearly are.
          const some = terms.filter((_, i) => i % 53 === 0);
          const nearly = some.flatMap((one) => [one.slice(0, -1), `${one}x`]).filter((one) => !/\p{Cs}/u.test(one));
          for (const one of [...some, ...nearly, ...others]) {
            expect(table.find(one)?.term).toBe(known.has(one) ? one : undefined);
            expect(table.startingWith(one).map(({ term }) => term)).toEqual(terms.filter((all) => all.startsWith(one)));
            if (one.length > 400) continue;
            for (const most of [1, 2]) {
              const expected = terms.filter(
                (all) => Math.abs(all.length - one.length) <= most && levenshtein(one, all) <= most,
              );
              expect(table.near(one, most).map(({ term }) => term)).toEqual(expected);
            }
          }
          const all = [...table.all()];
          expect(all.map(({ term }) => term)).toEqual(terms);
          for (const [place, { fields }] of all.entries()) {
            const found = fields.map(({ field, documents, frequencies, start, end }) => ({
              field,
              documents: [...documents.subarray(start, end)],
              frequencies: [...frequencies.subarray(start, end)],
            }));
            const documents = postingsOf(place);
            expect(found).toEqual([
              { field: place % 7, documents, frequencies: documents.map((document) => 1 + (document % 3)) },
            ]);
          }
        }),
        { numRuns: effort.lexicons },
      );
    },
    patience,
  );

  test(
    "is written and read as the same terms with the same stretches",
    () => {
      fc.assert(
        fc.property(sortedTerms, fc.array(fc.nat(100_000), { minLength: 1, maxLength: 9 }), (terms, sizes) => {
          const writer = lexiconWriter();
          const sizeOf = (place: number): number => sizes[place % sizes.length] ?? 0;
          for (const [place, one] of terms.entries()) writer.add(one, sizeOf(place));
          const { blocks, index, top } = writer.finish();
          const payload = terms.reduce((sum, _, place) => sum + sizeOf(place), 0);
          const sections = { top: sectionOf("top", top), index: sectionOf("index", index) };
          const lexicon = openLexiconIndex(sections, { blocks: blocks.length, payload });
          const read = [...lexicon.blocksFrom("")].flatMap((block) =>
            readLexiconBlock(blocks.subarray(block.start, block.start + block.size), block),
          );
          let start = 0;
          const expected = terms.map((term, place) => {
            const size = sizeOf(place);
            start += size;
            return { term, start: start - size, size };
          });
          expect(read).toEqual(expected);
        }),
        { numRuns: effort.lexicons },
      );
    },
    patience,
  );
});

test("the distance of two words is Levenshtein's as long as it is small", () => {
  fc.assert(
    fc.property(term, term, fc.integer({ min: 0, max: 4 }), (one, other, most) => {
      expect(Math.min(distanceBetween(one, other, most), most + 1)).toBe(Math.min(levenshtein(one, other), most + 1));
    }),
    { numRuns: effort.lexicons * 20 },
  );
});
