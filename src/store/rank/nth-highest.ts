/** The score that so many are not below. Of thousands few are among the first eighty: to sort all of them takes ten times as long. */
export function nthHighest(scores: Float64Array, count: number): number {
  // A heap: none is higher than the two that stand below it, at twice its place.
  const highest = scores.slice(0, count).sort();
  for (let i = count; i < scores.length; i++) {
    const score = scores[i] as number;
    if (score > (highest[0] as number)) sinkInto(highest, score);
  }
  return highest[0] ?? 0;
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
