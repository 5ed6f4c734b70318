/** How full a segment is. */
export interface Fill {
  readonly living: number;
  readonly dead: number;
}

// A segment is merged with what came after it when that is half its size: each paper is then written again some
// log(papers) times in its life, and a search looks into some log(papers) segments.
const RATIO = 2;

// The share of dead papers that makes a segment worth rewriting, one in so many.
const DEAD = 4;

/**
 * From which segment on all are merged into one; `undefined` for none.
 *
 * @param fresh how many of the last segments are new: these always become one
 * @param compact leave one segment, without dead papers, in any case
 */
export function whereToMerge(segments: readonly Fill[], fresh: number, compact: boolean): number | undefined {
  const hasDead = segments.findIndex(({ dead, living }) => dead > 0 && (compact || dead * DEAD > living + dead));
  let from = segments.length - fresh;
  let size = segments.slice(from).reduce((sum, { living }) => sum + living, 0);
  while (from > 0 && (segments[from - 1]?.living ?? 0) <= size * RATIO) size += segments[--from]?.living ?? 0;
  if (compact) from = 0;
  if (hasDead >= 0) from = Math.min(from, hasDead);
  const isOne = segments.length - from < 2;
  return isOne && hasDead < 0 ? undefined : from;
}
