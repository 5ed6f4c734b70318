import { type ByteWriter, byteWriter, type Cursor, readVarint } from "./bytes.ts";

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
  /** How many documents have the term there in all, where these are only some of them. */
  readonly inAll?: number;
}

/** Writes the postings of a term, field by field. All but the last say how long they are, so that they can be counted alone. */
export function writePostings(writer: ByteWriter, fields: readonly FieldPostings[]): void {
  for (const [i, postings] of fields.entries()) {
    const isLast = i === fields.length - 1;
    writer.varint(postings.field * 2 + (isLast ? 1 : 0));
    writer.varint(postings.end - postings.start);
    if (isLast) writeList(writer, postings);
    else {
      scratch.clear();
      writeList(scratch, postings);
      writer.varint(scratch.length);
      writer.bytes(scratch.view());
    }
  }
}

const scratch = byteWriter();

function writeList(writer: ByteWriter, { documents, frequencies, start, end }: FieldPostings): void {
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
  return eachField(cursor, end, bounds, (field, count, listEnd) => {
    const start = buffer.used;
    buffer.used = start + count;
    const list = { field, documents: buffer.documents, frequencies: buffer.frequencies, start, end: start + count };
    readList(cursor, list, bounds.documents);
    if (cursor.at !== listEnd) throw new RangeError(`postings end at byte ${cursor.at} instead of ${listEnd}`);
    return list;
  });
}

/** Reads so many postings, most of them before this is compiled: nearly all numbers are one byte, or two. */
function readList(cursor: Cursor, { documents, frequencies, start, end }: FieldPostings, limit: number): void {
  const { bytes } = cursor;
  let { at } = cursor;
  let document = 0;
  frequencies.fill(1, start, end);
  for (let i = start; i < end; i++) {
    let step = bytes[at++] as number;
    if (step > 0x7f) {
      cursor.at = at - 1;
      step = readVarint(cursor);
      at = cursor.at;
    }
    if (step < 2 && i > start) throw new RangeError(`no document ${document} again`);
    document += step > 0x7fffffff ? Math.floor(step / 2) : step >> 1;
    documents[i] = document;
    if (step % 2 === 1) {
      cursor.at = at;
      frequencies[i] = readVarint(cursor);
      at = cursor.at;
    }
  }
  // They rise.
  if (!(document < limit)) throw new RangeError(`no document ${document}`);
  cursor.at = at;
}

/**
 * How many documents a term has in each field, without reading which.
 * @throws RangeError if the bytes are no postings of these fields and documents
 */
export function countPostings(bytes: Uint8Array, bounds: PostingBounds): ReadonlyMap<number, number> {
  const cursor: Cursor = { bytes, at: 0 };
  const counts = eachField(cursor, bytes.length, bounds, (field, count, end): [number, number] => {
    cursor.at = end;
    return [field, count];
  });
  return new Map(counts);
}

/** @param read is called with the cursor at the beginning of a list, and leaves it at the list's end */
function eachField<Found>(
  cursor: Cursor,
  end: number,
  bounds: PostingBounds,
  read: (field: number, count: number, listEnd: number) => Found,
): Found[] {
  const found: Found[] = [];
  let lastField = -1;
  while (cursor.at < end) {
    const head = readVarint(cursor);
    const field = Math.floor(head / 2);
    const count = readVarint(cursor);
    const length = head % 2 === 1 ? end - cursor.at : readVarint(cursor);
    const listEnd = cursor.at + length;
    if (field <= lastField || field >= bounds.fields) throw new RangeError(`no field ${field}`);
    if (count > length || listEnd > end) throw new RangeError("more postings than bytes");
    found.push(read(field, count, listEnd));
    lastField = field;
  }
  return found;
}
