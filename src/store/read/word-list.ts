import { LEAST_WORD } from "../../analysis/analysis.ts";
import { bounded } from "../../text/bounded.ts";
import type { LexiconEntry } from "../format/lexicon.ts";
import { distanceBetween } from "../format/nearness.ts";
import type { FieldPostings } from "../format/posting-list.ts";
import { FEW_PAPERS, isSpelled } from "../format/spellings.ts";
import type { TermPostings, TermTable } from "../format/term-table.ts";
import { type Ahead, nothingAhead, readAhead, together } from "../remote/together.ts";
import { byFrequency, inOrder, listedIn } from "./by-frequency.ts";
import { indexedFields } from "./search-options.ts";
import type { OpenSegment, Snapshot } from "./snapshot.ts";

/** The exact terms of an index: its words as `termOf` folds them. */
export interface WordList {
  /** Asks for what will be read soon, where it has to be fetched. */
  readonly ahead: Ahead;
  /** How many papers have one, in the field that most have it in; `enough` where there are more. */
  papersWith(term: string, enough?: number): number;
  /** In rising order. */
  startingWith(prefix: string): readonly string[];
  /** At most so many: those that most papers have, these first, equals in rising order. */
  endingWith(end: string, most: number): readonly string[];
  /** Those that differ by at most so many letters, with how many, in rising order. */
  near(term: string, most: number): readonly NearTerm[];
  /** The same of those that begin in a certain way. */
  nearBeginning(term: string, most: number, beginning: string): readonly NearTerm[];
  /** The same of those that {@link FEW_PAPERS} have: of a large index little is read for them. */
  nearAmongFrequent(term: string, most: number): readonly NearTerm[];
  /** The same before they are counted: some may have fewer. */
  spelledLike(term: string, most: number): readonly NearTerm[];
  /** Whether a word may have fewer than {@link FEW_PAPERS}, by how long its list is: before that is read. */
  seemsRare(term: string): boolean;
}

export interface NearTerm {
  readonly term: string;
  readonly distance: number;
}

// Bytes that one document takes at most in a list of postings, in all fields together.
const MOST_BYTES = 10 * indexedFields.length;

// Bytes: lists of so many papers take more, those of fewer mostly less.
const FEW_BYTES = 12;

// Words of which something is kept for who asks again.
const MOST_KEPT = 10_000;
const MOST_NEAR = 1_024;

export function wordsOf({ segments, storage }: Snapshot): WordList {
  const merged = (find: (words: TermTable) => readonly LexiconEntry[]): readonly string[] => {
    const found = together(segments.map((open) => () => livingTerms(open, find(open.segment.words))));
    const [only = [], ...others] = found;
    // Those of one segment are in order, and there may be thousands.
    return others.length === 0 ? only : [...new Set(found.flat())].sort();
  };
  // A search asks for the same words in several ways: each is counted once, as far as was asked.
  let known = new Map<string, { readonly enough: number; readonly count: number }>();
  const nearFrequent = (term: string, most: number): readonly NearTerm[] => {
    const different = spelledLike(segments, term, most);
    const counts = together(different.map((one) => () => countUpTo(segments, one, FEW_PAPERS)));
    const frequent = different.filter((_, i) => (counts[i] ?? 0) >= FEW_PAPERS);
    return withDistance(term, most, frequent);
  };
  const nearWith = bounded(MOST_NEAR, (most: number) => bounded(MOST_NEAR, (term: string) => nearFrequent(term, most)));
  const ahead = storage.isRemote ? readAhead : nothingAhead;
  return {
    ahead,
    papersWith(term, enough = Number.POSITIVE_INFINITY) {
      const before = known.get(term);
      if (before && (before.enough >= enough || before.count < before.enough)) return Math.min(before.count, enough);
      const count = countUpTo(segments, term, enough);
      if (known.size >= MOST_KEPT) known = new Map();
      ahead([() => readDocuments(segments, term)]);
      known.set(term, { enough, count });
      return count;
    },
    startingWith: (prefix) => merged((words) => words.startingWith(prefix)),
    endingWith(end, most) {
      const all = listedIn(
        segments,
        ({ segment }) => segment.words,
        (words) => words.endingWith(end, LEAST_WORD),
      );
      const found: string[] = [];
      for (const term of byFrequency(all.values(), inOrder)) if (found.push(term) >= most) break;
      return found;
    },
    near: (term, most) =>
      withDistance(
        term,
        most,
        merged((words) => words.near(term, most, LEAST_WORD)),
      ),
    nearBeginning(term, most, beginning) {
      const found = merged((words) =>
        words.nearBeginning(term, most, beginning).flatMap((one) => words.find(one) ?? []),
      );
      return withDistance(term, most, found);
    },
    spelledLike: (term, most) => withDistance(term, most, spelledLike(segments, term, most)),
    seemsRare(term) {
      const entries = together(
        segments.map(
          ({ segment }) =>
            () =>
              segment.words.find(term),
        ),
      );
      const bytes = entries.reduce((sum, entry) => sum + (entry ? entry.size || FEW_BYTES : 0), 0);
      return bytes < FEW_BYTES;
    },
    nearAmongFrequent: (term, most) => nearWith(most)(term),
  };
}

