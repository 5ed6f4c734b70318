import { relative } from "node:path";
import type { Vocabulary } from "../../analysis/vocabulary.ts";
import type { Listing } from "../../corpus/list-files.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import type { FileProblem } from "../../problem/problem.ts";
import { type IndexedFile, saveFileTable } from "../files/file-table.ts";
import { type CorpusTraces, formatVersion, type Manifest, type WrittenFile } from "../files/manifest.ts";
import { namesFrom } from "../files/names.ts";
import type { Storage } from "../files/storage.ts";
import { saveVocabulary } from "../files/vocabulary-file.ts";
import { below, type Changes } from "../read/changes.ts";
import { indexedFields } from "../read/search-options.ts";
import type { Snapshot } from "../read/snapshot.ts";
import { learnFromPapers } from "./learn-from-papers.ts";
import { parseFiles } from "./parse-files.ts";
import { mergeParts, newPart, partsWithout } from "./parts.ts";
import { statisticsOf } from "./statistics.ts";

export interface WriteOptions {
  readonly root: string;
  readonly folder: string;
  readonly municipality: Municipality;
  readonly isRecognised?: boolean;
  readonly fingerprint: string;
  readonly storage: Storage;
  /** Whether the storage is the folder, so that threads may write there as well. */
  readonly threads: boolean;
  /** Makes one segment of all, however little is gained by it. */
  readonly compact: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A corpus as it is now, and what is different from the index. */
export interface CorpusState {
  readonly listing: Listing;
  readonly changes: Changes;
  /** What could not be listed, paths below the corpus' folder. */
  readonly unlisted: readonly FileProblem[];
  readonly traces: CorpusTraces;
}

/**
 * Writes what a corpus' changes make of its index: what is new or changed is read into new segments, what was there
 * stays, or is merged with the new where that is worth it. The index that was there is whole all the while.
 *
 * @returns the manifest that makes all of it count
 */
export async function writeIndex(
  before: Snapshot | undefined,
  { listing, changes, unlisted, traces }: CorpusState,
  options: WriteOptions,
): Promise<Manifest> {
  const { root, folder, municipality, fingerprint, storage, threads, compact, onProgress } = options;
  const started = Date.now();
  const newName = namesFrom(started);
  const toRead = [...changes.added, ...changes.changed].map((file) => ({ ...file, file: below(root, file.path) }));
  toRead.sort((a, b) => (a.file < b.file ? -1 : 1));
  let known: Vocabulary | undefined = before?.analysis().vocabulary;
  const vocabulary = (): Vocabulary => {
    known ??= learnFromPapers(toRead.map(({ path, file }) => ({ path, shownAs: file })));
    return known;
  };
  const parsed = await parseFiles(toRead, {
    municipality,
    vocabulary,
    storage,
    newName: () => newName("segment"),
    ...(threads && { folder }),
    ...(onProgress && { onProgress }),
  });
  const gone = new Set([...changes.changed.map(({ path }) => below(root, path)), ...changes.removed]);
  const added = parsed.flatMap(({ description, documents }) =>
    description ? newPart(description, documents, storage) : [],
  );
  const parts = mergeParts([...(before ? partsWithout(gone, before) : []), ...added], added.length, {
    compact,
    storage,
    newName: () => newName("segment"),
  });
  const places = new Map<string, Pick<IndexedFile, "segment" | "document">>();
  for (const [segment, { files }] of parts.entries()) {
    for (const [file, document] of files) places.set(file, { segment, document });
  }
  const read = new Set(toRead.map(({ file }) => file));
  const files = listing.files.map(({ path, size, mtimeMs }): IndexedFile => {
    const file = below(root, path);
    const place = places.get(file) ?? { segment: -1, document: -1 };
    const isFresh = read.has(file) && Math.abs(started - mtimeMs) < coarsenessOf(mtimeMs);
    return { file, size, mtimeMs, ...place, isFresh };
  });
  const table = newName("files");
  const length = saveFileTable(storage, table, files);
  const saved =
    before?.manifest.vocabulary ??
    saveNew(vocabulary(), { storage, name: newName("vocabulary"), papers: files.length });
  const statistics = statisticsOf(
    files,
    parts.map(({ segment }) => segment),
  );
  for (const { segment } of parts) if (!before?.segments.some((open) => open.segment === segment)) segment.close();
  const stillBad = (before?.manifest.problems ?? []).filter(({ file }) => !gone.has(file));
  return {
    format: formatVersion,
    fingerprint,
    municipality: municipality.name,
    ...(options.isRecognised && { isRecognised: true }),
    ...(municipality.isLearned && { learned: { title: municipality.title, forms: municipality.numbers.forms } }),
    root: relative(folder, root) || ".",
    written: new Date(started).toISOString(),
    fields: indexedFields,
    ...statistics,
    segments: parts.map(({ live }) => live),
    files: written(table, length, storage),
    vocabulary: saved,
    problems: [...stillBad, ...parsed.flatMap(({ problems }) => problems)].sort(byPlace),
    unlisted,
    traces,
  };
}

/** However the index came to be, its problems stand in one order. */
function byPlace(a: FileProblem, b: FileProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.kind < b.kind ? -1 : 1);
}

function saveNew(
  vocabulary: Vocabulary,
  { storage, name, papers }: { readonly storage: Storage; readonly name: string; readonly papers: number },
): Manifest["vocabulary"] {
  return { ...written(name, saveVocabulary(storage, name, vocabulary), storage), papers };
}

/**
 * A file system may not tell two changes apart that come close to each other: a file that was read in that time is read
 * again. Whole seconds are a sign of one that counts in them, or in two.
 */
function coarsenessOf(mtimeMs: number): number {
  return mtimeMs % 1000 === 0 ? 2_000 : 100;
}

/** A file that was written, as the manifest is to describe it. */
function written(file: string, length: number, storage: Storage): WrittenFile {
  const open = storage.open(file);
  open.close();
  return { file, length, mtimeMs: open.mtimeMs };
}
