import MiniSearch, { type Query, type SearchOptions } from "minisearch";
import type { Analysis } from "../../src/analysis/analysis.ts";
import { type Choose, type RankedDocuments, type RankingOptions, rankDocuments } from "../../src/store/rank/rank.ts";
import { coverageOf, type TermLeaf, toMiniSearch } from "../../src/store/rank/term-leaf.ts";
import { type IndexedPaper, indexOptions } from "../../src/store/read/search-options.ts";
import { placeOf, type Snapshot } from "../../src/store/read/snapshot.ts";

/** What is found, in a form in which it can be compared. */
export interface Answer {
  readonly total: number;
  readonly first: ReadonlyArray<{ readonly file: string; readonly score: number; readonly terms: readonly string[] }>;
}

export interface Asked {
  readonly query: Query;
  readonly search: SearchOptions;
  readonly accept?: (file: string) => boolean;
}

/** MiniSearch as it comes, filled with papers by their paths, in the order of these. */
export function stockOf(papers: ReadonlyMap<string, IndexedPaper>, analysis: Analysis): MiniSearch {
  const stock = new MiniSearch({ ...indexOptions(analysis), idField: "id" });
  const files = [...papers.keys()].sort();
  stock.addAll(files.map((id) => ({ id, ...papers.get(id) })));
  return stock;
}

/** What MiniSearch answers: it leaves equals in no order of meaning, and its sums depend on it in their last digits. */
export function stockAnswer(stock: MiniSearch, { query, search, accept }: Asked): Answer {
  const results = stock.search(query, { ...search, ...(accept && { filter: ({ id }) => accept(String(id)) }) });
  const first = results.map(({ id, score, terms }) => ({
    file: String(id),
    score: Math.fround(score),
    terms: [...terms].sort(),
  }));
  first.sort((a, b) => b.score - a.score || (a.file < b.file ? -1 : 1));
  return { total: results.length, first };
}

/** What an index answers. */
export function answerOf(snapshot: Snapshot, { query, search, accept }: Asked, limit?: number): Answer {
  const fileOf = fileIn(snapshot);
  const { total, first }: RankedDocuments = rankDocuments(snapshot, query, {
    search,
    ...(accept && { accept: (document: number) => accept(fileOf(document)) }),
    ...(limit !== undefined && { limit }),
  });
  return {
    total,
    first: first.map(({ document, score, terms }) => ({ file: fileOf(document), score, terms: [...terms].sort() })),
  };
}

/** What is found by terms that stand for words, some of it for less. */
export interface CoverageAnswer {
  readonly total: number;
  readonly withAll: number;
  readonly first: ReadonlyArray<Answer["first"][number] & { readonly all: boolean }>;
}

export interface AskedByLeaves {
  readonly leaves: readonly TermLeaf[];
  readonly isLesser: (file: string) => boolean;
  readonly accept: (file: string) => boolean;
}

// Each leaf is a term as it stands in the index.
const asTerms: SearchOptions = { tokenize: (term) => [term], processTerm: (term) => term };

/**
 * What MiniSearch answers, put in order by the rule: its score without the number of terms that it multiplies by, times the
 * share of the words that a paper has, times 0.6 for lesser ones; those with all words first, unless they are lesser.
 */
export function stockCoverage(stock: MiniSearch, { leaves, isLesser, accept }: AskedByLeaves): CoverageAnswer {
  const every = new Set(leaves.flatMap(({ words }) => bitsIn(words)));
  const results = stock.search(toMiniSearch(leaves), asTerms).flatMap(({ id, score, terms, queryTerms }) => {
    const had = leaves.filter(({ term }) => queryTerms.includes(term));
    const words = new Set(had.flatMap(({ words }) => bitsIn(words))).size;
    if (!accept(String(id)) || (words === 0 && every.size > 0)) return [];
    const share = every.size === 0 ? 1 : words / every.size;
    const counted = (score / (queryTerms.length || 1)) * share * (isLesser(String(id)) ? 0.6 : 1);
    const all = words === every.size;
    return { file: String(id), score: Math.fround(counted), terms: [...terms].sort(), all };
  });
  results.sort((a, b) => b.score - a.score || (a.file < b.file ? -1 : 1));
  return { total: results.length, withAll: results.filter(({ all }) => all).length, first: results };
}

function bitsIn(words: number): number[] {
  return Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => ((words >>> bit) & 1) === 1);
}

/** What an index answers to the same. */
export function coverageOfIndex(
  snapshot: Snapshot,
  { leaves, isLesser, accept }: AskedByLeaves,
  limit?: number,
  choose?: Choose,
): CoverageAnswer {
  const fileOf = fileIn(snapshot);
  const coverage = coverageOf(leaves);
  const shareOf = (bits: number): number =>
    coverage.all === 0 ? 1 : bitsIn(bits).length / bitsIn(coverage.all).length;
  const options: RankingOptions = {
    search: asTerms,
    coverage,
    worth: {
      of: ({ document, bits }) => shareOf(bits) * (isLesser(fileOf(document)) ? 0.6 : 1),
      most: shareOf,
    },
    accept: (document) => accept(fileOf(document)),
    ...(limit !== undefined && { limit }),
    ...(choose && { choose }),
  };
  const { total, withAll, first } = rankDocuments(snapshot, toMiniSearch(leaves), options);
  const shown = first.map(({ document, score, terms, all }) => {
    return { file: fileOf(document), score, terms: [...terms].sort(), all };
  });
  return { total, withAll, first: shown };
}

function fileIn(snapshot: Snapshot): (document: number) => string {
  return (document) => {
    const { segment, local } = placeOf(snapshot, document);
    return segment.head(local).file;
  };
}
