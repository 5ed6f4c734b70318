import { byteWriter, uint32At } from "./bytes.ts";
import { crc32 } from "./checksum.ts";
import { DamageError } from "./damage.ts";

/**
 * Every file of an index but the manifest is paged: its content, then the CRC-32 of each page of the content, four bytes
 * each. A reader checks just the pages that it reads.
 */
export const PAGE_SIZE = 16_384;

/** Takes the bytes of a file one piece after the other. */
export interface Sink {
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

export function pagedWriter(sink: Sink): PagedWriter {
  const checksums = byteWriter();
  const page = new Uint8Array(PAGE_SIZE);
  let filled = 0;
  let length = 0;
  const flush = (): void => {
    checksums.uint32(crc32(page.subarray(0, filled)));
    sink.write(page.slice(0, filled));
    filled = 0;
  };
  return {
    get length() {
      return length;
    },
    write(bytes) {
      for (let read = 0; read < bytes.length; ) {
        const part = bytes.subarray(read, read + PAGE_SIZE - filled);
        page.set(part, filled);
        filled += part.length;
        read += part.length;
        if (filled === PAGE_SIZE) flush();
      }
      length += bytes.length;
    },
    finish() {
      if (filled > 0) flush();
      sink.write(checksums.view().slice());
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
  /** Fewer bytes than asked for only at the file's end. */
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

/**
 * @param length bytes of content that were written
 * @throws DamageError if the file has not the size that it was written with
 */
export function pagedReader(file: RandomAccess, length: number): PagedReader {
  const pages = Math.ceil(length / PAGE_SIZE);
  if (file.size !== length + pages * 4) {
    throw new DamageError(file.name, { id: "damaged-size", size: file.size, written: length + pages * 4 });
  }
  let checksums: Uint8Array | undefined;
  return {
    name: file.name,
    read(start, wanted) {
      if (wanted === 0) return new Uint8Array(0);
      if (start < 0 || wanted < 0 || start + wanted > length) {
        throw new DamageError(file.name, { id: "damaged-no-bytes", start, end: start + wanted });
      }
      checksums ??= file.read(length, pages * 4);
      const first = Math.floor(start / PAGE_SIZE);
      const from = first * PAGE_SIZE;
      const end = Math.min(length, Math.ceil((start + wanted) / PAGE_SIZE) * PAGE_SIZE);
      const bytes = file.read(from, end - from);
      for (let page = first, at = 0; at < end - from; page++, at += PAGE_SIZE) {
        if (crc32(bytes.subarray(at, at + PAGE_SIZE)) !== uint32At(checksums, page * 4)) {
          throw new DamageError(file.name, { id: "damaged-page", page });
        }
      }
      return bytes.subarray(start - from, start - from + wanted);
    },
    close: () => file.close(),
  };
}
