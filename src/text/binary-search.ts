/**
 * The first of the integers from `low` up to, not including, `high` that passes; `high` if none does. Where one passes, all
 * above it must pass, too.
 */
export function firstThat(low: number, high: number, passes: (value: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (passes(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The index of the last of the rising numbers that is not above `limit`; 0 if all are. */
export function lastUpTo(rising: readonly number[], limit: number): number {
  let from = 0;
  let to = rising.length;
  // Not by `firstThat`: each place of each part of a paper is looked up so.
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] as number) > limit) to = middle;
    else from = middle + 1;
  }
  return Math.max(0, from - 1);
}
