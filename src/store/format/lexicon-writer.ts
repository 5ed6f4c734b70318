import { type ByteWriter, byteWriter, toUtf8 } from "./bytes.ts";

/** Terms a block. More make the sparse index smaller, fewer make looking one up cheaper. */
const BLOCK = 128;

/** Terms a group: what a search for similar words can pass over in one step. */
const GROUP = 16;

/** Blocks a part of the index: of a city there are some hundred parts then. */
const PART = 64;

/** Writes terms with a stretch of payload each. Terms come in the rising order of their UTF-16 code units. */
export interface LexiconWriter {
  /** @param size bytes of the term's payload, which follow those of the term before */
  add(term: string, size: number): void;
  finish(): LexiconBytes;
}

export interface LexiconBytes {
  readonly blocks: Uint8Array;
  readonly index: Uint8Array;
  readonly top: Uint8Array;
}

export function lexiconWriter(): LexiconWriter {
  const blocks = byteWriter(65_536);
  const index = byteWriter(4096);
  const top = byteWriter(512);
  const part = byteWriter(4096);
  const block = byteWriter(4096);
  const group = byteWriter(512);
  let inBlock = 0;
  let inGroup = 0;
  let leastShared = 0;
  let payload = 0;
  let inPart = 0;
  let partBlocks = 0;
  let partPayload = 0;
  let first: Uint8Array = new Uint8Array(0);
  let partFirst: Uint8Array = first;
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
  const endPart = (): void => {
    if (inPart === 0) return;
    writeSizes(top, partFirst, [part.length, partBlocks, partPayload]);
    index.bytes(part.view());
    part.clear();
    inPart = 0;
    partBlocks = 0;
    partPayload = 0;
  };
  const endBlock = (): void => {
    endGroup();
    if (inBlock === 0) return;
    if (inPart === 0) partFirst = first;
    writeSizes(part, first, [block.length, payload]);
    blocks.bytes(block.view());
    partBlocks += block.length;
    partPayload += payload;
    if (++inPart === PART) endPart();
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
      endPart();
      return { blocks: blocks.view(), index: index.view(), top: top.view() };
    },
  };
}

/** A first term, and bytes of what it is the first of. */
function writeSizes(writer: ByteWriter, first: Uint8Array, sizes: readonly number[]): void {
  writer.varint(first.length);
  writer.bytes(first);
  for (const size of sizes) writer.varint(size);
}

function writeTerm(writer: ByteWriter, term: Uint8Array, shared: number): void {
  writer.varint(shared);
  writer.varint(term.length - shared);
  writer.stretch(term, shared, term.length);
}

function sharedBytes(a: Uint8Array, b: Uint8Array): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}
