// Whoever wants to be asked later than that, in milliseconds, is asked in another run.
const LONGEST = 10 * 60_000;

const FIRST = 1_000;

/**
 * How long to wait before the next attempt, in milliseconds: as long as the server wants, and twice as long each time.
 *
 * @param attempt the one that failed, from 1
 * @returns `undefined` if it is too long to wait for
 */
export function waitBefore(attempt: number, after: number | undefined): number | undefined {
  if (after !== undefined && after > LONGEST) return undefined;
  return Math.max(after ?? 0, FIRST * 2 ** (attempt - 1));
}

/** The header `Retry-After`, seconds or a date, as milliseconds from now. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const time = Date.parse(header);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}
