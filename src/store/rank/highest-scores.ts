/** The highest of some scores, always so many of them: of thousands few are among the first eighty. */
export interface HighestScores {
  /** The lowest of them. */
  least(): number;
  /** One more, in the place of the lowest if it is higher. */
  add(score: number): void;
}

/** @param scores the first of the scores, as many as are to be kept */
export function highestScores(scores: readonly number[]): HighestScores {
  // A heap: none is higher than the two that stand below it, at twice its place.
  const heap = Float64Array.from(scores).sort();
  return {
    least: () => heap[0] ?? 0,
    add(score) {
      if (score > (heap[0] as number)) sinkInto(heap, score);
    },
  };
}

/** Puts a score in the place of the lowest. */
function sinkInto(heap: Float64Array, score: number): void {
  let at = 0;
  for (let below = 1; below < heap.length; below = 2 * at + 1) {
    const lower = below + 1 < heap.length && (heap[below + 1] as number) < (heap[below] as number) ? below + 1 : below;
    if ((heap[lower] as number) >= score) break;
    heap[at] = heap[lower] as number;
    at = lower;
  }
  heap[at] = score;
}
