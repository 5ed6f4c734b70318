import type { Manifest } from "../files/manifest.ts";
import type { StoredFile } from "../files/storage.ts";
import type { PaperHead } from "../format/paper-head.ts";
import type { Snapshot } from "./snapshot.ts";

/** An index as files, to be copied. */
export interface StoredIndex {
  readonly manifest: Manifest;
  /** @throws a system error if it is no file of the index any more */
  open(file: string): StoredFile;
  /** For each segment the heads of its documents, their paths below the corpus' folder; nothing for a paper that was changed or removed since. */
  documents(): ReadonlyArray<ReadonlyArray<PaperHead | undefined>>;
}

export function storedIndex({ manifest, segments, storage }: Snapshot): StoredIndex {
  return {
    manifest,
    open: storage.open,
    documents: () =>
      segments.map(({ segment, dead }) =>
        Array.from({ length: segment.description.documents }, (_, document) =>
          dead.has(document) ? undefined : segment.head(document),
        ),
      ),
  };
}
