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
  return Math.max(0, firstThat(0, rising.length, (i) => (rising[i] ?? 0) > limit) - 1);
}
