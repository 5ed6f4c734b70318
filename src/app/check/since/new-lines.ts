import { diffArrays } from "diff";

/** Which lines of a file are new; they count from 1, as in problems. */
export type IsNew = (line: number) => boolean;

// Of lines added and removed. Comparing takes the square of it at worst, and with more the file is another one.
const MOST_CHANGES = 2_000;

/**
 * Which lines of a text an older one does not have; `undefined` if they have the same. How lines end makes no
 * difference. Where too much changed, all between the first and the last change is new.
 */
export function findNewLines(before: string, after: string): IsNew | undefined {
  const [old, now] = [before.split(lineEnd), after.split(lineEnd)];
  let start = 0;
  while (start < now.length && start < old.length && old[start] === now[start]) start++;
  if (start === now.length && start === old.length) return undefined;
  let end = 0;
  const longest = Math.min(old.length, now.length) - start;
  while (end < longest && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const middle = [old.slice(start, old.length - end), now.slice(start, now.length - end)] as const;
  const parts = diffArrays(...middle, { maxEditLength: MOST_CHANGES });
  if (!parts) return (line) => line > start && line <= now.length - end;
  const added = new Set<number>();
  let line = start;
  for (const part of parts) {
    if (part.removed) continue;
    for (let left = part.count ?? 0; left > 0; left--) if (++line && part.added) added.add(line);
  }
  return (asked) => added.has(asked);
}

// As `positionsIn` counts.
const lineEnd = /\r\n|\r|\n/;
