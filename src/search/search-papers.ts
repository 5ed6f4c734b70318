import type { PaperKind } from "../paper/record.ts";
import type { Source } from "../paper/source.ts";
import {
  countOf,
  difference,
  intersection,
  type PaperHead,
  type PaperIndex,
  type PaperSet,
  type Ranking,
  type RankOptions,
  setOf,
} from "../store/index.ts";
import type { RawText } from "../text/raw-text.ts";
import type { Query } from "./query/query.ts";
import { explain } from "./rank/explain.ts";
import { countFacets, type FacetName } from "./rank/facets.ts";
import { type Matching, matchQuery } from "./rank/matching.ts";
import { inOrderOf } from "./rank/order.ts";
import type { Order } from "./rank/orders.ts";
import { suggest } from "./rank/suggest.ts";
import type { WordLeaf } from "./rank/word-leaves.ts";
import type { Hit, SearchResult } from "./search-result.ts";
import { type Snippet, snippetOf } from "./snippet/snippet.ts";
import { type FindWords, wordFinder } from "./snippet/word-finder.ts";

export interface SearchOptions {
  /** What was typed, to be told with the result. */
  readonly typed?: string;
  /** How many hits at most. */
  readonly limit: number;
  /** Only these papers; without words and another order they come as they are given. */
  readonly only?: readonly PaperHead[];
  /** By score, unless told. */
  readonly sort?: Order | "score";
  readonly facets?: readonly FacetName[];
  readonly explain?: boolean;
  /** Gives a paper's file, for phrases and snippets. */
  readonly readText: (file: string) => Pick<Source, "text" | "bodyStart"> | undefined;
  /** Gives the same for phrases alone, where a file can be looked through as it is; without it they take longer. */
  readonly readRaw?: (file: string) => RawText | undefined;
}

/** The papers for a query, best first; without one every paper. */
export function searchPapers(index: PaperIndex, query: Query | undefined, options: SearchOptions): SearchResult {
  const { typed = "", facets, readText } = options;
  const matching = narrowed(matchQuery(query, index, options), index, options.only);
  const { leaves } = matching;
  const { total, withAll, first } = rank(index, matching, options);
  const finders = findersFor(matching, index);
  const why = options.explain ? explain(leaves, first, index) : undefined;
  const hits = first.map(({ paper, score, all, document }): Hit => {
    const source = readText(paper.file);
    const reasons = why?.get(document);
    return {
      ...{ paper, score, all },
      ...(source && { snippet: snippetFrom(paper, source, finders) }),
      ...(reasons && { why: reasons }),
    };
  });
  return {
    ...{ query: typed, total, withAll, hits },
    suggestions: suggest(leaves, hits, index),
    ...(facets && { facets: countFacets(facets, papersOf(matching, index), index.sets) }),
  };
}

/** Of minutes and annexes others are the papers. */
const lesser: readonly PaperKind[] = ["anlage", "protokoll"];

/** What matches of some papers. */
function narrowed(matching: Matching, index: PaperIndex, only: readonly PaperHead[] | undefined): Matching {
  if (!only) return matching;
  const papers = setOf(
    only.flatMap(({ file }) => index.sets.paperOf(file) ?? []),
    index.sets.size,
  );
  return { ...matching, papers: intersection([papers, papersOf(matching, index)], papers.length) };
}

function rank(index: PaperIndex, matching: Matching, { limit, sort = "score", only }: SearchOptions): Ranking {
  const { leaves, papers } = matching;
  if (papers && countOf(papers) === 0) return { total: 0, withAll: 0, first: [] };
  const isByScore = sort === "score" && (leaves.length > 0 || !only);
  if (isByScore) return rankAmong(index, matching, { ...(papers && { among: papers }), lesser, limit });
  const all = papersOf(matching, index);
  const order =
    sort === "score"
      ? (only ?? []).flatMap(({ file }) => index.sets.paperOf(file) ?? []).filter((paper) => all[paper] === 1)
      : inOrderOf(sort, all, index.sets);
  const among = setOf(order.slice(0, limit), all.length);
  const { withAll } = index.rank(leaves, { among: all, lesser, limit: 0 });
  const { first } = rankAmong(index, matching, { among, lesser });
  const place = new Map(order.map((document, i) => [document, i]));
  const inOrder = [...first].sort((a, b) => (place.get(a.document) ?? 0) - (place.get(b.document) ?? 0));
  return { total: order.length, withAll, first: inOrder };
}

/** Papers by their words, and after them those that have none and match all the same: `radweg OR art:antrag`. */
function rankAmong(index: PaperIndex, { leaves }: Matching, options: RankOptions): Ranking {
  const { among, limit = Number.POSITIVE_INFINITY } = options;
  const ranked = index.rank(leaves, options);
  const more = among && leaves.length > 0 ? countOf(among) - ranked.total : 0;
  if (!among || more === 0) return ranked;
  const others = difference(among, index.sets.withAny(counting(leaves)));
  const { first } = index.rank([], { among: others, limit: Math.max(0, limit - ranked.first.length) });
  const unranked = first.map((paper) => ({ ...paper, score: 0, all: false }));
  return { ...ranked, total: ranked.total + more, first: [...ranked.first, ...unranked] };
}

function papersOf({ papers, leaves }: Matching, { sets }: PaperIndex): PaperSet {
  if (papers) return papers;
  return leaves.length === 0 ? sets.all() : sets.withAny(counting(leaves));
}

/** The leaves that make a paper match; others only add to its score. */
function counting(leaves: readonly WordLeaf[]): readonly WordLeaf[] {
  return leaves.filter(({ words }) => words !== 0);
}

/** Find what matched: first what has all of a word, then also what has only a part of one. Each is made when it is asked. */
function findersFor({ leaves }: Matching, { analysis }: PaperIndex): FindWords[] {
  const close = counting(leaves);
  return (close.length < leaves.length ? [close, leaves] : [leaves]).map((found) => {
    let find: FindWords | undefined;
    return (text) => {
      find ??= wordFinder(found, analysis);
      return find(text);
    };
  });
}

function snippetFrom(
  { textStart }: PaperHead,
  { text, bodyStart }: Pick<Source, "text" | "bodyStart">,
  finders: readonly FindWords[],
): Snippet {
  return snippetOf(text, textStart ?? bodyStart, { bodyStart, finders });
}
