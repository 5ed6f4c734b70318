import { putUint32, uint32At } from "./bytes.ts";
import { crc32 } from "./checksum.ts";
import { DamageError } from "./damage.ts";

/** Bytes of a page on the disk: few, since most of what is read of an index is a stretch of some hundred bytes. */
const PAGE_SIZE = 1_024;

const CHECKSUM = 4;

/**
 * Every file of an index but the manifest is paged: each page holds a piece of the content and then the CRC-32 of this piece,
 * so that what is read is checked without a look elsewhere. This many bytes of content a page has; the last one may have fewer.
 */
export const PAGE_CONTENT = PAGE_SIZE - CHECKSUM;

/** Takes the bytes of a file one piece after the other. */
export interface Sink {
  /** They are the caller's: what is to be kept of them is copied. */
  write(bytes: Uint8Array): void;
  /** The file is whole: it lies on the disk when this returns. */
  finish(): void;
}

/** Writes a paged file. */
export interface PagedWriter {
  /** Bytes of content so far. */
  readonly length: number;
  write(bytes: Uint8Array): void;
  /** @returns bytes of content */
  finish(): number;
}

// Pages handed to the sink at once.
const TOGETHER = 256;

export function pagedWriter(sink: Sink): PagedWriter {
  // The same memory for all of them: of what each took for itself, tens of megabytes would lie about.
  const pages = new Uint8Array(TOGETHER * PAGE_SIZE);
  let pageStart = 0;
  let filled = 0;
  let length = 0;
  const endPage = (): void => {
    const end = pageStart + filled;
    putUint32(pages, end, crc32(pages.subarray(pageStart, end)));
    pageStart = end + CHECKSUM;
    filled = 0;
  };
  const flush = (): void => {
    sink.write(pages.subarray(0, pageStart));
    pageStart = 0;
  };
  return {
    get length() {
      return length;
    },
    write(bytes) {
      for (let read = 0; read < bytes.length; ) {
        const part = bytes.subarray(read, read + PAGE_CONTENT - filled);
        pages.set(part, pageStart + filled);
        filled += part.length;
        read += part.length;
        if (filled === PAGE_CONTENT) endPage();
        if (pageStart === pages.length) flush();
      }
      length += bytes.length;
    },
    finish() {
      if (filled > 0) endPage();
      flush();
      sink.finish();
      return length;
    },
  };
}

/** A file whose bytes are read at any place. */
export interface RandomAccess {
  readonly name: string;
  /** Bytes of the file as it is now. */
  readonly size: number;
  /** Bytes of the caller's own; fewer than asked for only at the file's end. */
  read(start: number, length: number): Uint8Array;
  close(): void;
}

/** A paged file open for reading. */
export interface PagedReader {
  readonly name: string;
  /**
   * A stretch of the content.
   * @throws DamageError if a page of it is not what was written
   */
  read(start: number, length: number): Uint8Array;
  close(): void;
}

/** Bytes of a file with so much content. */
export function sizeOfPaged(length: number): number {
  return length + Math.ceil(length / PAGE_CONTENT) * CHECKSUM;
}

/**
 * @param length bytes of content that were written
 * @throws DamageError if the file has not the size that it was written with
 */
export function pagedReader(file: RandomAccess, length: number): PagedReader {
  const size = sizeOfPaged(length);
  if (file.size !== size) throw new DamageError(file.name, { id: "damaged-size", size: file.size, written: size });
  return {
    name: file.name,
    read(start, wanted) {
      if (wanted === 0) return new Uint8Array(0);
      if (start < 0 || wanted < 0 || start + wanted > length) {
        throw new DamageError(file.name, { id: "damaged-no-bytes", start, end: start + wanted });
      }
      const first = Math.floor(start / PAGE_CONTENT);
      const from = first * PAGE_SIZE;
      const end = Math.min(size, Math.ceil((start + wanted) / PAGE_CONTENT) * PAGE_SIZE);
      const bytes = file.read(from, end - from);
      // The pieces move together, over the checksums between them.
      let content = 0;
      for (let at = 0, page = first; at < end - from; at += PAGE_SIZE, page++) {
        const pieceEnd = Math.min(at + PAGE_CONTENT, bytes.length - CHECKSUM);
        if (pieceEnd < at || crc32(bytes.subarray(at, pieceEnd)) !== uint32At(bytes, pieceEnd)) {
          throw new DamageError(file.name, { id: "damaged-page", page });
        }
        if (at > 0) bytes.copyWithin(content, at, pieceEnd);
        content += pieceEnd - at;
      }
      return bytes.subarray(start - first * PAGE_CONTENT, start - first * PAGE_CONTENT + wanted);
    },
    close: () => file.close(),
  };
}
