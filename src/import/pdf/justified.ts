import type { PrintedLine } from "./lines.ts";

// In letters' heights.
const NEAR = 0.15;
// So many other lines begin and end where one of running text does.
const OTHERS = 2;

/**
 * Whether a line's blanks were made so wide that it fills its column: all have one width, and the line begins and ends where
 * others do. Cells of a table stand differently far apart.
 */
export function isJustified({ pieces, size }: PrintedLine, lines: readonly PrintedLine[]): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const gaps = pieces.slice(1).map(({ left }, i) => left - (pieces[i]?.right ?? 0));
  if (!first || !last || gaps.length < 2 || Math.max(...gaps) - Math.min(...gaps) > 2 * NEAR * size) return false;
  const near = (one: number, other: number): boolean => Math.abs(one - other) <= NEAR * size;
  const alike = lines.filter((line) => near(line.pieces.at(-1)?.right ?? 0, last.right));
  return alike.length > OTHERS && lines.filter((line) => near(line.pieces[0]?.left ?? 0, first.left)).length > OTHERS;
}
