import { type ByteWriter, byteWriter, type Cursor, readBytes, readVarint, toUtf8 } from "./bytes.ts";

/** Terms a block. More make the sparse index smaller, fewer make looking one up cheaper. */
const BLOCK = 128;

/** Writes terms with a stretch of payload each. Terms come in the rising order of their UTF-16 code units. */
export interface LexiconWriter {
  /** @param size bytes of the term's payload, which lie behind those of the term before */
  add(term: string, size: number): void;
  /** How many terms were added. */
  readonly terms: number;
  finish(): { readonly blocks: Uint8Array; readonly index: Uint8Array };
}

export function lexiconWriter(): LexiconWriter {
  const blocks = byteWriter(65_536);
  const index = byteWriter(4096);
  const block = byteWriter(4096);
  let inBlock = 0;
  let terms = 0;
  let payload = 0;
  let first: Uint8Array = new Uint8Array(0);
  let before: Uint8Array = new Uint8Array(0);
  const flush = (): void => {
    if (inBlock === 0) return;
    index.varint(first.length);
    index.bytes(first);
    index.varint(inBlock);
    index.varint(block.length);
    index.varint(payload);
    blocks.bytes(block.view());
    block.clear();
    inBlock = 0;
    payload = 0;
  };
  return {
    get terms() {
      return terms;
    },
    add(term, size) {
      const bytes = toUtf8(term);
      if (inBlock === 0) first = bytes;
      writeTerm(block, bytes, inBlock === 0 ? 0 : sharedBytes(before, bytes));
      block.varint(size);
      before = bytes;
      payload += size;
      terms++;
      if (++inBlock === BLOCK) flush();
    },
    finish() {
      flush();
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
  /** The first term of the block. */
  readonly first: string;
  readonly terms: number;
  /** The block's place among the blocks, and that of its terms' payload. */
  readonly start: number;
  readonly size: number;
  readonly payload: number;
}

/**
 * The sparse index: the blocks in the order of their terms.
 * @throws RangeError or TypeError if the bytes are no index
 */
export function readLexiconIndex(bytes: Uint8Array): LexiconBlock[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const cursor: Cursor = { bytes, at: 0 };
  const found: LexiconBlock[] = [];
  let start = 0;
  let payload = 0;
  while (cursor.at < bytes.length) {
    const end = readVarint(cursor) + cursor.at;
    const first = text.toString("utf8", cursor.at, end);
    cursor.at = end;
    const terms = readVarint(cursor);
    const size = readVarint(cursor);
    found.push({ first, terms, start, size, payload });
    start += size;
    payload += readVarint(cursor);
  }
  return found;
}

/**
 * The terms of one block.
 * @throws RangeError or TypeError if the bytes are not those of the block
 */
export function readLexiconBlock(bytes: Uint8Array, { terms, payload }: LexiconBlock): LexiconEntry[] {
  const cursor: Cursor = { bytes, at: 0 };
  const entries: LexiconEntry[] = [];
  let term = Buffer.alloc(64);
  let start = payload;
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
  return entries;
}
