import type { Query, SearchOptions } from "minisearch";
import { searchOptions as defaults, indexOptions } from "../read/search-options.ts";
import type { Snapshot } from "../read/snapshot.ts";
import { type Coverage, type Matched, type Standing, standingBy, type Worth } from "./coverage.ts";
import { wordsOf } from "./expand.ts";
import { anyOf, findMatches } from "./find-matches.ts";
import { findTerms } from "./find-terms.ts";
import { bestFirst, highest, inOrder } from "./likely.ts";
import { searchAmong } from "./load-postings.ts";
import { type Matches, MOST_BITS, matchesOf } from "./matches.ts";

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
  readonly choose?: Choose;
}

/**
 * Says which of the first documents are ranked, where not all of them are needed.
 *
 * @param first best first: as many as were asked for, if so many match
 * @param matching all that match, in the order of the index
 */
export type Choose = (first: readonly number[], matching: readonly number[]) => readonly number[];

/**
 * Ranks the documents of an index as MiniSearch does that was given all of them: the same documents, the same scores.
 * MiniSearch itself ranks; it is given the postings of just the terms that the query leads to.
 */
export function rankDocuments(snapshot: Snapshot, query: Query, options: RankingOptions): RankedDocuments {
  const { limit = Number.POSITIVE_INFINITY, coverage, choose } = options;
  const { tokenize, processTerm } = indexOptions(snapshot.analysis());
  const search: SearchOptions = { tokenize, processTerm, ...defaults, ...options.search };
  const any = anyOf(query, search);
  const words = any ? any.map(({ word }) => word) : wordsOf(query, search);
  const bits = coverage?.bits ?? new Map([...new Set(words.map(({ term }) => term))].map((term, i) => [term, 1 << i]));
  const terms = findTerms(snapshot, words);
  const matches = findMatches(query, search, { snapshot, terms, bits, parts: coverage?.parts ?? new Map() }, any);
  const standing = standingBy(options);
  const { matching, withAll } = matchingIn(matches, standing, options);
  const matchedOf = (document: number): Matched => ({
    document,
    bits: matches.bits[document] ?? 0,
    subject: matches.subject[document] ?? 0,
    parts: matches.parts[document] ?? 0,
  });
  const scoreOf = (document: number): number => (matches.sums[document] ?? 0) * standing.worth.of(matchedOf(document));
  const isExact = coverage !== undefined || bits.size <= MOST_BITS;
  const likely = isExact ? highest(matching, limit, matches, { scoreOf, most: standing.worth.most }) : matching;
  const documents = choose && isExact ? choose(inOrder(likely, scoreOf, snapshot).slice(0, limit), matching) : likely;
  const results = searchAmong(documents, snapshot, { query, any, search, terms });
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

/** The documents that match and are accepted, in their order, and how many of them have all the words. */
function matchingIn(
  matches: Matches,
  { hasAll }: Standing,
  { accept, coverage }: RankingOptions,
): Pick<RankedDocuments, "matching" | "withAll"> {
  const { bits } = matches;
  // What has no word only adds to the score of others.
  const needsWord = coverage !== undefined && coverage.all !== 0;
  const matching: number[] = [];
  let withAll = 0;
  for (const document of matchesOf(matches)) {
    const own = bits[document] as number;
    if ((needsWord && own === 0) || (accept && !accept(document))) continue;
    matching.push(document);
    if (hasAll(own)) withAll++;
  }
  return { matching, withAll };
}
