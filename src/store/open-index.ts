import { listFiles } from "../corpus/list-files.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { below, findChanges } from "./changes.ts";
import { loadIndex, papersFile, type StoredIndex, wordsFile } from "./load-index.ts";
import { takeLock } from "./lock.ts";
import { type PaperIndex, toPaperIndex } from "./paper-index.ts";
import { makeIndexFolder, saveIndex } from "./save-index.ts";
import { optionsFingerprint } from "./search-options.ts";
import { updateIndex } from "./update-index.ts";

export interface OpenOptions {
  /** The corpus' folder, absolute. */
  readonly root: string;
  /** How people call that folder: what the paths in the records begin with. */
  readonly shownRoot: string;
  /** Where the index is or will be, absolute. */
  readonly folder: string;
  readonly municipality: Municipality;
  /** The program's version: another one may parse otherwise. */
  readonly version: string;
  /** How many files a corpus may have to be checked for changes at every call; with more, only `update` does it. */
  readonly checkUpTo: number;
  /** Brings the index up to date however large the corpus is, and fails if it cannot be written. */
  readonly update?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What opening did. The counts are of files. */
export interface OpenedIndex {
  readonly index: PaperIndex;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Changes that were seen and not taken in, because the corpus is large. */
  readonly behind: number;
  /** The index that was there had been damaged, and was made anew. */
  readonly damaged: boolean;
  /** Why the index could not be written; the answers are right all the same. */
  readonly unsaved?: Error;
}

/**
 * The index of a corpus: built where there is none, brought up to date where files changed. Files that did not change
 * are not read again.
 *
 * @throws LockedError or a system error with `update`, if the index cannot be written
 */
export async function openIndex(options: OpenOptions): Promise<OpenedIndex> {
  const { root, shownRoot, folder, municipality, update = false } = options;
  const fingerprint = JSON.stringify([options.version, optionsFingerprint, municipality]);
  const { stored, damaged } = loadIndex(folder, fingerprint);
  const listing = listFiles([root]);
  const shown = {
    shownRoot,
    unlisted: listing.problems.map((problem) => ({ ...problem, file: below(root, problem.file) })),
  };
  const changes = findChanges(listing.files, stored?.manifest, root);
  const counts = { added: changes.added.length, changed: changes.changed.length, removed: changes.removed.length };
  const total = counts.added + counts.changed + counts.removed;
  const nothing = { added: 0, changed: 0, removed: 0, behind: 0, damaged };
  if (stored && total === 0) return { index: toPaperIndex(stored, shown), ...nothing };
  if (stored && !update && listing.files.length > options.checkUpTo) {
    return { index: toPaperIndex(stored, shown), ...nothing, behind: total };
  }
  // Nothing is written beside what is no corpus.
  const taken: Place = listing.files.length === 0 && !stored ? {} : takePlace(folder, update);
  try {
    const made = await updateIndex(stored, changes, { ...options, fingerprint });
    const unsaved = taken.release ? trySave(folder, made, update) : taken.error;
    return { index: toPaperIndex(made, shown), ...counts, behind: 0, damaged, ...(unsaved ? { unsaved } : {}) };
  } finally {
    taken.release?.();
  }
}

interface Place {
  readonly release?: () => void;
  readonly error?: Error;
}

/** The writer's place, or why it cannot be had. */
function takePlace(folder: string, mustWrite: boolean): Place {
  try {
    makeIndexFolder(folder);
    return { release: takeLock(folder) };
  } catch (error) {
    if (mustWrite || !(error instanceof Error)) throw error;
    return { error };
  }
}

function trySave(folder: string, made: StoredIndex, mustWrite: boolean): Error | undefined {
  const { manifest, papers, words } = made;
  try {
    const lines = papers.map((paper) => `${JSON.stringify(paper)}\n`).join("");
    saveIndex(folder, { [papersFile]: lines, [wordsFile]: JSON.stringify(words) }, manifest);
    return undefined;
  } catch (error) {
    if (mustWrite || !(error instanceof Error)) throw error;
    return error;
  }
}
