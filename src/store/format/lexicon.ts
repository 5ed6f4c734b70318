import { type Cursor, readVarint, textOf, toUtf8 } from "./bytes.ts";
import type { LexiconBlock } from "./lexicon-index.ts";

/** One term of a lexicon, and where its payload lies. */
export interface LexiconEntry {
  readonly term: string;
  readonly start: number;
  readonly size: number;
}

/**
 * The terms of one block.
 * @throws RangeError if the bytes are not those of a block
 */
export function readLexiconBlock(bytes: Uint8Array, block: LexiconBlock): LexiconEntry[] {
  // All terms, one after the other: many strings are made faster of one than of as many pieces of bytes.
  let terms = new Uint8Array(bytes.length * 4);
  const places: Array<{ readonly from: number; readonly to: number; readonly start: number; readonly size: number }> =
    [];
  let last = 0;
  let end = 0;
  walkBlock(bytes, block, ({ shared, rest, restEnd, start, size }) => {
    const from = end;
    end += shared + restEnd - rest;
    if (end > terms.length) terms = lengthened(terms, end * 2);
    for (let at = 0; at < shared; at++) terms[from + at] = terms[last + at] as number;
    for (let at = rest, to = from + shared; at < restEnd; at++, to++) terms[to] = bytes[at] as number;
    places.push({ from, to: end, start, size });
    last = from;
  });
  const text = textOf(terms.subarray(0, end));
  // Of ASCII, as most terms are, a byte is a character.
  const isAscii = text.length === end;
  return places.map(({ from, to, start, size }) => {
    return { term: isAscii ? text.slice(from, to) : textOf(terms.subarray(from, to)), start, size };
  });
}

function lengthened(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(length);
  longer.set(bytes);
  return longer;
}

/**
 * One term of a block, without making strings of the others.
 * @throws RangeError if the bytes are not those of a block
 */
export function findInLexiconBlock(
  bytes: Uint8Array,
  { payload, payloadEnd }: LexiconBlock,
  term: string,
): LexiconEntry | undefined {
  const wanted = toUtf8(term);
  const cursor: Cursor = { bytes, at: 0 };
  let start = payload;
  // How many bytes the term before and the wanted one begin with in common.
  let alike = 0;
  while (cursor.at < bytes.length) {
    readVarint(cursor);
    const terms = readVarint(cursor);
    const groupEnd = readVarint(cursor) + cursor.at;
    if (groupEnd > bytes.length) throw new RangeError("a group goes on after the end of its block");
    for (let i = 0; i < terms; i++) {
      const shared = numberAt(cursor);
      const rest = numberAt(cursor);
      let at = cursor.at;
      const end = at + rest;
      cursor.at = end;
      const size = numberAt(cursor);
      if (cursor.at > groupEnd || start + size > payloadEnd) throw new RangeError(`no term at byte ${at}`);
      if (shared <= alike) {
        alike = shared;
        while (at < end && bytes[at] === wanted[alike]) {
          at++;
          alike++;
        }
        if (alike === wanted.length && at === end) return { term, start, size };
      }
      start += size;
    }
    if (cursor.at !== groupEnd) throw new RangeError(`a group ends at byte ${cursor.at} instead of ${groupEnd}`);
  }
  return undefined;
}

/** A varint; most in a block are one byte. */
function numberAt(cursor: Cursor): number {
  const byte = cursor.bytes[cursor.at] as number;
  if (byte > 0x7f || cursor.at >= cursor.bytes.length) return readVarint(cursor);
  cursor.at++;
  return byte;
}

/**
 * A term of a block as it is written: how many bytes it shares with the one before, where in the block its others begin and
 * end, and where its payload lies.
 */
interface WrittenTerm {
  readonly shared: number;
  readonly rest: number;
  readonly restEnd: number;
  readonly start: number;
  readonly size: number;
}

/** @throws RangeError if anything does not fit into the block, or its payload */
function walkBlock(bytes: Uint8Array, { payload, payloadEnd }: LexiconBlock, visit: (term: WrittenTerm) => void): void {
  const cursor: Cursor = { bytes, at: 0 };
  let start = payload;
  // Bytes of the term before, of which the next one shares some.
  let length = 0;
  while (cursor.at < bytes.length) {
    readVarint(cursor);
    const terms = readVarint(cursor);
    const size = readVarint(cursor);
    const groupEnd = cursor.at + size;
    if (groupEnd > bytes.length) throw new RangeError("a group goes on after the end of its block");
    for (let i = 0; i < terms; i++) {
      const shared = readVarint(cursor);
      const restLength = readVarint(cursor);
      const rest = cursor.at;
      const restEnd = rest + restLength;
      cursor.at = restEnd;
      const size = readVarint(cursor);
      if (shared > length || cursor.at > groupEnd || start + size > payloadEnd) {
        throw new RangeError(`no term at byte ${rest}`);
      }
      visit({ shared, rest, restEnd, start, size });
      length = shared + restLength;
      start += size;
    }
    if (cursor.at !== groupEnd) throw new RangeError(`a group ends at byte ${cursor.at} instead of ${groupEnd}`);
  }
}
