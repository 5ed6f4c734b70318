import { type Analysis, analysisWith } from "../../analysis/analysis.ts";
import { commonVocabulary } from "../../analysis/vocabulary.ts";
import { type IndexedFile, loadFileTable } from "../files/file-table.ts";
import { type Manifest, readManifest } from "../files/manifest.ts";
import { folderStorage, type Storage } from "../files/storage.ts";
import { loadVocabulary } from "../files/vocabulary-file.ts";
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
    table = pagedReader(storage.open(manifest.files.file), manifest.files.length);
    words = pagedReader(storage.open(manifest.vocabulary.file), manifest.vocabulary.length);
    for (const { dead, ...description } of manifest.segments) {
      const segment = openSegment(storage.open(description.file), description, manifest.fields.length);
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
      if (table) files ??= loadFileTable(table, manifest.files.length);
      return files ?? [];
    },
    analysis() {
      analysis ??= analysisWith(words ? loadVocabulary(words, manifest.vocabulary.length) : commonVocabulary());
      return analysis;
    },
    close,
  };
}

/** What an index' folder holds. A damaged index counts as none: it is a cache, and making it anew cures it. */
export interface LoadedSnapshot {
  readonly snapshot?: Snapshot;
  /** Why there is an index that cannot be used. */
  readonly damage?: string;
}

// A writer may replace files between the reading of the manifest and their opening; so often in a row it does not.
const ATTEMPTS = 5;

/** The index in a folder, if it was made under this fingerprint. */
export function loadSnapshot(folder: string, fingerprint: string): LoadedSnapshot {
  for (let attempt = 1; ; attempt++) {
    const reading = readManifest(folder);
    if (reading.found === "damage") return { damage: "the manifest is not what was written" };
    if (reading.found === "none" || reading.manifest.fingerprint !== fingerprint) return {};
    try {
      return { snapshot: openSnapshot(folderStorage(folder), reading.manifest) };
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
      if (!isMissing && !(error instanceof DamageError)) throw error;
      if (!isMissing || attempt === ATTEMPTS) return { damage: (error as Error).message };
    }
  }
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
