import type { LiveSegment } from "../files/manifest.ts";
import type { Storage } from "../files/storage.ts";
import { openSegment, type Segment } from "../format/segment.ts";
import type { SegmentDescription } from "../format/segment-description.ts";
import { indexedFields } from "../read/search-options.ts";
import type { Snapshot } from "../read/snapshot.ts";
import { mergeSegments } from "./merge-segments.ts";
import { whereToMerge } from "./where-to-merge.ts";

/** A segment while an index is written. */
export interface Part {
  readonly live: LiveSegment;
  readonly segment: Segment;
  /** The living documents by their files, in the order of the paths. */
  readonly files: ReadonlyMap<string, number>;
}

export function newPart(description: SegmentDescription, documents: Iterable<string>, storage: Storage): Part {
  const file = storage.open(description.file);
  const segment = openSegment(file, description, indexedFields.length);
  const live = { ...description, mtimeMs: file.mtimeMs, dead: [] };
  return { live, segment, files: new Map(Array.from(documents, (path, document) => [path, document])) };
}

/** What an index has, without the papers of some files; segments of which nothing is left are left out. */
export function partsWithout(gone: ReadonlySet<string>, { segments, manifest, files }: Snapshot): Part[] {
  const living = segments.map(() => new Map<string, number>());
  const dead = manifest.segments.map((segment) => [...segment.dead]);
  for (const { file, segment, document } of files()) {
    if (gone.has(file)) dead[segment]?.push(document);
    else living[segment]?.set(file, document);
  }
  return manifest.segments.flatMap((live, i) => {
    const [open, files] = [segments[i], living[i]];
    if (!open || !files || files.size === 0) return [];
    const inOrder = (dead[i] ?? []).sort((a, b) => a - b);
    return [{ live: { ...live, dead: inOrder }, segment: open.segment, files }];
  });
}

interface MergeOptions {
  readonly compact: boolean;
  readonly storage: Storage;
  readonly newName: () => string;
}

/** @param fresh how many of the last parts are new */
export function mergeParts(
  parts: readonly Part[],
  fresh: number,
  { compact, storage, newName }: MergeOptions,
): readonly Part[] {
  const from = whereToMerge(
    parts.map(({ live, files }) => ({ living: files.size, dead: live.dead.length })),
    fresh,
    compact,
  );
  if (from === undefined) return parts;
  const sources = parts.slice(from);
  const name = newName();
  const description = mergeSegments(
    name,
    storage.create(name),
    sources.map(({ segment, live }) => ({ segment, dead: new Set(live.dead) })),
  );
  for (const { segment, live } of parts.slice(Math.max(from, parts.length - fresh))) {
    segment.close();
    storage.discard(live.file);
  }
  const merged = sources.flatMap(({ files }) => [...files.keys()]).sort();
  return [...parts.slice(0, from), newPart(description, merged, storage)];
}
