import type { MatchedWord as FoundWord } from "../snippet/word-finder.ts";

// Two or three sentences, in characters.
const PASSAGE = 400;

/**
 * How much of what was asked stands in one passage of a text at best, from 0 to 1.
 *
 * @param found the words that were found, in their order; no more is taken of them once all that the text has stands together
 * @param weights what each word of the query says, in the order of the bits
 * @param had the bits of the words that the text has
 */
export function bestPassage(found: Iterable<FoundWord>, weights: readonly number[], had: number): number {
  const worthOf = (bits: number): number =>
    weights.reduce((sum, weight, i) => (bits & (1 << i) ? sum + weight : sum), 0);
  const counts = weights.map(() => 0);
  const near: FoundWord[] = [];
  let together = 0;
  let weighed = 0;
  let best = 0;
  let first = 0;
  const add = (bits: number, step: 1 | -1): void => {
    for (let i = 0; i < counts.length; i++) {
      if ((bits & (1 << i)) === 0) continue;
      const count = (counts[i] as number) + step;
      counts[i] = count;
      if (count === 0) together &= ~(1 << i);
      else together |= 1 << i;
    }
  };
  for (const word of found) {
    near.push(word);
    add(word.bits, 1);
    while ((near[first]?.start ?? word.start) < word.start - PASSAGE) add(near[first++]?.bits ?? 0, -1);
    if (together !== weighed) best = Math.max(best, worthOf(together));
    weighed = together;
    if ((had & ~together) === 0) break;
  }
  const all = worthOf(-1);
  return all === 0 ? 1 : best / all;
}
