import { closeSync, fstatSync, fsyncSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { RandomAccess, Sink } from "../format/paged-file.ts";
import { createOwnFile, openOwnFile } from "./own-file.ts";

/** Where the files of an index are. Each is written once, from its beginning to its end, and then only read. */
export interface Storage {
  /** The folder of the index, absolute. */
  readonly folder: string;
  /** @throws a system error, also from what it returns: no space, no permission, EEXIST for a file that is there */
  create(name: string): Sink;
  /** @throws a system error if there is no such file, DamageError if it is no ordinary one of this user */
  open(name: string): StoredFile;
  /** Whether files lie on a server: what was not fetched yet is missing when it is read. */
  readonly isRemote?: true;
  /** Removes a file. That it is not there, or cannot be removed now, is no error. */
  discard(name: string): void;
}

/** A file of an index, open for reading. */
export interface StoredFile extends RandomAccess {
  /** When it was changed last; 0 in memory. */
  readonly mtimeMs: number;
}

/** Files in a folder. What was finished is on the disk, whatever happens to the process. */
export function folderStorage(folder: string): Storage {
  return {
    folder,
    create(name) {
      const handle = createOwnFile(join(folder, name));
      const orClose = (step: () => void): void => {
        try {
          step();
        } catch (error) {
          closeSync(handle);
          throw error;
        }
      };
      return {
        write: (bytes) =>
          orClose(() => {
            for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
          }),
        finish() {
          orClose(() => fsyncSync(handle));
          closeSync(handle);
        },
      };
    },
    open(name) {
      const handle = openOwnFile(join(folder, name));
      const { size, mtimeMs } = fstatSync(handle);
      return {
        name,
        size,
        mtimeMs,
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
    folder: below.folder,
    create(name) {
      const pieces: Uint8Array[] = [];
      return {
        write: (bytes) => void pieces.push(bytes.slice()),
        finish: () => void files.set(name, Buffer.concat(pieces)),
      };
    },
    open(name) {
      const bytes = files.get(name);
      if (!bytes) return below.open(name);
      return {
        name,
        size: bytes.length,
        mtimeMs: 0,
        read: (start, length) => new Uint8Array(bytes.subarray(start, start + length)),
        close: () => {},
      };
    },
    // What is below belongs to others.
    discard: (name) => void files.delete(name),
  };
}
