import { LEAST_WORD } from "../../analysis/analysis.ts";
import { distanceBetween } from "../format/nearness.ts";
import type { FieldPostings } from "../format/posting-list.ts";
import type { TermTable } from "../format/term-table.ts";
import { indexedFields } from "./search-options.ts";
import type { Snapshot } from "./snapshot.ts";

/** The exact terms of an index: its words as `termOf` folds them. */
export interface WordList {
  /** How many papers have one, in the field that most have it in; not counted further than `enough`. */
  papersWith(term: string, enough?: number): number;
  startingWith(prefix: string): readonly string[];
  /** The most frequent first, as far as the size of their postings says. */
  endingWith(end: string): readonly string[];
  /** Those that differ by at most so many letters, with how many, in rising order. */
  near(term: string, most: number): ReadonlyArray<{ readonly term: string; readonly distance: number }>;
}

// Bytes that one document takes at most in a list of postings, in all fields together.
const MOST_BYTES = 10 * indexedFields.length;

export function wordsOf({ segments }: Snapshot): WordList {
  const merged = (find: (words: TermTable) => readonly string[]): string[] => [
    ...new Set(segments.flatMap(({ segment }) => find(segment.words))),
  ];
  // A search asks for the same words on several ways: each is counted once, as far as was asked.
  const known = new Map<string, { readonly enough: number; readonly count: number }>();
  return {
    papersWith(term, enough = Number.POSITIVE_INFINITY) {
      const before = known.get(term);
      if (before && (before.enough >= enough || before.count < before.enough)) return before.count;
      const found = segments.map(({ segment, dead }) => {
        const entry = segment.words.find(term);
        if (entry && entry.size > enough * MOST_BYTES + dead.size * MOST_BYTES) return enough;
        const fields = entry ? segment.words.postingsOf(entry) : [];
        return Math.max(0, ...fields.map((postings) => countLiving(postings, dead)));
      });
      const count = found.reduce((sum, one) => sum + one, 0);
      known.set(term, { enough, count });
      return count;
    },
    startingWith: (prefix) => merged((words) => words.startingWith(prefix).map(({ term }) => term)).sort(),
    endingWith(end) {
      const sizes = new Map<string, number>();
      for (const { segment } of segments) {
        for (const { term, size } of segment.words.endingWith(end, LEAST_WORD)) {
          sizes.set(term, (sizes.get(term) ?? 0) + size);
        }
      }
      return [...sizes].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([term]) => term);
    },
    near(term, most) {
      const found = merged((words) => words.near(term, most, LEAST_WORD).map((entry) => entry.term)).sort();
      return found.map((one) => ({ term: one, distance: distanceBetween(term, one, most) }));
    },
  };
}

function countLiving({ documents, start, end }: FieldPostings, dead: ReadonlySet<number>): number {
  if (dead.size === 0) return end - start;
  let count = 0;
  for (let i = start; i < end; i++) if (!dead.has(documents[i] as number)) count++;
  return count;
}
