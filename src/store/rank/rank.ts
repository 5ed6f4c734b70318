import MiniSearch, { type AsPlainObject, type Query, type SearchOptions, type SearchResult } from "minisearch";
import { indexedFields, indexOptions } from "../search-options.ts";
import { placeOf, type Snapshot } from "../snapshot.ts";
import { wordsOf } from "./expand.ts";
import { type FoundTerms, findTerms, type TermPart } from "./find-terms.ts";
import { findMatches, type Matches, MOST_WORDS, wordCount } from "./narrow.ts";

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
  const candidates = different.size > MOST_WORDS ? matching : bestOf(matching, matches, limit);
  const results = feed(snapshot, terms, candidates).search(query, {
    ...search,
    // What stands in for other documents has no score; it counts among those that have a term.
    boostDocument: (number: number) => (number < candidates.length ? 1 : 0),
    filter: ({ id }: SearchResult) => id < candidates.length,
  });
  const ranked = results.map(({ id, score, terms }) => ({
    document: candidates[Number(id)] ?? 0,
    score: Math.fround(score),
    terms,
  }));
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

/**
 * A MiniSearch that holds the candidates under their places in the list, their terms, and the true figures of the whole.
 * How rare a term is says the number of documents that have it: all others of these stand behind the candidates, as 1, 2,
 * 3 …, and not as what they are. So MiniSearch is given arrays without gaps, which it reads three times as fast.
 */
function feed({ manifest, segments }: Snapshot, terms: FoundTerms, candidates: readonly number[]): MiniSearch {
  const size = segments.reduce((sum, { segment }) => sum + segment.description.documents, 0);
  const places = new Int32Array(size).fill(NONE);
  for (const [place, document] of candidates.entries()) places[document] = place;
  let longest = candidates.length;
  const index: AsPlainObject["index"] = [];
  for (const { term, parts } of terms.all) {
    // What no candidate has adds nothing to a score.
    if (!parts.some((part) => hasAny(part, places))) continue;
    const fields: Record<number, Record<number, number>> = {};
    for (const field of new Set(parts.map((part) => part.field))) {
      const entry = entryOf(
        parts.filter((part) => part.field === field),
        places,
        candidates.length,
      );
      fields[field] = entry;
      longest = Math.max(longest, entry.length);
    }
    index.push([term, fields]);
  }
  const lengthsOf = (document: number): number[] => {
    const { segment, local } = placeOf({ segments }, document);
    return indexedFields.map((_, field) => segment.fieldLength(local, field));
  };
  return MiniSearch.loadJS(
    {
      documentCount: manifest.documents,
      nextId: longest,
      documentIds: Array.from({ length: longest }, (_, number) => number) as unknown as Record<string, number>,
      fieldIds: Object.fromEntries(indexedFields.map((field, i) => [field, i])),
      fieldLength: Object.fromEntries(candidates.map((document, place) => [place, lengthsOf(document)])),
      averageFieldLength: [...manifest.averageLengths],
      storedFields: {},
      dirtCount: 0,
      index,
      serializationVersion: 2,
    },
    { ...indexOptions, autoVacuum: false },
  );
}

const NONE = -1;

function hasAny({ documents, start, end, first }: TermPart, places: Int32Array): boolean {
  for (let i = start; i < end; i++) if (places[first + (documents[i] as number)] !== NONE) return true;
  return false;
}

/** The frequencies of one term in one field: the candidates' at their places, then a 1 for each other document. */
function entryOf(parts: readonly TermPart[], places: Int32Array, candidates: number): number[] {
  const entry: number[] = new Array(candidates);
  for (const { documents, frequencies, start, end, first } of parts) {
    for (let i = start; i < end; i++) {
      const place = places[first + (documents[i] as number)] as number;
      if (place === NONE) entry.push(1);
      else entry[place] = frequencies[i] as number;
    }
  }
  return entry;
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
