import { deflateRawSync, inflateRawSync } from "node:zlib";
import { fromUtf8, toUtf8 } from "../format/bytes.ts";
import { DamageError } from "../format/damage.ts";
import { type PagedReader, pagedWriter } from "../format/paged-file.ts";
import type { Storage } from "./storage.ts";

/** A file as it was when it was read. */
export interface IndexedFile {
  /** Below the corpus' folder. */
  readonly file: string;
  readonly size: number;
  readonly mtimeMs: number;
  /** Which segment has its paper, and which document there; -1 if the file could not be read. */
  readonly segment: number;
  readonly document: number;
  /** It was written so shortly before it was read that it may have changed since without another time or size. */
  readonly isFresh: boolean;
}

/** Columns, since a list of some ten thousand objects is much slower to read. */
interface Columns {
  readonly files: readonly string[];
  readonly sizes: readonly number[];
  readonly times: readonly number[];
  readonly segments: readonly number[];
  readonly documents: readonly number[];
  /** The places of the fresh files. */
  readonly fresh: readonly number[];
}

/** Writes the table of all files, in the order of their paths. @returns bytes of content */
export function saveFileTable(storage: Storage, name: string, files: readonly IndexedFile[]): number {
  const columns: Columns = {
    files: files.map(({ file }) => file),
    sizes: files.map(({ size }) => size),
    times: files.map(({ mtimeMs }) => mtimeMs),
    segments: files.map(({ segment }) => segment),
    documents: files.map(({ document }) => document),
    fresh: files.flatMap(({ isFresh }, i) => (isFresh ? [i] : [])),
  };
  const writer = pagedWriter(storage.create(name));
  writer.write(deflateRawSync(toUtf8(JSON.stringify(columns))));
  return writer.finish();
}

/** @throws DamageError if the table is not what was written */
export function loadFileTable(reader: PagedReader, length: number): IndexedFile[] {
  try {
    const columns = JSON.parse(fromUtf8(inflateRawSync(reader.read(0, length)))) as Columns;
    const fresh = new Set(columns.fresh);
    return columns.files.map((path, i) => ({
      file: path,
      size: columns.sizes[i] ?? 0,
      mtimeMs: columns.times[i] ?? 0,
      segment: columns.segments[i] ?? -1,
      document: columns.documents[i] ?? -1,
      isFresh: fresh.has(i),
    }));
  } catch (error) {
    // Of bytes that are no DEFLATE zlib speaks with an error of its own, which has a code.
    const isNone = error instanceof SyntaxError || error instanceof TypeError || isZlibError(error);
    if (isNone) throw new DamageError(reader.name, error.message);
    throw error;
  }
}

function isZlibError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
