import { crc32 } from "node:zlib";
import { expect } from "vitest";

/*
 * Paged files, written and read from docs/index-format.md alone.
 */

const PAGE = 1_024;
const CONTENT = PAGE - 4;

/** The content of a paged file, its checksums compared. */
export function contentOf(bytes: Buffer, length: number): Buffer {
  const pages = Math.ceil(length / CONTENT);
  expect(bytes.length).toBe(length + pages * 4);
  const pieces = Array.from({ length: pages }, (_, page) => {
    const whole = bytes.subarray(page * PAGE, (page + 1) * PAGE);
    const piece = whole.subarray(0, -4);
    expect(crc32(piece)).toBe(whole.readUInt32LE(piece.length));
    return piece;
  });
  return Buffer.concat(pieces);
}

/** A paged file of a content, with the right checksums. */
export function pagedFile(content: Buffer): Buffer {
  const pages = Array.from({ length: Math.ceil(content.length / CONTENT) }, (_, page) => {
    const piece = content.subarray(page * CONTENT, (page + 1) * CONTENT);
    return Buffer.concat([piece, Buffer.from(Uint32Array.of(crc32(piece)).buffer)]);
  });
  return Buffer.concat(pages);
}
