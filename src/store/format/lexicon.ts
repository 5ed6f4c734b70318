import { type Cursor, readBytes, readVarint, toUtf8 } from "./bytes.ts";

/** One term of a lexicon, and where its payload lies. */
export interface LexiconEntry {
  readonly term: string;
  readonly start: number;
  readonly size: number;
}

/** What the sparse index says of a block. */
export interface LexiconBlock {
  /** The block's place among the blocks. */
  readonly start: number;
  readonly size: number;
  /** Where the payload of its terms begins. */
  readonly payload: number;
}

/** The sparse index: the blocks in the order of their terms. */
export interface LexiconIndex {
  readonly length: number;
  block(at: number): LexiconBlock;
  /** The first term of a block. */
  first(at: number): string;
}

/**
 * Reads where the blocks lie; their first terms are made strings when they are asked for, which a look-up does of a dozen.
 * @throws RangeError if the bytes are no index
 */
export function readLexiconIndex(bytes: Uint8Array): LexiconIndex {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const cursor: Cursor = { bytes, at: 0 };
  // For each block where its first term begins and ends in the bytes, where it lies itself, its size, and its payload.
  const places: number[] = [];
  let start = 0;
  let payload = 0;
  while (cursor.at < bytes.length) {
    const length = readVarint(cursor);
    const end = cursor.at + length;
    places.push(cursor.at, end);
    cursor.at = end;
    const size = readVarint(cursor);
    places.push(start, size, payload);
    start += size;
    payload += readVarint(cursor);
  }
  const numberOf = (at: number, column: number): number => places[at * COLUMNS + column] ?? 0;
  return {
    length: places.length / COLUMNS,
    block: (at) => ({ start: numberOf(at, 2), size: numberOf(at, 3), payload: numberOf(at, 4) }),
    first: (at) => text.toString("utf8", numberOf(at, 0), numberOf(at, 1)),
  };
}

const COLUMNS = 5;

/**
 * The terms of one block.
 * @throws RangeError if the bytes are not those of a block
 */
export function readLexiconBlock(bytes: Uint8Array, block: LexiconBlock): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  let term = Buffer.alloc(64);
  walkBlock(bytes, block, ({ shared, rest, start, size }) => {
    const length = shared + rest.length;
    if (length > term.length) {
      const larger = Buffer.alloc(length * 2);
      larger.set(term);
      term = larger;
    }
    term.set(rest, shared);
    entries.push({ term: term.toString("utf8", 0, length), start, size });
    return false;
  });
  return entries;
}

/**
 * One term of a block, without making strings of the others.
 * @throws RangeError if the bytes are not those of a block
 */
export function findInLexiconBlock(bytes: Uint8Array, block: LexiconBlock, term: string): LexiconEntry | undefined {
  const wanted = toUtf8(term);
  let found: LexiconEntry | undefined;
  // How many bytes the term before and the wanted one begin with in common.
  let alike = 0;
  walkBlock(bytes, block, ({ shared, rest, start, size }) => {
    if (shared > alike) return false;
    let same = 0;
    while (same < rest.length && rest[same] === wanted[shared + same]) same++;
    alike = shared + same;
    if (alike === wanted.length && alike === shared + rest.length) found = { term, start, size };
    return found !== undefined;
  });
  return found;
}

/** A term of a block as it is written: what it shares with the one before, what follows, and where its payload lies. */
interface WrittenTerm {
  readonly shared: number;
  readonly rest: Uint8Array;
  readonly start: number;
  readonly size: number;
}

/** @param visit says whether that was enough */
function walkBlock(bytes: Uint8Array, { payload }: LexiconBlock, visit: (term: WrittenTerm) => boolean): void {
  const cursor: Cursor = { bytes, at: 0 };
  let start = payload;
  while (cursor.at < bytes.length) {
    readVarint(cursor);
    const terms = readVarint(cursor);
    readVarint(cursor);
    for (let i = 0; i < terms; i++) {
      const shared = readVarint(cursor);
      const rest = readBytes(cursor, readVarint(cursor));
      const size = readVarint(cursor);
      if (visit({ shared, rest, start, size })) return;
      start += size;
    }
  }
}
