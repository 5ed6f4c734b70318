import fc from "fast-check";
import { expect, test } from "vitest";
import { withUnits } from "../../src/analysis/units.ts";
import { stringNumbers } from "../../src/store/write/string-numbers.ts";
import { termCollector } from "../../src/store/write/term-collector.ts";

const FIELDS = 3;
// Terms that only their ends tell apart, that are the beginnings of others, and of all planes.
const anyTerm = fc.oneof(
  fc.constantFrom("", "a", "ab", "abcd", "abcde", "abcdf", "*abcd", "__proto__", "ﬀ", "😀", "😀😀b", "\uffff"),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const anyWords = fc.array(fc.array(anyTerm, { maxLength: 3 }), { minLength: 1, maxLength: 12 });
const anyField = fc.array(fc.nat(11), { maxLength: 40 });
const anyDocuments = fc.array(fc.tuple(fc.nat(300), fc.array(anyField, { maxLength: FIELDS })), { maxLength: 20 });

/** The same with a map: for each term and field the documents and how often. */
function counted(words: string[][], documents: Array<readonly [number, number[][]]>): Record<string, number[][]> {
  const found = new Map<string, number[][]>();
  for (const [document, fields] of documents) {
    for (const [field, numbers] of fields.entries()) {
      const times = new Map<string, number>();
      for (const number of numbers) {
        for (const term of words[number % words.length] ?? []) times.set(term, (times.get(term) ?? 0) + 1);
      }
      for (const [term, count] of times) found.set(term, [...(found.get(term) ?? []), [field, document, count]]);
    }
  }
  return Object.fromEntries([...found].map(([term, list]) => [`=${term}`, list.sort(([a = 0], [b = 0]) => a - b)]));
}

test("terms come in rising order, each with its postings field by field", () => {
  fc.assert(
    fc.property(anyWords, anyDocuments, (words, steps) => {
      const collector = termCollector(FIELDS);
      for (const terms of words) collector.addWord(terms);
      let document = -1;
      const documents = steps.map(([step, fields]) => {
        document += step + 1;
        for (const [field, numbers] of fields.entries()) {
          const asked = numbers.map((number) => number % words.length);
          expect(collector.add(document, field, asked)).toBe(new Set(asked).size);
        }
        return [document, fields] as const;
      });
      const order: string[] = [];
      const found: Record<string, number[][]> = {};
      for (const { term, fields } of collector.terms()) {
        order.push(term);
        found[`=${term}`] = fields.flatMap((list) =>
          Array.from({ length: list.end - list.start }, (_, i) => [
            list.field,
            list.documents[list.start + i] ?? -1,
            list.frequencies[list.start + i] ?? -1,
          ]),
        );
      }
      expect(order).toEqual([...order].sort());
      expect(found).toEqual(counted(words, documents));
    }),
  );
});

test("postings are many, and frequencies large", () => {
  const collector = termCollector(1);
  for (let word = 0; word < 3000; word++) collector.addWord([`w${word}`]);
  const all = Array.from({ length: 3000 }, (_, word) => word);
  for (let document = 0; document < 500; document++) collector.add(document, 0, all);
  collector.add(500, 0, new Uint32Array(100_000).fill(7));
  for (const { term, fields } of collector.terms()) {
    const [list] = fields;
    expect([list?.start, list?.end]).toEqual([0, term === "w7" ? 501 : 500]);
    expect(list?.documents[499]).toBe(499);
    if (term === "w7") expect(list?.frequencies[500]).toBe(100_000);
  }
});

test("a string has one number, wherever it stands", () => {
  const told: number[] = [];
  const numbers = stringNumbers((number) => told.push(number));
  const long = "ä".repeat(30_000);
  const texts = [...Array.from({ length: 50_000 }, (_, i) => `wort${i}`), "", "😀", long];
  const first = texts.map((text) => numbers.numberOf(text));
  expect(first).toEqual(texts.map((_, i) => i));
  const within = (text: string): number =>
    withUnits(`<${text}>`, (units) => numbers.numberOfUnits(units, 1, text.length + 1));
  expect(texts.map(within)).toEqual(first);
  expect(first.map(numbers.textOf)).toEqual(texts);
  expect(numbers.count).toBe(texts.length);
  expect(told).toEqual(first);
});
