import MiniSearch, { type AsPlainObject, type Query, type SearchOptions, type SearchResult } from "minisearch";
import { indexedFields, indexOptions } from "../search-options.ts";
import { placeOf, type Snapshot } from "../snapshot.ts";
import { wordsOf } from "./expand.ts";
import { type FoundTerms, findTerms } from "./find-terms.ts";
import { findMatches, MOST_WORDS, type Matches, wordCount } from "./narrow.ts";

/** A document of the whole index that a query matches. */
export interface RankedDocument {
  readonly document: number;
  /** Higher is better; comparable within one query only. */
  readonly score: number;
  /** The terms of the document that matched. */
  readonly terms: readonly string[];
}

/** The documents that match a query, and the first of them. */
export interface RankedDocuments {
  /** How many match and are accepted. */
  readonly total: number;
  /** Best first, equals in the order of their paths. */
  readonly first: readonly RankedDocument[];
}

export interface RankingOptions {
  readonly search: SearchOptions;
  /** How many documents to rank; all, unless told. */
  readonly limit?: number;
  readonly accept?: (document: number) => boolean;
}

/**
 * Ranks the documents of an index as MiniSearch does that was given all of them: the same documents, the same scores.
 * MiniSearch itself ranks; it is given the postings of just the terms that the query leads to.
 */
export function rankDocuments(snapshot: Snapshot, query: Query, options: RankingOptions): RankedDocuments {
  const { search, limit = Number.POSITIVE_INFINITY, accept = () => true } = options;
  const words = wordsOf(query, search);
  const different = new Map([...new Set(words.map(({ term }) => term))].map((term, place) => [term, place]));
  const terms = findTerms(snapshot, words);
  const matches = findMatches(query, search, { snapshot, terms, words: different });
  const matching: number[] = [];
  for (let document = 0; document < matches.sums.length; document++) {
    if (!Number.isNaN(matches.sums[document]) && accept(document)) matching.push(document);
  }
  const candidates = new Set(different.size > MOST_WORDS ? matching : bestOf(matching, matches, limit));
  const results = feed(snapshot, terms, candidates).search(query, {
    ...search,
    // Its score does not count, while it counts among those that have the term: words stay as rare as they are.
    boostDocument: (document: number) => (candidates.has(document) ? 1 : 0),
    filter: ({ id }: SearchResult) => candidates.has(id),
  });
  const ranked = results.map(({ id, score, terms }) => ({ document: Number(id), score: Math.fround(score), terms }));
  return { total: matching.length, first: ranked.sort(bestFirst(snapshot)).slice(0, limit) };
}

// Rough scores differ from exact ones in the last digits only: those so close to the last place wanted may belong there.
const CLOSE = 1e-6;

function bestOf(matching: readonly number[], { sums, words }: Matches, limit: number): readonly number[] {
  if (matching.length <= limit) return matching;
  const scores = Float64Array.from(matching, (document) => (sums[document] ?? 0) * wordCount(words[document] ?? 0));
  const last = scores.toSorted()[scores.length - limit] ?? 0;
  return matching.filter((_, i) => (scores[i] ?? 0) >= last * (1 - CLOSE));
}

/** A MiniSearch that holds some terms and the documents that have them, and the true figures of the whole. */
function feed(
  { manifest, segments }: Snapshot,
  terms: FoundTerms,
  candidates: ReadonlySet<number>,
): MiniSearch {
  const documentIds: Record<number, number> = {};
  const fieldLength: Record<number, number[]> = {};
  const index = terms.all.map(({ term, parts }): AsPlainObject["index"][number] => {
    const fields: Record<number, Record<number, number>> = {};
    for (const { field, documents, frequencies, start, end, first } of parts) {
      fields[field] ??= {};
      const entry = fields[field];
      for (let i = start; i < end; i++) {
        const document = first + (documents[i] ?? 0);
        entry[document] = frequencies[i] ?? 0;
        documentIds[document] = document;
      }
    }
    return [term, fields];
  });
  for (const document of candidates) {
    const { segment, local } = placeOf({ segments }, document);
    documentIds[document] = document;
    fieldLength[document] = indexedFields.map((_, field) => segment.fieldLength(local, field));
  }
  const size = segments.reduce((sum, { segment }) => sum + segment.description.documents, 0);
  return MiniSearch.loadJS(
    {
      documentCount: manifest.documents,
      nextId: size,
      documentIds,
      fieldIds: Object.fromEntries(indexedFields.map((field, i) => [field, i])),
      fieldLength,
      averageFieldLength: [...manifest.averageLengths],
      storedFields: {},
      dirtCount: 0,
      index,
      serializationVersion: 2,
    },
    { ...indexOptions, autoVacuum: false },
  );
}

/**
 * Best first, equals in the order of their paths. Scores are compared in single precision: their last digits carry the
 * order in which MiniSearch came upon the terms.
 */
function bestFirst(snapshot: Snapshot): (a: RankedDocument, b: RankedDocument) => number {
  return (a, b) => b.score - a.score || byPath(snapshot, a.document, b.document);
}

/** Within a segment documents are in the order of their paths. */
function byPath(snapshot: Snapshot, a: number, b: number): number {
  const [one, other] = [placeOf(snapshot, a), placeOf(snapshot, b)];
  if (one.segment === other.segment) return a - b;
  return one.segment.head(one.local).file < other.segment.head(other.local).file ? -1 : 1;
}
