import type { PaperIndex, Ranked, Ranking } from "../../store/index.ts";
import type { Matters } from "./matters.ts";

/** Papers of one matter, by the best of them. */
export interface Matter {
  readonly best: Ranked;
  /** The others that match, best first, by their numbers. */
  readonly others: readonly number[];
}

export interface Folded {
  readonly first: readonly Matter[];
  /** How many matters all papers are that match. */
  readonly matters: number;
}

export interface FoldOptions {
  /** Those of all that match. */
  readonly matters: Matters;
  readonly limit: number;
}

/**
 * Those of the first papers that are to be ranked so that so many matters can be shown: the first ones, and what is of one matter
 * with one of them. The others come after these, whatever their scores are.
 *
 * @param least how many are ranked at least
 */
export function neededOf(
  first: readonly number[],
  least: number,
  { matters: { rootOf }, limit }: FoldOptions,
): readonly number[] {
  const roots = new Set<number>();
  let needed = 0;
  for (; needed < first.length && (needed < least || roots.size < limit); needed++)
    roots.add(rootOf(first[needed] ?? 0));
  return first.filter((paper, place) => place < needed || roots.has(rootOf(paper)));
}

/** Puts what matches of one matter under its best paper. */
export function fold(
  { matching, first }: Pick<Ranking, "matching" | "first">,
  { sets }: Pick<PaperIndex, "sets">,
  { matters: { count, rootOf }, limit }: FoldOptions,
): Folded {
  const best = new Map<number, Ranked>();
  for (const ranked of first) {
    const root = rootOf(ranked.document);
    if (!best.has(root)) best.set(root, ranked);
  }
  const shown = [...best].slice(0, limit);
  const others = new Map(shown.map(([root]) => [root, new Set<number>()]));
  // Those that were ranked come first, in their order.
  const isShown = new Uint8Array(sets.size);
  for (const [root] of shown) isShown[root] = 1;
  const unranked = matching.filter((paper) => isShown[rootOf(paper)] === 1);
  for (const paper of [...first.map(({ document }) => document), ...sets.inPathOrder(unranked)])
    others.get(rootOf(paper))?.add(paper);
  return {
    first: shown.map(([root, ranked]) => {
      const rest = [...(others.get(root) ?? [])].filter((paper) => paper !== ranked.document);
      return { best: ranked, others: rest };
    }),
    matters: count,
  };
}
