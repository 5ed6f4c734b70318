import type { Query, SearchOptions } from "minisearch";
import { searchOptions as defaults, indexOptions } from "../read/search-options.ts";
import { placeOf, type Snapshot } from "../read/snapshot.ts";
import { countBits } from "./count-bits.ts";
import { wordsOf } from "./expand.ts";
import { findMatches, MOST_BITS } from "./find-matches.ts";
import { findTerms } from "./find-terms.ts";
import { miniSearchWith } from "./load-postings.ts";

/** A document of the whole index that a query matches. */
export interface RankedDocument {
  readonly document: number;
  /** Higher is better; comparable within one query only. */
  readonly score: number;
  /** Whether it has all the words of the query, each by one of the terms that stand for it. */
  readonly all: boolean;
  /** The terms of the document that matched. */
  readonly terms: readonly string[];
}

/** The documents that match a query, and the first of them. */
export interface RankedDocuments {
  /** How many match and are accepted, and how many of them have all the words. */
  readonly total: number;
  readonly withAll: number;
  /** Best first, equals in the order of their paths. */
  readonly first: readonly RankedDocument[];
}

export interface RankingOptions {
  readonly search: SearchOptions;
  /**
   * For each term at a leaf of the query which of its words it stands for, a bit each. Then a document counts by the share of
   * the words that it has, and one that has all comes before those that have some. Without it each term is a word, and
   * scores are MiniSearch's own.
   */
  readonly coverage?: Coverage;
  /** With `coverage`: whether a document counts less, and has no precedence for having all the words. */
  readonly isLesser?: (document: number) => boolean;
  /** How many documents to rank; all, unless told. */
  readonly limit?: number;
  readonly accept?: (document: number) => boolean;
}

export interface Coverage {
  readonly bits: ReadonlyMap<string, number>;
  /** How many words there are, at most {@link MOST_BITS}. */
  readonly words: number;
}

/**
 * Ranks the documents of an index as MiniSearch does that was given all of them: the same documents, the same scores.
 * MiniSearch itself ranks; it is given the postings of just the terms that the query leads to.
 */
export function rankDocuments(snapshot: Snapshot, query: Query, options: RankingOptions): RankedDocuments {
  const { limit = Number.POSITIVE_INFINITY, accept = () => true, coverage } = options;
  const { tokenize, processTerm } = indexOptions(snapshot.analysis());
  const search: SearchOptions = { tokenize, processTerm, ...defaults, ...options.search };
  const words = wordsOf(query, search);
  const bits = coverage?.bits ?? new Map([...new Set(words.map(({ term }) => term))].map((term, i) => [term, 1 << i]));
  const terms = findTerms(snapshot, words);
  const matches = findMatches(query, search, { snapshot, terms, bits });
  const standing = standingBy(options);
  const matching: number[] = [];
  for (let document = 0; document < matches.sums.length; document++) {
    // What has no word only adds to the score of others.
    const counts = !coverage || coverage.words === 0 || matches.bits[document] !== 0;
    if (!Number.isNaN(matches.sums[document]) && counts && accept(document)) matching.push(document);
  }
  const bitsOf = (document: number): number => matches.bits[document] ?? 0;
  const withAll = matching.filter((document) => standing.hasAll(bitsOf(document)));
  const preferred = withAll.filter(standing.precedes);
  const scoreOf = (document: number): number => standing.score(document, matches.sums[document] ?? 0, bitsOf(document));
  const isExact = coverage !== undefined || bits.size <= MOST_BITS;
  const documents = isExact ? bestOf(matching, preferred, { limit, scoreOf }) : matching;
  const results = miniSearchWith(snapshot, terms, documents).search(query, search);
  const ranked = results.map(({ id, score, terms, queryTerms }): RankedDocument => {
    const document = documents[Number(id)] ?? 0;
    const own = bitsOf(document);
    // MiniSearch multiplies by the number of terms that matched.
    const counted = coverage ? standing.score(document, score / (queryTerms.length || 1), own) : score;
    return { document, score: Math.fround(counted), all: standing.hasAll(own), terms };
  });
  return {
    total: matching.length,
    withAll: withAll.length,
    first: ranked.sort(bestFirst(snapshot, standing)).slice(0, limit),
  };
}

// What a document counts that is no paper of its own, beside one that is.
const LESSER = 0.6;

/** Where a document stands by the bits of what matched. */
interface Standing {
  readonly score: (document: number, sum: number, bits: number) => number;
  readonly hasAll: (bits: number) => boolean;
  /** Whether it comes before those that have not all words, if it has them. */
  readonly precedes: (document: number) => boolean;
}

function standingBy({ coverage, isLesser = () => false }: RankingOptions): Standing {
  if (!coverage)
    return { score: (_, sum, bits) => sum * Math.max(1, countBits(bits)), hasAll: () => true, precedes: () => true };
  const { words } = coverage;
  return {
    score: (document, sum, bits) =>
      (words === 0 ? sum : (sum * countBits(bits)) / words) * (isLesser(document) ? LESSER : 1),
    hasAll: (bits) => countBits(bits) >= words,
    precedes: (document) => !isLesser(document),
  };
}

// Rough scores differ from exact ones in the last digits only: those so close to the last place wanted may belong there.
const CLOSE = 1e-6;

/** The documents that may be among the first: the preferred come before all others. */
function bestOf(
  matching: readonly number[],
  preferred: readonly number[],
  { limit, scoreOf }: { readonly limit: number; readonly scoreOf: (document: number) => number },
): readonly number[] {
  if (matching.length <= limit) return matching;
  if (preferred.length >= limit) return highest(preferred, limit, scoreOf);
  const first = new Set(preferred);
  const others = matching.filter((document) => !first.has(document));
  return [...preferred, ...highest(others, limit - preferred.length, scoreOf)];
}

function highest(
  documents: readonly number[],
  count: number,
  scoreOf: (document: number) => number,
): readonly number[] {
  if (count <= 0) return [];
  if (documents.length <= count) return documents;
  const scores = Float64Array.from(documents, scoreOf);
  const last = scores.toSorted()[scores.length - count] ?? 0;
  return documents.filter((_, i) => (scores[i] ?? 0) >= last * (1 - CLOSE));
}

/**
 * Best first, equals in the order of their paths. Scores are compared in single precision: their last digits carry the
 * order in which MiniSearch came upon the terms.
 */
function bestFirst(snapshot: Snapshot, { precedes }: Standing): (a: RankedDocument, b: RankedDocument) => number {
  const isFirst = ({ all, document }: RankedDocument): number => Number(all && precedes(document));
  return (a, b) => isFirst(b) - isFirst(a) || b.score - a.score || byPath(snapshot, a.document, b.document);
}

/** Within a segment documents are in the order of their paths. */
function byPath(snapshot: Snapshot, a: number, b: number): number {
  const [one, other] = [placeOf(snapshot, a), placeOf(snapshot, b)];
  if (one.segment === other.segment) return a - b;
  return one.segment.head(one.local).file < other.segment.head(other.local).file ? -1 : 1;
}