/** The words that {@link FEW_PAPERS} may have and that are spelled like another, in rising order. */
function spelledLike(segments: readonly OpenSegment[], term: string, most: number): readonly string[] {
  // What several papers have in all is frequent in the first segment, or stands in one that came later. These are small.
  const found = together(
    segments.map(
      ({ segment }, i) =>
        () =>
          i === 0
            ? segment.spelledLike(term, most)
            : segment.words.near(term, most, LEAST_WORD).flatMap((entry) => (isSpelled(entry.term) ? entry.term : [])),
    ),
  );
  return [...new Set(found.flat())].sort();
}

function withDistance(term: string, most: number, near: readonly string[]): readonly NearTerm[] {
  return near.map((one) => ({ term: one, distance: distanceBetween(term, one, most) }));
}

/** Reads what a ranking asks of the papers that have a term: who counts them will rank by it. */
function readDocuments(segments: readonly OpenSegment[], term: string): void {
  for (const { segment } of segments) {
    const entry = segment.words.find(term);
    for (const postings of entry ? segment.words.postingsOf(entry) : []) segment.readAhead(postings);
  }
}

/** How many living papers have a term, in the field that most have it in; `enough` if there are more. */
function countUpTo(segments: readonly OpenSegment[], term: string, enough: number): number {
  const counts = indexedFields.map(() => 0);
  const inSegments = together(
    segments.map(({ segment, dead }) => (): ReadonlyMap<number, number> | undefined => {
      const entry = segment.words.find(term);
      if (!entry) return new Map();
      return entry.size > (enough + dead.size) * MOST_BYTES ? undefined : livingCounts(segment.words, entry, dead);
    }),
  );
  for (const found of inSegments) {
    if (!found) return enough;
    for (const [field, count] of found) counts[field] = (counts[field] ?? 0) + count;
  }
  return Math.min(enough, Math.max(0, ...counts));
}

/** How many living papers of a segment have a term, by field. */
function livingCounts(words: TermTable, entry: LexiconEntry, dead: ReadonlySet<number>): ReadonlyMap<number, number> {
  if (dead.size === 0) return words.countsOf(entry);
  return new Map(words.postingsOf(entry).map((postings) => [postings.field, countLiving(postings, dead)]));
}

/** Those of a segment's terms that a living paper has. */
function livingTerms({ segment: { words }, dead }: OpenSegment, entries: readonly LexiconEntry[]): readonly string[] {
  if (dead.size === 0) return entries.map(({ term }) => term);
  const isAlive = ({ fields }: TermPostings): boolean => fields.some((postings) => countLiving(postings, dead) > 0);
  return words
    .postings(entries)
    .filter(isAlive)
    .map(({ term }) => term);
}

function countLiving({ documents, start, end }: FieldPostings, dead: ReadonlySet<number>): number {
  if (dead.size === 0) return end - start;
  let count = 0;
  for (let i = start; i < end; i++) if (!dead.has(documents[i] as number)) count++;
  return count;
}
