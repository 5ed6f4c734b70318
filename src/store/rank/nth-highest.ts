/**
 * The score that so many are not below. Of thousands few are among the first eighty: to sort all of them takes ten times as long.
 *
 * @param scoreAt is asked once for each of `length` places in their order; of one below `least` any score below it may be told
 */
export function nthHighest(length: number, count: number, scoreAt: (place: number, least: number) => number): number {
  // A heap: none is higher than the two that stand below it, at twice its place.
  const highest = Float64Array.from({ length: Math.min(count, length) }, (_, i) => scoreAt(i, 0)).sort();
  for (let i = count; i < length; i++) {
    const least = highest[0] as number;
    const score = scoreAt(i, least);
    if (score > least) sinkInto(highest, score);
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
