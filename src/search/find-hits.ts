import type { Choose, PaperIndex } from "../store/index.ts";
import { fold, type Matter, neededOf } from "./fold/fold.ts";
import { type Matters, mattersOf } from "./fold/matters.ts";
import { byPassage, type PassageOptions, READ } from "./rank/by-passage.ts";
import { type Asked, type RankingOptions, rankPapers } from "./rank/rank-papers.ts";
import type { SearchResult } from "./search-result.ts";
import type { FindWords } from "./snippet/word-finder.ts";

// Papers that are looked at for each hit, with the others of its matter, and at least in all: their passages give them another order.
const LOOKED_AT_A_HIT = 8;
const LEAST_LOOKED_AT = 80;

/** The first papers, those of one matter together, and how many there are. */
export interface FoundHits {
  readonly first: readonly Matter[];
  readonly counts: Pick<SearchResult, "total" | "withAll" | "matters">;
}

export interface HitOptions extends RankingOptions, Omit<PassageOptions, "find"> {
  /** Whether papers of one matter are one hit, as they are by score unless told. */
  readonly isFolded?: boolean;
  /** Whether only papers that have all the words are hits. */
  readonly needsAll?: boolean;
  /** What finds the words of the query, for passages. */
  readonly finders: readonly FindWords[];
}

/** The first of the papers that match: by score in an order that also says where their words stand. */
export function findHits(
  index: PaperIndex,
  asked: Asked,
  { limit, sort = "score", isFolded = true, needsAll = false, finders, ...options }: HitOptions,
): FoundHits {
  const isByScore = sort === "score" && !options.only && asked.leaves.length > 0;
  const isFolding = isByScore && isFolded;
  let matters: Matters | undefined;
  const mattersIn = (matching: readonly number[]): Matters => {
    matters ??= mattersOf(matching, index.sets);
    return matters;
  };
  // Of the papers that are looked at MiniSearch ranks those that may be shown.
  const choose: Choose = (first, matching) =>
    isFolding ? neededOf(first, READ, { matters: mattersIn(matching), limit }) : first.slice(0, Math.max(READ, limit));
  const ranking = rankPapers(index, asked, {
    ...options,
    ...{ sort, limit: isByScore ? Math.max(LEAST_LOOKED_AT, limit * LOOKED_AT_A_HIT) : limit },
    // Which of them have all the words is known when they are ranked.
    ...(isByScore && !needsAll && { choose }),
  });
  const [find = () => []] = finders;
  const { first, matching, total, withAll } = isByScore
    ? byPassage(ranking, asked.words, { count: index.count, sets: index.sets, find, ...options })
    : ranking;
  const hits = needsAll ? first.filter(({ all }) => all) : first;
  if (isFolding) {
    const folded = fold({ matching, first: hits }, index, { matters: mattersIn(matching), limit });
    return { first: folded.first, counts: { total, withAll, matters: folded.matters } };
  }
  return { first: hits.slice(0, limit).map((best) => ({ best, others: [] })), counts: { total, withAll } };
}
