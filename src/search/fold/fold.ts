import type { PaperIndex, Ranked, Ranking } from "../../store/index.ts";
import { mattersOf } from "./matters.ts";

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

/** Puts what matches of one matter under its best paper. */
export function fold(
  { matching, first }: Pick<Ranking, "matching" | "first">,
  { sets }: Pick<PaperIndex, "sets">,
  limit: number,
): Folded {
  const { count, rootOf } = mattersOf(matching, sets);
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
