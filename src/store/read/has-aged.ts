import { type ListOptions, listFiles } from "../../corpus/list-files.ts";
import { findChanges, hasChanged } from "./changes.ts";
import type { Snapshot } from "./snapshot.ts";

/** Where a corpus is, and how closely it is looked at. */
interface AgeOptions {
  readonly root: string;
  readonly listing?: ListOptions;
  /** How many files a corpus may have to be compared one by one; of a larger one the traces are looked at. */
  readonly checkUpTo: number;
}

/** An index that can tell whether files of its corpus have changed since. */
export interface Aging {
  hasAged(options: AgeOptions): boolean;
}

/** Whether files of a corpus have changed since its index was made, as far as a look of a few milliseconds shows. */
export function hasAged({ manifest, files }: Snapshot, { root, listing, checkUpTo }: AgeOptions): boolean {
  if (manifest.documents + manifest.problems.length > checkUpTo) return hasChanged(root, manifest.traces);
  const { added, changed, removed } = findChanges(listFiles([root], listing).files, files(), root);
  return added.length + changed.length + removed.length > 0;
}
