import {
  type Choose,
  countOf,
  difference,
  type PaperHead,
  type PaperIndex,
  type Ranking,
  type RankOptions,
  setOf,
} from "../../store/index.ts";
import type { Hints } from "../hints/hints.ts";
import { counting, type Matching, papersOf } from "./matching.ts";
import { inOrderOf } from "./order.ts";
import type { Order } from "./orders.ts";
import { worthOf } from "./worth.ts";

/** What matches, and what is preferred among it. */
export interface Asked extends Matching {
  readonly hints: Hints;
}

export interface RankingOptions {
  /** How many papers at most. */
  readonly limit: number;
  /** By score, unless told. */
  readonly sort?: Order | "score";
  /** Only these papers; without words and another order they come as they are given. */
  readonly only?: readonly PaperHead[];
  /** Which of the first by score are needed; all, unless told. */
  readonly choose?: Choose;
}

/** The papers that match, the first of them in order. */
export function rankPapers(
  index: PaperIndex,
  asked: Asked,
  { limit, sort = "score", only, choose }: RankingOptions,
): Ranking {
  const { leaves, papers } = asked;
  if (papers && countOf(papers) === 0) return { total: 0, withAll: 0, matching: [], first: [] };
  const isByScore = sort === "score" && (leaves.length > 0 || !only);
  if (isByScore) return rankAmong(index, asked, { ...(papers && { among: papers }), limit, ...(choose && { choose }) });
  const all = papersOf(asked, index);
  const order =
    sort === "score"
      ? (only ?? []).flatMap(({ file }) => index.sets.paperOf(file) ?? []).filter((paper) => all[paper] === 1)
      : inOrderOf(sort, all, index.sets);
  const among = setOf(order.slice(0, limit), all.length);
  const { withAll } = index.rank(leaves, { among: all, limit: 0 });
  const { first } = rankAmong(index, asked, { among });
  const place = new Map(order.map((document, i) => [document, i]));
  const inOrder = [...first].sort((a, b) => (place.get(a.document) ?? 0) - (place.get(b.document) ?? 0));
  return { total: order.length, withAll, matching: order, first: inOrder };
}

/** Papers by their words, and after them those that have none and match all the same: `radweg OR art:antrag`. */
function rankAmong(index: PaperIndex, { leaves, words, hints }: Asked, options: RankOptions): Ranking {
  const { among, limit = Number.POSITIVE_INFINITY, choose } = options;
  // Of what is told to be chosen from nothing may be missing.
  const chosen: Choose = (first, matching) =>
    choose && (!among || matching.length === countOf(among)) ? choose(first, matching) : first;
  const ranked = index.rank(leaves, { ...options, worth: worthOf(words, hints, index), choose: chosen });
  const more = among && leaves.length > 0 ? countOf(among) - ranked.total : 0;
  if (!among || more === 0) return ranked;
  const others = difference(among, index.sets.withAny(counting(leaves)));
  const rest = index.rank([], { among: others, limit: Math.max(0, limit - ranked.total) });
  const unranked = rest.first.map((paper) => ({ ...paper, score: 0, all: false }));
  return {
    ...ranked,
    total: ranked.total + more,
    matching: [...ranked.matching, ...rest.matching],
    first: [...ranked.first, ...unranked],
  };
}
