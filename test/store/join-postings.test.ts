import fc from "fast-check";
import { expect, test } from "vitest";
import { byteWriter } from "../../src/store/format/bytes.ts";
import { joinPostings, type ShiftedPostings } from "../../src/store/format/join-postings.ts";
import {
  type FieldPostings,
  postingsBuffer,
  readPostings,
  writePostings,
} from "../../src/store/format/posting-list.ts";

const FIELDS = 3;
/** Documents of a segment. */
const MOST = 40_000;

type Posting = readonly [document: number, frequency: number];
/** What a segment has of a term, field by field. */
type Part = ReadonlyArray<readonly Posting[]>;

const anyList = fc
  .uniqueArray(fc.tuple(fc.oneof(fc.nat(3), fc.nat(MOST - 1)), fc.integer({ min: 1, max: 300 })), {
    selector: ([document]) => document,
    maxLength: 12,
  })
  .map((list) => list.sort(([a], [b]) => a - b));
const anyPart = fc
  .array(anyList, { minLength: FIELDS, maxLength: FIELDS })
  .filter((lists) => lists.some(({ length }) => length > 0));

function written(part: Part): Uint8Array {
  const writer = byteWriter();
  const fields = part.flatMap((list, field): FieldPostings | [] => {
    const [documents, frequencies] = [0, 1].map((at) => Uint32Array.from(list, (posting) => posting[at] ?? 0));
    if (!documents || !frequencies || list.length === 0) return [];
    return { field, documents, frequencies, start: 0, end: list.length };
  });
  writePostings(writer, fields);
  return writer.view();
}

// Among other bytes, as they stand in a segment.
function shifted(part: Part, at: number): ShiftedPostings {
  const postings = written(part);
  const bytes = new Uint8Array(postings.length + 8).fill(0x81);
  bytes.set(postings, 5);
  return { bytes, start: 5, end: 5 + postings.length, shift: at * MOST };
}

test("postings of segments that follow one another are joined as if they were of one", () => {
  fc.assert(
    fc.property(fc.array(anyPart, { minLength: 1, maxLength: 4 }), (parts) => {
      const writer = byteWriter();
      const most = joinPostings(writer, parts.map(shifted));
      const whole = Array.from({ length: FIELDS }, (_, field) =>
        parts.flatMap((part, at) =>
          (part[field] ?? []).map(([document, frequency]): Posting => [document + at * MOST, frequency]),
        ),
      );
      expect(writer.view()).toEqual(written(whole));
      expect(most).toBe(Math.max(...whole.map(({ length }) => length)));
    }),
  );
});

test("bytes that are no postings are not copied", () => {
  const good = written([[[3, 1]], [], []]);
  const join = (bytes: Uint8Array, shift = 0): number =>
    joinPostings(byteWriter(), [
      { bytes, start: 0, end: bytes.length, shift: 0 },
      { bytes: good, start: 0, end: good.length, shift },
    ]);
  expect(join(good, MOST)).toBe(2);
  // A document of the second segment among those of the first.
  expect(() => join(good, 0)).toThrow(RangeError);
  // A list that goes on after the end of the term.
  expect(() => join(Uint8Array.of(0, 1, 9, 6), MOST)).toThrow(RangeError);
  expect(() => join(Uint8Array.of(1), MOST)).toThrow(RangeError);
  // What is joined can be read.
  const writer = byteWriter();
  joinPostings(writer, [{ bytes: good, start: 0, end: good.length, shift: MOST }]);
  const cursor = { bytes: writer.view(), at: 0 };
  const buffer = postingsBuffer(writer.length);
  const [read] = readPostings(cursor, writer.length, { buffer, bounds: { fields: 1, documents: 2 * MOST } });
  expect(read?.documents[0]).toBe(MOST + 3);
});
