import type { LexiconEntry } from "../format/lexicon.ts";
import { distanceBetween } from "../format/nearness.ts";
import type { FieldPostings } from "../format/posting-list.ts";
import type { Segment } from "../format/segment.ts";
import type { Snapshot } from "../read/snapshot.ts";
import { together } from "../remote/together.ts";
import type { Word } from "./expand.ts";

/** A term of the index that a query's words lead to, with all the living documents that have it. */
export interface FoundTerm {
  readonly term: string;
  /** In the order of the segments; those of one segment in the order of the fields. */
  readonly parts: readonly TermPart[];
  /** How many documents have it in each field. */
  readonly counts: ReadonlyMap<number, number>;
}

/** Documents are counted from the segment's first. */
export interface TermPart extends FieldPostings {
  readonly segment: Segment;
  readonly first: number;
}

/** The terms that the words of a query lead to. */
export interface FoundTerms {
  readonly all: readonly FoundTerm[];
  /** Those of one word: itself, those that begin like it, those that are spelled nearly alike. */
  of(word: Word): readonly FoundTerm[];
}

export function findTerms({ segments }: Snapshot, words: readonly Word[]): FoundTerms {
  const different = new Map(words.map((word) => [keyOf(word), word]));
  const found = new Map<string, { term: string; parts: TermPart[]; counts: Map<number, number> }>();
  const termsOf = new Map<string, Set<string>>();
  const inSegments = together(
    segments.map(({ segment }) => () => {
      const entries = new Map<string, LexiconEntry>();
      const entriesOf = new Map(
        together(
          Array.from(
            different,
            ([key, word]) =>
              () =>
                [key, entriesFor(word, segment)] as const,
          ),
        ),
      );
      for (const key of different.keys()) {
        const terms = termsOf.get(key) ?? new Set();
        termsOf.set(key, terms);
        for (const entry of entriesOf.get(key) ?? []) {
          terms.add(entry.term);
          entries.set(entry.term, entry);
        }
      }
      const inOrder = [...entries.values()].sort((a, b) => a.start - b.start);
      return segment.words.postings(inOrder);
    }),
  );
  for (const [i, { segment, dead, first }] of segments.entries()) {
    for (const { term, fields } of inSegments[i] ?? []) {
      const known = found.get(term) ?? { term, parts: [] as TermPart[], counts: new Map<number, number>() };
      for (const postings of fields) {
        const { field, documents, frequencies, start, end, inAll = end - start } = living(postings, dead);
        if (end === start) continue;
        known.parts.push({ field, documents, frequencies, start, end, segment, first });
        known.counts.set(field, (known.counts.get(field) ?? 0) + inAll);
      }
      if (known.parts.length > 0) found.set(term, known);
    }
  }
  const foundOf = new Map(
    Array.from(termsOf, ([key, terms]) => [key, Array.from(terms).flatMap((term) => found.get(term) ?? [])]),
  );
  return { all: [...found.values()], of: (word) => foundOf.get(keyOf(word)) ?? [] };
}

function keyOf({ term, prefix, distance }: Word): string {
  return `${term} ${prefix} ${distance}`;
}

function entriesFor({ term, prefix, distance }: Word, { words }: Segment): LexiconEntry[] {
  const found = prefix ? words.startingWith(term) : [words.find(term) ?? []].flat();
  return distance > 0 ? [...found, ...words.near(term, distance)] : found;
}

function living(postings: FieldPostings, dead: ReadonlySet<number>): FieldPostings {
  if (dead.size === 0) return postings;
  const documents = new Uint32Array(postings.end - postings.start);
  const frequencies = new Uint32Array(documents.length);
  let count = 0;
  for (let i = postings.start; i < postings.end; i++) {
    const document = postings.documents[i] ?? 0;
    if (dead.has(document)) continue;
    documents[count] = document;
    frequencies[count++] = postings.frequencies[i] ?? 0;
  }
  return { field: postings.field, documents, frequencies, start: 0, end: count };
}

/** At which index of a list of postings a document stands; `undefined` if it does not. */
export function placeIn({ documents, start, end }: FieldPostings, document: number): number | undefined {
  let [from, to] = [start, end];
  // A list is looked through for each of some documents: `firstThat` makes a function for each of them.
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((documents[middle] as number) < document) from = middle + 1;
    else to = middle;
  }
  return from < end && documents[from] === document ? from : undefined;
}

/** What a term that is derived from a word is worth beside the word itself. */
export function derivation(
  { term: word, prefix, distance }: Word,
  weights: { readonly prefix: number; readonly fuzzy: number },
): (term: string) => number {
  return (term) => {
    if (term === word) return 1;
    if (prefix && term.startsWith(word)) {
      return (weights.prefix * term.length) / (term.length + 0.3 * (term.length - word.length));
    }
    return (weights.fuzzy * term.length) / (term.length + distanceBetween(word, term, distance));
  };
}
