import type { Token } from "./token.ts";

/** Which token of one text stands for which of another; `undefined` on one side for what the other has alone. */
export type Pair = readonly [one: number | undefined, other: number | undefined];

/** Whether two tokens count as one. */
export type IsSame = (a: Token, b: Token) => boolean;

// Of each text, so that the table has at most a million cells.
const MOST = 1_000;

/**
 * Tokens side by side, so that as many as can be are the same. What the other text has before the first and after the last
 * token that is the same is left out.
 */
export function align(one: readonly Token[], other: readonly Token[], isSame: IsSame): Pair[] {
  const [rows, columns] = [Math.min(one.length, MOST), Math.min(other.length, MOST)];
  const width = columns + 1;
  // The most that can be the same from a place in both on.
  const most = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const here = i * width + j;
      const [a, b] = [one[i] as Token, other[j] as Token];
      most[here] = isSame(a, b)
        ? (most[here + width + 1] as number) + 1
        : Math.max(most[here + width] as number, most[here + 1] as number);
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < rows && j < columns) {
    const here = i * width + j;
    if (isSame(one[i] as Token, other[j] as Token)) pairs.push([i++, j++]);
    else if ((most[here + width] as number) >= (most[here + 1] as number)) pairs.push([i++, undefined]);
    else pairs.push([undefined, j++]);
  }
  while (i < one.length) pairs.push([i++, undefined]);
  return trimmed(pairs);
}

/** Without what the other text alone has before the first and after the last pair. */
function trimmed(pairs: readonly Pair[]): Pair[] {
  const isBoth = ([a, b]: Pair): boolean => a !== undefined && b !== undefined;
  const [first, last] = [pairs.findIndex(isBoth), pairs.findLastIndex(isBoth)];
  return pairs.filter(([a], i) => a !== undefined || (i > first && i < last));
}
