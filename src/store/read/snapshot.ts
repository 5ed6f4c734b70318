import { type Analysis, analysisWith } from "../../analysis/analysis.ts";
import { commonVocabulary } from "../../analysis/vocabulary.ts";
import { isTrusted } from "../../corpus/trust.ts";
import { type IndexedFile, loadFileTable } from "../files/file-table.ts";
import type { Manifest, WrittenFile } from "../files/manifest.ts";
import type { Storage, StoredFile } from "../files/storage.ts";
import { openVocabulary } from "../files/vocabulary-file.ts";
import { DamageError } from "../format/damage.ts";
import { type PagedReader, pagedReader } from "../format/paged-file.ts";
import { openSegment, type Segment } from "../format/segment.ts";

/** An index as one manifest describes it, open for reading. What writers do meanwhile does not touch it. */
export interface Snapshot {
  readonly manifest: Manifest;
  readonly segments: readonly OpenSegment[];
  readonly storage: Storage;
  /** Every file that was looked at, in the order of the paths. Read when first asked for. */
  readonly files: () => readonly IndexedFile[];
  /** How words were made terms when the papers were indexed. The vocabulary is read when first asked for. */
  readonly analysis: () => Analysis;
  close(): void;
}

export interface OpenSegment {
  readonly segment: Segment;
  readonly dead: ReadonlySet<number>;
  /** The number in the whole index of the segment's first document. */
  readonly first: number;
}

/** @throws DamageError if a file is not what was written, a system error if one is missing */
export function openSnapshot(storage: Storage, manifest: Manifest): Snapshot {
  const segments: OpenSegment[] = [];
  let table: PagedReader | undefined;
  let words: PagedReader | undefined;
  const close = (): void => {
    for (const { segment } of segments) segment.close();
    table?.close();
    words?.close();
  };
  let first = 0;
  try {
    table = pagedReader(openWritten(storage, manifest.files), manifest.files.length);
    words = pagedReader(openWritten(storage, manifest.vocabulary), manifest.vocabulary.length);
    for (const { dead, ...description } of manifest.segments) {
      const segment = openSegment(openWritten(storage, description), description, manifest.fields.length);
      segments.push({ segment, dead: new Set(dead), first });
      first += description.documents;
    }
  } catch (error) {
    close();
    throw error;
  }
  let analysis: Analysis | undefined;
  let files: readonly IndexedFile[] | undefined;
  return {
    manifest,
    segments,
    storage,
    files() {
      if (table) {
        const documents = manifest.segments.map((segment) => segment.documents);
        files ??= loadFileTable(table, manifest.files.length, { documents, others: manifest.problems.length });
      }
      return files ?? [];
    },
    analysis() {
      analysis ??= analysisWith(words ? openVocabulary(words, manifest.vocabulary.length) : commonVocabulary());
      return analysis;
    },
    close,
  };
}

/** @throws DamageError if the file was changed, or another one put in its place, since the manifest was written */
function openWritten(storage: Storage, { file, mtimeMs }: WrittenFile): StoredFile {
  const open = storage.open(file);
  if (storage.isRemote || isSameTime(open.mtimeMs, mtimeMs) || isTrusted()) return open;
  open.close();
  throw new DamageError(file, { id: "damaged-changed" });
}

// What copies and archives files keeps of a time its milliseconds, or its seconds; FAT every second second.
const FINE = 1;
const COARSE = 1_000;

/** Whether a time is that of the same change, as exactly as it was kept. */
function isSameTime(now: number, then: number): boolean {
  const apart = Math.abs(now - then);
  return apart <= FINE || (now % COARSE === 0 && apart < COARSE * 2);
}

/** The segment of a document of the whole index, and its number there. */
export function placeOf(
  { segments }: Pick<Snapshot, "segments">,
  document: number,
): { readonly segment: Segment; readonly local: number } {
  for (let i = segments.length - 1; i >= 0; i--) {
    const one = segments[i];
    if (one && document >= one.first) return { segment: one.segment, local: document - one.first };
  }
  throw new RangeError(`no document ${document}`);
}
