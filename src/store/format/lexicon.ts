import { type ByteWriter, byteWriter, type Cursor, readBytes, readVarint, toUtf8 } from "./bytes.ts";

/** Terms a block. More make the sparse index smaller, fewer make looking one up cheaper. */
const BLOCK = 128;

/** Terms a group: what a search for similar words can pass over in one step. */
const GROUP = 16;

/** Writes terms with a stretch of payload each. Terms come in the rising order of their UTF-16 code units. */
export interface LexiconWriter {
  /** @param size bytes of the term's payload, which lie behind those of the term before */
  add(term: string, size: number): void;
  finish(): LexiconBytes;
}

export interface LexiconBytes {
  readonly blocks: Uint8Array;
  readonly index: Uint8Array;
}

export function lexiconWriter(): LexiconWriter {
  const blocks = byteWriter(65_536);
  const index = byteWriter(4096);
  const block = byteWriter(4096);
  const group = byteWriter(512);
  let inBlock = 0;
  let inGroup = 0;
  let leastShared = 0;
  let payload = 0;
  let first: Uint8Array = new Uint8Array(0);
  let before: Uint8Array = new Uint8Array(0);
  const endGroup = (): void => {
    if (inGroup === 0) return;
    block.varint(leastShared);
    block.varint(inGroup);
    block.varint(group.length);
    block.bytes(group.view());
    group.clear();
    inGroup = 0;
  };
  const endBlock = (): void => {
    endGroup();
    if (inBlock === 0) return;
    index.varint(first.length);
    index.bytes(first);
    index.varint(block.length);
    index.varint(payload);
    blocks.bytes(block.view());
    block.clear();
    inBlock = 0;
    payload = 0;
  };
  return {
    add(term, size) {
      const bytes = toUtf8(term);
      const shared = sharedBytes(before, bytes);
      if (inBlock === 0) first = bytes;
      leastShared = inGroup === 0 ? shared : Math.min(leastShared, shared);
      // A block is read without the one before it: its first term stands there whole.
      writeTerm(group, bytes, inBlock === 0 ? 0 : shared);
      group.varint(size);
      before = bytes;
      payload += size;
      inBlock++;
      if (++inGroup === GROUP) endGroup();
      if (inBlock === BLOCK) endBlock();
    },
    finish() {
      endBlock();
      return { blocks: blocks.view(), index: index.view() };
    },
  };
}

function writeTerm(writer: ByteWriter, term: Uint8Array, shared: number): void {
  writer.varint(shared);
  writer.varint(term.length - shared);
  writer.bytes(term.subarray(shared));
}

function sharedBytes(a: Uint8Array, b: Uint8Array): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}

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
export function readLexiconBlock(bytes: Uint8Array, { payload }: LexiconBlock): LexiconEntry[] {
  const cursor: Cursor = { bytes, at: 0 };
  const entries: LexiconEntry[] = [];
  let term = Buffer.alloc(64);
  let start = payload;
  while (cursor.at < bytes.length) {
    readVarint(cursor);
    const terms = readVarint(cursor);
    readVarint(cursor);
    for (let i = 0; i < terms; i++) {
      const shared = readVarint(cursor);
      const rest = readBytes(cursor, readVarint(cursor));
      const length = shared + rest.length;
      if (length > term.length) {
        const larger = Buffer.alloc(length * 2);
        larger.set(term);
        term = larger;
      }
      term.set(rest, shared);
      const size = readVarint(cursor);
      entries.push({ term: term.toString("utf8", 0, length), start, size });
      start += size;
    }
  }
  return entries;
}

/**
 * One term of a block, without making strings of the others.
 * @throws RangeError if the bytes are not those of a block
 */
export function findInLexiconBlock(
  bytes: Uint8Array,
  { payload }: LexiconBlock,
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
    readVarint(cursor);
    for (let i = 0; i < terms; i++) {
      const shared = readVarint(cursor);
      const rest = readBytes(cursor, readVarint(cursor));
      const size = readVarint(cursor);
      if (shared <= alike) {
        let same = 0;
        while (same < rest.length && rest[same] === wanted[shared + same]) same++;
        alike = shared + same;
        if (alike === wanted.length && alike === shared + rest.length) return { term, start, size };
      }
      start += size;
    }
  }
  return undefined;
}
