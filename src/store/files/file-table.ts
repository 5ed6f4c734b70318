import { deflateRawSync } from "node:zlib";
import { byteWriter, float64sIn, fromUtf8, toUtf8, uint32At, uint32sIn } from "../format/bytes.ts";
import { DamageError, orDamage } from "../format/damage.ts";
import { inflate } from "../format/inflate.ts";
import { type PagedReader, pagedWriter } from "../format/paged-file.ts";
import { isPathBelow } from "../format/shape.ts";
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

// No path holds it.
const APART = "\0";

// In place of a number for what a file has not: a segment and a document.
const NONE = 0xffffffff;

/** Bytes of the numbers of a file: its time, its size, its segment, its document, and whether it is fresh. */
const NUMBERS = 8 + 8 + 4 + 4 + 4;

/**
 * Writes the table of all files, in the order of their paths: how many there are, and for each kind of number those of all
 * files, then their paths. Text with the numbers in it would take several times as long to read.
 *
 * @returns bytes of content
 */
export function saveFileTable(storage: Storage, name: string, files: readonly IndexedFile[]): number {
  const bytes = byteWriter(files.length * NUMBERS + 8);
  bytes.uint32(files.length);
  // The eight-byte numbers begin at whole eights of bytes.
  bytes.uint32(0);
  for (const { mtimeMs } of files) bytes.float64(mtimeMs);
  for (const { size } of files) bytes.float64(size);
  for (const { segment } of files) bytes.uint32(segment < 0 ? NONE : segment);
  for (const { document } of files) bytes.uint32(document < 0 ? NONE : document);
  for (const { isFresh } of files) bytes.uint32(isFresh ? 1 : 0);
  bytes.bytes(toUtf8(files.map(({ file }) => file).join(APART)));
  const writer = pagedWriter(storage.create(name));
  writer.write(deflateRawSync(bytes.view()));
  return writer.finish();
}

// Bytes of the path of a file at most, and of most of them.
const LONGEST = 4_096 * 3;
const USUAL = 32;

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
  const count = documents.reduce((sum, one) => sum + one, others);
  const bytes = inflate(reader.read(0, length), {
    ...{ name: reader.name, most: 8 + count * (NUMBERS + LONGEST), usual: 1_024 + count * (NUMBERS + USUAL) },
  });
  const files = orDamage(reader.name, () => readTable(bytes));
  if (!files || !agree(files, documents)) {
    throw new DamageError(reader.name, { id: "damaged-no-table" });
  }
  return files;
}

/** @throws RangeError or TypeError if the bytes are too few, or no text where the paths should be */
function readTable(bytes: Uint8Array): IndexedFile[] | undefined {
  const count = uint32At(bytes, 0);
  let at = 8;
  const next = (width: number): Uint8Array => {
    const stretch = bytes.subarray(at, at + count * width);
    if (stretch.length < count * width) throw new RangeError(`no numbers of ${count} files`);
    at += stretch.length;
    return stretch;
  };
  const [times, sizes] = [float64sIn(next(8)), float64sIn(next(8))];
  const [segments, documents, fresh] = [uint32sIn(next(4)), uint32sIn(next(4)), uint32sIn(next(4))];
  const text = fromUtf8(bytes.subarray(at));
  const paths = text === "" ? [] : text.split(APART);
  if (paths.length !== count || !arePathsBelow(text, paths)) return undefined;
  return paths.map((file, i) => ({
    file,
    size: sizes[i] as number,
    mtimeMs: times[i] as number,
    segment: numberOrNone(segments[i] as number),
    document: numberOrNone(documents[i] as number),
    isFresh: fresh[i] !== 0,
  }));
}

function numberOrNone(number: number): number {
  return number === NONE ? -1 : number;
}

/** Whether all are paths that the index may hold. Where all begin with a letter or figure and none has two dots, they are. */
function arePathsBelow(text: string, paths: readonly string[]): boolean {
  const isPlain = !text.includes("..") && !/(?:^|\0)(?![\p{L}\d])|[\\:]/u.test(text);
  return isPlain || paths.every(isPathBelow);
}

/** Whether times and sizes are some, the paths rise, and each document is one of its segment's. */
function agree(files: readonly IndexedFile[], counts: readonly number[]): boolean {
  let before = "";
  for (const { file, size, mtimeMs, segment, document } of files) {
    const isOne = segment === -1 ? document === -1 : document >= 0 && document < (counts[segment] ?? 0);
    if (!isOne || !(file > before) || !Number.isFinite(mtimeMs) || !Number.isSafeInteger(size) || size < 0)
      return false;
    before = file;
  }
  return true;
}
