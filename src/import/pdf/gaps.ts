import { isListMark } from "./line-text.ts";
import type { PrintedLine } from "./lines.ts";

/** A stretch of a line where nothing is printed. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** From where to where lines are printed. */
export function boundsOf(lines: readonly PrintedLine[]): Gap {
  const all = lines.flatMap(({ pieces }) => pieces);
  return { from: Math.min(...all.map(({ left }) => left)), to: Math.max(...all.map(({ right }) => right)) };
}

// In letters' heights: what stands further from the mark of a list stands in another column.
const INDENT = 6;

/** Where nothing is printed in a line, wider than a blank; before it and after it, too. What follows a mark of a list belongs to it. */
export function gapsOf({ pieces, size }: PrintedLine, { from, to }: Gap, narrowest: number): Gap[] {
  const gaps: Gap[] = [];
  let at = from;
  for (const [i, { left, right }] of pieces.entries()) {
    const before = pieces[i - 1];
    const isMarked = i === 1 && before && isListMark(before.text) && left - at <= INDENT * size;
    if (left - at >= narrowest && !isMarked) gaps.push({ from: at, to: left });
    at = Math.max(at, right);
  }
  if (to - at >= narrowest) gaps.push({ from: at, to });
  return gaps;
}

export function commonGaps(some: readonly Gap[], others: readonly Gap[], narrowest: number): Gap[] {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      const both = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
      return both.to - both.from >= narrowest ? both : [];
    }),
  );
}
