import type { MatchedWord as FoundWord } from "../snippet/word-finder.ts";

// Two or three sentences, in characters.
const PASSAGE = 400;

/**
 * How much of what was asked stands in one passage of a text at best, from 0 to 1.
 *
 * @param found the words that were found, in their order; no more is taken of them once all of what was asked stands together
 * @param weights what each word of the query says, in the order of the bits
 */
export function bestPassage(found: Iterable<FoundWord>, weights: readonly number[]): number {
  const all = weights.reduce((total, weight) => total + weight, 0);
  const counts = weights.map(() => 0);
  const near: FoundWord[] = [];
  let missing = weights.length;
  let sum = 0;
  let best = 0;
  let first = 0;
  const add = (bits: number, step: 1 | -1): void => {
    for (let i = 0; i < counts.length; i++) {
      if ((bits & (1 << i)) === 0) continue;
      const before = counts[i] as number;
      counts[i] = before + step;
      if (before !== 0 && counts[i] !== 0) continue;
      sum += step * (weights[i] as number);
      missing -= step;
    }
  };
  for (const word of found) {
    near.push(word);
    add(word.bits, 1);
    while ((near[first]?.start ?? word.start) < word.start - PASSAGE) add(near[first++]?.bits ?? 0, -1);
    if (missing === 0) return 1;
    best = Math.max(best, sum);
  }
  return all === 0 ? 1 : best / all;
}
