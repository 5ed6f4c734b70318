import type { PrintedLine } from "./lines.ts";
import type { Piece } from "./run.ts";

/** What stands of a line in a column. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** How many letters stand in it; none where they stand in cells far apart. */
  readonly letters: number;
}

/** What stands left and right of a gutter. */
export function sidesOf(lines: readonly PrintedLine[], gutter: number): Stretch[][] {
  return [columnOf(lines, ({ right }) => right <= gutter), columnOf(lines, ({ right }) => right > gutter)];
}

// In letters' heights: blanks of lines that fill their column are narrower.
export const FAR_APART = 2.5;

/** What stands of each line in a column. */
function columnOf(lines: readonly PrintedLine[], isIn: (piece: Piece) => boolean): Stretch[] {
  return lines.flatMap(({ pieces, size, y }) => {
    const own = pieces.filter(isIn);
    if (own.length === 0) return [];
    const areCells = own.some(({ left }, i) => i > 0 && left - (own[i - 1]?.right ?? left) > FAR_APART * size);
    const letters = areCells ? 0 : own.reduce((sum, { text }) => sum + text.length, 0);
    return {
      left: Math.min(...own.map(({ left }) => left)),
      right: Math.max(...own.map(({ right }) => right)),
      ...{ y, size, letters },
    };
  });
}
