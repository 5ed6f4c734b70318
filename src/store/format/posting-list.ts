import { type ByteWriter, type Cursor, readVarint } from "./bytes.ts";

/**
 * Where a term stands in one field: the documents in rising order, and how often in each. They lie from `start` to
 * before `end` in arrays that many lists share, since an array a list would cost more than what is in it.
 */
export interface FieldPostings {
  readonly field: number;
  readonly documents: Uint32Array;
  readonly frequencies: Uint32Array;
  readonly start: number;
  readonly end: number;
}

/** Writes the postings of one field. */
export function writePostings(writer: ByteWriter, { field, documents, frequencies, start, end }: FieldPostings): void {
  writer.varint(field);
  writer.varint(end - start);
  let before = 0;
  for (let i = start; i < end; i++) {
    const document = documents[i] ?? 0;
    const frequency = frequencies[i] ?? 0;
    // Most words stand once in a paper: one bit says so, and the count is left out.
    writer.varint((document - before) * 2 + (frequency > 1 ? 1 : 0));
    if (frequency > 1) writer.varint(frequency);
    before = document;
  }
}

/** Arrays that lists of postings are read into, one after the other. */
export interface PostingsBuffer {
  readonly documents: Uint32Array;
  readonly frequencies: Uint32Array;
  used: number;
}

/** Room for all the postings that so many bytes can hold: each takes at least one. */
export function postingsBuffer(bytes: number): PostingsBuffer {
  return { documents: new Uint32Array(bytes), frequencies: new Uint32Array(bytes), used: 0 };
}

/** What numbers a list of postings may hold. */
export interface PostingBounds {
  readonly fields: number;
  readonly documents: number;
}

/**
 * The postings of a term, field by field, from the cursor up to `end`.
 * @throws RangeError if the bytes are no postings of these fields and documents, each in rising order
 */
export function readPostings(
  cursor: Cursor,
  end: number,
  { buffer, bounds }: { readonly buffer: PostingsBuffer; readonly bounds: PostingBounds },
): FieldPostings[] {
  const { documents, frequencies } = buffer;
  const found: FieldPostings[] = [];
  let lastField = -1;
  while (cursor.at < end) {
    const field = readVarint(cursor);
    const count = readVarint(cursor);
    const start = buffer.used;
    if (field <= lastField || field >= bounds.fields) throw new RangeError(`no field ${field}`);
    if (count > end - cursor.at) throw new RangeError("more postings than bytes");
    let document = 0;
    for (let i = start; i < start + count; i++) {
      const step = readVarint(cursor);
      document += Math.floor(step / 2);
      if (document >= bounds.documents || (step < 2 && i > start)) throw new RangeError(`no document ${document}`);
      documents[i] = document;
      frequencies[i] = step % 2 === 1 ? readVarint(cursor) : 1;
    }
    buffer.used = start + count;
    lastField = field;
    found.push({ field, documents, frequencies, start, end: start + count });
  }
  if (cursor.at !== end) throw new RangeError(`postings end at byte ${cursor.at} instead of ${end}`);
  return found;
}
