import { closeSync, fstatSync, fsyncSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { RandomAccess, Sink } from "../format/paged-file.ts";

/** Where the files of an index are. Each is written once, from its beginning to its end, and then only read. */
export interface Storage {
  /** @throws a system error, also from what it returns: no space, no permission */
  create(name: string): Sink;
  /** @throws a system error if there is no such file */
  open(name: string): RandomAccess;
  /** Takes a file away; one that is not there, or that cannot be removed now, is no trouble. */
  discard(name: string): void;
}

/** Bytes handed to the system at once. */
const CHUNK = 262_144;

/** Files in a folder. What was finished is on the disk, whatever happens to the process. */
export function folderStorage(folder: string): Storage {
  return {
    create(name) {
      const handle = openSync(join(folder, name), "w");
      const waiting: Uint8Array[] = [];
      let size = 0;
      const flush = (): void => {
        const bytes = Buffer.concat(waiting.splice(0));
        for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
        size = 0;
      };
      const orClose = (step: () => void): void => {
        try {
          step();
        } catch (error) {
          closeSync(handle);
          throw error;
        }
      };
      return {
        write(bytes) {
          waiting.push(bytes);
          size += bytes.length;
          if (size >= CHUNK) orClose(flush);
        },
        finish() {
          orClose(() => {
            flush();
            fsyncSync(handle);
          });
          closeSync(handle);
        },
      };
    },
    open(name) {
      const handle = openSync(join(folder, name), "r");
      return {
        name,
        size: fstatSync(handle).size,
        read(start, length) {
          const bytes = new Uint8Array(length);
          let read = 0;
          while (read < length) {
            const got = readSync(handle, bytes, read, length - read, start + read);
            if (got === 0) break;
            read += got;
          }
          return bytes.subarray(0, read);
        },
        close: () => closeSync(handle),
      };
    },
    discard(name) {
      try {
        rmSync(join(folder, name), { force: true });
      } catch {
        // Windows keeps files that someone reads: the next run removes it.
      }
    },
  };
}

/** Files in memory, for an index that cannot be written; what is not there is looked for in `below`. */
export function memoryStorage(below: Storage): Storage {
  const files = new Map<string, Uint8Array>();
  return {
    create(name) {
      const pieces: Uint8Array[] = [];
      return {
        write: (bytes) => void pieces.push(bytes),
        finish: () => void files.set(name, Buffer.concat(pieces)),
      };
    },
    open(name) {
      const bytes = files.get(name);
      if (!bytes) return below.open(name);
      return {
        name,
        size: bytes.length,
        read: (start, length) => bytes.subarray(start, start + length),
        close: () => {},
      };
    },
    // What is below belongs to others.
    discard: (name) => void files.delete(name),
  };
}
