import { boundsOf, commonGaps, type Gap, gapsOf } from "./gaps.ts";
import { isJustified } from "./justified.ts";
import type { PrintedLine } from "./lines.ts";
import { median } from "./run.ts";
import { BREAK, breakTogether, isGutter } from "./running-text.ts";
import { FAR_APART, type Stretch, sidesOf } from "./sides.ts";

/** Lines with columns beside a gutter. */
export interface Region {
  readonly first: number;
  readonly end: number;
  /** Where nothing is printed between two columns. */
  readonly gutter: number;
}

/** The longest run of lines beside a gutter that other pages have, with something on both sides. */
export function knownRegion(lines: readonly PrintedLine[], gutter: number): Region | undefined {
  const isOpen = ({ pieces }: PrintedLine): boolean =>
    !pieces.some(({ left, right }) => left < gutter && gutter < right);
  let best: Region | undefined;
  for (let first = 0; first < lines.length; first++) {
    let end = first;
    for (let line = lines[end]; line && isOpen(line); line = lines[end]) {
      if (end > first && line.y - (lines[end - 1]?.y ?? 0) >= FAR * line.size) break;
      end++;
    }
    const sides = sidesOf(lines.slice(first, end), gutter);
    const isLonger = end - first > (best ? best.end - best.first : 1);
    if (isLonger && sides.every((side) => side.length > 0)) best = { first, end, gutter };
    if (end > first) first = end - 1;
  }
  return best && { ...best, end: withoutEnd(lines, best) };
}

// In parts of a letter's height: less is a blank.
const NARROWEST = 0.9;
// How many ends are tried for each beginning: all would take long where a table fills a page.
const TRIES = 24;

/**
 * The longest run of lines through which a gutter between two columns goes.
 *
 * @param areOfColumn whether the lines are those of a column already: then wide blanks of full lines are no gaps
 */
export function columnRegion(lines: readonly PrintedLine[], areOfColumn = false): Region | undefined {
  const size = median(lines.flatMap(({ pieces }) => pieces.map((piece) => piece.size)));
  const bounds = boundsOf(lines);
  const free = lines.map((line) =>
    areOfColumn && isJustified(line, lines) ? [] : gapsOf(line, bounds, NARROWEST * size),
  );
  let best: Region | undefined;
  for (let first = 0; first < lines.length; first++) {
    const longest = best ? best.end - best.first : 0;
    if (lines.length - first <= longest) break;
    // What is open from the first line to each of the others.
    const open = [free[first] ?? []];
    for (let at = first + 1; at < lines.length && (open.at(-1) ?? []).length > 0; at++) {
      open.push(commonGaps(open.at(-1) ?? [], free[at] ?? [], NARROWEST * size));
    }
    const step = Math.max(1, Math.floor(open.length / TRIES));
    for (let length = open.length; length > longest; length -= step) {
      const some = lines.slice(first, first + length);
      const gutter = open[length - 1]?.find((gap) => isGutter(some, gap, bounds));
      if (!gutter) continue;
      // Lines of the left column may be short; those of the right one begin at one place.
      best = { first, end: first + length, gutter: gutter.to - (NARROWEST * size) / 2 };
      break;
    }
  }
  const region = best && withoutRows(extended(best, lines, free), lines);
  return region && !breakTogether(lines.slice(region.first, region.end), region.gutter) ? region : undefined;
}

// In lines: what stands further off than that is no part of a column.
const FAR = 3;

/** Up and down, as long as nothing is printed in the gutter: a column may begin or end with short lines. */
function extended(region: Region, lines: readonly PrintedLine[], free: readonly Gap[][]): Region {
  const { gutter } = region;
  const isOpen = (at: number): boolean => (free[at] ?? []).some(({ from, to }) => from < gutter && gutter < to);
  const step = (at: number): number => (lines[at]?.y ?? 0) - (lines[at - 1]?.y ?? 0);
  const far = FAR * Math.max(...lines.slice(region.first, region.end).map(({ size }) => size));
  let { first, end } = region;
  while (first > 0 && isOpen(first - 1) && step(first) < far) first--;
  while (end < lines.length && isOpen(end) && step(end) < far) end++;
  return { first, end: withoutEnd(lines, { first, end, gutter }), gutter };
}

// Rows of a table that stands near columns, in lines.
const NEAR_ROWS = 6;
// In letters' heights.
const INDENT = 3;

/** Without rows of a table above or below: their cells begin elsewhere than the lines of the right column. */
function withoutRows(region: Region, lines: readonly PrintedLine[]): Region {
  const { gutter } = region;
  const [, right = []] = sidesOf(lines.slice(region.first, region.end), gutter);
  const usual = median(right.map(({ left }) => left));
  const middle = (usual + Math.max(...right.map((one) => one.right))) / 2;
  const isRow = (at: number): boolean => {
    const [[own], [other]] = sidesOf(lines.slice(at, at + 1), gutter) as [Stretch[], Stretch[]];
    if (!own || !other || Math.abs(other.left - usual) <= INDENT * other.size) return false;
    const isCentred = Math.abs((other.left + other.right) / 2 - middle) < other.size;
    return !isCentred;
  };
  let { first, end } = region;
  for (let at = region.first; at < region.first + NEAR_ROWS; at++) if (isRow(at)) first = at + 1;
  for (let at = region.end - 1; at >= region.end - NEAR_ROWS; at--) if (isRow(at)) end = at;
  return first < end ? { first, end, gutter } : region;
}

// Lines that close a page: a signature, a note.
const CLOSING = 4;

/** Where columns end that are level: a few lines below both, after a break, are read after both. */
function withoutEnd(lines: readonly PrintedLine[], { first, end, gutter }: Region): number {
  const isRight = ({ pieces }: PrintedLine): boolean => pieces.some(({ right }) => right > gutter);
  let last = end - 1;
  while (last > first && lines[last] && !isRight(lines[last] as PrintedLine)) last--;
  for (let at = last + 1; at < end; at++) {
    const [line, before] = [lines[at], lines[at - 1]];
    if (!line || !before || end - at > CLOSING) continue;
    if (line.y - before.y > BREAK * line.size && before.y - (lines[last]?.y ?? 0) < FAR_APART * line.size) return at;
  }
  return end;
}
