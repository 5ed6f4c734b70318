import { type ByteWriter, byteWriter, putVarint, readVarint, varintLength } from "../format/bytes.ts";
import type { FieldPostings } from "../format/posting-list.ts";
import { growingPostings } from "./growing-postings.ts";

/**
 * Takes postings document by document and gives them term by term. Between the two they lie in some three bytes each: of a
 * city's papers there are tens of millions.
 */
export interface PostingSorter {
  /** Says whose postings are added next, and how many. Documents come in rising order. */
  begin(document: number, field: number, count: number): void;
  /** @param term its number, from 0 */
  add(term: number, frequency: number): void;
  /** Where each of so many terms stands, field by field; valid until the next is asked for. Once only: what was added is let go. */
  sorted(terms: number): (term: number) => FieldPostings[];
}

// Bytes. A list that doubles as it grows would for a moment take up three times what is in it.
const PIECE = 1_048_576;

export function postingSorter(fields: number): PostingSorter {
  const pieces: ByteWriter[] = [];
  let last: ByteWriter | undefined;
  return {
    begin(document, field, count) {
      if (!last || last.length > PIECE) {
        last = byteWriter(PIECE + 65_536);
        pieces.push(last);
      }
      last.varint(document);
      last.varint(field);
      last.varint(count);
    },
    add(term, frequency) {
      // As in a segment: one bit says that a word stands there once.
      last?.varint(term * 2 + (frequency > 1 ? 1 : 0));
      if (frequency > 1) last?.varint(frequency);
    },
    sorted(terms) {
      const { bytes, starts } = sortByTerm(pieces, terms, fields);
      // They are in `bytes` now.
      pieces.length = 0;
      last = undefined;
      const read = postingsReader(fields);
      return (term) => read(bytes, starts[term] as number, starts[term + 1] as number);
    },
  };
}

interface Sorted {
  /**
   * Of each posting the step from the term's document before times the number of fields, plus its field, all that twice,
   * plus a bit that says that a frequency follows.
   */
  readonly bytes: Uint8Array;
  /** Where the postings of each term start; those of the next one follow. */
  readonly starts: Uint32Array;
}

/** A counting sort of bytes: it leaves the postings of each term in their order. */
function sortByTerm(pieces: readonly ByteWriter[], terms: number, fields: number): Sorted {
  const starts = new Uint32Array(terms + 1);
  const before = new Uint32Array(terms);
  forEach(pieces, (term, field, document, frequency) => {
    const step = ((document - (before[term] as number)) * fields + field) * 2;
    (starts[term + 1] as number) += varintLength(step) + (frequency > 1 ? varintLength(frequency) : 0);
    before[term] = document;
  });
  for (let i = 1; i < starts.length; i++) (starts[i] as number) += starts[i - 1] as number;
  const bytes = new Uint8Array(starts.at(-1) ?? 0);
  const ends = starts.slice();
  before.fill(0);
  forEach(pieces, (term, field, document, frequency) => {
    const step = ((document - (before[term] as number)) * fields + field) * 2 + (frequency > 1 ? 1 : 0);
    const end = putVarint(bytes, ends[term] as number, step);
    ends[term] = frequency > 1 ? putVarint(bytes, end, frequency) : end;
    before[term] = document;
  });
  return { bytes, starts };
}

/** All postings in the order in which they came. */
function forEach(
  pieces: readonly ByteWriter[],
  take: (term: number, field: number, document: number, frequency: number) => void,
): void {
  for (const piece of pieces) {
    const cursor = { bytes: piece.view(), at: 0 };
    while (cursor.at < cursor.bytes.length) {
      const document = readVarint(cursor);
      const field = readVarint(cursor);
      for (let left = readVarint(cursor); left > 0; left--) {
        const term = readVarint(cursor);
        take(term >>> 1, field, document, term % 2 === 1 ? readVarint(cursor) : 1);
      }
    }
  }
}

/** Reads the sorted postings of a term, and parts them by field. There are more terms than a view of its bytes for each would pay for. */
function postingsReader(fields: number): (bytes: Uint8Array, start: number, end: number) => FieldPostings[] {
  const lists = Array.from({ length: fields }, () => growingPostings());
  return (bytes, start, end) => {
    for (const list of lists) list.clear();
    let document = 0;
    for (const cursor = { bytes, at: start }; cursor.at < end; ) {
      const posting = readVarint(cursor);
      const step = posting >>> 1;
      document += Math.floor(step / fields);
      lists[step % fields]?.add(document, posting % 2 === 1 ? readVarint(cursor) : 1);
    }
    const found: FieldPostings[] = [];
    for (const [field, list] of lists.entries()) if (list.length() > 0) found.push(list.list(field, 0));
    return found;
  };
}
