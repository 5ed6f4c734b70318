import { type ListOptions, listFiles } from "../../corpus/list-files.ts";
import { manifestOf } from "../files/index-folder.ts";
import { findChanges, hasChanged } from "./changes.ts";
import type { Snapshot } from "./snapshot.ts";

/** Where a corpus is, and how closely it is looked at. */
export interface AgeOptions {
  readonly root: string;
  readonly listing?: ListOptions;
  /** How many files a corpus may have to be compared one by one; of a larger one the traces are looked at. */
  readonly checkUpTo: number;
}

/**
 * Tells whether an index that is open should be opened again: another one has taken its place, or files of the corpus have
 * changed, as far as a look of a few milliseconds shows.
 */
export function ageOf({ manifest, storage: { folder }, files }: Snapshot): (options: AgeOptions) => boolean {
  // An index in memory is not the one in its folder.
  const beside = manifestOf(folder)?.files.file;
  return ({ root, listing, checkUpTo }) => {
    if (manifestOf(folder)?.files.file !== beside) return true;
    if (manifest.documents + manifest.problems.length > checkUpTo) return hasChanged(root, manifest.traces);
    const { added, changed, removed } = findChanges(listFiles([root], listing).files, files(), root);
    return added.length + changed.length + removed.length > 0;
  };
}
