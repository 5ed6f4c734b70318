import MiniSearch, { type Query } from "minisearch";
import { fieldBoosts, type IndexedField, indexedFields } from "../read/search-options.ts";
import type { Coverage } from "./coverage.ts";

/** A term that papers are ranked by, and what it says of them. */
export interface TermLeaf {
  readonly term: string;
  /** What a match is worth beside one of weight 1; above 0. */
  readonly weight: number;
  /** Which words of the query it stands for, a bit each; 0 for what only adds to the score. */
  readonly words: number;
  /** Which part of a word it stands for, a bit of its own. */
  readonly part?: number;
  /** Counts only in these; in all, unless told. */
  readonly fields?: readonly IndexedField[];
  /** Also the terms that begin so. */
  readonly prefix?: boolean;
}

/** The leaves as MiniSearch takes them: any of them will do. Without leaves every paper is as good as another. */
export function toMiniSearch(leaves: readonly TermLeaf[]): Query {
  if (leaves.length === 0) return MiniSearch.wildcard;
  const queries = leaves.map(
    ({ term, weight, fields = indexedFields, prefix = false }): Query => ({
      queries: [term],
      fields: [...fields],
      boost: boostsOf(weight),
      prefix,
    }),
  );
  return { combineWith: "OR", queries };
}

function boostsOf(weight: number): Record<string, number> {
  const boosts: Record<string, number> = {};
  for (const field of indexedFields) boosts[field] = fieldBoosts[field] * weight;
  return boosts;
}

/** Which words of a query the terms stand for. */
export function coverageOf(leaves: readonly TermLeaf[]): Coverage {
  const bits = new Map<string, number>();
  const parts = new Map<string, number>();
  let all = 0;
  for (const { term, words, part } of leaves) {
    bits.set(term, (bits.get(term) ?? 0) | words);
    if (part) parts.set(term, (parts.get(term) ?? 0) | part);
    all |= words;
  }
  // As the bits of a document are: unsigned.
  return { bits, parts, all: all >>> 0 };
}
