import type { MatchedWord as FoundWord } from "../snippet/word-finder.ts";

// Two or three sentences, in characters.
const PASSAGE = 400;

/**
 * How much of what was asked stands in one passage of a text at best, from 0 to 1.
 *
 * @param found the words that were found, in their order
 * @param weights what each word of the query says, in the order of the bits
 */
export function bestPassage(found: readonly FoundWord[], weights: readonly number[]): number {
  const counts = weights.map(() => 0);
  let sum = 0;
  let best = 0;
  let first = 0;
  const add = (bits: number, step: 1 | -1): void => {
    for (let i = 0; i < counts.length; i++) {
      if ((bits & (1 << i)) === 0) continue;
      const before = counts[i] as number;
      counts[i] = before + step;
      if (before === 0 || counts[i] === 0) sum += step * (weights[i] as number);
    }
  };
  for (const { bits, start } of found) {
    add(bits, 1);
    while ((found[first]?.start ?? start) < start - PASSAGE) add(found[first++]?.bits ?? 0, -1);
    best = Math.max(best, sum);
  }
  const all = weights.reduce((total, weight) => total + weight, 0);
  return all === 0 ? 1 : best / all;
}
