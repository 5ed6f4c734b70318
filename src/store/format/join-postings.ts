import { type ByteWriter, byteWriter, type Cursor, readVarint } from "./bytes.ts";

/** The postings of a term as they are written: some bytes from `start` to before `end`. */
export interface PostingBytes {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

export interface TermBytes extends PostingBytes {
  readonly term: string;
}

/** The same of a segment whose documents go on after those of others: to each number so much is added. */
export interface ShiftedPostings extends PostingBytes {
  readonly shift: number;
}

/**
 * Writes the postings of a term that several segments have, in the order of their documents. Only the first step of each list
 * becomes another one: all else is copied.
 *
 * @returns how many documents have the term in the field where most have
 * @throws RangeError if the bytes are no postings
 */
export function joinPostings(writer: ByteWriter, parts: readonly ShiftedPostings[]): number {
  const lists = parts.flatMap(listsIn);
  // Those of one part rise already.
  if (parts.length > 1) lists.sort((a, b) => a.field - b.field);
  let most = 0;
  for (let from = 0, to = 0; from < lists.length; from = to) {
    const field = lists[from]?.field ?? 0;
    let count = 0;
    for (to = from; lists[to]?.field === field; to++) count += lists[to]?.count ?? 0;
    most = Math.max(most, count);
    const isLast = to === lists.length;
    writer.varint(field * 2 + (isLast ? 1 : 0));
    writer.varint(count);
    if (isLast) joinLists(writer, lists, from, to);
    else {
      scratch.clear();
      joinLists(scratch, lists, from, to);
      writer.varint(scratch.length);
      writer.bytes(scratch.view());
    }
  }
  return most;
}

const scratch = byteWriter();

/** The documents of one field, as they are written. */
interface List extends ShiftedPostings {
  readonly field: number;
  readonly count: number;
}

function listsIn({ bytes, start, end, shift }: ShiftedPostings): List[] {
  const lists: List[] = [];
  for (const cursor: Cursor = { bytes, at: start }; cursor.at < end; ) {
    const head = readVarint(cursor);
    const count = readVarint(cursor);
    const length = head % 2 === 1 ? end - cursor.at : readVarint(cursor);
    lists.push({ field: Math.floor(head / 2), count, bytes, start: cursor.at, end: cursor.at + length, shift });
    cursor.at += length;
    if (cursor.at > end) throw new RangeError("more postings than bytes");
  }
  return lists;
}

function joinLists(writer: ByteWriter, lists: readonly List[], from: number, to: number): void {
  let before = 0;
  for (let i = from; i < to; i++) {
    const list = lists[i] as List;
    const cursor: Cursor = { bytes: list.bytes, at: list.start };
    const step = readVarint(cursor) + (list.shift - before) * 2;
    if (step < 2 && i > from) throw new RangeError(`no document after ${before}`);
    writer.varint(step);
    writer.stretch(list.bytes, cursor.at, list.end);
    if (i + 1 < to) before = list.shift + lastOf(list);
  }
}

/** The last document of a list. */
function lastOf({ bytes, start, end }: PostingBytes): number {
  let document = 0;
  for (const cursor: Cursor = { bytes, at: start }; cursor.at < end; ) {
    const step = readVarint(cursor);
    document += Math.floor(step / 2);
    if (step % 2 === 1) readVarint(cursor);
  }
  return document;
}
