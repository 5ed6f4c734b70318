/** Bytes of a file from `start` on. */
export interface FetchedRun {
  readonly start: number;
  readonly bytes: Uint8Array;
}

/** Bytes that are kept together: a page of an index. */
export const UNIT = 1_024;

// Bytes between two stretches that are fetched with both: on a slow line one more request, of six at a time, takes as long.
const NEAR = 8 * UNIT;

type Run = readonly [from: number, to: number];

/** Units as runs, with what lies between those that are near to each other. */
export function runsOf(units: Iterable<number>, near = NEAR): readonly Run[] {
  const runs: Array<[from: number, to: number]> = [];
  for (const unit of [...units].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && (unit - last[1]) * UNIT <= near) last[1] = unit + 1;
    else runs.push([unit, unit + 1]);
  }
  return runs;
}

// Who comes back more often reads step by step what cannot be foreseen: then more is fetched around it, in units.
const PATIENT_ROUNDS = 16;
const LARGEST_BLOCK = 256;

/** Units, and after some rounds the blocks in which they lie: twice as large every other round. @param size of the file, in units */
export function unitsAround(units: ReadonlySet<number>, round: number, size: number): readonly number[] {
  const block = Math.min(LARGEST_BLOCK, 2 ** Math.max(0, (round - PATIENT_ROUNDS) >> 1));
  if (block === 1) return [...units];
  const blocks = new Set(Array.from(units, (unit) => Math.floor(unit / block)));
  return Array.from(blocks, (at) =>
    Array.from({ length: Math.min(block, size - at * block) }, (_, i) => at * block + i),
  ).flat();
}
