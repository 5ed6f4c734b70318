import type { Query, SearchOptions } from "minisearch";
import { isCombination, leafWords } from "./expand.ts";
import { type Leaf, matchLeaves } from "./match-leaves.ts";
import { allDocuments, combine, type MatchContext, type Matches, noMatches } from "./matches.ts";

/**
 * The documents that match. Their scores are MiniSearch's own but for the last digits, since sums are made in another
 * order: enough to say which documents cannot be among the first.
 *
 * MiniSearch makes an object for each document that has one of the words. For three common words that takes longer than
 * all else together; so it gets to see only those that may be shown.
 */
export function findMatches(
  query: Query,
  options: SearchOptions,
  context: MatchContext,
  any = anyOf(query, options),
): Matches {
  if (any) return matchLeaves(any, false, context);
  if (isCombination(query)) {
    const { queries, ...own } = query;
    const inner = { ...options, ...own };
    const parts = queries.map((part) => findMatches(part, inner, context));
    return combine(parts, inner.combineWith) ?? noMatches(context);
  }
  if (typeof query !== "string") return allDocuments(context);
  const leaves = leafWords(query, options).map((word): Leaf => ({ word, options }));
  if (options.combineWith?.toUpperCase() === "AND") return matchLeaves(leaves, true, context);
  const parts = leaves.map((leaf) => matchLeaves([leaf], false, context));
  return combine(parts, "AND_NOT") ?? noMatches(context);
}

/** The words of a query if any of them will do: then all are found in one pass. `undefined` for any other query. */
export function anyOf(query: Query, options: SearchOptions, of?: Query): Leaf[] | undefined {
  if (typeof query === "string") {
    const words = leafWords(query, options);
    const isAny = words.length < 2 || (options.combineWith ?? "OR").toUpperCase() === "OR";
    const isAlone = of !== undefined && words.length === 1;
    return isAny ? words.map((word): Leaf => ({ word, options, ...(isAlone && { of }) })) : undefined;
  }
  if (!isCombination(query)) return undefined;
  const { queries, ...own } = query;
  const inner = { ...options, ...own };
  if (queries.length > 1 && (inner.combineWith ?? "OR").toUpperCase() !== "OR") return undefined;
  const leaves: Leaf[] = [];
  for (const part of queries) {
    const found = anyOf(part, inner, queries.length === 1 ? query : undefined);
    if (!found) return undefined;
    leaves.push(...found);
  }
  return leaves;
}
