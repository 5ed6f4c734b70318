import { deflateRawSync } from "node:zlib";
import { fromUtf8, toUtf8 } from "../format/bytes.ts";
import { DamageError } from "../format/damage.ts";
import { inflate } from "../format/inflate.ts";
import { type PagedReader, pagedWriter } from "../format/paged-file.ts";
import { isCount, isListOf, isObject, isPathBelow, isTime } from "../format/shape.ts";
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

// Bytes a file takes at most: its path, of 4,096 bytes, each as an escape of six, and some numbers.
const LONGEST = 32_768;

// Bytes of a table that says next to nothing.
const LEAST = 1_024;

/**
 * @param documents how many documents each segment has
 * @param others how many files have none: they could not be read
 * @throws DamageError if the table is not what was written
 */
export function loadFileTable(
  reader: PagedReader,
  length: number,
  { documents, others }: { readonly documents: readonly number[]; readonly others: number },
): IndexedFile[] {
  const files = documents.reduce((sum, one) => sum + one, others);
  const text = inflate(reader.read(0, length), { name: reader.name, most: LEAST + files * LONGEST });
  const columns = parseColumns(text);
  if (!isColumns(columns) || !agree(columns as Columns, documents)) {
    throw new DamageError(reader.name, { id: "damaged-no-table" });
  }
  const { files: paths, sizes, times, segments, documents: numbers, fresh } = columns as Columns;
  const isFresh = new Set(fresh);
  return paths.map((file, i) => ({
    file,
    size: sizes[i] as number,
    mtimeMs: times[i] as number,
    segment: segments[i] as number,
    document: numbers[i] as number,
    isFresh: isFresh.has(i),
  }));
}

function parseColumns(text: Buffer): unknown {
  try {
    return JSON.parse(fromUtf8(text));
  } catch {
    return undefined;
  }
}

const isColumns = isObject({
  files: isListOf(isPathBelow),
  sizes: isListOf(isCount),
  times: isListOf(isTime),
  segments: isListOf(Number.isInteger),
  documents: isListOf(Number.isInteger),
  fresh: isListOf(isCount),
});

/** Whether the lists are equally long, the paths rise, and each document is one of its segment's. */
function agree({ files, sizes, times, segments, documents }: Columns, counts: readonly number[]): boolean {
  if ([sizes, times, segments, documents].some(({ length }) => length !== files.length)) return false;
  return files.every((file, i) => {
    const [segment = 0, document = 0] = [segments[i], documents[i]];
    const isOne = segment === -1 ? document === -1 : document >= 0 && document < (counts[segment] ?? 0);
    return isOne && (i === 0 || file > (files[i - 1] as string));
  });
}
