import type { Query, SearchOptions } from "minisearch";
import { searchOptions as defaults, indexOptions } from "../read/search-options.ts";
import { placeOf, type Snapshot } from "../read/snapshot.ts";
import { countBits } from "./count-bits.ts";
import { wordsOf } from "./expand.ts";
import { findMatches } from "./find-matches.ts";
import { findTerms } from "./find-terms.ts";
import { miniSearchWith } from "./load-postings.ts";
import { MOST_BITS } from "./matches.ts";
import { nthHighest } from "./nth-highest.ts";

/** A document of the whole index that a query matches. */
export interface RankedDocument extends Matched {
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
  /** All that match, in the order of the index. */
  readonly matching: readonly number[];
  /** Best first, equals in the order of their paths. */
  readonly first: readonly RankedDocument[];
}

export interface RankingOptions {
  readonly search: SearchOptions;
  /**
   * For each term at a leaf of the query which of its words it stands for. Then a document must have one of the words, and
   * its score is multiplied by its worth. Without it each term is a word, and scores are MiniSearch's own.
   */
  readonly coverage?: Coverage;
  /** With `coverage`; the share of the words that a document has, unless told. */
  readonly worth?: Worth;
  /** How many documents to rank; all, unless told. */
  readonly limit?: number;
  readonly accept?: (document: number) => boolean;
}

/** What a document's score is multiplied by. */
export interface Worth {
  of(matched: Matched): number;
  /** No document is worth more. */
  readonly most: number;
}

export interface Coverage {
  /** For each term a bit for each word that it stands for. */
  readonly bits: ReadonlyMap<string, number>;
  /** For each term a bit for each part of a word that it stands for. */
  readonly parts: ReadonlyMap<string, number>;
  /** How many words there are, at most {@link MOST_BITS}. */
  readonly words: number;
}

/** What of a query a document has: the bits of {@link Coverage}. */
export interface Matched {
  readonly document: number;
  readonly bits: number;
  /** The words that stand in its subject. */
  readonly subject: number;
  readonly parts: number;
}

/**
 * Ranks the documents of an index as MiniSearch does that was given all of them: the same documents, the same scores.
 * MiniSearch itself ranks; it is given the postings of just the terms that the query leads to.
 */
export function rankDocuments(snapshot: Snapshot, query: Query, options: RankingOptions): RankedDocuments {
  const { limit = Number.POSITIVE_INFINITY, accept, coverage } = options;
  const { tokenize, processTerm } = indexOptions(snapshot.analysis());
  const search: SearchOptions = { tokenize, processTerm, ...defaults, ...options.search };
  const words = wordsOf(query, search);
  const bits = coverage?.bits ?? new Map([...new Set(words.map(({ term }) => term))].map((term, i) => [term, 1 << i]));
  const terms = findTerms(snapshot, words);
  const matches = findMatches(query, search, { snapshot, terms, bits, parts: coverage?.parts ?? new Map() });
  const standing = standingBy(options);
  const matching: number[] = [];
  let withAll = 0;
  // What has no word only adds to the score of others.
  const needsWord = coverage !== undefined && coverage.words > 0;
  for (let document = 0; document < matches.sums.length; document++) {
    if (needsWord ? matches.bits[document] === 0 : Number.isNaN(matches.sums[document])) continue;
    if (accept && !accept(document)) continue;
    matching.push(document);
    if (standing.hasAll(matches.bits[document] as number)) withAll++;
  }
  const matchedOf = (document: number): Matched => ({
    document,
    bits: matches.bits[document] ?? 0,
    subject: matches.subject[document] ?? 0,
    parts: matches.parts[document] ?? 0,
  });
  const scoreOf = (document: number): number => (matches.sums[document] ?? 0) * standing.worth.of(matchedOf(document));
  const isExact = coverage !== undefined || bits.size <= MOST_BITS;
  const mostOf = (document: number): number => (matches.sums[document] ?? 0) * standing.worth.most;
  const documents = isExact ? highest(matching, limit, { scoreOf, mostOf }) : matching;
  const results = miniSearchWith(snapshot, terms, documents).search(query, search);
  const ranked = results.map(({ id, score, terms, queryTerms }): RankedDocument => {
    const document = documents[Number(id)] ?? 0;
    const matched = matchedOf(document);
    // MiniSearch multiplies by the number of terms that matched.
    const counted = coverage ? (score / (queryTerms.length || 1)) * standing.worth.of(matched) : score;
    return { ...matched, score: Math.fround(counted), all: standing.hasAll(matched.bits), terms };
  });
  return {
    total: matching.length,
    withAll,
    matching,
    first: ranked.sort(bestFirst(snapshot)).slice(0, limit),
  };
}

type ScoreOf = (document: number) => number;

/** What a document's sum is multiplied by, and whether it has all the words, by the bits of what matched. */
interface Standing {
  readonly worth: Worth;
  readonly hasAll: (bits: number) => boolean;
}

function standingBy({ coverage, worth }: RankingOptions): Standing {
  if (!coverage)
    return { worth: { of: ({ bits }) => Math.max(1, countBits(bits)), most: MOST_BITS }, hasAll: () => true };
  const { words } = coverage;
  return {
    worth: worth ?? { of: ({ bits }) => (words === 0 ? 1 : countBits(bits) / words), most: 1 },
    hasAll: (bits) => countBits(bits) >= words,
  };
}

// Rough scores differ from exact ones in the last digits only: those so close to the last place wanted may belong there.
const CLOSE = 1e-6;

function highest(
  documents: readonly number[],
  count: number,
  { scoreOf, mostOf }: { readonly scoreOf: ScoreOf; readonly mostOf: ScoreOf },
): readonly number[] {
  if (count <= 0) return [];
  if (documents.length <= count) return documents;
  const scores = new Float64Array(documents.length);
  const last = nthHighest(documents.length, count, (place, least) => {
    const document = documents[place] as number;
    // Nearly all that match are too low whatever they are worth.
    const score = mostOf(document) < least * (1 - CLOSE) ? 0 : scoreOf(document);
    scores[place] = score;
    return score;
  });
  return documents.filter((_, i) => (scores[i] as number) >= last * (1 - CLOSE));
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
