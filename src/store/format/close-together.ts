import type { LexiconEntry } from "./lexicon.ts";
import { PAGE_CONTENT } from "./paged-file.ts";

// Bytes between two lists that are read with both: to ask the system once more takes longer.
const NEAR = 4 * PAGE_CONTENT;

/** Terms in groups, in their order: the lists of a group are read at once. */
export function closeTogether(entries: readonly LexiconEntry[]): LexiconEntry[][] {
  const groups: LexiconEntry[][] = [];
  for (let from = 0, to = 0; from < entries.length; from = to) {
    to = from + 1;
    while (to < entries.length && isNext(entries[to - 1], entries[to])) to++;
    groups.push(entries.slice(from, to));
  }
  return groups;
}

/** Behind a term's list; 0 without one. */
export function endOf(entry: LexiconEntry | undefined): number {
  return entry ? entry.start + entry.size : 0;
}

function isNext(before: LexiconEntry | undefined, entry: LexiconEntry | undefined): boolean {
  const gap = before && entry ? entry.start - endOf(before) : -1;
  return gap >= 0 && gap < NEAR;
}
