import type { Gap } from "./gaps.ts";
import type { PrintedLine } from "./lines.ts";
import { median } from "./run.ts";
import { type Stretch, sidesOf } from "./sides.ts";
import { areUneven } from "./uneven.ts";

// Fewer lines are no columns.
const FEWEST = 3;
// Lines of running text reach the end of their column, most of them; cells of a table do not.
const FULL = 0.82;
const MOST_FULL = 0.4;
// A column is at least so wide, in parts of both.
const LEAST_WIDTH = 0.2;

/** Whether columns stand on both sides of a gap that goes through all lines: running text, or lines that are not level. */
export function isGutter(lines: readonly PrintedLine[], gap: Gap, bounds: Gap): boolean {
  if (gap.from <= bounds.from || gap.to >= bounds.to) return false;
  const whole = bounds.to - bounds.from;
  const sides = sidesOf(lines, (gap.from + gap.to) / 2);
  if (areUneven(sides)) return true;
  return sides.every(
    (side) => side.length >= FEWEST && widthOf(side) >= LEAST_WIDTH * whole && isRunningText(side, lines),
  );
}

// So many of the breaks in one column are breaks in the other, too, where these are rows of a table.
const SHARED = 0.8;
// A break between two lines, in letters' heights.
export const BREAK = 1.4;

/** Whether columns have their breaks at the same places: then they are those of a table, whose cells are filled with text. */
export function breakTogether(lines: readonly PrintedLine[], gutter: number): boolean {
  const sides = sidesOf(lines, gutter);
  if (areUneven(sides)) return false;
  const [some = [], others = []] = sides.map((side) =>
    side.slice(1).flatMap(({ y, size }, i) => {
      const before = side[i]?.y ?? y;
      return y - before > BREAK * size ? { from: before, to: y - 0.7 * size } : [];
    }),
  );
  const shared = some.filter((one) =>
    others.some(({ from, to }) => Math.min(to, one.to) - Math.max(from, one.from) > (one.to - one.from) / 2),
  );
  return shared.length >= 2 && shared.length >= SHARED * Math.max(some.length, others.length);
}

function widthOf(side: readonly Stretch[]): number {
  return Math.max(...side.map(({ right }) => right)) - Math.min(...side.map(({ left }) => left));
}

// Letters of a line of running text: a column of a table has fewer.
const FEWEST_LETTERS = 18;

function isRunningText(side: readonly Stretch[], lines: readonly PrintedLine[]): boolean {
  const end = Math.max(...side.map(({ right }) => right));
  const width = widthOf(side);
  const full = side.filter(({ right, left }) => end - right <= (1 - FULL) * width && right - left > width / 2).length;
  const isFilled = full >= MOST_FULL * side.length && median(side.map(({ letters }) => letters)) >= FEWEST_LETTERS;
  // A short column beside a long one is a note at its side.
  return isFilled && side.length >= lines.length / 8;
}
