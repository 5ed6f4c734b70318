import TinyQueue from "tinyqueue";
import type { LexiconEntry } from "../format/lexicon.ts";
import type { TermTable } from "../format/term-table.ts";
import { readAhead } from "../remote/together.ts";
import { livingIn } from "./number-lists.ts";
import type { OpenSegment } from "./snapshot.ts";

/** Something that stands in lists of postings. */
export interface Listed {
  readonly name: string;
  readonly places: readonly Place[];
}

/** A term's list of postings in one segment. */
export interface Place {
  readonly open: OpenSegment;
  readonly table: TermTable;
  readonly entry: LexiconEntry;
}

interface Waiting extends Listed {
  /** How many postings it has, or, as long as they were not read, at most. */
  readonly postings: number;
  readonly isCounted: boolean;
}

/**
 * What stands in lists of postings, the one with most postings of living papers first, equals in the order of `tie`. What only dead
 * papers have is left out. A posting takes at least a byte, so only lists are read that are long enough to be next.
 */
export function* byFrequency(
  all: Iterable<Listed>,
  tie: (a: string, b: string) => number,
  isRemote = false,
): Generator<string> {
  const waiting = Array.from(all, (one): Waiting => {
    const bytes = one.places.reduce((sum, { entry }) => sum + entry.size, 0);
    return { ...one, postings: bytes, isCounted: one.places.length === 0 };
  });
  if (isRemote) countAhead(waiting);
  const queue = new TinyQueue(waiting, (a, b) => {
    // What may have as many is counted before any of these is told.
    return b.postings - a.postings || Number(a.isCounted) - Number(b.isCounted) || tie(a.name, b.name);
  });
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.isCounted) yield next.name;
    else {
      const postings = next.places.reduce((sum, place) => sum + countLiving(place), 0);
      if (postings > 0) queue.push({ ...next, postings, isCounted: true });
    }
  }
}

// Lists of an index on a server that are counted together: each by itself would wait for an answer.
const COUNTED_AHEAD = 24;

function countAhead(waiting: readonly Waiting[]): void {
  const longest = waiting.toSorted((a, b) => b.postings - a.postings).slice(0, COUNTED_AHEAD);
  readAhead(longest.flatMap(({ places }) => places.map((place) => () => countLiving(place))));
}

function countLiving({ open, table, entry }: Place): number {
  if (open.dead.size === 0) return [...table.countsOf(entry).values()].reduce((sum, count) => sum + count, 0);
  return table.postingsOf(entry).reduce((sum, postings) => sum + livingIn(postings, open).length, 0);
}

/** The terms of all segments that are found in each, with their places. */
export function listedIn(
  segments: readonly OpenSegment[],
  tableOf: (open: OpenSegment) => TermTable,
  find: (table: TermTable) => readonly LexiconEntry[],
): Map<string, Listed & { readonly places: Place[] }> {
  const found = new Map<string, Listed & { readonly places: Place[] }>();
  for (const open of segments) {
    const table = tableOf(open);
    for (const entry of find(table)) {
      const known = found.get(entry.term) ?? { name: entry.term, places: [] };
      known.places.push({ open, table, entry });
      found.set(entry.term, known);
    }
  }
  return found;
}

/** Whether a text comes before another, as code units have it. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
