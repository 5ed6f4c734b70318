import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "../../src/analysis/words.ts";
import { byteWriter, readVarint } from "../../src/store/format/bytes.ts";
import { crc32, slowCrc32 } from "../../src/store/format/checksum.ts";
import { DamageError } from "../../src/store/format/damage.ts";
import { PAGE_CONTENT, pagedReader, pagedWriter, type RandomAccess } from "../../src/store/format/paged-file.ts";
import { countPostings, postingsBuffer, readPostings, writePostings } from "../../src/store/format/posting-list.ts";
import { wordNumbers } from "../../src/store/write/word-numbers.ts";
import { effort, isLong, patience } from "./effort.ts";
import { text } from "./random-words.ts";

function accessTo(bytes: Uint8Array): RandomAccess {
  const read = (start: number, length: number): Uint8Array => bytes.slice(start, start + length);
  return { name: "file", size: bytes.length, read, close: () => {} };
}

/** A paged file, written in pieces. */
function paged(pieces: readonly Uint8Array[]): { bytes: Uint8Array; length: number } {
  const written: Uint8Array[] = [];
  const writer = pagedWriter({ write: (bytes) => void written.push(bytes), finish: () => {} });
  for (const piece of pieces) writer.write(piece);
  const length = writer.finish();
  return { bytes: Uint8Array.from(Buffer.concat(written)), length };
}

const numbered = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 31) ^ (i >> 8));

describe("a paged file", () => {
  test.each([
    0,
    1,
    PAGE_CONTENT - 1,
    PAGE_CONTENT,
    PAGE_CONTENT + 1,
    3 * PAGE_CONTENT,
  ])("of %i bytes is read as written", (size) => {
    const content = numbered(size);
    fc.assert(
      fc.property(fc.array(fc.nat(size), { maxLength: 4 }), fc.nat(size), fc.nat(size), (cuts, a, b) => {
        const places = [0, ...cuts.sort((a, b) => a - b), size];
        const pieces = places.slice(1).map((end, i) => content.subarray(places[i], end));
        const { bytes, length } = paged(pieces);
        expect(length).toBe(size);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const read = pagedReader(accessTo(bytes), length).read(start, end - start);
        expect(Buffer.from(read).equals(content.subarray(start, end))).toBe(true);
        expect(() => pagedReader(accessTo(bytes), length).read(start, size - start + 1)).toThrow(DamageError);
      }),
      { numRuns: 20 },
    );
  });

  test(
    "that has another byte anywhere, or another size, is found out",
    () => {
      const { bytes, length } = paged([numbered(PAGE_CONTENT + 300)]);
      for (let at = 0; at < bytes.length; at++) {
        for (const flip of isLong ? [1, 2, 4, 8, 16, 32, 64, 128, 255] : [1 << (at % 8)]) {
          const damaged = bytes.slice();
          damaged[at] = (damaged[at] ?? 0) ^ flip;
          const reader = pagedReader(accessTo(damaged), length);
          if (catches(() => reader.read(0, length))) continue;
          expect.fail(`byte ${at} flipped by ${flip} was not noticed`);
        }
      }
      for (const wrong of [
        bytes.subarray(1),
        bytes.subarray(0, -1),
        Buffer.concat([bytes, bytes]),
        bytes.subarray(0, 0),
      ]) {
        expect(() => pagedReader(accessTo(wrong), length)).toThrow(DamageError);
      }
    },
    patience,
  );
});

function catches(read: () => void): boolean {
  try {
    read();
    return false;
  } catch (error) {
    return error instanceof DamageError;
  }
}

test("a number is read as it was written, and none from bytes that stop short", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (value) => {
      const writer = byteWriter(1);
      writer.varint(value);
      expect(readVarint({ bytes: writer.view(), at: 0 })).toBe(value);
      expect(() => readVarint({ bytes: writer.view().subarray(0, -1), at: 0 })).toThrow(RangeError);
    }),
    { examples: [[0], [0x7f], [0x80], [2 ** 32], [Number.MAX_SAFE_INTEGER]] },
  );
});

test("both checksums are the same", () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => slowCrc32(bytes) === crc32(bytes)));
});

const list = fc.record({
  field: fc.nat(9),
  documents: fc.uniqueArray(fc.oneof(fc.nat(300), fc.nat(2 ** 30)), { minLength: 1, maxLength: 60 }),
  frequency: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 ** 31 })),
});

test(
  "lists of postings are read as they were written",
  () => {
    fc.assert(
      fc.property(fc.uniqueArray(list, { maxLength: 7, selector: ({ field }) => field }), (unsorted) => {
        const lists = unsorted.sort((a, b) => a.field - b.field);
        const writer = byteWriter(1);
        const sorted = lists.map(({ field, documents, frequency }) => {
          const inOrder = [...documents].sort((a, b) => a - b);
          return { field, documents: inOrder, frequencies: inOrder.map((_, i) => (i % 3 === 0 ? frequency : 1)) };
        });
        // In arrays that others share: what stands before and behind is none of theirs.
        const shared = (values: readonly number[]): Uint32Array => Uint32Array.from([7, ...values, 9]);
        const written = sorted.map(({ field, documents, frequencies }) => {
          return {
            ...{ field, documents: shared(documents), frequencies: shared(frequencies) },
            ...{ start: 1, end: documents.length + 1 },
          };
        });
        writePostings(writer, written);
        const bytes = writer.view();
        const bounds = { fields: 1_000, documents: 2 ** 32 };
        const read = readPostings({ bytes, at: 0 }, bytes.length, { buffer: postingsBuffer(bytes.length), bounds });
        expect([...countPostings(bytes, bounds)]).toEqual(
          sorted.map(({ field, documents }) => [field, documents.length]),
        );
        const found = read.map(({ field, documents, frequencies, start, end }) => ({
          field,
          documents: [...documents.subarray(start, end)],
          frequencies: [...frequencies.subarray(start, end)],
        }));
        expect(found).toEqual(sorted);
      }),
      { numRuns: effort.lexicons * 5 },
    );
  },
  patience,
);

test(
  "words have the numbers that a map of them would give",
  () => {
    const check = (texts: readonly string[]): void => {
      const told: string[] = [];
      const numbers = wordNumbers((word) => told.push(word));
      const known = new Map<string, number>();
      for (const one of texts) {
        const expected = tokenize(one).map((word) => {
          const number = known.get(word) ?? known.size;
          known.set(word, number);
          return number;
        });
        expect([...numbers.of(one)]).toEqual(expected);
      }
      expect(told).toEqual([...known.keys()]);
    };
    fc.assert(fc.property(fc.array(text, { maxLength: 8 }), check), { numRuns: effort.lexicons * 2 });
    // More words than the first tables have room for, each twice.
    const many = Array.from({ length: 50 }, (_, i) =>
      Array.from({ length: 2_000 }, (_, j) => `w${i * 1_000 + j}`).join(" "),
    );
    check([...many, ...many]);
    // Different words with the same hash.
    check(["Aa BB AaAa BBBB AaBB BBAa", "BBBB Aa AaAa BB"]);
  },
  patience,
);
