import { type ByteWriter, type Cursor, readVarint } from "./bytes.ts";

/** Where a term stands in one field: the documents in rising order, and how often in each. */
export interface FieldPostings {
  readonly field: number;
  readonly documents: Uint32Array;
  readonly frequencies: Uint32Array;
}

/** Writes the postings of one field. @param count how many of the arrays' elements */
export function writePostings(
  writer: ByteWriter,
  { field, documents, frequencies }: FieldPostings,
  count = documents.length,
): void {
  writer.varint(field);
  writer.varint(count);
  let before = 0;
  for (let i = 0; i < count; i++) {
    const document = documents[i] ?? 0;
    const frequency = frequencies[i] ?? 0;
    // Most words stand once in a paper: one bit says so, and the count is left out.
    writer.varint((document - before) * 2 + (frequency > 1 ? 1 : 0));
    if (frequency > 1) writer.varint(frequency);
    before = document;
  }
}

/**
 * The postings of a term, field by field.
 * @throws RangeError if the bytes are no postings
 */
export function readPostings(bytes: Uint8Array): FieldPostings[] {
  const cursor: Cursor = { bytes, at: 0 };
  const fields: FieldPostings[] = [];
  while (cursor.at < bytes.length) {
    const field = readVarint(cursor);
    const count = readVarint(cursor);
    if (count > bytes.length) throw new RangeError("more postings than bytes");
    const documents = new Uint32Array(count);
    const frequencies = new Uint32Array(count);
    let document = 0;
    for (let i = 0; i < count; i++) {
      const step = readVarint(cursor);
      document += Math.floor(step / 2);
      documents[i] = document;
      frequencies[i] = step % 2 === 1 ? readVarint(cursor) : 1;
    }
    fields.push({ field, documents, frequencies });
  }
  return fields;
}
