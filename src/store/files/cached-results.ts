import { closeSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { byteWriter, fromUtf8, toUtf8, uint32At } from "../format/bytes.ts";
import { crc32 } from "../format/checksum.ts";
import { createOwnFile, openOwnFile } from "./own-file.ts";
import { folderOf } from "./written-indexes.ts";

/**
 * What others compute from the whole of an index, and want to find again: a text under a name. It is gone when the index
 * changes, and may be missing or damaged at any time: then it is computed again. It is kept in the user's own cache, where
 * no repository can bring it.
 */
export interface CachedResults {
  cached(name: string): string | undefined;
  /** That it cannot be written is no error. */
  cache(name: string, text: string): void;
}

const CHECKSUM = 4;

/**
 * @param folder of the index
 * @param id the name of its table of files
 */
export function cachedResults(folder: string, id: string): CachedResults {
  const fileOf = (name: string): string | undefined => {
    const place = folderOf(folder, id);
    return place === undefined ? undefined : join(place, `result-${name}`);
  };
  return {
    cached(name) {
      try {
        return unpack(readWhole(fileOf(name)));
      } catch {
        return undefined;
      }
    },
    cache(name, text) {
      const file = fileOf(name);
      if (file === undefined) return;
      const next = `${file}.${process.pid}`;
      try {
        writeNew(next, text);
        renameSync(next, file);
      } catch {
        rmSync(next, { force: true });
      }
    },
  };
}

function readWhole(file: string | undefined): Uint8Array {
  if (file === undefined) throw new Error("there is no cache");
  const handle = openOwnFile(file);
  try {
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

function unpack(bytes: Uint8Array): string | undefined {
  const deflated = bytes.subarray(CHECKSUM);
  return crc32(deflated) === uint32At(bytes, 0) ? fromUtf8(inflateRawSync(deflated)) : undefined;
}

function writeNew(file: string, text: string): void {
  const deflated = deflateRawSync(toUtf8(text));
  const checksum = byteWriter();
  checksum.uint32(crc32(deflated));
  rmSync(file, { force: true });
  const handle = createOwnFile(file);
  try {
    writeFileSync(handle, checksum.view());
    writeFileSync(handle, deflated);
  } finally {
    closeSync(handle);
  }
}
