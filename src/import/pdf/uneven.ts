import type { Stretch } from "./sides.ts";

// Fewer lines on a side may stand uneven by chance.
const FEWEST = 8;
// So many lines of the shorter side stand beside the other's neither level nor half way, where they do so by chance.
const MOST = 0.4;
// In letters' heights: lines that are nearer are level.
const LEVEL = 0.15;
const HALF_WAY = 0.07;
// Lines of one cell are nearer to each other.
const PITCH = 1.35;
// So many lines of a column begin at one place.
const ALIGNED = 0.8;

/**
 * Whether the lines on both sides of a gap follow one another regardless of each other, as those of columns do. In a table they are
 * level with a line of their row, or half way between two lines of a cell where the cells stand in the row's middle.
 */
export function areUneven([some = [], others = []]: readonly (readonly Stretch[])[]): boolean {
  const [fewer, more] = some.length < others.length ? [some, others] : [others, some];
  if (fewer.length < FEWEST || ![some, others].every(isAligned)) return false;
  let below = 0;
  const uneven = fewer.filter((line) => {
    while (below < more.length && (more[below] as Stretch).y < line.y) below++;
    const [before, after] = [more[below - 1], more[below]];
    if (!before || !after) return false;
    const [up, down] = [line.y - before.y, after.y - line.y];
    const isCentred = up + down < PITCH * line.size && Math.abs(up - down) / 2 < HALF_WAY * line.size;
    return Math.min(up, down) > LEVEL * line.size && !isCentred;
  });
  return uneven.length >= MOST * fewer.length;
}

function isAligned(side: readonly Stretch[]): boolean {
  const left = Math.min(...side.map((line) => line.left));
  return side.filter((line) => line.left - left < line.size / 2).length >= ALIGNED * side.length;
}
